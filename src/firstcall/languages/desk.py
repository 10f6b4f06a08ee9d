"""What the review desk's pages say: one text a place, the same places in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from firstcall.languages import phrases
from firstcall.languages.figures import RescoreTexts, StatisticsTexts
from firstcall.types import Fact, Range, Requirement

AREAS = ("queue", "statistics", "rescore", "jobs", "pool", "users", "audit")
"""The desk's parts in the order of the menu."""
KEYS = (
    "play",
    "back",
    "forward",
    "up",
    "down",
    "answer",
    "met",
    "not_met",
    "review",
    "edit",
    "reason",
    "again",
    "undo",
    "next",
    "help",
)
"""What has a key, in the order of the help; `static/desk/keys.js` has the keys themselves."""


@dataclass(frozen=True, slots=True)
class ShellTexts:
    """Around every page. In all these texts `{...}` is filled in by the page."""

    skip: str
    menu: str
    """What the menu is called, for a screen reader."""
    areas: Mapping[str, str]
    """Name of each of `AREAS`."""
    account: str
    roles: Mapping[str, str]
    sign_out: str
    happened: str
    """What the place is called where a screen reader hears what happened."""
    help: str
    help_intro: str
    help_off: str
    """On the box that turns all keys off."""
    keys: Mapping[str, str]
    """What each of `KEYS` does."""
    names: Mapping[str, str]
    """Keys without a sign of their own."""
    change_key: str
    """{what}"""
    press_key: str
    key_taken: str
    """{what}"""
    keys_back: str
    close: str
    failed: str
    """A request did not come through."""
    unfit: str
    """What was asked for is not as the server expects it, and there are no words of its own for that."""
    signed_out: str
    refusals: Mapping[str, str]
    """How a refusal of the server begins -> what the page says of it."""
    no_script: str


@dataclass(frozen=True, slots=True)
class QueueTexts:
    """The queue."""

    title: str
    told: str
    """{count}: how many wait for a decision."""
    told_one: str
    told_decided: str
    """{count}: how many are decided and not answered."""
    told_late: str
    """{count}: how many were promised an answer before today."""
    filters: str
    filter: str
    job: str
    state: str
    language: str
    all_jobs: str
    all_states: str
    states: Mapping[str, str]
    """A state's name -> in words."""
    all_languages: str
    languages: Mapping[str, str]
    needs: Mapping[str, str]
    """What an interview needs -> heading of that group."""
    needs_why: Mapping[str, str]
    nothing: str
    nothing_filtered: str
    pages: str
    first: str
    more: str
    blind: str
    second: str
    third: str
    candidate: str
    """{id}: a candidate without a reference."""
    hidden_candidate: str
    """{id}"""
    one_unclear: str
    unclear: str
    """{count}"""
    one_not_met: str
    not_met: str
    """{count}"""
    all_met: str
    hidden: str
    differ: str
    confirm: str
    reread: str
    answers: Mapping[str, str]
    """What the candidate was answered -> in words."""
    left: str
    """Before the time that is left, for a screen reader."""
    over_day: str
    over: str
    """{days}"""
    due_today: str
    """{hours}"""
    due_soon: str
    """{minutes}"""
    due_tomorrow: str
    due_in: str
    """{days}"""
    lines: Mapping[str, str]
    """A line's kind -> in words."""
    months: tuple[str, ...]
    """January first; the first three letters stand for a month where it is tight."""


@dataclass(frozen=True, slots=True)
class InterviewTexts:
    """One interview."""

    where: str
    requirements: str
    nice: str
    decisions: Mapping[str, str]
    """A verdict's or decision's value -> on a button, and before a reason."""
    counts: str
    """{met}, {not_met}, {review}"""
    play: str
    """{time}"""
    no_sound: str
    correct: str
    correct_of: str
    """{question}"""
    heard_before: str
    corrected_by: str
    """{who}"""
    no_answer: str
    tags: Mapping[str, str]
    """How an answer was kept or came -> in words; what is not in here is not shown."""
    decide_on: str
    """{question}"""
    why: str
    why_same: str
    """Where it is no other than the machine's."""
    reasons: Mapping[str, str]
    """Why a person decided as they did."""
    values: Mapping[str, str]
    """A certificate's value, and `nothing`, as it stands under its question."""
    own_words: str
    own_value: str
    save: str
    cancel: str
    you: str
    decided: str
    """{decision}, {reason}"""
    waits_second: str
    undone: str
    before: str
    """{decision}: what an earlier scorecard said."""
    moved: str
    moved_to: str
    """{decision}"""
    differs: str
    blind_title: str
    blind_told: str
    shown_title: str
    shown_told: str
    """{agree}, {all}"""
    second_title: str
    second_told: str
    third_title: str
    third_told: str
    confirm_title: str
    confirm_told: str
    answered_title: str
    answered_told: str
    """{answer}"""
    promised: str
    """{day}, {left}"""
    strip: str
    strip_told: str
    """{spec}"""
    spec: str
    script: str
    ruleset: str
    engines: str
    order: str
    in_order: str
    not_in_order: str
    consents: Mapping[str, str]
    """`notice`, `recording`, `other_jobs` -> what was told or asked."""
    consent_yes: str
    """{time}"""
    consent_no: str
    """{time}"""
    told_at: str
    """{time}"""
    deviations: str
    no_deviations: str
    deviation: Mapping[str, str]
    """A deviation's code -> in words."""
    times: str
    """{what}, {count}"""
    drawn_with: str
    log: str
    history: str
    happened: Mapping[str, str]
    """An appended entry's type -> what happened."""
    told: str
    """{decided}, {all}: how far one has come."""
    told_other: str
    """{other}: how many stand as somebody else decided."""
    told_rest: str
    """{rest}: how many stand as the machine says."""
    told_unclear: str
    """{unclear}: how many stay unclear."""
    told_blind: str
    """{left}: how many still need a decision."""
    committed: str
    commit: str
    commit_blind: str
    go_on: str
    undo: str
    undone_told: str
    meanwhile: str
    feedback: str
    saved: str
    """{question}, {decision}"""
    all_decided: str
    nothing_to_undo: str
    transcript_label: str
    transcript_hint: str
    then: str
    now: str
    words: str
    value: str
    verdict: str
    outcome: str
    no_change: str
    reading: str
    corrected: str
    queue_empty: str


@dataclass(frozen=True, slots=True)
class DeskTexts:
    """Everything that the desk's pages say in one language."""

    shell: ShellTexts
    queue: QueueTexts
    interview: InterviewTexts
    statistics: StatisticsTexts
    rescore: RescoreTexts


def desk_texts(language: str) -> DeskTexts:
    """The texts of a language."""
    texts: DeskTexts = import_module(f"firstcall.languages.{language}.desk").DESK
    return texts


def value_text(requirement: Requirement, fact: Fact | None, language: str) -> str:
    """What was understood, by itself, as it stands under its question; empty: nothing."""
    if fact is None or fact.value is None:
        return ""
    values, words = desk_texts(language).interview.values, phrases.get(language)
    match requirement.kind, fact.value:
        case "certificate", str():
            return values[fact.value]
        case "licence", tuple():
            return ", ".join(fact.value) or values["not_held"]
        case "years", Range(low=0, high=0):
            return values["nothing"]
        case "any_of", _:
            return words.statement(requirement, fact)
    return words.say_value(requirement, fact)
