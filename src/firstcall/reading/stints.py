"""Stretches of work told in one reply: the words that go with each length, and whose trade they are.

"Målare i tio år, men snickare bara två": each length gets the part of the reply up to the next seam, and each part is
the subject asked about, something else, or says neither. Nothing here adds or chooses; that is `quantity`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.text import Doc

Topic = Literal["subject", "other", "hobby", "open"]
_WORD = re.compile(r"\S+")
_ACRONYM = re.compile(r"\b[A-Z]{3}\b")
"""Three letters in the requirement that name a thing by themselves: TIG, CNC, LSS."""
SHORTEST = 4
"""Letters that two words must share to be of one trade: `svetsat` and `svetsare`."""


@dataclass(frozen=True, slots=True)
class Stint:
    """One length with the words that go with it."""

    hit: Hit
    start: int
    """First offset in the shape of its part of the reply."""
    end: int
    topic: Topic
    part_time: bool = False

    def holds(self, other: Hit) -> bool:
        """Whether another hit stands in the same part."""
        return self.start <= other.start < self.end


def stints(reply: Reply, subject: str, found: Sequence[Hit]) -> list[Stint]:
    """The lengths in order, each with its part of the reply and what that is about."""
    stems = stems_of(reply, subject)
    made = []
    for i, hit in enumerate(found):
        floor = found[i - 1].end if i else 0
        ceiling = found[i + 1].start if i + 1 < len(found) else len(reply.doc.shape)
        start, end = _bounds(reply, hit, floor, ceiling)
        part_time = any(start <= one.start < end for one in reply.find("parttime"))
        made.append(Stint(hit, start, end, _topic(reply, hit, start, end, stems), part_time))
    if any(one.topic == "subject" for one in made):
        made = [
            replace(one, topic="other")
            if _of_a_kind(reply, one) or _elsewhere(reply, one) or _other_role(reply, one)
            else one
            for one in made
        ]
    return made


def _of_a_kind(reply: Reply, stint: Stint) -> bool:
    """Whether a length beside one of the subject is told of another kind: "two commercial, ten domestic"."""
    rest = reply.doc.shape[stint.hit.end : stint.end].split()
    if stint.topic != "open" or not rest or rest[0] in reply.pack.words["prepositions"]:
        return False
    return _content(reply, rest[0]) and not reply.doc.text[stint.hit.evidence.end :].lstrip()[:1].isupper()


def _other_role(reply: Reply, stint: Stint) -> bool:
    """Whether a length beside one of the subject is told of another role: "sex år som kock och fyra på lagret"."""
    roles = [one for one in reply.find("asrole") if stint.holds(one)]
    return stint.topic == "open" and any(not _employed(reply, one) for one in roles)


def _elsewhere(reply: Reply, stint: Stint) -> bool:
    """Whether a length beside one of the subject is told of another line of work: "ten years in the army"."""
    return stint.topic == "open" and any(stint.holds(hit) for hit in reply.find("sector"))


def stems_of(reply: Reply, subject: str) -> tuple[str, ...]:
    """The words that name what was asked about: the requirement's own and the question's, framing left out."""
    kept = reply.memo.get(("stems", subject))
    if kept is None:
        kept = reply.memo["stems", subject] = _stems_of(reply, subject)
    assert isinstance(kept, tuple)
    return kept


def _stems_of(reply: Reply, subject: str) -> tuple[str, ...]:
    words = reply.names([subject]).split() + reply.question.shape.split()
    framing = reply.pack.words["framing"]
    kept = [word for word in words if len(word) >= SHORTEST and word not in framing]
    kept += [word.lower() for word in _ACRONYM.findall(subject)]
    letters = "".join(word[0] for word in subject.split() if word[0].isalpha()).upper()
    if len(letters) > 1 and re.search(rf"\b{letters}\b", reply.doc.text):
        kept.append(letters.lower())  # a kitchen porter is a KP
    for group in reply.pack.words["trades"]:
        if any(related(word, one) for word in kept for one in group):
            kept += group
    return tuple(dict.fromkeys(kept))


def related(word: str, stem: str) -> bool:
    """Whether two words are of one trade: they begin alike, or one holds the other's beginning."""
    head = stem[: max(SHORTEST, min(len(stem), 5))]
    return (
        word.startswith(head)
        or (len(word) >= SHORTEST and head in word)
        or stem.endswith(word[:SHORTEST] + "are")
        or _heads(word, stem)
    )


def _heads(word: str, stem: str) -> bool:
    """Whether the word is what a compound ends in: `operatör` of `maskinoperatör`."""
    return len(word) > SHORTEST and stem.endswith(word)


def names_subject(words: str, stems: Sequence[str]) -> bool:
    """Whether any of the words is of the subject."""
    said = words.split()
    acronyms = {form for stem in stems if len(stem) < SHORTEST for form in (stem, f"{stem}s")}
    if any(word.lower() in acronyms for word in said):
        return True
    long = [stem for stem in stems if len(stem) >= SHORTEST]
    return any(related(word, stem) for word in said if len(word) >= SHORTEST for stem in long)


