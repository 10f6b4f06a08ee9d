"""Swedish words about papers and options: licence classes, states of certificates, levels, options."""

from __future__ import annotations

from firstcall.reading.rules import Rule


def _classes(*names: str):  # type: ignore[no-untyped-def]
    return lambda hit: names


LETTERS = {
    "A": "A", "a": "A", "B": "B", "b": "B", "be": "B", "bé": "B", "bee": "B", "C": "C", "c": "C", "se": "C", "cé": "C", "see": "C", "ce": "CE",
    "D": "D", "d": "D", "de": "D", "dé": "D", "E": "E", "e": "E", "BE": "BE", "CE": "CE", "DE": "DE", "AM": "AM", "am": "AM",
}  # fmt: skip


def _letters(hit):  # type: ignore[no-untyped-def]
    """Classes spoken as letters and figures: B, C1, se e, C plus E, C ett E."""
    word = (
        hit.match.group()
        .replace("ett", "1")
        .replace("två", "2")
        .replace("plus", "")
        .replace("+", "")
        .replace("och", "")
    )
    for end in ("körkort", "kort", "behörighet", "kör kort", "-", "kortet", "klass", "behörigheten"):
        word = word.replace(end, " ")
    parts = word.replace("#", _digits(hit)).split()
    name = "".join(LETTERS.get(part, part) for part in parts).upper()
    name = {"B96": "B", "BEE": "BE", "CEE": "CE", "SEE": "CE"}.get(name, name)
    return (
        (name,) if name in {"AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"} else None
    )


def _digits(hit):  # type: ignore[no-untyped-def]
    return str(int(hit.parts[0].value)) if hit.parts else ""


_KORT = r"(?:(?:- )?(?:körkort(?:et)?|kör kort(?:et)?|kort(?:et)?|behörighet(?:en)?))"
MACROS = {
    "KORT": _KORT,
    "BIG": r"A|B|C|D|AM|BE|CE|DE",
    "SMALL": r"a|b|c|d|am|be|ce|de|se|cé|bé|dé|see",
}

