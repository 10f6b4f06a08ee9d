"""Why a reading that turns somebody away would better go to a person: what the reply holds beyond what was understood.

A not_met stands only on words that were understood and nothing that speaks of more: figures left over, a further item
in a list, a question that was answered instead. That costs some decisions, and saves people.
"""

from __future__ import annotations

from itertools import pairwise

from firstcall.reading import leftover
from firstcall.reading.aligning import ECHO, asked_words, on_topic, plain_words
from firstcall.reading.following import only_follows_up
from firstcall.reading.remarks import remarks
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stints import SHORTEST, names_subject
from firstcall.reasons import Reason
from firstcall.types import Range

_NOT_D = 8
"""Characters before which a licence class is denied right at the start."""

BEHIND_A_NO = 6
"""The same behind a plain yes or no; measured as free of mistakes."""

STATED = 5
"""The same where statements on the question's topic say so."""

LONG = 30
"""A reply of more words than this holds more than a plain no; only a value said itself decides it."""

UNHEARD = {"choice": 2, "licence": 3, "yes_no": 2, "number": 3, "amount": 2, "level": 3}
"""Kind -> words that name something and were not understood, from which on a no may be of something else. Measured
on all corpora: of 26 false not_met in the held-out fifths 14 fewer, for 21 of 696 decisions; other kinds gain nothing.
"""

UNHEARD_YEARS = 3
"""The same for years told with their unit; a bare figure ("four on the vans") stands on nothing beside it. Measured:
of 11 false not_met in the held-out fifths 5 fewer, for 4 decisions there."""


def doubt_of(kind: str, reply: Reply, told: Told, *, wanted: bool = True) -> str:
    """The reason code, or empty where nothing speaks against it; `wanted`: a yes is what the job asks for."""
    if _denied_twice(reply) or (kind == "choice" and (_willing_still(reply, told) or _only_liked(reply, told))):
        return Reason.UNCLEAR_SCOPE
    if kind in {"choice", "yes_no"} and "refused" in told.qualifiers:
        return ""  # "Fanuc och Haas. Heidenhain aldrig": what is asked for is denied by name
    if reply.doc.word_count > LONG and not told.explicit:
        return Reason.UNCLEAR_SCOPE
    follows = only_follows_up(reply)
    if not follows and _asks_behind(reply, max((hit.end for hit in told.hits), default=0)):
        return Reason.UNCLEAR_SCOPE  # "no licence, do I need one?"
    if kind in {"yes_no", "certificate", "choice", "licence"} and outside(reply.find("maybe"), told.hits):
        return Reason.HEDGED
    asks = not follows and (_answers_itself(reply) or _to_others(reply))
    if kind in {"yes_no", "certificate", "licence"} and asks:
        return Reason.UNCLEAR_SCOPE
    if kind in {"certificate", "licence"} and reply.doc.word_count > NOT_YET and _not_yet(reply):
        return Reason.IN_PROGRESS
    return _of_kind(kind, reply, told, wanted) or _unheard(kind, reply, told)


def _denied_twice(reply: Reply) -> bool:
    """As in "Jag har inte inte gått den": a word begun twice, as it is read, or two that cancel each other."""
    words = reply.doc.text.lower().split()
    return any(one == two and one in reply.pack.lexicon.speech.denials for one, two in pairwise(words))


def _asks_behind(reply: Reply, end: int) -> bool:
    """Whether a question behind what was understood is not answered by the speaker, as in "Kväll? Nej. Natt? Ja."."""
    answered = [f" {hit.said} " for family in ("yes", "no") for hit in reply.find(family)]
    return any(not rest.startswith(tuple(answered)) for rest in reply.doc.shape[end:].split(" ?")[1:])


