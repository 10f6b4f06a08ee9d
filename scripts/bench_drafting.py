"""How much of a job's requirements `firstcall spec draft` finds in its advert, per kind: precision and recall.

The adverts of the ten example specs, whose requirements are the gold, and those under tests/corpus/adverts with
theirs. A proposal *matches strictly* when the kind is the same and so is what decides: the classes of a licence; for
a certificate a name or alias in common (compared by their significant words); years with the same minimum and a word
of what they are of in common; a number's limits; an amount's unit and maximum; a date; a level's minimum ("NVQ 2" and
"level 2" are the same step, "degree" and "bachelor" too); a choice with an accepted option in common; an any_of with
one matching alternative; a yes_no about the same topic (the words of the question decide it: hours, right to work,
language, lifting, register extract, car, age, id number, or two significant words in common). Must and nice must
agree. *Leniently*, must and nice may differ, and an alternative inside an any_of may match a requirement that stands
alone, and the other way round.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from firstcall import drafting, specfiles

ADVERTS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "adverts"
TOPICS = (
    (
        "right to work",
        r"rätt att arbeta|right to (?:live and )?work|"
        r"(?:permit|permission|entitled|eligible|allowed) to (?:live and )?work|work permit",
    ),
    ("register", r"belastningsregist|dbs"),
    ("lifting", r"lyft|\blift|weigh|kilo|\d ?kg\b"),
    ("age", r"fyllt \d+|\d or (?:older|over)|18 years"),
    ("id number", r"identity number|coordination number"),
    ("car", r"\bbil\b|use of a car|own (?:car|van|vehicle|transport)"),
    ("english", r"engelska|english"),
    ("swedish", r"svenska|swedish"),
    ("weekend", r"någon lördag|occasional"),
    (
        "hours",
        r"natt|nights|kväll|dagtid|skift|shift|klockan|monday|måndag|mon-|tuesday|weekend|helg|schema|hours|tiderna|"
        r"\d[.:]\d\d|\d ?[ap]m\b",
    ),
)
SETS = {
    (1, False): "Own adverts",
    (1, True): "Own adverts, kept aside while rules were written",
    (2, False): "A second author's adverts",
    (2, True): "A second author's adverts, kept aside while rules were written",
    (3, False): "A third author's adverts",
    (3, True): "A third author's adverts, kept aside while rules were written",
    (4, False): "A fourth author's adverts",
    (5, False): "A fifth author's adverts",
    (5, True): "A fifth author's adverts, kept aside while rules were written",
    (6, False): "Adverts of who wrote the latest rules",
}
"""(author, kept aside) -> title."""
SMALL = {"och", "som", "för", "med", "the", "and", "for", "with", "that", "have", "har", "you", "your", "enligt"}
SMALL |= {
    "card",
    "certificate",
    "training",
    "utbildning",
    "licence",
    "bevis",
    "intyg",
    "class",
    "klass",
    "work",
    "arbete",
}


@dataclass(frozen=True)
class Want:
    """A requirement or proposal as it is compared."""

    kind: str
    must: bool
    params: dict[str, Any]
    ask: str
    of: tuple[Want, ...] = ()


def words(text: str) -> set[str]:
    """The significant words' stems."""
    return {word[:6] for word in re.findall(r"[a-zåäö0-9]{3,}", text.lower()) if word not in SMALL}


def topic(ask: str) -> str:
    """What a yes_no asks about; empty where none of the known topics is named."""
    return next((name for name, pattern in TOPICS if re.search(pattern, ask.lower())), "")


def step(level: str) -> str:
    """A level's own name, whatever its scale calls it: its number, or its word."""
    number = re.search(r"\d", level)
    return number[0] if number else {"degree": "bachelor", "högskola": "kandidat"}.get(level.lower(), level.lower())


def same(gold: Want, got: Want) -> bool:
    """Whether what decides is the same."""
    if gold.kind != got.kind:
        return False
    a, b = gold.params, got.params
    match gold.kind:
        case "licence":
            return {*a.get("needs", ()), *a.get("needs_any", ())} == {*b.get("needs", ()), *b.get("needs_any", ())}
        case "certificate":
            mine = [words(name) for name in (a["name"], *a.get("aliases", ()))]
            theirs = [words(name) for name in (b["name"], *b.get("aliases", ()))]
            return any(one & two for one in mine for two in theirs)
        case "years":
            return abs(a["min"] - b["min"]) < 0.02 and bool(words(a["of"]) & words(b["of"]))
        case "number":
            return (a.get("min"), a.get("max")) == (b.get("min"), b.get("max"))
        case "amount":
            return a["unit"] == b["unit"] and a["max"] == b["max"]
        case "date":
            return str(a["latest"]) == str(b["latest"])
        case "level":
            return step(a["min"]) == step(b["min"])
        case "choice":
            return bool({item.lower() for item in a["accepts"]} & {item.lower() for item in b["accepts"]})
        case "any_of":
            return any(same(one, two) for one in gold.of for two in got.of)
        case _:
            known = topic(gold.ask)
            return known == topic(got.ask) if known else len(words(gold.ask) & words(got.ask)) >= 2


