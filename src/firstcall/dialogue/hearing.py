"""Handlers of single events: what each state does with it. `dialogue.table` says which belongs where."""

from __future__ import annotations

from dataclasses import replace

from firstcall.dialogue import asking, changing, closing, interrupting, keys, understanding
from firstcall.dialogue.move import Move
from firstcall.dialogue.state import Piece, State, Then, Topic
from firstcall.events import (
    Button,
    Ending,
    Failed,
    Heard,
    KeyPressed,
    LineKind,
    Pressed,
    PromptKind,
    PromptPlayed,
    Resumed,
    SpeechStarted,
    Started,
    TimedOut,
    TurnEnded,
    Typed,
)
from firstcall.types import Intent, Utterance

# ---------------------------------------------------------------------------------------------- the line


def start(move: Move, event: Started) -> None:
    """Open with the notice; ask for consent to recording where there is sound to record."""
    move.change(interview_id=event.interview_id, line=event.line, today=event.today)
    _open(move)


def _open(move: Move) -> None:
    spec = move.script.spec
    whose = (spec.agency, spec.employer, spec.title, spec.contact)
    if move.state.line is LineKind.CHAT:
        notice = move.prompt(move.phrases.chat_notice(*whose), PromptKind.NOTICE)
        text = move.phrases.chat_introduction(len(spec.requirements))
        asking.ask_next(move, [notice, move.prompt(text, PromptKind.INTRODUCTION)])
        return
    notice = move.prompt(move.phrases.notice(*whose), PromptKind.NOTICE)
    move.turn_to(Topic.CONSENT)
    consent = move.prompt(move.phrases.consent_question, PromptKind.CONSENT)
    move.say([notice, consent], asked=[consent])


def resume(move: Move, event: Resumed) -> None:
    """Take up the interview again, on this or another line, at the question where it was left."""
    move.hush()
    move.change(line=event.line)
    chat = event.line is LineKind.CHAT
    if move.state.ending is not None:
        closing.say_goodbye(move, move.state.ending)
    elif move.state.frontier < 0:
        if move.state.consent is True:
            asking.introduce(move)
        else:
            _open(move)
    elif not chat and move.state.consent is not True:
        # The chat needs no consent to recording; a voice line does, before anything of it is kept.
        move.turn_to(Topic.CONSENT)
        consent = move.prompt(move.phrases.consent_question, PromptKind.CONSENT)
        move.say([consent], asked=[consent])
    else:
        move.say([move.prompt(move.phrases.resumed, PromptKind.NOTICE), *changing.again(move, slower=False)])


def drop(move: Move, _: object) -> None:
    """The line is gone: wait to be resumed; nothing that was kept is lost."""
    move.change(state=State.DROPPED, timer_id="", playing=(), pieces=(), keys="")


# ---------------------------------------------------------------------------------------------- prompts


def played(move: Move, event: PromptPlayed) -> None:
    """A prompt is over; after the last one of the batch comes what it was said for."""
    if event.prompt_id not in move.state.playing:
        return
    left = move.state.playing[move.state.playing.index(event.prompt_id) + 1 :]
    move.change(playing=left)
    if not left:
        after_prompts(move)


def after_prompts(move: Move) -> None:
    """Go on to what the batch of prompts was said for."""
    match move.state.then:
        case Then.LISTEN:
            aside = move.state.aside
            move.listen(move.state.patience_s or None)
            move.change(aside=aside)  # Its words may still be on their way.
        case Then.PAUSE:
            move.listen(move.script.policy.pause_s)
            move.change(state=State.PAUSED)
        case Then.SWITCH:
            move.change(state=State.SWITCHING)
            move.switch("no_consent" if move.state.consent is False else "asked")
            move.timer(move.script.policy.switch_s)
        case Then.FINISH:
            closing.finish(move)


def prompt_failed(move: Move, event: Failed) -> None:
    """A prompt could not be said: a question that was not heard must not be counted as unanswered."""
    if event.request_id not in move.state.playing:
        return
    move.hand_over("failed")
    if move.state.ending is not None or move.state.then is not Then.LISTEN:
        move.change(playing=())
        after_prompts(move)
        return
    move.end_as(Ending.FAILED)
    closing.finish(move)


# ---------------------------------------------------------------------------------------------- speech


def speech_started(move: Move, event: SpeechStarted) -> None:
    """Somebody speaks: an answer begins, or goes on after a pause that was taken for its end."""
    if not _is_current(move, event.turn_id):
        return
    move.change(state=State.HEARING)
    move.timer(move.script.policy.hearing_s)


