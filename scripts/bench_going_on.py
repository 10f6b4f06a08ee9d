"""What becomes of replies with pauses in a live call: whether the whole of what was said is kept as the answer.

python scripts/bench_going_on.py [--replies 300] [--seed 7] [--endpointing answer]

Every synthetic reply of `bench_endpointing` (known pauses, four line conditions) is said to its question in a call of
the real loop: Silero, endpointing, dialogue, prompts as long as they are spoken. Words are the true ones, 0.15 s
after they are asked for. Each is held twice: with an agent that speaks on, whatever is said over its prompts, and
with one that stops and takes it as more of the reply. *Spoken into*: a prompt began before the reply was over.
*Floor taken*: and not only an acknowledgement ("okay", "thank you"), behind which the agent leaves room. *Other
answer*: what is kept is read otherwise than the whole reply in one piece. *To the next*: words of it were kept for
another question. The delay runs from the reply's last sound to the first of the next prompt, where nothing was cut.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from endpointing_replies import Reply, replies

from firstcall import dialogue
from firstcall.audio import pcm
from firstcall.audio.noise import NoiseKind, noise
from firstcall.dialogue import DialogueState, Script, State
from firstcall.endpoint import EndpointPolicy
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, Samples, VoiceActivity
from firstcall.events import (
    Action,
    Button,
    Event,
    Heard,
    Hush,
    Keep,
    KeyPressed,
    LineKind,
    Listen,
    Pressed,
    PromptKind,
    PromptPlayed,
    PromptStarted,
    Say,
    SpeechStarted,
    Started,
    Transcribe,
    TurnEnded,
    Typed,
)
from firstcall.kinds.yes_no import Params as YesNo
from firstcall.lines.contract import SoundOnly
from firstcall.live.call import Call
from firstcall.live.interview import Interview
from firstcall.live.listening import Ears
from firstcall.live.speaking import Mouth
from firstcall.live.transcribing import Done
from firstcall.policy import DialoguePolicy
from firstcall.specfiles import example, read_spec
from firstcall.types import Requirement, Utterance

AGENTS = {
    "speaks on": DialoguePolicy(continues_s=-1.0, interruptions=0),
    "stops and listens": DialoguePolicy(),
}
SPECS = {"sv": "01-sv-gravmaskinist", "en": "07-en-hgv-class1-nights"}
LETTERS_A_SECOND = 14.0
WORDS_AFTER = pcm.to_sample(0.15)
STAYS_S = 12.0
"""How long the candidate stays on the line after the reply, silent."""
OTHER = "other"
NO_ANSWER = ("volunteered", "unanswered")


@dataclass(slots=True)
class Words:
    """Implements Transcriber: the true words of the stretches that sound in a clip."""

    reply: Reply
    ears: Ears
    begins: int = 0
    """Sample of the call at which the reply's sound begins."""
    span: tuple[int, int] = (0, 0)
    _due: list[tuple[int, Done]] = field(default_factory=list)

    def request(self, request_id: str, samples: Samples, *, language: str, hints: Sequence[str], clock: int) -> None:
        start, end = (each - self.begins for each in self.span)
        told = [
            each.text
            for each in self.reply.stretches
            if min(end, each.end) - max(start, each.start) > 0.5 * (each.end - each.start)
        ]
        text = " ".join(told).rstrip(" ,;:") if self.begins else ""
        self._due.append((clock + WORDS_AFTER, Done(request_id, Utterance(text, language))))

    def want(self, request_id: str) -> None:
        """They come when they come."""

    def drop(self, request_id: str) -> None:
        self._due = [each for each in self._due if each[1].request_id != request_id]

    def done(self, clock: int) -> list[Done]:
        ready = [done for due, done in self._due if due <= clock]
        self._due = [each for each in self._due if each[0] > clock]
        return ready

    def close(self) -> None:
        """Nothing is held."""


@dataclass(slots=True)
class RecallingEars(Ears):
    """Ears that tell the words which stretch of the call a clip was taken from."""

    words: Words | None = None

    def clip(self, start: int, end: int) -> Samples:
        if self.words is not None:
            self.words.span = start, end
        return Ears.clip(self, start, end)


