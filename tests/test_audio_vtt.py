"""The transcript: WebVTT that parses back to what was said, by whom and when."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstcall.audio.vtt import Cue, write_vtt
from firstcall.types import Word

TIME = r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})"


def ms(stamp: str) -> int:
    hours, minutes, seconds, rest = map(int, re.fullmatch(TIME, stamp).groups())  # type: ignore[union-attr]
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + rest


def parse(vtt: str) -> list[tuple[str, int, int, str, str, list[tuple[int, int]]]]:
    """Cues as (id, start ms, end ms, voice, text, [(ms, character)]), by the grammar of the W3C's WebVTT section 4."""
    header, *blocks = vtt.rstrip("\n").split("\n\n")
    assert header == "WEBVTT"
    cues = []
    for block in blocks:
        if block.startswith("NOTE "):
            assert "\n" not in block
            assert "-->" not in block
            continue
        *cue_id, timing, payload = block.split("\n")
        assert "-->" not in "".join(cue_id) + payload
        start, end = (ms(stamp) for stamp in timing.split(" --> "))
        assert start < end
        voice, body = re.fullmatch(r"<v ([^>]+)>(.*)", payload).groups()  # type: ignore[union-attr]
        pieces = re.split(rf"<({TIME})>", body)
        text, stamps = html.unescape(pieces[0]), []
        for at in range(1, len(pieces), 6):
            stamps.append((ms(pieces[at]), len(text)))
            text += html.unescape(pieces[at + 5])
        assert "<" not in re.sub(rf"<{TIME}>", "", body)
        assert [stamp for stamp, _ in stamps] == sorted({stamp for stamp, _ in stamps})
        assert all(start < stamp < end for stamp, _ in stamps)
        cues.append(("".join(cue_id), start, end, html.unescape(voice), text, stamps))
    return cues


def words(text: str, *starts_s: float) -> tuple[Word, ...]:
    found = [match.span() for match in re.finditer(r"\S+", text)]
    return tuple(
        Word(text[start:end], at_s, at_s + 0.2, 0.9, start, end)
        for (start, end), at_s in zip(found, starts_s, strict=True)
    )


def test_a_question_and_its_answer() -> None:
    answer = "Ja, fem år."
    cues = [
        Cue(12.0, 14.5, "Agent", "Hur länge har du kört C & CE?", id="p-3"),
        Cue(15.0, 16.2, "Candidate", answer, words(answer, 15.0, 15.4, 15.8), id="t-3"),
    ]
    assert write_vtt(cues, zero_s=10.0) == (
        "WEBVTT\n"
        "\n"
        "p-3\n"
        "00:00:02.000 --> 00:00:04.500\n"
        "<v Agent>Hur länge har du kört C &amp; CE?\n"
        "\n"
        "t-3\n"
        "00:00:05.000 --> 00:00:06.200\n"
        "<v Candidate>Ja, <00:00:05.400>fem <00:00:05.800>år.\n"
    )


@pytest.mark.parametrize(
    ("seconds", "stamp"),
    [
        (0.0004, "00:00:00.000"),
        (0.0005, "00:00:00.001"),
        (1.0625, "00:00:01.063"),
        (59.9996, "00:01:00.000"),
        (3_599.9995, "01:00:00.000"),
        (360_000.0, "100:00:00.000"),
    ],
)
def test_times_round_half_up_and_carry(seconds: float, stamp: str) -> None:
    assert f"\n{stamp} --> " in write_vtt([Cue(seconds, seconds + 1, "Agent", "Hej")])


def test_what_was_said_before_the_recording_is_kept_as_a_note() -> None:
    vtt = write_vtt(
        [
            Cue(9.0, 11.0, "Agent", "Tack."),
            Cue(0.0, 6.0, "Agent", "Hej, jag är\nen dator --> robot."),
            Cue(6.5, 7.0, "Candidate", "Ja."),
        ],
        zero_s=10.0,
    )
    assert vtt == (
        "WEBVTT\n\n"
        "NOTE Before the recording, Agent: Hej, jag är en dator -> robot.\n\n"
        "NOTE Before the recording, Candidate: Ja.\n\n"
        "00:00:00.000 --> 00:00:01.000\n<v Agent>Tack.\n"
    )


def test_word_times_that_do_not_move_on_inside_the_cue_are_left_out() -> None:
    text = "a b c d e"
    (cue,) = parse(write_vtt([Cue(1.0, 2.0, "Candidate", text, words(text, 0.9, 1.5, 1.5, 1.2, 2.0))]))
    assert cue[4:] == (text, [(1_500, 2)])


def test_a_cue_has_a_length_and_an_empty_one_is_left_out() -> None:
    assert [cue[1:3] for cue in parse(write_vtt([Cue(1.0, 1.0, "Agent", "x")]))] == [(1_000, 1_001)]
    assert write_vtt([Cue(1.0, 2.0, "Candidate", " \n")]) == write_vtt([]) == "WEBVTT\n"


TEXT = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("<>&-\n\r \u2028")), max_size=40)


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**5), TEXT, TEXT), max_size=6), st.data())
def test_anything_said_parses_back(said: list[tuple[int, int, str, str]], data: st.DataObject) -> None:
    cues = []
    for start_ms, length_ms, text, cue_id in said:
        spans = [match.span() for match in re.finditer(r"\S+", text)]
        times = data.draw(st.lists(st.integers(-10, 10**5), min_size=len(spans), max_size=len(spans)))
        spoken = tuple(
            Word(text[a:b], (start_ms + at) / 1_000, 0, 1, a, b) for (a, b), at in zip(spans, times, strict=True)
        )
        cues.append(Cue(start_ms / 1_000, (start_ms + length_ms) / 1_000, "A>B&C", text, spoken, cue_id))
    flat = re.compile("[\n\r\t\v\f\x00\x85\u2028\u2029]")
    expected = [
        (flat.sub(" ", cue.id).replace("-->", "->"), round(cue.start_s * 1_000), "A>B&C", flat.sub(" ", cue.text))
        for cue in sorted(cues, key=lambda cue: (cue.start_s, cue.end_s))
        if cue.text.strip() and cue.end_s > 0
    ]
    assert [(cue[0], cue[1], cue[3], cue[4]) for cue in parse(write_vtt(cues))] == expected
