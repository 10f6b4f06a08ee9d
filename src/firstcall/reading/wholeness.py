"""Whether the words so far are a whole answer, for the endpointer: complete, extensible or incomplete.

A wait costs a candidate seconds, a cut-off costs the answer: where something dangles, nothing here says complete.
"""

from __future__ import annotations

import re
from datetime import date

from firstcall import kinds
from firstcall.reading.halves import half_told, one_named
from firstcall.reading.intents import intent_of
from firstcall.reading.openings import without_mark, without_opening
from firstcall.reading.reader import make_fact, prepare, question_of
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.unpunctuated import loose_ends
from firstcall.reasons import Reason
from firstcall.types import Completeness, Decision, Intent, Requirement

_LISTED = frozenset({"licence", "choice", "any_of"})
"""Kinds whose answer may be a list."""
_COUNTED = frozenset({"years", "amount", "number"})
"""Kinds whose answer is a figure, after which a unit or a second figure may follow."""
_LED = frozenset({"yes_no", "certificate", "licence"})
"""Kinds that a yes or no answers by itself."""
OPENING = 2
"""Characters before which a reply opens with its yes or no."""
SENTENCE = 4
"""Fewest words of a sentence that is over though it tells nothing: "Vi är nog", "The start" go on."""
STORY = 6
"""Words behind which a sentence without a figure only leads up to the years asked for."""
_NO_TAIL = {
    **dict.fromkeys(("years", "number", "date", "level", "certificate"), frozenset({"place", "clause"})),
    "licence": frozenset({"clause"}),
}
"""Kind -> names of rules for what may as well begin the next part of an answer: "eight in summer, four in winter"."""
BRIEF = 2
"""Words of a sentence that may be one: "I cycle."."""
FEWEST = 3
"""An answer that leaves a doubt is whole only from this many words on: "kanske" and "tror det" often go on."""


def completeness(
    text: str, requirement: Requirement, *, language: str, today: date, question: str = ""
) -> Completeness:
    """How whole a cut-off reply is, from the same rules that read it."""
    asked = question_of(requirement, language, question)
    reply = without_opening(prepare(text, language=language, today=today, question=asked, requirement=requirement))
    bare = without_mark(reply)
    loose = loose_ends(bare)
    light = loose and (loose[-1].rule.name == "added" or reply.has("comment"))
    if reply.doc.word_count == 0 or (loose and not _closed(reply) and not light):
        return Completeness.INCOMPLETE
    told = kinds.KINDS[requirement.kind].resolve(requirement.params, reply)
    added = [hit for hit in loose if requirement.kind not in _COUNTED and _added(reply, hit, told)]
    loose = outside(loose, added)
    intent, shown = intent_of(reply, told, others=False)
    if loose and not _closed(reply):
        return _hanging(reply, told, loose)
    loose = outside(loose, reply.find("comment")) if reply.doc.word_count >= FEWEST else loose
    if loose:
        answered = intent is Intent.ANSWER and told.value is not None and _outspoken(reply, told)
        decided = answered or intent not in {Intent.ANSWER, Intent.WAIT, Intent.OFF_TOPIC}
        covered = all(_stranded(hit, told.hits if answered else shown) for hit in loose)
        return Completeness.EXTENSIBLE if decided and covered else Completeness.INCOMPLETE
    if intent is Intent.OFF_TOPIC and not reply.find("caption"):
        return Completeness.EXTENSIBLE if _is_sentence(reply) else Completeness.INCOMPLETE
    if intent in {Intent.WAIT, Intent.OFF_TOPIC} or _ponders(reply, told):
        return Completeness.INCOMPLETE
    if intent is not Intent.ANSWER:
        going = intent is Intent.STOP and not _closed(reply)  # "I've had enough" of nights
        open_end = going or bare is not reply or _may_go_on(reply, requirement.kind) or _goes_on(reply, shown)
        return Completeness.EXTENSIBLE if open_end else Completeness.COMPLETE
    if not told.told:
        return (
            Completeness.EXTENSIBLE
            if requirement.kind == "level" and _lists(reply, told)
            else _unread(reply, requirement.kind)
        )
    if _only_named(reply, told, requirement.kind):
        return Completeness.INCOMPLETE
    if told.value is None or told.gap:
        whole = _doubted(reply, told, requirement.kind)
    else:
        whole = _answered(reply, told, requirement)
    tails = _tails(reply, told, requirement.kind)
    going = _goes_on(reply, (*told.hits, *added), tails) and not _led(reply, told, requirement.kind)
    more = going or _trails_off(reply) or half_told(reply, told) or _asks_itself(reply)
    return Completeness.EXTENSIBLE if whole is Completeness.COMPLETE and more else whole


