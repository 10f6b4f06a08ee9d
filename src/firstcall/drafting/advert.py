"""An advert as text with what its format says besides, whichever format it came in.

Plain text, the job board's JSON (JobTech, Platsbanken) and schema.org's JobPosting (JSON-LD, also inside an HTML page)
are told apart by what they hold, never by a file's name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from firstcall.errors import InputError
from firstcall.languages import LANGUAGES

MOST_CHARACTERS = 60_000
"""An advert is a page or two; a longer file is something else."""

_COMMON = {
    "sv": frozenset({"och", "att", "som", "är", "för", "på", "med", "du", "vi", "har", "ett", "till", "av", "eller"}),
    "en": frozenset({"and", "the", "to", "of", "you", "we", "with", "for", "a", "is", "are", "have", "or", "will"}),
}
"""Words that tell the languages apart."""


@dataclass(frozen=True, slots=True)
class Pay:
    """A pay band as the advert gives it."""

    currency: str
    per: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Told:
    """Something that the format says in a field of its own, with the words to quote."""

    kind: str
    """`licence`, `own_car`, `language`, `skill`, `education`, `experience`, or `line` for a text in words."""
    text: str
    must: bool
    field: str
    """Its name in the format, such as `must_have.skills`."""
    concept: str = ""
    """Taxonomy id, where the format has one."""
    months: float | None = None
    """Of experience."""


@dataclass(frozen=True)
class Advert:
    """One advert."""

    text: str
    """What candidates read, with lines that belong together joined; every quote is a stretch of it."""
    language: str
    source: str
    """`text`, `jobtech` or `jobposting`."""
    title: str = ""
    employer: str = ""
    place: str = ""
    place_code: str = ""
    country: str = ""
    starts_on: date | None = None
    pay: Pay | None = None
    occupation: Mapping[str, str] | None = None
    employment: Mapping[str, str | float] = field(default_factory=dict)
    hours: str = ""
    salary: str = ""
    """What a field of its own says about pay, in words."""
    told: tuple[Told, ...] = ()
    dates: tuple[str, ...] = ()
    """When it was published and when applications end, as the format says: they tell a first day's year."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence and list item in the text, in order."""
        found: list[Sentence] = []
        for line in re.finditer(r"[^\n]+", self.text):
            mark = _BULLET.match(line[0])
            at = line.start() + (mark.end() if mark else 0)
            said = self.text[at : line.end()]
            cuts = [
                hit.end()
                for hit in _END.finditer(said)
                if not _SHORT.search(said[max(0, hit.start() - 9) : hit.start() + 1])
            ]
            cuts = _within(said, cuts)
            opens = self.text[max(0, line.start() - 2) : line.start()] in ("", "\n\n")
            for begin, stop in zip([0, *cuts], [*cuts, len(said)], strict=True):
                part = said[begin:stop]
                if part.strip():
                    start = at + begin + len(part) - len(part.lstrip())
                    end = start + len(part.strip())
                    found.append(Sentence(start, end, mark is not None, not cuts, opens and begin == 0))
        return tuple(found)


def _within(said: str, cuts: list[int]) -> list[int]:
    """The cuts with more of them where no sentence ends for so long that it is none."""
    made: list[int] = []
    for cut in (*cuts, len(said)):
        begin = made[-1] if made else 0
        while cut - begin > _LONGEST:
            space = said.rfind(" ", begin, begin + _LONGEST)
            begin = space + 1 if space > begin else begin + _LONGEST
            made.append(begin)
        made.append(cut)
    return made[:-1]


_LONGEST = 1_500
"""Characters of a sentence at most; reading one takes time with its square."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or list item: its place in the text and how it stands there."""

    start: int
    end: int
    listed: bool
    alone: bool
    """Whether it is all of its line."""
    opens: bool
    """Whether an empty line stands before it."""


_MARKS = "-•*·–●▪◦✓✔►>»→‣■"
_BULLET = re.compile(rf"\s*(?:[{_MARKS}]|\d{{1,2}}[.)](?=\s)|o(?= [A-ZÅÄÖ0-9]))\s*")
_END = re.compile(r"[.!?][\")”]?\s+(?=[A-ZÅÄÖ0-9(\"”£])")
_SHORT = re.compile(
    r"\b(?:kl|ca|t\.?\s?ex|bl\.?\s?a|s\.?\s?k|cat|e\.g|i\.e|approx|St|Mr|Mrs|Ms|No|min|max|inkl|fr\.o\.m)\.$"
)
"""Abbreviations, whose full stop ends no sentence."""


