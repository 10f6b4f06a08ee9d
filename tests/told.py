"""A small spec, requirements of every kind, and facts that a candidate may tell about them, for tests."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from firstcall.kinds import amount, any_of, certificate, choice, level, licence, number, years, yes_no
from firstcall.kinds import date as date_kind
from firstcall.types import Fact, Intent, JobSpec, PayBand, Range, Reading, Requirement

ASK = {"sv": "Kan du arbeta natt?", "en": "Can you work nights?"}
CLAUSE = {"sv": "Har du en konkurrensklausul?", "en": "Do you have a non-compete clause?"}
ALTERNATIVES = (
    Requirement("either-years", years.Params(of="kock", min=2)),
    Requirement("either-paper", certificate.Params(name="restaurangutbildning")),
)
REQUIREMENTS: tuple[Requirement, ...] = (
    Requirement("nights", yes_no.Params(), ask=ASK),
    Requirement("no-clause", yes_no.Params(expects=False), ask=CLAUSE),
    Requirement("licence", licence.Params(needs=("CE",))),
    Requirement("any-licence", licence.Params(needs_any=("C1", "C"))),
    Requirement("card", certificate.Params(name="förarkort", valid_on=date(2027, 1, 18))),
    Requirement("years", years.Params(of="kock", min=3), weight=7),
    Requirement("work", years.Params(of="warehouse work", min=0.5), must=False),
    Requirement("team", number.Params(of="personer i arbetslaget", min=5)),
    Requirement("way", number.Params(of="resväg", unit="kilometer", max=20), must=False, weight=3),
    Requirement("pay", amount.Params(unit="SEK/month", max=38000)),
    Requirement("start", date_kind.Params(latest=date(2027, 2, 1))),
    Requirement("shift", choice.Params(options={"dag": (), "kväll": (), "natt": ("nattskift",)}, accepts=("natt",))),
    Requirement("degree", level.Params(scale=("none", "gymnasium", "kandidat"), min="gymnasium"), must=False, weight=5),
    Requirement("either", any_of.Params(of=ALTERNATIVES)),
)
SPEC = JobSpec(
    id="all-kinds",
    languages=("sv", "en"),
    title="Kock",
    employer="Krogen AB",
    agency="Handslag AB",
    requirements=REQUIREMENTS,
    decision_by_days=3,
    hash="sha256:0",
    source="",
    pay=PayBand("SEK", "month", 34000, 38000),
    contact="010-12 34 56",
)


def facts(requirement: Requirement) -> tuple[Fact, ...]:
    """Facts of every shape that this requirement's kind has."""
    params = requirement.params

    def told(*values: bool | str | tuple[str, ...] | Range | date) -> tuple[Fact, ...]:
        return tuple(Fact(requirement.kind, value) for value in values)

    match params:
        case yes_no.Params():
            return told(True, False)
        case licence.Params():
            return told((), ("AM",), ("B", "BE"), ("C",), ("CE",), ("B", "C1", "CE"))
        case certificate.Params():
            return told("held", "not_held", "expired", "in_progress")
        case years.Params():
            spans = (
                (0, 0),
                (0.25, 0.25),
                (0.5, 1),
                (1, 1),
                (1.5, 1.5),
                (2, 4),
                (2.25, 2.25),
                (10, None),
                (None, 2),
                (0, 0.5),
            )
            return told(*(Range(low, high) for low, high in spans), Range(0.02, 0.02), Range(30, 31))
        case number.Params():
            return told(
                Range(0, 0), Range(1, 1), Range(4, 4), Range(2, 6), Range(30, None), Range(None, 3), Range(2.5, 2.5)
            )
        case amount.Params(max=most):
            return told(Range(most, most), Range(None, most), Range(most + 4000, None), Range(most - 1000, most + 500))
        case date_kind.Params(latest=latest):
            return told(latest, latest + timedelta(days=1), latest - timedelta(days=300))
        case choice.Params(options=options):
            return told((), tuple(options)[:1], tuple(options)[-1:], tuple(options))
        case level.Params(scale=scale):
            return told(*scale)
        case any_of.Params(of=items):
            return _either(items)
    raise AssertionError(params)


def _either(items: tuple[Requirement, ...]) -> tuple[Fact, ...]:
    first, second = ((item.id, facts(item)) for item in items)
    return (
        Fact("any_of", (), facts=((first[0], first[1][0]), (second[0], second[1][1]))),
        Fact("any_of", (second[0],), facts=((second[0], second[1][0]),)),
        Fact("any_of", (), facts=((first[0], first[1][3]),)),
        Fact("any_of", ()),
    )


GAPS = ("", "", "", "conditional", "two_values", "doubtful_word", "hedged", "a_code_of_a_later_version")


@st.composite
def readings(draw: st.DrawFn, requirement: Requirement) -> Reading | None:
    """Anything that may be read from a reply to this requirement's question, or nothing."""
    intent = draw(st.sampled_from([None, *Intent, Intent.ANSWER, Intent.ANSWER, Intent.ANSWER]))
    if intent is None:
        return None
    if intent is not Intent.ANSWER:
        return Reading(intent)
    fact = draw(st.sampled_from([None, Fact(requirement.kind, None), *facts(requirement)]))
    return Reading(intent, fact, draw(st.sampled_from(GAPS)))


GOOD = """\
firstcall: 1
id: small
language: sv
title: Lagerarbetare
employer: Lager AB
agency: Handslag AB
pay: {currency: SEK, per: month, min: 25000, max: 28000}
decision_by_days: 3
requirements:
  - id: licence
    kind: licence
    needs: [B]
  - id: years
    kind: years
    of: lagerarbetare
    min: 1
  - id: nights
    kind: yes_no
    ask: Kan du arbeta natt?
  - id: pay
    kind: amount
    unit: SEK/month
    max: 28000
  - id: start
    kind: date
    latest: 2027-02-01
"""


def added(lines: str) -> str:
    """GOOD with one more requirement, on line 27."""
    return GOOD + "".join(f"  {line}\n" for line in lines.splitlines())
