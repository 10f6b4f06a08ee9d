"""Transcribing ahead: words made in a pause, used if the turn ends there, dropped if speech goes on."""

from __future__ import annotations

from dataclasses import dataclass, field

from firstcall.live.transcribing import AHEAD, Done, is_ahead


@dataclass(slots=True)
class Ahead:
    """Keeps what was begun in pauses; `used` and `dropped` tell how much of it was worth its while."""

    used: int = 0
    dropped: int = 0
    _count: int = 0
    _begun: dict[str, str] = field(default_factory=dict)
    """Turn -> id of the transcription begun in its pause."""
    _came: dict[str, Done] = field(default_factory=dict)
    """Id -> what came before it was asked for."""
    _adopted: dict[str, str] = field(default_factory=dict)
    """Id -> the request that it answers."""

    def begin(self, turn_id: str) -> str:
        """Give the id under which to transcribe a turn's words so far."""
        self._count += 1
        self._begun[turn_id] = f"{AHEAD}{self._count}"
        return self._begun[turn_id]

    def drop(self, turn_id: str) -> str:
        """Forget it: speech went on. Gives its id; empty when there is nothing."""
        ahead = self._begun.pop(turn_id, "")
        if ahead:
            self.dropped += 1
            self._came.pop(ahead, None)
        return ahead

    def adopt(self, turn_id: str, request_id: str) -> str:
        """Let what was begun in the turn's last pause answer a request. Gives its id; empty when there is nothing."""
        ahead = self._begun.pop(turn_id, "")
        if ahead:
            self.used += 1
            self._adopted[ahead] = request_id
        return ahead

    def take(self, request_id: str) -> Done | None:
        """What has already come for an adopted request; None while it is still being computed."""
        for ahead, adopted in self._adopted.items():
            if adopted == request_id and ahead in self._came:
                return self._came.pop(ahead)
        return None

    def request_of(self, done_id: str) -> str | None:
        """The request that a finished transcription answers; None: only a pause's, or one that was dropped."""
        if not is_ahead(done_id):
            return done_id
        return self._adopted.pop(done_id, None)

    def came(self, done: Done) -> bool:
        """Note what came for a pause that is still open; False when speech has gone on since."""
        if done.request_id not in self._begun.values():
            return False
        self._came[done.request_id] = done
        return True