def _of_kind(kind: str, reply: Reply, told: Told, wanted: bool) -> str:
    match kind:
        case "certificate" | "licence":
            elsewhere = len({mark.said for mark in reply.find("place")}) > 1  # "in Ghana I drive, in UK not yet"
            return Reason.UNCLEAR_SCOPE if elsewhere or _needless(reply, kind) else ""
        case "yes_no" if _later_or_at_times(reply):
            return Reason.UNCLEAR_SCOPE
        case "yes_no":
            if not wanted and (reply.find("contrast") or reply.asked("neg")):
                return Reason.CONFLICT  # "yes, but it's spent"; a yes to "can't you ...?"
            if not wanted and _only_often(reply, told):
                return Reason.UNCLEAR_SCOPE
            return Reason.CONFLICT if wanted and (_long_done(reply, told) or _only_untried(reply)) else ""
        case "years" | "number":
            return leftover.of_figures(kind, reply, told)
        case "choice":
            every = any(mark.rule.name == "all" and not _of_those(reply, mark, told) for mark in reply.find("choice"))
            figures = [at for at in reply.doc.numbers if at <= OPENING]  # "Zero, yes, and Sage": Xero, misheard
            hours = [[word] for word in reply.pack.words["hour_joints"]]  # "Six till two": the hours of a shift
            figures = [at for at in figures if reply.doc.shape[at + leftover.FIGURE :].split()[:1] not in hours]
            heard = any(not _of_options(reply, told, at) for at in figures)
            heard = heard and not reply.find("share")
            return Reason.UNCLEAR_SCOPE if every or heard or _item_left(reply, told) else ""
        case "date":
            return Reason.HEDGED if any(not reply.negated(mark) for mark in reply.find("soft")) else ""
        case "level":
            return Reason.HEDGED if _more_behind(reply, told) or _goes_behind(reply, told) else ""
    return ""


def _of_options(reply: Reply, told: Told, at: int) -> bool:
    """Whether a figure is part of an option's name, or tells how many were named: "Two of them, digger and dumper"."""
    if isinstance(told.value, tuple) and reply.doc.numbers[at].value == len(told.value) > 1:
        return True
    return any(hit.start <= at < hit.end for hit in told.hits)


def _of_those(reply: Reply, every: Hit, told: Told) -> bool:
    """As in "Both evenings and nights", "evenings or nights, either's fine": said of the options named, not of all."""
    here = reply.doc.sentence_at(every.start)
    named = [hit for hit in told.hits if reply.doc.sentence_at(hit.start) == here]
    return len(named) > 1 and every.said.startswith(reply.pack.words["of_those"])


def _willing_still(reply: Reply, told: Told) -> bool:
    """As in "Natt har jag aldrig jobbat, men jag provar gärna": a will behind a "but", with nothing named to it."""
    buts = [but for but in reply.find("contrast") if all(hit.start < but.start for hit in told.hits)]
    denied = {neg.clause for neg in reply.negations()}
    wills = [mark for mark in (*reply.find("ok"), *reply.find("yes")) if mark.clause not in denied]
    return any(mark.start > but.end for but in buts for mark in wills)


def _only_liked(reply: Reply, told: Told) -> bool:
    """As in "Helst hemma, men jag kommer in om ni vill": what is liked best, and a "but" with more behind it."""
    liked = any(mark.rule.name == "prefer" for mark in reply.find("choice"))
    last = max((hit.end for hit in told.hits), default=0)
    buts = [but for but in reply.find("contrast") if but.start >= last]
    return liked and any(len(reply.doc.shape[but.end :].split()) > MERE_WORDS for but in buts)


MERE_WORDS = 3
"""Words behind a "but" from which on it may say that something else will do."""


def _later_or_at_times(reply: Reply) -> bool:
    """As in "Inte nu, men från januari", "Inte varje natt, men ibland": a but, and a day or a "sometimes" behind it."""
    tails = [reply.doc.shape.partition(f" {words} ")[2] for words in reply.pack.words["untils"]]
    if any(tail[:1].isalpha() for tail in tails):
        return True  # "Nej, inte innan jag får mitt pass"
    partly = [mark for mark in reply.find("choice") if mark.rule.name == "partly"]
    denied = {neg.clause for neg in reply.negations()}
    behind = [mark for mark in (*partly, *reply.find("date")) if mark.clause not in denied]
    return any(but.start < mark.start for but in reply.find("contrast") for mark in behind)


def _only_often(reply: Reply, told: Told) -> bool:
    """As in "I wore one for years" to "any objection?": how often, and no yes."""
    plain = any(hit.rule.name == "particle" for hit in reply.find("yes"))
    return not plain and any(hit.rule.family == "yes" for hit in told.hits)


def _only_untried(reply: Reply) -> bool:
    """As in "I've never done nights" to "can you ...?": not tried yet, which is no "I can't"."""
    if not set(reply.question.shape.split()[:1]) & reply.pack.words["asks_will"]:
        return False
    noes = [*reply.find("no"), *reply.negations(), *reply.find("deny")]
    return (
        bool(noes)
        and all(reply.pack.words["nevers"] & set(hit.said.split()) for hit in noes)
        and bool(reply.find("me"))
    )


