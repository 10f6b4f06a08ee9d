"""Many clips at once: the words of a plain loop, whole windows or with their padding stood for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import canned_whisper
import speech
from firstcall.engines import registry, whisper_batch
from firstcall.engines.contracts import CLOCK_HZ, Padding, Samples
from firstcall.engines.models import starter_folder
from firstcall.engines.whisper import Whisper
from firstcall.engines.whisper_encoder import MARGIN, StandInEncoder, read_variables
from firstcall.errors import InputError, WorldError
from firstcall.types import Utterance

SAID = ("Ja.", "Ja, jag har B-körkort.", "Fem år.", "Nej, det har jag inte.", "Jag kan börja om två veckor.")


def starter() -> Whisper:
    engine = speech.starter()
    assert isinstance(engine, Whisper)
    return engine


@pytest.fixture(scope="module")
def clips() -> list[Samples]:
    return [speech.say(each, "sv") for each in SAID]


def without_time(utterances: Sequence[Utterance | None]) -> list[tuple[object, ...]]:
    return [(each.text, each.words, each.segments) for each in utterances if each is not None]


def test_a_batch_says_what_one_by_one_says(clips: list[Samples]) -> None:
    alone = [starter().transcribe(each, language="sv") for each in clips]
    together = starter().transcribe_many(clips, language="sv")
    assert [each and each.text for each in together] == [each.text for each in alone]
    for one, other in zip(alone, together, strict=True):
        assert other is not None
        assert [each.start_s for each in other.words] == pytest.approx([each.start_s for each in one.words], abs=0.05)


def test_words_do_not_depend_on_who_else_is_in_the_batch(clips: list[Samples]) -> None:
    for padding in Padding:
        together = starter().transcribe_many(clips, language="sv", padding=padding)
        each_for_itself = [starter().transcribe_many([each], language="sv", padding=padding)[0] for each in clips]
        assert [each and each.text for each in together] == [each and each.text for each in each_for_itself]


def test_padding_that_is_stood_for_changes_no_word(clips: list[Samples]) -> None:
    short = starter().transcribe_many(clips, language="sv", padding=Padding.STOOD_FOR)
    assert [each.text for each in short if each is not None] == list(SAID)
    assert {each.engine.options.rpartition(" ")[2] for each in short if each and each.engine} == {"padding=stand-ins"}


def test_the_sounds_own_states_are_those_of_the_whole_window(clips: list[Samples]) -> None:
    model = starter().loaded
    features = model.feature_extractor(clips[1].astype(np.float32) / 32768)[:, :-1]
    window = np.zeros((80, 3000), np.float32)
    window[:, : features.shape[1]] = features
    whole: NDArray[np.float32] = np.array(model.encode(window))[0]
    own = features.shape[1] // 2
    states = starter().stand_ins(features)
    assert len(states) < 1500
    difference = np.abs(states[:own] - whole[:own]).mean() / np.abs(whole[:own]).mean()
    assert difference < 0.03  # int8's own rounding makes 0.014 of it.
    cut: NDArray[np.float32] = np.array(model.encode(window[:, : features.shape[1] + 2 * MARGIN]))[0]
    assert np.abs(cut[:own] - whole[:own]).mean() / np.abs(whole[:own]).mean() > 4 * difference


def test_silence_and_nothing_have_no_words_and_long_sound_is_left_out() -> None:
    sounds = [np.zeros(0, np.int16), np.zeros(2 * CLOCK_HZ, np.int16), np.full(31 * CLOCK_HZ, 9000, np.int16)]
    made = starter().transcribe_many(sounds, language="sv")
    assert [each and each.text for each in made[:2]] == ["", ""]
    assert made[2] is None or made[2].text == ""
    with pytest.raises(InputError, match="does not know the language"):
        starter().transcribe_many(sounds, language="xx")


@pytest.mark.parametrize(
    "canned",
    [{"rivals": 60}, {"text": "Ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja"}, {"word_times": False}],
)
def test_what_a_plain_loop_would_try_again_is_given_back(tmp_path: Path, canned: dict[str, object]) -> None:
    made = canned_whisper.make(tmp_path / "canned", str(canned.pop("text", "Jag har körkort.")), **canned)  # type: ignore[arg-type]
    engine = registry.speech_to_text(str(made), language="sv")
    assert isinstance(engine, Whisper)
    assert engine.transcribe_many([speech.say("Ja.", "sv")], language="sv") == [None]


def test_two_wordings_nearly_as_good_are_close() -> None:
    assert whisper_batch._is_close([-0.1, -0.101])
    assert not whisper_batch._is_close([-0.1, -0.2])
    assert not whisper_batch._is_close([-0.1])


def test_the_file_of_weights_is_read_or_refused(tmp_path: Path) -> None:
    found = read_variables(starter_folder() / "model.bin")
    assert found["encoder/position_encodings/encodings"].shape == (1500, 192)
    (tmp_path / "model.bin").write_bytes(b"no model")
    with pytest.raises(WorldError, match="not of a form that can be read here"):
        StandInEncoder(tmp_path / "model.bin")
