"""Swedish words about figures that count a part, another thing, or what held before; and which of several holds."""

from __future__ import annotations

from firstcall.reading.counting import FORMER
from firstcall.reading.rules import Rule

SIDECOUNTS = (
    Rule(
        "sv.sidecount.of",
        r"# (?:av (?:dem|oss|de) )?(?:slutade|var (?:alltid |oftast |jämt )?(?:stängda?|trasiga?|sjuka?|borta|"
        r"lediga?|"
        r"ur "
        r"funktion|tomma)|gick hem|hoppade av|lämnade|försvann)|(?:var|är) (?:vi )?(?:bara )?# av oss",
        yes=("Sex, fast två slutade.",),
        no=("Sex.",),
    ),
    Rule(
        "sv.part.place",
        r"på (?:kontoret|uteserveringen|golvet|plats|förmiddagen|eftermiddagen)|ute|inne|utomhus|inomhus|uppe|nere|"
        r"i (?:salen|köket|verkstan|butiken|kassan|serveringen|matsalen|receptionen|bageriet|charken|produktionen|"
        r"bilarna)|före lunch|efter(?: lunch)?(?= [.,]| $)|"
        r"(?:i|på) (?:lagret|verkstaden|disken|baren|fältet|bygget|terminalen|fabriken|linjen|gården|skogen|caféet)|"
        r"(?:på )?(?:heltid|deltid)(?:are)?|heltidsanställda|timanställda|timmisar|fasta|inhyrda|vikarier|lärlingar",
        yes=("Tre på kontoret och elva ute.",),
        no=("Arton på småbarn.",),
    ),
    Rule(
        "sv.notmine.role",
        r"(?:inte|aldrig) (?:jag|min|mina|mitt)(?= [.,!]| $)|(?:jag )?var inte (?:chef|ansvarig|min)|"
        r"inte mitt ansvar|(?:jag )?bara (?:hjälpte|hoppade) (?:till|in)|på oss (?:två|tre|#)|(?:vi )?delade på",
        yes=("Vi var tjugo men chefen var inte jag.",),
        no=("Jag hade tjugo.",),
    ),
    Rule(
        "sv.shift.time",
        r"(?:på|under) (?:dagen|dagarna|natten|nätterna|kvällen|kvällarna|vintern|sommaren|helgen|helgerna)|"
        r"ibland|först|sen|från början|förut|tidigare|före|innan|efter|eller",
        yes=("Fem på dagen och tre på natten.",),
        no=("Tre på kontoret och elva ute.",),
    ),
    Rule(
        "sv.usual.mark",
        r"alltid|normalt(?: sett)?|vanligtvis|oftast|i snitt|för det mesta|numera|själv|"
        r"jag (?:hade|basade|ansvarade|ledde)|hade jag (?:ansvar|hand)|"
        r"(?:så )?(?:då|sen|till slut|på slutet|mot slutet) (?:blev|var|hade) (?:det|vi|jag)|till slut|på slutet|"
        r"(?:växte|ökade|utökades?) (?:vi )?till|slutade (?:vi )?på",
        yes=("Tvåhundra en gång men normalt hundratio.",),
        no=("Hundra.",),
    ),
    Rule(
        "sv.open.more",
        r"(?:ibland|ofta|oftast|många gånger|en del dagar|på \S+|stundtals|vissa \S+|när det var mycket) (?:fler|"
        r"flera|mer|mera|ännu fler|ännu mer)|"
        r"plus (?:drop \S+|extra\S*|inhyrda|timmisar|spontana)|och uppåt|eller fler|(?:gärna|helst|kanske|"
        r"går med) (?:lite |något |en del |ännu )?(?:mer|fler)(?: än så)?|tappade räkningen (?:efter|vid) #|"
        r"slutade räkna (?:efter|vid) #|hur (?:många|mycket) som helst|obegränsat|flera? om \S+",
        yes=("Hundra, på lördagar flera.", "Hundratjugo sittande plus drop in."),
        no=("Hundra, på lördagar.",),
    ),
    Rule(
        "sv.sidecount.within",
        r"(?<=[a-zåäö] )av (?:totalt |sammanlagt |möjliga )?#(?= [.,]| $| möjliga| frågor)|(?:varav|därav|inklusive|"
        r"inkl|inräknat|(?:av|bland|utav) (?:dem|vilka|dessa)) (?:(?:var|är|ungefär|runt|"
        r"cirka|minst|bara) ){0,2}#|(?<=, )# av (?:dem|oss|vilka|de)(?= \S)|med (?:bara )?# \S{4,} (?:i varje|per \S+|"
        r"på varje|vardera|var)(?= [.,]| $)",
        yes=("Tio varav två lärlingar.", "Tio, två av dem lärlingar.", "Fem, med tolv anställda i varje."),
        no=("Tio och två lärlingar.", "Två lag med tolv i varje."),
    ),
    Rule(
        "sv.sidecount.former",
        r"(?:först|från början|till en början|tidigare|förut|på (?:förra|gamla|mitt förra|det förra) \S+)(?: "
        r"\S+){0,3}? "
        r"#(?= (?:\S+ ){0,6}?(?:nu|numera|idag|i dag|nuförtiden|i nuläget|för närvarande) )|(?:var|hade|brukade "
        r"vara)(?: "
        r"(?:jag|vi|det|runt|ungefär|bara))* #(?= (?:\S+ ){0,3}?(?:förut|tidigare|innan|då|,|men|och)(?: \S+){0,2}? "
        r"(?:nu|"
        r"numera|idag|i dag|nuförtiden) )|#(?: \S+)? (?:i början|från början|till en början|förut|tidigare)(?= (?:\S+ "
        r"){0,5}?(?:nu|numera|idag|i dag|nuförtiden|sen|på slutet|till slut|mot slutet) )",
        lambda hit: FORMER,
        yes=("På förra stället tolv, nu åtta.", "Från början åtta, numera tio.", "Åtta i början, sen tio."),
        no=("Nu åtta.", "Åtta i början."),
    ),
    Rule(
        "sv.grown.to",
        r"(?:sen |till slut |till sist |på slutet |mot slutet )?(?:blev|var|växte|ökade|utökades|slutade|landade|"
        r"hamnade|"
        r"gick)(?: (?:vi|det|jag|gruppen|laget|de|väl|upp|ner|till|på|det till|sen|så småningom))* (?:till|på|vi|det|"
        r"jag)|"
        r"(?:och |men )?(?:sen|numera|nu|på slutet|till slut|mot slutet|i slutet|i dag|idag|därefter)(?: (?:är|blev|"
        r"var|"
        r"hade|har|vi|det|jag))*",
        yes=("Först tre, sen blev vi åtta.", "Vi började med tre och slutade på åtta."),
        no=("Tre och åtta.",),
    ),
    Rule(
        "sv.onething.named",
        r"(?<=^ )(?:(?:ja|nej|jo|öh|,|bara|endast|det är|det blir|det var|jag har|jag hade|högst|max) ){0,3}(?:en|ett) "
        r"(?:enda )?(?P<x>[a-zåäö]{3,})(?= [.,!]| $| i | per | om | bara)",
        lambda hit: hit.word("x"),
        yes=("En dag i veckan.", "Bara en butik.", "En helg i månaden."),
        no=("En och annan.", "Tre dagar.", "En handfull på helgerna."),
    ),
    Rule(
        "sv.bound.ceiling",
        r"är (?:mitt |min |det )?(?:absoluta? |yttersta )?(?:tak(?:et)?|gräns(?:en)?|smärtgräns(?:en)?|max(?:gräns)?|"
        r"maxgränsen|det mesta|det högsta)|på sin höjd",
        lambda hit: ("most", True),
        yes=("Åtta är mitt tak.", "Åtta är gränsen."),
        no=("Åtta är lagom.",),
    ),
)
