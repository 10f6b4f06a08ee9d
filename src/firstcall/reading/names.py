"""Names of certificates, options and levels in a reply: whole, glued, split, and with small slips of hearing."""

from __future__ import annotations

from collections.abc import Iterable

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, Pack, Rule
from firstcall.reading.text import Doc


def spoken(doc: Doc, pack: Pack) -> list[tuple[str, int, int]]:
    """Every word with its place in the shape, numbers as digits."""
    words = []
    for i, start in enumerate(doc.starts):
        first, last = doc.pieces[i]
        number = doc.numbers.get(start)
        width = 1 if number else len(doc.tokens[first].norm)
        word = f"{number.value:g}" if number else doc.tokens[first].norm.lower()
        if not number and word.endswith(pack.inflection.clitics):
            word = pack.inflection.bare(word)
            width = len(word)
        if any(char.isalnum() for char in word):
            words.append((word, start, start + width))
        del last
    return words


def find_name(reply: Reply, name: str, rule: str, *, loose: bool = True, short: bool = False) -> list[Hit]:
    """Where a name stands in the reply; `loose` lets one slip of hearing pass in longer words.

    `short` lets a one-word name lack its end.
    """
    wanted = [word for word, _, _ in _wanted(reply, name)]
    opens = wanted[0][0] if wanted else ""
    if not wanted or not (short or opens in _letters(reply) or (opens == "1" and _letters(reply) & {"e", "o"})):
        return []  # However it is heard, split or glued, a name keeps its first letter.
    words = _words(reply.doc, reply.pack)
    glued = "".join(wanted)
    loose = loose and not any(char.isdigit() for char in glued)
    found: list[Hit] = []
    made = Rule(rule, "")
    for i, (word, start, end) in enumerate(words):
        last = i + len(wanted)
        if (
            len(wanted) > 1
            and last <= len(words)
            and all(_alike(reply, words[i + j][0], wanted[j], loose=loose) for j in range(len(wanted)))
        ):
            found.append(Hit(made, reply.doc, start, words[last - 1][2], name))
        elif _alike(reply, word, glued, loose=loose) or (short and _shortened(reply, word, glued)):
            found.append(Hit(made, reply.doc, start, end, name))
        elif (
            (len(glued) >= 3 or (len(glued) == len(wanted) + 1 == 2 and len(word) == 1))
            and (glued.startswith(word) or (glued[0] == "1" and word in reply.pack.inflection.units))
            and (end_i := _spelt(reply, words, i, glued)) is not None
        ):
            found.append(Hit(made, reply.doc, start, words[end_i][2], name))
    return found