def _hanging(reply: Reply, told: Told, loose: list[Hit]) -> Completeness:
    """Loose ends without a stop: only a comment right behind an answer may close it, "twenty-eight, maybe"."""
    firm = told.explicit and told.value is not None and bool(told.hits)
    beside = firm and not _said(reply, told.hits[-1].end, loose[0].start) and not outside(loose, reply.find("comment"))
    return Completeness.EXTENSIBLE if beside else Completeness.INCOMPLETE


def _outspoken(reply: Reply, told: Told) -> bool:
    """Whether more was said than a yes or no and a word behind it: "ja, alltså" is no answer yet."""
    return reply.doc.word_count > FEWEST or any(hit.rule.family not in {"yes", "no"} for hit in told.hits)


def _added(reply: Reply, loose: Hit, told: Told) -> bool:
    """Whether a word that mostly opens a phrase stands right behind an answer told by itself: "heltid, helst"."""
    if loose.rule.name != "added" or not told.explicit or told.value is None:
        return False
    return not reply.doc.shape[max(hit.end for hit in told.hits) : loose.start].strip(" ,")


def _stranded(loose: Hit, shown: tuple[Hit, ...]) -> bool:
    """Whether a loose end can close a sentence all the same: a word that is often put last, or the answer's own.

    Nothing closes a sentence that lacks a part of itself ("so we had.").
    """
    if loose.rule.name.startswith("broken"):
        return False
    return loose.rule.name == "stranded" or any(hit.start <= loose.start < hit.end for hit in shown)


def _may_go_on(reply: Reply, kind: str) -> bool:
    """Whether the last words are no fragment, and yet are more often followed than not."""
    hesitant = reply.doc.hesitates and reply.doc.word_count < FEWEST  # "Öh, mars"
    trailing = [
        hit
        for hit in reply.find("trailing")
        if (hit.rule.name != "day" or kind == "date") and not (hit.rule.name == "not" and _is_sentence(reply))
    ]
    begun = [hit for hit in reply.find("open") if not hit.rule.name.startswith("notice") or kind == "date"]
    return hesitant or bool(trailing or outside(begun, reply.find("ending")))


def _closed(reply: Reply) -> bool:
    """Whether the last sentence has its stop: weak proof, as Whisper sets one in many a pause; to lack it says more."""
    shape, text = reply.doc.shape.rstrip(), reply.doc.text.rstrip()
    added = shape.endswith("?") and "?" not in text  # "is that the blue one": a mark that nobody wrote
    return shape.endswith((".", "!", "?")) and not added and not text.endswith(("...", "…"))


def _trails_off(reply: Reply) -> bool:
    """Whether the words end in dots, a dash or a comma, as they are written where a voice is left hanging."""
    return reply.doc.text.rstrip().endswith(("...", "…", "-", "–", "—", ","))


def _leads_on(reply: Reply) -> bool:
    """Whether a whole sentence only leads up to the answer: an apology, a joke, an end that no stop closes."""
    return any(hit.rule.name in {"apology", "laugh", "stopped"} for hit in reply.find("open"))


def _asks_itself(reply: Reply) -> bool:
    """Whether the last sentence echoes the question ("Could I cope?"), to be answered next: not "..., isn't it?"."""
    if not reply.doc.shape.rstrip().endswith("?"):
        return False
    last = re.split(r"[.!?] ", reply.doc.shape.rstrip(" ?"))[-1]
    return "," not in last


