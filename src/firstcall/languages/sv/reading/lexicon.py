"""Swedish tokens: aliases of speech and dialect, number words, and what opens a new clause."""

from __future__ import annotations

from firstcall.languages.sv.reading.fillers import HABITS, SPEECH
from firstcall.languages.sv.reading.misspelt import MISSPELT
from firstcall.languages.sv.reading.unaccented import BEFORE_YEAR, UNACCENTED, YEAR
from firstcall.reading.glued import Gluing
from firstcall.reading.inflection import Inflection
from firstcall.reading.numerals import Numerals
from firstcall.reading.text import Lexicon, Number, Token

ALIASES = {
    "nån": "någon",
    "nåt": "något",
    "nåra": "några",
    "nåen": "någon",
    "nånting": "någonting",
    "nåt'": "något",
    "nånstans": "någonstans",
    "nåns": "någons",
    "sån": "sådan",
    "sånt": "sådant",
    "såna": "sådana",
    "mej": "mig",
    "dej": "dig",
    "sej": "sig",
    "asså": "alltså",
    "sedan": "sen",
    "alltsedan": "sen",
    "alltsen": "sen",
    "icke": "inte",
    "int": "inte",
    "inge": "inget",
    "inga'": "inga",
    "int'": "inte",
    "å": "och",
    "o": "och",
    "ä": "är",
    "la": "väl",
    "änna": "väl",
    "kör'": "kör",
    "dom": "de",
    "mä": "med",
    "te": "till",
    "ente": "inte",
    "itte": "inte",
    "ittno": "inte",
    "va'": "var",
    "nää": "nej",
    "nä": "nej",
    "näe": "nej",
    "nae": "nej",
    "nehej": "nej",
    "nepp": "nej",
    "nix": "nej",
    "nope": "nej",
    "nejj": "nej",
    "nejdå": "nej då",
    "nädå": "nej då",
    "jaa": "ja",
    "jaaa": "ja",
    "jah": "ja",
    "japp": "ja",
    "jepp": "ja",
    "jupp": "ja",
    "japps": "ja",
    "yes": "ja",
    "sí": "ja",
    "yep": "ja",
    "yeah": "ja",
    "yess": "ja",
    "jajamän": "ja",
    "jajamen": "ja",
    "jajamensan": "ja",
    "jajjemän": "ja",
    "jajjemen": "ja",
    "jajemän": "ja",
    "jajemen": "ja",
    "jajemensan": "ja",
    "jomän": "ja",
    "jomen": "ja",
    "jomensan": "ja",
    "jajamensann": "ja",
    "jajjemensan": "ja",
    "jadå": "ja",
    "joda": "ja",
    "jodå": "ja",
    "jovisst": "ja",
    "javisst": "ja",
    "jomenvisst": "ja",
    "javars": "ja",
    "jovars": "ja",
    "joo": "jo",
    "jojo": "jo",
    "jorå": "ja",
    "jao": "ja",
    "mm": "ja",
    "mmm": "ja",
    "mhm": "ja",
    "aa": "ja",
    "ah": "öh",
    "schh": "ja",
    "jepps": "ja",
    "jo'": "jo",
    "ja'": "ja",
    "visstja": "ja",
    "okej": "okej",
    "ok": "okej",
    "okey": "okej",
    "okay": "okej",
    "såklart": "såklart",
    "öh": "öh",
    "eh": "öh",
    "äh": "öh",
    "öhm": "öh",
    "ehm": "öh",
    "hm": "öh",
    "hmm": "öh",
    "öö": "öh",
    "ööh": "öh",
    "äsch": "öh",
    "ba": "bara",
    "ca": "cirka",
    "kl": "klockan",
    "typ": "typ",
    "kanske": "kanske",
    "ska'": "ska",
    "skulle": "skulle",
    "e'": "är",
    "é": "är",
    "ej": "inte",
    "aldri": "aldrig",
    "nog": "nog",
    "månad": "månad",
    "mån": "månader",
    "mnd": "månader",
    "tim": "timmen",
    "kr": "kronor",
    "kronr": "kronor",
    "idag": "idag",
    "imorgon": "i morgon",
    "imorn": "i morgon",
    "imorron": "i morgon",
    "imorrn": "i morgon",
    "imörn": "i morgon",
    "imorrn'": "i morgon",
    "morron": "morgon",
    "morn": "morgon",
    "nuförtiden": "nu",
    "isället": "i stället",
    "istället": "i stället",
    "igång": "i gång",
    "ikväll": "i kväll",
    "iår": "i år",
    "ifjol": "i fjol",
    "iövermorgon": "i övermorgon",
    "telefonen": "telefonen",
    "komme": "kommer",
    "jobba": "jobba",
    "feb": "februari",
    "mar": "mars",
    "jun": "juni",
    "jan": "januari",
    "aug": "augusti",
    "sept": "september",
    "sep": "september",
    "okt": "oktober",
    "nov": "november",
    "dec": "december",
    "apr": "april",
    "siste": "sista",
    "förste": "första",
}
"""Lower-case token -> how it stands in the shape. No alias may change what a token means on its own."""

