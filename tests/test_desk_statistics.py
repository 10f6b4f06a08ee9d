"""A week on the desk: who agrees with whom, how long it took, whose promise was broken; and the draws, proved."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desking import ANNA, BERIT, CLEAR, FIRST, IDS, LEDA, NOT_MET, SEED, Workplace, office, workplace
from firstcall.errors import InputError
from firstcall.review.draws import Shares, seed_hash
from firstcall.review.entries import Sending
from firstcall.review.practice import Practice
from firstcall.store import drawing, reviewing
from firstcall.store.desk_statistics import Overruled, Statistics, monday_of, statistics, week_of
from firstcall.store.reviewing import Choice, Timing
from firstcall.store.users import Role
from recorded import Said, told
from storing import SPEC

ZONE = timezone(timedelta(hours=1))
NOON = datetime(2026, 11, 23, 12, tzinfo=ZONE)
ALL_MET = tuple(Choice(each, "met") for each in IDS)


def week(place: Workplace, now: datetime = NOON, of: str = "") -> Statistics:
    return statistics(place.store, Practice(), now, of)


def test_what_readers_did_in_a_week(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3")
    for number, log in enumerate([NOT_MET, NOT_MET, CLEAR, CLEAR]):
        place.hold(f"i{number}", log)
    reviewing.review(place.store, "i0", ANNA, Choice(FIRST, "met", "misheard"))
    for number, seconds in enumerate([60.0, 31.0, 12.0]):
        reviewing.commit(place.store, f"i{number}", ANNA, Timing(seconds, 1, 3))
    reviewing.send(place.store, "i2", ANNA, Sending.PROCEED, ["Hej."], language="sv")
    found = week(place)
    assert (found.week.week, found.week.first_day, found.week.reviewed) == ("2026-W48", date(2026, 11, 23), 3)
    assert (found.week.seconds.p50, found.week.seconds.p90) == (31.0, 60.0)
    assert (found.week.seconds_clean.interviews, found.week.seconds_clean.p50) == (1, 12.0)
    assert (found.week.overrules, found.week.decisions) == (1, 3 * len(IDS))
    assert found.overruled == (Overruled(SPEC.id, FIRST, 1, 3),)
    assert found.reasons == (Overruled("", "misheard", 1, 1),)
    assert (found.agreed.machine_human.pairs, found.agreed.machine_human_seen.pairs) == (0, 33)
    assert (found.week.promised, found.week.late, found.unanswered) == (0, 0, 0)
    later = week(place, NOON + timedelta(days=4))
    assert (later.week.promised, later.week.late, later.unanswered) == (4, 3, 3)
    assert (len(found.weeks), found.weeks[0].week, found.weeks[-1]) == (12, "2026-W37", found.week)
    assert week(place, NOON + timedelta(weeks=1)).week.reviewed == 0
    assert week(place, NOON + timedelta(weeks=1), "2026-W48").week.reviewed == 3


def test_machine_and_people_side_by_side(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3", Shares(blind=1.0, double=1.0, spot=0.0))
    for number in range(4):
        place.hold(f"i{number}", NOT_MET if number % 2 else CLEAR)
    for number in range(4):
        own = (Choice(FIRST, "not_met" if number % 2 else "met"), *ALL_MET[1:])
        reviewing.commit(place.store, f"i{number}", ANNA, Timing(20.0), own)
        reviewing.commit(place.store, f"i{number}", BERIT, Timing(20.0), ALL_MET if number == 3 else own)
    reviewing.commit(place.store, "i3", LEDA, Timing(9.0), [Choice(FIRST, "not_met")])
    found = week(place)
    question = next(each for each in found.questions if each.requirement_id == FIRST)
    assert (question.machine_human.pairs, question.machine_human.raw) == (8, 0.875)
    assert (question.human_human.pairs, question.human_human.raw, question.human_human.kappa) == (4, 0.75, 0.5)
    # Machine: 4 met, 4 not met; readers: 5 and 3, seven of eight alike. Chance alone: 1/2.
    assert question.machine_human.kappa == 0.75
    assert (found.questions[0].requirement_id, found.questions[0].machine_human.raw) == ("be", 0.0)
    assert found.agreed.machine_human.pairs == 8 * len(IDS)
    assert found.overruled == (Overruled(SPEC.id, "be", 1, 1),)  # By the third, who saw what the machine says.


def test_stamping_is_told(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3")
    for number in range(21):
        place.hold(f"i{number:02}")
        reviewing.commit(place.store, f"i{number:02}", ANNA, Timing(2.0))
    (alarm,) = week(place).alarms
    assert (alarm.actor, alarm.interviews, alarm.seconds) == (ANNA.actor, 21, 42.0)


@pytest.mark.parametrize("name", ["2026-W54", "2026-48", "x", "2026-W00", "0000-W01"])
def test_a_week_that_there_is_not(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=r"week '.*': expected such as 2026-W48"):
        monday_of(name)
    assert (week_of(date(2027, 1, 1)), monday_of("2026-W53")) == ("2026-W53", date(2026, 12, 28))


def test_the_command_tells_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = workplace(tmp_path / "firstcall.sqlite3")
    place.hold("i0", NOT_MET)
    reviewing.review(place.store, "i0", ANNA, Choice(FIRST, "met", "misheard"))
    reviewing.commit(place.store, "i0", ANNA, Timing(31.0))
    firstcall: Callable[..., Said] = lambda *words: told(monkeypatch, capsys, tmp_path, *words)  # noqa: E731
    said = firstcall("review-stats", "--week", "2026-W48")
    assert said.code == 0
    assert said.out[0] == ("2026-W48: 1 interviews reviewed; half in 31 s, nine of ten in 31 s; clean ones half in -")
    assert said.out[4:7] == [
        f"overruled this week: 1 of {len(IDS)} decisions",
        f"  {SPEC.id} {FIRST}: 1 of 1",
        "  because of misheard: 1",
    ]
    tree = json.loads(firstcall("review-stats", "--week", "2026-W48", "--json").out[0])
    assert (tree["week"]["reviewed"], tree["reasons"][0]["name"]) == (1, "misheard")
    assert firstcall("review-stats", "--week", "48").code == 2


# ------------------------------------------------------------------------------------------------ draws


def test_draws_are_announced_before_and_proved_afterwards(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3")
    place.hold("before")
    drawing.announce(place.store, Shares(0.5, 0.2, 0.5), ANNA.actor, SEED)
    for number in range(30):
        place.hold(f"i{number}")
    (announced,) = drawing.announcements(place.store)
    assert (announced.seed_hash, announced.seed, announced.revealed_at) == (seed_hash(SEED), "", "")
    with pytest.raises(InputError, match="has not been revealed"):
        drawing.prove(place.store, announced.seed_hash)
    assert drawing.reveal(place.store, announced.seed_hash, LEDA.actor).seed == SEED.hex()
    place.hold("after")
    proof = drawing.prove(place.store, announced.seed_hash)
    assert (proof.interviews, proof.problems) == (30, ())
    assert 0 < proof.double < proof.blind < 30
    newest, _ = drawing.announcements(place.store)
    assert (newest.shares, newest.seed) == (announced.shares, "")
    assert drawing.keep_announced(place.store, Shares(0.5, 0.2, 0.5), "system:serve") == newest
    assert drawing.keep_announced(place.store, Shares(), "system:serve") != newest
    with pytest.raises(InputError, match="expected a share from 0 to 1"):
        drawing.announce(place.store, Shares(1.5), ANNA.actor)


def test_over_the_network(tmp_path: Path) -> None:
    there = office(tmp_path, Shares())
    there.place.hold("i1")
    client = there.as_(Role.LEAD)
    found = client.get("/desk/statistics.json?week=2026-W48").json()
    assert (found["week"]["reviewed"], len(found["weeks"])) == (0, 12)
    assert client.get("/desk/statistics.json?week=2026").status_code == 422
    (announced,) = client.get("/desk/draws.json").json()
    address = f"/desk/draws/{announced['seed_hash']}/proof.json"
    assert (announced["seed"], client.get(address).status_code) == ("", 422)
    told_ = client.post("/desk/draws/reveal", json={"seed_hash": announced["seed_hash"]}).json()
    assert told_["seed"] == SEED.hex()
    assert client.get(address).json()["problems"] == []
    assert there.as_(Role.RECRUITER).get("/desk/statistics.json").status_code == 403
