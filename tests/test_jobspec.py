"""Job specs: the ten examples are whole, and every mistake in a file is named with its line, key and cure."""

# ruff: noqa: E501 - a complaint is one line, and so it is here

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from firstcall import jobspec, specfiles
from firstcall.cli import spec as command
from firstcall.errors import InputError
from firstcall.jobspec import SpecError, form
from firstcall.kinds import KINDS, any_of
from firstcall.types import JobSpec

GOOD = """\
firstcall: 1
id: small
language: sv
title: Lagerarbetare
employer: Lager AB
agency: Handslag AB
pay: {currency: SEK, per: month, min: 25000, max: 28000}
decision_by_days: 3
requirements:
  - id: licence
    kind: licence
    needs: [B]
  - id: years
    kind: years
    of: lagerarbetare
    min: 1
  - id: nights
    kind: yes_no
    ask: Kan du arbeta natt?
  - id: pay
    kind: amount
    unit: SEK/month
    max: 28000
  - id: start
    kind: date
    latest: 2027-02-01
"""


def complaints(text: str) -> list[str]:
    """The problems of a spec text, without the file's name."""
    with pytest.raises(SpecError) as caught:
        jobspec.parse(text, "x.yaml")
    assert "\n" not in str(caught.value)
    assert all(problem.startswith("x.yaml:") and "\n" not in problem for problem in caught.value.problems)
    return [problem.removeprefix("x.yaml:") for problem in caught.value.problems]


def added(lines: str) -> str:
    """GOOD with one more requirement, on line 27."""
    return GOOD + "".join(f"  {line}\n" for line in lines.splitlines())


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


# ------------------------------------------------------------------------------------------------- what is refused

