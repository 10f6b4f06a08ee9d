"""What the voices are given to say, and that espeak-ng then says it the way people do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from firstcall import specfiles, specs
from firstcall.engines.espeak import phonemes
from firstcall.engines.pronunciation import TABLES, spoken
from firstcall.languages import LANGUAGES
from firstcall.questions import questions


def test_every_language_has_a_table() -> None:
    assert set(TABLES) == set(LANGUAGES)
    for table in TABLES.values():
        assert [len(table.months), len(table.ordinals), len(table.units)] == [12, 31, 10]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Lönen är 36 000 till 39 500 kronor i månaden.", "Lönen är 36000 till 39500 kronor i månaden."),
        ("36\u00a0000–42\u00a0000 kr/mån", "36000 till 42000 kronor i månaden"),
        ("158-171 kr/tim", "158 till 171 kronor i timmen"),
        ("2-3 år", "2 till 3 år"),
        ("SEK 36 000, €20 eller £3,50", "36000 kronor, 20 euro eller 3 pund 50"),
        ("Arbetet börjar klockan 06.30.", "Arbetet börjar klockan 6 30."),
        ("mån-fre 06.30-15.30", "måndag till fredag 6 30 till 15 30"),
        ("kl. 7.05", "klockan 7 noll fem"),
        ("mellan klockan 21 och 06", "mellan klockan 21 och 06"),
        ("22:00–06:00", "22 till 6"),
        ("8,5 år", "8,5 år"),
        ("TLP 10 för klass A och B", "T L P 10 för klass A och B"),
        ("Har du B-körkort?", "Har du B-körkort?"),
        ("CE eller C1E", "C E eller C 1 E"),
        ("YKB, ID06 och BAS-P", "Y K B, I D noll sex och BAS-P"),
        ("B96", "B 96"),
        ("senast den 1 februari 2027", "senast den första februari 2027"),
        ("11 januari", "elfte januari"),
        ("den 2:a mars", "den andra mars"),
        ("Senast 2027-02-01.", "Senast första februari 2027."),
        ("Ring 070-123 45 67.", "Ring 0 7 0, 1 2 3, 4 5, 6 7."),
        ("+46 8 123 456 78", "plus 4 6, 8, 1 2 3, 4 5 6, 7 8"),
        ("anna.berg@jobb.se", "anna punkt berg snabel-a jobb punkt se"),
        ("t.ex. klass A/B (eller C)", "till exempel klass A eller B, eller C,"),
        ("ca 5 km, m.m.", "cirka 5 kilometer, med mera."),
        ("och/eller", "och eller"),
        ("DU HÖR MIG NU", "DU HÖR MIG NU"),
        ("Fråga 3 av 9.", "Fråga 3 av 9."),
        ("Bilen är min.", "Bilen är min."),
        ("[[ˈa]] hej", "ˈa hej"),
        ("a\0b \ud800", "a b ?"),
    ],
)
def test_swedish(written: str, said: str) -> None:
    assert spoken(written, "sv") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The pay is £14.50 an hour.", "The pay is 14 pounds 50 an hour."),
        ("£14.00 to £16.05", "14 pounds to 16 pounds 5"),
        ("£36,000-£42,000", "36000 pounds to 42000 pounds"),
        ("36,000-42,000 kr", "36000 to 42000 kronor"),
        ("Nights run 22:00 to 06:00.", "Nights run 22 o'clock to 6 o'clock."),
        ("at 6.30 am", "at 6 30 am"),
        ("It starts at 7.05.", "It starts at 7 oh five."),
        ("8.50 hours", "8.50 hours"),
        ("Press 1 for yes and 2 for no.", "Press 1 for yes and 2 for no."),
        ("SEK 36,000 to SEK 42,000 a month", "36000 Swedish kronor to 42000 Swedish kronor a month"),
        ("a C+E licence and CPC", "a C E licence and C P C"),
        ("by 1 February 2027", "by the first of February 2027"),
        ("on the 22nd of May", "on the twenty-second of May"),
        ("November 3", "the third of November"),
        ("e.g. nights and/or days", "for example nights and or days"),
        ("Call 0161 496 0000.", "Call 0 1 6 1, 4 9 6, 0 0 0 0."),
        ("IT's your choice", "IT's your choice"),
        ("an ECS gold card", "an E C S gold card"),
    ],
)
def test_english(written: str, said: str) -> None:
    assert spoken(written, "en") == said


def test_a_language_without_a_table_is_spoken_as_written() -> None:
    assert spoken("36 000 [kr]", "fi") == "36 000 [kr]"


@pytest.mark.parametrize(
    ("written", "as_people_say", "voice"),
    [
        ("YKB", "Y K B", "sv"),
        ("CE-körkort", "C E körkort", "sv"),
        ("ID06", "I D noll sex", "sv"),
        ("36 000 kronor", "36000 kronor", "sv"),
        ("kl. 06.30", "klockan sex 30", "sv"),
        ("C+E", "C E", "en"),
        ("£14.50", "fourteen pounds fifty", "en"),
    ],
)
def test_espeak_says_it_the_way_people_do(written: str, as_people_say: str, voice: str) -> None:
    def sounds(text: str) -> str:
        return "".join(sign for sign in phonemes(text, voice) if sign not in "ˈˌː -|")

    assert sounds(spoken(written, voice)) == sounds(as_people_say)


def test_questions_of_the_example_specs_keep_their_plain_words() -> None:
    """Whatever is changed is a figure, a code or an abbreviation of the table, never a plain word."""
    asked = 0
    for path in sorted(Path(specs.__file__).parent.glob("*.yaml")):
        spec = specfiles.read_spec(path)
        for language in spec.languages:
            for question in questions(spec, language):
                for text in (question.text, question.rephrased, question.choices, question.explanation):
                    asked += 1
                    plain = re.findall(r"(?<![\w/.-])[^\W\d_]*[a-zåäö]{2,}(?![\w/-])", text)
                    said = re.findall(r"\w+", spoken(text, language))
                    kept = [word for word in plain if word not in TABLES[language].words]
                    assert [word for word in kept if word not in said] == [], text
    assert asked > 400
