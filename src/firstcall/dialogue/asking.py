"""The questions: asking each in its turn, asking again, reading back, keeping what was answered."""

from __future__ import annotations

from firstcall.dialogue import changing, closing
from firstcall.dialogue.move import Move
from firstcall.dialogue.state import Candidate, Then, Topic
from firstcall.events import Ending, Keep, LineKind, PromptKind, Say
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Intent, Reading, Verdict


def introduce(move: Move) -> None:
    """Say how the interview goes, and ask the first question."""
    count = len(move.script.requirements)
    introduction = move.prompt(move.phrases.introduction(count), PromptKind.INTRODUCTION)
    ask_next(move, [introduction])


def ask_next(move: Move, before: list[Say]) -> None:
    """Ask the question that is due: the first one not answered in its turn; after the last one, the summary."""
    frontier = move.state.frontier
    due = frontier if frontier >= 0 and not _answered(move, frontier) else frontier + 1
    if due >= len(move.script.requirements):
        closing.summarize(move, before)
        return
    move.change(question=due, frontier=due, pending=None)
    move.turn_to(Topic.QUESTION)
    text = move.phrases.progress(due + 1, len(move.script.requirements))
    progress = move.prompt(text, PromptKind.QUESTION)
    ask(move, [*before, progress])


def ask(move: Move, before: list[Say]) -> None:
    """Ask the question at hand in the wording that everybody hears."""
    question = move.prompt(move.question.text, PromptKind.QUESTION)
    move.say([*before, question], asked=[question])


HAVE_KEYS = (LineKind.PHONE, LineKind.SIMULATED)
"""Lines on which "press 1" can be done."""


def ask_again(move: Move, *, silent: bool, technical: bool = False) -> None:
    """Ask once more in a shorter form, then with keys or the chat offered; then leave the question for a person."""
    attempts = move.state.attempts + 1
    if attempts > move.script.policy.reasks:
        leave(move, silent=silent)
        return
    move.change(attempts=attempts)
    lead = _lead(move, attempts, silent=silent, technical=technical)
    text = move.question.rephrased
    if attempts > 1 and move.question.choices and move.state.line in HAVE_KEYS:
        text = move.question.choices
    first = move.prompt(lead, PromptKind.NUDGE if silent else PromptKind.REASK)
    again = move.prompt(text, PromptKind.REASK)
    move.say([first, again], asked=[again])


def _lead(move: Move, attempts: int, *, silent: bool, technical: bool) -> str:
    if technical:
        return move.phrases.trouble
    return lead(move.phrases.silence if silent else move.phrases.not_understood, attempts)


def lead(texts: tuple[str, str], attempts: int) -> str:
    """The words before the first or second re-ask."""
    return texts[min(attempts, len(texts)) - 1]


def leave(move: Move, *, silent: bool) -> None:
    """Leave the question at hand to a person: kept as unanswered, unless an earlier answer stands."""
    silent_questions = move.state.silent_questions + 1 if silent and not move.state.heard_anything else 0
    move.change(silent_questions=silent_questions)
    earlier = move.state.answer(move.requirement.id)
    if earlier is None or earlier in move.state.taken_back:
        keep_unusable(move, "unanswered", Reason.UNANSWERED, "", "")
    if silent_questions >= move.script.policy.silent_questions:
        closing.say_goodbye(move, Ending.SILENT)
        return
    ask_next(move, [move.prompt(move.phrases.moved_on, PromptKind.ACKNOWLEDGEMENT)])


def answered(move: Move, text: str, turn_id: str, reading: Reading) -> None:
    """Take a usable answer: read it back where it decides against the candidate or was heard with doubt."""
    verdict = move.script.judge(move.requirement, reading)
    candidate = Candidate(text, turn_id, reading, verdict)
    move.change(silent_questions=0)
    if says_nothing(reading):
        ask_again(move, silent=False)
        return
    if _wants_value(reading) and move.state.attempts == 0:
        move.change(pending=None)
        keep(move, candidate, "answer")
        ask_again(move, silent=False)
        return
    if needs_read_back(move, candidate):
        read_back(move, candidate)
        return
    if candidate.verdict.decision is Decision.NOT_MET and move.requirement.id in move.state.read_back:
        accept(move, _not_confirmed(move, candidate), "read_back_denied")  # Denied twice: is this one heard right?
        return
    accept(move, candidate, "answer")


