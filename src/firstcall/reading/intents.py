"""What a candidate does with a turn: the intent hits weighed against what the kind resolved."""

from __future__ import annotations

from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reasons import Reason
from firstcall.types import Intent

FAMILIES: tuple[tuple[str, Intent], ...] = (
    ("aside", Intent.OFF_TOPIC),
    ("stop", Intent.STOP),
    ("human", Intent.HUMAN),
    ("chat", Intent.CHAT),
    ("goback", Intent.GO_BACK),
    ("decline", Intent.DECLINE),
    ("slower", Intent.SLOWER),
    ("repeat", Intent.REPEAT),
    ("robot", Intent.ROBOT),
    ("pause", Intent.PAUSE),
    ("skip", Intent.SKIP),
    ("clarify", Intent.CLARIFY),
    ("unknown", Intent.UNKNOWN),
    ("wait", Intent.WAIT),
)
"""Family of rules -> intent, the more pressing first: who wants to stop and says so in a question wants to stop."""

_FIRM = frozenset({Intent.STOP, Intent.HUMAN, Intent.CHAT, Intent.GO_BACK})


def intent_of(reply: Reply, told: Told, others: bool) -> tuple[Intent, tuple[Hit, ...]]:
    """The intent and what showed it; `others`: the reply tells a fact of another kind than the one asked for."""
    captions = reply.find("caption")
    if captions and _covers_all(reply, captions):
        return Intent.OFF_TOPIC, captions
    if reply.doc.word_count == 0:
        return Intent.OFF_TOPIC, ()
    for family, intent in FAMILIES:
        hits = reply.find(family)
        if intent is Intent.CLARIFY and hits and (_not_known(reply, hits) or _asks_if_enough(reply, told, hits)):
            continue
        if hits and _only_beside(reply, told, intent, hits):
            continue
        if family == "aside" and any(sum(map(str.isalpha, mark.said.split())) > 1 for mark in reply.find("repeat")):
            continue  # "The dog's barking, can you say that again?"
        if family == "aside" and told.value is not None and not _only_particles(told):
            hits = tuple(hit for hit in hits if not hit.rule.name.startswith("soft"))
        if hits and _wins(reply, told, family, intent, hits):
            return intent, hits
    question = _only_question(reply, told)
    if question is not None:
        return question, ()
    if not told.told and _others_only(reply):
        return Intent.OFF_TOPIC, reply.find("whose")
    if others and (not told.told or _says_nothing(told) or _only_has(told)):
        return Intent.OFF_TOPIC, ()
    return Intent.ANSWER, ()


def _only_beside(reply: Reply, told: Told, intent: Intent, hits: tuple[Hit, ...]) -> bool:
    """Whether the words stand beside an answer, or before a question, and ask for nothing by themselves."""
    match intent:
        case Intent.UNKNOWN:  # "I do, I just can't remember the number"
            return told.value is not None and _of_detail(reply, hits)
        case Intent.REPEAT:  # "Sorry, what's CDM?"
            return any(mark.rule.name == "term" for mark in reply.find("clarify"))
        case Intent.WAIT:  # "Wait, this is for the Leeds job, right?"; "No, hang on, yes I have that"
            return (hits[0].start <= OPENING and _asks_on(reply)) or _goes_on(reply, told, hits)
        case Intent.CLARIFY:  # "No, is that a problem?"
            lead = [hit for hit in (*reply.find("yes"), *reply.find("no")) if hit.start <= OPENING]
            later = reply.find("followup") if lead and told.value is not None else ()
            return bool(later) and all(any(m.start <= hit.start <= m.end for m in later) for hit in hits)
    return False


def _goes_on(reply: Reply, told: Told, hits: tuple[Hit, ...]) -> bool:
    """Whether a yes or no of its own follows behind the wait."""
    plain = [hit for hit in (*reply.find("yes"), *reply.find("no")) if hit.start >= hits[-1].end]
    return told.value is not None and any(hit in told.hits for hit in plain)


