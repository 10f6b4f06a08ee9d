"""How Swedish replies end, for turn-taking: what dangles, what closes though it looks cut off, what may go on.

Only the ends of replies belong here; nothing here changes what a reply means.
"""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule

_SIGNS = r"(?: (?:,|\.|…|-|–)){0,6}(?= $)"
"""Signs to the end of the reply; Whisper sets them as it likes."""


def _ends(words: str) -> str:
    """The words as the last ones of the reply."""
    return rf"(?:{words}){_SIGNS}"


def _half_year(hit: Hit) -> object:
    """Only a number after which a year goes on: "sedan tjugo ..." is a year half said."""
    return True if hit.num("n") in {19, 20, 2000} else None


ENDINGS = (
    Rule(
        "sv.dangling.end",
        _ends(
            r"(?:så länge|(?<=, )fast|utom|förutom|aldrig|nästa|nästan|hade|haft|sedan|sen|tills|inte än men|gått|"
            r"nej inte|jag hade|tjugohundra|tvåtusen|av|inte|men|och|eller|så|att|om|i|på|med|till|från|en|"
            r"ett|som|när|för|alltså|väl|typ|öh|liksom|"
            r"ungefär|cirka|kanske|runt|mellan|ja alltså|jag|det|det är|det var|det blir|jag har|jag kan|den|"
            r"sen|ska vi se|vänta|bara|drygt|knappt|min|mitt|är|har|var|plus|minst|över|under|eftersom|medan|"
            r"ju|hos|vid|åt|hela|de|dem|din|ditt|mina|sin|sitt|mer än|mindre än|högst|max|helst|förra|vilken|"
            r"vilket|ett och ett|eventuellt|fram till|dock|utan|tack vare|än|såvida|ifall|"
            r"förutsatt|(?<=^ )innan|ska|skulle|måste|får|klockan|annars|normalt|och då|men då|slipper|emot|kan ta|"
            r"efter|om inte|jag ska|jag skulle|jag vill|jag läser|jag gick ut|jag tror|jag "
            r"måste|vill ha|skulle vilja ha|skulle vilja|spelar ingen|spelar det)"
        ),
        yes=("Öh, det var väl", "Jag har", "Fyra och", "Jag har trettiotre i dag men vill ha"),
        no=("Fyra år.", "Ja."),
    ),
    Rule(
        "sv.dangling.amount",
        _ends(r"(?:mellan|från) #|(?<=^ )under #"),
        yes=("Under fyrtio", "Mellan trettio"),
        no=("Under fyrtio går jag inte.", "Mellan trettio och fyrtio."),
    ),
    Rule(
        "sv.dangling.year",
        _ends(r"(?:sedan|sen|från|började|i|till) (?P<n>#)"),
        _half_year,
        yes=("Sedan tjugo", "Jag började tvåtusen"),
        no=("Sedan 2015", "Fem år."),
    ),
    Rule(
        "sv.dangling.unit",
        _ends(r"# (?:månaders|veckors|års|dagars|tusen och)"),
        yes=("Jag har tre månaders",),
        no=("Tre månaders uppsägning.", "Tre månader."),
    ),
    Rule(
        "sv.dangling.question",
        _ends(r"(?<=\S )(?:vad|vem|hur|varför|var|vilka|vart|vems)"),
        yes=("Det beror på vad",),
        no=("Vad?", "Det beror på vad det gäller."),
    ),
    Rule(
        "sv.dangling.takeback",
        r"(?:,|\.|…|-|–) "
        r"(?:(?<!nej , )nej|nä|vänta|jo|eller ja|nej vänta|eller nej|nej förlåt|förlåt)(?: (?:,|…|-|–)){0,3}(?= $)",
        yes=("Fem, nej", "Första, nej"),
        no=("Nej, nej", "Nej.", "Fem, nej sex."),
    ),
    Rule(
        "sv.dangling.alone",
        _ends(r"(?<=^ )(?:nja|mitt körkort|körkort(?:et)?|lönen|utbildning(?:en)?|hmm+|hm|mm+)"),
        yes=("Nja", "Körkort"),
        no=("Körkort har jag.", "Nja, helst inte."),
    ),
    Rule(
        "sv.ending.echo",
        _ends(
            r"det (?:har|kan|gör|är|vill|ska|fick|får|tror|vet|gjorde|hade|skulle|brukar) (?:jag|vi|den|det)"
            r"(?: (?:inte|absolut|faktiskt|nog))?"
        ),
        yes=("Ja, det har jag.", "Det vet jag inte.", "Ja det kan jag"),
        no=("Det har jag gjort i", "Ja, jag har"),
    ),
    Rule(
        "sv.ending.inverted",
        _ends(r"(?<=\S )(?:har|kan|tror|går|vill|tar|jobbar|kör|säger|skulle jag säga|tycker) jag(?: inte)?"),
        yes=("Körkort har jag", "Den femtonde maj tror jag", "Under fyrtio går jag inte."),
        no=("Har jag", "Körkort har jag i"),
    ),
    Rule(
        "sv.ending.belief",
        _ends(r"jag tror (?:det|inte det|så|inte)|jag har det|jag gör det|jag kan det|jag hoppas det"),
        yes=("Jag tror det.", "Ja, jag har det."),
        no=("Jag tror", "Jag tror att"),
    ),
    Rule(
        "sv.ending.about",
        _ends(
            r"# (?:år|månader|personer|kronor|tusen|veckor|dagar|i månaden|st) "
            r"(?:ungefär|cirka|kanske|typ|drygt|knappt|minst|sen|"
            r"sedan|max|högst|nästan|över|i alla fall)"
        ),
        yes=("Tjugo år ungefär", "Sju personer max"),
        no=("Ungefär", "Tjugo år"),
    ),
    Rule(
        "sv.ending.since",
        _ends(
            r"(?:år|åren|månad|månader|månaden|vecka|veckor|dagar|länge|tag|timme) (?:sen|sedan|till)|halvvägs till|"
            r"(?:#|en|ett) (?:vecka|månad|år|halvår|timme|dag) (?:ungefär|cirka|kanske|typ)|# ,? ?(?:minst|typ|ungefär|"
            r"cirka)|, (?:typ|kanske|ungefär)"
        ),
        yes=("För två år sen.", "Giltig två år till.", "Om en vecka ungefär.", "Trettiosju minst."),
        no=("Sen", "Minst", "Det var väl ungefär"),
    ),
    Rule(
        "sv.ending.object",
        _ends(
            r"(?:tar|ta|gör|kan|klarar|köper|efter|av|om|på|med|för|så) det|(?:kan|har|gör|vill|är|ska) jag "
            r"(?:\S+ )?(?:det|så)|om det är så|(?:har|hade) jag (?:aldrig |inte |redan )?(?:gått|haft)|"
            r"enda jag (?:kan|har)|"
            r"bäst på|är \S+ jag har|(?:minns|vet) inte när"
        ),
        yes=("Hundraåttio, men jag tar det.", "Javisst kan jag det.", "Nej, den har jag aldrig gått."),
        no=("Det", "Jag har det men", "Jag har gått"),
    ),
    Rule(
        "sv.ending.idiom",
        _ends(
            r"(?:år|månader|månad|veckor|dagar|personer|kort|ju|på|[A-E]) bara|# (?:är|blir) det|"
            r"med på|van vid|glad för|(?:när|som|vad|vart) jag vill|(?:ingår|har|går|kan|gör) ju|bli(?:vit)? av|gå om|"
            r"(?:mil|kilo|timmar|minuter|kilometer|kvar|stycken) (?:ungefär|cirka|kanske|typ)"
        ),
        yes=("Sex månader bara.", "En mil ungefär.", "Det är jag van vid."),
        no=("Bara", "Jag är med"),
    ),
    Rule(
        "sv.ending.not",
        _ends(
            r"(?:har|kan|vill|får|gör|tror|vet) jag (?:\S+ )?inte|bryr mig inte|men \S+ inte|"
            r"(?:tyvärr|absolut|verkligen|faktiskt|helst|nog|tror|definitivt|knappast|kanske) inte|"
            r"(?:inte|inget|ingen|inga|aldrig)(?: \S+){1,4} än"
        ),
        yes=(
            "De andra har jag tyvärr inte.",
            "Nej, tyvärr inte.",
            "Jag kör men programmerar inte.",
            "Jag har inte fått besked än.",
        ),
        no=("Inte", "Jag har inte"),
    ),
    Rule(
        "sv.trailing.not",
        _ends(
            r"(?:går|funkar|fungerar|passar|stämmer|finns|behövs|gäller|räcker) (?:\S+ )?inte|(?<=^ )aldrig|"
            r"har (?:inget|ingen|inga)|inte direkt|# (?:år|månader|veckor) (?:och )?#|(?<!mellan # )och #"
        ),
        yes=("Det går tyvärr inte.", "Aldrig."),
        no=("Inte", "Jag har aldrig"),
    ),
    Rule(
        "sv.ending.only_me",
        _ends(r"(?:bara|endast|ensam|det var|det är) (?:bara )?jag|inte än|inte alls|inte nu"),
        yes=("Bara jag.", "Nej, inte än."),
        no=("Jag", "Inte"),
    ),
    Rule(
        "sv.trailing.unable",
        _ends(
            r"(?:ja|jo|japp|absolut) ,? ?jag (?:har|kan|är)|jag (?:kan|har|vill|får|gör) inte|eller (?:jo|ja|nej)|"
            r"(?:ja|jo) ,? (?:till|sedan|i) (?!#)\S+|gick ut"
        ),
        yes=("Ja, jag har", "Jag kan inte", "Nej, eller jo", "Ja, till mars"),
        no=("Ja, det har jag.", "Jag kan inte på helger."),
    ),
    Rule(
        "sv.listing.workplace",
        _ends(r"# (?:år |månader )?(?:på|hos|åt|vid|i) (?!dag |månaden |året |timmen |veckan |år )\S+(?: \S+)?"),
        yes=("Tre år på Peab", "Tre år på Peab, sen två år på NCC"),
        no=("Tre år.", "Tre år på Peab och två på NCC, så fem år sammanlagt."),
    ),
    Rule(
        "sv.trailing.day",
        _ends(r"(?:den )(?:#|första|sista|\S+(?:nde|tte|fte|rde|dje))"),
        yes=("Den femtonde", "Den första"),
        no=("Den femtonde maj.", "Fem år."),
    ),
    Rule(
        "sv.trailing.couple",
        _ends(r"(?:ett par|några)(?: stycken)?"),
        yes=("Ett par",),
        no=("Ett par år.",),
    ),
    Rule(
        "sv.settled.all",
        r"det (?:är|var) (?:allt|alla|allihop|det hela)|inget mer|inga fler|ingenting annat|inget annat|"
        r"så är det|sammanlagt|totalt|allt som allt|alltihop|inget särskilt",
        yes=("B, C, CE, ja det är allt.",),
        no=("B, C, CE.",),
    ),
    Rule(
        "sv.settled.list",
        r", \S+ (?:och|samt) \S+(?: (?:plus )?[A-E#])?(?: \.){0,3}(?= $)",
        yes=("B, C och CE.", "Dag, kväll och natt"),
        no=("B, C och", "Dag och kväll"),
    ),
    Rule(
        "sv.pondering.look",
        r"ska vi se|får se|låt mig (?:se|tänka)|vänta(?: lite)?|ett ögonblick|vad heter det|vad står det|"
        r"vad är det nu|hur var det|hur var det nu|jag måste (?:kolla|tänka|titta)|ska kolla",
        yes=("Ska vi se, vad står det på kortet", "Öh, vad heter det"),
        no=("Fem år.",),
    ),
)
