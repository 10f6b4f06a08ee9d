"""`interview.json`: everything about one interview that is not sound, built from its log alone.

The log in it, with its hashes, is the source; the other lists are what follows from it, laid out for people and other
programs. The same rows and the same sound give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from firstcall.audio.disk import unreadable
from firstcall.audio.parts import part_paths
from firstcall.audio.pcm import to_sample, to_seconds
from firstcall.audio.recording import CALL_NAME, Recording
from firstcall.audio.vtt import Cue, write_vtt
from firstcall.codec import canonical, decode, decode_entry
from firstcall.engines.contracts import CLOCK_HZ
from firstcall.errors import InputError
from firstcall.events import (
    Action,
    Consented,
    Event,
    Heard,
    Keep,
    PromptPlayed,
    PromptStarted,
    Resumed,
    Say,
    Started,
    TurnEnded,
    Typed,
)
from firstcall.review.entries import ENTRIES
from firstcall.store import InterviewRow, Link, Stored
from firstcall.store.hushing import spoken_into
from firstcall.types import JobSpec, Scorecard

NAME = "interview.json"
TRANSCRIPT_NAME = "transcript.vtt"


class Header(BaseModel):
    """What the database's row of the interview says."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    id: str = Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")
    """Names the interview's folder too."""
    candidate: str
    language: str
    line: str
    today: str
    """The interview's date."""
    made_at: str
    """UTC, ISO 8601."""
    state: Literal["open", "ended"]
    ending: str
    outcome: str
    log_count: int
    log_head: str
    appendix_count: int
    appendix_head: str


class Spec(BaseModel):
    """The job spec as it was when the interview began."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    id: str
    hash: str
    source: str


class Manifest(BaseModel):
    """The file's form. Times are samples of the call's clock (`clock_hz`); `audio.start_sample` is the file's first.

    A change in what `build` makes of the same rows needs a new number, and the old one is still read and verified.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    firstcall_recording: Literal[1]
    clock_hz: int
    interview: Header
    spec: Spec
    engines: list[dict[str, Any]]
    """One a connection: line and engines with versions and hashes."""
    audio: dict[str, Any] | None
    """None where nothing was recorded: a chat, or no consent."""
    consents: list[dict[str, Any]]
    prompts: list[dict[str, Any]]
    turns: list[dict[str, Any]]
    utterances: list[dict[str, Any]]
    readings: list[dict[str, Any]]
    scorecards: list[dict[str, Any]]
    """Oldest first; under different rulesets."""
    reviews: list[dict[str, Any]]
    """Decisions of people, oldest first."""
    log: list[dict[str, Any]]
    """Every event and action, hash-chained."""
    appendix: list[dict[str, Any]]
    """Later scorecards and what people did (`review.entries`), in a hash chain of their own."""


def build(stored: Stored, spec: JobSpec, recording: Recording | None) -> Manifest:
    """Make the manifest of an interview as the database and the sound file have it."""
    links = stored.links
    logged = [_Logged(entry, json.loads(link.payload)) for entry, link in zip(entries_of(links), links, strict=True)]
    return Manifest(
        firstcall_recording=1,
        clock_hz=CLOCK_HZ,
        interview=_header(stored.row),
        spec=Spec(id=spec.id, hash=spec.hash, source=spec.source),
        engines=[
            {"line": each.tree["line"], "engines": each.tree.get("engines", [])}
            for each in logged
            if isinstance(each.entry, Started | Resumed)
        ],
        audio=None if recording is None else audio_of(recording),
        consents=_consents(logged),
        prompts=_prompts(logged),
        turns=[_turn(each.entry, each.tree) for each in logged if isinstance(each.entry, TurnEnded)],
        utterances=_utterances(logged),
        readings=[each.tree for each in logged if isinstance(each.entry, Keep)],
        scorecards=_scorecards(stored),
        reviews=[_dated(json.loads(each.payload), each) for each in stored.appendix if each.type == "Review"],
        log=_records(stored.links),
        appendix=_records(stored.appendix),
    )


def _header(row: InterviewRow) -> Header:
    values = {name: getattr(row, name) for name in Header.model_fields}
    values |= {"today": row.today.isoformat(), "made_at": row.made_at.isoformat()}
    return Header(**values)


def entries_of(links: Sequence[Link]) -> list[Event | Action]:
    """The log's entries as values. Raises InputError for one that this version does not know."""
    return [decode_entry(each.type, json.loads(each.payload)) for each in links]


