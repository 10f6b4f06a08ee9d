"""The desk's pages as they are served: what stands on them, what must not, and in whose language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from conversation import PLAIN
from desking import CLEAR, FIRST, IDS, NOT_MET, UNCLEAR, Office, office
from firstcall.languages.desk import desk_texts
from firstcall.review.draws import Shares
from firstcall.store import users
from firstcall.store.users import Role
from firstcall.web.desk.interview_page import quoted
from logging_in import somebody
from rescoring import held

SV = desk_texts("sv")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    """Nobody is drawn for anything."""
    made = office(tmp_path, Shares(0, 0, 0))
    yield made
    made.client.close()


def swedish(desk: Office, role: Role = Role.RECRUITER) -> TestClient:
    """Somebody's browser, who reads Swedish."""
    users.set_language(desk.store, somebody(desk.store, role).id, "sv")
    return desk.as_(role)


def text(html: str) -> str:
    """What a reader sees, in one line."""
    html = re.sub(r"<(script|template|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_queue_tells_what_each_interview_needs(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", UNCLEAR, "A-17")
    desk.place.hold("bbbbbb222222", NOT_MET)
    desk.place.hold("cccccc333333", CLEAR, "A-19")
    page = text(swedish(desk).get("/desk").text)
    assert "3 intervjuer väntar på beslut." in page
    unclear, not_met, clear = (page.index(SV.queue.needs[each]) for each in ("unclear", "not_met", "clear"))
    assert unclear < page.index("A-17") < not_met < page.index("Kandidat 222222") < clear < page.index("A-19")
    assert SV.queue.one_unclear in page
    assert SV.queue.one_not_met in page


def test_filters_and_the_next_page_stay_in_the_address(desk: Office) -> None:
    for number in range(3):
        desk.place.hold(f"interview-{number}", CLEAR, f"A-{number}")
    browser = swedish(desk)
    assert SV.queue.nothing_filtered in browser.get("/desk?language=en").text
    found = browser.get("/desk?language=sv&state=waiting").text
    assert re.findall(r'<option value="(\w+)" selected>', found) == ["waiting", "sv"]
    assert browser.get("/desk?state=nonsense").status_code == 422


