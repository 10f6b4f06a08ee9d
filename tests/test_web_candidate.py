"""Candidates on the page's line: by voice, in writing, dropped, switched, refused; over real sockets, nothing lost."""

from __future__ import annotations

import gc
import json
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from calling import QUESTIONS
from firstcall.events import Consented, Finish, HungUp, Keep, Resumed
from firstcall.live import connection
from firstcall.live.connection import Connection
from firstcall.live.desk import Desk
from firstcall.store import Store
from firstcall.web import door, page_connection
from firstcall.web.house import House
from firstcall.web.page_connection import Close
from serving import PATIENCE_S, Page, Server, frame_message, page, serving, wait_until

HELLO = '{"type":"hello","version":1,"line":"chat","seat":"page-one"}'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as started:
        yield started


def ended(each: Page) -> bool:
    return "end" in each.types()


def asked(each: Page) -> bool:
    """The first question has been asked."""
    return any(told["place"] == 1 for told in each.of("listen"))


def kept(server: Server, interview_id: str) -> list[str]:
    return [
        each.entry.requirement_id for each in server.house.store.entries(interview_id) if isinstance(each.entry, Keep)
    ]


def test_an_interview_by_voice_from_hello_to_the_end(server: Server) -> None:
    token, interview_id = server.invite(candidate="A-17")
    with page(server, token) as each:
        each.talk(lambda _: False)
        assert each.code == Close.DONE
    assert each.types()[0] == "opened"
    assert each.of("end") == [{"type": "end", "ending": "complete"}]
    assert [told["place"] for told in each.of("kept")] == [1, 2]
    assert each.sounds == len(each.of("sound")) == len(each.of("say"))
    assert each.of("consented")[0]["given"] is True
    store = server.house.store
    assert store.interview(interview_id).ending == "complete"
    assert store.interview(interview_id).candidate == "A-17"
    assert store.verify() == []
    folder = server.house.root / interview_id
    assert (folder / "call.flac").is_file()
    assert json.loads((folder / "self_check.json").read_text())["problems"] == []


def test_the_page_learns_no_verdict(server: Server) -> None:
    token, _ = server.invite()
    with page(server, token) as each:
        each.talk(ended)
    told = json.dumps(each.told)
    for word in ("verdict", "decision", "not_met", '"met"', "score", "outcome", "weight"):
        assert word not in told


def test_an_interview_in_writing(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token, line="chat") as each:
        for _ in range(30):
            each.take(0.2)
            if ended(each):
                break
            each.say({"type": "type", "text": "Yes, I do."})
        assert each.closed() == Close.DONE
    assert each.sounds == 0
    assert set(kept(server, interview_id)) == set(QUESTIONS)
    wait_until(lambda: (server.house.root / interview_id / "interview.json").is_file())


