"""Cut-offs against delay: when each policy takes a reply to be over, on real and on synthetic speech with known pauses.

python scripts/bench_endpointing.py [--replies 300] [--out DIR] [--words-after 0.15] [--speech DIR]

Policies: silence alone; the words so far (answer-aware); the words and a turn model (extra `turns`); and an open
framework's defaults where `pipecat-ai` is installed. All but the peer see the same probabilities of the same Silero.
Words in a pause are the true ones, there `--words-after` seconds after the pause was noticed, so that turn-taking is
measured and not a recognizer. A *cut-off* is a turn closed while the speaker had more to say; it *matters* when what
was read of the words so far differs from what is read of the whole reply. The delay runs from the last sound to the
decision. Writes endpointing.csv and endpointing.png to DIR. `--speech`: a folder of recorded speech (`digits8k/`,
`cards/`, `clips/jfk.flac`) that is run through the defaults of each policy too.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

import endpointing_peer
import numpy as np
from endpointing_replies import CONDITIONS, Reply, replies

from firstcall.audio import pcm
from firstcall.audio.files import open_audio
from firstcall.audio.noise import NoiseKind, noise
from firstcall.endpoint import Endpointer, EndpointPolicy, PauseBegan, SpeechBegan, SpeechWentOn, TurnClosed
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, Samples, VoiceActivity
from firstcall.errors import WorldError
from firstcall.kinds.number import Params as NumberParams
from firstcall.reading import completeness, read, so_far
from firstcall.types import Completeness, Requirement, SoFar

Words = Callable[[int], SoFar | None]
"""What the words up to a sample amount to; None: no words come."""
Finished = Callable[[int], float]
"""Whether the voice up to a sample sounds finished, 0 to 1."""

SILENCES_S = (0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.2, 1.6, 2.0, 2.5)
TODAY = date(2026, 11, 23)
COMPLETES_S = (0.2, 0.3, 0.4, 0.5, 0.6, 0.8)
"""Sweep of the answer-aware policy's shortest wait; the other waits keep their distance."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A closed turn, in samples."""

    start: int
    decided_at: int
    reason: str


@dataclass(slots=True)
class Sound:
    """What a policy is run over, with what it may ask."""

    samples: Samples
    probabilities: list[float]
    words: Words
    finished: Finished | None = None


@dataclass(slots=True)
class Score:
    """One policy over many replies."""

    policy: str
    setting: str
    replies: int = 0
    unheard: int = 0
    cut: int = 0
    matters: int = 0
    delays_s: list[float] = field(default_factory=list)
    """Of all replies that were not cut off."""
    complete_s: list[float] = field(default_factory=list)
    """Of those whose words are a complete answer."""

    def row(self) -> dict[str, object]:
        """The figures."""
        return {
            "policy": self.policy,
            "setting": self.setting,
            "replies": self.replies,
            "unheard": self.unheard,
            "cut_off_%": round(100 * self.cut / self.replies, 2),
            "cut_off_that_matters_%": round(100 * self.matters / self.replies, 2),
            "delay_p50_s": _percentile(self.delays_s, 50),
            "delay_p95_s": _percentile(self.delays_s, 95),
            "complete_p50_s": _percentile(self.complete_s, 50),
            "complete_p95_s": _percentile(self.complete_s, 95),
        }


def _percentile(values: Sequence[float], share: float) -> float | None:
    return round(float(np.percentile(values, share)), 2) if values else None


# --------------------------------------------------------------------------------------------------- replaying


def probabilities(samples: Samples, voice: VoiceActivity) -> list[float]:
    """The voice activity of a sound, window by window."""
    stream, size = voice.stream(), voice.window_samples
    return [stream.probability(samples[at : at + size]) for at in range(0, len(samples) - size + 1, size)]


