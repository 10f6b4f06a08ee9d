"""The job spec file's form: which keys there are and what each may hold, as pydantic models.

Only single values are checked here; whether values fit each other is `checks`' job, and turning pydantic's errors
into complaints is `complaints`'.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from firstcall.languages import LANGUAGES

FORMAT = 1
"""The only version of the format so far."""

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", max_length=80)]
Text = Annotated[str, Field(pattern=r"\S", max_length=2000)]
Wording = Text | dict[str, Text]
"""One text (in the spec's first language) or one a language."""
Finite = Annotated[float, Field(allow_inf_nan=False)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class PayForm(_Form):
    """What the job pays."""

    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    per: Literal["hour", "day", "week", "month", "year"]
    min: Annotated[Finite, Field(gt=0)]
    max: Annotated[Finite, Field(gt=0)]
    plus: str = ""


class PlaceForm(_Form):
    """Where the work is."""

    municipality: Text
    code: str = ""
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] = "SE"


class SpecForm(_Form):
    """The top level of a job spec."""

    firstcall: int
    draft: bool = False
    """True until a person has been through it; a draft is never used."""
    id: Slug
    language: str = ""
    languages: Annotated[tuple[str, ...], Field(min_length=1, max_length=len(LANGUAGES))] | None = None
    title: Text
    employer: Text
    agency: Text
    contact: str = ""
    place: PlaceForm | None = None
    occupation: dict[str, object] | None = None
    employment: dict[str, object] | None = None
    starts_on: date | None = None
    pay: PayForm | None = None
    advert: str = ""
    decision_by_days: Annotated[int, Field(ge=1, le=60)]
    requirements: Annotated[tuple[dict[str, object], ...], Field(min_length=1, max_length=60)]
    distractors: object = None
    """Test data; ignored."""


class AlternativeForm(_Form):
    """What every requirement may have, inside an any_of too; the kind's parameters come from the kind."""

    id: Slug
    kind: str
    ask: Wording | None = None
    explain: Wording | None = None
    not_met: Wording | None = None
    reason: str = ""
    taxonomy: dict[str, object] | None = None


class RequirementForm(AlternativeForm):
    """A requirement at the top of the list."""

    must: bool = True
    weight: Annotated[Finite, Field(ge=0, le=1000)] = 10


class AnyOfForm(_Form):
    """The parameters of an any_of, before its alternatives are read."""

    of: Annotated[tuple[dict[str, object], ...], Field(min_length=2, max_length=10)]
