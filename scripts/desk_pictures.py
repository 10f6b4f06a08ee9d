#!/usr/bin/env python3
"""A desk as it looks in a working week, with invented people, and pictures of its pages.

    scripts/desk_pictures.py pictures/            # takes the pictures
    scripts/desk_pictures.py --keep desk-home     # leaves the data root: FIRSTCALL_HOME=desk-home firstcall serve

Two interviews are spoken, heard and recorded on the real speech path; the others are held in writing. Twelve weeks of
reviewing lie behind the statistics, drawn with a fixed seed.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from sqlalchemy import update

from conversation import Conversation
from firstcall import dialogue, personas
from firstcall.events import Action, Event, Finish, LineKind
from firstcall.lines.simulated import Mind
from firstcall.personas import Persona, reply
from firstcall.rescore.run import Plan, run
from firstcall.review.draws import Shares
from firstcall.review.entries import Seat, Sending
from firstcall.review.standing import State
from firstcall.settings import DATABASE_NAME
from firstcall.specfiles import example, read_spec
from firstcall.store import Store, desk, reviewing, tables
from firstcall.store.desk_interview import interview
from firstcall.store.drawing import announce
from firstcall.store.reviewing import Choice, Timing
from firstcall.types import Decision

NOW = datetime(2026, 11, 26, 8, 40, tzinfo=UTC)
"""When the pictures are taken."""
READERS = [desk.Viewer(f"user:{name}@handslag.example", leads=name == "asa") for name in ("asa", "jonas", "mira")]
WEEKS = 12
SIZES = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1280, "height": 860}}

TALKS: Sequence[tuple[str, Mapping[str, str]]] = (
    ("sv-plain", {}),
    ("sv-lager", {"truck-ab": "Det vet jag inte riktigt.", "start": "Det beror på min uppsägning."}),
    ("sv-lager", {"erfarenhet": "Mellan fem och sju månader, tror jag."}),
    ("en-lacking", {}),
    ("en-care", {"licence": "I think so, it may have run out.", "weekends": "Maybe."}),
    ("sv-lager", {"kvall": "Nej, det kan jag inte.", "lon": "Jag vill ha 195 kronor."}),
    ("sv-lacking", {}),
    ("en-plain", {}),
    ("en-care", {}),
    ("sv-lager", {}),
    ("sv-rambling", {}),
)
"""Persona, and what it answers otherwise."""
SPOKEN = ("sv-lager", {"erfarenhet": "Fyra månader.", "lon": "Ja, det går bra."})


@dataclass(slots=True)
class Clock:
    """The store's clock, which goes on by a second whenever it is asked."""

    moment: datetime = NOW

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def main() -> int:
    """Make the data root, take the pictures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pictures", nargs="?", type=Path, help="folder for the pictures; none: no pictures")
    arguments.add_argument("--keep", type=Path, help="make the data root here and leave it there")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = chosen.keep or Path(folder)
        root.mkdir(parents=True, exist_ok=True)
        clock = Clock()
        store = Store.open(root / DATABASE_NAME, now=clock)
        spoken_id = furnish(store, root, clock)
        if chosen.pictures is not None:
            take(store, root, chosen.pictures, spoken_id)
        store.close()
    return 0


# ------------------------------------------------------------------------------------------------- the interviews


def furnish(store: Store, root: Path, clock: Clock) -> str:
    """Fill an empty data root; gives the id of a spoken interview with something to decide."""
    clock.moment = NOW - timedelta(weeks=WEEKS, days=1)
    announce(store, Shares(blind=0.3, double=0.2, spot=0.1), "user:asa@handslag.example", b"pictures" * 4)
    for week in range(WEEKS):
        _history(store, clock, week)
    clock.moment = NOW - timedelta(hours=20)
    announce(store, Shares(blind=0.1, double=0.02, spot=0.1), "user:asa@handslag.example", b"painters" * 4)
    for number, (name, otherwise) in enumerate(TALKS * 2):
        _hold(
            store,
            _id(90, number),
            name,
            otherwise,
            f"A-{1031 + number * 3}",
            (NOW - timedelta(days=number % 3 + 1)).date(),
        )
    clock.moment = NOW - timedelta(hours=10)
    run(store, "", Plan())
    found = [_speak(root, name, otherwise) for name, otherwise in (SPOKEN, TALKS[0])]
    for number, interview_id in enumerate(found):
        mine = tables.interviews.c.id == interview_id
        with store.transaction() as connection:
            connection.execute(update(tables.interviews).where(mine).values(candidate=f"A-{1102 + number}"))
    desk.prepare(store)
    clock.moment = NOW
    return found[0]


def _id(week: int, number: int) -> str:
    return random.Random(week * 1000 + number).randbytes(9).hex()  # noqa: S311 - no secret


def _talk(name: str, otherwise: Mapping[str, str]) -> tuple[Persona, list[Event | Action]]:
    """A persona's interview in writing."""
    persona = personas.load(name)
    answers = dict(persona.answers) | {requirement: (reply(text),) for requirement, text in otherwise.items()}
    persona = replace(persona, answers=answers, truths={})
    script = dialogue.script(read_spec(example(persona.spec)), persona.language)
    talk, mind, told = Conversation(script, line=LineKind.CHAT).begin(), Mind(persona), 0
    while talk.finish is None:
        cues = [mind.hear(entry) for entry in talk.entries[told:]]
        told = len(talk.entries)
        cue = next((cue for cue in reversed(cues) if cue is not None), None)
        if cue is None or cue.reply.is_silent:
            talk.silence()
        else:
            talk.reply(cue.reply.text)
    return persona, talk.entries