def test_a_dropped_line_goes_on_at_the_same_question(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as first:
        first.talk(lambda each: len(each.of("kept")) == 1 and each.types()[-1] == "listen")
        first.socket.socket.close()  # Gone without a word, as when the network goes.
    with page(server, token) as second:
        second.talk(ended)
    assert second.of("say")[1]["place"] == first.of("say")[-1]["place"] == 2
    assert kept(server, interview_id).count(QUESTIONS[0]) == 1
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    assert [type(each) for each in entries if isinstance(each, HungUp | Resumed)] == [HungUp, Resumed]
    assert server.house.store.interview(interview_id).ending == "complete"
    assert server.house.store.verify() == []


def test_the_same_page_takes_its_place_again_before_the_old_line_is_known_to_be_gone(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as first:
        first.talk(asked)
        with page(server, token) as second:
            second.talk(ended)
        assert first.closed() == Close.SILENT
    assert server.house.store.interview(interview_id).ending == "complete"


def test_another_page_does_not_take_somebodys_place(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as first:
        first.talk(asked)
        with page(server, token, seat="page-two") as second:
            assert second.closed() == Close.ELSEWHERE
        first.talk(lambda _: False)
    with page(server, token, seat="page-two") as third:
        assert third.closed() == Close.ENDED
    assert kept(server, interview_id) == list(QUESTIONS)


def test_who_refuses_the_recording_goes_on_in_writing_and_no_sound_is_kept(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as first:
        first.talk(lambda each: "listen" in each.types())
        first.say({"type": "press", "button": "no"})
        first.talk(lambda each: "chat" in each.types())
        assert first.closed() == Close.DONE
    with page(server, token, line="chat") as second:
        for _ in range(30):
            second.take(0.2)
            if ended(second):
                break
            second.say({"type": "type", "text": "Yes, I do."})
    entries = [each.entry for each in server.house.store.entries(interview_id)]
    assert [each.given for each in entries if isinstance(each, Consented) and each.purpose == "recording"] == [False]
    assert isinstance(next(each for each in entries if isinstance(each, Finish)), Finish)
    assert not list((server.house.root / interview_id).glob("call*"))


def test_voice_and_writing_change_places_and_keep_every_answer(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as first:
        first.talk(lambda each: len(each.of("kept")) == 1)
        first.say({"type": "bye"})
        first.closed()
    with page(server, token, line="chat") as second:
        for _ in range(30):
            second.take(0.2)
            if ended(second):
                break
            second.say({"type": "type", "text": "Yes, I do."})
    assert kept(server, interview_id) == list(QUESTIONS)


@pytest.mark.parametrize(("button", "means"), [("repeat", "say"), ("human", "say"), ("pause", "say")])
def test_buttons_work_while_the_line_is_open(server: Server, button: str, means: str) -> None:
    token, _ = server.invite()
    with page(server, token) as each:
        each.talk(asked)
        before = len(each.of(means))
        each.say({"type": "press", "button": button})
        each.talk(lambda page: len(page.of(means)) > before)
        assert "hush" in each.types() or each.of(means)


# ------------------------------------------------------------------------------------------------ bad input


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        pytest.param(b"", Close.BAD_MESSAGE, id="nothing"),
        pytest.param(b"\x00\x00\x00", Close.BAD_MESSAGE, id="half a number"),
        pytest.param(b"\x00" * 333, Close.BAD_MESSAGE, id="half a frame"),
        pytest.param(frame_message(0, 0, frames=26), Close.BAD_MESSAGE, id="too many frames at once"),
        pytest.param(frame_message(4_000_000_000, 0), Close.OUT_OF_STEP, id="a number far in the future"),
        pytest.param("{", Close.BAD_MESSAGE, id="broken JSON"),
        pytest.param('{"type":"press","button":"launch"}', Close.BAD_MESSAGE, id="an unknown button"),
        pytest.param('{"type":"type","text":"' + "x" * 5000 + '"}', Close.BAD_MESSAGE, id="a very long line"),
        pytest.param('{"type":"type","text":"x","verdict":"met"}', Close.BAD_MESSAGE, id="a key that is not there"),
        pytest.param(
            '{"type":"hello","version":1,"line":"chat","seat":"12345678"}', Close.BAD_MESSAGE, id="hello again"
        ),
        pytest.param(b"\x00" * 100_000, 1009, id="larger than any message"),
    ],
)
def test_a_message_that_cannot_be_closes_the_line_and_keeps_the_interview(
    server: Server, sent: bytes | str, code: int
) -> None:
    token, interview_id = server.invite()
    with page(server, token) as each:
        each.talk(lambda page: len(page.of("kept")) == 1)
        each.post(sent)
        assert each.closed() == code
    assert kept(server, interview_id)[:1] == [QUESTIONS[0]], "what came before it was heard"
    with page(server, token) as again:
        again.talk(ended)
    assert kept(server, interview_id) == list(QUESTIONS)


def test_ten_megabytes_in_one_message_break_the_line_and_keep_the_interview(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as each:
        each.talk(lambda page: len(page.of("kept")) == 1)
        each.post(b"\x00" * 10_000_000)
        # The server hangs up in the middle of the message, which may drop its own word of farewell.
        assert each.closed() in {1009, None}
    assert kept(server, interview_id)[:1] == [QUESTIONS[0]], "what came before it was heard"
    with page(server, token) as again:
        again.talk(ended)
    assert kept(server, interview_id) == list(QUESTIONS)


def test_a_flood_of_frames_is_refused(server: Server) -> None:
    token, _ = server.invite()
    with page(server, token) as each:
        each.talk(lambda page: "listen" in page.types())
        message = 4_000
        while each.take() and message:
            each.post(frame_message(each.number, 0, frames=25))
            each.number += 25
            message -= 1
        assert each.closed() == Close.OUT_OF_STEP


def test_a_page_whose_network_or_server_was_gone_for_long_goes_on_at_the_same_question(server: Server) -> None:
    token, interview_id = server.invite()
    with page(server, token) as each:
        each.talk(lambda page: len(page.of("kept")) == 1 and page.types()[-1] == "listen")
        each.number += 20 * 50  # The page counted on while nothing left it.
        each.send(0)
        assert each.closed() == Close.OUT_OF_STEP
    with page(server, token) as again:
        again.talk(ended)
    assert again.of("say")[1]["place"] == each.of("say")[-1]["place"] == 2
    assert kept(server, interview_id) == list(QUESTIONS)


@pytest.mark.parametrize(
    "sent", ["{}", '{"type":"bye"}', '{"type":"hello","version":2,"line":"chat","seat":"12345678"}']
)
def test_without_a_hello_nothing_begins(server: Server, sent: str) -> None:
    token, interview_id = server.invite()
    with page(server, token, hello=False) as each:
        each.post(sent)
        assert each.closed() == Close.BAD_MESSAGE
    assert not server.house.store.knows(interview_id)


def test_who_connects_and_says_nothing_is_let_go(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_connection, "HELLO_S", 0.1)
    token, interview_id = server.invite()
    with page(server, token, hello=False) as each:
        assert each.closed() == Close.SILENT
    assert not server.house.store.knows(interview_id)


def test_a_line_on_which_nothing_more_comes_is_let_go(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_connection, "SILENT_S", 0.2)
    token, interview_id = server.invite()
    with page(server, token) as each:
        each.talk(asked)
        assert each.closed() == Close.SILENT
    with page(server, token) as again:
        again.talk(ended)
    assert kept(server, interview_id) == list(QUESTIONS)


def test_half_requests_that_never_end_keep_nobody_else_waiting(server: Server) -> None:
    halves = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(100)]
    for each in halves:
        each.sendall(b"GET /i/x/line HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
    token, interview_id = server.invite()
    with page(server, token) as caller:
        caller.talk(ended)
    for each in halves:
        each.close()
    assert kept(server, interview_id) == list(QUESTIONS)


@pytest.mark.parametrize(
    ("token", "sent"),
    [("", b"\x00" * 333), ("", "{"), ("x" * 32, "")],
    ids=["half a frame", "broken JSON", "forged link"],
)
def test_what_is_refused_is_logged_in_one_line_without_its_words(
    server: Server, caplog: pytest.LogCaptureFixture, token: str, sent: bytes | str
) -> None:
    valid, _ = server.invite()
    with page(server, token or valid) as each:
        if sent:
            each.talk(lambda page: "listen" in page.types())
            each.post(sent)
        each.closed()
    told = [each.getMessage() for each in caplog.records if each.name.startswith("firstcall.web")]
    assert len(told) == 1
    assert valid not in told[0]
    assert "\n" not in told[0]


def test_a_forged_link_and_a_full_house_are_told_apart(server: Server) -> None:
    with page(server, "x" * 32) as each:
        assert each.closed() == Close.NO_SUCH_LINK
    server.house.most_calls = 0
    token, _ = server.invite()
    with page(server, token) as each:
        assert each.closed() == Close.BUSY


def test_a_server_that_stops_leaves_every_interview_to_be_taken_up(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        token, interview_id = first.invite()
        with page(first, token) as each:
            each.talk(lambda page: len(page.of("kept")) == 1)
            each.socket.socket.close()
    with serving(tmp_path) as second:
        with page(second, token) as each:
            each.talk(ended)
        assert kept(second, interview_id) == list(QUESTIONS)
        assert second.house.store.verify() == []


def test_a_server_that_stops_with_calls_under_way_says_so_without_a_traceback(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Each call takes its time to end and the server does not wait; the switchboard ends the calls all the same."""
    stopped, close_call, close_house = threading.Event(), Connection.close, House.close

    def slow(self: Connection, *, broken: bool) -> None:
        assert stopped.wait(PATIENCE_S)
        close_call(self, broken=broken)

    def close(self: House) -> None:
        stopped.set()
        close_house(self)

    monkeypatch.setattr(Connection, "close", slow)
    monkeypatch.setattr(House, "close", close)
    monkeypatch.setattr(door, "STOP_S", 0)
    with ExitStack() as pages, serving(tmp_path) as server:
        links = [server.invite() for _ in range(3)]
        for token, _ in links:
            pages.enter_context(page(server, token)).talk(asked)
    gc.collect()  # A task whose exception nobody took is logged when it goes.
    said = capsys.readouterr()
    assert "Cancel 3 running task(s)" in said.err
    assert "Traceback" not in said.out + said.err
    assert [each.getMessage() for each in caplog.records if each.levelno > logging.INFO] == []
    store = Store.open(tmp_path / "calls.sqlite3")
    assert [type(store.entries(interview_id)[-1].entry) for _, interview_id in links] == [HungUp] * 3


def test_a_call_goes_over_to_another_server_on_the_same_database(tmp_path: Path) -> None:
    with serving(tmp_path) as first, serving(tmp_path) as second:
        token, interview_id = first.invite()
        with page(first, token) as one:
            one.talk(lambda page: len(page.of("kept")) == 1)
            _come_in_to_the_end(second, token)
            one.talk(lambda _: False)  # The first server finds out when it has something to log.
            assert one.code in (
                Close.FAILED,
                Close.DONE,
                Close.OUT_OF_STEP,
            )  # Beginning anew, it would be told the end.
        assert kept(second, interview_id) == list(QUESTIONS)
        assert second.house.store.interview(interview_id).ending == "complete"
        assert second.house.store.verify() == []


def test_a_page_begins_anew_where_the_server_before_still_logged_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other server notices within a second of sound that its line is gone; until then it may log."""
    again, late = connection.again, [HungUp(0.0)]

    def meanwhile(desk: Desk, interview_id: str, *others: Any, **more: Any) -> connection.Connection:
        made = again(desk, interview_id, *others, **more)
        if late:
            desk.store.append(interview_id, [late.pop()])
        return made

    monkeypatch.setattr(connection, "again", meanwhile)
    with serving(tmp_path) as server:
        token, interview_id = server.invite()
        with page(server, token) as one:
            one.talk(lambda page: len(page.of("kept")) == 1)
        with page(server, token) as two:
            two.talk(ended)
            assert two.code == Close.OUT_OF_STEP
        _come_in_to_the_end(server, token)
        assert kept(server, interview_id) == list(QUESTIONS)
        assert server.house.store.verify() == []


def _come_in_to_the_end(server: Server, token: str) -> None:
    """Hold the rest of the interview; where the page is told that it is out of step, it begins anew, as it does."""
    code: int | None = Close.OUT_OF_STEP
    while code == Close.OUT_OF_STEP:
        with page(server, token) as one:
            one.talk(ended)
            code = one.code
