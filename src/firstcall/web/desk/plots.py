"""Plots as SVG that people hear, too: each has its title, what it shows in a sentence, and a table beside it. Pure.

Drawn as wide as a telephone's page, so that letters stay letters everywhere; colours and lines are the style sheet's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

WIDTH = 360
_LEFT, _RIGHT, _TOP, _BOTTOM, _HEIGHT = 34, 8, 12, 24, 176
_LABELS = 6
"""Names under a line plot; more would touch."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a plot."""

    label: str
    values: tuple[float | None, ...]
    """One a place; None: nothing was measured there."""
    kind: str = "one"
    """A class of the style sheet: `one` or `two`."""


@dataclass(frozen=True, slots=True)
class Span:
    """A value with the interval that it lies in."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot and its numbers."""

    name: str
    """For addresses within the page."""
    title: str
    told: str
    """What it shows, in a sentence."""
    svg: Markup
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def lines(
    name: str,
    title: str,
    told: str,
    places: Sequence[str],
    series: Sequence[Series],
    *,
    shown: Callable[[float], str],
    most: float | None = None,
    mark: float | None = None,
    place_name: str = "",
) -> Plot:
    """Lines from 0 upwards over places such as weeks. `most`: the scale's end; `mark`: a value to hold against."""
    known = [value for each in series for value in each.values if value is not None]
    top = most if most is not None else _rounded(max([*known, mark or 0.0], default=1.0))
    parts = [_grid(top, shown)]
    parts += [_place(at, places) for at in _labelled(len(places))]
    if mark is not None:
        parts.append(Markup('<path class="mark" d="M{} {y:.1f}H{}"/>').format(_LEFT, WIDTH - _RIGHT, y=_y(mark, top)))
    for each in series:
        parts += _line(each, top)
    table = [
        (place, *("–" if each.values[at] is None else shown(each.values[at] or 0.0) for each in series))
        for at, place in enumerate(places)
    ]
    svg = _svg(name, title, told, _HEIGHT, parts)
    return Plot(name, title, told, svg, (place_name, *(each.label for each in series)), tuple(table))


def bars(
    name: str, title: str, told: str, values: Sequence[tuple[str, float]], *, shown: Callable[[float], str], column: str
) -> Plot:
    """A bar a row, its name above it and its figure behind it."""
    most = max((value for _, value in values), default=0.0) or 1.0
    room, row = WIDTH - 48, 36
    parts = []
    for at, (label, value) in enumerate(values):
        y, length = at * row, max(room * value / most, 1.0)
        parts.append(Markup('<text class="name" x="0" y="{}">{}</text>').format(y + 12, _cut(label)))
        parts.append(Markup('<rect class="bar" x="0" y="{}" width="{:.1f}" height="9" rx="2"/>').format(y + 18, length))
        parts.append(
            Markup('<text class="figure" x="{:.1f}" y="{}">{}</text>').format(length + 6, y + 27, shown(value))
        )
    svg = _svg(name, title, told, max(len(values), 1) * row, parts)
    return Plot(name, title, told, svg, ("", column), tuple((label, shown(value)) for label, value in values))


def spans(
    name: str,
    title: str,
    told: str,
    rows: Sequence[tuple[str, Span | None, Span | None]],
    *,
    columns: tuple[str, str],
    shown: Callable[[Span | None], str],
) -> Plot:
    """Two values a row on a scale from 0 to 1, each with its interval: a disc above a diamond."""
    row, left, right = 46, 6, WIDTH - 6
    parts = []
    for at, (label, one, two) in enumerate(rows):
        y = at * row
        parts.append(Markup('<text class="name" x="0" y="{}">{}</text>').format(y + 12, _cut(label)))
        parts.append(
            Markup('<path class="scale" d="M{} {y}H{}M{} {y2}H{}"/>').format(
                left, right, left, right, y=y + 22, y2=y + 33
            )
        )
        parts += [
            _whisker(each, y + 22 + 11 * place, left, right, kind)
            for place, (each, kind) in enumerate(((one, "one"), (two, "two")))
            if each
        ]
    height = max(len(rows), 1) * row + 16
    for value in (0.0, 0.5, 1.0):
        anchor = {0.0: "start", 1.0: "end"}.get(value, "middle")
        x = left + (right - left) * value
        parts.append(
            Markup('<text x="{:.1f}" y="{}" text-anchor="{}">{:g}</text>').format(x, height - 2, anchor, value)
        )
    table = tuple((label, shown(one), shown(two)) for label, one, two in rows)
    return Plot(name, title, told, _svg(name, title, told, height, parts), ("", *columns), table)


