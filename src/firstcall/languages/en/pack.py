"""The English pack: everything that reading needs of the language, put together."""

from __future__ import annotations

from firstcall.languages.en import (
    belongings,
    counts,
    dates,
    days,
    durations,
    heads,
    level_names,
    levels,
    licences,
    marks,
    money,
    nerves,
    option_names,
    options,
    papers,
    quantities,
    sidecounts,
    since,
    starts,
    stints,
    topics,
    walks,
    weeks,
)
from firstcall.languages.en.endings import ENDINGS
from firstcall.languages.en.evasions import EVASIONS
from firstcall.languages.en.grammar import GRAMMAR, PAPER_WORDS, REASONS
from firstcall.languages.en.intents import INTENTS
from firstcall.languages.en.lexicon import LEXICON
from firstcall.languages.en.partings import PARTINGS
from firstcall.languages.en.refusals import REFUSALS
from firstcall.languages.en.reservations import RESERVATIONS
from firstcall.languages.en.stance import CONFIRMATIONS, STANCE
from firstcall.reading.rules import Pack

PREPOSITIONS = frozenset(
    {"on", "in", "at", "by", "for", "under", "to", "with", "of", "per", "through", "from", "or", "if", "when", "out"}
)
"""Words behind a figure that are no noun that it counts."""

