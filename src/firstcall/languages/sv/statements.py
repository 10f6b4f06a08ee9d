"""What a candidate was understood to say, as Swedish clauses: `Du har inte ...`, and after `att`: `du inte har ...`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.kinds.licence_classes import covers
from firstcall.languages.sv import numerals
from firstcall.types import Fact, Range, Requirement

UNREAD = "något som en rekryterare behöver lyssna på"
"""A value that could not be fixed, in a place where a value is said."""

_QUESTION = re.compile(r"(?P<verb>[A-ZÅÄÖa-zåäö]+) du (?P<rest>[^?]+)\?")
_EARLY = ("själv ", "redan ", "ofta ", "alltid ")
"""Adverbs that stand before the verb after `att`: `att du själv har riggat`."""
_TWO_QUESTIONS = re.compile(r"\b(?:och|eller|men) [a-zåäö]+ du\b")
"""`Har du kort, och kan du ...?`: a no to it denies neither part for certain."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_PAPER = re.compile(
    r"bevis|kort|intyg|certifikat|utbildning|licens|legitimation|behörighet|diplom|examen|tillstånd|auktorisation|"
    r"betyg",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ0-9-]+(?: |$)")
_PERSON = re.compile(
    r"(?:are|ist|ör|ator|itör|man|iker|sköterska|biträde|ledare|chef|assistent|ent|ant|log|kock|smed|vakt|värd|"
    r"pedagog|terapeut|arkitekt|konsult|expert|ekonom|jurist|mästare|barista|ombud|ordnare|elev|piga|lots|or)$"
)
_NO_LEVEL = {"ingen", "inget", "inga", "ingen alls", "none"}


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement; Swedish puts `inte` after the verb in a main clause and before it after `att`."""

    verb: str
    rest: str
    negated: bool = False
    subject: str = "du"

    @property
    def main(self) -> str:
        """`Du har inte B-körkort`."""
        text = " ".join(filter(None, (self.subject, self.verb, "inte" if self.negated else "", self._object)))
        return text[0].upper() + text[1:]

    @property
    def sub(self) -> str:
        """`du inte har B-körkort`, to stand after `att` or `om`."""
        early, rest = self._object.partition(" ")[::2] if self.rest.startswith(_EARLY) else ("", self._object)
        return " ".join(filter(None, (self.subject, "inte" if self.negated else "", early, self.verb, rest)))

    @property
    def _object(self) -> str:
        """`inte ett intyg` is said `inte något intyg`."""
        if not self.negated:
            return self.rest
        return re.sub(r"^(ett|en) ", lambda found: "något " if found[1] == "ett" else "någon ", self.rest)


def statement(requirement: Requirement, fact: Fact) -> str:
    """What was understood, as finished sentences."""
    return setting(requirement) + " ".join(f"{clause.main}." for clause in clauses(requirement, fact))


def setting(requirement: Requirement) -> str:
    """What a yes_no question says before it asks (`Arbetet börjar klockan 06.30. `), since the answer leans on it."""
    before = sentences(asked(requirement))[:-1] if requirement.kind == "yes_no" else []
    return "".join(f"{sentence} " for sentence in before)


def that(requirement: Requirement, fact: Fact) -> str:
    """The same after `att`: `du har B-körkort, och att du kan börja den 1 maj 2027`."""
    return ", och att ".join(clause.sub for clause in clauses(requirement, fact))


def clauses(requirement: Requirement, fact: Fact) -> tuple[Clause, ...]:
    """The fact as clauses: one, or for any_of one for each alternative that was told."""
    params, value = requirement.params, fact.value
    if isinstance(params, any_of.Params):
        told = dict(fact.facts)
        found = [c for item in params.of if item.id in told for c in clauses(item, told[item.id])]
        return tuple(found) or (Clause("stämmer", "för dig", subject="inget av alternativen"),)
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
            return (Clause("är", count(params, value), subject="ditt svar"),)
        case amount.Params(), Range():
            return (_amount(params, value),)
        case date_kind.Params(), _ if value is not None:
            return (Clause("kan", f"börja {say_value(requirement, fact)}"),)
        case choice.Params(), tuple() if value:
            return (Clause("är", numerals.listed(value, "och"), subject="ditt svar"),)
        case choice.Params(), tuple():
            return (Clause("stämmer", "för dig", subject="inget av alternativen"),)
        case level.Params(), str():
            return (_level(value),)
    return (Clause("gav", "ett svar som en rekryterare behöver lyssna på"),)


def say_value(requirement: Requirement, fact: Fact) -> str:
    """The value in words that fit after `du uppgav`, `du svarade`, `du kan börja` and `ditt anspråk är`."""
    params, value = requirement.params, fact.value
    match params, value:
        case any_of.Params(), _:
            return f"att {that(requirement, fact)}"
        case _, None:
            return UNREAD
        case yes_no.Params(), bool():
            return "ja" if value else "nej"
        case licence.Params(), tuple():
            return f"att {_licence(params, value).sub}" if value else "att du inte har det"
        case certificate.Params(), str():
            return _CERTIFICATE_VALUES[value]
        case years.Params(), Range():
            return "att du inte har någon erfarenhet" if _is_zero(value) else numerals.durations(value)
        case number.Params(), Range():
            return count(params, value)
        case amount.Params(), Range():
            return numerals.amounts(value, params.unit)
        case choice.Params(), tuple():
            return numerals.listed(value, "och") if value else "inget av alternativen"
        case level.Params(), str():
            return "ingen avslutad nivå" if value.casefold() in _NO_LEVEL else value
        case date_kind.Params(), _ if not isinstance(value, (bool, str, tuple, Range)):
            return numerals.day(value)
    return UNREAD


_CERTIFICATE_VALUES = {
    "held": "att du har det",
    "not_held": "att du inte har det",
    "expired": "att giltighetstiden har gått ut",
    "in_progress": "att du inte är klar med det än",
}


def asked(requirement: Requirement) -> str:
    """The requirement's own wording in Swedish, or in the language it has; empty when there is none."""
    return requirement.ask.get("sv") or next(iter(requirement.ask.values()), "")


