"""Swedish everyday words for how a paper stands: had, denied, run out, on its way, not known.

What `papers` does not name: whole ways of saying it that hold no word for a paper ("Den biten är klar", "Där går jag
bet", "Inte längre", "Jag står på väntelista"). Such a rule's name is the state, and behind a `_` what it goes by.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

END = r"(?= [.,!]| $)"
"""Behind it nothing more is said."""
OPEN = r"(?:(?<=^ )|(?<=[.] )|(?<=ja , )|(?<=jo , )|(?<=nej , )|(?<=absolut , )|(?<=visst , ))"
"""It opens the reply or a sentence."""
PAPER = (
    r"(?:kort|kurs|bevis|intyg|papper|utbildning|licens|certifikat|legg?|legitimation|diplom|behörighet|delegering|"
    r"prövning|examen|prov|förordnande|auktorisation)"
)
IT = rf"(?:det|den|dem|det där|den där|\S*{PAPER}(?:et|en|n|ret)?)"
AWAY = r"(?:{SOON}|i (?:dag|övermorgon)|efter \S+|efter (?:jul|nyår|årsskiftet|helgen)|vid årsskiftet)"
SHOWING = frozenset(
    {"kopia", "visa", "visar", "mejla", "mejlar", "maila", "skicka", "skickar", "bifoga", "bifogar", "scanna", "fota"}
)

HAD = (
    Rule(
        "sv.state.took_again",
        r"(?:tog|gjorde|gick|körde|förnyade|repeterade) (?:jag |vi )?(?:om |ny )?(?:\S+ ){0,5}?(?:när|då|eftersom|för "
        r"att|sen|innan) (?:\S+ )?(?:hade |skulle |höll på att |hann )?(?:gått|gå|gick) ut",
        yes=("Jag tog om det i våras när det hade gått ut.",),
        no=("Det gick ut när jag var ledig.",),
    ),
    Rule(
        "sv.state.took_done",
        rf"{OPEN}(?:(?:check|bock|prick|kryss) (?:på|för) (?:den|det)(?: frågan| punkten)?|(?:den|det) (?:kan|får) "
        rf"(?:jag|du|ni) (?:bocka|pricka|kryssa) (?:av|för|i)|(?:redan |helt |alldeles )?(?:avklarat|avklarad|gjort|"
        rf"gjord|taget|tagen|fixat|fixad|ordnat|genomförd|genomfört|genomgången)(?: och (?:klart?|godkänt?|"
        rf"betalt))?){END}|(?:{IT}|(?:den|det) (?:saken|biten|delen|grejen)|allt(?: sådant| det)?|alla (?:papper|kort|"
        rf"bevis|intyg)) (?:är|har varit) (?:ju |redan |sen länge |helt |också |väl )*(?:klart?a?|klara|avklarade?|"
        rf"avklarat|fixade?|fixat|ordnade?|ordnat|gjorda?|gjort|i hamn|på plats|i ordning|i sin ordning|tagen|taget|i "
        rf"backen)(?: sen (?:\S+ ){{0,2}}\S+)?{END}",
        yes=("Check på den.", "Redan avklarat.", "Den biten är klar.", "Alla papper är i ordning.", "Det är avklarat."),
        no=("Den är inte klar.", "Teorin är klar.", "Kursen är klar i juni."),
    ),
    Rule(
        "sv.state.took_since",
        r"(?:är|blev) (?:jag )?(?:ju |helt |redan )*(?:klar|färdig) (?:med \S+ )?(?:sen|redan i|redan förra) \S+|"
        rf"{OPEN}(?:klart?|färdigt?|godkänt?|avklarat?) (?:sen|redan|i (?:våras|somras|höstas|vintras|fjol)|förra)(?: "
        rf"\S+)?",
        yes=("Jag är klar med den sedan i juni.", "Klar sedan i våras."),
        no=("Jag är klar med den i juni.",),
    ),
    Rule(
        "sv.state.took_arrived",
        rf"(?:{IT} )?(?:kom|damp ner|trillade in|dök upp)(?: hem| på posten| i brevlådan| med posten)* (?:i "
        rf"(?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|våras|somras|höstas|vintras|fjol|går|förrgår)|"
        rf"förra \S+|nyligen|häromdagen|nyss|i förra \S+|för \S+ (?:\S+ )?sen)",
        yes=("Helt nytt, kom i förra veckan.", "Kortet kom i fredags."),
        no=("Det kommer i nästa vecka.",),
    ),
    Rule(
        "sv.state.took_shown",
        rf"(?<!inte )(?:kan|ska|skickar|mejlar|bifogar|visar) (?:jag |ju |gärna |absolut )*(?:(?:skicka|mejla|maila|"
        rf"visa|ta med|bifoga|lägga|fota|scanna|lämna)(?: upp| in| över| med)* )?(?:(?:en|er|dig) )*(?:kopia|bild|"
        rf"foto|scan)? ?(?:på |av )?{IT}(?: upp| över| med| till er)?(?= [.,!]| $| om| så| på| i| till| när| direkt| "
        rf"redan| vid)",
        lambda hit: hit.rule.id if set(hit.said.split()) & SHOWING else None,
        yes=("Jag kan skicka en kopia på den.", "Jag kan mejla över det om ni vill.", "Jag kan visa upp intyget."),
        no=("Jag kan inte visa det.", "Jag ska ta det."),
    ),
    Rule(
        "sv.state.took_employer",
        rf"{IT} (?:ordnade|fixade|betalade|bekostade|skötte|tog) (?:ju )?(?:(?:förra|min|vår|gamla) "
        rf")*(?:arbetsgivaren?|chefen?|firman?|jobbet|företaget|kommunen|facket|arbetsförmedlingen)(?: åt (?:mig|"
        rf"oss))?(?: (?:förra|i|när) \S+)?{END}|(?:det|den|sådant|ett sådant|en sådan) har (?:vi )?(?:ju )?alla "
        rf"(?:hos|på|i|som|vi|här)(?: \S+){{0,2}}",
        yes=("Den ordnade arbetsgivaren åt mig förra året.", "Det har alla hos oss."),
        no=("Det har chefen.",),
    ),
    Rule(
        "sv.state.took_had",
        r"(?<!inte )(?<!aldrig )haft (?:det |den |dem )?(?:ända )?(?:sen (?:i )?(?:\S+ )?(?:fjol|våras|höstas|somras|"
        r"vintras|dess|länge|start|början|jag|#|{MON}|tillbaka|\S+jobbet|skolan|lumpen)|så länge jag|i (?:alla|hela|"
        r"evigheter|all)|länge)(?! sen)(?: \S+){0,3}",
        yes=("Har haft det sen i fjol.", "Jag har haft den sen jag slutade skolan.", "Den har jag haft länge."),
        no=("Jag har haft den tidigare.",),
    ),
    Rule(
        "sv.state.took_rerun",
        r"(?:körde|gjorde|gick|tog) (?:vi |jag )?om(?: (?:det|den|kursen|utbildningen|provet))?(?= [.,!]| $| i| för| "
        r"förra| nu| senast| häromdagen)|(?:uppdatera(?:r|s|de)|repetera(?:r|s|de)|förnya(?:r|s|de)) (?:(?:vi|jag|det|"
        r"den|om) ?){0,3}(?:varje|vartannat|vart|årligen|regelbundet|löpande|automatiskt)(?: \S+)?",
        yes=("Det körde vi om i våras.", "Vi uppdaterar den varje år.", "Den förnyas automatiskt."),
        no=("Jag måste göra om det.",),
    ),
    Rule(
        "sv.state.valid_first",
        rf"(?:går|löper) (?:\S+ )?(?:inte ut (?:förrän|på|än)|ut (?:först|inte förrän|tidigast))(?: \S+){{0,3}}|"
        rf"(?:har|är) (?:\S+ )?(?:{{N}}|flera|många|ett par|några) år kvar(?: på {IT})?|(?:ingen|inget) (?:slutdatum|"
        rf"utgångsdatum|tidsgräns|bäst före)|(?:gäller|är giltigt?) (?:för alltid|livet ut|tills vidare|för evigt|"
        rf"resten av livet)|går (?:ju )?(?:aldrig|inte) ut",
        yes=("Det går inte ut förrän 2028.", "Det går ut först 2028.", "Det går aldrig ut.", "Det gäller livet ut."),
        no=("Det går ut i juni.",),
    ),
    Rule(
        "sv.state.experience_did",
        r"(?:gjort|kört|sysslat med|hållit på med|jobbat med|kan) (?:det|den|sådant|det där) (?:i|sen|hela|varje|"
        r"nästan) (?:(?:{N}|över|drygt|snart|nästan|många|flera|hela|massor av|ett par|några) )+(?:\S+ )?(?:år|"
        r"månader|livet|tiden|dagar?|vecka)",
        yes=("Jag har gjort det i många år.", "Jag har sysslat med sånt i tio år."),
        no=("Jag har haft det i många år.",),
    ),
    Rule(
        "sv.possess.it_there",
        rf"{OPEN}(?:(?:det|den|sådant|{PAPER}(?:et|en)?|papper på (?:det|den)) )?(?:finns|existerar)(?: det)?(?: ju| "
        rf"såklart| absolut| också| redan)*{END}",
        yes=("Intyg finns.", "Finns.", "Ja, det finns."),
        no=("Det finns inte.",),
    ),
)

DENIED = (
    Rule(
        "sv.state.nopaper_needed",
        rf"(?:aldrig|inte) (?:ens |egentligen |direkt )?(?:behövt|haft behov av|haft nytta av|haft användning för|"
        rf"behövts)(?: {IT})?{END}|(?:klarat|klarar|klarade) (?:jag )?mig (?:bra |fint )?utan(?: {IT})?(?: hittills| "
        rf"så här långt)?{END}|(?:alltid |bara )(?:jobbat|kört|arbetat|klarat mig) utan(?: {IT})?{END}",
        yes=("Det har jag aldrig behövt.", "Jag har klarat mig utan den hittills.", "Jag har alltid jobbat utan."),
        no=("Jag har inte behövt förnya det.", "Jag klarar mig inte utan."),
    ),
    Rule(
        "sv.state.nopaper_none",
        rf"{OPEN}(?:jag har |har |jag är )?(?:(?:#|inget|inga|ingen|inte något|inte någon|ingenting) (?:sådant|"
        rf"såna|sådana|sån|av det(?: där)?)(?: \S+)?|(?:helt )?(?:utan|blank)(?: (?:på|där))?|inte ens i "
        rf"närheten){END}|(?:det |den |{IT} )?(?:är )?(?:inget|inte något|ingenting|inte någon|ingen) (?:som )?jag "
        rf"har(?: gjort| gått| tagit| skaffat)?{END}|(?:det|den|just det|just den) (?:är )?(?:det |den )?(?:enda|ena "
        rf")?(?:som )?(?:saknas|fattas)(?: \S+)?{END}|där går jag (?:tyvärr )?bet|(?:där|det) (?:faller|sprack|"
        rf"fallerar) (?:det|jag)|{OPEN}där (?:har (?:jag|ni) )?(?:en )?lucka",
        lambda hit: None if any(number.value for number in hit.parts) else hit.rule.id,
        yes=("Noll sånt.", "Det är inget jag har.", "Där går jag bet.", "Inget sånt."),
        no=("Det är inget problem.", "Det är inget jag har emot."),
    ),
    Rule(
        "sv.state.nopaper_untrained",
        rf"(?:är |blev )?(?:jag )?(?:inte|aldrig) (?:blivit |ens )?(?:utbildad|certifierad|legitimerad|auktoriserad|"
        rf"behörig|godkänd|diplomerad)(?: (?:i|på|för|inom) (?:det|den|sådant))?{END}",
        yes=("Jag är inte utbildad i det.", "Jag har aldrig blivit certifierad."),
        no=("Jag är inte godkänd än.",),
    ),
    Rule(
        "sv.state.nopaper_never_got",
        rf"(?:fick|fått) (?:jag |vi |man )?(?:aldrig|inte) (?:ut )?(?:något|någon|några|ett|en) {PAPER}(?: på (?:det|"
        rf"den))?|(?:aldrig|inte) (?:fick|fått) (?:ut )?(?:något|någon|några|ett|en) {PAPER}(?: på (?:det|den))?",
        yes=("Jag gick den men fick aldrig något papper.",),
        no=("Jag fick papper på det.",),
    ),
    Rule(
        "sv.refusal.inverted",
        r"(?:jag|vi) (?:tyvärr |faktiskt |ännu )?(?:inte|aldrig) (?:har|haft|hade|äger|innehar|gjort|tagit|gått)"
        rf"(?: (?:{IT}|något|någon|ett|en|sådant|sådan))?{END}|har (?:jag )?(?:tyvärr |faktiskt )?inte (?:{IT}){END}",
        yes=("Jag måste erkänna att jag inte har det.", "Jag har inte den."),
        no=("Jag har den inte på mig.", "Jag har den."),
    ),
)

LAPSED = (
    Rule(
        "sv.state.unsure_valid",
        r"(?:vet|minns|osäker|tveksam|säker|oklart|kolla|undrar)(?: \S+){0,4}? (?:om|ifall|när|hur länge) (?:\S+ "
        r"){1,3}?(?:(?:har |hunnit |hann )*(?:gått|gå|gick|går) ut|gäller|gällde|är giltigt?|fortfarande)(?: "
        r"\S+){0,2}|tror (?:jag )?(?:att )?(?:\S+ ){1,2}(?:har )?(?:gått|gick|går) ut(?: \S+){0,2}? ,? ?(?:men|"
        r"fast)(?: \S+){0,3} (?:säker|vet|minns)",
        yes=("Jag vet inte om det har gått ut.", "Jag är osäker på om den gäller."),
        no=("Jag vet att det har gått ut.",),
    ),
    Rule(
        "sv.state.expired_had",
        r"(?<!inte )(?<!aldrig )(?<!om jag )(?:(?:hade|ägde|innehade) (?:jag |vi |ju |faktiskt )*(?:(?!aldrig|inte|"
        r"ingen|inget|tänkt|velat|hoppats|behövt)\S+ ){1,4}?|(?:har |hade )?haft (?:(?!inte|aldrig)\S+ "
        r"){0,4}?)(?:förut|förr(?: i tiden)?|tidigare|en gång(?: i tiden)?|för (?:länge|många år|flera år) sen|på den "
        r"tiden|på (?:förra|gamla|mitt förra|mitt gamla|ett tidigare|ett annat) (?:jobbet|stället|jobb|firman)|men "
        r"inte (?:nu|längre|idag|numera)(?: längre)?)|(?:förr|förut|tidigare|en gång(?: i tiden)?|på (?:förra|gamla|"
        r"mitt förra|mitt gamla) (?:jobbet|stället|jobb)) hade (?:jag|vi) (?:det|den|ett|en|\S+)",
        yes=("Jag hade truckkort förut.", "Jag har haft den tidigare.", "Förr hade jag det."),
        no=("Jag hade aldrig det förut.", "Jag har haft den länge."),
    ),
    Rule(
        "sv.state.expired_longer",
        rf"{OPEN}(?:nej |nä )?inte (?:längre|numera|nu längre|nu för tiden)(?= [.,!]| $)",
        yes=("Inte längre.", "Inte numera."),
        no=("Jag bor inte längre där.",),
    ),
    Rule(
        "sv.state.expired_forgot",
        r"(?:glömt|glömde|missat|missade|struntat i|struntade i|lät bli|låtit bli|hann (?:aldrig|inte)|inte hunnit|"
        r"orkade inte|inte orkat|skjutit upp|skjuter upp) (?:jag )?(?:att )?(?:förnya|repetera|uppdatera|göra om|ta "
        r"om|gå om)(?: \S+)?|(?:förnyade|repeterade|uppdaterade) (?:jag )?(?:(?:det|den|kortet) )?(?:aldrig|inte)|"
        r"(?:det|den) (?:förnyades|uppdaterades) (?:aldrig|inte)(?: \S+)?(?: av)? ?(?:förnyad|förnyat|uppdaterad|"
        r"uppdaterat)?|inte (?:är )?uppdaterad|(?:skulle|borde|måste|behöver) (?:jag |vi |den |det )?(?:egentligen "
        r")?(?:ha |få )?(?:förnya|förnyat|förnyats|förnyas|uppdaterat|uppdateras|repeteras|repeterat|gjort om|göras "
        r"om)(?! fotot| bilden)(?: \S+){0,2}",
        yes=(
            "Jag glömde förnya det.",
            "Den borde jag ha förnyat.",
            "Den är inte uppdaterad.",
            "Jag förnyade den aldrig.",
        ),
        no=("Jag förnyade den.",),
    ),
    Rule(
        "sv.state.expired_redo",
        rf"(?<!om man )(?<!om jag )(?:måste|behöver|får|borde) (?:jag )?(?:nog |väl |ju )?(?:ta|göra|gå|köra) om "
        rf"(?:{IT})?{END}|(?:måste|behöver|ska) (?:tas|göras|köras) om",
        yes=("Jag måste göra om det.", "Jag måste ta om den."),
        no=("Jag ska göra om provet i januari.",),
    ),
    Rule(
        "sv.state.expired_over",
        rf"(?:sista|giltighets|utgångs|slut)(?: |)(?:dagen|datumet|tiden|datum) (?:var|gick|har (?:gått|passerat)|"
        rf"passerade|är passerad|är passerat)(?: ut)?(?: (?:i|förra) \S+)?|datumet (?:har )?(?:passerat|passerade|"
        rf"gått ut|gick ut)|(?:{IT} )?(?:är )?(?:passé|passe|historia|överspelat|preskriberat|förverkat|död|dött)(?= "
        rf"[.,!]| $| nu| sen)|(?:{IT} )?(?:dog ut|rann ut|hann bli (?:för )?gammalt?|blev (?:för )?gammalt?|hann "
        rf"förfalla|föll bort|föll ur tiden)|(?:gått|gick) över tiden",
        yes=("Datumet har passerat.", "Den är passé.", "Den dog ut när jag var ledig.", "Sista dagen var i augusti."),
        no=("Sista dagen på jobbet är fredag.",),
    ),
)

COMING = (
    Rule(
        "sv.state.progress_soon",
        rf"{OPEN}(?:(?:ja|jo) )?(?:mycket |väldigt |rätt |ganska )?snart(?: så)?{END}|{OPEN}(?:inte riktigt än|nästan|"
        rf"strax|håller på|på gång|på väg|på tur|under tiden){END}",
        yes=("Snart.", "Inte riktigt än.", "Nästan."),
        no=("Snart tio år.",),
    ),
    Rule(
        "sv.state.progress_not_come",
        rf"(?:{IT} )?har (?:jag |ju )?(?:ännu |fortfarande )?inte (?:kommit|dykt upp|damp\S* ner|trillat in|hunnit "
        rf"komma|fått (?:ut |hem |tag i )?(?:det|den|kortet|papperet|beviset|intyget))(?: \S+)?|(?:inte|aldrig) "
        rf"(?:kommit(?! (?:mig|till|in|iväg|ut|med))|dykt upp)(?: hem| än| ännu)?|väntar (?:fortfarande |bara |ju "
        rf")?på {IT}|(?:saknar|fattas) (?:bara |fortfarande )?(?:själva )?(?:papperet|kortet|beviset|intyget|provet|"
        rf"godkännandet|uppkörningen|praktiken|teorin){END}",
        yes=("Jag har gått kursen, men kortet har inte kommit.", "Jag väntar på kortet."),
        no=("Kortet har kommit.",),
    ),
    Rule(
        "sv.state.progress_handled",
        r"under (?:behandling|prövning|utredning|granskning|produktion|tryckning|arbete)|(?:är |blev )?(?:beställda?|"
        r"beställt|påbörjade?|påbörjat|ansökt om|inskickade?|inskickat)(?= [.,!]| $| men| i| sen| och| förra)|(?:står|"
        r"är|ligger) (?:jag )?(?:på|i) (?:kö|väntelista|väntelistan|kölista|tur)(?: \S+){0,2}|(?:är |det är |den är "
        r")?(?:planera[dt]|inplanera[dt]|schemalagd|schemalagt|inbokat|inbokad|bokad|bokat) (?:till|i|på|den|nästa|"
        r"för|om) \S+|(?:har |hade )?(?:precis |just |nyss |redan )?(?:börjat|startat|kommit igång|satt igång)(?: "
        r"med)?(?: (?:det|den|kursen|utbildningen))?(?= [.,!]| $| i| på| nu| men)",
        yes=("Jag står på väntelista.", "Det är planerat till februari.", "Jag har precis börjat.", "Den är beställd."),
        no=("Jag har det i ordning.",),
    ),
    Rule(
        "sv.state.progress_part",
        rf"(?:halva|hälften|första (?:delen|halvan|biten)|(?:större|största|mesta) delen|grunden|teorin|teoridelen|"
        rf"praktiken) (?:är|har jag) (?:redan )?(?:gjord|klar|avklarad|färdig|gjort|klarat|avklarat|tagit)|(?:har "
        rf"(?:jag )?|är |bara )(?:bara |ju )?(?:sista|halva|en|ett|#|{{N}}|några|lite|praktiken|teorin|provet|resten|"
        rf"andra|slutprovet|uppkörningen|slutet) ?(?:\S+ ){{0,2}}?kvar(?! år)(?= [.,!]| $| på| innan| att| av| så)|"
        rf"{OPEN}(?:en|ett|#|sista|bara) (?:\S+ ){{1,3}}kvar(?: på \S+)?{END}",
        lambda hit: None if {"år", "giltigt"} & set(hit.said.split()) else hit.rule.id,
        yes=("Halva är gjord.", "Jag har sista delen kvar.", "En dag kvar på kursen.", "Teorin har jag klarat."),
        no=("Jag har kortet kvar.", "Jag har två år kvar på det."),
    ),
    Rule(
        "sv.state.progress_not_ready",
        rf"(?:är |blev )?inte (?:riktigt |helt |ens )?(?:klart?|färdigt?|igenom)(?: än| ännu)?{END}|(?:blir|är) "
        rf"(?:det |den )?(?:klart?|färdigt?) (?:först )?(?:{AWAY})|{OPEN}(?:klart?|färdigt?) (?:{AWAY})",
        yes=("Den är inte klar än.", "Det blir klart i vår.", "Klart om en månad."),
        no=("Den är klar.",),
    ),
    Rule(
        "sv.state.progress_will",
        rf"(?:får|tar|skaffar|hämtar) (?:jag )?(?:ut |hem )?(?:{IT}|ett|en|mitt|min) (?:först |nog |väl )?(?:{AWAY})|"
        rf"(?:{AWAY}) (?:får|har|tar|hämtar) jag (?:ut )?(?:{IT}|ett|en|mitt|min)|(?:ska|kommer) (?:jag )?(?:att )?få "
        rf"(?:ut )?(?:{IT})(?: \S+){{0,4}}",
        yes=("Jag får det i januari.", "I januari har jag den.", "Jag ska få den genom jobbet."),
        no=("Jag fick det i januari.",),
    ),
    Rule(
        "sv.state.unsure_like",
        r"(?:någon|något|en|ett|gått|tagit|gjort|har|läst) (?:\S+ )?(?:liknande|motsvarande|snarlikt?|liknar)(?: "
        r"\S+)?|något (?:åt det|i den|i samma|i samma) (?:hållet|stilen|stil|väg)",
        yes=("Jag har gått en liknande utbildning.", "Något liknande har jag.", "Något åt det hållet."),
        no=("Jag har gått utbildningen.",),
    ),
)
STANDING = (*HAD, *LAPSED, *DENIED, *COMING)