def _of_detail(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """Whether what is not known is only a number or the like, and no answer hangs on it."""
    details = [mark for mark in reply.find("notneg") if mark.rule.name == "detail"]
    return all(any(mark.start < hit.end and hit.start < mark.end for mark in details) for hit in hits)


def _asks_on(reply: Reply) -> bool:
    """Whether a question of several words ends the reply: "Wait, this is for the Leeds job, right?"."""
    return reply.doc.shape.rstrip().endswith("?") and reply.doc.word_count > WISH


def _only_particles(told: Told) -> bool:
    """Whether nothing but a yes or no that opens the reply told the value: "Nej, gå och lägg dig"."""
    return bool(told.hits) and all(hit.rule.name == "particle" and hit.start <= OPENING for hit in told.hits)


def _others_only(reply: Reply) -> bool:
    """Whether it is all about somebody else: "min dotter läser till läkare"."""
    whose = reply.find("whose")
    return bool(whose) and whose[0].start <= OPENING and not outside(reply.find("self"), whose)


OPENING = 2
"""Characters before which a reply opens with somebody else."""


def _only_has(told: Told) -> bool:
    """As in "I want thirty-five thousand" to "have you worked a till?": a yes of words that stand in any sentence."""
    return not told.explicit and bool(told.hits) and all(hit.rule.family == "have" for hit in told.hits)


def _says_nothing(told: Told) -> bool:
    """Nothing but words that stand in any sentence ("I have", "I had") were found."""
    return told.value is None and not told.explicit and told.gap in {Reason.NO_VALUE, Reason.UNCLEAR_SCOPE}


def _covers_all(reply: Reply, captions: tuple[Hit, ...]) -> bool:
    covered = [reply.doc.shape[start:].split(maxsplit=1)[0] in reply.pack.words["and"] for start in reply.doc.starts]
    for hit in captions:
        for i in range(reply.doc.piece_at(hit.start), reply.doc.piece_at(hit.end - 1) + 1):
            covered[i] = True
    words = [i for i, start in enumerate(reply.doc.starts) if reply.doc.tokens[reply.doc.pieces[i][0]].raw[0].isalnum()]
    return all(covered[i] for i in words)


def _wins(reply: Reply, told: Told, family: str, intent: Intent, hits: tuple[Hit, ...]) -> bool:
    """Whether the intent outweighs the fact: a value said in another sentence than the question stays an answer."""
    if _own_words(reply, told, intent, hits):
        return False
    if told.explicit and intent is Intent.STOP and all(_behind_an_answer(reply, told, hit) for hit in hits):
        return False  # "Nattskiftet orkar jag inte längre"
    if not told.told or intent in _FIRM or family == "aside":
        return True
    if _asks(reply, told, intent, hits):
        return True
    if _settled_after(reply, intent, hits):
        return False
    if intent is Intent.UNKNOWN and (_reason_behind(reply, told, hits) or _nothing_else(told, hits)):
        return True  # "I don't know, I've never been up a ladder"
    return _outweighs(reply, told, intent, hits)


def _own_words(reply: Reply, told: Told, intent: Intent, hits: tuple[Hit, ...]) -> bool:
    """Whether the intent's words are the answer's own."""
    figures = any(hit.parts for hit in told.hits)
    if told.explicit and _within(told, hits) and (intent is Intent.CHAT or (intent is Intent.STOP and figures)):
        return True  # "under trettionio är jag inte intresserad": the words are the answer's own
    if intent is Intent.STOP and all(hit.rule.name == "soft" for hit in hits) and _said_before(reply, told, hits):
        return True  # "Monday. I've told them I'm finished."
    if intent is Intent.HUMAN and _tells_of_people(reply, told, hits):
        return True  # "Yes, I spoke to real people all day"
    # "I think it's still good, I'd have to look"
    return _looked_up(hits) and any(mark.end < hits[0].start for mark in reply.find("hedge"))


def _tells_of_people(reply: Reply, told: Told, hits: tuple[Hit, ...]) -> bool:
    """Whether an answer comes first, and people are then told of, and none asked for."""
    wishes = reply.pack.words["wishes"]
    before = told.value is not None and any(hit.start < hits[0].start for hit in told.hits)
    clauses = " ".join(reply.doc.clause_text(hit.clause) for hit in hits)
    return bool(wishes) and before and not wishes & set(clauses.split())


def _looked_up(hits: tuple[Hit, ...]) -> bool:
    return any(hit.rule.name == "elsewhere" for hit in hits)


def _settled_after(reply: Reply, intent: Intent, hits: tuple[Hit, ...]) -> bool:
    """Whether an answer follows on what was not understood or known: "never heard of it, so no"."""
    if intent in {Intent.CLARIFY, Intent.UNKNOWN} and any(m.start > hits[-1].start for m in reply.find("conclude")):
        return True
    buts = [but for but in reply.find("contrast") if but.start >= hits[-1].start]
    if intent is Intent.UNKNOWN and any(mark.start > but.end for but in buts for mark in reply.find("possess")):
        return True  # "No idea when it runs out, but I've got it here"
    if intent is Intent.CLARIFY and _asks_whether_enough(reply, hits):
        return True
    return intent is Intent.CLARIFY and _answered_after(reply, hits)  # "does that count? I mean yes, I've got one"


def _asks_whether_enough(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """As in "A foundation degree, does that count?": told first, and only asked whether it will do."""
    back = reply.find("question")
    return bool(back) and hits[0].start >= back[0].start > ADDED_AT and reply.doc.clauses[-1] > 0


ADDED_AT = 6
"""Characters behind which a "does that count?" is added to something that was told."""


def _outweighs(reply: Reply, told: Told, intent: Intent, hits: tuple[Hit, ...]) -> bool:
    places = {reply.doc.sentence_at(hit.start) for hit in hits} | {reply.doc.sentence_at(hit.end - 1) for hit in hits}
    outside = [
        hit
        for hit in told.hits
        if reply.doc.sentence_at(hit.start) not in places and not any(one.start <= hit.start < one.end for one in hits)
    ]
    if intent in {Intent.CLARIFY, Intent.REPEAT, Intent.SLOWER, Intent.ROBOT}:
        if outside and (told.explicit or told.value is not None):
            return False
        return not (told.explicit and not _whole(reply, hits))
    if intent is Intent.UNKNOWN:
        brief = reply.doc.word_count <= BRIEF and bool(told.hits) and _all_in(told, hits)
        rest = (_looked_up(hits) and not _all_in(told, hits)) or _believes(reply, hits)
        return brief or (not told.explicit and not outside and not rest)  # "Det vet jag faktiskt inte än"
    if intent is Intent.DECLINE:
        return _declines(reply, hits) and not (told.explicit and outside) and not _told_beside(told, hits)
    if intent in {Intent.WAIT, Intent.SKIP, Intent.PAUSE}:
        return _inside(told.hits, hits) or (not told.explicit and not outside and not _thought_over(told, hits))
    return True


def _thought_over(told: Told, hits: tuple[Hit, ...]) -> bool:
    """As in "Nej vänta, jo, det har jag": behind the wait a yes or no, and the statement that goes with it."""
    behind = {hit.rule.family for hit in told.hits if hit.start >= hits[-1].end}
    return told.value is not None and "have" in behind and bool({"yes", "no"} & behind)


def _answered_after(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """Whether a yes or no of its own follows in a later sentence than the question back."""
    last = max(reply.doc.sentence_at(hit.start) for hit in hits)
    marks = [mark for mark in (*reply.find("yes"), *reply.find("no")) if mark.rule.name == "particle"]
    behind = [mark for mark in marks if reply.doc.sentence_at(mark.start) > last]
    return any(
        reply.doc.shape[mark.end :].split()[:1] not in [[word] for word in reply.pack.words["or"]] for mark in behind
    )


def _said_before(reply: Reply, told: Told, hits: tuple[Hit, ...]) -> bool:
    """Whether a value that is more than a yes or no was said in a sentence before."""
    first = reply.doc.sentence_at(hits[0].start)
    plain = any(hit.rule.family not in _LOOSE | {"yes", "no"} for hit in told.hits)
    before = [hit for hit in told.hits if reply.doc.sentence_at(hit.start) < first]
    return told.explicit and told.value is not None and plain and bool(before)


def _nothing_else(told: Told, hits: tuple[Hit, ...]) -> bool:
    """As in "I'd have to see when they'll release me": words of an answer without a value, within what is not known."""
    return told.value is None and told.gap == Reason.NO_VALUE and bool(told.hits) and _all_in(told, hits)


def _reason_behind(reply: Reply, told: Told, hits: tuple[Hit, ...]) -> bool:
    """Whether it is not known, and what else is denied only says why: no yes or no of its own, and no figure."""
    weak = all(hit.rule.family in {"neg", "deny", "have"} and not hit.parts for hit in told.hits)
    ends = "," in hits[0].said.split() or reply.doc.shape[hits[0].end :].strip()[:1] in {",", "."}
    unsaid = told.value is False or (told.value is None and told.gap == Reason.NO_VALUE)
    return unsaid and hits[0].start <= OPENING and weak and ends


def _behind_an_answer(reply: Reply, told: Told, hit: Hit) -> bool:
    """Whether the words stand right behind what told the value, and so are of that."""
    ends = [one.end for one in told.hits if one.end <= hit.start and one.clause == hit.clause]
    return bool(ends) and not reply.doc.shape[max(ends) : hit.start].strip()


def _told_beside(told: Told, hits: tuple[Hit, ...]) -> bool:
    """As in "twelve years, it's on my CV": who refers to a paper has told it too, and not only said no."""
    refers = all(hit.rule.name == "cv" for hit in hits)
    beside = [hit for hit in told.hits if not any(one.start <= hit.start < one.end for one in hits)]
    return refers and told.value is not None and any(hit.rule.family not in {"no", "neg", "have"} for hit in beside)


def _believes(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """As in "I think so, but I don't remember when": a belief told before what is not known."""
    words = reply.pack.words["believing"]
    before = [mark for mark in reply.find("hedge") if mark.start <= BELIEF and mark.end <= hits[0].start]
    return any(words & set(mark.said.split()) for mark in before)


BELIEF = 8
"""Characters before which a belief opens the reply: "Jo, jag tror det"."""


def _declines(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """Whether the words for not saying are no part of an answer."""
    if any(mark.start > hits[-1].start for mark in reply.find("conclude")):
        return False  # "I'd rather not, but if it's needed then yes"
    lead = [hit for hit in (*reply.find("yes"), *reply.find("no")) if hit.start <= OPENING]
    if lead and all(hit.rule.name == "cv" for hit in hits):
        return False  # "yes, it's in my CV"
    asks = set(reply.question.shape.split()[:1]) & reply.pack.words["asks_will"]
    return not (asks and all(_rather_not(hit) for hit in hits))  # "I'd rather not" to "would you ...?"


def _rather_not(hit: Hit) -> bool:
    return hit.said.endswith(("rather not", "prefer not", "sooner not"))


def _asks(reply: Reply, told: Told, intent: Intent, hits: tuple[Hit, ...]) -> bool:
    """Whether to hear it again is all that is wanted: no value beside it, or none but the one of "one second"."""
    if intent not in {Intent.REPEAT, Intent.SLOWER}:
        return False
    nothing = told.value is None and not told.explicit
    nothing = nothing or _closes(reply, told, hits)
    plainly = any(hit.parts or hit.rule.family not in _LOOSE for hit in told.hits)
    wished = any(len(hit.said.split()) >= WISH for hit in hits) and reply.doc.word_count <= ASKED
    loosely = isinstance(told.value, bool) and not plainly and wished
    return nothing or loosely or (bool(told.hits) and _inside(told.hits, (*reply.find("wait"), *reply.find("aside"))))


def _closes(reply: Reply, told: Told, hits: tuple[Hit, ...]) -> bool:
    """As in "det tutade precis. Vad frågade du?": the wish ends the reply, and the yes is a word in a sentence."""
    ends = reply.doc.sentence_at(hits[-1].start) == reply.doc.sentences[-1]
    deep = [hit.start > OPENING and reply.doc.shape[: hit.start].split()[-1].isalpha() for hit in told.hits]
    return ends and bool(deep) and all(deep) and all(hit.rule.name == "particle" for hit in told.hits)


_LOOSE = frozenset({"deny", "neg", "have", "ok", "hedge"})
"""Families whose words may belong to the wish to hear it again: "my English is not good for fast"."""

ASKED = 16
"""Words up to which such a wish outweighs a mere statement."""

WISH = 4
"""Words from which on it is a wish, and no "va" or "hör dåligt" within an answer."""


def _inside(figures: tuple[Hit, ...], hits: tuple[Hit, ...]) -> bool:
    """Whether what told a value only stands in the intent's own words: the one of "one second"."""
    return all(any(one.start <= hit.start < one.end for one in hits) for hit in figures)


def _within(told: Told, hits: tuple[Hit, ...]) -> bool:
    """Whether the intent's words are among those that told the value."""
    return all(any(one.start < hit.end and hit.start < one.end for one in told.hits) for hit in hits)


def _all_in(told: Told, hits: tuple[Hit, ...]) -> bool:
    """Whether all that told the value stands in the intent's words."""
    inside = all(any(one.start <= hit.start and hit.end <= one.end for one in hits) for hit in told.hits)
    return inside and not any(hit.parts for hit in told.hits)


BRIEF = 6
"""Words up to which a "that I don't know yet" tells nothing else."""


def _not_known(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """As in "I couldn't tell you what's on the card": the question's words stand in what is not known."""
    return " ?" not in reply.doc.shape and bool(hits) and bool(reply.find("unknown"))


def _asks_if_enough(reply: Reply, told: Told, hits: tuple[Hit, ...]) -> bool:
    """As in "I looked after my dad for three years, does that count?": an answer, and whether it will do."""
    ends = reply.find("question")
    added = ends and all(any(one.start <= hit.start < one.end + 1 for one in ends) for hit in hits)
    return bool(added) and told.told and told.explicit and any(hit.end <= ends[0].start for hit in told.hits)


def _only_question(reply: Reply, told: Told) -> Intent | None:
    """A reply that is one question and tells nothing plainly is a question back."""
    shape = reply.doc.shape.rstrip()
    if not shape.endswith("?") or reply.doc.word_count < 2:
        return None
    if any(not reply.doc.shape[tag.end :].strip() for tag in reply.find("tag")):
        return None  # "I'd be daft not to, wouldn't I?"
    if told.explicit and told.value is not None and reply.find("proposal"):
        return None  # "How about Wednesday?"
    asks = bool(reply.find("asks")) and not any(mark in shape for mark in (" . ", " ! "))
    if (
        told.explicit
        and not asks
        and not (reply.find("asks") and not any(mark in shape[:-1] for mark in (" . ", " ! ", " ? ")))
    ):
        return None
    if reply.find("question") and not asks and reply.doc.word_count > ADDED and reply.doc.clauses[-1] > 0:
        return None  # "Jag har plogat skogsvägar, räcker det?"
    head = shape[:-1].rstrip(" ?!")
    inner = max(head.rfind(" . "), head.rfind(" ! "), head.rfind(" ? "))
    before = [hit for hit in told.hits if hit.start < inner]
    if before or any(reply.find("notneg")) or any(hit.rule.name == "idiom" for hit in reply.find("yes")):
        return None
    lead = [hit for hit in (*reply.find("yes"), *reply.find("no")) if hit.start <= 2]
    return None if lead and told.told else Intent.CLARIFY


ADDED = 4
"""Words of a reply from which on a "does that do?" at its end is added to an answer."""


def _whole(reply: Reply, hits: tuple[Hit, ...]) -> bool:
    """Whether the question back is the reply's main part."""
    return any(" ?" in reply.doc.shape[hit.start :] for hit in hits)
