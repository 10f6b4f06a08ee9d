"""A second hearing: each kept answer's sound goes to a larger model while the next question is asked.

Nobody waits for it. What does not come in time, or fails, is as if it had not been asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from firstcall.engines.contracts import Samples
from firstcall.events import Keep
from firstcall.live.transcribing import Transcriber
from firstcall.types import Utterance

Piece = tuple[int, Samples]
"""Clock sample of its first sample, and the sound of one stretch of speech."""


@dataclass(slots=True)
class SecondHearing:
    """The second hearing of one call; without a transcriber there is none."""

    transcriber: Transcriber | None = None
    language: str = ""
    _pieces: dict[str, list[Piece]] = field(default_factory=dict)
    """Turn -> its stretches; of the turn at hand only."""
    _asked: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Turn -> clock sample at which what is heard again begins, and of how many stretches it is."""

    def listen(self, turn_id: str) -> None:
        """A turn is awaited: the one before needs no more, unless this is more of it."""
        if turn_id.partition("+")[0] not in self._pieces:
            self._pieces.clear()

    def note(self, turn_id: str, start: int, sound: Samples) -> None:
        """Remember a stretch of speech."""
        if self.transcriber is not None:
            self._pieces.setdefault(turn_id.partition("+")[0], []).append((start, sound))

    def kept(self, keep: Keep, clock: int) -> None:
        """An answer was kept: have it heard again."""
        pieces = self._pieces.get(keep.turn_id)
        _, count = self._asked.get(keep.turn_id, (0, 0))
        if self.transcriber is None or keep.why != "answer" or not pieces or count == len(pieces):
            return
        self._asked[keep.turn_id] = pieces[0][0], len(pieces)
        if count:
            self.transcriber.drop(_request(keep.turn_id, count))  # The speaker went on: it was but a part.
        whole, request_id = _whole(pieces), _request(keep.turn_id, len(pieces))
        self.transcriber.request(request_id, whole, language=self.language, hints=(), clock=clock)

    def done(self, clock: int) -> Sequence[tuple[str, Utterance, int]]:
        """What has been heard again by now: turn, words on their clip's clock, and the clip's first sample."""
        if self.transcriber is None:
            return ()
        heard = []
        for each in self.transcriber.done(clock):
            turn_id = each.request_id.partition("#")[0]
            start, count = self._asked.get(turn_id, (0, 0))
            if each.request_id == _request(turn_id, count) and each.utterance is not None:
                heard.append((turn_id, each.utterance, start))
        return heard

    def close(self) -> None:
        """The call is over."""
        if self.transcriber is not None:
            self.transcriber.close()


def _request(turn_id: str, stretches: int) -> str:
    return f"{turn_id}#{stretches}"


def _whole(pieces: Sequence[Piece]) -> Samples:
    """The stretches in their places, silence between them: words keep their seconds."""
    start = pieces[0][0]
    whole = np.zeros(max(at + len(sound) for at, sound in pieces) - start, np.int16)
    for at, sound in pieces:
        whole[at - start : at - start + len(sound)] = sound
    return whole
