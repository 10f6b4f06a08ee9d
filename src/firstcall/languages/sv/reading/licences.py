"""Swedish words for driving licence classes: letters as spoken and as misheard, and the words of everyday speech."""

from __future__ import annotations

from typing import Any

from firstcall.reading.rules import Hit, Rule


def _classes(*names: str) -> Any:
    return lambda hit: names


LETTERS = {
    "A": "A",
    "a": "A",
    "B": "B",
    "b": "B",
    "be": "B",
    "bé": "B",
    "bee": "B",
    "C": "C",
    "c": "C",
    "se": "C",
    "cé": "C",
    "see": "C",
    "ce": "CE",
    "D": "D",
    "d": "D",
    "de": "D",
    "dé": "D",
    "E": "E",
    "e": "E",
    "BE": "BE",
    "CE": "CE",
    "DE": "DE",
    "AM": "AM",
    "am": "AM",
}


def _letters(hit: Hit) -> Any:
    """Classes spoken as letters and figures: B, C1, se e, C plus E, C ett E."""
    word = hit.said.replace("ett", "1").replace("två", "2").replace("plus", "").replace("+", "").replace("och", "")
    word = word.split(":")[0]
    for end in ("körkortet", "kortet", "behörigheten", "körkort", "kort", "behörighet", "kör", "-", "klass"):
        word = word.replace(end, " ")
    parts = word.replace("#", _digits(hit)).split()
    name = "".join(LETTERS.get(part, part) for part in parts).upper()
    name = {"CE1": "C1", "CE1E": "C1E", "DE1": "D1", "B96": "B", "BEE": "BE", "CEE": "CE", "SEE": "CE"}.get(name, name)
    return (
        (name,) if name in {"AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"} else None
    )


def _digits(hit: Hit) -> Any:
    return str(int(hit.parts[0].value)) if hit.parts else ""


_KORT = r"(?:(?:- )?(?:körkort(?:et)?|kör kort(?:et)?|kort(?:et)?|behörighet(?:en)?))"
MACROS = {
    "FOR": r"(?:(?:kör)?kort(?:et)?|behörighet(?:en)?) (?:för|på) ",
    "SOON": r"i (?:{MONA}|vår|höst|sommar|vinter|morgon|slutet|början|mitten|nästa)|om (?:#|{N}|ett par|några|en|ett) "
    r"(?:dag|veck|månad|år|halvår)\S*|nästa (?:dag|vecka|månad|år|vår|höst|sommar)|till (?:våren|hösten|sommaren|jul|"
    r"vår|höst|nyår|helgen|veckan)|på \S+dag|snart|senare i år",
    "KORT": _KORT,
    "BIG": r"A|B|C|D|AM|BE|CE|DE",
    "SMALL": r"a|b|c|d|am|be|ce|de|se|cé|bé|dé|see",
}

CAR_TONNES = 3.5
"""The most that class B may drive."""

