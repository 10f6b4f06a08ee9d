"""The end of an interview: its folder written, and its recording checked against its log."""

from __future__ import annotations

import json
import logging
from collections.abc import Container, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from firstcall import dialogue
from firstcall.audio.disk import written_whole
from firstcall.audio.pcm import to_sample
from firstcall.audio.recording import Recording, find
from firstcall.audio.selfcheck import PromptPlacement, SelfCheck, check
from firstcall.engines.contracts import Samples
from firstcall.errors import WorldError
from firstcall.events import Action, Event, PromptPlayed, PromptStarted, Say
from firstcall.live.desk import Desk
from firstcall.live.speaking import sound_hash
from firstcall.recordings import write_folder
from firstcall.recordings.depot import Depot

_log = logging.getLogger(__name__)

SELF_CHECK_NAME = "self_check.json"


def finish(desk: Desk, interview_id: str) -> SelfCheck | None:
    """Write an ended interview's folder, and check the recording against the log; None without a recording."""
    folder = write_folder(desk.store, desk.root, interview_id)
    recording = find(folder)
    checked = None if recording is None else _checked(desk, interview_id, folder, recording)
    if desk.depot is not None:
        _deliver(desk.depot, folder)
    return checked


def _deliver(depot: Depot, folder: Path) -> None:
    """Bring the folder to the depot; should that fail, housekeeping tries again: the call is over and safe here."""
    try:
        depot.put(folder)
    except WorldError as error:
        _log.warning("interview %s: its folder is not in the depot yet: %s", folder.name, error.code)


def _checked(desk: Desk, interview_id: str, folder: Path, recording: Recording) -> SelfCheck:
    entries = [each.entry for each in desk.store.entries(interview_id)]
    spec, language = desk.store.spec_of(interview_id)
    known = dialogue.known_prompts(dialogue.script(spec, language))
    placed, not_compared = _placed(desk, known, recording, entries)
    checked = check(recording.path, recording.start_sample, placed, end_sample=_end_of_log(entries))
    with written_whole(folder / SELF_CHECK_NAME) as file:
        tree = {"passed": checked.passed, "echo_db": checked.echo_db, "not_compared": not_compared, **asdict(checked)}
        file.write(json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n")
    return checked


def _placed(
    desk: Desk, known: Container[str], recording: Recording, entries: Sequence[Event | Action]
) -> tuple[list[PromptPlacement], list[str]]:
    """Every prompt that was played to its end, with its sound, at its logged place; and those without their sound.

    The sound is known by its logged hash: as it stands in the recording, or else rendered again. Voices with noise in
    them never say the same twice; such a prompt that is not at its place cannot be looked for elsewhere.
    """
    says = {each.prompt_id: each for each in entries if isinstance(each, Say)}
    played = {each.prompt_id for each in entries if isinstance(each, PromptPlayed)}
    placed: list[PromptPlacement] = []
    not_compared: list[str] = []
    for each in entries:
        if not isinstance(each, PromptStarted) or each.prompt_id not in played:
            continue
        at = to_sample(each.at_s)
        sound = _as_recorded(recording, at, each)
        if sound is None:
            sound = desk.render(says[each.prompt_id], known)
        if sound_hash(sound) == each.sound_hash:
            placed.append(PromptPlacement(each.prompt_id, sound, at))
        else:
            not_compared.append(each.prompt_id)
    return placed, not_compared


def _as_recorded(recording: Recording, at: int, started: PromptStarted) -> Samples | None:
    """The prompt's sound from the agent's channel, if exactly it stands at its logged place."""
    if not recording.start_sample <= at <= at + started.samples <= recording.end_sample:
        return None
    sound = np.ascontiguousarray(recording.read(at, at + started.samples)[:, 1])
    return sound if sound_hash(sound) == started.sound_hash else None


def _end_of_log(entries: Sequence[Event | Action]) -> int:
    """The clock when the interview ended: the recording's last sample."""
    return max(to_sample(each.at_s) for each in entries if isinstance(each, Event))
