"""What a reply leads to: the candidate's wishes first (they hold in every topic), then the answer to what was asked."""

from __future__ import annotations

from firstcall.dialogue import asking, changing, closing
from firstcall.dialogue.move import Move
from firstcall.dialogue.state import Then, Topic
from firstcall.events import Ending, PromptKind
from firstcall.reading.reader import DOUBTFUL
from firstcall.reasons import Reason
from firstcall.types import Intent, Reading, Utterance, Word

_REPEATABLE = (Intent.REPEAT, Intent.SLOWER, Intent.CLARIFY, Intent.WAIT, Intent.ROBOT)


def joined(utterances: list[Utterance], language: str) -> Utterance:
    """One utterance of several stretches of speech; the texts stand untouched with a space between."""
    if len(utterances) == 1:
        return utterances[0]
    text = ""
    words: list[Word] = []
    for utterance in utterances:
        if not utterance.text:
            continue
        text += " " if text else ""
        shift = len(text)
        text += utterance.text
        words += [
            Word(each.text, each.start_s, each.end_s, each.probability, each.start_char + shift, each.end_char + shift)
            for each in utterance.words
        ]
    segments = tuple(segment for utterance in utterances for segment in utterance.segments)
    engine = utterances[0].engine if utterances else None
    return Utterance(text, language, tuple(words), segments, engine, sum(each.compute_s for each in utterances))


def understand(move: Move, utterance: Utterance, turn_id: str, how: str) -> None:
    """Act on the words of a reply. `how`: spoken or typed."""
    text = utterance.text.strip() and utterance.text
    topic = move.state.topic
    if topic is Topic.QUESTION:
        move.change(heard_anything=True)
        reading = read(move, text, utterance)
        if not wish(move, reading.intent, how):
            _question(move, text, turn_id, reading)
        return
    intent, right = move.script.confirm(text, language=move.script.language)
    if topic is Topic.CONSENT and intent is Intent.DECLINE:
        right = False  # Who would rather not has said no, however politely.
    if topic is Topic.CONSENT and _is_doubtful(utterance):
        right = None  # Nobody is recorded, or loses the spoken interview, for one misheard word.
    if topic is Topic.READ_BACK:
        _read_back(move, text, turn_id, utterance, intent, right, how)
    elif topic is Topic.SUMMARY and right is not True and closing.which(move, text) is not None:
        closing.summary_answered(move, text, right)
    elif not wish(move, intent, how):
        reply(move, text, right, how)


def _is_doubtful(utterance: Utterance) -> bool:
    return any(word.probability < DOUBTFUL for word in utterance.words)


def read(move: Move, text: str, utterance: Utterance) -> Reading:
    """Read a reply to the question at hand."""
    return move.script.read(
        text,
        move.requirement,
        language=move.script.language,
        today=move.state.today,
        words=utterance.words,
        question=move.question.text,
    )


def _read_back(
    move: Move, text: str, turn_id: str, utterance: Utterance, intent: Intent, right: bool | None, how: str
) -> None:
    reading = read(move, text, utterance)
    has_value = reading.fact is not None and reading.fact.value is not None
    if (right is not None or has_value) or not wish(move, intent, how):
        asking.read_back_answered(move, text, turn_id, reading, right)


def reply(move: Move, text: str, right: bool | None, how: str) -> None:
    """Take a yes, a no or something else for the topics that ask for a yes or no."""
    match move.state.topic:
        case Topic.CONSENT:
            consent_answered(move, right, how)
        case Topic.HUMAN:
            go_on_or_end(move, go_on=right, ending=Ending.HANDED_OVER)
        case Topic.STOP:
            go_on_or_end(move, go_on=None if right is None else not right, ending=Ending.STOPPED)
        case Topic.SUMMARY:
            closing.summary_answered(move, text, right)
        case Topic.WHICH:
            closing.which_answered(move, text)
        case Topic.MATCHING:
            _matching(move, right, how)
        case Topic.QUESTION | Topic.READ_BACK:
            raise ValueError(f"topic {move.state.topic} takes no bare yes or no here")


def _matching(move: Move, right: bool | None, how: str) -> None:
    if right is None and move.state.attempts == 0:
        move.change(attempts=1)
        question = move.prompt(move.phrases.matching_question, PromptKind.MATCHING)
        move.say([move.prompt(move.phrases.yes_or_no, PromptKind.REASK), question], asked=[question])
    else:
        closing.matching_answered(move, right, how)


def consent_answered(move: Move, given: bool | None, how: str) -> None:
    """Record only after a yes; a no, or nothing clear after two re-asks, leads to the chat."""
    if given is True:
        move.consented(True, how)
        asking.introduce(move)
    elif given is None and move.state.attempts < move.script.policy.reasks:
        move.change(attempts=move.state.attempts + 1)
        question = move.prompt(move.phrases.consent_reask, PromptKind.CONSENT)
        move.say([question], asked=[question])
    else:
        move.consented(False, how)
        move.say([move.prompt(move.phrases.consent_refused, PromptKind.CONSENT)], then=Then.SWITCH)