def distinct_parts(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Compound names that end alike -> what tells them apart: kontorsstäd, sjukhusstäd -> kontor, sjukhus."""
    whole = [name.lower() for name in names]
    if len(whole) < 2 or any(" " in name for name in whole):
        return {}
    tail = whole[0]
    for name in whole[1:]:
        while tail and not name.endswith(tail):
            tail = tail[1:]
    if len(tail) < TAIL or any(len(name) - len(tail) < HEAD for name in whole):
        return {}
    heads = [name.removesuffix(tail) for name in whole]
    return {
        name: (head.removesuffix("s") if len(head) > HEAD + 1 else head,)
        for name, head in zip(names, heads, strict=True)
    }


TAIL, HEAD = 4, 3
"""Letters of a common end, and of what must stand before it, for the end to be a word of its own."""


def asked_tails(names: tuple[str, ...], reply: Reply) -> dict[str, tuple[str, ...]]:
    """The ends of compounds by which the question itself calls them: "hyvel" for väghyvel."""
    asked = [word for word in reply.question.shape.split() if len(word) >= TAIL and word.isalpha()]
    made = {}
    for name in names:
        ends = [word for word in asked if name.lower().endswith(word) and name.lower() != word]
        made[name] = tuple(word for word in ends if sum(one.lower().endswith(word) for one in names) == 1)
    return made


def own_words(names: tuple[str, ...], reply: Reply) -> dict[str, tuple[str, ...]]:
    """Of names of several words the first one, where no other name has it: "small" for small animal."""
    plain = reply.pack.words["grammar"] | reply.pack.words["empty"] | reply.pack.words["and"]
    words = {name: reply.names([name]).lower().split() for name in names}
    every = [word for each in words.values() for word in set(each)]
    made = {}
    for name, each in words.items():
        lead = [word for word in each[:1] if len(word) >= TAIL and word.isalpha() and word not in plain]
        made[name] = tuple(word for word in lead if len(each) > 1 and every.count(word) == 1)
    return made


_SOUNDS = (
    ("hj", "j"),
    ("ck", "k"),
    ("ch", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("sh", "sj"),
    ("tz", "s"),
    ("z", "s"),
    ("x", "ks"),
    ("c", "k"),
    ("qu", "kv"),
    ("q", "k"),
    ("w", "v"),
    ("ei", "ai"),
    ("ej", "ai"),
    ("aj", "ai"),
    ("ay", "ai"),
    ("ey", "ai"),
    ("y", "i"),
    ("é", "e"),
)


def sound_of(word: str) -> str:
    """A word as it sounds, roughly: spellings of one sound made alike, double letters single."""
    made = word.lower()
    for spelt, heard in _SOUNDS:
        made = made.replace(spelt, heard)
    return "".join(char for i, char in enumerate(made) if i == 0 or made[i - 1] != char)


def find_sound(reply: Reply, names: Iterable[str], rule: str) -> list[Hit]:
    """Where a one-word name of some length stands by its sound, one slip let pass in longer ones."""
    made = Rule(rule, "")
    wanted = [sound_of(name) for name in names if len(name) >= SOUNDING and " " not in name and name.isalpha()]
    return [
        Hit(made, reply.doc, start, end, name)
        for word, start, end in _words(reply.doc, reply.pack)
        for name in wanted
        if word.isalpha()
        and (sound_of(word) == name or (len(name) > SOUNDING + 2 and within_one(sound_of(word), name)))
    ]


SOUNDING = 4
"""A shorter name sounds like too much else."""


def _spelt(reply: Reply, words: list[tuple[str, int, int]], i: int, glued: str) -> int | None:
    """The last word of a name that was said in pieces: "truck kort", "Y K B"."""
    said, digits = "", glued.isdigit()
    for j in range(i, min(i + 8, len(words))):
        one = digits or glued[len(said) : len(said) + 1] == "1"
        said += "1" if one and words[j][0] in reply.pack.inflection.units else words[j][0]
        if said == glued:
            return j
        if not glued.startswith(said):
            return None
    return None


def _wanted(reply: Reply, name: str) -> list[tuple[str, int, int]]:
    return _words(reply.pack.name(name), reply.pack)


def _words(doc: Doc, pack: Pack) -> list[tuple[str, int, int]]:
    kept = doc.memo.get("spoken")
    if kept is None:
        kept = doc.memo["spoken"] = spoken(doc, pack)
    assert isinstance(kept, list)
    return kept


def _letters(reply: Reply) -> frozenset[str]:
    """What the words begin with."""
    kept = reply.doc.memo.get("letters")
    if kept is None:
        kept = reply.doc.memo["letters"] = frozenset(word[0] for word, _, _ in _words(reply.doc, reply.pack))
    assert isinstance(kept, frozenset)
    return kept


def _alike(reply: Reply, word: str, wanted: str, *, loose: bool) -> bool:
    """Equal, with an ending, or one letter off in a long word."""
    if reply.pack.inflection.bends(word, wanted):
        return True
    if not loose or len(wanted) < 6 or abs(len(word) - len(wanted)) > 1 or word[:1] != wanted[:1]:
        return False
    return within_one(word, wanted)


def _shortened(reply: Reply, word: str, wanted: str) -> bool:
    """Whether a word is a name without its end ("somali" for somaliska), or a kind of it ("kyltrailer")."""
    if len(wanted) > SHORTENED and word.endswith(reply.pack.inflection.as_parts(wanted)):
        return True
    return len(word) > SHORTENED and wanted.startswith(word) and len(wanted) - len(word) <= SHORTENED


SHORTENED = 4
"""Letters that a name may lack at its end: "somali" for somaliska."""


def within_one(one: str, two: str) -> bool:
    """Whether one change, drop or insertion of a letter makes the words equal."""
    if len(one) > len(two):
        one, two = two, one
    i = 0
    while i < len(one) and one[i] == two[i]:
        i += 1
    if len(one) == len(two):
        return one[i + 1 :] == two[i + 1 :]
    return one[i:] == two[i + 1 :]
