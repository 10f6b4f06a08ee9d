#!/usr/bin/env python3
"""From the key to the sound: how long an answer of a call takes to start on the review desk, in real Chromium.

    scripts/bench_replay.py --minutes 10 --answers 60

A call of so many minutes (two channels of noise, which FLAC hardly packs: as heavy as a recording gets) is opened on
the desk's own page, by a recruiter who is logged in, in a headless Chromium. The time runs from the key's own time
stamp to the first moment at which the player says that it plays and its clock has moved on.

*cold*: Enter, as the first thing on a page that has just been loaded; every time a new browser that knows nothing.
*ready*: some rows down with the arrow key, then Enter: as people go through an interview. *warm*: an answer far from
where the page is, which it could not get ready for. *exact*: how far the sample that comes out first lies from the one
that was asked for, found by comparing the sound. Last, the bytes that a page and its sound cost.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

SETTLE_MS = 400
MEASURE = """
() => {
  const player = document.querySelector("call-player");
  window.took = null;
  addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "F8") return;
    const from = event.timeStamp;
    const { audio } = player;
    let playing = null;
    audio.addEventListener("playing", () => { playing ??= performance.now() - from; }, { once: true });
    audio.addEventListener("play", () => {
      const begun = audio.currentTime;
      const look = () => {
        const now = performance.now() - from;
        if (!audio.seeking && audio.currentTime > begun) window.took = [playing ?? now, now];
        else setTimeout(look, 1);
      };
      look();
    }, { once: true });
    if (event.key === "F8") player.playAnswer(player.bench);
  }, { capture: true });
}
"""


def main() -> int:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--minutes", type=float, default=10)
    arguments.add_argument("--answers", type=int, default=60, help="of each sort")
    arguments.add_argument("--cold", type=int, default=20, help="pages loaded")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for line in measured(Path(folder), chosen.minutes, chosen.answers, chosen.cold):
            print(line, flush=True)
    return 0


def measured(root: Path, minutes: float, answers: int, cold: int) -> list[str]:
    """The figures, line by line."""
    from playwright.sync_api import sync_playwright

    from browsing import launch
    from desk_browsing import desk_at

    with sync_playwright() as playwright, desk_at(root, launch(playwright)) as desk:
        sound = long_call(desk.server.house.store, root, minutes)
        size = (root / "long" / "call.flac").stat().st_size
        lines = [
            f"call of {minutes:g} min, {size / 2**20:.1f} MiB; ms from the key",
            f"{'':8}{'playing':>16}{'sound':>16}",
        ]
        first = []
        for _ in range(cold):
            with opened(desk) as page:
                first.append(pressed(page))
        lines.append(told("cold", first))
        with opened(desk) as page:
            lines.append(told("ready", [after_some_rows(page) for _ in range(answers)]))
            lines.append(told("warm", [far_away(page) for _ in range(answers)]))
        with opened(desk) as page:
            errors = exactness(page, sound)
        lines.append(f"exact    at most {max(errors):.2f} ms off, of {len(errors)} answers")
        lines.append(weight(desk))
        desk.browser.close()
    return lines


@contextmanager
def opened(desk: Any) -> Iterator[Any]:
    """The interview's page, in a browser that knows nothing yet."""
    with desk.visit() as (page, seen):
        desk.go(page, "/desk/interviews/long")
        page.wait_for_selector("call-player[data-ready]")
        page.evaluate(MEASURE)
        yield page
        seen.complaints.clear()  # Chromium would have another way to listen in than that of `exactness`.


def pressed(page: Any, key: str = "Enter") -> tuple[float, float]:
    """Press a key; milliseconds to `playing` and to the clock's moving."""
    page.evaluate("() => { window.took = null; }")
    page.keyboard.press(key)
    page.wait_for_function("() => window.took !== null", polling=20)
    playing, sounding = page.evaluate("() => { document.querySelector('call-player').pause(); return window.took; }")
    page.wait_for_timeout(SETTLE_MS)
    return float(playing), float(sounding)


def after_some_rows(page: Any) -> tuple[float, float]:
    """Go some rows up or down, look at the row for a moment, and press Enter."""
    key = random.choice(("ArrowDown", "ArrowUp"))  # noqa: S311 - no secret
    for _ in range(random.randint(1, 4)):  # noqa: S311
        page.keyboard.press(key)
    page.wait_for_timeout(SETTLE_MS)
    return pressed(page)


def far_away(page: Any) -> tuple[float, float]:
    """Ask for any answer, from wherever the player stands."""
    answers = page.evaluate("() => JSON.parse(document.querySelector('call-player script').textContent).answers")
    of = random.choice(answers)["requirement_id"]  # noqa: S311
    page.evaluate("(of) => { document.querySelector('call-player').bench = of; }", of)
    return pressed(page, "F8")


