"""Further Swedish ways to tell how a paper stands: by where it came from, what hindered it, what is left of it.

As in `standing`, a rule's name is the state, and behind a `_` what it goes by.
"""

from __future__ import annotations

from firstcall.languages.sv.reading.standing import AWAY, END, IT, OPEN
from firstcall.reading.rules import Hit, Rule

STEP = (
    r"(?:(?:själva )?(?:provet|slutprovet|praktiken|teorin|uppkörningen|kortet|papperet|beviset|intyget|tentan)|"
    r"(?:ett|en|sista|andra|två|#) (?:moment(?:et)?|del(?:en|ar)?|prov|dag(?:en|ar)?|kurs(?:en)?|delkurs(?:en)?|"
    r"vecka(?:n)?))"
)


def _none(hit: Hit) -> str | None:
    return None if any(number.value for number in hit.parts) else hit.rule.id


TOLD = (
    Rule(
        "sv.state.took_got",
        r"(?:betalade|bekostade) (?:jag )?(?:(?:det|den|kursen) )?(?:helt )?själv|(?:körde|gjorde|gick|läste|tog) "
        r"(?:vi|jag) (?:på (?:jobbet|firman|företaget|skolan|praktiken)|i (?:höstas|våras|somras|vintras|fjol))|"
        r"(?:följde|kom|ingick) (?:ju )?(?:med|i) (?:jobbet|anställningen|tjänsten|utbildningen|paketet|uniformen)|"
        r"kräver (?:ju )?(?:min|vår|förra|nuvarande) (?:\S+ )?(?:arbetsgivare|chef|firma|jobb)|(?:bara |knappt "
        r")?(?:{N}) (?:dagar|veckor|månader) gammalt?|(?:rykande|alldeles|sprillans|helt) (?:färskt?|nytt?)|bläcket "
        r"har (?:knappt|inte ens) torkat|(?:har )?(?:alla|allt)(?: \S+)? som (?:behövs|krävs|ni (?:kräver|"
        r"behöver))(?= [.,!]| $)",
        yes=(
            "Jag betalade det själv.",
            "Den följde med anställningen.",
            "Bara två månader gammalt.",
            "Alla som krävs.",
        ),
        no=("Jag betalar det gärna själv.",),
    ),
    Rule(
        "sv.state.took_ever",
        rf"{OPEN}(?:ända )?(?:sen (?:barnsben|urminnes tider|(?:förra|i) \S+|(?:\S+ )?\S+ (?:år|tid) tillbaka)|så "
        rf"länge (?:jag|man)(?: \S+){{0,3}}|i (?:snart |över |drygt |nästan )?(?:{{N}}|många|flera|alla) år(?: "
        rf"nu)?){END}",
        yes=("Sedan barnsben.", "Sedan förra våren.", "I tre år nu."),
        no=("I tre år jobbade jag utan.",),
    ),
    Rule(
        "sv.state.valid_kept",
        r"(?:håller|hålla|hållit) (?:ju )?(?:det|den|kortet|allt) (?:uppdaterat?|uppdaterad|levande|vid liv|aktuellt?|"
        r"giltigt?)|(?:år|månader|tid|tag) kvar (?:på (?:det|den|kortet|beviset|intyget)|innan (?:det|den) går ut)",
        yes=("Jag håller det levande.", "Två år kvar på kortet.", "Ett år kvar innan det går ut."),
        no=("Två år kvar på utbildningen.",),
    ),
    Rule(
        "sv.state.nopaper_kept_from",
        rf"(?:aldrig|inte) (?:kommit mig för|kommit till skott|tagit tag i (?:det|den)|tagit mig för|haft (?:tid|råd|"
        rf"möjlighet|anledning)(?: till (?:det|den))?|(?:varit|blivit) (?:aktuellt|tal om|fråga om|nödvändigt|ett "
        rf"krav))(?: för (?:mig|min del))?|ingen (?:har )?(?:bett|begärt|frågat|krävt)(?: \S+){{0,3}}|har ingen "
        rf"(?:bett|begärt|frågat|krävt)(?: \S+){{0,2}}|(?:ville|kunde|har velat) (?:aldrig|inte) (?:betala|bekosta|"
        rf"stå för)(?: \S+)?|(?:var|blev) (?:alldeles )?för dyrt|hade (?:jag )?inte råd|hann (?:jag )?aldrig(?: med)?|"
        rf"hoppade (?:jag )?av|blev (?:jag )?aldrig (?:klar|färdig)|gick (?:jag )?aldrig klart|fullföljde (?:jag "
        rf")?(?:aldrig|inte)|kom (?:jag )?(?:aldrig|inte) (?:in|med|iväg)(?: på \S+)?|(?:ställdes|blev) in(?:ställt|"
        rf"ställd)?{END}|(?:det|den) har jag (?:tyvärr |nog )?(?:missat|hoppat över|skippat){END}",
        yes=(
            "Jag har aldrig kommit mig för.",
            "Det har aldrig varit aktuellt.",
            "Jag hoppade av kursen.",
            "Kursen ställdes in.",
        ),
        no=("Jag har kommit till skott.",),
    ),
    Rule(
        "sv.state.nopaper_but_me",
        rf"(?:allt|alla|allting)(?: \S+)? (?:utom|förutom|bortsett från) (?:just )?(?:jag|mig|det|den)(?: där)?(?= "
        rf"[.,!]| $| har)|när (?:de|alla) andra (?:gick|gjorde|tog|fick)(?: (?:{IT}))?{END}|(?:jag )?är (?:helt "
        rf")?utan(?: {IT})?{END}|lucka i (?:mitt )?cv|brist (?:hos mig|i mitt cv)",
        yes=("Alla utom jag har det.", "Jag har allt utom det.", "Jag var sjuk när de andra gick.", "Jag är utan den."),
        no=("Alla har det.",),
    ),
    Rule(
        "sv.state.nopaper_zero",
        rf"(?<=^ )#{END}",
        _none,
        yes=("Noll.",),
        no=("Två.",),
    ),
    Rule(
        "sv.state.nopaper_need_to",
        rf"(?:får|måste|skulle behöva|behöver|skulle få) (?:jag )?(?:i så fall |först |väl |nog |ju )*(?:skaffa|ta|gå|"
        rf"göra|fixa|ordna)(?: (?:{IT}|ett|en|mig (?:ett|en)))?(?: först| i så fall| då)*{END}",
        yes=("Det får jag skaffa i så fall.", "Jag skulle behöva gå kursen.", "Det måste jag ta först."),
        no=("Jag måste förnya det.", "Jag måste ta om det."),
    ),
    Rule(
        "sv.state.nopaper_wish",
        r"(?:önskar|önskade) (?:jag )?(?:att )?(?:jag )?hade(?: \S+)?|hade jag haft (?:det|den|ett|en)(?: \S+){0,5}|"
        r"om det (?:ändå )?vore så väl|vore (?:glad|tacksam) om jag hade(?: \S+)?",
        yes=("Jag önskar att jag hade den.", "Om det ändå vore så väl."),
        no=("Jag önskar mig kvällar.",),
    ),
    Rule(
        "sv.state.expired_gone",
        rf"inte (?:längre )?giltigt?|(?:gick|har|hann) (?:(?:det|den) )?(?:just|precis|nyss|nyligen) (?:gå |gått )?ut|"
        rf"gällde (?:ju )?bara (?:på|hos|i|där|inom|när|för)(?: \S+){{0,2}}|gäller (?:nog |väl |säkert |antagligen "
        rf")+inte(?: längre)?|(?:låtit|lät) (?:jag )?(?:\S+ )?(?:förfalla|löpa ut|rinna ut|dö ut)|inte (?:hållit|"
        rf"höll) (?:det|den|kortet) (?:uppdaterat|uppdaterad|levande|vid liv|aktuellt?)|{OPEN}(?:hade (?:jag )?(?:det "
        rf")?(?:förut|tidigare|förr|en gång)|har haft){END}|hade (?:jag )?(?:det|den|ett|en|\S*kort) (?:när (?:jag|"
        rf"vi)|i lumpen|på den tiden)(?: \S+){{0,4}}|(?:är|{IT}) (?:ett |en )?gammalt?{END}|(?:ett|en) gammalt? "
        rf"från(?: \S+)?",
        yes=(
            "Det gick precis ut.",
            "Den gällde bara på förra jobbet.",
            "Har haft.",
            "Jag hade den när jag jobbade på lager.",
        ),
        no=("Den gäller på nya jobbet.",),
    ),
    Rule(
        "sv.state.expired_repeat",
        rf"(?:behöver|måste ha|saknar|skyldig|missat|missade|hoppat över) (?:jag )?(?:en |årets |senaste "
        rf")?(?:repetition(?:en|sutbildning(?:en)?)?|uppdatering(?:en)?|förnyelse(?:n)?|fortbildning(?:en)?)(?: i "
        rf"år)?|(?:repetitionen|förnyelsen|uppdateringen|fortbildningen) (?:har jag )?(?:missat|inte gjort|hoppat "
        rf"över|missade jag)|skulle behöva (?:gå|göra|ta) om(?: {IT})?",
        yes=("Jag behöver en repetition.", "Repetitionen har jag missat.", "Jag skulle behöva gå om den."),
        no=("Repetitionen gjorde jag i våras.",),
    ),
    Rule(
        "sv.state.progress_left",
        rf"(?:bara |det är bara )?{STEP} (?:återstår|fattas|saknas)(?: bara)?|(?:återstår|fattas|saknas) (?:mig "
        rf")?(?:bara )?{STEP}|det enda som (?:återstår|fattas|saknas|är kvar) är(?: \S+)?|{STEP} kvar bara|(?:inne på|"
        rf"uppe i) (?:sista|andra|tredje|fjärde|halva)(?: \S+)?|(?:{IT}|{STEP}) dröjer",
        yes=("Bara provet återstår.", "Det fattas bara ett moment.", "Jag är inne på sista veckan.", "Kortet dröjer."),
        no=("Provet gick bra.",),
    ),
    Rule(
        "sv.state.progress_place",
        rf"(?:skrivit|skrev) in mig (?:på|till)(?: \S+)?|(?:har |fått |fick )+(?:jag )?(?:en |äntligen )?plats (?:på|"
        rf"i)(?: \S+)?|(?:kommit|kom) in på (?:\S*kursen|\S*utbildningen|\S*programmet|\S*linjen)|(?:anmält|anmälde|"
        rf"bokat in|bokade in|skrivit upp|skrev upp) mig|(?:blir|ska bli) skickad (?:på|till)(?: \S+)?|(?<!inte "
        rf")(?:handläggs|behandlas|granskas|prövas)|pågående|ligger (?:nu |inne )?(?:hos (?:socialstyrelsen|"
        rf"skolverket|myndigheten|\S*nämnden)|för (?:godkännande|beslut|behandling|underskrift))|(?:kämpar|jobbar) "
        rf"(?:jag )?(?:just nu )?med (?:{IT}){END}|försöker (?:jag )?(?:ta|få|bli)(?: \S+)?",
        yes=("Jag har fått plats på kursen.", "Chefen har anmält mig.", "Det handläggs.", "Jag försöker ta den."),
        no=("Jag har den på en annan plats.",),
    ),
    Rule(
        "sv.state.progress_when",
        rf"(?:ska|kommer) (?:jag )?(?:att )?(?:snart|just|precis|strax|faktiskt) (?:ta|gå|göra|börja|läsa|skriva)(?: "
        rf"\S+)?|(?:gör|går|tar|kör|läser) (?:jag )?{IT} (?:{AWAY})|(?:{AWAY}) (?:går|gör|tar|börjar|läser|skriver) "
        rf"(?:jag )?(?:på |upp )?(?:{IT}|ett|en)(?! ut)|(?:{AWAY}) är (?:provet|kursen|uppkörningen|utbildningen|"
        rf"tentan)|(?<=^ )(?:nästa (?:vecka|månad|år)|om (?:{{N}}|ett par|några) (?:dagar|vecka|veckor|månad|"
        rf"månader))(?: ungefär)?{END}|{OPEN}(?:när som helst nu|vilken dag som helst(?: nu)?|inom kort|i det "
        rf"närmaste|(?:det är )?på g){END}|(?:än|ännu) ,? ?men (?:mycket |väldigt )?(?:snart|på väg|på gång)",
        yes=("Jag ska snart ta den.", "Nästa vecka går jag kursen.", "Inom kort.", "Inte riktigt ännu, men snart."),
        no=("Nästa vecka kan jag börja.",),
    ),
    Rule(
        "sv.state.unsure_ago",
        rf"(?:länge|evigheter|ett bra tag|ett tag) sen (?:jag|vi) (?:förnyade|repeterade|uppdaterade|gick|gjorde|"
        rf"tog)(?: {IT})?{END}",
        yes=("Det var länge sen jag förnyade den.",),
        no=("Det var länge sen jag använde den.",),
    ),
)