LICENCES = (
    Rule("sv.class.number",
         rf"(?:C|c|se|D|d|A|a|AM|am) ?(?:#|ett|två)(?: (?:E|e))?(?: {_KORT})?", lambda hit: _letters(hit) if not hit.parts or hit.parts[0].value in {1, 2} else None,
         yes=("C1E.", "Ja, C1 tog jag."), no=("Jag har C.",)),
    Rule("sv.class.b96", r"(?:B|b|be) # ?(?:,)?|utökad (?:B|b|be)(?: körkort)?|(?:B|b) plus", lambda hit: ("B",) if not hit.parts or hit.parts[0].value == 96 else None, yes=("Jag har B96.",), no=("B och C.",)),
    Rule("sv.class.pair", rf"(?:C|c|se|cé|ce|B|b|D|d|be|de) (?:plus |\+ |- |och )?(?:E|e)(?: {_KORT})?", _letters, yes=("Jag har se e kort.", "C plus E."), no=("C och D.",)),
    Rule("sv.class.card", rf"(?:BIG_OR_SMALL) {_KORT}".replace("BIG_OR_SMALL", "{BIG}|{SMALL}"), _letters, yes=("B-körkort.", "be kort", "CE-kort"), no=("Jag har körkort.",)),
    Rule("sv.class.klass", r"(?:klass|behörighet(?:en)?|behörigheterna|kategori|körkort) (?:{BIG}|{SMALL})(?! (?:om|att))", lambda hit: _letters_last(hit), yes=("Klass B.",), no=("Klass 1.",)),
    Rule("sv.class.big", r"{BIG}", _letters, yes=("B, C och CE.",), no=("Jag har bil.",)),
    Rule("sv.class.small", r"(?<=[ ,] )(?:b|c|d|ce|am)(?= (?:,|och|men|\.|har|sen|bara|inte|så|är|också|kvar|tog)|$| $)|(?<=^ )(?:b|c|d|ce)(?= )|(?<= har )(?:b|c|d)|(?<= bara )(?:b|be|c|se|am)|(?<= och )(?:b|be|c|se|ce|d)", _letters, yes=("b och c har jag", "bara be"), no=("Jag kan be om det.",)),
    Rule("sv.class.car", r"bilkort(?:et)?|bil kort|(?:vanligt|vanliga|ordinarie) (?:körkort(?:et)?|bilkort)|personbil(?:skort|skörkort)?|körkort för (?:personbil|bil)", _classes("B"), yes=("Bilkort har jag.",), no=("Busskort.",)),
    Rule("sv.class.ce_words", r"(?:lastbil(?:skort)?|tung lastbil) (?:och|med|plus) (?:tungt )?släp|tungt släp på den|(?:dragbil|långtradar|fjärrbils|trailer)(?:kort(?:et)?)?|timmerbil", lambda hit: ("CE",) if "timmer" not in hit.match.group() else None, yes=("Lastbil med släp.", "tungt släp på den tog jag"), no=("Lastbilskort.",)),
    Rule("sv.class.be_words", r"släpkort(?:et)?|släpvagnskort(?:et)?|(?:tungt )?släp på (?:bilen|B)|tungt släp|husvagnskort(?:et)?|släpet", lambda hit: ("släp",), yes=("Släpkort har jag.",), no=("Släpvagn.",)),
    Rule("sv.class.lorry", r"lastbilskort(?:et)?|lastbils kort|(?:körkort för )?(?:tung )?lastbil|stora kortet|tungt körkort", lambda hit: ("lorry",), yes=("Lastbilskort har jag.",), no=("Busskort.",)),
    Rule("sv.class.bus", r"busskort(?:et)?|buss kort|bussbehörighet|(?:körkort för )?buss", _classes("D"), yes=("Busskort har jag.",), no=("Lastbilskort.",)),
    Rule("sv.class.mc", r"mc - kort|mc kort|mckort(?:et)?|motorcykelkort(?:et)?|mc|motorcykel|tunga mc", _classes("A"), yes=("MC-kort.",), no=("Mopedkort.",)),
    Rule("sv.class.moped", r"moped(?:kort|körkort)?(?:et)?|eu - moped|mopedkörkort|moppekort(?:et)?|(?:A|a) - traktor(?:kort)?|epatraktor|moppe", _classes("AM"), yes=("Mopedkort.",), no=("MC-kort.",)),
    Rule("sv.class.unsure", r"(?:hela (?:rasket|paketet|bunten|raddan|köret))(?: ,)?(?: A (?:till|-) E)?|A (?:till|-) E|sekort|sekortet|be ?kåt|hela alfabetet|alla (?:behörigheter|kort)(?: som finns)?|allihop|alla bokstäver|(?:allt|alla) utom \S+", lambda hit: ("?",), yes=("Jag har sekort.", "Hela alfabetet."), no=("CE-kort.",)),
    Rule("sv.licence.general", r"körkort(?:et)?|kör kort(?:et)?|kort(?:et)?|lappen|lapp", yes=("Jag har kör kort.", "lappen"), no=("Jag har bil.",)),
    Rule("sv.licence.drives", r"prickfri(?:tt)?|egen bil|kör (?:bil|taxi|själv)(?: \S+)?|automat|kört (?:bil )?(?:i|sen|hela)(?: \S+){0,3}|(?:hur skulle|hur kommer) jag annars(?: \S+){0,6}", yes=("Prickfritt i tjugo år.",), no=("Jag cyklar.",)),
    Rule("sv.entail.all_but", r"(?:allt|alla) utom (?P<x>buss|lastbil|mc|släp|motorcykel|moped)(?:en)?", yes=("Allt utom buss.",), no=("Allt.",)),
)  # fmt: skip


def _letters_last(hit):  # type: ignore[no-untyped-def]
    return (_name,) if (_name := LETTERS.get(hit.match.group().split()[-1], "")) and _name != "E" else None


