"""Swedish frames of an answer: words that only open it, and those that only close it."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_END = r"(?= [.,!?…]| -)"
_WHILE = r"| en sekund| ett ögonblick"

FRAMES = (
    Rule(
        "sv.preamble.heard_late",
        r"(?:oj )?(?:(?:förlåt|ursäkta|va|vad)(?: ,)?(?: (?:vad sa du|vad sade du|va sa du|vad sa ni|hur sa|"
        r"en gång till|jag hörde inte))?|(?:vad|va) (?:var|är|va) frågan(?: nu| igen)?|vad frågade du(?: nu| om)?)"
        r" ?[?.,] (?:jaha|jaså|aha|åh|okej|just det|ja just det|jo just det)(?: ,)?"
        r"(?: (?:okej|ja just det|just det|förlåt))?"
        r"(?= [.,!])",
        yes=("Förlåt, vad sa du? Jaha, nej.", "Va? Jaha, fem."),
        no=("Förlåt, vad sa du?", "Va jaha nej."),
    ),
    Rule(
        "sv.preamble.heard",
        rf"(?:okej|ok|okej då|hm|jaha|jaså|jaha okej|jaha ja|okej okej|aha|aha okej|jaha då så|oj|åh|"
        rf"jasså|i see|just det){_END}",
        yes=("Okej. Jag har inget kort.", "Aha. Inte sen operationen.", "Jaså. Tre år."),
        no=("Okej med hundar.", "Mm det har jag."),
    ),
    Rule(
        "sv.preamble.greeting",
        rf"(?:hallå|hej) ?[?.,] (?:ja|jo|japp)(?= [.!])|(?:(?:ja|jo|jaa)(?: ,)? )?(?:hej|hejsan|hallå|tjena|hej hej|"
        rf"god morgon|god dag|goddag)(?: ,? ?hej)?{_END}|"
        rf"(?:ja|jo)(?: ,)? (?:jag förstår|jag fattar|jag hänger med|det är jag|jag är här|jag hör|"
        rf"jag hör dig|jag hör bra|jag är kvar|jag lyssnar){_END}|"
        rf"(?:ja )?(?:tack(?: ,)? det är bra|det är bra(?: ,)? tack|bara bra(?: ,)? tack|jag mår bra(?: ,)? tack)"
        rf"(?: själv)?{_END}",
        yes=(
            "Ja, hej. Nej, det har jag inte.",
            "Hallå? Ja. Inget kort.",
            "Ja, jag hör dig. Fyra.",
            "Tack, det är bra. Två.",
        ),
        no=("Ja, det har jag.", "Hej då.", "Det är bra tackling."),
    ),
    Rule(
        "sv.preamble.thinking",
        rf"(?:(?:nu|då) ska (?:jag|vi)|låt mig|jag (?:ska|måste|får)|får jag|vi ska|ska vi|få)(?: bara| nog){{0,2}} "
        rf"(?:se|tänka|tänka efter|tänka lite|tänka igenom det|fundera|räkna|räkna efter|kolla|minnas)"
        rf"(?: nu| då| lite| här| efter{_WHILE}){{0,2}}{_END}|(?:vad|hur) (?:är|var) det (?:nu|nu då){_END}|"
        rf"var ska jag börja{_END}|(?:oj )?(?:vänta|ursäkta|förlåt)(?: ,)?(?: vänta)?(?: bara)?"
        rf"(?: lite| nu| här| ett tag{_WHILE}){{0,2}}{_END}|(?:ett ögonblick|en sekund)(?: bara)?{_END}|"
        rf"(?:det )?var en (?:svår|klurig|lurig) (?:fråga|en){_END}|(?:svår|klurig|lurig) fråga{_END}",
        yes=(
            "Vänta, fem.",
            "Låt mig se. Två.",
            "Ska vi se, ungefär sex år.",
            "Vänta lite. Ja.",
            "Nu ska jag tänka. Två.",
        ),
        no=("Låt mig veta.", "Jag ska se till det.", "Vänta inte på mig."),
    ),
    Rule(
        "sv.afterword.so",
        r"(?:(?<=, )|(?<=\. ))(?:så att jag?|så ja|men ja|så|så det så|så att|men så|så det|så är det|men men)"
        r"(?= [.!?]| $)",
        yes=("Nej, jag kan inte, så att ja.", "Två år, men ja.", "Aldrig lärt mig, så."),
        no=("Så ja, det kan jag.", "Jag tycker så."),
    ),
    Rule(
        "sv.afterword.sense",
        r"om (?:du|ni) (?:förstår|fattar|hajar)(?: vad jag menar| mig)?(?= [.!?]| $)|om man (?:säger|säger det) så"
        r"(?= [.!?]| $)|(?<=, )(?:helt enkelt|du vet|ni vet|vet du|förstår du|eller hur man säger|så att säga|"
        r"liksom|va|vettu)(?= [.!?]| $)|och (?:så vidare|allt vad det är|sånt där)(?= [.!?]| $)",
        yes=("Två år, om ni fattar.", "Natt, ni vet.", "Packning och så vidare."),
        no=("Om du vill.", "Helt enkelt nej."),
    ),
    Rule(
        "sv.afterword.paper",
        r"(?<=, )(?:det|som det|så det|så) står (?:det )?(?:också )?i (?:mitt |min )?(?:cv|cvt|cv : t|ansökan|brevet|"
        r"papperen)(?= [.!?]| $)",
        yes=("Två år, det står i mitt CV.", "Nej, som det står i ansökan."),
        no=("Det står i mitt CV.",),
    ),
    Rule(
        "sv.parting.behind",
        r"(?<=[.!?,] )(?:(?:okej|ok|tack|tack så mycket|tack och)(?: ,)? )?(?:hej då|hejdå|hej hej|hej så länge|hej|"
        r"vi hörs|adjö|hörs|ses|vi ses|på återhörande)(?: (?:då|sen|med dig))?(?= [.!?]| $)|"
        r"(?<=[.!?,] )(?:nästa|nästa fråga|ta nästa)(?: ,)?(?: tack)?(?= [.!?]| $)",
        yes=("Nej, det har jag inte. Hej då.", "Tio år. Nästa fråga, tack."),
        no=("Hej, ja.", "Nästa måndag."),
    ),
)
