"""Where a reply's sentences really end: a recognizer sets a stop in many a pause, and some sentences say nothing.

"Day. No. Night." is one breath with a correction in it, "Thirty. Thirty-one." one guess. "Can you hear me?" behind an
answer is no part of it. The stops become commas and the sentences go before any rule sees them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firstcall.reading.text import Token

_STOPS = frozenset(".!?…")
_FEW = 4
"""Words of a guess: "four and a half"."""
_LONGEST_TAG = 7
"""Words that are hung on: "if you know what I mean"."""
_FEWEST_ASKING = 3
"""Words of a question without its mark: "is it nights"."""
_FEWEST_UNSTOPPED = 5
"""Words of a question without any sign behind it; fewer may be cut off: "what do you usually"."""
_AGAIN = 3
"""Words of a sentence from which on it is the same one when it is said again."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a language says between the sentences."""

    corrections: frozenset[str]
    """Sentences of their own that take the one before back: "No.", "Sorry."."""
    asides: frozenset[str]
    """Sentences that say nothing beside an answer: "Can you hear me?", "So there you go."."""
    openers: frozenset[str]
    """Words before the first comma that say nothing: "To be honest, ..."."""
    tags: frozenset[str]
    """Words that are hung on behind a comma: "..., like", "..., liksom"."""
    closings: frozenset[str]
    """Sentences that close an answer and say nothing of it: "That's all.", "Is that okay?", "Bye."."""
    checks: frozenset[str]
    """Questions that are hung on behind a comma and ask nothing: "I can start Monday, okay?"; with a mark at their end
    such as must have it: "..., yeah?"."""
    thanks: frozenset[str] = frozenset()
    """Words that are hung on behind a comma and a sentence; behind a word they may be an answer: "No, thanks"."""
    waiting: frozenset[str] = frozenset()
    """Corrections that only take back a word or two: behind a whole sentence "Hang on." takes nothing back."""
    inferring: frozenset[str] = frozenset()
    """Words that open a question that is hung on with a check: "So it's full time, right?"."""
    leads: frozenset[str] = frozenset()
    """Openers that need no comma: "To be honest I ..."."""
    courtesies: frozenset[str] = frozenset()
    """Words that stand around a closing: "so", "then", "please", "mate"."""
    asking: frozenset[str] = frozenset()
    """Two words that open a question: "is that", "how far"; a recognizer sets a stop behind it, or nothing."""
    telling: frozenset[str] = frozenset()
    """Three words that open none: "do you know"."""
    each: frozenset[str] = frozenset()
    """Words with which a sentence goes on from the one before: "Two summers. Three months each."."""
    concluding: frozenset[str] = frozenset()
    """Words with which such a sentence goes on where it is a condition: "är det natt så säger jag nej"."""
    hailing: frozenset[str] = frozenset()
    """Words in front of such a question: "sorry", "wait"."""


def joined(
    tokens: Sequence[Token], habits: Habits, *, is_figure: Callable[[Token], bool], classes: frozenset[str]
) -> list[Token]:
    """The tokens, each stop that was a pause a comma, without sentences that say nothing; linear in their number."""
    asked = [_asked(each, habits) for each in _opened(_split(tokens), habits)]
    bare = [_without_tag(each, habits, ends=at + 1 == len(asked)) for at, each in enumerate(asked)]
    sentences = _without_asides([(each, _said(each)) for each in bare], habits)
    sentences = _once(_halved(_without_closings(sentences, habits), habits))
    made: list[Token] = []
    for at, (sentence, said) in enumerate(sentences):
        before, told = sentences[at - 1] if at else ((), "")
        corrects = at + 1 < len(sentences) and _corrects(said, told, habits)
        corrected = at > 1 and _corrects(told, sentences[at - 2][1], habits)
        goes_on = _goes_on(before, sentence, is_figure, classes) or _shares(said, habits.each)
        if _stops_once(made) and (corrects or corrected or goes_on):
            made[-1] = replace(made[-1], norm=",")
        made += sentence
    return made


