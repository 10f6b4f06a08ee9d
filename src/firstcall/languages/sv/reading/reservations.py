"""Swedish words that a yes or no hangs on besides: waiting, half of it, whose, how often; and kinds of questions."""

from __future__ import annotations

from firstcall.reading.rules import Rule

RESERVATIONS = (
    Rule(
        "sv.pending.wait",
        r"(?:har )?(?:sökt|ansökt)(?: \S+){0,3}|(?:väntar|inväntar) (?:jag )?(?:på(?! (?:mig|ert|ditt|er|din|dig))|"
        r"fortfarande|bara|svar|besked|beslut)(?: \S+){0,2}|(?:inget|inte fått|inte kommit)(?: \S+)? (?:beslut|besked|"
        r"svar)|inte bestämt(?: \S+)?|ansökan (?:är )?(?:inne|inskickad)|\S*ansökan inne|(?:går|gick|löper) ut(?! "
        r"(?:med|och|i skogen|genom|för att|skolan|gymnasiet|nian|högskolan|grundskolan|lumpen|plugget))(?: \S+){0,3}|"
        r"under (?:handläggning|prövning)|förlängning|på gång|(?:till|tills)(?: \S+){1,3} i alla fall|det (?:gör|"
        r"fixar|ordnar|skickar|lämnar) jag (?:in |dit )?(?:på {WD}|i morgon|i eftermiddag|i kväll|nästa|senare|"
        r"snart)(?: \S+)?",
        yes=("Det gör jag på måndag.", "Jag väntar på beslut.", "Jag har sökt nytt."),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.partly.half",
        r"(?:lite|litet)(?: grann)?(?= [.,!?]| $)|lite (?:svårt|sämre|otryggt)|är (?:lite |ganska |rätt )?svårt(?! att "
        r"säga)(?: \S+)?|med (?:lite |viss )?hjälp|(?:kan|klarar) (?:jag )?lite|halvdant|ingen (?:vana|rutin) (?:på|"
        r"med)|upp till(?: \S+){0,3}|går bättre|min (?:sambo|fru|man|kollega|kompis|chef|mamma|pappa) (?:har|gör|kör|"
        r"brukar)|suttit med|inte (?:så|jätte\S*|super\S*|särskilt|speciellt|mycket|helt|överdrivet)(?: (?:bra|mycket|"
        r"ofta|van|värst|bekväm|duktig|haj))?(?= [.,!]| $)|inte direkt(?= [.,]| $)|(?:hyfsat|sådär|skapligt|någorlunda|"
        r"hjälpligt)|(?<=^ )varannan (?:vecka|helg|kväll|natt|dag|lördag|söndag|månad)(?! (?:\S+ ){0,3}, men inte "
        r"varje)|(?<=^ )(?:en|#) (?:gång|helg|dag|kväll|natt) i (?:månaden|veckan)|upp till en viss gräns|till en viss "
        r"gräns|tekniskt sett|på studiebesök|förstår (?:jag )?men|bara inte \S+|när jag var (?:ung|yngre)|förr i tiden|"
        r"till (?:klockan )?(?:halv )?# (?:kan|går|funkar|klarar)(?: jag| det)?|(?<=^ )(?:under (?:ledning|handledning|"
        r"uppsikt|översyn)|med (?:handledning|någon bredvid|stöd|hjälp))|inte (?:den |de )?första (?:veckan|månaden|"
        r"månaderna|veckorna|tiden|dagen|dagarna)|inte (?:i början|till en början|från start)",
        yes=(
            "Inte första månaden.",
            "Under ledning ja.",
            "Tekniskt sett nej.",
            "Varannan helg kan jag.",
            "Det gick bra när jag var ung.",
            "Bara inte söndagar.",
            "Jag förstår men pratar inte.",
            "Inte jättebekväm.",
            "Jag var inne där på studiebesök.",
            "Fram till sju kan jag.",
            "Inte så bra.",
            "Hyfsat, jag klarar mig.",
            "Läsa går, skriva är svårt.",
        ),
        no=("Ja.",),
    ),
    Rule(
        "sv.whose.other",
        r"(?:min|mitt|mina|vår|vårt) (?:\S+ )?(?:syster|syrra|bror|brorsa|sambo|fru|man|mamma|pappa|son|dotter|"
        r"kompis|"
        r"polare|vän|kollega|chef|granne|farsa|morsa|särbo|tjej|kille|arbetskamrat|svärfar|kusin|pojkvän|flickvän)s?|"
        r"(?:[a-zåäö]{3,}(?:aren|ören|isten|mannen)(?= (?:\S+ ){0,2}(?:har|gör|sköter|tar|fixar))|mästaren|chefen|"
        r"basen|arbetsledaren|ställaren|de andra|en kompis|en kollega)|(?:sonens|brorsans|brors|farsans|pappas|mammas|"
        r"frugans|sambons|kompisens|grannens|chefens|dotterns)|skickade (?:jag|vi) (?:vidare|upp)|(?:lämnade|lämnar) "
        r"(?:jag|vi) över",
        yes=(
            "min sons moppe",
            "sonens BE",
            "Min syster har det.",
            "tredje skickade vi vidare",
        ),
        no=("Jag har det.",),
    ),
    Rule("sv.me.subject", r"jag|vi|själv", yes=("Min pappa körde och jag hjälpte till.",), no=("Min pappa körde.",)),
    Rule(
        "sv.undecided.think",
        r"(?:får|måste|ska|vill|behöver) (?:jag |vi )?(?:ta|diskutera|bolla|fråga|prata igenom|förankra)(?: det| upp "
        r"det)? (?:med|hemma)(?: (?!er|chefen)\S+)?|sova på (?:saken|det)|(?:vill|måste|behöver|får) (?:jag |vi "
        r")?(?:läsa|se|veta|höra|prova|testa|titta|tänka)(?: \S+){0,3} (?:först|innan)|får jag (?:tänka|fundera|"
        r"återkomma|kolla|höra)|(?:måste|ska|vill) (?:jag )?(?:bara )?(?:höra|prata|kolla|snacka|stämma av|checka) "
        r"(?:av )?(?:med|först)|(?P<x>\S{3,}) och (?P=x)(?= [,.])",
        yes=(
            "Vana och vana, jag har sett det.",
            "Får jag tänka på saken?",
            "Det får jag ta med sambon först.",
            "Jag vill läsa det först.",
        ),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.adverse.against",
        r"(?:blir|bli) (?:jag )?(?:helt |alldeles )?(?:tokig|galen|knäpp|yr|svimfärdig|illamående)|(?:får|fick) (?:jag "
        r")?(?:panik|svindel|ångest|ont)|svimmar|(?:rotad|rotade|bofast) (?:här|i)|stannar (?:jag |vi )?(?:kvar|här|"
        r"där)|(?:måste|ska|får) (?:jag )?(?:hämta|lämna|skjutsa|passa|ta hand om)(?: \S+)?|familjetid|krockar med|"
        r"vantrivs|(?:måste|ska) (?:jag )?(?:jobba (?:månaden|veckan|året|kvar|ut|vidare|min)|stanna|vara kvar|säga "
        r"upp)(?: \S+){0,2}|(?:är|var) (?:det )?(?:kört|stopp|tvärstopp)(?= [.,!]| $)|tar (?:det )?stopp|gör (?:det "
        r")?ont|(?:går|funkar|fungerar) (?:det )?(?:sämre|trögt|dåligt|tyngre)|är (?:det )?(?:värre|svårare|sämre|"
        r"tuffare|tveksamt)|(?:blir|är) (?:det )?(?:tufft|knepigt|krångligt|knöligt|jobbigare|tyngre)|börjar (?:jag "
        r")?(?:skolan|plugget|terminen|universitetet|utbildningen)|avskyr|är min gräns|(?:stulen|snodd|skrotad|"
        r"skrotade|påkörd|kvaddad|havererat|havererade|gått sönder|pajade|pajat)(?= [.,!]| $| i| för)|vill (?:jag "
        r")?helst (?:inte )?(?:ha|vara|slippa|stanna|bo|sitta|undvika|veta)(?: \S+)?|(?:måste|ska|får) (?:jag |vi "
        r")?(?:vara hemma|natta|lägga \S+|laga mat|gå ut med)(?: \S+){0,2}|(?:nattar|lägger) (?:jag |vi )?(?:barnen|"
        r"ungarna|sonen|dottern|dem)|(?:har|hade) (?:jag )?mest (?:varit|jobbat|suttit|stått|kört|haft|hållit)(?: "
        r"\S+){0,3}|kvar till pension(?:en)?|(?:går|ska) (?:snart )?(?:i|gå i) pension|(?:skriver|sitter|står|cyklar|"
        r"ringer|betalar|sover|stannar|jobbar) (?:jag )?hellre (?:på|i|med|hos|hemma|själv|ensam)(?: \S+)?",
        yes=(
            "Jag skriver hellre på papper.",
            "Jag har bara fem år kvar till pension.",
            "Jag har mest varit ensamvarg.",
            "Jag måste vara hemma och natta.",
            "Jag vill helst ha en jobbtelefon.",
            "Jag blir tokig.",
            "Bakåt är det kört.",
            "Ner gör ont.",
            "Jag måste hämta på dagis.",
            "Den blev stulen i januari.",
            "Jag får panik.",
        ),
        no=("Jag har den.",),
    ),
    Rule(
        "sv.mislaid.paper",
        r"(?:beviset|intyget|kortet|papperet|pappret|diplomet|leggen|det|den) (?:är (?:borta|försvunnet|försvunnen|"
        r"borttappat|borttappad)|försvann|har (?:försvunnit|tappats)|brann upp)|(?:tappat|tappade|slarvat|slarvade|"
        r"förlagt) (?:jag )?(?:bort )?(?:det|den|beviset|intyget|kortet|papperet|pappret)|hittar (?:jag )?(?:det |den |"
        r"\S+et )?inte(?! till)(?: \S+et)?",
        yes=("Gått den har jag, men beviset är borta.", "Jag tappade det i flytten."),
        no=("Jag har beviset hemma.", "Jag hittar inte till er."),
    ),
    Rule(
        "sv.times.count",
        r"(?<=^ )(?:bara |jo |ja |öh )?(?:en gång|två gånger|# gånger|en|ett par gånger|någon gång|"
        r"flera gånger)(?= [,.]| för| \S+ fick|$)",
        yes=("En gång, 2017.",),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.ever.question",
        r"har du (?:någonsin|någon gång|blivit|haft|fått|varit)",
        yes=("Har du blivit uppsagd?",),
        no=("Jag har det.",),
    ),
    Rule(
        "sv.turning.aged",
        r"(?:jag )?(?:fyllde|har fyllt|är fyllda|har hunnit fylla) (?P<n>#)",
        lambda hit: hit.num("n"),
        yes=("Jag fyllde tjugofem i maj.",),
        no=("Jag är tjugofem.",),
    ),
    Rule(
        "sv.turning.age",
        r"(?:jag )?(?:fyller|blir) (?P<n>#)|(?P<n_>#) (?:i|till) (?:{MON}|våren|sommaren|hösten|vår|sommar|höst)",
        lambda hit: (hit.num("n" if hit.told("n") else "n_") or 0) - 1,
        yes=("Jag fyller arton i maj.",),
        no=("Jag är arton.",),
    ),
    Rule(
        "sv.cond.definite",
        r"(?<!tänker )(?<!tänkt )(?<!hand )(?<!prata )(?<!vet )(?<!fråga )(?<!undrar )om \S{2,}(?:en|et|an|un|na|or|ar|"
        r"er|on) (?:får|kan|går|inte|är|blir|har|vill|tillåter|"
        r"håller|funkar|ställer|löser|släpper|kommer|hinner|ordnar|passar|räcker|godkänner|byter)(?= \S)",
        yes=("Kvällar om mannen får byta sitt skift.", "Ja, om ryggen håller för det."),
        no=("Jag tänker om färgen är rätt.", "Om våren."),
    ),
    Rule(
        "sv.courtesy.speech",
        r"om (?:de|man|ni|du|folk|den andra|någon|han|hon) (?:inte )?(?:pratar|talar|snackar|läser) (?:\S+ )?"
        r"(?:långsamt|tydligt|sakta|lugnt|långsammare|fort|snabbt|dialekt)",
        yes=("Jag förstår dem om de pratar långsamt.",),
        no=("Om de pratar med chefen.",),
    ),
    Rule(
        "sv.contrast.but",
        r"men|fast(?! (?:anställ\S*|personal|tjänst|jobb|anst\S*|och|eller|[.,!])| $)|däremot|dock|"
        r"utan",
        yes=("Nej men B.",),
        no=("B.",),
    ),
    Rule(
        "sv.often.did",
        r"varje (?:dag|vecka|natt|pass|helg)|dagligen|ofta|hela tiden|många gånger|massor(?: av gånger)?|"
        r"jämt|alltid|mycket|en hel del|hur mycket som helst"
        r"|massvis|(?<=^ )# (?:stycken|st)(?= [.,!]| $)|flera (?:gånger|år)|full(?:t|a)? (?:uppsättning|set)|"
        r"hela bilen full|några gånger|"
        r"en del|lite till och från|i många år|i flera år",
        yes=("Varje dag.", "Massor av gånger."),
        no=("Sällan.",),
    ),
    Rule(
        "sv.obstacle.question",
        r"(?:något|någonting) (?:i)?emot|(?<!lösa )(?<!hantera )(?<!felsöka )\S*problem|besvär|hinder|svårt|känslig|"
        r"hindra(?:r)?|allergi(?:er)?|\S*fobi(?:er)?|åksjuk|sjösjuk|(?:stör|bekommer|besvärar|oroar|skrämmer)(?: "
        r"det)? dig|\S*rädd|\S*rädsla|\S*skräck|lider du av|betalningsanmärkning(?:ar)?|(?:finns|förekommer|står|med|"
        r"något|någonting|anmärkning\S*|anteckning\S*|prick(?:ar)?)(?: \S+){0,4} (?:ditt )?belastningsregist(?:er|"
        r"ret)|dömd|svindel|skuld(?:er)?|konkurrensklausul|begränsning(?:ar)?|krav på|något som gör|invändning(?:ar|"
        r"en)?|klagomål|restriktion(?:er)?|något som talar (?:i)?emot|synpunkter (?:på|mot)",
        yes=("Har du några invändningar mot tiderna?", "Har du något emot att resa?", "Är du stickrädd?"),
        no=("Kan du resa?",),
    ),
    Rule(
        "sv.obstacle.need",
        r"behöver du (?:\S+ ){0,3}?(?:\S*tillstånd|visum|sponsring|visumsponsring)",
        yes=("Behöver du arbetstillstånd?",),
        no=("Behöver du hjälp?",),
    ),
    Rule(
        "sv.inforce.question",
        r"(?<=^ )(?:är|gäller) (?:din|ditt|dina) (?:\S+ ){1,5}?(?:fortfarande|giltig\S*|aktuell\S*|uppdaterad\S*)|"
        r"(?<=^ )gäller "
        r"(?:din|ditt|dina) \S+",
        yes=("Är ditt kort fortfarande giltigt?",),
        no=("Har du ett giltigt kort?",),
    ),
    Rule(
        "sv.bear.question",
        r"(?:något|någonting) (?:i)?emot|(?:problem|svårt|besvär) (?:med|för|att|av)|\S*rädd(?: för)?|besväras|störs|"
        r"invändning(?:ar)? mot",
        yes=("Har du invändningar mot tiderna?", "Har du något emot kyla?", "Är du stickrädd?"),
        no=("Är du dömd för något brott?",),
    ),
    Rule(
        "sv.worked.did",
        r"(?:jag |har |vi )(?:jag |har )?(?:jobbat|jobbade|arbetat|arbetade|varit (?:på|i|ute)|gjort|gjorde|"
        r"tillbringat|"
        r"vuxit upp|växte upp)|(?<=^ )(?:jobbat|jobbade|gjort|arbetat)|(?<=[.?!] )(?:jobbat|jobbade|gjort|arbetat)",
        yes=("Jag har jobbat i frys i tre år.", "Emot? Jobbade tio år på fiskbåt."),
        no=("Jag har ont i ryggen.",),
    ),
    Rule(
        "sv.experienced.question",
        r"har du (?:\S+ ){0,2}(?:erfarenhet|vana|rutin)|är du (?:van|bekväm|trygg)|har du (?:\S+ ){0,2}\S*(?:vana|"
        r"erfarenhet(?:er)?)",
        yes=(
            "Har du körvana med lastbil?",
            "Har du erfarenhet av kassasystem?",
        ),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.cannot.bear",
        r"(?:tål|klarar|vågar|orkar|fixar|gillar) (?:jag )?(?:verkligen |helt enkelt )?inte|svimmar|svimma(?:t|de)|"
        r"(?:{WD}(?:ar|arna)?|(?:helg|kväll|natt|nätt|morgon|morgn)(?:er|ar|en|arna|erna)?) (?:är|sitter|sjunger|"
        r"tränar|spelar|pluggar) (?:jag|vi) (?:alltid |ju )?(?:i|hos|på) (?!plats|benen|stan|lager|jobbet|hugget)\S+|"
        r"(?:hatar|avskyr|vägrar)(?: jag)?|(?:rör|äter|dricker|hanterar) jag (?:absolut |bara )?inte(?: i| av)?(?= "
        r"[.,!]| $)|(?:rör|äter|tar|dricker|hanterar) jag (?:absolut |bara )?inte(?: i| av)?(?= [.,!]| $)|mår (?:jag "
        r")?(?:illa|dåligt|pyton|jättedåligt|så illa)|så (?:det )?(?:går|funkar|fungerar) (?:det )?(?:\S+ )?inte|"
        r"(?:liv|skräck|jätte|döds|pisk|as)rädd|skräckslagen|(?:gör mig|blir jag|jag blir) (?:alldeles |helt |"
        r"jätte)?(?:yr|illamående|sjuk|rädd|skakis|kallsvettig)|(?:får|fick) (?:jag )?(?:panik|ångest|skrämselhicka|"
        r"svindel|kalla kårar|andnöd|klaustrofobi)|skulle (?:jag )?(?:aldrig|inte) (?:klara|palla|orka|våga|stå "
        r"ut)(?: av| med)?|svullnar (?:jag |ögonen |halsen )?igen|(?:ryggen|knäna|knät|kroppen|axeln|axlarna|nacken|"
        r"höften|handleden) (?:säger (?:ifrån|nej|stopp|emot)|protesterar|(?:pallar|orkar|klarar|håller|tål) (?:det |"
        r"tyvärr )?inte)|med (?:min|mina|mitt|#|små|så små) (?:\S+ ){1,2}(?:går|funkar|fungerar|blir) det (?:tyvärr |"
        r"nog )?(?:inte|svårt|omöjligt)",
        yes=(
            "Med min astma går det inte.",
            "Knäna pallar inte.",
            "Jag tål inte nålar.",
            "Jag hatar spindlar.",
            "Ja, jag fryser jämt så det går inte.",
            "Jag får panik.",
        ),
        no=("Jag tål nålar.", "Det går inte att skrämma mig."),
    ),
    Rule(
        "sv.band.question",
        r"passar det|fungerar det|funkar det|är det okej|inom det|ligger ditt|går det bra|stämmer det|"
        r"ok(?:ej)? för dig|låter det|är du nöjd",
        yes=("Lönen är 30 000. Passar det?",),
        no=("Vad vill du ha i lön?",),
    ),
)
