"""How the reviewing goes, as its page shows it: figures, alarms and plots in the words of a language. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from firstcall.languages.desk import desk_texts
from firstcall.languages.figures import StatisticsTexts
from firstcall.review.agreement import Agreement
from firstcall.review.stamping import Alarm
from firstcall.store.desk_statistics import Statistics, Week, week_of
from firstcall.web.desk.plots import Plot, Series, Span, bars, lines, spans
from firstcall.web.desk.queue_page import short_day, whole_day

GOAL_S = 45.0
"""Median seconds for an interview in which nothing is unclear."""
TALLEST = 12
"""Rows of a plot; its table has no more, the JSON twin has all."""
SHARES, COUNTS = (0.1, 0.2, 0.4, 0.6, 0.8, 1.0), (4, 10, 20, 40, 100, 200, 400, 1000, 2000, 4000, 10_000)
"""Ends of a plot's scale whose half is round, too."""
MARK = "user:"


Names = Mapping[tuple[str, str], str]
"""(job, requirement) -> what it is called."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number at the top."""

    label: str
    value: str
    told: str
    kind: str = ""
    """A class: `met` or `not_met` where it is well or not."""


@dataclass(frozen=True, slots=True)
class StatisticsPage:
    """All that the template asks for."""

    week: str
    days: str
    earlier: str
    later: str
    """Addresses of other weeks; empty: none."""
    figures: tuple[Figure, ...]
    alarms: tuple[str, ...]
    plots: tuple[Plot, ...]


def statistics_page(found: Statistics, language: str, this_week: str, named: Names) -> StatisticsPage:
    """The statistics of a week in a language. `named`: what requirements are called."""
    t = desk_texts(language).statistics
    week, first = found.week, found.week.first_day
    year, number = week.week.split("-W")
    return StatisticsPage(
        week=t.week.format(week=int(number), year=year),
        days=t.days.format(first=short_day(first, language), last=whole_day(first + timedelta(days=6), language)),
        earlier=f"/desk/statistics?week={week_of(first - timedelta(weeks=1))}",
        later=f"/desk/statistics?week={week_of(first + timedelta(weeks=1))}" if week.week < this_week else "",
        figures=tuple(_figures(found, t)),
        alarms=tuple(_alarm(each, t) for each in found.alarms),
        plots=tuple(_plots(found, language, named)),
    )


def _figures(found: Statistics, t: StatisticsTexts) -> Iterator[Figure]:
    week, blind = found.week, found.agreed.machine_human
    clean = week.seconds_clean
    yield Figure(t.reviewed, str(week.reviewed), t.reviewed_told.format(clean=clean.interviews))
    measured = t.seconds_told.format(p90=_seconds(week.seconds.p90)) if week.seconds.interviews else t.none_measured
    yield Figure(t.seconds, _seconds(week.seconds.p50), measured)
    yield Figure(t.overrules, str(week.overrules), t.overrules_told.format(decisions=week.decisions))
    yield Figure(t.agreed, _share(blind.raw), _kappa(blind, t))
    well = "met" if found.unanswered == 0 else "not_met"
    yield Figure(t.unanswered, str(found.unanswered), t.unanswered_told, well)


def _kappa(of: Agreement, t: StatisticsTexts) -> str:
    if of.kappa is None or of.kappa_low is None or of.kappa_high is None:
        return t.agreed_none
    values = {"kappa": of.kappa, "low": of.kappa_low, "high": of.kappa_high}
    shown = {name: _two(value, t) for name, value in values.items()}
    return t.agreed_told.format(pairs=of.pairs, **shown)


def _alarm(alarm: Alarm, t: StatisticsTexts) -> str:
    when = alarm.began_at[:16].replace("T", " ")
    who = alarm.actor.removeprefix(MARK)
    return t.alarm_told.format(who=who, interviews=alarm.interviews, seconds=round(alarm.seconds), when=when)


