"""Swedish development replies are read the same with what people say around an answer, and however it is written."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from firstcall.reading import gold
from saying import Replies, closed, echoed, opened, tailed

REPLIES = Replies("sv")

OPENERS = (
    *("Öh, ", "Alltså, ", "Ja du, ", "Hej! ", "Hm. ", "Okej. ", "Jaha, okej. ", "Bra fråga. ", "Ska vi se. ", "Oj. "),
    *("Nu ska jag tänka här. ", "Vänta lite. ", "Jo men alltså, ", "Hej, det är Anna. ", "Hej, du pratar med Omar. "),
    *(
        "Som sagt, ",
        "Som jag sa, ",
        "Tack för frågan. ",
        "Det är lite dålig linje här. ",
        "Mm, okej. ",
        "Ja, nu hör jag. ",
    ),
    *("Min fru säger alltid att jag pratar för mycket. ", "Ärligt talat, ", "Hörru, ", "Ursäkta, nu är jag med. "),
    *("Förlåt, jag var tvungen att stänga dörren. ", "Förlåt, nu är jag tillbaka. ", "Det var en svår fråga. "),
    *("Den frågan väntade jag på. ", "Jaså, ", "Ursäkta ljudet. ", "Då ska jag svara på det. ", "Eh, alltså, "),
)
CLOSERS = (
    *(" Tack.", " Så är det.", " Det var väl det.", " Nåt mer?", " Var det nåt mer?", " Hallå?", " Hoppas det räcker."),
    *(" Det är svaret på den.", " Ha det bra.", " Jag sitter på bussen just nu.", " Var det allt?", " Som sagt."),
    *(" Om du förstår vad jag menar.", " Hörde du mig?", " Förlåt för oljudet.", " Det är dålig täckning här."),
    *(" Det var allt jag hade att säga om det.", " Hoppas du hörde det.", " Förstod du?", " Nu skäller hunden."),
    *(" Fick du med det?", " Hoppas det var svar på frågan.", " Ursäkta att jag låter hes.", " Tack ska du ha."),
    *(" Min fru säger alltid att jag pratar för mycket.", " Det är mitt ärliga svar.", " Var det tydligt?"),
    *(" Vad var nästa fråga?", " Undertexter från Amara.org-gemenskapen", " Undertextning.nu"),
)
TAILS = (
    *(
        ", liksom.",
        ", va.",
        ", ärligt talat.",
        ", som sagt.",
        ", helt enkelt.",
        ", om man säger så.",
        ", okej?",
        ", vettu.",
    ),
    *(", om du förstår vad jag menar.", ", är det okej?", ", så att säga.", ", eller hur man säger.", ", så det så."),
)
SPELT = (
    *(
        ("någon", "nån"),
        ("något", "nåt"),
        ("sedan", "sen"),
        ("mig", "mej"),
        ("de", "dom"),
        ("inte", "int"),
        ("och", "å"),
    ),
    *(
        ("kronor", "kr"),
        ("procent", "%"),
        ("klockan", "kl."),
        ("ungefär", "ung."),
        ("till och med", "t.o.m."),
        ("nej", "nä"),
    ),
    *(("idag", "i dag"), ("B-körkort", "b-körkort"), ("B-körkort", "B körkort"), ("truckkort", "truck-kort")),
    *(("halvår", "halv år"), ("tjugo", "tjuge"), ("fyrtio", "förti"), ("cirka", "ca."), ("mars", "Mars")),
)
"""Words as they are said or written as well; a word of the reply is written so wherever it stands."""


def lowered(reply: str) -> str:
    """As it goes on behind a comma; codes stay."""
    kept = re.match(r"(?:[A-ZÅÄÖ][A-ZÅÄÖ\d]|[A-Z]\d?(?![^\W_]))", reply)
    return reply if kept else reply[:1].lower() + reply[1:]


@pytest.mark.parametrize("turn", range(4))
def test_words_in_front_change_nothing(turn: int) -> None:
    assert REPLIES.changed(opened(OPENERS, turn, lowered)) == []


@pytest.mark.parametrize("turn", range(4))
def test_sentences_behind_change_nothing(turn: int) -> None:
    assert REPLIES.changed(closed(CLOSERS, turn)) == []


@pytest.mark.parametrize("turn", range(2))
def test_words_that_are_hung_on_change_nothing(turn: int) -> None:
    assert REPLIES.changed(tailed(TAILS, turn)) == []


def test_the_question_said_first_changes_nothing() -> None:
    assert REPLIES.changed(echoed) == []


def test_other_spellings_change_nothing() -> None:
    def said(_: int, line: gold.Line) -> str:
        reply = line.reply
        for full, short in SPELT:
            reply = re.sub(rf"(?<![\w'-]){full}(?![\w'-])", short, reply)
        return reply

    assert REPLIES.changed(said) == []


@pytest.mark.parametrize(
    "written",
    [
        str.lower,
        lambda reply: reply.rstrip(". "),
        lambda reply: reply.replace(", ", " - "),
        lambda reply: "  ".join(reply.split()),
        lambda reply: re.sub(r"(?<=\d) (?=000\b)", ".", reply),
        lambda reply: re.sub(r"(?<=\d) (?=000\b)", "", reply),
        lambda reply: re.sub(r"(?<=tio)(?=(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)\b)", " ", reply),
    ],
)
def test_how_it_is_written_changes_nothing(written: Callable[[str], str]) -> None:
    assert REPLIES.changed(lambda _, line: written(line.reply)) == []
