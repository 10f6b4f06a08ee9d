"""`firstcall spec draft`: adverts of three formats become drafts that quote their source and cannot be used yet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from firstcall import drafting, jobspec, specfiles
from firstcall.cli import app
from firstcall.drafting.naming import classes_of
from firstcall.drafting.words import words_of
from firstcall.errors import InputError
from firstcall.jobspec import SpecError
from firstcall.languages import LANGUAGES

RUN = CliRunner()
ADVERTS = Path(__file__).parent / "corpus" / "adverts"
CONTENTS = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted(ADVERTS.iterdir())
    if path.suffix in {".txt", ".json", ".html"}
}
CONTENTS |= {path.stem: specfiles.read_spec(path).advert for path in specfiles.examples()}


def drafted(content: str) -> drafting.Draft:
    return drafting.propose(drafting.read_advert(content, "advert"))


def found(draft: drafting.Draft) -> dict[str, tuple[str, bool]]:
    return {proposal.id: (proposal.kind, proposal.must) for proposal in draft.proposals}


# ------------------------------------------------------------------------------------------------- three formats


def test_a_plain_advert() -> None:
    draft = drafted(CONTENTS["01-sv-kock.txt"])
    assert (draft.advert.source, draft.advert.language, draft.advert.title) == (
        "text",
        "sv",
        "Kock till lunchrestaurang",
    )
    assert found(draft) == {
        "experience": ("years", True),
        "livsmedelshygien": ("certificate", True),
        "shifts": ("yes_no", True),
        "start": ("date", True),
        "pay": ("amount", True),
        "education": ("level", False),
        "licence-b": ("licence", False),
    }
    assert [value for value, _ in draft.soft] == ["noggrann", "stresstålig", "glad"]
    assert draft.decision_by_days == 5


def test_a_job_boards_json() -> None:
    draft = drafted(CONTENTS["07-sv-buss.json"])
    assert (draft.advert.source, draft.employer, draft.place) == ("jobtech", "Östlinjen Buss AB", "Linköping")
    kinds = found(draft)
    assert kinds["licence-d"] == ("licence", True)
    assert kinds["experience"] == ("years", False)
    licence = next(proposal for proposal in draft.proposals if proposal.id == "licence-d")
    assert licence.concept == "d1", "said in the text and in its own field: one requirement, with its taxonomy id"


def test_a_posting_in_a_page() -> None:
    draft = drafted(CONTENTS["08-en-itsupport.html"])
    assert (draft.advert.source, draft.advert.title, draft.place) == ("jobposting", "IT support technician", "Leeds")
    assert draft.pay == drafting.advert.Pay("GBP", "year", 26000, 29500)
    assert found(draft)["ccna"] == ("certificate", False)


@pytest.mark.parametrize(
    ("content", "least"),
    [
        ("Vi söker en grävmaskinist med minst 3 års erfarenhet.", 3),
        ("Vi söker en kock med minst sex månaders dokumenterad erfarenhet.", 0.5),
        ("We are looking for a welder with at least two years of experience.", 2),
        ("A driver with a minimum of five years' driving experience joins our team.", 5),
    ],
)
def test_the_least_experience_is_needed_however_the_sentence_begins(content: str, least: float) -> None:
    (years,) = (each for each in drafted(content).proposals if each.kind == "years")
    assert (years.params["min"], years.must) == (least, True)


def test_two_ways_in_are_alternatives() -> None:
    draft = drafted("You need either six months of paid care work or the Care Certificate. You must like tea.")
    (either,) = (proposal for proposal in draft.proposals if proposal.kind == "any_of")
    assert [item.kind for item in either.of] == ["years", "certificate"]
    assert draft.unplaced == ("You must like tea.",)


@pytest.mark.parametrize(
    ("content", "left"),
    [
        ("Du behöver B-körkort och simkunnighet.", ["simkunnighet"]),
        ("Du måste ha B-körkort, simkunnighet, höjdvana och truckkort.", ["simkunnighet", "höjdvana"]),
        ("Krav:\n- Simkunnighet och B-körkort", ["Simkunnighet"]),
        ("Du klarar att hantera rullburar och lyft om 20 kg.", ["Du klarar att hantera rullburar"]),
        ("Du måste ha körkort (B, manuell växellåda).", ["manuell växellåda"]),
        ("You need a driving licence and a strong stomach.", ["a strong stomach"]),
        ("Du behöver B-körkort och yrkesbevis för maskin.", []),
        ("Du behöver läsa och skriva svenska obehindrat.", []),
        ("Du behöver B-körkort, eftersom bussen går sent.", []),
        ("You must have a driving licence, which we check.", []),
        ("An ADR certificate is useful, but neither is required.", []),
        ("We have a van and a driving licence is no use to us.", []),
    ],
)
def test_what_is_left_of_a_sentence_that_gave_something_is_listed(content: str, left: list[str]) -> None:
    draft = drafted(content)
    assert [item for item, _ in draft.partly] == left
    assert not draft.unplaced
    tree = drafting.as_json(draft)["partly_placed"]
    assert [(item["words"], item["quote"]) for item in tree] == list(draft.partly)
    assert (draft.words.partly_head in drafting.as_yaml(draft)) == bool(left)


def test_what_is_not_needed_is_not_proposed() -> None:
    assert drafted("Ingen erfarenhet krävs. Du behöver B-körkort.").proposals[0].id == "licence-b"
    assert len(drafted("No experience is needed. You need a driving licence.").proposals) == 1


@pytest.mark.parametrize(
    ("text", "classes"),
    [("C+E", ("CE",)), ("B och BE", ("B", "BE")), ("C1, C", ("C1", "C")), ("DAF XF", ()), ("B- eller C", ("B", "C"))],
)
def test_classes_as_adverts_write_them(text: str, classes: tuple[str, ...]) -> None:
    assert classes_of(text) == classes


@pytest.mark.parametrize(
    ("content", "words", "about"),
    [
        ("You must be able to work without children at home.", "children", "family"),
        ("Du måste kunna visa att du inte är gravid.", "gravid", "pregnancy"),
    ],
)
def test_what_may_not_be_asked_is_listed_with_what_it_is_about(content: str, words: str, about: str) -> None:
    draft = drafted(content)
    ((barred, told, quote),) = draft.barred
    assert (words in barred, about in told, quote) == (True, True, content), draft.barred
    assert not draft.proposals
    assert drafting.as_json(draft)["refused"] == [{"words": barred, "about": told, "quote": content}]
    assert draft.words.barred_head in drafting.as_yaml(draft)


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        ("You must be a Swedish national or hold an Irish passport or an ADR certificate.", ["certificate"]),
        ("You need a driving licence or a disability certificate.", ["licence"]),
    ],
)
def test_of_alternatives_only_the_refused_one_is_left_out(content: str, kinds: list[str]) -> None:
    draft = drafted(content)
    assert [each.kind for each in draft.proposals if each.kind in _FACTS] == kinds
    assert not [each for each in draft.proposals if each.kind == "any_of"]
    assert draft.barred, "and it is listed"


_FACTS = {"certificate", "licence", "level", "years"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            "You must speak English, because drawings and safety briefings are in English.",
            "Drawings and safety briefings are in English.",
        ),
        ("You must speak English, because the job requires it.", ""),
        ("You must speak English.", ""),
        ("You must speak English and drive a car with a driving licence, since the last bus leaves at noon.", ""),
        ("Skyddsgenomgångar hålls på svenska, så du behöver tala svenska.", "Skyddsgenomgångar hålls på svenska."),
        ("Du måste ha fyllt 18 år eftersom alkohol säljs i kassan.", "Alkohol säljs i kassan."),
    ],
)
def test_a_job_reason_is_what_the_advert_states_as_one(content: str, reason: str) -> None:
    draft = drafted(content)
    needing = [each for each in draft.proposals if each.reason or each.needs_reason]
    assert [(each.reason, each.needs_reason) for each in needing] == [(reason, not reason)]
    assert (draft.words.reason_todo in drafting.as_yaml(draft)) == (not reason)


# ------------------------------------------------------------------------------------------------ what every draft is


@pytest.mark.parametrize("name", CONTENTS)
def test_every_quote_stands_in_the_advert(name: str) -> None:
    draft = drafted(CONTENTS[name])
    assert draft.proposals
    for proposal in draft.proposals:
        if proposal.start >= 0:
            assert draft.advert.text[proposal.start : proposal.end] == proposal.quote
        assert proposal.quote or proposal.id in {"start", "pay"}, "told in a field of its own"
    for sentence in (*draft.unplaced, *(quote for _, quote in (*draft.soft, *draft.partly))):
        assert sentence in draft.advert.text or draft.advert.told


@pytest.mark.parametrize("name", CONTENTS)
def test_a_draft_is_refused_until_a_person_has_been_through_it(name: str) -> None:
    draft = drafted(CONTENTS[name])
    text = drafting.as_yaml(draft)
    with pytest.raises(SpecError) as refused:
        jobspec.parse(text, "draft.yaml")
    assert any("this is a draft" in problem for problem in refused.value.problems)
    finished = text.replace("draft: true\n", "").replace("TODO", "Finished")
    if finished.startswith("#") and "id: finished" not in finished:
        finished = finished.replace("id: todo\n", "id: finished\n", 1)
    spec = jobspec.parse(finished, "draft.yaml")
    assert [(one.kind, one.must) for one in spec.requirements] == [(one.kind, one.must) for one in draft.proposals]
    assert spec.advert.strip() == draft.advert.text.strip()


@pytest.mark.parametrize("name", CONTENTS)
def test_json_says_the_same(name: str) -> None:
    draft = drafted(CONTENTS[name])
    tree = json.loads(json.dumps(drafting.as_json(draft), ensure_ascii=False))
    assert [item["id"] for item in tree["requirements"]] == [proposal.id for proposal in draft.proposals]
    for item in tree["requirements"]:
        quote = item["quote"]
        assert quote["start"] < 0 or tree["advert"][quote["start"] : quote["end"]] == quote["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_level_has_its_scale(language: str) -> None:
    words = words_of(language)
    assert all(any(level in scale for scale in words.scales) for _, level in words.levels)


# ------------------------------------------------------------------------------------------------------- the command


def test_the_command_prints_and_writes(tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(CONTENTS["04-en-cleaner.txt"], encoding="utf-8")
    printed = RUN.invoke(app, ["spec", "draft", str(advert)])
    assert printed.exit_code == 0
    assert yaml.safe_load(printed.output)["draft"] is True
    out = tmp_path / "draft.yaml"
    assert RUN.invoke(app, ["spec", "draft", str(advert), "--out", str(out)]).exit_code == 0
    assert out.read_text(encoding="utf-8") == printed.output
    checked = RUN.invoke(app, ["spec", "check", str(out)])
    assert checked.exit_code == 2
    assert "this is a draft" in checked.output
    again = RUN.invoke(app, ["spec", "draft", str(advert), "--out", str(out)])
    assert isinstance(again.exception, InputError)
    assert "exists already" in str(again.exception)


def test_from_standard_input() -> None:
    told = RUN.invoke(app, ["spec", "draft", "-", "--json"], input=CONTENTS["03-en-chef.json"])
    assert told.exit_code == 0
    assert json.loads(told.output)["source"] == "jobposting"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "advert: empty; expected the text of a job advert, or its JSON"),
        ("  \n ", "advert: empty"),
        ('{"a": 1}', "advert: no advert in it; expected text, a job board's JSON"),
        ('{"headline": "X", "description": {"text": ""}}', "advert: the advert has no text"),
        ('{"headline": ', "advert:1: not JSON"),
        ("<html><script>x()</script></html>", "advert: no advert in it"),
        ("x" * 700_000, "advert: 700,000 characters; expected one advert"),
    ],
)
def test_what_is_no_advert_is_said_in_one_line(content: str, complaint: str) -> None:
    with pytest.raises(InputError) as refused:
        drafting.read_advert(content, "advert")
    assert str(refused.value).startswith(complaint)
    assert "\n" not in str(refused.value)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(InputError, match="--lang fi: not spoken here"):
        drafting.read_advert("Hej", "advert", language="fi")
