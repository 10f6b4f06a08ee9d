"""One interview as the desk shows it: made of its log, its appendix and the draws, for one viewer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from firstcall import questions
from firstcall.audio.pcm import to_seconds
from firstcall.audio.recording import find
from firstcall.errors import FirstcallError
from firstcall.events import Consented
from firstcall.feedback import decide_by
from firstcall.languages import phrases
from firstcall.languages.desk import value_text
from firstcall.review.entries import Committed, Review
from firstcall.review.need import need
from firstcall.review.standing import Numbered, Standing, State
from firstcall.store import desk_answers, desk_rows
from firstcall.store.chain import Link
from firstcall.store.desk import Viewer, time_left
from firstcall.store.desk_known import Judged, known
from firstcall.store.desk_turns import TELLING, turns
from firstcall.store.desk_values import Happened, Interview, Machine, Person, Row, Sound, Turn
from firstcall.store.desk_versions import versions
from firstcall.store.interviews import Store
from firstcall.store.rows import LogEntry
from firstcall.types import Question, Requirement


def interview(store: Store, root: Path | None, interview_id: str, viewer: Viewer, now: datetime) -> Interview | None:
    """Everything to decide one interview; None for an unknown one and one that has not ended. `root`: recordings."""
    found = known(store, interview_id)
    return None if found is None else _Making(*found, viewer, root, now).made()


@dataclass(slots=True)
class _Making:
    """The making of one interview's values for one viewer."""

    known: Judged
    log: Sequence[LogEntry]
    viewer: Viewer
    root: Path | None
    now: datetime

    @property
    def hides(self) -> bool:
        """Whether the machine's side, and what others decided, are kept from the viewer."""
        return self.viewer.decides and self.known.standing.hides_from(self.viewer.actor)

    def made(self) -> Interview:
        row, spec, standing, card = self.known.row, self.known.spec, self.known.standing, self.known.card
        words = phrases.get(self.viewer.language)
        sound = self._sound()
        offset_s = sound.start_s if sound is not None else 0.0
        all_turns = turns(self.log, standing.corrections, offset_s)
        rows = self._rows(all_turns)
        moved = desk_rows.moved(standing, {each.requirement_id: each.decision for each in card.verdicts})
        place = standing.seat_of(self.viewer.actor) if self.viewer.decides else None
        shown = tuple(each for each in all_turns if not (self.hides and _tells(each)))
        until = next((each.start_s for each in all_turns if _tells(each)), None) if self.hides else None
        rulesets = () if self.hides else tuple(each.what.ruleset for each in self.known.cards)
        due = decide_by(row.today, spec.decision_by_days, spec.country)
        return Interview(
            interview_id=row.id,
            job=spec.id,
            title=spec.title,
            employer=spec.employer,
            agency=spec.agency,
            candidate="" if self.hides else row.candidate,
            language=row.language,
            line=row.line,
            day=row.today,
            ended_at=self.known.cards[0].made_at,
            ending=row.ending,
            left=time_left(due, spec.country, self.now),
            state=standing.state,
            need=need(standing, card.outcome, disagrees=bool(moved)),
            is_blind=self.hides,
            drawn_blind=standing.drawn.blind,
            drawn_double=standing.drawn.double,
            seat="" if place is None else str(place),
            is_mine=standing.committed_by(self.viewer.actor),
            readers=() if self.hides else standing.readers,
            outcome=None if self.hides else card.outcome,
            outcome_text="" if self.hides else words.outcomes[card.outcome],
            score=None if self.hides else card.score,
            outcome_person=self._person("", standing),
            rows=rows,
            turns=shown,
            sound=None if sound is None else replace(sound, until_s=until),
            versions=versions(row, spec, self.log, rulesets, self.known.seed_hash, offset_s),
            history=() if self.hides else tuple(_happened(each) for each in self.known.appendix),
            answer="" if standing.sent is None else str(standing.sent.decision),
            in_touch=self._in_touch(),
            can_undo=self._last_own(),
        )

    def _sound(self) -> Sound | None:
        if self.root is None:
            return None
        try:
            recording = find(self.root / self.known.row.id)
        except FirstcallError:
            return None  # The page says that there is no sound; `verify` says what is wrong with it.
        if recording is None:
            return None
        url = f"/desk/interviews/{self.known.row.id}/call.flac"
        return Sound(url, to_seconds(recording.start_sample), to_seconds(recording.samples), None)

    def _rows(self, all_turns: Sequence[Turn]) -> tuple[Row, ...]:
        spec, language = self.known.spec, self.known.row.language
        kept = desk_answers.keeps(self.log)
        asked = questions.questions(spec, language)
        conflicts = set() if self.hides else set(self.known.standing.conflicts)
        made = []
        for requirement, question in zip(spec.requirements, asked, strict=True):
            seq, keep = kept.get(requirement.id, (0, None))
            found = desk_answers.replies(keep, seq, requirement.id, all_turns)
            row = self._row(requirement, question, requirement.id in conflicts)
            machine = None if self.hides else self._machine(requirement, keep.why if keep else "", found)
            made.append(replace(row, answer=desk_answers.answer(keep, found), machine=machine))
        return tuple(made)

    def _row(self, requirement: Requirement, question: Question, conflict: bool) -> Row:
        standing = self.known.standing
        person = self._person(requirement.id, standing)
        machine = self.known.verdict(requirement.id).decision
        decided = self._decided(requirement.id)
        reread = person is not None or decided is not None
        if reread:
            since = person.made_at if person is not None else standing.commits[-1].made_at
            reread = not self.hides and self.known.verdict_at(requirement.id, since) is not machine
        # Who committed without deciding on this one agreed with the machine as it was.
        stands = person.decision if person is not None else decided or ("" if self.hides else str(machine))
        return Row(
            requirement_id=requirement.id,
            kind=requirement.kind,
            must=requirement.must,
            weight=requirement.weight,
            question=question.text,
            explanation=question.explanation,
            answer=desk_answers.answer(None, ()),
            machine=None,
            person=person,
            people=self._people(requirement.id),
            stands=stands,
            reread=reread,
            conflict=conflict,
        )

    def _decided(self, requirement_id: str) -> str | None:
        commits = self.known.standing.commits
        if not commits or self.hides:
            return None
        last = commits[-1].entry
        assert isinstance(last, Committed)
        return next((each.decision for each in last.decisions if each.requirement_id == requirement_id), None)

    def _person(self, requirement_id: str, standing: Standing) -> Person | None:
        numbered = standing.own(requirement_id, self.viewer.actor) if self.hides else standing.decision(requirement_id)
        return None if numbered is None else person(numbered, self.viewer, requirement_id in standing.unconfirmed)

    def _people(self, requirement_id: str) -> tuple[Person, ...]:
        own = self.known.standing.reviews
        mine = [each for each in own if not self.hides or each.entry.actor == self.viewer.actor]
        return tuple(
            person(each, self.viewer, unconfirmed=False)
            for each in mine
            if isinstance(each.entry, Review) and each.entry.requirement_id == requirement_id
        )

    def _machine(self, requirement: Requirement, how: str, found: Sequence[desk_answers.Reply]) -> Machine:
        words = phrases.get(self.viewer.language)
        verdict = self.known.verdict(requirement.id)
        fact = verdict.fact
        earlier = [one.what for one in self.known.cards[:-1]]
        before = [each.decision for card in earlier for each in card.verdicts if each.requirement_id == requirement.id]
        evidence = fact.evidence if fact is not None else ()
        return Machine(
            decision=verdict.decision,
            decision_text=words.decisions[verdict.decision],
            reason=verdict.reason,
            reason_text=words.reason(verdict.reason),
            value=value_text(requirement, fact, self.viewer.language),
            quotes=desk_answers.quotes(evidence, found),
            rules=tuple(dict.fromkeys(each.rule for each in evidence)),
            how=how,
            before=before[-1] if before and before[-1] is not verdict.decision else None,
        )

    def _in_touch(self) -> bool:
        standing = self.known.standing
        return consented(self.log) if standing.in_touch is None else standing.in_touch

    def _last_own(self) -> int | None:
        standing = self.known.standing
        if not self.viewer.decides or standing.state is State.ANSWERED:
            return None
        undoable = standing.undoable(self.viewer.actor)
        return None if undoable is None else undoable.seq