PACK = Pack(
    code="en",
    lexicon=LEXICON,
    macros={**days.MACROS, **durations.MACROS, **since.MACROS, **money.MACROS, **licences.MACROS},
    rules=(
        *INTENTS,
        *REFUSALS,
        *PARTINGS,
        *EVASIONS,
        *STANCE,
        *RESERVATIONS,
        *CONFIRMATIONS,
        *ENDINGS,
        *since.SINCE,
        *durations.DURATIONS,
        *quantities.QUANTITIES,
        *stints.STINTS,
        *money.MONEY,
        *dates.DATES,
        *starts.STARTS,
        *marks.MARKS,
        *heads.HEADS,
        *counts.COUNTS,
        *sidecounts.SIDECOUNTS,
        *weeks.WEEKS,
        *licences.LICENCES,
        *papers.STATES,
        *options.CHOICES,
        *levels.LEVEL_RULES,
        *topics.TOPICS,
        *walks.WALKS,
        *nerves.NERVES,
        *belongings.BELONGINGS,
    ),
    words={
        "skills": frozenset({"basic", "beginner", "a #", "conversational", "intermediate", "fluent"}),
        "begins": frozenset(
            {"i", "i'm", "i've", "i'd", "i'll", "it", "it's", "that's", "the", "no", "yes", "yeah", "nothing"}
        ),
        "code_words": frozenset({"a", "am", "be"}),
        "no_codes": frozenset(),
        "before_codes": frozenset({"the", "full", "category", "class", "just", "only", "letter"}),
        "nominal": (
            *("not officially", "not formally", "not professionally", "not at work", "not on paper", "not as such"),
            *("not as a job", "not in a job", "not exactly", "not really", "not full time", "not paid"),
        ),
        "done_topics": walks.TRADE_TOPICS,
        "so_then": frozenset({"so"}),
        "second_person": frozenset({"you", "your", "yours"}),
        "not_yet": ("not yet",),
        "schooling": frozenset(
            {
                "gcse",
                "a-level",
                "a-levels",
                "hnc",
                "hnd",
                "bachelor",
                "master",
                "phd",
                "high school",
                "associate",
                "none",
            }
        ),
        "vehicles": frozenset({"car", "van", "truck", "motorbike", "vehicle", "lorry"}),
        "day_parts": ("morning", "afternoon", "evening", "night", "day", "am", "pm"),
        "mild_ifs": (),
        "hour_joints": frozenset({"till", "to", "until"}),
        "resting": frozenset({"sleep", "slept", "sleeping"}),
        "card_words": (),
        "believing": frozenset({"think", "believe"}),
        "level_below": {},
        "parts": frozenset({"step", "part", "theory", "half", "module"}),
        "level_ends": (),
        "schools": frozenset(),
        "otherwise": frozenset({"otherwise"}),
        "untils": ("not until", "not till", "not before"),
        "willing": (),
        "asks_leave": (),
        "level_tails": {},
        "no_tails": (),
        "colours": frozenset(
            {"red", "green", "blue", "white", "gold", "black", "silver", "grey", "yellow", "platinum"}
        ),
        "exclusive_scopes": frozenset({"coac", "buse", "pass"}),
        "prepositions": PREPOSITIONS,
        "backchannels": frozenset(
            {
                "mm",
                "mhm",
                "mm-hmm",
                "hm",
                "uh-huh",
                "okay",
                "ok",
                "aha",
                "oh",
                "ah",
                "yes",
                "yeah",
                "yep",
                "right",
                "sure",
            }
            | {"i", "see", "great", "good", "fine", "thanks", "thank", "you", "alright", "all", "uh", "um", "er"}
        ),
        "hesitations": frozenset({"um", "uhm", "uh", "er", "erm", "eh", "hm", "hmm"}),
        "openers": (
            ("well",),
            ("i", "mean"),
            ("you", "know"),
            ("let", "me", "think"),
            ("let", "me", "see"),
            ("hang", "on"),
        ),
        "so": frozenset({"so", "is", "makes"}),
        "or": frozenset({"or"}),
        "too": ("too", "also", "as well"),
        "doing": ("ing",),
        "asking": ("please",),
        "steps": frozenset({"training", "course", "exam", "test", "modules", "theory", "practical"}),
        "failed": frozenset({"failed", "flunked"}),
        "within": frozenset({"within", "under", "than", "up"}),
        "asks_will": frozenset({"can", "could", "would", "will"}),
        "of": frozenset({"of"}),
        "thousands": frozenset({"thousand", "thousands"}),
        "circumstances": frozenset(
            {"the", "it", "there", "they", "nobody", "everything", "nothing", "all", "that", "traffic", "not"}
        ),
        "own_time": frozenset(
            {"hours", "days", "nights", "evenings", "shifts", "weekends", "mornings", "afternoons", "weeks", "miles"}
        ),
        "time_asked": frozenset({"minute", "hour", "how long", "time"}),
        "unit_names": frozenset({"miles", "minutes", "hours", "kilos", "metres", "percent", "days", "people"}),
        "periods": {
            name + end: name
            for name in ("second", "minute", "hour", "day", "week", "month", "year")
            for end in ("", "s")
        },
        "week_words": frozenset({"week", "weekly"}),
        "offers": frozenset({"can", "could", "happy", "fine", "would"}),
        "leading": frozenset({"before"}),
        "clausal": frozenset({"when", "if", "that", "who", "while", "because", "before", "after", "then", "once"}),
        "peaks": frozenset({"at my peak", "at its peak"}),
        "manners": ("ified", "ered", "ployed", "time", "nced"),
        "origins": frozenset({"from"}),
        "year_words": frozenset({"years", "year", "years'"}),
        "plurals": ("s", "people", "different"),
        "unit_signs": {
            **dict.fromkeys(("kilometre", "kilometres", "kilometer", "kilometers", "k"), ("km", "kilo")),
            **dict.fromkeys(("kilo", "kilos", "kg", "kgs"), ("kg", "kilo")),
            "percent": ("%",),
        },
        "unsure": frozenset({"maybe", "or", "perhaps", "possibly", "nearly", "nearer"}),
        "beyond": frozenset({"more than", "over", "above", "beyond"}),
        "fillers": frozenset({"uh", "um", "er", "erm", "oh", "well", "god", "gosh", "ooh", "ugh", "ah", "haha"}),
        "sometimes": frozenset({"sometimes", "often", "to"}),
        "grammar": GRAMMAR,
        "reasons": REASONS,
        "began": frozenset({"began", "started"}),
        "above": frozenset({"above", "past", "beyond", "over", "after", "than"}),
        "have": frozenset({"have", "worked", "used", "programmed"}),
        "a": frozenset({"a", "1ne"}),
        "hence": frozenset({"so", "makes"}),
        "apart": frozenset({"and", "so", "because"}),
        "plus": frozenset({"plus"}),
        "clock": frozenset({"at", "in", "the"}),
        "paper_words": PAPER_WORDS,
        "joints": frozenset({"and", "or", "plus", "some", "also", "too", "mostly"}),
        "framing": stints.FRAMING,
        "trades": stints.TRADES,
        "seams": stints.SEAMS,
        "empty": stints.EMPTY,
        "employed": stints.EMPLOYED,
        "adding": stints.ADDING,
        "further": frozenset({"then", "another", "plus", "further"}),
        "and": frozenset({"and", "plus"}),
        "months": days.MONTHS,
        "options": option_names.OPTION_SYNONYMS,
        "levels": level_names.LEVELS,
        "soft_levels": frozenset(
            {
                "not great",
                "so so",
                "so - so",
                "fair",
                "all right",
                "not too bad",
                "quite good",
                "fairly good",
                "pretty decent",
                "vlookups",
                "vlookup",
                "lookups",
                "formulas",
                "pivot tables",
                "charts",
                "graphs",
                "sumifs",
                "pivots",
                "macros",
                "good",
                "decent",
                "okay",
                "get by",
                "pretty good",
                "not bad",
                "reasonable",
            }
        ),
        "duration_units": durations.UNITS,
    },
)
