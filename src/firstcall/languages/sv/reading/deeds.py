"""Swedish deeds that show without a yes that somebody can: "jag levererade ölfat", "varenda plint har jag gjutit".

As in `likings`: any verb of doing in the first person, of the past or done since, is told because it answers the
question for a skill; verbs of leaving, failing, wishing and thinking are none of it.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_NOT = (
    r"(?!(?:trodde|tyckte|ville|skulle|måste|kunde|hade|tänkte|behövde|slutade|bytte|missade|försökte|lovade|flyttade|"
    r"sålde|orkade|vägrade|hatade|avskydde|fyllde|ärvde|sökte|muckade|svimmade|spydde|krockade|kraschade|ramlade|"
    r"skadade|opererade|undrade|glömde|tappade|förlorade|funderade|hoppades|önskade|menade|sjukskrev|hoppade|"
    r"misslyckades|kuggade|vantrivdes|grät|råkade|hittade|bodde|kände|hörde|läste|provade|testade|tittade|pratade|"
    r"ringde|frågade|anmälde|hette|visste|vågade|saknade|skippade|skrotade|kastade|slängde|raderade|avbröt|lämnade|"
    r"jobbade bara|kunnat|velat|slutat|bytt|missat|försökt|flyttat|sålt|orkat|vägrat|fyllt|sökt|svimmat|hört|läst|"
    r"provat|testat|tittat|glömt|tappat|förlorat|funderat|tänkt|trott|tyckt|lovat|köpt|fått|haft|varit|blivit|sett|"
    r"bott|kommit|gått|ont|rätt|slut|lust|svårt|nytt|gott|ett|mitt|ditt|ert|vårt|allt|annat|aldrig|alltid|alltjämt|"
    r"tyvärr|inte|faktiskt|egentligen|bett|frågat|ringt|anmält|undvikit|sluppit|hållit mig|vant|behövt|hoppats|velat|"
    r"sagt|gjort klart|saknat|avskytt|hatat|spytt|gråtit|skadat|brutit|opererat|fortsatt|stått bredvid|stod bredvid|"
    r"fastnat|fastnade)\b)"
)
_PAST = (
    r"(?:\S+(?:ade|lde|nde|rde|gde|vde|mde|dde|kte|pte|ste|xte|tte)|stod|satt|skrev|drev|bar|höll|sprang|sjöng|red|"
    r"gjorde|lade|slog|grävde|skar|bet|flög|sköt|drog|band|vann|stack|for|åkte|lät|gjöt|bröt upp|malde|svetsade|tog "
    r"hand om|hade hand om|hade ansvar\S*)"
)
_DONE = (
    r"(?:\S+(?:at|it|rt|lt|mt|nt|gt|vt|pt|kt|st|tt)|haft hand om|haft ansvar\S*|gått (?:natt|nätter|vakt|ronder|jour))"
)

DEEDS = (
    Rule(
        "sv.showyes.skill_past",
        rf"(?:jag|vi) {_NOT}{_PAST}(?= \S)(?! (?:bort|ner|inte|aldrig|upp mig|av mig|mig inte))(?: (?!inte|aldrig|"
        rf"knappt)\S+){{1,3}}|(?:(?<=^ )|(?<=[.,] )){_NOT}{_PAST} (?!det|jag|vi|du|ni|man|inte|aldrig|bara|en gång|"
        rf"den|mig|ju|bort|tyvärr)\S+(?: \S+)?",
        yes=("Jag levererade ölfat till krogarna.", "Tävlade i hoppning till i fjol."),
        no=("Jag slutade med det.", "Jag trodde det.", "Jag muckade i förtid.", "Jag provade en gång."),
    ),
    Rule(
        "sv.showyes.skill_done",
        rf"har (?:jag|vi) (?:ju |själv |faktiskt |redan |alltid )?{_NOT}{_DONE}(?! (?:inte|aldrig|bort|upp|klart))|"
        rf"(?:jag|vi) har (?:ju |själv |faktiskt |redan |alltid |bland annat |mest )?{_NOT}{_DONE}(?= \S)(?! (?:inte|"
        rf"aldrig|bort|mig|upp|klart|nog|färdigt))(?: \S+){{1,2}}|(?:(?<=^ )|(?<=[.] ))(?:har )?{_NOT}(?:\S+(?:at|gt|"
        rf"vt|pt|kt|rt)|suttit|stått|skrivit|hållit|drivit|burit|sjungit|ridit|dragit|slitit) (?!det|jag|vi|du|ni|man|"
        rf"inte|aldrig|bara|är|och|om|mig|så)\S+(?: \S+)?|(?:det är|så) (?:så )?(?:har )?jag (?:har )?lärt mig|lärt "
        rf"mig (?:allt|det|köra|jobbet|yrket)|räknar jag i huvudet|det är så jag (?:har )?(?:betalt|betalat|försörjt|"
        rf"försörjer|livnär|tjänat|lärt|jobbat)(?: \S+){{0,2}}|utan att (?:ringa|anlita|betala|be om) (?:\S+ "
        rf")?(?:hantverkare|hjälp|någon|snickare)|(?:har|hade) jag (?:hand om|i knippan|ansvar\S*)(?: \S+)?|"
        rf"(?:memorerar|lär mig) (?:jag )?(?:\S+ ){{0,2}}(?:på|inom) (?:en|#|några) (?:vecka|veckor|dag|dagar|timme|"
        rf"timmar)|(?:gör|gjorde|gjort) (?:jag )?(?:inte|inget) annat|(?:vanliga|ordinarie|normala|naturliga) (?:tid|"
        rf"arbetstid|schema|tider|väg|läge|tempo)",
        yes=("Varenda plint har jag gjutit.", "Jag har plogat skogsbilvägar.", "Packat kex hela våren."),
        no=("Jag har slutat.", "Det har jag glömt.", "Jag har tänkt på det."),
    ),
    Rule(
        "sv.showyes.skill_job",
        r"(?<=^ )(?:som |ja |jo )?(?:gammal |certifierad |diplomerad |fd |före detta |utbildad |legitimerad |"
        r"egenföretagare som )?(?!ledare|nybörj|läkaren|pension|tidigare|senare|mindre|mera|chefen|"
        r"kollegan)\S{3,}(?:are|ist|ör|törska|man|sköterska|skötare|biträde|assistent|tekniker|mekaniker|bonde|kock|"
        r"präst|polis|vakt|soldat|elektriker|pedagog|terapeut|ingenjör|chaufför|ledare|bud|murare|vårdare|barnmorska|"
        r"mästare|smed|syster|värdinna|värd) (?:på|i|hos|åt|vid|med|till|sen|inom|från|, (?:#|heltid|varje|hela)) \S+|"
        r"(?<=^ )som \S{3,}(?:are|ist|ör|törska|man|sköterska|skötare|biträde|assistent|tekniker|mekaniker|bonde|kock|"
        r"präst|polis|vakt|soldat|elektriker|pedagog|terapeut|ingenjör|chaufför|ledare|bud) (?:gör|gjorde|får|fick|är|"
        r"var|blir|blev|lär|lärde|kör|körde|sitter|satt|står|stod|måste|har|hade|jobbar)|(?:jobbade|trivdes|slet|var|"
        r"stod|satt|bodde) jag (?:\S+ ){0,2}?(?:i )?(?:# (?:år|säsonger|somrar|vintrar|månader)|flera år|många år)",
        yes=("Ordningsvakt på Stureplan.", "Som narkossköterska gjorde jag allt.", "Där trivdes jag i tio år."),
        no=("Som barn gjorde jag det.", "Nybörjare på det."),
    ),
)
