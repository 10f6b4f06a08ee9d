"""What the re-scoring tests share: interviews that were scored under older rules, and a command to read them again."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from conversation import PLAIN, TODAY, Conversation, swedish
from firstcall.events import Action, Event, Finish, Heard, LineKind
from firstcall.rescore.run import Plan, Tally, run
from firstcall.store import Store
from firstcall.types import Decision, Outcome, Utterance, Word
from firstcall.verdict import outcome
from storing import SPEC

OLDER = "0-older"
"""A ruleset that came before."""


def held(replies: Sequence[str] = PLAIN) -> list[Event | Action]:
    """The log of an interview with these replies, one a prompt, each word with its second; plain ones follow."""
    talk = Conversation(swedish()).begun()
    for reply in replies:
        talk.reply(reply)
    while talk.finish is None:
        talk.reply("Ja, det stämmer.")
    return [replace(each, utterance=spelled(each)) if isinstance(each, Heard) else each for each in talk.entries]


def spelled(heard: Heard) -> Utterance:
    """The words of an utterance with their places: half a second each."""
    words, at = [], 0
    for number, each in enumerate(heard.utterance.text.split()):
        at = heard.utterance.text.index(each, at)
        start_s = heard.at_s + number / 2
        words.append(Word(each, start_s, start_s + 0.4, 0.9, at, at + len(each)))
        at += len(each)
    return replace(heard.utterance, words=tuple(words))


def under_older_rules(log: Sequence[Event | Action], said: Mapping[str, Decision]) -> list[Event | Action]:
    """The same interview as an older ruleset judged it: these requirements otherwise than today's."""
    finish = next(each for each in log if isinstance(each, Finish))
    card = finish.scorecard
    verdicts = tuple(replace(each, decision=said.get(each.requirement_id, each.decision)) for each in card.verdicts)
    older = replace(card, ruleset=OLDER, verdicts=verdicts, outcome=Outcome(outcome(SPEC, verdicts)))
    return [replace(each, scorecard=older) if each is finish else each for each in log]


def store_of(path: Path, interviews: Mapping[str, Sequence[Event | Action]]) -> Store:
    """A database that holds these interviews."""
    store = Store.open(path)
    store.add_spec(SPEC)
    for interview_id, log in interviews.items():
        store.begin(interview_id, SPEC, line=LineKind.SIMULATED, language="sv", today=TODAY)
        store.append(interview_id, log)
    return store


def killed_after(store_url: str, page: int) -> None:
    """Re-score page after page of two interviews, and be killed like by `kill -9` when so many are done."""

    def watch(tally: Tally) -> None:
        if tally.interviews >= 2 * page:
            os.kill(os.getpid(), signal.SIGKILL)

    run(Store.open(store_url), store_url, Plan(page=2), watch)


if __name__ == "__main__":
    killed_after(sys.argv[1], int(sys.argv[2]))
