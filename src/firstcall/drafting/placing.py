"""From an advert's sentences to proposed requirements, each with the words that it came from.

A sentence proposes only where it, or the heading over it, says that something is needed or good to have. What was
needed by its words and gave nothing is listed, and so are what is left of a sentence that gave something (`rest`) and
soft values, which are left out on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from firstcall.drafting import fields
from firstcall.drafting.advert import Advert, Pay, Sentence
from firstcall.drafting.barring import allowed
from firstcall.drafting.clauses import Clause, Heading, clauses_of, heading_of
from firstcall.drafting.draft import Draft, Hand, Proposal
from firstcall.drafting.figures import pay_in, start_in
from firstcall.drafting.naming import YES, Named, able_in, item_in, named_in
from firstcall.drafting.rest import left_of
from firstcall.drafting.rows import columns_of, is_fragment
from firstcall.drafting.wording import question, statement, with_name
from firstcall.drafting.words import AdvertWords, words_of


def propose(advert: Advert) -> Draft:
    """The requirements that the advert seems to make, and what a person must look at."""
    words = words_of(advert.language)
    hand = Hand(advert, words)
    _text(hand)
    for told in advert.told:
        if told.kind == "line":
            _sentence(hand, Stretch(told.text, field=told.field), Heading.NEEDED)
        else:
            fields.place(hand, told)
    pay = advert.pay or pay_in(words, advert.text) or pay_in(words, f"{words.pay_word} {advert.salary}")
    begun = start_in(words, advert.text, advert.dates)
    starts_on = advert.starts_on or (begun[1] if begun else None)
    _pay_and_start(hand, pay, starts_on, begun[0] if begun else -1)
    kept, barred = allowed(words, advert, pay, sorted(hand.found, key=lambda each: not each.must))
    days = words.days.search(advert.text)
    hours = words.hours.search(advert.text)
    return Draft(
        advert=advert,
        proposals=tuple(kept),
        pay=pay,
        starts_on=starts_on,
        employer=advert.employer or _named(words.employer, advert.text),
        agency=_named(words.agency, advert.text),
        place=advert.place or _named(words.place, advert.text),
        hours=advert.hours or (hours[0].strip() if hours else ""),
        decision_by_days=int(words.number(days["n"]) or 0) or None if days else None,
        unplaced=tuple(dict.fromkeys(hand.unplaced)),
        partly=tuple(dict.fromkeys(hand.partly)),
        soft=tuple(hand.soft),
        barred=tuple(barred),
        words=words,
    )


# ------------------------------------------------------------------------------------------------ headings and lists


def _text(hand: Hand) -> None:
    """Read the advert's text: what stands under which heading, sentence by sentence."""
    words, text = hand.words, hand.advert.text
    heading = Heading.NONE
    fresh = lines = False
    sentences = hand.advert.sentences
    columns = columns_of(words, text, sentences)
    loose = not any(each.listed for each in sentences)
    for i, sentence in enumerate(sentences):
        said = text[sentence.start : sentence.end]
        if said == hand.advert.title:
            continue
        if i in columns:
            row, must = columns[i]
            heading, fresh = Heading.NONE, False
            _sentence(hand, Stretch(row, sentence.start, sentence.start + len(row), item=True), _MOODS[must])
            continue
        leads = i + 1 < len(sentences) and sentences[i + 1].listed
        if _is_heading(words, sentence, said, leads=leads):
            heading, fresh, lines = heading_of(words, said), True, not leads
            if heading is Heading.NONE and _papers_below(words, text, sentences[i + 1 :]):
                heading = Heading.NEEDED
            continue
        if sentence.opens and not sentence.listed and not fresh and not _item(sentence, said):
            heading = Heading.NONE
        fresh = False
        bare = heading is Heading.NONE and loose and is_fragment(words, said)
        item = bare or sentence.listed or (lines and sentence.alone and not said.endswith((".", "!", "?")))
        stretch = Stretch(said, sentence.start, sentence.end, item=item)
        _sentence(hand, stretch, Heading.NEEDED if bare else heading)