STATES = (
    Rule("sv.state.withdrawn",
         r"indraget|indragen|återkallat|återkallad|spärrat|spärrad|omhändertaget|körförbud|(?:blev|blivit) av med(?: \S+)?|(?:de|polisen|snuten|dom|lappen|körkortet)? ?tog (?:de|polisen|snuten|dom)(?: \S+)?|(?:de|polisen|snuten|dom) tog (?:det|den|lappen|körkortet|kortet|mitt)|(?:tog|tagit|tagits) (?:ifrån mig|ifrån)(?: \S+)?|drogs in|dragits in|förlorade (?:\S+ )?(?:körkort\S*|det|kortet)|rattfyll(?:a|eri)|förverkat|suspenderad",
         yes=("Det är indraget just nu.", "Jag blev av med det."), no=("Jag har det.",)),
    Rule("sv.state.back", r"(?:får|fått|få|ska få|kommer få) (?:\S+ ){0,2}?(?:tillbaka|igen)(?: \S+){0,3}|söka (?:det )?igen(?: \S+){0,3}|(?:till|fram till|tills) (?:{MONA}|våren|hösten|sommaren|nästa|årsskiftet|#)|spärrtid(?:en)?(?: \S+){0,3}|tillfälligt|just nu",
         yes=("Jag får tillbaka det i augusti.", "indraget till februari"), no=("Jag har inte brytt mig.",)),
    Rule("sv.state.gone", r"för (?:gott|alltid|många år sen|länge sen|flera år sen)|inte brytt mig|aldrig (?:tagit (?:\S+ )?(?:nytt|tillbaka))|(?:orkat|tänkt|brytt mig om att) ta (?:ett )?nytt|inte tagit (?:ett )?nytt|inte längre|tänker inte",
         yes=("Jag har inte brytt mig om att ta ett nytt.",), no=("Jag får tillbaka det.",)),
    Rule("sv.state.expired",
         r"(?:gick|gått|har gått|hann gå|låt|lät (?:det |den |jag )*gå|lät gå) ut|(?:utgången|utgånget|ogiltig(?:t)?|förfallen|förfallit|förföll|för gammal(?:t)?|utgått|inaktuell(?:t)?)|(?:är |blev )?(?:spärrat|spärrad)(?: \S+)?|drogs in|(?:var|gällde) (?:bara |det )?till(?: \S+){0,2}|inte haft (?:\S+ )?sen(?: \S+){0,3}|(?:föll|upphörde|löpte ut|slutade gälla|gäller inte (?:längre|nu))|(?:skulle|borde|behöver|måste) (?:jag )?(?:ha )?(?:förnya(?:t|s)?|förnyats|uppdatera(?:s|ts)?|repetera(?:s)?)(?: \S+){0,2}|inte (?:förnyat|giltig(?:t)?|uppdaterat|förnyad)(?: \S+)?"
         r"|(?:gällde|var giltig(?:t)?) (?:till|fram)(?: \S+){0,2}|(?:har|hade) (?:haft|jag haft)(?: \S+)? (?:men|tidigare|förut)|inte hunnit (?:förnya|göra om)(?: \S+)?|hade (?:det|den) (?:förut|tidigare|en gång)|gammalt nu",
         yes=("Det gick ut i höstas.", "Den är för gammal."), no=("Jag gick ut skolan." if False else "Det gäller till 2029.",)),
    Rule("sv.state.progress",
         r"(?:håller|hålls) på (?:och|att|med)(?: \S+){0,3}|(?:ska|skall|kommer att|tänker|planerar att) (?:jag )?(?:gå|ta|göra|börja|läsa|skriva)(?: \S+){0,3}|(?:är |blev )?(?:inbokad|anmäld|bokad|uppskriven|inskriven)(?: \S+){0,3}|(?:är |blir )(?:snart |inte |strax |nästan )?(?:klar|färdig|utbildad)(?: \S+){0,4}|(?:kursen|utbildningen|provet|examen) är (?:på|i|nästa|den)(?: \S+){0,2}|ska få (?:\S+ )?(?:på posten|hem)|(?:# )(?:\S+ )?(?:gjorda )?av #(?: \S+)?|(?:går|läser|pluggar|studerar) (?:just nu|nu|den|det|kursen|en kurs|utbildningen|fortfarande|sista|till|på)(?: \S+){0,3}"
         r"|(?:har )?(?:sökt|ansökt|beställt|skickat in|lämnat in|fått tid)(?: \S+){0,4}|väntar (?:jag )?på(?: \S+){0,4}|på (?:gång|väg)|under (?:utbildning|handläggning|pågående)|lärling(?:s\S*)?|(?:uppkörning(?:en)?|körlektion(?:er)?|övningskör(?:er)?|körkortstillstånd|körskola|teori(?:n|provet)?(?: först)?|övningskör(?: jag)?|kör upp|köra upp)(?: \S+){0,3}|kvar (?:att göra|ungefär|innan)|(?:delkurs(?:er)?|moment|prov|kurser|timmar) kvar|halvvägs(?: \S+)?|nästan klar|inte (?:riktigt |helt )?(?:klar|färdig)(?: \S+){0,3}|snart (?:klar|färdig)|mitt i|bokad(?: \S+)?|påbörjat|börjat",
         yes=("Jag ska gå kursen nu på torsdag.", "Jag har sökt men inte fått svar.", "Uppkörningen är nästa torsdag."), no=("Jag har det.",)),
    Rule("sv.state.valid", r"(?:är |de är |det är |den är |gäller|giltig(?:t|a)?|gällande|löper|håller|kvar) (?:\S+ ){0,2}?(?:till|tills|fram till|ut|i|t o m)(?: \S+){0,3}|giltig(?:t|a)?|gäller|aktuell(?:t)?|förnya(?:t|de|d)|omprövad(?:e)?|omprövade|uppdaterad|fräsch(?:t)?",
         yes=("Ja, det gäller till 2029.",), no=("Det gick ut.",)),
    Rule("sv.state.took", r"(?:tog|tagit|ta|gick|gått|gjorde|gjort|fick|fått|blev|klarade|körde|certifierade|läste)(?: (?:jag|det|den|mitt|kursen|utbildningen|ju|om|nu|upp|på|min|en|mina|ju) ?){0,4}", yes=("Den gick jag i januari.",), no=("Jag har.",)),
    Rule("sv.state.nopaper", r"(?:inget|inga|utan|inte något|saknar|aldrig fått (?:något)?) (?:papper|kort|bevis|intyg|dokument|certifikat)(?: på det)?|inte på papper(?:et)?", yes=("Kört i tio år, men inget papper.",), no=("Jag har papper.",)),
    Rule("sv.state.unsure", r"(?:kan|vågar) (?:jag )?inte (?:svära|lova|säga)(?: \S+){0,3}|(?:minns|kommer) (?:jag )?inte(?: ihåg)?(?: \S+){0,3}|vet (?:jag )?(?:faktiskt )?inte(?: \S+){0,4}|osäker(?: \S+){0,3}|(?:måste|får|ska) (?:jag )?(?:kolla|titta|leta)(?: \S+){0,2}|kanske|jag tror|tror jag|om det blev(?: \S+){0,4}",
         yes=("Jag har gått den, men minns inte när.",), no=("Jag har den.",)),
    Rule("sv.state.experience", r"(?:har )?(?:kört|jobbat|arbetat|svetsat|hållit på|använt|lagt|byggt|gjort|kör)(?: \S+){0,4}? (?:i )?(?:#|många|flera|ett par|några|hela) (?:\S+ )?(?:år|månader|livet|tiden)(?: \S+){0,6}|(?:har )?(?:kört|jobbat med|arbetat med) (?:mycket|massor|en hel del)(?: \S+)?",
         yes=("Jag har kört truck i tio år.",), no=("Jag tog det för tio år sen.",)),
    Rule("sv.state.foreign", r"(?:körkort|kort|licens|behörighet|bevis|intyg|legitimation)(?:et)? från (?:\S+)|(?:utländskt|syriskt|irakiskt|indiskt|turkiskt|iranskt|ukrainskt|afghanskt|eritreanskt|somaliskt|amerikanskt|brittiskt|engelskt|serbiskt|bosniskt|kosovanskt|pakistanskt|ryskt|internationellt|thailändskt|brasilianskt)(?: (?:körkort|kort))?|inte (?:bytt|växlat|fått byta|bytt ut)(?: (?:det|ut))?|från (?:mitt )?hemland(?:et)?|i mitt hemland|byta ut (?:det|mitt)",
         yes=("Jag har körkort från Syrien.",), no=("Jag har svenskt körkort.",)),
    Rule("sv.state.eu", r"(?:gäller|giltigt) i (?:hela )?(?:eu|sverige|europa)|eu - körkort|eu körkort|polskt|tyskt|finskt|danskt|norskt|lettiskt|litauiskt|estniskt|rumänskt|bulgariskt|spanskt|italienskt|grekiskt|franskt|svenskt|eu",
         yes=("Det gäller i hela EU.",), no=("Från Syrien.",)),
)  # fmt: skip
MACROS["MONA"] = r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"

