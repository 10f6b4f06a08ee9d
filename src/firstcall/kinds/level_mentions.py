"""Where a reply names the levels of a scale: by name, by other words for them, by the step that tells them apart."""

from __future__ import annotations

from firstcall.reading.names import find_name, spoken
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, Rule


def mentions_of(scale: tuple[str, ...], reply: Reply) -> dict[str, list[Hit]]:
    """Level -> where it is named."""
    synonyms = reply.pack.words["levels"]
    rule = f"{reply.pack.code}.level.named"
    found: dict[str, list[Hit]] = {}
    heads = [reply.pack.name(item).shape.split() for item in scale]
    shared = heads[0][0] if all(len(head) > 1 and head[0] == heads[0][0] for head in heads) else ""
    for item in scale:
        below = reply.pack.words["level_below"].get(item.lower(), "") if item == scale[0] else ""
        names = [
            item,
            *synonyms.get(item.lower(), ()),
            *_kin(scale, reply, item),
            *(name for name in synonyms.get(below, ()) if " " in name),
        ]
        hits = {(hit.start, hit.end): hit for name in names for hit in find_name(reply, name, rule)}
        if hits:
            found[item] = list(hits.values())
    if heads[0][-1] != "#" and all(len(head) > 1 and head[-1] == heads[0][-1] for head in heads):
        _by_first(scale, reply, found, rule)
    if any(len(head) > 1 for head in heads):
        _by_lead(scale, reply, found, rule)
    _by_tail(scale, reply, found, rule)
    if shared or any("#" in head for head in heads):
        _by_step(scale, reply, found, rule)
    return _longest(_plainly(reply, found, rule, scale))


def _kin(scale: tuple[str, ...], reply: Reply, item: str) -> list[str]:
    """Words of levels that the scale lacks, which are the item's too: native, on a scale that ends in fluent."""
    own = {one.lower() for one in scale}
    kin = [one for one in reply.pack.words["level_kin"].get(item.lower(), ()) if one not in own]
    known = {name for one in own for name in reply.pack.words["levels"].get(one, ())}
    return [name for one in kin for name in (one, *reply.pack.words["levels"].get(one, ())) if name not in known | own]


def _plainly(reply: Reply, found: dict[str, list[Hit]], rule: str, scale: tuple[str, ...]) -> dict[str, list[Hit]]:
    """Not a level heard with a slip where another is named plainly by the same words: "lärare" is no läkare."""
    synonyms = reply.pack.words["levels"]
    exact = {
        (hit.start, hit.end): item
        for item in (scale if len(found) > 1 else ())
        for name in (item, *synonyms.get(item.lower(), ()))
        for hit in find_name(reply, name, rule, loose=False)
    }
    kept = {
        item: [hit for hit in hits if exact.get((hit.start, hit.end), item) == item] for item, hits in found.items()
    }
    return {item: hits for item, hits in kept.items() if hits}


def _by_first(scale: tuple[str, ...], reply: Reply, found: dict[str, list[Hit]], rule: str) -> None:
    """Scales whose items end alike: "första och andra" of första linjen, andra linjen; "the Leaving"."""
    for item in scale:
        if item not in found and (hits := find_name(reply, item.split()[0], rule, loose=False)):
            found[item] = hits


def _by_tail(scale: tuple[str, ...], reply: Reply, found: dict[str, list[Hit]], rule: str) -> None:
    """As in "Naturbruksgymnasiet", "snickarlinjen", "vårdbiträdesutbildningen": a compound that names a level."""
    made = Rule(rule, "")
    for item in scale:
        tails = reply.pack.words["level_tails"].get(item.lower(), ()) if item not in found else ()
        hits = [
            Hit(made, reply.doc, start, end, item)
            for word, start, end in spoken(reply.doc, reply.pack)
            if (tails and word.endswith(tails) and not word.startswith(reply.pack.words["no_tails"]))
            or (item not in found and word.startswith(item.lower()) and word.endswith(reply.pack.words["level_ends"]))
        ]
        if hits:
            found[item] = hits


def _by_lead(scale: tuple[str, ...], reply: Reply, found: dict[str, list[Hit]], rule: str) -> None:
    """As in "Sous at the moment": the first word of an item that no other item holds, where it opens the reply."""
    every = [word for item in scale for word in reply.pack.name(item).shape.split()]
    for item in scale:
        lead = reply.pack.name(item).shape.split()
        if reply.pack.words["further"] & set(reply.doc.shape.split()):
            return  # "Leaving, then a PLC in electronics"
        if len(lead) > 1 and item not in found and len(lead[0]) >= LEAD and every.count(lead[0]) == 1:
            hits = [hit for hit in find_name(reply, lead[0], rule, loose=False) if hit.start <= OPENING]
            if hits:
                found[item] = hits


LEAD, OPENING = 4, 6
"""Letters of a first word that can stand for its item, and the characters before which it opens the reply."""


def _by_step(scale: tuple[str, ...], reply: Reply, found: dict[str, list[Hit]], rule: str) -> None:
    """Scales whose items differ in a last figure or letter: "level three", "jag är klar med B"."""
    made = Rule(rule, "")
    for word, start, end in spoken(reply.doc, reply.pack):
        for item in scale:
            last = spoken(reply.pack.name(item), reply.pack)
            word = reply.pack.words["step_names"].get(word, word)
            if len(last) > 1 and last[-1][0] == word and item not in found:
                raw = reply.doc.shape[start:end]
                if len(word) > 1 or not word.isalpha() or raw.isupper():
                    found.setdefault(item, []).append(Hit(made, reply.doc, start, end, item))


def _longest(found: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Of names that overlap in the reply, the longer one stays; of equals, the one higher on the scale."""
    every = [(hit.start, hit.end, name) for name, hits in found.items() for hit in hits]
    kept: dict[str, list[Hit]] = {}
    for name, hits in found.items():
        good = [
            hit
            for hit in hits
            if not any(
                start < hit.end and hit.start < end and end - start > hit.end - hit.start and other != name
                for start, end, other in every
            )
        ]
        if good:
            kept[name] = good
    return kept
