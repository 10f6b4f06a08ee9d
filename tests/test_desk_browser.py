"""The desk in real Chromium: cleared by keyboard alone, read blind, corrected, overruled, taken back; seen by all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import DESKTOP, PHONE
from desk_browsing import Desk, desk_at, here, picture, wait_for_saved
from desking import ANNA, BERIT, CLEAR, FIRST, IDS, NOT_MET, UNCLEAR
from firstcall.rescore.run import Plan, run
from firstcall.review.draws import Shares
from firstcall.review.entries import Review
from firstcall.review.standing import State
from firstcall.store import reviewing
from firstcall.store.desk_known import known
from firstcall.store.reviewing import Choice, Timing
from firstcall.store.users import Role
from firstcall.types import Decision
from recorded import held as recorded
from rescoring import under_older_rules
from storing import SPEC

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


@pytest.fixture
def desk(tmp_path: Path, browser: Browser) -> Iterator[Desk]:
    with desk_at(tmp_path, browser) as made:
        yield made


def state_of(desk: Desk, interview_id: str) -> State:
    found = known(desk.server.house.store, interview_id)
    assert found is not None
    return found[0].standing.state


def decisions_of(desk: Desk, interview_id: str) -> dict[str, tuple[str, str, str]]:
    """Requirement -> what counts, why, and in which words."""
    found = known(desk.server.house.store, interview_id)
    assert found is not None
    reviews = [each.entry for each in found[0].standing.reviews if isinstance(each.entry, Review)]
    return {each.requirement_id: (each.decision, each.reason, each.text) for each in reviews}


def agreed(desk: Desk, interview_id: str) -> int:
    """On how many requirements the person and the machine are of one mind."""
    found = known(desk.server.house.store, interview_id)
    assert found is not None
    mine = decisions_of(desk, interview_id)
    return sum(str(each.decision) == mine[each.requirement_id][0] for each in found[0].card.verdicts)


def settle(page: Page) -> int:
    """Decide on everything that needs somebody as a recruiter does, by keys; gives how many decisions."""
    made = 0
    while page.locator('.req[data-decision=""]:not([data-machine="met"])').count():
        page.wait_for_selector('.req.here[data-decision=""]')
        requirement, machine = here(page), page.get_attribute(".req.here", "data-machine")
        if machine == "not_met":
            page.keyboard.press("2")
            wait_for_saved(page, requirement, "not_met")
        else:
            page.keyboard.press("1")
            page.wait_for_selector(".overrule :focus")
            page.keyboard.press("5")
            page.keyboard.press("Enter")
            wait_for_saved(page, requirement, "met")
        made += 1
    return made


def test_a_recruiter_clears_a_queue_of_twenty_by_keyboard_alone(desk: Desk) -> None:
    logs = [UNCLEAR] * 6 + [NOT_MET] * 5 + [CLEAR] * 9
    ids = [desk.hold(f"{number:02}ab12cd34ef", log, f"A-{number}") for number, log in enumerate(logs)]
    with desk.visit() as (page, _):
        desk.go(page, "/desk")
        picture(page, "queue")
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.closest('.interview-row').dataset.interview") in ids
        with page.expect_navigation():
            page.keyboard.press("Enter")
        seen = []
        while "/interviews/" in page.url:
            page.wait_for_selector("[data-ready]")
            seen.append(page.url.rsplit("/", 1)[1])
            settle(page)
            with page.expect_navigation():
                page.keyboard.press("n")
        assert sorted(seen) == sorted(ids)
        assert page.url.endswith("/desk")
    assert {state_of(desk, each) for each in ids} == {State.DECIDED}
    assert decisions_of(desk, ids[0])[FIRST] == ("met", "clarified", "")
    assert decisions_of(desk, ids[6])[FIRST] == ("not_met", "agreed", "")


def test_the_mouse_and_the_labels_do_the_same(desk: Desk) -> None:
    interview_id = desk.hold("aaaaaa111111", NOT_MET, "A-17")
    with desk.visit(language="en") as (page, _):
        desk.go(page, f"/desk/interviews/{interview_id}")
        row = page.locator(f'[data-requirement="{FIRST}"]')
        row.get_by_role("button", name="Met", exact=False).first.click()
        form = row.locator(".overrule")
        form.get_by_label("Document seen").check()
        form.get_by_label("In your own words").fill("Showed the licence")
        form.get_by_role("button", name="Save").click()
        wait_for_saved(page, FIRST, "met")
        assert "Document seen" in row.locator(".person").inner_text()
    assert decisions_of(desk, interview_id)[FIRST] == ("met", "document_seen", "Showed the licence")


def test_an_overruling_is_taken_back_by_one_key_and_the_old_value_stays(desk: Desk) -> None:
    interview_id = desk.hold("aaaaaa111111", NOT_MET, "A-17")
    with desk.visit() as (page, seen):
        desk.go(page, f"/desk/interviews/{interview_id}")
        assert here(page) == FIRST
        page.keyboard.press("1")
        page.wait_for_selector(".overrule :focus")
        picture(page, "overrule")
        page.keyboard.press("1")
        page.keyboard.press("Enter")
        wait_for_saved(page, FIRST, "met")
        row = page.locator(f'[data-requirement="{FIRST}"]')
        assert "Inte uppfyllt" in row.locator(".why").inner_text(), "what the machine said stays beside it"
        page.keyboard.press("u")
        wait_for_saved(page, FIRST, "")
        assert decisions_of(desk, interview_id) == {}
        page.wait_for_selector('#happened:has-text("Ångrat.")')
        page.evaluate("document.getElementById('undo-form').hidden = false")  # As a tab that is behind shows it.
        page.keyboard.press("u")
        page.wait_for_selector('#happened:has-text("Det finns inget beslut av dig att ångra.")')
        assert any("409" in each for each in seen.complaints)
        page.keyboard.press("1")
        page.wait_for_selector(".overrule :focus")
        page.evaluate("document.querySelector('.overrule input[name=reason]').value = 'mood'")  # No page offers that.
        page.keyboard.press("1")
        page.keyboard.press("Enter")
        page.wait_for_selector('#happened:has-text("Något är inte ifyllt som det ska. Titta igen.")')
        assert any("422" in each for each in seen.complaints)
        seen.complaints.clear()


def test_keys_are_off_while_one_types_and_can_be_changed_or_turned_off(desk: Desk) -> None:
    interview_id = desk.hold("aaaaaa111111", NOT_MET, "A-17")
    with desk.visit() as (page, _):
        desk.go(page, f"/desk/interviews/{interview_id}")
        page.keyboard.press("1")
        page.locator(".overrule [name=text]").focus()
        page.keyboard.type("n u 2 ?")
        assert page.locator(".overrule [name=text]").input_value() == "n u 2 ?"
        page.keyboard.press("Escape")
        assert page.locator(".overrule").count() == 0
        page.keyboard.press("?")
        page.wait_for_selector("#help[open]")
        picture(page, "keys")
        page.click("[data-key-for=not_met]")
        page.keyboard.press("x")
        page.keyboard.press("Escape")
        page.keyboard.press("2")
        assert page.locator(f'[data-requirement="{FIRST}"]').get_attribute("data-decision") == ""
        page.keyboard.press("x")
        wait_for_saved(page, FIRST, "not_met")
        page.keyboard.press("?")
        page.check("#keys-off")
        page.keyboard.press("Escape")
        page.keyboard.press("u")
        page.reload()
        page.wait_for_selector("[data-ready]")
        assert page.locator(f'[data-requirement="{FIRST}"]').get_attribute("data-decision") == "not_met"


def test_an_interview_read_blind_shows_the_machine_only_afterwards(tmp_path: Path, browser: Browser) -> None:
    with desk_at(tmp_path, browser, Shares(1, 0, 0)) as desk:
        interview_id = desk.hold("aaaaaa111111", NOT_MET, "A-17")
        with desk.visit() as (page, _):
            desk.go(page, f"/desk/interviews/{interview_id}")
            accessible(page)
            picture(page, "blind")
            assert "A-17" not in page.content()
            page.keyboard.press("n")
            assert state_of(desk, interview_id) is State.WAITING, "everything needs a decision first"
            for number, requirement in enumerate(IDS):
                assert here(page) == requirement
                page.keyboard.press("2" if number == 1 else "1")
                wait_for_saved(page, requirement, "not_met" if number == 1 else "met")
            with page.expect_navigation():
                page.keyboard.press("n")
            page.wait_for_selector("[data-ready]")
            assert "A-17" in page.locator("h1").inner_text()
            notice = page.locator(".notice").inner_text()
            assert f"Ni såg lika på {agreed(desk, interview_id)} av {len(IDS)} krav." in notice
            accessible(page)
            picture(page, "blind-after")
            with page.expect_navigation():
                page.keyboard.press("n")
            assert page.url.endswith("/desk")
        assert state_of(desk, interview_id) is State.DECIDED


def test_a_third_settles_what_two_saw_differently(tmp_path: Path, browser: Browser) -> None:
    with desk_at(tmp_path, browser, Shares(1, 1, 0)) as desk:
        interview_id, store = desk.hold("aaaaaa111111", NOT_MET, "A-17"), desk.server.house.store
        for viewer, first in ((ANNA, "met"), (BERIT, "not_met")):
            choices = [Choice(each, first if each == FIRST else "met") for each in IDS]
            reviewing.commit(store, interview_id, viewer, Timing(40.0, 3, 14), choices)
        assert state_of(desk, interview_id) is State.THIRD
        with desk.visit(Role.LEAD) as (page, _):
            desk.go(page, f"/desk/interviews/{interview_id}")
            assert "Två personer har bedömt" in page.locator(".notice").inner_text()
            assert here(page) == FIRST
            told = " ".join(page.locator(f'[data-requirement="{FIRST}"] .person').all_inner_texts())
            assert "berit@example.com Inte uppfyllt." in told
            assert "anna@example.com Uppfyllt." in told
            accessible(page)
            picture(page, "third")
            page.keyboard.press("n")
            page.wait_for_selector('#happened:has-text("1 krav kvar att bedöma")')
            page.keyboard.press("2")
            wait_for_saved(page, FIRST, "not_met")
            with page.expect_navigation():
                page.keyboard.press("n")
        assert state_of(desk, interview_id) is State.DECIDED


def test_a_misheard_answer_is_corrected_once_it_shows_what_that_changes(desk: Desk) -> None:
    interview_id = desk.hold("aaaaaa111111", UNCLEAR, "A-17")
    with desk.visit() as (page, _):
        desk.go(page, f"/desk/interviews/{interview_id}")
        row = page.locator(f'[data-requirement="{FIRST}"]')
        before = row.locator(".why").inner_text()
        page.keyboard.press("e")
        field = row.locator(".correction textarea")
        assert field.input_value() == row.locator("blockquote").inner_text().strip('”"')
        field.fill("Ja, det har jag.")
        page.wait_for_selector(".correction .compared tr:nth-child(2)")
        told = row.locator(".compared").inner_text()
        assert "Uppfyllt" in told
        assert row.locator(".compared del").count() > 1
        accessible(page)
        picture(page, "correct")
        assert before in row.locator(".why").inner_text(), "nothing changes before it is saved"
        field.press("Enter")
        page.wait_for_selector(f'[data-requirement="{FIRST}"][data-machine="met"]')
        assert "Det vet jag inte." in row.locator(".corrected").inner_text(), "both versions are shown"
    found = known(desk.server.house.store, interview_id)
    assert found is not None
    assert [each.type for each in found[0].appendix][:1] == ["TranscriptCorrected"]


def test_one_key_plays_just_the_answer_at_hand(desk: Desk) -> None:
    recorded(desk.server.house.store, desk.server.house.root, "aaaaaa111111")
    playing = "call-player [data-part=play][data-playing={}]"
    with desk.visit() as (page, _):
        desk.go(page, "/desk/interviews/aaaaaa111111")
        page.wait_for_selector("call-player[data-ready]")
        page.keyboard.press("ArrowDown")
        requirement, player = here(page), page.locator("call-player")
        page.keyboard.press("Enter")
        page.wait_for_selector(f'[data-play-answer="{requirement}"][data-playing]')
        page.wait_for_selector(playing.format("false"))  # It ends by itself.
        ended = player.evaluate("each => each.time")
        page.keyboard.press("l")
        assert player.evaluate("each => each.time") == pytest.approx(ended + 5, abs=0.2)
        page.keyboard.press("j")
        assert player.evaluate("each => each.time") == pytest.approx(ended, abs=0.2)
        page.keyboard.press(" ")
        page.wait_for_selector(playing.format("true"))
        page.keyboard.press(" ")
        page.wait_for_selector(playing.format("false"))
        page.keyboard.press("b")
        page.wait_for_selector(playing.format("true"))
        with page.expect_request("**/commit") as asked, page.expect_navigation():
            page.keyboard.press("n")
        sent = asked.value.post_data_json
    assert sent is not None
    assert (sent["plays"], sent["keys"]) == (3, 8)


def test_the_page_measures_the_time_itself(desk: Desk) -> None:
    interview_id = desk.hold("aaaaaa111111", CLEAR, "A-17")
    with desk.visit() as (page, _):
        desk.go(page, f"/desk/interviews/{interview_id}")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        with page.expect_request("**/commit") as asked, page.expect_navigation():
            page.keyboard.press("n")
        sent = asked.value.post_data_json
    assert sent is not None
    assert sent["keys"] == 3
    assert 0 < sent["seconds"] < 30
    assert sent["plays"] == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_page_is_accessible_and_fits(desk: Desk, size: dict[str, int], scheme: str) -> None:
    desk.hold("aaaaaa111111", UNCLEAR, "A-17")
    desk.hold("bbbbbb222222", NOT_MET, "A-18")
    desk.hold("cccccc333333", under_older_rules(NOT_MET, {FIRST: Decision.MET}), "A-19")
    run(desk.server.house.store, "", Plan())
    interview = "/desk/interviews/bbbbbb222222"
    with desk.visit(Role.LEAD, viewport=size, color_scheme=scheme) as (page, _):
        what_if = f"/desk/what-if?job={SPEC.id}"
        for path in ("/desk", interview, "/desk/help", "/desk/statistics", "/desk/rescore", what_if, "/account"):
            desk.go(page, path)
            accessible(page)
            name = path.partition("?")[0].strip("/").replace("desk/", "").partition("/")[0]
            picture(page, f"{name}-{size['width']}-{scheme}", full=True)
        desk.go(page, interview)
        page.keyboard.press("1")
        page.wait_for_selector(".overrule :focus")
        page.click(".strip summary")
        accessible(page)
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        accessible(page)


def accessible(page: Page) -> None:
    """Nothing that axe finds is wrong, and nothing is cut off."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut off"
