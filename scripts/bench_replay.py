#!/usr/bin/env python3
"""From the key to the sound: how long an answer of a call takes to start on the review desk, in real Chromium.

    scripts/bench_replay.py --minutes 10 --answers 60

A call of so many minutes (two channels of noise, which FLAC hardly packs: as heavy as a recording gets) is served by
the real server to a headless Chromium. A key press asks the player for an answer somewhere in it. The time runs from
the key's own time stamp to the first frame in which the player says that it plays and its clock has moved on.

*cold*: the first thing asked of a page that has just been loaded, every time a new page and nothing cached. *warm*: the
page has been in use, the answer has not. *ready*: the row was chosen before (`prepare`), as the arrow keys do.
*exact*: how far the sample that comes out first lies from the one that was asked for, found by comparing the sound.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
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
    if (event.key !== "Enter") return;
    const from = event.timeStamp;
    const answer = player.bench;
    player.playAnswer(answer);
    const begun = player.time;
    let playing = null;
    player.audio.addEventListener("playing", () => { playing ??= performance.now() - from; }, { once: true });
    const look = () => {
      const now = performance.now() - from;
      if (!player.audio.seeking && player.time > begun) window.took = [playing ?? now, now];
      else setTimeout(look, 1);
    };
    look();
  });
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
    from firstcall.store import Store
    from playing import hearing

    store = Store.open(root / "calls.sqlite3")
    sound = long_call(store, root, minutes)
    size = (root / "long" / "call.flac").stat().st_size
    lines = [f"call of {minutes:g} min, {size / 2**20:.1f} MiB; ms from the key", f"{'':8}{'playing':>16}{'sound':>16}"]
    with hearing(store, root) as address, sync_playwright() as playwright:
        chromium = launch(playwright)
        lines.append(told("cold", [first(chromium, f"{address}/long") for _ in range(cold)]))
        page = opened(chromium, f"{address}/long")
        lines.append(told("warm", [one(page, ready=False) for _ in range(answers)]))
        lines.append(told("ready", [one(page, ready=True) for _ in range(answers)]))
        page.context.close()
        errors = exactness(chromium, f"{address}/long", sound)
        lines.append(f"exact    at most {max(errors):.2f} ms off, of {len(errors)} answers")
        chromium.close()
    store.close()
    return lines


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


def opened(chromium: Any, address: str) -> Any:
    """A page of the call, in a browser that knows nothing yet."""
    page = chromium.new_context().new_page()
    page.goto(address)
    page.wait_for_selector("call-player[data-ready]")
    page.evaluate(MEASURE)
    return page


def first(chromium: Any, address: str) -> tuple[float, float]:
    """The same for the first answer that is asked for on a new page."""
    page = opened(chromium, address)
    took = one(page, ready=False)
    page.context.close()
    return took


def one(page: Any, *, ready: bool) -> tuple[float, float]:
    """Ask for some answer by a key; milliseconds to `playing` and to the clock's moving."""
    answers = page.evaluate("() => JSON.parse(document.querySelector('call-player script').textContent).answers")
    of = random.choice(answers)["requirement_id"]  # noqa: S311 - no secret
    page.evaluate(
        """([of, ready]) => { const player = document.querySelector("call-player");
        player.pause(); player.bench = of; window.took = null; if (ready) player.prepare(of); }""",
        [of, ready],
    )
    page.wait_for_timeout(SETTLE_MS)
    page.keyboard.press("Enter")
    page.wait_for_function("() => window.took !== null", polling=20)
    playing, sounding = page.evaluate("() => window.took")
    return float(playing), float(sounding)


def exactness(chromium: Any, address: str, sound: Any) -> list[float]:
    """Milliseconds between the sample that was asked for and the one that came out, for every answer."""
    from firstcall.engines.contracts import CLOCK_HZ

    page = opened(chromium, address)
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
    page.context.close()
    return errors


def told(name: str, times: Sequence[tuple[float, float]]) -> str:
    """One line of the table."""
    playing, sounding = (np.percentile([each[place] for each in times], [50, 95]) for place in (0, 1))
    shown = [f"{p50:7.0f} /{p95:7.0f}" for p50, p95 in (playing, sounding)]
    return f"{name:8}{shown[0]:>16}{shown[1]:>16}   p50 / p95 of {len(times)}"


if __name__ == "__main__":
    sys.exit(main())
