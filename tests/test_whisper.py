"""The traps of faster-whisper, one by one, on the real thing: the starter model and models that say a canned text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import numpy as np
import pytest

import canned_whisper
import speech
from firstcall.engines import registry, whisper
from firstcall.engines.contracts import CLOCK_HZ, Samples, SpeechToText
from firstcall.engines.whisper import Whisper
from firstcall.errors import InputError, WorldError
from firstcall.types import Utterance


def canned(folder: Path, text: str, **how: object) -> SpeechToText:
    made = canned_whisper.make(folder / "canned", text, **how)  # type: ignore[arg-type]
    return registry.speech_to_text(str(made), language="sv")


def dropped(utterance: Utterance) -> list[tuple[str, str]]:
    return [(segment.text, segment.why) for segment in utterance.segments if not segment.kept]


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * CLOCK_HZ), np.int16)


def noise(seconds: float, level: float) -> Samples:
    return (np.random.default_rng(1).standard_normal(round(seconds * CLOCK_HZ)) * level).astype(np.int16)


def grunt(seconds: float) -> Samples:
    """Noise with a tenth of a second of a voice in it: too little for a word."""
    sound, vowel = noise(seconds, 100), speech.say("Ja.", "sv")[5600:7200]
    middle = len(sound) // 2
    sound[middle : middle + len(vowel)] += vowel
    return sound


def starter() -> Whisper:
    engine = speech.starter()
    assert isinstance(engine, Whisper)
    return engine


# ------------------------------------------------------------------------------------------------ what goes in


def test_int16_is_scaled() -> None:
    # faster-whisper casts int16 without scaling: such features give another text, and no error.
    sound = speech.say("Ja, jag har B-körkort.", "sv")
    unscaled, _ = starter().loaded.transcribe(sound.astype(np.float32), language="sv", temperature=0.0)
    assert "".join(segment.text for segment in unscaled).strip() != "Ja, jag har B-körkort."
    assert starter().transcribe(sound, language="sv").text == "Ja, jag har B-körkort."


@pytest.mark.parametrize("sound", [np.zeros(8000, np.float32), np.zeros((8000, 2), np.int16)])
def test_other_sound_than_mono_int16_is_our_bug(sound: np.ndarray) -> None:
    with pytest.raises(ValueError, match="expected mono int16"):
        starter().transcribe(sound, language="sv")


def test_the_language_is_always_given(caplog: pytest.LogCaptureFixture) -> None:
    # Without one the encoder runs twice, and a Swedish "ja" may come back in another language.
    with caplog.at_level("INFO", logger="faster_whisper"):
        starter().transcribe(speech.say("Ja.", "sv"), language="sv")
    assert "Detected language" not in caplog.text


@pytest.mark.parametrize("language", ["xx", "", "svenska"])
def test_a_language_that_the_model_lacks_is_told(language: str) -> None:
    with pytest.raises(InputError, match="does not know the language"):
        starter().transcribe(silence(1), language=language)


def test_a_clip_changes_nothing_for_the_next() -> None:
    # chunk_length would shorten the shared feature extractor for ever.
    before = vars(starter().loaded.feature_extractor).copy()
    sound = speech.say("Ja, sju år.", "sv")
    first = starter().transcribe(sound, language="sv")
    starter().transcribe(np.concatenate([sound] * 9), language="sv", hints=["YKB"])
    again = starter().transcribe(sound, language="sv")
    after = vars(starter().loaded.feature_extractor)
    assert (again.text, again.words, again.segments) == (first.text, first.words, first.segments)
    assert (after["nb_max_frames"], after["n_samples"]) == (before["nb_max_frames"], before["n_samples"])


@pytest.mark.parametrize("seconds", [0.013, 0.02, 0.03, 0.05, 0.1])
def test_a_scrap_of_sound_is_no_error(seconds: float) -> None:
    loud = speech.say("Ja.", "sv")[5600:][: round(seconds * CLOCK_HZ)]
    assert isinstance(starter().transcribe(loud, language="sv").text, str)


def test_a_turn_longer_than_the_window_is_cut_where_it_is_quiet() -> None:
    sentences = ["Ja, jag har B-körkort.", "Nej, det har jag inte.", "Ungefär sju år.", "Ja, det går bra."]
    sound = np.concatenate([speech.say(sentence, "sv") for sentence in sentences * 4])
    assert len(sound) / CLOCK_HZ > 2 * starter().window_s
    heard = starter().transcribe(sound, language="sv")
    assert len(re.findall("B-körkort", heard.text)) == 4
    assert heard.words[-1].end_s > 0.9 * len(sound) / CLOCK_HZ
    starts = [word.start_s for word in heard.words]
    assert starts == sorted(starts)
    assert [heard.text[word.start_char : word.end_char] for word in heard.words] == heard.text.split()


# -------------------------------------------------------------------------------------------------- hints


def test_hints_leave_a_plain_answer_alone() -> None:
    hints = ["YKB", "ADR", "BAS-P", "CE", "B-körkort"]
    sound = speech.say("Nej, jag har inte YKB.", "sv")
    assert starter().transcribe(sound, language="sv", hints=hints).text == "Nej, jag har inte YKB."


def test_hints_never_overflow_the_decoder() -> None:
    # 223 tokens of hotwords and an answer have no place in 448 positions: RuntimeError.
    hints = [f"specialutbildning nummer {number}" for number in range(500)]
    heard = starter().transcribe(speech.say("Ja, sju år.", "sv"), language="sv", hints=hints)
    assert isinstance(heard.text, str)
    joined = starter()._hotwords(hints)
    assert joined.startswith("specialutbildning nummer 0, specialutbildning nummer 1")
    assert starter()._count(joined) <= whisper.HINT_TOKENS


def test_an_answer_that_hints_silenced_is_decoded_without_them(tmp_path: Path) -> None:
    # The canned text is due where it stands without hints: with hints the model says nothing.
    ears = canned(tmp_path, "Ja, sju år.")
    assert ears.transcribe(speech.say("Ja, sju år.", "sv"), language="sv", hints=["YKB"]).text == "Ja, sju år."


@pytest.mark.parametrize(("sound", "text"), [(grunt(3), ""), (speech.say("YKB, ADR, CE", "sv"), "YKB, ADR, CE")])
def test_hints_that_leak_out_of_noise_are_dropped(tmp_path: Path, sound: Samples, text: str) -> None:
    hints = ["YKB", "ADR", "CE"]
    ears = canned(tmp_path, "YKB, ADR, CE", hint_tokens=canned_whisper.count_tokens("YKB, ADR, CE"), end_s=1.5)
    heard = ears.transcribe(sound, language="sv", hints=hints)
    assert heard.text == text
    assert dropped(heard) == ([] if text else [("YKB, ADR, CE", "hint_echo")])


# ---------------------------------------------------------------------------------------- what must not come out


@pytest.mark.parametrize("sound", [silence(3), noise(3, 1), noise(3, 10), noise(3, 100)])
def test_silence_and_room_noise_are_not_even_decoded(tmp_path: Path, sound: Samples) -> None:
    heard = canned(tmp_path, "Tack.").transcribe(sound, language="sv")
    assert (heard.text, heard.segments) == ("", ())


@pytest.mark.parametrize("sound", [silence(2), noise(2, 300), noise(2, 3000)])
def test_the_starter_says_nothing_on_noise(sound: Samples) -> None:
    assert starter().transcribe(sound, language="sv").text == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Tack för att ni tittade.", "caption"),
        ("Undertexter från Amara.org-gemenskapen", "caption"),
        ("Textat av Karin Schill", "caption"),
        ("ja " * 24, "loop"),
    ],
)
def test_captions_and_loops_are_dropped_and_kept_for_review(tmp_path: Path, text: str, why: str) -> None:
    heard = canned(tmp_path, text).transcribe(speech.say("Ja, sju år.", "sv")[4800:], language="sv")
    assert (heard.text, heard.words) == ("", ())
    assert dropped(heard) == [(text.strip(), why)]
    assert heard.segments[0].temperature == 0.0


@pytest.mark.parametrize(
    "text",
    [
        "Tack för att du tittade efter min häst.",
        "Ja, ja, ja, ja, det har jag.",
        "Jag har textat filmer.",
        "Vi ses.",
    ],
)
def test_what_only_looks_like_a_caption_is_an_answer(tmp_path: Path, text: str) -> None:
    heard = canned(tmp_path, text).transcribe(speech.say("Tack för att du tittade efter hästen.", "sv"), language="sv")
    assert (heard.text, dropped(heard)) == (text, [])


@pytest.mark.parametrize("sound", [speech.say("Tack så väldigt mycket.", "sv"), grunt(3)])
def test_a_lone_thank_you_needs_speech(tmp_path: Path, sound: Samples) -> None:
    heard = canned(tmp_path, "Tack.").transcribe(sound, language="sv")
    spoken = sound[0] == 0
    assert heard.text == ("Tack." if spoken else "")
    assert [segment.why for segment in heard.segments] == ["" if spoken else "lone"]


def test_a_lone_thank_you_needs_likely_words(tmp_path: Path) -> None:
    # Word probabilities are taken without hotwords: a text that only the hotwords brought is unlikely.
    ears = canned(tmp_path, "Tack.", hint_tokens=canned_whisper.count_tokens("YKB"))
    heard = ears.transcribe(speech.say("Tack så väldigt mycket.", "sv"), language="sv", hints=["YKB"])
    assert dropped(heard)[0] == ("Tack.", "lone")
    assert "Tack." not in heard.text


def test_a_claim_of_silence_with_unlikely_words_is_dropped(tmp_path: Path) -> None:
    ears = canned(tmp_path, "Jag har körkort.", rivals=9, no_speech=True)
    heard = ears.transcribe(speech.say("Ja.", "sv"), language="sv")
    assert heard.text == ""
    assert {segment.why for segment in heard.segments} == {"no_speech"}
    assert all(segment.no_speech_prob > 0.9 and segment.avg_logprob < -1 for segment in heard.segments)


def test_a_bad_decode_is_tried_again_without_drawing_lots(tmp_path: Path) -> None:
    # Whisper's own second tries sample: the same recording gave other words after another call had been heard.
    ears = canned(tmp_path, "Jag har körkort.", rivals=9)
    sound = speech.say("Jag har körkort.", "sv")
    first = ears.transcribe(sound, language="sv")
    assert all(segment.avg_logprob < -1 and segment.temperature == 0 for segment in first.segments)
    ears.transcribe(speech.say("Ja, sju år.", "sv"), language="sv")
    again = ears.transcribe(sound, language="sv")
    assert (again.text, again.words, again.segments) == (first.text, first.words, first.segments)


def test_of_two_decodes_the_likelier_counts_and_loops_come_last() -> None:
    def segment(likely: float, squeezed: float = 1.0) -> SimpleNamespace:
        return SimpleNamespace(start=0.0, end=1.0, avg_logprob=likely, compression_ratio=squeezed, no_speech_prob=0.0)

    likely, unlikely, loop, nothing = [segment(-0.2)], [segment(-1.4)], [segment(-0.1, 3.0)], list[SimpleNamespace]()
    assert [whisper._is_bad(each) for each in (likely, unlikely, loop, nothing)] == [False, True, True, False]
    assert sorted((nothing, loop, unlikely, likely), key=whisper._badness) == [likely, unlikely, loop, nothing]


def test_a_claim_of_silence_with_sure_words_is_no_silence(tmp_path: Path) -> None:
    ears = canned(tmp_path, "Jag har körkort.", no_speech=True)
    assert ears.transcribe(speech.say("Jag har körkort.", "sv"), language="sv").text == "Jag har körkort."


def test_speech_behind_a_caption_is_decoded_again(tmp_path: Path) -> None:
    # A window that opens on noise came back as one caption over 30 s, with 22 s of speech in it.
    ears = canned(tmp_path, "Svensktextning.nu", end_s=3.0, word_times=False)
    sound = np.concatenate([noise(1.5, 60), speech.say("Jag har jobbat i sju år.", "sv")])
    heard = ears.transcribe(sound, language="sv")
    assert [(segment.text, segment.why) for segment in heard.segments] == [("Svensktextning.nu", "caption")] * 2
    assert heard.segments[0].start_s == 0
    assert 1.4 < heard.segments[1].start_s < 1.9


def test_a_loop_cannot_run_away(tmp_path: Path) -> None:
    # 224 tokens is what Whisper would go on for; a clip of 0.4 s gets 50, so the end mark is never reached.
    ears = canned(tmp_path, "b c d f g h j k l m n p q r s t v w x z " * 5)
    sound = speech.say("Ja.", "sv")[4800:11200]
    heard = ears.transcribe(sound, language="sv")
    letters = sum(len(segment.text.replace(" ", "")) for segment in heard.segments)
    assert letters <= whisper.TOKENS_AT_LEAST + 0.4 * whisper.TOKENS_PER_S + 1


def test_a_babbling_model_is_stopped(tmp_path: Path) -> None:
    # Each window says 0.1 s worth: 3 s of sound would be encoded thirty times.
    ears = canned(tmp_path, "da", end_s=0.1, ends_twice=True, word_times=False)
    heard = ears.transcribe(speech.say("Jag har arbetat på lager i sju år.", "sv"), language="sv")
    assert 2 <= len(heard.segments) <= 4


# --------------------------------------------------------------------------------------------------------- words


def test_pieces_of_a_word_are_joined() -> None:
    heard = starter().transcribe(speech.say("Ja, jag har B-körkort.", "sv"), language="sv")
    assert [word.text for word in heard.words] == ["Ja,", "jag", "har", "B-körkort."]


def test_the_first_word_starts_with_the_voice() -> None:
    # Whisper puts it at the clip's start, 0.3 s early here.
    heard = starter().transcribe(speech.say("Ungefär sju år.", "sv"), language="sv")
    assert heard.words[0].start_s == pytest.approx(speech.LEAD_S, abs=0.1)


@pytest.mark.parametrize("word_times", [True, False])
def test_words_without_alignment_share_the_segment(tmp_path: Path, word_times: bool) -> None:
    ears = canned(tmp_path, "Jag har B-körkort.", word_times=word_times, end_s=2.0)
    heard = ears.transcribe(speech.say("Jag har B-körkort nu.", "sv"), language="sv")
    assert [word.text for word in heard.words] == ["Jag", "har", "B-körkort."]
    assert all(type(word.start_s) is float and 0 <= word.start_s <= word.end_s <= 2.5 for word in heard.words)
    if not word_times:
        assert heard.words[-1].end_s == 2.0
        assert {round(word.probability, 2) for word in heard.words} == {1.0}


def test_one_frame_of_sound_has_no_alignment() -> None:
    # find_alignment raises IndexError on 0 and 1 frames: the clip is decoded again without words.
    sound = (np.random.default_rng(2).standard_normal(330) * 8000).astype(np.int16)
    features = starter().loaded
    assert list(features.transcribe(np.zeros(330, np.float32), language="sv", word_timestamps=True)[0]) == []
    assert isinstance(starter().transcribe(sound, language="sv").text, str)


# ------------------------------------------------------------------------------------------------------- together


def test_many_threads_hear_what_one_hears() -> None:
    clips = {text: speech.say(text, "sv") for text in ("Ja.", "Nej, det har jag inte.", "Ungefär sju år.")}
    alone = {text: starter().transcribe(sound, language="sv").text for text, sound in clips.items()}
    found: list[tuple[str, str]] = []

    def hear(text: str) -> None:
        found.append((text, starter().transcribe(clips[text], language="sv").text))

    threads = [Thread(target=hear, args=(text,)) for text in list(clips) * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(list(alone.items()) * 2)


def test_a_place_is_held_while_the_generator_is_read() -> None:
    # The generator is lazy: a semaphore around the call alone would hold nothing.
    ears, free = starter(), []
    original = ears._segments

    def watched(*given: object, **named: object) -> Sequence[object]:
        segments = original(*given, **named)  # type: ignore[arg-type]

        def read() -> object:
            free.append(ears.places.acquire(blocking=False))
            yield from segments

        return read()  # type: ignore[return-value]

    ears._segments = watched  # type: ignore[method-assign,assignment]
    try:
        ears.transcribe(speech.say("Ja.", "sv"), language="sv")
    finally:
        del ears._segments
    assert free == [False]


def test_the_identity_is_enough_to_make_it_again() -> None:
    identity = starter().identity
    assert identity.name == "faster-whisper"
    assert re.fullmatch(r"\d+\.\d+\.\d+ ctranslate2 \d+\.\d+\.\d+", identity.version)
    assert identity.model == "starter"
    assert re.fullmatch("sha256:[0-9a-f]{64}", identity.model_hash)
    assert identity.options == "float32 beam=1 again=5"


def test_the_time_that_it_took_is_told() -> None:
    assert 0 < starter().transcribe(speech.say("Ja.", "sv"), language="sv").compute_s < 60


@pytest.mark.parametrize("name", ["model.bin", "tokenizer.json", "vocabulary.json"])
def test_files_that_do_not_load_are_told(tmp_path: Path, name: str) -> None:
    folder = speech.copy_of_starter(tmp_path / "own")
    (folder / name).write_bytes(b"{ no model")
    said = r"speech-to-text model own in .* does not load as (int8|float32) \(convert"
    with pytest.raises(WorldError, match=said) as damaged:
        registry.speech_to_text(str(folder), language="sv", real_person=False)
    assert damaged.value.code == "stt_failed"


def test_a_beam_is_an_option() -> None:
    ears = registry.speech_to_text("starter", language="sv", real_person=False, beam=5, threads=1)
    assert ears.identity.options == "float32 beam=5 again=5"
    assert ears.transcribe(speech.say("Ja, sju år.", "sv"), language="sv").text == "Ja, sju år."