def read_advert(content: str, name: str, *, language: str = "") -> Advert:
    """The advert in `content`; `name` stands in complaints. Raises InputError for what is none."""
    from firstcall.drafting import jobposting, jobtech

    if len(content) > MOST_CHARACTERS * 10:
        raise InputError(f"{name}: {len(content):,} characters; expected one advert of at most {MOST_CHARACTERS:,}")
    if language and language not in LANGUAGES:
        raise InputError(f"--lang {language}: not spoken here; expected one of: {', '.join(LANGUAGES)}")
    stripped = content.lstrip("\ufeff \n\r\t")
    if not stripped:
        raise InputError(f"{name}: empty; expected the text of a job advert, or its JSON")
    if stripped[0] in "{[":
        data = _json(stripped, name)
        return _checked(jobtech.advert(data, language) or jobposting.advert(data, language), name)
    if stripped[0] == "<":
        return _checked(jobposting.from_html(stripped, language), name)
    return plain(stripped, language)


def plain(content: str, language: str = "") -> Advert:
    """An advert of nothing but text; its first line is the title where it reads like one."""
    text = unwrapped(content)
    first, _, rest = text.partition("\n")
    titled = len(first) <= 80 and not first.rstrip().endswith((".", ":")) and bool(rest.strip())
    return Advert(text, language or language_of(text), "text", title=first.strip() if titled else "")


def unwrapped(content: str) -> str:
    """The text with wrapped lines joined; empty lines, list items and headings keep theirs."""
    raw = content.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plain = [re.sub(r"[ \t\u00a0\u2009\u202f]+", " ", each).strip() for each in raw]
    width = max(map(len, plain))
    lines: list[str] = []
    room = 0
    row = False
    for line, kept in zip(plain, raw, strict=True):
        last = lines[-1] if lines else ""
        above, row = row, _ROW.search(kept) is not None
        full = len(line.split(" ")[0]) > room and len(last) > _WRAPPED and not above and not row
        listed = _BULLET.match(line) and not (last[-1:].isalnum() and _NUMBERED.match(line))
        if line and last and full and not listed and not _begins(last, line):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
        room = width - len(line) - _RAGGED
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
"""Begins a list's item, or behind a word the rest of a sentence: "klockan 07 till | 16. Du"."""
_ROW = re.compile(r"\S(?: {3,}|\t)\S{1,12}\s*$")
"""A table's row, whose last column is short."""
_WRAPPED = 60
"""A line longer than this that had no room for the next one's first word was wrapped."""

_RAGGED = 12
"""Characters by which a wrapped line may fall short of the longest."""


def _begins(last: str, line: str) -> bool:
    """Whether a line stands by itself behind `last`: a heading, or what follows one."""
    if last.endswith(":") or _LABEL.match(line):
        return True
    heads = len(line) <= _WRAPPED and line[0].isupper() and not line.endswith((".", ",", "!", "?"))
    return heads and (line.endswith(":") or last.endswith((".", "!", "?")))


_LABEL = re.compile(r"[A-ZÅÄÖ][\wåäöÅÄÖ/-]{2,24}(?: [\wåäö/-]{2,20})?: \S")
"""A line such as "Arbetstid: kväll"."""


def language_of(text: str) -> str:
    """The language that the text's small words speak for; the first one in doubt."""
    words = re.findall(r"[a-zåäö]+", text.lower())
    return max(LANGUAGES, key=lambda code: sum(word in _COMMON[code] for word in words))


def _json(content: str, name: str) -> Any:
    try:
        return json.loads(content)
    except json.JSONDecodeError as error:
        raise InputError(f"{name}:{error.lineno}: not JSON: {error.msg}; expected an advert as text or JSON") from None


def _checked(advert: Advert | None, name: str) -> Advert:
    if advert is None:
        raise InputError(
            f"{name}: no advert in it; expected text, a job board's JSON (with `headline` and `description`) or a "
            "schema.org JobPosting"
        )
    if not advert.text.strip():
        raise InputError(f"{name}: the advert has no text; expected a description")
    return advert
