"""Simulated candidates: persona files (YAML, shipped beside this one) and the loader that turns them into values.

What a persona says and how it sounds belongs here; how it is spoken into a call is `firstcall.lines.simulated`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from firstcall.errors import InputError
from firstcall.jobspec.complaints import unknown_key
from firstcall.types import JobSpec

Band = Literal["wide", "telephone"]
NoiseKind = Literal["none", "white", "pink", "brown", "hum", "babble"]

_PAUSE = re.compile(r"\[(\d+(?:\.\d+)?)\]")
"""`[0.8]` inside a reply: so many seconds of silence."""


# ------------------------------------------------------------------------------------------------- the values


@dataclass(frozen=True, slots=True)
class Voice:
    """How a persona sounds."""

    name: str
    """espeak-ng voice, such as `sv+m3`."""
    rate_wpm: int
    """Words a minute."""
    pitch: int
    """0..99."""


@dataclass(frozen=True, slots=True)
class Noise:
    """What is heard behind a persona all through the call."""

    kind: NoiseKind
    snr_db: float
    """Speech level over noise level."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a reply between two pauses."""

    pause_s: float
    """Silence before it."""
    spoken: str
    """What the voice says; may be empty at the end of a reply."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing that a persona says; without text it stays silent."""

    text: str
    """As a good transcript would write it, without the pauses."""
    pieces: tuple[Piece, ...]
    voice: Voice | None = None
    """Instead of the persona's own."""
    gain_db: float = 0.0
    noise_snr_db: float | None = None
    """Instead of the line's own while this is said."""
    early_s: float | None = None
    """Begins so long before the agent's prompt ends; None: waits for the ears to open."""

    @property
    def is_silent(self) -> bool:
        """True where the persona says nothing."""
        return not self.text


@dataclass(frozen=True, slots=True)
class Persona:
    """A simulated candidate. Asked the same thing again it gives the next reply, and in the end the last one over."""

    id: str
    about: str
    language: str
    spec: str
    """Id of the example job spec that it applies for."""
    today: date
    """The day of its call; relative dates in its replies are counted from it."""
    voice: Voice
    band: Band
    noise: Noise
    reaction_s: float
    """From the ears' opening to the first sound."""
    consent: tuple[Reply, ...]
    answers: Mapping[str, tuple[Reply, ...]]
    """Requirement id -> replies."""
    read_back: Mapping[str, tuple[Reply, ...]]
    """Requirement id or `default` -> replies."""
    summary: tuple[Reply, ...]
    matching: tuple[Reply, ...]
    default: tuple[Reply, ...]
    """For whatever the file has no reply to."""
    which: tuple[Reply, ...] = ()
    """Which answer is to be changed."""
    truths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Requirement id -> words of which a read-back must hold one; otherwise it is denied. None given: all are right."""
    denial: tuple[Reply, ...] = ()
    """Said to a read-back that is wrong."""

    def replies(self) -> Iterator[Reply]:
        """Every reply, in the file's order of topics."""
        yield from self.consent
        for replies in (*self.answers.values(), *self.read_back.values()):
            yield from replies
        yield from (*self.denial, *self.summary, *self.which, *self.matching, *self.default)

    def agrees(self, requirement_id: str, read_back: str) -> bool:
        """True where what the agent says that it understood is what the candidate meant."""
        truths = self.truths.get(requirement_id, ())
        return not truths or any(truth.casefold() in read_back.casefold() for truth in truths)


def reply(text: str, *, spoken: str = "", **overrides: Any) -> Reply:
    """Make a reply from its text with `[0.8]` pauses; `spoken` is what the voice says where letters mislead it."""
    parts = _PAUSE.split(spoken or text)
    pauses = (0.0, *(float(part) for part in parts[1::2]))
    pieces = tuple(Piece(pause_s, part.strip()) for pause_s, part in zip(pauses, parts[0::2], strict=True))
    kept = tuple(piece for piece in pieces if piece.spoken or piece.pause_s)
    return Reply(text=" ".join(_PAUSE.sub(" ", text).split()), pieces=kept, **overrides)


# --------------------------------------------------------------------------------------------------- the file


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Voice(_Form):
    name: Annotated[str, Field(pattern=r"^[a-z][A-Za-z0-9-]*(\+[A-Za-z0-9_-]+)?$")]
    rate_wpm: Annotated[int, Field(ge=80, le=450)] = 160
    pitch: Annotated[int, Field(ge=0, le=99)] = 50


class _Noise(_Form):
    kind: NoiseKind = "none"
    snr_db: Annotated[float, Field(ge=-10, le=80)] = 40


class _Line(_Form):
    band: Band = "wide"
    noise: _Noise = _Noise()


