"""The job board's JSON: JobTech's JobSearch and Platsbanken, with must_have, nice_to_have and driving licences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from firstcall.drafting.advert import Advert, Told, language_of, unwrapped

_FIELDS = ("skills", "languages", "work_experiences", "education", "education_level")
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
    text = unwrapped(str(body or ""))
    place = _mapping(data.get("workplace_address"))
    occupation = _mapping(data.get("occupation"))
    return Advert(
        text=text,
        language=language or language_of(text),
        source="jobtech",
        title=str(data["headline"]).strip(),
        employer=str(_mapping(data.get("employer")).get("name") or "").strip(),
        place=str(place.get("municipality") or place.get("city") or "").strip(),
        country="SE" if place else "",
        occupation={"name": str(occupation["label"]), "concept": str(occupation.get("concept_id") or "")}
        if occupation.get("label")
        else None,
        hours=str(_mapping(data.get("working_hours_type")).get("label") or ""),
        told=tuple(_told(data)),
    )


def _told(data: Mapping[str, Any]) -> Iterator[Told]:
    required = data.get("driving_license_required") is not False
    for licence in data.get("driving_license") or ():
        label = str(_mapping(licence).get("label") or "")
        if label:
            yield Told("licence", label, required, str(_mapping(licence).get("concept_id") or ""))
    if data.get("access_to_own_car"):
        yield Told("own_car", "access_to_own_car", True)
    for key, must in (("must_have", True), ("nice_to_have", False)):
        wanted = _mapping(data.get(key))
        for field in _FIELDS:
            for item in wanted.get(field) or ():
                entry = _mapping(item)
                if entry.get("label"):
                    yield Told(_KINDS[field], str(entry["label"]), must, str(entry.get("concept_id") or ""))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
