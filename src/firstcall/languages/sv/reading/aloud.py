"""Swedish said aloud to others than the agent: names called, orders, the table, the shop, the tannoy.

Rules named `soft_` are only asides where the reply tells nothing else: "Gå och lägg dig" is one, "gå kan jag" is not.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_CALLED = (
    "alma elsa maja alice ella vera astrid ebba selma olivia lilly wilma freja agnes saga alva julia emma linnea ida "
    "anna maria eva karin sara lisa hanna klara nora stella tuva signe iris leo hugo william oscar oskar liam "
    "lucas lukas "
    "elias oliver noah adam axel nils melvin vincent theo viggo alfred arvid albin gustav erik johan anders lars "
    "mikael kalle olle "
    "pelle emil anton filip viktor isak ludvig edvin sixten frans otto ali omar fatima amina ahmed mohammed"
)
"""First names that are called through a room."""

LEAST_PAY = 15_000
"""Kronor from which a wish for so many is one for pay."""

_NAME = "|".join(_CALLED.split())

ALOUD = (
    Rule(
        "sv.aside.called",
        rf"(?:(?<=^ )|(?<=^ nej )|(?<=^ ja )|(?<=^ men )|(?<=^ nej , )|(?<=^ ja , )|(?<=^ hej )|(?<=^ vänta )|"
        rf"(?<=[.!] nej )|(?<=[.!] ))(?:{_NAME}) [,!](?! (?:han|hon|min|som|vår))",
        yes=("Nej Elsa, inte dra i hundens svans!", "Kalle! Sluta!"),
        no=("Elsa är min chef.", "Anders, han som ringde."),
    ),
    Rule(
        "sv.aside.soft_order",
        r"(?:(?<=^ )|(?<=[.!] )|(?<=^ nej , )|(?<=^ ja , )|(?<=^ nej )|(?<=^ men ))(?:gå|spring|skynda dig|hämta|"
        r"akta|"
        r"passa dig|lyssna|borsta|tvätta|släpp|öppna|tänd|släck|duka|plocka|torka|klä|hjälp|håll|var tyst|"
        r"var snäll|sov|vakna)(?! (?:kan|går|är|har|gör))(?: \S+){0,5}(?= [.!]| $)",
        yes=("Gå och borsta tänderna nu.", "Akta bilen!"),
        no=("Jag gick och borstade tänderna.",),
    ),
    Rule(
        "sv.aside.soft_place",
        r"(?:jag )?(?:står|sitter|är) (?:nu )?(?:i kö|i kön|på bussen|på tåget|i kassan på \S+|på systemet|i bilen|"
        r"hos tandläkaren|hos frisören|på toa|på gymmet)(?: \S+){0,3}(?= [.,!]| $)|vi äter (?:klockan #|nu|snart|"
        r"strax)|(?:vill ha|tar) (?:den|det|en|ett) (?:med|utan) (?:extra|ost|lök|sås|grädde|mjölk|socker|is)\S*|"
        r"kan du (?:hämta|stänga|öppna|hålla|ge|köpa|plocka|släppa|sänka|höja|duka|koka|"
        r"hänga)(?: (?!frågan)\S+){1,3}|"
        r"var (?:har du|la du|lade du) (?:lagt |ställt |gjort av |parkerat )?\S+|var är (?:nycklarna|fjärrkontrollen|"
        r"plånboken|skorna|mobilen|laddaren|mina \S+)|har du sett (?:min|mina|fjärrkontrollen|nycklarna)(?: \S+)?|"
        r"(?:inte|inget|ingen)(?: \S+){0,2} (?:elavtal|abonnemang|prenumeration|försäkring|bredbandsavtal)",
        yes=("Hallå, jag står i kön på Systemet.", "Vi äter klockan sex.", "Kan du hämta tvätten?"),
        no=("Jag står i kassan.", "Kan du upprepa?"),
    ),
    Rule(
        "sv.aside.tannoy",
        r"välkom(?:men|na) (?:till|ombord)(?: \S+){0,3}|din resa(?: \S+){0,3}|nästa avgång(?: \S+){0,3}|"
        r"dörrarna (?:stängs|öppnas)|tryck (?:#|ett) för \S+|(?:du har|ditt) (?:plats|könummer|samtal)(?: \S+){0,3}|"
        r"tåget mot \S+(?: \S+){0,4}",
        yes=("Välkommen till SJ, din resa fortsätter snart.", "Tryck ett för svenska."),
        no=("Jag är välkommen.",),
    ),
    Rule(
        "sv.money_strong.thousands",
        r"(?:vill ha|önskar|begär|tänkt mig) (?:\S+ ){0,2}#",
        lambda hit: hit.rule.id if hit.parts and hit.parts[-1].value >= LEAST_PAY else None,
        yes=("Jag vill ha trettiofem tusen.",),
        no=("Jag vill ha 20 timmar.",),
    ),
)
