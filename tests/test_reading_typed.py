"""What is typed or written down in another way is the same answer: slips, held letters, letters in parts, any pause."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from firstcall import kinds
from firstcall.languages import LANGUAGES
from firstcall.reading.packs import pack_of
from firstcall.reading.reader import prepare, read
from firstcall.reading.slips import slips
from firstcall.types import Intent, Reading, Requirement, Value

TODAY = date(2026, 3, 2)
CARD = Requirement("asked", kinds.certificate.Params(name="truckkort", aliases=("forklift licence",)))
NIGHTS = Requirement("asked", kinds.yes_no.Params())
YEARS = Requirement("asked", kinds.years.Params(of="svetsare", min=2))
START = Requirement("asked", kinds.date.Params(latest=date(2026, 9, 1)))
QUESTIONS = {
    ("sv", "certificate"): "Har du truckkort?",
    ("sv", "yes_no"): "Kan du jobba natt?",
    ("sv", "years"): "Hur länge har du svetsat?",
    ("sv", "date"): "När kan du börja?",
    ("en", "certificate"): "Do you have a forklift licence?",
    ("en", "yes_no"): "Can you work nights?",
    ("en", "years"): "How long have you welded?",
    ("en", "date"): "When can you start?",
}


def reading(language: str, requirement: Requirement, reply: str) -> Reading:
    question = QUESTIONS[language, requirement.kind]
    return read(reply, requirement, language=language, today=TODAY, question=question)


def value(language: str, requirement: Requirement, reply: str) -> Value:
    told = reading(language, requirement, reply)
    return told.fact.value if told.fact else None


@pytest.mark.parametrize(
    ("language", "requirement", "typed", "meant"),
    [
        ("sv", CARD, "Det har jag aldirg haft", "Det har jag aldrig haft"),
        ("sv", CARD, "Nejjj", "Nej"),
        ("sv", YEARS, "fjotron år", "fjorton år"),
        ("sv", YEARS, "tjugo måånader", "tjugo månader"),
        ("sv", START, "den tredje agusti", "den tredje augusti"),
        ("sv", NIGHTS, "jaaaa", "ja"),
        ("sv", NIGHTS, "Ja, nar som helst, jag gor garna natter", "Ja, när som helst, jag gör gärna nätter"),
        ("sv", YEARS, "ett ar och tre manader", "ett år och tre månader"),
        ("sv", YEARS, "det ar atta ar och tva manader", "det är åtta år och två månader"),
        ("sv", START, "mandag den tredje augusti, fore lunch", "måndag den tredje augusti, före lunch"),
        ("sv", CARD, "Jag har jag har inget", "Jag har inget"),
        ("sv", YEARS, "Fem - eller sex - år", "Fem, eller sex, år"),
        ("sv", YEARS, "Sju; nej... åtta år", "Sju, nej, åtta år"),
        ("en", CARD, "nevr had one", "never had one"),
        ("en", CARD, "Nooo", "No"),
        ("en", YEARS, "egihteen years", "eighteen years"),
        ("en", YEARS, "workin' with it twelev years", "working with it twelve years"),
        ("en", START, "the thrid of Agust", "the third of August"),
        ("en", NIGHTS, "I wont work nights", "I won't work nights"),
        ("en", NIGHTS, "I can I can do nights", "I can do nights"),
        ("en", YEARS, "Seven; no... eight years", "Seven, no, eight years"),
    ],
)
def test_it_is_read_as_what_was_meant(language: str, requirement: Requirement, typed: str, meant: str) -> None:
    assert value(language, requirement, typed) == value(language, requirement, meant) is not None


def test_the_evidence_is_what_was_typed() -> None:
    typed = unicodedata.normalize("NFD", "Två år på åkeriet, nå, två år och tre månader")
    told = reading("sv", YEARS, typed)
    assert told.fact is not None
    assert value("sv", YEARS, typed) == value("sv", YEARS, unicodedata.normalize("NFC", typed))
    assert all(typed[one.start : one.end] == one.quote for one in told.fact.evidence)
    assert any("månader" in unicodedata.normalize("NFC", one.quote) for one in told.fact.evidence)


@pytest.mark.parametrize(
    ("language", "requirement", "reply"),
    [
        ("sv", YEARS, "Fem år. Är det okej?"),
        ("sv", YEARS, "Fem år, okej?"),
        ("sv", YEARS, "Fem år. Hoppas det räcker. Det var allt. Hej då."),
        ("sv", YEARS, "Fem år. Nästa fråga, tack."),
        ("sv", YEARS, "Vänta, fem år."),
        ("sv", YEARS, "Hallå? Ja. Fem år."),
        ("sv", YEARS, "Fem år. Sen har jag B-körkort också. Jag bor i Malmö."),
        ("sv", YEARS, "Fem år. Tack för att ni tittade."),
        ("sv", YEARS, "Jag har tre månaders uppsägning. Åh, fem år, så att ja."),
        ("sv", YEARS, "Fem år, det står i mitt CV. När får jag besked?"),
        ("en", YEARS, "Five years. Is that okay?"),
        ("en", YEARS, "Five years, if that's all right?"),
        ("en", YEARS, "Five years. Hope that helps. That's all. Bye."),
        ("en", YEARS, "Five years. Next question, please."),
        ("en", YEARS, "Hang on, five years."),
        ("en", YEARS, "Hello? Yes. Five years."),
        ("en", YEARS, "Five years. I've also got a car licence. I live in Leeds."),
        ("en", YEARS, "Five years. Thank you for watching."),
        ("en", YEARS, "I've got three months' notice. Oh, five years, so yeah."),
        ("en", YEARS, "Five years, it's on my CV. When will I hear back?"),
    ],
)
def test_what_stands_around_an_answer_is_no_part_of_it(language: str, requirement: Requirement, reply: str) -> None:
    told = reading(language, requirement, reply)
    assert told.intent is Intent.ANSWER
    assert not told.gap
    assert value(language, requirement, reply) == value(
        language, requirement, "5 år" if language == "sv" else "5 years"
    )


@pytest.mark.parametrize(
    ("language", "reply", "intent"),
    [
        ("sv", "Hej då.", Intent.STOP),
        ("sv", "Jag pratar inte med robotar. Hej då.", Intent.STOP),
        ("sv", "Vänta lite.", Intent.WAIT),
        ("en", "Bye.", Intent.STOP),
        ("en", "I don't want to do this. Bye.", Intent.STOP),
        ("en", "Next question.", Intent.DECLINE),
        ("en", "No thanks. Bye.", Intent.STOP),
    ],
)
def test_where_nothing_is_told_it_stands_for_itself(language: str, reply: str, intent: Intent) -> None:
    assert reading(language, YEARS, reply).intent is intent


def test_a_reply_with_its_own_letters_is_read_as_it_stands() -> None:
    def shape(said: str) -> str:
        return prepare(said, language="sv", today=TODAY).doc.shape.strip()

    assert shape("Kor är kor") == "kor är kor"
    assert shape("Jag kor") == "jag kör"
    assert pack_of("sv").name("kor").shape.strip() == "kor", "a name is what it is"


def test_slips_are_no_other_words() -> None:
    assert slips(["inget", "ingen"], ()).get("inge") is None, "a slip of either"
    assert slips(["three"], ("tree",)).get("tree") is None, "a word of its own"
    assert slips(["seven", "eleven"], ())["esven"] == "seven"
    assert slips(["ett"], ()) == {}, "too short to tell"


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_figures_that_sound_alike_are_one_mended(language: str) -> None:
    said = {"sv": "Femtio, femton år.", "en": "Fifty, fifteen years."}[language]
    assert value(language, YEARS, said) == value(language, YEARS, "15 år" if language == "sv" else "15 years")
    aliases = pack_of(language).lexicon.aliases
    assert not {"igen", "först", "year", "there", "tree"} & set(aliases)
