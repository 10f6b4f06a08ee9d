"""The pages about other jobs: open and close them, the pool with everybody's consent, and jobs for one candidate."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from desking import CLEAR, FIRST, NOT_MET, Office, office
from firstcall import jobspec
from firstcall.languages import LANGUAGES
from firstcall.languages.pool import HOW, STATES, pool_texts
from firstcall.review.draws import Shares
from firstcall.store import users
from firstcall.store.users import Role
from firstcall.types import JobSpec
from logging_in import somebody
from storing import SPEC

T = pool_texts("sv")
OTHER: JobSpec = jobspec.parse(
    SPEC.source.replace(f"id: {SPEC.id}", "id: another").replace("Grävmaskinist till mark", "Grävare <b>& mark"),
    "another",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    made = office(tmp_path, Shares(0, 0, 0))
    made.place.hold("i1", CLEAR, "A-1")
    made.place.hold("i2", NOT_MET, "A-2")
    made.store.add_spec(OTHER)
    yield made
    made.client.close()


def swedish(desk: Office, role: Role) -> TestClient:
    users.set_language(desk.store, somebody(desk.store, role).id, "sv")
    return desk.as_(role)


def seen(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_lead_opens_a_job_and_sees_whom_it_may_suit(desk: Office) -> None:
    lead = swedish(desk, Role.LEAD)
    page = lead.get("/desk/jobs").text
    assert set(re.findall(r'data-job="([^"]+)"', page)) == {SPEC.id, OTHER.id}
    assert "Grävare <b>" not in page
    assert page.index("<form", page.index("<td>")) < page.index('<td class="number">'), "seen on a telephone, too"
    after = lead.post("/desk/jobs", data={"job": OTHER.id, "act": "publish"}).text
    assert T.published.format(job=OTHER.title, count=1) in seen(after)
    people = lead.get("/desk/pool").text
    first, second = (people.index(f'data-interview="{each}"') for each in ("i1", "i2"))
    assert T.complete in people[first:second]
    assert T.nothing in people[second:]
    assert seen(people).count(T.consents["spoken"].format(day="den 23 november 2026")) == 2
    assert T.closed.format(job=OTHER.title) in seen(
        lead.post("/desk/jobs", data={"job": OTHER.id, "act": "close"}).text
    )
    assert T.complete not in lead.get("/desk/pool").text


def test_only_a_lead_changes_jobs(desk: Office) -> None:
    recruiter = swedish(desk, Role.RECRUITER)
    assert '<form method="post" action="/desk/jobs"' not in recruiter.get("/desk/jobs").text
    assert recruiter.post("/desk/jobs", data={"job": OTHER.id, "act": "publish"}).status_code == 403
    assert swedish(desk, Role.LEAD).post("/desk/jobs", data={"job": OTHER.id, "act": "destroy"}).status_code == 422


def test_what_is_missing_is_told_as_questions(desk: Office) -> None:
    one_more = 'requirements:\n  - {id: pass, kind: yes_no, expects: true, ask: "Har du ett giltigt pass?"}\n'
    desk.store.add_spec(jobspec.parse(OTHER.source.replace("requirements:\n", one_more), "asks one thing more"))
    swedish(desk, Role.LEAD).post("/desk/jobs", data={"job": OTHER.id, "act": "publish"})
    page = seen(swedish(desk, Role.RECRUITER).get("/desk/interviews/i1/other-jobs").text)
    assert T.others_title.format(who="A-1") in page
    assert f"{T.to_ask.format(count=1)} {T.questions} Har du ett giltigt pass?" in page


def test_what_a_candidate_says_afterwards_counts_and_is_shown(desk: Office) -> None:
    swedish(desk, Role.LEAD).post("/desk/jobs", data={"job": OTHER.id, "act": "publish"})
    recruiter = swedish(desk, Role.RECRUITER)
    address = "/desk/interviews/i1/other-jobs"
    said = {"given": "false", "text": "ringde och sa nej"}
    assert recruiter.post(address, data=said, follow_redirects=False).status_code == 303
    assert T.others_no in recruiter.get(address).text
    assert 'data-interview="i1"' not in recruiter.get("/desk/pool").text
    recruiter.post(address, data={"given": "true", "text": "<ångrade> sig"})
    page = recruiter.get(address).text
    noted = T.consent_noted.format(who="recruiter@example.com", day="den 23 november 2026", text="<ångrade> sig")
    assert noted in html.unescape(page)
    assert "<ångrade>" not in page
    assert 'data-interview="i1"' in recruiter.get("/desk/pool").text
    assert recruiter.get("/desk/interviews/nobody/other-jobs").status_code == 404


def test_who_is_read_blind_has_no_other_jobs_yet(tmp_path: Path) -> None:
    made = office(tmp_path, Shares(1, 0, 0))
    made.place.hold("i1", CLEAR, "A-1")
    page = swedish(made, Role.RECRUITER).get("/desk/interviews/i1/other-jobs").text
    assert T.others_hidden in page
    assert "A-1" not in page
    assert FIRST not in page
    made.client.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_way_has_words(language: str) -> None:
    texts = pool_texts(language)
    assert set(texts.states) == set(STATES)
    assert set(texts.consents) == set(HOW)
