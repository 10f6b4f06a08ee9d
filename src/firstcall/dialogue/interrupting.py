"""Speech over a prompt: the rest of a reply that was taken for whole, an interruption, or only a listener's "mm".

The rest of a reply undoes what was made of its beginning: the agent stops, listens, and understands both together.
Whoever speaks into a prompt for longer than a listener does is listened to as well; what says nothing on the matter is
no answer, and the agent speaks on from the prompt that it broke off. Answers that were kept stay as versions.
"""

from __future__ import annotations

from dataclasses import fields

from firstcall import reading
from firstcall.dialogue import asking, understanding
from firstcall.dialogue.move import Move
from firstcall.dialogue.state import Aside, DialogueState, State, Then, Topic
from firstcall.events import Hush, Overheard, SpokenOver
from firstcall.types import Intent, Utterance

_STANDS = ("ids", "kept", "taken_back", "handed_over", "consent", "recording", "interruptions", "asides")
"""Fields that are not taken back with a decision: what was ordered was ordered."""

_UNHEARD = frozenset({Intent.ANSWER, Intent.OFF_TOPIC, Intent.UNKNOWN, Intent.DECLINE, Intent.SKIP})
"""Intents that say nothing before the question has been heard, and nothing in a short word over it."""


def may_go_on(move: Move, before: DialogueState) -> None:
    """Remember where the interview stood before a reply was taken for whole: the speaker may go on over the prompt."""
    state = move.state
    irrevocable = before.topic is Topic.CONSENT or state.ending is not None or state.then is not Then.LISTEN
    if state.state is State.SPEAKING and not irrevocable and len(before.pieces) < move.script.policy.pieces:
        move.change(before_reply=before)


def spoken_over(move: Move, event: SpokenOver) -> None:
    """Stop for whoever goes on or interrupts; get the words of what is shorter."""
    state, policy = move.state, move.script.policy
    if state.consent is None or state.ending is not None or state.then is not Then.LISTEN or not state.playing:
        return
    continues = _continues(move, event.start_s)
    if not continues and state.interruptions >= policy.interruptions:
        return
    start_s = event.start_s if state.aside is None else min(state.aside.start_s, event.start_s)
    if not event.goes_on:
        if continues or state.asides < policy.asides:
            aside = Aside(event.turn_id, move.overhear(event.turn_id), start_s)
            move.change(aside=aside, asides=state.asides + 1)
    elif event.voice_s >= (policy.goes_on_s if continues else policy.interrupts_s):
        _give_way(move, start_s)


def overheard(move: Move, event: Overheard) -> None:
    """Go by the words of a short stretch: a listener's change nothing, a wish is heard, a reply goes on."""
    aside = move.state.aside
    intent = _intent_aside(move, event)
    if aside is not None and intent is not None and (_continues(move, aside.start_s) or intent not in _UNHEARD):
        _give_way(move, aside.start_s)


def overheard_late(move: Move, event: Overheard) -> None:
    """Grant a wish over a prompt whose words came when the prompt was over: its speaker waits for an answer."""
    intent = _intent_aside(move, event)
    if intent is not None and intent not in _UNHEARD:
        understanding.wish(move, intent, "spoken")


def _intent_aside(move: Move, event: Overheard) -> Intent | None:
    """What the words of the stretch that was waited for mean; None for others, and for a listener's."""
    aside = move.state.aside
    if aside is None or aside.request_id != event.request_id:
        return None
    move.change(aside=None)
    text = event.utterance.text
    if reading.backchannel(text, language=move.script.language):
        return None
    intent, _ = move.script.confirm(text, language=move.script.language)
    return intent


def _continues(move: Move, start_s: float) -> bool:
    before = move.state.before_reply
    return before is not None and start_s - before.pieces[-1].end_s <= move.script.policy.continues_s


def _give_way(move: Move, from_s: float) -> None:
    move.order(Hush(move.state.playing[0]))
    if _continues(move, from_s):
        _take_back(move)
        move.listen_on(from_s, move.script.policy.rest_s)
        return
    left = tuple(each for each in move.state.batch if each.prompt_id in move.state.playing)
    move.change(playing=(), prompt_id="", aside=None, interruptions=move.state.interruptions + 1)
    move.listen(move.script.policy.rest_s, from_s=from_s)
    move.change(interrupted=left)


def _take_back(move: Move) -> None:
    """Stand where the interview stood before the reply was taken for whole."""
    before = move.state.before_reply
    assert before is not None
    since = move.state.kept[len(before.kept) :]
    move.change(taken_back=(*move.state.taken_back, *since))
    move.change(**{each.name: getattr(before, each.name) for each in fields(before) if each.name not in _STANDS})


def says_nothing(move: Move, utterance: Utterance) -> bool:
    """True for speech into a prompt that is neither a wish nor, where the question was heard, an answer."""
    interrupted = move.state.interrupted
    if not interrupted:
        return False
    if reading.backchannel(utterance.text, language=move.script.language):
        return True
    intent, _ = move.script.confirm(utterance.text, language=move.script.language)
    if len(interrupted) > 1 and interrupted[0] not in move.state.asked:
        return intent in _UNHEARD
    if move.state.topic is not Topic.QUESTION:
        return intent is Intent.OFF_TOPIC
    found = understanding.read(move, utterance.text, utterance)
    return found.intent is Intent.OFF_TOPIC or (found.intent is Intent.ANSWER and asking.says_nothing(found))


def speak_on(move: Move) -> None:
    """Say what was broken off, from the beginning of its prompt."""
    again = {old: move.prompt(old.text, old.kind, slower=old.slower) for old in move.state.interrupted}
    asked = tuple(again.get(each, each) for each in move.state.asked)
    move.say(again.values(), asked=asked, patience_s=move.state.patience_s)
