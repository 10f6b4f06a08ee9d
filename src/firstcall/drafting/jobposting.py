"""schema.org's JobPosting: as JSON-LD by itself, in a @graph, or in the script of an HTML page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from html.parser import HTMLParser
from typing import Any

from firstcall.drafting.advert import Advert, Pay, Told, language_of, plain, unwrapped

_BREAKS = frozenset({"p", "br", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "section"})
_ESCAPED = re.compile(r"</?(?:p|br|li|ul|div|strong)\b[^<>]*>", re.IGNORECASE)
_UNSEEN = frozenset({"script", "style", "head", "nav", "footer"})
_PER = {"HOUR": "hour", "HOURLY": "hour", "MONTH": "month", "MONTHLY": "month", "YEAR": "year", "YEARLY": "year"}
_PER |= {"DAY": "day", "DAILY": "day", "WEEK": "week", "WEEKLY": "week", "ANNUAL": "year", "ANNUALLY": "year"}
_LINES = ("qualifications", "skills", "experienceRequirements", "educationRequirements")
"""Fields that may say in words what is needed."""


def advert(data: Any, language: str = "") -> Advert | None:
    """The first JobPosting in the JSON-LD; None without one."""
    posting = next(_postings(data), None)
    return None if posting is None else _advert(posting, language)


def from_html(content: str, language: str = "") -> Advert | None:
    """The JobPosting of a page, or else the text that it shows."""
    page = _Page()
    page.feed(content)
    page.close()
    for script in page.scripts:
        try:
            found = advert(json.loads(script, strict=False), language)
        except json.JSONDecodeError:
            continue  # A page holds scripts of all kinds; only one needs to be a posting.
        if found is not None:
            return found
    text = page.text()
    return plain(text, language) if text.strip() else None


def _postings(data: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _postings(item)
    elif isinstance(data, Mapping):
        kinds = data.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield data
        yield from _postings(data.get("@graph") or [])


def _advert(data: Mapping[str, Any], language: str) -> Advert:
    parts = [shown(data[field]) for field in ("description", "responsibilities") if isinstance(data.get(field), str)]
    text = unwrapped("\n\n".join(dict.fromkeys(part for part in parts if part.strip())))
    place = _first(data.get("jobLocation"))
    address = place.get("address")
    where = address if isinstance(address, Mapping) else {}
    country = where.get("addressCountry")
    if isinstance(country, Mapping):
        country = country.get("name")
    return Advert(
        text=text,
        language=language or language_of(text),
        source="jobposting",
        title=str(data.get("title") or "").strip(),
        employer=_name(data.get("hiringOrganization")),
        place=str(where.get("addressLocality") or "").strip(),
        country=str(country or "") if len(str(country or "")) == 2 else "",
        starts_on=_day(data.get("jobStartDate")),
        pay=_pay(data.get("baseSalary")),
        hours=str(data.get("workHours") or ""),
        employment=_employment(data.get("employmentType")),
        told=tuple(_told(data, text)),
        dates=tuple(str(data[key])[:10] for key in ("datePosted", "validThrough") if data.get(key)),
    )


def _told(data: Mapping[str, Any], text: str) -> Iterator[Told]:
    experience = _first(data.get("experienceRequirements"))
    months = experience.get("monthsOfExperience")
    if isinstance(months, int | float) and months > 0:
        of = str(experience.get("name") or data.get("title") or "")
        yield Told("experience", of, True, "experienceRequirements", months=float(months))
    for item in _all(data.get("educationRequirements")):
        level = str(item.get("credentialCategory") or item.get("name") or "")
        if level:
            yield Told("education", level, True, "educationRequirements")
    for field in _LINES:
        value = data.get(field)
        for line in value if isinstance(value, list) else [value]:
            said = unwrapped(shown(line)) if isinstance(line, str) else ""
            if said and said not in text:
                yield Told("line", said, True, field)


def _employment(value: Any) -> Mapping[str, str | float]:
    kinds = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]
    return {"type": ", ".join(kinds)} if kinds else {}


def _pay(value: Any) -> Pay | None:
    """A MonetaryAmount, whether its figures stand in a QuantitativeValue or in itself."""
    salary = _first(value)
    inner = salary.get("value")
    amount = inner if isinstance(inner, Mapping) else salary
    only = amount.get("value")
    low, high = amount.get("minValue", only), amount.get("maxValue", only)
    unit = _PER.get(str(amount.get("unitText") or salary.get("unitText")).upper())
    currency = salary.get("currency") or amount.get("currency")
    if not unit or not isinstance(currency, str):
        return None
    try:
        pay = Pay(currency.upper(), unit, float(low), float(high))
    except (TypeError, ValueError):
        return None
    return pay if 0 < pay.low <= pay.high else None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _all(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, Mapping)]


def _first(value: Any) -> Mapping[str, Any]:
    return next(iter(_all(value)), {})


def _name(value: Any) -> str:
    return value.strip() if isinstance(value, str) else str(_first(value).get("name") or "").strip()


def shown(markup: str) -> str:
    """The text that HTML shows; also where the HTML itself was escaped once more."""
    text = markup
    for _ in range(2):
        page = _Page()
        page.feed(text)
        page.close()
        text = page.text()
        if not _ESCAPED.search(text):
            break
    return text


class _Page(HTMLParser):
    """The text that a page shows, and its JSON-LD scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[str] = []
        self._parts: list[str] = []
        self._unseen = 0
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script":
            self._script = (dict(attrs).get("type") or "").lower().startswith("application/ld+json")
            if self._script:
                self.scripts.append("")
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BREAKS:
            self._parts.append("\n\n" if tag == "p" else "\n")
        if tag == "li":
            self._parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag == "script":
            self._script = False
        if tag in _BREAKS and tag != "li":  # A list's lines stand together; the next item breaks the line itself.
            self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        if self._script:
            self.scripts[-1] += data
        elif not self._unseen:
            self._parts.append(data)

    def text(self) -> str:
        """What is shown, lines as the page breaks them."""
        return "\n".join(line.strip() for line in "".join(self._parts).split("\n"))