def loosely(gold: Want, got: Want) -> bool:
    """The lenient match."""
    if same(gold, got):
        return True
    return any(same(one, got) for one in gold.of) or any(same(gold, two) for two in got.of)


def of_spec(name: str) -> tuple[str, list[Want]]:
    """(advert, requirements) of an example spec."""
    spec = specfiles.read_spec(specfiles.example(name))
    return spec.advert, [_want(requirement) for requirement in spec.requirements]


def _want(requirement: Any, must: bool | None = None) -> Want:
    params = requirement.params
    of = tuple(_want(item, True) for item in params.of) if requirement.kind == "any_of" else ()
    ask = next(iter(requirement.ask.values()), "") if requirement.ask else ""
    told = {} if of else params.model_dump(mode="python")
    return Want(requirement.kind, requirement.must if must is None else must, told, ask, of)


def proposed(proposal: drafting.Proposal) -> Want:
    """A proposal as it is compared."""
    return Want(
        proposal.kind, proposal.must, dict(proposal.params), proposal.ask, tuple(proposed(item) for item in proposal.of)
    )


def written(folder: Path, author: int, unseen: bool) -> Iterator[tuple[str, str, list[Want]]]:
    """(name, advert's content, requirements) of the corpus; `unseen`: the half kept aside while rules were written."""
    for path in sorted(folder.glob("*.gold.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if (data.get("author", 1), bool(data.get("unseen"))) == (author, unseen):
            content = (folder / data["advert"]).read_text(encoding="utf-8")
            yield path.name, content, [_gold(item) for item in data["requirements"]]


def _gold(item: dict[str, Any]) -> Want:
    params = {
        key: value
        for key, value in item.items()
        if key not in {"kind", "must", "ask", "of"} or (item["kind"] == "years" and key == "of")
    }
    alternatives = item.get("of", []) if item["kind"] == "any_of" else []
    return Want(
        item["kind"], item.get("must", True), params, item.get("ask", ""), tuple(_gold(each) for each in alternatives)
    )


def score(
    pairs: list[tuple[str, list[Want], list[Want]]], match: Any, strict: bool, show: bool
) -> dict[str, list[int]]:
    """Kind -> [gold, found of them, proposed, right of them]."""
    counts: dict[str, list[int]] = {}
    for name, gold, got in pairs:
        left = list(got)
        for want in gold:
            hit = next((one for one in left if match(want, one) and (not strict or want.must == one.must)), None)
            row = counts.setdefault(want.kind, [0, 0, 0, 0])
            row[0] += 1
            if hit is not None:
                left.remove(hit)
                row[1] += 1
                right = counts.setdefault(hit.kind, [0, 0, 0, 0])
                right[3] += 1
            elif show:
                print(f"  missed in {name}: {want.kind} {want.params or [each.params for each in want.of]} {want.ask}")
        for one in got:
            counts.setdefault(one.kind, [0, 0, 0, 0])[2] += 1
        if show:
            for one in left:
                print(f"  extra in {name}: {one.kind} {one.params} {one.ask[:80]}")
    return counts


def table(title: str, pairs: list[tuple[str, list[Want], list[Want]]], show: bool) -> None:
    """Precision and recall per kind, strict and lenient."""
    strict, lenient = score(pairs, same, True, show), score(pairs, loosely, False, False)
    print(f"{title} ({len(pairs)} adverts)")
    print(
        f"{'kind':<12}{'gold':>6}{'proposed':>10}{'recall':>9}{'precision':>11}{'lenient recall':>16}{'precision':>11}"
    )
    total = Counter[int]()
    loose = Counter[int]()
    for kind in sorted(strict):
        a, b = strict[kind], lenient.get(kind, [0, 0, 0, 0])
        total.update(dict(enumerate(a)))
        loose.update(dict(enumerate(b)))
        print(_row(kind, a, b))
    print(_row("all", [total[i] for i in range(4)], [loose[i] for i in range(4)]))
    print()


def _row(kind: str, a: list[int], b: list[int]) -> str:
    def share(part: int, whole: int) -> str:
        return f"{100 * part / whole:.0f} %" if whole else "–"

    cells = (share(a[1], a[0]), share(a[3], a[2]), share(b[1], b[0]), share(b[3], b[2]))
    return f"{kind:<12}{a[0]:>6}{a[2]:>10}{cells[0]:>9}{cells[1]:>11}{cells[2]:>16}{cells[3]:>11}"


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--misses", action="store_true", help="name what was missed and what was too much, but of no set kept aside"
    )
    args = parser.parse_args()
    pairs = []
    for path in specfiles.examples():
        advert, gold = of_spec(path.stem)
        draft = drafting.propose(drafting.read_advert(advert, path.stem))
        pairs.append((path.stem, gold, [proposed(one) for one in draft.proposals]))
    table("The ten example specs", pairs, args.misses)
    for (author, unseen), title in SETS.items():
        pairs = []
        for name, content, gold in written(ADVERTS, author, unseen):
            draft = drafting.propose(drafting.read_advert(content, name))
            pairs.append((name, gold, [proposed(one) for one in draft.proposals]))
        table(title, pairs, args.misses and not unseen)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