CHANGES: list[tuple[str, str, list[str]]] = [
    # (what stands in GOOD, what is written instead, the complaints)
    ("    kind: years", "    knd: years", ["14: requirements[1].knd: unknown key; did you mean 'kind'?"]),
    ("kind: years", "kind: yers", ["14: requirements[1].kind: 'yers' is not a kind; did you mean 'years'?"]),
    (
        "    of: lagerarbetare\n",
        "",
        ["13: requirements[1].of: missing; expected what is counted, or for any_of a list of alternatives"],
    ),
    (
        "    of: l",
        "    off: l",
        [
            "15: requirements[1]: key 'off' is not text (YAML reads it as false); put it in quotes",
        ],
    ),
    ("titel: L", "titel: L", []),
    (
        "title: L",
        "titel: L",
        ["1: title: missing; expected the job's title", "4: titel: unknown key; did you mean 'title'?"],
    ),
    ("firstcall: 1\n", "", ["1: firstcall: missing; expected 'firstcall: 1' (the format's version)"]),
    ("firstcall: 1", "firstcall: 2", ["1: firstcall: format 2 is not known; expected 1"]),
    ("firstcall: 1", 'firstcall: "1"', ["1: firstcall: format '1' is not known; expected 1"]),
    ("id: small", "id: 12", ["2: id: 12; expected text (put it in quotes)"]),
    (
        "id: small",
        "id: Små jobb",
        ["2: id: 'Små jobb'; expected a short name of small letters a-z, digits and hyphens"],
    ),
    (
        "id: years",
        "id: licence",
        ["13: requirements[1].id: 'licence' is taken by the requirement on line 10; ids are unique"],
    ),
    ("language: sv", "language: fi", ["3: language: 'fi' is not spoken here; expected one of: en, sv"]),
    ("language: sv", "language: no", ["3: language: false; expected text (put it in quotes)"]),
    ("language: sv\n", "", ["1: language: missing; expected one of: sv, en"]),
    ("employer: Lager AB", "employer:", ["5: employer: nothing; expected text (put it in quotes)"]),
    ("employer: Lager AB", "employer: '  '", ["5: employer: empty; expected who is hiring"]),
    ("min: 25000", "min: 29000", ["7: pay.min: 29000 is more than max 28000; expected min to be at most max"]),
    ("per: month, ", "per: week, ", ["7: pay.per: 'week' is not known; expected one of: hour, month, year"]),
    (
        "pay: {currency: SEK, per: month, min: 25000, max: 28000}\n",
        "",
        [
            "20: requirements[3].kind: a pay question needs the job's pay band;"
            " add pay: {currency, per, min, max} to the spec"
        ],
    ),
    (
        "SEK/month",
        "SEK/hour",
        ["22: requirements[3].unit: 'SEK/hour' is not the pay band's unit; expected 'SEK/month'"],
    ),
    ("SEK/month", "kronor", ["22: requirements[3].unit: 'kronor'; expected a unit such as SEK/month"]),
    (
        "    max: 28000",
        "    max: 27000",
        ["23: requirements[3].max: 27000 lies below the top of the pay band; expected at least 28000"],
    ),
    ("days: 3", "days: 0", ["8: decision_by_days: 0; expected at least 1"]),
    ("days: 3", "days: -1", ["8: decision_by_days: -1; expected at least 1"]),
    ("days: 3", "days: soon", ["8: decision_by_days: 'soon'; expected a whole number"]),
    ("2027-02-01", "snart", ["26: requirements[4].latest: 'snart' is not a date; expected a date such as 2027-03-15"]),
    (
        "2027-02-01",
        "20270201",
        ["26: requirements[4].latest: 20270201 is not a date; expected a date such as 2027-03-15"],
    ),
    (
        "2027-02-01",
        "2027-02-30",
        ["26: requirements[4].latest: '2027-02-30' cannot be read (day is out of range for month); put text in quotes"],
    ),
    (
        "2027-02-01",
        "1027-02-01",
        ["26: requirements[4].latest: 1027-02-01 cannot be meant; expected a year from 2000 to 2100"],
    ),
    ("[B]", "[b]", ["12: requirements[0].needs[0]: 'b' is not known; did you mean 'B'?"]),
    ("[B]", "B", ["12: requirements[0].needs: 'B'; expected a list"]),
    (
        "[B]",
        "[]",
        [
            "10: requirements[0]: expected either 'needs' (all of the classes) or 'needs_any' (one is enough),"
            " such as needs: [B]"
        ],
    ),
    ("min: 1\n", "min: 90\n", ["16: requirements[1].min: 90; expected at most 60"]),
    ("min: 1\n", "min: .inf\n", ["16: requirements[1].min: .inf is not a number that can be compared"]),
    (
        "    ask: Kan du arbeta natt?\n",
        "",
        ["17: requirements[2].ask: missing; a yes_no question has no other source of its wording"],
    ),
    (
        "Kan du arbeta natt?",
        "Kan du arbeta {natt}?",
        ["19: requirements[2].ask: slot '{natt}' is not known; expected plain text without braces"],
    ),
    (
        "Kan du arbeta natt?",
        "{sw: Kan du arbeta natt}",
        [
            "19: requirements[2].ask.sw: 'sw' is not spoken here; expected one of: en, sv",
            "19: requirements[2].ask: missing in sv; a yes_no question has no other source of its wording",
        ],
    ),
    (
        "needs: [B]",
        "needs: [B]\n    not_met: Du svarade {svar}.",
        ["13: requirements[0].not_met: slot '{svar}' is not known; expected only {answer}"],
    ),
    (
        "needs: [B]",
        "needs: [B]\n    not_met: Du svarade {answer.",
        ["13: requirements[0].not_met: a brace that is not closed; expected only {answer}"],
    ),
    ("needs: [B]", "needs: [B]\n    weight: -1", ["13: requirements[0].weight: -1; expected at least 0"]),
    ("needs: [B]", "needs: [B]\n    must: kanske", ["13: requirements[0].must: 'kanske'; expected true or false"]),
    (
        "needs: [B]",
        "needs: [B]\n    id: again",
        ["13: requirements[0].id: the key stands twice; the first is on line 10"],
    ),
    ("needs: [B]", "needs: [B]\n    taxonomy: &a {x: 1}", ["13: anchor '&a' is not allowed; write the value out"]),
    ("needs: [B]", "needs: *a", ["12: alias '*a' is not allowed; write the value out"]),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"), [c for c in CHANGES if c[2]], ids=[c[1][:24] for c in CHANGES if c[2]]
)
def test_a_mistake_is_named(old: str, new: str, expected: list[str]) -> None:
    assert old in GOOD
    assert complaints(GOOD.replace(old, new, 1)) == expected


