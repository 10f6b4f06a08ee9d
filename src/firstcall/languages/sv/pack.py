"""The Swedish pack: everything that reading needs of the language, put together."""

from __future__ import annotations

from firstcall.languages.sv import (
    counts,
    dates,
    days,
    durations,
    lands,
    levels,
    licences,
    marks,
    money,
    options,
    papers,
    quantities,
    since,
    stints,
    topics,
    weeks,
)
from firstcall.languages.sv.aloud import ALOUD
from firstcall.languages.sv.asides import ASIDES
from firstcall.languages.sv.endings import ENDINGS
from firstcall.languages.sv.grammar import GRAMMAR, PAPER_WORDS, REASONS
from firstcall.languages.sv.idioms import IDIOMS
from firstcall.languages.sv.intents import INTENTS
from firstcall.languages.sv.lexicon import LEXICON
from firstcall.languages.sv.refusals import REFUSALS
from firstcall.languages.sv.reservations import RESERVATIONS
from firstcall.languages.sv.stance import CONFIRMATIONS, STANCE
from firstcall.reading.rules import Pack

PREPOSITIONS = frozenset(
    {"på", "i", "av", "vid", "hos", "för", "under", "till", "med", "om", "per", "ute", "inne", "från", "eller"}
    | {"åt", "inom", "mot"}
)
"""Words behind a figure that are no noun that it counts."""