def says_nothing(reading: Reading) -> bool:
    """True for words in which nothing was found that bears on the question."""
    fact = reading.fact
    return fact is not None and fact.value is None and not fact.evidence and reading.gap == Reason.NO_VALUE


def _wants_value(reading: Reading) -> bool:
    """True for an answer that may become exact when asked once more."""
    return (
        reading.fact is not None
        and reading.fact.value is None
        and reading.gap in (Reason.NO_VALUE, Reason.TWO_VALUES, Reason.IMPLAUSIBLE, Reason.OTHER_UNIT)
    )


_DOUBTS = (
    Reason.DOUBTFUL_WORD,
    Reason.CONFLICT,
    Reason.IMPLAUSIBLE,
    Reason.EXPIRED,
    Reason.WITHDRAWN,
)
"""Reasons for review that one misheard word is enough for."""


def needs_read_back(move: Move, candidate: Candidate) -> bool:
    """True for a must-have whose answer decides against the candidate or was heard with doubt."""
    requirement, fact = move.requirement, candidate.reading.fact
    if not requirement.must or fact is None or fact.value is None:
        return False
    if move.state.read_back.count(requirement.id) >= move.script.policy.read_backs:
        return False
    doubtful = candidate.verdict.reason in _DOUBTS
    return doubtful or candidate.verdict.decision is Decision.NOT_MET


def read_back(move: Move, candidate: Candidate) -> None:
    """Say what was understood and ask whether it is right."""
    requirement, fact = move.requirement, candidate.reading.fact
    if fact is None:
        raise ValueError(f"nothing to read back for {requirement.id}")
    move.change(pending=candidate, read_back=(*move.state.read_back, requirement.id))
    move.turn_to(Topic.READ_BACK)
    text = move.phrases.read_back(requirement, fact)
    prompt = move.prompt(text, PromptKind.READ_BACK)
    move.say([prompt], asked=[prompt])


def read_back_answered(move: Move, text: str, turn_id: str, reading: Reading, right: bool | None) -> None:
    """Take the reply to a read-back: a yes settles it, a new value replaces it, a bare no asks again."""
    pending = move.state.pending
    if pending is None:
        raise ValueError("a read-back without a pending answer")
    move.change(heard_anything=True)
    corrected = _tells_another(reading.fact, pending)
    if right is True:
        accept(move, _without_doubt(move, pending), "read_back")
    elif corrected and move.requirement.kind not in ("yes_no", "certificate"):
        accept(move, _judged(move, text, turn_id, reading), "correction")
    elif right is False:
        move.change(pending=None)
        keep(move, _not_confirmed(move, pending), "read_back_denied")
        move.turn_to(Topic.QUESTION)
        question = move.prompt(move.question.rephrased, PromptKind.REASK)
        move.say([move.prompt(move.phrases.read_back_wrong, PromptKind.CORRECTION), question], asked=[question])
    else:
        attempts = move.state.attempts + 1
        move.change(attempts=attempts)
        if attempts > 1:
            unconfirmed(move)
        else:
            move.say(
                [move.prompt(move.phrases.yes_or_no, PromptKind.REASK), *changing.again(move, slower=False)],
            )


_DENIALS = frozenset({"no", "neg"})
"""Families of rules that find a no; what they alone prove in a reply to a read-back is that it is denied."""


def _tells_another(fact: Fact | None, pending: Candidate) -> bool:
    """Whether a reply to a read-back tells another value; "no, that's not right" denies one and tells none."""
    if fact is None or fact.value is None or all(each.rule.split(".")[1] in _DENIALS for each in fact.evidence):
        return False
    return pending.reading.fact is None or fact.value != pending.reading.fact.value


def _judged(move: Move, text: str, turn_id: str, reading: Reading) -> Candidate:
    return Candidate(text, turn_id, reading, move.script.judge(move.requirement, reading))


def _without_doubt(move: Move, candidate: Candidate) -> Candidate:
    """Judge again without the doubt that the candidate has just removed."""
    sure = confirmed(candidate.reading)
    return candidate if sure is candidate.reading else _judged(move, candidate.text, candidate.turn_id, sure)


def confirmed(reading: Reading) -> Reading:
    """The reading after a yes to what was read back: a misheard word or an odd value is no doubt any more."""
    fact = reading.fact
    if reading.gap not in (Reason.DOUBTFUL_WORD, Reason.IMPLAUSIBLE) or fact is None:
        return reading
    return Reading(
        intent=reading.intent,
        fact=Fact(
            kind=fact.kind,
            value=fact.value,
            evidence=fact.evidence,
            qualifiers=tuple(sorted({*fact.qualifiers, "confirmed"} - {"doubtful_word", "implausible"})),
            facts=fact.facts,
        ),
        evidence=reading.evidence,
    )


