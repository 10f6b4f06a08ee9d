"""Every rule's examples, and the promises that hold for all rules: ids, examples, families, linear time's shape."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from firstcall.languages import LANGUAGES
from firstcall.reading.packs import pack_of
from firstcall.reading.rules import Pack, Rule, find
from firstcall.reading.text import make_doc

TODAY = date(2026, 11, 23)
RULES = [
    pytest.param(pack_of(language), rule, id=rule.id) for language in LANGUAGES for rule in pack_of(language).rules
]
SOURCE = Path(__file__).resolve().parents[1] / "src" / "firstcall"


def alone(pack: Pack, rule: Rule) -> Pack:
    """The pack with only this rule."""
    return Pack(pack.code, pack.lexicon, pack.macros, (rule,), pack.words)


@pytest.mark.parametrize(("pack", "rule"), RULES)
def test_rule_finds_its_examples_and_not_the_near_misses(pack: Pack, rule: Rule) -> None:
    assert rule.yes, f"{rule.id} has no example"
    assert rule.no, f"{rule.id} has no example against"
    only = alone(pack, rule)
    for text in rule.yes:
        assert find(make_doc(text, pack.lexicon), only, rule.family, TODAY), f"{rule.id} does not find {text!r}"
    for text in rule.no:
        hits = find(make_doc(text, pack.lexicon), only, rule.family, TODAY)
        assert not hits, f"{rule.id} finds {hits[0].evidence.quote!r} in {text!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_are_unique_and_start_with_the_language(language: str) -> None:
    ids = [rule.id for rule in pack_of(language).rules]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(rf"{language}\.[a-z_]+\.[a-z0-9_]+", name) for name in ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_has_an_unbounded_gap(language: str) -> None:
    for rule in pack_of(language).rules:
        assert not re.search(r"\.\*|\.\+|\(\?: \\S\+\)[*+]", rule.pattern), f"{rule.id} may run away"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_family_that_the_code_asks_for_exists(language: str) -> None:
    asked: set[str] = set()
    for path in [*(SOURCE / "kinds").glob("*.py"), *(SOURCE / "reading").glob("*.py")]:
        source = path.read_text(encoding="utf-8")
        for call in re.findall(r"\.(?:find|has|asked)\(([^()]*)\)", source):
            asked.update(re.findall(r'"([a-z_]+)"', call))
    missing = {family for family in asked if not pack_of(language).families.get(family)}
    optional = {"rigid"} if language == "sv" else set()
    assert not missing - optional


def test_languages_have_the_same_families() -> None:
    families = [set(pack_of(language).families) for language in LANGUAGES]
    assert all(one ^ families[0] <= {"rigid", "entail", "sort", "showyes", "showno", "showdoubt"} for one in families)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_can_go_without_one_of_its_examples_turning_red(language: str) -> None:
    """A rule that another one shadows or makes needless: its family finds the same in all its examples without it."""
    pack = pack_of(language)

    def found(text: str, rule: Rule, among: Pack) -> list[tuple[int, int, object]]:
        hits = find(make_doc(text, pack.lexicon), among, rule.family, TODAY)
        return [(hit.start, hit.end, None if hit.value == hit.rule.id else hit.value) for hit in hits]

    needless = []
    for rule in pack.rules:
        kin = tuple(one for one in pack.rules if one.family == rule.family)
        whole, rest = (
            Pack(pack.code, pack.lexicon, pack.macros, rules, pack.words)
            for rules in (kin, tuple(one for one in kin if one is not rule))
        )
        if all(found(text, rule, whole) == found(text, rule, rest) for text in rule.yes):
            needless.append(rule.id)
    assert not needless
