"""Swedish words about options: all, all but, none, at times, little; and other words for common options."""

from __future__ import annotations

from firstcall.reading.rules import Rule

CHOICES = (
    Rule(
        "sv.timeshift.mark",
        r"till att börja med|för tillfället|just nu|tills vidare|först|från (?:och med )?(?:hösten|våren|sommaren|"
        r"september|januari|augusti|nästa)|(?:efter|till) (?:hösten|våren|vintern|sommaren|jul|provanställningen|"
        r"nästa \S+)|sen (?:kanske|gärna)",
        yes=("Deltid till att börja med.", "Deltid nu, heltid till hösten."),
        no=("Dag.",),
    ),
    Rule("sv.badly.mark", r"dåligt|knappt|med nöd och näppe|så där|knaggligt", yes=("alla tre, dåligt",), no=("Dag.",)),
    Rule(
        "sv.aversion.word",
        r"dö(?:r)? (?:jag )?av|(?:är )?(?:blockerad|spärrad|stängd|trasig|stulen|för långt|för tungt|för stressigt|"
        r"omöjlig(?:t)?)|(?:har|måste) jag (?:barnen|barn|hämta|lämna|träning|kören|skola|plugga)|hatar (?:jag)?|"
        r"orkar (?:jag )?inte|är (?:det )?(?:tråkigt|trist|hemskt|jobbigt|krångligt|svårt|det värsta|hopplöst)|"
        r"får jag (?:ont|migrän)|"
        r"kommer jag inte"
        r"|är jag (?:hos|bortrest|borta|ledig|upptagen)|(?:är|går|sitter|sjunger) jag (?:i (?:kyrkan|kören|skolan|"
        r"moskén)|på (?:träning|kören))|(?:är "
        r")?(?:helig|heligt|heliga)|(?:har|spelar|tränar) jag (?:match|träning|fotboll|innebandy|kör|"
        r"barnen|barnvecka)|tröttnat på|trött på|räcker det nu|det räcker nu|har jag fått nog av"
        r"|(?:har jag )?(?:bara )?(?:sett|läst om|hört talas om|hört om|suttit|lekt|provat|testat|provkört|prövat|"
        r"tittat|nosat)(?: på)?|på annat håll|upptag(?:en|na)|"
        r"uppbokad(?:e)?|"
        r"upptaget|jobbar jag redan|redan (?:extra|upptagen)"
        r"|(?:får|fick) (?:bara )?(?:de|andra|någon annan)(?: \S+)?|får (?!jag|vi|gärna)(?:\S+ ){1,3}(?:göra|ta|"
        r"sköta|fixa|stå för)"
        r"|satt jag (?:mest |bara )?bredvid|är jag (?:alltid |ofta |mest )?(?:i|på|hos) (?!(?:gång|plats|fot|"
        r"jobbet|alerten)(?: |$))\S+(?= hos| [.,]| $)"
        r"|(?:vill|behöver) jag (?:ha )?för mig själv|(?:är|är ju) till för(?: \S+)?|gick (?:det )?åt skogen|"
        r"var (?:det )?(?:hemskt|tråkigt|jobbigt|värst)|längst bort|är mina(?= [.,!]| $)"
        r"|vill jag sova|rädd på|sover jag|är jag hemma|har jag (?:\S+ )?(?:extrajobb\S*|annat jobb)|(?:vill|orkar|"
        r"kan) (?:jag )?inte (?:mer|längre)"
        r"|(?:är|blir) (?:det |den |det ju )?för (?!mig|min|att|det|den|lite)\S+[ta](?= [.,]| $| för| så| att| bort|"
        r" där)"
        r"|stressar (?:mig)?|gör mig (?:\S+)|skrämmer mig|är jag (?:dålig|usel) på"
        r"|(?:går|gick) inte att leva på|(?:sover|pluggar|föreläsning(?:ar)?|lektion(?:er)?|skola|"
        r"barnen) (?:\S+ )?på",
        yes=(
            "Jour får de unga ta.",
            "El får en behörig göra.",
            "På helgerna är jag i Falun.",
            "Dumper, i grävaren har jag bara suttit och lekt.",
            "Monitor har jag sett på Youtube.",
            "På lager är det för kallt för mig.",
            "Telefon stressar mig.",
            "Helgerna är mina.",
            "Servering provade jag och det gick åt skogen.",
            "På nätterna sover jag.",
            "Jag har jobbat natt i tio år och vill inte mer.",
            "Jag har föreläsningar på dagarna.",
            "Söndagar är jag i kyrkan.",
            "Kassa skulle jag dö av.",
        ),
        no=("Kassa går bra.",),
    ),
    Rule(
        "sv.insteadof.what",
        r"i stället för|(?:hellre|snarare|bättre) \S+ än",
        yes=("Hellre dag än natt.", "Dag i stället för natt."),
        no=("Än så länge natt.",),
    ),
    Rule(
        "sv.choice.but",
        r"(?:(?=bara inte )|allt|alla|allting|vad som helst|alla tider|alla skift|när som helst|"
        r"vilket som helst|samtliga)(?: \S+)? (?:utom|förutom|men inte|bara inte)(?: (?P<x>.+))?".replace(
            ".+", r"\S+(?: \S+){0,3}"
        ),
        yes=("Allt utom natt.",),
        no=("Allt.",),
    ),
    Rule(
        "sv.choice.all",
        r"(?:det )?spelar (?:mig )?(?:ingen(?:ting)?|mindre|inte (?:så|någon)) (?:större |stor )?roll|"
        r"vilket som helst|vilka som helst|"
        r"vad som helst|allt(?: går| funkar| passar| möjligt)?|alla(?: (?:går|tider|skift|tre|fyra|"
        r"varianter|alternativ|funkar))*|kvittar|det kvittar|(?:jag )?är flexibel|helt flexibel|"
        r"jag tar (?:allt|vad som helst|det (?:ni har|jag får|som finns))|vilket ni vill|när som helst|"
        r"var som helst|var ni vill|överallt|hur som helst|båda(?: delarna| delar| två)?|bägge|öppen för allt|"
        r"gör (?:mig )?(?:detsamma|lika)|vad (?:ni|du) (?:vill|behöver|önskar)|det (?:ni|som) (?:vill|behöver|"
        r"behövs|finns)|"
        r"hugget som stucket|(?:är )?(?:samma|lika) för mig|strunt ?samma|helt öppen|öppen för (?:alla|det mesta|"
        r"båda|"
        r"förslag)|(?:där|när|vad) (?:ni behöver|det behövs)(?: mig)?|vilken som|vilka som|"
        r"både och|"
        r"samtliga|vilket som|alltihop|ni får bestämma|oavsett",
        yes=(
            "Vad ni vill.",
            "Det gör mig detsamma.",
            "Det spelar ingen roll.",
            "Överallt.",
            "Båda.",
            "Båda delar.",
            "Vilket som helst.",
        ),
        no=("Natt.",),
    ),
    Rule(
        "sv.choice.none",
        r"inget(?: alls| av det| av dem)?(?! (?:för mig|speciellt|särskilt))|ingen(?! (?:aning|koll|uppfattning|idé|"
        r"susning|siffra))(?: alls|"
        r" av dem)?|inga(?: alls)?|ingetdera|"
        r"varken eller|ingendera",
        yes=("Inget, bara papper.",),
        no=("Natt.",),
    ),
    Rule(
        "sv.choice.prefer",
        r"helst|föredrar|gärna|helst av allt|i första hand|främst|önskar|ideal(?:t|iskt)|"
        r"vill (?:jag )?(?:helst|ha)|söker|letar",
        yes=("Helst dag.",),
        no=("Dag.",),
    ),
    Rule(
        "sv.choice.partly",
        r"(?:inte mer än|max|högst|bara|som mest) (?:en|ett|#)(?: \S+)? (?:per|i|om) (?:vecka|veckan|månad|månaden)|"
        r"varannan|var tredje|ibland|vissa (?:dagar|veckor|kvällar)|någon (?:enstaka|gång)|"
        r"till att börja med|i början|just nu|(?:en|två|#) (?:gång|gånger|dag|dagar|kväll|kvällar|natt|"
        r"nätter) (?:i|per) (?:veckan|vecka|månaden)|sällan|nödfall|undantagsvis|i nödfall|om det kniper|"
        r"är (?:mitt |min )(?:tak|max|gräns)|förstår jag men|lär (?:jag )?mig",
        yes=("Varannan vecka.", "Två dagar på plats är mitt tak."),
        no=("Alltid.",),
    ),
    Rule(
        "sv.choice.little",
        r"lite(?: grann| bara)?(?! \S+ också)|sådär|inte så (?:bra|mycket)|dåligt|knappt|svårt",
        yes=("Svenska lite.",),
        no=("Svenska.",),
    ),
)

