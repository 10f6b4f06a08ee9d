"""Swedish word lists that single readings look things up in, each with what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WORDS: Mapping[str, Any] = {
    # A "without" that is a "but" behind a "not": "not days but nights".
    "but_rather": frozenset({"utan"}),
    # What stands between a no and what it is said to: "no to nights".
    "no_to": frozenset({"till"}),
    # Words that may stand between a no and the option taken instead of the one before it.
    "retaking": frozenset(
        {
            "jag",
            "tar",
            "ta",
            "vill",
            "ha",
            "det",
            "blir",
            "får",
            "bli",
            "ska",
            "vara",
            "är",
            "säger",
            "väljer",
            "hellre",
        }
        | {"föredrar", "menar", "då", "snarare", "sätt", "skriv", "kör", "på", "byt", ",", "låt", "oss", "säga"}
    ),
    # What is said behind a level that was had once, and the verb before it.
    "once_said": ("en gång i tiden", "förr", "på den tiden", "en gång ", "i skolan"),
    "was": frozenset({"var"}),
    # Beginnings of second parts of a compound that leave its first part what it names.
    "compound_rests": (
        *(
            "jobb",
            "avdelning",
            "disk",
            "körning",
            "förar",
            "pass",
            "skift",
            "halvår",
            "trakt",
            "område",
            "arbet",
            "anställ",
        ),
        *(
            "tjänst",
            "köket",
            "sidan",
            "del",
            "städ",
            "biträd",
            "personal",
            "håll",
            "kant",
            "liv",
            "sväng",
            "bransch",
            "tid",
        ),
        *(
            "kill",
            "tjej",
            "grej",
            "folk",
            "gäng",
            "uppdrag",
            "verksamhet",
            "kunn",
            "vana",
            "erfaren",
            "bit",
            "snack",
            "prat",
        ),
    ),
    # Verbs that a subject may follow, so that no sentence begins with it.
    "inverting": frozenset(
        {"vill", "kan", "har", "orkar", "tar", "gör", "ska", "får", "skulle", "måste", "kör", "jobbar", "klarar", "tål"}
        | {"avstår", "hoppar", "tackar", "behöver", "pratar", "talar", "läser", "skriver", "gillar", "väljer", "söker"}
        | {
            "går",
            "är",
            "tror",
            "vet",
            "hade",
            "kunde",
            "ville",
            "fick",
            "tog",
            "körde",
            "jobbade",
            "började",
            "behärskar",
        }
    ),
    # Behind "is": no wish, as in "39 is too low".
    "too_much": frozenset({"för"}),
    # Words of dislike.
    "hated": (),
    # Ends of words of dislike that what is disliked follows.
    "disliked": (
        "på",
        "av",
        "sett",
        "från",
        " i",
        " om",
        " under",
    ),
    # An unfinished study in a clause of its own, which means the level before.
    "undone": (
        "utan slutbetyg",
        "utan fullständiga betyg",
        "utan betyg",
        "aldrig klar",
        "aldrig färdig",
        "inte klar",
        "inte färdig",
        "uppsats",
        "examensarbete",
    ),
    # Words by which an unfinished study behind a level means that very level: "my A-levels, but failed them".
    "meant": frozenset({"betyg", "dem", "den", "det"}),
    # A flat no to how good one is.
    "flat_noes": frozenset({"aldrig", "knappt"}),
    # Beginnings of units that no count of people or things is in.
    "spans": (
        "år",
        "måna",
        "veck",
        "vecka",
    ),
    # Words that count one of something.
    "articles": frozenset({"en", "ett"}),
    # Words by which a statement takes up what was asked.
    "it": frozenset({"dem", "den", "det", "dom", "sånt"}),
    # Words that, denied, say that somebody minds.
    "unwilling": frozenset({"bekväm", "sugen", "villig"}),
    # Words behind a "not" by which one of several is left out.
    "the": (
        "den",
        "det",
        "de",
    ),
    # The plain negation.
    "nots": frozenset({"inte"}),
    # Words before the figure of a level: "level two".
    "level_words": frozenset({"nivå", "steg"}),
    # Words by which a car is a licence for one.
    "car_papers": frozenset({"car-kort", "körkort"}),
    # Words before a figure that only says the first one again: "twenty-four, that's three eights".
    "is": frozenset({"är"}),
    # The negation of all times.
    "nevers": frozenset({"aldrig"}),
    # Words between a "so" and the figure that it comes to.
    "comes_to": frozenset({"blir", "det", "är"}),
    # Words before a figure that is what the others come to.
    "restating": frozenset({"alltså", "blir", "sammanlagt", "så", "totalt"}),
    # Beginnings of an "all" that is of the options just named: "kväll eller natt, vilket som".
    "of_those": ("båda", "bägge", "både"),
    # All that stands between two levels of which one or the other is told: "A2, kanske B1".
    "up_to": frozenset({"-", "–", "till", "kanske", "möjligen"}),
    # Words for nothing, and what behind one says that it is nothing above what was told: "inget högre".
    "with_parts": frozenset({"inklusive", "inräknat"}),
    "none_alone": frozenset({"noll"}),
    "living_costs": frozenset(
        {"hyran", "hyra", "räkningar", "räkningarna", "lånet", "lånen", "bensin", "bensinen", "barnen", "dagis"}
        | {"familjen", "resorna", "klara", "leva", "runt", "täcka", "matkontot", "huset", "lägenheten"}
    ),
    "studies_on": frozenset({"universitetet", "högskolan", "komvux", "yrkeshögskolan", "lärarprogrammet"}),
    "nothings": frozenset({"ingen", "inget", "ingenting"}),
    "higher": frozenset({"annat", "högre", "mer", "vidare", "över"}),
    # What stands behind a figure that comes on top of another.
    "on_top": ("till", "extra", "därtill", "dessutom", "utöver"),
    # Words before a figure that holds now and then, or perhaps, besides the one told first.
    "now_and_then": frozenset({"ibland", "kanske", "möjligen", "ofta", "stundtals"}),
    # Words behind a figure that is what the others come to.
    "totals": ("totalt", "sammanlagt", "allt som allt", "inalles", "sammantaget", "i allt"),
    # Words behind a figure that comes on top of another: "tre och sen fyra till".
    "more_of_it": frozenset({"till"}),
    # Words before such a figure: "tre och ytterligare fyra".
    "another": frozenset({"ytterligare"}),
    # All that stands between two figures of which the second takes the first back.
    "restates": frozenset(
        {"alltså", "blir det", "det blir", "ja", "jo", "nej", "nja", "nä", "snarare", "så", "så det blir"}
    ),
    # Last words before a figure that takes the first back.
    "turns": frozenset({"jo", "nja", "nä", "snarare"}),
    # Words that, denied, tell that something is not had or was not done, which no "but" undoes.
    "undone_verbs": frozenset({"aldrig", "gjort", "har"}),
}
