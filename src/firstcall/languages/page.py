"""What the candidate's page says beside the interview itself: one text a place, the same places in every language."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class PageTexts:
    """Texts in which `{...}` is filled in by the page."""

    title: str
    """{job}"""
    asks: str
    """{agency}, {employer}, {job}, {questions}, {minutes}"""
    machine: str
    recorded: str
    person: str
    """{days}"""
    contact: str
    """{contact}"""
    time: str
    start: str
    write: str
    write_hint: str
    check_title: str
    check_intro: str
    level: str
    say_something: str
    play_back: str
    heard_well: str
    try_again: str
    all_well: str
    no_microphone: str
    denied: str
    use_writing: str
    connecting: str
    agent_speaks: str
    your_turn: str
    you_speak: str
    thinking: str
    paused: str
    progress: str
    """{place}, {all}"""
    yes: str
    no: str
    repeat: str
    slower: str
    explain: str
    back: str
    pause: str
    go_on: str
    type_instead: str
    speak_instead: str
    human: str
    stop: str
    answer_label: str
    send: str
    said: str
    """Before the agent's words, for a screen reader."""
    you_said: str
    captions: str
    """What the list of all that was said is called, for a screen reader."""
    understood_title: str
    understood_none: str
    change: str
    """On a button beside an answer, while the summary is asked about."""
    change_answer: str
    """What that button says for the candidate: {place}"""
    person_told: str
    lost: str
    """{seconds}"""
    elsewhere: str
    ended_title: str
    ended: str
    ended_early: str
    busy: str
    failed: str
    bad_link_title: str
    bad_link: str
    more: str
    skip: str
    come_back: str


def page_texts(language: str) -> PageTexts:
    """The texts of a language."""
    texts: PageTexts = import_module(f"firstcall.languages.{language}.page").PAGE
    return texts
