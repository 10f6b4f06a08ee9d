"""What a candidate was understood to say, as English clauses, alone or after `that`: `you do not have ...`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.kinds.licence_classes import covers
from firstcall.languages.en import numerals
from firstcall.types import Fact, Range, Requirement

UNREAD = "something that a recruiter needs to listen to"
"""A value that could not be fixed, in a place where a value is said."""
NO_LEVEL = {"none", "no level", "nothing"}

_QUESTION = re.compile(r"(?P<verb>Do|Did|Can|Could|Have|Had|Are|Were|Will|Would|Should|Must|May) you (?P<rest>[^?]+)\?")
_TWO_QUESTIONS = re.compile(r"\b(?:and|or|but) (?:do|did|can|could|have|had|are|were|will|would|should|must|may) you\b")
"""`Do you have a licence, and are you willing ...?`: a no to it denies neither part for certain."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_HEAD_ENDS = re.compile(r"\s+(?:for|in|of|with|at|on|to|since|after|from|as|class|level|under)\b|\s*[(,]")
_COUNTED = {"card", "licence", "license", "certificate", "certification", "ticket", "diploma", "qualification"}
_COUNTED |= {"assessment", "permit", "badge", "degree", "award", "pass", "check", "registration", "passport", "course"}
_UNCOUNTED = {"training", "accreditation", "clearance", "membership", "insurance", "work", "experience"}
_PERSON = re.compile(
    r"(?:er|or|ist|ian|man|woman|person|nurse|assistant|operative|chef|cook|clerk|mechanic|guard|attendant|"
    r"accountant|"
    r"consultant|technician|apprentice|engineer|barista|architect|analyst|specialist|trainee|labourer|foreman|hand|"
    r"representative|agent|lead|carer|joiner|aide|receptionist)$"
)
_NOT_PERSON = {"computer", "water", "paper", "power", "order", "timber", "rubber", "floor", "door", "indoor", "outdoor"}
_NOT_PERSON |= {"career", "summer", "number", "silver", "copper", "trailer", "container", "tower", "laser", "motor"}


@dataclass(frozen=True, slots=True)
class Claim:
    """What a yes to a question says; the auxiliary decides how it is denied."""

    auxiliary: str
    rest: str

    def said(self, *, negated: bool = False) -> str:
        """`you can work nights`, `you cannot work nights`."""
        if self.auxiliary == "do":
            return f"you do not {_any(self.rest)}" if negated else f"you {self.rest}"
        if not negated:
            return f"you {self.auxiliary} {self.rest}"
        return f"you {'cannot' if self.auxiliary == 'can' else f'{self.auxiliary} not'} {_any(self.rest)}"


def statement(requirement: Requirement, fact: Fact) -> str:
    """What was understood, as finished sentences."""
    return setting(requirement) + " ".join(f"{said[0].upper()}{said[1:]}." for said in clauses(requirement, fact))


def that(requirement: Requirement, fact: Fact) -> str:
    """The same after `that`: `you have a category B licence, and that you can start on 1 May 2027`."""
    return ", and that ".join(clauses(requirement, fact))


def setting(requirement: Requirement) -> str:
    """What a yes_no question says before it asks (`Parcels weigh up to 15 kilos. `), since the answer leans on it."""
    before = sentences(asked(requirement))[:-1] if requirement.kind == "yes_no" else []
    return "".join(f"{sentence} " for sentence in before)


def clauses(requirement: Requirement, fact: Fact) -> tuple[str, ...]:
    """The fact as clauses: one, or for any_of one for each alternative that was told."""
    params, value = requirement.params, fact.value
    if isinstance(params, any_of.Params):
        told = dict(fact.facts)
        found = [c for item in params.of if item.id in told for c in clauses(item, told[item.id])]
        return tuple(found) or ("none of the alternatives is right for you",)
    match params, value:
        case yes_no.Params(), bool():
            return (_answer(requirement, value),)
        case licence.Params(), tuple():
            return (_licence(params, value),)
        case certificate.Params(), str():
            return (_certificate(requirement, params, value),)
        case years.Params(), Range():
            return (_years(params, value),)
        case number.Params(), Range():
            return (f"your answer is {count(params, value)}",)
        case amount.Params(), Range():
            return (_amount(params, value),)
        case date_kind.Params(), _ if value is not None:
            return (f"you can start on {say_value(requirement, fact)}",)
        case choice.Params(), tuple() if value:
            return (f"your answer is {numerals.listed(value, 'and')}",)
        case choice.Params(), tuple():
            return ("none of the alternatives is right for you",)
        case level.Params(), str():
            none = value.casefold() in NO_LEVEL
            return ("you have not completed any of the levels" if none else f"your highest level is {value}",)
    return ("you gave an answer that a recruiter needs to listen to",)


def say_value(requirement: Requirement, fact: Fact) -> str:
    """The value in words that fit after `you told us` and `you are looking for`."""
    params, value = requirement.params, fact.value
    match params, value:
        case any_of.Params(), _:
            return f"that {that(requirement, fact)}"
        case _, None:
            return UNREAD
        case yes_no.Params(), bool():
            return "yes" if value else "no"
        case licence.Params(), tuple():
            return f"that {_licence(params, value)}" if value else "that you do not have one"
        case certificate.Params(), str():
            return _CERTIFICATE_VALUES[value]
        case years.Params(), Range():
            return "that you have no experience yet" if _is_zero(value) else numerals.durations(value)
        case number.Params(), Range():
            return count(params, value)
        case amount.Params(), Range():
            return numerals.amounts(value, params.unit)
        case choice.Params(), tuple():
            return numerals.listed(value, "and") if value else "none of the alternatives"
        case level.Params(), str():
            return "that you have not completed any of the levels" if value.casefold() in NO_LEVEL else value
        case date_kind.Params(), _ if not isinstance(value, (bool, str, tuple, Range)):
            return numerals.day(value)
    return UNREAD


_CERTIFICATE_VALUES = {
    "held": "that you have it",
    "not_held": "that you do not have it",
    "expired": "that it has expired",
    "in_progress": "that you do not have it yet",
}


def asked(requirement: Requirement) -> str:
    """The requirement's own wording in English, or in the language it has; empty when there is none."""
    return requirement.ask.get("en") or next(iter(requirement.ask.values()), "")


def sentences(text: str) -> list[str]:
    """The sentences of a wording."""
    return _SENTENCE_END.split(text.strip())


def claim(text: str) -> Claim | None:
    """What a yes to this question says: `Can you work nights?` -> `you can work nights`; None for other questions."""
    found = _QUESTION.fullmatch(sentences(text)[-1])
    if not found or _TWO_QUESTIONS.search(found["rest"]):
        return None
    return Claim(found["verb"].lower(), found["rest"])


def paper(name: str) -> str:
    """A certificate's name as something one has: `a digital tachograph card`, `the Care Certificate`, `SSSTS`."""
    words = _HEAD_ENDS.split(name, maxsplit=1)[0].split()
    head = words[-1] if words else name
    if head.casefold() in _UNCOUNTED or (len(name.split()) == 1 and name.isupper()):
        return name
    if head.casefold() in _COUNTED:
        proper = head[0].isupper() and len(words) > 1
        return f"the {name}" if proper else with_article(name)
    if head.isupper() and len(words) > 1:
        return with_article(name)
    if name[0].isupper() and len(words) < len(name.split()):
        return with_article(f"{name} certificate")  # First Aid at Work
    return f"the {name}" if name[0].isupper() or name[0].isdigit() else with_article(name)


def with_article(noun: str) -> str:
    """`an HGV licence`, `a forklift licence`, `an ECS gold card`, `a university degree`: by sound, not by letter."""
    first = noun.split()[0]
    if first.isupper() and len(first) > 1 and not re.search(r"[AEIOUY]", first[1:]):
        vowel = first[0] in "AEFHILMNORSX"
    elif first.isupper():
        vowel = first[0] in "AEFHILMNORSX" if len(first) < 4 else first[0] in "AEIOU"
    else:
        vowel = bool(re.match(r"(?!uni|use|euro|one|once)[aeiou]|hono|hour|8|11|18", first.casefold()))
    return f"{'an' if vowel else 'a'} {noun}"


def is_person(of: str) -> bool:
    """Whether experience is counted as somebody (`bricklayer`) rather than of something (`warehouse work`)."""
    words = _HEAD_ENDS.split(of.strip(), maxsplit=1)[0].split()
    head = words[-1].casefold() if words else ""
    return bool(_PERSON.search(head)) and head not in _NOT_PERSON


def experience(of: str, time: str) -> str:
    """`three years as a bricklayer` or `three years of experience in warehouse work`."""
    return f"{time} as {with_article(of)}" if is_person(of) else f"{time} of experience in {of}"


def licences(classes: Iterable[str], word: str) -> str:
    """`a category B licence`, `a licence for categories B and C`."""
    names = list(classes)
    return (
        f"a category {names[0]} licence"
        if len(names) == 1
        else f"a licence for category {numerals.listed(names, word)}"
    )


def count(params: number.Params, value: Range) -> str:
    """`five people in the crew`, `15 kilos`; one stands alone, since what is counted is named in the plural."""
    if value.low == value.high == 1:
        return numerals.number(1)
    return f"{numerals.between(value, numerals.number)} {params.unit or params.of}"


def _any(rest: str) -> str:
    """`not ... some experience` is said `not ... any experience`."""
    return re.sub(r"^((?:have|hold|speak|own) )some ", r"\1any ", rest)


def _is_zero(value: Range) -> bool:
    return value.high == 0 and value.low in {0, None}


def _answer(requirement: Requirement, value: bool) -> str:
    stated = claim(asked(requirement))
    if stated is None:
        return f"you answered {'yes' if value else 'no'} to “{sentences(asked(requirement))[-1]}”"
    return stated.said(negated=not value)


def _licence(params: licence.Params, value: tuple[str, ...]) -> str:
    if value:
        lacking = numerals.listed(_lacking(params, value), "or")
        return f"you have {licences(value, 'and')}" + (f", but not {lacking}" if lacking else "")
    return f"you do not have {licences(params.needs or params.needs_any, 'and' if params.needs else 'or')}"


def _lacking(params: licence.Params, value: tuple[str, ...]) -> list[str]:
    """The classes that are needed and neither held nor included in one that is."""
    if licence.satisfied(params, value):
        return []
    return [wanted for wanted in params.classes if not covers(value, wanted)]


def _certificate(requirement: Requirement, params: certificate.Params, value: str) -> str:
    """In the words of the spec's own question where it can be turned, since it may say more than the name does."""
    name = paper(params.name)
    stated = claim(asked(requirement)) if requirement.ask else None
    match value:
        case "held" | "not_held" if stated is not None:
            return stated.said(negated=value == "not_held")
        case "expired":
            return f"you have had {name}, and it has expired"
        case "in_progress":
            return f"you are working towards {name} but do not have it yet"
        case "not_held":
            return f"you do not have {name}"
    return f"you have {name}"


def _years(params: years.Params, value: Range) -> str:
    person = is_person(params.of)
    if _is_zero(value):
        return (
            f"you have not worked as {with_article(params.of)}" if person else f"you have no experience in {params.of}"
        )
    time = numerals.durations(value)
    return (
        f"you have worked as {with_article(params.of)} for {time}"
        if person
        else f"you have {experience(params.of, time)}"
    )


def _amount(params: amount.Params, value: Range) -> str:
    if value.low is None and value.high is not None and value.high >= params.max:
        return "the pay works for you"
    return f"you are looking for {numerals.amounts(value, params.unit)}"
