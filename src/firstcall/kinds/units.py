"""Units beside a counted number: thousands, Swedish miles, hours for minutes, and units that nobody asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firstcall.reading import rates, things
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit

if TYPE_CHECKING:
    from firstcall.kinds.number import Params


def scale_asked(params: Params, reply: Reply, hit: Hit) -> int:
    """The thousands or millions that are asked for, where the figure was said in full: "half a million" is 500."""
    words = {*params.of.lower().split(), *reply.question.text.lower().replace(",", " ").split()}
    most = max((number.value for number in hit.parts), default=0.0)
    if words & reply.pack.words["millions"]:
        return 1_000_000 if most >= IN_FULL else 0
    return 1000 if words & reply.pack.words["thousands"] and most >= 1000 else 0


IN_FULL = 10_000
"""From here on a figure told where millions are asked was said in full: "en halv miljon" is half of one."""


def spread(reply: Reply, hit: Hit, low: float | None, high: float | None) -> tuple[float | None, float | None]:
    """Gives both ends of a range the scale said once: "två, trehundra tusen"."""
    if low is None or high is None or not low < high:
        return low, high
    scale = next((scale for scale in (1_000_000, 100_000, 1_000) if high >= scale and low < high / scale), 1)
    return low * scale, high


def carried(reply: Reply, hit: Hit) -> float:
    """By what a small figure is multiplied for the scale said with the one before: "five hundred, six on a good one".

    Only spoken figures, and none that counts a thing of its own.
    """
    if (
        not reply.pack.words["carries"]
        or len(hit.parts) != 1
        or hit.parts[0].digits
        or not 1 < hit.parts[0].value < SMALL
    ):
        return 0.0
    before = [number for at, number in reply.doc.numbers.items() if at < hit.start]
    behind = things.word_behind(reply, hit)
    counts = len(behind) > len("on a") and behind.isalpha() and behind.endswith(reply.pack.words["plurals"])
    if not before or before[-1].digits or counts or things.unit_behind(reply, hit):
        return 0.0
    told = before[-1].value
    scale = next((scale for scale in (1000.0, 100.0) if told % scale == 0 < told < SMALL * scale), 0.0)
    return scale if scale and hit.parts[0].value > told / scale else 0.0


SMALL = 10
"""A figure from here on is said with its own scale."""


def in_name(reply: Reply, hit: Hit) -> bool:
    """Whether the figure is part of a name: `EC300`."""
    if not hit.parts:
        return False
    at = reply.doc.tokens[hit.parts[0].first].start
    return at > 0 and reply.doc.text[at - 1].isalpha()


def in_part(params: Params, reply: Reply, hit: Hit) -> float:
    """By what a smaller unit is multiplied: kilometres where Swedish miles (10 km), minutes where hours were asked."""
    if things.word_behind(reply, hit)[:5] == "minut" and not rates.asked_per(reply, params.of):
        return 1 / 60 if HOURS & set(params.of.lower().split()[:1]) else 1.0
    asked = set(f"{params.of} {params.unit}".lower().split())
    if asked & KILOMETRES and any(number.prefix == "k" for number in hit.parts):
        return 0.001  # "thirty k"
    return 0.1 if "mil" in asked and things.word_behind(reply, hit) in {"kilometer", "km"} else 1.0


KILOMETRES = frozenset({"kilometres", "kilometers", "kilometre", "kilometer", "km", "kilos", "kilo", "kg"})
"""What a "k" behind a figure names, where that is asked for."""

HOURS = frozenset({"hours", "hour", "timmar", "timme"})
"""What a time is counted in where minutes are a part of it."""


def in_unit(params: Params, reply: Reply, found: list[Hit]) -> list[Hit]:
    """The figures in a unit that was asked for, where others are in another: "sju minuter med bilen, nio kilometer"."""
    fits = [hit for hit in found if not strange(params, reply, hit)]
    told = [hit for hit in fits if things.unit_behind(reply, hit)]
    return fits if told and len(fits) < len(found) else found


MILES = frozenset({"mil", "mils"})
"""Ten kilometres each."""


def in_mil(params: Params, reply: Reply, hit: Hit) -> bool:
    """Whether Swedish miles (10 km) follow the number, where kilometres were asked for."""
    if MILES & set(f"{params.of} {params.unit}".lower().split()):
        return False
    return things.word_behind(reply, hit) in MILES or reply.doc.shape[hit.start : hit.end].endswith(" mil")


def in_hours(params: Params, reply: Reply, hit: Hit) -> bool:
    """Whether hours follow the number, where minutes were asked for."""
    return "minut" in params.of.lower() and things.word_behind(reply, hit)[:4] in {"hour", "timm"}


def denied(params: Params, reply: Reply) -> bool:
    """As in "Vi räknar i kubik, inte ton": a no right before the unit that was asked for, and no figure between."""
    asked = f"{params.of} {params.unit}".lower().split()[:1]
    ends = [reply.doc.shape[neg.end :].split()[:2] for neg in reply.negations()]
    return any(words[:1] == asked and words[1:] in ([], [","], ["."]) for words in ends)


def strange(params: Params, reply: Reply, hit: Hit) -> bool:
    """Whether a unit follows that was not asked for: days for hours, minutes for kilometres."""
    marks = [mark for mark in reply.find("unit") if 0 <= mark.start - hit.end <= 1]
    if "minut" in params.of.lower() and things.word_behind(reply, hit) in MILES:
        return True  # "två mil", asked for minutes
    if rates.per(reply, hit, params.of) is None:
        return True
    if reply.asked("rate") and any(0 <= mark.start - hit.end <= 1 for mark in reply.find("rate")):
        return False
    if not marks:
        return not in_mil(params, reply, hit) and things.other_thing(reply, params.of, params.unit, hit)
    if in_mil(params, reply, hit) or in_hours(params, reply, hit) or in_part(params, reply, hit) != 1.0:
        return False
    word = marks[0].match.group("x") if marks[0].match else ""
    asked = f" {params.of} {params.unit} {reply.question.shape}".lower()
    names = {word[:4].strip(), *reply.pack.words["unit_signs"].get(word, ())}
    whole = word in reply.pack.words["periods"] and any(one.endswith(word) for one in asked.split())  # resdagar
    return not whole and not any(f" {name}" in asked or f"/{name}" in asked for name in names)
