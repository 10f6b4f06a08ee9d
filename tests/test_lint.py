"""The lint of job specs: what may not be asked is refused with a lawful wording, what needs a reason gets one."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

import linting
from firstcall import jobspec, specfiles
from firstcall.cli import app
from firstcall.languages import LANGUAGES
from firstcall.lint import LintError, LintRule, Severity, lint, refuse
from firstcall.lint.grounds import GROUNDS
from firstcall.lint.rules import pack_of
from firstcall.live.chatting import chat, resume_chat
from firstcall.store import Store

RULES = [(language, rule) for language in LANGUAGES for rule in pack_of(language).rules]
FIELDS = {"id", "lang", "requirement", "question", "reason", "pay", "expected", "ground"}

SPEC = """\
firstcall: 1
id: butik
languages: [sv, en]
title: Butikssäljare
employer: Tallryd AB
agency: Handslag AB
decision_by_days: 3
requirements:
  - id: vana
    kind: years
    of: butik
    min: 1
  - id: barn
    kind: yes_no
    ask:
      sv: Har du arbetat i kassa?
      en: Do you have children?
  - id: papper
    kind: any_of
    reason: Alkohol får bara säljas av den som har fyllt 20 år.
    of:
      - {id: alder, kind: yes_no, ask: {sv: "Har du fyllt 20 år?", en: "Are you over 20?"}}
      - {id: pass, kind: certificate, name: svenskt medborgarskap}
