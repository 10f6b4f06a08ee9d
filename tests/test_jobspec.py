"""Job specs: the ten examples are whole, their hash stands for their content, and any text ends in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firstcall import jobspec, specfiles
from firstcall.jobspec import SpecError, form
from firstcall.kinds import KINDS, any_of
from firstcall.types import JobSpec
from told import GOOD, added

# ------------------------------------------------------------------------------------------------- what is read


@pytest.mark.parametrize("path", specfiles.examples(), ids=lambda path: path.stem)
def test_an_example_is_whole(path: Path) -> None:
    spec = specfiles.read_spec(path)
    assert len(spec.requirements) >= 10
    assert spec.language == path.stem[3:5]
    assert spec.pay is not None
    assert spec.starts_on is not None
    assert spec.country in {"SE", "GB"}
    assert spec.source == path.read_text(encoding="utf-8")
    assert all(spec.language in requirement.ask for requirement in spec.requirements)


def test_the_ten_examples_use_every_kind_but_number() -> None:
    kinds = {r.kind for path in specfiles.examples() for r in specfiles.read_spec(path).requirements}
    assert kinds == set(KINDS) - {"number"}


def test_a_spec_is_read_as_it_was_meant() -> None:
    spec = jobspec.parse(GOOD, "x.yaml")
    assert [(r.id, r.kind, r.must, r.weight) for r in spec.requirements] == [
        ("licence", "licence", True, 10),
        ("years", "years", True, 10),
        ("nights", "yes_no", True, 10),
        ("pay", "amount", True, 10),
        ("start", "date", True, 10),
    ]
    assert (spec.languages, spec.country, spec.contact, spec.place) == (("sv",), "SE", "", "")


def test_any_of_holds_requirements() -> None:
    spec = specfiles.read_spec(specfiles.example("08-en-home-care-assistant"))
    either = next(r for r in spec.requirements if r.kind == "any_of")
    assert isinstance(either.params, any_of.Params)
    assert [(r.id, r.kind) for r in either.params.of] == [
        ("paid-care-work", "years"),
        ("care-certificate", "certificate"),
    ]


def test_wording_per_language_contact_and_reading_order() -> None:
    text = GOOD.replace("language: sv", "languages: [sv, en]\ncontact: 010-12 34 56")
    text = text.replace(
        "ask: Kan du arbeta natt?", "ask:\n      sv: Kan du arbeta natt?\n      en: Can you work nights?"
    )
    spec = jobspec.parse(text, "x.yaml")
    assert spec.languages == ("sv", "en")
    assert spec.contact == "010-12 34 56"
    assert dict(spec.requirements[2].ask) == {"sv": "Kan du arbeta natt?", "en": "Can you work nights?"}


# ------------------------------------------------------------------------------------------------- the hash


def digest(text: str) -> str:
    return jobspec.parse(text, "x.yaml").hash


@pytest.mark.parametrize(
    "same",
    [
        GOOD + "# a comment\n",
        GOOD.replace("id: small\nlanguage: sv\n", "language: sv\nid:   small\n"),
        GOOD.replace("title: Lagerarbetare", 'title: "Lagerarbetare"'),
        GOOD.replace("min: 1\n", "min: 1.0\n"),
        GOOD + "distractors: [Jag är 58 år.]\n",
    ],
    ids=["comment", "key order", "quoting", "number form", "test data"],
)
def test_the_hash_is_of_the_content_alone(same: str) -> None:
    assert digest(same) == digest(GOOD)


@pytest.mark.parametrize(
    "other",
    [
        GOOD.replace("min: 1\n", "min: 2\n"),
        GOOD.replace("Kan du arbeta natt?", "Kan du arbeta nätter?"),
        GOOD.replace("weight: 10", "weight: 9") + "advert: Nytt\n",
        added("- {id: o, kind: choice, options: {a: [], b: []}, accepts: [a]}"),
    ],
)
def test_the_hash_moves_with_the_content(other: str) -> None:
    assert digest(other) != digest(GOOD)


def test_the_order_of_options_counts() -> None:
    first = added("- {id: o, kind: choice, options: {a: [], b: []}, accepts: [a]}")
    assert digest(first) != digest(first.replace("{a: [], b: []}", "{b: [], a: []}"))


def test_hashes_of_the_examples_stand() -> None:
    """They stand on stored interviews: a change of the hash's making must be meant."""
    hashes = {path.stem[:2]: specfiles.read_spec(path).hash[7:15] for path in specfiles.examples()}
    assert hashes == {
        "01": "adddeacf",
        "02": "f409f3ed",
        "03": "a3daca7b",
        "04": "c6adffa1",
        "05": "ab3ff246",
        "06": "e97d6cb7",
        "07": "eaae2015",
        "08": "c1f5a122",
        "09": "b6fc9495",
        "10": "6a6ac098",
    }


# ------------------------------------------------------------------------------------------------- any text at all


def outcome(text: str) -> JobSpec | tuple[str, ...]:
    """The spec, or its problems; anything else that `parse` raises fails the test that calls this."""
    try:
        return jobspec.parse(text, "x.yaml")
    except SpecError as error:
        return error.problems


def is_orderly(found: JobSpec | tuple[str, ...]) -> bool:
    if isinstance(found, JobSpec):
        return True
    return bool(found) and all(problem.startswith("x.yaml:") and "\n" not in problem for problem in found)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_spec_or_one_line_a_problem(text: str) -> None:
    assert is_orderly(outcome(text))


SCRAPS = ["", "  ", "[", "}", ": ", "- ", "null\n", "1\n", "kind: any_of\n", "of: [{}]\n", "'", "? x\n"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_spec_is_a_spec_or_one_line_a_problem(data: st.DataObject) -> None:
    lines = GOOD.splitlines(keepends=True)
    at = data.draw(st.integers(0, len(lines) - 1))
    scrap = data.draw(st.sampled_from(SCRAPS))
    kept = data.draw(st.sampled_from(["", lines[at].rstrip("\n")]))
    lines[at] = kept + scrap + "\n"
    assert is_orderly(outcome("".join(lines)))


def test_the_format_is_described_whole() -> None:
    text = (specfiles.EXAMPLES / "README.md").read_text(encoding="utf-8")
    keys = {*form.SpecForm.model_fields, *form.RequirementForm.model_fields, *KINDS, *form.PlaceForm.model_fields}
    keys |= {*form.PayForm.model_fields} | {
        f for kind in KINDS.values() for f in getattr(kind.Params, "model_fields", ())
    }
    undescribed = [key for key in sorted(keys) if not re.search(rf"`[^`]*\b{key}\b[^`]*`", text)]
    assert not undescribed