def turn_ended(move: Move, event: TurnEnded) -> None:
    """A stretch of speech is over: get its words."""
    if not _is_current(move, event.turn_id):
        return
    request_id = move.transcribe(event.turn_id)
    piece = Piece(event.turn_id, request_id, end_s=event.end_s)
    move.change(state=State.THINKING, pieces=(*move.state.pieces, piece))
    policy = move.script.policy
    move.timer(policy.thinking_s if move.state.moment_said else policy.moment_s)


def heard(move: Move, event: Heard) -> None:
    """Words have come; once all of an answer's stretches are there and nobody speaks on, understand them."""
    pieces = tuple(
        replace(piece, utterance=event.utterance) if piece.request_id == event.request_id else piece
        for piece in move.state.pieces
    )
    if pieces == move.state.pieces:
        return
    move.change(pieces=pieces)
    if move.state.state is State.THINKING or len(pieces) >= move.script.policy.pieces:
        _understand_if_whole(move)


def _understand_if_whole(move: Move) -> None:
    pieces = move.state.pieces
    if any(piece.utterance is None and not piece.failed for piece in pieces):
        return
    utterances = [piece.utterance for piece in pieces if piece.utterance is not None]
    if not utterances and move.state.interrupted:
        interrupting.speak_on(move)  # Perhaps nobody said anything: no failure of the question's.
        return
    if not utterances:
        words_failed(move)
        return
    utterance = understanding.joined(utterances, move.script.language)
    if interrupting.says_nothing(move, utterance):
        interrupting.speak_on(move)
        return
    if not utterance.text.strip():
        _no_words(move)
        return
    before = replace(move.state, before_reply=None)
    understanding.understand(move, utterance, pieces[0].turn_id, "spoken")
    interrupting.may_go_on(move, before)


def _no_words(move: Move) -> None:
    """Sound without words is no activity: go on listening, a few times, then treat it as silence."""
    noises = move.state.noises + 1
    move.change(noises=noises)
    if noises <= move.script.policy.noises:
        move.listen(move.script.policy.noise_s)
    else:
        move.change(noises=0)
        silence(move)


def transcription_failed(move: Move, event: Failed) -> None:
    """Words could not be made: the sound is kept; ask again, then leave the question to a person."""
    pieces = tuple(
        replace(piece, failed=True) if piece.request_id == event.request_id else piece for piece in move.state.pieces
    )
    if pieces == move.state.pieces:
        return
    move.change(pieces=pieces)
    if move.state.state is State.THINKING:
        _understand_if_whole(move)


def words_failed(move: Move) -> None:
    """Nothing could be made of a turn: say so and ask again, or leave the question to a person."""
    failures = move.state.failures + 1
    move.change(failures=failures, heard_anything=True)
    technical = move.prompt(move.phrases.trouble, PromptKind.REASK)
    if failures > move.script.policy.failures:
        _give_up(move, silent=False)
    elif move.state.topic is Topic.QUESTION:
        asking.ask_again(move, silent=False, technical=True)
    else:
        move.say([technical, *changing.again(move, slower=False)])


def _is_current(move: Move, turn_id: str) -> bool:
    """A stretch of speech belongs to the listening at hand: its id, or its id with a suffix."""
    return turn_id.split("+")[0] == move.state.turn_id


# ---------------------------------------------------------------------------------------------- timers


def timed_out(move: Move, event: TimedOut) -> None:
    """The timer that runs has run out; older ones mean nothing."""
    if event.timer_id != move.state.timer_id:
        return
    match move.state.state:
        case State.SPEAKING:
            move.change(playing=())
            after_prompts(move)
        case State.LISTENING if move.state.pieces:
            _understand_if_whole(move)
        case State.LISTENING if move.state.interrupted:
            interrupting.speak_on(move)
        case State.LISTENING:
            silence(move)
        case State.THINKING if not move.state.moment_said:
            move.change(moment_said=True)
            move.order(move.prompt(move.phrases.one_moment, PromptKind.MOMENT))
            move.timer(move.script.policy.thinking_s - move.script.policy.moment_s)
        case State.HEARING | State.THINKING:
            move.change(pieces=tuple(replace(each, failed=each.utterance is None) for each in move.state.pieces))
            _understand_if_whole(move)
        case State.KEYING:
            keys_done(move)
        case State.PAUSED:
            asking.resume(move)
        case State.SWITCHING:
            closing.say_goodbye(move, Ending.STOPPED)
        case State.NEW | State.DROPPED | State.ENDED:
            return


def silence(move: Move) -> None:
    """Nothing was said: nudge twice, with a shorter question and then the keys; then go on without."""
    match move.state.topic:
        case Topic.QUESTION:
            asking.ask_again(move, silent=True)
        case _ if move.state.attempts < move.script.policy.reasks:
            attempts = move.state.attempts + 1
            move.change(attempts=attempts)
            nudge = move.prompt(asking.lead(move.phrases.silence, attempts), PromptKind.NUDGE)
            move.say([nudge, *changing.again(move, slower=False)])
        case _:
            _give_up(move, silent=True)