class Candidate(SoundOnly):
    """Presses yes to being recorded, says the reply to the first question, and stays silent until it hangs up."""

    kind = LineKind.SIMULATED

    def __init__(self, reply: Reply) -> None:
        self.reply, self.clock, self.begins = reply, 0, 0
        self.words: Words | None = None
        self._consents = False
        self._room = reply.sound[reply.end + CLOCK_HZ // 4 :]

    def exchange(self, outgoing: Samples) -> Samples | None:
        if self.begins and self.clock > self.begins + self.reply.end + STAYS_S * CLOCK_HZ:
            return None
        at, size = self.clock - self.begins, len(outgoing)
        self.clock += size
        if self.begins and at + size <= len(self.reply.sound):
            return self.reply.sound[at : at + size]
        start = self.clock % (len(self._room) - size)
        return self._room[start : start + size]

    def did(self, at_s: float) -> Sequence[Pressed | Typed | KeyPressed]:
        if not self._consents:
            return ()
        self._consents = False
        return (Pressed(at_s, Button.YES),)

    def show(self, entry: Event | Action) -> None:
        if isinstance(entry, Listen) and not entry.requirement_id:
            self._consents = True
        elif isinstance(entry, Listen) and not self.begins:
            self.begins = self.clock
            assert self.words is not None
            self.words.begins = self.clock

    def close(self) -> None:
        """Nothing is held."""


class Tape:
    """Implements Tape: keeps nothing."""

    def write(self, candidate: Samples, agent: Samples) -> None:
        """Drop it."""


def script_of(reply: Reply, policy: DialoguePolicy) -> Script:
    """An interview of two questions: the reply's, and another."""
    line = reply.line
    asked = replace(line.requirement, id="asked", must=False, ask={line.language: line.question})
    other = Requirement(OTHER, YesNo(), must=False, ask={line.language: "Har du egen bil?"})
    spec = replace(read_spec(example(SPECS[line.language])), requirements=(asked, other), pay=None)
    return dialogue.script(spec, line.language, policy=policy)


def spoken(prompt: Say) -> Samples:
    """A prompt's sound: a soft noise as long as it takes to say."""
    return noise(NoiseKind.PINK, pcm.to_sample(len(prompt.text) / LETTERS_A_SECOND), dbfs=-40.0, seed=1)


def hold(reply: Reply, policy: DialoguePolicy, voice: VoiceActivity, endpointing: EndpointPolicy) -> tuple[list, int]:
    """Hold the call; gives its log and where the reply's sound begins."""
    log: list[Event | Action] = []
    candidate = Candidate(reply)
    mouth = Mouth(spoken)
    ears = RecallingEars(voice, endpointing, hears_prompts=False, played=mouth.played)
    words = ears.words = candidate.words = Words(reply, ears)
    interview = Interview(script_of(reply, policy), log.extend)
    call = Call(interview, candidate, mouth, ears, words, open_tape=lambda _: Tape())
    started = Started(0.0, "i", interview.script.spec.hash, reply.line.language, reply.line.today, LineKind.SIMULATED)
    call.run(started)
    return log, candidate.begins


def in_one_piece(reply: Reply) -> Keep | None:
    """What is kept when the whole reply is heard at once."""
    script, state = script_of(reply, DialoguePolicy()), DialogueState()
    kept: list[Keep] = []

    def post(event: Event) -> tuple[Action, ...]:
        nonlocal state
        state, actions = dialogue.step(script, state, event)
        kept.extend(each for each in actions if isinstance(each, Keep) and each.requirement_id == "asked")
        return actions

    def listened() -> None:
        while state.state is State.SPEAKING:
            post(PromptPlayed(0.0, state.playing[0]))

    post(Started(0.0, "i", script.spec.hash, script.language, reply.line.today, LineKind.SIMULATED))
    listened()
    post(Pressed(0.0, Button.YES))
    listened()
    post(SpeechStarted(1.0, state.turn_id))
    actions = post(TurnEnded(2.0, state.turn_id, 1.0, 2.0, "silence"))
    (request,) = [each for each in actions if isinstance(each, Transcribe)]
    whole = reply.told_by(reply.end).rstrip(" ,;:")
    post(Heard(2.0, request.request_id, request.turn_id, Utterance(whole, script.language)))
    return kept[-1] if kept else None


def _meaning(kept: Keep | None) -> object:
    if kept is None:
        return None
    fact = kept.reading.fact
    return kept.verdict.decision, kept.verdict.reason, fact.value if fact else None


@dataclass(slots=True)
class Score:
    """One agent over many replies."""

    replies: int = 0
    spoken_into: int = 0
    floor_taken: int = 0
    other_answer: int = 0
    wrong_decision: int = 0
    to_the_next: int = 0
    stopped: int = 0
    delays_s: list[float] = field(default_factory=list)

    def add(self, reply: Reply, log: Sequence[Event | Action], begins: int, expected: Keep | None) -> bool:
        """Count one call; gives whether another answer was kept than that of the whole reply."""
        end_s, begins_s = (begins + reply.end) / CLOCK_HZ, begins / CLOCK_HZ
        starts = [each.at_s for each in log if isinstance(each, PromptStarted) and each.at_s > begins_s]
        more = {each.prompt_id for each in log if isinstance(each, Say) and each.kind is not PromptKind.ACKNOWLEDGEMENT}
        taken = [each for each in log if isinstance(each, PromptStarted) and each.prompt_id in more]
        kept = [each for each in log if isinstance(each, Keep)]
        asked = [each for each in kept if each.requirement_id == "asked" and each.why != "volunteered"]
        others = [
            each for each in kept if each.requirement_id == OTHER and each.why not in ("volunteered", "unanswered")
        ]
        last = asked[-1] if asked else None
        self.replies += 1
        into = bool(starts) and starts[0] < end_s
        self.spoken_into += into
        self.floor_taken += any(begins_s < each.at_s < end_s for each in taken)
        self.other_answer += _meaning(last) != _meaning(expected)
        decided = {each.verdict.decision for each in (last, expected) if each is not None}
        self.wrong_decision += len(decided) > 1 and "review" not in decided
        self.to_the_next += bool(others)
        self.stopped += sum(isinstance(each, Hush) for each in log)
        if starts and not into:
            self.delays_s.append(starts[0] - end_s)
        return _meaning(last) != _meaning(expected)

    def row(self, name: str) -> str:
        """The figures, in percent of the replies."""
        shares = (self.spoken_into, self.floor_taken, self.other_answer, self.wrong_decision, self.to_the_next)
        percent = "".join(f"{100 * each / self.replies:>14.1f}" for each in shares)
        p50, p95 = np.percentile(self.delays_s, [50, 95])
        return f"{name:<20}{self.replies:>8}{percent}{self.stopped:>9}{p50:>7.2f}{p95:>7.2f}"


def main() -> int:
    """Hold every call twice and print both agents' figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--replies", type=int, default=300, help="a language")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", action="store_true", help="print the replies of which another answer was kept")
    parser.add_argument("--endpointing", choices=("answer", "silence"), default="answer")
    args = parser.parse_args()
    endpointing = EndpointPolicy(answer_aware=args.endpointing == "answer")
    voice = registry.voice_activity()
    scores = {name: Score() for name in AGENTS}
    for reply in replies(args.replies, args.seed):
        expected = in_one_piece(reply)
        for name, policy in AGENTS.items():
            log, begins = hold(reply, policy, voice, endpointing)
            if scores[name].add(reply, log, begins, expected) and args.show:
                print(f"{name}: {reply.line.id} {' | '.join(each.text for each in reply.stretches)}")
                print("   " + " | ".join(each.text for each in log if isinstance(each, Keep)))
    titles = "".join(
        f"{each:>14}"
        for each in ("spoken into %", "floor taken %", "other answer %", "wrong verdict%", "to the next %")
    )
    print(f"{'the agent':<20}{'replies':>8}{titles}{'stopped':>9}{'p50 s':>7}{'p95 s':>7}")
    for name, score in scores.items():
        print(score.row(name))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
