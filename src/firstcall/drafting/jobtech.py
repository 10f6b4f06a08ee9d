"""The job board's JSON: JobTech's JobSearch and Platsbanken, with must_have, nice_to_have and driving licences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from firstcall.drafting import jobposting
from firstcall.drafting.advert import Advert, Told, language_of, unwrapped

_KINDS = {
    "skills": "skill",
    "languages": "language",
    "work_experiences": "experience",
    "education": "education",
    "education_level": "education",
}


def advert(data: Any, language: str = "") -> Advert | None:
    """The advert, also the first of a search's `hits`; None where the JSON is of another kind."""
    if isinstance(data, Mapping) and isinstance(data.get("hits"), list) and data["hits"]:
        data = data["hits"][0]
    if not isinstance(data, Mapping) or "headline" not in data or "description" not in data:
        return None
    description = data["description"]
    body = description.get("text") if isinstance(description, Mapping) else description
    shown = _mapping(description).get("text_formatted")
    text = unwrapped(str(body or "")) or (jobposting.shown(shown) if isinstance(shown, str) else "")
    place = _mapping(data.get("workplace_address"))
    return Advert(
        text=text,
        language=language or language_of(text),
        source="jobtech",
        title=_text(data.get("headline")),
        employer=_text(_mapping(data.get("employer")).get("name")),
        place=_text(place.get("municipality") or place.get("city")),
        place_code=_text(place.get("municipality_code")),
        country="SE" if place else "",
        salary=_text(data.get("salary_description")),
        occupation=_occupation(data),
        employment=_employment(data),
        told=tuple(_told(data)),
        dates=tuple(_text(data.get(key))[:10] for key in ("publication_date", "application_deadline") if data.get(key)),
    )


def _occupation(data: Mapping[str, Any]) -> Mapping[str, str] | None:
    """The occupation with its codes; the group's legacy id is the SSYK 2012 code."""
    occupation, group = _mapping(data.get("occupation")), _mapping(data.get("occupation_group"))
    codes = {
        "ssyk": _text(group.get("legacy_ams_taxonomy_id")),
        "name": _text(occupation.get("label")),
        "concept": _text(occupation.get("concept_id")),
    }
    return {key: value for key, value in codes.items() if value} if codes["name"] else None


def _employment(data: Mapping[str, Any]) -> Mapping[str, str | float]:
    labels = {"type": "employment_type", "duration": "duration", "working_hours": "working_hours_type"}
    told: dict[str, str | float] = {key: _text(_mapping(data.get(field)).get("label")) for key, field in labels.items()}
    most = _mapping(data.get("scope_of_work")).get("max")
    if isinstance(most, int | float):
        told["scope_percent"] = most
    return {key: value for key, value in told.items() if value}


def _told(data: Mapping[str, Any]) -> Iterator[Told]:
    required = data.get("driving_license_required") is not False
    for licence in _entries(data.get("driving_license")):
        yield Told(
            "licence", _text(licence.get("label")), required, "driving_license", _text(licence.get("concept_id"))
        )
    if data.get("access_to_own_car") is True:
        yield Told("own_car", "access_to_own_car", True, "access_to_own_car")
    for key, must in (("must_have", True), ("nice_to_have", False)):
        wanted = _mapping(data.get(key))
        for field, kind in _KINDS.items():
            for entry in _entries(wanted.get(field)):
                yield Told(kind, _text(entry.get("label")), must, f"{key}.{field}", _text(entry.get("concept_id")))


def _entries(value: Any) -> list[Mapping[str, Any]]:
    """The list's entries that have a label."""
    return [each for each in value if _text(_mapping(each).get("label"))] if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
