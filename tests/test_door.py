"""Slow, silent and greedy connections on real sockets: each is let go in time, and nobody else waits for them."""

from __future__ import annotations

import logging
import select
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from starlette.types import Receive, Scope, Send

from firstcall.web import door

PATIENCE_S = 20.0
SHORT_S = 0.3
FOREVER = 64 * 2**20
HEAD = b"GET / HTTP/1.1\r\nHost: localhost\r\n"


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Takes a body in and says how long it was; `/much` is answered by much, `/no` without waiting for the body."""
    if scope["type"] != "http":
        return
    length = 0
    while scope["path"] != "/no":
        message = await receive()
        length += len(message.get("body", b""))
        if not message.get("more_body"):
            break
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(FOREVER // 2**20 if scope["path"] == "/much" else 0):
        await send({"type": "http.response.body", "body": bytes(2**20), "more_body": True})
    await send({"type": "http.response.body", "body": str(length).encode()})


@contextmanager
def served() -> Iterator[int]:
    server = door.server(app, log_level="critical")
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(PATIENCE_S)
        listening.close()


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    for name in ("HEAD_S", "BODY_S", "TAKE_S"):
        monkeypatch.setattr(door, name, SHORT_S)
    with served() as started:
        yield started


def connected(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), PATIENCE_S)


def is_gone(raw: socket.socket) -> bool:
    """Whether the server has let go; what it said before is read."""
    try:
        while select.select([raw], [], [], 0)[0]:
            if not raw.recv(65_536):
                return True
    except ConnectionError:
        return True
    return False


def drips(raw: socket.socket, drop: bytes) -> bool:
    """Send a drop now and then until let go; False where that does not come."""
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE_S:
        if is_gone(raw):
            return True
        try:
            raw.sendall(drop)
        except OSError:
            return True
        time.sleep(SHORT_S / 10)
    return False


def answered(raw: socket.socket) -> bytes:
    raw.sendall(HEAD + b"\r\n")
    return raw.recv(4096)


SLOW = {
    "nothing": (b"", b""),
    "a head, byte by byte": (HEAD + b"X-Slow: ", b"a"),
    "heads without end": (HEAD, b"X-Slow: a\r\n"),
    "a body, byte by byte": (b"POST" + HEAD[3:] + b"Content-Length: 9999\r\n\r\n", b"a"),
    "chunks, one by one": (b"POST" + HEAD[3:] + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "a body that nobody wants": (b"POST /no" + HEAD[5:] + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "the next head after an answer": (HEAD + b"\r\n" + HEAD + b"X-Slow: ", b"a"),
}


@pytest.mark.parametrize("sent", SLOW.values(), ids=SLOW)
def test_who_is_slow_is_let_go_however_busily(
    port: int, sent: tuple[bytes, bytes], caplog: pytest.LogCaptureFixture
) -> None:
    begins, drop = sent
    with caplog.at_level(logging.INFO, "firstcall"), connected(port) as raw:
        raw.sendall(begins)
        assert drips(raw, drop)
    told = [each for each in caplog.records if each.name == door.__name__]
    assert len(told) == 1
    assert all(each.exc_info is None for each in told)


def test_who_does_not_take_the_answer_is_let_go(port: int, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "firstcall"), connected(port) as raw:
        raw.sendall(HEAD.replace(b" / ", b" /much ") + b"\r\n")
        began = time.monotonic()
        while not caplog.records and time.monotonic() - began < PATIENCE_S:
            time.sleep(0.02)
    assert [each.getMessage() for each in caplog.records] == ["a connection was let go: its answer was not taken"]


def test_who_takes_the_answer_slowly_gets_all_of_it(port: int) -> None:
    got = 0
    with connected(port) as raw:
        raw.sendall(HEAD.replace(b" / ", b" /much ") + b"Connection: close\r\n\r\n")
        while piece := raw.recv(2**20):
            got += len(piece)
            time.sleep(SHORT_S / 100)
    assert got > FOREVER


def test_idle_sockets_are_bounded_and_keep_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MOST_WAITING", 30)
    with served() as port, ExitStack() as opened:
        idle = [opened.enter_context(connected(port)) for _ in range(100)]
        assert b"200 OK" in answered(opened.enter_context(connected(port)))
        assert sum(not is_gone(each) for each in idle) <= 30


def test_a_full_house_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MOST_CONNECTIONS", 5)
    with served() as port, ExitStack() as opened:
        for _ in range(5):
            opened.enter_context(connected(port))
        assert b"503" in answered(opened.enter_context(connected(port)))
