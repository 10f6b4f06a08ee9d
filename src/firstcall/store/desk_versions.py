"""What an interview was held with, from its log: questions in order, engines, notice and consents, deviations."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from firstcall import questions
from firstcall.codec import canonical
from firstcall.events import (
    Consented,
    Event,
    Failed,
    Finish,
    HandOver,
    Keep,
    PromptKind,
    Resumed,
    Say,
    Started,
    SwitchToChat,
)
from firstcall.store.desk_values import Asked, Consent, Deviation, Engine, Versions
from firstcall.store.rows import InterviewRow, LogEntry
from firstcall.types import JobSpec, Question

_AGAIN = frozenset(
    {
        PromptKind.REPEAT,
        PromptKind.SLOWER,
        PromptKind.EXPLANATION,
        PromptKind.REASK,
        PromptKind.READ_BACK,
        PromptKind.NUDGE,
        PromptKind.PAUSE,
        PromptKind.ROBOT,
    }
)
"""Prompts that not everybody hears."""

_KEPT = frozenset({"skipped", "unanswered", "correction", "unknown", "would_not_say", "read_back_denied"})


def script_hash(asked: Sequence[Question]) -> str:
    """The hash of the questions in their order and wording: the same for everybody who was asked the same."""
    return "sha256:" + hashlib.sha256(canonical([[each.requirement_id, each.text] for each in asked])).hexdigest()


def versions(
    row: InterviewRow, spec: JobSpec, log: Sequence[LogEntry], rulesets: Sequence[str], seed_hash: str, offset_s: float
) -> Versions:
    """The version strip of one interview."""
    script = questions.questions(spec, row.language)
    said = list(_asked(log))
    first = {of: at for at, (of, text, _) in reversed(list(enumerate(said))) if _is_question(script, of, text)}
    asked = tuple(
        Asked(
            each.requirement_id,
            each.text,
            each.requirement_id in first,
            _second(said[first[each.requirement_id]][2], offset_s) if each.requirement_id in first else None,
        )
        for each in script
    )
    places = [first[each.requirement_id] for each in script if each.requirement_id in first]
    in_order = all(each.was_asked for each in asked) and places == sorted(places)
    hides = not rulesets
    return Versions(
        spec_id=spec.id,
        spec_hash=row.spec_hash,
        script_hash=script_hash(script),
        asked=asked,
        in_order=in_order,
        rulesets=tuple(rulesets),
        engines=tuple(_engines(log)),
        consents=tuple(_consents(log, offset_s)),
        deviations=() if hides else tuple(_deviations(log, asked, places)),
        seed_hash=seed_hash,
        log_head=row.log_head,
        appendix_head="" if hides else row.appendix_head,
    )


def _is_question(script: Sequence[Question], requirement_id: str, text: str) -> bool:
    return any((each.requirement_id, each.text) == (requirement_id, text) for each in script)


def _asked(log: Sequence[LogEntry]) -> Iterator[tuple[str, str, float]]:
    at_s = 0.0
    for each in log:
        entry = each.entry
        if isinstance(entry, Event):
            at_s = entry.at_s
        elif isinstance(entry, Say) and entry.kind is PromptKind.QUESTION:
            yield entry.requirement_id, entry.text, at_s


def _second(at_s: float, offset_s: float) -> float:
    return round(at_s - offset_s, 3)


def _engines(log: Sequence[LogEntry]) -> list[Engine]:
    found = [
        Engine(one.name, one.version, one.model, one.model_hash, one.options)
        for each in log
        if isinstance(each.entry, Started | Resumed)
        for one in each.entry.engines
    ]
    return list(dict.fromkeys(found))


def _consents(log: Sequence[LogEntry], offset_s: float) -> Iterator[Consent]:
    at_s = 0.0
    for each in log:
        match each.entry:
            case Say(kind=PromptKind.NOTICE, text=text):
                yield Consent("notice", None, "", _second(at_s, offset_s), text)
            case Consented(given=given, how=how, purpose=purpose):
                yield Consent(purpose, given, how, _second(at_s, offset_s), "")
            case entry if isinstance(entry, Event):
                at_s = entry.at_s
            case _:
                pass


def _deviations(log: Sequence[LogEntry], asked: Sequence[Asked], places: Sequence[int]) -> Iterator[Deviation]:
    if list(places) != sorted(places):
        yield Deviation("out_of_order", "", 1)
    for each in asked:
        if not each.was_asked:
            yield Deviation("not_asked", each.requirement_id, 1)
    counted: Counter[tuple[str, str]] = Counter()
    for logged in log:
        found = _deviation(logged)
        if found is not None:
            counted[found] += 1
    for (code, requirement_id), times in counted.items():
        yield Deviation(code, requirement_id, times)


def _deviation(logged: LogEntry) -> tuple[str, str] | None:
    match logged.entry:
        case Say(kind=kind, requirement_id=of) if kind in _AGAIN:
            return str(kind), of
        case Keep(why=why, requirement_id=of) if why in _KEPT:
            return why, of
        case Resumed():
            return "resumed", ""
        case Failed():
            return "failed", ""
        case HandOver():
            return "handed_over", ""
        case SwitchToChat():
            return "chat", ""
        case Finish(ending=ending) if ending != "complete":
            return str(ending), ""
        case _:
            return None