def _whisker(span: Span, y: int, left: int, right: int, kind: str) -> Markup:
    def x(value: float) -> float:
        return left + (right - left) * min(max(value, 0.0), 1.0)

    line = Markup('<path class="line {}" d="M{:.1f} {y}H{:.1f}"/>').format(kind, x(span.low), x(span.high), y=y)
    at = x(span.value)
    if kind == "one":
        return line + Markup('<circle class="dot {}" cx="{:.1f}" cy="{}" r="4"/>').format(kind, at, y)
    return line + Markup('<path class="dot {}" d="M{x:.1f} {a}l5 5-5 5-5-5z"/>').format(kind, x=at, a=y - 5)


def _line(series: Series, top: float) -> list[Markup]:
    """A line with a dot a value; where nothing was measured it is broken."""
    count, parts, path = len(series.values), [], ""
    for at, value in enumerate(series.values):
        if value is None:
            path += " "
            continue
        x, y = _x(at, count), _y(value, top)
        path += f"{'L' if path and not path.endswith(' ') else 'M'}{x:.1f} {y:.1f}"
        parts.append(Markup('<circle class="dot {}" cx="{:.1f}" cy="{:.1f}" r="3"/>').format(series.kind, x, y))
    return [Markup('<path class="line {}" d="{}"/>').format(series.kind, path.strip()), *parts] if parts else []


def _place(at: int, places: Sequence[str]) -> Markup:
    shape = Markup('<text x="{:.1f}" y="{}" text-anchor="middle">{}</text>')
    return shape.format(_x(at, len(places)), _HEIGHT - 6, places[at])


def _grid(top: float, shown: Callable[[float], str]) -> Markup:
    parts = []
    for share in (0.0, 0.5, 1.0):
        y = _y(top * share, top)
        parts.append(Markup('<path class="scale" d="M{} {y:.1f}H{}"/>').format(_LEFT, WIDTH - _RIGHT, y=y))
        parts.append(
            Markup('<text x="{}" y="{:.1f}" text-anchor="end">{}</text>').format(_LEFT - 6, y + 4, shown(top * share))
        )
    return Markup("").join(parts)


def _labelled(count: int) -> range:
    """Which places have their names under them: the last, and as many before it as fit."""
    step = max(1, -(-count // _LABELS))
    return range((count - 1) % step, count, step)


def _x(at: int, count: int) -> float:
    room = WIDTH - _RIGHT - 14 - _LEFT - 14
    return _LEFT + 14 + (room * at / (count - 1) if count > 1 else room / 2)


def _y(value: float, top: float) -> float:
    return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * min(value / top, 1.0) if top else _HEIGHT - _BOTTOM


def _rounded(value: float) -> float:
    """The next round number that is no smaller."""
    step = 1.0
    while step * 10 < value:
        step *= 10
    return next(step * each for each in (1, 2, 4, 5, 10) if step * each >= value)


def _cut(label: str, most: int = 52) -> str:
    return label if len(label) <= most else label[: most - 1].rstrip() + "…"


def _svg(name: str, title: str, told: str, height: int, parts: Sequence[Markup]) -> Markup:
    return Markup(
        '<svg class="plot" viewBox="0 0 {w} {h}" role="img" aria-labelledby="{n}-title {n}-told">'
        '<title id="{n}-title">{t}</title><desc id="{n}-told">{d}</desc>{inside}</svg>'
    ).format(w=WIDTH, h=height, n=name, t=title, d=told, inside=Markup("").join(escape(each) for each in parts))