def _needless(reply: Reply, kind: str) -> bool:
    """Whether nothing but "you don't need one" is told, which is no "I have none"."""
    no = any(hit.rule.name == "particle" and hit.start <= OPENING for hit in reply.find("no"))
    none = no or kind == "licence"  # "Never needed one, I've always lived in Brixton"
    marks = [
        mark
        for mark in reply.find("needless")
        if not (none and set(mark.said.split()[:1]) & reply.pack.words["nevers"])
    ]
    marks += [mark for mark in reply.find("needless") if mark.said.endswith(" to") and not no]
    clauses = {mark.clause for mark in marks}  # "no, never needed one" is a no
    return bool(clauses) and all(mark.clause in clauses for mark in reply.find("refusal"))


def _unheard(kind: str, reply: Reply, told: Told) -> str:
    """Whether too much of the reply was not understood for a no to stand on the rest."""
    most = UNHEARD.get(kind)
    if kind == "years" and not reply.has("only", "contrast", "hobby") and not _of_subject(reply, told):
        bare = all(hit.rule.family == "bare" and hit.parts for hit in told.hits)
        most = 1 if bare and _some(told) else UNHEARD_YEARS
    if kind == "choice" and _chosen(reply, told):
        most = BEHIND_A_NO
    if most is not None and kind in {"yes_no", "licence", "level"} and _plainly_answered(reply):
        most = BEHIND_A_NO
    if kind == "yes_no" and told.explicit and "implicit" in told.qualifiers:
        most = STATED
    return Reason.UNCLEAR_SCOPE if most is not None and len(_left(reply, told)) >= most else ""


def _of_subject(reply: Reply, told: Told) -> bool:
    """As in "then two in a warehouse", "so two": told of what was asked, or what the others come to."""
    return any(on_topic(reply, hit) or leftover.comes_to(reply, hit) for hit in told.hits)


def _some(told: Told) -> bool:
    """Whether the figure is more than none: "zero, I come from retail" is a plain answer."""
    return not (isinstance(told.value, Range) and told.value.high == 0)


def _chosen(reply: Reply, told: Told) -> bool:
    """As in "Driving, I'm allergic to standing still", "nights please": a choice made, and reasons for it."""
    if any(reply.negated(hit) for hit in told.hits):
        return _refused_first(reply, told)
    shape, last = reply.doc.shape, max(told.hits, key=lambda hit: hit.start)
    first = min(told.hits, key=lambda hit: hit.start)
    asked = shape[last.end :].split()[:1] in [[word] for word in reply.pack.words["asking"]]
    hence = _after_so(reply, shape[: first.start].split())
    rest = [word for word in shape[last.end :].split() if word[0].isalnum()]
    if hence and not set(rest) - reply.pack.words["option_tails"]:
        return True  # "I'd get lost in the lanes, so town"
    if reply.stands_alone(first) and not any(char.isalnum() for char in shape[last.end :]) and first is last:
        return True  # "I did OTR for eleven years and my marriage paid for it. Local."
    good = [mark.end for mark in reply.find("ok") if 0 <= mark.start - last.end <= 1]
    good += [end for _, end in _options_named(reply) if first.rule.name == "but"]  # "Anything but nights, I'm old"
    behind = shape[max(good, default=last.end) :]
    words = behind.split()
    while words and words[0] in reply.pack.words["option_tails"]:
        words = words[1:]  # "Only weekends for now, I'm at college"
    opens = first.start <= OPENING and words[:1] in [[","], ["."], ["!"]]
    return asked or opens


def _refused_first(reply: Reply, told: Told) -> bool:
    """As in "Not bank holidays. I sing in a band": refused by its name in a sentence of its own, then the reason."""
    last = max(told.hits, key=lambda hit: hit.start)
    alone = last.start <= REFUSED and reply.doc.shape[last.end :].lstrip()[:1] == "."
    return alone and not reply.has("contrast", "ok", "yes", "maybe", "cond")


REFUSED = 9
"""Characters before which an option is refused right at the start."""


def _after_so(reply: Reply, before: list[str]) -> bool:
    """Whether a "so" stands before an option, and nothing that names anything between: "so I only want the bar"."""
    plain = plain_words(reply)
    for word in reversed(before):
        if word in reply.pack.words["hence"] | reply.pack.words["wishing"]:
            return True
        if not word[0].isalpha() or (len(word) >= SHORTEST and word not in plain):
            return False
    return False


