"""What people said or typed is shown as text, never obeyed: hostile words in every stored string, on every page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
from fastapi.routing import APIRoute

from conversation import PLAIN, TODAY, Conversation
from desking import IDS, SEED
from firstcall import dialogue, jobspec
from firstcall.events import Action, Event, Heard, LineKind
from firstcall.rescore.run import Plan, run
from firstcall.review.draws import Shares
from firstcall.store import sessions, users
from firstcall.store.drawing import announce
from firstcall.store.users import Role
from firstcall.store.views import viewed
from firstcall.types import Decision, JobSpec
from firstcall.web.guard import Guard
from logging_in import browser, logged_in, somebody
from rescoring import spelled, under_older_rules
from routes import Way, routes, ways
from serving import Server, serving
from storing import SPEC

MARK = "Xq7"
HOSTILE = MARK + "\"'><img src=x onerror=alert(1)></script></title><script>alert(1)</script>{{7*7}}<!--"


class Reading(HTMLParser):
    """Reads a page as a browser would, and notes what must not be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        script = tag == "script" and not (named.get("src") or "").startswith("/static/")
        if script and named.get("type") != "application/json":
            self.wrong.append("a script of its own")
        if tag in ("iframe", "object", "embed", "base", "style") or (tag == "img" and named.get("src") == "x"):
            self.wrong.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.wrong.append(f"<{tag} {name}>")
            if name in ("href", "src", "action", "formaction") and not (value or "").startswith(
                ("/", "#", "?", "otpauth:")
            ):
                self.wrong.append(f"<{tag} {name}={value}>")
            self.text.append(value or "")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(answer: httpx.Response) -> tuple[list[str], bool]:
    """What is wrong with an answer, and whether hostile words stand in it."""
    kind = answer.headers.get("content-type", "")
    if kind.startswith("text/html"):
        reading = Reading()
        reading.feed(answer.text)
        reading.close()
        wrong = [*reading.wrong, *(["a template was filled in twice"] if f"{MARK}49" in answer.text else [])]
        return wrong, MARK in "".join(reading.text)
    wrong = [] if answer.headers["x-content-type-options"] == "nosniff" else ["may be taken for a page"]
    return wrong, MARK in answer.text


def hostile_spec() -> JobSpec:
    """A job spec whose every free text is hostile."""
    text = SPEC.source
    for key in ("title", "employer", "agency", "ask", "explain", "not_met", "name"):
        text = re.sub(rf"^(\s*{key}:) .*$", lambda found: f"{found[1]} {json.dumps(HOSTILE)}", text, flags=re.MULTILINE)
    return jobspec.parse(text, "a hostile spec")


def hostile_log(spec: JobSpec) -> list[Event | Action]:
    """An interview in which hostile words are said."""
    talk = Conversation(dialogue.script(spec, "sv")).begun()
    for reply in (HOSTILE, f"{HOSTILE} Ja.", *PLAIN):
        if talk.finish is None:
            talk.reply(reply)
    while talk.finish is None:
        talk.reply("Ja, det stämmer.")
    return [replace(each, utterance=spelled(each)) if isinstance(each, Heard) else each for each in talk.entries]


@dataclass(frozen=True, slots=True)
class Hostile:
    """A server whose every stored string is hostile, and a link of a candidate."""

    server: Server
    token: str

    def address(self, way: Way) -> str:
        """An address that shows as much as there is."""
        user_id = somebody(self.server.house.store, Role.LEAD).id
        return way.filled(interview_id="i1", user_id=user_id, token=self.token)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hostile]:
    with serving(tmp_path_factory.mktemp("hostile")) as started:
        store, spec = started.house.store, hostile_spec()
        announce(store, Shares(0, 0, 0), "user:test", SEED)
        store.add_spec(spec)
        log = hostile_log(spec)
        for interview_id, entries in (("i1", log), ("i2", under_older_rules(log, {IDS[1]: Decision.NOT_MET}))):
            about = {"line": LineKind.CHAT, "language": "sv", "today": TODAY, "candidate": HOSTILE}
            store.begin(interview_id, spec, **about)  # type: ignore[arg-type]
            store.append(interview_id, entries)
        assert run(store, "", Plan()).flips
        for role in Role:
            users.set_name(store, somebody(store, role).id, HOSTILE)
            sessions.begin(store, somebody(store, role).id, address="192.0.2.1", agent=HOSTILE)
        viewed(store, "user:x", HOSTILE[:64], HOSTILE[:32])
        with browser(started, Role.RECRUITER) as client:
            review_and_correct(client, spec)
        token, _ = started.invite(spec, "sv", candidate=HOSTILE)
        yield Hostile(started, token)


