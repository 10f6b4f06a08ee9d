"""The pages about re-reading: what moved, with both sides, and what if a job asked for something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from desking import Office, office
from firstcall.languages.desk import desk_texts
from firstcall.review.draws import Shares
from firstcall.store import users
from firstcall.store.users import Role
from logging_in import somebody
from storing import SPEC
from test_desk_pages import text
from test_rescore_views import scored_again

T = desk_texts("sv").rescore


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    made = office(tmp_path, Shares(0, 0, 0))
    scored_again(made.place)
    yield made
    made.client.close()


def lead(desk: Office) -> TestClient:
    users.set_language(desk.store, somebody(desk.store, Role.LEAD).id, "sv")
    return desk.as_(Role.LEAD)


def test_changed_verdicts_only_each_with_its_old_and_new_side(desk: Office) -> None:
    html = lead(desk).get("/desk/rescore").text
    shown = text(html)
    assert "Bedömningar som blev andra: 2. Intervjuer som lästes om" in shown
    assert html.count('<li class="flip">') == 2
    first, second = html.split('<li class="flip">')[1:]
    assert re.findall(r'class="sign (\w+)"', first) == ["met", "not_met"], "the gravest first"
    assert re.findall(r'class="sign (\w+)"', second) == ["not_met", "met"]
    assert T.needs_a_look in first
    assert '<q lang="sv">Nej' in first
    narrowed = re.search(r'href="(/desk/rescore\?[^"]*move=not_met[^"]*)"', html)
    assert narrowed is not None
    assert lead(desk).get(narrowed[1]).text.count('<li class="flip">') == 1


def test_nothing_to_choose_while_nothing_was_read_again(tmp_path: Path) -> None:
    fresh = office(tmp_path)
    fresh.place.hold("aaaaaa111111")
    html = lead(fresh).get("/desk/rescore").text
    assert T.nothing in text(html)
    assert 'name="ruleset"' not in html
    assert T.nothing_moved not in text(html)


def test_what_if_asks_with_the_jobs_own_limits_and_keeps_nothing(desk: Office) -> None:
    browser = lead(desk)
    assert f'<option value="{SPEC.id}"' in browser.get("/desk/what-if").text
    html = browser.get(f"/desk/what-if?job={SPEC.id}").text
    years = re.search(r'name="erfarenhet.min" value="([\d.]+)"', html)
    assert years is not None
    form = {"job": SPEC.id, "erfarenhet.min": years[1]}
    assert T.supposed_none in browser.post("/desk/what-if", data=form).text
    before = desk.store.scorecards("i3")
    found = browser.post("/desk/what-if", data=form | {"erfarenhet.min": "1"}).text
    assert "Intervjuer som räknades om: 3." in found  # Words that stand with 1 as well
    assert 'class="limit changed"' in found
    assert desk.store.scorecards("i3") == before
    assert "alert" in browser.post("/desk/what-if", data=form | {"erfarenhet.min": "-4"}).text


def test_only_leads_suppose_and_auditors_read(desk: Office) -> None:
    assert desk.as_(Role.RECRUITER).get("/desk/rescore").status_code == 403
    auditor = desk.as_(Role.AUDITOR)
    assert auditor.get("/desk/rescore").status_code == 200
    assert "/desk/what-if" not in auditor.get("/desk/rescore").text
    assert auditor.get("/desk/what-if").status_code == 403
