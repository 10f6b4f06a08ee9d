"""Swedish small marks: what is no start day, what shows another topic; until when a paper holds is in `lasting`."""

from __future__ import annotations

from firstcall.reading.rules import Rule

MARKS = (
    # ------------------------------------------------------------ dates
    Rule(
        "sv.dateblock.other",
        r"(?<!efter )(?:semester(?:n)?|bröllop(?:et)?|resa(?:n)?) (?:(?!till|tills|fram|t|slut|över)\S+ ){0,2}?(?:i|"
        r"den|"
        r"är) (?:\S+ )?{MON}(?! (?:kan|"
        r"börjar))|"
        r"(?:stänger|semester|ledig|borta|bortrest|barnledig|"
        r"sjukskriven)(?: \S+){0,3} (?:{N}) {DU}(?: (?:från|i|vecka) (?:vecka )?(?:#|{MON}))?|(?:jobbat|"
        r"jobbar|varit|erfarenhet)(?: \S+){0,3} (?:{N}) {DU}|(?:sen|i) (?:#|{N}) år(?! tid)|(?:examen|"
        r"slutar|tar studenten|kontraktet|provanställning)(?: \S+){0,2} (?:är )?(?={MON})|förra \S+|"
        r"i (?:våras|somras|höstas|vintras)|då är det (?:en )?{WD}|(?:är|blir|var) en {WD}|{ORDW} (?:är|blir) {WD}|"
        r"(?:slutade|började|avslutade|sa upp mig|kom hit|flyttade hit|fyllde|blev (?:klar|färdig|uppsagd|varslad|"
        r"arbetslös))"
        r"(?: (?!och|men|så|tills?)[^\s,.]+){0,4}? (?:{ORD} )?{MON}|"
        r"(?:fyller|gifter|gifta|opereras|operera|flytta|renovera|föda|konfirmera)(?: (?!och|men|så|"
        r"sen)[^\s,.]+){0,4}? "
        r"(?:{ORD} )?{MON}(?! (?:, )?(?:så|och) (?:från|efter|då|sen|dagen))|"
        r"(?:dotter|dottern|son|sonen|barnen|sambo|fru|man) (?:börjar|fyller|"
        r"tar studenten)(?: \S+){0,4}? (?:{ORD} )?{MON}|"
        r"(?:kan|kommer|hinner|vill) (?:jag )?(?:tyvärr |nog )?inte (?:att )?(?:börja|starta|komma|jobba)"
        r"(?: (?!förrän|före|innan|tidigare)\S+){0,2}? (?:{ORD} )?{MON}|"
        r"(?:{N}) (?:dagar|dag|veckor) (?:i|per|om) (?:veckan|vecka|månaden|månad|året)|"
        r"(?:ni (?:ville|skrev|sökte)|annonsen (?:stod|står|sa)|det stod)(?: \S+){0,4}? (?:{ORD} )?{MON}|"
        r"(?:semester|borta|bortrest|utomlands|upptagen|bokad|inbokad)(?: \S+){0,2} hela {MON}|"
        r"(?:på )?(?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?|(?:återbesök|läkartid|möte|besiktning|uppkörning|"
        r"tenta|tentan|prov|operation|rättegång|bröllop|dop) (?:\S+ )?"
        r"(?:i|den) (?:{ORD} )?{MON}|"
        r"(?:åker|reser|flyger|drar)(?: (?!hem|tillbaka)\S+){0,3}? (?:{ORD} )?{MON}",
        yes=(
            "Min semester är i februari",
            "verkstan stänger fyra veckor från vecka 28",
            "i höstas",
            "då är det söndag",
            "Jag slutade i januari.",
            "två dagar i veckan",
        ),
        no=("Om två veckor.", "Jag kan inte börja förrän i maj."),
    ),
    Rule(
        "sv.thru.until",
        r"(?:till(?: och med)?|t o m|tills|fram till)(?: den)?",
        yes=("till och med 31 mars",),
        no=("från den nionde",),
    ),
    Rule("sv.thru.after", r"(?:efter|dagen efter)(?: den)?", yes=("efter den tjugonde",), no=("från den nionde",)),
    Rule(
        "sv.away.words",
        r"ledig|föräldraledig|tjänstledig|semester|borta|bortrest|sjukskriven|inneliggande|muck"
        r"|lumpen|visstids?|vikariat|anställd (?:till|t o m)|inkallad|bunden|upptagen|kontrakt|praktik|"
        r"provanställd|har mig|ute på|på sjön|till sjöss|utomlands|inlagd|tillbaka(?= [.,]| $)|jobba(?:r)?(?: "
        r"jag)?(?= (?:till|t o m|fram till))|jobbar (?:jag "
        r")?(?:kvar|här|där)|är "
        r"kvar|stannar|(?:upp|in)?bokad|uppsägning\S*|"
        r"uppsagd",
        yes=(
            "Jag ligger inne i lumpen.",
            "Jag är ledig.",
        ),
        no=("Jag kan.",),
    ),
    Rule(
        "sv.start.begin",
        r"kan (?:jag )?(?:jobba|komma|starta|hoppa in|vara på plats)(?: gärna| faktiskt| nog| hos er)*|"
        r"jag kan(?= (?:den|från|på|i|om))|kan ni få mig|är jag (?:redo|på plats|er)|kommer jag|börja(?:r)?(?: "
        r"(?:jobba|jobbet|då|hos er|tidigast|direkt|redan|från|den|på|i))*|så(?: (?:måndag|"
        r"tisdag|onsdag|torsdag|fredag|jag kan|kan jag|då|vid|från|tidigast|den|i|första|dagen efter))*|"
        r"tidigast|alltså|starta|skulle jag säga|säg|blir det|då|funkar|går bra|kan jag|ledig från|"
        r"tillgänglig(?: från)?|från och med|är jag (?:ledig|klar|fri)",
        yes=("så den första augusti", "Jag kan börja om två veckor."),
        no=("I mars.",),
    ),
    Rule(
        "sv.maybe.perhaps",
        r"(?<!hörs )(?<!hör )(?<!märks )(?<!märker )(?<!vet )(?<!förstår )kanske|eventuellt|möjligen|möjligtvis|går "
        r"(?:nog|kanske|säkert) att (?:förhandla|korta|få ner|"
        r"ändra)(?: \S+)?|kan (?:nog|kanske|eventuellt) (?:förhandla|korta)(?: \S+){0,2}|hoppas(?: jag)?|"
        r"förhoppningsvis|vet inte (?:säkert|exakt|riktigt)|osäker(?:t)?|tror(?: jag)?|"
        r"brukar släppa(?: \S+){0,3}|kan (?:nog )?(?:komma|släppa)(?: \S+)? tidigare|nog gå att|"
        r"om allt går|preliminärt|på ett ungefär|i bästa fall",
        yes=("fast det går nog att förhandla", "Kanske i mars."),
        no=("I mars.",),
    ),
    Rule(
        "sv.needless.not",
        r"(?:behöver|behöv) (?:man |jag |vi |du |ni )?(?:\S+ )?(?:inte|ingen|inget)|behövs inte|inget (?:jag )?behov|"
        r"(?:krävs|behövdes) inte|(?:fanns|gavs) (?:det )?(?:inte|inga|inget|ingen|ingenting)|"
        r"(?:bara|finns) (?:digitalt|internt|i mobilen)|inte fysiskt|(?:inget|inte) svenskt(?= [.,]| $| men)|"
        r"(?:grund(?:en|erna)|kunskap(?:en|erna)|handgreppen) (?:sitter|finns)(?: kvar)?",
        yes=("Körkort behöver man inte i stan.", "Nej, men grunden sitter.", "Bara digitalt.", "Inget svenskt."),
        no=("Jag har inget.",),
    ),
    Rule(
        "sv.offer.later",
        r"(?:bara att|går (?:ju |väl |nog |säkert )?att|kan|lätt att|enkelt att) (?:ju )?(?:beställa|fixa|ordna|"
        r"skaffa|ta|gå|lära|"
        r"gå den|gå kursen|ta det|ta den)(?: \S+){0,2}|(?:kan|vill|skulle kunna|tänka mig att|"
        r"gärna) (?:tänka mig att |gärna |absolut )?(?:ta|gå|skaffa|lära|utbilda|göra)(?: \S+){0,2}|"
        r"om (?:ni|jag|firman) (?:betalar|behöver|får|står)(?: \S+)?|(?:tar|går|gör|skaffar) "
        r"(?:jag )?(?:(?:det|den|\S*kursen|\S*utbildningen|ett|en) )?gärna",
        yes=("Nej, men det är ju bara att beställa.", "Nej men jag kan gå kursen."),
        no=("Jag ska gå kursen på torsdag.",),
    ),
    Rule(
        "sv.without.not",
        r"pluggar(?: jag)?|hämtar(?: jag)?|(?:är )?dålig(?:t|a)?|måste jag(?: \S+)?|utom|förutom|inte|"
        r"aldrig|utan|slipper|undviker|tackar nej|går bort|funkar inte|går inte|kan inte",
        yes=("Natt går inte.",),
        no=("Natt går.",),
    ),
    Rule(
        "sv.question.back",
        r"(?:räknas|räcker|duger|funkar|gäller|går) (?:det|den|det också|det då)(?: \S+)? \?",
        yes=("Jag har maskinförarbevis, räknas det?",),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.followup.asks",
        r"(?:är|blir|var) det (?:ett |något |nåt )?(?:problem|krav|måste|hinder|viktigt|nödvändigt|okej|lugnt)(?: "
        r"[^\s?]+){0,3}|"
        r"(?:måste|behöver) (?:jag|man) (?:ha |göra )?(?:det|den|en|ett)(?: [^\s?]+){0,3}|(?:kan|betalar|ordnar|fixar|"
        r"står|"
        r"skickar|utbildar|hjälper) (?:ni|man|företaget)(?: [^\s?]+){0,6}|(?:kan|får) jag (?:gå|ta|söka|göra)(?: "
        r"[^\s?]+){0,6}|"
        r"gör det något|spelar det någon roll",
        yes=("Nej, är det ett problem?", "Nej. Betalar ni den?"),
        no=("Är det truckkort?",),
    ),
    Rule(
        "sv.drive.does",
        r"(?:har )?(?:kört|kör|jobbat|jobbar|svetsat|svetsar) (?:\S+ ){0,4}(?:#|många|flera|länge)",
        yes=("Jag har kört truck i tio år.",),
        no=("Jag har kortet.",),
    ),
    Rule(
        "sv.hours.question",
        r"(?:arbeta|jobba|börja|komma)(?: \S+){0,8}? (?:natt|nätter|kväll|kvällar|helg|helger|skift|"
        r"tvåskift|treskift|dag|dagtid|tider(?:na)?|schema|måndag|lördag|lördagar|söndag|procent|klockan)|"
        r"(?:de|dessa) tider(?:na)?",
        yes=("Kan du arbeta natt?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.limit.not",
        r"(?:alla|allt)(?: \S+)? (?:utom|förutom) \S+|inte (?:{WD}|natt|nätter|kväll|kvällar|helg|helger|"
        r"på (?:{WD}|helger|helgerna)|varje|så (?:sent|tidigt)(?= \.| $)|innan|före #)(?! om)|"
        r"(?<!inte )(?:bara|endast) (?:på |om |under )?(?:dagtid|dag|dagar|helg(?:er|en|erna)?|"
        r"sommar(?:en|loven|lovet)?|dagarna|kvällarna|förmiddag(?:ar)?|eftermiddag(?:ar)?|"
        r"kväll(?:ar)?|vardagar|natt|nätter|deltid|varannan|var tredje|halvtid)|"
        r"var (?:tredje|fjärde) (?:vecka|helg)(?= (?:kan|går|funkar))|"
        r"tidigast (?:klockan )?(?:halv )?#",
        yes=("Inte söndagar, annars går det bra.", "Alla utom onsdagar.", "Bara dagtid."),
        no=("Ja, alla.",),
    ),
    Rule("sv.self.i", r"jag|vi|mig|min|mitt|mina", yes=("Det har jag inte.",), no=("Chefen.",)),
    Rule(
        "sv.takeback.that",
        r"(?:, )?(?:(?:det|den) \S+ , )?(?:det|den|de) har (?:jag|ja) (?:\S+ )?inte"
        r"|(?:, )?(?:lämnade|gav) jag (?:in|upp|tillbaka|när|efter)",
        yes=(
            "A lämnade jag när frugan sa ifrån",
            "släpet, det har jag inte",
        ),
        no=("det har jag",),
    ),
    Rule(
        "sv.learning.for",
        r"(?:läser|pluggar|övar|tränar|utbildar mig|(?:ska|vill|tänker|tänkte|kan tänka mig att|skulle kunna|"
        r"planerar att|"
        r"hoppas|hoppas kunna|hoppas få|funderar på att) (?:gärna |också )?(?:ta|läsa|skaffa)|påbörjat|(?:på väg|mitt "
        r"uppe i|"
        r"mitt i) att ta|(?:hoppas|räknar med att) (?:ha|få|kunna ta)|skulle (?:behöva|vilja) (?:ta|ha|skaffa)|"
        r"inskriven "
        r"(?:på|i) \S+|körkortstillstånd|(?:bekostar|betalar)|(?:håller|höll|hållit) "
        r"på "
        r"(?:med|att ta|och ta|och tar)|tar|(?:kör|köra) (?:jag )?upp|(?:börja(?:r|t|de)?|påbörjat) (?:att )?(?:ta|"
        r"med|på|"
        r"läsa|plugga|köra)|(?:anmäld|anmält mig|inskriven|antagen|inbokad|på kö|i kö)|(?:tänkt|funderat på att|"
        r"funderade "
        r"på att|velat|ville|kan) (?:gärna |också )?(?:ta|läsa|skaffa)|(?:uppkörning|lektioner|körlektioner|teorin?|"
        r"\S*prov(?:et)?)"
        r"(?: kvar)?(?= (?:för|på|till) ))(?: (?:till|på|för|just nu|nu|mitt|ett|gärna|också|hellre|körkort(?= för)))*",
        yes=("Jag läser till CE.", "Jag vill ta A.", "Jag ska köra upp för CE i januari.", "Jag har börjat ta CE."),
        no=("Jag har CE.",),
    ),
    Rule(
        "sv.learning.past",
        r"(?:hade|haft(?! (?:\S+ ){1,6}?(?:i|sen) )|lät|lämna(?:de|t))(?: (?:tillbaka|in|ifrån mig|till|på|för|mitt))*"
        r"|lämna(?:de|t) (?:tillbaka|in|ifrån mig)(?: mitt)?|(?:gav|gett) (?:jag )?upp",
        yes=(
            "jag lämnade tillbaka CE",
            "Jag hade C förut.",
        ),
        no=("Jag har C.",),
    ),
    Rule(
        "sv.refusal.have",
        r"(?:har|haft|hade|fick|tog|gick|gjort) (?:(?:jag|vi|ju|faktiskt|tyvärr|aldrig|det|än|den) ){0,3}(?:inte|ingen|"
        r"inget|inga|aldrig)(?! (?:på mig|med mig|här|kört|jobbat|använt|glömt|tappat))|(?:inte|aldrig) (?:har |haft|"
        r"tagit|gått|fått|gjort|hunnit|skaffat|lärt|det|något|någon|blivit)|saknar|(?:certade|certifierade|utbildade) "
        r"(?:jag )?mig (?:aldrig|inte)|blev (?:det )?(?:aldrig|inte|inget) (?:av|gjort|färdigt)|får (?:jag )?inte "
        r"(?:röra|göra|utföra|hantera|svetsa|koppla)|(?:inget|ingen|inga) (?:kort|kurs|bevis|sådant|sådan|papper|"
        r"certifikat|utbildning|licens|intyg)|jag har (?:\S+ )?(?:inte|ingen|inget|inga|aldrig)(?! (?:kortet på|använt|"
        r"kört|jobbat|arbetat|svetsat|nyttjat))|inte "
        r"(?:riktigt |helt |alls |direkt )?samma(?: sak)?(?= [.,]| $)|inte (?:utbildningen|kursen|papperet|pappret|"
        r"papperen|kortet|beviset|intyget|certifikatet|licensen)(?= [.,]| $)",
        yes=(
            "Jag har selen men inte utbildningen.",
            "Det är inte riktigt samma sak.",
            "Det har jag inte.",
        ),
        no=("Inte på mig.",),
    ),
    Rule(
        "sv.possess.it",
        r"(?:det|den|dem|båda|allt|alla|bägge) har (?:jag|vi)(?! (?:\S+ )?inte)|(?:jag|vi) har (?:det|den|dem|båda|"
        r"bägge|allt|alla|ett|en|ett sådant|en sådan|kvar)(?= [.,!?]| $| sen| i| och| redan| ju| men| fast)|(?<!vem "
        r")har (?:det|"
        r"den)(?= [.,!?]| $| redan| nu)|(?:kortet|beviset|intyget|papperet|licensen) har (?:jag|vi)(?! (?:\S+ )?inte)|"
        r"(?:jag )?är (?:redan )?(?:legitimerad|certifierad|auktoriserad|behörig)(?= [.,!]| $| sen)|har (?:jag "
        r")?(?:papper|intyg|bevis|diplom) på (?:det|den)|har (?:jag )?alla behörigheter|har (?:jag|vi) (?:\S+ )?(?:på "
        r"papper(?:et)?|papper på|intyg på|bevis på)|(?<=^ )(?:ja , )?(?:samtliga|alla|båda) (?:klasser(?:na)?|"
        r"delar(?:na)?|steg(?:en)?|moduler(?:na)?|nivåer(?:na)?|typer|kort(?:en)?|doser(?:na)?|behörigheter(?:na)?)|"
        r"(?:finns|ligger|sitter)(?: (?:det|ju|redan))? (?:i (?:plånboken|fickan|bilen|telefonen|lådan|pärmen|mappen|"
        r"appen|registret|kivra|#|väskan|mobilen)|här(?: hemma)?|framför mig|på (?:bordet|hyllan|väggen|kontoret)|"
        r"hemma)(?! (?:inte|hos))|(?:står|inlagt|inskrivet|noterat|stämplat) (?:det )?(?:på|i) (?:mitt |min "
        r")?(?:körkortet|körkort|kortet|leggen|intyget|beviset|legitimation(?:en)?|betyget|examensbeviset)|(?<=^ "
        r")(?:ja , )?(?:båda|bägge|alla|samtliga)(?: (?:två|tre|fyra|#))?(?= , )",
        yes=(
            "Det är inlagt på körkortet.",
            "Båda två, sedan i maj.",
            "Det har jag.",
            "Jag är legitimerad.",
            "Kortet har jag kvar.",
            "Jag har papper på det.",
            "Jag har alla behörigheter.",
            "Det ligger här framför mig.",
            "Samtliga klasser.",
            "Det där har jag på papper.",
        ),
        no=("Jag har CE-kort.",),
    ),
    Rule(
        "sv.possess.it_long",
        r"(?<!inte )(?<!aldrig )haft (?:det |den |dem )?(?:i (?:{N}|många|flera|massor av) år|"
        r"(?:ända )?sen(?: \S+)? #)",
        yes=("Haft i elva år.", "Det har jag haft sen 2004."),
        no=("Inte haft den sen 2004.",),
    ),
    Rule("sv.possess.have", r"har (?:jag|vi|ja)|(?:jag|vi) har|jag ha|har", yes=("Jag har YKB.",), no=("Jag kan.",)),
    Rule(
        "sv.scope.for",
        r"(?:är )?(?:för|på|till|mot) (?P<x>buss|person\S*|gods\S*|taxi|tank|lastbil|styckegods|"
        r"ledstaplare|[a-z]+transport\w*)",
        yes=("YKB för buss.",),
        no=("för mig",),
    ),
    Rule(
        "sv.scopecut.so",
        r"så(?= (?:det|jag|vi|kväll|natt|dag|då)(?: |$))|för(?= (?:min|att|jag))|eftersom|därför|, jag",
        yes=("Jag pendlar inte så det blir Borås.",),
        no=("Inte så bra.",),
    ),
    Rule(
        "sv.once.before",
        r"(?:har|hade) (?:jag )?(?:jobbat|bott|kört|haft|arbetat|gått|hoppat|levt)"
        r"(?: (?:i|på|bara|mest|runt))*|(?:förr|"
        r"tidigare|innan)(?: (?:körde|jobbade|hade) (?:jag )?(?:bara)?)?|jobbade|bodde(?: i)?|"
        r"körde(?: jag)?(?: bara)?"
        r"|(?:är|kommer|född|uppvuxen|ursprungligen|flyttade|flyttat) (?:jag )?(?:ursprungligen )?(?:från|i(?! ))|"
        r"(?:är|född|uppvuxen) i|bor (?:jag )?i(?= \S+ (?:, )?men (?:jag )?(?:vill|söker))|(?:jobbar|har|går|sitter|"
        r"arbetar|är)(?: på| i)?(?= \S+ (?:nu|idag|i dag|just nu)(?= |"
        r"$))",
        yes=(
            "Jag bor i norr, men vill jobba i city.",
            "Jag flyttade från Göteborg.",
            "Jag jobbar natt nu.",
            "Jag är från Göteborg.",
            "Jag har hoppat runt på vikariat.",
            "Jag har bott i Göteborg.",
        ),
        no=("Jag bor i Malmö.",),
    ),
    Rule(
        "sv.did.question",
        r"har du (?:kört|jobbat|arbetat|programmerat|använt|gjort|varit)|behärskar|kan du(?= \?| $)|"
        r"svetsar|vilka (?:\S+ )?har du",
        yes=("Vilka truckar har du kört?",),
        no=("Vilket skift vill du ha?",),
    ),
    Rule(
        "sv.language.question",
        r"språk|instruktioner|arbetsinstruktioner|talar|engelska|svenska",
        yes=("Vilket språk talar du?",),
        no=("Vilket skift?",),
    ),
    Rule(
        "sv.depends.on",
        r"(?:det )?beror (?:lite |helt )?på|hänger på",
        yes=("Det beror på vilka dagar det gäller.",),
        no=("På dagen.",),
    ),
    Rule(
        "sv.accept.takes",
        r"(?:men |så )?(?:jag )?tar (?:jag )?det|(?:men )?det (?:går|funkar|duger)(?: ändå)?|"
        r"(?:men )?okej(?: då)?|kör på",
        yes=("Helst hundraåttio men jag tar det.",),
        no=("Hundraåttio.",),
    ),
    Rule(
        "sv.soft.wish",
        r"nja|hade (?:jag )?(?:tänkt|hoppats)|hoppades|gärna|helst|förhandl\S*|diskutera|prutbart|ungefär|"
        r"kanske"
        r"|pruta(?:s)?|prata om|går att (?:diskutera|prata om)|kan tänka mig(?: mindre| lägre)|öppen för|"
        r"(?:kan|skulle kunna) (?:\S+ )?(?:gå|komma) (?:ner|ned)(?! till)|tar (?:\S+ )?mindre|nöja mig med mindre"
        r"|vore (?:bättre|bäst|skönt|bra)|hellre",
        yes=(
            "femtonde juni vore bättre",
            "men man kan alltid pruta",
            "Nja, hundrasjuttiofem hade jag tänkt mig.",
        ),
        no=("Hundraåttio.",),
    ),
    Rule(
        "sv.extent.time",
        r"heltid|deltid|halvtid|provjobb|extra|på timmar|(?:enstaka|några) (?:pass|dagar|timmar)",
        yes=("heltid först i oktober",),
        no=("i oktober",),
    ),
    Rule(
        "sv.age.question",
        r"fyllt #|äldre än #|över #(?: år)?|minst # år",
        yes=("Har du fyllt 18 år?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.able.question",
        r"har du (?:\S+ ){0,2}(?:jobbat|arbetat|använt|kört|gjort|haft|suttit|varit|riggat|gått med|sysslat|hållit på|"
        r"provat|testat|stått|städat|sålt|lagat|undervisat|vikarierat|skött|hanterat|byggt|svetsat|målat|snickrat|"
        r"plockat|packat|levererat|programmerat|lett|tränat|vårdat)|kan du (?:\S+ ){0,2}(?:hantera|köra|läsa|använda|"
        r"sköta|laga|svetsa)|är du van|har du (?:\S+ ){0,2}(?!slutat|fyllt|sökt|ansökt|skickat|lämnat|planerat|bokat|"
        r"hittat|drabbats|startat|klarat|flyttat|missat|lagat efter|betalat|tappat|glömt|hoppat)[a-zåäö]{3,}at(?= "
        r"(?!in |ut |upp ))",
        yes=(
            "Har du dansat professionellt?",
            "Har du jobbat med livsmedel?",
        ),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.asks.opening",
        r"(?<=^ )(?:är|kan|får|vad|vilka|vilken|vilket|hur|var|när|ska|måste|har ni|har du|finns|gäller|"
        r"räknas|behöver|varför|menar|räcker|duger|krävs|ingår|funkar|går det|"
        r"ligger|börjar|slutar|betalar|jobbar (?:man|ni)|kör ni|använder ni|tillhör|heter|kostar|blir det)",
        yes=("Är kvällen till tio?", "Ligger den i Nacka?"),
        no=("Kvällen är bra.",),
    ),
    Rule(
        "sv.money_strong.pay",
        r"# (?:kronor|spänn|papp|lax)(?: {PER})?|# (?:i månaden|i timmen|om året)|(?:tänkt|tänker|"
        r"tänkte) mig(?: \S+){0,4} #|(?:lön|löneanspråk)(?: \S+){0,4} #|"
        r"(?:vill ha|begär|önskar|tänkt mig|räknar med)(?: \S+){0,2} # ?(?:i lön|före skatt|brutto)",
        yes=("Jag hade tänkt mig nånstans runt 34 000 i månaden.", "34 000 kronor."),
        no=("34 personer.",),
    ),
    Rule(
        "sv.duration_strong.years",
        r"(?:jobbat|kört|arbetat|erfarenhet)(?: \S+){0,3} (?:i|sen) (?:# år|#)|# års (?:erfarenhet|yrkeserfarenhet)",
        yes=("Jag har kört truck sen 2012.", "Jag har fem års erfarenhet som kock."),
        no=("Jag har gymnasiet.",),
    ),
    Rule(
        "sv.class_strong.licence",
        r"(?:[BCD]|CE|BE) ?(?:- )?körkort|körkort",
        yes=("Jag har B-körkort.",),
        no=("Jag har bil.",),
    ),
    Rule(
        "sv.date_strong.start",
        r"(?:om|inom) (?:#|{N}) (?:veckor|månader|vecka|månad)|uppsägningstid|omgående",
        yes=("Om två veckor.",),
        no=("Två veckor.",),
    ),
)
