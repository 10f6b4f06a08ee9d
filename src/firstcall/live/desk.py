"""Where interviews are held: engines, database, data root and prompts, the same for all of them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import Samples, SpeechToText, TextToSpeech, TurnModel, VoiceActivity
from firstcall.engines.prompts import PromptCache
from firstcall.events import Say
from firstcall.live.interview import Watch
from firstcall.live.pool import SpeechPool
from firstcall.live.transcribing import MediaTimeTranscriber, ThreadTranscriber, Transcriber
from firstcall.recordings.depot import Depot
from firstcall.store import Store
from firstcall.types import EngineId

PROMPTS_NAME = "prompts"
"""Folder of rendered prompts in the data root."""


@dataclass(frozen=True, slots=True)
class Engines:
    """Loaded engines; shared by all interviews of the process."""

    speech_to_text: SpeechToText
    text_to_speech: TextToSpeech
    voice_activity: VoiceActivity
    turn_model: TurnModel | None = None
    """Says in pauses whether the voice sounds finished; None: words and silence decide."""

    @property
    def identities(self) -> tuple[EngineId, ...]:
        """What is in use, for the log."""
        used = (self.speech_to_text, self.text_to_speech, self.voice_activity, self.turn_model)
        return tuple(each.identity for each in used if each is not None)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where interviews are held and kept: the same for all of them."""

    store: Store
    root: Path
    """The data root: a folder an interview, and the prompt cache."""
    engines: Engines
    endpointing: EndpointPolicy = field(default_factory=EndpointPolicy)
    watchers: Sequence[Watch] = ()
    depot: Depot | None = None
    """Where finished folders are brought, beside the data root."""
    pool: SpeechPool | None = None
    """Shares the recognizer between calls that are held at once; None: each call has a thread of its own."""
    second: SpeechPool | None = None
    """Around a larger model that hears kept answers once more while the call goes on; None: nobody does."""
    words_after_s: float | None = None
    """In media time, when words come after they were asked for; None: when computing them took so long."""
    prompts: PromptCache = field(init=False)
    """One for all interviews: what one of them rendered, the others find in memory."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "prompts", PromptCache(self.engines.text_to_speech, self.root / PROMPTS_NAME))

    def render(self, prompt: Say, known: Container[str]) -> Samples:
        """The sound of a prompt, at the call's clock.

        Only texts that are `known` before the interview stay in the cache: the others say one person's answers, and
        no erasure would find them there.
        """
        return self.prompts.render(prompt.text, slower=prompt.slower, keep=prompt.text in known)

    def shared(self, pool: SpeechPool) -> Desk:
        """The same desk for many calls at once."""
        return replace(self, pool=pool)

    def transcriber(self, *, in_media_time: bool) -> Transcriber:
        """Where a call gets its words."""
        if in_media_time:
            return MediaTimeTranscriber(self.engines.speech_to_text, self.words_after_s, self.engines.turn_model)
        if self.pool is not None:
            return self.pool.transcriber()
        return ThreadTranscriber(self.engines.speech_to_text, self.engines.turn_model)
