"""Mistakes in job specs: each is named with its line, its key, what stands there and the cure, all in one pass."""

# ruff: noqa: E501 - a complaint is one line, and so it is here

from __future__ import annotations

import pytest

from firstcall import jobspec
from firstcall.jobspec import SpecError
from told import GOOD, added


def complaints(text: str) -> list[str]:
    """The problems of a spec text, without the file's name."""
    with pytest.raises(SpecError) as caught:
        jobspec.parse(text, "x.yaml")
    assert "\n" not in str(caught.value)
    assert all(problem.startswith("x.yaml:") and "\n" not in problem for problem in caught.value.problems)
    return [problem.removeprefix("x.yaml:") for problem in caught.value.problems]


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
    (
        "per: month, ",
        "per: shift, ",
        ["7: pay.per: 'shift' is not known; expected one of: day, hour, month, week, year"],
    ),
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


def test_a_specs_own_words_cannot_break_the_line() -> None:
    assert complaints('"rad\\nett \\e[31m": 1\n' + GOOD) == [
        "1: rad ett ?[31m: unknown key; expected one of: advert, agency, contact, decision_by_days, distractors, draft,"
        " employer, employment, firstcall, id, language, languages, occupation, pay, place, requirements, starts_on, title"
    ]
    assert complaints("? [a, b]\n: c\n" + GOOD) == ["1: key '? ...' is not text; put it in quotes"]
    (long,) = complaints(GOOD.replace("[B]", f"['{'x' * 3000}']"))
    assert len(long) < 520


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
