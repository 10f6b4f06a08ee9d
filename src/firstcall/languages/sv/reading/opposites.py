"""Swedish opposites: who is asked for one of a pair and tells of the other says no: "automat" to "manuell växellåda".

One row a pair; as in `topics`, and of those rules that find a no there, these are the plainest.
"""

from __future__ import annotations

from dataclasses import dataclass

from firstcall.reading.rules import Rule


@dataclass(frozen=True, slots=True)
class Pair:
    """What is asked for, and what tells of the other."""

    topic: str
    asked: str
    """Empty: of `topics` or `everyday`."""
    other: str
    question: str
    yes: str
    no: str


PAIRS = (
    Pair(
        "manual",
        r"manuell\S*|växelspak(?:en)?",
        r"(?:bara|endast|enbart|alltid|det är|blir|villkor #) (?:\S+ )?(?:automat\S*|villkor)|automat\S* (?:som "
        r"gäller|är det (?:enda|som)|gäller|har det blivit|är vad)(?: \S+)?|villkor #|villkor (?:sjuttioåtta|på "
        r"kortet)",
        "Kan du köra manuell växellåda?",
        "Det är automat som gäller för mig.",
        "Jag har kört automat också.",
    ),
    Pair(
        "piecework",
        r"ackord\S*|provision\S*|prestationslön",
        r"(?:fast|vanlig|bara|alltid|haft) (?:\S+ )?(?:månadslön|lön|timlön|timpenning)|månadslön(?: \S+){0,3}|trygg "
        r"lön",
        "Är du van att jobba mot ackord?",
        "Fast månadslön i hela mitt liv.",
        "Tio år på provision.",
    ),
    Pair(
        "fulltime",
        r"heltid|fulltid|hundra procent|# timmar i veckan",
        r"(?:halvtid|deltid|sjukersättning|# procent|halva dagar) (?:är (?:vad|allt|det)|räcker|passar|orkar|söker|"
        r"vill|gäller|funkar|klarar)(?: \S+){0,3}|(?:orkar|klarar|söker|vill ha|vill jobba|kan) (?:jag )?(?:bara |max "
        r"|högst |helst )?(?:halvtid|deltid|halva dagar|# procent|femtio|sjuttiofem procent)",
        "Vill du arbeta heltid?",
        "Halvtid är vad jag orkar.",
        "Jag har jobbat halvtid.",
    ),
    Pair(
        "permanent",
        r"(?:fast|tillsvidare) ?(?:tjänst|anställning|jobb)|tillsvidare\S*|långsiktigt|stanna länge",
        r"(?:vill|ska|söker|behöver) (?:jag )?(?:bara |helst )?(?:ha )?(?:ett )?(?:sommarjobb|extrajobb|extraknäck|"
        r"något (?:tillfälligt|extra|kortare))(?: \S+){0,3}|innan (?:plugget|skolan|studierna|resan|utbildningen|"
        r"universitetet)(?: börjar)?|(?:bara|några|högst) (?:några |tre |fyra |ett par )?månader(?: \S+){0,2}",
        "Är du intresserad av en fast tjänst?",
        "Jag vill bara ha sommarjobb.",
        "Jag har sommarjobb nu.",
    ),
    Pair(
        "team",
        r"(?:i|stor|mindre|med) (?:\S+ )?(?:grupp|team|lag|arbetslag|öppet landskap|kontorslandskap)",
        r"ensamvarg|enstöring|eremit|(?:jobbar|trivs|arbetar) (?:jag )?(?:bäst |helst |bara )?(?:ensam|själv|i min "
        r"ensamhet)|slippa (?:folk|människor|andra|kollegor)(?: \S+)?|egen(?:sinnig)? väg|folkskygg",
        "Kan du tänka dig att jobba i en stor grupp?",
        "Jag är en ensamvarg.",
        "Ensam är jag aldrig.",
    ),
    Pair(
        "alone",
        "",
        r"(?:måste|vill|behöver|vill helst) (?:jag )?ha (?:\S+ )?(?:folk|kollegor|sällskap|arbetskamrater|någon|"
        r"människor|liv)(?: \S+){0,3}|(?:blir|blev) (?:jag )?(?:tokig|knäpp|galen|mörkrädd|deppig) (?:av|utan|ensam|"
        r"själv)(?: \S+)?|flockdjur|sällskapsmänniska|lagspelare",
        "Är du bekväm med att jobba ensam?",
        "Jag måste ha folk omkring mig.",
        "Jag har haft kollegor.",
    ),
    Pair(
        "indoors",
        r"inomhus|kontor(?:sarbete)?|(?:sitta|stillasittande)(?: \S+){0,2}|utan fönster|framför (?:en )?(?:skärm|"
        r"dator)",
        r"(?:behöver|måste ha|måste få|vill ha) (?:jag )?(?:\S+ )?(?:frisk luft|dagsljus|röra (?:på )?mig|rörelse|"
        r"luft|himmel|ljus)(?: \S+)?|friluftsmänniska|myror i (?:brallan|byxorna|baken)|(?:kan|orkar) (?:jag )?inte "
        r"sitta (?:still|inne)(?: \S+)?",
        "Kan du arbeta inomhus utan fönster?",
        "Jag måste ha frisk luft.",
        "Jag har frisk luft hemma.",
    ),
    Pair(
        "loose",
        "",
        r"(?:tillsvidare|fast|fast tjänst|fast jobb) eller (?:inget|ingenting|inte)|lämnar (?:jag )?inte (?:en |mitt |"
        r"min )?(?:fast\S*|trygg\S*|tillsvidare\S*)(?: \S+){0,2}|(?:har |hade )?(?:redan )?(?:en )?fast (?:tjänst|"
        r"jobb|anställning) (?:nu|idag|redan|sen)",
        "Kan du tänka dig en provanställning?",
        "Det blir tillsvidare eller inget.",
        "Jag hade fast tjänst.",
    ),
)


def _rules(pair: Pair) -> tuple[Rule, ...]:
    asked = Rule(f"sv.topic.{pair.topic}", pair.asked, yes=(pair.question,), no=("Har du bil?",))
    told = Rule(f"sv.implyno.{pair.topic}_other", pair.other, yes=(pair.yes,), no=(pair.no,))
    return (asked, told) if pair.asked else (told,)


PAIR_RULES = tuple(rule for pair in PAIRS for rule in _rules(pair))
PAIR_TOPICS = frozenset(pair.topic for pair in PAIRS)