ADDITIONS = [
    ("- {id: n, kind: number, of: personer}", "requirements[5]: a number needs a limit; expected 'min' or 'max'"),
    (
        "- {id: n, kind: number, of: p, min: 5, max: 4}",
        "requirements[5].min: 5 is more than max 4: nobody could meet it",
    ),
    (
        "- {id: l, kind: level, scale: [a, b], min: c}",
        "requirements[5].min: 'c' is not on the scale; expected one of: a, b",
    ),
    ("- {id: l, kind: level, scale: [a, a], min: a}", "requirements[5].scale: 'a' stands 2 times"),
    (
        "- {id: c, kind: choice, options: {natt: [nattskift]}, accepts: [nat]}",
        "requirements[5].accepts[0]: 'nat' is not one of the options; did you mean 'natt'?",
    ),
    (
        "- {id: c, kind: choice, options: {a: [x], b: [x]}, accepts: [a]}",
        "requirements[5].options.b: 'x' stands for 'a' too; expected one option a word",
    ),
    (
        "- {id: c, kind: choice, options: {ja: [], no: []}, accepts: [ja]}",
        "requirements[5].options: key 'no' is not text (YAML reads it as false); put it in quotes",
    ),
    ("- {id: c, kind: choice, options: {a: }, accepts: [a]}", "requirements[5].options.a: nothing; expected a list"),
    (
        "- {id: c, kind: certificate, name: YKB, valid_on: vår}",
        "requirements[5].valid_on: 'vår' is not a date; expected a date such as 2027-03-15",
    ),
    (
        "- {id: a, kind: any_of, of: [{id: b, kind: licence, needs: [B]}]}",
        "requirements[5].of: 1 of at least 2; expected what is counted, or for any_of a list of alternatives",
    ),
    (
        "- {id: a, kind: any_of, of: [{id: b, kind: licence, needs: [B]}, {id: b, kind: licence, needs: [C]}]}",
        "requirements[5].of[1].id: 'b' is taken by the requirement on line 27; ids are unique",
    ),
    (
        "- {id: a, kind: any_of, of: [{id: b, kind: licence, needs: [B]}, {id: c, kind: any_of, of: []}]}",
        "requirements[5].of[1].kind: an any_of inside an any_of is not possible; expected one of: amount, certificate,"
        " choice, date, level, licence, number, years, yes_no",
    ),
    (
        "- {id: a, kind: any_of, of: [{id: b, kind: licence, needs: [B]}, {id: c, kind: yes_no, ask: Natt, weight: 3}]}",
        "requirements[5].of[1].weight: unknown key; expected one of: ask, expects, explain, id, kind,"
        " not_met, reason, taxonomy",
    ),
    ("- {id: a, kind: any_of, of: [1, 2]}", "requirements[5].of[0]: 1; expected a mapping (key: value)"),
    ("- lastbil", "requirements[5]: 'lastbil'; expected a mapping (key: value)"),
]


@pytest.mark.parametrize(("lines", "expected"), ADDITIONS, ids=[lines[:40] for lines, _ in ADDITIONS])
def test_impossible_requirements_are_refused(lines: str, expected: str) -> None:
    assert f"27: {expected}" in complaints(added(lines))


WRECKS = [
    ("", " the file is empty; expected a job spec that begins with 'firstcall: 1'"),
    ("  \n\n", " the file is empty; expected a job spec that begins with 'firstcall: 1'"),
    ("# later\n", " only comments; expected a job spec that begins with 'firstcall: 1'"),
    ("- 1\n- 2\n", "1: the file holds a list; expected 'key: value' lines"),
    ("bara text", "1: the file holds 'bara text'; expected 'key: value' lines"),
    ("a: b: c\n", "1: malformed YAML at column 5: mapping values are not allowed here"),
    (
        "a:\n\t- 1\n",
        "2: malformed YAML at column 1: while scanning for the next token found character '\\t' that cannot start any token",
    ),
    ("a: 'b\n", "2: malformed YAML at column 1: while scanning a quoted scalar found unexpected end of stream"),
    ("a: 1\n---\nb: 2\n", "2: a second document begins; expected one job spec a file"),
    ("a: b\x00\n", "1: character 5 (U+0000) is not allowed; expected plain text"),
    (
        "a: !!python/object:os.system x\n",
        "1: a: 'x' cannot be read (could not determine a constructor for the tag 'tag:yaml.org,2002:python/object:os.system'); put text in quotes",
    ),
    ("[" * 3000, "1: nested deeper than 12 levels"),
    ("a: " + "x" * 300_000, " 300003 characters; expected at most 262144"),
]


@pytest.mark.parametrize(("text", "expected"), WRECKS, ids=range(len(WRECKS)))
def test_a_wreck_is_refused_in_one_line(text: str, expected: str) -> None:
    assert complaints(text) == [expected]


def test_an_alias_bomb_goes_off_nowhere() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20)
    )
    assert complaints(bomb) == ["1: anchor '&a' is not allowed; write the value out"]


def test_weights_that_are_all_zero_rank_nobody() -> None:
    text = GOOD
    for kind in ("licence", "years", "yes_no", "amount", "date"):
        text = text.replace(f"kind: {kind}\n", f"kind: {kind}\n    weight: 0\n")
    assert complaints(text) == ["9: requirements: every weight is 0; expected at least one above 0"]


def test_all_mistakes_are_told_at_once_and_the_first_stands_in_the_message() -> None:
    with pytest.raises(SpecError) as caught:
        jobspec.parse(
            GOOD.replace("kind: years", "kind: yers").replace("[B]", "[X]").replace("days: 3", "days: 0"), "x.yaml"
        )
    assert len(caught.value.problems) == 3
    assert str(caught.value) == "x.yaml:8: decision_by_days: 0; expected at least 1 (and 2 more)"
    assert caught.value.exit_code == 2


