"""More Swedish sentences behind an answer that change nothing of it, written before any was read."""

from __future__ import annotations

from elaborations import More, each

AGAIN = More(
    yes=each("""
        Det har jag sysslat med hela livet. | Det är vardagsmat för mig. | Det har jag hållit på med länge.
        Det kan jag utan och innan. | Det är bara roligt. | Jag har gjort det hundratals gånger.
        Det gör jag gärna. | Det var det första jag lärde mig. | Det är som att cykla.
        Den frågan väntade jag på. | Självklart, höll jag på att säga. | Det är klart. | Vad annars.
        Det tycker jag är kul. | Det är en självklarhet. | Så där är ni trygga. | Det kan ni lita på.
        Det kan ni kolla upp. | Ring gärna och fråga på mitt gamla jobb. | Det har jag intyg på.
        Jag skickade med kopior. | Jag tog med det i ansökan. | Det var ett av skälen till att jag sökte.
        Det såg jag i annonsen. | Jag läste det i annonsen. | Det räknade jag med. | Jag förstod att det ingick.
        Det hör ju till. | Det hör till yrket. | Det är ju jobbet. | Annars går det ju inte.
        Hur skulle det annars gå till? | Annars hade jag inte ringt. | Det fick jag lära mig tidigt.
        Min far lärde mig. | Det har jag ärvt. | Jag växte upp med det. | Det är mitt liv. | Jag älskar det.
        Det är det jag är bäst på. | Jag är stolt över det. | Det är en av mina styrkor.
        Det brukar folk säga om mig. | Det säger alla som jobbat med mig. | Det har jag fått beröm för.
        Så oroa er inte. | Ni behöver inte oroa er. | Inga problem alls. | Inget att oroa sig för.
        Det stör mig inte alls. | Det gör mig ingenting. | Det har jag aldrig haft svårt för.
        Det har aldrig varit ett bekymmer. | Det är inget konstigt med det. | Det är inget att tveka om.
        Det har jag inga problem med. | Det är verkligen inget hinder. | Ingen fara. | Så det är bara att köra.
        Så det är bara att säga till. | Bara säg till. | Säg bara när. | Det är bara att ringa.
        Så det är klart. | Så det ska gå bra. | Så det löser sig. | Det ordnar sig. | Det fixar jag.
        Det klarar jag galant. | Lätt som en plätt. | Det går som en dans. | Med glädje. | Med lätthet.
        Utan problem. | Hundra procent. | Till hundra procent. | Absolut hundra. | Alla dagar i veckan.
        När som helst. | Alltid. | Varje dag i stort sett. | Senast förra veckan.
        Det gjorde jag så sent som i fredags. | Jag höll på med det i morse. | Det är jag uppvuxen med.
        Det har blivit en vana. | Jag är en sån. | Så är jag som person. | Det ligger för mig.
        Det är helt naturligt. | Det går på rutin. | Det går av sig självt. | Det är inget hokus pokus.
        Det är ingen raketforskning. | Det är inte första gången. | Det är verkligen inte första gången.
        Det säger jag med handen på hjärtat. | Jag lovar. | På heder och samvete. | Det kan jag skriva under på.
        Det vågar jag påstå. | Skriv det. | Skriv upp det. | Det kan du skriva upp. | Sätt ett kryss där.
        Då kan vi kryssa för den. | Där har ni mitt ord. | Det bjuder jag på. | Det ser jag som ett plus.
        Det är en bonus. | Det vore roligt. | Det skulle vara kul. | Det blir bara roligt.
        Jag längtar faktiskt. | Jag ser bara fördelar. | Tack och lov. | Det är jag glad för.
        Det är skönt att ha. | Bra att ha. | Det har jag hållit på med sen barnsben.
        Så det är ingen nyhet för mig. | Så det är liksom inget nytt. | Det är ju grunden i jobbet.
        Det lärde mig gubbarna på bruket. | Det kan min gamla chef intyga. | Jag kommer med intyget i handen.
        Papperen ligger i lådan hemma. | Sånt gillar jag. | Det brukar gå hur bra som helst.
        Aldrig några bekymmer med det. | Jag har aldrig haft något emot det. | Inget som skrämmer mig.
        Det är inget som bekymrar mig. | Det är inga bekymmer. | Det är ingen match för mig.
        Det är lugna puckar. | Det är helt okej för mig. | Det är helt lugnt. | Det var inte svårt att lära sig.
        Det tror jag ni förstår. | Det förstår ni säkert. | Det behöver ni inte tvivla på. | Tveka inte på det.
        Ni kan lita på mig. | Det är bara att testa mig. | Testa mig gärna. | Jag visar gärna.
        Jag kan komma och visa. | Säg bara var och när. | Det är min vardag. | Det är så jag försörjer mig.
        Det har jag levt på. | Det är därför jag ringer. | Det var det som lockade mig.
        Det är det roliga med jobbet. | Det gör mig glad. | Man har väl inte legat på latsidan.
        Det är väl ett minimum. | Det är väl det minsta man kan begära. | Annars vore det ju konstigt.
        Annars skulle jag inte sitta här. | Det sa jag till frun också. | Jag är inte den som gnäller.
        Jag är inte den som är den. | Jag är inte rädd för att ta i. | Man är väl inte av socker.
        Jag klagar inte. | Det är inte mig emot. | Varför inte. | Varför skulle jag inte det?
        Det var på tiden att någon frågade. | Absolut inga problem. | Det kan jag intyga.
        Det går jag i god för. | Från första dagen. | Redan från början. | Ända sedan jag var liten.
        Så långt tillbaka jag minns. | Det är en av mina favoriter. | Det har jag pysslat med länge nog.
        Det är barnlek för mig. | Det är som att borsta tänderna. | Det gör jag med ena handen bakom ryggen.
        Jag var bäst i klassen på det. | Ingen konst. | Det är min specialitet. | Det gör jag mer än gärna.
        Mer än gärna. | Så klart. | Fattas bara annat. | Fattas bara. | Det skulle ha varit konstigt annars.
        Det kan jag visa svart på vitt. | Be min gamla arbetsledare om ett omdöme.
        Jag har till och med vunnit pris för det. | Jag har bilder på det.
        Jag har dragit mitt strå till stacken. | Det var en självklar del av jobbet. | Vi gjorde inget annat.
        Det var inget annat än det vi gjorde. | Det var dagligen. | I princip dagligen.
        Det är inget jag behöver fundera på. | Det behöver jag inte fundera på. | Där tvekar jag inte.
        Jag tvekar inte en sekund. | Det är inte tal om annat. | Det har aldrig varit tal om annat.
        Jag har aldrig fått klagomål. | Ingen har klagat. | Det har aldrig hänt något.
        Det har alltid gått bra. | Det brukar gå bra. | Där har ni min fulla uppmärksamhet.
        Det är jag glad att ni frågar om. | Skönt att ni frågar om det. | Det är kul att ni behöver det.
        Då är jag rätt person. | Så jag är nog rätt person. | Då har ni hittat rätt. | Det låter som jag.
        Det är jag i ett nötskal. | Det vet alla som känner mig. | Det är rutin för mig vid det här laget.
        Sånt har jag gjort sen jag var tonåring. | Jag har aldrig backat för sånt.
        Det är en förutsättning i vårt yrke. | Det gillar jag skarpt. | Jag har intyg från två ställen.
        Det var så det gick till på fabriken. | Man växer in i det. | Jag blir bara gladare av det.
        Det tar jag som en självklar sak. | Ingen har någonsin klagat på mig. | Vi hade det som policy.
        Klart som korvspad. | Det hör till vardagen. | Det är bara att ge mig ett datum. | Jag är redo.
        Det trodde jag ni visste. | Jag gör inget hellre. | Det är ett nöje. | Det har varit mitt levebröd.
        """),
    no=each("""
        Det blev liksom aldrig så. | Det har inte varit aktuellt. | Det har aldrig behövts.
        Det behövdes inte där jag var. | Det krävdes aldrig. | Ingen har frågat efter det.
        Det har ingen bett mig om. | Jag hade tänkt det en gång. | Det var på gång en gång.
        Det rann ut i sanden. | Jag kom aldrig till skott. | Det fanns aldrig tid.
        Det fanns inte pengar till det. | Det är för dyrt. | Det kostar för mycket. | Det har jag inte tid med.
        Det ligger inte för mig. | Det passar inte mig. | Det är inte min grej. | Det är inte min starka sida.
        Där går gränsen. | Någonstans går gränsen. | Det får vara måtta. | Det är tyvärr så. | Tyvärr är det så.
        Tyvärr. | Beklagar. | Ledsen. | Jag är ledsen. | Det är jag ledsen för. | Jag är hemskt ledsen.
        Det var tråkigt. | Det är tråkigt men sant. | Synd. | Det är synd. | Vad synd. | Det är väl kört då.
        Då är det väl kört. | Så då är jag väl ute. | Då åker jag väl ut. | Så det är väl adjö. | Så då vet ni.
        Så det är inget att göra åt. | Det är inget att göra åt. | Det är inte mycket att göra åt det.
        Vad ska man göra. | Man kan inte ha allt. | Man kan inte få allt här i världen. | Alla kan inte allt.
        Så är det med det. | Det är som det är. | Det är så det är. | Det var väl det ni ville höra.
        Jag fattar om det är kört. | Jag förstår om ni tar någon annan. | Jag hoppas det inte spelar någon roll.
        Hoppas det inte är ett krav. | Hoppas det inte gör något. | Hoppas det är okej.
        Hoppas det är okej ändå. | Är det okej ändå? | Går det bra ändå? | Gör det något?
        Spelar det någon roll? | Är det ett måste? | Är det ett krav? | Behöver man det? | Måste man det?
        Stod det i annonsen? | Det stod inget om det i annonsen. | Det såg jag inte i annonsen.
        Det missade jag i annonsen. | Det visste jag inte att man behövde. | Det visste jag inte att ni krävde.
        Jag trodde inte det behövdes. | Det ska jag vara ärlig med. | Lika bra att vara ärlig.
        Jag ska inte sticka under stol med det. | Det måste jag säga. | Det måste jag tillstå.
        Det ska gudarna veta. | Tyvärr får jag säga. | Inte en chans. | Aldrig i livet. | Aldrig någonsin.
        Inte alls. | Inte ett dugg. | Inte det minsta. | Inte vad jag vet. | Inte som jag minns.
        Inte i det här livet. | Inte ens nära. | Inte för allt i världen. | Inte för alla pengar i världen.
        Där säger jag stopp. | Det säger jag nej till. | Det tackar jag nej till. | Det går bara inte.
        Det går tyvärr inte. | Det är omöjligt. | Det är helt uteslutet. | Glöm det. | Det kan ni glömma.
        Det kan jag säga direkt. | Det säger jag rakt ut. | Lika bra att säga det rakt ut.
        Bättre att säga som det är. | Jag säger som det är. | Och det står jag för. | Det skäms jag inte för.
        Det är inget jag skäms över. | Det är lite pinsamt. | Det är nästan pinsamt att säga. | Skratta inte.
        Det låter kanske konstigt. | Det kan låta konstigt. | Folk blir alltid förvånade.
        Det är få som tror mig. | Den biten saknar jag. | Där har jag en lucka. | Det är min svaga punkt.
        Det är väl min svaghet. | Det får bli nästa liv. | Jag har klarat mig ändå. | Det har gått bra ändå.
        Jag har klarat mig bra utan. | Det är så jag är. | Jag är inte den typen. | Det har bara inte blivit så.
        Jag har aldrig haft chansen. | Det har inte funnits tillfälle. | Det var aldrig någon som frågade.
        Det fanns inget behov. | Jag har aldrig känt något behov av det. | Det har jag aldrig saknat.
        Det ångrar jag lite nu. | Jag ångrar det ibland. | Det var dumt av mig. | Det får ni leva med.
        Det får ni ta som det är. | Då vet ni vad som gäller. | Så gör vad ni vill med det.
        Så stryk mig från listan. | Så det blir väl till att leta vidare. | Då får jag leta vidare.
        Då får jag väl söka något annat. | Jag får väl söka något annat då. | Det var ju trist för mig.
        Otur för mig. | Det var det värsta. | Det var väl det jag var rädd för.
        Det var det jag var orolig för. | Jag misstänkte att den frågan skulle komma.
        Det förstår jag om det ställer till det. | Jag hoppas ni kan ha överseende.
        Jag hoppas ni kan bortse från det. | Hoppas inte det är hela världen. | Det är väl inte hela världen?
        Det är väl inte så farligt? | Det är väl inget krav? | Det var väl inget krav?
        Jag trodde inte det var så viktigt. | Det verkar ju viktigt för er. | Nu blev ni väl besvikna.
        Nu blir du väl besviken. | Jag beklagar verkligen. | Jag får be om ursäkt. | Förlåt mig.
        Ursäkta så mycket. | Det är min akilleshäl. | Det är inte riktigt jag. | Sån är jag inte.
        Det har jag aldrig varit bra på. | Det är andra bättre på. | Det överlåter jag åt andra.
        Det får någon yngre göra. | Man blir ju äldre. | Man är inte tjugo längre. | Det är bara att erkänna.
        Det är lika bra att ni får veta det. | Jag tänker inte låtsas något annat.
        Det vore lögn att säga något annat. | Allt annat vore lögn. | Det är den bistra sanningen.
        Där blev jag svaret skyldig. | Där är jag blank. | Jag är helt blank där. | Noll koll där.
        Det har bara aldrig hänt. | Jag har inte haft orken. | Livet kom emellan. | Det blev barn i stället.
        Det kom alltid något emellan. | Jag sköt upp det hela tiden. | Jag är för lat helt enkelt.
        Jag är för gammal för sånt. | Det är inte min kopp te. | Det har jag ingen lust med.
        Där har ni fel person. | Då har ni fel person. | Då får ni fråga någon annan.
        Det får ni hitta någon annan till. | Så det faller väl på det. | Då faller det väl på det.
        Så nu sitter jag där. | Där föll jag på målsnöret. | Skit också. | Attans. | Det svider lite.
        Jag hade ju önskat att det var annorlunda. | Önskar att jag kunde säga något annat.
        Jag önskar att svaret var ett annat. | Jag hade gärna sagt något annat.
        Det är jag nästan lite ledsen över. | Jag förstår om ni blir besvikna.
        Jag förstår om ni inte vill ha mig. | Jag förstår om det är ett problem.
        Hoppas jag inte diskar mig själv nu. | Hoppas ni inte tar illa upp. | Ta inte illa upp.
        Det är inget personligt. | Men jag är bra på annat. | Jag är bra på mycket annat.
        Jag har andra kvaliteter. | Jag har andra styrkor. | Det väger jag upp på annat sätt.
        Det hoppas jag inte är avgörande. | Det är väl inte avgörande? | Är det avgörande?
        Är det jätteviktigt? | Hur viktigt är det? | Hur stor roll spelar det? | Det fick aldrig bli av.
        Det rann liksom förbi mig. | Det har jag fått klara mig utan. | Jag borde kanske ha gjort det.
        Det skulle jag ha gjort för länge sen. | Jag fattar att det är dumt. | Jag begriper om ni säger nej nu.
        Då blir det väl ingen intervju. | Då lär jag väl inte få jobbet. | Det är väl bara att gilla läget.
        Inget att yvas över. | Jag har mina begränsningar. | Man kan inte vara bäst på allt.
        Jag är ju bara människa. | Det biter jag mig lite i tummen för. | Usch, det lät inte bra.
        Jag är rädd att svaret är så. | Hoppas ni har överseende med det. | Går det att lösa ändå?
        Är det kört nu?
        """),
    either=each("""
        Rolig fråga. | Kul fråga. | Bra fråga. | Bra fråga faktiskt. | Det var en bra fråga.
        Det var en konstig fråga. | Det var en rak fråga. | Den frågan får jag alltid.
        Den frågan har jag fått förut. | Det frågar alla. | Det brukar de fråga.
        Jag trodde nog att den skulle komma. | Den var lätt. | Den var enkel. | Enkelt svar.
        Enkel fråga, enkelt svar. | Lätt fråga. | Det var inte svårt att svara på. | Kort och gott.
        Svårare än så är det inte. | Mer är det inte. | Mer än så är det inte. | Det är hela sanningen.
        Det är den enkla sanningen. | Sanningen ska fram. | Det är rena sanningen. | Jag säger det som det är.
        Om jag ska vara helt ärlig. | För att vara ärlig. | Ärligt talat. | Om man ska vara petig.
        Det är vad jag kan säga. | Det är det jag kan säga. | Det är mitt svar. | Det var mitt svar.
        Det får bli svaret. | Det är svaret. | Där har du svaret. | Där fick du svar. | Nu vet du. | Nu vet ni.
        Så nu vet ni det. | Då vet ni det. | Bara så ni vet. | Bara så du vet. | Så att du vet.
        Det kan vara bra att veta. | Det kanske är bra att veta. | Det kan vara värt att nämna.
        Det sa jag väl nyss? | Det sa jag nyss. | Har jag inte sagt det? | Jag tror jag nämnde det tidigare.
        Som jag sa i telefon. | Jag skrev det i brevet. | Det skrev jag i mejlet. | Det står på första sidan.
        Det finns med i mitt cv. | Det har ni i pappren. | Läs mitt cv. | Du har det framför dig.
        Ni har väl läst ansökan? | Fick ni min ansökan? | Fick ni mitt mejl? | Har ni fått mitt cv?
        Jag mejlade det i går. | Jag kan mejla det. | Jag skickar det gärna. | Hör du mig? | Hör ni mig?
        Hörs jag? | Hörs det bra? | Är du kvar? | Är ni kvar där? | Är vi kvar? | Hänger du med? | Är du med?
        Förstår du? | Fattar du? | Förstod du? | Uppfattade du det? | Fick du med det? | Fick du med allt?
        Hann du skriva? | Var det tydligt? | Blev det tydligt? | Är det tydligt nog? | Räcker det så?
        Räcker det som svar? | Duger det? | Är det svar nog? | Var det det du undrade? | Var det så du menade?
        Var det det du menade? | Vad säger du om det? | Vad tycks? | Vad mer vill du veta? | Vad mer?
        Fler frågor? | Har du fler frågor? | Vad är nästa? | Kör på. | Kör vidare. | Fortsätt du.
        Vi kan gå vidare. | Då går vi vidare. | Ta nästa. | Nu är det din tur. | Det blåser här ute.
        Det är lite blåsigt. | Förlåt för ljudet. | Jag sitter i bilen. | Jag är på väg hem.
        Jag står i kön på Ica. | Jag går och går med hunden. | Hunden skäller. | Det var hunden.
        Det var grannen. | Det var bara min son. | Barnen leker här bredvid. | Min man skrattar här bredvid.
        Min mamma hälsar. | Jag är lite hes i dag. | Jag är lite nervös. | Jag är lite förkyld.
        Jag har lite ont i halsen. | Ursäkta rösten. | Ursäkta min svenska. | Min svenska är inte perfekt.
        Jag pratar kanske för fort. | Jag pratar lite för mycket. | Jag pratar på här. | Nu svamlar jag.
        Jag tappade tråden. | Nu tappade jag tråden. | Var var vi? | Du låter trevlig. | Trevlig röst du har.
        Du är ju en robot. | Är du en robot? | Det är ovant att prata med en dator. | Det här går ju bra.
        Det här var roligt. | Jag är från Skåne. | Jag är uppvuxen i Norrland. | Jag är född i Örebro.
        Jag är gift. | Jag har hund. | Jag har två barn. | Livet är så. | Sånt är livet. | C'est la vie.
        Det är livet. | Det är ingen hemlighet. | Det är ingen stor sak. | Det är ingen stor grej.
        Det är inget märkvärdigt. | Det är inget att hymla med. | Det är inget att snacka om.
        Det är inget mer med det. | Det finns inget att tillägga. | Inget mer att säga om det.
        Det är inte mer med det. | Sen är det inte mer med det. | Punkt slut. | Punkt. | Slut på diskussionen.
        Där har vi det. | Där har du det. | Och det är det. | Och så är det med den saken. | Så enkelt är det.
        Så enkelt är det faktiskt. | Det är precis så. | Precis så. | Det stämmer. | Det är korrekt.
        Helt sant. | Det är helt sant. | Det kan min fru intyga. | Fråga min man. | Fråga vem som helst.
        Tro det eller ej. | Det är märkligt nog sant. | Det är kanske lite mycket information.
        Det var kanske mer än du ville veta. | Ja, jösses. | Herregud. | Jösses. | Ha ha. | Haha.
        Vilken fråga. | Det var en annorlunda fråga. | Jag gillar den frågan. | Den frågan var jag beredd på.
        Intressant att du frågar. | Kul att du frågar det. | Märkligt att ni undrar. | Varför frågar du det?
        Varför undrar du? | Varför undrar ni det? | Är det viktigt? | Spelar det någon roll?
        Är det något ni måste veta? | Behöver ni veta mer om det? | Ska jag utveckla det?
        Vill du att jag utvecklar? | Ska jag berätta mer? | Ska jag fortsätta? | Vill du höra mer?
        Du kan anteckna det. | Skriv ner det du. | Anteckna det. | Så kan du skriva. | Det får du skriva upp.
        Så svarar jag på det. | Det är vad jag har att säga. | Det är allt jag har att säga.
        Det är mitt ärliga svar. | Det är ett ärligt svar i alla fall. | Ärligare än så blir det inte.
        Rakt på sak. | Jag är rak som person. | Det är lika bra att vara rak. | Jag är en öppen bok.
        Inget snack om saken. | Inget att orda om. | Det är inte så mycket mer med det.
        Det är väl ungefär så det är. | Ungefär så är det. | Där står jag. | Där är vi nu. | Så ser det ut.
        Så ser det ut just nu. | Så ser läget ut. | Det är så det ser ut. | Så är läget. | Så funkar det.
        Så har det varit. | Så har det blivit. | Så blev det. | Så blev det bara. | Det bara blev så.
        Livet är konstigt ibland. | Man vet aldrig vad livet för med sig. | Det är en annan historia.
        Det är en historia för sig. | Det kan vi ta en annan gång. | Det kan jag berätta mer om sen.
        Jag berättar gärna mer på en intervju. | Mer om det när vi ses. | Nu lät det lite kaxigt.
        Nu lät det dramatiskt. | Det lät värre än det är. | Det lät kanske hårt. | Jag skojar inte.
        Jag skämtar inte. | Skämt åsido. | Helt seriöst. | Jag menar allvar. | Jag menar det. | På riktigt.
        Det är inget jag hittar på. | Det är inget jag ljuger om. | Det är jag säker på.
        Det är jag helt säker på. | Det vet jag säkert. | Det är säkert. | Det vågar jag svära på.
        Vänta, nu kom en buss. | Där kom bussen. | Det var en ambulans. | Förlåt, jag tappade telefonen.
        Det ekar lite. | Jag har dig på högtalare. | Jag har hörlurar på mig. | Jag tror att det bryter lite.
        Nu är batteriet snart slut. | Jag har bara lite batteri kvar. | Solen skiner i alla fall.
        Det är fint väder i dag. | Kaffet är snart klart. | Jag dricker kaffe här. | Jag är hemma just nu.
        Jag sitter i soffan. | Jag är på jobbet nu. | Jag kan inte prata så högt. | Jag viskar lite.
        Tack för att du frågar. | Tack för frågan. | Hoppas du förstod det. | Hoppas du hänger med.
        Hoppas du fick med allt. | Den där frågan är klassisk. | Klassisk fråga. | Typisk intervjufråga.
        Haha, den var bra. | Oj, den kom oväntat. | Där satte du mig på pottkanten. | Nu fick du mig att tänka.
        Jag måste skratta lite. | Jag sitter och ler här. | Ni är noggranna hör jag. | Du är bra på att fråga.
        Du är grundlig. | Det märks att ni är seriösa. | Skönt att prata om det. | Skönt att ha det sagt.
        Bra att vi tog det. | Då har vi rett ut det. | Då var det avklarat. | Så var det avklarat.
        Då kan vi stryka den frågan. | En fråga mindre. | Vad har du mer på listan? | Är det många frågor kvar?
        Hur många frågor är det kvar? | Hur lång tid tar det här? | Är vi klara snart?
        Är det fler frågor efter den här? | Kan vi ta nästa? | Vill du att jag upprepar? | Ska jag ta det igen?
        Ska jag säga det igen? | Hörde du vad jag sa? | Nådde det fram? | Gick det fram?
        Är det okej att jag svarar så? | Får man svara så? | Är det rätt svar? | Var det fel svar?
        Är det ett bra svar? | Jag vet inte vad du vill att jag ska säga. | Jag vet inte vad jag ska säga mer.
        Jag vet inte hur jag ska förklara det. | Jag kan inte förklara det bättre.
        Bättre än så kan jag inte svara. | Det är så gott jag kan svara. | Mer exakt än så blir det inte.
        Det är sanningen och inget annat. | Jag svär. | Dra mig baklänges om det inte är sant.
        Man får väl vara ärlig. | Jag brukar vara ärlig. | Min mamma lärde mig att vara ärlig.
        Det är jag öppen med. | Det har jag alltid varit öppen med. | Det brukar jag säga.
        Det brukar jag svara. | Det svarar jag alltid. | Det har jag svarat på andra intervjuer med.
        Det sa jag till Arbetsförmedlingen också. | Min handläggare vet om det. | Det vet min handläggare.
        Det finns på min profil. | Jag la upp det på Linkedin. | Kolla min Linkedin.
        Oj, nu ringer det på dörren. | Vänta, jag ska bara stänga fönstret. | Det är grannens hund.
        De bygger om här utanför. | De borrar hos grannen. | Min unge gråter lite. | Ursäkta bullret.
        Ursäkta, det är lite rörigt här. | Jag står i hallen. | Jag är ute i skogen. | Jag är på gymmet.
        Jag äter frukost. | Jag kom precis hem. | Jag har precis vaknat. | Jag är lite morgontrött.
        Jag har inte druckit kaffe än. | Jag är tjugosju. | Jag fyller fyrtio i år. | Jag kommer från Polen.
        Jag heter Fatima förresten. | Hälsa chefen. | Trevligt att prata med er. | Det var trevligt.
        Detta var enkelt. | Tiden räcker väl? | Märklig fråga att ställa. | Rätt självklar fråga.
        Det där undrade de sist också. | Nu har jag svarat. | Jag har inget mer att säga där.
        Där har du min ärliga åsikt. | Så lyder mitt svar. | Så säger jag. | Jag är ledsen att jag dröjde.
        Förlåt att jag tänkte så länge. | Jag behövde bara tänka lite. | Jag behövde fundera lite.
        Vänta, vad sa jag nu igen? | Jag blev lite ställd. | Fick du det på band? | Spelas det här in?
        Spelar ni in det här? | Vem lyssnar på det här sen? | Är det någon människa som läser det här?
        När hör ni av er? | Får jag veta i dag? | Är det många som söker? | Jag lägger ut dig på högtalare.
        Mobilen laddar. | Jag går in i ett annat rum. | Det drar lite här. | Nu regnar det på mig.
        Grannen klipper gräset. | Barnen kom precis hem från skolan. | Jag ska laga mat sen.
        Jag pratar tyst för bebisen sover. | Jag är hos frisören. | Katten hoppade upp. | Min kollega kom in.
        Jag bor i Gävle sen i våras. | Jag är mamma till två. | Jag fyller trettio i maj.
        Min pappa kommer från Chile. | Jag har sökt många jobb. | Det är mitt tredje samtal i dag.
        Jag hoppas på det bästa. | Vi får väl se hur det går.
        """),
    of_kind={
        "years": each("""
        Åren går. | Det är länge. | Det är ganska länge. | Det är en bra bit. | Det är en hel del.
        Tiden bara rinner iväg. | Man blir gammal. | Jag blir nästan trött när jag tänker på det.
        Det känns längre. | Det känns som i går. | Det var där jag lärde mig allt. | Sen gick firman i konkurs.
        Sen flyttade vi. | Sen blev det annat. | Sen fick jag barn. | Innan dess gick jag i skolan.
        Innan dess var jag arbetslös. | Det var min första riktiga anställning. | Jag trivdes jättebra.
        Jag älskade det jobbet. | Det var bra år. | Det var tuffa år. | Jag saknar det.
        Jag har lärt mig massor. | Det är nog därför jag är så bra på det. | Man hinner lära sig en del.
        Det stämmer nog. | Så det får räcka. | Hoppas det räcker. | Räcker det? | Räcker det för er?
        Är det tillräckligt? | Jag vet inte om det räcker. | Jag räknade efter i går. | Det har jag räknat ut.
        Om jag minns rätt. | Plus minus. | Det kan vara lite mer. | På samma ställe hela tiden.
        I samma företag. | Det var hos Skanska. | Det var i Malmö. | Mest i Göteborg. | Jag har betyg på det.
        Det blev så. | Det är i runda slängar. | Ja, tiden går. | Herregud vad tiden går.
        Det är rätt otroligt. | Man har ju hunnit med en del. | Det har gett mig mycket.
        Det var en lärorik tid. | Det var slitigt men kul. | Min chef var bra. | Jag hade en fantastisk chef.
        Vi var ett bra gäng. | Sen lades det ner. | Sen blev jag uppsagd. | Sen stängde de fabriken.
        Sen kom pandemin. | Jag tröttnade till slut. | Jag har aldrig ångrat det.
        Det är kanske inte så mycket. | Det låter kanske lite. | Hoppas det är tillräckligt.
        Det tycker jag är ganska bra. | Jag har aldrig varit sjuk. | Jag fick sluta på grund av ryggen.
        Man har varit med ett tag. | Det låter mycket när man säger det högt.
        Jag minns första dagen som i går. | Det har jag papper på hemma. | Det var i samma hus hela tiden.
        Det kan HR bekräfta. | Jag slutade av egen vilja. | Företaget flyttade utomlands. | De drog ner på folk.
        Det var innan pandemin. | Vi hade roligt. | Det formade mig. | Jag är ingen duvunge längre.
        Det är min trygghet. | Är det bra eller dåligt? | Tiden har gått fort.
        Det är en evighet känns det som. | Man räknar inte längre. | Facket har listan.
        Chefen grät när jag slutade. | Det är mest bra minnen. | Jag har bytt skor många gånger.
        Det är på dagen exakt. | Det kan diskuteras. | Är det vad ni söker?
        """),
        "number": each("""
        Det var ganska lagom. | Det var mycket att hålla reda på. | Det gick i ett. | Man hade att göra.
        Det var fullt upp. | Det tycker jag är lagom. | Det är en bra siffra. | Det är vad jag klarar.
        Det brukar det bli. | Det varierade. | Det varierade lite. | Det kunde skilja.
        Det berodde på säsongen. | Det berodde på dagen. | I snitt. | I genomsnitt. | Om jag minns rätt.
        Jag tror det stämmer. | Det stod på listan. | Det skrev vi ner. | Det var rutinen. | Det var normalt.
        Det var chefen nöjd med. | Det räckte gott. | Det funkade bra. | Det är vad jag är van vid.
        Räcker det? | Är det mycket eller lite? | Det var ganska slitigt. | Man blev rätt trött.
        Det gick undan. | Vi var ett bra lag. | Det var en vanlig dag. | Så såg en vanlig dag ut.
        Det var lugnt jämfört med nu. | Det var stressigt men kul. | Det var rekord. | Det är jag stolt över.
        Det är inte illa. | Inte illa va? | Det var inte jättemycket. | Jag hade kunnat klara mer.
        Det stod på schemat. | Så hade vi det. | Så såg det ut. | Det är rätt normalt.
        Det är standard i branschen. | Det är vad vi fick höra. | Man kom hem helt slut.
        Benen värkte på kvällen. | Det var vardag för oss. | Vi klagade aldrig. | Chefen räknade noga.
        Det var vad planeringen sa. | Det kunde inte bli bättre. | Så har det sett ut länge.
        Det är väl ganska bra? | Är det i linje med ert? | Hur är det hos er? | Det låter kanske mycket.
        Det var fullt ös hela dagen. | Man fick springa. | Golvet gungade på kvällen. | Vi var stolta över det.
        Det gick ihop till slut. | Det var lite mycket ibland. | Det funkade för oss.
        Det var schemat som styrde.
        """),
        "amount": each("""
        Det är vad jag har nu. | Det har jag i dag. | Det är det jag tjänar i dag. | Det är det lägsta.
        Lägre går jag inte. | Mindre än så blir det inte. | Det är min smärtgräns. | Det är vad jag behöver.
        Annars går det inte runt. | Jag har familj att försörja. | Hyran ska betalas. | Allt har blivit så dyrt.
        Maten är dyr nu. | Det är väl rimligt? | Är det rimligt? | Vad säger ni om det? | Vad brukar ni betala?
        Vad hade ni tänkt er? | Ni får gärna komma med ett bud. | Det går att diskutera. | Men jag är flexibel.
        Men det är förhandlingsbart. | Fast det är inte hugget i sten. | Det är inte skrivet i sten.
        Det är avtalet. | Det är kollektivavtal. | Det följer avtalet. | Det är marknadslön. | Plus ob såklart.
        Exklusive ob. | Före skatt alltså. | Brutto. | Det är jag värd. | Jag tycker jag är värd det.
        Pengar är inte allt. | Pengar är inte det viktigaste. | Det är ingen girighet. | Jag är inte girig.
        Det sa jag på förra intervjun också. | Det kollade jag upp på nätet. | Det är inte mycket begärt.
        Det är väl inte för mycket begärt? | Det är vad jag hade tänkt mig. | Det hade jag tänkt mig.
        Så mycket vill jag ha. | Det är vad som krävs. | Det är vad det kostar att leva. | Jag bor dyrt.
        Jag har lån. | Bolånet ska ju betalas. | Man måste ju leva. | Man ska ju ha till mat också.
        Det har jag räknat på. | Det har jag tänkt igenom. | Det har jag pratat med facket om.
        Facket säger det. | Det såg jag på Unionens sida. | Det är vad statistiken säger.
        Jag är inte ute efter pengarna. | Jag vill ha betalt för det jag gör. | Det är jag nöjd med.
        Så har jag det i dag. | Vad tror ni om det? | Är det för mycket? | Jag tycker inte det är för mycket.
        Det är vad jag förväntar mig. | Det är min förväntan. | Jag vet vad jag går för.
        Jag har ju lång erfarenhet. | Man vill ju kunna spara lite. | Elen är dyr. | Inflationen är hemsk.
        Det är Stockholm. | Jag har kollat på Scb. | Min kompis har det. | Mina kollegor har samma.
        Det är rimligt för branschen. | Är det i närheten av vad ni tänkt? | Hur låter det?
        Jag bor ju i Stockholm. | Dagis kostar. | Det är ingen lyxlön. | Man måste äta också.
        Jag har kollat runt. | Det är så det ligger till på marknaden. | Jag tror ni har råd.
        Det sa min förra chef också.
        """),
        "date": each("""
        Det är så snart jag kan. | Tidigare går det inte. | Inte tidigare. | Inte före det.
        Det är det snabbaste. | Det är bestämt. | Det är spikat. | Det är klart med chefen.
        Min chef vet om det. | Jag har redan sagt upp mig. | Jag har uppsägningstid. | Det är uppsägningstiden.
        Jag ska på semester först. | Vi ska flytta först. | Barnen ska börja skolan.
        Jag har inget annat för mig. | Jag är ledig nu. | Jag går hemma. | Passar det? | Passar det er?
        Går det bra för er? | Är det för sent? | Funkar det? | Hoppas det passar. | Hoppas det funkar.
        Jag är flexibel. | Det kan diskuteras. | Men det går att prata om. | Det vore perfekt.
        Det längtar jag till. | Då är jag redo. | Då är allt klart. | Det är en bra dag. | Om ni vill ha mig.
        Om jag får jobbet. | Det är snart. | Det är ju snart. | Det är inte långt dit.
        Jag har det i almanackan. | Det har jag lovat min fru. | Det är vad jag kan lova.
        Snabbare går det inte. | Det är så det ser ut. | Det är jag ganska säker på.
        Jag har kollat med chefen. | Det är klart med min arbetsgivare. | De vet om det.
        Jag måste avsluta det jag håller på med. | Jag ska bara avsluta ett projekt. | Jag vill vila lite först.
        Jag ska gifta mig först. | Jag reser bort innan dess. | Vi åker till Thailand först.
        Då är sommaren slut. | Då har barnen börjat skolan. | Då passar det mig. | Det kommer passa bra.
        Det är perfekt för mig. | Är det okej för er? | Jag är taggad. | Jag kan knappt vänta.
        Jag väntar på att få börja. | Skriv in det i kalendern. | Boka in mig. | Det är det bästa för mig.
        Så fort det går. | Så tidigt som möjligt. | Det är huggit i sten. | Jag lovar. | Det kan ni räkna med.
        Räkna med mig då. | Då står jag på mattan. | Då kommer jag. | Jag måste hitta barnvakt först.
        Jag behöver säga upp lägenheten. | Jag vill avsluta snyggt. | Jag vill inte svika dem.
        Hoppas ni kan vänta. | Kan ni vänta så länge? | Är det för långt bort? | Då är jag hemma igen.
        Då är flytten klar. | Jag har lovat min chef det. | Jag ska bara packa ihop.
        Det är min första lediga dag. | Jag ser det i kalendern här. | Det blir spännande. | Är det tidigt nog?
        """),
        "choice": each("""
        Det trivs jag med. | Det är jag bäst på. | Det gillar jag mest. | Det är roligast. | Det är min favorit.
        Det har jag alltid gillat. | Det funkar bäst för mig. | Det funkar bra hemma.
        Det är lättast med barnen. | Det är lugnast. | Jag är morgonpigg. | Det är bäst för ryggen.
        Det har jag testat. | Det andra lockar inte. | Det andra är inget för mig. | Det är mitt förstaval.
        Helt klart. | Alla gånger. | Utan tvekan. | Det är självklart för mig. | Det är enklast så.
        Det är väl bäst så. | Passar det er? | Går det bra? | Hoppas det passar. | Det stod i annonsen.
        Min sambo jobbar också. | Så slipper jag köerna. | Då hinner jag hämta. | Då får jag sova.
        Det tycker frun också. | Så har det alltid varit. | Det har jag gjort i många år.
        Det är det jag söker. | Det passar mig som handen i handsken. | Det är så jag vill ha det.
        Det är vad jag föredrar. | Det gillar min kropp. | Jag är en sån människa.
        Jag är ingen kvällsmänniska. | Det är så jag fungerar. | Det har jag vant mig vid.
        Det är vad jag gör i dag. | Så jobbar jag nu. | Så har jag det på mitt jobb nu. | Så vill jag ha det.
        Så får jag livet att gå ihop. | Så jag får ihop livspusslet. | För barnens skull. | På grund av barnen.
        För familjens skull. | Det är bäst för familjen. | Min man jobbar skift. | Hunden måste ut.
        Då är jag som piggast. | Det är det enda jag vill. | Det är det enda som funkar. | Det känns bäst så.
        Det är jag mest bekväm med. | Där är jag hemma. | Det är det jag kan. | Det är det jag brinner för.
        Det valet är enkelt. | Det är inte ens nära. | Jag är sån. | Det mår jag bäst av.
        Det mår kroppen bäst av. | Det säger läkaren också. | Livspusslet du vet. | Då hinner jag träna.
        Hoppas det går att ordna. | Hoppas det finns plats. | Är det möjligt? | Finns det?
        Det har jag mått bra av. | Då är det lugnt på jobbet. | Det är tystast så. | Sonen har träning.
        Det är en vanesak. | Jag är gammal i gården. | Det är lättast för alla. | Är det okej för er?
        """),
        "level": each("""
        Det tog sin tid. | Det var en bra tid. | Det var roligt att plugga. | Jag gillade det.
        Det var på den tiden. | Det är många år sen. | Det är länge sen nu. | Jag har betygen hemma.
        Jag kan skicka betygen. | Det har jag intyg på. | Betygen var bra. | Betygen var sådär.
        Jag var ingen plugghäst. | Jag hade bra lärare. | Det var i Lund. | I Göteborg. | I mitt hemland.
        På komvux. | Mer blev det inte. | Längre kom jag inte. | Det får räcka. | Det räcker för mig.
        Det räcker i vardagen. | Jag klarar mig. | Jag klarar mig fint. | Jag pratar varje dag.
        Jag pratar det hemma. | Det hörs väl? | Det hör du väl? | Jag övar varje dag. | Jag läser fortfarande.
        Det är jag stolt över. | Mina föräldrar är stolta. | Räcker det? | Är det okej?
        Det var länge sedan nu. | Det gick sådär. | Det gick bra. | Jag hade fina betyg.
        Jag klarade mig med nöd och näppe. | Jag var skoltrött. | Sen började jag jobba direkt.
        Sen fick det räcka. | Jag ville ut och jobba. | Jag blev klar för länge sen.
        Det är bättre än många andra. | Jag kan visa betyg. | Jag kan inte klaga. | Det duger till det mesta.
        Det funkar på jobbet. | Folk förstår mig. | De flesta förstår mig. | Jag är lite ringrostig.
        Det sitter kvar. | Man glömmer ju lite. | Det är jag inte så stolt över. | Jag var nitton då.
        Det var en bra skola. | Det var kul tider. | Jag pluggade hårt. | Lärarna var bra.
        Det har jag haft nytta av. | Det har jag klarat mig på. | Det var vad som fanns.
        Det var så man gjorde då. | Mer behövdes inte på den tiden. | Resten har jag lärt mig på jobbet.
        Jag är självlärd i övrigt. | Är det tillräckligt? | Det borde räcka. | Det var fyra roliga år.
        Jag var inte så flitig. | Det blev ingen mer skola. | Mamma var stolt. | Jag hängde med kompisar mest.
        Det var den tidens skola. | Det har räckt hittills. | Duger det?
        """),
    },
)