def _tells(turn: Turn) -> bool:
    return turn.speaker == "agent" and turn.kind in TELLING


def consented(log: Sequence[LogEntry]) -> bool:
    """Whether the candidate said yes to being matched with other jobs, in the interview."""
    said = [
        each.entry.given for each in log if isinstance(each.entry, Consented) and each.entry.purpose == "other_jobs"
    ]
    return bool(said and said[-1])


def person(numbered: Numbered, viewer: Viewer, unconfirmed: bool, *, is_undone: bool = False) -> Person:
    """A person's decision as the desk shows it."""
    review = numbered.entry
    assert isinstance(review, Review)
    words = phrases.get(viewer.language)
    said: dict[str, str] = {str(each): text for each, text in words.decisions.items()}
    said |= {str(each): text for each, text in words.outcomes.items()} if not review.requirement_id else {}
    return Person(
        seq=numbered.seq,
        actor=review.actor,
        decision=review.decision,
        decision_text=said.get(review.decision, review.decision),
        reason=review.reason,
        text=review.text,
        value=review.value,
        made_at=numbered.made_at,
        is_mine=review.actor == viewer.actor,
        is_undone=is_undone,
        needs_second=unconfirmed,
    )


def _happened(link: Link) -> Happened:
    tree = json.loads(link.payload)
    what = {
        "Scorecard": tree.get("ruleset", ""),
        "Review": tree.get("decision", ""),
        "ReviewUndone": "",
        "TranscriptCorrected": tree.get("text", ""),
        "Committed": tree.get("seat", ""),
        "FeedbackSent": tree.get("decision", ""),
        "KeptInTouch": "yes" if tree.get("given") else "no",
    }.get(link.type, "")
    return Happened(
        link.seq, link.logged_at, link.type, tree.get("actor", ""), tree.get("requirement_id", ""), str(what)
    )
