"""Stored sound heard again: clips packed into windows, nothing heard twice, a whole call on the starter model."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calling import PERSONA, make_desk, short_spec
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.models import STARTER
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.rescore.hearing import Hearing, Way
from firstcall.rescore.packing import GAP, split, windows, word_errors
from firstcall.rescore.run import Plan, run
from firstcall.settings import sqlite_url
from firstcall.store import Store
from firstcall.store.archive import Scope
from firstcall.types import EngineId, Segment, Utterance, Word
from storing import tamper

S = CLOCK_HZ


@given(st.lists(st.integers(1, 31 * S), min_size=1, max_size=40))
def test_every_clip_has_its_place_and_silence_around_it(lengths: list[int]) -> None:
    made = windows(lengths, 29 * S)
    assert sorted(index for window in made for index, _ in window) == list(range(len(lengths)))
    for window in made:
        ends = [start + lengths[index] for index, start in window]
        assert window[0][1] == 0
        assert [start for _, start in window[1:]] == [end + GAP for end in ends[:-1]]
        assert ends[-1] <= 29 * S or len(window) == 1


def word(text: str, start_s: float, end_s: float, at: int, probability: float = 0.9) -> Word:
    return Word(text, start_s, end_s, probability, at, at + len(text))


def heard(*words: Word, text: str, kept: bool = True) -> Utterance:
    segment = Segment(text, words[0].start_s, words[-1].end_s, -0.1, 0.0, 1.0, 0.0, kept)
    return Utterance(text, "sv", words, (segment,))


TWO: list[tuple[int, int]] = [(0, 0), (1, 3 * S)]
"""Two clips of two seconds, a second apart."""


def parts(utterance: Utterance) -> dict[int, str | None]:
    found = split(utterance, TWO, [2 * S, 2 * S])
    return {index: None if each is None else each.text for index, each in found.items()}


def test_words_go_back_to_their_clips() -> None:
    both = heard(word("Ja.", 0.2, 0.6, 0), word("Fem", 3.4, 3.8, 4), word("år.", 3.9, 4.2, 8), text="Ja. Fem år.")
    first, second = split(both, TWO, [2 * S, 2 * S]).values()
    assert first is not None
    assert second is not None
    assert (first.text, second.text) == ("Ja.", "Fem år.")
    assert [(each.start_char, each.end_char) for each in second.words] == [(0, 3), (4, 7)]
    assert [round(each.start_s, 3) for each in second.words] == [0.4, 0.9]


@pytest.mark.parametrize(
    ("utterance", "expected"),
    [
        (heard(word("Ja.", 0.2, 0.6, 0), text="Ja."), {0: "Ja.", 1: None}),
        (heard(word("Ja", 1.8, 3.2, 0), word("Nej", 4.0, 4.5, 3), text="Ja Nej"), {0: None, 1: None}),
        (heard(word("Ja", 0.2, 0.6, 0, 0.3), word("Nej", 4.0, 4.5, 3), text="Ja Nej"), {0: None, 1: "Nej"}),
        (heard(word("Tack", 0.2, 0.6, 0), text="Tack", kept=False), {0: None, 1: None}),
    ],
)
def test_what_cannot_be_trusted_is_decoded_alone(utterance: Utterance, expected: dict[int, str | None]) -> None:
    assert parts(utterance) == expected


@pytest.mark.parametrize(
    ("one", "two", "errors"), [("Ja, fem år.", "ja fem år", 0), ("Fem år.", "Sex år sen", 2), ("", "Ja", 1)]
)
def test_words_are_compared(one: str, two: str, errors: int) -> None:
    assert word_errors(one, two) == errors


class Loud:
    """An engine that hears a word for every stretch of one level; `deaf` to the third one of a window."""

    identity = EngineId("loud", "1")
    window_s = 29.0

    def __init__(self, deaf: bool = False) -> None:
        self.deaf, self.clips = deaf, list[int]()

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        self.clips.append(len(samples))
        edges = np.flatnonzero(np.diff(np.concatenate([[0], samples != 0, [0]])))
        stretches = list(zip(edges[::2], edges[1::2], strict=True))
        if self.deaf and len(stretches) > 2:
            stretches = stretches[:2]
        words, text = list[Word](), ""
        for start, end in stretches:
            text += (" " if text else "") + f"n{samples[start]}"
            at = len(text) - len(f"n{samples[start]}")
            words.append(word(text[at:], start / S, end / S, at))
        return heard(*words, text=text) if words else Utterance("", language)


def clips(count: int) -> list[Samples]:
    return [np.full(S * 2 + number, number + 1, np.int16) for number in range(count)]


def test_a_model_that_stands_it_is_given_several_clips_a_window() -> None:
    engine = Loud()
    hearing = Hearing(engine, "sv")
    hearing.cost = lambda: float(len(engine.clips))  # A decode costs one, however long it is.
    texts = [each.text for each in hearing.hear(clips(80))]
    assert texts == [f"n{number + 1}" for number in range(80)]
    assert (hearing.way, [(each.way, each.errors) for each in hearing.trial]) == (
        Way.PACKED,
        [("alone", 0.0), ("packed", 0.0)],
    )
    assert len(engine.clips) == 40 + 5 + 5  # Alone, the same packed, and the other forty, nine a window.


def test_a_model_that_loses_words_is_given_each_clip_alone() -> None:
    engine = Loud(deaf=True)
    hearing = Hearing(engine, "sv", way=Way.PACKED)
    assert [each.text for each in hearing.hear(clips(9))] == [f"n{number + 1}" for number in range(9)]
    assert len(engine.clips) == 1 + 7  # What came back empty was decoded alone.


def test_nothing_is_heard_twice() -> None:
    box: dict[str, str] = {}
    shelf = Box(box)
    first = Hearing(Loud(), "sv", shelf)
    once = first.hear([*clips(3), *clips(3)])
    assert first.decoded == 3
    again = Hearing(Loud(), "sv", shelf)
    assert again.hear([*clips(3), *clips(3)]) == once
    assert (again.decoded, again.found) == (0, 3)
    assert Hearing(Loud(), "en", shelf).hear(clips(1))[0].text == "n1"
    assert len(box) == 4


class Box:
    """A shelf in memory."""

    def __init__(self, kept: dict[str, str]) -> None:
        self.kept = kept

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def put(self, key: str, value: str) -> None:
        self.kept[key] = value


# ------------------------------------------------------------------------------------------------ whole interviews


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data root with one call, held with a simulated candidate."""
    root = tmp_path_factory.mktemp("made")
    desk = make_desk(root)
    session.begin(
        desk, short_spec(), SimulatedLine(PERSONA, seed=1), today=PERSONA.today, interview_id="i1", in_media_time=True
    )
    desk.store.close()
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "root"))


