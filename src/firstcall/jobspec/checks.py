"""Whether a requirement's parameters make sense, alone and beside the spec's pay band.

Each check yields (path below the requirement, complaint). Wording and discrimination grounds are not looked at here:
the lint that `firstcall spec check` runs beside these checks is where those belong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from firstcall.jobspec.complaints import nearest
from firstcall.jobspec.tree import Path
from firstcall.kinds import amount, certificate, choice, level, licence, number
from firstcall.kinds import date as date_kind
from firstcall.types import Params, PayBand

Complaint = tuple[Path, str]

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""A date outside these is a slip of the pen, not a start date or an expiry date."""


def of_params(params: Params, pay: PayBand | None) -> Iterator[Complaint]:
    """Complaints about one requirement's parameters."""
    match params:
        case number.Params():
            yield from _number(params)
        case amount.Params():
            yield from _amount(params, pay)
        case licence.Params():
            yield from _licence(params)
        case certificate.Params():
            yield from _day(params.valid_on, "valid_on")
            yield from _twice(params.aliases, "aliases")
        case date_kind.Params():
            yield from _day(params.latest, "latest")
        case choice.Params():
            yield from _choice(params)
        case level.Params():
            yield from _level(params)


def of_pay(pay: PayBand) -> Iterator[Complaint]:
    """Complaints about the pay band."""
    if pay.min > pay.max:
        yield ("min",), f"{_plain(pay.min)} is more than max {_plain(pay.max)}; expected min to be at most max"


def of_day(day: date | None, key: str) -> Iterator[Complaint]:
    """Complaints about a date at the top level."""
    yield from _day(day, key)


def _plain(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}"


def _day(day: date | None, key: str) -> Iterator[Complaint]:
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        yield (key,), f"{day.isoformat()} cannot be meant; expected a year from {FIRST_YEAR} to {LAST_YEAR}"


def _twice(words: tuple[str, ...], key: str) -> Iterator[Complaint]:
    for word, count in Counter(word.casefold().strip() for word in words).items():
        if not word:
            yield (key,), "holds an empty text"
        elif count > 1:
            yield (key,), f"'{word}' stands {count} times"


def _number(params: number.Params) -> Iterator[Complaint]:
    if params.min is None and params.max is None:
        yield (), "a number needs a limit; expected 'min' or 'max'"
    elif params.min is not None and params.max is not None and params.min > params.max:
        yield ("min",), f"{_plain(params.min)} is more than max {_plain(params.max)}: nobody could meet it"


def _amount(params: amount.Params, pay: PayBand | None) -> Iterator[Complaint]:
    if pay is None:
        yield ("kind",), "a pay question needs the job's pay band; add pay: {currency, per, min, max} to the spec"
        return
    unit = f"{pay.currency}/{pay.per}"
    if params.unit != unit:
        yield ("unit",), f"'{params.unit}' is not the pay band's unit; expected '{unit}'"
    elif params.max < pay.max:
        least = _plain(pay.max)
        yield ("max",), f"{_plain(params.max)} lies below the top of the pay band; expected at least {least}"


def _licence(params: licence.Params) -> Iterator[Complaint]:
    if bool(params.needs) == bool(params.needs_any):
        yield (), "expected either 'needs' (all of the classes) or 'needs_any' (one is enough), such as needs: [B]"
    yield from _twice(params.needs, "needs")
    yield from _twice(params.needs_any, "needs_any")


def _choice(params: choice.Params) -> Iterator[Complaint]:
    owners: dict[str, str] = {}
    for option, synonyms in params.options.items():
        for word in (option, *synonyms):
            folded = word.casefold().strip()
            if not folded:
                yield ("options", option), "holds an empty text"
            elif owners.setdefault(folded, option) != option:
                yield ("options", option), f"'{word}' stands for '{owners[folded]}' too; expected one option a word"
    for i, accepted in enumerate(params.accepts):
        if accepted not in params.options:
            yield ("accepts", i), f"'{accepted}' is not one of the options; {nearest(accepted, params.options)}"
    yield from _twice(params.accepts, "accepts")


def _level(params: level.Params) -> Iterator[Complaint]:
    if params.min not in params.scale:
        yield ("min",), f"'{params.min}' is not on the scale; {nearest(params.min, params.scale)}"
    yield from _twice(params.scale, "scale")