def _plainly_answered(reply: Reply) -> bool:
    """Whether a yes or no opens the reply, or a "so no" ends it: what else is said are reasons."""
    if any(reply.negated(hit, reach=1) and hit.start <= _NOT_D for hit in reply.find("class")):
        return True  # "Inte D, men D1 tog jag"
    if any(0 <= hit.start - mark.end <= 1 and _ends_sentence(reply, hit) for hit, mark in _only_classes(reply)):
        return True  # "Det är bara B. Men finkan är lätt."
    firm = [hit for hit in reply.find("deny") if hit.rule.name.startswith("emphatic")]
    alone = [hit for hit in reply.find("deny") if hit.start <= OPENING and reply.stands_alone(hit)]
    hard = reply.pack.words["hard_denials"]  # a soft one, "inte direkt, ...", says what there is instead
    if any(not hard or hard & set(hit.said.split()) for hit in alone) and not reply.find("contrast"):
        return True  # "Not yet, I only arrived last month"
    opening = (*reply.find("no"), *reply.find("yes"), *firm)
    start = _opens_at(reply) + OPENING
    if any(hit.rule.name == "particle" and _closes(reply, hit) for hit in opening):
        return True  # "Katt är jag allergisk mot, ja."
    if any(hit.start <= SOON and reply.stands_alone(hit) for hit in reply.find("no") if hit.rule.name == "particle"):
        return True  # "Not this week, no, I've got to give notice"
    return any(
        hit.start <= start for hit in opening if hit.rule.name.startswith(("particle", "emphatic"))
    ) or reply.has("conclude")


SOON = 24
"""Characters before which a no that stands alone answers, though words that say the same stand before it."""


def _only_classes(reply: Reply) -> list[tuple[Hit, Hit]]:
    """The licence classes of the first sentence, each with each "only" that stands there."""
    first = [hit for hit in reply.find("class") if reply.doc.sentence_at(hit.start) == 0]
    return [(hit, mark) for hit in first for mark in reply.find("only") if mark.start <= _NOT_D + OPENING]


def _ends_sentence(reply: Reply, hit: Hit) -> bool:
    return reply.doc.shape[hit.end :].lstrip()[:1] in {".", "!"}


def _closes(reply: Reply, hit: Hit) -> bool:
    """Whether a yes or no behind a comma ends its sentence."""
    before, behind = reply.doc.shape[: hit.start].rstrip(), reply.doc.shape[hit.end :].strip()
    return " " not in hit.said and before.endswith(",") and behind[:1] in {"", ".", "!"}


def _opens_at(reply: Reply) -> int:
    """Where the reply opens, sounds of surprise and an echo of the question left out: "Usch nej", "Fem? Aldrig"."""
    fillers = reply.pack.words["fillers"]
    echo = range(reply.doc.shape.split().index("?") if "?" in reply.doc.shape.split()[: ECHO + 1] else 0)
    for i, start in enumerate(reply.doc.starts):
        end = reply.doc.starts[i + 1] if i + 1 < len(reply.doc.starts) else len(reply.doc.shape)
        word = reply.doc.shape[start:end].strip()
        if word not in fillers and word not in ",?" and i not in echo:
            return start
    return 0


def _more_behind(reply: Reply, told: Told) -> bool:
    """As in "köksbiträde på papperet, men jag stod vid grillen": a but, and something the speaker did behind it."""
    denied = {neg.clause for neg in (*reply.negations(), *reply.find("deny"))}
    if any(mark.clause not in denied for mark in reply.find("furtherstudy")):
        return True  # "Group Cert, then the tech"
    buts = [mark for mark in reply.find("contrast") if all(mark.start > hit.end for hit in told.hits)]
    own = {mark.clause for mark in reply.find("me")}
    limits = {mark.clause for mark in reply.find("only") if mark.rule.name == "limit"}
    return any(mark.clause in own and mark.clause not in denied | limits for mark in buts)


def _goes_behind(reply: Reply, told: Told) -> bool:
    """As in "Den är lite rostig men det går": behind a "but" that it will do."""
    buts = [but for but in reply.find("contrast") if all(but.start > hit.start for hit in told.hits)]
    denied = {neg.clause for neg in (*reply.negations(), *reply.find("neg"))}
    fine = [mark for mark in reply.find("ok") if mark.clause not in denied]
    return any(mark.start > but.end and mark.clause == but.clause for but in buts for mark in fine)


def _to_others(reply: Reply) -> bool:
    """As in "No no no, you had the last one": said to somebody, and nothing of the speaker."""
    words = set(reply.doc.shape.split())
    theirs = bool(words & reply.pack.words["second_person"]) and not reply.find("self") and not reply.find("me")
    return theirs and reply.doc.word_count > NOT_YET and not reply.find("whose")


def _not_yet(reply: Reply) -> bool:
    """As in "Not yet, I've done the theory": on the way there, as whatever follows may say."""
    return any(f" {words} " in reply.doc.shape for words in reply.pack.words["not_yet"])


