"""Requirement -> `Question` in a language: the spec's own wording where it has one, otherwise derived from the kind.

The words themselves live in `languages/<language>`; this file only chooses. Same spec, same language: same question.
"""

from __future__ import annotations

from firstcall.errors import BugError
from firstcall.languages import phrases
from firstcall.types import JobSpec, Question, Requirement


def question(requirement: Requirement, language: str, spec: JobSpec) -> Question:
    """What is asked for `requirement` in `language`.

    A language that the spec has no wording for gets the derived one; a yes_no, whose wording cannot be derived, is
    asked in the words that it has.
    """
    words = phrases.get(language)
    derived = words.derive(requirement, spec)
    own = requirement.ask.get(language, "")
    text = own or derived.text
    if not text:
        raise BugError(f"requirement '{requirement.id}' has no wording; `jobspec.parse` lets none through")
    return Question(
        requirement_id=requirement.id,
        language=language,
        text=text,
        rephrased=words.shorten(requirement, own) if own else derived.rephrased,
        choices=derived.choices,
        explanation=_explanation(requirement, language, spec, derived.explanation),
    )


def questions(spec: JobSpec, language: str) -> tuple[Question, ...]:
    """All questions of an interview, in the order they are asked."""
    return tuple(question(requirement, language, spec) for requirement in spec.requirements)


def _explanation(requirement: Requirement, language: str, spec: JobSpec, derived: str) -> str:
    """The spec's own explanation, or the derived one followed by the job reason where it is in the same language."""
    own = requirement.explain.get(language, "")
    reason = requirement.reason if language == spec.language else ""
    return own or " ".join(part for part in (derived, reason) if part)
