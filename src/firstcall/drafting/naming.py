"""What a stretch of an advert names: papers, licences, lengths of experience, levels, choices and plain questions.

Only what is named is told here; whether it is needed, and what belongs together, is `placing`'s business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from firstcall.drafting.wording import lowered, question, question_about, spelled, statement, turned, written_out
from firstcall.drafting.words import AdvertWords, Ask

CLASSES = frozenset("AM A1 A2 A B BE C1 C1E C CE D1 D1E D DE".split())  # noqa: SIM905 - the classes as they are read out


@dataclass(frozen=True, slots=True)
class Named:
    """A requirement that a sentence names, at its place in the sentence."""

    at: int
    end: int
    id: str
    kind: str
    params: Mapping[str, Any]
    ask: str = ""
    always: bool = False
    """Whether it is a requirement wherever it stands."""
    of: tuple[Named, ...] = ()

    def meets(self, other: Named | re.Match[str]) -> bool:
        """Whether the two share a character."""
        at, end = (other.at, other.end) if isinstance(other, Named) else other.span()
        return self.at < end and at < self.end


def named_in(words: AdvertWords, clause: str, *, aside: bool = False, behind: bool = False) -> list[Named]:
    """Every requirement that the clause's words name, in their order.

    `aside`: it stands beside a named licence; `behind`: one was named before, so that a class of two letters is one.
    """
    later = words.to_come.search(clause)
    papers = [each for each in _papers(words, clause) if later is None or each.at < later.start()]
    found = [*papers, *_licences(words, clause, papers, aside=aside, behind=behind)]
    found += [each for each in _lengths(words, clause) if not any(each.meets(paper) for paper in papers)]
    levels = _levels(words, clause, papers)
    found = [*_taken_in(words, clause, papers, levels), *found[len(papers) :]]
    found += _choices(words, clause, found)
    found += _numbers(words, clause)
    asked = list(_asked(words, clause, found))
    if any(each.id in words.hours_asked for each in asked):
        spans = [hit.span() for figure in words.figures if figure.hours for hit in figure.pattern.finditer(clause)]
        found = [each for each in found if (each.at, each.end) not in spans]
    found += asked
    found += _experience(words, clause, found)
    return sorted(found, key=lambda each: each.at)


YES: Mapping[str, Any] = {"expects": True}


def able_in(words: AdvertWords, clause: str) -> Named | None:
    """What a clause that names nothing else says that one can do or know."""
    hit = words.able.search(clause)
    if hit is None:
        return None
    said = clause[hit.start() :].strip(" .,;")
    asked = turned((*words.turns, *words.items), statement(words, said)) or question(words, said)
    return Named(hit.start(), len(clause), slug(said), "yes_no", YES, written_out(words, asked))


def item_in(words: AdvertWords, clause: str) -> Named | None:
    """What a list item asks for that names nothing known: its words as a question, where a form fits them."""
    said = statement(words, clause)
    asked = turned(words.items, said)
    return Named(0, len(clause), slug(said), "yes_no", YES, written_out(words, asked)) if asked else None


def paper_of(words: AdvertWords, name: str) -> int | None:
    """Which of the language's papers a name means; None for one that it does not know."""
    return next((i for i, paper in enumerate(words.papers) if not paper.family and paper.pattern.search(name)), None)


def classes_of(text: str) -> tuple[str, ...]:
    """The licence classes in a stretch such as `C+E`, `B- och BE`, in their order."""
    joined = re.sub(r"([BCD]1?)\s*\+\s*E\b", r"\1E", text)
    found = [word for word in re.findall(r"[A-Z][A-Z0-9]*", joined) if word in CLASSES]
    return tuple(dict.fromkeys(found))


def level_of(words: AdvertWords, text: str) -> tuple[re.Match[str], str] | None:
    """Where a level of education stands, and which one."""
    for pattern, level in words.levels:
        hit = pattern.search(text)
        if hit:
            return hit, level
    return None


def scale_of(words: AdvertWords, level: str) -> list[str]:
    """The scale that a level stands in."""
    return list(next(scale for scale in words.scales if level in scale))


def slug(text: str) -> str:
    """A requirement's id from a name."""
    plain = text.lower().translate(str.maketrans("åäöéü", "aaoeu"))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "requirement"


def _papers(words: AdvertWords, clause: str) -> list[Named]:
    found: list[Named] = []
    for paper in words.papers:
        for hit in paper.pattern.finditer(clause):
            if any(each.meets(hit) for each in found):
                continue
            groups = {key: (value or "").strip() for key, value in hit.groupdict().items()}
            name = re.sub(r"\s+", " ", paper.name.format(**groups)).strip()
            name = re.sub(r" (?:för|som|for|in)$", "", name)
            if any(each.params["name"] == name for each in found):
                continue
            params = {"name": name, "aliases": list(paper.aliases)} if paper.aliases else {"name": name}
            found.append(Named(*hit.span(), slug(name), "certificate", params))
    return _renamed(clause, found)