def weight(desk: Any) -> str:
    """What comes over the network for a page, and for its first answer."""
    sizes: dict[str, int] = {}
    with desk.visit() as (page, _):
        page.on("requestfinished", lambda each: sizes.update({each.url: sum_of(each.sizes())}))
        desk.go(page, "/desk/interviews/long")
        page.wait_for_selector("call-player[data-ready]")
        page.wait_for_timeout(SETTLE_MS)
    pages = {url: size for url, size in sizes.items() if not url.endswith((".flac", ".json"))}
    outline = next(size for url, size in sizes.items() if url.endswith("peaks.json"))
    return f"weight   page, styles and scripts {sum(pages.values()) / 1024:.0f} KiB, outline {outline / 1024:.0f} KiB"


def sum_of(sizes: Any) -> int:
    """Bytes of an answer, head and body."""
    return int(sizes["responseHeadersSize"] + sizes["responseBodySize"])


def long_call(store: Any, root: Path, minutes: float) -> Any:
    """An interview whose log says that answers lie all over a long recording; gives the candidate's sound."""
    from firstcall.audio.recorder import Recorder
    from firstcall.engines.contracts import CLOCK_HZ
    from firstcall.events import Event
    from playing import extent
    from recorded import spoken
    from storing import begun

    entries = spoken("long")
    start, end = extent(entries)
    stretch = minutes * 60 * CLOCK_HZ / (end - start)
    wide = [_stretched(each, stretch) if isinstance(each, Event) else each for each in entries]
    begun(store, "long", wide)
    start, end = extent(wide)
    noise = np.random.default_rng(1)
    loud = np.repeat(noise.uniform(0.05, 1, (end - start) // 3200 + 1), 3200)[: end - start]
    candidate = (noise.standard_normal(end - start) * 3000 * loud).astype(np.int16)
    recorder = Recorder.open(root / "long", start_sample=start)
    recorder.write(candidate, np.roll(candidate, 777) // 4)
    recorder.close()
    return candidate


def _stretched(entry: Any, by: float) -> Any:
    """The same event at another time."""
    from dataclasses import fields, replace

    times = {each.name: getattr(entry, each.name) * by for each in fields(entry) if each.name in ("at_s", "start_s")}
    if hasattr(entry, "end_s"):
        times["end_s"] = times["start_s"] + entry.end_s - entry.start_s
    return replace(entry, **times)


def exactness(page: Any, sound: Any) -> list[float]:
    """Milliseconds between the sample that was asked for and the one that came out, for every answer."""
    from firstcall.engines.contracts import CLOCK_HZ

    page.keyboard.press("Shift")  # A page that nobody has touched may not sound.
    page.evaluate(
        """async () => {
        const { audio } = document.querySelector("call-player");
        const context = new AudioContext({ sampleRate: 16000 });
        const source = context.createMediaElementSource(audio);
        const tap = context.createScriptProcessor(1024, 2, 2);
        window.out = [];
        tap.onaudioprocess = (event) => window.hears && out.push(...event.inputBuffer.getChannelData(0));
        source.connect(tap); tap.connect(context.destination);
        await context.resume(); }"""
    )
    answers = page.evaluate("() => JSON.parse(document.querySelector('call-player script').textContent).answers")
    errors = []
    for answer in answers:
        page.evaluate("() => { document.querySelector('call-player').pause(); }")
        page.wait_for_timeout(SETTLE_MS)
        page.evaluate(
            "(of) => { out.length = 0; window.hears = true; document.querySelector('call-player').playAnswer(of); }",
            answer["requirement_id"],
        )
        page.wait_for_function("() => out.filter((each) => Math.abs(each) > 1e-5).length > 4000", polling=50)
        heard = np.array(page.evaluate("() => { window.hears = false; return out; }"))
        piece = heard[np.flatnonzero(np.abs(heard) > 1e-5)[0] :][:1600]
        near = max(0, int((answer["from_s"] - 1) * CLOCK_HZ))
        window = sound[near : near + 3 * CLOCK_HZ].astype(float)
        best = int(np.argmax(np.correlate(window, piece, "valid")))
        errors.append(abs((near + best) / CLOCK_HZ - answer["from_s"]) * 1000)
    return errors


def told(name: str, times: Sequence[tuple[float, float]]) -> str:
    """One line of the table."""
    playing, sounding = (np.percentile([each[place] for each in times], [50, 95]) for place in (0, 1))
    shown = [f"{p50:7.0f} /{p95:7.0f}" for p50, p95 in (playing, sounding)]
    return f"{name:8}{shown[0]:>16}{shown[1]:>16}   p50 / p95 of {len(times)}"


if __name__ == "__main__":
    sys.exit(main())
