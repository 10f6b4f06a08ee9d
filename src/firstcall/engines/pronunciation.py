"""How figures, codes and abbreviations are said: a small table per language, for the text-to-speech engines only.

Both espeak-ng and Piper (which phonemizes with espeak-ng) read `YKB` as a word, `36 000-42 000` without "till" and
`06.30` as "noll sex punkt trettio". The text that is shown, stored and hashed stays as written; only what goes into
the voice passes through here. Numbers that espeak-ng reads well are left to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Table:
    """One language's ways of saying things."""

    words: Mapping[str, str]
    """Abbreviation as written (matched whole, letter case counts) -> as said. None may be a word at a sentence's end:
    `no.` for "number" made "yes, and otherwise number"."""
    names: frozenset[str]
    """Capital abbreviations that are read as words, not letter by letter."""
    currencies: Mapping[str, str]
    """Sign or code before a figure -> what is said after it."""
    months: tuple[str, ...]
    ordinals: tuple[str, ...]
    """1st to 31st, as said in dates."""
    units: tuple[str, ...]
    """0 to 9."""
    day_of: str
    """How a date is said, with {day} and {month}."""
    month_first: bool
    """Whether `February 1` is a date, too."""
    to: str
    """Between the ends of a range."""
    either: str
    """For a slash between words."""
    at: str
    dot: str
    oclock: str
    """Said after a full hour's figure; empty for nothing."""
    oh: str
    """The nought of `06:05`."""
    clock_words: tuple[str, ...]
    """After these a figure such as `7.30` is a time, not a decimal."""
    bare_hours: str
    """Hours, as a pattern, that make a time of `06.30` without any such word."""


