"""What an interview is held from: the spec, its questions and wording in one language, and how replies are read.

Everything here is fixed when the interview starts, the same for every candidate of the same spec version.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from firstcall import questions, reading, verdict
from firstcall.errors import InputError
from firstcall.languages import phrases
from firstcall.policy import DialoguePolicy
from firstcall.types import Completeness, Intent, JobSpec, Question, Reading, Requirement, Verdict, Word


class Read(Protocol):
    """`reading.read`, or a caching stand-in with the same answers."""

    def __call__(
        self,
        text: str,
        requirement: Requirement,
        *,
        language: str,
        today: date,
        words: Sequence[Word] = (),
        question: str = "",
    ) -> Reading: ...


class Confirm(Protocol):
    """`reading.confirm`."""

    def __call__(self, text: str, *, language: str) -> tuple[Intent, bool | None]: ...


Volunteered = Callable[..., Sequence[tuple[str, Reading]]]
Whole = Callable[..., Completeness]
"""`reading.completeness`."""


@dataclass(frozen=True, slots=True)
class Script:
    """The fixed side of an interview; `DialogueState` is the side that changes."""

    spec: JobSpec
    language: str
    questions: tuple[Question, ...]
    """In the spec's order, one a requirement."""
    phrases: phrases.Phrases
    policy: DialoguePolicy
    read: Read
    confirm: Confirm
    volunteered: Volunteered
    completeness: Whole
    judge: Callable[[Requirement, Reading | None], Verdict]
    ruleset: str

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """The spec's requirements, in order."""
        return self.spec.requirements


def script(
    spec: JobSpec,
    language: str | None = None,
    *,
    policy: DialoguePolicy | None = None,
    read: Read = reading.read,
    confirm: Confirm = reading.confirm,
) -> Script:
    """Make the script of `spec` in `language` (default: the spec's first). Raises InputError for another language."""
    language = language or spec.language
    if language not in spec.languages:
        expected = ", ".join(spec.languages)
        raise InputError(f"language {language!r}: job spec {spec.id} can be held in {expected}")
    return Script(
        spec=spec,
        language=language,
        questions=tuple(questions.question(each, language, spec) for each in spec.requirements),
        phrases=phrases.get(language),
        policy=policy or DialoguePolicy(),
        read=read,
        confirm=confirm,
        volunteered=reading.volunteered,
        completeness=reading.completeness,
        judge=verdict.judge,
        ruleset=reading.RULESET,
    )
