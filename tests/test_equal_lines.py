"""The same answers get the same questions and the same verdicts, by voice, in writing and across a change between them.

What differs between lines on purpose makes no other difference: only a voice is asked whether it may be recorded;
whoever says no, or wishes to write, goes on in writing; any spoken word ends a pause and counts for nothing else.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

from conversation import TODAY, Conversation, english, swedish
from firstcall.dialogue import Script, State, Topic
from firstcall.events import Finish, HungUp, Keep, LineKind, PromptKind, Resumed, Say, Started, Typed
from firstcall.types import Decision
from random_candidate import ANSWERS, REPLIES

RUNS = int(os.environ.get("FIRSTCALL_TEST_RUNS", "120")) // 10
SCRIPTS = {"sv": swedish, "en": english}
MOST_REPLIES = 120
WRITE = {"sv": "Kan vi skriva i stället?", "en": "Can we do this in writing?"}
PAUSE = {"sv": "Kan vi ta en paus?", "en": "Can we take a break?"}
BACK = {"sv": "Nu är jag tillbaka.", "en": "I'm back now."}
CONSENT = {
    "sv": (["Ja."], ["Nej."], ["Öh.", "Ja, det går bra."], ["Vad menar du?", "Nej, det vill jag inte."], ["Öh."] * 9),
    "en": (["Yes."], ["No."], ["Um.", "Yes, that's fine."], ["What do you mean?", "No, I'd rather not."], ["Um."] * 9),
}
"""What is said to the wish to record, one after the other; the last never answers it."""

Kept = tuple[str, str, Decision, str, str]


def replies(language: str, seed: int) -> list[str]:
    """What a candidate says, one thing after the other: mostly answers, now and then anything at all."""
    drawn = random.Random(f"{language} {seed}")
    anything = [each for each in REPLIES[language] if each]
    wild = drawn.choice([0.05, 0.3, 0.8])
    said = [drawn.choice(anything if drawn.random() < wild else ANSWERS[language]) for _ in range(MOST_REPLIES)]
    for wish in (PAUSE, PAUSE, WRITE)[: drawn.randrange(4)]:
        said.insert(drawn.randrange(12), wish[language])
    return said


def spoken(script: Script, texts: Iterator[str], consent: int = 0) -> Conversation:
    """`consent`: which of the ways in which people answer the wish to record."""
    talk = Conversation(script, LineKind.BROWSER).begin()
    for text in CONSENT[script.language][consent]:
        if talk.is_about(Topic.CONSENT) and talk.is_in(State.LISTENING):
            talk.reply(text)
    assert not (talk.is_about(Topic.CONSENT) and talk.is_in(State.LISTENING))
    return hold(talk, texts)


def written(script: Script, texts: Iterator[str]) -> Conversation:
    talk = Conversation(script, LineKind.CHAT)
    talk.post(Started(0.0, "i1", script.spec.hash, script.language, TODAY, LineKind.CHAT))
    talk.play()
    return hold(talk, texts)


def hold(talk: Conversation, texts: Iterator[str], most: int = MOST_REPLIES) -> Conversation:
    """Go on until the interview is over, or so many replies were given."""
    for _ in range(most):
        if talk.is_in(State.SWITCHING):
            talk.post(Resumed(talk.at_s, LineKind.CHAT))
            talk.play()
        if talk.is_in(State.PAUSED) and talk.state.line is not LineKind.CHAT:
            talk.reply(BACK[talk.script.language])
        if talk.is_in(State.ENDED):
            break
        text = next(texts)
        if talk.state.line is LineKind.CHAT:
            talk.at_s += 1.0
            talk.post(Typed(talk.at_s, text))
            talk.play()
        else:
            talk.reply(text)
    return talk


def changed_over(script: Script, texts: Iterator[str], at: int) -> Conversation:
    """By voice for so many replies, then in writing, then by voice again, to the end."""
    talk = hold(Conversation(script, LineKind.BROWSER).begun(), texts, at)
    for line in (LineKind.CHAT, LineKind.BROWSER):
        if not talk.is_in(State.ENDED):
            talk.post(HungUp(talk.at_s))
            talk.post(Resumed(talk.at_s, line))
            talk.play()
            hold(talk, texts, 3 if line is LineKind.CHAT else MOST_REPLIES)
    return talk


def asked(talk: Conversation) -> list[str]:
    """Every question in the wording in which it was first asked."""
    said = [each for each in talk.entries if isinstance(each, Say) and each.kind is PromptKind.QUESTION]
    return list(dict.fromkeys(each.text for each in said))


def kept(talk: Conversation) -> list[Kept]:
    return [
        (each.requirement_id, each.text, each.verdict.decision, str(each.verdict.reason), each.why)
        for each in talk.entries
        if isinstance(each, Keep)
    ]


def ended(talk: Conversation) -> Finish:
    assert talk.finish is not None
    return talk.finish


@pytest.mark.parametrize("language", SCRIPTS)
def test_equal_answers_get_equal_questions_and_verdicts(language: str) -> None:
    script = SCRIPTS[language]()
    complete = 0
    for seed in range(RUNS):
        texts = replies(language, seed)
        one, two = spoken(script, iter(texts), seed % len(CONSENT[language])), written(script, iter(texts))
        assert asked(one) == asked(two), seed
        assert kept(one) == kept(two), seed
        assert ended(one).scorecard == ended(two).scorecard, seed
        complete += ended(one).ending == "complete"
    assert complete >= RUNS // 4, "most interviews go to their end, or this proves little"


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_change_between_voice_and_writing_keeps_every_answer(language: str) -> None:
    script = SCRIPTS[language]()
    for seed in range(RUNS):
        texts = replies(language, seed)
        straight, over = spoken(script, iter(texts)), changed_over(script, iter(texts), at=seed % 12)
        assert asked(straight) == asked(over), seed
        assert kept(straight) == kept(over), seed
        assert ended(straight).scorecard == ended(over).scorecard, seed