def _older(entries: list[Event | Action], interview_id: str) -> list[Event | Action]:
    """The same as older rules judged it: now and then a verdict less sure."""
    drawn = random.Random(interview_id)  # noqa: S311 - no secret
    finish = next(each for each in entries if isinstance(each, Finish))
    verdicts = tuple(
        replace(each, decision=Decision.REVIEW, reason="hedged") if drawn.random() < 0.03 else each
        for each in finish.scorecard.verdicts
    )
    card = replace(finish.scorecard, ruleset="0.9 7d1c02aa", verdicts=verdicts)
    return [replace(each, scorecard=card) if each is finish else each for each in entries]


def _hold(store: Store, interview_id: str, name: str, otherwise: Mapping[str, str], candidate: str, day: date) -> str:
    persona, entries = _talk(name, otherwise)
    entries = _older(entries, interview_id)
    spec = read_spec(example(persona.spec))
    store.add_spec(spec)
    store.begin(interview_id, spec, line=LineKind.CHAT, language=persona.language, today=day, candidate=candidate)
    store.append(interview_id, entries)
    return interview_id


def _speak(root: Path, name: str, otherwise: Mapping[str, str]) -> str:
    """The same, spoken over a simulated line, heard by the starter model and recorded."""
    import os

    from firstcall.cli import options
    from firstcall.lines.simulated import SimulatedLine
    from firstcall.live import session

    os.environ["FIRSTCALL_HOME"] = str(root)
    persona = personas.load(name)
    answers = dict(persona.answers) | {requirement: (reply(text),) for requirement, text in otherwise.items()}
    persona = replace(persona, answers=answers, truths={})
    made = options.desk(
        persona.language, model="starter", voice="auto", policy="answer", real_person=False, watchers=[]
    )
    spec = read_spec(example(persona.spec))
    line = SimulatedLine(persona, seed=1)
    held = session.begin(made, spec, line, today=persona.today, language=persona.language, in_media_time=True)
    return held.interview_id


# -------------------------------------------------------------------------------------------- what people decided


def _history(store: Store, clock: Clock, week: int) -> None:
    """A week's interviews, reviewed by two or three people who get quicker and agree more."""
    drawn = random.Random(week)  # noqa: S311 - no secret
    monday = NOW - timedelta(weeks=WEEKS - 1 - week, days=NOW.weekday())
    for number in range(10):
        clock.moment = min(monday + timedelta(days=number % 5, hours=drawn.randint(0, 6)), NOW - timedelta(hours=3))
        name, otherwise = drawn.choice(TALKS)
        interview_id = _hold(store, _id(week, number), name, otherwise, "", clock.moment.date())
        for reader in (*drawn.sample(READERS[1:], 2), READERS[0]):
            _read(store, clock, interview_id, reader, drawn, week)
        state = interview(store, None, interview_id, READERS[0], clock.moment)
        if state is not None and state.state == State.DECIDED and week < WEEKS - 1:
            reviewing.send(store, interview_id, READERS[0], Sending.PROCEED, ["Hej!"], language="sv")


