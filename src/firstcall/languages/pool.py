"""What the desk says about other jobs and those who want to hear of them: the same places in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

STATES = ("open", "draft", "closed")
HOW = ("spoken", "pressed", "keyed", "typed")
"""How somebody consented in an interview."""


@dataclass(frozen=True, slots=True)
class PoolTexts:
    """Texts in which `{...}` is filled in by the page."""

    jobs_title: str
    jobs_intro: str
    jobs_none: str
    states: Mapping[str, str]
    """Each of `STATES`."""
    job: str
    state: str
    interviews: str
    waiting: str
    since: str
    """{who}, {day}"""
    newer: str
    """A newer version than the published one is there."""
    publish: str
    publish_again: str
    close: str
    published: str
    """{job}, {count}"""
    closed: str
    """{job}"""
    pool_title: str
    pool_intro: str
    pool_none: str
    applied: str
    """{job}"""
    consents: Mapping[str, str]
    """Each of `HOW`: {day}"""
    consent_noted: str
    """{who}, {day}, {text}"""
    consent_unknown: str
    fits: str
    nothing: str
    complete: str
    to_ask: str
    """{count}"""
    questions: str
    more: str
    first: str
    others_title: str
    """{who}"""
    others_intro: str
    others_none: str
    others_no: str
    """Without the candidate's yes."""
    others_hidden: str
    back: str
    reused: str
    """{count}"""
    note_title: str
    note_yes: str
    note_no: str
    note_text: str
    note_save: str


def pool_texts(language: str) -> PoolTexts:
    """The texts of a language."""
    texts: PoolTexts = import_module(f"firstcall.languages.{language}.pool").POOL
    return texts