def _renamed(clause: str, papers: list[Named]) -> list[Named]:
    """The papers; one in brackets behind another is that one by another name: "MEWP ticket (IPAF)"."""
    kept: list[Named] = []
    for each in sorted(papers, key=lambda each: each.at):
        last = kept[-1] if kept else None
        if last and clause[last.end : each.at] == " (" and clause[each.end : each.end + 1] == ")":
            names = (*last.params.get("aliases", ()), each.params["name"], *each.params.get("aliases", ()))
            params = {"name": last.params["name"], "aliases": list(dict.fromkeys(names))}
            kept[-1] = replace(last, end=each.end, params=params)
        else:
            kept.append(each)
    return kept


def _licences(words: AdvertWords, clause: str, papers: list[Named], *, aside: bool, behind: bool) -> list[Named]:
    found: list[Named] = []
    for pattern in (words.licence, *([words.bare_licence] if aside or behind else [])):
        for hit in pattern.finditer(clause):
            told = next((value for value in hit.groupdict().values() if value), "")
            classes = classes_of(told)
            if not classes or any(each.meets(hit) for each in (*papers, *found)):
                continue
            if pattern is words.bare_licence and not aside and any(len(each) == 1 for each in classes):
                continue
            key = "needs_any" if words.either.search(told) else "needs"
            name = "licence-" + "-".join(classes).lower()
            found.append(Named(*hit.span(), name, "licence", {key: list(classes)}))
    if found:
        return found
    return [
        Named(*hit.span(), "licence-b", "licence", {"needs": ["B"]})
        for hit in words.any_licence.finditer(clause)
        if not any(paper.meets(hit) for paper in papers)
    ]


def _lengths(words: AdvertWords, clause: str) -> list[Named]:
    found: list[Named] = []
    for pattern in words.years:
        for hit in pattern.finditer(clause):
            groups = hit.groupdict()
            amount = words.number(groups["n"])
            if amount is None or any(each.meets(hit) for each in found) or not (hit["u"] or found):
                continue
            least = float(amount)
            if hit["u"].lower() in words.month_units:
                least = amount / 12
            elif hit["u"].lower() in words.half_years:
                least = amount / 2
            of = _trimmed(words, groups.get("of") or "")
            end = max(hit.end("u"), hit.start("of") + len(of)) if groups.get("of") else hit.end()
            found.append(Named(hit.start(), end, "experience", "years", {"of": of, "min": round(least, 2)}))
    return found


def _levels(words: AdvertWords, clause: str, papers: list[Named]) -> list[Named]:
    found: list[Named] = []
    for pattern, level in words.levels:
        for hit in pattern.finditer(clause):
            if not any(each.meets(hit) for each in (*papers, *found)):
                params = {"scale": scale_of(words, level), "min": level}
                found.append(Named(*hit.span(), "education", "level", params))
    return found


def _taken_in(words: AdvertWords, clause: str, papers: list[Named], levels: list[Named]) -> list[Named]:
    """The papers and the levels; one on which a paper is given is that paper's: "undersköterskeutbildning, YH"."""
    kept = list(papers)
    left: list[Named] = []
    for each in sorted(levels, key=lambda each: each.at):
        i = next((i for i, paper in enumerate(kept) if _of_it(words, clause[paper.end : each.at], paper, papers)), None)
        if i is None:
            left.append(each)
        else:
            kept[i] = replace(kept[i], end=each.end)
    return [*kept, *left]


def _of_it(words: AdvertWords, between: str, paper: Named, papers: list[Named]) -> bool:
    """Whether a level behind a paper is its own: right behind it, or another one behind such a level, with "or"."""
    if re.fullmatch(r",? \(?", between):
        return True
    return paper not in papers and words.both.search(between) is None and bool(words.either.match(between.lstrip()))


def _experience(words: AdvertWords, clause: str, taken: list[Named]) -> list[Named]:
    """Experience without a length, each thing that it is of by itself: "erfarenhet av palliativ vård och av X"."""
    found: list[Named] = []
    for pattern in words.experience:
        for hit in pattern.finditer(clause):
            at, begin = hit.start(), hit.start("x")
            own = hit.groupdict().get("whole")
            lead = own[: begin - hit.start("whole")].lower() if own else ""
            parts = words.and_of.split(hit["x"])
            for said in parts:
                of = _trimmed(words, said)
                end = begin + len(of)
                stop = end if len(parts) > 1 else hit.end()
                if of and not any(each.at < stop and at < each.end for each in (*taken, *found)):
                    ask = words.have.format(x=lowered(lead + of)) if own else words.has_experience.format(x=of)
                    ask = spelled(words, ask, said) if own else ask
                    found.append(Named(at, end, f"experience-{slug(of)}"[:40].strip("-"), "yes_no", YES, ask))
                at = begin = clause.find(said, begin) + len(said)
                lead = f"{words.experience_of} " if own else lead
    return found