SHORT = {
    "ca.": "cirka",
    "kl.": "klockan",
    "ung.": "ungefär",
    "max.": "max",
    "nr.": "nummer",
    "v.": "vecka",
    "t.o.m.": "till och med",
    "f.o.m.": "från och med",
    "fr.o.m.": "från och med",
    "t.ex.": "till exempel",
    "bl.a.": "bland annat",
    "d.v.s.": "alltså",
    "dvs.": "alltså",
    "o.s.v.": "och så vidare",
}
"""Abbreviation with its stops -> the words."""

_BEFORE_AR = frozenset({"det", "de", "d", "jag", "ja", "som", "vi", "du", "dä", "den", "nu", "va", "så"})
_BEFORE_JAG = frozenset(
    {"har", "kan", "ska", "är", "var", "hade", "vill", "gör", "tar", "kör", "tror", "och", "skulle", "jobbar", "fick"}
    | {"när", "att", "innan", "sen", "då"}
)
_AFTER_JAG = frozenset(
    {
        "tog",
        "körde",
        "jobbade",
        "gick",
        "läste",
        "kom",
        "blev",
        "vet",
        "minns",
        "måste",
        "brukar",
        "pratar",
        "trivs",
        "söker",
        "har",
        "kan",
        "ska",
        "är",
        "var",
        "hade",
        "vill",
        "gör",
        "tar",
        "kör",
        "tror",
        "skulle",
        "jobbar",
        "fick",
        "bor",
        "lägger",
        *("växte", "hör", "började", "slutade", "fortsatte", "jobbat", "bodde", "åker", "cyklar", "sökte", "fyller"),
        *("tänkte", "menar", "tycker", "gillar", "orkar", "behöver", "saknar", "klarar", "skulle", "fyllde", "såg"),
        "e",
        "ä",
    }
)
_BEFORE_E = frozenset({"och", "med", "plus", "har", "bara", "inte", "klass", "kort", "samt", "även", "eller", "utan"})
_AFTER_E = frozenset({"och", "kort", "körkort", "kortet", "har", "också", "sen", "sedan", "men", "eller"})
"""Words beside an "e" that is a licence class; beside others it is an "är" as it is spoken."""
_BEFORE_VA = frozenset({"det", "dä", "hä", "de", "d", "jag", "ja", "vi", "som", "ni", "dom"})
_DE = frozenset({"e", "ä", "är", "var", "va", "har", "går", "funkar", "gör", "ska", "blir", "kan", "gick"})


def contextual(tokens: list[Token], i: int) -> str | None:
    """Dialect and sloppy speech that only the neighbours tell apart: "de e", "har ja", "ja har"."""
    token = tokens[i]
    low = token.raw.lower()
    if low == YEAR:
        counted = i and (tokens[i - 1].norm in BEFORE_YEAR or NUMERALS.scan([tokens[i - 1]]))
        return "år" if counted else "är"
    if len(low) > 3:
        return None
    before = tokens[i - 1].raw.lower() if i else ""
    after = tokens[i + 1].raw.lower() if i + 1 < len(tokens) else ""
    if token.raw == "NO" and i:
        return "naturkunskap"
    if low == "e" and before in _BEFORE_AR and token.raw == "e":
        return "är"
    if token.raw == "e" and len(before) > 2 and before not in _BEFORE_E and len(after) > 1 and after not in _AFTER_E:
        return "är"
    if low in {"de", "d", "dä", "hä"} and after in _DE and token.raw not in {"DE", "D"}:
        return "det"
    if low == "va" and before in _BEFORE_VA and after.isalpha() and after not in {"sa", "va"}:
        return "var"
    if low == "ja" and before in _BEFORE_JAG:
        return "jag"
    if low == "ja" and after in ({"e", "ä", "va"} if token.raw == "Ja" else _AFTER_JAG):
        return "jag"
    return None


