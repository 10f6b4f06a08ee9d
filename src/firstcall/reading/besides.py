"""Sentences beside the answer: a name, where one is sitting, one's age or children, what another question asks for.

They are left out where another sentence remains and the question is not about them: "I'm thirty-four" is no pay, "I'm
in the car" no licence. What counts age for an answer (years since one was eighteen) keeps it.
"""

from __future__ import annotations

from collections.abc import Sequence

from firstcall.reading.aligning import asked_words
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stints import names_subject
from firstcall.reading.talk import is_feeling, is_talk

_SIGNS = " .,!?…-[]()*♪"
_ASKED = {
    "age": "asks_age",
    "children": "asks_children",
    "licence": "asks_driving",
    "unlicensed": "asks_driving",
    "languages": "asks_language",
    "home": "asks_place",
    "pay": "asks_pay",
    "start": "asks_start",
    "spent": "asks_time",
    "schooling": "asks_schooling",
    "way": "asks_place",
    "team": "asks_people",
    "paper": "asks_paper",
    "shift": "asks_shift",
}
"""Rule -> the words of a question that is about it."""
_ANSWERING = {
    "age": frozenset({"years", "date"}),
    "licence": frozenset({"licence", "certificate", "any_of", "choice"}),
    "unlicensed": frozenset({"licence", "certificate", "any_of", "choice"}),
    "languages": frozenset({"any_of"}),
    "home": frozenset({"choice", "yes_no"}),
    "pay": frozenset({"amount", "any_of"}),
    "start": frozenset({"date", "yes_no", "choice", "any_of"}),
    "spent": frozenset({"years", "yes_no", "certificate", "licence", "choice", "level", "any_of"}),
    "schooling": frozenset({"level", "yes_no", "certificate", "choice", "date", "years", "any_of"}),
    "way": frozenset({"yes_no", "choice", "licence", "any_of"}),
    "team": frozenset({"yes_no", "choice", "certificate", "level", "any_of"}),
    "paper": frozenset({"certificate", "any_of"}),
    "shift": frozenset({"choice", "any_of"}),
    "any_tongue": frozenset({"choice", "level", "any_of"}),
    "any_roots": frozenset({"choice"}),
}
"""Rule -> kinds of which it may be the answer whatever the question's words."""
_NEVER = frozenset({"call", "cough", "chatter", "thanks"})
"""Where one is sitting, or that one had to shut the door, is never what was asked, whatever words it shares with it."""


def without_besides(reply: Reply, kind: str) -> str:
    """The text, such sentences and captions blank where another remains; of the same length."""
    text = reply.doc.heard
    if not reply.doc.sentences or reply.doc.sentences[-1] == 0:
        return text
    sentences = _sentences(reply)
    captions = reply.find("caption")
    beside = {at for at, one in sentences.items() if _is_beside(reply, one, kind)}
    beside |= _remarks(reply, sentences, beside, kind)
    if all(_asks(reply, one) for at, one in sentences.items() if at not in beside):
        beside = {at for at in beside if not is_talk(reply, sentences[at])}  # "CDM? You'll have to explain that."
    told = beside | {at for at, one in sentences.items() if _whole(reply, one, captions)}
    touched = {at for at, (first, end) in sentences.items() if any(c.start < end and first < c.end for c in captions)}
    if told == set(sentences):
        told = beside if beside != told else set()  # a caption, and "I'm on the bus"
    if not told or (told | touched == set(sentences) and not beside):
        return text
    return reply.doc.without(sentences[at] for at in sorted(told))


def _sentences(reply: Reply) -> dict[int, tuple[int, int]]:
    """Sentence -> its stretch of the shape, of those that hold a word."""
    doc = reply.doc
    return {at: (a, b) for at, (a, b) in doc.sentence_stretches().items() if doc.shape[a:b].strip(_SIGNS)}


def _is_beside(reply: Reply, sentence: tuple[int, int], kind: str) -> bool:
    if any(not _is_asked(reply, hit, kind) for hit in _whole(reply, sentence, reply.find("beside"))):
        return True
    if kind in _SOFTENED and set(reply.doc.shape[slice(*sentence)].split()[:1]) & reply.pack.lexicon.breaks:
        return False  # "But we can talk about it."
    return is_talk(reply, sentence) and not names_subject(reply.doc.shape[slice(*sentence)], asked_words(reply))


