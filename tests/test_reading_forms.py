"""Every usual way to write or say a pay, a day and a length of time, in a few sentences each, is read exactly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from firstcall import kinds
from firstcall.reading.reader import read
from firstcall.types import Range, Requirement

TODAY = date(2026, 11, 27)
SV_NAMES = "januari februari mars april maj juni juli augusti september oktober november december"
EN_NAMES = "January February March April May June July August September October November December"
SV_MONTHS, EN_MONTHS = SV_NAMES.split(), EN_NAMES.split()
SV_ORDINALS = {1: "första", 2: "andra", 3: "tredje", 12: "tolfte", 21: "tjugoförsta", 30: "trettionde"}
EN_ORDINALS = {1: "first", 2: "second", 3: "third", 12: "twelfth", 21: "twenty-first", 30: "thirtieth"}
NTH = "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte"
SV_MONTH_ORDINALS = NTH.split()
ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st"}


def pays_sv(pay: int) -> Iterator[str]:
    spaced = f"{pay:,}".replace(",", " ")
    yield from (spaced, f"{pay:,}".replace(",", "."), str(pay), f"{spaced} kr", f"{spaced} kronor i månaden")
    yield from (f"{spaced}:-", f"SEK {spaced}", f"{spaced} brutto", f"{spaced} före skatt")
    yield spaced.replace(" ", "\u00a0") + " kr"
    if pay % 1000 == 0:
        k = pay // 1000
        yield from (f"{k} tusen", f"{k}k", f"{k}", f"{k} lax", f"{k} tkr", f"{k}000 kr/mån", f"{k} tusenlappar")


def pays_en(pay: int) -> Iterator[str]:
    k = f"{pay / 1000:g}"
    yield from (f"{pay:,}", str(pay), f"£{pay:,}", f"{pay:,} pounds", f"{pay:,} a year", f"{pay:,} per annum")
    yield from (f"GBP {pay:,}", f"{pay:,} before tax", f"{k}k", f"£{k}k", f"{k} grand", f"£{k}K a year", k)


def days_sv(day: date) -> Iterator[str]:
    d, m, y, month = day.day, day.month, day.year, SV_MONTHS[day.month - 1]
    end = ":a" if d in {1, 2, 21} else ":e"
    yield from (f"{d} {month}", f"den {d} {month}", f"{d}{end} {month}", f"den {SV_ORDINALS[d]} {month}", f"{d}/{m}")
    yield from (f"{y}-{m:02}-{d:02}", f"{d} {month} {y}", f"{d} {month[:3]}", f"{d}.{m}.{y}", f"{month} {d}")
    yield f"{SV_ORDINALS[d]} i {SV_MONTH_ORDINALS[m - 1]}"
    yield f"{d} {month} nästa år" if y > TODAY.year else f"{d} {month} i år"


def days_en(day: date) -> Iterator[str]:
    d, m, y, month = day.day, day.month, day.year, EN_MONTHS[day.month - 1]
    end = ENDINGS.get(d, "th")
    yield from (
        f"{d} {month}",
        f"the {d}{end} of {month}",
        f"{d}{end} {month}",
        f"{month} {d}",
        f"{month} the {d}{end}",
    )
    yield from (
        f"{month} the {d}{end}",
        f"the {EN_ORDINALS[d]} of {month}",
        f"{month} {EN_ORDINALS[d]}",
        f"{y}-{m:02}-{d:02}",
    )
    yield from (f"{d}.{m}.{y}", f"{d} {month} {y}", f"{month} {d}, {y}", f"{d} {month[:3]}", f"{month[:3]} {d}")


LENGTHS = {
    "sv": {
        3.0: ("3 år", "tre", "tre års erfarenhet", "3 års tid", "tre hela år", "36 månader"),
        2.5: ("2,5 år", "två och ett halvt", "2 1/2 år", "2½ år", "två år och sex månader", "två år och ett halvår"),
        0.5: ("ett halvår", "ett halvt år", "6 månader", "0,5 år"),
        1.5: ("ett och ett halvt år", "1,5 år", "arton månader", "ett år och ett halvt"),
    },
    "en": {
        3.0: ("3 years", "three", "3 yrs", "three years' experience", "for three years", "36 months"),
        2.5: ("2.5 years", "two and a half", "2 1/2 years", "2½ years", "2 years 6 months", "two years and a half"),
        0.5: ("half a year", "six months", "6 mths", "0.5 years"),
        1.5: ("a year and a half", "1.5 years", "eighteen months", "one and a half"),
    },
}
SENTENCES = {
    ("sv", "amount"): ("{}", "Jag vill ha {}.", "Runt {}.", "Det blir väl {} då.", "Ja, {}."),
    ("en", "amount"): ("{}", "I'd want {}.", "About {}, I think.", "Yeah, {}.", "It'd have to be {}."),
    ("sv", "date"): ("{}", "Jag kan börja {}.", "Från och med {}.", "Tidigast {}.", "Ja, {}."),
    ("en", "date"): ("{}", "I can start {}.", "From {} onwards.", "{} at the earliest.", "Yeah, {}."),
    ("sv", "years"): ("{}", "Jag har jobbat {}.", "Ja, {}.", "Det blir {}.", "Det är väl {} nu."),
    ("en", "years"): ("{}", "I've done {}.", "Yeah, {}.", "It's {} now.", "I've got {}."),
}
QUESTIONS = {
    ("sv", "amount"): "Vilken månadslön vill du ha?",
    ("en", "amount"): "What salary are you looking for?",
    ("sv", "date"): "När kan du börja?",
    ("en", "date"): "When can you start?",
    ("sv", "years"): "Hur länge har du jobbat på lager?",
    ("en", "years"): "How long have you worked in a warehouse?",
}
PAYS = (28_500, 32_000, 41_000)
DAYS = (date(2026, 12, 12), date(2027, 2, 1), date(2027, 3, 21), date(2027, 5, 3), date(2027, 6, 30), date(2027, 4, 2))


def said(language: str, kind: str) -> Iterator[tuple[str, Range | date]]:
    match kind:
        case "amount":
            for pay in PAYS:
                yield from ((form, Range(pay, pay)) for form in (pays_sv if language == "sv" else pays_en)(pay))
        case "date":
            for day in DAYS:
                yield from ((form, day) for form in (days_sv if language == "sv" else days_en)(day))
        case _:
            for length, forms in LENGTHS[language].items():
                yield from ((form, Range(length, length)) for form in forms)


@pytest.mark.parametrize(("language", "kind"), list(SENTENCES))
def test_every_form_is_read(language: str, kind: str) -> None:
    pay = kinds.amount.Params(unit="SEK/month" if language == "sv" else "GBP/year", max=60_000)
    params: dict[str, Any] = {
        "amount": pay,
        "date": kinds.date.Params(latest=date(2027, 12, 31)),
        "years": kinds.years.Params(of="warehouse", min=1),
    }
    asked = Requirement("asked", params[kind])
    wrong = []
    for form, meant in said(language, kind):
        for sentence in SENTENCES[language, kind]:
            reply = sentence.format(form)
            reading = read(reply, asked, language=language, today=TODAY, question=QUESTIONS[language, kind])
            value = reading.fact.value if reading.fact else None
            if value != meant:
                wrong.append((reply, value, meant))
    assert wrong == []
