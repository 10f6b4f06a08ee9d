"""Swedish belongings that answer a yes-or-no question: what stands in the garage, what was stolen, how near one lives.

As in `likings`; the kind `own` is of every question for a thing of one's own, `near` of every one for the way there.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_TOOLS = (
    r"snap - on|hilti|makita|dewalt|milwaukee|bosch|husqvarna|stihl|bahco|hultafors|festool|blåkläder|snickers|jobman|"
    r"dunderdon|fristads|jalas|crescent|trek|monark|kronan|puch|vespa|yamaha|honda|apple|lenovo|asus|dell|hp"
)

BELONGINGS = (
    Rule(
        "sv.sort.own",
        r"(?:har du|äger du|finns det) (?:\S+ ){0,2}?(?:egen|eget|egna|tillgång till|bank - id|bankid|verktyg|dator|"
        r"mobil|smartphone|skyddskläder|arbetskläder|skor|cykel|moped|bil|skrivare|webbkamera|headset|kamera|symaskin|"
        r"släp|släpvagn|krok|verktygslåda|knivar|saxar|instrument|garderob|kostym|arbetsrum|något att bo i|bostad|"
        r"boende|någonstans att bo|mobiltelefon|e - post|mejl|internet|körkort hemma|ved|båt)",
        yes=("Har du egna verktyg?", "Har du tillgång till cykel?", "Har du bank-id?"),
        no=("Har du barn?",),
    ),
    Rule(
        "sv.showyes.own",
        rf"(?:står|hänger|ligger|finns|hängde|stod|väntar|trängs) (?:\S+ ){{0,2}}?(?:i|på|utanför|vid|bakom|under|här|"
        rf"bredvid|hemma|uppladdad|laddad|parkerad) (?:\S+ )?(?:garaget|förrådet|hallen|garderoben|porten|gården|"
        rf"parkeringen|carporten|källaren|bilen|uppfarten|skåpbilen|skuffen|skrivbordet|fickan|väskan|ladan|boden|"
        rf"skjulet|verkstaden|verkstan|husvagnen|bakluckan|gatan|dörren|framme|laddad\S*|och \S+|cykelrummet|"
        rf"trapphuset|tamburen|skåpet|förråd\S*|lyser)|(?:hel|hela|full|fulla|fyllt|överfull|överfulla|välfylld\S*|"
        rf"komplett) (?:\S+ )?(?:låda|lådor|låd\S*|garage\S*|förråd\S*|bil\S*|skåpbil\S*|verktygs\S*|uppsättning\S*|"
        rf"vägg\S*|garderob\S*|väska|skåp|bod|källare\S*|rum)|(?:#|två|tre|en|ett|flera|massor av|en massa|för många) "
        rf"(?:\S+ )?(?:skåp|lådor|par|uppsättningar|stycken|olika|sorter|väskor|verktygslådor|hyllor)(?: \S+){{0,3}}|"
        rf"(?:från|en|ett|av|min|mitt|på|gammal|ny|sprillans ny|egen|begagnad|äldre|två|sedan|mina) (?:\S+ "
        rf")?(?:{_TOOLS})|(?:köpte|köpt|fick|fått|ärvde|ärvt|skaffade|skaffat|investerade|investerat|samlat|slantade|"
        rf"byggde|beställde|hämtade ut|hämtat) (?:jag |mig |på |en |ett |ny |nytt |nya |egna |den |det |dem |in "
        rf")*(?:\S+ )?(?:i (?:våras|somras|höstas|vintras|fjol|fredags|måndags|julas|jul|julklapp)|förra \S+|nyligen|"
        rf"av (?:farfar|morfar|pappa|farsan|gamla|förra)|efter (?:farfar|morfar|pappa|farsan)|häromdagen|precis|igår)|"
        rf"(?:har|står|äger) (?:\S+ ){{0,3}}?som (?:står|ligger|hänger) (?:tom|still|oanvänd|redo|klar|framme|och "
        rf"väntar|i)\S*(?: \S+)?|(?:svärmor|svärfar|mormor|farmor|morfar|en kompis|min moster|en kusin|min faster|"
        rf"syrran|brorsan|föräldrarna|mina föräldrar|en vän) har (?:en |ett )?(?:\S+ )?(?:stuga|lägenhet|hus|rum|etta|"
        rf"tvåa|gäststuga|gästrum|soffa|villa|torp)(?: \S+){{0,3}}|(?:bor|får bo|sover|inneboende|hyr|hyra|låna|"
        rf"lånar) (?:jag )?(?:redan )?(?:hos|in mig|ett rum|en etta|en stuga|i andra hand|lägenhet\S*)(?: \S+){{0,3}}|"
        rf"(?:sitter|har) (?:(?:dem|de|jag) )*på (?:fötterna|mig|huvudet|kroppen|sig)|både (?:\S+ ){{1,2}}och \S+|"
        rf"(?:sitter|skriver|pratar|ringer|läser|knappar) (?:jag )?(?:ju )?(?:vid|på|i|från|framför) (?:den|det|en|"
        rf"min) (?:just )?nu|(?:har|håller) (?:den|det) i (?:handen|fickan|knät)|hela (?:köret|rasket|alltet|"
        rf"batteriet|rubbet|arsenalen)|(?:verktygen|skorna|kläderna|bilen|cykeln|datorn|mopeden|knivarna|saxarna|"
        rf"grejerna) (?:är|följer|går|har|kör|lyser|rullar) (?:\S+ )?(?:mina|min|mitt|med mig|egna|med överallt|som "
        rf"en klocka|bra|fint|nyslipade|nyservad|nybesiktad|vässade)|(?:ni )?(?:kommer|får) (?:\S+ )?(?:snubbla|låna|"
        rf"se) (?:över|av|dem)",
        yes=(
            "Två skåp från Snap-on.",
            "Mopeden står utanför porten.",
            "De hänger i hallen.",
            "Svärmor har en stuga där.",
            "Jag köpte en ny i våras.",
        ),
        no=("Jag lånar grannens.", "Den blev stulen.", "Jag står i kö."),
    ),
    Rule(
        "sv.showno.own",
        r"(?:firman|arbetsgivaren|jobbet|företaget|chefen|kommunen|bolaget) (?:höll|håller|stod|står|har|hade|äger|"
        r"ägde|lånade|bistod|försåg) (?:\S+ )?(?:med|för|ut|alla|allt|dem|det)(?: \S+)?|(?:är|var|blev|har blivit) "
        r"(?:\S+ )?(?:stulen|stulna|stulet|snodd|snodda|snott|skrotad|skrotat|såld|sålda|sålt|kvaddad|krossad|"
        r"krossat)(?: \S+){0,2}|(?:sålde|skänkte|gav bort|kastade|slängde|skrotade|pantsatte|lämnade tillbaka|tappade|"
        r"krockade|kraschade) (?:jag )?(?:den|dem|det|allt|min|mina|mitt|bort|hela)(?! (?:\S+ ){0,5}?(?:köpte|köpt|"
        r"skaffade|skaffat|bytte))(?: \S+){0,2}|(?:har )?bara (?:lånat|lånade|hyrt|använt jobbets|haft jobbets)(?: "
        r"\S+)?|(?:får|fick|brukar) (?:jag )?(?:alltid )?(?:låna|hyra) (?:av|på|jobbets|firmans|grannens|\S+s)(?: "
        r"\S+){0,2}|(?:jobbets|firmans|arbetsgivarens|kommunens|företagets) (?:\S+ )?(?:alltihop|grejer|verktyg|dator|"
        r"bil|telefon|allt)?(?= [.,]| $)|räknar (?:jag )?med att (?:få|ni|det)(?: \S+){0,3}|(?:aldrig|inte) (?:ägt|"
        r"haft|skaffat|köpt|behövt)(?: \S+){1,4}|(?:har |haft )?(?:gjort mig av med|gett bort|gav bort|lämnat in|"
        r"lämnade in)(?: \S+){0,3}",
        yes=("Firman höll med allt.", "Den blev stulen.", "Jag sålde den i fjol."),
        no=("Den står i garaget.",),
    ),
    Rule(
        "sv.showdoubt.own",
        r"(?:lovat|lovade) (?:mig )?(?:en|ett|att)(?: \S+){0,3}|när det blir (?:\S+ )?ledig\S*|(?:är|håller|ligger) "
        r"(?:den |det )?(?:på|i) (?:reparation|lagning|verkstan|verkstaden|posten|beställning)|spärra(?:t|des|d)|"
        r"(?:kraschade|pajade|havererade|dog|slocknade|gick sönder|gav upp|lade av|väl av|brann upp|krånglar|"
        r"krånglade|är död|är paj|är sönder|är ur funktion)|(?:väntar|köar) (?:jag )?på (?:en|ett|att)|(?:delar|lånar|"
        r"delad) (?:jag |vi |på )*(?:den|det|bil|dator|med|en|av|ut)(?: \S+)?|när (?:hon|han|den|de) inte(?: \S+)?",
        yes=("Hyresvärden har lovat mig en plats.", "Det spärrades förra veckan."),
        no=("Den står i garaget.",),
    ),
    Rule(
        "sv.sort.near",
        r"(?:lätt|svårt|möjlighet|kunna|enkelt) (?:för dig )?att (?:ta dig|komma|pendla|resa|åka) (?:hit|till|dit|in|"
        r"ut|mellan)|ta dig (?:hit|till|dit)|bor du (?:nära|i närheten|i|inom|på)|(?:nära|avstånd)(?: \S+){0,3}|"
        r"pendla|pendlingsavstånd",
        yes=("Har du lätt att ta dig hit?", "Bor du i närheten?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.showyes.near",
        r"(?:ser|hör|känner lukten av) (?:jag )?(?:er|ert|era) \S+(?: \S+){0,3}|från (?:köksfönstret|balkongen|"
        r"sovrummet|sängen|vardagsrummet|fönstret|altanen|köket)|(?:rakt |snett |tvärs )?(?:över gatan|runt hörnet|"
        r"bakom hörnet|vägg i vägg|mittemot|granne med|stenkast|spottloska|grannfastigheten|grannhuset|samma kvarter|"
        r"samma gata|två kvarter|tvärsöver|på andra sidan gatan|tre hållplatser|en hållplats|två hållplatser|några "
        r"hållplatser|fyra hållplatser)|(?:bor|bott) (?:ju |jag )?(?:\S+ )?(?:på (?:gångavstånd|cykelavstånd|samma|"
        r"gården)|nära|nästgårds|granne|bredvid|intill|mittemot|i huset|precis)|(?:går|cyklar|promenerar) (?:jag |dit "
        r"|hit )*(?:på|till fots|med|i|genom)(?: \S+){0,2}|bussen (?:stannar|går|släpper) (?:\S+ )?(?:utanför|precis|"
        r"var|varje|hela|nedanför|rakt|från)(?: \S+){0,3}|(?:tunnelbanan|tåget|spårvagnen|pendeln) (?:går|stannar|"
        r"tar) (?:\S+ )?(?:utanför|var|hela|rakt|mig|bara|raka)(?: \S+){0,3}|(?:gångavstånd|cykelavstånd|"
        r"promenadavstånd)|hinner (?:jag )?knappt (?:\S+)",
        yes=("Jag ser er skorsten.", "Jag bor runt hörnet.", "Bussen stannar precis utanför."),
        no=("Det tar två timmar.", "Jag måste byta tåg."),
    ),
    Rule(
        "sv.showdoubt.near",
        r"(?:#|två|tre|fyra|flera) (?:byten|bussbyten|bussar)|(?:tar|blir) (?:det )?(?:mig )?(?:\S+ )?(?:halva dagen|"
        r"evigheter|en evighet|hela dagen|halva livet)|andra (?:sidan|änden) (?:av )?(?:stan|landet|sverige|"
        r"jordklotet|länet)|(?:mitt )?(?:ute )?i (?:ingenstans|obygden|vildmarken|tjottahejti)|bussen (?:går|kommer) "
        r"(?:bara |inte )?(?:två|en|tre|#|på|så|aldrig)(?: \S+){0,3}",
        yes=("Det blir tre byten.", "Bussen går bara två gånger om dagen."),
        no=("Bussen går var tionde minut.",),
    ),
)