def test_an_interview_shows_every_requirement_with_verdict_reason_and_quote(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", NOT_MET, "A-17")
    html = swedish(desk).get("/desk/interviews/aaaaaa111111").text
    assert re.findall(r'data-requirement="([^"]+)" data-decision="" data-machine="(\w+)"', html)[0] == (
        FIRST,
        "not_met",
    )
    assert re.findall(r'<article[^>]* data-requirement="([^"]+)"', html) == list(IDS)
    page = text(html)
    assert "Uppfyller inte alla krav" in page
    assert "Kandidaten svarade att hen inte har det." in page
    assert "<mark>Nej</mark>" in html
    assert SV.interview.in_order in page


def test_what_is_read_blind_shows_neither_the_machine_nor_the_name(tmp_path: Path) -> None:
    desk = office(tmp_path, Shares(1, 0, 0))
    desk.place.hold("aaaaaa111111", NOT_MET, "A-17")
    recruiter = swedish(desk)
    assert SV.queue.hidden in recruiter.get("/desk").text
    html = recruiter.get("/desk/interviews/aaaaaa111111").text
    assert SV.interview.blind_told in html
    assert "A-17" not in html
    assert "<mark>" not in html
    assert set(re.findall(r'data-machine="(\w*)"', html)) == {""}
    shown = text(html)
    for verdict in ("Kandidaten svarade att", "Svaret uppfyller kravet", "Uppfyller inte alla krav"):
        assert verdict not in shown
    auditor = desk.as_(Role.AUDITOR).get("/desk/interviews/aaaaaa111111").text
    assert "A-17" in auditor, "who does not decide is not hidden anything from"
    assert 'class="decide"' not in auditor


def test_what_a_candidate_says_stays_text(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", held(["<script>alert(1)</script> ja", *PLAIN[1:]]), '"><img src=x onerror=1>')
    browser = swedish(desk)
    for address in ("/desk", "/desk/interviews/aaaaaa111111"):
        html = browser.get(address).text
        assert "<script>alert" not in html
        assert "<img src=x" not in html


def test_the_next_interview_is_the_one_that_needs_somebody_most(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", CLEAR)
    desk.place.hold("bbbbbb222222", UNCLEAR)
    browser = swedish(desk)
    first = browser.get("/desk/next", follow_redirects=False)
    assert first.headers["location"] == "/desk/interviews/bbbbbb222222"
    after = browser.get("/desk/next?after=bbbbbb222222", follow_redirects=False)
    assert after.headers["location"] == "/desk/interviews/aaaaaa111111"


def test_pages_are_in_the_language_of_who_looks(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", CLEAR)
    assert '<html lang="en">' in desk.as_(Role.RECRUITER).get("/desk").text
    assert '<html lang="sv">' in swedish(desk).get("/desk").text


@pytest.mark.parametrize(
    ("said", "quotes", "marked"),
    [
        ("Ja, B-körkort.", ["Ja", "B-körkort"], [("Ja", True), (", ", False), ("B-körkort", True), (".", False)]),
        ("ja ja", ["ja", "ja"], [("ja", True), (" ", False), ("ja", True)]),
        ("Nej.", ["Ja"], [("Nej.", False)]),
        ("", [], []),
    ],
)
def test_the_words_that_prove_a_verdict_are_marked(
    said: str, quotes: list[str], marked: list[tuple[str, bool]]
) -> None:
    assert list(quoted(said, quotes)) == marked


def test_decisions_work_as_plain_forms_too(desk: Office) -> None:
    interview_id = desk.place.hold("aaaaaa111111", NOT_MET)
    browser = swedish(desk)
    page = f"/desk/interviews/{interview_id}"
    actions = re.findall(r'<form[^>]* method="post" action="(/desk[^"]+)"', browser.get(page).text)
    assert set(actions) == {f"{page}/form/{each}" for each in ("review", "undo", "commit")}
    form = {"requirement_id": FIRST, "decision": "met", "reason": "document_seen", "text": "Sett"}
    answer = browser.post(f"{page}/form/review", data=form, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{page}#r-{FIRST}")
    assert SV.interview.reasons["document_seen"] in text(browser.get(page).text)
    browser.post(f"{page}/form/undo")
    assert f'data-requirement="{FIRST}" data-decision=""' in browser.get(page).text
    assert browser.post(f"{page}/form/commit", follow_redirects=False).headers["location"] == "/desk"
    assert SV.interview.committed in browser.get(page).text


def test_the_statistics_page_has_its_figures_plots_and_tables(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", NOT_MET)
    page = "/desk/interviews/aaaaaa111111"
    browser = swedish(desk)
    browser.post(f"{page}/reviews", json={"requirement_id": FIRST, "decision": "met", "reason": "misheard"})
    browser.post(f"{page}/commit", json={"seconds": 31.5, "plays": 2, "keys": 4})
    assert browser.get("/desk/statistics").status_code == 403
    html = swedish(desk, Role.LEAD).get("/desk/statistics").text
    shown = text(html)
    assert "Granskade 1" in shown
    assert re.search(r"Sekunder per intervju 3[12] ", shown)
    assert f"Överstyrda 1 av {len(IDS)} bedömningar" in shown
    for plot in ("seconds", "overrules", "requirements", "reasons"):
        assert f'aria-labelledby="{plot}-title {plot}-told"' in html
        assert html.count(f'id="{plot}-title"') == 1
    assert 'id="late-title"' not in html, "no promise is due yet"
    assert html.count("<table") == html.count('<svg class="plot"')
    assert "style=" not in html, "the pages' policy lets no style in a page through"
    assert swedish(desk, Role.LEAD).get("/desk/statistics?week=2026-W99").status_code == 422


def test_statistics_without_anything_to_show_say_so(desk: Office) -> None:
    html = swedish(desk, Role.LEAD).get("/desk/statistics").text
    assert '<svg class="plot"' not in html
    assert SV.statistics.nothing in text(html)
    assert "Medianen är – sekunder" not in text(html)


def test_figures_agree_with_any_number(desk: Office) -> None:
    desk.place.hold("aaaaaa111111", UNCLEAR)
    shown = text(swedish(desk).get("/desk/interviews/aaaaaa111111").text)
    assert re.search(r"\d+ uppfyllt · \d+ inte uppfyllt · 1 oklart", shown)


def test_whoever_is_done_after_a_colleague_is_told_with_whom_they_agree(desk: Office) -> None:
    page = f"/desk/interviews/{desk.place.hold('aaaaaa111111', NOT_MET)}"
    for login in ("anna@example.com", "berit@example.com"):
        users.set_language(desk.store, somebody(desk.store, Role.RECRUITER, login).id, "sv")
    first = desk.as_(Role.RECRUITER, "anna@example.com")
    first.post(f"{page}/reviews", json={"requirement_id": FIRST, "decision": "met", "reason": "misheard"})
    rest = len(IDS) - 1
    assert f"1 av {len(IDS)} beslutade av dig · {rest} som maskinen" in text(first.get(page).text)
    second = text(desk.as_(Role.RECRUITER, "berit@example.com").get(page).text)
    assert f"0 av {len(IDS)} beslutade av dig · 1 som en kollega · {rest} som maskinen" in second


def test_one_is_told_as_one(desk: Office) -> None:
    desk.place.hold("aaaaaa111111")
    assert SV.queue.told_one in text(swedish(desk).get("/desk").text)


def test_whoever_stamps_is_told_while_they_do(desk: Office) -> None:
    practice = desk.client.app.state.house.practice  # type: ignore[attr-defined]
    ids = [desk.place.hold(f"interview-{number:02}", CLEAR) for number in range(practice.stamp_run + 1)]
    browser = swedish(desk)
    for number, interview_id in enumerate(ids[:-1]):
        assert SV.statistics.alarm not in browser.get("/desk").text, number
        browser.post(f"/desk/interviews/{interview_id}/commit", json={"seconds": 1.5})
    told = SV.statistics.alarm_own.format(interviews=practice.stamp_run, seconds=30)
    assert told in text(browser.get("/desk").text)
    assert told in text(browser.get(f"/desk/interviews/{ids[-1]}").text)
    browser.post(f"/desk/interviews/{ids[-1]}/commit", json={"seconds": 31})
    assert SV.statistics.alarm not in browser.get("/desk").text
