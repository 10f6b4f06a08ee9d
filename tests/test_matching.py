"""Other jobs: facts are used again where both jobs ask the same, and asked anew in doubt; the pool when a job opens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desking import ANNA, BERIT, CLEAR, FIRST, LEDA, NOT_MET, Workplace, office, workplace
from desking import OTHER_SPEC as OTHER
from firstcall.errors import InputError
from firstcall.kinds import amount, certificate, licence, years, yes_no
from firstcall.matching import Match, Told, match, matches, same
from firstcall.review.draws import Shares
from firstcall.store import jobs, pool, reviewing
from firstcall.store.jobs import JobState
from firstcall.store.reviewing import Choice
from firstcall.store.users import Role
from firstcall.types import Fact, JobSpec, Params, Range, Requirement, Value
from storing import SPEC


def need(id_: str, params: Params, must: bool = True, **ask: str) -> Requirement:
    return Requirement(id_, params, must, ask=ask)


def told(requirement: Requirement, value: Value) -> Told:
    return Told(requirement, Fact(requirement.kind, value))


B, C, CE = (need(f"k-{one}", licence.Params(needs=(one,))) for one in ("B", "C", "CE"))
YKB_2026 = need("ykb", certificate.Params(name="YKB gods", valid_on=date(2026, 12, 1)))
YKB_2027 = need("ykb2", certificate.Params(name="ykb  Gods", valid_on=date(2027, 12, 1)))
THREE = need("y3", years.Params(of="lastbilsförare", min=3))
ONE = need("y1", years.Params(of="Lastbilsförare", min=1))
NURSE = need("y9", years.Params(of="sjuksköterska", min=1))
NIGHT = need("natt", yes_no.Params(), sv="Kan du arbeta natt?")
NIGHT_EN = need("night", yes_no.Params(), sv="Kan du arbeta  natt?", en="Can you work nights?")
WEEKEND = need("natt", yes_no.Params(), sv="Kan du arbeta helg?")
PAY = need("lon", amount.Params(unit="SEK/month", max=35_000))
HOURLY = need("lon", amount.Params(unit="SEK/hour", max=200))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (B, CE, True),
        (YKB_2027, YKB_2026, True),
        (YKB_2026, YKB_2027, False),
        (THREE, ONE, True),
        (THREE, NURSE, False),
        (NIGHT, NIGHT_EN, True),
        (NIGHT, WEEKEND, False),
        (PAY, HOURLY, False),
        (B, NIGHT, False),
    ],
)
def test_what_asks_the_same(one: Requirement, other: Requirement, expected: bool) -> None:
    assert same(one, other) is expected


def spec(*requirements: Requirement) -> JobSpec:
    return JobSpec("other", ("sv",), "Annat jobb", "e", "a", requirements, 3, "sha256:1", "")


@pytest.mark.parametrize(
    ("facts", "wanted", "met", "unmet", "missing"),
    [
        ([told(B, ("CE",))], CE, True, False, False),
        ([told(CE, ("CE",))], B, True, False, False),
        ([told(B, ())], CE, False, False, True),
        ([told(CE, ())], CE, False, True, False),
        ([told(CE, ())], B, False, False, True),
        ([told(B, ("B",)), told(C, ())], C, False, True, False),
        ([told(B, ("B",)), told(CE, ("CE",))], C, True, False, False),
        ([told(THREE, Range(2.0, 2.0))], ONE, True, False, False),
        ([told(ONE, Range(2.0, 2.0))], THREE, False, True, False),
        ([told(THREE, Range(0.5, 2.0))], ONE, False, False, True),
        ([told(THREE, Range(9.0, 9.0))], NURSE, False, False, True),
        ([told(NIGHT, True)], NIGHT_EN, True, False, False),
        ([told(NIGHT, True), told(NIGHT_EN, False)], NIGHT, False, True, False),
        ([told(PAY, Range(34_000.0, 34_000.0))], PAY, True, False, False),
        ([], B, False, False, True),
    ],
)
def test_a_fact_is_judged_by_the_other_jobs_rule(
    facts: list[Told], wanted: Requirement, met: bool, unmet: bool, missing: bool
) -> None:
    found = match(facts, spec(wanted))
    assert tuple(bool(each) for each in (found.met, found.unmet, found.missing)) == (met, unmet, missing)


def test_only_what_is_worth_asking_is_suggested_the_least_to_ask_first() -> None:
    facts = [told(B, ("B",)), told(NIGHT, True)]
    nice = need("k-nice", licence.Params(needs=("B",)), must=False)
    specs = [
        JobSpec(name, ("sv",), name, "e", "a", musts, 3, "h", "")
        for name, musts in (
            ("asks-much", (B, NURSE, YKB_2026)),
            ("asks-one", (B, NURSE)),
            ("complete", (B, NIGHT)),
            ("complete-nice", (B, nice)),
            (
                "no",
                (
                    B,
                    NIGHT,
                    told(NIGHT, True).requirement,
                    need("k", yes_no.Params(expects=False), sv="Kan du arbeta natt?"),
                ),
            ),
            ("nothing-known", (NURSE,)),
        )
    ]
    found = matches(facts, specs)
    assert [each.spec_id for each in found] == ["complete-nice", "complete", "asks-one"]
    assert found[2] == Match("asks-one", ("k-B",), (), ("y9",), ())
    assert (found[0].is_complete, found[2].is_complete) == (True, False)


# -------------------------------------------------------------------------------------------------- on the desk


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = workplace(tmp_path / "db.sqlite3")
    made.hold("i1", CLEAR, "ref-1")
    made.hold("i2", NOT_MET)
    made.store.add_spec(OTHER)
    return made


def test_a_job_is_opened_and_closed_by_somebody(place: Workplace) -> None:
    found = [(each.job, each.state, each.interviews, each.waiting) for each in jobs.jobs(place.store)]
    assert sorted(found) == [(OTHER.id, JobState.DRAFT, 0, 0), (SPEC.id, JobState.DRAFT, 2, 2)]
    with pytest.raises(InputError, match="is not open"):
        jobs.close(place.store, OTHER.id, LEDA.actor)
    jobs.publish(place.store, OTHER.id, LEDA.actor)
    first = jobs.jobs(place.store)[0]
    assert (first.job, first.state, first.actor, first.made_at[:10]) == (OTHER.id, "open", LEDA.actor, "2026-11-23")
    assert jobs.open_specs(place.store) == [OTHER]
    jobs.close(place.store, OTHER.id, LEDA.actor)
    assert jobs.open_specs(place.store) == []
    assert jobs.jobs(place.store)[-1].state is JobState.CLOSED
    with pytest.raises(InputError, match="job spec 'nothing' is not in the database"):
        jobs.publish(place.store, "nothing", LEDA.actor)


def test_the_pool_is_matched_when_a_job_opens(place: Workplace) -> None:
    assert pool.other_jobs(place.store, "i1", ANNA) == ()
    assert pool.publish(place.store, OTHER.id, LEDA.actor) == 1
    (other,) = pool.other_jobs(place.store, "i1", ANNA) or ()
    assert (other.job, other.is_complete, other.missing) == (OTHER.id, True, ())
    assert pool.other_jobs(place.store, "i2", ANNA) == ()
    found = pool.pool(place.store, ANNA)
    assert [(each.interview_id, each.candidate, len(each.suggestions)) for each in found.rows] == [
        ("i1", "ref-1", 1),
        ("i2", "", 0),
    ]
    assert pool.pool(place.store, ANNA, limit=1).after == "i1"
    assert [each.interview_id for each in pool.pool(place.store, ANNA, "i1", 1).rows] == ["i2"]
    reviewing.keep_in_touch(place.store, "i1", ANNA, False, "ringde och sade nej")
    assert pool.other_jobs(place.store, "i1", ANNA) == ()
    assert [each.interview_id for each in pool.pool(place.store, ANNA).rows] == ["i2"]
    jobs.close(place.store, OTHER.id, LEDA.actor)
    assert pool.other_jobs(place.store, "nobody", ANNA) is None


def test_what_a_person_overruled_is_no_fact(place: Workplace) -> None:
    pool.publish(place.store, OTHER.id, LEDA.actor)
    reviewing.review(place.store, "i1", ANNA, Choice(FIRST, "not_met", "document_seen"))
    (other,) = pool.other_jobs(place.store, "i1", ANNA) or ()
    assert [each.requirement_id for each in other.missing] == [FIRST]
    assert other.missing[0].question == "Har du yrkesbevis för grävmaskin?"


def test_over_the_network(tmp_path: Path) -> None:
    there = office(tmp_path, Shares(0.0, 0.0, 0.0))
    there.place.hold("i1", CLEAR)
    there.store.add_spec(OTHER)
    lead = there.as_(Role.LEAD)
    assert lead.post("/desk/jobs/publish", json={"job": OTHER.id}).json() == {"job": OTHER.id, "suggested": 1}
    assert lead.post("/desk/jobs/publish", json={"job": "x"}).status_code == 422
    client = there.as_(Role.RECRUITER)
    assert [each["job"] for each in client.get("/desk/interviews/i1/other-jobs.json").json()] == [OTHER.id]
    assert client.get("/desk/pool.json").json()["rows"][0]["suggestions"][0]["is_complete"] is True
    said = client.post("/desk/interviews/i1/in-touch", json={"given": False, "text": "ringde"})
    assert (said.status_code, said.json()) == (200, [])
    assert client.get("/desk/pool.json").json()["rows"] == []
    assert client.post("/desk/jobs/close", json={"job": OTHER.id}).status_code == 403
    assert there.as_(Role.LEAD).post("/desk/jobs/close", json={"job": OTHER.id}).json()[-1]["state"] == "closed"


def test_who_is_read_blind_is_not_in_the_pool(tmp_path: Path) -> None:
    place = workplace(tmp_path / "db.sqlite3", Shares(1.0, 0.0, 0.0))
    place.hold("i1", CLEAR, "ref")
    place.store.add_spec(OTHER)
    pool.publish(place.store, OTHER.id, LEDA.actor)
    assert pool.other_jobs(place.store, "i1", BERIT) == ()
    assert pool.pool(place.store, BERIT).rows == ()