def unconfirmed(move: Move) -> None:
    """Keep an answer whose read-back got no usable reply: a person looks, it never counts as not met."""
    pending = move.state.pending
    if pending is None:
        raise ValueError("a read-back without a pending answer")
    if pending.verdict.decision is Decision.NOT_MET:
        pending = _not_confirmed(move, pending)
    accept(move, pending, "answer")


def _not_confirmed(move: Move, candidate: Candidate) -> Candidate:
    verdict = Verdict(move.requirement.id, Decision.REVIEW, Reason.NOT_CONFIRMED, candidate.verdict.fact)
    return Candidate(candidate.text, candidate.turn_id, candidate.reading, verdict)


def accept(move: Move, candidate: Candidate, why: str) -> None:
    """Keep an answer and what was volunteered with it, and go on; say so where it is left to a person for its value."""
    keep(move, candidate, why)
    move.change(pending=None, silent_questions=0)
    keep_volunteered(move, candidate)
    left = _wants_value(candidate.reading) and candidate.verdict.decision is Decision.REVIEW
    text = move.phrases.moved_on if left else move.phrases.acknowledgement(move.state.question)
    ask_next(move, [move.prompt(text, PromptKind.ACKNOWLEDGEMENT)])


def keep(move: Move, candidate: Candidate, why: str) -> None:
    """Keep an answer as the newest version for the question at hand."""
    move.keep(
        Keep(
            requirement_id=move.requirement.id,
            turn_id=candidate.turn_id,
            text=candidate.text,
            reading=candidate.reading,
            verdict=candidate.verdict,
            why=why,
        )
    )


def keep_volunteered(move: Move, candidate: Candidate) -> None:
    """Keep facts that answer other questions, as evidence for them; those questions are still asked."""
    others = [each for each in move.script.requirements if each.id != move.requirement.id]
    found = move.script.volunteered(candidate.text, others, language=move.script.language, today=move.state.today)
    by_id = {each.id: each for each in others}
    for requirement_id, reading in found:
        verdict = move.script.judge(by_id[requirement_id], reading)
        if verdict.decision is Decision.NOT_MET:
            continue  # Having one thing says nothing about lacking another; its own question will tell.
        move.keep(Keep(requirement_id, candidate.turn_id, candidate.text, reading, verdict, "volunteered"))


def keep_unusable(
    move: Move, why: str, reason: Reason, text: str, turn_id: str, reading: Reading | None = None
) -> None:
    """Keep that a question has no usable answer, with its reason; a person looks."""
    kept = reading or Reading(intent=Intent.OFF_TOPIC)
    verdict = Verdict(move.requirement.id, Decision.REVIEW, reason)
    move.keep(Keep(move.requirement.id, turn_id, text, kept, verdict, why))


def go_back(move: Move) -> None:
    """Ask the question before the one at hand once more; its earlier answer stays as a version."""
    if move.state.topic in (Topic.HUMAN, Topic.STOP):
        changing.back_to_topic(move)
    backs = move.state.backs + 1
    move.change(backs=backs)
    if move.state.question <= 0 or backs > move.script.policy.backs or move.state.topic is Topic.CONSENT:
        nothing = move.prompt(move.phrases.nothing_to_go_back_to, PromptKind.CORRECTION)
        move.say([nothing, *changing.again(move, slower=False)])
        return
    if move.state.pending is not None:
        keep(move, move.state.pending, "answer")
    target = move.state.question - 1 if move.state.topic in (Topic.QUESTION, Topic.READ_BACK) else move.state.question
    changing.change_answer(move, target)


def pause(move: Move) -> None:
    """Pause for as long as the candidate likes."""
    move.change(pauses=move.state.pauses + 1)
    move.say([move.prompt(move.phrases.pause, PromptKind.PAUSE)], then=Then.PAUSE)


def resume(move: Move) -> None:
    """Take up where the interview was left."""
    resumed = move.prompt(move.phrases.paused_resume, PromptKind.PAUSE)
    move.say([resumed, *changing.again(move, slower=False)])


def _answered(move: Move, index: int) -> bool:
    return move.state.answer(move.script.requirements[index].id) is not None
