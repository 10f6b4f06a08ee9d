"""A bare page with nothing but the player and the transcript of one interview, on a real server; and such a call."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles

from firstcall.audio.pcm import to_sample, to_seconds
from firstcall.audio.recorder import Recorder
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.events import Action, Event, Heard, PromptStarted, StartRecording, TurnEnded
from firstcall.languages.player import player_texts
from firstcall.recordings import write_folder
from firstcall.recordings.erasing import Place
from firstcall.store import Store
from firstcall.types import Word
from firstcall.web.app import STATIC
from firstcall.web.desk import look
from firstcall.web.desk.sound import NoSoundError, call_for, outline, recording_of, sound
from firstcall.web.shield import HEADERS
from recorded import spoken
from serving import PATIENCE_S, wait_until
from storing import begun

PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>Call</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/static/mark.svg">
<link rel="stylesheet" href="/static/desk/desk.css"><link rel="stylesheet" href="/static/desk/player.css">
<script type="module" src="/static/desk/player.js"></script></head>
<body><main><h1>Call</h1>{player}{rows}{transcript}</main></body></html>"""


def player_app(store: Store, root: Path, language: str) -> FastAPI:
    """Interviews at `/ID`, with a button for each answer."""
    app = FastAPI(openapi_url=None)
    place = Place(store, root)
    parts = look._templates().get_template("desk/call.html").module

    @app.get("/desk/interviews/{interview_id}/{name}")
    def media(interview_id: str, name: str, request: Request) -> Response:
        try:
            recording = recording_of(place, interview_id)
            if name == "call.flac":
                return sound(recording, request.headers)
            return outline(place, recording, interview_id)
        except NoSoundError as error:
            return JSONResponse({"detail": error.code}, error.status)

    app.mount("/static", StaticFiles(directory=STATIC), name="static")

    @app.get("/{interview_id}")
    def page(interview_id: str) -> HTMLResponse:
        call, texts = call_for(place, interview_id), player_texts(language)
        rows = "".join(
            f'<p><button type="button" data-play-answer="{each.requirement_id}">{each.place}</button></p>'
            for each in call.answers
        )
        filled = {"player": parts.player(call, texts), "transcript": parts.transcript(call, texts)}  # type: ignore[attr-defined]
        return HTMLResponse(PAGE.format(lang=language, rows=rows, **filled), headers=HEADERS)

    return app


@contextmanager
def hearing(store: Store, root: Path, language: str = "sv") -> Iterator[str]:
    """The address of such a server until the block ends."""
    config = uvicorn.Config(player_app(store, root, language), log_level="warning", timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    wait_until(lambda: server.started)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE_S)
        listening.close()


WORD_S = 0.3
"""Length of a word of the candidate's in `spoken_call`."""


def spoken_call(store: Store, root: Path, interview_id: str) -> Path:
    """An interview with sound in which every word has its place, the second of each answer heard badly.

    The candidate's words are a tone of 300 Hz, the agent's of 600; between them there is digital silence.
    """
    entries = [_worded(each) if isinstance(each, Heard) else each for each in spoken(interview_id)]
    begun(store, interview_id, entries)
    turns = [each for each in entries if isinstance(each, TurnEnded)]
    prompts = [each for each in entries if isinstance(each, PromptStarted)]
    start, end = extent(entries)
    candidate = tone(start, end, 300, [(each.start_s, each.end_s) for each in turns])
    agent = tone(start, end, 600, [(each.at_s, each.at_s + to_seconds(each.samples)) for each in prompts])
    recorder = Recorder.open(root / interview_id, start_sample=start)
    recorder.write(candidate, agent)
    recorder.close()
    return write_folder(store, root, interview_id)


def _worded(heard: Heard) -> Heard:
    """The same with a place for each word; `Conversation` lets every turn last a second, up to what is heard."""
    said = heard.utterance
    words, at = [], 0
    for number, text in enumerate(said.text.split()):
        first = said.text.index(text, at)
        at = first + len(text)
        start_s = heard.at_s - 1.0 + number * WORD_S
        words.append(Word(text, start_s, start_s + WORD_S, 0.2 if number == 1 else 0.9, first, at))
    return replace(heard, utterance=replace(said, words=tuple(words)))


def extent(entries: Sequence[Event | Action]) -> tuple[int, int]:
    """First sample of the recording, and one past its last."""
    times = [each.at_s if isinstance(each, Event) else None for each in entries]
    consented = next(at for at, each in enumerate(entries) if isinstance(each, StartRecording))
    return to_sample(max(each for each in times[:consented] if each is not None)), to_sample(
        max(each for each in times if each is not None)
    )


def tone(start: int, end: int, hertz: int, stretches: Sequence[tuple[float, float]]) -> Samples:
    """Clock samples `start` to `end`, sounding in these stretches of seconds."""
    sound = np.zeros(end - start, np.int16)
    for first_s, last_s in stretches:
        first, last = (min(max(to_sample(each), start), end) - start for each in (first_s, last_s))
        sound[first:last] = 8000 * np.sin(np.arange(last - first) * 2 * np.pi * hertz / CLOCK_HZ)
    return sound