def _bounds(reply: Reply, hit: Hit, floor: int, ceiling: int) -> tuple[int, int]:
    """From the last seam before the length that leaves words of its own, to the first seam behind it."""
    seams = reply.pack.words["seams"]
    shape = reply.doc.shape
    behind = list(_WORD.finditer(shape, hit.end, ceiling))
    leading = reply.pack.words["leading"]
    ends = (m.start() for i, m in enumerate(behind) if m.group() in seams and not (i == 0 and m.group() in leading))
    end = next(ends, ceiling)
    before = list(_WORD.finditer(shape, floor, hit.start))
    own = _content(reply, shape[hit.end : end])
    start = floor
    for m in reversed(before):
        if m.group() in seams and (own or _content(reply, shape[m.end() : hit.start])):
            start = m.end()
            break
        if m.group() in ".!?" and floor == 0 and m.end() < hit.start:
            start = m.end()
            break
    return start, end


def _content(reply: Reply, words: str) -> bool:
    empty = reply.pack.words["empty"]
    return any(word not in empty and word != "#" and word[0].isalnum() for word in words.split())


def _topic(reply: Reply, hit: Hit, start: int, end: int, stems: Sequence[str]) -> Topic:
    words = f"{reply.doc.shape[start : hit.start]} {reply.doc.shape[hit.end : end]}"
    ahead = reply.doc.shape[:start].split()[-1:]  # "before", which parts two stretches

    def has(family: str) -> bool:
        return any(start <= one.start < end for one in reply.find(family))

    roles = [one for one in reply.find("asrole") if start <= one.start < end]
    if has("hobby") or any(_in_sentence_before(reply, hit, one) for one in reply.find("hobby")):
        return "hobby"
    lacking = [one for one in reply.find("lacking") if start <= one.start < end]
    if any(not names_subject(one.said, stems) for one in lacking):
        return "other"
    if (same := _same_class(reply, start, end)) is not None:
        return "subject" if same else "other"
    if has("beforethat") and any(_before_it(reply, one, stems) for one in roles):
        return "other"
    if names_subject(f"{words} {hit.said}", stems):
        said = [*ahead, *words.split(), *hit.said.split()]
        return "subject" if names_subject(_without_prior(reply, said), stems) else "other"
    doing = [one for one in reply.find("activity") if start <= one.start < end and not _at_a_firm(one)]
    if doing and all(_of_trade(one, stems) for one in doing):
        return "subject"
    if doing:
        return "other"
    if (reply.asked("asksrole") or has("beforethat")) and any(not _employed(reply, one) for one in roles):
        return "other"
    return "open"


def _before_it(reply: Reply, role: Hit, stems: Sequence[str]) -> bool:
    """As in "butikschef i två år, innan dess var jag säljare i sju": another role of the trade, before it."""
    own = [stem for stem in stems if stem not in {one for group in reply.pack.words["trades"] for one in group}]
    return bool(own) and not _employed(reply, role) and not names_subject(_role_of(role), own)


def _without_prior(reply: Reply, said: Sequence[str]) -> str:
    """The words without what something else came before: "before the trams I did ten on the buses"."""
    prior = reply.pack.words["prior"]
    behind = {at for i, word in enumerate(said) if word in prior for at in range(i + 1, i + 1 + BEFORE)}
    return " ".join(word for i, word in enumerate(said) if i not in behind)


BEFORE = 3
"""Words behind a "before" that name what came after."""


def _same_class(reply: Reply, start: int, end: int) -> bool | None:
    """Whether a part is of the class that the question numbers: "class 2 for three years", asked of class 1."""
    asked = dict(_numbered(reply.question, 0, len(reply.question.shape)))
    told = [(word, number) for word, number in _numbered(reply.doc, start, end) if word in asked]
    return None if not told else any(asked[word] == number for word, number in told)


def _numbered(doc: Doc, start: int, end: int) -> list[tuple[str, float]]:
    """Each word right before a figure, with the figure."""
    places = [at for at in doc.numbers if start <= at < end]
    return [(doc.shape[:at].split()[-1:][0], doc.numbers[at].value) for at in places if doc.shape[:at].split()[-1:]]


def _of_trade(activity: Hit, stems: Sequence[str]) -> bool:
    """Whether a verb without an object is the subject's own: "seven on the bins, two of them driving", of a driver."""
    words = [word for word in activity.said.split() if word[0].isalpha()]
    return len(words) == 1 and any(len(stem) > SHORTEST and stem[:SHORTEST] == words[0][:SHORTEST] for stem in stems)


def _at_a_firm(activity: Hit) -> bool:
    """Whether what was done names but a firm, written as a name: "jobbade på Preem"."""
    words = activity.evidence.quote.split()
    return len(words) > 1 and words[-1][:1].isupper()


def _role_of(role: Hit) -> str:
    """The word of the role."""
    told = role.match.groupdict() if role.match else {}
    return next((word for word in told.values() if word), "")


def _employed(reply: Reply, role: Hit) -> bool:
    """Whether it says how somebody was employed, and no trade: "som konsult"."""
    word = _role_of(role)
    words = reply.pack.words
    first = word.split()[0] if word.split() else ""
    return not first or first in words["employed"] or first.endswith(words["manners"])


def _in_sentence_before(reply: Reply, hit: Hit, mark: Hit) -> bool:
    return mark.end <= hit.start and reply.doc.sentence_at(mark.start) == reply.doc.sentence_at(hit.start)
