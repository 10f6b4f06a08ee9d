"""An archive to measure on: interviews of nine answers each, in the store's own format, whole and verifiable.

Some hundred interviews are held by the real dialogue with invented candidates, most of them plain-spoken, a fifth of
the replies from the corpora of hard ones. Every interview of the archive is one of these with an id and a chain of its
own. They were judged by an older ruleset, so that a re-scoring finds verdicts that move.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from corpora import lines, written_files

from firstcall import dialogue, verdict
from firstcall.codec import canonical, encode_entry, is_event
from firstcall.dialogue import DialogueState, Script, State
from firstcall.events import (
    Action,
    Event,
    Finish,
    Heard,
    LineKind,
    Listen,
    PromptPlayed,
    PromptStarted,
    Say,
    SetTimer,
    SpeechStarted,
    Started,
    Transcribe,
    TurnEnded,
)
from firstcall.settings import DATABASE_NAME
from firstcall.specfiles import read_spec
from firstcall.store import InterviewRow, Link, Store, Stored
from firstcall.store.archive import restore_all
from firstcall.store.chain import ROOT, link
from firstcall.types import Decision, EngineId, JobSpec, Scorecard, Segment, Utterance, Word

SPEC = Path(__file__).with_name("archive.yaml")
OLDER = "0-older"
FIRST_DAY = date(2024, 1, 2)
BATCH = 200
MOST_ROUNDS = 120
"""An interview takes some thirty; one that does not end was asked for something that these candidates never do."""
BESIDE = (Say, PromptStarted, PromptPlayed, SpeechStarted, SetTimer, Transcribe)
"""Four fifths of a log; re-scoring never looks at them."""
ENGINE = EngineId("faster-whisper", "1.2.1", "KBLab/kb-whisper-base", "sha256:" + "0" * 64, "int8 beam=1")
PLAIN: dict[str, tuple[str, ...]] = {
    "helger": (
        "Ja.",
        "Ja, det kan jag.",
        "Ja, absolut.",
        "Ja, inga problem.",
        "Det går bra.",
        "Nej, tyvärr.",
        "Jajamän.",
    ),
    "korkort": ("Ja.", "Ja, det har jag.", "Ja, B-körkort.", "Jag har B och BE.", "Nej, inte än.", "Ja, sedan tio år."),
    "ykb": ("Ja.", "Ja, det har jag.", "Ja, den gäller till 2029.", "Nej.", "Ja, YKB har jag.", "Jag tog det i fjol."),
    "erfarenhet": ("Fem år.", "Ungefär tre år.", "Sedan 2019.", "Tio år ungefär.", "Ett halvår.", "Två och ett halvt."),
    "stopp": ("Trettio.", "Ungefär fyrtio stycken.", "Mellan trettio och fyrtio.", "Tjugofem.", "Femton, kanske."),
    "lon": ("Trettiotvå tusen.", "Runt 33 000.", "Trettio tusen i månaden.", "36 000 kronor.", "Enligt avtal."),
    "start": ("Den första mars.", "Direkt.", "Om två veckor.", "Jag har en månads uppsägning.", "I februari."),
    "skift": ("Natt.", "Natten passar bäst.", "Helst natt.", "Dagtid.", "Alla skift går bra.", "Nattskift."),
    "utbildning": ("Gymnasiet.", "Jag har gått gymnasiet.", "Grundskolan.", "Kandidatexamen.", "En yrkeshögskola."),
}


@dataclass(slots=True)
class Telling:
    """One interview as it is held: the events of a well-behaved line, the replies of one candidate."""

    script: Script
    replies: dict[str, str]
    today: date
    chance: random.Random
    state: DialogueState = field(default_factory=DialogueState)
    log: list[Event | Action] = field(default_factory=list)
    asked: dict[str, int] = field(default_factory=dict)
    at_s: float = 0.0

    def hold(self) -> list[Event | Action]:
        """The whole log."""
        engines = (ENGINE,)
        spec, language = self.script.spec, self.script.language
        self.post(Started(0.0, "", spec.hash, language, self.today, LineKind.PHONE, engines))
        for _ in range(MOST_ROUNDS):
            if self.state.state is State.ENDED:
                break
            self.play()
            listening = next((each for each in reversed(self.log) if isinstance(each, Listen)), None)
            if self.state.state is State.LISTENING and listening is not None:
                self.say(listening.turn_id, self.reply(listening.requirement_id))
            elif self.state.state is State.PAUSED and listening is not None:
                self.say(listening.turn_id, "Fortsätt.")
        return self.log

    def post(self, event: Event) -> tuple[Action, ...]:
        """Give the dialogue an event."""
        self.state, actions = dialogue.step(self.script, self.state, event)
        self.log += [event, *actions]
        return actions

    def play(self) -> None:
        """Play the prompts that wait."""
        while self.state.state is State.SPEAKING and self.state.playing:
            prompt = self.state.playing[0]
            say = next(each for each in reversed(self.log) if isinstance(each, Say) and each.prompt_id == prompt)
            samples = 900 * len(say.text)
            self.post(PromptStarted(self.at_s, prompt, samples, "sha256:" + "5" * 64))
            self.at_s += samples / 16_000
            self.post(PromptPlayed(self.at_s, prompt))

    def reply(self, requirement_id: str) -> str:
        """What is said: the reply once, and a yes to whatever else is asked."""
        count = self.asked[requirement_id] = self.asked.get(requirement_id, 0) + 1
        return self.replies[requirement_id] if requirement_id and count == 1 else "Ja, det stämmer."

    def say(self, turn_id: str, text: str) -> None:
        """Say something in a turn."""
        start_s = self.at_s + 0.6
        self.post(SpeechStarted(start_s + 0.1, turn_id))
        utterance = self.heard(text, start_s)
        end_s = utterance.words[-1].end_s
        self.at_s = end_s + 0.6
        actions = self.post(TurnEnded(self.at_s, turn_id, start_s, end_s, "complete_fact"))
        request = next((each for each in actions if isinstance(each, Transcribe)), None)
        if request is not None:
            self.post(Heard(self.at_s, request.request_id, turn_id, utterance))

    def heard(self, text: str, start_s: float) -> Utterance:
        """The words with times and probabilities, one in fifty of them doubtful."""
        words: list[Word] = []
        at = 0
        for each in text.split():
            at = text.index(each, at)
            sure = 0.2 if self.chance.random() < 0.02 else round(self.chance.uniform(0.6, 0.99), 3)
            words.append(Word(each, start_s, start_s + 0.35, sure, at, at + len(each)))
            start_s, at = start_s + 0.4, at + len(each)
        segment = Segment(text, words[0].start_s, words[-1].end_s, -0.2, 0.01, 1.1, 0.0, True)
        return Utterance(text, "sv", tuple(words), (segment,), ENGINE, 0.31)


def templates(spec: JobSpec, count: int, seed: int) -> list[tuple[date, list[Event | Action]]]:
    """So many interviews, each with its day, judged by older rules."""
    chance = random.Random(seed)  # noqa: S311 - chance for measuring, not for secrets
    hard: dict[str, list[str]] = {}
    for line in lines([each for each in written_files(heldout=False) if each.parent.name == "sv"]):
        hard.setdefault(line.requirement.kind, []).append(line.reply)
    script = dialogue.script(spec, "sv")
    made = []
    while len(made) < count:
        replies = {}
        for each in spec.requirements:
            plain = chance.random() < 0.8
            replies[each.id] = chance.choice(PLAIN[each.id] if plain else hard.get(each.kind, PLAIN[each.id]))
        today = FIRST_DAY + timedelta(days=chance.randrange(900))
        log = Telling(script, {name: text or "Ja." for name, text in replies.items()}, today, chance).hold()
        if any(isinstance(each, Finish) for each in log):
            made.append((today, [_older(spec, each, chance) for each in log]))
    return made


def _older(spec: JobSpec, entry: Event | Action, chance: random.Random) -> Event | Action:
    """The end of an interview as older rules judged it: three verdicts of a hundred otherwise."""
    if not isinstance(entry, Finish):
        return entry
    card: Scorecard = entry.scorecard
    verdicts = tuple(
        replace(each, decision=chance.choice(list(Decision))) if chance.random() < 0.03 else each
        for each in card.verdicts
    )
    outcome = verdict.outcome(spec, verdicts)
    return replace(entry, scorecard=replace(card, ruleset=OLDER, verdicts=verdicts, outcome=outcome))


def interviews(spec: JobSpec, count: int, kinds: int, seed: int, *, lean: bool = False) -> Iterator[Stored]:
    """So many interviews as the database keeps them; `lean`: without the prompts and timers."""
    made = [
        (today, [(is_event(each), *_form(each)) for each in log if not (lean and isinstance(each, BESIDE))])
        for today, log in templates(spec, kinds, seed)
    ]
    for number in range(count):
        today, log = made[number % len(made)]
        yield _stored(f"made-{number:08}", spec, today, log)


def _form(entry: Event | Action) -> tuple[str, str]:
    name, tree = encode_entry(entry)
    return name, canonical(tree).decode()


def _stored(interview_id: str, spec: JobSpec, today: date, log: Sequence[tuple[bool, str, str]]) -> Stored:
    stamp = f"{today.isoformat()}T12:00:00.000000+00:00"
    links: list[Link] = []
    head = ROOT
    for seq, (happened, name, payload) in enumerate(log):
        own = payload.replace('"interview_id":""', f'"interview_id":"{interview_id}"') if name == "Started" else payload
        links.append(link(interview_id, seq, happened, name, own, stamp, head))
        head = links[-1].hash
    made_at = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    row = InterviewRow(
        interview_id, spec.hash, spec.id, "", "sv", "phone", today, made_at, "open", "", "", len(links), head
    )
    return Stored(row, tuple(links))


def main() -> None:
    """Make the archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="data root to make the database in")
    parser.add_argument("--interviews", type=int, default=1_000)
    parser.add_argument("--kinds", type=int, default=400, help="different interviews among them")
    parser.add_argument("--lean", action="store_true", help="logs without prompts and timers: four times as quick")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    store = Store.open(args.folder / DATABASE_NAME)
    spec = read_spec(SPEC)
    store.add_spec(spec)
    began = time.perf_counter()
    batch: list[Stored] = []
    for number, each in enumerate(interviews(spec, args.interviews, args.kinds, args.seed, lean=args.lean), 1):
        batch.append(each)
        if len(batch) == BATCH or number == args.interviews:
            restore_all(store, batch)
            batch = []
            print(
                f"\r{number} of {args.interviews}, {number / (time.perf_counter() - began):.0f}/s", end="", flush=True
            )
    print(f"\n{args.folder / DATABASE_NAME}")


if __name__ == "__main__":
    main()