CHOICES = (
    Rule("sv.choice.but", r"(?:(?=bara inte )|allt|alla|allting|vad som helst|alla tider|alla skift|när som helst|vilket som helst|samtliga)(?: \S+)? (?:utom|förutom|men inte|bara inte)(?: (?P<x>.+))?".replace(".+", r"\S+(?: \S+){0,3}"), yes=("Allt utom natt.",), no=("Allt.",)),
    Rule("sv.choice.all",
         r"(?:det )?spelar (?:mig )?ingen(?:ting)? (?:större )?roll|vilket som helst|vilka som helst|vad som helst|allt(?: går| funkar| passar| möjligt)?|alla(?: (?:går|tider|skift|tre|fyra|varianter|alternativ|funkar))*|kvittar|det kvittar|(?:jag )?är flexibel|helt flexibel|jag tar (?:allt|vad som helst|det (?:ni har|jag får|som finns))|vilket ni vill|när som helst|var som helst|hur som helst|båda(?: delarna| två)?|bägge|öppen för allt|gör detsamma|både och|samtliga|vilket som|alltihop|ni får bestämma|oavsett",
         yes=("Det spelar ingen roll.", "Båda.", "Vilket som helst."), no=("Natt.",)),
    Rule("sv.choice.none", r"inget(?: alls| av det| av dem)?|ingen(?! aning)(?: alls| av dem)?|inga(?: alls)?|ingetdera|varken eller|inget speciellt|ingendera", yes=("Inget, bara papper.",), no=("Natt.",)),
    Rule("sv.choice.prefer", r"helst|föredrar|gärna|helst av allt|i första hand|främst|önskar|ideal(?:t|iskt)|vill (?:jag )?(?:helst|ha)|söker|letar", yes=("Helst dag.",), no=("Dag.",)),
    Rule("sv.choice.partly", r"varannan|var tredje|ibland|vissa (?:dagar|veckor|kvällar)|någon (?:enstaka|gång)|till att börja med|i början|just nu|(?:en|två|#) (?:gång|gånger|dag|dagar|kväll|kvällar|natt|nätter) (?:i|per) (?:veckan|vecka|månaden)|sällan|nödfall|undantagsvis|i nödfall|om det kniper", yes=("Varannan vecka.",), no=("Alltid.",)),
    Rule("sv.choice.little", r"lite(?: grann| bara)?|sådär|inte så (?:bra|mycket)|dåligt|knappt|svårt", yes=("Svenska lite.",), no=("Svenska.",)),
)  # fmt: skip