def _choices(words: AdvertWords, clause: str, papers: list[Named]) -> list[Named]:
    found: list[Named] = []
    for pattern in words.choices:
        for hit in pattern.finditer(clause):
            if words.places is not None and words.places.search(clause[: hit.start()]):
                continue
            options = _options(words, hit)
            of_a_paper = any(clause[paper.end : hit.start()] in {" ", " (", ", "} for paper in papers)
            if not of_a_paper and not any(each.meets(hit) for each in (*papers, *found)):
                params = {"options": {option: [] for option in options}, "accepts": options}
                ask = ""
                if hit.groupdict().get("tongues"):
                    ask = words.speaks.format(x=f"{', '.join(options[:-1])} {words.or_word} {options[-1]}")
                found.append(Named(*hit.span(), slug("-".join(options)), "choice", params, ask))
    return found


def _options(words: AdvertWords, hit: re.Match[str]) -> list[str]:
    named = hit.groupdict()
    tongues = named.get("tongues")
    many = named.get("many") or tongues
    if not many:
        return [named[key].strip() for key in ("d", "c", "a", "b") if named.get(key)]
    joins = rf"\s*(?:,|/|{words.both.pattern}|{words.either.pattern})\s*"
    items = dict.fromkeys(item.strip(" -") for item in re.split(joins, many) if item.strip(" -"))
    return [item.lower() if tongues and not words.names else item for item in items]


def _numbers(words: AdvertWords, clause: str) -> list[Named]:
    found = []
    for figure in words.figures:
        for hit in figure.pattern.finditer(clause):
            count = words.number(hit["n"])
            if count is not None:
                params = {"of": figure.of, "unit": figure.unit, figure.limit: count}
                found.append(Named(*hit.span(), slug(figure.of), "number", params))
    return found


def _asked(words: AdvertWords, clause: str, found: list[Named]) -> Iterator[Named]:
    taken = [each for each in found if each.kind in {"choice", "level"}]
    told: set[str] = set()
    spots = [each for each in found if each.kind != "number"]
    whole = clause
    for number in (each for each in found if each.kind == "number"):
        clause = clause[: number.at] + " " * (number.end - number.at) + clause[number.end :]
    remark = words.remarks.search(clause) if words.remarks else None
    beside = remark.start() if remark and remark.start() and not words.must.search(remark[0]) else len(clause)
    for ask in words.asks:
        hit = ask.pattern.search(clause)
        if hit and not ask.always and hit.start() >= beside:
            continue
        if ask.unless and ask.unless.search(clause):
            continue
        if hit and ask.within not in told and not any(each.meets(hit) for each in taken):
            told.add(ask.id)
            groups = {key: _small(words, ask, hit, key) for key in hit.groupdict()}
            asked = re.sub(r"\s+", " ", ask.ask.format(**groups)).replace(" ?", "?") if ask.ask else ""
            asked = asked or question_about(words, _about(words, whole, hit, spots), hit[0], ask)
            asked = written_out(words, asked)
            made = Named(*hit.span(), ask.id, "yes_no", YES, asked, always=ask.always)
            spots += [made] if ask.ask else []
            yield made


def _small(words: AdvertWords, ask: Ask, hit: re.Match[str], key: str) -> str:
    """A group's words, with a small letter where they begin a line or with a number: "Two references"."""
    said = (hit[key] or "").strip(" ,.")
    first = said.split(" ")[0]
    if not first or first in words.names or (words.number(first) is None and hit.start(key)):
        return said
    return said[0].lower() + said[1:]


def _about(words: AdvertWords, clause: str, hit: re.Match[str], found: list[Named]) -> str:
    """The part of the clause that a question of its own is made of: between what else it names, if anything."""
    before = [each.end for each in found if each.end <= hit.start()]
    behind = [each.at for each in found if each.at >= hit.end()]
    begin, stop = max(before, default=0), min(behind, default=len(clause))
    if before:
        begin = max(begin, clause.rfind(",", begin, hit.start()) + 1)
    part = clause[begin:stop]
    if before:
        part = re.sub(rf"^\W*(?:\w+\W+)?(?:{words.both.pattern})\s+", "", part)
    joins = rf"{words.both.pattern}|{words.either.pattern}"
    return re.sub(rf"\W*(?:(?:{joins})(?:\s+\w+){{0,3}})?(?: {words.bare_have}\b)?\W*$", "", part) if behind else part


def _trimmed(words: AdvertWords, of: str) -> str:
    """What experience is of, up to the word that begins something else."""
    cut = len(of)
    for trim in words.trims:
        hit = re.search(trim, of)
        if hit:
            cut = min(cut, hit.start())
    return of[:cut].strip(" ,.;:?!")
