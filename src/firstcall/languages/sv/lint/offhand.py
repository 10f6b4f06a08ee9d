"""Swedish idioms again: what has been done and paid, how somebody looks, votes, saves and feels about work."""

from __future__ import annotations

from firstcall.languages.sv.lint.pay import PAY, WISHED
from firstcall.languages.sv.lint.private import EXTRACT
from firstcall.lint.rules import LintRule

RULES = (
    LintRule(
        "sv.lint.sexual_orientation.everyday",
        (
            r"(?:dejt\w*|raggar|ragga|faller|dras|dragen|tänder|förtjust|kär|ihop med|går hem med|kysser|gifta dig "
            r"med|gift med) "
            r"{g4}(?:killar|tjejer|män|kvinnor|en man|en kvinna|en kille|en tjej|båda könen|samma kön|båda två)|"
            r"gayklubb\w*|"
            r"gaybar\w*|gaydar|hbtq(?:i)? ?(?:person|själv)|regnbåge\w*|(?:han|hon) eller {g1}(?:hon|han) {g2}(?:du|"
            r"dig)|"
            r"(?:kille|tjej|man|kvinna) eller (?:kille|tjej|man|kvinna) {g3}(?:där hemma|du (?:bor|lever|är ihop))|"
            r"(?:åt|på) (?:andra|båda) (?:hållet|hållen)|bi eller|straight|spelar {DU} i {W} lag|i andra laget",
        ),
        yes=("Vem går du på dejt med, killar eller tjejer?", "Spelar du i andra laget?"),
        no=("Har du arbetat på en gaybar?", "Har du klippt män eller kvinnor?"),
    ),
    LintRule(
        "sv.lint.transgender.everyday",
        (
            r"(?:hette|heter|kallades) {DU} {g1}(?:något annat|nåt annat|likadant|samma) {g4}(?:föddes|född|liten|"
            r"förr|förut|"
            r"tidigare|som barn|i skolan)|(?:hette|kallades) {DU} {g2}(?:förr|förut|som barn|när du)|biologisk\w* "
            r"(?:man|kvinna|"
            r"kille|tjej|kön\w*)|(?:hormon|könsbekräft|könsutred)\w*|(?:alltid|hela livet|från början) {g2}(?:varit "
            r")?{g1}(?:man|"
            r"kvinna|kille|tjej|pojke|flicka)(?= |$)|(?:din|kroppens) transition|transitionera\w*|genderfluid|kön "
            r"vid födseln|"
            r"rätt kropp|gör {DU} drag|dragqueen|dragking|(?:kvinno|mans|herr|dam)kläder {g2}(?:privat|på fritiden|"
            r"själv)|"
            r"samma kön {g3}(?:född|föddes|pass\w*)|(?:annat|fel) namn {g3}(?:pass\w*|betyg\w*|legitimation\w*|förut)",
        ),
        yes=("Hette du något annat när du föddes?", "Är du biologisk man?"),
        no=("Har du arbetat med hormonbehandling?", "Hette företaget du jobbade på något annat förut?"),
    ),
    LintRule(
        "sv.lint.union.everyday",
        (
            r"(?:hör|tillhör) {DU} {g1}(?:till )?(?:{UNION}|något förbund)(?= *$| [.?!,:;]| eller)|{DU} "
            r"{g1}(?:organiserad|ansluten)(?= (?:någonstans|nånstans|i|på|hos|eller|till|fackligt)|$| [.?!,:;])|"
            r"(?:medlemsavgift\w*|avgift\w*|medlemskort\w*|medlemsbok\w*|medlemskap\w*|ansluten|anslutning|anslutit) "
            r"{g2}(?:i|till|hos|från) {g1}(?:{UNION})(?= |$)|(?:tillhör|gå ur|gått ur|lämnat|lämna|kvar i|stöttar|"
            r"stödjer) "
            r"{g2}(?:{UNION})(?= *$| [.?!,:;]| eller| på)|fackpamp\w*|facklig\w*|fackbok\w*|strejk(?:brytare|ar|at|a|"
            r"vakt\w*)|"
            r"(?:med i|i) {g1}(?:en |någon )?(?:strejk|blockad)|fackklubb\w*|klubbmöte\w*|skyddsombud {g2}{DU}|"
            r"(?:var|är|blev) "
            r"{DU} {g2}(?:skyddsombud|arbetsplatsombud)|(?:driva|drivit|bråka\w*|strid\w*|gå till) {g3}(?:facket|"
            r"facklig\w*)|"
            r"rösta\w* {g2}för strejk|starta {g2}fack\w*",
        ),
        unless=(
            r"(?:{g3}(?:förhandla\w*|samverka\w*|samarbeta\w*|dialog\w*|diskutera\w*|kontakt\w*|möten|avtal|"
            r"motpart\w*)) {TAIL}",
            r"facklig\w* (?:samverkan|förhandling\w*|motpart\w*|part\w*|frågor|avtal|organisation\w*|företrädare)(?: "
            r"{TAIL})?",
        ),
        yes=("Är du organiserad någonstans?", "Betalar du medlemsavgift till Byggnads?"),
        no=(
            "Har du organiserat event?",
            "Har du handlagt medlemskap i Unionen som ombudsman?",
            "Är du välorganiserad i lagret?",
        ),
    ),
    LintRule(
        "sv.lint.past_pay.everyday",
        (
            r"(?:timpenning\w*|timpeng\w*|timlön\w*|månadslön\w*|lön|lönen|lönenivå|löneläge|grundlön|årslön|"
            r"lönesumma|provision|"
            r"ackord|ersättning) (?:låg|ligger|gick|landade|jobbade|stod|slutade) {DU}|vad {g1}(?:går|gick) {DU} "
            r"{g1}(?:hem "
            r"med|på)|(?:stod|står) det {g1}på {g1}(?:din|sista|senaste|förra) {g1}lön\w*|(?:hur mycket|vad) "
            r"{g1}(?:får|fick|har|"
            r"hade|kvitterar|kvitterade|drar|drog|plockar|plockade|casha\w*) {DU} {g1}(?:ut|in|hem)(?= |$)(?! (?:av|"
            r"på kursen|på "
            r"lagret))",
            r"(?:gav|betalade|betalar|ger) {g2}(?:förra|gamla|senaste|nuvarande) {g1}(?:jobb\w*|arbets\w+|chef\w*|"
            r"firma\w*|ställe\w*)|(?:hur (?:stor|hög|bra|mycket)|vilken|vad) {g1}(?:var|blev) {DIN} {g1}(?:bonus|"
            r"provision|lön|"
            r"timpenning|timlön|månadslön|årslön|ersättning)(?= |$)|är {DIN} (?:bonus|provision)(?= |$)|(?:lönelyft|"
            r"löneökning|lönesänkning|"
            r"lönepåslag) {g2}(?:fick|senast|har {DU} fått)|(?:vad|hur mycket) "
            r"har {DU} {g1}(?:nu|idag|i dag)(?= *$| [.?!,:;])|din {g1}lön {g2}(?:är|var|ligger|låg|idag|nu|i dag)|"
            r"(?:betalt|betald) {g3}(?:nu|idag|"
            r"i dag|sist|förut|där du är|hos|på (?:förra|ditt|nuvarande|gamla))(?= |$)|(?:lön|betalt) {g2}(?:nu|idag|"
            r"i dag|just "
            r"nu) {g3}(?:än|jämfört)|(?:nuvarande|förra|gamla|senaste) {g2}(?:lön\w*|timpeng\w*|betalning|paket|"
            r"ersättning\w*)",
        ),
        instead=PAY,
        unless=WISHED,
        yes=("Vilken timpenning låg du på hos ditt förra bolag?", "Vad fick du ut sist?"),
        no=("Har du räknat ut lön?", "Vilken lön tänker du dig?"),
    ),
    LintRule(
        "sv.lint.criminal_record.everyday",
        (
            r"(?:sväng|sammanstöt\w*|mellanhavande\w*|trassel|strul|bekymmer|klammeri|otalt|historia|kontakt\w*) "
            r"{g2}med {g1}(?:rättvisan|polisen|lagen|myndigheterna|åklagar\w*|snuten)|(?:något|nåt|någonting|"
            r"oavslutat|ouppklarat|ärende\w*) {g2}(?:med|hos) {g1}(?:kriminalvården|polisen|domstol\w*|frivården|"
            r"åklagar\w*)|{DU} {g4}(?:snattat|stulit|rånat|bedragit|hotat någon|misshandlat|smugglat|langat|"
            r"förfalskat|mutat|avtjänat|(?:kört|kör|körde) {g1}(?:onykter|full|rattfull|påverkad|berusad))|(?:känd|"
            r"eftersökt|bekant) (?:av|hos|för) (?:polis|snut)\w*|(?:be)?straffats|straffades|lagförts|bötfällts|"
            r"åtalats|gripits|häktats|dömts|snuten|bakom (?:galler|lås och "
            r"bom)|i buren|"
            r"på kåken|kåkfarare|haffad\w*|torskat|åkt dit|åkte dit|åker dit|hastighetsböter|fortkörningsböter|p böter|"
            r"(?:lik|skelett) i garderoben|skumraskaffär\w*|skumma affärer|ljusskygg\w*|ohederlig\w*|svartjobb\w*|"
            r"jobbat svart|"
            r"knark(?:affärer|brott|pengar)|(?:gäng|mc)kriminell\w*|kriminella (?:gäng|vänner|kretsar|släkt)|häleri|"
            r"inbrott "
            r"{g2}(?:du|själv)|våldsbrott|sexualbrott\w*|ekobrott {g2}(?:du|själv)|skadegörelse {g2}(?:du|själv)|"
            r"fälld i|"
            r"vistats på anstalt|anstalten|på anstalt|permission från|frigång|villkorligt",
            r"(?:körkortet|lappen|kortet) {g2}(?:indraget|indragen|återkallat|spärrat|förverkat|taget|beslagtaget|"
            r"prickat)|"
            r"(?:blivit av med|förlorat|mist|bli av med|fått tillbaka|fråntagen) {g2}(?:körkort\w*|lappen|kortet)|"
            r"(?:polis|polisen|åklagare|åklagaren|domstol\w*|tingsrätt\w*|polisbil\w*) {g6}(?:misstänkt|förhör\w*|"
            r"pratat med dig|"
            r"prata med dig|hämtat dig|stoppat dig|anledning|letat efter dig|ute efter dig|knackat)|(?:förhörd|"
            r"misstänkt|åtalad|"
            r"anmäld|fälld|dömd|bötfälld|gripen|anhållen|häktad|straffad|lagförd|efterlyst)(?= (?:för|av|i|som|någon|"
            r"nån|eller|och|"
            r"tidigare|förut|under)|$| [.?!,:;])|(?:tomt|rent|fläckfritt|fritt|vitt|blankt) {g1}(?:utdrag\w*|"
            r"register\w*|papper|"
            r"förflutet|belastning\w*)|utdrag\w* {g2}(?:är|ser) (?:det )?(?:tomt|rent|ut|fläckfritt|utan)|(?:är|ser) "
            r"{g1}(?:ditt |"
            r"utdraget )?{g1}(?:utdrag|utdraget|register) {g1}(?:tomt|rent|fläckfritt|ut)",
            r"(?:dumheter|dumt|galet|fuffens|rackartyg|hyss|bus) {g3}(?:ungdomen|ung|förr|tidigare|polis\w*|ångrar)|"
            r"i lasten|"
            r"(?:ungdoms|gamla) ?synder|i klistret|avtjän\w+|suttit av|sitta av",
        ),
        instead=EXTRACT,
        yes=("Har du haft en sväng med rättvisan?", "Har du blivit av med körkortet någon gång?"),
        no=(
            "Har du arbetat på en anstalt?",
            "Kan du visa utdrag ur registret?",
            "Har du gripit snattare som ordningsvakt?",
        ),
    ),
    LintRule(
        "sv.lint.appearance.everyday",
        (
            r"(?:prydligt|vårdat|rent|välvårdat|fett|ovårdat|långt|kort|färgat|blekt|eget|naturligt) hår|(?:vårdade|"
            r"rena|fina|snygga) (?:händer|fötter|tänder)|nagellack\w*|lösnaglar|sminkad|(?:rena|"
            r"vårdade|korta|långa) naglar|(?:plats|passar|får på dig) {g1}i {g1}(?:storlek|medium|large|small|xl)|"
            r"(?:storlek|strl) (?:xs|s|m|l|xl|xxl|medium|large|small|\d\d)(?= *$| [?])|(?:bläck|tusch) {g1}(?:på|"
            r"under|i) {g2}(?:kroppen|arm\w*|skinnet|hals\w*|hand\w*|huden|ansiktet)|"
            r"gadd(?:ad|ade|"
            r"ning\w*|at)|(?:ring|ringar|smycke\w*|hål|metall|stift) {g1}i {g1}(?:näsan|läppen|ögonbrynet|tungan|"
            r"ansiktet|öronen|"
            r"navel\w*)|näsring\w*|septum|töjda (?:öron|örsnibbar)|lång i rocken|(?:vilken|vad har du för) "
            r"{g1}(?:storlek|strl|"
            r"kroppsform|figur|byst\w*|midja) {g2}(?:byx|klän|skjort|kläder|jacka|kjol|bh|trosor)\w*|(?:storlek|"
            r"strl) {g2}(?:i "
            r"byxor|i kläder|på kläder|i jeans|i bh|på byxor)|fotogenisk\w*|(?:gör sig|gör du dig) {g1}(?:bra|fint) "
            r"(?:på|i) "
            r"(?:bild|kamera\w*|uniform)|i spegeln|ögonfägnad|(?:rynk|finn)(?:or|ig|igt|ar)|tunnhårig|rakad skalle|"
            r"kal hjässa|snagg\w*|"
            r"(?:hur|vilken) {g2}(?:lång|långt|färg) {g2}(?:är|har|på) {g1}(?:ditt|håret)|{DIN} {g1}(?:hår|hårfärg|"
            r"hy|figur|kropp|"
            r"midja|kropps\w+|naglar|lösögonfransar|ansikte)(?= |$)|är {DU} {g2}(?:lång|kort|smal|kraftig|mullig|rund|"
            r"storvuxen|kortvuxen|vacker|ful|fager|söt|grann|snygg|het|sexig|attraktiv|parant|välskapt)(?= (?:och|"
            r"eller|nog|i|för|"
            r"som)|$| [?.,])(?! (?:kö|uppsägning|erfarenhet|väg))",
        ),
        yes=("Har du bläck på armarna?", "Är du kort eller lång i rocken?"),
        no=("Har du satt piercing i näsan på kunder?", "Har du lång erfarenhet?", "Har du bytt bläck i skrivare?"),
    ),
    LintRule(
        "sv.lint.finances.everyday",
        (
            r"sms ?lån\w*|snabblån\w*|(?:lever|levt|bor) {DU} {g2}(?:över|på) {g1}(?:tillgångar\w*|marginal\w*|"
            r"bidrag|soc\w*|"
            r"föräldrarna|kredit\w*|existensminimum)|(?:får|fått|har|haft|går på|uppbär|söker) {DU} "
            r"{g3}(?:socialbidrag|"
            r"försörjningsstöd|bidrag(?= *$| [.?!,])|bostadsbidrag|bostadstillägg|arv\w*|förmögenhet|buffert|"
            r"sparkapital|"
            r"betalningsplan|hyresskuld\w*|csn|studieskuld\w*|(?:studie|privat|bil|bostads|blanco|bo|sms|snabb|"
            r"konsumtions)lån|lån (?:som|på|hos|att)|kreditkort\w*|avbetalning\w*)|"
            r"(?:hur mycket|stora|höga|vilka) {g1}(?:lån|skulder|amorter\w*|boendekostnad\w*|hyra|räkningar|"
            r"sparpengar)(?= |$) "
            r"{g3}(?:du|har)|(?:gott|ont|dåligt) {g1}(?:ställt|om pengar|med pengar)|(?:rik|fattig|förmögen|"
            r"barskrapad|pank|skuldfri|"
            r"välbärgad)(?= (?:eller|familj|och)|$| [.?!,:;])|(?:klarar|klara|rätt) {g2}(?:dig på {g1}(?:lönen|"
            r"bidrag\w*|pengarna|pengar|en inkomst)|din ekonomi|"
            r"ekonomiskt|räkningarna)|"
            r"inkasso(?:brev|krav) {g2}(?:du|dig|hem)|(?:brev|besök|krav) {g1}(?:från|av) {g1}(?:fogden|inkasso|"
            r"kronofogde\w*)|personlig konkurs|fogden|eget (?:hus|radhus)|egen (?:villa|lägenhet|bostadsrätt)|(?:hyr|"
            r"äger) {DU} eller (?:äger|hyr)|"
            r"bor {DU} i eget",
        ),
        yes=("Har du tagit något sms-lån?", "Är du skuldfri?"),
        no=(
            "Har du handlagt försörjningsstöd?",
            "Har du sålt lån på bank?",
            "Hyr du ut maskiner eller kör du dem själv?",
        ),
        unless=(
            r"(?:hyr|äger) {DU} {g2}(?:ut|in|bil\w*|verktyg\w*|maskin\w*|lokal\w*|utrustning\w*|släp\w*|skåpbil\w*) "
            r"{REST}",
        ),
    ),
    LintRule(
        "sv.lint.politics.everyday",
        (
            r"(?:höger|vänster) eller (?:höger|vänster)(?= *$| [.?!,]| i politik\w*| politiskt)(?<!sväng höger eller "
            r"vänster)|(?:röd|"
            r"röda|blå|blåa) eller (?:röd|röda|blå|blåa)(?= *$| [.?!,]| sidan| laget)|(?:åt|till) (?:vänster|"
            r"höger)(?= *$| [.?!,]| "
            r"eller| politiskt)(?<!svänga till vänster)|(?:tycker|gillar|hejar|tror|säger) {DU} {g2}(?:om|på)? "
            r"?{g1}(?:trump|putin|"
            r"israel|palestina|gaza|ukrainakriget|kungahuset|nato|eu|migration\w*|klimatpolitik\w*|abort\w*|"
            r"skatterna|löfven|"
            r"kristersson|åkesson)|valdagen|(?:i|inför) {g1}(?:valet|riksdagsvalet|kommunalvalet|eu valet)(?= |$)|"
            r"valurn\w*|"
            r"partipiska|partikompis\w*|partikamrat\w*|(?:partibok|politik)en {g2}(?:hemma|du)|prenumererar {DU} på|"
            r"aktivist\w*|"
            r"demonstra\w+|plakat|banderoll|regeringskritisk|samhällssyn|människosyn|vilket (?:block|läger)|"
            r"nationalist\w*|"
            r"(?:grön|röd|blå|brun) {g1}(?:i åsikter\w*|politiskt|om hjärtat)|röst(?:ade|ar) {DU}|(?:rösta|röstat|"
            r"röstade) (?:på|i)",
        ),
        yes=("Står du åt vänster eller höger?", "Tycker du om Trump?"),
        no=("Kan du lasta både åt vänster och åt höger på flaket?", "Har du räknat röster i valet?"),
        unless=(
            r"(?:svänga|svänger|lasta|lastar|vika|köra|kör|håll|håller|handen|klipper|vrida) {g6}(?:höger|vänster) "
            r"{REST}",
        ),
    ),
    LintRule(
        "sv.lint.military.everyday",
        (
            r"(?:muckade|muckat|ryckte in|inkallad|inkallelse\w*|vapenfri\w*|pliktat|plikten|beväring\w*|exercis\w*|"
            r"repövning\w*|rep övning\w*|krigsplacerad\w*|militär grad|soldatprov|mönstring\w*|frisedel)(?= |$)|"
            r"(?:gjorde|gjort|låg|var) {DU} {g3}(?:plikt\w*|i försvaret|i det militära|i lumpen|inkallad|befäl i|"
            r"soldat|jägare|"
            r"kustjägare|militär\w*)(?= |$)|(?:i|till) (?:det militära|kronans)|kronans kläder",
        ),
        yes=("När muckade du?", "Låg du i det militära?"),
        no=("Har du utbildat soldater som officer?", "Har du servat fordon åt det militära?"),
    ),
    LintRule(
        "sv.lint.soft_values.everyday",
        (
            r"(?:bra|duktig|snabb|vass|grym|skicklig) på att (?!(?:{WORK}|cykla|simma|springa|klättra|"
            r"lyfta)(?!\S))\w+|hur viktig\w* (?:är|"
            r"känns)(?! (?:körkort|arbetstid|lönen))|håller {DU} {g3}(?:lovar|ord|löften)|motivation(?:en)?(?= |$)|"
            r"fingertopp\w*|magkänsla|"
            r"har {DU} {g3}(?!(?:arbets|syn|hörsel|rörelse|gång|lyft|betalnings|andnings|färg|lukt|smak|"
            r"hud)\w*)\w{3,}(?:känsla|sinne|förmåga|vilja|lust|sanda|laganda|framanda|moral|driv|glädje|tänk)(?= |$)|"
            r"(?:snabb|kvick|"
            r"rapp|skärpt|klar|vass) i (?:tanken|huvudet|vändningarna|knoppen|skallen)|(?:få|får) "
            r"(?:{DU} )?{g1}saker {g1}(?:gjorda|gjort|hända|ur händerna)|lätt att ha (?:och|att) göra|(?:berätta|"
            r"beskriv\w*|ge|gett|nämn|tänk) {g4}(?:en gång|tillfälle\w*|en situation|händelse\w*|exempel "
            r"på (?:när|hur|en gång|då))|passar {DU} {g1}in(?= |$)|varit {g1}{SOFT}(?= *$| [.?!,:;]| mot| i| när)|"
            r"järn i elden|skinn på näsan|bollar i luften|många trådar|(?:utanför|innanför) (?:boxen|ramarna|lådan)|"
            r"bondförnuft|"
            r"glimten i ögat|fötterna på jorden|hjärtat på {g1}rätta|is i magen|(?:huvudet|huvud) kallt|kallt huvud|"
            r"(?:ge|ger|gett) (?:allt|järnet|hundra|110|det lilla|lite till|100)|extra mil\w*|"
            r"kavla {g1}upp|hugga i|hugg där|ro {g2}i land|glaset halv\w*|halvfullt|halvtomt|(?:kort|lång) stubin|"
            r"temperament\w*|"
            r"ensamvarg|arbetsnarkoman|slitvarg|solstråle|gladlynt|glädjespridare|positiv energi|inre driv|(?:eget|"
            r"egen) driv\w*|"
            r"superkraft\w*|förebild\w*|om du {g1}(?:var|vore) (?:ett|en)|vilket djur|vilken färg är du|kall som is|"
            r"tåla (?:en smäll|"
            r"smällar|skit|hårda)|(?:tjock|tunn) hud|hård hud|tjockhudad|hårda (?:bud|ord)|rak i ryggen|jante|"
            r"klickar|klicka med|"
            r"(?:stå|står) {g1}på dig|ta(?:r)? (?:{DU} )?(?:för dig|plats|tag i (?:saker|det|problem\w*|tjuren))|"
            r"säga (?:ifrån|till|nej)|tuta "
            r"och kör|"
            r"full gas|hög puls|högt i tak|snabba puckar|snabba ryck|många hattar|ruljangs|trivselfaktor|"
            r"(?:rätt|bra|skön|härlig|schysst|go) (?:virke|gry|kompis|stämning|typ|känsla för|gnista)|virket|gnista|"
            r"jädrar anamma|jävlar anamma|pannben\w*|vilja av stål|nerver av stål|vinnarskalle\w*|tävlingsmänniska|"
            r"gruppmänniska|sällskaplig\w*|folklig|pratig|pratsam|tystlåten|ordningsfreak|kontrollfreak|"
            r"dagdrömmar\w*|latmask|"
            r"velig|virrig|slarvig|slarver|tankspridd|glömsk|disträ|oorganiserad|rörig|stökig som|sur(?:is|ast)|"
            r"gnällspik|"
            r"(?:morgon|kvälls|natt)(?:pigg|trött|mänsk\w+|uggla)|b människa|a människa|sjusovare",
            r"(?:hur|vad) {g1}(?:är|gör|blir|funkar|fungerar|reagerar|beter|hanterar|agerar|mår|tänker|känner|händer|"
            r"svarar) "
            r"(?:{DU}|dig) {g3}(?:när|om|då) (?:det|allt|kunden|kunder|någon|folk|du|arbetet|jobbet|saker|planerna|"
            r"något|kollegor|läget) {g1}(?:{HARD})|när {g2}(?:{HARD}) {g2}(?:blir|håller|behåller|hur|"
            r"tappar|klarar) {g1}du|"
            r"(?:behåller|håller|tappar|bevarar|hålla|behålla) (?:{DU} )?{g1}(?:lugnet|fattningen|humöret|huvudet|"
            r"fokus|tålamodet|"
            r"modet|greppet|besinningen|hakan|minen|en hög nivå)|(?:klarar|tål|gillar|trivs|pallar|orkar|uppskattar) "
            r"{DU} {g2}(?:"
            r"när|om|att|med|i) {g3}(?:{HARD}|ändras|tempo\w*|mycket att göra|stress\w*|kaos|press\w*|ständig\w*|"
            r"avbrott|skäll|"
            r"ensam\w*|förändring\w*)",
            r"(?:vad|vilket|vem|hur) {g1}(?:får|driver|motiverar|triggar|peppar|tänder|inspirerar|sporrar|gör|"
            r"stressar|irriterar|"
            r"retar|provocerar|skrämmer|gläder|ger) (?:{g2}dig|{DIN})|(?:vad|vilken|vilka|hur) {g3}(?:tror|anser|"
            r"tycker|menar|"
            r"upplever) {DU} {g3}(?:(?<!n )bäst|viktigast|gör en bra|utmärker|kännetecknar|är en bra|att du kan "
            r"bidra|bidra|kul|"
            r"roligast|svårast|tråkigast|är god|om (?:chefer|kollegor|service|ordning|kritik|rutiner|stress|"
            r"ledarskap|konflikter))",
            r"(?:lätt|svårt|enkelt|gåva|talang|förmåga|bra|duktig|haj|vass|fena|kass|dålig|grym) (?:för |på |med "
            r")?(?:att )?"
            r"{g1}(?:få kontakt|få folk|knyta kontakter|prata med folk|läsa av|ta folk|lära känna|skapa "
            r"(?:relationer|kontakt\w*|"
            r"förtroende|stämning|en bra)|släppa jobbet|koppla av|säga nej|ta kritik|be om hjälp|komma överens|passa "
            r"in|ta order|"
            r"ta beslut|fatta beslut|sätta dig in|ställa om|ha många|hålla ordning|hålla humöret|hålla tider|"
            r"prioritera|"
            r"planera (?:din|ditt)|fokusera|lyssna|motivera|stressa|acceptera|släppa taget|hantera (?:folk|stress|"
            r"press|människor))",
            r"(?:en|nån|någon|typen|sån|sorten|den) (?:person |människa |kollega |chef |typ |kille |tjej )?som "
            r"(?!har (?:arbet|jobb|"
            r"utbild|erfaren|kör|certif|legit|behör)\w*)(?:{g2})(?:får|tar|gör|ser|står|vågar|håller|kan|vill|alltid|"
            r"aldrig|gillar|"
            r"älskar|orkar|ger|lyfter|sprider|hjälper|ställer|bryr|lyssnar|tycker|brinner|behöver|trivs|skrattar|"
            r"backar|levererar) "
            r"{g2}(?:saker|gjort|gjorda|initiativ|möjligheter|upp|ifrån|ordning|andra|glädje|energi|om|sig|det|i|för|"
            r"emot|bäst|ut|"
            r"vad|på|mycket|först)(?= |$)",
            r"(?:dina|ditt|din) {g1}(?:bästa|sämsta|starkaste|svagaste|främsta|roligaste|största|mest) {g1}(?:sida|"
            r"sidor|egenskap\w*|"
            r"ögonblick|misstag|prestation\w*|bedrift\w*|ovana\w*|minne|merit som person|svaghet\w*|styrka|rädsla)|"
            r"ovanor|"
            r"(?:varför|anledning\w*) {g2}(?:ska|skulle|bör|borde|välja|valde|tror|passar|sökte|söker|vill|lämnar) "
            r"{g2}(?:vi|just|du|"
            r"dig)|vad {g2}(?:skiljer|utmärker|kännetecknar|särskiljer) {g1}dig|vad {g2}(?:tillföra|bidra med|"
            r"tillför|bidrar)|sälj in "
            r"dig|pitch\w* dig|övertyga oss|tre {g2}(?:ord|egenskaper|adjektiv|styrkor)|(?:ord|adjektiv) "
            r"{g2}beskriver dig|med egna "
            r"ord {g2}(?:dig|vem)|(?:vem|hurdan) är {DU}(?= *$| [.?!,]| (?:som|på|när|i|bakom))|(?:rolig\w*|kul|"
            r"värst\w*|pinsam\w*) "
            r"{g3}(?:{DU} )?(?:har )?varit med om|(?:drömmer|längtar) {DU} (?:om|efter)|drömmar|vad (?:betyder|"
            r"innebär|menas|är (?!rimlig|skälig|din|lägst){W}) {g3}för {DIG}(?= *$| [?])(?<!lön för dig)|är {DU} "
            r"(?:(?:en|ganska|väldigt|rätt|lite|alltid|ofta|"
            r"riktigt|oftast|mycket) ){0,2}(?!\w*(?:ansvarig|kunnig|tillgänglig|behörig|villig|ledig|färdig|skyldig|"
            r"ständig|händig|gång|delaktig|verksam|bar|teknisk|vuxen|giltig|möjlig|skriftlig|språkig|jävig|"
            r"sambeskattad|arbetslös|bosatt|"
            r"tjänstledig|medicinsk|vanlig|giftig|frisk|svensk|myndig|allergisk|känslig|rörlig|duktig|sjuklig|gravid|"
            r"psykisk|religiös|nattlig)(?!\S))\w{2,}(?:ig|sam|full|iv|isk|ös|lös)(?= (?:och|"
            r"eller|när|i|som|person|nog|mot|med|människa|kollega|kille|tjej|av|på|till)| [.?!,:;]| *$)|livsmål|"
            r"livsmotto|"
            r"motto",
        ),
        yes=(
            "Är du bra på att ha många järn i elden?",
            "Hur är du när det kör ihop sig?",
            "Vad får dig att gå upp på morgonen?",
        ),
        no=(
            "Hur gör du när maskinen går fel och larmar?",
            "Är du den som har kört kran här förut?",
            "Kan du ta tag i sopsäckarna på bryggan?",
        ),
    ),
)
"""Like `everyday`, on the remaining grounds."""
