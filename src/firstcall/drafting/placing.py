"""From an advert's sentences to proposed requirements, each with the words that it came from.

A sentence proposes only where it, or the heading over it, says that something is needed or good to have. What was
needed by its words and gave nothing is listed, and so are soft values, which are left out on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from firstcall.drafting.advert import Advert, Pay, Told
from firstcall.drafting.words import AdvertWords, words_of

CLASSES = frozenset("AM A1 A2 A B BE C1 C1E C CE D1 D1E D DE".split())  # noqa: SIM905 - the classes as they are read out


@dataclass(frozen=True, slots=True)
class Proposal:
    """A requirement that an advert seems to make."""

    id: str
    kind: str
    params: Mapping[str, Any]
    must: bool
    start: int
    """Of the quote in the advert's text; -1 where a field of its own told it."""
    end: int
    quote: str
    ask: str = ""
    reason: str = ""
    concept: str = ""
    of: tuple[Proposal, ...] = ()
    """The alternatives of an any_of."""


@dataclass(frozen=True)
class Draft:
    """What a person finishes."""

    advert: Advert
    proposals: tuple[Proposal, ...]
    pay: Pay | None
    starts_on: date | None
    employer: str
    agency: str
    place: str
    decision_by_days: int | None
    unplaced: tuple[str, ...]
    """Sentences that need something that could not be placed."""
    soft: tuple[tuple[str, str], ...]
    """(soft value, its sentence): left out on purpose."""
    words: AdvertWords = field(repr=False, compare=False)


@dataclass(slots=True)
class _Hand:
    """What is collected while the advert is read."""

    advert: Advert
    words: AdvertWords
    found: list[Proposal] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    soft: list[tuple[str, str]] = field(default_factory=list)

    def add(self, proposal: Proposal) -> None:
        """Take a proposal; the same one is not taken twice, and a must stays one."""
        for i, known in enumerate(self.found):
            if (known.kind, known.params, known.ask) == (proposal.kind, proposal.params, proposal.ask):
                self.found[i] = replace(
                    known, must=known.must or proposal.must, concept=known.concept or proposal.concept
                )
                return
        taken = {known.id for known in self.found}
        name, number = proposal.id, 2
        while name in taken:
            name, number = f"{proposal.id}-{number}", number + 1
        of = tuple(replace(item, id=f"{name}-{number}") for number, item in enumerate(proposal.of, 1))
        self.found.append(replace(proposal, id=name, of=of))


def propose(advert: Advert) -> Draft:
    """The requirements that the advert seems to make, and what a person must look at."""
    words = words_of(advert.language)
    hand = _Hand(advert, words)
    heading: bool | None = None
    for start, end in advert.sentences:
        sentence = advert.text[start:end]
        listed = advert.text[max(0, start - 3) : start].lstrip("\n").startswith(("-", "•", "*", "·", "–"))
        over = None if listed else _heading(words, sentence)
        if over is not None:
            heading = over
            continue
        if not listed and heading is not None and advert.text[max(0, start - 2) : start] == "\n\n":
            heading = None
        _sentence(hand, start, end, heading if listed or heading is not None else None)
    for told in advert.told:
        _told(hand, told)
    pay = advert.pay or _pay(advert, words)
    starts_on = advert.starts_on or _start(advert, words)
    _pay_and_start(hand, pay, starts_on)
    days = words.days.search(advert.text)
    return Draft(
        advert=advert,
        proposals=tuple(sorted(hand.found, key=lambda each: not each.must)),
        pay=pay,
        starts_on=starts_on,
        employer=advert.employer or _named(words.employer, advert.text),
        agency=_named(words.agency, advert.text),
        place=advert.place or _named(words.place, advert.text),
        decision_by_days=words.number(days["n"]) if days else None,
        unplaced=tuple(hand.unplaced),
        soft=tuple(hand.soft),
        words=words,
    )


def _heading(words: AdvertWords, sentence: str) -> bool | None:
    """True over what is needed, False over what is good to have, None for any other sentence."""
    if len(sentence) > HEADING or sentence.rstrip().endswith("."):
        return None
    if words.nice_heading.search(sentence):
        return False
    return True if words.must_heading.search(sentence) else None


HEADING = 60
"""Characters up to which a line may be a heading."""


