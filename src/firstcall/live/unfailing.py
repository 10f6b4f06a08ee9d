"""Reading that never ends a call: a reply that a rule of ours fails on goes to a person, and the call goes on.

The fault is logged with its traceback; the candidate's words are kept as they are. Re-scoring reads without this, so
that a fault is told there as what it is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from firstcall.dialogue import Script
from firstcall.reasons import Reason
from firstcall.types import Completeness, Fact, Intent, Reading, Requirement

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


def unfailing(script: Script) -> Script:
    """The script with readers that say "a person must look" (`Reason.UNREAD`) instead of raising."""

    def read(text: str, requirement: Requirement, **asked: Any) -> Reading:
        unread = Reading(Intent.ANSWER, Fact(requirement.kind, None), Reason.UNREAD)
        return _either(lambda: script.read(text, requirement, **asked), unread, text)

    def confirm(text: str, *, language: str) -> tuple[Intent, bool | None]:
        neither: tuple[Intent, bool | None] = (Intent.ANSWER, None)
        return _either(lambda: script.confirm(text, language=language), neither, text)

    def volunteered(text: str, *asked: Any, **told: Any) -> Sequence[tuple[str, Reading]]:
        nothing: Sequence[tuple[str, Reading]] = ()
        return _either(lambda: script.volunteered(text, *asked, **told), nothing, text)

    def completeness(text: str, *asked: Any, **told: Any) -> Completeness:
        return _either(lambda: script.completeness(text, *asked, **told), Completeness.EXTENSIBLE, text)

    return replace(script, read=read, confirm=confirm, volunteered=volunteered, completeness=completeness)


def _either(reads: Callable[[], _T], otherwise: _T, text: str) -> _T:
    try:
        return reads()
    except Exception:  # noqa: BLE001 - no fault of ours may end a candidate's interview; the log tells it
        _log.exception("reading failed on a reply of %d characters; it goes to a person", len(text))
        return otherwise
