"""How each kind of requirement is asked in English when the spec gives no wording, and its shorter and keyed forms."""

from __future__ import annotations

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.languages.en import numerals
from firstcall.languages.en.feedback import need
from firstcall.languages.en.statements import (
    NO_LEVEL,
    asked,
    claim,
    is_person,
    licences,
    paper,
    sentences,
    with_article,
)
from firstcall.languages.phrases import Wording
from firstcall.types import JobSpec, Requirement

YES_NO = "Press 1 for yes and 2 for no."
CLASSES = {
    "AM": "AM is for mopeds",
    "A1": "A1 is for light motorcycles",
    "A2": "A2 is for medium motorcycles",
    "A": "A is for motorcycles",
    "B": "B is for cars",
    "BE": "BE is for cars with a heavy trailer",
    "C1": "C1 is for medium lorries",
    "C1E": "C1E is for medium lorries with a heavy trailer",
    "C": "C is for heavy lorries",
    "CE": "CE is for heavy lorries with a heavy trailer",
    "D1": "D1 is for minibuses",
    "D1E": "D1E is for minibuses with a heavy trailer",
    "D": "D is for buses",
    "DE": "DE is for buses with a heavy trailer",
}


def derive(requirement: Requirement, spec: JobSpec) -> Wording:
    """The wording for one requirement, from its kind and parameters alone."""
    params = requirement.params
    match params:
        case yes_no.Params():
            return _yes_no(requirement)
        case licence.Params():
            return _licence(params)
        case certificate.Params():
            return _certificate(params)
        case years.Params():
            return _years(params)
        case number.Params():
            return _number(params)
        case amount.Params():
            return _amount(params, spec)
        case date_kind.Params():
            return Wording(
                "What is the earliest date you could start?",
                "When could you start?",
                "",
                "Count from today. If you have a notice period, please include it. A date is best.",
            )
        case choice.Params():
            return _choice(params)
        case level.Params():
            return _level(params)
        case any_of.Params():
            return _any_of(params, spec)
    raise AssertionError(params)


def shorten(requirement: Requirement, text: str) -> str:
    """A spec's own wording for the second attempt: its last sentence, with a hint how to answer."""
    last = sentences(text)[-1]
    question = last[0].lower() + last[1:]
    match requirement.params:
        case yes_no.Params() | licence.Params() | certificate.Params() | amount.Params():
            return f"Yes or no: {question}"
        case years.Params():
            return f"A rough figure is fine. {last}"
        case number.Params():
            return f"Just a number: {question}"
        case choice.Params(options=options):
            return _short_choice(tuple(options))
        case level.Params(scale=scale):
            return f"Which level: {_levels(scale)}?"
        case date_kind.Params():
            return "When could you start?"
    return text


def _yes_no(requirement: Requirement) -> Wording:
    text = asked(requirement)
    stated = claim(text) if text else None
    meaning = f"Say yes if {stated.said()}, and otherwise no." if stated else "Say yes if it is so, and otherwise no."
    return Wording(text, shorten(requirement, text) if text else "", YES_NO, meaning)


def _licence(params: licence.Params) -> Wording:
    needed = params.needs or params.needs_any
    own = licences(needed, "and" if params.needs else "or")
    short = own.removeprefix("a ")
    every = "both" if len(needed) == 2 else "all of them"
    which = "one" if len(needed) == 1 else every if params.needs else "any of them"
    meaning = " ".join(f"{CLASSES[name]}." for name in needed)
    return Wording(
        f"Do you have {own}?",
        f"{short[0].upper()}{short[1:]}. Do you have {which}?",
        YES_NO,
        f"It is about the categories on your driving licence. {meaning}",
    )


def _certificate(params: certificate.Params) -> Wording:
    name = paper(params.name)
    subject = params.name[0].upper() + params.name[1:]
    if params.valid_on is None:
        meaning = f"It is about {name}. Say yes if you have it today. Please say so if you are still working on it."
        return Wording(f"Do you have {name}?", f"{subject}. Do you have it?", YES_NO, meaning)
    last = numerals.day(params.valid_on)
    is_valid = f" that is valid on {last}?" if name.startswith(("a ", "an ")) else f", and is it valid on {last}?"
    return Wording(
        f"Do you have {name}{is_valid}",
        f"{subject}. Do you have it, and is it valid on {last}?",
        YES_NO,
        f"It is about {name}. It has to be valid on {last}. Please say the expiry date if you know it.",
    )


