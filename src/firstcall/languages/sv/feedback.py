"""What the job needs and what was answered, in Swedish, where the spec has no sentence of its own."""

from __future__ import annotations

from dataclasses import replace

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.languages.sv import numerals
from firstcall.languages.sv.statements import (
    asked,
    claim,
    experience,
    is_person,
    licences,
    paper,
    say_value,
    sentences,
    setting,
)
from firstcall.reasons import Reason
from firstcall.types import Fact, Params, Range, Requirement

NOT_SAID = "något annat"
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
    """What the job needs and what was answered: `Tjänsten kräver B-körkort, och du svarade att du inte har det`."""
    params = requirement.params
    answer = NOT_SAID if fact is None else say_value(requirement, fact)
    match params:
        case amount.Params():
            most = numerals.amounts(Range(params.max, params.max), params.unit)
            return f"Lönen för tjänsten är högst {most}, och ditt anspråk är {answer}."
        case date_kind.Params():
            return f"Tjänsten börjar senast {numerals.day(params.latest)}, och du kan börja {answer}."
        case yes_no.Params() if _is_open(requirement):
            needed = f"På {_question(requirement)} behöver svaret vara {_word(params.expects)}"
            return f"{setting(requirement)}{needed}, och du svarade {answer}."
        case choice.Params(accepts=accepts):
            lead = "För tjänsten gäller" if requirement.must else "Det är en fördel med"
            told = f"ditt svar är {answer}" if fact and fact.value else "du nämnde inget av det"
            return f"{lead} {numerals.listed(accepts, 'eller')}, och {told}."
        case any_of.Params():
            needs = " eller ".join(need(item) for item in params.of)
            return f"Tjänsten kräver {needs}. Du svarade {answer}."
        case number.Params(of=of) if params.unit:
            return f"När det gäller {of} kräver tjänsten {need(requirement)}, och du uppgav {answer}."
    if isinstance(params, yes_no.Params):
        lead = "Tjänsten kräver" if requirement.must else "Det är en fördel"
        return f"{setting(requirement)}{lead} {need(requirement)}, och du svarade {answer}."
    verb = "Tjänsten kräver" if requirement.must else "Det är en fördel med"
    return f"{verb} {need(requirement)}, och du {_told(params)} {answer}."


def need(requirement: Requirement) -> str:
    """What the job needs, to stand after `Tjänsten kräver`."""
    params: Params = requirement.params
    match params:
        case yes_no.Params():
            stated = claim(asked(requirement))
            if stated is None:
                return f"svaret {_word(params.expects)} på {_question(requirement)}"
            return f"att {replace(stated, negated=not params.expects).sub}"
        case licence.Params():
            return licences(params.needs or params.needs_any, "och" if params.needs else "eller")
        case certificate.Params(name=name, valid_on=valid_on):
            return paper(name) + (f" som gäller {numerals.day(valid_on)}" if valid_on else "")
        case years.Params():
            return experience(params.of, f"minst {numerals.duration(params.min)}")
        case number.Params():
            return _limits(params)
        case choice.Params(accepts=accepts):
            return numerals.listed(accepts, "eller")
        case level.Params(min=least):
            return f"minst nivån {least}"
        case amount.Params():
            return f"ett löneanspråk på högst {numerals.amounts(Range(params.max, params.max), params.unit)}"
        case date_kind.Params():
            return f"start senast {numerals.day(params.latest)}"
        case any_of.Params():
            return " eller ".join(need(item) for item in params.of)
    raise AssertionError(params)


def unsettled(requirement: Requirement, reason: str) -> str:
    """What is not settled about an answer that a person must look at; it never counts as a no."""
    return setting(requirement) + _unsettled(requirement, reason)


def _unsettled(requirement: Requirement, reason: str) -> str:
    what = whether(requirement)
    about = (
        _question(requirement)
        if _is_open(requirement)
        else f"frågan {what if what.startswith('om ') else f'om {what}'}"
    )
    match reason:
        case Reason.UNKNOWN:
            return f"Du visste inte än {what}."
        case Reason.DECLINED_TO_ANSWER:
            return (
                f"Du valde att inte svara på {about}." if _is_open(requirement) else f"Du valde att inte säga {what}."
            )
        case Reason.SKIPPED:
            return f"Du hoppade över {about}."
        case Reason.NOT_ASKED:
            return f"Vi hann inte till {about}."
    if reason in TOLD_BUT_OPEN:
        return f"Det är inte helt klart {what}."
    return f"Jag uppfattade inte säkert {what}."


def whether(requirement: Requirement) -> str:
    """What is not settled, to stand after `det är inte klart`: `om du har B-körkort`, `när du kan börja`."""
    params: Params = requirement.params
    stated = claim(asked(requirement)) if requirement.ask else None
    match params:
        case any_of.Params(of=items):
            return " eller ".join(whether(item) for item in items)
        case yes_no.Params() | certificate.Params() if stated is not None:
            return f"om {stated.sub}"
        case years.Params(of=of):
            return f"hur länge du har arbetat som {of}" if is_person(of) else f"hur lång erfarenhet du har av {of}"
        case number.Params(of=of):
            return (
                f"hur många {of} det är" if not params.unit else f"hur många {params.unit} det är, när det gäller {of}"
            )
        case choice.Params(options=options):
            return f"vad som stämmer för dig: {numerals.listed(tuple(options), 'eller')}"
        case level.Params():
            return "vilken nivå du har"
        case amount.Params():
            return "om lönen passar dig"
        case date_kind.Params():
            return "när du kan börja"
        case licence.Params() | certificate.Params():
            return f"om du har {need(requirement)}"
    return f"vad du svarar på {_question(requirement)}"


def _is_open(requirement: Requirement) -> bool:
    """A yes_no whose question can't be turned into a statement (`Passar det dig?`) is quoted instead."""
    return requirement.kind == "yes_no" and claim(asked(requirement)) is None


def _question(requirement: Requirement) -> str:
    return f"frågan ”{sentences(asked(requirement))[-1]}”"


def _limits(params: number.Params) -> str:
    parts = [f"minst {numerals.number(params.min)}"] if params.min is not None else []
    parts += [f"högst {numerals.number(params.max)}"] if params.max is not None else []
    return f"{' och '.join(parts)} {params.unit or params.of}"


def _word(expects: bool) -> str:
    return "ja" if expects else "nej"


def _told(params: Params) -> str:
    return "uppgav" if isinstance(params, (years.Params, number.Params, level.Params)) else "svarade"
