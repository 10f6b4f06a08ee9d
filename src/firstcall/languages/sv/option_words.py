"""Swedish words by which common options are called: shifts, forms of employment, places, machines, trades.

An option, or one of its aliases, in lower case -> what else people say for it. A word that would fit two options of
one kind stands with neither; what is said about options, and no name of one, belongs in `options`.
"""

from __future__ import annotations

_DAY = (
    *("dagar", "dagen", "dagtid", "morgonmänniska", "morgonpigg", "dagpass", "dagskift", "dagarna", "dagsskift"),
    *("kontorstid", "kontorstider", "på dagen", "förmiddag", "dagjobb", "dagarbete", "dagens pass", "dagspass"),
    *("dagsljus", "dagpasset", "vanliga arbetstider", "normala arbetstider", "vanlig arbetstid", "på dagtid"),
)
_EVENING = (
    *("kvällar", "kvällen", "kvällstid", "kvällspass", "kvällsskift", "kvällarna", "eftermiddag", "eftermiddagar"),
    *("kvällsmänniska", "kvällsjobb", "kvällspigg", "kvällsarbete", "kvällspasset", "framåt kvällen", "stängningen"),
    *("stängningspass", "efter skolan", "aftonpass"),
)
_NIGHT = (
    *("nattuggla", "nattmänniska", "nattdjur", "nätter", "natten", "nattetid", "nattpass", "nattskift", "nätterna"),
    *("nattjobb", "natt pass", "nattarbete", "nattpasset", "nattskiftet", "ständig natt", "vaken natt", "nattvak"),
    *("vakennatt", "nattis", "när andra sover", "när alla andra sover", "när stan sover"),
)
_FAST = (
    *("fast", "fast anställning", "fast tjänst", "fast jobb", "tillsvidareanställning", "tills vidare", "tryggt"),
    *("fastanställning", "fasttjänst", "trygg anställning", "långsiktigt", "permanent", "tillsvidaretjänst"),
    *("fastanställd", "tillsvidareanställd", "trygghet", "tryggheten", "något stadigvarande", "stadigvarande"),
    *("något riktigt", "på riktigt", "långvarigt", "något långvarigt", "för gott", "en fast punkt", "tillsvidare"),
)
_HOURLY = (
    *("timmar", "timvik", "timanställd", "vid behov", "extrajobb", "extra", "på timmar", "timmis", "tim"),
    *("hoppa in", "hoppar in", "inhopp", "när det kniper", "när det behövs", "när ni behöver", "när ni ringer"),
    *("ringvikarie", "behovsanställd", "behovsanställning", "intermittent", "timvikarie", "springvikarie"),
    *("rycka in", "rycker in", "på uppkallelse", "enstaka pass", "strötimmar", "timanställning", "per timme"),
)
_STAND_IN = (
    *("vikarie", "vik", "vikariatet", "visstid", "föräldravikariat", "föräldraledighetsvikariat", "vikariera"),
    *("vikarierar", "sjukvikariat", "begränsad tid", "tidsbegränsat", "tidsbegränsad"),
)
_FULL = (
    *(f"{hours} timmar" for hours in (38, 39, 40)),
    *("100", "fyrtio timmar", "så mycket som möjligt", "så mycket jag kan få", "så mycket jag får"),
    *("så mycket som går", "maximalt", "så många timmar som möjligt", "fullt", "hundra procent", "full tid"),
    *("100 procent", "hel tid", "fulltid", "hel tjänst", "full tjänst", "heltidstjänst", "hundra", "full vecka"),
    *("hela veckan", "hela veckor", "fem dagar i veckan", "måndag till fredag", "så mycket det går", "heltids"),
    *("så mycket timmar som möjligt", "allt ni har", "alla timmar jag kan få"),
)
_PART = (
    *(f"{share} procent" for share in range(10, 100, 5)),
    *(str(share) for share in (50, 60, 70, 75, 80, 90)),
    *(f"{hours} timmar" for hours in range(8, 37)),
    *("tre dagar", "två dagar", "fyra dagar", "några dagar", "par dagar", "enstaka dagar", "en dag i veckan"),
    *("halvtid", "del tid", "femtio procent", "halva", "deltids", "tre fjärdedels", "trekvart", "halvdagar"),
    *("gå ner i tid", "gått ner i tid", "går ner i tid", "kortare dagar", "kortare vecka", "deltidstjänst"),
    *("vid sidan av", "varannan dag", "halva dagar", "halv tjänst", "några timmar"),
)
_AT_HOME = (
    *("hemifrån", "hemma", "på distans", "remote", "hem ifrån", "hemmet", "hemmakontor", "hemmakontoret"),
    *("köksbordet", "via nätet", "digitalt", "på länk", "vid köksbordet", "distansarbete", "hemarbete"),
)
_OFFICE = (
    *("kontoret", "på kontoret", "på plats", "på kontor", "inne på jobbet", "på arbetsplatsen", "kontorsmänniska"),
    *("in till kontoret", "folk omkring mig", "kollegor omkring mig", "kollegorna omkring mig", "på stället"),
    *("människor omkring mig", "folk runt mig", "kollegor runt mig"),
)
_MIX = (
    *("hybridlösning", "blandat", "blandning", "mix", "lite av varje", "lite av båda", "lite varstans"),
    *("en kombination", "kombination", "kombinera", "mixa", "blanda", "både och", "halva tiden hemma", "växla"),
)
_OLD = (
    *("äldreomsorg", "äldreboende", "hemtjänst", "hemtjänsten", "särskilt boende", "säbo", "demensboende"),
    *("demens", "gamla", "pensionärer", "servicehus", "vårdboende", "ålderdomshem", "demenssjuka", "de äldre"),
    *("äldrevård", "äldrevården", "gamlingar", "hemvård", "korttidsboende"),
)
_CHILDREN = (
    *("barn", "barnen", "förskola", "förskolan", "dagis", "småttingar", "småttingarna", "småbarn", "barnskötare"),
    *("fritids", "fritidshem", "skolbarn", "de små", "ungar", "ungarna", "barnomsorg", "barnomsorgen", "knattar"),
    *("förskollärare", "barngrupp", "dagmamma"),
)
_SUPPORT = (
    *("funktionshinder", "funktionsnedsättning", "funktionsnedsatta", "gruppboende", "gruppbostad", "assistans"),
    *("personlig assistent", "personlig assistans", "daglig verksamhet", "funktionsvariation", "lss - boende"),
    *("lss - boenden", "lss - verksamhet", "gruppbostäder", "boendestödjare", "assistent", "autism"),
)
_CAR = (
    *("bil", "bilen", "kör själv", "volvo", "saab", "toyota", "audi", "skoda", "mazda", "kia", "tesla", "passat"),
    *("golf", "ford", "peugeot", "renault", "bmw", "opel", "hyundai", "honda", "nissan", "bilar", "dieselbil"),
)
_TRANSIT = (
    *("buss", "bussen", "tåg", "tåget", "pendeltåg", "pendeltåget", "tunnelbana", "tunnelbanan", "spårvagn", "sl"),
    *("spårvagnen", "kommunalt", "kollektivtrafik", "kollektivtrafiken", "pendeln", "västtrafik", "skånetrafiken"),
    *("lokaltrafik", "t - banan", "öresundståg", "regionbuss", "periodkort", "månadskort", "kollektivt"),
)
_BIKE = ("cykel", "cyklar", "cykeln", "cykla", "elcykel", "trampar")
_EVERY_OTHER = (
    *("varannan", "var fjortonde dag", "var annan", "två helger i månaden", "2 helger i månaden"),
    *("två i månaden", "2 i månaden"),
)
_NO_WEEKEND = (
    *("aldrig helg", "aldrig helger", "inte helger", "inte helg", "inga helger", "bara vardagar", "bara vardag"),
    *("helgerna är heliga", "helgerna är mina", "helgerna är familjens", "ledig på helgerna", "ledig på helgen"),
    *("ledigt på helgerna", "lediga helger", "helgfritt", "helgledig", "fri på helgerna", "endast vardagar"),
    *("helgen är helig", "helgerna vill jag vara ledig", "ledig helg", "ledig varje helg", "helglediga"),
)
_COUNTERBALANCE = ("motviktstruck", "motvikts", "b - truck", "b#", "motviktare", "gaffeltruck", "motvikten")
_REACH = (
    *("skjutstativtruck", "skjutstativstruck", "skjutstativaren", "höglyftare", "sittstaplare", "stativtruck"),
    *("skjutstativare", "stativare"),
)
_STACKER = ("låglyft", "låglyftare", "ledstaplare", "ledtruck", "palldragare", "staplare", "ledlyftare", "pallyftare")