def _sentence(hand: _Hand, start: int, end: int, heading: bool | None) -> None:
    words = hand.words
    sentence = hand.advert.text[start:end]
    nice, needed = words.nice.search(sentence), words.must.search(sentence)
    mood = False if nice else True if needed else heading
    if words.not_needed.search(sentence) and not nice:
        return
    named = _named_in(words, sentence)
    if mood is None:
        named = [each for each in named if each.always]
    else:
        named = _alternatives(words, sentence, named) if mood else named
    for each in named:
        hand.add(each.proposal(sentence, start, end, must=mood is not False))
    soft = list(words.soft.finditer(sentence))
    hand.soft += [(hit[0], sentence) for hit in soft]
    told = named or soft or words.pay.search(sentence) or words.start.search(sentence)
    if mood is not None and not told:
        hand.unplaced.append(sentence)


@dataclass(frozen=True, slots=True)
class _Named:
    """A requirement that a sentence names, at its place in the sentence."""

    at: int
    end: int
    id: str
    kind: str
    params: Mapping[str, Any]
    ask: str = ""
    reason: bool = False
    always: bool = False
    """Whether it is a requirement wherever it stands."""
    of: tuple[_Named, ...] = ()

    def proposal(self, sentence: str, start: int, end: int, *, must: bool) -> Proposal:
        """The requirement with the sentence to quote."""
        reason = sentence if self.reason else ""
        of = tuple(each.proposal(sentence, start, end, must=must) for each in self.of)
        return Proposal(self.id, self.kind, self.params, must, start, end, sentence, self.ask, reason, of=of)


def _named_in(words: AdvertWords, sentence: str) -> list[_Named]:
    """Every requirement that the sentence's words name, in their order."""
    papers = _papers(words, sentence)
    found = [
        *papers,
        *_licences(words, sentence, papers),
        *_lengths(words, sentence),
        *_levels(words, sentence, papers),
    ]
    found += _choices(words, sentence)
    found += _asked(words, sentence)
    for hit in words.experience.finditer(sentence):
        if not any(each.at < hit.end() and hit.start() < each.end for each in found):
            ask = words.has_experience.format(x=hit["x"])
            found.append(_Named(hit.start(), hit.end(), "experience", "yes_no", {"expects": True}, ask))
    return sorted(found, key=lambda each: each.at)


def _papers(words: AdvertWords, sentence: str) -> list[_Named]:
    found: list[_Named] = []
    for paper in words.papers:
        for hit in paper.pattern.finditer(sentence):
            if any(each.at < hit.end() and hit.start() < each.end for each in found):
                continue
            groups = {key: (value or "").strip() for key, value in hit.groupdict().items()}
            name = re.sub(r"\s+", " ", paper.name.format(**groups)).strip()
            name = re.sub(r" (?:för|som|for)$", "", name)
            params = {"name": name, "aliases": list(paper.aliases)} if paper.aliases else {"name": name}
            found.append(_Named(hit.start(), hit.end(), slug(name), "certificate", params))
    return found


def _licences(words: AdvertWords, sentence: str, papers: list[_Named]) -> list[_Named]:
    found: list[_Named] = []
    for hit in words.licence.finditer(sentence):
        told = hit["x"] or hit["x2"]
        classes = classes_of(told)
        if not classes or any(each.at < hit.end() and hit.start() < each.end for each in papers):
            continue
        key = "needs_any" if words.either.search(told) else "needs"
        name = "licence-" + "-".join(classes).lower()
        found.append(_Named(hit.start(), hit.end(), name, "licence", {key: list(classes)}))
    if found:
        return found
    return [
        _Named(hit.start(), hit.end(), "licence-b", "licence", {"needs": ["B"]})
        for hit in words.any_licence.finditer(sentence)
    ]


def _lengths(words: AdvertWords, sentence: str) -> list[_Named]:
    found: list[_Named] = []
    for pattern in words.years:
        for hit in pattern.finditer(sentence):
            amount = words.number(hit["n"])
            if amount is None or any(each.at < hit.end() and hit.start() < each.end for each in found):
                continue
            least = amount / 12 if hit["u"].lower() in words.month_units else float(amount)
            of = _trimmed(words, hit["of"])
            end = max(hit.end("u"), hit.start("of") + len(of))
            params = {"of": of or "TODO", "min": round(least, 2)}
            found.append(_Named(hit.start(), end, "experience", "years", params))
    return found


