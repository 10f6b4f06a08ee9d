"""A telephone call at a telephone's pace: a frame every 20 ms, delayed and lost as networks do, and played as it comes.

The provider here plays what it is sent in real time and reports a mark when everything before it has been heard, as a
telephone's end does; so the call takes as long as it takes.
"""

from __future__ import annotations

import base64
import heapq
import json
import random
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from calling import QUESTIONS
from firstcall.audio import pcm
from firstcall.audio.recording import find
from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples
from firstcall.events import Hush, Keep, KeyPressed, PromptPlayed, Say
from firstcall.lines.dialling import signature
from firstcall.types import EngineId
from firstcall.web.page_connection import Close
from loudness import LOUD
from serving import PHONE, Server, serving

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("paced")]

FRAME = 160
FRAME_S = 0.02
JITTER_S = 0.08
LOSS = 0.01
PLAYOUT_S = 0.15
"""From the provider's taking sound to the telephone's playing it."""
REACTION_S, SPEAKS_S = 0.3, 0.5
LONGEST_S = 40.0
"""The call takes about 12 s; a machine that is this slow fails."""


class Sentence:
    """A voice that takes a third of a second for everything: long enough to be interrupted."""

    identity = EngineId("sentence", "1")

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        return Clip(np.full(CLOCK_HZ // 3 if text else 0, 300, np.int16), CLOCK_HZ)


@dataclass
class Telephone:
    """A provider's end of one stream and the person there; `hold` is the call."""

    socket: ClientConnection
    interrupts: int
    """Presses a key while a prompt is played, once so many have been."""
    marks: list[str] = field(default_factory=list)
    """As the server sent them."""
    reported: list[tuple[str, float]] = field(default_factory=list)
    """Marks that were reported, and when."""
    cleared: list[str] = field(default_factory=list)
    """Marks of what was never played to its end."""
    sent: list[Samples] = field(default_factory=list)
    """All sound by its time stamps, lost frames as silence."""
    lost: int = 0
    closed_at: float = 0.0
    code: int | None = None
    _playing: deque[tuple[str, int]] = field(default_factory=deque)
    """Samples of sound, and marks ("" for sound), in the order in which they are played."""
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _over: threading.Event = field(default_factory=threading.Event)
    _random: random.Random = field(default_factory=lambda: random.Random(11))
    _delayed: list[tuple[float, int, str]] = field(default_factory=list)
    _leaves_at: float = 0.0
    _acts_at: float | None = None
    _speaks: int = 0

    def hold(self, token: str) -> None:
        """From the first message to the server's closing."""
        self._post({"event": "connected", "protocol": "Call", "version": "1.0.0"})
        start = {
            "accountSid": "AC1", "streamSid": "MZ1", "callSid": "CA1", "tracks": ["inbound"],
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            "customParameters": {"token": token},
        }  # fmt: skip
        self._post({"event": "start", "sequenceNumber": "1", "start": start, "streamSid": "MZ1"})
        taking = threading.Thread(target=self._take)
        taking.start()
        began = time.monotonic()
        while not self._over.is_set() and time.monotonic() - began < LONGEST_S:
            due = began + len(self.sent) * FRAME_S
            time.sleep(max(0.0, due - time.monotonic()))
            self._frame(due)
            self._play()
            self._leave()
        self.socket.close()
        taking.join()

    # ------------------------------------------------------------------------------------ what the server sends

    def _take(self) -> None:
        try:
            while True:
                message = json.loads(self.socket.recv(timeout=LONGEST_S))
                assert message["streamSid"] == "MZ1"
                with self._lock:
                    self._told(message)
        except ConnectionClosed as closed:
            self.closed_at = time.monotonic()
            self.code = closed.rcvd.code if closed.rcvd is not None else None
            self._over.set()

    def _told(self, message: dict[str, Any]) -> None:
        match message["event"]:
            case "media":
                if not self._playing:
                    self._playing.append(("", round(PLAYOUT_S * pcm.TELEPHONE_HZ)))
                self._playing.append(("", len(base64.b64decode(message["media"]["payload"]))))
                self._acts_at = None
            case "mark":
                self.marks.append(message["mark"]["name"])
                self._playing.append((self.marks[-1], 0))
            case "clear":
                names = [name for name, _ in self._playing if name]
                self._playing.clear()
                self.cleared += names
                for name in names:
                    self._report(name)
            case other:
                raise AssertionError(other)

    def _play(self) -> None:
        """Play 20 ms; what is then over is reported, and with the last of it the person's turn begins."""
        with self._lock:
            left = FRAME
            while self._playing and (left or not self._playing[0][1]):
                name, samples = self._playing.popleft()
                if name:
                    self._report(name)
                    if not self._playing:
                        self._acts_at = time.monotonic() + REACTION_S
                elif samples > left:
                    self._playing.appendleft(("", samples - left))
                    left = 0
                else:
                    left -= samples
            if self.interrupts and len(self.reported) >= self.interrupts and self._playing:
                self.interrupts = 0
                self._post({"event": "dtmf", "streamSid": "MZ1", "dtmf": {"track": "inbound_track", "digit": "1"}})

    def _report(self, name: str) -> None:
        self._post({"event": "mark", "streamSid": "MZ1", "mark": {"name": name}})
        self.reported.append((name, time.monotonic()))

    # ------------------------------------------------------------------------------------ what the person says

    def _frame(self, due: float) -> None:
        if self._acts_at is not None and time.monotonic() >= self._acts_at:
            self._acts_at, self._speaks = None, round(SPEAKS_S / FRAME_S)
        level = LOUD if self._speaks else 0
        self._speaks = max(0, self._speaks - 1)
        number = len(self.sent)
        codes = pcm.mulaw_encode(np.full(FRAME, level, np.int16))
        is_lost = self._random.random() < LOSS
        self.lost += is_lost
        self.sent.append(pcm.silence(FRAME) if is_lost else pcm.mulaw_decode(codes))
        if is_lost:
            return
        payload = base64.b64encode(codes.tobytes()).decode()
        media = {"track": "inbound", "chunk": str(number + 1), "timestamp": str(number * 20), "payload": payload}
        # A stream keeps its order: what was delayed delays what comes behind it.
        self._leaves_at = max(self._leaves_at, due + self._random.uniform(0.0, JITTER_S))
        heapq.heappush(self._delayed, (self._leaves_at, number, json.dumps({"event": "media", "media": media})))

    def _leave(self) -> None:
        while self._delayed and self._delayed[0][0] <= time.monotonic():
            self._send(heapq.heappop(self._delayed)[2])

    def _post(self, message: dict[str, Any]) -> None:
        self._send(json.dumps(message))

    def _send(self, text: str) -> None:
        try:
            self.socket.send(text)
        except ConnectionClosed:
            self._over.set()


def called(server: Server, token: str, interrupts: int = 0) -> Telephone:
    headers = {"X-Twilio-Signature": signature(PHONE.key, PHONE.stream_url, {})}
    url = f"ws://127.0.0.1:{server.port}/phone/line"
    with connect(url, compression=None, additional_headers=headers, close_timeout=2) as opened:
        telephone = Telephone(opened, interrupts)
        telephone.hold(token)
    return telephone


def test_a_call_at_real_time_over_a_bad_network(tmp_path: Path) -> None:
    with serving(tmp_path, voice=Sentence()) as server:
        token, interview_id = server.invite()
        telephone = called(server, token, interrupts=3)
        entries = [each.entry for each in server.house.store.entries(interview_id)]
        recording = find(server.house.root / interview_id)

    assert telephone.code == Close.DONE
    assert telephone.lost > 0
    # Every answer was kept, the one that was keyed over its question included.
    assert [each.requirement_id for each in entries if isinstance(each, Keep)] == list(QUESTIONS)
    assert [each.key for each in entries if isinstance(each, KeyPressed)] == ["1"]
    # Every prompt was marked in its order, every mark came back, and nobody was hung up on in the last words.
    assert telephone.marks == [each.prompt_id for each in entries if isinstance(each, Say)]
    assert [name for name, _ in telephone.reported] == telephone.marks
    assert telephone.reported[-1][1] <= telephone.closed_at
    hushed = [each.prompt_id for each in entries if isinstance(each, Hush)]
    played = [each.prompt_id for each in entries if isinstance(each, PromptPlayed)]
    assert len(hushed) == 1
    assert hushed[0] in telephone.cleared
    assert set(telephone.marks) - set(played) <= set(telephone.cleared)
    # What was sent is what was heard, sample for sample, lost frames as silence: nothing was lost here.
    assert recording is not None
    heard = pcm.Resampler(pcm.TELEPHONE_HZ, CLOCK_HZ, prompt=True).feed(np.concatenate(telephone.sent))
    stored = recording.read(recording.start_sample, recording.end_sample)[:, 0]
    assert np.array_equal(stored, heard[recording.start_sample : recording.end_sample])