NOT_YET = 4
"""Words up to which a "not yet" or a "no, thank you" stands alone."""


def _answers_itself(reply: Reply) -> bool:
    """Whether a question opens the reply that is not the one asked, or more than that.

    As in "Om jag kör? I Sverige? Nej, aldrig." and "Utan kollega och utan larm? Nä."
    """
    end = reply.doc.shape.rfind(" ?")
    if end < 0:
        return False
    asked = asked_words(reply)
    told = [[word for word in part.split() if _names(reply, word)] for part in reply.doc.shape[:end].split(" ?")]
    own = [[names_subject(word, asked) for word in words] for words in told if words]
    return bool(own) and (not any(any(each) for each in own) or any(any(each) and not all(each) for each in own))


def _names(reply: Reply, word: str) -> bool:
    return len(word) >= SHORTEST and word[0].isalpha() and word not in plain_words(reply)


def _left(reply: Reply, told: Told) -> list[str]:
    """Words that name something, in nothing that was understood, not the question's own and no mere reason."""
    doc, found = reply.doc, []
    known = [(hit.start, hit.end) for hit in told.hits]
    known += [(hit.start, hit.end) for family in _UNDERSTOOD for hit in reply.find(family)]
    known += _options_named(reply)
    beside = remarks(reply, told)
    for i, start in enumerate(doc.starts):
        if doc.sentences[i] not in beside and not any(first <= start < last for first, last in known):
            end = doc.starts[i + 1] if i + 1 < len(doc.starts) else len(doc.shape)
            found += [word for word in doc.shape[start:end].split() if _names(reply, word)]
    plain = reply.pack.words["reasons"] | (reply.pack.words["pay_words"] if reply.find("money") else frozenset())
    if any(hit.rule.family == "money" for hit in told.hits):
        plain |= reply.pack.words["living_costs"]  # "To cover the rent I'd need thirty"
    return [word for word in found if word not in plain and not names_subject(word, asked_words(reply))]


def _options_named(reply: Reply) -> list[tuple[int, int]]:
    """Where a choice's options are named, those turned down too."""
    named = reply.memo.get("named", ())
    assert isinstance(named, tuple)
    return list(named)


_UNDERSTOOD = (
    *("yes", "no", "ok", "deny", "notneg", "often", "choice", "maybe", "hedge", "courtesy", "correct", "conclude"),
    *("caption", "repeat", "now", "whose", "state", "noless", "aversion", "insteadof", "altern"),
    "spoken",
    "fulltime",
)
"""Families whose words say something about the answer, whatever came of it."""


def _long_done(reply: Reply, told: Told) -> bool:
    """As in "Nine years on the desk. Nothing would be new": time spent on it, and no plain no."""
    lengths = [hit for hit in outside(reply.find("duration"), told.hits) if hit.value.how in {"plain", "since"}]
    lengths = [hit for hit in lengths if hit.value.high]
    firm = (*reply.find("no"), *reply.find("deny"), *reply.find("yes"), *reply.negations())
    opens = any(hit.start <= OPENING for hit in firm)
    return bool(lengths) and bool(reply.asked("able") or reply.asked("topic")) and not opens


OPENING = 2
"""Characters before which a no opens the reply."""


_JOINTS = frozenset(",.;:!?")


def _item_left(reply: Reply, told: Told) -> bool:
    """As in "Svenska, engelska och lite somali": a further item of a list that was not understood."""
    joints = _JOINTS | reply.pack.words["joints"]
    doc = reply.doc
    words = [doc.shape[a:b].strip() for a, b in zip(doc.starts, (*doc.starts[1:], len(doc.shape)), strict=True)]
    for i, word in enumerate(words):
        joined = i > 0 and words[i - 1] in reply.pack.words["and"]
        opens = joined or (i > 0 and words[i - 1] in joints)
        closes = i + 1 == len(words) or words[i + 1] in joints
        if opens and (closes or joined) and _names(reply, word) and not _known(reply, told, doc.starts[i], word):
            return True
    return False


def _known(reply: Reply, told: Told, at: int, word: str) -> bool:
    said = any(hit.start <= at < hit.end or hit.said == word for hit in told.hits)
    said = said or any(start <= at < end for start, end in _options_named(reply))
    if said or word in reply.pack.words["reasons"] or names_subject(word, asked_words(reply)):
        return True
    return any(hit.start <= at < hit.end for family in _TELLING for hit in reply.find(family))


_TELLING = ("yes", "no", "ok", "deny", "often", "choice", "maybe", "hedge")
"""Families whose words are no item of a list."""