def go_on_or_end(move: Move, *, go_on: bool | None, ending: Ending) -> None:
    """Go on with what was asked before a side question, or end; unclear is asked once more, then it ends."""
    if go_on is None and move.state.attempts == 0:
        move.change(attempts=1)
        text = move.phrases.human if ending is Ending.HANDED_OVER else move.phrases.stop_question
        question = move.prompt(text, PromptKind.REASK)
        move.say([question])
    elif go_on:
        changing.back_to_topic(move)
        move.say(changing.again(move, slower=False))
    else:
        closing.say_goodbye(move, ending)


def _question(move: Move, text: str, turn_id: str, reading: Reading) -> None:
    match reading.intent:
        case Intent.ANSWER if reading.fact is not None:
            asking.answered(move, text, turn_id, reading)
        case Intent.DECLINE:
            _go_on_without(move, "would_not_say", Reason.DECLINED_TO_ANSWER, text, turn_id, reading)
        case Intent.UNKNOWN:
            _go_on_without(move, "unknown", Reason.UNKNOWN, text, turn_id, reading)
        case _:
            asking.ask_again(move, silent=False)


def _go_on_without(move: Move, why: str, reason: Reason, text: str, turn_id: str, reading: Reading) -> None:
    move.change(silent_questions=0)
    asking.keep_unusable(move, why, reason, text, turn_id, reading)
    texts = {
        "would_not_say": move.phrases.declined_ok,
        "unknown": move.phrases.unknown_ok,
        "skipped": move.phrases.skip_ok,
    }
    asking.ask_next(move, [move.prompt(texts[why], PromptKind.ACKNOWLEDGEMENT)])


def wish(move: Move, intent: Intent, how: str) -> bool:
    """Act on a wish that holds in every topic; False when `intent` is none."""
    if intent in _REPEATABLE:
        return _help(move, intent)
    match intent:
        case Intent.GO_BACK:
            asking.go_back(move)
        case Intent.SKIP:
            return _skip(move)
        case Intent.PAUSE if move.state.pauses < move.script.policy.pauses:
            asking.pause(move)
        case Intent.CHAT:
            move.say([move.prompt(move.phrases.chat_switch, PromptKind.ACKNOWLEDGEMENT)], then=Then.SWITCH)
        case Intent.HUMAN:
            want_person(move)
        case Intent.STOP:
            want_stop(move, sure=how == "pressed")
        case _:
            return False
    return True


def _help(move: Move, intent: Intent) -> bool:
    """Repeat, slower, explain, wait, robot: as often as the policy allows, then it is no usable answer."""
    helps = move.state.helps + 1
    move.change(helps=helps)
    if helps > move.script.policy.helps:
        return False
    if intent is Intent.WAIT:
        wait = move.prompt(move.phrases.wait, PromptKind.ACKNOWLEDGEMENT)
        move.say([wait], patience_s=move.script.policy.wait_s)
        return True
    lead = []
    if intent is Intent.ROBOT:
        lead = [move.prompt(move.phrases.robot, PromptKind.ROBOT)]
    elif intent is Intent.CLARIFY and move.state.question >= 0 and move.state.topic is Topic.QUESTION:
        lead = [
            move.prompt(move.phrases.explain_lead, PromptKind.EXPLANATION),
            move.prompt(move.question.explanation, PromptKind.EXPLANATION),
        ]
    elif intent is Intent.REPEAT:
        lead = [move.prompt(move.phrases.repeat_lead, PromptKind.REPEAT)]
    elif intent is Intent.SLOWER:
        lead = [move.prompt(move.phrases.slower_lead, PromptKind.SLOWER)]
    move.say([*lead, *changing.again(move, slower=intent is Intent.SLOWER)])
    return True


def _skip(move: Move) -> bool:
    if move.state.topic is Topic.QUESTION:
        reading = Reading(intent=Intent.SKIP)
        _go_on_without(move, "skipped", Reason.SKIPPED, "", move.state.turn_id, reading)
        return True
    if move.state.topic is Topic.READ_BACK:
        asking.unconfirmed(move)
        return True
    return False


def want_person(move: Move) -> None:
    """Promise a person's call, and ask whether to go on meanwhile."""
    move.hand_over("asked")
    _ask_aside(move, Topic.HUMAN, move.phrases.human, Ending.HANDED_OVER)


def want_stop(move: Move, *, sure: bool) -> None:
    """End now when it was pressed or said twice; a single spoken word is asked back first."""
    if sure:
        closing.say_goodbye(move, Ending.STOPPED)
    else:
        _ask_aside(move, Topic.STOP, move.phrases.stop_question, Ending.STOPPED)


def _ask_aside(move: Move, topic: Topic, text: str, ending: Ending) -> None:
    """Ask a side question; a second one in a row, or too many, ends the interview as wished."""
    sides = move.state.sides + 1
    if move.state.topic in (Topic.STOP, Topic.HUMAN) or sides > move.script.policy.sides:
        closing.say_goodbye(move, ending)
        return
    move.change(before=move.state.topic, asked_before=move.state.asked, sides=sides)
    move.turn_to(topic)
    question = move.prompt(text, PromptKind.ACKNOWLEDGEMENT)
    move.say([question], asked=[question])
