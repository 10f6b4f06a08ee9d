"""Plots as SVG text, for pages that load nothing from anywhere. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

COLOURS = {"bad": "#b3261e", "doubt": "#b08900", "good": "#2e7d32", "plain": "#3b5b92"}
"""What a mark means -> its colour; every mark also stands with its words or figure."""

_ROW, _BAR, _LABEL, _WIDTH = 26, 16, 260, 760


LINE = 15
"""Between two names, so that both can be read."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart."""

    label: str
    value: float
    meaning: str = "plain"
    """A key of `COLOURS`."""


def bars(title: str, values: Sequence[Bar]) -> str:
    """A bar chart, one row a bar, its figure beside it."""
    most = max((each.value for each in values), default=0) or 1
    room = _WIDTH - _LABEL - 70
    rows = []
    for at, each in enumerate(values):
        y, length = at * _ROW + 4, room * each.value / most
        rows.append(
            f'<text x="{_LABEL - 8}" y="{y + 13}" text-anchor="end">{escape(each.label)}</text>'
            f'<rect x="{_LABEL}" y="{y}" width="{max(length, 1):.1f}" height="{_BAR}" '
            f'fill="{COLOURS[each.meaning]}"/>'
            f'<text x="{_LABEL + length + 6:.1f}" y="{y + 13}">{each.value:,.10g}</text>'
        )
    return _svg(title, _WIDTH, max(len(values), 1) * _ROW + 8, "".join(rows))


@dataclass(frozen=True, slots=True)
class Curve:
    """One line of a plot."""

    label: str
    points: tuple[tuple[float, float], ...]
    meaning: str = "plain"


def curves(title: str, x_label: str, lines: Sequence[Curve], marked_x: float | None = None) -> str:
    """Lines over a common x, from 0 upwards; `marked_x` is drawn as a dashed upright."""
    left, right, top, bottom = 60, _WIDTH - 160, 14, 260
    xs = [x for line in lines for x, _ in line.points] + ([] if marked_x is None else [marked_x])
    low, high = min(xs, default=0), max(xs, default=1)
    most = max((y for line in lines for _, y in line.points), default=0) or 1

    def place(x: float, y: float) -> tuple[float, float]:
        across = (x - low) / (high - low) if high > low else 0.5
        return left + (right - left) * across, bottom - (bottom - top) * y / most

    parts = [f'<path d="M{left} {top}V{bottom}H{right}" fill="none" stroke="#777"/>']
    for share in (0, 0.5, 1):
        y = place(low, most * share)[1]
        parts.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{most * share:,.10g}</text>')
    ticks = sorted(set(xs))[:: max(1, len(set(xs)) // 12)]
    parts += [f'<text x="{place(x, 0)[0]:.1f}" y="{bottom + 18}" text-anchor="middle">{x:g}</text>' for x in ticks]
    if marked_x is not None:
        at = place(marked_x, 0)[0]
        parts.append(f'<path d="M{at:.1f} {top}V{bottom}" stroke="#777" stroke-dasharray="4 4"/>')
    for line in lines:
        drawn = [place(x, y) for x, y in line.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in drawn)
        colour = COLOURS[line.meaning]
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in drawn]
    parts += _labels([(*place(*line.points[-1]), line) for line in lines if line.points])
    parts.append(f'<text x="{(left + right) / 2}" y="{bottom + 38}" text-anchor="middle">{escape(x_label)}</text>')
    return _svg(title, _WIDTH, bottom + 46, "".join(parts))


def _labels(ends: Sequence[tuple[float, float, Curve]]) -> list[str]:
    """The lines' names at their ends, none over another."""
    made, last = [], float("-inf")
    for x, y, line in sorted(ends, key=lambda each: each[1]):
        last = max(y, last + LINE)
        colour = COLOURS[line.meaning]
        made.append(f'<text x="{x + 10:.1f}" y="{last + 4:.1f}" fill="{colour}">{escape(line.label)}</text>')
    return made


def _svg(title: str, width: int, height: int, inside: str) -> str:
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" aria-label="{escape(title)}" font-size="13" font-family="system-ui, sans-serif"'
        f">{inside}</svg></figure>"
    )