def _levels(words: AdvertWords, sentence: str, papers: list[_Named]) -> list[_Named]:
    for pattern, level in words.levels:
        hit = pattern.search(sentence)
        if hit and not any(each.at < hit.end() and hit.start() < each.end for each in papers):
            return [_Named(hit.start(), hit.end(), "education", "level", {"scale": _scale(words, level), "min": level})]
    return []


def _scale(words: AdvertWords, level: str) -> list[str]:
    return list(next(scale for scale in words.scales if level in scale))


def _choices(words: AdvertWords, sentence: str) -> list[_Named]:
    found = []
    for hit in words.choice.finditer(sentence):
        options = [hit["a"].strip(), hit["b"].strip()]
        params = {"options": {option: [] for option in options}, "accepts": options}
        found.append(_Named(hit.start(), hit.end(), slug("-".join(options)), "choice", params))
    return found


def _asked(words: AdvertWords, sentence: str) -> Iterator[_Named]:
    for ask in words.asks:
        hit = ask.pattern.search(sentence)
        if hit:
            groups = {key: (value or "").strip(" ,.") for key, value in hit.groupdict().items()}
            question = ask.ask.format(**groups) if ask.ask else f"{sentence} {words.holds}"
            params = {"expects": True}
            yield _Named(hit.start(), hit.end(), ask.id, "yes_no", params, question, ask.reason, ask.always)


_PAPERS = frozenset({"certificate", "licence", "level", "years"})


def _alternatives(words: AdvertWords, sentence: str, named: list[_Named]) -> list[_Named]:
    """Two things with "or" between them are alternatives; one with "or" behind it has a plain question as its other."""
    made: list[_Named] = []
    waiting = list(named)
    while waiting:
        one = waiting.pop(0)
        two = next((each for each in waiting if each.kind in _PAPERS and each.at >= one.end), None)
        if one.kind in _PAPERS and two is not None and _either(words, sentence[one.end : two.at]):
            waiting.remove(two)
            made.append(_Named(one.at, two.end, f"{one.id}-or-{two.id}"[:60], "any_of", {}, of=(one, two)))
            continue
        rest = _other_way(words, sentence, one) if one.kind == "certificate" and two is None else ""
        if rest:
            other = _Named(
                one.end, len(sentence), f"{one.id}-other"[:60], "yes_no", {"expects": True}, words.have.format(x=rest)
            )
            made.append(_Named(one.at, len(sentence), f"{one.id}-or-other"[:60], "any_of", {}, of=(one, other)))
        else:
            made.append(one)
    return made


def _either(words: AdvertWords, between: str) -> bool:
    hit = words.either.search(between)
    return hit is not None and not words.both.search(between) and "," not in between[hit.end() :]


def _other_way(words: AdvertWords, sentence: str, one: _Named) -> str:
    """What stands behind "or" where it is more than "or the like"."""
    hit = words.either.search(sentence, one.end)
    if hit is None or words.both.search(sentence[one.end : hit.start()]):
        return ""
    rest = sentence[hit.end() :].strip(" .")
    rest = rest.removeprefix(f"{words.bare_have} ")
    return rest if len(rest.split()) >= OTHER_WAY else ""


OTHER_WAY = 4
"""Words that an alternative has at least, to be more than "or equivalent"."""


def classes_of(text: str) -> tuple[str, ...]:
    """The licence classes in a stretch such as `C+E`, `B- och BE`, in their order."""
    joined = re.sub(r"([BCD]1?)\s*\+\s*E\b", r"\1E", text)
    found = [word for word in re.findall(r"[A-Z][A-Z0-9]*", joined) if word in CLASSES]
    return tuple(dict.fromkeys(found))


def _trimmed(words: AdvertWords, of: str) -> str:
    """What experience is of, up to the word that begins something else."""
    cut = len(of)
    for trim in words.trims:
        hit = re.search(trim, of)
        if hit:
            cut = min(cut, hit.start())
    return of[:cut].strip(" ,.;:")


def slug(text: str) -> str:
    """A requirement's id from a name."""
    plain = text.lower().translate(str.maketrans("åäöéü", "aaoeu"))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "requirement"


