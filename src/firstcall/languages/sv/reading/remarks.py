"""Swedish sentences that add nothing to an answer: said of the question, of the answer itself, of papers; regrets.

Those of `beside` are left out wherever they stand, those of `behind` only behind an answer: they could be one.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_SO = (
    r"(?:(?<=^ )|(?<=[.!?…] ))(?:(?:så|men|och|ja|jo|nej|fast|för|ju|oj|haha|nä|förlåt|ursäkta|vänta)(?: ,)? )"
    r"{0,2}"
)
_END = (
    r"(?:(?: ,)? (?:faktiskt|ju|då|väl|alltså|tyvärr|förstås|i alla fall|tycker jag|helt enkelt|det|va)){0,2}"
    r"(?= [.!?…]| $)"
)
_YOU = r"(?:du|ni|man)"
_PAPER = (
    r"(?:(?:mitt |min |mina )?(?:cv|cvt|cv : t|ansökan|ansökningen|brevet|personliga brev|papperen|pappren|papper|"
    r"mejlet|mailet|meritförteckning|kalender|almanackan|almanacka|handlingarna|bilagan))"
)
_ODD = (
    r"(?:lätt|enkel|konstig|rolig|kul|bra|rak|intressant|udda|märklig|oväntad|dum|skum|knepig|lustig|viktig|relevant|"
    r"vanlig|klok|speciell|knäpp|rimlig|självklar|tuff|klurig)"
)
_FINE = (
    r"(?:okej|ok|bra|lugnt|rimligt|lagom|fint|acceptabelt|tillräckligt|nog|för sent|för tidigt|för mycket|för lite|"
    r"mycket|dåligt|normalt|bra nog)"
)

REMARKS = (
    Rule(
        "sv.beside.of_question",
        rf"{_SO}(?:(?:den (?:där |här )?frågan är |det var en |en )?(?:klassisk|typisk)(?: fråga| intervjufråga)?|"
        rf"(?:oj ,? ?|haha ,? ?)?den (?:kom oväntat|var bra|var svår|var ny)|(?:där|nu) (?:satte|"
        rf"fick) du mig (?:på pottkanten|att tänka|att skratta)|då kan vi stryka den(?: frågan)?|en fråga mindre|"
        rf"(?:det (?:var|är)|vilken|vad) (?:då )?(?:en |ett |ju en |väl en |nog en )?(?:väldigt |lite |rätt |"
        rf"riktigt |ganska )?{_ODD} fråga|(?:väldigt |lite |riktigt )?{_ODD} fråga|(?:den|det|den frågan|"
        rf"frågan|den där) (?:var|är) (?:ju |väl |rätt |ganska |lite )?(?:{_ODD}|lätt|enkelt)(?: att svara på| "
        r"att besvara)?|(?:den|den frågan) (?:får|fick|har|brukar) jag (?:alltid |ofta |jämt |väl )?(?:få|fått|"
        r"väntat "
        r"på|räknat med|höra|alltid|ofta|jämt)(?: alltid| ofta| jämt| förut| tidigare| många gånger| höra){0,2}|"
        r"den frågan väntade jag på|(?:det |den |den frågan )?"
        r"(?:frågar|undrar|brukar) (?:de |ni |folk )?(?:alla|fråga|undra|de flesta)(?: om)?|jag (?:trodde|visste|"
        r"anade|tänkte|gissade)(?: nog| väl)? att (?:den|det|frågan|den frågan|ni) skulle (?:komma|fråga)(?: det)?|"
        rf"(?:enkel|lätt) fråga ,? ?(?:enkelt|lätt) svar|enkelt svar|det var (?:inte svårt|lätt|"
        rf"enkelt) att svara på){_END}",
        yes=("Konstig fråga.", "Det var en rak fråga.", "Den frågan får jag alltid.", "Det frågar alla."),
        no=("Det är en fråga om pengar.", "Det var svårt.", "Frågan är om jag hinner."),
    ),
    Rule(
        "sv.beside.told",
        rf"{_SO}(?:jag har (?:inget|ingenting) mer att (?:säga|tillägga)(?: där| om det)?|(?:då|så) (?:var det|"
        rf"är det|var den) avklara[dt]|då har vi (?:rett ut|klarat av|"
        rf"betat av) (?:det|den)|(?:skönt|bra) att (?:ha det sagt|vi tog det|få det sagt)|(?:bättre|mer exakt|"
        rf"ärligare) än så (?:kan jag inte (?:svara|säga)|blir det inte)|det är sanningen och inget annat|jag svär|"
        rf"dra mig baklänges om det inte är sant|(?:det är |det är väl )?(?:väl )?ungefär så(?: är det| det är|"
        rf" ser det ut)?|"
        rf"(?:det är )?så (?:ser|såg|har|blev|funkar|fungerar|är|hade|är det) (?:det|vi det|läget|jag det|"
        rf"bara)?(?: ?(?:det|ut|varit|blivit|bara|just nu|nu|där|tänkt|fungerar|funkar)){{0,3}}|"
        rf"det (?:bara )?blev (?:bara )?så(?: bara)?|där (?:står jag|är vi nu|är jag nu)|"
        rf"då vet {_YOU} vad som gäller|så gör vad {_YOU} vill(?: med det)?|det får {_YOU} ta som det är|nu (?:var|"
        rf"är) det sagt|nu vet {_YOU}(?: det)?|då vet {_YOU}(?: det)?|(?:bara |att )?så (?:att )?"
        rf"{_YOU} vet(?: det)?|det (?:var|är|blev) kanske (?:mer än {_YOU} ville veta|lite mycket (?:information|"
        rf"prat|på en gång))|där (?:har|fick|har nog) (?:{_YOU}|vi) (?:det|svar|svaret|svar på det)|så där är det|"
        r"det (?:är|var|blir|får bli|är väl|var väl) (?:mitt |hela )?(?:svaret?|sanningen|det hela|det ni ville höra|"
        r"det du ville höra|den enkla sanningen|rena sanningen)|(?:det )?(?:är )?sanningen ska fram|så (?:ligger|"
        r"förhåller) det (?:till|sig)|(?:det )?(?:kan|kanske|är|kan kanske)(?: vara| är)?(?: bra| värt) att "
        rf"(?:veta|nämna|säga|tillägga)|enklare än så är det inte|svårare än så är det inte|"
        rf"mer (?:än så )?är det inte|"
        r"(?:det )?var (?:väl )?det (?:hela|jag hade)|(?:det )?(?:är )?inte mer med det(?: än så)?|(?:det )?(?:finns "
        r"|är )?(?:inget|ingenting|inte så mycket|inte mycket)(?: mer| annat)? (?:att (?:säga|tillägga|snacka|"
        r"orda|hymla|prata)(?: om| med)?(?: det| den saken)?|med det)|så är det (?:bara|med det|med den saken|tyvärr|"
        r"ju)|det är (?:bara )?så(?: det är)?|det är som det är|så "
        r"(?:enkelt|illa|bra) är det|(?:och )?det är det|kort och gott|punkt(?: slut)?|(?:sån|sånt|så) är livet|"
        r"livet är så|det är (?:livet|så livet är)|så kan det (?:gå|vara|bli)|så (?:är|var) det sagt)"
        rf"{_END}",
        yes=(
            "Ungefär så är det.",
            "Så ser det ut just nu.",
            "Så blev det bara.",
            "Så nu vet du det.",
            "Nu var det sagt.",
            "Bara så ni vet.",
            "Så där är det.",
            "Så är det med den saken.",
            "Inget mer att säga om det.",
        ),
        no=("Nu vet jag.", "Så vet ni att jag kan natt.", "Det är så långt."),
    ),
    Rule(
        "sv.beside.honest",
        rf"{_SO}(?:jag (?:vet|kan) inte (?:vad jag ska säga mer|vad (?:du|ni) vill att jag ska säga|"
        rf"hur jag ska förklara(?: det)?|förklara det bättre|säga det bättre)|jag (?:skojar|skämtar|överdriver|"
        rf"ljuger) inte|det är (?:inget|ingenting) jag (?:hittar på|"
        rf"ljuger om|skojar om)|(?:det )?(?:är|vet) jag (?:helt |väldigt )?säker(?:t)?(?: på)?|"
        rf"det är (?:helt )?säkert|(?:ska|om|för att|får)(?: jag| man)?(?: ska| vara| får)? (?:vara )?(?:helt |"
        rf"riktigt |"
        rf"alldeles )?(?:ärlig|petig|"
        r"noga|krass|uppriktig)|ärligt talat|rent ut sagt|helt ärligt|jag (?:säger|vill säga) (?:det )?som det är|"
        r"det "
        r"säger jag (?:rakt ut|direkt|som det är)|(?:lika bra|bättre|bäst) att (?:säga|vara)(?: det)? (?:rakt ut|som "
        r"det är|ärlig|direkt)|(?:det )?kan jag säga(?: er| dig)?(?: direkt| på en gång| med en gång)?|jag "
        r"(?:vill|ska|tänker|kan) inte ljuga(?: om det)?|(?:det )?ska jag (?:inte )?(?:vara ärlig med|sticka under "
        r"stol med)|det måste jag (?:säga|tillstå|erkänna|medge)|det får jag (?:erkänna|medge|tillstå|säga)|tyvärr "
        r"(?:,? ?måste|får) jag säga|det är (?:helt |alldeles )?sant|tro det "
        r"eller ej|det är ingen (?:hemlighet|överdrift|lögn)|det (?:är|låter) (?:kanske |nästan |lite )*(?:pinsamt|"
        r"konstigt|otroligt|märkligt)(?: nog)?(?: sant)?(?: att säga)?|det är märkligt nog sant|det (?:låter|kan "
        r"låta|är)(?: kanske| nog)? konstigt|det ska gudarna veta|det säger jag bara)"
        rf"{_END}",
        yes=(
            "Jag skojar inte.",
            "Det är jag helt säker på.",
            "Ska jag vara ärlig.",
            "Det kan jag säga direkt.",
            "Det är sant.",
            "Jag vill inte ljuga.",
        ),
        no=("Det säger jag inte.", "Jag kan ljuga om det.", "Det är inte sant."),
    ),
    Rule(
        "sv.beside.said_before",
        rf"{_SO}(?:det (?:sa|sade|nämnde|berättade|har|skrev|tror)(?: jag)?(?: ju| väl| nog)?(?: jag)?(?: sagt| "
        r"nämnt| berättat| skrivit)? (?:nyss|förut|tidigare|innan|precis|redan|i (?:telefon|brevet|mejlet|"
        r"ansökan))(?: "
        r"också)?|har jag inte (?:redan )?(?:sagt|nämnt|berättat) det|jag (?:tror|tror att|tror nog) jag (?:nämnde|"
        r"sa|"
        r"skrev) det (?:nyss|förut|tidigare|innan|redan|i \S+)|jag (?:sa|skrev|nämnde|har sagt|har skrivit) (?:ju )?"
        r"det (?:nyss|förut|tidigare|innan|redan|i \S+)|som (?:jag )?(?:sa|sagt|skrev)(?: jag)?(?: förut| nyss| "
        r"tidigare| innan| i \S+)?)"
        rf"{_END}",
        yes=("Det har jag sagt förut.", "Har jag inte sagt det?", "Det skrev jag i mejlet."),
        no=("Det sa min chef.", "Jag har sagt upp mig."),
    ),
    Rule(
        "sv.beside.on_line",
        rf"{_SO}(?:(?:jag är ledsen|förlåt|ursäkta) att jag (?:dröjde|tänkte|tvekade|tystnade)(?: så)?(?: länge)?|"
        rf"jag behövde (?:bara )?(?:tänka|fundera)(?: lite)?|jag är hos (?:frisören|tandläkaren|doktorn)|"
        rf"jag ska bara (?:stänga|öppna|hämta|flytta|gå|sätta) (?:\S+ ?){{1,3}}|de (?:bygger om|borrar|"
        rf"städar|bråkar)(?: här| utanför| hos grannen| bredvid){{0,2}}|min (?:unge|son|dotter|bebis|"
        rf"hund) (?:gråter|skriker|skäller|leker)(?: lite)?|jag (?:kom precis hem|har precis (?:vaknat|ätit|"
        rf"kommit hem)|äter (?:frukost|lunch|middag)|är på gymmet|är ute i skogen|står i hallen|"
        rf"är lite morgontrött|har inte druckit kaffe än)|(?:vänta|förlåt|oj|ursäkta) ,? ?(?:nu|där) (?:kom|kommer|"
        rf"går|åker|"
        rf"kör) (?:det )?(?:en )?(?:bussen|buss|tåget|spårvagnen|ambulans|bil|lastbil)|där kom (?:bussen|tåget)|"
        rf"jag tappade (?:telefonen|luren|mobilen)|(?:jag tror (?:att )?)?det (?:bryter|ekar|hackar|brusar|sprakar|"
        rf"låter)(?: lite)?|jag (?:kan|får|vill) inte prata (?:så )?(?:högt|länge)|jag (?:är|sitter|står) (?:hemma|"
        rf"på jobbet|ute|på kontoret)(?: just)? nu|jag är hemma|(?:jag )?hoppas (?:att )?{_YOU} (?:hör|hörde|"
        rf"hörs)(?: mig| det| bra){{0,2}}|kan {_YOU} höra "
        rf"(?:mig|bra|vad jag säger)(?: bra)?|hör {_YOU} (?:mig|bra|mig bra|vad jag säger)|(?:hörs|hördes) (?:jag|"
        rf"det)"
        rf"(?: bra)?|är (?:{_YOU}|vi) (?:med|kvar)(?: där)?|hänger {_YOU} med|jag vet inte om {_YOU} (?:hörde|hör|"
        rf"uppfattade|hann med|hängde med)(?: mig| det){{0,2}}|(?:jag )?är (?:lite |rätt |väldigt )?(?:hes|förkyld|"
        r"nervös|snuvig|andfådd)(?: i dag| idag| nu)?|(?:ursäkta|förlåt) (?:att jag (?:hostar|låter|pratar|är "
        r"(?:hes|förkyld|sen)|svamlar|nyser|flåsar|avbryter)(?: \S+){0,2}|rösten|hostan|min svenska|mig|ljudet)|"
        r"jag har lite "
        r"ont i halsen|jag (?:pratar|snackar)(?: kanske| nog| på)?(?: lite| "
        r"alldeles)?(?: för (?:fort|mycket|snabbt|långsamt)| på| på här)|nu (?:svamlar|babblar|svävar) jag(?: ut)?|"
        rf"(?:nu )?tappade jag tråden|jag tappade tråden|var var vi|hunden (?:skäller|gnäller|vill ut)(?: \S+)?|"
        rf"det var (?:bara )?(?:hunden|grannen|"
        r"min son|min dotter|katten|barnen|frun|min man|min fru|bussen|en bil)(?: som \S+)?|(?:barnen|ungarna) "
        r"(?:leker|bråkar|skriker|tittar på tv)(?: här| bredvid){0,2}|min \S+ (?:skrattar|sitter|lyssnar|hälsar|"
        r"ler)(?: "
        r"här| bredvid| med){0,2}|det blåser(?: här| ute| lite){0,2}|jag (?:går|står|sitter|är)(?: \S+){0,2} "
        r"(?:med hunden|på ica|i kön|på väg (?:hem|ut|till jobbet)|i kön på \S+|på tåget|i köket|i sängen)|"
        r"(?:du låter|trevlig röst|vad trevlig du är) ?(?:trevlig|snäll|"
        rf"du har)?|(?:du )?är {_YOU} (?:ju )?en robot|det är (?:lite )?(?:ovant|konstigt|udda|kul) att prata med en "
        r"(?:dator|robot|maskin)|det här (?:går|gick|var|är) (?:ju )?(?:bra|roligt|kul|lätt|smidigt))"
        rf"{_END}",
        yes=(
            "Vänta, nu kom en buss.",
            "Jag tror att det bryter lite.",
            "Jag tappade telefonen.",
            "Jag hoppas ni hör mig.",
            "Jag vet inte om du hörde.",
            "Ursäkta att jag hostar.",
        ),
        no=("Jag hör dåligt.", "Jag är trött på natt.", "Hunden är min."),
    ),
    Rule(
        "sv.beside.clear",
        rf"{_SO}(?:(?:var|blev|är) det (?:svar|tydligt|klart|begripligt|ett svar)(?: nog)?(?: på frågan)?|"
        rf"(?:förstår|förstod|fattar|"
        rf"fattade|uppfattade) {_YOU}(?: det| mig| vad jag menar)?|(?:fick|hann) {_YOU} (?:med |ner )?(?:det|allt|"
        rf"skriva|allting|svaret)|"
        rf"(?:var|är) det (?:det |så )?{_YOU} (?:undrade|menade|menar|undrar|ville veta)|(?:räcker|"
        rf"duger) det(?: så| som svar)?|är det svar "
        rf"nog|vad (?:mer )?vill {_YOU} veta(?: mer)?|vad mer|(?:har {_YOU} )?fler frågor|vad är nästa(?: fråga)?|"
        rf"kör "
        rf"(?:på|vidare)|fortsätt {_YOU}|(?:vi kan gå|då går vi|då kan vi gå|gå) vidare|ta nästa(?: fråga)?|"
        rf"nästa fråga|nu är det din tur)"
        rf"{_END}",
        yes=("Var det svar på frågan?", "Fick du med det?", "Nästa fråga.", "Räcker det som svar?"),
        no=("Räcker det med B?", "Förstår du svenska bra?", "Fick du jobbet?"),
    ),
    Rule(
        "sv.beside.private",
        rf"{_SO}(?:(?:min|mitt|mina|frun|sambon) ?(?:fru|man|sambo|mamma|chef|syster|bror|dotter|son|kompisar|"
        r"polare|barn)? (?:brukar )?(?:skrattar?|ler|retas|suckar|klagar|säger)(?: alltid)?(?: jämt)? (?:åt|om|på|"
        r"med) "
        r"(?:det|mig)(?: om det| för det)?|det är en (?:lång|annan|tråkig|rolig) historia|det kan min \S+ intyga|"
        r"fråga "
        r"(?:min \S+|vem som helst|vem ni vill|frun)|jag är (?:gift|sambo|singel|skild|ogift)|(?:herre ?gud|jösses|"
        r"oj oj|haha|ha ha|hehe|ja jösses))"
        rf"{_END}",
        yes=("Min fru brukar skratta åt det.", "Det är en lång historia.", "Jag är gift."),
        no=("Min chef är på semester.", "Jag är från och med maj ledig."),
    ),
    Rule(
        "sv.behind.any_paper",
        rf"{_SO}(?:(?:mer om det|det (?:kan|tar) vi|det kan jag (?:berätta mer om|ta)|(?:jag|vi) (?:berättar|"
        rf"pratar|tar) (?:det )?(?:gärna )?(?:mer)?(?: om det)?|"
        rf"det berättar jag (?:gärna )?(?:mer )?(?:om )?)(?: ta)? ?(?:på (?:en |er )?intervjun?|när vi ses|"
        rf"en annan gång|sen|sedan|senare|på plats)|(?:det|allt|som det) (?:är vad det )?(?:står|finns|stod|"
        rf"borde stå|ska stå|borde finnas)(?: ju|"
        rf" med| också| nog| väl){{0,2}} "
        rf"(?:i|på) (?:{_PAPER}|första sidan|sida ett|linkedin)|(?:det är )?vad det står i {_PAPER}|det (?:har|såg|"
        rf"ser) {_YOU} (?:i|på) {_PAPER}|läs {_PAPER}|{_YOU} har det "
        rf"framför (?:dig|er)|(?:{_YOU} )?har (?:{_YOU} )?(?:väl )?(?:läst|fått|sett) {_PAPER}|fick {_YOU} (?:min |"
        rf"mitt )?(?:{_PAPER}|"
        r"mejl|brev)|jag (?:mejlade|mailade|skickade|lämnade) (?:det|in det|med (?:det|kopior|betyg|intyg|"
        r"alla papper))(?: i går| förra veckan| redan| "
        r"med ansökan)?|jag (?:kan|ska) (?:mejla|maila|skicka|visa upp|ta med) (?:det|det i dag|över det|en kopia|"
        r"betygen|papper|papper på det)|jag skickar det "
        rf"(?:gärna|sen|i dag)|jag tog med det i {_PAPER}|det vet ju {_YOU})"
        rf"{_END}",
        yes=(
            "Mer om det när vi ses.",
            "Jag berättar gärna mer på en intervju.",
            "Det står i ansökan.",
            "Fick ni mitt mejl?",
            "Jag kan mejla det.",
            "Ni har väl läst ansökan?",
        ),
        no=("Jag kan ta med den.", "Det står i kontraktet."),
    ),
    Rule(
        "sv.behind.any_appeal",
        rf"{_SO}(?:(?:jag )?hoppas (?:att )?(?:inte )?(?:det|ni) (?:inte )?(?:går|är|passar|funkar|fungerar|duger|"
        rf"gör|spelar|stör|"
        rf"stämmer|räcker|förstår)(?: (?:inte|ändå|okej|ok|bra|lugnt|er|dig|för|något|nåt|någon|nån|roll|fint|med|"
        rf"ett|krav|problem|måste|hinder|det|till|som|svar|i alla fall|nog|tillräckligt)){{0,4}}|"
        rf"jag vet inte om det (?:räcker|duger|är (?:tillräckligt|nog|okej|bra|mycket|lite))|stod det i annonsen|"
        rf"är det mycket eller lite|(?:går|är|blir|funkar|fungerar|passar|låter|räcker|"
        rf"duger) det (?:väl )?(?:{_FINE} )?(?:ändå|för "
        rf"(?:er|dig)|er|dig|för er ändå|i alla fall|med er)?(?:{_FINE})?|är det väl {_FINE}|det är väl {_FINE}|"
        rf"vad (?:säger|tycker|tror) {_YOU} "
        rf"(?:om det|då)|vad tycks|vad (?:brukar|hade) {_YOU} (?:betala|tänkt|tänkt er|ge)|jag (?:förstår|fattar)(?: "
        rf"om)? (?:om )?(?:det är (?:ett )?(?:krav|kört|måste)|{_YOU} (?:tar|vill ha|måste ta) (?:någon|"
        rf"nån) annan)|är det ett "
        rf"krav så förstår jag(?: det)?|(?:det )?hör(?:s)? (?:{_YOU} )?(?:det )?väl(?: på mig)?|det (?:hörs|"
        rf"hör {_YOU}) väl)"
        rf"{_END}",
        yes=("Hoppas det går bra ändå.", "Är det okej ändå?", "Vad säger ni om det?", "Passar det er?"),
        no=("Hoppas ni ringer.", "Är det ett krav?", "Det går bra."),
    ),
    Rule(
        "sv.behind.any_regret",
        rf"{_SO}(?:(?:vi|jag) får (?:väl )?se (?:hur det går|vad som händer)|är det kört(?: nu)?|"
        rf"det biter jag mig (?:lite )?i tummen för|(?:där|då) har {_YOU} (?:nog )?fel person|(?:då|"
        rf"det) får {_YOU} (?:väl )?(?:fråga|hitta|ta|"
        rf"be) (?:någon|nån) annan(?: till)?|jag förstår om (?:det är ett problem|{_YOU} (?:blir besvikna|"
        rf"inte vill ha mig))|hoppas (?:jag )?inte (?:jag )?(?:diskar mig själv nu|{_YOU} tar illa upp)|"
        rf"hoppas {_YOU} inte tar illa upp|det (?:hoppas|tror) jag inte är avgörande|hoppas (?:det går att ordna|"
        rf"det finns plats|{_YOU} kan vänta)|jag (?:hade|önskar att jag|hade ju) (?:kunde |gärna |"
        rf"önskat att )?(?:sagt|säga) något annat|jag (?:får|vill|måste) (?:be|BE) om ursäkt(?: för det)?|"
        rf"det fanns (?:inget|aldrig något) behov|"
        rf"jag hoppas ni kan (?:ha överseende|bortse)(?: med det| från det)?|"
        rf"det förstår jag om det ställer till det|tyvärr(?: ,? ?(?:är det så|måste jag säga|får jag säga))?|"
        rf"dessvärre|beklagar|ledsen|jag (?:är|"
        rf"är så|är hemskt) "
        r"ledsen(?: för det)?|det är jag ledsen för|(?:det (?:är|var) |vad )?(?:synd|tråkigt|trist|surt|"
        r"lite pinsamt|nästan "
        r"pinsamt)(?: ,? ?men (?:så är det|sant|det är som det är))?(?: att säga)?|det är tyvärr så|"
        r"inget att göra åt(?: det)?|det är (?:inget|inte mycket) att göra åt"
        r"(?: det)?|vad ska man göra|man kan inte (?:ha|få|kunna) allt(?: här i världen)?|alla kan inte allt|(?:det "
        r"är )?(?:väl )?(?:då )?(?:är det )?(?:väl |nog )?kört(?: då)?|(?:då )?(?:är|åker) jag (?:väl |"
        r"nog )?ut[e]?|(?:det )?är väl adjö|då får {_YOU} ta "
        r"(?:någon|nån) annan|(?:det )?är (?:få|ingen|inte många) som tror mig|det "
        r"(?:behövdes|krävdes|fanns)(?: aldrig| inte| inte pengar till det| aldrig tid| inte där jag var){1,2}|"
        r"det stod "
        r"inget om det i annonsen|det var på gång en gång(?: i tiden)?|det rann ut i sanden|"
        r"det är inget jag skäms (?:över|för)|det skäms jag inte "
        r"för)".replace("{_YOU}", _YOU)
        + _END,
        yes=(
            "Jag får be om ursäkt.",
            "Det är synd, men så är det.",
            "Tyvärr, måste jag säga.",
            "Då får ni ta någon annan.",
        ),
        no=("Det är synd om dem.", "Jag är ledsen på jobbet."),
    ),
    Rule(
        "sv.behind.yes_firm",
        rf"{_SO}(?:det har aldrig (?:varit tal om annat|hänt något)|ingen har klagat|jag har aldrig fått klagomål|"
        rf"fattas bara(?: annat)?|jag är inte den som är den|varför skulle jag inte det|"
        rf"inte illa ,? ?va|"
        rf"så länge (?:jag kan minnas|jag minns|jag levt)|det (?:är|var) (?:verkligen |absolut |knappast |"
        rf"ju )?inte (?:första|sista) "
        r"gången|det (?:stör|besvärar|bekymrar|skrämmer|gör) mig (?:inte|ingenting|inget)(?: alls| ett dugg|"
        r" det minsta)?|"
        r"det (?:kan|vågar|törs) jag (?:skriva under på|påstå|garantera|intyga|svära på|lova)|"
        r"det har (?:jag )?aldrig (?:haft "
        r"(?:svårt|problem|bekymmer)(?: för| med)?|varit (?:ett|något|nåt|några|svårt|jobbigt)(?: bekymmer| problem|"
        r" hinder)?)(?: för mig)?|det är inget (?:nytt|konstigt|märkvärdigt|svårt|problem|hinder|att (?:tveka|"
        r"oroa sig|prata) "
        r"(?:om|för)|nytt för mig)(?: för mig| med det)?|utan (?:tvekan|problem|tvivel)|"
        r"(?:det )?(?:är )?inget att oroa sig för|ingen fara|så oroa er "
        r"inte|ni behöver inte oroa er|alla gånger|"
        r"det är (?:precis|exakt) så|så är jag|om (?:jag får jobbet|ni vill ha mig|"
        r"ni anställer mig|ni tar mig)|så där är ni trygga|det är inte (?:så )?(?:svårt|farligt|konstigt)|"
        r"(?:det är )?"
        r"ingen (?:big deal|konst)|då är jag klar med (?:det|allt|det här)(?: här)?)"
        rf"{_END}",
        yes=(
            "Varför skulle jag inte det?",
            "Så länge jag kan minnas.",
            "Det stör mig inte alls.",
            "Så det är inget nytt för mig.",
            "Utan tvekan.",
        ),
        no=("Det stör mig.", "Så länge det är dagtid.", "Utan problem med ryggen hade jag kunnat."),
    ),
    Rule(
        "sv.behind.no_denied",
        rf"{_SO}(?:det kan {_YOU} glömma|glöm det|där (?:säger jag stopp|går gränsen)|det (?:säger|"
        rf"tackar) jag nej till|"
        rf"det har jag inte (?:råd|tid) med|det är (?:inte )?(?:min grej|min starka sida)|inte en chans|"
        rf"ingen chans){_END}",
        yes=("Det kan ni glömma.", "Där säger jag stopp.", "Det har jag inte råd med."),
        no=("Det tackar jag för.", "Det har jag tid med."),
    ),
    Rule(
        "sv.behind.any_roots",
        rf"{_SO}(?:jag är (?:från [^\W\d_]+|född (?:och uppvuxen )?i [^\W\d_]+|uppvuxen i [^\W\d_]+)|"
        rf"jag har (?:en )?(?:hund|katt|familj)){_END}",
        yes=("Jag är från Skåne.", "Jag är född i Örebro.", "Jag har hund."),
        no=("Jag har hundvana.", "Jag är från och med maj ledig."),
    ),
    Rule(
        "sv.behind.any_tongue",
        rf"{_SO}(?:min )?svenskan? är inte (?:så bra|perfekt|den bästa){_END}",
        yes=("Min svenska är inte perfekt.",),
        no=("Min svenska är bra.",),
    ),
    Rule(
        "sv.behind.any_rest",
        rf"{_SO}(?:(?:det andra|de andra|resten) (?:är inget för mig|lockar inte|bryr jag mig inte om|"
        rf"spelar ingen roll)|"
        rf"det gick (?:i ett|undan|runt)){_END}",
        yes=("Det andra är inget för mig.", "Det gick i ett."),
        no=("Det gick i maj.",),
    ),
    Rule(
        "sv.behind.any_while",
        rf"{_SO}det (?:är|var|blir|har blivit) (?:ju |väl |nog )?(?:ganska |rätt |så )?(?:länge|ett tag|"
        rf"ett bra tag|en bra bit|en hel del|"
        rf"lagom|mycket|en stund)(?: sen| sedan)?(?: nu)?{_END}",
        yes=("Det är ju ett tag.", "Det är ganska länge."),
        no=("Det är ett tag kvar.",),
    ),
    Rule(
        "sv.behind.date_finish",
        rf"{_SO}jag (?:måste|ska|vill|behöver) (?:bara )?(?:först )?(?:avsluta|slutföra|göra klart|"
        rf"bli klar med) (?:det jag "
        rf"håller på med|snyggt|det jag har|ett \S+|mitt \S+|det sista|allt)(?: först| här)?{_END}",
        yes=("Jag måste avsluta det jag håller på med.", "Jag ska bara avsluta ett projekt."),
        no=("Jag måste avsluta.",),
    ),
    Rule(
        "sv.behind.any_sure",
        rf"{_SO}(?:inget snack om saken|(?:det är )?ingen stor (?:sak|grej)|det stämmer|precis så|helt sant|"
        rf"det är (?:helt )?"
        rf"(?:korrekt|riktigt)){_END}",
        yes=("Inget snack om saken.", "Det stämmer.", "Precis så."),
        no=("Det stämmer inte.", "Det är en stor sak."),
    ),
)
