"""English tokens: contractions spelt out, sloppy speech, number words, and what opens a new clause."""

from __future__ import annotations

from firstcall.languages.en.reading.fillers import HABITS, SPEECH
from firstcall.languages.en.reading.misspelt import MISSPELT
from firstcall.reading.inflection import Inflection
from firstcall.reading.numerals import Numerals
from firstcall.reading.text import Lexicon, Token

_BE = {"i": "am", "you": "are", "we": "are", "they": "are"}
ALIASES = {
    **{
        f"{who}'{short}": f"{who} {full}"
        for who in ("i", "you", "we", "they", "he", "she", "it", "that", "there", "this", "who", "what")
        for short, full in (("ve", "have"), ("ll", "will"), ("d", "would"))
    },
    **{f"{who}'{short}": f"{who} {be}" for who, be in _BE.items() for short in ("m", "re")},
    **{
        f"{who}'s": f"{who} is"
        for who in (
            *("it", "that", "there", "he", "she", "what", "who", "how", "here", "where", "when", "mine"),
            *("either", "neither", "everything", "anything", "nothing", "something", "whatever", "whichever", "yours"),
        )
    },
    **{
        f"{verb}n't": f"{verb} not"
        for verb in (
            "do",
            "does",
            "did",
            "have",
            "has",
            "had",
            "is",
            "are",
            "was",
            "were",
            "would",
            "could",
            "should",
            "might",
            "must",
            "need",
            "ai",
        )
    },
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "cant": "can not",
    "wont": "will not",
    "thats": "that is",
    "doesnt": "does not",
    "wasnt": "was not",
    "hasnt": "has not",
    "hadnt": "had not",
    "arent": "are not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "mnths": "months",
    "yh": "yes",
    "abt": "about",
    "dont": "do not",
    "didnt": "did not",
    "havent": "have not",
    "isnt": "is not",
    "im": "i am",
    "ive": "i have",
    "ain't": "is not",
    "innit": "is it not",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "bout": "about",
    "nowt": "nothing",
    "summat": "something",
    "owt": "anything",
    "%": "percent",
    "em": "them",
    "fraid": "afraid",
    "dunno": "do not know",
    "yeah": "yes",
    "yea": "yes",
    "yep": "yes",
    "yup": "yes",
    "aye": "yes",
    "ya": "yes",
    "yah": "yes",
    "yessir": "yes",
    "mhm": "yes",
    "mm": "yes",
    "uh-huh": "yes",
    "yes'm": "yes",
    "ja": "yes",
    "sí": "yes",
    "si": "yes",
    "oui": "yes",
    "tak": "yes",
    "da": "yes",
    "yeh": "yes",
    "yas": "yes",
    "nope": "no",
    "nah": "no",
    "naw": "no",
    "nay": "no",
    "nej": "no",
    "uh-uh": "no",
    "noo": "no",
    "ok": "okay",
    "alright": "all right",
    "uh": "uh",
    "um": "uh",
    "er": "uh",
    "erm": "uh",
    "hmm": "uh",
    "hm": "uh",
    "eh": "uh",
    "ah": "uh",
    "2:1": "upper second",
    "2:2": "lower second",
    "licence": "licence",
    "license": "licence",
    "licences": "licences",
    "licenses": "licences",
    "licensed": "licenced",
    "yrs": "years",
    "yr": "year",
    "mths": "months",
    "wks": "weeks",
    "hrs": "hours",
    "hr": "hour",
    "p.a": "pa",
    "cert": "certificate",
    "certs": "certificates",
    "tix": "tickets",
    "cos": "because",
    "cause": "because",
    "til": "till",
    "until": "until",
    "goodbye": "bye",
    "an": "a",
    "favourite": "favourite",
    "jan": "january",
    "feb": "february",
    "mar": "march",
    "jun": "june",
    "apr": "april",
    "aug": "august",
    "sept": "september",
    "sep": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
    "thru": "through",
    "&": "and",
    "per-hour": "per hour",
    "nothin": "nothing",
    "somethin": "something",
    "truckin": "trucking",
    "drivin": "driving",
}
"""Lower-case token -> how it stands in the shape."""


_BEHIND_IS = frozenset(
    {"in", "on", "at", "next", "booked", "not", "been", "out", "still", "due", "coming", "today", "gone"}
)
_BEHIND_IS |= {"tomorrow", "up", "off", "down", "done", "expired", "too", "fine", "over", "about", "got", "never"}
"""Words before which "'s" is a verb: "exam's in May", never "my mate's car"."""