LICENCES = (
    Rule(
        "sv.class.unsure",
        r"(?:hela (?:rasket|paketet|bunten|raddan|köret))(?: ,)?(?: A (?:till|-) E)?|A (?:till|-) E|"
        r"sekort|sekortet|be ?kåt|hela alfabetet|alla (?:behörigheter|kort)(?: som finns)?|allihop|"
        r"alla (?:bokstäver|klasser)|allt (?:som )?(?:går att (?:ta|ha|få)|finns(?: att ta)?|man kan (?:ta|ha|få))",
        lambda hit: ("?",),
        yes=("Jag har sekort.", "Hela alfabetet.", "Allt som går att ta."),
        no=("CE-kort.",),
    ),
    Rule(
        "sv.class.job_lorry",
        r"(?<!var )(?<!varit )(?<!som )(?:lastbilschaufför|lastbilsförare|distributionschaufför|distributionsförare|"
        r"sopbil(?:en)?|sopbilschaufför|renhållningsbil|betongbil(?:en)?|kranbil(?:en)?|tankbil(?:en)?|tippbil(?:en)?|"
        r"grusbil(?:en)?|brandbil(?:en)?|slambil|plogbil|lastväxlare|skåplastbil)(?! (?:och|med|plus) (?:\S+ )?släp)",
        lambda hit: ("lorry_job",),
        yes=("Jag kör sopbil åt Renova.", "Jag är lastbilschaufför."),
        no=("Jag var lastbilschaufför.", "Jag kör taxi."),
    ),
    Rule(
        "sv.class.job_bus",
        r"(?<!var )(?<!varit )(?<!som )(?:busschaufför|bussförare|bussjåfför|turistbusschaufför)|kör (?:jag )?"
        r"(?:stadsbuss|linjetrafik|regionbuss|turistbuss|ersättningsbuss|långfärdsbuss|skolskjuts med buss)",
        _classes("D"),
        yes=("Jag är busschaufför på SL.",),
        no=("Jag var busschaufför.",),
    ),
    Rule(
        "sv.class.number",
        rf"(?:C|c|se|ce|cé|see|D|d|de|dé|A|a|AM|am) ?(?:#|ett|två)(?: (?:E|e))?(?: {_KORT}| : (?:an|a|et|t))?",
        lambda hit: _letters(hit) if not hit.parts or hit.parts[0].value in {1, 2} else None,
        yes=("C1E.", "Ja, C1 tog jag."),
        no=("Jag har C.",),
    ),
    Rule(
        "sv.class.b96",
        r"(?:B|b|be) # ?(?:,)?|utökad (?:B|b|be)(?: körkort)?|(?:B|b) plus",
        lambda hit: ("B",) if not hit.parts or hit.parts[0].value == 96 else None,
        yes=("Jag har B96.",),
        no=("B och C.",),
    ),
    Rule(
        "sv.class.pair",
        rf"(?:C|c|se|cé|ce|B|b|D|d|be|de) (?:plus |\+ |- |och )?(?:E|e)(?: {_KORT})?",
        _letters,
        yes=("Jag har se e kort.", "C plus E."),
        no=("C och D.",),
    ),
    Rule(
        "sv.class.card",
        rf"(?:BIG_OR_SMALL) {_KORT}".replace("BIG_OR_SMALL", "{BIG}|{SMALL}"),
        _letters,
        yes=("B-körkort.", "be kort", "CE-kort"),
        no=("Jag har körkort.",),
    ),
    Rule(
        "sv.class.klass",
        r"(?:klass|behörighet(?:en)?|behörigheterna|kategori|körkort) (?:{BIG}|{SMALL})(?! (?:om|att))",
        lambda hit: _letters_last(hit),
        yes=("Klass B.",),
        no=("Klass 1.",),
    ),
    Rule(
        "sv.class.plus_e",
        r"(?<=och )(?:även |också )?E(?= (?:sen|har|också|tog|för|,|\.)| $)",
        lambda hit: ("+E",),
        yes=("C har jag, och E sedan april.",),
        no=("C har jag, men inget E.",),
    ),
    Rule(
        "sv.class.big",
        r"(?<!y k )(?:{BIG})(?: : (?:t|et|n|en))?",
        _letters,
        yes=("B, C och CE.", "CE:t har jag inte."),
        no=("Jag har bil.",),
    ),
    Rule(
        "sv.class.small",
        r"(?<=[ ,] )(?:b|c|d|ce|am)(?= (?:,|och|men|\.|har|sen|bara|inte|så|är|också|kvar|tog)|$| $)|"
        r"(?<=^ )(?:b|c|d|ce)(?= )|(?<= har )(?:b|c|d)|(?<= bara )(?:b|be|c|se|am)|(?<= och )(?:b|be|c|se|"
        r"ce|d)",
        _letters,
        yes=("b och c har jag", "bara be"),
        no=("Jag kan be om det.",),
    ),
    Rule(
        "sv.class.car",
        r"bilkort(?:et)?|bil kort|(?:vanligt|vanliga|ordinarie) (?:körkort(?:et)?|bilkort)|"
        r"personbil(?:skort|skörkort)?|körkort för (?:personbil|bil)|vanlig bil|det vanliga(?= [.,]| $| plus| och| "
        r"samt)|"
        r"(?<=bara )bil(?= [.,]| $)|(?:(?<=^ )|(?<=[.] ))bil(?= ,? ?(?:ja|nej) [.,])|bil(?= (?:och|,|samt) (?:mc|"
        r"motorcykel|lastbil|buss|moped))|"
        r"(?<=mc och )bil(?= [.,]| $)|(?<=hoj och )bil",
        _classes("B"),
        yes=("Bil och mc.", "Bilkort har jag.", "Bara vanlig bil."),
        no=("Busskort.",),
    ),
    Rule(
        "sv.class.tonnes",
        r"(?:allt |alla bilar |bilar |bil )?(?:upp till|under|max) (?P<n>#) (?:ton|tons)(?: bil(?:ar)?)?",
        lambda hit: ("B",) if hit.num("n") == CAR_TONNES else None,
        yes=("Allt upp till tre och ett halvt ton.",),
        no=("Upp till sju ton.",),
    ),
    Rule(
        "sv.class.ce_words",
        r"(?:{FOR})?(?:lastbil(?:skort)?|tung lastbil|tankbil|timmerbil|grusbil|kranbil|lastväxlare|tippbil|dragbil) "
        r"(?:och|med|plus) (?:tungt )?släp|tungt släp på den|"
        r"(?:dragbil|långtradar|fjärrbils|trailer)(?:kort(?:et)?)?|timmerbil",
        lambda hit: ("CE",) if hit.said != "timmerbil" else None,
        yes=("Lastbil med släp.", "tungt släp på den tog jag"),
        no=("Lastbilskort.",),
    ),
    Rule(
        "sv.class.be_words",
        r"(?:{FOR})?(?:tungt )?(?<!lätt )(?<!lätta )(?<!litet )(?<!utan )släp(?= [.,]| $)|släpkort(?:et)?|"
        r"släpvagnskort(?:et)?|(?:tungt )?släp på (?:bilen|B)|"
        r"tungt släp|"
        r"husvagnskort(?:et)?|släpet",
        lambda hit: ("trailer",),
        yes=("Släpkort har jag.",),
        no=("Släpvagn.",),
    ),
    Rule(
        "sv.class.lorry",
        r"lastbilskort(?:et)?|lastbils kort|(?:{FOR})?(?:tung )?lastbil|stora kortet|tungt körkort",
        lambda hit: ("C",) if "tung lastbil" in hit.said else ("lorry",),
        yes=("Lastbilskort har jag.",),
        no=("Busskort.",),
    ),
    Rule(
        "sv.class.bus",
        r"busskort(?:et)?|buss kort|bussbehörighet|(?:{FOR})?(?<!åker )(?<!åker jag )(?<!tar )(?<!tar jag )"
        r"(?<!åka )(?<!med )(?<!åkte )buss(?! (?:kör|åker) (?:jag )?(?:helst |gärna |ju )?inte)",
        _classes("D"),
        yes=("Busskort har jag.",),
        no=("Lastbilskort.", "Än så länge åker jag buss."),
    ),
    Rule(
        "sv.class.mc_small",
        r"(?:{FOR})?(?P<x>lätt|mellan\S*) (?:mc|motorcykel|motorcyklar)(?: - kort(?:et)?|kort(?:et)?)?",
        lambda hit: ("A1",) if hit.word("x") == "lätt" else ("A2",),
        yes=("Lätt MC har jag.",),
        no=("Tung MC har jag.",),
    ),
    Rule(
        "sv.class.mc",
        r"(?:{FOR})?(?:hoj(?:en|kort|kortet)?|mc - (?:kör)?kort(?:et)?|mc (?:kör)?kort(?:et)?|mckort(?:et)?|"
        r"motorcykel(?:kör)?kort(?:et)?|mc|motorcykel|tung(?:a)? (?:mc|motorcykel))",
        _classes("A"),
        yes=("MC-kort.",),
        no=("Mopedkort.",),
    ),
    Rule(
        "sv.class.none",
        r"traktorkort(?:et)?|förarbevis för (?:snöskoter|moped|fyrhjuling)|skoterkort(?:et)?",
        lambda hit: (),
        yes=("Traktorkort är allt jag har.",),
        no=("Lastbilskort.",),
    ),
    Rule(
        "sv.class.moped",
        r"(?:{FOR})?moped(?:kort|körkort)?(?:et)?|eu - moped|mopedkörkort|moppekort(?:et)?|(?:A|"
        r"a) - traktor(?:kort)?|epatraktor|epa|moppe",
        _classes("AM"),
        yes=("Mopedkort.", "Jag kör EPA."),
        no=("MC-kort.",),
    ),
    Rule(
        "sv.licence.general",
        r"körkort(?:et)?|kör kort(?:et)?|kort(?:et)?|lappen|lapp",
        yes=("Jag har kör kort.", "lappen"),
        no=("Jag har bil.",),
    ),
    Rule(
        "sv.licence.drives",
        r"klarade (?:uppkörningen|det)(?: \S+)?|(?:tog|fick) (?:det|lappen|körkortet)(?: \S+){0,2}|(?:det|lappen|"
        r"körkortet|den) (?:tog|fick) jag(?: \S+){0,2}|"
        r"haft (?:det |den |lappen |körkort(?:et)? )?(?:i|sen) \S+|prickfri(?:tt)?|"
        r"egen bil|kör (?:bil|taxi|själv|budbil|skåpbil|ambulans|tjänstebil|servicebil)(?: \S+)?|automat|"
        r"(?:är|jobbar som) (?:taxi|bud|ambulans)(?:chaufför|förare)|taxichaufför|budbilschaufför|"
        r"kört (?:bil )?(?:i|sen|hela)(?: \S+){0,3}|(?:hur skulle|hur kommer) jag annars(?: \S+){0,6}",
        yes=("Prickfritt i tjugo år.", "Jag är taxichaufför."),
        no=("Jag cyklar.",),
    ),
    Rule(
        "sv.tocome.later",
        r"(?:är |ligger |var )?(?:\S+ )?(?:på (?:gång|väg|tur)|under (?:behandling|handläggning)|inbokad|bokad|"
        r"beställt|planera[dt]|snart (?:klart?|här|mitt))(?= [.,]| $| (?:i|på|om|till|nästa|nu|just|hos|först|men|"
        r"och) )|"
        r"(?:blir|är) (?:klart?|färdig(?:t)?|min|mitt) (?:först )?(?:{SOON})|(?:kommer|dröjer) (?:först |nog "
        r")?(?:{SOON})|"
        r"(?:får|har|tar|skriver|kör) jag (?:nog |väl |först |då |inte förrän |tidigast )*(?:upp )?(?:{SOON})|"
        r"(?:får|tar|skaffar) (?:jag )?(?:ut )?(?:(?!haft|inte|aldrig|redan|och|kan|köra|börjar?|men|så|sen|[,.])\S+ )"
        r"{1,7}?(?:{SOON})|"
        r"(?:{SOON}) (?:får|tar|skaffar|har) jag (?!haft|hade|tagit)(?:(?:mitt|ett|min|en|ut|på|upp|för) )*\S+|"
        r"får (?:väl )?vänta|(?:får|kan) (?:jag )?inte (?:ta|få|köra|göra) (?:\S+ )?(?:förrän|innan)|"
        r"kör jag (?:ju )?upp (?:för|i|på|om|nästa|till)|skriver jag (?:för )?(?:i|på|om|nästa)|håller jag på (?:med|"
        r"att)|läser jag (?:till|för|nu)|övar jag på|"
        r"(?:jag )?kör (?:jag )?upp (?:för|till|"
        r"på) (?:{BIG}|{SMALL})|(?:ska|tänker) (?:jag )?köra upp(?: \S+)?|"
        r"får jag (?:först |tidigast )?(?:om|när|i|nästa)|(?:först )?om (?:#|{N}) (?:år|månader|veckor)|ska jag ta|"
        r"tar jag (?:i|nästa|snart)|kommer (?:sen|snart|i|nästa)"
        r"|(?:är )?det jag (?:ska|väntar|läser|pluggar|håller|kör|tar)(?: \S+){0,2}|(?:ska|tänker|tänkte|ville|"
        r"skulle) jag (?:också |egentligen )?(?:ta|läsa|plugga|köra upp)(?: \S+)?"
        r"|har jag (?:bara |precis )?(?:teorin|teoriprovet|halva)(?: \S+)?|"
        r"(?:uppkörning|teoriprov|teori|körprov)(?:en|et|n)? (?:\S+ ){1,4}?(?:återstår|är kvar|fattas|saknas)|"
        r"(?<!klarade )(?:uppkörning|teoriprov|teori|körprov)(?:en|et|n)? (?:kvar )?(?:för|på|"
        r"till) (?:{BIG}|{SMALL})"
        r"|har jag (?:länge )?(?:tänkt|funderat|velat)(?: \S+){0,2}",
        yes=(
            "CE är på gång.",
            "C får jag i vår.",
            "Jag får busskort om en månad.",
            "I januari har jag CE.",
            "C har jag tänkt på länge.",
            "Uppkörningen på stor hoj återstår.",
            "CE kör jag upp för i maj.",
            "Jag får inte ta A förrän nästa år.",
            "Bilkortet får vänta.",
            "Jag har C och kör upp för CE i april.",
            "Bara teoriprovet kvar på C.",
            "D1 har jag teorin avklarad.",
            "Uppkörningen för BE misslyckades i tisdags.",
            "CE är det jag ska plugga till nu.",
            "Full A får jag först om ett år.",
        ),
        no=("B.", "CE har jag i plånboken.", "Jag har C och kan börja på måndag."),
    ),
    Rule(
        "sv.rigid.words",
        r"(?:inte (?:med )?|utan |aldrig |ej )(?:\S+ )?släp(?:et)?",
        yes=("Lastbil har jag, men utan släp.",),
        no=("Lastbil med släp.",),
    ),
    Rule(
        "sv.renewed.again",
        r"(?<!ha )(?<!inte )(?:förnyat|förnyade(?:s)?|förnyats|förlängt)|fått (?:ett )?nytt|nytt (?:är|kort)|"
        r"(?:fick|fått|(?<!får )har) (?:jag )?(?:(?:det|den|kortet|körkortet|lappen) )?(?:tillbaka|igen|åter)(?! "
        r"(?:om|till|nästa|snart|först|när|efter))"
        r"|gjort om|gjorde om|tagit om|tog om|förnya(?:t|de) (?:det|den)",
        yes=(
            "gick ut men jag gjorde om det",
            "Det gick ut men är förnyat.",
            "Det var indraget men jag fick tillbaka det i våras.",
            "Nu har jag det igen.",
        ),
        no=("B.", "Jag får tillbaka det i augusti."),
    ),
    Rule(
        "sv.entail.all_but",
        r"(?:{BIG}|{SMALL})(?: ?#)? (?:ingår|följer med)|(?:allt|alla) utom (?P<x>buss|lastbil|mc|släp|motorcykel|"
        r"moped)(?:en)?",
        yes=("Allt utom buss.", "Tunga A har jag, så A2 ingår väl?"),
        no=("Allt.",),
    ),
)


def _letters_last(hit: Hit) -> Any:
    return (_name,) if (_name := LETTERS.get(hit.said.split()[-1], "")) and _name != "E" else None
