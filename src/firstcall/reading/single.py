"""Which one of several lengths stands for all of them: the one marked, restated, exact, or on the subject."""

from __future__ import annotations

from itertools import pairwise

from firstcall.reading.bare import marked
from firstcall.reading.durations import Length
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit


def joined(reply: Reply, one: Hit, two: Hit) -> bool:
    """Whether the next sentence goes on adding: "Two years at Kier. Then four on my own"."""
    between = reply.doc.shape[one.end : two.start].strip(" .").split()
    return bool(between) and between[0] in reply.pack.words["adding"]


def adds(reply: Reply, one: Hit, two: Hit) -> bool:
    """Whether "then" or "another" stands between: "three years there and then another three"."""
    words = {*reply.doc.shape[one.end : two.start].split(), *two.said.split()[:2]}
    more = set(reply.doc.shape[two.end :].split()[:1]) & reply.pack.words["more_of_it"]
    return bool(more or words & reply.pack.words["further"])


def marked_one(reply: Reply, found: list[Hit]) -> Hit | None:
    """The one that the speaker marks as what counts; of several the last, where nothing follows."""
    singled = [hit for hit in found if marked(reply, hit)]
    if len(singled) == 1 or (singled and singled[-1] is found[-1]):
        return singled[-1]
    return None


def only_ended(reply: Reply, found: list[Hit]) -> Hit | None:
    """The one time that is over, beside beginnings and ages."""
    ended = [hit for hit in found if hit.value.how in {"ended", "age", "span"}]
    if ended and reply.find("contrast") and found[0].value.how == "since" and found[0].start < ended[0].start:
        return None  # "klar 2003, men mellan 2015 och 2018 satt jag på kontor"
    if ended and found[-1].value.how == "since" and found[-1].start > ended[-1].end:
        return None
    if len(ended) == 1 and all(hit.value.how in {"since", "ended", "age", "span"} for hit in found):
        return ended[0]
    return None


def _placed_apart(reply: Reply, found: list[Hit]) -> bool:
    """As in "ett år på Ikea, ett år på eget": the same length twice, at two places."""
    behind = [reply.doc.shape[hit.end :].split()[:2] for hit in found]
    leading = reply.pack.words["prepositions"] | reply.pack.words["placing"]
    placed = all(words and words[0] in leading for words in behind)
    between = reply.doc.shape[found[0].end : found[-1].start].split()
    joined_two = len(found) == 2 and len(between) == 2 and between[1] in reply.pack.words["and"]
    last = reply.doc.shape[found[0].end : found[-1].start].split()[-1:]
    if len(found) == 2 and set(last) & reply.pack.words["and"]:  # "three with the NHS and three private"
        placed = placed or (behind[0] != behind[1] and all(words and words[0].isalpha() for words in behind))
    if joined_two:  # "tre år operativt och tre år strategiskt"
        placed = placed or all(words and words[0].isalpha() and len(words[0]) >= NOUN for words in behind)
    told = all(hit.value.how in {"plain", "bare"} for hit in found)
    return placed and told and len({tuple(words) for words in behind}) > 1


NOUN = 5
"""A shorter word behind a length does not say what it was spent on."""


def same(reply: Reply, found: list[Hit]) -> Hit | None:
    """The one to quote, when all say about the same."""
    lows = [hit.value.low for hit in found]
    highs = [hit.value.high for hit in found]
    if any(low is None for low in lows) or any(high is None for high in highs):
        return None
    if any(joined(reply, one, two) or adds(reply, one, two) for one, two in pairwise(found)):
        return None
    if _placed_apart(reply, found):
        return None
    near = max(lows) - min(lows) <= 1 and max(highs) - min(highs) <= 1
    since = any(hit.value.how == "since" for hit in found)
    if not (near and since) and len({(hit.value.low, hit.value.high) for hit in found}) > 1:
        return None
    return min(found, key=lambda hit: (hit.value.how == "since", -hit.start))


def refined(found: list[Hit]) -> Hit | None:
    """The exact length behind a bound that holds it.

    As in "less than a year, about seven months", "knappt fem, fyra och ett halvt".
    """
    first, *rest = found
    if len(rest) != 1 or not isinstance(first.value, Length):
        return None
    one = rest[0].value
    wide = first.value
    open_ended = wide.high is None or wide.low == 0.0
    inside = (wide.low or 0) <= (one.low or 0) and (wide.high is None or (one.high or 0) <= wide.high)
    narrows = wide.low != wide.high and one.low == one.high and wide.how != "few" and _side_by_side(first, rest[0])
    told = (open_ended or narrows) and inside and one.high is not None and wide.how != "since"
    return rest[0] if told else None


def _side_by_side(one: Hit, two: Hit) -> bool:
    """Whether nothing but a sign stands between."""
    return not any(char.isalnum() for char in one.doc.shape[one.end : two.start])


def on_subject(reply: Reply, subject: str, found: list[Hit]) -> Hit | None:
    """The one length in whose clause the requirement's subject is named."""
    stems = [word[:5] for word in reply.names([subject]).split() if len(word) > 3]
    if not stems:
        return None
    near = []
    for hit in found:
        words = reply.doc.clause_text(hit.clause).split()
        if any(word.startswith(stem) for stem in stems for word in words):
            near.append(hit)
    return near[0] if len(near) == 1 and len({hit.clause for hit in found}) == len(found) else None