def turns(sound: Sound, policy: EndpointPolicy, window: int, words_after: int) -> list[Turn]:
    """The turns of a sound under a policy."""
    endpointer = Endpointer(policy, CLOCK_HZ, window)
    due, made = None, []
    for number, probability in enumerate(sound.probabilities):
        if due is not None and number * window >= due[0]:
            endpointer.note(due[1], due[2])
            due = None
        for happened in endpointer.hear(probability):
            match happened:
                case PauseBegan() if policy.answer_aware:
                    noted = sound.words(happened.end_sample)
                    finished = sound.finished(happened.at_sample) if sound.finished else None
                    due = None if noted is None else (happened.at_sample + words_after, noted, finished)
                case SpeechWentOn():
                    due = None
                case TurnClosed():
                    made.append(Turn(happened.start_sample, happened.decided_at, str(happened.reason)))
                    due = None
                case PauseBegan() | SpeechBegan():
                    pass
    return made


# ------------------------------------------------------------------------------------------------ synthetic replies


@dataclass(slots=True)
class Judge:
    """What the reader makes of the words of a reply, remembered."""

    reply: Reply

    @property
    def requirement(self) -> Requirement:
        """The question's."""
        return self.reply.line.requirement

    def so_far(self, sample: int) -> SoFar:
        """What the words up to a sample amount to."""
        return _so_far(self.reply.told_by(sample).rstrip(" ,;:"), self.reply)

    def whole(self) -> Completeness:
        """What all words amount to."""
        return self.so_far(self.reply.end).completeness

    def matters(self, sample: int) -> bool:
        """Whether the words up to a sample are read otherwise than all of them."""
        return _value(self.reply.told_by(sample), self.reply) != _value(self.reply.told_by(self.reply.end), self.reply)


_kept: dict[tuple[str, str, str], object] = {}


def _so_far(text: str, reply: Reply) -> SoFar:
    line = reply.line
    key = ("so far", line.id, text)
    if key not in _kept:
        told = completeness(text, line.requirement, language=line.language, today=line.today)
        _kept[key] = so_far(text, told, language=line.language)
    return _kept[key]  # type: ignore[return-value]


def _value(text: str, reply: Reply) -> object:
    line = reply.line
    key = ("value", line.id, text)
    if key not in _kept:
        reading = read(text, line.requirement, language=line.language, today=line.today)
        _kept[key] = (reading.intent, reading.fact.value if reading.fact else None, bool(reading.gap))
    return _kept[key]


def score_one(score: Score, reply: Reply, closed: Iterable[Turn]) -> None:
    """Add a reply: its first turn counts, for a live call answers it."""
    score.replies += 1
    first = next((turn for turn in closed if turn.decided_at > reply.stretches[0].start), None)
    judge = Judge(reply)
    if first is None:
        score.unheard += 1
        return
    if any(stretch.start >= first.decided_at for stretch in reply.stretches) or first.decided_at < reply.end:
        score.cut += 1
        score.matters += judge.matters(first.decided_at)
        return
    delay = (first.decided_at - reply.end) / CLOCK_HZ
    score.delays_s.append(delay)
    if judge.whole() is Completeness.COMPLETE:
        score.complete_s.append(delay)


# ---------------------------------------------------------------------------------------------------- policies


def silence(wait_s: float) -> EndpointPolicy:
    """Silence alone."""
    return EndpointPolicy(silence_s=wait_s)


def aware(complete_s: float) -> EndpointPolicy:
    """The words so far, with another shortest wait."""
    default = EndpointPolicy(answer_aware=True)
    extensible_s = max(complete_s, default.extensible_s + complete_s - default.complete_s)
    return replace(default, complete_s=complete_s, extensible_s=extensible_s)


