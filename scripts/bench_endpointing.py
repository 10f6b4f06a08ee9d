"""Cut-offs against delay: when each policy takes a reply to be over, on real and on synthetic speech with known pauses.

python scripts/bench_endpointing.py [--replies 300] [--out DIR] [--words-after 0.15] [--speech DIR] [--heard]

Policies: silence alone; the words so far with fixed waits; the same with patience (who looks for words or has paused
is waited for: the default); that and a turn model (extra `turns`); and an open framework's defaults where `pipecat-ai`
is installed. All but the peer see the same probabilities of the same Silero. Words in a pause are the true ones, there
`--words-after` seconds after the pause was noticed, so that turn-taking is measured and not a recognizer; with
`--heard` they are what the starter hears.

A *cut-off* is a turn closed while the speaker had more to say: the agent speaks into the reply. It *matters* when what
was read of the words so far differs from what is read of the whole reply. In a call the agent says a word of thanks
first, leaves room behind it, and waits there for whoever goes on: *floor taken* is a reply that the next question was
spoken into, for want of an earlier sign that it goes on (the peer acknowledges nothing). It stops then, and joins what
follows within CONTINUES_S: *lost* is a reply with a rest that came later. The delay runs from the last sound to the
decision. Writes endpointing.csv and endpointing.png to DIR. `--speech`: a folder of recorded speech (`digits8k/`,
`cards/`, `clips/jfk.flac`) that is run through the defaults of each policy too.

The waits were set by 600 replies of seed 11 on lines that seed 7, the default, did not draw from the corpora of then.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import endpointing_peer
from endpointing_recorded import recorded_rows
from endpointing_replay import Finished, Sound, Turn, percentile, probabilities, table, turns
from endpointing_replies import CONDITIONS, Reply, replies

from firstcall.endpoint import EndpointPolicy
from firstcall.engines import registry
from firstcall.engines.contracts import CLOCK_HZ, Samples, SpeechToText
from firstcall.errors import WorldError
from firstcall.live.speaking import ROOM_SAMPLES
from firstcall.policy import DialoguePolicy
from firstcall.reading import completeness, read, so_far
from firstcall.types import Completeness, Requirement, SoFar

SILENCES_S = (0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.2, 1.6, 2.0, 2.5)
COMPLETES_S = (0.3, 0.4, 0.5, 0.6, 0.8, 1.0)
"""Sweep of the answer-aware policies' shortest wait; the other waits keep their distance."""
SILENCE_S, COMPLETE_S = EndpointPolicy().silence_s, EndpointPolicy().complete_s
CONTINUES_S = DialoguePolicy().continues_s
"""Pause after which the rest of a reply that was cut off is still joined to it."""
ACKNOWLEDGED_S = 0.65 + ROOM_SAMPLES / CLOCK_HZ
"""From a decision to the next question: espeak's shortest acknowledgement ("Tack.") and the room behind it."""
NOTICED_S = 0.1
"""From speech to the agent's knowing of it."""
MOST_CUT, MOST_P50_S, MOST_P95_S = 1.0, 0.5, 1.0
"""What is aimed at: per cent of replies cut off, and delays of complete answers."""


@dataclass(slots=True)
class Score:
    """One policy over many replies."""

    policy: str
    setting: str
    replies: int = 0
    unheard: int = 0
    cut: int = 0
    matters: int = 0
    floor_taken: int = 0
    lost: int | None = 0
    """None: the policy's owner takes nothing up again."""
    delays_s: list[float] = field(default_factory=list)
    """Of all replies that were not cut off."""
    complete_s: list[float] = field(default_factory=list)
    """Of those whose words are a complete answer."""

    def row(self) -> dict[str, Any]:
        """The figures."""
        return {
            "policy": self.policy,
            "setting": self.setting,
            "replies": self.replies,
            "unheard": self.unheard,
            "cut_off_%": self._share(self.cut),
            "cut_off_that_matters_%": self._share(self.matters),
            "floor_taken_%": self._share(self.floor_taken),
            "lost_%": None if self.lost is None else self._share(self.lost),
            "delay_p50_s": percentile(self.delays_s, 50),
            "delay_p95_s": percentile(self.delays_s, 95),
            "complete_p50_s": percentile(self.complete_s, 50),
            "complete_p95_s": percentile(self.complete_s, 95),
        }

    def _share(self, count: int) -> float:
        return round(100 * count / self.replies, 2)


