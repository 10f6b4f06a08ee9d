"""The candidate's page in real Chromium: spoken, written, denied, dropped, reloaded, refused; seen and heard by all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import (
    DESKTOP,
    MICROPHONE,
    PHONE,
    Network,
    Seen,
    babble,
    launch,
    save,
    speak,
    spoken,
    visiting,
)
from calling import PERSONA, QUESTIONS
from firstcall import jobspec
from firstcall.audio.recording import find
from firstcall.events import Consented, HungUp, Keep, LineKind, Resumed, Started
from firstcall.personas import Reply
from firstcall.types import JobSpec
from serving import Server, serving
from speech import starter

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Playwright

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


THREE = """\
firstcall: 1
id: three
language: en
title: HGV driver
employer: Handslag Haulage
agency: Handslag Bemanning AB
decision_by_days: 3
requirements:
  - {id: licence-ce, kind: licence, needs: [CE], ask: "Do you have a CE licence?"}
  - {id: experience, kind: years, of: Class 1 driving, min: 1, ask: "How long have you driven class one?"}
  - {id: nights, kind: yes_no, expects: true, ask: "Can you work nights?"}
"""

SPECS = {
    "sv": """\
firstcall: 1
id: kort
language: sv
title: Lagerarbetare med truckkort
employer: Handslag Lager AB
agency: Handslag Bemanning AB
decision_by_days: 3
requirements:
  - {id: helg, kind: yes_no, expects: true, ask: "Kan du arbeta varannan helg?"}
  - {id: korkort, kind: licence, needs: [B], ask: "Har du B-körkort?"}
""",
    "en": """\
firstcall: 1
id: short
language: en
title: Warehouse operative
employer: Handslag Lager AB
agency: Handslag Bemanning AB
decision_by_days: 3
requirements:
  - {id: weekends, kind: yes_no, expects: true, ask: "Can you work every other weekend?"}
  - {id: licence, kind: licence, needs: [B], ask: "Do you have a B licence?"}
""",
}


@pytest.fixture(scope="module")
def browser(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Somebody who says something, is quiet for a while, and says it again."""
    sound = save(tmp_path_factory.mktemp("microphone") / "babble.wav", babble(0.6, 1.8))  # Longer than any wait.
    opened = launch(playwright, microphone=sound)
    yield opened
    opened.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as started:
        yield started


def kept(server: Server, interview_id: str) -> set[str]:
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    return {each.requirement_id for each in entries if isinstance(each, Keep)}


def clean(seen: Seen, port: int) -> None:
    """Nothing was asked of another host, and neither the page nor its policy complained."""
    assert seen.hosts == {f"127.0.0.1:{port}"}
    assert seen.complaints == []


def start(page: Page, address: str) -> None:
    """To the first word of the interview, through the sound check."""
    page.goto(address)
    page.click("#start")
    page.wait_for_selector("#heard-well:visible")
    page.click("#heard-well")
    page.wait_for_selector("#captions .agent")


