"""What the job needs and what was answered, in English, where the spec has no sentence of its own."""

from __future__ import annotations

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.languages.en import numerals
from firstcall.languages.en.statements import (
    asked,
    claim,
    experience,
    is_person,
    licences,
    paper,
    say_value,
    sentences,
    setting,
    with_article,
)
from firstcall.reasons import Reason
from firstcall.types import Fact, Params, Range, Requirement

NOT_SAID = "something else"
TOLD_BUT_OPEN = {
    Reason.STRADDLES,
    Reason.CONDITIONAL,
    Reason.HEDGED,
    Reason.EXPIRED,
    Reason.MAY_HAVE_LAPSED,
    Reason.IN_PROGRESS,
    Reason.WITHDRAWN,
    Reason.OTHER_UNIT,
    Reason.UNCLEAR_SCOPE,
}


def not_met(requirement: Requirement, fact: Fact | None) -> str:
    """What the job needs and what was answered: `The job needs a category B licence, and you told us ...`."""
    params = requirement.params
    answer = NOT_SAID if fact is None else say_value(requirement, fact)
    match params:
        case amount.Params():
            most = numerals.amounts(Range(params.max, params.max), params.unit)
            return f"The top rate for this job is {most}, and you are looking for {answer}."
        case date_kind.Params():
            return f"The job starts by {numerals.day(params.latest)}, and you can start on {answer}."
        case choice.Params(accepts=accepts):
            lead = "The job is for" if requirement.must else "It would help to have"
            told = f"your answer is {answer}" if fact and fact.value else "you did not name any of it"
            return f"{lead} {numerals.listed(accepts, 'or')}, and {told}."
        case any_of.Params():
            return f"The job needs {need(requirement)}. You told us {answer}."
        case number.Params(of=of) if params.unit:
            return f"When it comes to {of}, the job needs {need(requirement)}, and you told us {answer}."
        case yes_no.Params():
            return _yes_no(requirement, params, answer)
    lead = "The job needs" if requirement.must else "It would help to have"
    return f"{lead} {need(requirement)}, and you told us {answer}."


def _yes_no(requirement: Requirement, params: yes_no.Params, answer: str) -> str:
    if _is_open(requirement):
        needed = f"The answer to {_question(requirement)} needs to be {_word(params.expects)}"
        return f"{setting(requirement)}{needed}, and you answered {answer}."
    lead = "The job requires" if requirement.must else "It helps"
    needed = need(requirement) if requirement.must else need(requirement).replace("that you", "if you", 1)
    return f"{setting(requirement)}{lead} {needed}, and you answered {answer}."


def need(requirement: Requirement) -> str:
    """What the job needs, to stand after `the job needs`."""
    params: Params = requirement.params
    match params:
        case yes_no.Params():
            stated = claim(asked(requirement))
            if stated is None:
                return f"the answer {_word(params.expects)} to {_question(requirement)}"
            return f"that {_wanted(stated.said(negated=not params.expects))}"
        case licence.Params():
            return licences(params.needs or params.needs_any, "and" if params.needs else "or")
        case certificate.Params(name=name, valid_on=valid_on):
            return paper(name) + (f", valid on {numerals.day(valid_on)}" if valid_on else "")
        case years.Params():
            return experience(params.of, f"at least {numerals.duration(params.min)}")
        case number.Params():
            return _limits(params)
        case choice.Params(accepts=accepts):
            return numerals.listed(accepts, "or")
        case level.Params(min=least):
            return f"the level “{least}” or higher"
        case amount.Params():
            return f"a pay wish of at most {numerals.amounts(Range(params.max, params.max), params.unit)}"
        case date_kind.Params():
            return f"a start by {numerals.day(params.latest)}"
        case any_of.Params():
            return " or ".join(need(item) for item in params.of)
    raise AssertionError(params)


def unsettled(requirement: Requirement, reason: str) -> str:
    """What is not settled about an answer that a person must look at; it never counts as a no."""
    return setting(requirement) + _unsettled(requirement, reason)


def _unsettled(requirement: Requirement, reason: str) -> str:
    what = whether(requirement)
    about = _question(requirement) if _is_open(requirement) else f"the question about {what}"
    match reason:
        case Reason.UNKNOWN:
            return f"You did not know yet {what}."
        case Reason.DECLINED_TO_ANSWER:
            return f"You chose not to answer {about}." if _is_open(requirement) else f"You chose not to say {what}."
        case Reason.SKIPPED:
            return f"You skipped {about}."
        case Reason.NOT_ASKED:
            return f"We did not get to {about}."
    if reason in TOLD_BUT_OPEN:
        return f"It is not quite clear {what}."
    return f"I did not hear clearly {what}."


def whether(requirement: Requirement) -> str:
    """What is not settled, to stand after `it is not clear`: `whether you have a licence`, `when you could start`."""
    params: Params = requirement.params
    stated = claim(asked(requirement)) if requirement.ask else None
    match params:
        case any_of.Params(of=items):
            return " or ".join(whether(item) for item in items)
        case yes_no.Params() | certificate.Params() if stated is not None:
            return f"whether {stated.said()}"
        case years.Params(of=of):
            return (
                f"how long you have worked as {with_article(of)}"
                if is_person(of)
                else f"how much experience you have in {of}"
            )
        case number.Params(of=of, unit=unit):
            return f"how many {unit} it is, when it comes to {of}" if unit else f"how many {of} it is"
        case choice.Params(options=options):
            return f"what is right for you: {numerals.listed(tuple(options), 'or')}"
        case level.Params():
            return "which level you have"
        case amount.Params():
            return "whether the pay works for you"
        case date_kind.Params():
            return "when you could start"
        case licence.Params() | certificate.Params():
            return f"whether you have {need(requirement).replace(', valid on', ' that is valid on')}"
    return f"what your answer to {_question(requirement)} is"


def _is_open(requirement: Requirement) -> bool:
    """A yes_no whose question can't be turned into a statement (`Does that suit you?`) is quoted instead."""
    return requirement.kind == "yes_no" and claim(asked(requirement)) is None


def _question(requirement: Requirement) -> str:
    return f"“{sentences(asked(requirement))[-1]}”"


def _wanted(stated: str) -> str:
    """`you would like to` can't stand after `the job requires that`."""
    return stated.replace("you would like to", "you want to").replace("you would not like to", "you do not want to")


def _limits(params: number.Params) -> str:
    parts = [f"at least {numerals.number(params.min)}"] if params.min is not None else []
    parts += [f"at most {numerals.number(params.max)}"] if params.max is not None else []
    return f"{' and '.join(parts)} {params.unit or params.of}"


def _word(expects: bool) -> str:
    return "yes" if expects else "no"