# ------------------------------------------------------------------------------------------------ synthetic replies


@dataclass(slots=True)
class Judge:
    """What the reader makes of the words of a reply, remembered."""

    reply: Reply
    recognizer: SpeechToText | None = None
    """Hears the words so far; None: they are the true ones."""

    @property
    def requirement(self) -> Requirement:
        """The question's."""
        return self.reply.line.requirement

    def so_far(self, sample: int) -> SoFar:
        """What the words up to a sample amount to."""
        if self.recognizer is None:
            return _so_far(self.reply.told_by(sample).rstrip(" ,;:"), self.reply)
        clip = self.reply.sound[max(0, self.reply.stretches[0].start - CLOCK_HZ // 3) : sample + CLOCK_HZ // 5]
        heard = self.recognizer.transcribe(clip, language=self.reply.line.language)
        return _so_far(heard.text, self.reply)

    def whole(self) -> Completeness:
        """What all words amount to."""
        return _so_far(self.reply.told_by(self.reply.end), self.reply).completeness

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


def score_one(score: Score, reply: Reply, closed: Sequence[Turn]) -> None:
    """Add a reply: its first turn counts, for a live call answers it."""
    score.replies += 1
    closed = [turn for turn in closed if turn.decided_at > reply.stretches[0].start]
    if not closed:
        score.unheard += 1
        return
    first = closed[0]
    if first.decided_at < reply.end:
        score.cut += 1
        score.matters += Judge(reply).matters(first.decided_at)
        asks_s = ACKNOWLEDGED_S - NOTICED_S if score.lost is not None else 0.0
        score.floor_taken += not reply.goes_on_before(first.decided_at, asks_s)
        if score.lost is not None:
            score.lost += not _joined(reply, closed)
        return
    delay = (first.decided_at - reply.end) / CLOCK_HZ
    score.delays_s.append(delay)
    if Judge(reply).whole() is Completeness.COMPLETE:
        score.complete_s.append(delay)


def _joined(reply: Reply, closed: Sequence[Turn]) -> bool:
    """Whether every rest of a reply that was cut off began soon enough to be joined to what came before."""
    end = 0
    for turn in closed:
        if end and turn.start - end > CONTINUES_S * CLOCK_HZ:
            break
        end = turn.end or turn.decided_at
    return end > reply.stretches[-1].start


# ---------------------------------------------------------------------------------------------------- policies


def silence(wait_s: float) -> EndpointPolicy:
    """Silence alone."""
    return EndpointPolicy(silence_s=wait_s)


def patient(complete_s: float) -> EndpointPolicy:
    """The words so far, with another shortest wait."""
    default = EndpointPolicy(answer_aware=True)
    waits = {
        name: max(complete_s, getattr(default, name) + complete_s - default.complete_s)
        for name in ("patient_s", "extensible_s", "sentence_s")
    }
    return replace(default, complete_s=complete_s, **waits)


def fixed(complete_s: float) -> EndpointPolicy:
    """The same without patience: one wait behind a complete answer, one behind what may go on."""
    policy = patient(complete_s)
    return replace(policy, patient_s=policy.complete_s, sentence_s=policy.extensible_s)


def sweep(made: list[tuple[Reply, Sound]], window: int, words_after: int, *, with_model: bool) -> list[Score]:
    """Every policy and setting over the same replies."""
    plans = [("silence", f"{wait_s:g} s", silence(wait_s), False) for wait_s in SILENCES_S]
    plans += [("answer-aware, fixed waits", f"{wait_s:g} s", fixed(wait_s), False) for wait_s in COMPLETES_S]
    plans += [("answer-aware", f"{wait_s:g} s", patient(wait_s), False) for wait_s in COMPLETES_S]
    if with_model:
        plans += [("answer-aware + turn model", f"{wait_s:g} s", patient(wait_s), True) for wait_s in COMPLETES_S]
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
    score = Score(endpointing_peer.PEER, "0.2 s, 3 s cap", lost=None)
    for reply, sound in made:
        closed = [Turn(turn.began, turn.decided_at, str(turn.timed_out)) for turn in peer.turns(sound.samples)]
        score_one(score, reply, closed)
    return score


# ---------------------------------------------------------------------------------------------------- printing


def draw(rows: list[dict[str, Any]], path: Path) -> None:
    """Cut-offs against delay, one line a policy, p50 and p95 side by side; the aim is shaded, defaults are ringed."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, panels = pyplot.subplots(1, 2, figsize=(11, 5), layout="constrained", sharey=True)
    names = list(dict.fromkeys(row["policy"] for row in rows))
    most = max(row["cut_off_%"] for row in rows) * 1.05
    for axes, share, most_s in zip(panels, ("p50", "p95"), (MOST_P50_S, MOST_P95_S), strict=True):
        for number, name in enumerate(names):
            own = [row for row in rows if row["policy"] == name]
            delays, cuts = [row[f"complete_{share}_s"] for row in own], [row["cut_off_%"] for row in own]
            axes.plot(delays, cuts, marker=".", color=f"C{number}", label=name)
            default = {"silence": f"{SILENCE_S:g} s", endpointing_peer.PEER: own[0]["setting"]}.get(
                name, f"{COMPLETE_S:g} s"
            )
            for delay, cut, row in zip(delays, cuts, own, strict=True):
                if row["setting"] == default:
                    axes.plot([delay], [cut], marker="o", markersize=10, color=f"C{number}", fillstyle="none")
                if name in {"silence", endpointing_peer.PEER} or (name == "answer-aware" and row in (own[0], own[-1])):
                    place = {"textcoords": "offset points", "xytext": (5, 4), "fontsize": 7}
                    axes.annotate(row["setting"], (delay, cut), color=f"C{number}", **place)
        axes.fill_between([0, most_s], MOST_CUT, alpha=0.3, color="green", label="aim")
        axes.set_xlabel(f"end of speech to decision, {share} of complete answers, s")
        axes.set_xlim(0, 2.8 if share == "p50" else 4.2)
        axes.set_ylim(0, most)
        axes.grid(alpha=0.3)
    panels[0].set_ylabel("replies spoken into, %")
    panels[1].legend()
    figure.savefig(path, dpi=110)


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


@cache
def _starter(language: str) -> SpeechToText:
    return registry.speech_to_text("starter", language=language, real_person=False, threads=1)


def main() -> int:
    """Make the set, run every policy, write the table and the plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--replies", type=int, default=300, help="synthetic replies a language")
    parser.add_argument("--seed", type=int, default=7, help="another draw of replies and pauses")
    parser.add_argument("--out", type=Path, default=Path("endpointing"), help="folder for the CSV and the plot")
    parser.add_argument("--words-after", type=float, default=0.15, help="seconds from a noticed pause to its words")
    parser.add_argument("--heard", action="store_true", help="words as the starter hears them, not the true ones")
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
    for reply in replies(args.replies, args.seed):
        judge = Judge(reply, _starter(reply.line.language) if args.heard else None)
        finished = _finished_of(reply.sound) if with_model else None
        words = cache(judge.so_far)
        made.append((reply, Sound(reply.sound, probabilities(reply.sound, voice), words, finished)))
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
    draw(rows, args.out / "endpointing.png")
    print(f"wrote {args.out / 'endpointing.csv'} and {args.out / 'endpointing.png'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