def _plots(found: Statistics, language: str, named: Names) -> Iterator[Plot]:
    t = desk_texts(language).statistics
    names = [each.week.split("-W")[1].lstrip("0") for each in found.weeks]
    if any(each.seconds.interviews for each in found.weeks):
        yield _seconds_plot(found.weeks, names, t)
    if any(each.decisions for each in found.weeks):
        yield _overrules_plot(found.weeks, names, t)
    if any(_span(of) for each in found.questions for of in (each.machine_human, each.human_human)):
        yield _agreed_plot(found, t, named)
    if found.overruled:
        counted = [(_name(each.job, each.name, named), each.times) for each in found.overruled]
        yield _counted("requirements", t.plot_requirements, t.plot_requirements_told, counted, t)
    if any(each.promised for each in found.weeks):
        yield _late_plot(found.weeks, names, t)
    if found.reasons:
        reasons = desk_texts(language).interview.reasons
        counted = [(reasons.get(each.name, each.name), each.times) for each in found.reasons]
        yield _counted("reasons", t.plot_reasons, t.plot_reasons_told, counted, t)


def _name(job: str, requirement_id: str, named: Names) -> str:
    return named.get((job, requirement_id), requirement_id)


def _seconds_plot(weeks: Sequence[Week], names: Sequence[str], t: StatisticsTexts) -> Plot:
    week = weeks[-1].seconds
    told = t.plot_seconds_told if week.interviews else t.plot_seconds_none
    told = told.format(seconds=_seconds(week.p50), goal=f"{GOAL_S:g}")
    series = (
        Series(t.median, tuple(each.seconds.p50 for each in weeks)),
        Series(t.ninth, tuple(each.seconds.p90 for each in weeks), "two"),
    )
    return lines("seconds", t.plot_seconds, told, names, series, shown=_plain, mark=GOAL_S, place_name=t.weeks)


def _overrules_plot(weeks: Sequence[Week], names: Sequence[str], t: StatisticsTexts) -> Plot:
    told = t.plot_overrules_told.format(overrules=weeks[-1].overrules, decisions=weeks[-1].decisions)
    shares = tuple(each.overrules / each.decisions if each.decisions else None for each in weeks)
    top = _scale(shares, SHARES)
    series = (Series(t.share, shares),)
    return lines("overrules", t.plot_overrules, told, names, series, shown=_share, most=top, place_name=t.weeks)


def _late_plot(weeks: Sequence[Week], names: Sequence[str], t: StatisticsTexts) -> Plot:
    told = t.plot_late_told.format(late=weeks[-1].late, promised=weeks[-1].promised)
    late = tuple(float(each.late) if each.promised else None for each in weeks)
    top = _scale(late, COUNTS)
    return lines("late", t.plot_late, told, names, (Series(t.times, late),), shown=_plain, most=top, place_name=t.weeks)


def _agreed_plot(found: Statistics, t: StatisticsTexts, named: Names) -> Plot:
    rows = [
        (_name(each.job, each.requirement_id, named), _span(each.machine_human), _span(each.human_human))
        for each in found.questions
        if _span(each.machine_human) or _span(each.human_human)
    ][:TALLEST]
    columns = (t.machine_human, t.human_human)
    return spans(
        "agreed", t.plot_agreed, t.plot_agreed_told, rows, columns=columns, shown=lambda span: _span_text(span, t)
    )


def _counted(name: str, title: str, told: str, counted: Sequence[tuple[str, int]], t: StatisticsTexts) -> Plot:
    values = [(label, float(times)) for label, times in counted[:TALLEST]]
    return bars(name, title, told.format(most=counted[0][0]), values, shown=_plain, column=t.times)


def _span(of: Agreement) -> Span | None:
    if of.kappa is None or of.kappa_low is None or of.kappa_high is None:
        return None
    return Span(of.kappa, of.kappa_low, of.kappa_high)


def _span_text(span: Span | None, t: StatisticsTexts) -> str:
    return "–" if span is None else f"{_two(span.value, t)} ({_two(span.low, t)}–{_two(span.high, t)})"


def _two(value: float, t: StatisticsTexts) -> str:
    return f"{value:.2f}".replace(".", t.decimal)


def _scale(values: Sequence[float | None], tops: Sequence[float]) -> float:
    """The smallest of some round ends that all values fit under."""
    most = max((each for each in values if each is not None), default=0.0)
    return next((each for each in tops if each >= most), most)


def _seconds(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"


def _plain(value: float) -> str:
    return f"{value:.10g}"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.0f} %"
