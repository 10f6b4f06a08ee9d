"""Papers that come in classes and colours: "counterbalance and reach", "the blue one", and which is asked for."""

from __future__ import annotations

from firstcall.kinds.paper_names import known_words
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance
from firstcall.reasons import Reason


def colour(names: tuple[str, ...], reply: Reply, qualifiers: tuple[str, ...]) -> Told | None:
    """As in "I've got the white one" to a question about a gold card; where no colour is asked for, any card is one."""
    cards = reply.find("colour")
    if not cards or reply.negated(cards[0]) or len({hit.value for hit in cards}) > 1:
        return None
    asked = [colour for colour in reply.pack.words["colours"] if f" {colour} " in known_words(names, reply)]
    if not asked:
        return Told("held", cards, (*qualifiers, "implicit"), "", explicit=True)
    if cards[0].value in asked:
        return None
    return Told("not_held", cards, (*qualifiers, "other"), "", explicit=True)


def classes(name: str, reply: Reply, told: Stance, qualifiers: tuple[str, ...]) -> Told | None:
    """Classes of the paper and nothing else: "A och B har jag", "counterbalance and reach", "A har jag men inte B".

    Held where those asked for by name are among them, or none is asked for by name.
    """
    marks = reply.find("cardclass")
    rest = reply.doc.word_count - sum(len(hit.said.split()) for hit in marks)
    if not marks or rest > MOST_AROUND or reply.find("question") or told.hedges or told.conditions:
        return None
    if any(signal.strength == "particle" for signal in told.signals):
        return None
    if reply.find("refusal") and not reply.negations():
        return None  # "C är det enda jag saknar"
    refused = [hit for hit in marks if reply.negated(hit, reach=3)]
    told_of = {_class_name(hit): hit for hit in marks}
    wanted = wanted_classes(name, reply)
    if wanted:
        if any(_class_name(hit) in wanted for hit in refused):
            return Told("not_held", tuple(refused), qualifiers, "", explicit=True)
        if not wanted <= told_of.keys():
            return None if refused else Told(None, marks, (*qualifiers, "other"), Reason.UNCLEAR_SCOPE, explicit=True)
    if refused:
        return None
    return Told("held", marks, (*qualifiers, "implicit"), "", explicit=True)


MOST_AROUND = 5
"""Words beside the classes up to which a reply is taken for a list of them: "A och B har jag"."""


def _class_name(hit: Hit) -> str:
    words = [word for word in hit.said.lower().split() if word not in CARDS]
    return (words or hit.said.lower().split())[-1]


CARDS = frozenset({"truck", "card", "ticket", "class", "kort", "lift", "lifts"})
"""Words behind a class's own: "reach truck", "scissor lift"."""


def wanted_classes(name: str, reply: Reply) -> frozenset[str]:
    """The classes that the paper's own name holds: A and B of "truckkort A och B", U of "BAS-U"."""
    inner = Reply(reply.pack.name(name), reply.pack, reply.question, reply.today)
    return frozenset(_class_name(hit) for hit in inner.find("cardclass"))
