"""How a reply to a question for a paper names it, or denies it, in other words than its name."""

from __future__ import annotations

from dataclasses import replace

from firstcall.reading.names import find_name, spoken
from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit, Rule
from firstcall.reading.stance import Stance
from firstcall.reading.stints import SHORTEST
from firstcall.reasons import Reason


def called(names: tuple[str, ...], reply: Reply) -> tuple[str, ...]:
    """The names, and what people call such a paper besides: "skepparexamen" for fartygsbefäl."""
    low = [name.lower() for name in names]
    more = [words for known, words in reply.pack.words["called"].items() if any(known in name for name in low)]
    return (*names, *(word for words in more for word in words if word not in low))


def known_words(names: tuple[str, ...], reply: Reply) -> str:
    """The words of the paper's name, its aliases and the question."""
    return f" {reply.names(names)} {reply.question.shape} ".lower()


def cards(names: tuple[str, ...], reply: Reply, rule: str) -> list[Hit]:
    """As in "Hygienpasset har jag", where hygienutbildning is asked for: a card whose name begins as the paper's."""
    ends = reply.pack.words["card_words"]
    single = [word.lower() for word in names if len(word) > CARD and " " not in word]
    return [
        Hit(Rule(rule, ""), reply.doc, start, end, word)
        for word, start, end in (spoken(reply.doc, reply.pack) if ends else ())
        if word.endswith(ends) and any(word[:CARD] == name[:CARD] for name in single)
    ]


CARD = 5
"""Letters with which two names for a paper begin alike."""


def says_else(reply: Reply, hit: Hit) -> bool:
    """As in "Delegeringen följer ju inte med när man slutar": between the paper and the no another verb."""
    behind = [neg for neg in reply.negations() if neg.clause == hit.clause and neg.start >= hit.end]
    before = any(neg.clause == hit.clause and neg.end <= hit.start for neg in reply.negations())
    if before or not behind:
        return False
    plain = reply.pack.words["grammar"] | reply.pack.words["paper_words"]
    words = reply.doc.shape[hit.end : behind[0].start].split()
    return any(len(word) >= SHORTEST and word[0].isalpha() and word not in plain for word in words)


def of_next(reply: Reply, hit: Hit, named: list[Hit]) -> bool:
    """As in "GVK, inte BKR": the no behind the name is another name's."""
    noes = [neg for neg in reply.negations() if 0 <= neg.start - hit.end <= ASIDE]
    return any(0 <= other.start - neg.end <= 1 for neg in noes for other in named if other is not hit)


ASIDE = 3
"""Characters, a comma among them, between a name and a no behind it."""


def refused_short(names: tuple[str, ...], reply: Reply) -> list[Hit]:
    """As in "never close protection": the name without its word for a paper, where that is what is denied."""
    rule = f"{reply.pack.code}.certificate.name"
    words = [reply.names([name]).split() for name in names]
    short = [" ".join(name[:-1]) for name in words if len(name) > 2 and name[-1] in reply.pack.words["paper_words"]]
    hits = [hit for name in short for hit in find_name(reply, name, rule, loose=False)]
    return [hit for hit in hits if reply.negated(hit, reach=3)] or _denied_word(names, reply)


def _denied_word(names: tuple[str, ...], reply: Reply) -> list[Hit]:
    """As in "Motorsåg har jag, men inte röj", "Not chartered, but ...": right behind the no a word of what is asked."""
    known = {word for word in known_words(names, reply).split() if len(word) >= SHORTEST}
    found = []
    for neg in reply.negations():
        word = "".join(reply.doc.shape[neg.end :].split()[:1])
        opens = neg.start <= OPENING or any(0 <= neg.start - but.end <= 1 for but in reply.find("contrast"))
        aside = len(word) > CARD and reply.doc.shape[: neg.start].split()[-1:] == [","]
        opens = opens or aside  # "Jag är ordningsvakt, inte väktare"
        opens = opens or (
            _ends(reply, neg, word) and word in f"{reply.names(names[:1])} {reply.question.shape}".split()
        )
        plain = len(word) < HEAD or word in reply.pack.words["paper_words"] or word in reply.pack.words["grammar"]
        stem = word[:-1] if len(word) > CARD else word
        part = any(one.startswith(stem) or (len(word) > SHORTEST and one.endswith(word)) for one in known)
        if opens and part and not plain:
            found.append(neg)
    return found


def _ends(reply: Reply, neg: Hit, word: str) -> bool:
    """As in "It's from Bradford, not Leeds": behind a comma the no, the word, and nothing more in the sentence."""
    behind = reply.doc.shape[neg.end :].split()
    return (
        reply.doc.shape[: neg.start].rstrip().endswith(",")
        and behind[:1] == [word]
        and behind[1:2] in [[], ["."], ["!"]]
    )


HEAD = 3
"""Letters with which a word can stand for a compound that it begins: röj for röjsåg."""

OPENING = 2
"""Characters before which a no opens the reply."""


def unless_willing(reply: Reply, told: Stance, got: Told) -> Told:
    """As in "det löser jag", "gärna" to a question for a paper: a will to get one, and no yes."""
    plain = [signal.hit for signal in told.signals if signal.sign > 0 and signal.strength not in {"have", "often"}]
    words = reply.pack.words["willing"]
    willing = bool(plain) and all(any(f" {word} " in f" {hit.said} " for word in words) for hit in plain)
    if (
        told.value is not True
        or not willing
        or not got.value
        or got.gap
        or got.explicit
        or "implicit" in got.qualifiers
    ):
        return got
    return replace(got, value=None, gap=Reason.UNCLEAR_SCOPE)
