"""An interview killed at any event goes on at the same question, with nothing lost that was heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from conversation import TODAY, Conversation
from firstcall import dialogue, personas
from firstcall.dialogue import Script, Topic
from firstcall.errors import InputError, WorldError
from firstcall.events import Action, Event, Finish, Heard, HungUp, Keep, LineKind, PromptKind, Resumed, Say
from firstcall.lines.simulated import Mind
from firstcall.live import stored
from firstcall.live.interview import Interview
from firstcall.specfiles import example, read_spec
from firstcall.store import Store
from storing import WHOLE, begun, tamper


@dataclass(slots=True)
class Continued(Conversation):
    """A conversation over a reopened interview: every entry goes through its log."""

    interview: Interview | None = None

    def post(self, event: Event) -> list[Action]:
        assert self.interview is not None
        actions = list(self.interview.post(event))
        self.state = self.interview.state
        self.entries += [event, *actions]
        self.new += actions
        self.said += [each for each in actions if isinstance(each, Say)]
        return actions


def finished(talk: Conversation, mind: Mind) -> Conversation:
    """Let a persona answer until the interview ends; its mind has heard what came before."""
    told = 0
    while talk.finish is None:
        cues = [mind.hear(entry) for entry in talk.entries[told:]]
        told = len(talk.entries)
        cue = next((cue for cue in reversed(cues) if cue is not None), None)
        if cue is None or cue.reply.is_silent:
            talk.silence()
        else:
            talk.reply(cue.reply.text)
        assert len(talk.entries) < 2000
    return talk


@dataclass(frozen=True, slots=True)
class Whole:
    """An interview that nothing disturbed."""

    persona: personas.Persona
    script: Script
    entries: Sequence[Event | Action]

    @property
    def ends(self) -> list[int]:
        """How long the log is after each event with its actions, in order: where a kill can leave it."""
        events = [at for at, entry in enumerate(self.entries) if isinstance(entry, Event)]
        return [*events[1:], len(self.entries)]

    @property
    def finish(self) -> Finish:
        last = self.entries[-1]
        assert isinstance(last, Finish)
        return last


def undisturbed(name: str) -> Whole:
    persona = personas.load(name)
    script = dialogue.script(read_spec(example(persona.spec)), persona.language)
    return Whole(persona, script, finished(Conversation(script).begin(), Mind(persona)).entries)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = Store.open(tmp_path_factory.mktemp("resume") / "db.sqlite3")
    yield opened
    opened.close()


def follows(texts: Sequence[str], said: Sequence[str]) -> bool:
    """Whether all of `texts` are said, in this order."""
    rest = iter(said)
    return all(text in rest for text in texts)


def assert_asked_again(talk: Continued, before: dialogue.DialogueState) -> None:
    """The same question, or what stood in its place, is said again; a goodbye is said to its end."""
    said = [each.text for each in talk.said]
    assert (talk.state.question, talk.state.topic) == (before.question, before.topic)
    if before.ending is not None:
        assert PromptKind.GOODBYE in talk.kinds
    elif before.frontier >= 0 or before.consent is None:
        assert follows([each.text for each in before.asked], said)
    else:
        assert PromptKind.QUESTION in talk.kinds
    if before.topic is Topic.QUESTION and before.frontier >= 0 and before.ending is None:
        assert talk.asking in {each.requirement_id for each in talk.said}


def keeps(entries: Sequence[Event | Action]) -> list[Keep]:
    return [each for each in entries if isinstance(each, Keep)]


def counting(entries: Sequence[Event | Action]) -> list[Keep]:
    """The answer that counts for each requirement."""
    return list({each.requirement_id: each for each in keeps(entries) if each.why != "volunteered"}.values())


def killed_at(whole: Whole, store: Store, interview_id: str, length: int) -> None:
    """Leave a log of that length without closing anything, reopen it, open the line again and go on to the end."""
    left = list(whole.entries[:length])
    store.begin(interview_id, whole.script.spec, line=LineKind.SIMULATED, language=whole.script.language, today=TODAY)
    store.append(interview_id, left)

    reopened = stored.reopen(store, interview_id, ())
    talk = Continued(whole.script, interview=reopened.interview, at_s=reopened.last_s + 1.0, entries=list(left))
    talk.state = reopened.interview.state
    pending: list[Event | Action] = []
    reopened.interview.log = pending.extend  # One transaction an interview: the disk is not what is tested here.
    words = {each.request_id: each for each in whole.entries if isinstance(each, Heard)}
    for request, _ in reopened.unanswered:
        talk.post(replace(words[request.request_id], at_s=talk.at_s))
    before = talk.state
    talk.said, talk.new = [], []
    talk.post(Resumed(talk.at_s, LineKind.SIMULATED))
    assert_asked_again(talk, before)
    assert talk.state.kept == before.kept
    assert talk.state.kept[: len(keeps(left))] == tuple(keeps(left))

    talk.play()
    finished(talk, Mind(whole.persona))
    store.append(interview_id, pending, after=length)
    assert [each.entry for each in store.entries(interview_id)] == talk.entries
    assert talk.finish is not None
    assert talk.finish.ending is whole.finish.ending
    expected, found = whole.finish.scorecard, talk.finish.scorecard
    assert store.scorecards(interview_id) == [found]
    assert [each.requirement_id for each in found.verdicts] == [each.requirement_id for each in expected.verdicts]
    answered = {keep.requirement_id: keep.text for keep in counting(whole.entries)}
    same = {keep.requirement_id for keep in counting(talk.entries) if keep.text == answered[keep.requirement_id]}
    for one, other in zip(expected.verdicts, found.verdicts, strict=True):
        assert one.requirement_id not in same or one == other
    if same == set(answered):
        assert found == expected


@pytest.mark.slow
@pytest.mark.parametrize("name", ["sv-plain", "sv-rambling", "en-lacking"])
def test_killed_at_every_event_it_resumes_at_the_same_question_and_ends_the_same(store: Store, name: str) -> None:
    whole = undisturbed(name)
    store.add_spec(whole.script.spec)
    for length in whole.ends[:-1]:
        killed_at(whole, store, f"{name}-{length}", length)
    assert store.verify() == []


def test_killed_at_some_events_it_resumes_at_the_same_question_and_ends_the_same(store: Store) -> None:
    whole = undisturbed("en-plain")
    store.add_spec(whole.script.spec)
    for length in whole.ends[:-1:6]:
        killed_at(whole, store, f"en-plain-{length}", length)


def test_an_interview_that_ended_is_not_taken_up_again(store: Store) -> None:
    whole = undisturbed("en-plain")
    store.add_spec(whole.script.spec)
    store.begin("over", whole.script.spec, line=LineKind.SIMULATED, language="en", today=TODAY)
    with pytest.raises(InputError, match="interview over was never begun; hold a new one"):
        stored.reopen(store, "over", ())
    store.append("over", whole.entries)
    with pytest.raises(InputError, match="interview over has ended; firstcall interviews over shows it"):
        stored.reopen(store, "over", ())


def test_two_lines_never_hold_one_interview(store: Store) -> None:
    whole = undisturbed("en-plain")
    store.add_spec(whole.script.spec)
    store.begin("twice", whole.script.spec, line=LineKind.SIMULATED, language="en", today=TODAY)
    store.append("twice", whole.entries[: whole.ends[20]])
    one, other = stored.reopen(store, "twice", ()), stored.reopen(store, "twice", ())
    one.interview.post(Resumed(900.0, LineKind.SIMULATED))
    with pytest.raises(WorldError, match="interview twice has gone on elsewhere"):
        other.interview.post(Resumed(900.0, LineKind.SIMULATED))
    one.interview.post(HungUp(901.0))


def test_an_altered_log_is_not_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite3"
    altered = Store.open(path)
    begun(altered, "i1", WHOLE[:40])
    tamper(path, "UPDATE log SET payload = '{}' WHERE seq = 12")
    with pytest.raises(WorldError, match="interview i1: record 12: its content is not what was written"):
        stored.reopen(altered, "i1", ())