def _read(store: Store, clock: Clock, interview_id: str, reader: desk.Viewer, drawn: random.Random, week: int) -> None:
    found = interview(store, None, interview_id, reader, clock.moment)
    if found is None or not found.seat or found.state == State.DECIDED:
        return
    truth = interview(store, None, interview_id, replace(reader, decides=False), clock.moment)
    assert truth is not None
    choices = []
    for row, known in zip(found.rows, truth.rows, strict=True):
        assert known.machine is not None
        machine = str(known.machine.decision)
        slip = drawn.random() < {"met": 0.02, "not_met": 0.06, "review": 0.4 - week * 0.02}[machine]
        decision = {"met": "not_met", "not_met": "met", "review": "met"}[machine] if slip else machine
        if found.is_blind or found.seat == Seat.THIRD or decision != machine:
            reason = drawn.choice(["misheard", "misheard", "wrong_rule", "document_seen", "clarified"])
            choices.append(Choice(row.requirement_id, decision, reason))
    seconds = drawn.lognormvariate(3.9 - week * 0.045, 0.45)
    reviewing.commit(store, interview_id, reader, Timing(round(seconds, 1), len(choices) + 2, 9), choices)


# ---------------------------------------------------------------------------------------------------- the pictures


def take(store: Store, root: Path, folder: Path, spoken_id: str) -> None:
    """Pictures of the main pages: light on a desktop, some dark, some as a telephone shows them."""
    from playwright.sync_api import sync_playwright

    from browsing import launch
    from firstcall.store import sessions, users
    from firstcall.store.users import Role
    from firstcall.web.guard import SESSION
    from serving import serving

    folder.mkdir(parents=True, exist_ok=True)
    login, no_password = "asa@handslag.example", "none"
    account = users.add(store, login, name="Åsa Berg", role=Role.LEAD, password_hash=no_password, actor="pictures")
    users.set_language(store, account.id, "sv")
    token = sessions.begin(store, account.id)
    with serving(root) as server, sync_playwright() as playwright:
        server.house.store = store
        chromium = launch(playwright)
        for name, path, size, scheme, act in _wanted(spoken_id):
            scale = 2 if size == "phone" else 1
            context = chromium.new_context(viewport=SIZES[size], color_scheme=scheme, device_scale_factor=scale)
            context.add_cookies([{"name": SESSION, "value": token, "url": server.address}])
            page = context.new_page()
            page.goto(f"{server.address}{path}", wait_until="networkidle")
            act(page)
            page.wait_for_timeout(300)
            page.screenshot(path=folder / f"{name}.png", full_page="full" in name)
            context.close()
        chromium.close()


def _wanted(spoken_id: str) -> Iterator[tuple[str, str, str, str, Any]]:
    """Each picture: name, address, size, scheme, and what is done first."""
    interview_path = f"/desk/interviews/{spoken_id}"

    def nothing(_: Any) -> None:
        return None

    def plays(page: Any) -> None:
        page.keyboard.press("Enter")
        page.wait_for_timeout(750)

    def overrules(page: Any) -> None:
        page.keyboard.press("1")

    def corrects(page: Any) -> None:
        page.keyboard.press("e")
        page.fill(".correction textarea", "Två år och fyra månader.")
        page.wait_for_selector(".compared tr:nth-child(2)")

    def supposes(page: Any) -> None:
        page.fill('[name="erfarenhet.min"]', "3")
        page.click("form.what-if .main")
        page.wait_for_selector("#came-to")

    yield "queue", "/desk", "desktop", "light", nothing
    yield "queue-dark-phone", "/desk", "phone", "dark", nothing
    yield "interview", interview_path, "desktop", "light", plays
    yield "interview-dark", interview_path, "desktop", "dark", overrules
    yield "correct", interview_path, "desktop", "light", corrects
    yield "interview-phone", interview_path, "phone", "light", nothing
    yield "statistics", "/desk/statistics", "desktop", "light", nothing
    yield "statistics-dark-phone-full", "/desk/statistics", "phone", "dark", nothing
    yield "rescore", "/desk/rescore", "desktop", "light", nothing
    yield "what-if-phone", "/desk/what-if?job=lagermedarbetare-truck-helsingborg-2026-11", "phone", "dark", nothing
    yield "what-if-full", "/desk/what-if?job=lagermedarbetare-truck-helsingborg-2026-11", "desktop", "light", supposes
    yield "decided", "/desk?state=decided", "desktop", "light", nothing
    yield "jobs", "/desk/jobs", "desktop", "light", nothing
    yield "pool", "/desk/pool", "desktop", "light", nothing
    yield "feedback-full", interview_path + "/feedback", "desktop", "light", nothing


if __name__ == "__main__":
    sys.exit(main())