def _give_up(move: Move, *, silent: bool) -> None:
    """Go on without a reply, never to the candidate's cost."""
    match move.state.topic:
        case Topic.CONSENT:
            move.consented(False, "silence")
            move.say([move.prompt(move.phrases.consent_refused, PromptKind.CONSENT)], then=Then.SWITCH)
        case Topic.QUESTION:
            asking.leave(move, silent=silent)
        case Topic.READ_BACK:
            asking.unconfirmed(move)
        case Topic.HUMAN:
            closing.say_goodbye(move, Ending.HANDED_OVER)
        case Topic.STOP:
            closing.say_goodbye(move, Ending.STOPPED)
        case Topic.SUMMARY:
            closing.give_feedback(move)
        case Topic.WHICH:
            closing.no_correction_found(move)
        case Topic.MATCHING:
            closing.matching_answered(move, None, "silence")


# ---------------------------------------------------------------------------------------------- keys and text


def typed(move: Move, event: Typed) -> None:
    """Take written words like spoken ones."""
    if not event.text.strip():
        return
    move.hush()
    awaited = move.state.state is State.LISTENING and not move.state.pieces  # With stretches there: a reply of its own.
    turn_id = move.state.turn_id if awaited else move.new_id("t")
    understanding.understand(move, Utterance(event.text, move.script.language), turn_id, "typed")


def pressed(move: Move, event: Pressed) -> None:
    """Take a button: a wish, or a yes or no."""
    move.hush()
    button = event.button
    if button is Button.RESUME:
        asking.resume(move)
    elif button in keys.INTENTS:
        intent = keys.INTENTS[button]
        if not understanding.wish(move, intent, "pressed"):
            move.say(changing.again(move, slower=False))
    else:
        _yes_or_no(move, yes=button is Button.YES, how="pressed")


def key_pressed(move: Move, event: KeyPressed) -> None:
    """Take a telephone key: 1 and 2 for yes and no, digits for numbers, * again, 0 a person."""
    key = event.key
    move.hush()
    numeric = move.state.topic is Topic.QUESTION and keys.takes_digits(move.requirement, move.question)
    if move.state.keys and key == keys.END:
        keys_done(move)
    elif numeric and key.isdigit() and len(move.state.keys) < keys.MAX_DIGITS:
        move.change(state=State.KEYING, keys=move.state.keys + key)
        move.timer(move.script.policy.key_s)
    elif key in (keys.YES, keys.NO):
        _yes_or_no(move, yes=key == keys.YES, how="keyed")
    elif key == keys.PERSON:
        understanding.want_person(move)
    elif key == keys.AGAIN and understanding.wish(move, Intent.REPEAT, "keyed"):
        return
    else:
        move.say(changing.again(move, slower=False))


def keys_done(move: Move) -> None:
    """The number is complete."""
    reading = keys.keyed(move.requirement, move.state.keys)
    text = move.state.keys
    move.change(keys="", heard_anything=True)
    if reading is None:
        asking.ask_again(move, silent=False)
    else:
        asking.answered(move, text, "", reading)


def _yes_or_no(move: Move, *, yes: bool, how: str) -> None:
    if move.state.topic is Topic.QUESTION:
        reading = keys.pressed(move.requirement, yes=yes)
        move.change(heard_anything=True)
        if reading is None:
            asking.ask_again(move, silent=False)
        else:
            asking.answered(move, "", "", reading)
    elif move.state.topic is Topic.READ_BACK:
        asking.read_back_answered(move, "", "", keys.NOTHING, yes)
    else:
        understanding.reply(move, "", yes, how)


def heard_in_pause(move: Move, event: Heard) -> None:
    """Words end a pause; sounds do not."""
    waiting = [piece for piece in move.state.pieces if piece.request_id == event.request_id]
    if waiting and event.utterance.text.strip():
        asking.resume(move)


def turn_ended_in_pause(move: Move, event: TurnEnded) -> None:
    """Get the words of what is said in a pause; the pause goes on."""
    if _is_current(move, event.turn_id):
        request_id = move.transcribe(event.turn_id)
        move.change(pieces=(Piece(event.turn_id, request_id),))


def failed(move: Move, event: Failed) -> None:
    """Something failed for a prompt or for a transcript."""
    prompt_failed(move, event)
    transcription_failed(move, event)


def ignore(move: Move, _: object) -> None:
    """An event that comes late or means nothing here: it stands in the log, and that is all."""