OPTION_SYNONYMS = {
    "dag": ("dagar", "dagen", "dagtid", "dagpass", "dagskift", "dagarna", "dagsskift", "kontorstid", "på dagen", "förmiddag"),
    "kväll": ("kvällar", "kvällen", "kvällstid", "kvällspass", "kvällsskift", "kvällarna", "eftermiddag", "eftermiddagar"),
    "natt": ("nätter", "natten", "nattetid", "nattpass", "nattskift", "nätterna", "nattjobb", "natt pass"),
    "helg": ("helger", "helgen", "helgerna", "lördag", "söndag", "helgpass"),
    "morgon": ("morgonen", "morgnar", "morgonpass", "tidigt"),
    "vardag": ("vardagar", "veckodagar"),
    "tillsvidare": ("fast", "fast anställning", "fast tjänst", "fast jobb", "tillsvidareanställning", "tills vidare", "fastanställning", "fasttjänst"),
    "vikariat": ("vikarie", "vik", "vikariatet", "visstid"),
    "timanställning": ("timmar", "timvik", "timanställd", "vid behov", "extrajobb", "extra", "på timmar", "timmis", "tim"),
    "heltid": ("hundra procent", "full tid", "100 procent", "hel tid", "fulltid"),
    "deltid": ("halvtid", "del tid", "femtio procent", "halva", "deltids"),
    "distans": ("hemifrån", "hemma", "på distans", "remote", "hem ifrån", "hemmet"),
    "kontor": ("kontoret", "på kontoret", "på plats", "på kontor"),
    "hybrid": ("hybridlösning", "blandat", "lite av varje"),
    "tig": ("tigg", "tig - svets", "tigsvets"),
    "mig/mag": ("mig", "mag", "migg", "magg", "mig mag", "migmag", "migg magg"),
    "mma": ("pinne", "pinnsvets", "elektrod", "mma - svets", "pinnar", "pinsvets"),
    "varmkök": ("varmköket", "varmen", "varma köket", "varmt"),
    "kallkök": ("kallskänk", "kallskänka", "kallskänken", "kallköket", "kallen", "kalla köket"),
    "disk": ("disken", "diskat", "diskare"),
    "svenska": ("svenskan",),
    "engelska": ("engelskan",),
    "plock": ("plocket", "plockning"),
    "motvikt": ("motviktstruck", "motvikts", "b - truck"),
    "skjutstativ": ("skjutstativtruck", "skjutstativstruck", "skjutstativaren"),
    "sas": ("bemanning",),
}  # fmt: skip

