"""The strip that tells how an interview was held and judged: versions, order, consents, deviations. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from firstcall.languages.desk import InterviewTexts
from firstcall.store.desk_values import Consent, Interview, Versions
from firstcall.web.desk.clock import clock, short


@dataclass(frozen=True, slots=True)
class Part:
    """One fact of it."""

    label: str
    text: str
    sign: str = ""
    """`met` or `not_met` where it can be well or not."""
    code: str = ""
    """Whole hash, told where the short one is looked at closer."""
    short: str = ""


def strip_of(it: Interview, t: InterviewTexts) -> Iterator[Part]:
    """The facts in the order in which they are asked for."""
    held = it.versions
    yield Part(t.order, t.in_order if held.in_order else t.not_in_order, "met" if held.in_order else "review")
    for each in held.consents:
        if each.what in t.consents:
            yield _consent(each, t)
    yield Part(t.deviations, _deviations(held, t))
    yield _hash(t.spec, held.spec_hash)
    yield _hash(t.script, held.script_hash)
    for ruleset in dict.fromkeys(held.rulesets):
        yield Part(t.ruleset, "", code=ruleset, short=ruleset[:32])
    for engine in dict.fromkeys(held.engines):
        named = " ".join(part for part in (engine.name, engine.version, engine.model.rpartition("/")[2]) if part)
        yield Part(t.engines, f"{named} ", code=engine.model_hash, short=short(engine.model_hash))
    if held.seed_hash:
        yield _hash(t.drawn_with, held.seed_hash)
    yield _hash(t.log, held.log_head)


def _hash(label: str, digest: str) -> Part:
    return Part(label, "", code=digest, short=short(digest))


def _consent(each: Consent, t: InterviewTexts) -> Part:
    label, time = t.consents[each.what], clock(each.at_s)
    if each.given is None:
        return Part(label, t.told_at.format(time=time), "met")
    return Part(label, (t.consent_yes if each.given else t.consent_no).format(time=time), "met" if each.given else "")


def _deviations(held: Versions, t: InterviewTexts) -> str:
    told = []
    for each in held.deviations:
        what = t.deviation.get(each.code, each.code)
        what = t.times.format(what=what, count=each.times) if each.times > 1 else what
        told.append(f"{what} ({each.requirement_id})" if each.requirement_id else what)
    return ", ".join(told) or t.no_deviations
