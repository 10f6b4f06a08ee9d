"""How far it is, as a rule's value: minutes on the way, or a length."""

from __future__ import annotations

from firstcall.reading.rules import Hit

LENGTHS = ("mile", "mil", "km")
"""Groups that hold a length, named after its unit."""


def far(hit: Hit) -> tuple[str, float]:
    """Unit and figure: `("minute", 70.0)` for "an hour and ten".

    Groups: `hours` with its figure or `hour` without, `half` an hour, `halves` behind hours, `minutes`, and `LENGTHS`.
    """
    groups = hit.match.groupdict() if hit.match is not None else {}
    for unit in LENGTHS:
        if groups.get(unit):
            return unit, hit.num(unit) or 0.0
    whole = 60 * (hit.num("hours") or 0.0) if groups.get("hours") else 60.0 if groups.get("hour") else 0.0
    more = 30.0 if any(groups.get(name) for name in ("half", "halves", "halves_")) else 0.0
    rest = [hit.num(name) or 0.0 for name in ("minutes", "minutes_", "minutes2") if groups.get(name)]
    return "minute", whole + more + sum(rest)
