"""The player in real Chromium: one answer and no more, words that follow and lead, silence skipped, keys, no script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from browsing import DESKTOP, PHONE, visiting
from firstcall.languages.player import RATES, player_texts
from firstcall.recordings.erasing import Place
from firstcall.store import Store
from firstcall.web.desk.call import Answer, Call
from firstcall.web.desk.sound import call_for
from playing import hearing, spoken_call

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]

NEAR_S = 0.3
"""A few frames on a busy machine."""
TEXTS = player_texts("sv")
PLAYED = "() => { const p = document.querySelector('audio').played; return [...Array(p.length).keys()].map((i) => [p.start(i), p.end(i)]); }"  # noqa: E501 - one expression


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("player")


@pytest.fixture(scope="module")
def call(root: Path) -> Call:
    store = Store.open(root / "calls.sqlite3")
    spoken_call(store, root, "whole")
    spoken_call(store, root, "torn")
    path = root / "torn" / "call.flac"
    path.write_bytes(path.read_bytes()[:-20000])
    made = call_for(Place(store, root), "whole")
    store.close()
    return made


@pytest.fixture(scope="module")
def address(root: Path, call: Call) -> Iterator[str]:
    store = Store.open(root / "calls.sqlite3")
    with hearing(store, root) as started:
        yield started
    store.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with visiting(browser, language="sv") as (opened, seen):
        opened.goto(f"{address}/whole")
        opened.wait_for_selector("call-player[data-ready]")
        yield opened
        assert seen.complaints == []
        assert seen.hosts == {address.removeprefix("http://")}


def player(page: Page, expression: str) -> Any:
    """What `expression` gives, with `player` for the element."""
    return page.evaluate(f"() => {{ const player = document.querySelector('call-player'); return {expression}; }}")


def wait(page: Page, condition: str) -> None:
    page.wait_for_function(f"() => {{ const player = document.querySelector('call-player'); return {condition}; }}")


def answer(call: Call, place: int) -> Answer:
    return call.answers[place - 1]


def test_an_answer_plays_from_before_its_first_word_to_its_end_and_stops(page: Page, call: Call) -> None:
    third = answer(call, 3)
    player(page, f"player.playAnswer('{third.requirement_id}')")
    wait(page, "player.playing")
    assert player(page, "player.answering") == third.requirement_id
    button = page.locator(f"[data-play-answer={third.requirement_id}]")
    assert button.get_attribute("data-playing") is not None
    wait(page, "!player.playing")
    assert button.get_attribute("data-playing") is None
    [[first_s, last_s]] = page.evaluate(PLAYED)
    assert first_s == pytest.approx(third.from_s, abs=0.01)
    assert third.to_s <= last_s < third.to_s + NEAR_S
    assert player(page, "player.plays") == 1


def test_another_answer_takes_the_place_of_the_one_that_plays(page: Page, call: Call) -> None:
    page.click(f"[data-play-answer={answer(call, 2).requirement_id}]")
    wait(page, "player.playing")
    page.click(f"[data-play-answer={answer(call, 5).requirement_id}]")
    wait(page, f"player.time > {answer(call, 5).first_word_s}")
    wait(page, "!player.playing")
    assert answer(call, 5).to_s <= player(page, "player.time") < answer(call, 5).to_s + NEAR_S
    assert player(page, "player.playAnswer('no-such-requirement')") is False
    page.click(f"[data-play-answer={answer(call, 5).requirement_id}]")
    wait(page, "player.playing")
    page.click(f"[data-play-answer={answer(call, 5).requirement_id}]")
    assert player(page, "player.playing") is False


def test_the_word_that_is_heard_is_marked(page: Page, call: Call) -> None:
    page.evaluate("""() => { window.marked = [];
      const note = () => {
        const now = document.querySelector('[data-word].now');
        const line = now?.closest('[data-line].now')?.dataset.turn;
        const told = now && [line, now.firstChild.textContent, document.querySelector('audio').currentTime];
        if (told && marked.at(-1)?.[1] !== told[1]) marked.push(told);
        requestAnimationFrame(note);
      };
      note(); }""")
    page.click(f"[data-play-answer={answer(call, 1).requirement_id}]")
    wait(page, "player.playing")
    wait(page, "!player.playing")
    line = next(each for each in call.lines if each.id == answer(call, 1).turn_id)
    marked = page.evaluate("() => window.marked")
    assert [(turn, text) for turn, text, _ in marked] == [(line.id, each.text) for each in line.words]
    for (_, _, time_s), word in zip(marked, line.words, strict=True):
        assert word.start_s <= time_s < word.start_s + NEAR_S


def test_a_click_on_a_word_jumps_to_it_and_plays(page: Page, call: Call) -> None:
    line = next(each for each in call.lines if each.id == answer(call, 7).turn_id)
    page.locator(f"[data-turn={line.id}] [data-word]").nth(2).click()
    wait(page, "player.playing")
    [[first_s, _]] = page.evaluate(PLAYED)
    assert first_s == pytest.approx(line.words[2].start_s, abs=0.01)
    wait(page, f"player.time > {answer(call, 7).to_s + 0.3}")  # It plays on, no answer's end stops it.
    assert player(page, "player.playing") is True


def test_words_heard_badly_say_so_to_the_eye_and_to_the_ear(page: Page, call: Call) -> None:
    doubtful = page.locator("[data-word].doubtful")
    assert doubtful.count() == sum(word.doubtful for line in call.lines if line.heard for word in line.words)
    assert doubtful.first.text_content() == f"det ({TEXTS.doubtful})"
    assert "underline" in doubtful.first.evaluate("each => getComputedStyle(each).textDecorationLine")


def test_silence_is_left_out_when_that_is_wished(page: Page) -> None:
    page.get_by_label(TEXTS.skip_silence).check()
    silences = page.evaluate("() => document.querySelector('call-player').wave.silences")
    assert len(silences) > 5
    first = next((a, b) for a, b in silences if a > 2)
    player(page, f"player.seek({first[0] - 0.4})")
    player(page, "player.play()")
    wait(page, f"player.time > {first[1] + 0.1}")
    player(page, "player.pause()")
    played = page.evaluate(PLAYED)
    assert len(played) == 2
    assert played[0][1] < first[0] + NEAR_S
    assert played[1][0] == pytest.approx(first[1], abs=0.01)
    page.reload()
    assert page.get_by_label(TEXTS.skip_silence).is_checked()


def test_speed_changes_and_pitch_does_not(page: Page) -> None:
    page.get_by_label(TEXTS.rate).select_option("2.5")
    assert player(page, "[player.rate, player.audio.preservesPitch]") == [2.5, True]
    player(page, "player.faster()")
    assert player(page, "player.rate") == 2.5
    for rate in reversed(RATES[:-1]):
        player(page, "player.slower()")
        assert player(page, "player.rate") == rate
    player(page, "player.rate = 1.3")
    assert player(page, "player.rate") == 1.25
    page.reload()
    wait(page, "player.rate === 1.25")
    assert page.get_by_label(TEXTS.rate).input_value() == "1.25"


def test_a_pause_is_made_good_by_a_second(page: Page) -> None:
    player(page, "player.seek(20)")
    player(page, "player.play()")
    wait(page, "player.time > 21.2")
    player(page, "player.pause()")
    stopped = player(page, "player.time")
    player(page, "player.play()")
    assert player(page, "player.time") == pytest.approx(stopped - 1, abs=NEAR_S)
    player(page, "player.pause()")
    player(page, "player.seek(40)")
    player(page, "player.play()")
    assert 40 <= player(page, "player.time") < 40 + NEAR_S


def test_it_works_by_keyboard_alone(page: Page, call: Call) -> None:
    page.get_by_role("button", name=TEXTS.play, exact=True).focus()
    page.keyboard.press("Enter")
    wait(page, "player.playing")
    page.get_by_role("button", name=TEXTS.pause).press("Space")
    wait(page, "!player.playing")
    slider = page.get_by_role("slider", name=TEXTS.position)
    slider.press("Home")
    for key, time_s in (
        ("ArrowRight", 5),
        ("PageUp", 35),
        ("ArrowLeft", 30),
        ("PageDown", 0),
        ("End", call.duration_s),
    ):
        slider.press(key)
        assert player(page, "player.time") == pytest.approx(time_s, abs=0.01)
    assert slider.get_attribute("aria-valuetext") == TEXTS.place.format(time="2:30", all="2:30")
    line = next(each for each in call.lines if each.id == answer(call, 4).turn_id)
    page.locator(f"[data-turn={line.id}] .said-at").press("Enter")
    wait(page, "player.playing")
    assert line.start_s <= player(page, "player.time") < line.start_s + 0.5


def test_the_waveform_is_clicked_for_a_place_and_its_numbers_for_an_answer(page: Page, call: Call) -> None:
    wave = page.locator("[data-part=wave]")
    box = wave.bounding_box()
    assert box is not None
    wave.click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    assert player(page, "player.time") == pytest.approx(call.duration_s / 2, abs=1)
    middle_s = (answer(call, 6).from_s + answer(call, 6).to_s) / 2
    wave.click(position={"x": box["width"] * middle_s / call.duration_s, "y": 6})
    wait(page, "player.playing")
    assert player(page, "player.answering") == answer(call, 6).requirement_id


def test_the_text_scrolls_along_until_somebody_scrolls(page: Page, call: Call) -> None:
    top = "() => document.getElementById('transcript').scrollTop"
    player(page, f"player.seek({answer(call, 9).from_s})")
    player(page, "player.play()")
    page.wait_for_function("() => document.getElementById('transcript').scrollTop > 300")
    button = page.get_by_role("button", name=TEXTS.follow)
    assert button.count() == 0  # Hidden from everybody as long as it would do nothing.
    page.locator("#transcript").hover()
    page.mouse.wheel(0, -3000)
    page.wait_for_function("() => document.getElementById('transcript').scrollTop === 0")
    player(page, f"player.seek({answer(call, 10).from_s})")
    wait(page, f"player.time > {answer(call, 10).first_word_s}")
    assert page.evaluate(top) == 0
    button.click()
    page.wait_for_function("() => document.getElementById('transcript').scrollTop > 300")


def test_a_damaged_recording_says_up_to_where_it_can_be_heard(browser: Browser, address: str) -> None:
    with visiting(browser, language="sv") as (page, _):
        page.goto(f"{address}/torn")
        page.wait_for_selector("[data-part=trouble]:visible")
        assert page.locator("[data-part=trouble]").inner_text().startswith(TEXTS.cut_short.split("{")[0])


def test_without_script_there_is_the_browsers_own_player(browser: Browser, address: str, call: Call) -> None:
    with visiting(browser, language="sv", java_script_enabled=False) as (page, _):
        page.goto(f"{address}/whole")
        assert page.locator("audio[controls]").is_visible()
        assert page.locator("[data-part=tools]").is_hidden()
        assert page.locator("#transcript [data-line]").count() == len(call.lines)


@pytest.mark.parametrize(("scheme", "size"), [("light", DESKTOP), ("dark", PHONE)], ids=["desktop", "dark phone"])
def test_everybody_can_use_it(browser: Browser, address: str, scheme: str, size: dict[str, int]) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with visiting(browser, language="sv", color_scheme=scheme, viewport=size, reduced_motion="reduce") as (page, _):
        page.goto(f"{address}/whole")
        page.wait_for_selector("call-player[data-ready]")
        page.locator("[data-play-answer]").nth(3).click()
        wait(page, "document.querySelector('[data-word].now')")
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
