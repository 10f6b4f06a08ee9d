"""A whole call around its engines: what stays of it, what does not, and what its self-check can tell."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from calling import PERSONA, make_desk, short_spec
from firstcall import dialogue
from firstcall.audio.recording import find
from firstcall.audio.selfcheck import Finding
from firstcall.engines.prompts import PromptCache
from firstcall.events import PromptKind, PromptStarted, Say
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.live.desk import PROMPTS_NAME, Desk
from firstcall.live.finishing import SELF_CHECK_NAME, finish
from firstcall.live.session import Held

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def called(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, Held]:
    desk = make_desk(tmp_path_factory.mktemp("called"))
    line = SimulatedLine(PERSONA, seed=1)
    return desk, session.begin(desk, short_spec(), line, today=PERSONA.today, interview_id="i1", in_media_time=True)


def kept(desk: Desk, prompt: Say) -> bool:
    """Whether the prompt's sound lies in the cache's folder."""
    cache = PromptCache(desk.engines.text_to_speech, desk.root / PROMPTS_NAME)
    place = cache._place(cache._key(prompt.text, prompt.slower))
    return place is not None and place.is_file()


def test_no_sound_of_a_persons_answers_stays_in_the_prompt_cache(called: tuple[Desk, Held]) -> None:
    desk, _ = called
    says = [each.entry for each in desk.store.entries("i1") if isinstance(each.entry, Say)]
    known = dialogue.known_prompts(dialogue.script(short_spec(), "en"))
    assert [kept(desk, each) for each in says] == [each.text in known for each in says]
    said = {each.kind for each in says if each.text not in known}
    assert said >= {PromptKind.SUMMARY, PromptKind.FEEDBACK}


def test_every_prompt_is_found_by_its_hash_exactly_where_it_was_logged(called: tuple[Desk, Held]) -> None:
    desk, held = called
    assert held.checked is not None
    started = [each.entry.prompt_id for each in desk.store.entries("i1") if isinstance(each.entry, PromptStarted)]
    assert [each.prompt_id for each in held.checked.prompts] == started
    found = [each for each in held.checked.prompts if each.finding is Finding.FOUND]
    assert len(found) >= len(started) - 2  # The notice and the question for consent were before the recording.
    assert {each.shift_s for each in found} == {0.0}
    tree = json.loads((held.folder / SELF_CHECK_NAME).read_text())
    assert (tree["passed"], tree["not_compared"]) == (True, [])


def test_a_recording_that_lies_is_found_out(called: tuple[Desk, Held], tmp_path: Path) -> None:
    desk, held = called
    root = tmp_path / "root"
    shutil.copytree(desk.root, root)
    recording = find(root / "i1")
    assert recording is not None
    sound = recording.read(recording.start_sample, recording.end_sample)
    late = np.concatenate([np.zeros((800, 2), np.int16), sound[:-800]])
    with soundfile.SoundFile(recording.path, "w", 16_000, 2, "PCM_16", format="FLAC") as file:
        file.comment = f"firstcall: left candidate, right agent, start_sample={recording.start_sample}"
        file.write(late)
    checked = finish(make_desk(root), "i1")
    assert checked is not None
    assert not checked.passed
    assert "stands +50 ms from its logged place" in checked.problems[0]
    moved = {each.prompt_id for each in checked.prompts if each.finding is Finding.MOVED}
    left_out = set(json.loads((root / "i1" / SELF_CHECK_NAME).read_text())["not_compared"])
    assert moved
    assert held.checked is not None
    assert {each.prompt_id for each in held.checked.prompts} == {each.prompt_id for each in checked.prompts} | left_out
    known = dialogue.known_prompts(dialogue.script(short_spec(), "en"))
    texts = {each.entry.prompt_id: each.entry.text for each in desk.store.entries("i1") if isinstance(each.entry, Say)}
    assert not {texts[each] for each in left_out} & set(known)


def test_an_ended_call_leaves_a_whole_folder_and_nothing_else(called: tuple[Desk, Held]) -> None:
    _, held = called
    assert sorted(each.name for each in held.folder.iterdir()) == [
        "call.flac", "interview.json", "self_check.json", "transcript.vtt",
    ]  # fmt: skip