def audio_of(recording: Recording) -> dict[str, Any]:
    """What the manifest says of a sound file."""
    with open(recording.path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {
        "file": recording.path.name,
        "sha256": digest,
        "sample_rate_hz": CLOCK_HZ,
        "channels": ["candidate", "agent"],
        "start_sample": recording.start_sample,
        "samples": recording.samples,
    }


@dataclass(frozen=True, slots=True)
class _Logged:
    """An entry and its JSON as it was logged: a field that a later version adds must not appear in an older folder."""

    entry: Event | Action
    tree: dict[str, Any]


def _records(links: Sequence[Link]) -> list[dict[str, Any]]:
    return [asdict(each) | {"payload": json.loads(each.payload)} for each in links]


def _scorecards(stored: Stored) -> list[dict[str, Any]]:
    own = [_dated(json.loads(each.payload)["scorecard"], each) for each in stored.links if each.type == "Finish"]
    return own + [_dated(json.loads(each.payload), each) for each in stored.appendix if each.type == "Scorecard"]


def _dated(tree: dict[str, Any], link: Link) -> dict[str, Any]:
    return tree | {"made_at": link.logged_at}


def _consents(logged: Sequence[_Logged]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    at_s = 0.0
    for each in logged:
        if isinstance(each.entry, Event):
            at_s = each.entry.at_s
        elif isinstance(each.entry, Consented):
            found.append(each.tree | {"at_sample": to_sample(at_s)})
    return found


def _turn(turn: TurnEnded, tree: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": turn.turn_id,
        "start_sample": to_sample(turn.start_s),
        "end_sample": to_sample(turn.end_s),
        "decided_at_sample": to_sample(turn.at_s),
        "reason": turn.reason,
        **({"grounds": tree["grounds"]} if tree.get("grounds") else {}),  # Older logs have none.
    }


def _prompts(logged: Sequence[_Logged]) -> list[dict[str, Any]]:
    started = {each.entry.prompt_id: each.entry for each in logged if isinstance(each.entry, PromptStarted)}
    played = {each.entry.prompt_id: each.entry for each in logged if isinstance(each.entry, PromptPlayed)}
    found = []
    for each in logged:
        if not isinstance(each.entry, Say):
            continue
        start = started.get(each.entry.prompt_id)
        end = played.get(each.entry.prompt_id)
        place = {
            "at_sample": to_sample(start.at_s) if start else None,
            "samples": start.samples if start else 0,
            "sound_hash": start.sound_hash if start else "",
            "played_to_sample": to_sample(end.at_s) if end else None,
        }
        found.append(each.tree | place)
    return found


def _utterances(logged: Sequence[_Logged]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for each in logged:
        if isinstance(each.entry, Heard):
            found.append({"turn_id": each.entry.turn_id, **each.tree["utterance"]})
        elif isinstance(each.entry, Typed):
            found.append({"turn_id": "", "text": each.entry.text, "typed_at_sample": to_sample(each.entry.at_s)})
    return found


def to_bytes(manifest: Manifest) -> bytes:
    """The file's bytes: readable, and the same for the same manifest."""
    tree = manifest.model_dump(mode="json")
    return json.dumps(tree, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False).encode() + b"\n"


def read(path: Path) -> Manifest:
    """Read an `interview.json`. Raises InputError naming file, key and expectation; WorldError(`unreadable`)."""
    try:
        return Manifest.model_validate_json(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        begun = " of an interview that has ended (firstcall interviews --unfinished lists those that have not)"
        of = begun if (path.parent / CALL_NAME).exists() or part_paths(path.parent) else ""
        raise InputError(f"{path.parent}: no {NAME} in it; expected a recording folder{of}") from None
    except OSError as error:
        raise unreadable(error, path) from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"]) or "the file"
        raise InputError(f"{path}: {key}: {first['msg'].lower()}") from error


def links_of(manifest: Manifest, where: str, chain: Literal["log", "appendix"] = "log") -> list[Link]:
    """A chain of a manifest. Raises InputError."""
    found: list[Link] = []
    for seq, tree in enumerate(getattr(manifest, chain)):
        at = f"{where}: {chain}[{seq}]"
        try:
            payload = canonical(tree.get("payload")).decode()
        except ValueError as error:
            raise InputError(f"{at}.payload: {error}") from error
        link: Link = decode(Link, {**tree, "payload": payload}, at)
        found.append(link)
    return found


def check_appendix(links: Sequence[Link], where: str) -> None:
    """Raises InputError where a record is neither a scorecard nor something that people append."""
    kinds: dict[str, type] = {"Scorecard": Scorecard, **ENTRIES}
    for seq, each in enumerate(links):
        at = f"{where}: appendix[{seq}]"
        if each.type not in kinds:
            raise InputError(f"{at}.type: found {each.type!r}, expected one of {', '.join(kinds)}")
        decode(kinds[each.type], json.loads(each.payload), f"{at}.payload")


def transcript(entries: Sequence[Event | Action], recording: Recording | None) -> str:
    """The WebVTT transcript: prompts where they were played, turns where they were spoken."""
    says = {each.prompt_id: each for each in entries if isinstance(each, Say)}
    turns = {each.turn_id: each for each in entries if isinstance(each, TurnEnded)}
    broken_off = spoken_into(entries).broken_off
    cues: list[Cue] = []
    for each in entries:
        if isinstance(each, PromptStarted) and each.prompt_id in says:
            end_s = broken_off.get(each.prompt_id, each.at_s + to_seconds(each.samples))
            cues.append(Cue(each.at_s, end_s, "Agent", says[each.prompt_id].text, id=each.prompt_id))
        elif isinstance(each, Heard) and each.turn_id in turns:
            turn, said = turns[each.turn_id], each.utterance
            cues.append(Cue(turn.start_s, turn.end_s, "Candidate", said.text, said.words, each.turn_id))
        elif isinstance(each, Typed):
            cues.append(Cue(each.at_s, each.at_s + 1.0, "Candidate", each.text))
    return write_vtt(cues, zero_s=to_seconds(recording.start_sample) if recording is not None else 0.0)