_MOODS = {True: Heading.NEEDED, False: Heading.WANTED}


def _item(sentence: Sentence, said: str) -> bool:
    """Whether a line with empty lines around it reads like one of a list."""
    return sentence.alone and len(said) <= ITEM and not said.endswith((".", "!", "?"))


def _papers_below(words: AdvertWords, text: str, below: Sequence[Sentence]) -> bool:
    """Whether the list that follows names papers, or lengths of experience: what is needed, whatever stands over it."""
    listed = [text[each.start : each.end] for each in takewhile(lambda each: each.listed, below)]
    named = [each for said in listed if not words.offered.search(said) for each in named_in(words, said)]
    return any(each.kind in _PAPERS for each in named)


def _is_heading(words: AdvertWords, sentence: Sentence, said: str, *, leads: bool) -> bool:
    if sentence.listed or not sentence.alone or len(said) > (LEAD if leads else HEADING):
        return False
    if said.endswith(".") and not said.endswith("..."):
        return False
    if said.endswith(":"):
        return True
    known = heading_of(words, said) is not Heading.NONE
    if known and leads:
        return True
    if said.endswith(("!", "?")) and not known:
        return False
    named = named_in(words, said)
    if known and ":" not in said and len(said.split()) <= SHORT and all(each.kind == "yes_no" for each in named):
        return True
    able = words.able.search(said)
    if named or (known and able and said[able.end() :].strip()):
        return False
    return known or sentence.opens or (said.isupper() and len(said) > CAPITALS)


ITEM = 100
"""Characters up to which a line by itself may be one of a list."""

SHORT = 2
"""Words up to which a known heading is one, whatever it names."""

CAPITALS = 4
"""Characters up to which a line in capitals is a name rather than a heading."""

HEADING = 60
"""Characters up to which a line may be a heading."""
LEAD = 90
"""Characters up to which a line over a list may be its heading."""


# ------------------------------------------------------------------------------------------------ sentences and clauses


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words to be quoted: their place in the advert's text, or the field that they stand in."""

    said: str
    start: int = -1
    end: int = -1
    field: str = ""
    item: bool = False
    """Whether it is one of a list."""

    def proposal(self, named: Named, *, must: bool) -> Proposal:
        """The requirement with the words that it came from."""
        of = tuple(self.proposal(each, must=must) for each in named.of)
        return Proposal(
            named.id,
            named.kind,
            named.params,
            must,
            self.start,
            self.end,
            self.said,
            named.ask,
            field=self.field,
            of=of,
        )


def _sentence(hand: Hand, stretch: Stretch, heading: Heading) -> None:
    words = hand.words
    clauses = clauses_of(words, stretch.said, heading)
    placed = False
    for clause in clauses:
        if words.not_needed.search(clause.said) and not words.nice.search(clause.said):
            placed = True
            continue
        whose = clause.must is not None or words.person.search(stretch.said)
        soft = list(words.soft.finditer(clause.said)) if whose else []
        hand.soft += [(hit[0], stretch.said) for hit in soft]
        named = _placed(words, clause, any(each.kind == "licence" for each in hand.found))
        if named and clause.must is not None:
            hand.partly += [(left, stretch.said) for left in left_of(words, clause.said, named, aside=clause.aside)]
        able = (
            None
            if named or soft or clause.must is None
            else _able(words, clause.said, item=stretch.item and not clause.aside)
        )
        for each in (*named, *([able] if able else [])):
            must = clause.must is not False
            hand.add(stretch.proposal(_of(hand, each), must=must), firm=not stretch.field)
        placed = placed or bool(named or soft or able or words.not_needed.search(clause.said))
    told = placed or pay_in(words, stretch.said) or start_in(words, stretch.said)
    if not told and any(clause.must is not None for clause in clauses):
        hand.unplaced.append(stretch.said)