def _remarks(reply: Reply, sentences: dict[int, tuple[int, int]], beside: set[int], kind: str) -> set[int]:
    """Those behind an answer that say nothing beside one, though they may be one: "Sorry." and "It's on my CV."."""
    marks = {at: _whole(reply, one, reply.find("behind")) for at, one in sentences.items() if at not in beside}
    found: set[int] = set()
    answered, before = "", -1
    for at, one in sentences.items():
        fits = any(_fits(reply, hit, kind, answered) for hit in marks.get(at, []))
        fits = fits or (is_feeling(reply, one) and not (answered == "no" and _waves_off(reply, one)))
        if answered and fits and not _asks(reply, sentences[before]):
            found.add(at)
        elif at not in beside:
            answered, before = answered or _answer(reply, one, kind), at
    return found


def _fits(reply: Reply, hit: Hit, kind: str, answered: str) -> bool:
    """Whether it may stand behind such an answer and say nothing: "You can forget that" only behind a no."""
    return hit.rule.name.split("_")[0] in {_ANY, _SURE.get(answered, answered), kind} and not _is_asked(
        reply, hit, kind
    )


def _waves_off(reply: Reply, sentence: tuple[int, int]) -> bool:
    """Whether a sentence turns the no before it into a yes: "No. It's fine."."""
    hits = (hit for family in ("yes", "ok", "notneg", "offer") for hit in reply.find(family))
    return any(sentence[0] <= hit.start < sentence[1] for hit in hits)


def _asks(reply: Reply, sentence: tuple[int, int]) -> bool:
    return "?" in reply.doc.shape[slice(*sentence)]


def _answer(reply: Reply, sentence: tuple[int, int], kind: str) -> str:
    """The yes or no that opens a sentence, or "value" where none is asked for; empty for a question."""
    if _asks(reply, sentence):
        return ""
    for family in ("yes", "no"):
        plain = (hit for hit in reply.find(family) if hit.rule.name == "particle")
        if any(sentence[0] <= hit.start <= sentence[0] + _OPENING for hit in plain):
            return family
    return "" if kind in _PLAIN else "value"


_PLAIN = frozenset({"yes_no", "certificate", "licence", "any_of"})
"""Kinds of which "It doesn't bother me" may be the answer, whatever else is said."""
_ANY = "any"
"""How a rule's name begins of what may stand behind any answer; of the others with "yes", "no" or a kind."""
_SURE = {"value": "yes"}
"""A value may stand before what goes with a yes."""
_SOFTENED = frozenset({"amount", "date"})
"""Kinds of which a "but" behind a value may open it again."""
_OPENING = 2
"""Characters before which a yes or no opens its sentence."""


def _whole(reply: Reply, sentence: tuple[int, int], hits: Sequence[Hit]) -> list[Hit]:
    """Those of the hits that are the whole sentence."""
    first, last = sentence
    words = reply.doc.shape[first:last]
    begin, end = first + len(words) - len(words.lstrip(_SIGNS)), first + len(words.rstrip(_SIGNS))
    return [hit for hit in hits if hit.start <= begin and hit.end >= end]


def _is_asked(reply: Reply, hit: Hit, kind: str) -> bool:
    name = hit.rule.name
    if name in _NEVER or (name == "paper" and kind == "licence"):
        return False  # a fork-lift's is no driving licence
    if kind in _ANSWERING.get(name, ()) or (name == "caller" and not _is_name(hit)):
        return True
    asked = reply.question.shape.split()
    if name in _ASKED:
        return any(word.startswith(tuple(reply.pack.words[_ASKED[name]])) for word in asked)
    return names_subject(hit.said, asked_words(reply))


def _is_name(hit: Hit) -> bool:
    """Whether what is behind "this is" is written as a name: "Anna", no "B" and no "fine"."""
    said = hit.evidence.quote.split()
    return any(word.strip(".,!").istitle() and len(word) >= _SHORTEST_NAME for word in said[2:])


_SHORTEST_NAME = 3
"""Letters of a name; two may be a licence class."""