# ---------------------------------------------------------------------------------------------- fields of the format


def _told(hand: _Hand, told: Told) -> None:
    """A requirement that stands in a field of its own."""
    words = hand.words
    made = Proposal("", "", {}, told.must, -1, -1, told.text, concept=told.concept)
    match told.kind:
        case "licence":
            classes = classes_of(told.text)
            if classes:
                hand.add(
                    replace(made, id=f"licence-{classes[0].lower()}", kind="licence", params={"needs": list(classes)})
                )
                return
        case "own_car":
            hand.add(replace(made, id="own-car", kind="yes_no", params={"expects": True}, ask=words.own_car))
            return
        case "language":
            name = words.languages.get(told.text.lower(), told.text)
            ask = words.has_language.format(x=name)
            hand.add(
                replace(made, id=slug(told.text), kind="yes_no", params={"expects": True}, ask=ask, reason=told.text)
            )
            return
        case "experience" if told.months:
            params = {"of": told.text or "TODO", "min": round(told.months / 12, 2)}
            hand.add(replace(made, id="experience", kind="years", params=params))
            return
        case "education":
            level = next((item for pattern, item in words.levels if pattern.search(told.text)), None)
            if level is not None:
                params = {"scale": _scale(words, level), "min": level}
                hand.add(replace(made, id="education", kind="level", params=params))
                return
        case "skill":
            for paper in words.papers:
                hit = paper.pattern.search(told.text)
                if hit:
                    hand.add(replace(made, id=slug(told.text), kind="certificate", params={"name": told.text}))
                    return
            if words.soft.search(told.text):
                hand.soft.append((told.text, told.text))
                return
    hand.unplaced.append(told.text)


def _pay_and_start(hand: _Hand, pay: Pay | None, starts_on: date | None) -> None:
    """The two questions that every spec asks where the advert gives what they need."""
    advert, words = hand.advert, hand.words
    if starts_on is not None:
        start, end = _sentence_of(advert, words.start)
        hand.add(Proposal("start", "date", {"latest": starts_on}, True, start, end, _quoted(advert, start, end)))
    if pay is not None:
        start, end = _sentence_of(advert, words.pay)
        params = {"unit": f"{pay.currency}/{pay.per}", "max": pay.high}
        hand.add(Proposal("pay", "amount", params, True, start, end, _quoted(advert, start, end)))


def _sentence_of(advert: Advert, pattern: re.Pattern[str]) -> tuple[int, int]:
    return next((span for span in advert.sentences if pattern.search(advert.text[span[0] : span[1]])), (-1, -1))


def _quoted(advert: Advert, start: int, end: int) -> str:
    return advert.text[start:end] if start >= 0 else ""


def _pay(advert: Advert, words: AdvertWords) -> Pay | None:
    hit = words.pay.search(advert.text)
    if hit is None:
        return None
    groups = {key.rstrip("2"): value for key, value in hit.groupdict().items() if value}
    low, high = _figure(groups["low"]), _figure(groups["high"])
    around = advert.text[max(0, hit.start() - BEFORE) : hit.end() + BEHIND].lower()
    told = next((word for word in words.per if word in around), "")
    currency = next((code for sign, code in words.currencies.items() if sign in groups["cur"].lower()), "")
    if low is None or high is None or low > high or not told or not currency:
        return None
    return Pay(currency, words.per[told], low, high)


BEFORE, BEHIND = 4, 25
"""Characters before and behind a pay band in which its period is told: "timlönen", "i månaden"."""


def _figure(text: str) -> float | None:
    digits = re.sub(r"[\s\u00a0]", "", text)
    digits = digits.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+", digits) else digits.replace(",", ".")
    try:
        return float(digits)
    except ValueError:
        return None


def _start(advert: Advert, words: AdvertWords) -> date | None:
    hit = words.start.search(advert.text)
    if hit is None:
        return None
    groups = {key.rstrip("2"): value for key, value in hit.groupdict().items() if value}
    try:
        return date(int(groups["y"]), words.months[groups["m"].lower()], int(groups["d"]))
    except (ValueError, KeyError):
        return None


def _named(pattern: re.Pattern[str], text: str) -> str:
    hit = pattern.search(text)
    return hit["x"].strip() if hit else ""
