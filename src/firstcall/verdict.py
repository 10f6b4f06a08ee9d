"""Facts and a job spec -> verdicts, outcome and scorecard; the same input gives the same bytes for ever.

How a kind judges its own facts is in `kinds/<kind>`; this file adds what holds for all of them: no usable answer and
every gap become `review`, never `not_met`. Nothing here decides about a person.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from firstcall.errors import BugError
from firstcall.kinds import KINDS
from firstcall.reasons import Reason
from firstcall.types import Decision, Intent, JobSpec, Outcome, Reading, Requirement, Scorecard, Verdict

_UNUSABLE = {
    Intent.DECLINE: Reason.DECLINED_TO_ANSWER,
    Intent.UNKNOWN: Reason.UNKNOWN,
    Intent.SKIP: Reason.SKIPPED,
}
"""Intents that say why there is no answer; every other one but ANSWER is simply unanswered."""


def judge(requirement: Requirement, reading: Reading | None) -> Verdict:
    """The verdict on one requirement. `None`: nothing was said or read."""
    if reading is None:
        return _review(requirement, Reason.UNANSWERED)
    if reading.intent is not Intent.ANSWER:
        return _review(requirement, _UNUSABLE.get(reading.intent, Reason.UNANSWERED))
    fact = reading.fact
    if reading.gap:
        return Verdict(requirement.id, Decision.REVIEW, str(reading.gap), fact)
    if fact is None or (fact.value is None and not fact.facts):
        return Verdict(requirement.id, Decision.REVIEW, Reason.NO_VALUE.value, fact)
    if fact.kind != requirement.kind:
        raise BugError(
            f"a fact of kind '{fact.kind}' cannot answer requirement '{requirement.id}' ({requirement.kind})"
        )
    decision, reason = KINDS[requirement.kind].judge(requirement.params, fact)
    return Verdict(requirement.id, Decision(decision), Reason(reason).value, fact)


def outcome(spec: JobSpec, verdicts: Iterable[Verdict]) -> Outcome:
    """How the interview is sorted: by the musts alone; a must without a verdict counts as review."""
    found = {verdict.requirement_id: verdict.decision for verdict in verdicts}
    musts = [found.get(requirement.id, Decision.REVIEW) for requirement in spec.requirements if requirement.must]
    if Decision.NOT_MET in musts:
        return Outcome.NOT_QUALIFIED
    return Outcome.REVIEW if Decision.REVIEW in musts else Outcome.QUALIFIED


def scorecard(spec: JobSpec, verdicts: Iterable[Verdict], ruleset: str) -> Scorecard:
    """All verdicts in the spec's order, one a requirement; what has none was not asked.

    Raises BugError for a verdict on an unknown requirement and for two on the same one: which of several versions of
    an answer counts is the caller's choice.
    """
    found: dict[str, Verdict] = {}
    for verdict in verdicts:
        if found.setdefault(verdict.requirement_id, verdict) is not verdict:
            raise BugError(f"two verdicts on requirement '{verdict.requirement_id}' in one scorecard")
    unknown = found.keys() - {requirement.id for requirement in spec.requirements}
    if unknown:
        raise BugError(f"verdicts on requirements that the spec does not have: {', '.join(sorted(unknown))}")
    complete = tuple(
        found.get(requirement.id, _review(requirement, Reason.NOT_ASKED)) for requirement in spec.requirements
    )
    return Scorecard(
        spec_hash=spec.hash,
        ruleset=ruleset,
        verdicts=complete,
        outcome=outcome(spec, complete),
        score=_score(spec, complete),
    )


def _review(requirement: Requirement, reason: Reason) -> Verdict:
    return Verdict(requirement.id, Decision.REVIEW, reason.value)


def _score(spec: JobSpec, verdicts: tuple[Verdict, ...]) -> float:
    """Share 0..1 of the weights met; six decimals, so that it is written the same everywhere."""
    pairs = list(zip(spec.requirements, verdicts, strict=True))
    total = math.fsum(requirement.weight for requirement, _ in pairs)
    met = math.fsum(requirement.weight for requirement, verdict in pairs if verdict.decision is Decision.MET)
    return round(met / total, 6) if total else 0.0
