"""A candidate is answered in real Chromium: by keyboard on the desk, then a time is chosen on their own page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import DESKTOP, PHONE, visiting
from desk_browsing import Desk, desk_at, picture
from desking import ANNA, CLEAR, NOT_MET, UNCLEAR
from firstcall import jobspec
from firstcall.languages.answered import answered_texts
from firstcall.languages.sending import sending_texts
from firstcall.review.entries import Sending
from firstcall.store import bookings, pool, reviewing
from firstcall.store.desk_known import known
from firstcall.store.invitations import invite
from firstcall.store.reviewing import Timing
from firstcall.store.users import Role
from storing import SPEC

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]

S, T = sending_texts("sv"), answered_texts("sv")
OTHER = jobspec.parse(
    SPEC.source.replace(f"id: {SPEC.id}", "id: another").replace("Grävmaskinist till mark", "Grävare till mark"), "o"
)


@pytest.fixture
def desk(tmp_path: Path, browser: Browser) -> Iterator[Desk]:
    with desk_at(tmp_path, browser) as made:
        yield made


def decided(desk: Desk, interview_id: str, log: list[object]) -> str:
    """An interview that somebody has decided on; gives its candidate's token."""
    store = desk.server.house.store
    token, _ = invite(store, SPEC, interview_id=interview_id, language="sv")
    desk.hold(interview_id, log, f"A-{interview_id}")
    reviewing.commit(store, interview_id, ANNA, Timing())
    return token


def accessible(page: Page) -> None:
    """axe finds nothing against WCAG 2.2 AA, and nothing sticks out to the side."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_somebody_goes_on_and_chooses_a_time(desk: Desk, browser: Browser) -> None:
    token = decided(desk, "i1", list(CLEAR))
    with desk.visit() as (page, _):
        desk.go(page, "/desk/interviews/i1/feedback")
        book = page.get_by_role("radio", name=S.letters["proceed:book"])
        book.focus()
        page.keyboard.press("Space")
        letter = page.locator('[data-letter="proceed:book"] .letter')
        text = letter.locator("p").all_inner_texts()
        assert not page.locator('[data-letter="declined:"] .letter').is_visible()
        picture(page, "desk-feedback", full=True)
        page.get_by_role("button", name=S.send).press("Enter")
        page.wait_for_selector(f"text={S.sent_title}")
        assert page.locator(".letter p").all_inner_texts() == text
    with visiting(browser, language="sv", viewport=PHONE) as (page, seen):
        page.goto(f"{desk.server.address}/i/{token}")
        assert page.locator(".letter p").all_inner_texts() == text
        picture(page, "candidate-answer", full=True)
        second = page.get_by_role("radio").nth(1)
        second.focus()
        page.keyboard.press("Space")
        start = second.get_attribute("value")
        page.get_by_role("button", name=T.book).press("Enter")
        page.wait_for_selector("#yours")
        booked = bookings.booked(desk.server.house.store, "i1")
        assert booked is not None
        assert booked.slot.start.isoformat() == page.evaluate("each => new Date(each).toISOString()", start).replace(
            ".000Z", "+00:00"
        )
        with page.expect_download() as download:
            page.get_by_role("link", name=T.calendar).click()
        assert Path(download.value.path()).read_bytes().startswith(b"BEGIN:VCALENDAR")
        assert seen.complaints == []


def test_a_time_that_somebody_else_took_meanwhile_is_told(desk: Desk, browser: Browser) -> None:
    tokens = [decided(desk, each, list(CLEAR)) for each in ("i1", "i2")]
    with desk.visit() as (page, _):
        desk.go(page, "/desk/answers")
        page.get_by_role("checkbox").check()
        page.get_by_role("button", name=S.send_all).click()
        page.wait_for_selector(f"text={S.sent_count.format(count=2)}")
    pages = [f"{desk.server.address}/i/{each}" for each in tokens]
    with visiting(browser, language="sv") as (one, _), visiting(browser, language="sv") as (other, _):
        for page, address in ((one, pages[0]), (other, pages[1])):
            page.goto(address)
            page.get_by_role("radio").first.check()
        one.get_by_role("button", name=T.book).click()
        one.wait_for_selector("#yours")
        other.get_by_role("button", name=T.book).click()
        other.wait_for_selector("#trouble:visible")
        assert other.locator("#trouble").inner_text() == T.taken
        other.get_by_role("radio").first.check()
        other.get_by_role("button", name=T.book).click()
        other.wait_for_selector("#yours")


def test_only_the_chosen_letters_are_sent(desk: Desk) -> None:
    for interview_id, log in (("i1", CLEAR), ("i2", NOT_MET), ("i3", UNCLEAR)):
        decided(desk, interview_id, list(log))
    with desk.visit() as (page, _):
        desk.go(page, "/desk/answers")
        row = page.locator('[data-interview="i2"]')
        row.get_by_role("combobox").select_option(label=S.letters["declined:"])
        row.get_by_text(S.read_letter.format(letter=S.letters["declined:"])).click()
        picture(page, "desk-answers", full=True)
        page.get_by_role("checkbox").check()
        page.get_by_role("button", name=S.send_all).click()
        page.wait_for_selector(f"text={S.sent_count.format(count=2)}")
    sent = {}
    for interview_id in ("i1", "i2", "i3"):
        found = known(desk.server.house.store, interview_id)
        assert found is not None
        sent[interview_id] = found[0].standing.sent and found[0].standing.sent.decision
    assert sent == {"i1": Sending.PROCEED, "i2": Sending.DECLINED, "i3": None}


@pytest.mark.parametrize(("scheme", "size"), [("light", DESKTOP), ("dark", PHONE)], ids=["desktop", "dark phone"])
def test_everybody_can_use_the_pages(desk: Desk, browser: Browser, scheme: str, size: dict[str, int]) -> None:
    token = decided(desk, "i1", list(CLEAR))
    decided(desk, "i2", list(NOT_MET))
    desk.server.house.store.add_spec(OTHER)
    pool.publish(desk.server.house.store, "another", "user:lead@example.com")
    with desk.visit(Role.LEAD, color_scheme=scheme, viewport=size) as (page, _):
        for path in ("/desk/answers", "/desk/jobs", "/desk/pool"):
            desk.go(page, path)
            accessible(page)
            picture(page, f"desk-{path.rpartition('/')[2]}-{scheme}", full=True)
        page.goto(f"{desk.server.address}/desk/interviews/i1/other-jobs")
        accessible(page)
        desk.go(page, "/desk/interviews/i1/feedback")
        page.get_by_role("radio").first.check()
        accessible(page)
        page.get_by_role("button", name=S.send).click()
        page.wait_for_selector(f"text={S.sent_title}")
        accessible(page)
    with visiting(browser, language="sv", color_scheme=scheme, viewport=size) as (page, _):
        page.goto(f"{desk.server.address}/i/{token}")
        accessible(page)
        page.get_by_role("radio").first.check()
        page.get_by_role("button", name=T.book).click()
        page.wait_for_selector("#yours")
        accessible(page)
        picture(page, f"candidate-booked-{scheme}", full=True)
