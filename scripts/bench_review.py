#!/usr/bin/env python3
"""How long it takes to decide an interview on the review desk, by the page's own measure, in real Chromium.

    scripts/bench_review.py --rate 1

A simulated candidate is interviewed on the real speech path (`firstcall demo`), once with everything clear and once
with musts that are not met. Then a recruiter made of keys decides: in the clear one every must's answer is played to
its end and heard before the next; in the other one the answers that decide against the candidate. Nothing is skipped:
the sound runs in real time at `--rate`. Seconds, key presses and plays are those that the page sends when it commits.

It also weighs the pages: HTML, styles and scripts as they are and as gzip would send them.
"""

from __future__ import annotations

import argparse
import gzip
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

PERSONAS = {"clear": "sv-plain", "not met": "sv-lacking"}
PATIENCE_MS = 60_000


def main() -> int:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rate", type=float, default=1.0, help="speed of the sound, 0.75 to 2.5")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for line in measured(Path(folder), chosen.rate):
            print(line, flush=True)
    return 0


def measured(root: Path, rate: float) -> list[str]:
    """The figures, line by line."""
    from playwright.sync_api import sync_playwright

    from browsing import launch
    from firstcall.settings import DATABASE_NAME
    from firstcall.store import Store, desk

    for persona in PERSONAS.values():
        interviewed(root, persona)
    store = Store.open(root / DATABASE_NAME)
    desk.prepare(store)
    found = {row.outcome: row.id for row in store.interviews()}
    ids = {"clear": found["qualified"], "not met": found["not_qualified"]}
    lines = [f"{'interview':<10}{'seconds':>9}{'keys':>6}{'plays':>7}   sound at {rate:g}x"]
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        with served(root, store) as address:
            page = recruiter(chromium, store, address)
            for name, interview_id in ids.items():
                sent = decided(page, f"{address}/desk/interviews/{interview_id}", rate)
                lines.append(f"{name:<10}{sent['seconds']:>9.1f}{sent['keys']:>6}{sent['plays']:>7}")
            lines += weighed(page, address, ids["clear"])
        chromium.close()
    return lines


def interviewed(root: Path, persona: str) -> None:
    """Hold an interview that is spoken, heard and recorded."""
    words = [sys.executable, "-c", "from firstcall.cli import main; main()", "demo", "--persona", persona, "--json"]
    subprocess.run(words, env=os.environ | {"FIRSTCALL_HOME": str(root)}, check=True, capture_output=True)  # noqa: S603


@contextmanager
def served(root: Path, store: Any) -> Iterator[str]:
    """The real server on this data root, until the block ends; gives its address."""
    from serving import serving

    with serving(root) as server:
        server.house.store = store
        yield server.address


def recruiter(chromium: Any, store: Any, address: str) -> Any:
    """A page of somebody who is logged in and may decide."""
    from firstcall.store import sessions
    from firstcall.store.users import Role
    from firstcall.web.guard import SESSION
    from logging_in import somebody

    context = chromium.new_context(viewport={"width": 1280, "height": 860})
    token = sessions.begin(store, somebody(store, Role.LEAD).id)
    context.add_cookies([{"name": SESSION, "value": token, "url": address}])
    return context.new_page()


def decided(page: Any, address: str, rate: float) -> dict[str, Any]:
    """Decide one interview by keys, hearing what decides it; gives what the page told of it."""
    page.goto(address)
    page.wait_for_selector("[data-ready] call-player[data-ready]")
    page.evaluate("rate => { document.querySelector('call-player').rate = rate; }", rate)
    rows = page.evaluate(
        """() => [...document.querySelectorAll(".req")].map((row) => ({
          id: row.dataset.requirement, machine: row.dataset.machine, must: !row.querySelector("h2 .tag") }))"""
    )
    against = [row for row in rows if row["machine"] != "met" and row["must"]]
    for row in rows:
        at_hand = page.evaluate("document.querySelector('.req.here').dataset.requirement")
        if row["id"] not in {each["id"] for each in (against or [each for each in rows if each["must"]])}:
            continue
        step(page, [each["id"] for each in rows], at_hand, row["id"])
        heard(page)
        if against:
            page.keyboard.press({"not_met": "2", "review": "3"}[row["machine"]])
            page.wait_for_selector(f'[data-requirement="{row["id"]}"]:not([data-decision=""])')
    with page.expect_request("**/commit") as asked, page.expect_navigation():
        page.keyboard.press("n")
    sent: dict[str, Any] = asked.value.post_data_json
    return sent


def step(page: Any, order: Sequence[str], at_hand: str, to: str) -> None:
    """Go to a requirement by the arrow keys."""
    by = order.index(to) - order.index(at_hand)
    for _ in range(abs(by)):
        page.keyboard.press("ArrowDown" if by > 0 else "ArrowUp")


def heard(page: Any) -> None:
    """Play the answer at hand, and wait until it has been heard to its end."""
    page.keyboard.press("Enter")
    for playing in ("true", "false"):
        page.wait_for_selector(f'call-player [data-part="play"][data-playing="{playing}"]', timeout=PATIENCE_MS)


def weighed(page: Any, address: str, interview_id: str) -> list[str]:
    """Bytes of the pages with their styles and scripts, as they are and as gzip sends them."""
    lines = [f"{'page':<12}{'html':>9}{'css+js':>9}{'all':>9}{'gzip':>9}   bytes"]
    for name, path in {"queue": "/desk", "interview": f"/desk/interviews/{interview_id}"}.items():
        bodies: list[tuple[str, bytes]] = []

        def keep(answer: Any, bodies: list[tuple[str, bytes]] = bodies) -> None:
            kind = answer.headers.get("content-type", "").partition(";")[0]
            if kind in ("text/html", "text/css", "text/javascript", "application/javascript"):
                bodies.append((kind, answer.body()))

        page.on("response", keep)
        page.goto(f"{address}{path}", wait_until="networkidle")
        page.remove_listener("response", keep)
        html = sum(len(body) for kind, body in bodies if kind == "text/html")
        rest = sum(len(body) for kind, body in bodies if kind != "text/html")
        packed = sum(len(gzip.compress(body, 6)) for _, body in bodies)
        lines.append(f"{name:<12}{html:>9}{rest:>9}{html + rest:>9}{packed:>9}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