def review_and_correct(client: httpx.Client, spec: JobSpec) -> None:
    """A person's own hostile words: a reason, and a corrected transcript."""
    decided = {"requirement_id": spec.requirements[0].id, "decision": "review", "reason": "other", "text": HOSTILE}
    assert client.post("/desk/interviews/i1/reviews", json=decided).status_code == 200
    turn = re.search(r'"turn_id": ?"([^"]+)"', client.get("/desk/interviews/i1.json").text)
    assert turn is not None
    corrected = {"turn_id": turn[1], "text": f"{HOSTILE} rättat"}
    assert client.post("/desk/interviews/i1/transcript", json=corrected).status_code == 200


def readers(way: Way) -> list[Role]:
    return [role for role in Role if not isinstance(way.declared, Guard) or role in way.declared.roles]


def test_stored_words_are_shown_and_never_obeyed(hostile: Hostile) -> None:
    server = hostile.server
    wrong, shown = [], set()
    for role in Role:
        with browser(server, role) as client:
            for way in ways(server.app):
                if way.method != "GET" or role not in readers(way):
                    continue
                answer = client.get(hostile.address(way))
                found, here = read(answer)
                wrong += [f"{way} as {role}: {each}" for each in found]
                if here:
                    shown.add(way.path)
    assert not wrong, "\n".join(wrong)
    expected = {"/desk", "/desk.json", "/desk/interviews/{interview_id}", "/desk/interviews/{interview_id}.json"}
    expected |= {"/i/{token}", "/desk/rescore", "/desk/rescore.json", "/desk/interviews/{interview_id}/feedback"}
    expected |= {"/account", "/account.json", "/admin/users", "/admin/users/{user_id}", "/admin/views"}
    assert expected <= shown


def test_words_of_an_address_are_never_obeyed(hostile: Hostile) -> None:
    server = hostile.server
    wrong, tried = [], 0
    found = [each for each in routes(server.app) if isinstance(each, APIRoute)]
    asked = {each.path: [*each.dependant.query_params, *_queries(each)] for each in found}
    with browser(server) as client:
        for way in ways(server.app):
            if way.method != "GET":
                continue
            for name in {each.name for each in asked[way.path]}:
                token = logged_in(server.house.store, client, readers(way)[0])
                client.cookies.set("firstcall", token)
                answer = client.get(way.filled(interview_id="i1"), params={name: HOSTILE})
                tried += 1
                wrong += [f"{way}?{name}: {each}" for each in read(answer)[0]]
                if answer.status_code >= 500:
                    wrong.append(f"{way}?{name}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert tried > 10


def _queries(route: APIRoute) -> list[Any]:
    return [field for each in route.dependant.dependencies for field in each.query_params]


def test_words_of_a_form_are_never_obeyed(hostile: Hostile) -> None:
    """Each form with hostile words in each of its fields, as it comes back."""
    from logging_in import send

    server, wrong = hostile.server, []
    with browser(server) as client:
        for path in ("/login",):
            wrong += read(send(client, path, login=HOSTILE, password=HOSTILE, next=HOSTILE))[0]
    with browser(server, Role.ADMIN) as client:
        answer = send(client, "/admin/users", login=HOSTILE, name=HOSTILE, role="lead")
        wrong += [*read(answer)[0], *([] if MARK in answer.text else ["not shown again"])]
        wrong += read(send(client, "/account", "/account/password", current=HOSTILE, password=HOSTILE, again="x"))[0]
    assert wrong == []


def test_the_reading_finds_what_must_not_be() -> None:
    for text in (f"<p>{HOSTILE}</p>", f'<a title="{HOSTILE}">', "<a href='javascript:alert(1)'>", "<p onclick=x>"):
        reading = Reading()
        reading.feed(text)
        assert reading.wrong, text
