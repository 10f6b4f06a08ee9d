"""Every usual Swedish way to say how a paper stands is read right: had, lacked, run out, to come, not known."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.reading.reader import read
from firstcall.types import Requirement

TODAY = date(2026, 11, 28)
PAPERS = {
    "Truckkort": ("truckkort", "truckkortet", "det"),
    "Fallskydd": ("fallskyddsutbildning", "fallskyddsutbildningen", "den"),
    "YKB": ("YKB", "YKB:t", "det"),
    "Sjuksköterskelegitimation": ("legitimation", "legitimationen", "den"),
}
"""Name in the spec -> what it is called, with its article, and its pronoun."""

HELD = """\
Ja. | Japp. | Jodå. | Absolut. | Ja, det har jag. | Ja, {it} har jag. | Ja, jag har {p}. | Jag har {p}.
{P} har jag. | {PD} har jag. | Det har jag. | Jo, det har jag gjort. | Jajamän, sen länge. | Ja, sedan 2024.
Ja, sen tre år tillbaka. | Jag har haft {it} i tre år. | Har haft {it} sen i fjol. | {It} tog jag i våras.
{It} tog jag förra året. | Jag tog {it} i mars. | Jag gick den kursen i maj. | Jag har gått kursen och fått kortet.
Kursen gick jag i september, intyget ligger hemma. | Ja, jag tog {it} på förra jobbet.
{It} fick jag på förra jobbet. | {It} har jag kvar sedan förra jobbet. | {It} ligger i plånboken.
Ja, {it} ligger här framför mig. | {It} gäller till 2029. | Ja, {it} är giltig{t} till mars 2028.
{It} är fortfarande giltig{t}. | {It} går inte ut förrän 2028. | {It} går ut först 2028. | Giltig{t} till nästa höst.
{It} gäller ett par år till. | Jag har två år kvar på {it}. | Den är förnyad i år. | Jag förnyade {it} i höstas.
Nyss förnyat. | Det är bara några veckor sen jag förnyade {it}. | Ja, alldeles färsk{t}.
Helt nytt, kom i förra veckan. | Kortet kom på posten i måndags. | Ja, jag fick ut {it} i förra veckan.
Klart jag har. | Det är klart jag har {it}. | Självklart, annars får man ju inte jobba. | Det måste man ju ha, så ja.
Utan det kommer man ju inte in, så ja. | Det har alla hos oss. | Ja, alla papper är i ordning. | Allt sånt är klart.
Check på den. | Yes, har {it}. | Visst har jag {it}. | Visst, {it} har jag.
Jo men visst, det har jag med mig sedan tidigare. | Jag har {p} och kan visa upp {it}.
Jag kan skicka en kopia på {it}. | Jag kan mejla över {it} om ni vill. | Ja, men jag har inte {it} på mig just nu.
Ja, det är inga problem, det har jag. | Ja, både det och lite annat. | Ja, det ordnade förra arbetsgivaren.
{It} ordnade arbetsgivaren åt mig förra året. | Jag blev klar med {it} i juni. | Jag är klar med {it} sedan i juni.
Godkänd i maj. | Jag klarade provet i maj. | Jag gjorde {it} 2025 och {it} gäller i fem år.
Jo, jag tog om {it} i våras när {it} hade gått ut. | {It} gick ut i våras men jag har förnyat {it}.
Jag hade tänkt säga nej, men jo, jag tog {it} i våras. | Nej vänta, jo, {it} har jag.
Nej då, det är lugnt, {it} har jag. | Inte för att skryta, men ja, det har jag. | Ja tack, det har jag.
{It} har jag haft så länge jag kan minnas. | Har man jobbat i branschen så har man {it}, så ja.
Ja, och giltig{t} dessutom. | Jag har ju det ja. | Jag har det i ordning. | Det har jag på plats.
Det har jag fixat. | {It} är på plats. | Det är avklarat. | Redan avklarat. | Redan gjort. | Gjort och klart.
Bock på den. | Det kan jag bocka av. | Den saken är klar. | Den biten är klar. | Jag har papper på det.
Jag har intyg på det. | Intyg finns. | Finns. | Det finns. | Har jag. | Ja då, {it} har jag i min mapp.
Det står på mitt CV, ja, det har jag. | {It} ingick i utbildningen. | {It} fick vi när vi gick utbildningen.
Vi fick alla göra {it} när vi började. | {It} fick man i lumpen. | {It} tog vi i skolan.
Den fick jag med från gymnasiet. | Firman skickade mig på {it} i våras.
Jag var på kursen i förra veckan och fick intyget direkt. | Jag gör om {it} vart tredje år, senast i år.
Det körde vi om i våras. | Vi uppdaterar {it} varje år. | Senast jag gjorde {it} var i mars.
Det var i mars jag gjorde {it} senast. | Ja, jag gick en repetition i höst. | Ja, fast på ett annat företag.
Ja, fast jag har inte använt {it} på länge. | Jag har {it} men har inte jobbat med det på ett tag.
Ja, fast det är ett tag sen jag använde {it}. | Jag har {p}, men ingen större erfarenhet.
Jag har {p} men inget körkort. | Ja, {p} har jag, däremot inget körkort. | Ja, det skaffade jag mig i somras.
Ja, jag skaffade {it} när jag fick jobbet. | {It} skaffade jag på egen bekostnad.
Jag betalade {it} själv förra året. | Jag gick den på Arbetsförmedlingen. | {It} gick jag via facket.
{It} körde vi på jobbet i höstas. | {It} läste jag in på komvux. | Jag har gått den utbildningen.
Jag har genomgått den. | Jag har gjort {it}. | Jag har tagit {it}. | Jag har fått {it}. | Den är gjord.
{It} är gjor{d} och godkän{d}. | Det är fixat sedan länge. | Det fixade jag direkt när jag började.
Ja, {it} fick jag med mig från förra jobbet. | {It} följde med anställningen. | {It} kom med jobbet.
Ja, det var det första jag fick göra. | Det fick jag göra första veckan. | Det var ett krav på mitt förra jobb.
Det krävdes på förra stället, så ja. | Det kräver min nuvarande arbetsgivare. | Utan det hade jag inte fått köra.
Ja, annars hade jag inte fått vara kvar. | Ja, jag har jobbat med det i tio år. | Ja, ett helt färskt.
Ja, från 2024. | Ja, daterat i mars. | Ja, utfärdat i mars i år. | Ja, senast förnyat 2025. | Ja, fram till 2028.
Till 2028, ja. | Det står 2028 på {pd}. | Den löper till 2028. | Den är bra till 2028.
Den sträcker sig till hösten 2027. | Gäller fem år, och jag tog {it} 2024. | Två år kvar på {it}.
Drygt ett år kvar innan {it} går ut. | Det är lång tid kvar på {it}. | Den är giltig ett bra tag till.
Ja, den gäller fortfarande. | Den gäller än. | Fortfarande giltigt. | Jag ser till att hålla {it} uppdatera{d}.
Jag håller {it} levande. | Jag har det mesta, även {p}. | Jag har alla certifikat som behövs. | Alla som krävs.
Det har jag givetvis. | Givetvis. | Naturligtvis. | Jo, det har jag nog allt. | Jorå, det har jag.
Jadå, inga problem. | Yes box. | Ja men visst. | Jepp, papper och allt. | Ja, med diplom och allt.
Jajamensan, i plånboken. | Stämmer. | Korrekt. | Japp, {p} check. | Sen urminnes tider. | Så länge jag har jobbat.
Ja, i mer än tio år. | Sedan förra våren. | I tre år nu. | Sen jag gick ut gymnasiet.
Det tog jag direkt efter gymnasiet. | Jag har precis tagit {it}. | Jag har just fått {it}.
Jag har nyligen förnyat {it}. | Jag tog {it} alldeles nyss. | Bara två månader gammalt. | Rykande färskt.
Ja, {it} har hängt med länge. | Ja, både {p} och körkort. | {P}, körkort, hela paketet.
Körkort, {p}, allt sånt har jag. | Ja, och HLR också. | Ja, {p} och lite till. | Ja, plus några andra.
Ja, jag är utbildad och klar. | Jag är certifierad. | Jag är godkänd sedan i maj.
Nej, skoja bara, klart jag har {it}. | Ja, eller vänta, jo, {it} har jag.
Jag tänkte säga nej men jo, {it} har jag ju. | Det ligger i bilen, men jag har {it}. | Ja, även om {it} ligger hemma.
Kortet är hemma, men jag har {it}."""
NOT_HELD = """\
Nej. | Nä. | Nej, tyvärr. | Nej, det har jag inte. | Nej, {it} har jag inte. | Nej, jag har inte {p}.
Jag har inte {p}. | Jag har inget {p}. | {P} har jag inte. | {P} saknar jag. | Jag saknar {p}. | {It} saknas tyvärr.
Det har jag aldrig haft. | Aldrig haft. | Aldrig tagit {it}. | {It} har jag aldrig tagit.
Jag har aldrig tagit {it}. | Det har aldrig blivit av. | Det har inte blivit av. | Det blev aldrig av.
Jag har aldrig behövt {it}. | Det har jag aldrig behövt. | Nej, det har aldrig behövts. | Nej, inte än. | Inte än.
Inte ännu. | Inte i dagsläget. | Inte för tillfället. | Inte just nu. | Tyvärr inte. | Tyvärr. | Dessvärre inte.
Nix. | Nope. | Näe, det har jag inte. | Nej, men jag kan ta {it}. | Nej, men jag tar {it} gärna.
Nej, men jag går gärna kursen. | Nej, men det är väl bara att gå kursen. | Inte nu, men det går ju att ordna.
Nej, men om ni betalar så tar jag {it}. | Nej, men jag lär mig fort. | Nej, men det skulle jag vilja ha.
Nej, men jag kan tänka mig att gå den. | Nej, det har chefen. | Nej, det är kollegan som har {it}.
Det är inget jag har. | {It} är inget jag har. | Det är något jag saknar. | Det är det enda jag saknar.
{It} har jag inte hunnit ta. | Jag har inte hunnit ta {it}. | Jag har inte hunnit skaffa {it}.
Jag har inte tagit {it}. | Jag har inte tagit {it} än. | Jag har inte gått den utbildningen.
Den kursen har jag inte gått. | Någon sån kurs har jag inte gått. | Nån sån har jag inte. | Något sånt har jag inte.
Ett sånt har jag inte. | Ingen sån, nej. | Inget sånt. | Nej, inget sånt papper.
Nej, jag har bara jobbat på kontor. | Nej, jag är helt ny i branschen.
Nej, jag är ny i branschen, så det har jag inte. | Där har ni mig, det har jag inte. | Där går jag bet.
Nej, den biten saknar jag. | Den biten saknas. | Nej, jag är inte utbildad i det. | Inte vad jag vet.
Nej, inte vad jag vet. | Det har jag faktiskt inte. | Faktiskt inte. | Det har jag tyvärr inte. | Har inte {it}.
Har jag inte. | Jag har det inte. | Nej, det krävdes inte på förra jobbet. | Nej, jag har klarat mig utan.
Jag har klarat mig utan {it} hittills. | Jag har alltid jobbat utan. | Noll sånt. | Nej, aldrig hört talas om det.
Nej, det har jag ingenting av. | Det måste jag nog säga nej på. | Där får jag säga nej. | Jag får nog svara nej där.
Svaret är nej. | Det blir ett nej. | Ett nej på den. | Nej på den frågan. | Den får jag svara nej på.
Jag måste erkänna att jag inte har {it}. | Jag ska vara ärlig, det har jag inte. | Ärligt talat, nej.
Om jag ska vara ärlig så har jag inte {it}. | Ja, eller nej, det har jag inte. | Jo, nej, det har jag inte.
Ja, nej, tyvärr inte. | Nej, det har inte behövts. | Nej, aldrig tagit något sånt. | Nej, har aldrig tagit tag i det.
Har inte tagit tag i det. | Jag har aldrig kommit mig för. | Jag har aldrig kommit till skott.
Det har inte blivit så. | Det har aldrig varit aktuellt. | Det har inte varit aktuellt.
Har aldrig varit aktuellt för mig. | Ingen har bett mig om det. | Det har ingen begärt av mig.
Min chef ville aldrig betala. | Firman ville inte bekosta {it}. | Jag hade inte råd. | Det var för dyrt.
Tyvärr saknar jag {it}. | {It} saknar jag tyvärr. | {It} saknar jag än så länge. | Jag är utan. | Jag är utan {it}.
Utan. | Ingen alls. | Inget alls. | Inget. | Inga papper alls. | Noll. | Aldrig. | Icke. | Inte en chans.
Tyvärr, det har jag inte. | Nej, det är jag utan. | Nej, det har jag aldrig gått. | Nej, aldrig gått.
Nej du, det har jag inte. | Nej, beklagar. | Beklagar, det har jag inte. | Ledsen, nej.
Nej, där måste jag göra er besvikna. | Nej, det finns inte på min lista. | Det finns inte. | Finns inte.
Nej, det är en brist hos mig. | Det är en lucka i mitt CV. | Den har jag missat. | Den har jag tyvärr missat.
Det hann jag aldrig med. | Hann aldrig. | Det blev inget av. | Jag hoppade av kursen. | Jag blev aldrig klar.
Jag gick aldrig klart. | Jag började men hoppade av. | Jag kom inte in på kursen. | Kursen ställdes in.
Jag skulle ha gått men det ställdes in. | Jag var sjuk när de andra gick. | De andra gick den, inte jag.
Alla utom jag har {it}. | Det är bara chefen som har {it}. | Jag har B-körkort men inte {p}. | Jag har bara körkort.
Bara körkort. | Nej, bara HLR. | Inte {p}, men HLR har jag. | Allt utom {p}. | Alla utom just {it}.
Jag har allt utom {it}. | Nej, jag är självlärd. | Självlärd. | Jag har lärt mig på egen hand, inga papper.
Kan det, men har inga papper. | Jag kan köra, men har inget {p}. | Jag har kört mycket men utan {p}.
Nej, men jag kan köra. | Nej, men jag har erfarenhet. | Nej, men jag är villig att gå.
Nej, men jag kan gå den direkt. | Nej, det får jag ta i så fall. | Det får jag skaffa i så fall.
Då får jag gå kursen. | Det måste jag ta först. | Jag skulle behöva gå kursen. | Jag behöver gå kursen.
Hade jag haft {it} hade jag sagt det. | Jag önskar att jag hade {it}. | Om det ändå vore så väl.
Jag vore glad om jag hade {it}."""
EXPIRED = """\
Det har gått ut. | {It} har gått ut. | {It} gick ut i våras. | {It} gick ut förra året. | {PD} gick ut i somras.
Mitt har gått ut. | Ja, men {it} har gått ut. | Ja, fast {it} gick ut i höstas.
Jag hade {it}, men {it} har gått ut. | Jag hade {p} förut. | Det hade jag förut.
Jag har haft {p}, men inte nu längre. | Jag har haft {it} tidigare. | Inte längre. | Inte längre, {it} gick ut.
Inte giltig{t} längre. | {It} är inte giltig{t} längre. | {It} gäller inte längre. | {It} är för gamm{al}.
{It} är utgång{et}. | {It} är gamm{al} nu. | {It} löpte ut i januari. | {It} hann gå ut. | {It} lät jag gå ut.
Jag lät {it} gå ut. | Jag har inte förnyat {it}. | Jag har inte hunnit förnya {it}. | Jag glömde förnya {it}.
{It} behöver förnyas. | {It} måste förnyas. | {It} skulle ha förnyats i våras. | {It} borde jag ha förnyat.
Jag måste göra om {it}. | Jag måste ta om {it}. | {It} gällde till i somras. | {It} gällde bara till förra året.
{It} gällde fram till 2024. | Den sista dagen var i augusti. | Jag tog {it} 2009, så {it} har nog gått ut.
{It} blev ogiltig{t} när jag bytte jobb. | Det spärrades när jag slutade. | Utgång{et} sedan ett halvår.
Utgång{et}, tyvärr. | Jag har ett gammalt. | Ett utgång{et}, ja. | Bara ett gammalt som gått ut.
Mitt gamla har gått ut. | {It} slutade gälla i mars. | {It} är passé. | Datumet har passerat.
Giltighetstiden har gått ut. | {It} är inte uppdatera{d}. | Det var ett tag sen, {it} gäller inte nu.
Jag är inte uppdaterad på {it}, den är för gammal. | Tyvärr, {it} gick ut för ett halvår sedan.
Nej, {it} har gått ut. | Nej, {it} gick ut i fjol. | Nej, inte längre, {it} gick ut i våras.
Jag hade {it} på förra jobbet men {it} har gått ut sedan dess. | Jag hade {it} i Norge, men det har gått ut nu.
Förr hade jag {it}, men jag förnyade {it} aldrig. | {It} dog ut när jag var föräldraledig.
{It} hann bli för gamm{al}. | {It} har förfallit. | Jag missade omprovet så {it} föll.
Det är tio år sen, så {it} gäller nog inte. | Den har nog gått ut vid det här laget. | Den har säkert gått ut.
Gick ut förra månaden. | Gick ut i fjol. | Precis gått ut. | Den har precis gått ut. | {It} gick precis ut.
Den gick ut när jag var hemma med barn. | Den gick ut under pandemin. | Utgången. | Ogiltigt. | Den är ogiltig nu.
Den är gammal. | Mitt är gammalt. | Jag har ett gammalt från 2008. | Jag har ett som gått ut.
Jag har {it}, men {it} är för gamm{al}. | Jag har {it}, men {it} är inte giltig{t}.
Jag har {it}, men {it} gäller inte längre. | Jag har {it} men måste förnya. | Jag hade {it} en gång i tiden.
Jag hade {it} för länge sen. | Jag hade {it} när jag jobbade på lager. | Jag hade {it} i lumpen. | Hade förut.
Har haft. | Har haft, men inte nu. | Haft tidigare, men {it} har gått ut. | Det hade jag på förra jobbet.
På förra jobbet hade jag {it}. | Förra arbetsgivaren hade gett mig {it}, men {it} gällde bara där.
{It} gällde bara på förra jobbet. | {It} gällde bara hos förra arbetsgivaren. | {It} slutade gälla när jag slutade.
{It} drogs in när jag slutade. | {It} återkallades. | Jag har blivit av med {it}. | Jag har låtit {it} förfalla.
Jag lät {it} löpa ut. | Behöver uppdateras. | Behöver förnyas. | Måste förnyas. | Den behöver jag förnya.
Jag skulle behöva gå om den. | Jag behöver en repetition. | Jag är skyldig en repetition.
Repetitionen har jag missat. | Jag missade repetitionen i år. | Giltigheten gick ut i maj. | Den gällde till i maj.
Bäst före har gått ut."""
COMING = """\
Jag håller på med {it}. | Jag håller på att ta {it}. | Jag går kursen nu. | Jag går kursen just nu.
Jag ska gå kursen nästa vecka. | Jag ska ta {it} i januari. | Jag är anmäld till kursen.
Jag är inbokad på kursen i december. | Kursen är bokad. | Kursen är på torsdag. | {It} är på gång. | Snart.
Snart har jag {it}. | Jag är snart klar. | Jag blir klar i januari. | Jag har provet på fredag.
Provet är nästa vecka. | Jag väntar på provet. | Jag väntar på kortet.
Jag har gjort provet men inte fått kortet än. | Jag har gått kursen, men kortet har inte kommit. | Jag har sökt {it}.
Jag har ansökt om {it}. | Ansökan är inskickad. | Ansökan ligger inne. | {It} är beställ{d2}.
{It} är under behandling. | {It} kommer i nästa vecka. | Inte än, men jag går kursen nu.
Inte än, men jag är anmäld. | Nej, men jag ska gå kursen nästa månad. | Nej, inte än, men kursen är bokad.
Inte riktigt, jag har teorin kvar. | Jag har teorin klar men inte praktiken. | Halva är gjord. | Jag är halvvägs.
En dag kvar på kursen. | Jag har sista delen kvar. | Jag är mitt i utbildningen. | Utbildningen börjar i januari.
Jag börjar kursen på måndag. | Arbetsförmedlingen har bokat in mig på kursen.
Jag ska få {it} genom Arbetsförmedlingen i vår. | Jag pluggar till {it}. | Jag läser till {it} just nu.
Jag skriver provet i nästa vecka. | Jag kuggade på provet men ska göra om det. | Jag ska göra om provet i januari.
{It} är inte klar{t} än. | {It} blir klar{t} i vår. | Klar{t} om en månad. | Om två veckor har jag {it}.
I januari har jag {it}. | Jag får {it} i januari. | Jag får ut {it} när jag är färdig i juni. | På väg.
Det är på väg. | Kortet är på väg med posten. | Står på kö till kursen. | Jag står på väntelista.
Det är inplanerat. | Det är planerat till februari. | Min chef har bokat in mig i mars. | Jag har påbörjat {it}.
Jag har precis börjat. | Har börjat på {it}, är klar till sommaren. | Jag ska ta {it}. | Jag ska snart ta {it}.
Jag ska gå kursen. | Jag ska gå den i vår. | Jag går den i vår. | Jag går den på måndag. | Den går jag i nästa vecka.
Den gör jag i nästa vecka. | Jag gör {it} på fredag. | Jag tar {it} i december. | Tar {it} i december.
Nästa vecka går jag kursen. | Nästa vecka. | På fredag är provet. | Jag skriver provet på fredag.
Jag har gått teorin, men inte praktiken. | Praktiken återstår. | Bara provet återstår.
Det enda som återstår är provet. | Jag har bara provet kvar. | Provet kvar bara. | Jag fattas bara ett moment.
Jag är inne på sista veckan. | Jag är uppe i halva kursen. | Jag är halvvägs genom kursen. | Kursen pågår.
Pågående. | Under utbildning. | Jag är under utbildning. | Jag är lärling. | Kortet är beställt. | Kortet är på väg.
Kortet har inte kommit än. | Beviset kommer i januari. | Jag väntar på att få {it}. | Jag väntar på besked.
Väntar på intyget. | Jag har sökt men inte fått besked. | Ansökan är på gång. | Jag har skickat in papperen.
Papperen är inskickade. | Handläggs just nu. | Det handläggs. | Ligger hos Socialstyrelsen. | Ligger för godkännande.
Jag är godkänd men har inte fått kortet. | Godkänt prov, men kortet dröjer.
Jag har klarat provet men väntar på kortet. | Jag har en plats på kursen i februari. | Jag har fått plats på kursen.
Jag har kommit in på utbildningen. | Jag är antagen till utbildningen. | Jag kom in på kursen som börjar i januari.
Chefen har anmält mig. | De ska skicka mig på kurs. | Jag blir skickad på kurs i januari. | Inom kort.
Vilken dag som helst. | När som helst nu. | Om en månad ungefär. | Inte riktigt ännu, men snart.
Nästan, jag har provet kvar. | Nästan klar. | I princip, jag väntar bara på kortet. | I det närmaste. | Det är på g.
Jag kämpar med {it}. | Jag försöker ta {it}."""
UNCLEAR = """\
Jag är osäker på om {it} gäller. | Jag vet inte om {it} har gått ut. | Jag tror det. | Kanske, jag måste kolla.
Jag har nog {it} någonstans. | Jag har jobbat med det i tio år. | Jag kan det där, jag har gjort det i många år.
Jag har gått en kurs, men fick aldrig något papper. | Jag har ett norskt, räknas det? | Det beror på vad ni menar.
Jag hade det nog, tror jag. | Jag har gått en liknande utbildning. | Något liknande har jag.
Jag tror att {it} har gått ut, men jag är inte säker. | Något sånt har jag nog. | Jag tror att jag har {it}.
Kanske. | Möjligen. | Jag är inte säker. | Osäker faktiskt. | Jag har för mig det. | Jag borde ha {it}.
Jag borde nog ha {it} nånstans. | Jag har jobbat med det mycket. | Jag har kört i femton år.
Jag kan det utan och innan. | Erfarenhet har jag. | Jag har lång erfarenhet. | Jag har en från Norge.
Jag har {it} från mitt hemland. | Jag har ett utländskt. | Jag har ett liknande. | Beror på vilket ni menar.
Delvis. | Till viss del. | Både ja och nej. | Ja och nej. | Sådär."""
MEANT = {"held": HELD, "not_held": NOT_HELD, "expired": EXPIRED, "in_progress": COMING, None: UNCLEAR}
ENDINGS = {
    "det": {"t": "t", "al": "alt", "d": "t", "et": "et", "d2": "t"},
    "den": {"t": "", "al": "al", "d": "d", "et": "en", "d2": "d"},
}
"""Pronoun -> the endings that agree with it."""


@pytest.mark.parametrize("name", list(PAPERS))
def test_every_way_to_tell_of_a_paper(name: str) -> None:
    said, article, it = PAPERS[name]
    asked = Requirement("asked", kinds.certificate.Params(name=name, aliases=(said,)))
    words = {"p": said, "P": said[0].upper() + said[1:], "pd": article, "PD": article[0].upper() + article[1:]}
    words |= {"it": it, "It": it.capitalize()} | ENDINGS[it]
    wrong = []
    for meant, lines in MEANT.items():
        for part in lines.replace("\n", " | ").split(" | "):
            reply = part.format(**words)
            reading = read(reply, asked, language="sv", today=TODAY, question=f"Har du {said}?")
            value = reading.fact.value if reading.fact else "no answer"
            settled = meant in {"held", "not_held"}
            if value != meant or (settled and reading.gap):
                wrong.append((reply, value, meant, reading.gap))
    assert wrong == []
