"""Swedish subjects of yes-or-no questions that people answer in one way each: references, childcare, cold, heat, meat.

As in `topics`, which says how the rules' names are read.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

SUBJECTS = (
    Rule(
        "sv.topic.refs",
        r"(?:ringa|ringer|kontakta|kontaktar|tala|prata|pratar|hör av oss)(?: \S+){0,4} (?:chef(?:en)?|"
        r"arbetsgivare(?:n)?|referens(?:er|erna)?|arbetsledare|handledare)|referens(?:er)?(?: \S+){0,2}",
        yes=("Får vi ringa din förra chef?", "Har du referenser?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.refs",
        r"(?:blir|blev) (?:\S+ )?glad(?:a)?(?: \S+)?|väntar på (?:ert|er|ditt|att ni)(?: \S+)?|(?:är |redan "
        r")?(?:förvarnad\S*|vidtalad\S*|informerad\S*|tillfrågad\S*|beredd\S*)(?= [.,!]| $| på)|(?:sagt|sa) (?:ja|"
        r"okej|att ni får)|(?:ställer|ställde) (?:gärna |alltid )?upp(?: \S+)?|(?:numret|numren|namnen|de|listan|"
        r"kontaktuppgifterna) (?:står|finns|ligger|kommer|är med|skickade)(?: \S+){0,3}|står i (?:mitt |min )?(?:cv|"
        r"ansökan|meritförteckning)|(?:har|hade) bara gott att säga|skiljdes som (?:goda )?vänner|skildes som (?:goda "
        r")?vänner|(?:ringer|ring) (?:ni )?(?:ni )?(?:vem|vilka) ni vill",
        yes=("Lasse blir bara glad.", "Hon väntar på ert samtal.", "De står i mitt cv."),
        no=("Jag har ingen chef.",),
    ),
    Rule(
        "sv.implydoubt.refs",
        r"(?:inte )?(?:direkt )?på talande fot|(?:inte|knappast) (?:som )?(?:bästa )?(?:o)?vänner|(?:i|efter ett) "
        r"bråk|vet (?:ju )?inte (?:om )?(?:att|ännu|än)(?: \S+){0,3}|(?:får|ska) inte veta|(?:gått|gick) (?:bort|i "
        r"pension)|(?:har )?(?:slutat|flyttat utomlands)|(?:nuvarande|när jag (?:skrivit på|fått jobbet|sagt upp mig))",
        yes=("Vi är inte direkt på talande fot.", "Hon vet inte att jag söker."),
        no=("Hon väntar.",),
    ),
    Rule(
        "sv.topic.childcare",
        r"(?:barnvakt|barnpassning(?:en)?|barntillsyn(?:en)?|barnomsorg(?:en)?|dagisplats|förskoleplats)|dina barn är "
        r"sjuka|vab\S*|barnen (?:ordnat|omhändertagna)",
        yes=("Har du barnvakt ordnad?",),
        no=("Har du barn?",),
    ),
    Rule(
        "sv.implyyes.childcare",
        r"(?:mormor|farmor|morfar|farfar|svärmor|svärfar|mamma|pappa|mannen|frun|sambon|exet|syrran|grannen|moster|"
        r"faster|min \S+|barnens (?:pappa|mamma)) (?:\S+ ){0,4}?(?:bor|tar|passar|hämtar|sköter|hjälper|ställer|är|"
        r"jobbar|rycker|har)(?: \S+){0,3}|(?:plats|börjat|börjar|går) på (?:\S+ )?(?:dagis|förskola\S*|nattis|"
        r"fritids)(?: \S+)?|dagmamma|nattis|(?:barnen|ungarna|de|det|hon|han|dottern|sonen) (?:är|klarar) (?:\S+ "
        r")?(?:vuxna|stora|stor|sig själva|sig själv|tonåringar|utflugna|arton|#)(?: \S+)?|vi turas om|har (?:inga|"
        r"jag inga) barn|inga småbarn",
        yes=("Mormor bor i huset.", "De är stora nu.", "Hon går på nattis."),
        no=("Jag letar barnvakt.",),
    ),
    Rule(
        "sv.implyno.childcare",
        r"(?:står|köar|väntar) (?:vi |jag )?(?:fortfarande )?(?:i kö|på plats|på besked|och väntar)(?: \S+)?|"
        r"ensam(?:stående)? (?:med|mamma|pappa|förälder)(?: \S+)?|(?:letar|söker) (?:jag |vi )?(?:fortfarande "
        r")?(?:efter )?(?:en |barn)\S+",
        yes=("Vi står i kö.", "Jag är ensam med tre."),
        no=("Mormor bor i huset.",),
    ),
    Rule(
        "sv.implyyes.cold",
        r"(?:är|kommer|född|uppvuxen|bott) (?:jag )?(?:ju |uppe )*(?:från|i|på) (?:kiruna|gällivare|norrland\S*|"
        r"lappland|jokkmokk|arjeplog|luleå|pajala|haparanda|sibirien|island|norge|grönland|svalbard|ryssland|finland|"
        r"lofoten|arvidsjaur|umeå|härjedalen)|norrlänning\S*|vinterbad\S*|isvak\S*|isbad\S*|isfiskar|pimplar|"
        r"(?:långkalsonger|underställ|dunjacka|kängor|kläder) (?:finns|har|är|på|och)(?: \S+){0,2}|dåliga kläder|"
        r"fryser (?:jag )?(?:aldrig|sällan)|varmblodig|svettas (?:jag )?(?:året om|alltid|jämt)",
        yes=("Jag är från Kiruna.", "Jag vinterbadar.", "Det finns bara dåliga kläder."),
        no=("Jag fryser alltid.",),
    ),
    Rule(
        "sv.implyno.cold",
        r"(?:fryser|frös) (?:jag )?(?:alltid|jämt|lätt|som|ihjäl|fingrarna|mest)(?: \S+){0,2}|(?:är |så )?frusen(?: "
        r"av mig)?|kontorsråtta|innekatt|inomhusmänniska|soffpotatis|köldastma|köldkänslig|raynauds\S*|vita fingrar|"
        r"(?:blå|stel) (?:om|i) (?:läpparna|fingrarna)|värmedyna|lever för (?:sommaren|värmen|solen)|fryslort|"
        r"frusenpinne|badkruka",
        yes=("Jag fryser jämt.", "Jag har vita fingrar."),
        no=("Jag fryser aldrig.",),
    ),
    Rule(
        "sv.topic.heat",
        r"värme(?:n)?|hetta(?:n)?|varmt|graders värme|ugn(?:ar|en)?",
        yes=("Klarar du att arbeta i värme?",),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyyes.heat",
        r"(?:är|kommer|född|uppvuxen|bott|jobbat) (?:jag )?(?:ju )?(?:från|i|på) (?:somalia|irak|iran|indien|thailand|"
        r"afrika|egypten|dubai|spanien|grekland|syrien|eritrea|etiopien|sudan|marocko|turkiet|pakistan|gambia|kuwait|"
        r"saudi\S*|australien|brasilien|filippinerna|kreta)(?: \S+)?|(?:smält|glas|stål|järn)\S*(?:verk|bruk|ugn|"
        r"hytta|ugnen|verket|bruket)|gjuteri\S*|pizzaug\S*|stenugn\S*|badar bastu|bastar|bagar\S*|bageri\S*|grillkock|"
        r"älskar (?:sommaren|värmen|solen|hettan)|ju varmare (?:desto|dess) \S+",
        yes=("Jag har stått vid smältugnen.", "Jag kommer från Somalia."),
        no=("Jag svimmar i värme.",),
    ),
    Rule(
        "sv.topic.meat",
        r"kött|griskött|slakt\S*|chark\S*|döda djur|styck\S*|pälsar|jakt",
        yes=("Kan du arbeta med griskött?",),
        no=("Gillar du djur?",),
    ),
    Rule(
        "sv.implyno.meat",
        r"(?:är |blev |blivit )?(?:vegan|vegetarian|veggo|djurrättsaktivist)(?: \S+){0,6}|(?:griskött|kött|fläsk) "
        r"(?:rör|äter|tar) jag inte(?: \S+)?|kan inte se (?:blod|död)\S*",
        yes=("Jag är vegan sen femton år.",),
        no=("Jag är slaktare.",),
    ),
    Rule(
        "sv.implyyes.meat",
        r"(?:slaktare|styckare|slakteri\S*|jägare|jagar|charkuterist|charken|slakt(?:ade|at|ar)?|köttdisken|flår|"
        r"urtagning)(?: \S+){0,2}",
        yes=("Jag jagar varje höst.", "Jag är uppvuxen med slakt."),
        no=("Jag är vegan.",),
    ),
    Rule(
        "sv.implyyes.allergy_named",
        r"(?<=^ )(?:bara |mest )?(?:björk|gräs|gråbo|pollen|jordnötter|nötter|skaldjur|räkor|katt|katter|hund|"
        r"kvalster|nickel|penicillin|laktos|gluten|bi|getingar|latex|damm|ägg|mjölk|hassel|hästar|äpple|kiwi|fisk|"
        r"soja|parfym)(?= [.,]| och| $)",
        yes=("Björk och gräs, så maj är värst.",),
        no=("Inga.", "Jag äter nötter."),
    ),
    Rule(
        "sv.implyno.allergy_eats",
        r"(?:äter|tål) (?:jag )?(?:allt|det mesta|vad som helst|precis allt)(?: \S+)?|(?:nyser|kliar|snorar) (?:jag "
        r")?aldrig|järnmage|stålmage",
        yes=("Jag äter allt.",),
        no=("Jag äter inte nötter.",),
    ),
    Rule(
        "sv.implydoubt.night_evening_weekend_shift_used",
        r"(?:alltid|bara|enbart) (?:\S+ )?(?:haft|jobbat|gått|kört|arbetat) (?:\S+ )?(?:kontorstid\S*|dagtid|dag|"
        r"dagar|dagskift|vardagar|måndag till fredag)(?= [.,]| $)",
        yes=("Jag har alltid haft kontorstider.",),
        no=("Jag har haft nätter.",),
    ),
    Rule(
        "sv.topic.punctual",
        r"passa(?:r)? tider(?:na)?|(?:kommer|komma|brukar komma) (?:ofta )?(?:för sent|sent|försenad|i tid)|punktlig",
        yes=("Har du svårt att passa tider?", "Är du punktlig?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.implyno.body_well",
        r"(?:inte )?(?:en enda|en) sjukdag(?: \S+){0,3}|(?:sällan|aldrig) sjuk(?: \S+)?|(?:läkarintyget|intyget|"
        r"provsvaren|proverna|värdena|blodtrycket) (?:är|var) (?:\S+ )?(?:rent|rena|bra|fina|perfekt|perfekta|utan "
        r"anmärkning)(?: \S+)?|(?:doktorn|läkaren) (?:är|var) nöjd",
        yes=("Läkarintyget är rent.", "Inte en sjukdag på tio år."),
        no=("Jag är sjukskriven.",),
    ),
)
