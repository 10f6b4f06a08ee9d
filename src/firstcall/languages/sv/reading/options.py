"""Swedish words about options: all, all but, none, mixed, by the clock, at times, little; names: `option_words`."""

from __future__ import annotations

from firstcall.reading.clock import shift_of
from firstcall.reading.rules import Hit, Rule

NTH = {
    "första": 0,
    "förstnämnda": 0,
    "andra": 1,
    "mellersta": 1,
    "tredje": 2,
    "fjärde": 3,
    "sista": -1,
    "sistnämnda": -1,
}
"""A place in a list, counted from its start, or from its end."""


def _nth(hit: Hit) -> tuple[int, ...]:
    """The places in the list of options that the words point at."""
    place, two = NTH[hit.word("w")], int(hit.num("two") or 1.0)
    return tuple(place + step * (1 if place >= 0 else -1) for step in range(two))


WEEK = 5
"""Days of a whole week of work, which are no part of one."""

CHOICES = (
    Rule(
        "sv.concede.still",
        r"(?:helst (?:inte|slippa|ej)|(?:gillar|tycker|älskar|jublar) (?:jag )?inte|inte (?:så )?(?:förtjust|pigg|"
        r"sugen|"
        r"glad|överlycklig)|avskyr|hatar)(?: [^\s.!?]+){1,8}? (?:men|fast) (?:visst |det |jag |nog )*(?:kan|går|"
        r"gör jag|"
        r"tar jag)(?: (?:jag|det|dem|dom|bra|också))*(?= (?:om|när|[.,!])| $)",
        yes=("Jag jobbar helst inte kvällar men jag kan om det behövs.", "Inte så förtjust i natt, men det går."),
        no=("Helst inte kvällar men jag kan jobba dag.",),
    ),
    Rule(
        "sv.sameagain.twice",
        r"(?:ungefär |typ )?lika (?:länge|mycket|många)(?: (?:till|igen))? (?:på|hos|i|som|med|åt)(?= \S)|"
        r"lika (?:länge|mycket|många) (?:till|igen)",
        yes=("Två år på Telia, och lika länge på Tele2.", "Tre år, och sen lika länge till."),
        no=("Lika länge sedan.",),
    ),
    Rule(
        "sv.nth.place",
        r"(?:det |den |de )(?P<w>första|förstnämnda|mellersta|tredje|fjärde|sista|sistnämnda|andra(?= "
        r"(?:alternativet|du)))"
        r"(?: (?P<two>#))?(?: (?:alternativet|alternativen|orten|passet))?(?: (?:som )?du (?:sa|nämnde))?"
        r"(?= [.,!?]| $| eller| och| tack| men| för| passar| låter| blir)",
        _nth,
        yes=("Den första.", "Det sistnämnda.", "Det andra alternativet."),
        no=("Den andra.", "Första jobbet."),
    ),
    Rule(
        "sv.timeshift.mark",
        r"till att börja med|för tillfället|just nu|tills vidare|först(?! och främst| tänkte)|från (?:och med "
        r")?(?:hösten|våren|sommaren|"
        r"september|januari|augusti|nästa)|(?:efter|till) (?:hösten|våren|vintern|sommaren|jul|provanställningen|"
        r"nästa \S+)|sen (?:kanske|gärna)",
        yes=("Deltid till att börja med.", "Deltid nu, heltid till hösten."),
        no=("Dag.",),
    ),
    Rule(
        "sv.badly.mark",
        r"(?<!sover )(?<!sover lika )(?<!sover så )(?<!mår )dåligt|knappt|med nöd och näppe|så där|knaggligt",
        yes=("alla tre, dåligt",),
        no=("Dag.",),
    ),
    Rule(
        "sv.aversion.word",
        r"dö(?:r)? (?:jag )?av|(?:är )?(?:blockerad|spärrad|stängd|trasig|stulen|för långt|för tungt|för stressigt|"
        r"omöjlig(?:t)?)|(?:har|måste) (?:jag|vi) (?:\S+ )?(?:barnen|barn|pojkarna|pojken|flickorna|flickan|"
        r"killarna|tjejerna|grabbarna|grabben|sonen|dottern|döttrarna|sönerna|tvillingarna|småttingarna|barnbarnen|"
        r"hästen|hämta|lämna|träning|kören|skola|plugga|sfi|"
        r"kurs|praktik|lektioner|lektion|föreläsningar|föreläsning|möten|fullt upp|körövning|annat för mig|svenska|"
        r"studier|ungarna|hunden)|hatar (?:jag)?|"
        r"orkar (?:jag )?inte|är (?:det )?(?:tråkigt|trist|hemskt|jobbigt|krångligt|svårt|det värsta|hopplöst)|"
        r"får jag (?:ont|migrän)|(?:börjar|ska) jag (?:plugga|studera|läsa|resa|i skolan|skolan)|(?:flyttar|åker|"
        r"reser|drar) "
        r"jag (?:till|hem|bort|utomlands|härifrån)|"
        r"kommer jag inte"
        r"|är (?:jag|vi) (?:hos|bortrest|bortresta|borta|ledig|upptagen|fri(?! som)|med familjen|med barnen|med "
        r"ungarna)|"
        r"(?:är|går|sitter|"
        r"sjunger) (?:jag|vi) (?:i (?:kyrkan|kören|skolan|"
        r"moskén|stallet|stugan|synagogan|bönehuset)|på (?:träning|kören|landet|gården))|(?:är "
        r")?(?:helig|heligt|heliga)|(?:har|spelar|tränar) (?:jag|vi) (?:match|träning|fotboll|innebandy|kör|"
        r"barnen|barnvecka)|tröttnat på|trött på|räcker det nu|det räcker nu|har jag fått nog av"
        r"|(?:har jag )?(?:bara )?(?:sett|läst om|hört talas om|hört om|(?<=bara )suttit|suttit och lekt|lekt|provat|"
        r"testat|provkört|prövat|"
        r"tittat|nosat)(?: på)?|på annat håll|upptag(?:en|na)|"
        r"uppbokad(?:e)?|"
        r"upptaget|jobbar jag redan|redan (?:extra|upptagen)"
        r"|(?:får|fick) (?:bara )?(?:de|andra|någon annan)(?: \S+)?|får (?!jag|vi|gärna)(?:\S+ ){1,3}(?:göra|ta|"
        r"sköta|fixa|stå för)"
        r"|satt jag (?:mest |bara )?bredvid|är jag (?:alltid |ofta |mest )?(?:i|på|hos) (?!(?:gång|plats|fot|"
        r"jobbet|alerten)(?: |$))\S+(?= hos| [.,]| $)"
        r"|(?:vill|behöver) jag (?:ha )?för mig själv|(?:är|är ju) till för(?: \S+)?|gick (?:det )?åt skogen|"
        r"var (?:det )?(?:hemskt|tråkigt|jobbigt|värst)|längst bort|är min (?:dag|lediga dag|"
        r"vilodag|bönedag)"
        r"|vill jag sova|rädd på|sover jag|är jag hemma|har jag (?:\S+ )?(?:extrajobb\S*|annat jobb)|(?:vill|orkar|"
        r"kan) (?:jag )?inte (?:mer|längre)"
        r"|(?:är|blir) (?:det |den |det ju )?för (?!mig|min|att|det|den|lite)\S+[ta](?= [.,]| $| för| så| att| bort|"
        r" där)"
        r"|(?:hoppar|skippar|skipar|väljer|ratar|undviker|undvek|lämnar|låter) jag (?:helst |gärna |nog |hellre "
        r")?(?:över|"
        r"bort|åt (?:andra|någon annan)|till (?:andra|någon annan)|bli(?= [.,!]| $)|(?=[.,!]| $))|(?:har|är) jag "
        r"(?:\S+ "
        r")?(?:gjort |helt )?(?:klar|klart|färdig|färdigt) med|krockar (?:med|för)|kolliderar med|(?:har )?(?:jag "
        r")?(?:har "
        r")?(?:gjort|kört|fått|haft|jobbat|tagit) (?:nog|tillräckligt) av|(?:fått|haft) nog av|bakom mig(?= [.,!]|"
        r" $)|"
        r"är "
        r"(?:historia|passé|ett (?:avslutat|stängt) kapitel)|skulle jag (?:aldrig |inte )(?:trivas|orka|klara|stå ut|"
        r"palla)"
        r"(?: med)?|tar (?:död|livet|knäcken) på mig|sliter (?:för mycket )?på|lockar (?:mig )?inte|(?:ger|säger) "
        r"mig "
        r"(?:inget|ingenting)|bekommer mig illa|är (?:rena )?döden|får vara(?= för min del| [.,!]| $)|(?:gillar|"
        r"trivs) jag inte(?: med)?|tål jag inte|står jag inte ut med"
        r"|(?<=jag )(?:studerar|pluggar|läser|tränar|utbildar mig|går (?:i skolan|på sfi|en kurs|en utbildning)|har "
        r"(?:skola|"
        r"barnen|träning|kurs|sfi|ett annat jobb|annat jobb)|är (?:ledig|bortrest|upptagen)) (?:alltid |redan |"
        r"oftast "
        r")?(?:på|"
        r"i|om|under)(?= \S+)"
        r"|stressar (?:mig)?|gör mig (?:\S+)|skrämmer mig|är jag (?:dålig|usel) på"
        r"|(?:går|gick) inte att leva på|(?:sover|pluggar|föreläsning(?:ar)?|lektion(?:er)?|skola|"
        r"barnen) (?:\S+ )?på",
        yes=(
            "Jour får de unga ta.",
            "Kväll hoppar jag över.",
            "Natt krockar med barnen.",
            "Natt har jag fått nog av.",
            "Natt skulle jag inte trivas med.",
            "El får en behörig göra.",
            "På helgerna är jag i Falun.",
            "Dumper, i grävaren har jag bara suttit och lekt.",
            "Monitor har jag sett på Youtube.",
            "På lager är det för kallt för mig.",
            "Telefon stressar mig.",
            "Servering provade jag och det gick åt skogen.",
            "På nätterna sover jag.",
            "Jag har jobbat natt i tio år och vill inte mer.",
            "Jag har föreläsningar på dagarna.",
            "Söndagar är jag i kyrkan.",
            "Till hösten börjar jag plugga.",
            "På helgen är jag med familjen.",
            "På vardagarna har jag SFI.",
            "Kassa skulle jag dö av.",
        ),
        no=("Kassa går bra.", "Jag har suttit i grävare två säsonger."),
    ),
    Rule(
        "sv.aversion.mine",
        r"är mina(?= [.,!]| $)",
        lambda hit: None if hit.doc.shape[: hit.start].split()[-2:-1] in (["så"], ["men"]) else hit.rule.id,
        yes=("Helgerna är mina.",),
        no=("Jag kommer inte upp, så kvällarna är mina.",),
    ),
    Rule(
        "sv.insteadof.what",
        r"i stället för|(?:hellre|snarare|bättre)(?: \S+){0,4}? än|framför(?! all)|före(?= \S+(?: \S+)? (?:alla "
        r"dagar|"
        r"alltid|varje gång|[.,]))|gått ifrån|lämnat",
        yes=("Hellre dag än natt.", "Dag i stället för natt.", "Tvåskift framför treskift.", "Dag hellre än kväll."),
        no=("Än så länge natt.",),
    ),
    Rule(
        "sv.choice.but",
        r"(?:(?=bara inte )|allt|alla|allting|allihop|alltihop|allesammans|vad som helst|alla tider|alla skift|"
        r"(?:vilket|vilken|vilka|när|var)(?: \S+)? som(?: helst)?|överallt|samtliga)(?: (?!,)\S+){0,2}? "
        r"(?:, )?(?:utom|förutom|(?:men|bara|fast|dock)(?: helst| absolut| gärna)? inte|undantaget|med undantag "
        r"(?:för|av)|"
        r"bortsett från|så när som på|minus|exklusive|annat än)(?: (?P<x>\S+(?: \S+){0,3}))?",
        yes=("Allt utom natt.", "Allihop utom TIG.", "Var som helst utom Skåne.", "Allt, med undantag för natt."),
        no=("Allt.",),
    ),
    Rule(
        "sv.choice.all",
        r"(?:det )?spelar (?:mig )?(?:ingen(?:ting)?|mindre|inte (?:så|någon)) (?:större |stor )?roll|"
        r"(?:(?:vilket|vilken|vilka|vad|när|var)(?: \S+)?|hur) som helst|"
        r"(?<!framför )(?<!trots )(?<!efter )(?<!mest av )(?<!helst av )(?<!lärt mig )(?<!över )(?<!om )allt(?! som| "
        r"jag| utom)(?: går| funkar| "
        r"passar| möjligt)?|allt som finns|alla(?: (?:går|tider|skift|tre|fyra|"
        r"varianter|alternativ|funkar|pass|dygnets))*|kvittar|det kvittar|(?:jag )?är flexibel|helt flexibel|"
        r"(?<!inte )(?<!inte så )(?<!inte särskilt )(?<!inte jätte )(?:rätt |ganska |väldigt |mycket |jätte|"
        r"super)?flexibel|"
        r"jag tar (?:allt|vad som helst|det (?:ni har|jag får|som finns|som blir))|vilket ni vill|"
        r"var ni vill|överallt|båda(?: delarna| delar| två)?|bägge|öppen för allt|"
        r"gör (?:mig )?(?:detsamma|lika)|vad (?:ni|du) (?:vill|behöver|önskar)|det (?:ni|som) (?:vill|behöver|"
        r"behövs|finns)|"
        r"hugget som stucket|(?:är )?(?:samma|lika) för mig|strunt ?samma|helt öppen|öppen för (?:alla|det mesta|"
        r"båda|vad|"
        r"förslag)|(?:där|när|vad|dit) (?:ni behöver|det behövs|ni vill)(?: (?:ha )?mig)?|vilken som|vilka som|"
        r"både och|dygnet runt|hela dygnet|dygnets alla (?:timmar|tider)|"
        r"samtliga|vilket som|alltihop|allihop|allesammans|oavsett|"
        r"(?:du|ni) (?:får )?(?:väljer?|välja|bestämma|bestämmer|styra|styr|avgöra|avgör)|upp till er(?: att \S+)?|"
        r"(?:rättar|anpassar|fogar) (?:jag )?mig(?: efter \S+)?|"
        r"(?:sätt|placera|schemalägg|ställ|lägg|skicka) mig (?:var|där|när|dit|vart|på (?:vad|det som|vilket))|"
        r"(?:jag )?(?:är )?inte (?:så |särskilt |det minsta )?kräsen|(?:har )?(?:jag )?(?:inga|ingen)(?: särskilda?| "
        r"speciella?| direkta?)? (?:önskemål|preferens(?:er)?|favorit(?:er)?|åsikt(?:er)?|synpunkt(?:er)?)|rubbet|"
        r"hela (?:paketet|rasket|köret|baletten|listan)|vilke[nt] (?:av dem )?(?:som|ni än)|vad (?:ni|som) än|"
        r"(?:ni|du) (?:får )?(?:väljer|avgör)|allt(?:ihop)? som (?:ni har|finns|erbjuds)|bryr mig inte om vilke[nt]|"
        r"(?:inte |ingen ?)(?:så )?(?:noga|petnoga|viktigt)(?: för mig)?|lika (?:bra|gärna) (?:alla|allihop|vilket)",
        yes=(
            "Vad ni vill.",
            "Det gör mig detsamma.",
            "Det spelar ingen roll.",
            "Jag är rätt flexibel.",
            "Du får välja.",
            "Jag anpassar mig.",
            "Vilket skift som helst.",
            "Dygnet runt.",
            "Överallt.",
            "Båda.",
            "Båda delar.",
            "Vilket som helst.",
            "Jag är inte kräsen.",
            "Jag har inga särskilda önskemål.",
            "Hela paketet.",
        ),
        no=("Natt.", "Jag är inte flexibel.", "Allt som går i en shaker.", "Sätt mig på natten."),
    ),
    Rule(
        "sv.choice.none",
        r"(?:inget|ingen|inga)(?: alls| av (?:det|dem|de)(?: \S+)?)?(?= [.,!]| $)|ingetdera|"
        r"varken eller|ingendera",
        yes=("Inget, bara papper.", "Ingen av dem."),
        no=("Natt.", "Jag har inget körkort.", "Ingen aning."),
    ),
    Rule(
        "sv.choice.hours",
        r"(?:från )?(?:klockan )?(?P<a>#) (?:till|-) (?:klockan )?(?P<b>#)(?! (?:{DU}|timmar|kronor|tusen|procent|"
        r"gånger|pass|personer|på))",
        shift_of,
        yes=("Sju till fyra, måndag till fredag.", "14-22.", "Tjugotvå till sex."),
        no=("Två till tre år.", "Två till tre."),
    ),
    Rule(
        "sv.choice.hours_between",
        r"mellan (?:klockan )?(?P<a>#) och (?:klockan )?(?P<b>#)(?! (?:{DU}|timmar|kronor|tusen|procent|gånger|pass|"
        r"personer|på))",
        shift_of,
        yes=("Mellan åtta och fem.",),
        no=("Mellan två och tre.",),
    ),
    Rule(
        "sv.choice.shared",
        r"(?:halva (?:tiden|veckan)|varannan dag|(?:#|ett par|några|en) dag(?:ar)?(?: i veckan)?) (?:hemma|hemifrån|"
        r"på distans|"
        r"på (?:kontoret|plats)|inne)|(?:hemma|hemifrån|på distans|på (?:kontoret|plats)|inne) (?:halva (?:tiden|"
        r"veckan)|"
        r"varannan dag|(?:#|ett par|några|en) dag(?:ar)?(?: i veckan)?)(?= [.,]| $)",
        lambda hit: None if any(number.value >= WEEK for number in hit.parts) else hit.rule.id,
        yes=("Halva veckan hemma.", "Varannan dag hemma.", "Ett par dagar på kontoret."),
        no=("Hemma varje dag.", "Fem dagar på kontoret."),
    ),
    Rule(
        "sv.choice.mixed",
        r"och resten|resten (?:\S+ ){0,2}(?:på|hemma|hemifrån|i)|varannan dag|dels|halva (?:tiden|veckan)|"
        r"både (?:\S+ ){1,3}och|(?:#|ett par|några|en) (?:dag|dagar) (?:hemma|på (?:kontoret|plats)|hemifrån|inne)|"
        r"(?<!inte )ibland (?:hemma|hemifrån|på)|växelvis",
        yes=("Ett par dagar hemma och resten på kontoret.", "Varannan dag hemma.", "Både hemma och på plats."),
        no=("Bara hemma.",),
    ),
    Rule(
        "sv.choice.prefer",
        r"helst|föredrar|gärna|helst av allt|i (?:första|andra|tredje|sista|nästa) hand|(?:första|andra)hands\S*|"
        r"näst (?:bäst|helst)|därefter|främst|önskar|ideal(?:t|iskt)|"
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