PACK = Pack(
    code="sv",
    lexicon=LEXICON,
    macros={
        **days.MACROS,
        **durations.MACROS,
        **since.MACROS,
        **money.MACROS,
        **licences.MACROS,
        **papers.MACROS,
        **lands.MACROS,
        **stints.MACROS,
    },
    rules=(
        *INTENTS,
        *REFUSALS,
        *ASIDES,
        *ALOUD,
        *IDIOMS,
        *STANCE,
        *RESERVATIONS,
        *CONFIRMATIONS,
        *ENDINGS,
        *since.SINCE,
        *durations.DURATIONS,
        *quantities.QUANTITIES,
        *stints.STINTS,
        *money.MONEY,
        *money.PAY_MARKS,
        *dates.DATES,
        *marks.MARKS,
        *counts.COUNTS,
        *weeks.WEEKS,
        *licences.LICENCES,
        *papers.STATES,
        *options.CHOICES,
        *levels.LEVEL_RULES,
        *topics.TOPICS,
    ),
    words={
        "begins": frozenset({"jag", "det", "den", "nej", "ja", "jo", "inget"}),
        "skills": frozenset({"grund", "nybörjare", "a #", "grundläggande", "medel", "flytande", "goda"}),
        "so_then": frozenset(),
        "second_person": frozenset({"du", "din", "ditt", "dina", "dig", "er", "ni"}),
        "not_yet": ("inte än", "inte ännu", "ännu inte"),
        "schooling": frozenset(
            {"grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master", "magister", "folkhögskola"}
        ),
        "vehicles": frozenset({"bil", "bilen", "egen", "motorcykel", "mc", "lastbil"}),
        "day_parts": ("morg", "förmiddag", "eftermiddag", "kväll", "natt", "nätt", "dag"),
        "mild_ifs": ("bara jag får", "bara jag vet"),
        "card_words": ("kort", "kortet", "pass", "passet", "bevis", "beviset", "intyg", "intyget", "certifikat"),
        "believing": frozenset({"tror"}),
        "level_below": {"grundläggande": "nybörjare"},
        "level_ends": ("utbildning", "utbildningen", "examen", "brev", "brevet", "kurs", "kursen"),
        "schools": frozenset({"högskolan", "högskola", "universitetet", "universitet", "kth", "chalmers", "yh"}),
        "otherwise": frozenset({"annars"}),
        "untils": ("inte innan", "inte förrän"),
        "willing": ("gärna", "löser", "ordnar", "fixar", "räknar", "vore", "kan jag", "säg", "bara att", "ställer"),
        "asks_leave": (
            "går det bra",
            "kan du",
            "är det okej",
            "är du beredd",
            "är du villig",
            "får vi",
            "har du möjlighet",
        ),
        "level_tails": {"gymnasium": ("gymnasiet", "gymnasium", "gymnasieskola", "linjen")},
        "no_tails": ("sjuksköterske", "läkar", "lärar", "psykolog", "jurist", "socionom", "ekonom", "högskole"),
        "colours": frozenset(
            {"rött", "röda", "grönt", "gröna", "blått", "vitt", "vita", "guld", "svart", "silver", "gult"}
        ),
        "exclusive_scopes": frozenset({"buss", "pers", "taxi"}),
        "prepositions": PREPOSITIONS,
        "backchannels": frozenset(
            {
                "mm",
                "mhm",
                "hm",
                "okej",
                "ok",
                "okay",
                "aha",
                "jaha",
                "ja",
                "jo",
                "japp",
                "visst",
                "precis",
                "just",
                "det",
            }
            | {"jag", "förstår", "bra", "tack", "så", "klart", "absolut", "öh", "eh", "äh"}
        ),
        "hesitations": frozenset({"öh", "öhm", "öö", "ööh", "eh", "ehm", "äh", "hm", "hmm"}),
        "openers": (
            ("alltså",),
            ("asså",),
            ("tja",),
            ("nja",),
            ("ja", "du"),
            ("jo", "du"),
            ("ja", "alltså"),
            ("jo", "alltså"),
            ("låt", "mig", "tänka"),
            ("låt", "mig", "se"),
            ("ska", "vi", "se"),
            ("få", "se"),
        ),
        "so": frozenset({"alltså", "så", "dvs", "ungefär"}),
        "or": frozenset({"eller"}),
        "too": ("också", "även"),
        "doing": (),
        "asking": ("tack",),
        "asks_will": frozenset(),
        "of": frozenset({"på", "av", "om"}),
        "thousands": frozenset({"tusen", "tusental"}),
        "time_asked": frozenset({"minut", "timm", "tim", "lång tid"}),
        "unit_names": frozenset({"kilometer", "minuter", "timmar", "kilo", "meter", "procent", "dagar", "personer"}),
        "periods": counts.PERIODS | {"timmar": "hour", "minuter": "minute", "dagar": "day"},
        "week_words": frozenset({"vecka", "veckan"}),
        "offers": frozenset({"kan", "går", "funkar", "skulle"}),
        "leading": frozenset({"före"}),
        "clausal": frozenset({"när", "då", "som", "om", "eftersom", "medan", "innan", "efter", "sen"}),
        "peaks": frozenset({"som mest", "som högst", "som flest"}),
        "manners": ("ställd", "betald", "lärd", "hyrd", "rad", "bildad", "ig"),
        "origins": frozenset({"från"}),
        "year_words": frozenset({"år", "års"}),
        "plurals": ("ar", "are", "er", "den", "or", "en", "ställen", "jobb"),
        "unit_signs": {"kilometer": ("km",), "km": ("kilo",), "kilo": ("kg",), "kg": ("kilo",), "procent": ("%",)},
        "unsure": frozenset({"kanske", "eller", "möjligen", "typ", "nästan", "uppåt"}),
        "beyond": frozenset({"mer än", "mera än", "fler än", "över", "tyngre än", "längre än"}),
        "fillers": frozenset(
            {"öh", "usch", "oj", "fy", "gud", "herregud", "haha", "du", "alltså", "men", "åh", "nämen", "hörru", "jaha"}
        ),
        "sometimes": frozenset({"ibland", "oftast", "till"}),
        "grammar": GRAMMAR,
        "reasons": REASONS,
        "began": frozenset({"började", "startade", "börjat"}),
        "above": frozenset({"över", "utöver", "efter", "än", "ovanför"}),
        "have": frozenset({"har", "vilka"}),
        "a": frozenset({"en", "ett"}),
        "hence": frozenset({"så", "alltså", "dvs", "blir"}),
        "apart": frozenset({"och", "så", "för", "eftersom"}),
        "plus": frozenset({"plus", "samt"}),
        "clock": frozenset({"på", "i", "om"}),
        "paper_words": PAPER_WORDS,
        "joints": frozenset({"och", "eller", "samt", "lite", "plus", "också", "även", "mest"}),
        "framing": stints.FRAMING,
        "trades": stints.TRADES,
        "seams": stints.SEAMS,
        "empty": stints.EMPTY,
        "employed": stints.EMPLOYED,
        "adding": stints.ADDING,
        "further": frozenset({"sen", "därefter", "ytterligare", "till", "samt", "plus"}),
        "and": frozenset({"och", "plus", "samt"}),
        "months": days.MONTHS,
        "options": options.OPTION_SYNONYMS,
        "levels": levels.LEVELS,
        "soft_levels": frozenset(
            {
                "bra",
                "mycket bra",
                "helt okej",
                "okej",
                "klarar mig",
                "ganska bra",
                "rätt bra",
                "hyfsad",
                "lite",
                "inte så bra",
                "komvux",
                "pivottabeller",
                "makron",
                "perfekt",
                "lär mig",
            }
        ),
        "duration_units": durations.UNITS,
    },
)