def _able(words: AdvertWords, clause: str, *, item: bool) -> Named | None:
    """What one can do, know or have, in a clause that is about neither applying, pay nor the first day."""
    if words.aside.search(clause) or pay_in(words, clause) or start_in(words, clause):
        return None
    return able_in(words, clause) or (item_in(words, clause) if item else None)


def _of(hand: Hand, named: Named) -> Named:
    """Experience that the advert does not say what of, or "in the trade", is of the job itself."""
    if named.kind == "years" and (not named.params["of"] or hand.words.job_itself.fullmatch(named.params["of"])):
        parts = [part.strip(" !?-–,") for part in hand.words.title_end.split(hand.advert.title)]
        title = next((part for part in parts if part), hand.advert.title)
        title = title.lower() if title.isupper() and len(title) > CAPITALS else title
        return replace(named, params=dict(named.params) | {"of": title or named.params["of"] or "TODO"})
    return replace(named, of=tuple(_of(hand, each) for each in named.of)) if named.of else named


def _placed(words: AdvertWords, clause: Clause, behind: bool) -> list[Named]:
    named = named_in(words, clause.said, aside=clause.aside, behind=behind)
    if clause.must is None:
        return [each for each in named if each.always]
    pairs = clause.must or (words.all_of is not None and not words.all_of.search(clause.said))
    return _alternatives(words, clause.said, named, pairs=pairs)


# --------------------------------------------------------------------------------------------------- alternatives

_PAPERS = frozenset({"certificate", "licence", "level", "years"})


def _alternatives(words: AdvertWords, clause: str, named: list[Named], *, pairs: bool) -> list[Named]:
    """Two things with "or" between them are alternatives; one with "or" behind it has a plain question as its other.

    `pairs`: what is good to have is so by itself, whichever other stands beside it.
    """
    made: list[Named] = []
    waiting = _paired(words, clause, named) if pairs else list(named)
    while waiting:
        one = waiting.pop(0)
        two = next((each for each in waiting if each.kind in _PAPERS and each.at >= one.end), None)
        rest = _other_way(words, clause, one, two) if one.kind in {"certificate", "level"} else ""
        if rest:
            said = _with_head(words, clause, one, rest)
            asked = question(words, said)
            if asked.endswith(words.holds) or said != rest:
                asked = words.have.format(x=statement(words, said))
            ask = with_name(asked, said)
            second = Named(one.end, len(clause), f"{one.id}-other"[:60], "yes_no", YES, ask)
            made.append(Named(one.at, len(clause), f"{one.id}-or-other"[:60], "any_of", {}, of=(one, second)))
            inside = clause.find(rest, one.end)
            waiting = [each for each in waiting if each.always or not inside <= each.at < inside + len(rest)]
        else:
            made.append(one)
    return made


def _paired(words: AdvertWords, clause: str, named: list[Named]) -> list[Named]:
    """Two papers with "or" between them as one; what stands before them with a comma only, too: "A, B or C"."""
    made: list[Named] = []
    waiting = list(named)
    while waiting:
        one = waiting.pop(0)
        two = next((each for each in waiting if each.kind in _PAPERS and each.at >= one.end), None)
        if one.kind not in _PAPERS or two is None or not _either(words, clause[one.end : two.at]):
            made.append(one)
            continue
        waiting.remove(two)
        of = [one, two]
        while made and made[-1].kind in _PAPERS and clause[made[-1].end : of[0].at].strip() == ",":
            of.insert(0, made.pop())
        made.append(_one_of(of, bare=len(clause[one.end : two.at].split()) == 1))
    return made


