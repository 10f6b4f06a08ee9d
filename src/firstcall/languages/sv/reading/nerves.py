"""Swedish nerve and senses that answer a yes-or-no question: needles, heights, dogs, blood, tight places, noise.

As in `likings`; mostly trades and habits ("jag ger mig själv insulin"), and what speaks against them. The kind `fear`
is of what somebody is asked to be afraid of or hindered by: a yes to it is a no to the work.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

NERVES = (
    Rule(
        "sv.sort.fear",
        r"\S*rädd|\S*rädsla|\S*skräck|\S*fobi(?:er)?|svindel|klaustrofobi|\S*känslig|(?:svårt|problem|jobbigt) (?:för|"
        r"med|att) (?:\S+ ){0,3}?(?:höjder|blod|nålar|sprutor|hundar|värme|kyla|mörker|trånga|lukt\S*|spyor|ormar|"
        r"spindlar|råttor|insekter|buller|damm)|åksjuk|sjösjuk|flygrädd|stör (?:det )?dig",
        yes=("Är du höjdrädd?", "Har du problem med nålar?", "Blir du åksjuk?"),
        no=("Har du bil?",),
    ),
    Rule(
        "sv.showyes.fear",
        r"(?:inte|aldrig) (?:ens )?(?:\S+ ){1,6}?utan att (?:må illa|svimma|kräkas|spy|få panik|darra|gråta|skrika|"
        r"blunda|kallsvettas|bli yr)|(?:liv|skräck|jätte|döds|pisk|as|panik)rädd|skräckslagen|skräcken|(?:får|fick) "
        r"(?:jag )?(?:panik|ångest|knäveck|svindel|kalla kårar|andnöd|klaustrofobi|cellskräck|utslag|migrän|"
        r"hjärtklappning)|svimmar|svimmade|kallsvettas|kallsvettig|blundar (?:jag )?(?:alltid|redan|bara)|springer "
        r"(?:jag )?(?:skrikande|åt)|går (?:jag )?(?:\S+ ){0,3}över gatan|(?:säckar|klappar|faller|kroknar) (?:jag "
        r")?ihop|tuppar av|(?:blev|slutar|slutade) (?:det )?(?:i |med |på )?(?:ambulans|akuten)|är (?:jag )?borta(?= "
        r"[.,!]| $)|spyr (?:jag )?(?:själv|av|bara|redan)|mår (?:jag )?(?:illa|dåligt|pyton) (?:av|när|bara|redan)|"
        r"(?:hatar|avskyr) (?:jag )?\S+|(?<=^ )(?:spyor|nålar|höjder|spindlar|ormar|råttor|hundar|blod|sprutor|mörker|"
        r"hissar|getingar|clowner|möss|tandläkare|åska)(?= [.,!])|blev (?:jag )?biten|(?:sover|måste sova) (?:\S+ "
        r")?med (?:lampan|ljuset)(?: \S+)?|redan på en (?:pall|stol|stege|trappstege)|(?:hissen|hiss) (?:tar|åker) "
        r"jag (?:inte|aldrig)|stenfrös|skulle (?:jag )?(?:hoppa|springa|skrika|fly|dö|svimma|gråta|klättra|kasta mig|"
        r"gömma mig)(?: \S+){0,3}|springer (?:jag )?(?:de )?sista metrarna|tänder (?:jag )?(?:varenda|alla|varje) "
        r"lamp\S*|kollar (?:jag )?under sängen|fryser (?:jag )?(?:jämt|alltid|som en hund|ihjäl|fingrarna)|svettas "
        r"(?:jag )?(?:som en gris|floder|ihjäl)|(?:grön|vit|blek) i (?:ansiktet|nyllet)|tål (?:jag )?(?:inte|knappt) "
        r"\S+",
        yes=(
            "Jag kan inte ens läsa en skylt utan att må illa.",
            "Spyor.",
            "Jag blev biten som liten.",
            "Jag får knäveck.",
        ),
        no=("Jag har tre hundar.", "Det är lugnt."),
    ),
    Rule(
        "sv.showyes.skill_nerves",
        r"(?:klättrar|klättrat|klättrade|dyker|flugit|flyger|hoppat fallskärm|hoppar fallskärm|skärmflyger|"
        r"fallskärm\S*|bungyjump\S*|bergsklättr\S*|grottat|grottar|jagar|slaktar|slaktat|flår|obducerar|tatuerar) "
        r"(?:jag )?(?!inte)(?:\S+)?|(?:ger |tar |sticker |injicerar )(?:jag )?(?:mig )?(?:själv )?(?:insulin|sprutor?|"
        r"spruta|blod(?:sockret)?)(?: \S+){0,3}|(?:blod|plasma)givare|ger (?:jag )?blod|(?:tatuerare|piercare|"
        r"diabetiker|narkosläkare|veterinär|slaktare|obducent|likbärare|begravningsentreprenör|jägare|styckare|"
        r"fiskare|sjöman|pilot|flygvärdinna|brandman|rökdykare|grottforskare|dykare|gruvarbetare|trummis|trumslagare|"
        r"hårdrocks\S*|discjockey|dj)|(?:spelar|spelat) (?:jag )?(?:trummor|hårdrock|i ett hårdrocksband|i band|"
        r"basist|trombon)|(?:har|haft|äger|vuxit upp med|uppvuxen med|växte upp med) (?:\S+ ){0,2}?(?:hund|hundar|"
        r"schäfer|schäfrar|rottweiler|pitbull|orm|ormar|pyton|spindlar|tarantel\S*|råttor|grand danois|tre hundar|"
        r"terrarium|labrador)(?= [.,!]| $| hemma| själv| i| sen| som)|(?:tvättat|tvättade|putsat|putsade|målat|målade|"
        r"lagt|monterat|hängt|stått|jobbat|suttit) (?:\S+ ){0,2}?(?:fönster|fasad\S*|tak|master|skorsten\S*|"
        r"vindkraftverk\S*|kyrktorn\S*|skyskrapor|ställning\S*|höghus|rep|lina) (?:på|i|uppe|åt)?(?: \S+){0,2}|"
        r"(?:turning torso|globen|kaknästornet|eiffeltornet|ölandsbron|högakustenbron|öresundsbron|lastkaj\S*|u - båt|"
        r"ubåt\S*)|(?:aldrig|inte) (?:\S+ ){0,2}?(?:sagt ett knyst|känt av|störts av|brytt mig|reagerat|blinkat|"
        r"ryggat|varit rädd|märkt)(?: \S+){0,2}|utan att blinka|(?:mitt i natten|i beckmörker|i kolmörker|i "
        r"becksvart\S*)(?: \S+){0,3}|ensam i skogen(?: \S+)?|(?:bryr|stör|rör|bekommer) (?:jag )?mig (?:inte|föga|"
        r"noll|ett dugg)|nerver av stål|isande lugn|sju barn|(?:småbarnsförälder|trebarns(?:mor|far|mamma|pappa)|"
        r"fyrabarns\S+|bott (?:vid|bredvid|intill|granne med|ovanpå) (?:\S+ )?(?:järnväg\S*|tågspår\S*|flygplats\S*|"
        r"motorväg\S*|nattklubb\S*|e#|krog\S*|brandstation\S*))",
        yes=(
            "Jag ger mig själv insulin fyra gånger om dagen.",
            "Jag är tatuerare.",
            "Jag spelar trummor i ett hårdrocksband.",
            "Jag har tvättat fönster på Turning Torso.",
            "Jag har tre hundar.",
        ),
        no=("Jag svimmar.", "Jag är rädd."),
    ),
)