LEVELS = {
    "grundskola": ("grundskolan", "nian", "nionde klass", "högstadiet", "niondeklass", "nia", "nioårig", "folkskola", "folkskolan", "grund skola", "åttan", "nionde"),
    "gymnasium": ("gymnasiet", "gymnasie", "gymnasieexamen", "gymnasieutbildning", "gymnasial", "studenten", "studentexamen", "kocklinjen", "bygg och anläggning", "linjen", "byggprogrammet", "elprogrammet", "el och energi", "naturprogrammet", "samhällsprogrammet", "samhäll", "natur",
                  "fordonsprogrammet", "fordon", "omvårdnadsprogrammet", "vård och omsorg", "handelsprogrammet", "gymnasie kompetens", "komvux", "gymnasieskola", "industriprogrammet", "restaurangprogrammet", "barn och fritid",
                  "yrkesgymnasium", "trean", "treårigt", "tvåårigt", "teknikprogrammet", "ekonomiprogrammet", "gymnasieskolan", "studentbetyg", "gymnasieingenjör", "tog studenten", "vuxenutbildning"),
    "yrkeshögskola": ("yh", "yrkeshögskolan", "yrkeshögskole", "ky", "yh - utbildning", "yrkes högskola", "yhutbildning", "kvalificerad yrkesutbildning", "yrkeshögskoleexamen", "yrkeshögskole examen"),
    "kandidat": ("kandidatexamen", "kandidaten", "kandidatexamen", "kandidatnivå", "fil kand", "filkand", "bachelor", "högskoleexamen", "sjuksköterskeexamen", "högskoleingenjör", "socionom", "lärarexamen", "högskoleutbildning", "sjuksköterska"),
    "master": ("masterexamen", "doktorerat", "doktorsexamen", "disputerat", "disputerad", "mastern", "masters", "magister", "magisterexamen", "civilingenjör", "civilekonom", "jurist", "läkare", "läkarexamen", "mastersexamen", "civilingenjörsexamen", "juristexamen", "civilingengör"),
    "doktor": ("doktorsexamen", "disputerat", "disputerad", "doktorerat", "phd"),
    "ingen": ("inga", "inga alls", "inget", "ingen utbildning", "ingen alls"),
    "nybörjare": ("nybörjarnivå", "väldigt lite", "nästan ingen", "ingen", "knappt något", "lär mig", "bara några ord"),
    "grundläggande": ("sådär", "hjälpligt", "skolengelska", "skolsvenska", "lite grann", "lite", "basic", "grunderna", "enkel", "enkla", "klarar mig", "hyfsad", "okej", "inte så bra", "så där"),
    "god": ("bra", "mycket bra", "goda", "helt okej", "väldigt bra", "jättebra", "ganska bra", "rätt bra"),
    "flytande": ("flyt", "fluent", "drömmer på", "helt flytande", "perfekt", "obehindrat", "utan problem", "som en svensk"),
    "modersmål": ("modersmålet", "född här", "född i sverige", "uppvuxen här", "uppväxt här", "infödd", "svenska är mitt", "född i"),
    "lärling": ("lärlingen", "lärlingsutbildning"),
    "gesäll": ("gesällbrev", "gesällbrevet", "gesällprov", "gesällprovet", "gesällen"),
    "mästare": ("mästarbrev", "mästarbrevet", "mästarprov", "mästar"),
}  # fmt: skip
"""Common levels -> other words for them."""