OPTION_SYNONYMS = {
    "dag": (
        "dagar",
        "dagen",
        "dagtid",
        "morgonmänniska",
        "morgonpigg",
        "dagpass",
        "dagskift",
        "dagarna",
        "dagsskift",
        "kontorstid",
        "på dagen",
        "förmiddag",
    ),
    "kväll": (
        "kvällar",
        "kvällen",
        "kvällstid",
        "kvällspass",
        "kvällsskift",
        "kvällarna",
        "eftermiddag",
        "eftermiddagar",
    ),
    "förmiddag": ("förmiddagar", "förmiddagen", "morgon", "morgonmänniska", "före lunch", "på morgonen"),
    "eftermiddag": ("eftermiddagar", "eftermiddagen", "efter lunch"),
    "natt": (
        "nattuggla",
        "nattmänniska",
        "nattdjur",
        "nätter",
        "natten",
        "nattetid",
        "nattpass",
        "nattskift",
        "nätterna",
        "nattjobb",
        "natt pass",
    ),
    "helg": ("helger", "helgen", "helgerna", "lördag", "söndag", "helgpass"),
    "morgon": ("morgonen", "morgnar", "morgonpass", "tidigt"),
    "vardag": (
        "vardagar",
        "veckodagar",
        "måndag",
        "tisdag",
        "onsdag",
        "torsdag",
        "fredag",
        "mitt i veckan",
        "i veckorna",
    ),
    "örnsköldsvik": ("övik", "ö - vik"),
    "göteborg": ("götet", "gbg"),
    "stockholm": ("sthlm",),
    "norrköping": ("nörrkan", "peking"),
    "jönköping": ("jönkan", "jkpg"),
    "linköping": ("linkan",),
    "helsingborg": ("hbg",),
    "skellefteå": ("skellefte", "skellet"),
    "umeå": ("ume",),
    "luleå": ("lule",),
    "piteå": ("pite",),
    "södertälje": ("tälje",),
    "kristianstad": ("krstad",),
    "eskilstuna": ("e - tuna",),
    "fast": (
        "tillsvidare",
        "fastanställning",
        "tryggt",
        "trygg anställning",
        "långsiktigt",
        "permanent",
    ),
    "tillsvidare": (
        "fast",
        "fast anställning",
        "fast tjänst",
        "fast jobb",
        "tillsvidareanställning",
        "tills vidare",
        "fastanställning",
        "fasttjänst",
        "tryggt",
        "trygg anställning",
        "långsiktigt",
        "permanent",
    ),
    "sommarjobb": (
        "över sommaren",
        "i sommar",
        "under sommaren",
        "sommaren",
        "sommarvikariat",
        "sommarjobba",
        "juni till augusti",
    ),
    "sommarvikariat": ("över sommaren", "i sommar", "under sommaren", "sommaren", "sommarjobb"),
    "säsong": ("säsongsjobb", "säsongsanställning", "över säsongen", "under säsongen", "över sommaren"),
    "vikariat": ("vikarie", "vik", "vikariatet", "visstid"),
    "timanställning": (
        "timmar",
        "timvik",
        "timanställd",
        "vid behov",
        "extrajobb",
        "extra",
        "på timmar",
        "timmis",
        "tim",
    ),
    "heltid": (
        *(f"{hours} timmar" for hours in (38, 39, 40)),
        "100",
        "fyrtio timmar",
        "så mycket som möjligt",
        "så mycket jag kan få",
        "så mycket jag får",
        "så mycket som går",
        "maximalt",
        "så många timmar som möjligt",
        "fullt",
        "hundra procent",
        "full tid",
        "100 procent",
        "hel tid",
        "fulltid",
    ),
    "deltid": (
        *(f"{share} procent" for share in range(10, 100, 5)),
        *(str(share) for share in (50, 60, 70, 75, 80, 90)),
        *(f"{hours} timmar" for hours in range(8, 37)),
        "tre dagar",
        "två dagar",
        "fyra dagar",
        "några dagar",
        "par dagar",
        "enstaka dagar",
        "en dag i veckan",
        "halvtid",
        "del tid",
        "femtio procent",
        "halva",
        "deltids",
    ),
    "distans": ("hemifrån", "hemma", "på distans", "remote", "hem ifrån", "hemmet"),
    "kontor": ("kontoret", "på kontoret", "på plats", "på kontor"),
    "hybrid": ("hybridlösning", "blandat", "blandning", "mix", "lite av varje", "lite av båda", "lite varstans"),
    "el": ("elektriker", "elmontör", "elinstallatör"),
    "vvs": ("rörmokare", "rörläggare", "rör"),
    "bygg": ("snickare", "byggnadsarbetare", "byggjobbare"),
    "måleri": ("målare",),
    "svets": ("svetsare",),
    "lördag": ("helg", "helgen", "helger", "helgerna"),
    "söndag": ("helg", "helgen", "helger", "helgerna"),
    "tig": ("tigg", "tig - svets", "tigsvets"),
    "mig/mag": ("mig", "mag", "migg", "magg", "mig mag", "migmag", "migg magg"),
    "mma": ("pinne", "pinnsvets", "elektrod", "mma - svets", "pinnar", "pinsvets"),
    "varmkök": ("varmköket", "varmen", "varma köket", "varmt"),
    "kallkök": ("kallskänk", "kallskänka", "kallskänken", "kallköket", "kallen", "kalla köket"),
    "disk": ("disken", "diskat", "diskare"),
    "svenska": ("svenskan",),
    "engelska": ("engelskan",),
    "plock": ("plocket", "plockning"),
    "grävmaskin": ("grävare", "bandgrävare", "hjulgrävare", "grävmaskinen", "minigrävare"),
    "hjullastare": ("lastmaskin", "lastare", "lastmaskinen"),
    "motvikt": ("motviktstruck", "motvikts", "b - truck"),
    "skjutstativ": ("skjutstativtruck", "skjutstativstruck", "skjutstativaren"),
    "sas": ("bemanning",),
}