def sweep(made: list[tuple[Reply, Sound]], window: int, words_after: int, *, with_model: bool) -> list[Score]:
    """Every policy and setting over the same replies."""
    plans = [("silence", f"{wait_s:g} s", silence(wait_s), False) for wait_s in SILENCES_S]
    plans += [("answer-aware", f"{wait_s:g} s", aware(wait_s), False) for wait_s in COMPLETES_S]
    if with_model:
        plans += [("answer-aware + turn model", f"{wait_s:g} s", aware(wait_s), True) for wait_s in COMPLETES_S]
    scores = []
    for name, setting, policy, model in plans:
        score = Score(name, setting)
        for reply, sound in made:
            used = sound if model else replace(sound, finished=None)
            score_one(score, reply, turns(used, policy, window, words_after))
        scores.append(score)
    return scores


def peer_score(made: list[tuple[Reply, Sound]]) -> Score:
    """The peer over the same replies."""
    peer = endpointing_peer.Peer()
    score = Score(endpointing_peer.PEER, "0.2 s, 3 s cap")
    for reply, sound in made:
        closed = [Turn(turn.began, turn.decided_at, str(turn.timed_out)) for turn in peer.turns(sound.samples)]
        score_one(score, reply, closed)
    return score


# ---------------------------------------------------------------------------------------------------- printing


def table(rows: list[dict[str, object]], title: str) -> str:
    """Rows under their keys."""
    heads = list(rows[0])
    cells = [["–" if row[head] is None else str(row[head]) for head in heads] for row in rows]
    widths = [max(len(head), *(len(each[i]) for each in cells)) for i, head in enumerate(heads)]
    out = [title, "  ".join(head.ljust(width) for head, width in zip(heads, widths, strict=True))]
    out += ["  ".join(cell.ljust(width) for cell, width in zip(each, widths, strict=True)) for each in cells]
    return "\n".join(out) + "\n"


