"""How each kind of requirement is asked in Swedish when the spec gives no wording, and its shorter and keyed forms."""

from __future__ import annotations

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.languages.phrases import Wording
from firstcall.languages.sv import numerals
from firstcall.languages.sv.feedback import need
from firstcall.languages.sv.statements import asked, claim, is_person, licences, paper, sentences
from firstcall.types import JobSpec, Requirement

YES_NO = "Tryck 1 för ja och 2 för nej."
NO_LEVEL = {"ingen", "inget", "inga", "none"}
CLASSES = {
    "AM": "AM är för moped",
    "A1": "A1 är för lätt motorcykel",
    "A2": "A2 är för mellanstor motorcykel",
    "A": "A är för motorcykel",
    "B": "B är för personbil",
    "BE": "BE är för personbil med tungt släp",
    "C1": "C1 är för medeltung lastbil",
    "C1E": "C1E är för medeltung lastbil med tungt släp",
    "C": "C är för tung lastbil",
    "CE": "CE är för tung lastbil med tungt släp",
    "D1": "D1 är för mindre buss",
    "D1E": "D1E är för mindre buss med tungt släp",
    "D": "D är för buss",
    "DE": "DE är för buss med tungt släp",
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
                "Vilket datum kan du börja som tidigast?",
                "När kan du börja?",
                "",
                "Räkna från i dag. Har du uppsägningstid, så räkna med den. Säg gärna ett datum.",
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
            return f"Ja eller nej: {question}" if claim(last) or requirement.kind == "amount" else last
        case years.Params():
            return f"Det räcker med ungefär. {last}"
        case number.Params():
            return f"Säg en siffra: {question}"
        case choice.Params(options=options):
            return _short_choice(tuple(options))
        case level.Params(scale=scale):
            return f"Vilken nivå: {_levels(scale)}?"
        case date_kind.Params():
            return "När kan du börja?"
    return text


def _yes_no(requirement: Requirement) -> Wording:
    text = asked(requirement)
    stated = claim(text) if text else None
    meaning = f"Svara ja om {stated.sub}, och annars nej." if stated else "Svara ja om det stämmer, och annars nej."
    return Wording(text, shorten(requirement, text) if text else "", YES_NO, meaning)


def _licence(params: licence.Params) -> Wording:
    needed = params.needs or params.needs_any
    names = numerals.listed(needed, "och" if params.needs else "eller")
    own = licences(needed, "och" if params.needs else "eller")
    every = "båda" if len(needed) == 2 else "alla"
    which = "det" if len(needed) == 1 else every if params.needs else "någon av dem"
    meaning = " ".join(f"{CLASSES[name]}." for name in needed)
    return Wording(
        f"Har du {own}?",
        f"{names if len(needed) > 1 else own}. Har du {which}?",
        YES_NO,
        f"Det gäller vilken behörighet du har på körkortet. {meaning}",
    )


def _certificate(params: certificate.Params) -> Wording:
    name = paper(params.name)
    subject = name[0].upper() + name[1:]
    if params.valid_on is None:
        meaning = f"Det gäller {name}. Säg ja om du har det i dag. Säg också till om du håller på att bli klar."
        return Wording(f"Har du {name}?", f"{subject}. Har du det?", YES_NO, meaning)
    last = numerals.day(params.valid_on)
    return Wording(
        f"Har du {name} som gäller {last}?",
        f"{subject}. Har du det, och gäller det {last}?",
        YES_NO,
        f"Det gäller {name}. Det ska gälla {last}. Säg gärna vilket datum det går ut.",
    )


def _years(params: years.Params) -> Wording:
    unit = "månader" if params.min < 1 else "år"
    keys = "Tryck antalet år på knapparna och avsluta med fyrkant." if params.min >= 1 and params.min % 1 == 0 else ""
    total = "Räkna ihop alla jobb. Det räcker med ungefär hur länge."
    if is_person(params.of):
        how_long = "Hur länge" if params.min < 1 else f"Hur många {unit}"
        ask, short = f"{how_long} har du arbetat som {params.of}?", f"Ungefär hur många {unit} som {params.of}?"
        return Wording(ask, short, keys, f"Det gäller arbete som {params.of}. {total}")
    of = f"erfarenhet av {params.of}"
    units = numerals.genitive(unit)
    how_much = "Hur lång" if params.min < 1 else f"Hur många {units}"
    ask = f"{how_much} erfarenhet har du av {params.of}?"
    return Wording(ask, f"Ungefär hur många {units} {of}?", keys, f"Det gäller {of}. {total}")


def _number(params: number.Params) -> Wording:
    short = f"När det gäller {params.of}, hur många {params.unit}?" if params.unit else f"Hur många {params.of}?"
    return Wording(
        f"{short} Svara gärna med en siffra.",
        short,
        "Tryck siffrorna på knapparna och avsluta med fyrkant.",
        f"Det gäller {params.of}. Det räcker med ungefär hur många.",
    )


def _amount(params: amount.Params, spec: JobSpec) -> Wording:
    unit = numerals.unit(params.unit)
    keys = f"Tryck den lön du vill ha, i {unit}, och avsluta med fyrkant." if params.max % 1 == 0 else ""
    meaning = "Säg ja om lönen passar dig. Säg annars vilken lön du vill ha. Vi frågar inte vad du tjänar i dag."
    if spec.pay is None:
        return Wording("Vilken lön vill du ha?", "Vilken lön?", keys, meaning)
    band = numerals.band(spec.pay)
    return Wording(f"Lönen är {band}. Passar det dig?", f"{band[0].upper()}{band[1:]}. Ja eller nej?", keys, meaning)


def _choice(params: choice.Params) -> Wording:
    options = tuple(params.options)
    listed = numerals.listed(options, "eller")
    ask = f"Stämmer det här för dig: {listed}?"
    if len(options) > 1:
        ask = f"Vilket av det här stämmer för dig: {listed}? Du kan säga flera."
    return Wording(
        ask, _short_choice(options), "", "Säg det som stämmer för dig. Du kan säga flera, eller inget av dem."
    )


def _short_choice(options: tuple[str, ...]) -> str:
    listed = numerals.listed(options, "eller")
    named = listed[0].upper() + listed[1:]
    return f"{named}? Eller inget av dem?" if len(options) > 1 else f"{named}, ja eller nej?"


def _level(params: level.Params) -> Wording:
    named = _levels(params.scale)
    return Wording(
        f"Vilken är den högsta nivå du har nått: {named}?",
        f"Vilken nivå: {named}?",
        "",
        "Det gäller den högsta nivå som du är helt klar med. Sådant du håller på med räknas inte än.",
    )


def _levels(scale: tuple[str, ...]) -> str:
    named = [item for item in scale if item.casefold() not in NO_LEVEL]
    return numerals.listed([*named, "ingen av dem"] if len(named) < len(scale) else named, "eller")


def _any_of(params: any_of.Params, spec: JobSpec) -> Wording:
    asks = [_alternative(item, spec) for item in params.of]
    rest = [f"Eller {ask[0].lower()}{ask[1:]}" for ask in asks[1:]]
    text = " ".join(["Det räcker med ett av det här.", asks[0], *rest])
    short = " ".join([asks[0], *rest])
    return Wording(
        text, short, "", "Du behöver inte ha båda. Det räcker med en av dem." if len(asks) == 2 else _ONE_IS_ENOUGH
    )


def _alternative(item: Requirement, spec: JobSpec) -> str:
    """An alternative as a question of yes or no, with its limit, so that it can stand beside the others."""
    if item.ask.get("sv"):
        return item.ask["sv"]
    match item.params:
        case years.Params(of=of) if is_person(of):
            return f"Har du arbetat {need(item)}?"
        case years.Params() | number.Params() | level.Params():
            return f"Har du {need(item)}?"
    return derive(item, spec).text


_ONE_IS_ENOUGH = "Du behöver inte ha allt. Det räcker med en sak."
