"""Where a reply names the options of a choice: by name, by other words for them, and as they may be misheard."""

from __future__ import annotations

from collections.abc import Mapping

from firstcall.reading.names import asked_tails, distinct_parts, find_name, find_sound, own_words, spoken
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, Rule

Options = Mapping[str, tuple[str, ...]]
"""Option -> its synonyms."""


def mentions(options: Options, accepts: tuple[str, ...], reply: Reply) -> dict[str, list[Hit]]:
    """Option -> where it is named; with slips of hearing only where none is named plainly."""
    found = _named(options, reply, loose=False) or _named(options, reply, loose=True)
    if not found:
        found = _longest(_sounding(options, reply))
    elif not set(accepts) & found.keys():
        found = _with_misheard(options, reply, found)
    found = {name: own for name, hits in found.items() if (own := [hit for hit in hits if not _served(reply, hit)])}
    if not reply.has("repeat", "unknown"):
        return found
    shape = reply.doc.shape  # "Nights? Sorry, I didn't hear": an echo is no choice
    kept = {name: [hit for hit in hits if not shape.startswith(" ?", hit.end)] for name, hits in found.items()}
    return {name: hits for name, hits in kept.items() if hits}


def _with_misheard(options: Options, reply: Reply, found: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Beside what is named plainly the other options with a slip of hearing: "po polsku, och svenska"."""
    taken = [(hit.start, hit.end) for hits in found.values() for hit in hits]
    for name, hits in [*_sounding(options, reply).items(), *_named(options, reply, loose=True).items()]:
        if name not in found:
            free = [hit for hit in hits if not any(a < hit.end and hit.start < b for a, b in taken)]
            found = {**found, **({name: free} if free else {})}
    return found


def _sounding(options: Options, reply: Reply) -> dict[str, list[Hit]]:
    """Options by their sound alone: "Hajdenhain" is Heidenhain."""
    rule = f"{reply.pack.code}.choice.option"
    found = {option: find_sound(reply, (option, *aliases), rule) for option, aliases in options.items()}
    return {option: hits for option, hits in found.items() if hits}


def _named(options: Options, reply: Reply, *, loose: bool) -> dict[str, list[Hit]]:
    synonyms = reply.pack.words["options"]
    found: dict[str, list[Hit]] = {}
    rule = f"{reply.pack.code}.choice.option"
    ends = distinct_parts(tuple(options))
    parts = {name: (*each, *(word for part in each for word in synonyms.get(part, ()))) for name, each in ends.items()}
    parts = parts or asked_tails(tuple(options), reply) or own_words(tuple(options), reply)
    known = _known(options, synonyms)
    for option, aliases in options.items():
        head = (*_head(option, tuple(options), reply), *_figure(option, tuple(options)))
        names = [option, *aliases, *misheard(option, reply), *parts.get(option, ()), *head, *known[option]]
        given = (option, *aliases)
        found_here = [hit for name in names for hit in find_name(reply, name, rule, loose=loose, short=name in given)]
        found_here += [hit for name in given for hit in _compounds(name, reply, rule)]
        hits = {(hit.start, hit.end): hit for hit in found_here}
        buts = {(but.start, but.end) for but in reply.find("contrast") if reply.doc.shape[: but.start].endswith(", ")}
        hits = {place: hit for place, hit in hits.items() if place not in buts and not _clock(reply, hit)}
        hits = {place: hit for place, hit in hits.items() if hit.value in given or " , " not in hit.said}
        hits = {
            place: hit
            for place, hit in hits.items()
            if not any(a <= place[0] and place[1] <= b and (a, b) != place for a, b in hits)
        }
        if hits:
            found[option] = sorted(hits.values(), key=lambda hit: hit.start)
    return _longest(found)


def _head(option: str, options: tuple[str, ...], reply: Reply) -> tuple[str, ...]:
    """What tells a compound apart where its end is a common one: "bulk" for bulkbil, "skol" for skolkök."""
    name = option.lower()
    heads = [name.removesuffix(tail) for tail in reply.pack.words["compound_tails"] if name.endswith(tail)]
    alone = [head for head in heads if len(head) >= HEAD and sum(one.lower().startswith(head) for one in options) == 1]
    return tuple(alone[:1]) if " " not in name else ()


def _figure(option: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """The figure of an option that is one and its unit, where no other option has it: "75" for 75 procent."""
    words = option.lower().split()
    alone = len(words) == PAIR and words[0].isdigit() and len(words[0]) >= PAIR
    return (words[0],) if alone and sum(words[0] in one.split() for one in options) == 1 else ()


PAIR = 2
"""Words of a figure and its unit, and digits of a figure that can stand for both."""

HEAD = 4
"""Letters of the first part of a compound that can stand for it."""


def _compounds(option: str, reply: Reply, rule: str) -> list[Hit]:
    """As in "truckkörning", "charkdisken", "Malmötrakten": a compound of the option and a word that tells no other."""
    name, made, found = option.lower(), Rule(rule, ""), []
    if len(name) < HEAD or not name.isalpha():
        return []
    for word, start, end in spoken(reply.doc, reply.pack):
        rest = word.removeprefix(name) if word.startswith(name) else ""
        if rest.removeprefix("s").startswith(reply.pack.words["compound_rests"]):
            found.append(Hit(made, reply.doc, start, end, option))
    return found


def _known(options: Options, synonyms: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Option -> other words for it; one that two options know is of the one whose list holds it earlier."""
    ranks: dict[str, dict[str, int]] = {}
    for option, aliases in options.items():
        keys = (option.lower(), *(alias.lower() for alias in aliases))
        ranks[option] = {}
        for key in keys:
            for rank, word in enumerate(synonyms.get(key, ())):
                ranks[option][word] = min(rank, ranks[option].get(word, rank))
    own = {name.lower(): option for option, aliases in options.items() for name in (option, *aliases)}
    made: dict[str, list[str]] = {}
    for option, words in ranks.items():
        others = [ranks[other] for other in ranks if other != option]
        made[option] = [
            word
            for word, rank in words.items()
            if own.get(word, option) == option and not any(other.get(word, rank) < rank for other in others)
        ]
    return made


def misheard(name: str, reply: Reply) -> list[str]:
    """As in "for on for off": a name of several words whose figures are written as what they sound like."""
    words, heard = name.split(), reply.pack.words["homophones"]
    if len(words) < SEVERAL or not heard.keys() & set(words):
        return []
    spellings = [heard.get(word, (word,)) for word in words]
    return [" ".join(each[min(at, len(each) - 1)] for each in spellings) for at in range(max(map(len, spellings)))]


SEVERAL = 3
"""Words of a name from which on it is told from ordinary speech: not "for" alone."""


def _served(reply: Reply, hit: Hit) -> bool:
    """As in "I laboured for a roofer": somebody of that trade, whom the candidate worked for."""
    before = tuple(reply.doc.shape[: hit.start].split()[-2:])
    return hit.said.endswith(reply.pack.words["person_ends"]) and before in reply.pack.words["served"]


def by_place(options: Options, reply: Reply) -> dict[str, list[Hit]]:
    """As in "the first one", "option two": options told by their place in the question, where it names every one."""
    marks = [mark for mark in reply.find("nth") if isinstance(mark.value, tuple)]
    if not marks:
        return {}
    inner = Reply(reply.question, reply.pack, reply.question, reply.today)
    asked = {name: hits[0].start for name, hits in _named(options, inner, loose=False).items()}
    if len(asked) != len(options):
        return {}
    order = sorted(asked, key=lambda name: asked[name])
    found: dict[str, list[Hit]] = {}
    for mark in marks:
        for place in mark.value:
            if -len(order) <= place < len(order):
                found.setdefault(order[place], []).append(mark)
    return found


def _clock(reply: Reply, hit: Hit) -> bool:
    """As in "tio på kvällen": the time of a day, no shift."""
    if reply.pack.words["resting"] & set(reply.doc.shape[: hit.start].split()[-RESTING:]):
        return True  # "I can't sleep at night anyway"
    if not hit.said.split()[-1].startswith(reply.pack.words["day_parts"]):
        return False  # "two at home and three at the office"
    before = reply.doc.shape[: hit.start].split()[-3:]
    if hit.said.split()[0] in reply.pack.words["clock"]:
        return before[-1:] == ["#"]
    return len(before) > 1 and before[-1] in reply.pack.words["clock"] and "#" in before[-2:]


RESTING = 3
"""Words before the name of a time of day among which a word of sleeping says that it is no shift."""


def _longest(found: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Of options whose names overlap in the reply, the longer name stays."""
    exact = {
        (hit.start, hit.end): name for name, hits in found.items() for hit in hits if hit.said == str(hit.value).lower()
    }
    found = {
        name: [
            hit for hit in hits if exact.get((hit.start, hit.end), name) == name or hit.said == str(hit.value).lower()
        ]
        for name, hits in found.items()
    }
    every = [(hit.start, hit.end, name) for name, hits in found.items() for hit in hits]
    kept: dict[str, list[Hit]] = {}
    for name, hits in found.items():
        good = [
            hit
            for hit in hits
            if not any(
                start <= hit.start and hit.end <= end and end - start > hit.end - hit.start and other != name
                for start, end, other in every
            )
        ]
        if good:
            kept[name] = good
    return kept