def plan(root: Path) -> Plan:
    return Plan(stt=(("en", STARTER),), root=root, cache=root)


def opened(root: Path) -> Store:
    return Store.open(root / "calls.sqlite3")


def test_an_interview_is_heard_and_read_again(root: Path) -> None:
    store = opened(root)
    tally = run(store, sqlite_url(root / "calls.sqlite3"), plan(root))
    assert (tally.problems, tally.written, tally.answers) == ([], 1, 2)
    live, anew = store.scorecards("i1")
    assert anew.ruleset.startswith(f"{live.ruleset} {STARTER}-")
    assert [each.decision for each in anew.verdicts] == [each.decision for each in live.verdicts]
    assert run(store, "", plan(root)).written == 0
    assert store.verify() == []


def test_a_persons_call_is_not_heard_with_the_starter_model(root: Path) -> None:
    tamper(root / "calls.sqlite3", "UPDATE interviews SET line = 'phone'")
    tally = run(opened(root), "", plan(root))
    ((interview_id, why),) = tally.problems
    assert interview_id == "i1"
    assert why.startswith("the starter model understands only synthetic voices")


def test_a_call_without_its_sound_is_recorded_as_such(root: Path) -> None:
    (root / "i1" / "call.flac").unlink()
    tally = run(opened(root), "", replace(plan(root), scope=Scope(interview_ids=("i1",))))
    assert tally.problems == [("i1", "its sound is not stored (firstcall rescore --from words)")]
