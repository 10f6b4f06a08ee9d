"""Takes the reading rules away one at a time and asks who notices: their own examples, and the corpora.

A rule is noticed by its examples when its family, without it, finds something else in one of them; and by the corpora
when a line (or a cut-off reply) that was right becomes wrong without it. What nobody notices is printed, for it is
either untested or not needed. Only lines in which the rule found something are read again, so a run takes seconds.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from corpora import cut_off, gold_files, lines, written_files

from firstcall.languages import LANGUAGES
from firstcall.reading import completeness, gold, reader, wholeness
from firstcall.reading.packs import pack_of
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, Pack, Rule, find
from firstcall.reading.text import make_doc

TODAY = date(2026, 11, 23)


@dataclass(slots=True)
class Case:
    """One corpus line, whether it was right, and the rules that found something in it or in its question."""

    id: str
    language: str
    line: gold.Line | dict[str, Any]
    right: bool = False
    rules: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a removed rule."""

    rule: str
    examples: bool
    """One of its own examples is found otherwise without it."""
    lines: tuple[str, ...]
    """Ids of lines that turned wrong."""


@contextmanager
def without(pack: Pack, rule: Rule) -> Iterator[None]:
    """The pack as if the rule had never been written; in this process only."""
    kept = pack.families
    rest = tuple(one for one in kept[rule.family] if one[0] is not rule)
    pack.__dict__["families"] = {**kept, rule.family: rest}
    reader._question.cache_clear()
    try:
        yield
    finally:
        pack.__dict__["families"] = kept
        reader._question.cache_clear()


def is_right(case: Case) -> bool:
    """Whether the reader has the line as its gold has it."""
    if isinstance(case.line, gold.Line):
        count = gold.Score()
        count.add(case.line, gold.predict(case.line))
        return not count.wrong
    asked = gold.requirement_of(case.line["requirement"], case.id)
    question = case.line["question"]
    got = completeness(case.line["partial"], asked, language=case.language, today=TODAY, question=question)
    return bool(got.value == case.line["gold"])


def cases() -> list[Case]:
    """All lines but the held-out ones, each read once with the rules that found something noted."""
    made = [Case(one.id, one.language, one) for one in lines([*gold_files(), *written_files(heldout=False)])]
    made += [Case(one["id"], language, one) for language in LANGUAGES for one in cut_off(language)]
    seen: list[Reply] = []
    prepare = reader.prepare

    def noting(text: str, **given: Any) -> Reply:
        seen.append(prepare(text, **given))
        return seen[-1]

    for module in (reader, wholeness):
        vars(module)["prepare"] = noting
    try:
        for case in made:
            seen.clear()
            case.right = is_right(case)
            docs = [doc for reply in seen for doc in (reply.doc, reply.question)]
            hits = [hit for doc in docs for kept in doc.memo.values() if isinstance(kept, tuple) for hit in kept]
            case.rules = {hit.rule.id for hit in hits if isinstance(hit, Hit)}
    finally:
        for module in (reader, wholeness):
            vars(module)["prepare"] = prepare
    return made


def examples_notice(pack: Pack, rule: Rule) -> bool:
    """Whether the family without the rule finds something else in one of its own examples."""

    def found(text: str) -> list[tuple[int, int, str]]:
        hits = find(make_doc(text, pack.lexicon), pack, rule.family, TODAY)
        return [(hit.start, hit.end, "" if hit.value == hit.rule.id else repr(hit.value)) for hit in hits]

    before = [found(text) for text in rule.yes]
    with without(pack, rule):
        return before != [found(text) for text in rule.yes]


def fates(pack: Pack, read: list[Case]) -> list[Fate]:
    """What becomes of each rule of a language."""
    touched: dict[str, list[Case]] = defaultdict(list)
    for case in read:
        if case.right and case.language == pack.code:
            for name in case.rules:
                touched[name].append(case)
    made = []
    for rule in pack.rules:
        by_examples = examples_notice(pack, rule)
        with without(pack, rule):
            wrong = tuple(case.id for case in touched[rule.id] if not is_right(case))
        made.append(Fate(rule.id, by_examples, wrong))
    return made


def main() -> int:
    """Prints who notices; exits with 1 when a rule can go without anybody noticing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="every rule's fate as JSON")
    given = parser.parse_args()
    read = cases()
    all_fates = [fate for language in LANGUAGES for fate in fates(pack_of(language), read)]
    silent = [fate.rule for fate in all_fates if not fate.examples and not fate.lines]
    if given.json:
        print(json.dumps([{"rule": one.rule, "examples": one.examples, "lines": one.lines} for one in all_fates]))
        return 1 if silent else 0
    for name in silent:
        print(f"unnoticed: {name}")
    for fate in all_fates:
        if not fate.lines and fate.examples:
            print(f"only its examples notice: {fate.rule}")
    count = len(all_fates)
    print(
        f"{count} rules removed one at a time over {len(read)} lines, {sum(case.right for case in read)} of them right"
    )
    for name, part in (
        ("noticed by examples or corpora", count - len(silent)),
        ("noticed by their own examples", sum(fate.examples for fate in all_fates)),
        ("noticed by a corpus line", sum(bool(fate.lines) for fate in all_fates)),
    ):
        print(f"  {name:<32}{part:>5}  {part / count:.1%}")
    return 1 if silent else 0


if __name__ == "__main__":
    raise SystemExit(main())