def draw(scores: list[Score], path: Path) -> None:
    """Cut-offs against delay, one line a policy."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7.5, 5), layout="constrained")
    for name in dict.fromkeys(score.policy for score in scores):
        rows = [score.row() for score in scores if score.policy == name]
        points = [(row["complete_p95_s"], row["cut_off_%"], row["setting"]) for row in rows]
        axes.plot([x for x, _, _ in points], [y for _, y, _ in points], marker="o", label=name)
        for x, y, setting in points:
            axes.annotate(str(setting), (x, y), textcoords="offset points", xytext=(4, 4), fontsize=7)  # type: ignore[arg-type]
    axes.set_xlabel("end of speech to decision, p95 of complete answers, s")
    axes.set_ylabel("replies cut off, %")
    axes.set_xlim(left=0)
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=150)


# ---------------------------------------------------------------------------------------------- recorded speech

DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
ROOM_S, ROOM_DBFS = (1.0, 3.5), -70.0
"""Room noise before and behind a recording."""


def recorded(folder: Path) -> Iterator[tuple[str, str, Samples, Words]]:
    """(set, name, sound, words) of the recordings: digits, lists of cards, and a speech with long pauses.

    The words of a digit are its name; of the others no transcript is at hand: a list of cards may always go on, and
    the speech is never an answer.
    """
    number = Requirement("number", NumberParams(of="things", min=1))
    for path in sorted((folder / "digits8k").glob("*.wav")):
        name = DIGITS[int(path.name[0])]
        told = so_far(name, completeness(name, number, language="en", today=TODAY), language="en")
        yield "digits8k", path.name, _in_room(path), lambda _, told=told: told
    for path in sorted((folder / "cards").glob("*.wav")):
        yield "cards", path.name, _in_room(path), lambda _: SoFar(Completeness.EXTENSIBLE, words=3)
    yield "jfk", "jfk.flac", _in_room(folder / "clips" / "jfk.flac"), lambda _: SoFar(Completeness.INCOMPLETE)


def _in_room(path: Path) -> Samples:
    sound = pcm.resample(open_audio(path).clip, CLOCK_HZ).samples
    around = [pcm.silence(pcm.to_sample(seconds)) for seconds in ROOM_S]
    whole = np.concatenate([around[0], sound, around[1]])
    return pcm.mix(whole, noise(NoiseKind.WHITE, len(whole), dbfs=ROOM_DBFS, seed=1))


def recorded_rows(folder: Path, voice: VoiceActivity, words_after: int) -> list[dict[str, object]]:
    """Heard, one turn each, and delay, per set and policy; the delay runs from the last window that may be speech."""
    peer = endpointing_peer.Peer() if endpointing_peer.installed() else None
    seen: dict[tuple[str, str], list[tuple[int, float | None]]] = {}
    for group, _, samples, words in recorded(folder):
        chances = probabilities(samples, voice)
        spoken = [number for number, chance in enumerate(chances) if chance >= 0.35]
        end = (spoken[-1] + 1) * voice.window_samples if spoken else len(samples)
        sound = Sound(samples, chances, words)
        policies = {"silence 0.8 s": EndpointPolicy(), "answer-aware": EndpointPolicy(answer_aware=True)}
        closed = {name: turns(sound, policy, voice.window_samples, words_after) for name, policy in policies.items()}
        if peer is not None:
            closed[endpointing_peer.PEER] = [
                Turn(turn.began, turn.decided_at, str(turn.timed_out)) for turn in peer.turns(samples)
            ]
        for name, made in closed.items():
            delay = (made[-1].decided_at - end) / CLOCK_HZ if made else None
            seen.setdefault((group, name), []).append((len(made), delay))
    return [
        {
            "set": group,
            "policy": name,
            "files": len(each),
            "heard": sum(count > 0 for count, _ in each),
            "one turn": sum(count == 1 for count, _ in each),
            "delay_p50_s": _percentile([delay for _, delay in each if delay is not None], 50),
            "delay_p95_s": _percentile([delay for _, delay in each if delay is not None], 95),
        }
        for (group, name), each in seen.items()
    ]


@cache
def _turn_model() -> object:
    from firstcall.engines.smart_turn import SmartTurn

    return SmartTurn()


def _finished_of(samples: Samples) -> Finished:
    known: dict[int, float] = {}

    def finished(sample: int) -> float:
        if sample not in known:
            known[sample] = _turn_model().finished(samples[:sample])  # type: ignore[attr-defined]
        return known[sample]

    return finished


def main() -> int:
    """Make the set, run every policy, write the table and the plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--replies", type=int, default=300, help="synthetic replies a language")
    parser.add_argument("--out", type=Path, default=Path("endpointing"), help="folder for the CSV and the plot")
    parser.add_argument("--words-after", type=float, default=0.15, help="seconds from a noticed pause to its words")
    parser.add_argument("--speech", type=Path, help="folder of recorded speech")
    args = parser.parse_args()
    voice = registry.voice_activity()
    words_after = int(args.words_after * CLOCK_HZ)
    try:
        _turn_model()
        with_model = True
    except WorldError as error:
        with_model = False
        print(f"without the turn model: {error}", file=sys.stderr)
    if args.speech is not None:
        print(table(recorded_rows(args.speech, voice, words_after), f"recorded speech in {args.speech.name}"))
    made = []
    for reply in replies(args.replies):
        judge = Judge(reply)
        finished = _finished_of(reply.sound) if with_model else None
        made.append((reply, Sound(reply.sound, probabilities(reply.sound, voice), judge.so_far, finished)))
    scores = sweep(made, voice.window_samples, words_after, with_model=with_model)
    if endpointing_peer.installed():
        scores.append(peer_score(made))
    args.out.mkdir(parents=True, exist_ok=True)
    rows = [score.row() for score in scores]
    with (args.out / "endpointing.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    print(table(rows, f"{len(made)} synthetic replies, {', '.join(CONDITIONS)}"))
    draw(scores, args.out / "endpointing.png")
    print(f"wrote {args.out / 'endpointing.csv'} and {args.out / 'endpointing.png'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