def _unread(reply: Reply, kind: str) -> Completeness:
    """Speech in which no rule finds what was asked for: a whole sentence answers all the same, a word or two begins."""
    open_end = _leads_on(reply) if _is_sentence(reply) else _may_go_on(reply, kind)
    if not _is_sentence(reply):
        usable = reply.doc.word_count >= (BRIEF if _closed(reply) else SENTENCE) and not open_end
        usable = usable or (not open_end and one_named(reply))
        return Completeness.EXTENSIBLE if usable and not _trails_off(reply) else Completeness.INCOMPLETE
    story = kind == "years" and reply.doc.word_count > STORY and not reply.doc.numbers
    return Completeness.EXTENSIBLE if open_end or story else Completeness.COMPLETE


def _is_sentence(reply: Reply) -> bool:
    """Whether the words are closed, and more than a beginning."""
    return _closed(reply) and reply.doc.word_count >= SENTENCE


def _goes_on(reply: Reply, shown: tuple[Hit, ...], tails: tuple[Hit, ...] = ()) -> bool:
    """Whether words follow those that tell the answer, in a sentence that has not been closed.

    `tails`: what may follow directly and leave the answer whole.
    """
    if _closed(reply):
        return False
    end = max((hit.end for hit in (*shown, *reply.find("ending"), *reply.find("settled"))), default=0)
    behind = any(hit.end > end >= hit.start or not _said(reply, end, hit.start) for hit in tails)
    last = max(hit.end for hit in tails) if behind else end
    return bool(_said(reply, end, len(reply.doc.shape)) and _said(reply, last, len(reply.doc.shape)))


def _said(reply: Reply, start: int, end: int) -> list[str]:
    """The words and figures that stand in the stretch."""
    return [piece for piece in reply.doc.shape[start:end].split() if piece[0].isalnum() or piece[0] == "#"]


def _tails(reply: Reply, told: Told, kind: str) -> tuple[Hit, ...]:
    """What may follow a firm answer; behind a figure or a day, a place or a further clause often tells of another."""
    if told.value is None or told.gap not in {"", Reason.CONDITIONAL}:
        return ()
    return tuple(hit for hit in reply.find("tail") if hit.rule.name not in _NO_TAIL.get(kind, ()))


def _led(reply: Reply, told: Told, kind: str) -> bool:
    """Whether a yes or no came first and a sentence of its own behind it, which changes it no more than seldom."""
    lead = told.hits[0] if told.hits and kind in _LED else None
    if lead is None or lead.rule.family not in {"yes", "no"} or lead.start > OPENING:
        return False
    return len(_said(reply, lead.end, len(reply.doc.shape))) >= FEWEST


def _ponders(reply: Reply, told: Told) -> bool:
    """Whether the candidate is looking for the answer, and has said nothing plainly since."""
    pondering = reply.find("pondering")
    if not pondering:
        return False
    return told.value is None or not any(hit.start > pondering[-1].end for hit in told.hits)


def _only_named(reply: Reply, told: Told, kind: str) -> bool:
    """Whether the paper asked for is named and no more said of it yet: "YKB ..."."""
    said = reply.doc.shape.strip(" .,!…")
    return kind == "certificate" and any(hit.said.strip() == said and hit.rule.name == "name" for hit in told.hits)


def _doubted(reply: Reply, told: Told, kind: str) -> Completeness:
    """An answer that will go to a person is an answer all the same, once its sentence is whole."""
    if _closed(reply) and any(hit.rule.family == "openpay" for hit in told.hits) and not reply.doc.numbers:
        return Completeness.COMPLETE  # "What the agreement says is fine."
    if any(hit.rule.name == "floor" for hit in reply.find("conclusion")):
        return Completeness.COMPLETE  # "I'm on thirty-six and I won't go below that."
    if told.gap == Reason.NO_VALUE and (kind == "amount" or not told.explicit):
        if _is_sentence(reply) and not (kind == "amount" and reply.doc.numbers) and not _leads_on(reply):
            return Completeness.COMPLETE
        brief = kind == "amount" or reply.doc.word_count < SENTENCE or _may_go_on(reply, kind)
        nothing = brief and not _closed(reply) and told.value is None and _goes_on(reply, told.hits)
        return Completeness.INCOMPLETE if nothing else Completeness.EXTENSIBLE  # today's pay comes before the wish
    if kind in _COUNTED and _bare(reply, told, kind):
        return Completeness.EXTENSIBLE
    if reply.find("conclusion"):
        return Completeness.COMPLETE
    if (
        told.gap == Reason.CONFLICT
        or _unsettled(reply, told, kind)
        or _may_go_on(reply, kind)
        or reply.doc.word_count < FEWEST
    ):
        return Completeness.EXTENSIBLE
    return Completeness.COMPLETE


