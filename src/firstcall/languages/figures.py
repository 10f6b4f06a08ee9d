"""What the desk's pages of figures say, statistics and re-scoring: one text a place, the same in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StatisticsTexts:
    """How the reviewing goes."""

    title: str
    week: str
    """{week}, {year}"""
    days: str
    """{first}, {last}"""
    earlier: str
    later: str
    reviewed: str
    reviewed_told: str
    """{clean}: how many of them had nothing unclear or unmet."""
    seconds: str
    seconds_told: str
    """{p90}"""
    seconds_goal: str
    """{seconds}: the goal for interviews without anything unclear."""
    overrules: str
    overrules_told: str
    """{decisions}"""
    agreed: str
    agreed_told: str
    """{kappa}, {low}, {high}, {pairs}"""
    agreed_none: str
    late: str
    late_told: str
    """{promised}"""
    unanswered: str
    unanswered_told: str
    none_measured: str
    alarm: str
    alarm_told: str
    """{who}, {interviews}, {seconds}, {when}"""
    alarm_own: str
    """{interviews}, {seconds}: to whoever is in the middle of it."""
    table: str
    weeks: str
    median: str
    ninth: str
    """The value that nine of ten stay under."""
    plot_seconds: str
    plot_seconds_told: str
    plot_seconds_none: str
    """The same for a week in which nothing was measured."""
    """{seconds}, {goal}"""
    plot_late: str
    plot_late_told: str
    """{late}, {promised}"""
    plot_overrules: str
    plot_overrules_told: str
    """{overrules}, {decisions}"""
    plot_requirements: str
    plot_requirements_told: str
    """{most}"""
    plot_reasons: str
    plot_reasons_told: str
    """{most}"""
    plot_agreed: str
    plot_agreed_told: str
    machine_human: str
    human_human: str
    share: str
    times: str
    nothing: str
    of: str
    """{times}, {of}"""
    decimal: str
    """Between a number's whole and its fraction."""


@dataclass(frozen=True, slots=True)
class RescoreTexts:
    """What re-reading changed, and what if a job asked for something else."""

    title: str
    told: str
    """{moved}, {interviews}, {day}"""
    nothing: str
    nothing_moved: str
    rules: str
    rules_option: str
    """{day}, {moved}, {ruleset}"""
    show: str
    all_moves: str
    """{times}"""
    move: str
    """{old}, {new}, {times}"""
    requirements: str
    stays: str
    needs_a_look: str
    decided: str
    before: str
    after: str
    what_if: str
    what_if_told: str
    job: str
    choose: str
    limits: Mapping[str, str]
    """A limit's key -> what it asks for."""
    must: str
    nice: str
    suppose: str
    supposed: str
    """{interviews}, {moved}"""
    supposed_none: str
    supposed_nothing: str
    outcome_change: str
    """{old}, {new}, {times}"""
    reviewed: str
    problems: str
    """{times}"""
