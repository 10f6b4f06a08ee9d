"""What holds of every course that a review can take: only a person's answer decides, and decisions stay people's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desking import ANNA, IDS, NOT_MET, office
from firstcall.review.draws import Drawn
from firstcall.review.entries import (
    Committed,
    Decided,
    Entry,
    FeedbackSent,
    KeptInTouch,
    Review,
    ReviewUndone,
    Seat,
    Sending,
    TranscriptCorrected,
    is_person,
)
from firstcall.review.need import OPEN, Need, need
from firstcall.review.standing import Numbered, Standing, State, after, fold, problem_with
from firstcall.store import reviewing
from firstcall.store.users import Role
from firstcall.types import Decision, Outcome
from routes import routes as routes_of

ACTORS = (*("user:anna", "user:berit", "user:leda") * 4, "machine", "user:", "")
REQUIREMENTS = ("a", "b")
DRAWS = [Drawn(), Drawn(blind=True), Drawn(blind=True, double=True), Drawn(spot=True)]


@dataclass(frozen=True)
class Act:
    """Somebody tries something; what needs the present standing is filled in when it is done."""

    kind: str
    actor: str
    requirement_id: str
    decision: str
    sending: Sending
    flag: bool


acts = st.builds(
    Act,
    st.sampled_from((*("review",) * 6, "undo", *("commit",) * 3, "send", "send", "correct", "touch")),
    st.sampled_from(ACTORS),
    st.sampled_from(REQUIREMENTS),
    st.sampled_from([str(each) for each in Decision]),
    st.sampled_from(list(Sending)),
    st.booleans(),
)


def entry_of(act: Act, standing: Standing, seq: int) -> Entry:
    match act.kind:
        case "review":
            blind = standing.hides_from(act.actor)
            turned = act.flag and act.decision == "met" and not blind
            return Review(act.requirement_id, act.actor, act.decision, "other", blind=blind, needs_second=turned)
        case "undo":
            own = standing.undoable(act.actor)
            return ReviewUndone(act.requirement_id, act.actor, own.seq if own is not None and act.flag else seq)
        case "commit":
            decisions = tuple(Decided(each, decision_of(standing, act.actor, each), "not_met") for each in REQUIREMENTS)
            seat = standing.seat_of(act.actor) or Seat.FIRST
            return Committed(act.actor, seat, standing.hides_from(act.actor), "r", decisions)
        case "send":
            return FeedbackSent(act.actor, act.sending, "sv", ("Hej.",) if act.flag else ("",))
        case "correct":
            return TranscriptCorrected("t1", act.actor, "x", "y")
        case _:
            return KeptInTouch(act.actor, act.flag, "x")


def decision_of(standing: Standing, actor: str, requirement_id: str) -> str:
    counts = standing.own(requirement_id, actor) if standing.hides_from(actor) else standing.decision(requirement_id)
    return counts.entry.decision if counts is not None and isinstance(counts.entry, Review) else "not_met"


@settings(max_examples=200)
@given(st.lists(acts, min_size=8, max_size=40), st.sampled_from(DRAWS))
def test_whatever_is_tried(tried: list[Act], drawn: Drawn) -> None:
    standing = Standing(drawn)
    kept: list[Numbered] = []
    for act in tried:
        entry = entry_of(act, standing, len(kept))
        if problem_with(standing, entry, REQUIREMENTS):
            continue
        numbered = Numbered(len(kept), f"{len(kept):04}", entry)
        was = standing
        standing = after(standing, numbered)
        kept.append(numbered)
        holds(was, numbered, standing)
    assert fold(kept, drawn) == standing
    told = [each.entry for each in kept]
    assert all(is_person(each.actor) for each in told)
    answers = [at for at, each in enumerate(told) if isinstance(each, FeedbackSent)]
    assert len(answers) <= 1
    for at in answers:
        assert any(isinstance(each, Committed) for each in told[:at]), "an answer without a person's decision"
        assert all(isinstance(each, KeptInTouch) for each in told[at + 1 :])
    if drawn.double and standing.state in (State.DECIDED, State.ANSWERED):
        assert len(standing.readers) >= 2


def holds(was: Standing, numbered: Numbered, now: Standing) -> None:
    """What each step may do, and nothing else."""
    entry = numbered.entry
    if was.state is not State.ANSWERED and now.state is State.ANSWERED:
        assert isinstance(entry, FeedbackSent)
        assert was.state is State.DECIDED
    if isinstance(entry, Committed):
        if entry.seat is Seat.THIRD:
            assert entry.actor not in was.readers
            assert all(now.own(each, entry.actor) is not None for each in was.conflicts)
        if entry.blind:
            assert all(was.own(each, entry.actor) is not None for each in REQUIREMENTS)
    if isinstance(entry, ReviewUndone):
        undone = next(each for each in was.reviews if each.seq == entry.review)
        assert undone.entry.actor == entry.actor
        assert undone not in now.reviews
    if not isinstance(entry, Review | ReviewUndone):
        assert now.reviews == was.reviews, "only people's decisions change people's decisions"
    for outcome, disagrees in product(Outcome, (True, False)):
        place = need(now, outcome, disagrees=disagrees)
        assert (place in OPEN) is (
            now.state in (State.WAITING, State.SECOND, State.THIRD) or place is Need.DISAGREEMENT
        )
    if now.is_blind:
        assert len({need(now, each, disagrees=False) for each in Outcome}) == 1, "its place in the queue would tell"


def test_no_state_or_place_or_decision_is_called_declined_but_the_answer_to_a_candidate() -> None:
    words = [*State, *Need, *Seat, *Decision, *Outcome]
    assert not any("declin" in word or "reject" in word for word in words)
    assert [each for each in Sending if "declin" in each] == [Sending.DECLINED]


# ------------------------------------------------------------------------------------------ over the network

ANSWERING = "firstcall.web.desk.sending", "firstcall.web.desk.answers"
"""The only files whose addresses answer a candidate."""


def test_declined_is_reached_by_no_address_but_those_that_answer(tmp_path: Path) -> None:
    there = office(tmp_path)
    there.place.hold("i1", NOT_MET)
    reviewing.commit(there.store, "i1", ANNA, None)
    tried = 0
    for route in routes_of(there.client.app):  # type: ignore[arg-type]
        methods: set[str] = getattr(route, "methods", None) or set()
        module = getattr(route, "endpoint", None).__module__
        if not methods - {"GET", "HEAD"} or module in ANSWERING or not route.path.startswith("/desk"):
            continue
        address = route.path.replace("{interview_id}", "i1")
        for role in (Role.RECRUITER, Role.LEAD):
            client = there.as_(role)
            for body in bodies():
                assert client.post(address, json=body).status_code < 500, (address, body)
                assert client.post(address, data=body, follow_redirects=False).status_code < 500, (address, body)
                tried += 1
        appended = [each.payload for each in there.store.stored("i1").appendix]
        assert not any("FeedbackSent" in each.type for each in there.store.stored("i1").appendix), address
        assert not any('"decision":"declined"' in each for each in appended), address
    assert tried > 50
    assert there.store.verify() == []


def bodies() -> list[dict[str, Any]]:
    decision = {"requirement_id": IDS[0], "decision": "declined", "reason": "other", "text": "declined"}
    return [
        {},
        decision,
        {**decision, "requirement_id": ""},
        {"seconds": 1, "decisions": [decision]},
        {"decision": "declined", "state": "answered", "letters": []},
        {"turn_id": "t13", "text": "declined"},
        {"given": True, "text": "declined"},
        {"job": "declined"},
    ]


@pytest.mark.parametrize("actor", ["machine", "system:serve", "", "user:"])
def test_only_a_person_with_an_account_can_answer(tmp_path: Path, actor: str) -> None:
    there = office(tmp_path)
    there.place.hold("i1", NOT_MET)
    reviewing.commit(there.store, "i1", ANNA, None)
    with pytest.raises(reviewing.RefusedError, match="is no person with an account"):
        reviewing.send(there.store, "i1", replace(ANNA, actor=actor), Sending.DECLINED, ["x"], language="sv")
