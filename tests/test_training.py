"""Training the starter model: what it is taught, that export and restoring agree, that a run works from end to end."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import pytest

from firstcall import personas
from firstcall.audio import pcm
from firstcall.engines.contracts import CLOCK_HZ
from firstcall.engines.espeak import EspeakVoice
from firstcall.errors import InputError

torch = pytest.importorskip("torch", reason="needs the extra [train]")
pytestmark = pytest.mark.training

from faster_whisper import WhisperModel  # noqa: E402

from firstcall.training import numerals, scoring, texts, voices  # noqa: E402
from firstcall.training.export import export, restore  # noqa: E402
from firstcall.training.features import LogMel  # noqa: E402
from firstcall.training.judging import Condition, Source, silences, trials  # noqa: E402
from firstcall.training.model import Shape, Starter  # noqa: E402
from firstcall.training.samples import UNTAUGHT, Maker, Mix, token_times_s  # noqa: E402
from firstcall.training.synthesis import Speaker  # noqa: E402
from firstcall.training.texts import Grammar  # noqa: E402
from firstcall.training.train import plan, run  # noqa: E402
from firstcall.training.vocabulary import END, NO_TIMESTAMPS, START, TRANSCRIBE, Vocabulary  # noqa: E402
from firstcall.training.voices import Group, Manner  # noqa: E402
from firstcall.training.weights import read_weights  # noqa: E402

SHIPPED = Path(__file__).parent.parent / "src" / "firstcall" / "engines" / "starter"


# ------------------------------------------------------------------------------------------------- what it is taught


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_nothing_held_out_is_ever_drawn(language: str) -> None:
    source = texts.training_texts(language, Random(1))
    drawn = {texts.plain(next(source)) for _ in range(8_000)}
    lines = {texts.plain(reply.text) for name in personas.names(language) for reply in personas.load(name).replies()}
    assert {line for line in lines & drawn if " " in line} == set()
    assert {texts.plain(line) for line in texts.hand_written(language)} & drawn == set()
    assert {texts.plain(line) for line in texts.test_draws(language, 300, seed=3)} & drawn == set()


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_grammar_knows_the_words_that_personas_use(language: str) -> None:
    source = texts.training_texts(language, Random(2))
    known = {word for _ in range(25_000) for word in texts.plain(next(source)).split()}
    said = {
        word
        for name in personas.names(language)
        for reply in personas.load(name).replies()
        for word in texts.plain(reply.text).split()
    }
    assert sorted(said - known) == []


def test_a_grammar_says_which_line_is_wrong() -> None:
    with pytest.raises(InputError, match=r"sv\.grammar:2: 'vad är detta' is neither"):
        Grammar.parse("sv", "a = b | c\nvad är detta\n")
    with pytest.raises(InputError, match=r"uses \{who\}, which nothing defines"):
        Grammar.parse("en", "> topic 1\nI am {who}\n")


@pytest.mark.parametrize(
    ("number", "swedish", "english"),
    [
        (0, "noll", "zero"),
        (21, "tjugoett", "twenty-one"),
        (105, "etthundrafem", "one hundred and five"),
        (38_500, "trettioåtta tusen femhundra", "thirty-eight thousand five hundred"),
    ],
)
def test_numbers_in_words(number: int, swedish: str, english: str) -> None:
    assert (numerals.swedish(number), numerals.english(number)) == (swedish, english)


def test_the_voices_kept_back_are_never_trained_on() -> None:
    drawn = {voices.draw(language, Group.TRAINED, Random(n)).name for n in range(3000) for language in texts.LANGUAGES}
    assert not {name for name in drawn if name.partition("+")[2] in voices.NEVER_TRAINED}
    for name in drawn:
        EspeakVoice(name)  # raises for a variant that espeak-ng does not have


# -------------------------------------------------------------------------------------------------- sound and tokens


def test_word_starts_follow_the_sound() -> None:
    said = Speaker().say("sv", "Ja, den gäller till tvåtusen tjugonio.", Manner("sv+m3", 155, 45))
    assert said is not None
    assert said.word_starts_s is not None
    assert len(said.word_starts_s) == 6
    assert list(said.word_starts_s) == sorted(said.word_starts_s)
    assert said.word_starts_s[-1] < said.length_s
    vocabulary = Vocabulary.load(SHIPPED)
    tokens = vocabulary.encode(said.text)
    times = token_times_s(vocabulary, tokens, said)
    assert times == sorted(times)
    assert 0 < times[0] < said.word_starts_s[1]
    assert said.word_starts_s[-1] < times[-1] < said.length_s


def test_a_spelt_out_code_has_no_word_starts() -> None:
    said = Speaker().say("sv", "Jag har YKB.", Manner("sv"))
    assert said is not None
    assert said.word_starts_s is None


def test_samples_teach_what_is_heard() -> None:
    vocabulary = Vocabulary.load(SHIPPED)
    maker = Maker(vocabulary, Mix(), seed=4)
    spoken = 0
    for sample in (maker.make() for _ in range(60)):
        assert len(sample.tokens) == len(sample.targets) == len(sample.centres)
        assert sample.sound.dtype == np.float32
        assert len(sample.sound) <= 15 * CLOCK_HZ
        assert np.abs(sample.sound).max(initial=0) <= 1
        assert sample.targets[-1] == vocabulary.class_of(END)
        taught = [target for target in sample.targets if target != UNTAUGHT]
        assert max(taught) < vocabulary.classes
        spoken += bool(sample.letters)
        heard = [centre for centre in sample.centres if centre >= 0]
        assert heard == sorted(heard)
    assert spoken > 50


def test_features_are_those_of_faster_whisper() -> None:
    whisper = WhisperModel(str(SHIPPED), device="cpu", compute_type="int8")
    sounds = [
        np.random.default_rng(n).standard_normal(length).astype(np.float32) * 0.1
        for n, length in ((1, 16_000), (2, 9_999))
    ]
    batch = torch.zeros(2, 16_000)
    for row, sound in enumerate(sounds):
        batch[row, : len(sound)] = torch.from_numpy(sound)
    ours = LogMel(torch.device("cpu"))(batch, torch.tensor([16_000, 9_999]), 128)
    for row, sound in enumerate(sounds):
        frames = len(sound) // 160
        np.testing.assert_allclose(ours[row, :, :frames], whisper.feature_extractor(sound)[:, :frames], atol=2e-4)
        assert not ours[row, :, frames:].any()


# ------------------------------------------------------------------------------------------------- export and restore


def test_restored_weights_give_the_tokens_that_ctranslate2_gives() -> None:
    model, vocabulary = restore(SHIPPED)
    model.eval()
    whisper = WhisperModel(str(SHIPPED), device="cpu", compute_type="float32")
    for language, voice, text in (
        ("sv", "sv+m3", "Ja, jag har B-körkort sedan fem år."),
        ("en", "en+m3", "I can start on the fourth of January."),
    ):
        sound = pcm.to_float(pcm.resample(EspeakVoice(voice).synthesize(text), CLOCK_HZ).samples)
        frames = len(sound) // 160
        mel = LogMel(torch.device("cpu"))(torch.from_numpy(sound)[None], torch.tensor([len(sound)]), 3000)
        prompt = [vocabulary.class_of(name) for name in (START, f"<|{language}|>", TRANSCRIBE, NO_TIMESTAMPS)]
        ours = _greedy(model, vocabulary, mel, prompt)
        padded = np.pad(whisper.feature_extractor(sound)[:, :frames], ((0, 0), (0, 3000 - frames)))
        theirs = whisper.model.generate(
            whisper.encode(padded), [[vocabulary.file_ids[token] for token in prompt]], beam_size=1
        )[0].sequences_ids[0]
        assert [vocabulary.file_ids[token] for token in ours] == theirs
        assert ours


def _greedy(model: Starter, vocabulary: Vocabulary, mel: object, prompt: list[int]) -> list[int]:
    tokens = list(prompt)
    with torch.no_grad():
        encoded = model.encode(mel)  # type: ignore[arg-type]
        while len(tokens) < 60:
            scores = model.decode(torch.tensor([tokens]), encoded)[0][0, -1]
            barred = [vocabulary.class_of(name) for name in (START, TRANSCRIBE, NO_TIMESTAMPS)]
            scores[barred] = -1e4
            if (best := int(scores.argmax())) == vocabulary.class_of(END):
                break
            tokens.append(best)
    return tokens[len(prompt) :]


def test_export_and_restore_are_inverse(tmp_path: Path) -> None:
    model, vocabulary = restore(SHIPPED)
    export(model, vocabulary, tmp_path / "again")
    first, again = read_weights(SHIPPED), read_weights(tmp_path / "again")
    assert first.keys() == again.keys()
    for name, value in first.items():
        # One step of int8 quantisation at most.
        np.testing.assert_allclose(again[name], value, atol=np.abs(value).max(initial=0) / 100 + 1e-6, err_msg=name)
    assert (tmp_path / "again" / "tokenizer.json").read_bytes() == (SHIPPED / "tokenizer.json").read_bytes()
    assert sum(file.stat().st_size for file in (tmp_path / "again").iterdir()) < 12_000_000


def test_a_random_tiny_model_loads_and_yields(tmp_path: Path) -> None:
    vocabulary = Vocabulary.make(["Ja, jag har B-körkort.", "Yes, I have a driving licence."], merges=20)
    torch.manual_seed(1)
    model = Starter(Shape(vocabulary.text_tokens, width=64, heads=1, encoder_layers=1, decoder_layers=2, embedding=32))
    export(model, vocabulary, tmp_path / "tiny")
    whisper = WhisperModel(str(tmp_path / "tiny"), device="cpu", compute_type="int8")
    assert whisper.model.is_multilingual
    sound = np.random.default_rng(1).standard_normal(16_000).astype(np.float32)
    segments, _info = whisper.transcribe(sound, language="sv", temperature=0.0, beam_size=1, max_new_tokens=20)
    list(segments)  # whatever it says, it runs


def test_text_survives_the_tokenizer() -> None:
    vocabulary = Vocabulary.make([], merges=0)
    for text in ("Ja, jag har B-körkort.", "ÅÄÖ é – 12 3?"):
        assert vocabulary.decode(vocabulary.encode(text)) == text
    assert vocabulary.entries[vocabulary.text_tokens] == ""


@pytest.mark.parametrize("content", [b"", b"\x06\x00\x00\x00", b"\x05\x00\x00\x00" + bytes(40)])
def test_a_broken_model_file_is_one_clear_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model.bin").write_bytes(content)
    with pytest.raises(InputError, match="is not a CTranslate2 model of format 6"):
        read_weights(tmp_path)


# ---------------------------------------------------------------------------------------------- a run, and judging it


def test_a_smoke_run_makes_a_model_and_goes_on_from_it(tmp_path: Path) -> None:
    done = run(tmp_path / "model", plan(init=None, minutes=None, smoke=True), smoke=True)
    assert done.steps == 4
    assert WhisperModel(str(tmp_path / "model"), device="cpu", compute_type="int8").model.is_multilingual
    going_on = plan(init=tmp_path / "model", minutes=0.5, smoke=True)
    assert run(tmp_path / "next", going_on, init=tmp_path / "model").steps == 4


def test_minutes_must_be_more_than_none() -> None:
    with pytest.raises(InputError, match="--minutes is -1, expected more than 0"):
        plan(init=None, minutes=-1, smoke=False)


def test_every_cell_of_the_report_has_clips() -> None:
    cells = {(trial.language, trial.source, trial.condition): trial.clips for trial in trials(2)}
    for language in texts.LANGUAGES:
        for source in Source:
            assert cells[language, source, Condition.CLEAN]
            assert cells[language, source, Condition.PHONE]
    assert len(silences()) > 15


@pytest.mark.parametrize(
    ("said", "heard", "words", "letters"),
    [
        ("Ja, jag har B-körkort.", "ja jag har b körkort", 0, 0),
        ("Tvåtusen sexton.", "tvåtusensexton", 0, 0),
        ("Fem år.", "Sex år.", 1, 2),
        ("Ja.", "", 1, 2),
    ],
)
def test_errors_are_counted_by_words_and_letters(said: str, heard: str, words: int, letters: int) -> None:
    errors = scoring.compare(said, heard)
    assert (errors.word_errors, errors.letter_errors) == (words, letters)