def _unsettled(reply: Reply, told: Told, kind: str) -> bool:
    """Whether something begun or run out was told, and no stop set: "the theory's done" is mostly followed."""
    return told.gap in {Reason.IN_PROGRESS, Reason.EXPIRED} and not _closed(reply) and not _led(reply, told, kind)


def _answered(reply: Reply, told: Told, requirement: Requirement) -> Completeness:
    """A value without a doubt: only a list, a bare figure or an end that is known to go on keeps the turn open."""
    if requirement.kind == "choice" and _only_refused(reply, told):
        return Completeness.EXTENSIBLE
    if any(hit.rule.name != "places" or _closed(reply) for hit in reply.find("settled")):
        return Completeness.COMPLETE
    storied = requirement.kind == "years" or (requirement.kind == "level" and not (told.explicit and _closed(reply)))
    if _may_go_on(reply, requirement.kind) or (storied and _lists(reply, told)):
        return Completeness.EXTENSIBLE
    if requirement.kind == "date" and (_sets_the_scene(reply) or _day_alone(reply, told)):
        return Completeness.EXTENSIBLE
    if requirement.kind == "level" and not _closed(reply) and reply.doc.word_count < FEWEST:
        return Completeness.EXTENSIBLE
    if requirement.kind in _LISTED:
        return _listed(reply, told, requirement)
    if requirement.kind == "number" and _counts_up(reply, told):
        return Completeness.EXTENSIBLE
    if requirement.kind in _COUNTED and _bare(reply, told, requirement.kind):
        return Completeness.EXTENSIBLE
    cards = bool(told.hits) and all(hit.rule.family == "cardclass" for hit in told.hits)
    return (
        Completeness.EXTENSIBLE if cards and not _closed(reply) and not reply.find("ending") else Completeness.COMPLETE
    )


def _day_alone(reply: Reply, told: Told) -> bool:
    """Whether a day is told without a stop and without saying that it is the start: "Monday", "I'm away in May"."""
    if _closed(reply) or reply.has("ending") or not told.hits:
        return False
    first = told.hits[0].start
    if first <= OPENING and not reply.has("leadin"):
        return reply.doc.word_count <= FEWEST
    return len(_said(reply, 0, first)) >= FEWEST and not reply.has("start")


def _sets_the_scene(reply: Reply) -> bool:
    """Whether the day is that of something else ("my exams finish in June"), from which the start is told next."""
    scenes = reply.find("background")
    if not scenes:
        return False
    if any(hit.start >= scenes[-1].end for hit in reply.find("start")):
        return False  # "straight after the holidays, so in August"
    _, comma, rest = reply.doc.shape[scenes[-1].end :].partition(" , ")
    return not comma or len(rest.split()) < FEWEST


def _lists(reply: Reply, told: Told) -> bool:
    """Whether the last words name one of several employments, not a part of the figure ("four years in March")."""
    stays = [(hit.start, hit.start + len(hit.said.rstrip(" .,…–-"))) for hit in reply.find("listing")]
    return any(not any(hit.start <= start and end <= hit.end for hit in told.hits) for start, end in stays)


def _all_taken(reply: Reply, told: Told, requirement: Requirement) -> bool:
    """Whether the answer takes in every option there is, or none."""
    if told.value == ():
        return True
    options = frozenset(getattr(requirement.params, "options", ()))
    said = _closed(reply) or len(told.hits) == 1  # "weekdays sure, weekends ..." may yet be limited
    return said and bool(options) and isinstance(told.value, tuple) and options <= set(told.value)


def _only_refused(reply: Reply, told: Told) -> bool:
    """Whether options were named to be refused alone, so that the one wanted is mostly told next: "not paint"."""
    named = [hit for hit in told.hits if hit.rule.id.endswith(".choice.option")]
    return bool(told.value and named) and len(named) == len(told.hits) and all(map(reply.negated, named))