def _without_asides(sentences: list[tuple[list[Token], str]], habits: Habits) -> list[tuple[list[Token], str]]:
    """The sentences that say something, where any does: no asides, and no closings in their midst."""
    idle = habits.asides | habits.closings
    told = next((at for at, (_, said) in enumerate(sentences) if said and said not in idle), len(sentences))
    if told == len(sentences):
        return sentences
    return [
        (each, said)
        for at, (each, said) in enumerate(sentences)
        if said not in habits.asides and not (at > told and said in habits.closings and " " in said)
    ]


def _corrects(said: str, told: str, habits: Habits) -> bool:
    """Whether a sentence takes back what was told in the one before."""
    waits = said in habits.waiting and len(told.split()) >= _FEW
    return said in habits.corrections and not waits and not _is_idle(told, habits)


def _is_idle(said: str, habits: Habits) -> bool:
    """Whether there is nothing in it to correct: the "okay" of "Okay. No. I get the bus", "It's noisy here, sorry"."""
    words = said.split()
    excused = len(words) >= _FEW and words[-1] in habits.corrections
    return excused or (bool(words) and habits.courtesies.issuperset(words))


def _halved(sentences: list[tuple[list[Token], str]], habits: Habits) -> list[tuple[list[Token], str]]:
    """The first half of the sentences, where the second says the same again, all of it: "Varför? Jo. Varför? Jo."."""
    half = len(sentences) // 2
    said = [_said(_without_openers(each, habits)) for each, _ in sentences]
    again = said[:half] == said[half:] and len(" ".join(said[:half]).split()) > 1
    return sentences[:half] if half and again else sentences


def _once(sentences: list[tuple[list[Token], str]]) -> list[tuple[list[Token], str]]:
    """Each sentence once: a recognizer repeats itself, and people do."""
    kept: set[str] = set()
    made: list[tuple[list[Token], str]] = []
    for sentence, said in sentences:
        few = len(said.split())
        at_once = few == _AGAIN - 1 and bool(made) and made[-1][1] == said  # "Five years. Five years."
        if not at_once and (few < _AGAIN or said not in kept):
            made.append((sentence, said))
        kept.add(said)
    return made


def _stops_once(tokens: Sequence[Token]) -> bool:
    """Whether a full stop ends them, and no "..."."""
    return bool(tokens) and tokens[-1].raw == "." and (len(tokens) == 1 or tokens[-2].raw != ".")


def _split(tokens: Sequence[Token]) -> list[list[Token]]:
    sentences: list[list[Token]] = [[]]
    for at, token in enumerate(tokens):
        sentences[-1].append(token)
        ends = token.raw in _STOPS and (at + 1 == len(tokens) or tokens[at + 1].raw not in _STOPS)
        if ends:
            sentences.append([])
    return [each for each in sentences if each]


def _asked(sentence: list[Token], habits: Habits) -> list[Token]:
    """The sentence with a question mark, where it opens as a question and has none."""
    words = [token for token in sentence if token.raw[0].isalnum()]
    at = 0
    while at < len(words) and words[at].norm in habits.hailing:
        at += 1
    said = " ".join(token.norm for token in words[at : at + _FEWEST_ASKING]).split()[:_FEWEST_ASKING]
    if len(words) < at + _FEWEST_ASKING or " ".join(said[:2]) not in habits.asking or " ".join(said) in habits.telling:
        return sentence
    if any(token.norm in habits.concluding for token in words[at + 2 :]):
        return sentence
    last = sentence[-1]
    if last.raw == "." and sentence[-2].raw not in _STOPS:
        return [*sentence[:-1], replace(last, raw="?", norm="?")]
    whole = last.raw in _STOPS or len(words) < at + _FEWEST_UNSTOPPED
    return sentence if whole else [*sentence, replace(last, start=last.end, raw="?", norm="?")]