def sentences(text: str) -> list[str]:
    """The sentences of a wording."""
    return _SENTENCE_END.split(text.strip())


def claim(text: str) -> Clause | None:
    """What a yes to this question says: `Kan du arbeta natt?` -> `Du kan arbeta natt`; None for other questions."""
    found = _QUESTION.fullmatch(sentences(text)[-1])
    if not found or found["verb"] == "Om" or _TWO_QUESTIONS.search(found["rest"]):
        return None
    return Clause(found["verb"].lower(), found["rest"])


def paper(name: str) -> str:
    """A certificate's name as something one has: `förarkort`, `YKB för godstransport`, `intyg på Arbete på väg`."""
    return name if _PAPER.search(name) or _ACRONYM.match(name) else f"intyg på {name}"


def is_person(of: str) -> bool:
    """Whether experience is counted as somebody (`grävmaskinist`) rather than of something (`äldreomsorg`)."""
    head = re.split(r"\s+(?:i|inom|på|med|av|för|till|efter|vid|hos)\s+", of.strip(), maxsplit=1)[0]
    return bool(_PERSON.search(head.casefold()))


def experience(of: str, time: str) -> str:
    """`tre år som grävmaskinist` or `tre års erfarenhet av äldreomsorg`."""
    return f"{time} som {of}" if is_person(of) else f"{numerals.genitive(time)} erfarenhet av {of}"


def licences(classes: Iterable[str], word: str) -> str:
    """`B-körkort`, `körkort med behörighet B och C`."""
    names = list(classes)
    return f"{names[0]}-körkort" if len(names) == 1 else f"körkort med behörighet {numerals.listed(names, word)}"


def count(params: number.Params, value: Range) -> str:
    """`fem personer i arbetslaget`, `fem kilo`; one stands alone, since what is counted is named in the plural."""
    if value.low == value.high == 1:
        return numerals.number(1)
    return f"{numerals.between(value, numerals.number)} {params.unit or params.of}"


def _is_zero(value: Range) -> bool:
    return value.high == 0 and value.low in {0, None}


def _answer(requirement: Requirement, value: bool) -> Clause:
    stated = claim(asked(requirement))
    if stated is None:
        return Clause("svarade", f"{'ja' if value else 'nej'} på frågan ”{sentences(asked(requirement))[-1]}”")
    return Clause(stated.verb, stated.rest, negated=not value)


def _licence(params: licence.Params, value: tuple[str, ...]) -> Clause:
    if value:
        lacking = numerals.listed(_lacking(params, value), "eller")
        return Clause("har", licences(value, "och") + (f", men inte {lacking}" if lacking else ""))
    return Clause("har", licences(params.needs or params.needs_any, "och" if params.needs else "eller"), negated=True)


def _lacking(params: licence.Params, value: tuple[str, ...]) -> list[str]:
    """The classes that are needed and neither held nor included in one that is."""
    if licence.satisfied(params, value):
        return []
    return [wanted for wanted in params.classes if not covers(value, wanted)]


def _certificate(requirement: Requirement, params: certificate.Params, value: str) -> Clause:
    """In the words of the spec's own question where it can be turned, since it may say more than the name does."""
    name = paper(params.name)
    stated = claim(asked(requirement)) if requirement.ask else None
    match value:
        case "held" | "not_held" if stated is not None:
            return Clause(stated.verb, stated.rest, negated=value == "not_held")
        case "expired":
            return Clause("har", f"haft {name}, men giltighetstiden har gått ut")
        case "in_progress":
            return Clause("är", f"klar med {name} än", negated=True)
        case _:
            return Clause("har", name, negated=value == "not_held")


def _years(params: years.Params, value: Range) -> Clause:
    person = is_person(params.of)
    if _is_zero(value):
        return Clause("har", f"arbetat som {params.of}" if person else f"erfarenhet av {params.of}", negated=True)
    told = experience(params.of, numerals.durations(value))
    return Clause("har", f"arbetat {told}" if person else told)


def _amount(params: amount.Params, value: Range) -> Clause:
    if value.low is None and value.high is not None and value.high >= params.max:
        return Clause("passar", "dig", subject="lönen")
    return Clause("vill", f"ha {numerals.amounts(value, params.unit)}")


def _level(value: str) -> Clause:
    if value.casefold() in _NO_LEVEL:
        return Clause("har", "någon avslutad nivå", negated=True)
    return Clause("är", value, subject="din högsta nivå")