def test_a_bad_pay_band_is_the_only_complaint_about_pay() -> None:
    assert complaints(GOOD.replace("currency: SEK", "currency: kr")) == [
        "7: pay.currency: 'kr'; expected three capital letters such as SEK"
    ]


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


# ------------------------------------------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (GOOD.encode("utf-16"), ": this is UTF-16; expected a YAML file in UTF-8 (save it again as UTF-8)"),
        (
            GOOD.replace("Lager AB", "Lagerhörnan").encode("latin-1"),
            ":5: byte 0xf6 is not UTF-8 (it looks like Windows-1252 or Latin-1); save the file again as UTF-8",
        ),
        (b"PK\x03\x04rest", ": this is an office or zip file; expected a YAML file in UTF-8 (save it again as UTF-8)"),
        (b"\x00\x01", ": this is binary data; expected a YAML file in UTF-8 (save it again as UTF-8)"),
        (b"", ": the file is empty; expected a job spec that begins with 'firstcall: 1'"),
        (b"x" * 1_048_577, ": larger than 1024 KiB; expected a job spec"),
    ],
    ids=["utf-16", "latin-1", "zip", "binary", "empty", "huge"],
)
def test_a_file_that_is_no_spec(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        specfiles.read_spec(path)
    assert str(caught.value) == f"{path}{expected}"


def test_a_byte_order_mark_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "spec med blanksteg.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert specfiles.read_spec(path).hash == digest(GOOD)


def test_windows_line_ends_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert specfiles.read_spec(path).hash == digest(GOOD)


def test_no_such_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.yaml: no such file; expected a job spec"):
        specfiles.read_spec(tmp_path / "none.yaml")
    with pytest.raises(InputError, match=r"this is a folder"):
        specfiles.read_spec(tmp_path)


@pytest.mark.parametrize(
    "name", ["07", "07-en-hgv-class1-nights", "07-en-hgv-class1-nights.yaml", "hgv-class-1-doncaster-2026-11", "hgv"]
)
def test_an_example_is_found_by_name_or_id(name: str) -> None:
    assert specfiles.example(name).stem == "07-en-hgv-class1-nights"


def test_an_example_that_is_not_there() -> None:
    with pytest.raises(InputError, match="did you mean '01-sv-gravmaskinist'"):
        specfiles.example("01-sv-gravmaskinst")
    with pytest.raises(InputError, match="several examples match 'sv-'"):
        specfiles.example("sv-")


# ------------------------------------------------------------------------------------------------- the command


def test_spec_check_prints_one_problem_a_line_and_exits_2(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(GOOD.replace("kind: years", "kind: yers").replace("days: 3", "days: 0"), encoding="utf-8")
    result = CliRunner().invoke(command.app, ["check", str(bad), "01"])
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        f"{bad}:8: decision_by_days: 0; expected at least 1",
        f"{bad}:14: requirements[1].kind: 'yers' is not a kind; did you mean 'years'?",
    ]
    assert result.stdout == "01: ok, 11 questions in sv\n"


def test_spec_check_of_good_files_exits_0_and_speaks_json() -> None:
    result = CliRunner().invoke(command.app, ["check", "--json", "01", "07"])
    assert result.exit_code == 0
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["file"], row["ok"], row["problems"]) for row in rows] == [("01", True, []), ("07", True, [])]


def test_spec_show_prints_the_questions_as_they_will_be_asked() -> None:
    shown = CliRunner().invoke(command.app, ["show", "01"]).stdout.splitlines()
    assert "3. Har du B-körkort?" in shown
    assert "   korkort-b · körkort · must" in shown
    other = CliRunner().invoke(command.app, ["show", "01", "--lang", "en"]).stdout.splitlines()
    assert "3. Do you have a category B licence?" in other


def test_spec_list_names_the_ten_examples() -> None:
    assert len(CliRunner().invoke(command.app, ["list"]).stdout.splitlines()) == 10


def test_the_format_is_described_whole() -> None:
    text = (specfiles.EXAMPLES / "README.md").read_text(encoding="utf-8")
    keys = {*form.SpecForm.model_fields, *form.RequirementForm.model_fields, *KINDS, *form.PlaceForm.model_fields}
    keys |= {*form.PayForm.model_fields} | {
        f for kind in KINDS.values() for f in getattr(kind.Params, "model_fields", ())
    }
    undescribed = [key for key in sorted(keys) if not re.search(rf"`[^`]*\b{key}\b[^`]*`", text)]
    assert not undescribed
