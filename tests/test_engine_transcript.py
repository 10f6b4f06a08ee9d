"""From segments to one utterance, and where long turns are cut."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest

from firstcall.engines.contracts import CLOCK_HZ
from firstcall.engines.scripted import ScriptedSpeechToText, clip_hash
from firstcall.engines.transcript import Piece, assemble, cut_points


def piece(
    text: str, words: list[tuple[str, float, float, float]] | None, offset_s: float = 0, end_s: float = 9
) -> Piece:
    """As faster-whisper gives a segment, numpy floats included."""
    timed = [
        SimpleNamespace(word=w, start=np.float64(s), end=np.float64(e), probability=np.float64(p))
        for w, s, e, p in words or []
    ]
    found = SimpleNamespace(text=text, start=0.0, end=3.0, avg_logprob=np.float64(-0.5), no_speech_prob=0.1,
                            compression_ratio=1.0, temperature=0.0, words=timed or None)  # fmt: skip
    return Piece.of(found, offset_s, end_s)


def told(pieces: list[Piece]) -> list[tuple[str, float, float, float]]:
    text, words = assemble(pieces)
    assert [text[word.start_char : word.end_char] for word in words] == [word.text for word in words] == text.split()
    assert {type(value) for word in words for value in (word.start_s, word.end_s, word.probability)} <= {float}
    return [(word.text, word.start_s, word.end_s, word.probability) for word in words]


def test_parts_of_a_word_are_joined_and_the_weakest_counts() -> None:
    parts = [(" Ja,", 0.0, 0.4, 0.9), (" B", 0.5, 0.6, 0.8), ("-kör", 0.6, 0.8, 0.3), ("kort.", 0.8, 1.0, 0.9)]
    assert told([piece(" Ja, B-körkort.", parts)]) == [("Ja,", 0.0, 0.4, 0.9), ("B-körkort.", 0.5, 1.0, 0.3)]


def test_segments_are_joined_with_one_space_at_their_places() -> None:
    pieces = [
        piece(" Ja.", [(" Ja.", 0, 1, 0.9)]),
        piece(" Sju år.", [(" Sju", 0, 1, 0.9), (" år.", 1, 2, 0.9)], offset_s=4),
    ]
    assert told(pieces) == [("Ja.", 0.0, 1.0, 0.9), ("Sju", 4.0, 5.0, 0.9), ("år.", 5.0, 6.0, 0.9)]
    assert assemble(pieces)[0] == "Ja. Sju år."


def test_nothing_lies_past_the_clip_or_runs_backwards() -> None:
    pieces = [
        piece(" a b", [(" a", 2, 4, 1.0), (" b", 4, 9, 1.0)], end_s=5),
        piece(" c", [(" c", 1, 1.5, 1.0)], end_s=5),
    ]
    assert told(pieces) == [("a", 2.0, 4.0, 1.0), ("b", 4.0, 5.0, 1.0), ("c", 4.0, 4.0, 1.0)]


@pytest.mark.parametrize("words", [None, [(" Ja", 0.0, 1.0, 0.9)]])
def test_words_that_are_not_the_whole_text_are_spread_over_it(
    words: list[tuple[str, float, float, float]] | None,
) -> None:
    found = told([piece(" Ja, sju.", words)])
    times = [(word, round(start, 2), round(end, 2)) for word, start, end, _ in found]
    assert times == [("Ja,", 0, 1.33), ("sju.", 1.33, 3)]
    assert {round(probability, 2) for *_, probability in found} == {0.61}


def test_two_words_in_one_part_are_two_words() -> None:
    assert [word for word, *_ in told([piece(" till exempel", [(" till exempel", 0, 2, 0.9)])])] == ["till", "exempel"]


def test_no_segments_are_no_text() -> None:
    assert assemble([]) == ("", ())
    assert told([piece("  ", None)]) == []


def test_a_long_turn_is_cut_at_its_quietest_place() -> None:
    sound = np.full(40 * CLOCK_HZ, 1000, np.int16)
    for second in (13.0, 25.0, 3.0):
        sound[round(second * CLOCK_HZ) :][:3200] = 0
    cuts = cut_points(sound, 15.0)
    assert [(round(first / CLOCK_HZ), round(last / CLOCK_HZ)) for first, last in cuts] == [(0, 13), (13, 25), (25, 40)]
    assert cuts[0][0] == 0
    assert cuts[-1][1] == len(sound)
    assert all(before[1] == after[0] for before, after in pairwise(cuts))
    assert all(last - first <= 15 * CLOCK_HZ for first, last in cuts)


@pytest.mark.parametrize("seconds", [0.0, 1.0, 15.0])
def test_a_short_turn_is_left_whole(seconds: float) -> None:
    sound = np.zeros(round(seconds * CLOCK_HZ), np.int16)
    assert cut_points(sound, 15.0) == [(0, len(sound))]


def test_a_script_is_told_in_turn_or_by_clip() -> None:
    clips = [np.full(CLOCK_HZ, level, np.int16) for level in range(3)]
    in_turn = ScriptedSpeechToText(["Ja.", "Nej  tack."])
    assert [in_turn.transcribe(clip, language="sv").text for clip in clips] == ["Ja.", "Nej tack.", ""]
    by_clip = ScriptedSpeechToText({clip_hash(clips[1]): "Sju år."}, probability=0.5)
    assert [by_clip.transcribe(clip, language="sv").text for clip in clips] == ["", "Sju år.", ""]
    words = by_clip.transcribe(clips[1], language="sv").words
    assert [(word.text, round(word.start_s, 2), round(word.end_s, 2), word.probability) for word in words] == [
        ("Sju", 0.0, 0.43, 0.5),
        ("år.", 0.57, 1.0, 0.5),
    ]