OPTION_SYNONYMS: dict[str, tuple[str, ...]] = {
    "dag": _DAY,
    "dagtid": _DAY,
    "dagskift": _DAY,
    "kväll": _EVENING,
    "kvällstid": _EVENING,
    "kvällsskift": _EVENING,
    "natt": _NIGHT,
    "nattskift": _NIGHT,
    "förmiddag": ("förmiddagar", "förmiddagen", "morgon", "morgonmänniska", "före lunch", "på morgonen", "fm"),
    "eftermiddag": ("eftermiddagar", "eftermiddagen", "efter lunch", "em"),
    "helg": (
        *("helger", "helgen", "helgerna", "lördag", "söndag", "helgpass", "lördagar", "söndagar", "lör", "sön"),
        *("lördag söndag", "veckoslut", "veckosluten", "weekend"),
    ),
    "morgon": ("morgonen", "morgnar", "morgonpass", "tidigt", "morgonpigg", "morgonmänniska", "öppningen"),
    "vardag": (
        *("vardagar", "veckodagar", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "mitt i veckan"),
        *("i veckorna", "måndag till fredag", "i veckan"),
    ),
    "tvåskift": ("två skift", "2 skift", "2 - skift", "två - skift", "förmiddag eftermiddag", "tvåan"),
    "treskift": ("tre skift", "3 skift", "3 - skift", "tre - skift", "rullande treskift"),
    "jour": ("jouren", "jourpass", "jourtjänst", "sovande jour"),
    "beredskap": ("beredskapen", "beredskapsvecka", "stå standby"),
    "örnsköldsvik": ("övik", "ö - vik"),
    "göteborg": ("götet", "gbg", "göteborgs", "göteborgsområdet"),
    "stockholm": ("sthlm", "huvudstaden", "stockholmsområdet", "stockis"),
    "norrköping": ("nörrkan", "peking", "nörrköping"),
    "jönköping": ("jönkan", "jkpg"),
    "linköping": ("linkan",),
    "helsingborg": ("hbg", "hälsingborg"),
    "skellefteå": ("skellefte", "skellet"),
    "umeå": ("ume",),
    "luleå": ("lule",),
    "piteå": ("pite",),
    "malmö": ("malmö stad", "malme"),
    "borås": ("boras", "bårås"),
    "södertälje": ("tälje",),
    "kristianstad": ("krstad",),
    "eskilstuna": ("e - tuna",),
    "sundsvall": ("svall",),
    "gävle": ("jävle",),
    "fast": tuple(word for word in _FAST if word != "fast"),
    "fast anställning": _FAST,
    "tillsvidare": tuple(word for word in _FAST if word != "tillsvidare"),
    "tillsvidareanställning": _FAST,
    "sommarjobb": (
        *("över sommaren", "i sommar", "under sommaren", "sommaren", "sommarvikariat", "sommarjobba"),
        *("juni till augusti", "sommarlovet"),
    ),
    "sommarvikariat": ("över sommaren", "i sommar", "under sommaren", "sommaren", "sommarjobb", "sommarlovet"),
    "säsong": ("säsongsjobb", "säsongsanställning", "över säsongen", "under säsongen", "över sommaren"),
    "vikariat": _STAND_IN,
    "visstid": tuple(word for word in _STAND_IN if word != "visstid"),
    "timanställning": tuple(word for word in _HOURLY if word != "timanställning"),
    "timmar": _HOURLY,
    "konsult": ("konsultuppdrag", "bemanning", "bemanningsföretag", "uthyrd", "konsultbolag"),
    "eget företag": (
        *("egen firma", "enskild firma", "fakturera", "fakturerar", "eget bolag", "aktiebolag", "f - skatt"),
        *("underkonsult", "egenföretagare", "underentreprenör"),
    ),
    "heltid": _FULL,
    "deltid": _PART,
    "distans": _AT_HOME,
    "hemifrån": tuple(word for word in _AT_HOME if word != "hemifrån"),
    "kontor": _OFFICE,
    "på plats": tuple(word for word in _OFFICE if word != "på plats"),
    "hybrid": _MIX,
    "el": ("elektriker", "elmontör", "elinstallatör", "elinstallation", "elinstallationer"),
    "vvs": ("rörmokare", "rörläggare", "rör", "rörmontör", "vvs - montör", "värme och sanitet"),
    "va": ("rörläggning", "lagt rör", "lägga rör", "avlopp", "vatten och avlopp", "brunnar", "ledningsschakt"),
    "rörläggning": ("lagt rör", "lägga rör", "lägger rör", "avlopp", "brunnar"),
    "schakt": ("markarbete", "grävt", "gräver", "schaktat", "schaktning", "schakta"),
    "asfalt": ("asfaltläggning", "asfaltering", "asfalterat", "asfalterar", "lagt asfalt", "asfaltsläggare"),
    "bygg": ("snickare", "byggnadsarbetare", "byggjobbare", "snickeri", "snickrat"),
    "betong": ("gjutning", "gjutit", "armering", "armerat", "betongare", "formsättning"),
    "måleri": ("målare", "målat", "målar"),
    "mureri": ("murare", "murat", "murar"),
    "plåt": ("plåtslagare", "plåtslageri"),
    "svets": ("svetsare", "svetsat", "svetsar", "svetsning"),
    "lördag": ("helg", "helgen", "helger", "helgerna", "lördagar"),
    "söndag": ("helg", "helgen", "helger", "helgerna", "söndagar"),
    "varannan helg": _EVERY_OTHER,
    "varje helg": ("alla helger", "varenda helg", "samtliga helger", "helgerna ut och in"),
    "ingen helg": _NO_WEEKEND,
    "inga helger": tuple(word for word in _NO_WEEKEND if word != "inga helger"),
    "tig": ("tigg", "tig - svets", "tigsvets", "tigsvetsning", "tigsvetsar", "tigsvetsat", "tick svets"),
    "mig/mag": (
        *("mig", "mag", "migg", "magg", "mig mag", "migmag", "migg magg", "co#", "halvautomat", "co två"),
        *("rörtråd", "mig - mag", "mag - svets", "migsvets", "magsvets"),
    ),
    "mma": (
        *("pinne", "pinnsvets", "elektrod", "mma - svets", "pinnar", "pinsvets", "elektroder", "belagd elektrod"),
        *("pinnsvetsning", "basiska", "manuell metallbåge"),
    ),
    "varmkök": (
        *("varmköket", "varmen", "varma köket", "varmt", "varma sidan", "grillen", "grill", "stekbordet", "stekhäll"),
        *("spisen", "varmrätter", "a la carte", "à la carte", "såser", "ugnen", "varmrätterna", "stekt"),
    ),
    "kallkök": (
        *("kallskänk", "kallskänka", "kallskänken", "kallköket", "kallen", "kalla köket", "kalla sidan", "kallt"),
        *("sallader", "smörgåsar", "smörgåstårtor", "förrätter", "salladsbuffén", "buffé", "kallmangel", "mackor"),
    ),
    "disk": ("disken", "diskat", "diskare", "diskar", "diskrum", "diskrummet", "diskmaskinen", "grovdisk"),
    "servering": ("serverat", "serverar", "servitris", "servitör", "golvet", "matsalen", "borden"),
    "bar": ("baren", "bartender", "drinkar", "blandat drinkar"),
    "bageri": ("bagare", "bakat", "bakar", "bageriet", "degar"),
    "kassa": ("kassan", "kassor", "kassabiträde", "kassörska", "suttit i kassan", "stått i kassan"),
    "reception": ("receptionen", "receptionist", "front desk"),
    "lager": ("lagret", "lagerarbetare", "plock", "lagerjobb", "godsmottagning"),
    "svenska": ("svenskan", "svensk"),
    "engelska": ("engelskan", "english"),
    "persiska": ("farsi", "dari", "iranska"),
    "dari": ("farsi", "persiska"),
    "arabiska": ("arabiskan", "arab"),
    "bosniska": ("serbokroatiska", "serbiska", "kroatiska", "bks"),
    "kinesiska": ("mandarin", "kantonesiska"),
    "spanska": ("castellano", "spanskan"),
    "finska": ("suomi", "finskan"),
    "kurdiska": ("sorani", "kurmanji", "kurmandji"),
    "python": ("pajton", "pyton", "django", "pandas"),
    "c#": ("dotnet", "dot net", "c sharp", "see sharp", ". net", "csharp"),
    "javascript": ("js", "react", "node", "typescript", "java script"),
    "java": ("spring", "java kod"),
    "frontend": ("front end", "frontendare", "gränssnitt", "react", "css"),
    "backend": ("back end", "backendare", "serversidan", "databaser"),
    "linux": ("ubuntu", "debian", "red hat", "unix"),
    "windows": ("windows server", "microsoft"),
    "mac": ("macos", "apple", "macbook"),
    "plock": ("plocket", "plockning", "plockat", "plockar", "orderplock"),
    "pack": ("packning", "packat", "packar", "packningen"),
    "grävmaskin": (
        *("grävare", "bandgrävare", "hjulgrävare", "grävmaskinen", "minigrävare", "gräva", "grävskopa", "bandaren"),
        *("gummihjulare", "grävmaskinist", "grävt"),
    ),
    "hjullastare": ("lastmaskin", "lastare", "lastmaskinen", "lastaren", "hjullastaren", "lastmaskinist"),
    "dumper": ("dumpern", "dumpers", "ramstyrd dumper", "dumperförare"),
    "vält": ("välten", "vältning", "vältförare"),
    "kran": ("kranen", "tornkran", "mobilkran", "kranförare"),
    "motvikt": tuple(word for word in _COUNTERBALANCE if word != "motvikt"),
    "skjutstativ": _REACH,
    "ledstaplare": tuple(word for word in _STACKER if word != "ledstaplare"),
    "låglyftare": tuple(word for word in _STACKER if word != "låglyftare"),
    "sas": ("bemanning",),
    "äldre": _OLD,
    "äldreomsorg": tuple(word for word in _OLD if word != "äldreomsorg"),
    "barn": _CHILDREN,
    "förskola": tuple(word for word in _CHILDREN if word != "förskola"),
    "lss": _SUPPORT,
    "funktionshinder": tuple(word for word in _SUPPORT if word != "funktionshinder"),
    "psykiatri": ("psyket", "psykiatrin", "psykvård", "psykvården", "rättspsyk", "psykavdelning", "beroendevård"),
    "sjukhus": ("sjukhuset", "avdelning", "vårdavdelning", "akuten", "slutenvård", "slutenvården", "lasarettet"),
    "hemtjänst": ("hemtjänsten", "hemvård", "hem till brukare", "hem till de gamla", "hemvården"),
    "vårdcentral": ("vårdcentralen", "primärvård", "primärvården"),
    "egen bil": _CAR,
    "bil": _CAR,
    "kollektivt": _TRANSIT,
    "kollektivtrafik": _TRANSIT,
    "cykel": _BIKE,
    "till fots": ("promenerar", "gå dit", "gångavstånd"),
    "lastbil": ("lastbilen", "tung lastbil", "långtradare", "trailer", "dragbil"),
    "kontorsstäd": ("kontor", "kontoren", "kontorslokaler"),
    "hemstäd": ("privata hem", "hemma hos folk", "villor", "privatstäd", "rutstäd", "hem hos folk"),
    "hotellstäd": ("hotell", "hotellrum", "hotellet"),
    "trappstäd": ("trappor", "trapphus", "trapporna"),
    "byggstäd": ("byggen", "byggarbetsplatser"),
    "fönsterputs": ("fönster", "putsar fönster", "putsat fönster"),
    "månadslön": ("fast lön", "per månad", "i månaden", "fast månadslön"),
    "timlön": ("per timme", "i timmen", "på timmen", "timpenning"),
    "provision": ("provisionsbaserat", "provisionslön", "på provision"),
    "ackord": ("ackordslön", "på ackord"),
    "mejl": ("mail", "e - post", "email", "mejla", "maila", "mejlen", "epost"),
    "telefon": ("telefonen", "ringa", "ring", "telefonsamtal", "på tråden", "ring upp"),
    "sms": ("textmeddelande", "meddelande", "sms : a", "messa"),
    "sommar": ("sommaren", "juni", "juli", "augusti", "somrar"),
    "vinter": ("vintern", "vintrar", "december", "januari", "februari"),
    "höst": ("hösten", "september", "oktober", "november"),
    "vår": ("våren", "mars", "april"),
    "inne": ("inomhus", "innejobb"),
    "inomhus": ("inne", "innejobb"),
    "utomhus": ("ute", "utejobb", "friska luften"),
    "ensam": ("själv", "för mig själv", "ensamarbete", "ensamvarg"),
    "i lag": ("i grupp", "tillsammans", "team", "i team", "med andra", "lagarbete"),
}