def accessible(page: Page) -> None:
    """axe finds nothing against WCAG 2.2 AA."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
    assert found.violations_count == 0, found.generate_report()


def write(page: Page, text: str) -> None:
    """Type an answer when the interview waits for one."""
    page.wait_for_selector("#turn[data-kind=yours]")
    page.fill("#answer", text)
    page.press("#answer", "Enter")


def write_to_the_end(page: Page, text: str) -> None:
    """Type the same thing until the interview is over."""
    while True:
        page.wait_for_selector("#turn[data-kind=yours], #end:not([hidden])")
        if page.is_visible("#end"):
            return
        write(page, text)


def test_a_voice_from_the_browsers_own_microphone_is_understood_and_stored(
    playwright: Playwright, tmp_path: Path
) -> None:
    """Nothing between voice and reading is replaced: microphone, worklet, line, ears and words are the real ones."""
    says_yes = spoken(tmp_path, PERSONA.answers["licence-ce"][0], quiet_s=1.6)
    browser = launch(playwright, microphone=says_yes)
    with serving(tmp_path, hears=starter()) as server, visiting(browser) as (page, seen):
        token, interview_id = server.invite()
        start(page, f"{server.address}/i/{token}")
        page.wait_for_selector("#end:visible")
        assert page.locator("#kept li").count() == len(QUESTIONS)
        assert "complete" in page.inner_text("#end")
        clean(seen, server.port)
        check_stored(server, interview_id)
    browser.close()


def check_stored(server: Server, interview_id: str) -> None:
    store = server.house.store
    assert store.interview(interview_id).ending == "complete"
    assert store.verify() == []
    assert kept(server, interview_id) == set(QUESTIONS)
    folder = server.house.root / interview_id
    assert json.loads((folder / "self_check.json").read_text("utf-8"))["passed"]
    recording = find(folder)
    assert recording is not None
    candidate = recording.read(recording.start_sample, recording.end_sample)[:, 0]
    assert abs(candidate).max() > 1000, "the microphone was recorded"


def due(page: Page, spec: JobSpec) -> Reply:
    """What the simulated candidate says to what the page asks now."""
    if page.locator("#kept.changeable").count():
        return PERSONA.summary[0]
    if not page.is_visible("#progress"):
        return PERSONA.consent[0]
    asked = spec.requirements[int(page.inner_text("#place").split()[1]) - 1]
    read_back = asked.id == "experience" and page.is_visible("#yes-no")
    return (PERSONA.read_back["default"] if read_back else PERSONA.answers[asked.id])[0]


def test_a_candidate_answers_each_question_in_turn_by_voice(browser: Browser, tmp_path: Path) -> None:
    """The simulated candidate's own replies, each when it is their turn."""
    spec = jobspec.parse(THREE, "three questions")
    with serving(tmp_path, hears=starter()) as server, visiting(browser, viewport=PHONE) as (page, seen):
        token, interview_id = server.invite(spec)
        page.add_init_script(MICROPHONE)
        page.goto(f"{server.address}/i/{token}")
        page.click("#start")
        page.wait_for_selector("#check[data-open]:visible")
        speak(page, save(tmp_path / "word.wav", babble(1.0, 0.2)))
        page.click("#heard-well")
        while page.locator("#end:visible").count() == 0:
            page.wait_for_selector("#turn[data-kind=yours], #end:not([hidden])", state="attached")
            if page.locator("#end:visible").count() == 0:
                speak(page, spoken(tmp_path, due(page, spec)))
                page.wait_for_selector("#turn:not([data-kind=yours])", state="attached")
        clean(seen, server.port)
        entries = [each.entry for each in server.house.store.entries(interview_id)]
    facts = {each.requirement_id: each.verdict for each in entries if isinstance(each, Keep)}
    assert [str(facts[each.id].decision) for each in spec.requirements] == ["met"] * 3


def test_a_network_that_breaks_for_a_moment_costs_no_answer(browser: Browser, server: Server, tmp_path: Path) -> None:
    """Across the break the interview goes over to another server process's insides, on the same database."""
    token, interview_id = server.invite()
    network = Network(server.port)
    with visiting(browser) as (page, seen):
        start(page, f"http://127.0.0.1:{network.port}/i/{token}")
        page.wait_for_selector("#kept li")
        network.cut()
        page.wait_for_selector("#trouble:visible")
        with serving(tmp_path) as other:
            network.mend(other.port)
            page.wait_for_selector("#end:visible")
        assert page.locator("#kept li").count() == len(QUESTIONS)
        assert [each for each in seen.complaints if "WebSocket" not in each] == []
    network.close()
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    assert {HungUp, Resumed} <= {type(each) for each in entries}
    assert [each.requirement_id for each in entries if isinstance(each, Keep)] == list(QUESTIONS)
    assert server.house.store.verify() == []


def test_a_reload_in_the_middle_goes_on_at_the_same_question(browser: Browser, server: Server) -> None:
    token, interview_id = server.invite()
    with visiting(browser) as (page, _):
        start(page, f"{server.address}/i/{token}")
        page.wait_for_selector("#kept li")
        page.reload()
        start(page, page.url)
        page.wait_for_selector("#end:visible")
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    assert [type(each) for each in entries if isinstance(each, Started | Resumed)] == [Started, Resumed]
    assert {each.requirement_id for each in entries if isinstance(each, Keep)} == set(QUESTIONS)
    asked_for = [each.purpose for each in entries if isinstance(each, Consented)]
    assert len(asked_for) == len(set(asked_for)), "nothing is asked for twice"