def _several(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_SV = Table(
    words=MappingProxyType(
        {
            "t.ex.": "till exempel",
            "t ex": "till exempel",
            "bl.a.": "bland annat",
            "dvs.": "det vill säga",
            "d.v.s.": "det vill säga",
            "m.m.": "med mera",
            "m.fl.": "med flera",
            "o.s.v.": "och så vidare",
            "osv.": "och så vidare",
            "fr.o.m.": "från och med",
            "t.o.m.": "till och med",
            "p.g.a.": "på grund av",
            "ev.": "eventuellt",
            "inkl.": "inklusive",
            "exkl.": "exklusive",
            "resp.": "respektive",
            "ca": "cirka",
            "c:a": "cirka",
            "kl.": "klockan",
            "kl": "klockan",
            "kr": "kronor",
            "kr/mån": "kronor i månaden",
            "kr/månad": "kronor i månaden",
            "kr/tim": "kronor i timmen",
            "kr/h": "kronor i timmen",
            "km": "kilometer",
            "mil/år": "mil om året",
            "tim": "timmar",
            "mån": "månader",
            "nr": "nummer",
            "tel.": "telefon",
            "st": "stycken",
            "ob": "o b",
            "och/eller": "och eller",
            "24/7": "dygnet runt",
            "&": "och",
            "mån-fre": "måndag till fredag",
            "sön-tors": "söndag till torsdag",
        }
    ),
    currencies=MappingProxyType({"£": "pund", "€": "euro", "$": "dollar", "SEK": "kronor", "EUR": "euro"}),
    names=frozenset({"BAS", "ESA", "IKEA", "SAAB", "SCANIA", "RUT", "ROT", "LAN", "SVEP", "OBS", "PIN", "VAB", "NATO"}),
    months=_several("januari februari mars april maj juni juli augusti september oktober november december"),
    ordinals=_several(
        "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte "
        "trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta "
        "tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde "
        "tjugonionde trettionde trettioförsta"
    ),
    units=_several("noll ett två tre fyra fem sex sju åtta nio"),
    day_of="{day} {month}",
    month_first=False,
    to="till",
    either="eller",
    at="snabel-a",
    dot="punkt",
    oclock="",
    oh="noll",
    clock_words=("klockan", "kl", "kl."),
    bare_hours=r"[01]\d|2[0-4]",
)

_EN = Table(
    words=MappingProxyType(
        {
            "e.g.": "for example",
            "i.e.": "that is",
            "etc.": "et cetera",
            "approx.": "approximately",
            "incl.": "including",
            "vs.": "versus",
            "hrs": "hours",
            "hr": "hour",
            "p.a.": "a year",
            "km": "kilometres",
            "SEK": "Swedish kronor",
            "kr": "kronor",
            "and/or": "and or",
            "24/7": "around the clock",
            "&": "and",
            "Mon-Fri": "Monday to Friday",
            "C+E": "C E",
        }
    ),
    currencies=MappingProxyType(
        {"£": "pounds", "€": "euros", "$": "dollars", "SEK": "Swedish kronor", "GBP": "pounds", "EUR": "euros"}
    ),
    names=frozenset({"NATO", "IKEA", "SAAB", "IPAF", "NEBOSH", "PIN", "COSHH", "SIM", "OK"}),
    months=_several("January February March April May June July August September October November December"),
    ordinals=_several(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    ),
    units=_several("zero one two three four five six seven eight nine"),
    day_of="the {day} of {month}",
    month_first=True,
    to="to",
    either="or",
    at="at",
    dot="dot",
    oclock=" o'clock",
    oh="oh",
    clock_words=("at", "from", "until", "till", "between"),
    bare_hours=r"0\d",
)

TABLES: Mapping[str, Table] = MappingProxyType({"sv": _SV, "en": _EN})
"""Language code -> its table; a language without one is spoken as written."""


def spoken(text: str, language: str) -> str:
    """`text` as the voice should be given it; as written where the language has no table."""
    # NUL ends a C string, and half a surrogate pair has no UTF-8: both come only from broken input.
    text = text.encode("utf-8", "replace").decode().replace("\0", " ")
    if (table := TABLES.get(language)) is not None:
        for step in _STEPS:
            text = step(text, table)
    return " ".join(text.split())


def _brackets(text: str, _table: Table) -> str:
    # `[[..]]` is raw phonemes to Piper and never comes from us; round brackets become a pause.
    text = re.sub(r"\[+|\]+", " ", text)
    return re.sub(r"\s*\(([^()]*)\)", r", \1,", text).replace(",,", ",").replace(",.", ".").replace(",?", "?")


def _addresses(text: str, table: Table) -> str:
    def said(match: re.Match[str]) -> str:
        return match[0].replace("@", f" {table.at} ").replace(".", f" {table.dot} ")

    text = re.sub(r"https?://(www\.)?", "", text)
    return re.sub(
        r"\b[\w+-]+(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)+|\b[\w-]{2,}(?:\.[\w-]+)*\.(?:se|com|org|net|uk|eu)\b", said, text
    )


def _telephones(text: str, _table: Table) -> str:
    def said(match: re.Match[str]) -> str:
        groups = re.findall(r"\d+", match[0].replace("(0)", ""))
        plus = "plus " if match[0].startswith("+") else ""
        return plus + ", ".join(" ".join(group) for group in groups)

    return re.sub(r"(?<![\d.,])(?:\+\d|0\d)[\d -]{5,}\d(?![\d.,]\d)", said, text)


def _thousands(text: str, _table: Table) -> str:
    # Spaces (plain, no-break, narrow) and English commas between groups of three.
    return re.sub(
        r"(?<![\d.,-])[1-9]\d{0,2}(?:([ \u00a0\u202f,])\d{3})(?:\1\d{3})*(?![\d])",
        lambda match: re.sub(r"\D", "", match[0]),
        text,
    )


def _money(text: str, table: Table) -> str:
    # The sign stands before the figure and is said after it.
    def said(match: re.Match[str]) -> str:
        minor = (match[3] or "")[1:]
        return f"{match[2]} {table.currencies[match[1]]}" + (f" {int(minor)}" if minor.strip("0") else "")

    signs = "|".join(re.escape(sign) for sign in table.currencies)
    return re.sub(rf"(?<!\w)({signs}) ?(\d+)([.,]\d\d)?\b", said, text)


def _ranges(text: str, table: Table) -> str:
    return re.sub(r"(?<=\d) ?[–—-] ?(?=[£€$]?\d)", f" {table.to} ", text)


def _iso_dates(text: str, table: Table) -> str:
    def said(match: re.Match[str]) -> str:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return match[0]
        return f"{day} {table.months[month - 1]} {year}"

    return re.sub(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b", said, text)


def _dates(text: str, table: Table) -> str:
    months = "|".join(table.months)

    def said(match: re.Match[str]) -> str:
        day = int(match["day"])
        if not 1 <= day <= 31:
            return match[0]
        return table.day_of.format(day=table.ordinals[day - 1], month=match["month"])

    text = re.sub(rf"\b(?:the )?(?P<day>\d{{1,2}})(?::[ae]|st|nd|rd|th)?(?: of)? (?P<month>{months})\b", said, text)
    if table.month_first:
        text = re.sub(rf"\b(?P<month>{months}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?! ?\d)", said, text)
    return text


def _clock_times(text: str, table: Table) -> str:
    def said(match: re.Match[str]) -> str:
        hour, minute, half_day = int(match["h"]), int(match["m"]), match["half"] or ""
        if minute == 0:
            return f"{hour}{half_day or table.oclock}"
        if minute < 10:
            return f"{hour} {table.oh} {table.units[minute]}{half_day}"
        return f"{hour} {minute}{half_day}"

    # A full stop is also a decimal point (8.50 pounds), so it needs a sign that a time is meant.
    any_hour, minute, half = r"(?P<h>[01]?\d|2[0-4])", r"(?P<m>[0-5]\d)", r"(?P<half> ?[ap]m)"
    words = "|".join(rf"(?<=\b{re.escape(word)} )" for word in table.clock_words)
    fresh, ends = r"(?<![\d.,:£€$])", r"(?![\d:]|[.,]\d| ?(?:%|£|€|kr|pound|percent|procent))"
    for pattern in (
        rf"{fresh}{any_hour}:{minute}{half}?\b{ends}",
        rf"{fresh}{any_hour}\.{minute}{half}\b",
        rf"(?:{words}){any_hour}\.{minute}(?P<half>)\b{ends}",
        rf"{fresh}(?P<h>{table.bare_hours})\.{minute}{half}?\b{ends}",
    ):
        text = re.sub(pattern, said, text)
    return text


def _words(text: str, table: Table) -> str:
    # Longest first, so that `kr/mån` is not taken as `kr`; a sentence's own full stop stays.
    for written in sorted(table.words, key=len, reverse=True):
        said = table.words[written]
        pattern = rf"(?<![\w/.-]){re.escape(written)}(?![\w/-])"
        if written.endswith("."):
            text = re.sub(pattern + r"(?=\s*$)", said + ".", text)
        text = re.sub(pattern, said, text)
    return text


def _codes(text: str, table: Table) -> str:
    """Capitals of two to five letters, with or without figures, are spelled out: `YKB`, `CE`, `ID06`, `C1E`."""

    def said(match: re.Match[str]) -> str:
        code = match[0]
        if code in table.names:
            return code
        pieces = []
        for run in re.findall(r"[^\W\d_]+|\d+", code):
            if not run.isdigit():
                pieces.append(" ".join(run))
            elif run.startswith("0"):
                pieces.append(" ".join(table.units[int(digit)] for digit in run))
            else:
                pieces.append(run)
        return " ".join(pieces)

    if text.isupper() and len(text.split()) > 3:
        return text  # somebody shouts; these are words
    return re.sub(r"\b(?=[A-ZÅÄÖ0-9]*[A-ZÅÄÖ])(?:[A-ZÅÄÖ]{2,5}|[A-ZÅÄÖ]{1,4}\d{1,3}[A-ZÅÄÖ]?)\b(?!['’.]\w)", said, text)


def _slashes(text: str, table: Table) -> str:
    return re.sub(r"(?<=[^\W\d_]) ?/ ?(?=[^\W\d_])", f" {table.either} ", text)


_STEPS: tuple[Callable[[str, Table], str], ...] = (
    _brackets,
    _addresses,
    _iso_dates,
    _telephones,
    _ranges,
    _thousands,
    _clock_times,
    _money,
    _dates,
    _words,
    _slashes,
    _codes,
)
"""In this order: what looks alike is told apart by who comes first (dates before telephones before ranges)."""