def _opened(sentences: list[list[Token]], habits: Habits) -> Iterator[list[Token]]:
    """The sentences without the words that only open the first of them that says something."""
    opens = True
    for sentence in sentences:
        yield list(_without_openers(sentence, habits)) if opens else sentence
        opens = opens and _said(sentence) in habits.asides


def _without_openers(tokens: Sequence[Token], habits: Habits) -> Sequence[Token]:
    openers = habits.openers
    longest = max((len(each.split()) for each in openers), default=0)
    begins = 0
    while True:
        reach = range(min(begins + longest + 1, len(tokens) - 2), begins, -1)
        commas = (at for at in reach if tokens[at].raw == "," and _said(tokens[begins:at]) in openers)
        comma = next(commas, begins)
        if comma == begins:
            ends = range(min(begins + longest, len(tokens) - 2), begins + 1, -1)
            bare = next((at for at in ends if _said(tokens[begins:at]) in habits.leads), begins)
            return tokens[bare:]
        begins = comma + 1


def _without_tag(sentence: list[Token], habits: Habits, *, ends: bool) -> list[Token]:
    """The sentence without what is hung on: a tag leaves the stop; a check leaves one where the reply goes on."""
    end = len(sentence)
    while end and sentence[end - 1].raw in _STOPS:
        end -= 1
    comma = next((at for at in range(end - 1, max(end - 1 - _LONGEST_TAG, 0) - 1, -1) if sentence[at].raw == ","), 0)
    said = _said(sentence[comma + 1 : end]) if comma else ""
    asks = any(token.raw == "?" for token in sentence[end:])
    asked_back = sentence[0].norm in habits.inferring  # "So it's full time, right?"
    if said in habits.checks or (asks and f"{said} ?" in habits.checks and not asked_back):
        stop = [replace(token, raw=".", norm=".") for token in sentence[end : end + 1] if not ends]
        return sentence[:comma] + (stop if asks else sentence[end:])
    thanked = said in habits.thanks and len(_said(sentence[:comma]).split()) >= _FEW  # "No, thanks" is another no
    return sentence[:comma] + sentence[end:] if (said in habits.tags or thanked) and not asks else sentence


def _without_closings(sentences: list[tuple[list[Token], str]], habits: Habits) -> list[tuple[list[Token], str]]:
    """The sentences up to the last that tells something, where any does."""
    end = len(sentences)
    while end and _closes(sentences[end - 1][1], habits):
        end -= 1
    return sentences[:end] if end else sentences


def _closes(said: str, habits: Habits) -> bool:
    """Whether the words say no more than a closing does, with or without courtesies around it: "So that's it, mate"."""
    if not said or said in habits.closings:
        return True
    words = said.split()
    while words and words[0] in habits.courtesies:
        words.pop(0)
    while words and words[-1] in habits.courtesies:
        words.pop()
    return bool(words) and " ".join(words) in habits.closings


def _said(sentence: Sequence[Token]) -> str:
    return " ".join(token.norm for token in sentence if token.raw[0].isalnum())


def _shares(said: str, each: frozenset[str]) -> bool:
    """Whether the words tell how much of something each was that was told before."""
    return len(said.split()) <= _FEW and any(said.startswith(f"{word} ") or said.endswith(f" {word}") for word in each)


def _goes_on(
    before: Sequence[Token], sentence: Sequence[Token], is_figure: Callable[[Token], bool], classes: frozenset[str]
) -> bool:
    """Whether a figure alone is followed by one and little more, or a licence class alone by one."""
    words = [token for token in before if token.raw not in _STOPS]
    if not words or not sentence:
        return False
    if all(token.norm in classes for token in words):
        return sentence[0].norm in classes
    few = len([token for token in sentence if token.raw not in _STOPS]) <= _FEW
    return few and is_figure(sentence[0]) and all(is_figure(token) or token.raw == "-" for token in words)
