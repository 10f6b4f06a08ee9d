"""The sound of stored answers, and the words made anew from it in place of those that were stored."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from firstcall.audio.pcm import to_sample
from firstcall.audio.recording import Recording, find
from firstcall.codec import canonical, encode
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import Samples
from firstcall.engines.models import STARTER
from firstcall.errors import FirstcallError, WorldError
from firstcall.events import LineKind
from firstcall.live.call import on_clock
from firstcall.live.listening import TAIL_S
from firstcall.recordings.depot import Depot
from firstcall.rescore.answers import answers_of
from firstcall.rescore.hearing import Hearing
from firstcall.store.archive import Archived, Record
from firstcall.types import Utterance

TYPES = ("Heard", "Keep", "Listen", "TurnEnded", "Typed")
"""Records that are needed."""

PREROLL_S = EndpointPolicy().preroll_s


@dataclass(frozen=True, slots=True)
class Stretch:
    """The sound of one stretch of speech."""

    seq: int
    """The record of its words."""
    start_sample: int
    """On the interview's clock."""
    samples: Samples


def heard_anew(
    page: Sequence[Archived], root: Path, hearings: Mapping[str, Hearing], depot: Depot | None = None
) -> list[Archived | tuple[Archived, str]]:
    """The interviews with the words of their answers made anew; one that cannot be done with the reason why.

    `hearings`: by language. The clips of a whole page are heard together.
    """
    found: dict[str, list[Stretch]] = {}
    problems: dict[str, str] = {}
    for each in page:
        try:
            found[each.interview_id] = stretches_of(each, root, hearings[each.language], depot)
        except FirstcallError as error:
            problems[each.interview_id] = str(error)
    words = _words(page, found, hearings)
    return [
        (each, problems[each.interview_id])
        if each.interview_id in problems
        else replace(each, records=_with(each.records, words[each.interview_id]))
        for each in page
    ]


def _words(
    page: Sequence[Archived], found: Mapping[str, list[Stretch]], hearings: Mapping[str, Hearing]
) -> dict[str, dict[int, Utterance]]:
    """Interview -> record -> its new words, on the interview's clock."""
    made: dict[str, dict[int, Utterance]] = defaultdict(dict)
    for language, hearing in hearings.items():
        mine = [
            (each.interview_id, stretch)
            for each in page
            if each.language == language
            for stretch in found.get(each.interview_id, ())
        ]
        heard = hearing.hear([stretch.samples for _, stretch in mine]) if mine else []
        for (interview_id, stretch), utterance in zip(mine, heard, strict=True):
            made[interview_id][stretch.seq] = on_clock(utterance, stretch.start_sample)
    return made


def stretches_of(archived: Archived, root: Path, hearing: Hearing, depot: Depot | None = None) -> list[Stretch]:
    """The sound of the turns that hold answers. Raises WorldError where it is not stored."""
    turns = {turn for answer in answers_of(archived.records).values() for turn in answer.turns}
    heard = {json.loads(each.payload)["turn_id"]: each.seq for each in archived.records if each.type == "Heard"}
    ended = [json.loads(each.payload) for each in archived.records if each.type == "TurnEnded"]
    wanted = [each for each in ended if each["turn_id"].partition("+")[0] in turns and each["turn_id"] in heard]
    if not wanted:
        return []
    if hearing.engine.identity.model == STARTER and archived.line != LineKind.SIMULATED:
        raise WorldError(
            "starter_for_real_person",
            "the starter model understands only synthetic voices, and a person was interviewed",
            fix="give --stt a real model",
        )
    recording = find(root / archived.interview_id)
    if recording is None and depot is not None:
        recording = depot.recording(archived.interview_id)
    if recording is None:
        raise WorldError("not_recorded", "its sound is not stored", fix="firstcall rescore --from words")
    return [
        _stretch(recording, heard[each["turn_id"]], float(each["start_s"]), float(each["end_s"])) for each in wanted
    ]


def _stretch(recording: Recording, seq: int, start_s: float, end_s: float) -> Stretch:
    """Cut as a live call cuts it: with what goes before the first sound, and a little after the last."""
    start = max(to_sample(start_s - PREROLL_S), recording.start_sample)
    end = min(to_sample(end_s + TAIL_S), recording.end_sample)
    if start >= end:
        raise WorldError("not_recorded", f"the sound at {start_s:.1f} s is not stored")
    return Stretch(seq, start, np.ascontiguousarray(recording.read(start, end)[:, 0]))


def _with(records: Sequence[Record], words: Mapping[int, Utterance]) -> tuple[Record, ...]:
    return tuple(_replaced(each, words[each.seq]) if each.seq in words else each for each in records)


def _replaced(record: Record, utterance: Utterance) -> Record:
    tree = json.loads(record.payload)
    tree["utterance"] = encode(utterance)
    return replace(record, payload=canonical(tree).decode())
