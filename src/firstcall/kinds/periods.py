"""For how long papers are valid: one table for all languages, each row with the rule that says so.

Only papers whose period is set by law or by the body that issues them, and papers that are known to have none: a
recommended refresher does not make a paper lapse. Add a row here; the names are those that job specs use, in any
language, lower case, without "card" or "certificate" where the short name is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """How long a paper is valid."""

    names: tuple[str, ...]
    years: int | None
    """Years from the day it was issued; None: it does not lapse by itself."""
    source: str
    """Where that stands."""


PERIODS: tuple[Period, ...] = (
    Period(
        ("heta arbeten", "hot work", "hot works"),
        5,
        "Brandskyddsföreningen, certificate Heta Arbeten: five years, to the end of the printed month",
    ),
    Period(
        ("ykb", "yrkeskompetensbevis", "yrkesförarkompetens", "driver cpc", "cpc"),
        5,
        "Directive (EU) 2022/2561; SFS 2007:1157; UK Vehicle Drivers (CPC) Regulations 2007: training every five years",
    ),
    Period(("adr", "adr-intyg"), 5, "ADR 8.2.2.8.2: the driver's training certificate is valid for five years"),
    Period(
        ("förarkort", "digitalt förarkort", "tachograph card", "tacho card", "driver card"),
        5,
        "Regulation (EU) No 165/2014, annex IC: driver cards are valid for at most five years",
    ),
    Period(("ssg entre", "entre"), 3, "SSG Standard Solutions Group: the SSG Entre course is valid for three years"),
    Period(
        ("first aid at work", "emergency first aid at work", "faw", "efaw"),
        3,
        "HSE, L74 to the Health and Safety (First-Aid) Regulations 1981: certificates are valid for three years",
    ),
    Period(("cscs", "cscs card"), 5, "CSCS: skilled and managerial cards are valid for five years"),
    Period(("smsts", "sssts"), 5, "CITB Site Safety Plus: SMSTS and SSSTS certificates are valid for five years"),
    Period(("ipaf", "pal card"), 5, "IPAF: the PAL Card is valid for five years"),
    Period(("pasma",), 5, "PASMA: cards are valid for five years"),
    Period(
        ("sia licence", "sia", "door supervisor licence"),
        3,
        "Private Security Industry Act 2001, Security Industry Authority: front-line licences last three years",
    ),
    Period(
        ("truckkort", "truckförarbevis", "truckförarintyg", "forklift licence", "forklift certificate"),
        None,
        "No period in AFS 2023:11, TLP 10 or HSE L117: refreshers are recommended, the proof does not lapse",
    ),
    Period(
        ("hlr", "d-hlr", "cpr"),
        None,
        "Svenska HLR-rådet, Resuscitation Council UK: yearly repetition is recommended, the proof has no last day",
    ),
    Period(
        ("food hygiene", "food safety", "livsmedelshygien"),
        None,
        "Regulation (EC) No 852/2004 and the UK's Food Standards Agency set no last day for training",
    ),
    Period(
        ("dbs", "dbs check", "enhanced dbs"),
        None,
        "Disclosure and Barring Service: a check has no expiry date",
    ),
    Period(
        ("personal licence", "personal alcohol licence"),
        None,
        "Deregulation Act 2015, section 69: personal licences in England and Wales have no expiry",
    ),
)


def period_of(names: Iterable[str]) -> Period | None:
    """The period of the paper that goes by these names; of several that fit, the one named most fully."""
    said = [f" {_plain(name)} " for name in names]
    fits = [(len(known), at) for at, period in enumerate(PERIODS) for known in period.names if _in(known, said)]
    return PERIODS[max(fits)[1]] if fits else None


def _in(known: str, said: Iterable[str]) -> bool:
    return any(f" {_plain(known)} " in each for each in said)


def _plain(name: str) -> str:
    return " ".join(re.findall(r"[\w+]+", name.lower()))
