"""Development answers said or written otherwise, and which are then read otherwise: for both languages' tests."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from firstcall.reading import gold

DEV = Path(__file__).parent / "corpus" / "gold" / "dev.jsonl"
MOST = 12
"""Answers of a kind that sentences are put behind."""
DECIDED = {"met", "not_met"}

Said = Callable[[int, gold.Line], str]
"""A line's place and the line -> its reply, said otherwise."""


def lines(language: str) -> list[gold.Line]:
    """The development answers in a language."""
    made = (gold.parse(text, "dev") for text in DEV.read_text(encoding="utf-8").splitlines())
    return [line for line in made if line.language == language]


class Replies:
    """A language's answers with what is read from them."""

    def __init__(self, language: str) -> None:
        self.lines = [line for line in lines(language) if line.gold and line.gold["intent"] != "off_topic"]
        self.read = {line.id: gold.predict(line) for line in self.lines}

    def changed(self, said: Said) -> list[str]:
        """Replies that are read otherwise when they are said so."""
        found = []
        for at, line in enumerate(self.lines):
            before, reply = self.read[line.id], said(at, line)
            after = gold.predict(replace(line, reply=reply)) if reply != line.reply else before
            if (before.intent, before.value, before.verdict) != (after.intent, after.value, after.verdict):
                found.append(f"{line.question} {reply}: {after.value} {after.verdict}")
        return found


def opened(openers: tuple[str, ...], turn: int, lowered: Callable[[str], str]) -> Said:
    """With words in front, others for each line and turn."""

    def said(at: int, line: gold.Line) -> str:
        opener = openers[(at + turn * 11) % len(openers)]
        return opener + (lowered(line.reply) if opener.endswith(", ") else line.reply)

    return said


def closed(closers: tuple[str, ...], turn: int) -> Said:
    """With a sentence behind."""

    def said(at: int, line: gold.Line) -> str:
        ended = line.reply if line.reply[-1] in ".!?" else f"{line.reply}."
        return ended + closers[(at + turn * 7) % len(closers)]

    return said


def tailed(tails: tuple[str, ...], turn: int) -> Said:
    """With words hung on, where the reply ends in a plain stop."""

    def said(at: int, line: gold.Line) -> str:
        plain = line.reply.endswith(".") and not line.reply.endswith("..")
        return line.reply[:-1] + tails[(at + turn * 5) % len(tails)] if plain else line.reply

    return said


def echoed(_: int, line: gold.Line) -> str:
    """With the question said first."""
    return f"{line.question.rstrip('?.! ')}? {line.reply}"


class Answers:
    """The first decided answers of each kind; of those to a yes-or-no question, that say yes or no."""

    def __init__(self, language: str, particle: str, signs: dict[str, str]) -> None:
        """`particle`: pattern of a yes or no in front; `signs`: its group -> "yes" or "no"."""
        found: defaultdict[str, list[gold.Line]] = defaultdict(list)
        for line in lines(language):
            said = re.match(particle, line.reply.lower())
            kind = line.requirement.kind
            if kind in {"yes_no", "certificate", "licence"}:
                kind = signs[said[1]] if said else "open"
            decided = line.gold is not None and line.gold["verdict"] in DECIDED
            if decided and len(found[kind]) < MOST and "?" not in line.reply:
                found[kind].append(line)
        self.of = dict(found)
        self.read = {line.id: gold.predict(line) for kind in self.of if kind in KINDS for line in self.of[kind]}

    def changed(self, kind: str, form: str, sentences: tuple[str, ...]) -> list[str]:
        """Replies of a kind that are read otherwise with a sentence behind or before them."""
        found = []
        for line in self.of[kind]:
            stopped = line.reply if line.reply.rstrip()[-1] in ".!" else f"{line.reply}."
            for reply in (form.format(stopped, sentence) for sentence in sentences):
                after, before = gold.predict(replace(line, reply=reply)), self.read[line.id]
                told = (before.intent, before.value, before.verdict)
                if before.verdict in DECIDED and (after.intent, after.value, after.verdict) != told:
                    found.append(f"{line.question} {reply}: {after.intent} {after.value} {after.verdict}")
        return found


KINDS = ("yes", "no", "years", "number", "amount", "date", "choice", "level")
"""Kinds of answers that sentences are put behind."""