LEVEL_RULES = (
    Rule("sv.unfinished.dropped", r"hoppade (?:jag )?av(?: \S+){0,3}|hoppat av|(?:blev |är )?(?:inte|aldrig) (?:klar|färdig|av|klart|slutförd|slutfört)(?: \S+){0,2}|avbröt|slutade (?:i|innan|efter|jag)(?: \S+)?|gick (?:aldrig|inte) (?:ut|klart)|utan (?:examen|att ta examen|betyg)|uppsats(?:en)?(?: \S+)? (?:kvar|aldrig|saknas|fattas)|saknar (?:uppsats|examen|betyg)(?:en)?|inte (?:tagit|tog) (?:ut )?(?:examen|studenten)|inte avslutat|oavslutad|ofullständig(?:a)?(?: betyg)?|kuggade|fick inte godkänt",
         yes=("Gymnasiet hoppade jag av i tvåan.",), no=("Jag har gymnasiet.",)),
    Rule("sv.unfinished.ongoing", r"(?:blir|är snart) (?:jag )?(?:klar|färdig)(?: \S+){0,3}|är klar i (?:{MONA})|(?:gör|tar|skriver) (?:\S+ )i (?:{MONA})|studenten är i(?: \S+)?|läser (?:jag )?(?:just nu|nu|till|sista|fortfarande|\S+|en|på)(?: \S+)?|pluggar(?: \S+){0,2}|studerar(?: \S+){0,2}|håller på(?: \S+){0,3}|halvvägs(?: \S+)?|går (?:sista|andra|första|nu|just nu|på|fortfarande)(?: \S+){0,2}|(?:nästan|snart) (?:klar|färdig)|jag (?:läser|pluggar)(?: \S+)?|tar examen (?:i|nästa|till)(?: \S+)?|kvar (?:av|på|till)(?: \S+)?|(?:terminer?|år|kurser?|poäng) kvar",
         yes=("Jag blir klar med kandidaten i juni.",), no=("Jag blev klar 2014.",)),
    Rule("sv.unfinished.started", r"börjar(?: \S+){0,2} (?:på|i) \S+|började (?:jag )?(?:plugga|läsa|på|studera|en|ett)(?: \S+){0,3}|påbörjade(?: \S+){0,3}|(?:läste|gick) (?:ett|en|två|tre|några|#|halva|lite)(?: \S+){0,3}", yes=("Började plugga till ingenjör.",), no=("Jag tog examen.",)),
    Rule("sv.foreign.school", r"från (?:mitt )?hemland(?:et)?|(?:utländsk|utomlands)(?: \S+)?|i (?:syrien|irak|iran|afghanistan|somalia|eritrea|polen|rumänien|ukraina|indien|turkiet|grekland|bosnien)", yes=("Jag läste i Syrien.",), no=("Jag läste i Lund.",)),
)  # fmt: skip