def test_a_denied_microphone_leads_to_writing(playwright: Playwright, server: Server) -> None:
    token, interview_id = server.invite()
    browser = launch(playwright, allowed=False)
    with visiting(browser, viewport=PHONE, permissions=[]) as (page, seen):
        page.goto(f"{server.address}/i/{token}")
        page.click("#start")
        page.wait_for_selector("#try-again:visible")
        assert "may not use the microphone" in page.inner_text("#check-text")
        accessible(page)
        page.click("#check-write")
        write_to_the_end(page, "Yes, I do.")
        clean(seen, server.port)
    browser.close()
    assert server.house.store.interview(interview_id).line == LineKind.CHAT
    assert kept(server, interview_id) == set(QUESTIONS)


def test_whoever_refuses_the_recording_answers_the_same_questions_in_writing(browser: Browser, server: Server) -> None:
    token, interview_id = server.invite()
    with visiting(browser) as (page, _):
        page.add_init_script(MICROPHONE)
        page.goto(f"{server.address}/i/{token}")
        page.click("#start")
        page.wait_for_selector("#check[data-open]:visible")
        speak(page, save(server.house.root / "word.wav", babble(1.0, 0.2)))
        page.click("#heard-well", timeout=30_000)
        page.wait_for_selector("#yes-no:visible")
        assert not page.is_visible("#progress"), "no progress before the first question"
        page.click("#yes-no [data-press=no]")
        page.wait_for_selector("#typing:visible")
        for _ in QUESTIONS:
            write(page, "Yes, I do.")
        page.wait_for_selector("#kept.changeable")
        accessible(page)
        page.click("#kept li:nth-child(2) button")
        write(page, "No.")
        write_to_the_end(page, "Yes.")
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    consents = {each.purpose: each.given for each in entries if isinstance(each, Consented)}
    assert consents["recording"] is False
    assert find(server.house.root / interview_id) is None, "nothing is recorded"
    assert [each.requirement_id for each in entries if isinstance(each, Keep)][-1] == QUESTIONS[1], "it was changed"


def test_the_page_can_be_gone_through_by_keyboard_alone(browser: Browser, server: Server) -> None:
    token, interview_id = server.invite()
    with visiting(browser, viewport=PHONE) as (page, _):
        page.goto(f"{server.address}/i/{token}")
        _tab_to(page, "write")
        page.keyboard.press("Enter")
        page.wait_for_selector("#turn[data-kind=yours]")
        assert page.evaluate("document.activeElement.id") == "answer", "the field has the focus at one's turn"
        write_to_the_end(page, "Yes, I do.")
        assert page.evaluate("document.activeElement.id") == "end-title"
    assert kept(server, interview_id) == set(QUESTIONS)


def _tab_to(page: Page, wanted: str) -> None:
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == wanted:
            return
    raise AssertionError(f"the keyboard does not come to #{wanted}")


@pytest.mark.parametrize(("language", "size"), [("sv", PHONE), ("en", DESKTOP)], ids=["sv-phone", "en-desktop"])
def test_every_view_is_accessible_and_fits(
    browser: Browser, server: Server, language: str, size: dict[str, int]
) -> None:
    token, _ = server.invite(jobspec.parse(SPECS[language], language), language)
    with visiting(browser, viewport=size, color_scheme="dark" if size is PHONE else "light") as (page, seen):
        page.goto(f"{server.address}/i/{token}")
        for press in ("", "#start", "#heard-well"):
            if press:
                page.click(press)
            page.wait_for_timeout(200)
            accessible(page)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut off"
        page.wait_for_selector("#kept.changeable")
        empty = "document.documentElement.scrollHeight - Math.max(innerHeight, document.body.offsetHeight)"
        assert page.evaluate(empty) <= 1, "the page ends where its content does"
        page.wait_for_selector("#end:visible")
        accessible(page)
        page.goto(f"{server.address}/i/no-such-link")
        accessible(page)
        assert seen.hosts == {f"127.0.0.1:{server.port}"}