def _years(params: years.Params) -> Wording:
    unit = "months" if params.min < 1 else "years"
    keys = "Press the number of years on the keys, and then hash." if params.min >= 1 and params.min % 1 == 0 else ""
    total = "Add up all your jobs. A rough figure is fine."
    if is_person(params.of):
        who = with_article(params.of)
        ask = f"How long have you worked as {who}?" if params.min < 1 else f"How many years have you worked as {who}?"
        return Wording(ask, f"Roughly how many {unit} as {who}?", keys, f"It is about work as {who}. {total}")
    of = f"experience in {params.of}"
    how_much = "How much experience" if params.min < 1 else "How many years of experience"
    ask = f"{how_much} do you have in {params.of}?"
    return Wording(ask, f"Roughly how many {unit} of {of}?", keys, f"It is about {of}. {total}")


def _number(params: number.Params) -> Wording:
    short = f"When it comes to {params.of}, how many {params.unit}?" if params.unit else f"How many {params.of}?"
    return Wording(
        f"{short} Please give me a number.",
        short,
        "Press the figures on the keys, and then hash.",
        f"It is about {params.of}. A rough figure is fine.",
    )


def _amount(params: amount.Params, spec: JobSpec) -> Wording:
    unit = numerals.unit(params.unit)
    keys = f"Press the pay you are looking for, in {unit}, and then hash." if params.max % 1 == 0 else ""
    meaning = (
        "Say yes if the pay works for you. Otherwise say what you are looking for. We do not ask what you earn today."
    )
    if spec.pay is None:
        return Wording("What pay are you looking for?", "What pay?", keys, meaning)
    band = numerals.band(spec.pay)
    short = f"{band[0].upper()}{band[1:]}. Yes or no?"
    return Wording(f"The pay is {band}. Does that work for you?", short, keys, meaning)


def _choice(params: choice.Params) -> Wording:
    options = tuple(params.options)
    listed = numerals.listed(options, "or")
    ask = f"Is this right for you: {listed}?"
    if len(options) > 1:
        ask = f"Which of these is right for you: {listed}? You can say more than one."
    return Wording(ask, _short_choice(options), "", "Say what is right for you. You can say several, or none of them.")


def _short_choice(options: tuple[str, ...]) -> str:
    listed = numerals.listed(options, "or")
    named = listed[0].upper() + listed[1:]
    return f"{named}? Or none of them?" if len(options) > 1 else f"{named}, yes or no?"


def _level(params: level.Params) -> Wording:
    named = _levels(params.scale)
    return Wording(
        f"What is the highest level you have reached: {named}?",
        f"Which level: {named}?",
        "",
        "It is about the highest level that you have completed. What you are still working on does not count yet.",
    )


def _levels(scale: tuple[str, ...]) -> str:
    named = [item for item in scale if item.casefold() not in NO_LEVEL]
    return numerals.listed([*named, "none of them"] if len(named) < len(scale) else named, "or")


def _any_of(params: any_of.Params, spec: JobSpec) -> Wording:
    asks = [_alternative(item, spec) for item in params.of]
    rest = [f"Or {ask[0].lower()}{ask[1:]}" for ask in asks[1:]]
    meaning = "You do not need both. One of them is enough." if len(asks) == 2 else _ONE_IS_ENOUGH
    return Wording(" ".join(["One of these is enough.", asks[0], *rest]), " ".join([asks[0], *rest]), "", meaning)


def _alternative(item: Requirement, spec: JobSpec) -> str:
    """An alternative as a question of yes or no, with its limit, so that it can stand beside the others."""
    if item.ask.get("en"):
        return item.ask["en"]
    match item.params:
        case years.Params(of=of) if is_person(of):
            return f"Have you worked {need(item)}?"
        case years.Params() | number.Params() | level.Params():
            return f"Do you have {need(item)}?"
    return derive(item, spec).text


_ONE_IS_ENOUGH = "You do not need all of them. One is enough."
