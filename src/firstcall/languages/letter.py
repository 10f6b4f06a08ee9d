"""What a person answers a candidate with: one text a place, the same places in every language.

Says what was decided, who decided it and what the candidate can do; never a judgement of the person, never a machine's
decision.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from firstcall.types import Requirement


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """Texts in which `{...}` is filled in: {job}, {employer}, {agency}, {name} (who decided), {day}, {where}."""

    need: Callable[[Requirement], str]
    """What the job needs, to stand in {need}."""
    proceed: str
    kept: str
    declined: str
    decided: str
    """Who decided, and from what."""
    needs: str
    """Before what the job needs and the answers to it."""
    overruled: str
    """{need}: a person found that it is not met, whatever the machine had made of the answer."""
    overruled_own: str
    """{question}, {value}: the same where the person wrote down what was answered, and no rule can say it better."""
    all_met: str
    """Nothing is missing, and the job goes to others."""
    open_in_talk: str
    """What is not settled is talked about then."""
    book: str
    call: str
    """{day}"""
    keep: str
    """{where}"""
    object_: str
    """How to have it looked at again by somebody else: {where}"""


def letter_texts(language: str) -> LetterTexts:
    """The texts of a language."""
    texts: LetterTexts = import_module(f"firstcall.languages.{language}.letter").LETTER
    return texts