_ONES = {
    "noll": 0,
    "nil": 0,
    "två": 2,
    "tvo": 2,
    "tre": 3,
    "fyra": 4,
    "fem": 5,
    "sex": 6,
    "sju": 7,
    "åtta": 8,
    "nio": 9,
    "tie": 10,
    "tio": 10,
    "elva": 11,
    "tolv": 12,
    "tretton": 13,
    "fjorton": 14,
    "femton": 15,
    "sexton": 16,
    "sjutton": 17,
    "arton": 18,
    "aderton": 18,
    "nitton": 19,
    "nie": 9,
}
_ONES |= {f"{word}hunnra": 100 * count for word, count in _ONES.items() if 2 <= count <= 9} | {"hunnra": 100}
_TENS = {
    "tjugo": 20,
    "tjugi": 20,
    "tjuge": 20,
    "tjugu": 20,
    "trettio": 30,
    "tretti": 30,
    "trettie": 30,
    "fyrtio": 40,
    "förtio": 40,
    "fyrti": 40,
    "förti": 40,
    "färti": 40,
    "färtio": 40,
    "fyrtie": 40,
    "förtie": 40,
    "femtie": 50,
    "sextie": 60,
    "sjuttie": 70,
    "åttie": 80,
    "nittie": 90,
    "femtio": 50,
    "femti": 50,
    "sextio": 60,
    "sexti": 60,
    "sjuttio": 70,
    "sjutti": 70,
    "åttio": 80,
    "åtti": 80,
    "nittio": 90,
    "nitti": 90,
}
_SCALES = {
    "tusen": 1000,
    "tusenlappar": 1000,
    "tusenlapp": 1000,
    "tusing": 1000,
    "lax": 1000,
    "laxar": 1000,
    "papp": 1000,
    "pap": 1000,
    "lakan": 1000,
    "k": 1000,
    "kk": 1000,
    "tkr": 1000,
    "miljon": 1_000_000,
    "miljoner": 1_000_000,
}

_TENS = dict(sorted(_TENS.items(), key=lambda item: -len(item[0])))

NUMERALS = Numerals(
    ones=_ONES,
    tens=_TENS,
    articles=frozenset({"en", "ett"}),
    neuters=frozenset({"ett"}),
    hundred=frozenset({"hundra", "hundring", "hundralapp"}),
    scales=_SCALES,
    joins=frozenset({"och"}),
    halves=frozenset({"halv", "halvt", "halva"}),
    quarters=frozenset({"kvart", "kvarts", "fjärdedel", "fjärdedels", "fjärdedelar"}),
    points=frozenset({"komma"}),
    decimal=",",
    glued=Gluing(
        ones=_ONES,
        tens=_TENS,
        units=frozenset({"ett", "en", "et"}),
        scales={"tusen": 1000, "hundra": 100},
        joint="och",
        zero="noll",
    ),
    collectives={"tjog": 20, "dussin": 12, "halvdussin": 6},
    couples=frozenset({"par"}),
)

_OATHS = frozenset({"vete", "fy", "vad", "hur", "åt"})
"""Words before "sjutton" that make an oath of it: "det vete sjutton"."""
_OATHS_END = frozenset({"för", "av", "som"})
"""Words before it that do so where nothing is counted behind: "nej för sjutton", but "för sjutton kronor"."""
_SIGNS = frozenset(".,!?")


def _figures(tokens: list[Token]) -> list[Number]:
    """The numbers, but for the seventeen of an oath: "det vete sjutton, femti kanske"."""
    return [number for number in NUMERALS.scan(tokens) if not _sworn(tokens, number)]


def _sworn(tokens: list[Token], number: Number) -> bool:
    if tokens[number.first].norm != "sjutton" or number.end - number.first > 1:
        return False
    before = tokens[number.first - 1].norm if number.first else ""
    after = tokens[number.end].norm if number.end < len(tokens) else "."
    oath = before in _OATHS or (before in _OATHS_END and after in _SIGNS | {"gubbar", "heller", "vad", "också"})
    return oath or after in {"också", "heller", "bulan"}


LEXICON = Lexicon(
    code="sv",
    aliases={**MISSPELT, **ALIASES},
    contextual=contextual,
    numbers=_figures,
    breaks=frozenset({"men", "fast", "utan", "däremot", "dock", "annars"}),
    habits=HABITS,
    speech=SPEECH,
    unaccented=UNACCENTED,
    short=SHORT,
)

INFLECTION = Inflection(
    units=frozenset({"ett", "en"}),
    clitics=("'s",),
    short_ends=("s", "en", "et"),
    swallowing=("er", "el"),
    article="et",
    plurals={"a": ("or", "orna")},
)
