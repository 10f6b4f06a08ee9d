"""What the desk says where a person answers candidates: one text a place, the same places in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

LETTERS = ("proceed:book", "proceed:call", "kept:", "declined:")
"""What can be sent: a decision and, for those who go on, the next step."""


@dataclass(frozen=True, slots=True)
class SendingTexts:
    """Texts in which `{...}` is filled in by the page."""

    title: str
    """{who}"""
    back: str
    choose: str
    letters: Mapping[str, str]
    """Name of each of `LETTERS`."""
    notes: Mapping[str, str]
    """A line about each of them."""
    word_for_word: str
    """The text is sent as it stands; who wants other words changes a verdict or a value."""
    change: str
    yours: str
    """{name}: whose decision it is, and that it is logged."""
    send: str
    not_yet: str
    """A person has to decide on the interview first."""
    hidden: str
    only_look: str
    sent_title: str
    sent_told: str
    """{answer}, {who}, {when}"""
    calendar: str
    on: str
    letter_language: str
    """{language}"""
    languages: Mapping[str, str]
    answers_title: str
    answers_told: str
    """{count}"""
    answers_none: str
    answers_intro: str
    job: str
    all_jobs: str
    filter: str
    later: str
    """An interview that is not answered now."""
    read_letter: str
    """{letter}"""
    meets: str
    lacks: str
    """{count}"""
    unsettled: str
    """{count}"""
    confirm: str
    """{name}"""
    send_all: str
    sent_count: str
    """{count}"""
    failed_count: str
    """{count}"""
    failed: str
    """{who}, {why}"""


def sending_texts(language: str) -> SendingTexts:
    """The texts of a language."""
    texts: SendingTexts = import_module(f"firstcall.languages.{language}.sending").SENDING
    return texts