class _Reply(_Form):
    text: Annotated[str, Field(max_length=500)]
    spoken: str = ""
    voice: _Voice | None = None
    gain_db: Annotated[float, Field(ge=-60, le=20)] = 0
    noise_snr_db: Annotated[float, Field(ge=-10, le=80)] | None = None
    early_s: Annotated[float, Field(ge=0, le=60)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value


_Replies = Annotated[tuple[_Reply, ...], Field(min_length=1)]


class _Persona(_Form):
    firstcall_persona: Literal[1]
    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    about: str
    language: Literal["sv", "en"]
    spec: str
    today: date
    voice: _Voice
    line: _Line = _Line()
    reaction_s: Annotated[float, Field(ge=0, le=60)] = 0.6
    consent: _Replies
    answers: dict[str, _Replies]
    read_back: dict[str, _Replies] = Field(default_factory=dict)
    truths: dict[str, Annotated[tuple[str, ...], Field(min_length=1)]] = Field(default_factory=dict)
    denial: tuple[_Reply, ...] = ()
    summary: _Replies
    which: tuple[_Reply, ...] = ()
    matching: _Replies
    default: _Replies

    @model_validator(mode="after")
    def _can_deny(self) -> _Persona:
        if self.truths and not self.denial:
            raise ValueError("truths need a denial: what is said to a read-back that is wrong")
        return self


_EXPECTED = {
    "missing": "missing",
    "string_type": "expected text in quotes",
    "model_type": "expected text or a mapping (key: value)",
    "tuple_type": "expected a list of replies",
    "too_short": "empty; expected at least one reply",
    "dict_type": "expected a mapping (key: value)",
    "date_type": "expected a date such as 2026-11-23",
    "date_from_datetime_parsing": "expected a date such as 2026-11-23",
    "string_pattern_mismatch": "expected a plain name such as sv-plain; a voice is such as sv+m3",
}


def names(language: str | None = None) -> tuple[str, ...]:
    """Ids of the personas that are shipped, sorted; only those of `language` when given."""
    found = sorted(entry.name.removesuffix(".yaml") for entry in files(__name__).iterdir() if _is_persona(entry.name))
    return tuple(name for name in found if language is None or load(name).language == language)


def load_personas(language: str | None = None) -> tuple[Persona, ...]:
    """Every persona that is shipped, in the order of their names; only those of `language` when given."""
    return tuple(load(name) for name in names(language))


def _is_persona(file_name: str) -> bool:
    return file_name.endswith(".yaml")


def load(name: str | Path) -> Persona:
    """Load a persona by its shipped id or from a file. Raises InputError naming file, key and expectation."""
    shipped = files(__name__) / f"{name}.yaml"
    if isinstance(name, str) and re.fullmatch(r"[a-z0-9-]+", name) and shipped.is_file():
        return parse(shipped.read_bytes(), f"{name}.yaml")
    path = Path(name)
    if not path.is_file():
        raise InputError(f"persona {str(name)!r}: no such persona or file; shipped are {', '.join(names())}")
    return parse(path.read_bytes(), str(path))


def parse(content: bytes, source: str) -> Persona:
    """Make a persona of a file's bytes; `source` names the file in complaints. Raises InputError."""
    try:
        tree = yaml.safe_load(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError(f"{source}: not UTF-8 text; save the file as UTF-8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{source}:{mark.line + 1}" if mark else source
        raise InputError(f"{where}: not YAML: {getattr(error, 'problem', None) or 'unreadable'}") from None
    if not isinstance(tree, dict):
        raise InputError(f"{source}: expected a mapping that starts with 'firstcall_persona: 1'")
    try:
        return _persona(_Persona.model_validate(tree))
    except ValidationError as error:
        complaints = [f"{source}: {_complaint(detail)}" for detail in error.errors(include_url=False)]
        more = f" (and {len(complaints) - 1} more)" if len(complaints) > 1 else ""
        raise InputError(complaints[0] + more) from None


def check(persona: Persona, spec: JobSpec) -> None:
    """Raise InputError where a persona answers questions that `spec` does not have, or lacks an answer."""
    asked = {requirement.id for requirement in spec.requirements}
    unknown = sorted((set(persona.answers) | set(persona.read_back) | set(persona.truths)) - asked - {"default"})
    lacking = [requirement.id for requirement in spec.requirements if requirement.id not in persona.answers]
    if unknown:
        raise InputError(f"persona {persona.id}: job spec {spec.id} has no requirement {', '.join(unknown)}")
    if lacking:
        raise InputError(f"persona {persona.id}: answers: no reply for {', '.join(lacking)} of job spec {spec.id}")


def _complaint(detail: ErrorDetails) -> str:
    where = [str(part) for part in detail["loc"]]
    if detail["type"] == "value_error":
        return str(detail["ctx"]["error"])
    if detail["type"] == "extra_forbidden":
        parts: dict[str, type[_Form]] = {"voice": _Voice, "line": _Line, "noise": _Noise}
        form = _Persona if len(where) == 1 else parts.get(where[-2], _Reply)
        expectation = unknown_key(where[-1], form.model_fields)
    else:
        expectation = _EXPECTED.get(detail["type"]) or detail["msg"][:1].lower() + detail["msg"][1:]
    return f"{'.'.join(where) or 'the file'}: {expectation}"


def _persona(form: _Persona) -> Persona:
    return Persona(
        id=form.id,
        about=form.about,
        language=form.language,
        spec=form.spec,
        today=form.today,
        voice=_voice(form.voice),
        band=form.line.band,
        noise=Noise(form.line.noise.kind, form.line.noise.snr_db),
        reaction_s=form.reaction_s,
        consent=_replies(form.consent),
        answers={key: _replies(value) for key, value in form.answers.items()},
        read_back={key: _replies(value) for key, value in form.read_back.items()},
        summary=_replies(form.summary),
        which=_replies(form.which),
        truths=form.truths,
        denial=_replies(form.denial),
        matching=_replies(form.matching),
        default=_replies(form.default),
    )


def _voice(form: _Voice) -> Voice:
    return Voice(form.name, form.rate_wpm, form.pitch)


def _replies(forms: tuple[_Reply, ...]) -> tuple[Reply, ...]:
    return tuple(
        reply(
            form.text,
            spoken=form.spoken,
            voice=None if form.voice is None else _voice(form.voice),
            gain_db=form.gain_db,
            noise_snr_db=form.noise_snr_db,
            early_s=form.early_s,
        )
        for form in forms
    )