_BEHIND_ITS = frozenset(
    [
        "a",
        "the",
        "my",
        "not",
        "been",
        "on",
        "in",
        "at",
        "for",
        "from",
        "only",
        "just",
        "about",
        "fine",
        "good",
        "okay",
        "coming",
        "going",
        "all",
        "no",
        "never",
        "always",
        "usually",
        "too",
        "more",
        "less",
        "up",
        "out",
        "valid",
        "full",
        "still",
        "due",
        "expired",
        "one",
        "two",
        "three",
        "four",
        "five",
        "that",
        "what",
        "something",
        "nothing",
        "really",
        "nights",
        "days",
        "steady",
        "because",
        "easy",
        "hard",
        "over",
        "under",
        "around",
        "like",
        "quite",
        "very",
        "done",
    ]
)
"""Words before which "its" is "it's"."""
_BEHIND_YES = frozenset(
    {"i", "it", "we", "that", "no", "for", "of", "they", "definitely", "and", "but", "yes", "please"}
)


def _is_you(tokens: list[Token], i: int) -> bool:
    """As in "couldn't tell ya", "sorry, ya cut out", but "well, ya, nights"."""
    before, behind = tokens[i - 1], tokens[i + 1] if i + 1 < len(tokens) else None
    if before.raw[0].isalnum():
        return before.norm not in {"no", "yes"}
    return behind is not None and behind.raw[0].isalpha() and behind.norm.split()[0] not in _BEHIND_YES


def contextual(tokens: list[Token], i: int) -> str | None:
    """As in "One" as a pronoun is no number: "a blue one", "no one"; and "workin'" is "working"."""
    token = tokens[i]
    if token.norm == "its" and (
        i + 1 == len(tokens) or tokens[i + 1].norm in _BEHIND_ITS or not tokens[i + 1].raw[0].isalpha()
    ):
        return "it is"
    if token.raw == "ya" and i and _is_you(tokens, i):
        return "you"
    if token.norm.endswith("in'") and len(token.norm) > len("lyin'"):
        return token.norm[:-1] + "g"
    if token.norm.endswith("'s") and i + 1 < len(tokens) and tokens[i + 1].norm in _BEHIND_IS:
        return token.norm.removesuffix("'s") + " is"
    if (
        token.norm == "one"
        and i + 1 < len(tokens)
        and tokens[i + 1].norm in {"before", "yet", "ever", "myself", "better"}
    ):
        return "1ne"
    if token.norm == "one":
        before = tokens[i - 1].norm if i else ""
        if before in {
            "that",
            "this",
            "blue",
            "gold",
            "green",
            "red",
            "white",
            "no",
            "any",
            "some",
            "every",
            "which",
            "clean",
            "the",
            "a",
            "new",
            "old",
            "another",
            "that's",
            "last",
            "next",
            "first",
            "good",
            "other",
            "either",
            "full",
            "driven",
            "operated",
            "tower",
            "hard",
            "only",
            "black",
        }:
            return "1ne"
    if token.norm == "may" and token.raw == "may":
        return "may_"
    if (
        token.norm == "march"
        and token.raw == "march"
        and i
        and tokens[i - 1].norm not in {"in", "of", "by", "from", "till", "early", "mid", "late"}
    ):
        return "march"
    return None


_ONES = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "nought": 0,
}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

_ONES.update({f"{ten}{one}": _TENS[ten] + _ONES[one] for ten in _TENS for one in [*_ONES][1:10]})

ALIASES.update(
    {f"{day}'s": f"{day} is" for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")}
)
ALIASES.update({f"{word}'{end}": word for word in (*_ONES, *_TENS) for end in ("s", "ll")})

NUMERALS = Numerals(
    ones=_ONES,
    tens=_TENS,
    articles=frozenset({"a"}),
    hundred=frozenset({"hundred"}),
    scales={"thousand": 1000, "k": 1000, "grand": 1000, "g": 1000, "million": 1_000_000, "mil": 1_000_000},
    joins=frozenset({"and"}),
    halves=frozenset({"half"}),
    points=frozenset({"point"}),
    decimal=".",
    endings={"teen": 1, "ty": 10},
    quarters=frozenset({"quarter", "quarters"}),
    broken={"twen": 2, "thir": 3, "fif": 5, "eigh": 8},
    collectives={"dozen": 12, "score": 20},
    couples=frozenset({"couple"}),
    links=frozenset({"of"}),
)

LEXICON = Lexicon(
    code="en",
    aliases={**MISSPELT, **ALIASES},
    contextual=contextual,
    numbers=NUMERALS.scan,
    breaks=frozenset({"but", "though", "although", "however", "except", "otherwise", "whereas"}),
    habits=HABITS,
    speech=SPEECH,
)

INFLECTION = Inflection(units=frozenset({"one"}), clitics=(" is", "'s"), short_ends=("s",))
