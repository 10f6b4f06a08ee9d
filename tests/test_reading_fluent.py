"""Hesitations and words begun twice: what is left of a reply, and that the reading does not depend on them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from firstcall.reading import gold
from firstcall.reading.packs import pack_of
from firstcall.reading.text import Doc, make_doc

DEV = Path(__file__).parent / "corpus" / "gold" / "dev.jsonl"


def doc(text: str, language: str) -> Doc:
    return make_doc(text, pack_of(language).lexicon)


@pytest.mark.parametrize(
    ("language", "text", "shape"),
    [
        ("sv", "Öh, nej.", "nej ."),
        ("sv", "Hmm. Tre, eh, år.", "# år ."),
        ("sv", "Det är, öh, nätter som gäller", "det är nätter som gäller"),
        ("sv", "Jag har, jag har B.", "jag har B ."),
        ("sv", "Det … det går bra", "det går bra"),
        ("sv", "Nej, nej, det går bra.", "nej , nej , det går bra ."),
        ("sv", "Ja, ja.", "ja , ja ."),
        ("sv", "B, B och C", "B , B och C"),
        ("sv", "Tjugonio, tjugonio fem.", "# , # # ."),
        ("sv", "Trettio, öh, trettiosju.", "# , öh , # ."),
        ("sv", "Fem år, öh", "# år , öh"),
        ("sv", "Öh", "öh"),
        ("sv", "Natt. Natt.", "natt . natt ."),
        ("sv", "Fjorton, fjorton månader på Telia.", "# månader på telia ."),
        ("sv", "Tjugonio, tjugonio och fem", "# , # och #"),
        ("sv", "28, 28 500 i månaden", "# , # i månaden"),
        ("sv", "Två, två och ett halvt", "# , #"),
        ("sv", "Sex, öh, månader bara", "# månader bara"),
        ("sv", "Två typ dagar i veckan", "# dagar i veckan"),
        ("sv", "Femtiotvå, öh, tusen kronor", "# kronor"),
        ("sv", "A har jag men inte, du vet, B", "A har jag men inte B"),
        ("sv", "Ja, öh, fem", "ja , #"),
        ("sv", "Fem, vad heter det, men inte här", "# , men inte här"),
        ("sv", "B, öh, E", "B , E"),
        ("sv", "36 öh, tusen", "#"),
        ("sv", "Slutet eh, av september", "slutet av september"),
        ("sv", "när eh, jag var 20", "när jag var #"),
        ("sv", "Jag kan eh, men inte här", "jag kan , men inte här"),
        ("sv", "Ja eh, fem", "ja , #"),
        ("sv", "två två månader", "# månader"),
        ("sv", "tjugo fem fem år", "# # år"),
        ("sv", "Bara inte inte natt", "bara inte natt"),
        ("en", "Getting on for three three years", "getting on for # years"),
        ("en", "The tenth of er, July", "the tenth of july"),
        ("en", "Yes, no, uh, problem", "yes , no problem"),
        ("en", "No... er, idea", "no idea"),
        ("en", "No, er, nights", "no , nights"),
        ("en", "Sorry, is that the blue one.", "sorry , is that the blue 1ne ?"),
        ("en", "Is that the blue one you mean", "is that the blue 1ne you mean ?"),
        ("en", "What do you usually", "what do you usually"),
        ("en", "I couldn't tell ya. Ya, nights.", "i could not tell you . yes , nights ."),
        ("en", "No, I'm, erm, not a manager", "no , i am not a manager"),
        ("sv", "Jag har, öh, inte B", "jag har inte B"),
        ("sv", "Det kan jag, öh, inte än", "det kan jag , inte än"),
        ("en", "A year and um, a half", "a year and a half"),
        ("en", "Six, um, weeks from today", "# weeks from today"),
        ("en", "The tenth of, you know, July", "the tenth of july"),
        ("en", "Five like weeks", "# weeks"),
        ("en", "I was, what's it called, a porter", "i was a porter"),
        ("en", "Days, um, not nights", "days , not nights"),
        ("en", "Do you know, like me, the way", "do you know , like me , the way"),
        ("en", "Um, er, d and B.", "d and B ."),
        ("en", "B, BE, C1, C1E.", "B , BE , C # , C # E ."),
        ("en", "I ONLY DRIVE A CAR", "i only drive a car"),
        ("en", "18, 18 months on the bank.", "# months on the bank ."),
        ("en", "Four, four and a half", "# , #"),
        ("en", "It's, it's in the post", "it is in the post"),
        ("en", "I was a, I was a, I was a driver", "i was a driver"),
        ("en", "Thirty, thirty-one", "# , #"),
        ("en", "A year, a year and a half", "a year , a year and a half"),
        ("en", "No, no, never", "no , no , never"),
    ],
)
def test_what_is_left(language: str, text: str, shape: str) -> None:
    found = doc(text, language)
    assert found.shape.strip() == shape
    assert [text[found.tokens[first].start : found.tokens[end - 1].end] for first, end in found.pieces] == [
        text[slice(*found.span(start, start + 1))] for start in found.starts
    ]


@pytest.mark.parametrize(
    ("language", "text", "shape"),
    [
        ("sv", "Tolfte. Nej. Trettonde.", "tolfte , nej , trettonde ."),
        ("sv", "Nej. Det har jag inte.", "nej . det har jag inte ."),
        ("sv", "Runt tjugo. Tjugofem.", "runt # . # ."),
        ("sv", "Tjugo. Tjugofem.", "# , # ."),
        ("sv", "Femtio... femton år.", "# , # år ."),
        ("sv", "Nej... jag har inte det...", "nej , jag har inte det . . ."),
        ("sv", "- Nej – alltså; det gick 2019–2022.", "nej , det gick # – # ."),
        ("sv", "Det har jag. Är det okej? Hoppas det räcker.", "det har jag ."),
        ("sv", "Är det okej?", "är det okej ?"),
        ("sv", "På måndag, okej?", "på måndag"),
        ("en", "I can start Monday, if that's okay?", "i can start monday"),
        ("en", "So it's full time, right?", "so it is full time , right ?"),
        ("en", "Five. That's all. Does that work?", "# ."),
        ("en", "No — wait -- days.", "no , wait , days ."),
        ("en", "T-shirts at a 24-hour shop", "t - shirts at a # - hour shop"),
        ("sv", "B. BE och C.", "B , BE och C ."),
        ("sv", "Ja, det har jag. Hör du mig?", "ja , det har jag ."),
        ("sv", "Hör du mig?", "hör du mig ?"),
        ("sv", "Hallå? Är du kvar?", "hallå ? är du kvar ?"),
        ("sv", "Natt går bra, liksom.", "natt går bra ."),
        ("sv", "Fem år. Fem år.", "# år ."),
        ("sv", "Tack för frågan. Som jag sa, tre. Förstod du vad jag sa?", "# ."),
        ("sv", "Jag vet, liksom, inte. Hoppas det var svar på frågan.", "jag vet inte ."),
        ("sv", "Trettio ett så, hundraåttio fem kronor, tjugo-en", "# så , # kronor , #"),
        ("sv", "Jobbat trettio en kväll", "jobbat # en kväll"),
        ("sv", "Varför? Jag är bagare. Varför? Jag är bagare.", "varför ? jag är bagare ."),
        ("sv", "Lönen e bra, C och e sen april", "lönen är bra , C och e sen april"),
        ("sv", "B har, öh, jag inte", "B har jag inte"),
        ("sv", "Två somrar. Tre månader varje gång.", "# somrar , # månader varje gång ."),
        ("sv", "Är det nätter det gäller", "är det nätter det gäller ?"),
        ("sv", "Är det nätter så säger jag nej.", "är det nätter så säger jag nej ."),
        ("sv", "Så är det nu.", "så är det nu ."),
        ("sv", "Mm, okej. Läsa går.", "ja . läsa går ."),
        ("sv", "Jo men alltså, nej. Var det nåt mer?", "nej ."),
        ("sv", "Ca. fem år t.o.m. maj", "cirka # år till och med maj"),
        ("sv", "Fem år ca. Kl. 6", "# år cirka . klockan #"),
        ("sv", "2 hundra, 36 tusen 500 och trettio tusen 8 hundra", "# , # och #"),
        ("sv", "31  800, ett och 3 kvarts, fyrtio komma 6", "# , # , #"),
        ("en", "Day. No. Night.", "day , no , night ."),
        ("en", "Thirty. Thirty-one.", "# , # ."),
        ("en", "Three. Four if you count when I was a trainee.", "# . # if you count when i was a trainee ."),
        ("en", "Never. So there you go.", "never ."),
        ("en", "Not any more, like.", "not any more ."),
        ("en", "Okay, so, five, if you know what I mean.", "# ."),
        ("en", "Nights are out for me, thank you.", "nights are out for me ."),
        ("en", "No, thank you.", "no , thank you ."),
        ("en", "That's a Monday, right? Sorry.", "that is a monday . sorry ."),
        ("en", "Erm... its five. In its shed. Nowt.", "it is # . in its shed . nothing ."),
        ("en", "BE and A1. A bike.", "BE and A # . a bike ."),
        ("en", "Good question. Can you hear me? Well, no. Hope that helps. To be clear.", "no . to be clear ."),
        ("en", "To be honest I want ten.", "i want # ."),
        ("en", "It's a bit noisy, sorry. No. Five.", "it is a bit noisy , sorry . no . # ."),
        ("en", "'Bout ten. \"Yes\", in '17.", "about # . yes , in ' # ."),
        ("en", "Thirtyfive. That's the answer to that. So, anything else, mate?", "# ."),
    ],
)
def test_where_a_sentence_ends_and_which_say_nothing(language: str, text: str, shape: str) -> None:
    assert doc(text, language).shape.strip() == shape


def test_any_number_of_openers_is_left_out() -> None:
    assert doc("Well, look, " * 5000 + "no", "en").shape.strip() == "no"


@pytest.mark.parametrize(("text", "language"), [("Öh, mars", "sv"), ("Er … March", "en")])
def test_that_it_opened_with_a_hesitation_is_known(text: str, language: str) -> None:
    assert doc(text, language).hesitates
    assert not doc(text.split()[-1], language).hesitates


@pytest.mark.parametrize("opening", ["{hesitation}, ", "{hesitation} ", "{hesitation} … ", "{hesitation}. "])
def test_the_reading_does_not_depend_on_a_hesitation(opening: str) -> None:
    assert _turned(lambda line: opening.format(hesitation={"sv": "Öh", "en": "Um"}[line.language]) + line.reply) == []


def test_the_reading_does_not_depend_on_a_question_whether_the_line_holds() -> None:
    ends = {"sv": "Hör du mig?", "en": "Can you hear me?"}
    assert _turned(lambda line: f"{line.reply.rstrip()} {ends[line.language]}", intents={"answer", "unknown"}) == []


def _turned(said: Callable[[gold.Line], str], intents: frozenset[str] | set[str] = frozenset()) -> list[str]:
    """Replies of the development gold that are read otherwise when they are said so."""
    turned = []
    for text in DEV.read_text(encoding="utf-8").splitlines():
        line = gold.parse(text, "dev")
        before, after = gold.predict(line), gold.predict(replace(line, reply=said(line)))
        if intents and before.intent not in intents:
            continue
        if (before.intent, before.value, before.verdict) != (after.intent, after.value, after.verdict):
            turned.append(said(line))
    return turned


@pytest.mark.parametrize("end", [", it's on my CV.", ". It's all in my application."])
def test_who_answers_and_refers_to_a_paper_has_answered(end: str) -> None:
    asked = {"kind": "years", "of": "forklift", "min": 2}
    data = {"id": "x", "lang": "en", "today": "2026-03-02", "question": "How many years?", "requirement": asked}
    told = gold.predict(gold.parse(json.dumps({**data, "reply": f"Five years{end}"}), "x"))
    assert (told.intent, told.verdict) == ("answer", "met")
    refused = gold.predict(gold.parse(json.dumps({**data, "reply": end.strip(" ,.").capitalize() + "."}), "x"))
    assert refused.intent == "decline"