def _one_of(of: list[Named], *, bare: bool) -> Named:
    """Alternatives as one; of levels of one scale with nothing but "or" between them the lowest is enough."""
    at, end = of[0].at, of[-1].end
    if bare and all(each.kind == "level" and each.params["scale"] == of[0].params["scale"] for each in of):
        return replace(min(of, key=lambda each: each.params["scale"].index(each.params["min"])), at=at, end=end)
    return Named(at, end, f"{of[0].id}-or-{of[-1].id}"[:60].strip("-"), "any_of", {}, of=tuple(of))


def _either(words: AdvertWords, between: str) -> bool:
    last = [hit.end() for hit in words.either.finditer(between)][-1:]
    return bool(last) and not words.both.search(between) and "," not in between[last[0] :]


def _other_way(words: AdvertWords, clause: str, one: Named, two: Named | None) -> str:
    """What stands behind "or" where it is more than "or the like", up to the next thing that is named."""
    stop = two.at if two else len(clause)
    hit = words.either.search(clause, one.end, stop)
    if hit is None or words.offered.search(clause, hit.end(), stop):
        return ""
    between = clause[one.end : hit.start()].rstrip()
    inside = between.count("(") > between.count(")")
    joined = words.both.search(between) is not None and not between.endswith(",")
    if not between.endswith("(") and (inside or joined):
        return ""
    rest = clause[hit.end() : stop]
    if between.endswith("("):
        rest = rest.split(")")[0]
    elif two:
        cut = words.both.search(rest)
        rest = rest[: cut.start() if cut else None].split(",")[0]
    rest = rest.strip(" .,()")
    rest = rest.removeprefix(f"{words.bare_have} ")
    if words.alike is not None and words.alike.fullmatch(rest):
        return ""
    return rest if len(rest.split()) >= OTHER_WAY or words.equal_experience.match(rest) else ""


def _with_head(words: AdvertWords, clause: str, one: Named, rest: str) -> str:
    """The other way with the paper's own first words, where it begins with a preposition: "examen till A eller i B"."""
    head = clause[one.at : one.end].split()
    if words.headless is None or not words.headless.match(f"{head[0]} {rest}"):
        return rest
    first = re.sub(r"^[A-ZÅÄÖ](?=[a-zåäö])", lambda hit: hit[0].lower(), head[0])
    items = words.either.split(clause[one.end : clause.find(rest, one.end)])[0].strip(" ,")
    if items and len(head) > 1:
        first = f"{first} {head[1]}"
    elif not words.headless.match(f"{head[0]} {items}"):
        items = ""
    return f"{first} {items} {words.or_word} {rest}" if items else f"{first} {rest}"


OTHER_WAY = 4
"""Words that an alternative has at least, to be more than "or equivalent"."""


# ------------------------------------------------------------------------------------------------- pay, start, names


def _pay_and_start(hand: Hand, pay: Pay | None, starts_on: date | None, begun: int) -> None:
    """The two questions that every spec asks where the advert gives what they need."""
    advert, words = hand.advert, hand.words
    if starts_on is not None:
        said = next((each for each in advert.sentences if each.start <= begun < each.end), None)
        quote = advert.text[said.start : said.end] if said else starts_on.isoformat()
        start, end = (said.start, said.end) if said else (-1, -1)
        field = "" if said else "jobStartDate"
        hand.add(Proposal("start", "date", {"latest": starts_on}, True, start, end, quote, field=field))
    if pay is not None:
        said = next((each for each in advert.sentences if pay_in(words, advert.text[each.start : each.end])), None)
        told = advert.salary or f"{pay.low:g}-{pay.high:g} {pay.currency} {pay.per}"
        quote = advert.text[said.start : said.end] if said else told
        start, end = (said.start, said.end) if said else (-1, -1)
        field = "" if said else "salary_description" if advert.salary else "baseSalary"
        params = {"unit": f"{pay.currency}/{pay.per}", "max": pay.high}
        hand.add(Proposal("pay", "amount", params, True, start, end, quote, field=field))


def _named(pattern: re.Pattern[str], text: str) -> str:
    hit = pattern.search(text)
    return hit["x"].strip() if hit else ""