"""


def test_every_language_has_rules_on_every_ground_that_another_has() -> None:
    by_language = {code: {rule.ground for rule in pack_of(code).rules} for code in LANGUAGES}
    for code, grounds in by_language.items():
        assert grounds == set(GROUNDS), f"{code} misses or adds {grounds ^ set(GROUNDS)}"


def test_the_ids_of_rules_are_unique_and_name_language_and_ground() -> None:
    ids = [rule.id for _, rule in RULES]
    assert len(set(ids)) == len(ids)
    assert all(rule.id.startswith(f"{code}.lint.{rule.ground}.") for code, rule in RULES)


@pytest.mark.parametrize(("code", "rule"), RULES, ids=lambda each: getattr(each, "id", each))
def test_a_rule_finds_its_yes_examples_and_not_its_no_examples(code: str, rule: LintRule) -> None:
    assert rule.yes
    assert rule.no
    found = {text: {hit.rule.id for hit in pack_of(code).hits(text)} for text in (*rule.yes, *rule.no)}
    assert [text for text in rule.yes if rule.id not in found[text]] == []
    assert [text for text in rule.no if rule.id in found[text]] == []


@pytest.mark.parametrize(("code", "rule"), [(code, rule) for code, rule in RULES if rule.instead])
def test_the_lawful_wording_of_a_rule_is_lawful(code: str, rule: LintRule) -> None:
    line: linting.Line = {
        "lang": code,
        "requirement": {"kind": "yes_no"},
        "question": rule.instead,
        "reason": "Butiken har öppet även på kvällar och helger.",
        "pay": True,
    }
    assert linting.result(line) == ("ok", frozenset())
    assert linting.result({**line, "reason": ""})[0] in ("ok", Severity.NEEDS_REASON)


# ---------------------------------------------------------------------------------------------- the corpus


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_corpus_says_what_its_data_card_says(code: str) -> None:
    work, held = linting.lines(code), linting.lines(code, ".heldout")
    every = [*work, *held]
    assert len(every) >= 170
    assert len({line["id"] for line in every}) == len(every)
    for line in every:
        assert set(line) <= FIELDS, line["id"]
        assert line["expected"] in {"ok", *Severity}, line["id"]
        assert (line["expected"] == "ok") == ("ground" not in line), line["id"]
        assert line.get("ground", "pay") in GROUNDS, line["id"]
        drawn = int(hashlib.md5(line["id"].encode()).hexdigest(), 16) % 5 == 0
        assert drawn == (line in held), line["id"]
    assert {line["expected"] for line in work} == {"ok", *Severity}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lint_is_right_on_the_corpus(code: str) -> None:
    wrong = [line["id"] for line in linting.lines(code) if not linting.right(line)]
    assert len(wrong) <= 0.01 * len(linting.lines(code)), wrong


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lint_stays_as_good_on_the_part_that_its_writer_does_not_look_at(code: str) -> None:
    held = linting.lines(code, ".heldout")
    assert sum(linting.right(line) for line in held) >= 0.95 * len(held)


@pytest.mark.parametrize("path", specfiles.examples(), ids=lambda path: path.stem)
def test_the_examples_pass(path: Path) -> None:
    assert lint(specfiles.read_spec(path)) == ()


# ---------------------------------------------------------------------------------------------- what is looked at


def test_every_language_and_every_alternative_is_looked_at() -> None:
    spec = jobspec.parse(SPEC, "butik.yaml")
    found = [(each.requirement, each.path, each.ground, each.quote) for each in lint(spec)]
    assert found == [
        ("barn", ("requirements", 1, "ask", "en"), "family", "children"),
        ("pass", ("requirements", 2, "of", 1, "name"), "ethnicity", "medborgarskap"),
    ]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("explain", "Vi frågar eftersom du kanske har barn hemma."),
        ("not_met", "Tjänsten kräver svenskt medborgarskap, och du svarade {answer}."),
        ("reason", "Kunden vill helst ha en kvinna på tjänsten."),
    ],
)
def test_texts_beside_the_question_are_looked_at(key: str, text: str) -> None:
    line: linting.Line = {"lang": "sv", "requirement": {"kind": "yes_no", key: text}, "question": "Kan du sälja skor?"}
    assert [(each.path[-2:], each.severity) for each in lint(linting.spec_of(line))] in (
        [((key, "sv"), Severity.REFUSED)],
        [((0, key), Severity.REFUSED)],
    )


@pytest.mark.parametrize(
    ("reason", "enough"),
    [
        ("", False),
        ("-", False),
        ("Krav", False),
        ("Because the job requires it.", False),
        ("Därför att arbetet kräver det.", False),
        ("Needed for the role", False),
        ("Säckar på 25 kilo lyfts för hand.", True),
        ("Bags of 25 kilos are lifted by hand.", True),
    ],
)
def test_a_reason_has_to_say_something(reason: str, enough: bool) -> None:
    for code, question in (("sv", "Kan du lyfta 25 kilo?"), ("en", "Can you lift 25 kilos?")):
        line: linting.Line = {"lang": code, "requirement": {"kind": "yes_no"}, "question": question, "reason": reason}
        both = replace(linting.spec_of(line), languages=(code, *(each for each in LANGUAGES if each != code)))
        assert (lint(both) == ()) is enough


def test_saying_the_question_again_is_no_reason() -> None:
    line: linting.Line = {"lang": "sv", "requirement": {"kind": "yes_no"}, "question": "Har du fyllt 18 år?"}
    for reason, expected in (
        ("Du har fyllt 18 år.", "needs_reason"),
        ("Alkohol får enligt lag bara säljas av den som har fyllt 18 år.", "ok"),
    ):
        assert linting.result({**line, "reason": reason})[0] == expected


def test_no_reason_makes_a_refused_question_lawful() -> None:
    line: linting.Line = {
        "lang": "sv",
        "requirement": {"kind": "yes_no"},
        "question": "Är du gravid?",
        "reason": "Arbetet med lösningsmedel är farligt för foster enligt föreskrifterna.",
    }
    assert linting.result(line) == ("refused", frozenset({"family"}))


def test_the_law_named_is_that_of_the_country() -> None:
    line: linting.Line = {"lang": "en", "requirement": {"kind": "yes_no"}, "question": "How old are you?"}
    spec = linting.spec_of(line)
    why = {country: lint(replace(spec, country=country))[0].why for country in ("GB", "SE", "DE")}
    assert "Equality Act 2010" in why["GB"]
    assert "Discrimination Act" in why["SE"]
    assert "2000/78" in why["DE"]


def test_signs_that_do_not_show_hide_nothing() -> None:
    for text in ("Är du gra\u00advid?", "A\u0308r du gravid?", "ÄR DU GRAVID", "Är du… gravid?"):
        assert [hit.rule.ground for hit in pack_of("sv").hits(text)] == ["family"], text


def test_a_text_that_two_rules_find_on_one_ground_is_told_once() -> None:
    line: linting.Line = {"lang": "sv", "requirement": {"kind": "yes_no"}, "question": "Är du gift och har du barn?"}
    assert [each.ground for each in lint(linting.spec_of(line))] == ["family"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Du är född på 80-talet.", [("age", "född")]),
        ("Ni har tvillingar hemma", [("family", "har tvillingar")]),
        ("Fullt frisk?", [("health", "Fullt frisk")]),
        ("Körkort B. Inga ryggproblem!", [("health", "Inga ryggproblem")]),
        ("Du har lett en grupp med barn.", []),
        ("Legitimerad psykolog?", []),
    ],
)
def test_what_is_stated_or_only_named_is_judged_as_if_it_were_asked(text: str, found: list[tuple[str, str]]) -> None:
    assert [(hit.rule.ground, text[hit.start : hit.end]) for hit in pack_of("sv").hits(text)] == found


def test_a_wish_for_pay_is_no_past_pay() -> None:
    for text, found in (
        ("Vad har du för löneanspråk per månad?", ["pay"]),
        ("Vad har du för lön idag och vad vill du ha?", ["past_pay", "pay"]),
        ("Hur många kunder fick du i månaden?", []),
    ):
        assert [hit.rule.ground for hit in pack_of("sv").hits(text)] == found, text


@pytest.mark.parametrize("text", ["har du ", "do you have a ", "är du van vid ", "worked with your ", "a", "1 "])
def test_text_without_end_is_told_in_linear_time(text: str) -> None:
    """A pattern that backtracks without bounds would hang here; a spec's text has at most 2 000 characters."""
    for code in LANGUAGES:
        assert len(list(pack_of(code).hits(text * (40_000 // len(text))))) <= len(pack_of(code).rules)


# ---------------------------------------------------------------------------------------------- where it is run


def test_a_spec_is_parsed_whatever_it_asks_but_not_taken_for_new_interviews() -> None:
    spec = jobspec.parse(SPEC, "butik.yaml")
    with pytest.raises(LintError, match=r"^butik\.yaml:17: requirements\[1\]\.ask\.en: .*family.*\(and 1 more"):
        refuse(spec, "butik.yaml")


def test_spec_check_names_file_line_ground_and_lawful_wording(tmp_path: Path) -> None:
    path = tmp_path / "butik.yaml"
    path.write_text(SPEC, "utf-8")
    run = CliRunner().invoke(app, ["spec", "check", str(path)])
    assert run.exit_code == 2
    first, second = run.stderr.splitlines()
    assert first.startswith(f"{path}:17: requirements[1].ask.en: 'children' refused: it asks about pregnancy")
    assert "ask instead: 'Can you work evenings and weekends as on the rota?'" in first
    assert "ask instead: 'Har du rätt att arbeta i Sverige?'" in second
    assert "ok," not in run.stdout


def test_spec_check_prints_findings_for_machines(tmp_path: Path) -> None:
    path = tmp_path / "butik.yaml"
    path.write_text(SPEC, "utf-8")
    run = CliRunner().invoke(app, ["spec", "check", "--json", str(path)])
    found = json.loads(run.stdout)
    assert run.exit_code == 2
    assert (found["ok"], found["problems"]) == (False, [])
    assert [(each["severity"], each["ground"], each["line"]) for each in found["findings"]] == [
        ("refused", "family", 17),
        ("refused", "ethnicity", 23),
    ]


def test_an_interview_is_not_begun_with_a_refused_question(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTCALL_HOME", str(tmp_path / "home"))
    path = tmp_path / "butik.yaml"
    path.write_text(SPEC, "utf-8")
    for how in (["--chat"], []):
        run = CliRunner().invoke(app, ["interview", str(path), *how])
        assert isinstance(run.exception, LintError), run.output
        assert run.exception.exit_code == 2


class Writer:
    """A candidate who writes these lines, and is then gone."""

    def __init__(self, *lines: str) -> None:
        self.lines = iter(lines)
        self.heard: list[str] = []

    def write(self, text: str) -> None:
        self.heard.append(text)

    def read(self) -> str | None:
        return next(self.lines, None)


def test_a_stored_interview_goes_on_whatever_the_lint_says_now(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "chats.sqlite3")
    spec = jobspec.parse(SPEC, "butik.yaml")
    chat(store, tmp_path, spec, Writer("Yes."), today=date(2027, 1, 4), language="en", id_="c1")
    assert store.interview("c1").ending != "complete"
    again = Writer(*["Yes, three years."] * 30)
    resume_chat(store, tmp_path, "c1", again)
    assert any("Do you have children?" in text for text in again.heard)
    assert store.interview("c1").ending == "complete"