def _one_taken(reply: Reply, told: Told, requirement: Requirement) -> bool:
    """Whether a question for one of several has been answered, in a sentence: a word alone often goes on."""
    either = bool(reply.pack.words["or"] & set(reply.question.shape.split()))
    named = either and _closed(reply) and not reply.asked("asklist")  # "Full time, part time or casual?", "Casual."
    sure = reply.find("ending") or any(hit.rule.name == "added" for hit in reply.find("dangling"))
    if not sure and not named and (not _closed(reply) or reply.doc.word_count < FEWEST):
        return False
    two = either and len(getattr(requirement.params, "options", ())) == 2
    return bool(told.value) and (two or named or (requirement.kind == "choice" and bool(reply.asked("pickone"))))


def _listed(reply: Reply, told: Told, requirement: Requirement) -> Completeness:
    """Lists are never cut after an item, unless the answer closes itself or nothing more was asked."""
    if requirement.kind == "licence" and reply.doc.word_count == 1 and not _closed(reply):
        return Completeness.EXTENSIBLE  # "Nej" before "bara vanlig bil"
    only = reply.find("only") and (_closed(reply) or requirement.kind != "choice")
    if not told.explicit or only or _all_taken(reply, told, requirement):
        return Completeness.COMPLETE
    if _one_taken(reply, told, requirement):
        return Completeness.COMPLETE
    named = reply.asked("class") or (_closed(reply) and not reply.asked("asklist"))
    if requirement.kind == "licence" and named:
        fact = make_fact(requirement, reply, told)
        if kinds.KINDS[requirement.kind].judge(requirement.params, fact)[0] is Decision.MET:
            return Completeness.COMPLETE
    return Completeness.EXTENSIBLE


def _counts_up(reply: Reply, told: Told) -> bool:
    """Whether what is to be counted is named one by one, and no "and" has come before the last: "English, Polish"."""
    named = [hit for hit in told.hits if hit.rule.family == "spoken"]
    joint = len(named) > 1 and reply.pack.words["and"] & set(reply.doc.shape[named[-2].end : named[-1].start].split())
    return bool(named) and not joint


def _bare(reply: Reply, told: Told, kind: str) -> bool:
    """Whether a figure stands without its unit, so that one may follow."""
    if kind == "amount" and (not _has_unit(told.hits) or _in_thousands(reply)):
        behind = _said(reply, max(reply.doc.numbers, default=0) + 1, len(reply.doc.shape))
        spoken = reply.doc.word_count > SENTENCE and not _in_thousands(reply)  # "I'd be happy with thirty."
        return not (_closed(reply) and (len(behind) > 1 or spoken))
    bare = [hit for hit in told.hits if hit.rule.family == "bare" or getattr(hit.value, "how", "") == "bare"]
    if not bare:
        return False
    several = len(bare) == len(reply.doc.numbers) > 1 and kind == "number"  # "Fifteen rooms, sometimes sixteen."
    if _closed(reply) and (several or reply.doc.word_count > SENTENCE):
        return False
    last = bare[-1]
    ranged = _ranged(last) and kind != "years"
    return not ranged and not reply.doc.shape[last.end :].strip(" .,!…")


def _ranged(hit: Hit) -> bool:
    """Whether a figure runs up to another one: not where the second may mend the first, as in "thirty, thirty-two"."""
    return len(hit.parts) > 1 and "# , #" not in hit.said


def _in_thousands(reply: Reply) -> bool:
    """Whether a spoken sum ends where hundreds may follow: "trettiosex tusen", "two thousand nine"."""
    last = max(reply.doc.numbers.items(), default=None)
    if last is None or last[1].digits or reply.doc.shape[last[0] + 1 :].strip(" .,!…"):
        return False
    value = last[1].value
    return (last[1].prefix in {"tusen", "thousand"} and value % 1000 == 0) or (value >= 1000 and 0 < value % 100 < 10)


def _has_unit(hits: tuple[Hit, ...]) -> bool:
    pays = [hit.value for hit in hits if hasattr(hit.value, "scaled")]
    if not pays or any(_ranged(hit) for hit in hits):
        return True
    return any(pay.scaled or pay.per or pay.currency or (pay.low or pay.high or 0) >= 1000 for pay in pays)
