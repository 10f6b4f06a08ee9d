"""Swedish turns of speech of further kinds: what is nobody's business, told by half, or told again as what it was."""

from __future__ import annotations

from firstcall.languages.sv.reading.durations import UNITS
from firstcall.reading.days import Day
from firstcall.reading.durations import exact, fixed, since
from firstcall.reading.rules import Hit, Rule

_END = r"(?= [.,!?]| $)"
"""What ends a clause."""


_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
"""Months in order."""


def _since_then(hit: Hit) -> object:
    """As in "Sen öppnade jag eget, det är sex år sen"."""
    return exact((hit.num("n") or 0.0) * UNITS[hit.word("u")])


def _until_now(hit: Hit) -> object:
    """As in "Från augusti till nu": whole months, the last such month to the interview's day."""
    gone = (hit.today.month - _MONTHS.index(hit.word("mo")) - 1) % 12 or 12
    return exact(gone / 12)


SAYINGS = (
    Rule(
        "sv.decline.none_of_yours",
        r"(?:det |sånt |sådant |lönen )?(?:tycker|anser|menar) (?:jag )?(?:faktiskt |nog |väl )?inte (?:att )?(?:ni|du|"
        r"någon|arbetsgivaren|ett företag|det|den)(?: \S+){0,2}? (?:har med att göra|ska (?:fråga|lägga sig i|behöva "
        r"veta)|behöver veta|bör fråga|angår|hör hit)(?: \S+)?|(?:är |blir )?(?:jag )?förhindrad (?:från )?att "
        r"(?:prata|tala|berätta|svara|säga|uttala mig|gå in)(?: \S+){0,2}|(?:får|kan) jag (?:faktiskt |tyvärr )?inte "
        r"(?:yttra mig|uttala mig|röja|avslöja)(?: \S+){0,2}|(?:har ni|har du) (?:faktiskt |väl )?(?:inte|inget) "
        r"(?:med (?:det )?att göra|att göra med)",
        yes=(
            "Det tycker jag inte ni har med att göra.",
            "Det anser jag inte att ni behöver veta.",
            "Sånt där är jag förhindrad att prata om.",
        ),
        no=("Det tycker jag inte om.", "Jag tycker inte att det är svårt."),
    ),
    Rule(
        "sv.decline.your_bid",
        r"(?:ni|du) (?:får|kan|ska) (?:väl |gärna |nog |faktiskt )*(?:bjuda|börja|lägga (?:ett )?bud|säga en siffra|ge "
        r"(?:mig )?ett bud|säga först|komma med (?:ett )?(?:bud|förslag))(?: (?:först|då|ni|du))*"
        + _END
        + r"|(?:jag )?säger (?:jag )?(?:ingen|inga|inte någon|inte en) (?:siffra|siffror|summa|lön)(?: \S+)?|(?:ingen|"
        r"inga) (?:siffra|siffror|summa) (?:från mig|här|i telefon)(?: \S+)?|vad (?:har|kan) ni (?:att )?(?:erbjuda|"
        r"bjuda|betala)(?= \?)|vad (?:erbjuder|bjuder|betalar) ni(?: då)?(?= \?)",
        yes=("Nej, ni får bjuda först.", "Jag säger ingen siffra.", "Vad bjuder ni?"),
        no=("Ni får bjuda på kaffe.", "Jag säger trettio."),
    ),
    Rule(
        "sv.stop.could_end",
        r"(?:vi|då) kan (?:vi )?(?:lika (?:gärna|bra) )?(?:sluta|avsluta|bryta|avbryta|lägga på) (?:nu|här|direkt|det "
        r"här|samtalet)(?= [.,!]| $)",
        yes=("Vi kan sluta nu.", "Då kan vi lika gärna lägga på här."),
        no=("Jag kan sluta nu på fredag.",),
    ),
    Rule(
        "sv.aside.caller",
        r"är det (?:från |hos |på |till )?(?:vårdcentralen|tandläkar\S*|banken|taxi\S*|vaccinationen|apoteket|"
        r"sjukhuset|mottagningen|frisören|försäkringsbolaget|elbolaget|kundtjänst|hyresvärden|däckfirman|verkstan|"
        r"pizzerian)(?: (?!jag|som)\S+){0,2} \?|(?:jag )?(?:skulle|ville) (?:vilja |bara )?(?:boka|avboka|beställa) "
        r"(?:om )?(?:en |ett |in )?(?:tid|bord|taxi|klipptid|pizza|läkartid|däckbyte|tvättid)(?: \S+){0,4}",
        yes=("Ja hej, är det från vårdcentralen?", "Jag skulle boka tid för foten."),
        no=("Jag bokade tider åt kunderna.",),
    ),
    Rule(
        "sv.hedge.so_so",
        r"(?:lite |både )?si och så(?: med)?|sisådär|både upp och ner|(?:lite )?(?:skakigt|vingligt|skralt|klent|"
        r"knackigt|si sådär) med|inte helt hundra|varken bra eller dåligt|lite (?:varierande|upp och ner)",
        yes=("Nätet är det si och så med.", "Det är skralt med det."),
        no=("Så är det med allt.",),
    ),
    Rule(
        "sv.ok.never_against",
        r"(?:är |var )?(?:det )?enda (?:som )?jag (?:vet|känner till|(?:har )?(?:gjort|kört|använt|lärt mig|jobbat "
        r"(?:med|på)|hållit på "
        r"med))(?= [.,]| $)|(?:blir|mår|jobbar) (?:jag )?(?:bara |som )?(?:bäst|bättre)(?: av det| då| så)(?= [.,]| $)|"
        r"(?<=^ )(?:mycket |absolut |gärna )?hellre det än|(?:så )?(?:det )?brukar (?:det )?(?:gå till|vara)(?= [.,]| "
        r"$)|(?:är|blir) det (?:bara |ju )?(?:en )?(?:helt )?(?:vanlig|"
        r"vanligt) (?:dag|kväll|vardag|arbetsdag)|varför skulle jag (?:säga|tacka) nej(?: till det)?|vem (?:säger|"
        r"tackar|skulle säga) nej till (?:det|sånt)|(?:hade|har|tog) (?:jag|vi) (?:hela )?(?:hand om|ansvar(?:et)? för)"
        r"(?= [.,]| $)|(?:har |hade )?(?:jag |vi )?(?:aldrig|inte) (?:någonsin )?haft (?:något|någonting) "
        r"(?:alls )?(?:i)?emot(?: "
        r"(?:det|sånt))?(?= [.,!]| $)|(?:det är |ser jag |är |blir )?bara (?:fördelar|plus|positivt|bra för mig)(?: "
        r"med "
        r"(?:det|\S+))?"
        + _END
        + r"|det är (?:ju )?därför (?:som )?jag (?:valde|gillar|ringer|söker|sökte|är här|hörde av mig|pratar med er)",
        yes=(
            "Ackord är det enda jag vet.",
            "Det har jag aldrig haft nåt emot.",
            "Så det är bara fördelar.",
            "Det är ju därför jag ringer.",
            "Jag blir bara bättre av det.",
            "Tolv miljoner hade jag hand om.",
        ),
        no=("Jag har mycket emot det.", "Bara fördelar har det inte."),
    ),
    Rule(
        "sv.state.took_licensed",
        r"(?<!inte )(?<!aldrig )(?<=^ )(?:ja , )?sen (?:{N}|många|flera) år(?= [.,!]| $)|(?:licensierad|examinerad|"
        r"certad|behörig|registrerad) (?:sen|i) (?:år |\S+ )?#|"
        r"(?:vi|man) har (?:det|den) (?:varje|vartannat|vart tredje) år(?: (?:på|hos|i) \S+)?",
        yes=("Licensierad sen 2014.", "Vi har det varje år på förskolan."),
        no=("Jag har inte varit licensierad.",),
    ),
    Rule(
        "sv.state.expired_lost_with",
        r"(?:det|den|sån|ett sånt|en sån) hade jag(?: (?:förr|förut|tidigare|en gång|då|ju))*(?= ,? ?(?:men|fast) )|"
        r"(?:försvann|följde inte med|upphörde|drogs in|föll bort|gällde bara)(?: (?:ju|väl))? (?:när|då|i samband "
        r"med att|så länge) (?:jag|man) (?:slutade|bytte|sa upp|flyttade|jobbade|var)(?: \S+){0,2}",
        yes=("Det hade jag, men den försvann ju när jag slutade.", "Den följde inte med när man slutade."),
        no=("Det hade jag i matte.",),
    ),
    Rule(
        "sv.state.progress_step",
        r"(?:gör|går|läser|kör|skriver|pluggar) (?:jag )?(?:nu |just nu )?(?:min |den |på )?(?:första|andra|tredje|"
        r"fjärde|femte|sista|nästa) (?:\S*(?:del|delen|delkurs|delkursen|kursdag|kursdagen|modul|modulen|steget|"
        r"moment|momentet|tentan|biten))(?: (?:nu|i|på|om|nästa)(?: \S+){1,2})?",
        yes=("Jag gör sista delkursen nu på lördag.",),
        no=("Jag gjorde sista delkursen i maj.",),
    ),
    Rule(
        "sv.state.unsure_part",
        r"(?:läste|gick|hann|pluggade) (?:jag )?(?:med )?(?:bara|endast|knappt) (?:ett|en|halva|{N}) (?:år(?:et)?|"
        r"termin(?:en)?|del(?:en)?|halvan|veckor|månader)",
        yes=("Jag läste bara ett år.",),
        no=("Jag läste ett år.",),
    ),
    Rule(
        "sv.possess.it_worn",
        r"(?:det |den |kortet |leggen )?(?:hänger|sitter|ligger)(?: (?:det|den|ju|redan|alltid))* (?:runt (?:min )?hals"
        r"(?:en)?|om halsen|på (?:bröstet|jackan|nyckelknippan|nyckelbandet|västen|mig)|i (?:framrutan|vindrutan|"
        r"rutan|kuvertet|mappen|nyckelbandet|jackan|"
        r"skåpet|byrån|handskfacket|kavajen|pärmen|bössan))(?: \S+)?(?! (?:inte|hos))",
        yes=("Det hänger runt halsen på mig.", "Det ligger i handskfacket."),
        no=("Jackan hänger i hallen.",),
    ),
    Rule(
        "sv.duration.since_then",
        r"(?:öppnade|startade|började|bytte|gick över|tog över|klev|köpte|blev)(?: (?!för|och|men|slutade)[^\s,.#]+)"
        r"{0,4} , (?:och )?(?:det är|det blir|nu är det|det har blivit) (?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) sen",
        _since_then,
        yes=("Sen öppnade jag eget, det är sex år sen.",),
        no=("Jag slutade, det är sex år sen.",),
    ),
    Rule(
        "sv.duration.took_over_ago",
        r"(?:tog (?:jag )?(?:ju )?(?:hand )?(?:över|om)|fick (?:jag )?hand om|gick (?:jag )?över till|kom (?:jag )?in "
        r"(?:i|på)|övertog (?:jag )?)(?: (?!för|och|men)[^\s,.#]+){0,2} (?:först |inte förrän |bara )?för (?:{ABOUT} )?"
        r"(?P<n>{N}) (?P<u>{U}) sen",
        _since_then,
        yes=("Lönerna tog jag över först för tre år sen.",),
        no=("Jag tog över för länge sen.",),
    ),
    Rule(
        "sv.duration.since_birth",
        r"sen (?:\S+ ){1,3}?(?:föddes|kom till|kom|var (?:liten|bebis|nyfödd)|började skolan)(?: ,| och)* (?:hon|han|"
        r"den|det|de|hen|ungen|barnet) (?:är|fyller|blir|har fyllt|hinner bli) (?:nu |snart |precis |redan )?"
        r"(?P<n>#)(?! (?:barn|stycken))",
        lambda hit: exact(hit.num("n") or 0.0),
        yes=("Sen Alma föddes, och hon är sju nu.",),
        no=("Sen Alma föddes.",),
    ),
    Rule(
        "sv.duration.month_till_now",
        r"(?:från|sen)(?: i)? (?P<mo>{MO}) (?:och )?(?:fram )?till (?:nu|idag|dags dato)",
        _until_now,
        yes=("Från augusti till nu.",),
        no=("Från augusti till mars.",),
    ),
    Rule(
        "sv.duration.told_as",
        r"(?:{ABOUT} )?(?P<n>{N}) (?P<u>månader|veckor|dagar|år) , (?:alltså |det vill säga |dvs |det var )?(?:en|ett|"
        r"två) (?:sommar|somrar|säsong|säsonger|vinter|termin|terminer|läsår|sommarlov|jullov|praktik|praktikperiod|"
        r"vikariat|sommarvikariat|föräldravikariat|provanställning|utlandssemester)(?= [.,]| $| på| i| hos| med| som| "
        r"åt| vid)",
        _since_then,
        yes=("Tre månader, en sommar på ett vandrarhem.", "Sex månader, ett vikariat på Ica."),
        no=("Tre månader, och en sommar i Visby.", "Tre månader, två år på Ica."),
    ),
    Rule(
        "sv.duration.half_bare",
        r"(?:halvannat|halvtannat|anderthalvt|halvannan)(?: år)?",
        lambda hit: exact(1.5),
        yes=("Halvannat.",),
        no=("Ett halvt.",),
    ),
    Rule(
        "sv.state.took_days",
        r"(?<=^ )(?:{N}|några|ett par) (?:dagar?|dagars kurs|kvällar?|heldagar?|timmar|veckor) (?:på|i|hos|med) \S+"
        r"(?: \S+)? (?:förra (?:året|hösten|våren|sommaren|vintern|månaden|veckan)|i (?:höstas|våras|somras|vintras|"
        r"fjol|{MONA})|för (?:{N}|ett par|några) (?:år|månader) sen|(?:år )?#)(?= [.,!]| $)",
        yes=("Två dagar i Borlänge förra hösten.",),
        no=("Två dagar i Borlänge nästa vecka.",),
    ),
    Rule(
        "sv.state.took_hours",
        r"(?:{N}) (?:timmar|dagar|kursdagar|kurstimmar) (?:gjorda|avklarade|klara|genomförda)(?: (?:i|förra|under|sen) "
        r"\S+| nu| redan)?(?! av)",
        yes=("Trettiofem timmar gjorda i januari.",),
        no=("Tre dagar gjorda av fem.",),
    ),
    Rule(
        "sv.state.expired_by_others",
        r"(?:spärrade|makulerade|avslutade|stängde av|avregistrerade) (?:de |dem )?(?:det|den|mitt|kortet|beviset)(?= "
        r"[.,]| $| när| då| sen| för)|(?<=^ )har varit(?: det)?(?=(?: ,)? men )|(?<=^ )hade(?= [.,])",
        yes=("Företaget spärrade det när jag slutade.", "Har varit, men jag sökte aldrig nytt."),
        no=("Jag har varit det länge.",),
    ),
    Rule(
        "sv.state.nopaper_named_no",
        r"(?:legitimerad|certifierad|auktoriserad|licensierad|diplomerad) (?:nej|inte)(?= [.,!]| $)",
        yes=("Utbildad ja, legitimerad nej.",),
        no=("Legitimerad ja.",),
    ),
    Rule(
        "sv.possess.it_teaches",
        r"(?:jag )?är (?:själv |numera |till och med )?(?:instruktör|utbildare|kursledare)(?: (?:i|för|på) \S+)?(?= "
        r"[.,!]| $)|(?:håller|höll) (?:jag )?(?:själv )?(?:i )?(?:kursen|kurserna|utbildningen|utbildningarna)(?= "
        r"[.,!]| $)",
        yes=("Jag är instruktör.", "Jag håller själv i utbildningen."),
        no=("Instruktören var bra.",),
    ),
    Rule(
        "sv.state.unsure_inhouse",
        r"(?:på|med) (?:ett |internt )?intyg från (?:firman|företaget|chefen|jobbet|arbetsgivaren|bolaget)|(?:intern|"
        r"firmans egen|företagets egen) (?:\S*utbildning(?:en)?|\S*kurs(?:en)?)|internutbildad",
        yes=("Bara på intyg från firman.", "Jag är internutbildad."),
        no=("Jag har intyget från Prevent.",),
    ),
    Rule(
        "sv.state.nopaper_neither",
        r"varken (?:den|det|\S+) eller (?:någon annan|något annat|något|någon|det andra|\S+)(?= [.,!]| $)",
        yes=("Varken den eller nån annan.",),
        no=("Varken den eller den kursen kan jag.",),
    ),
    Rule(
        "sv.showno.hours_taken",
        r"(?:jobbar|arbetar|sitter|står|kör) (?:jag )?(?:då redan|redan|nämligen) (?:extra |natt |kväll )?(?:på|hos|"
        r"åt|i) "
        r"\S+(?: (?:då|på (?:helgerna|kvällarna|nätterna|dagarna|lördagarna|söndagarna|lördagar|söndagar|helger)))",
        yes=("Jag jobbar redan extra på Max på helgerna.",),
        no=("Jag jobbar redan på helgerna.",),
    ),
    Rule(
        "sv.date.when_it_suits",
        r"(?<=^ )(?:precis |just |exakt )?när (?:det passar (?:er|dig)|ni (?:vill|behöver|önskar)(?: mig| ha mig| "
        r"det)?)(?= "
        r"[.,!]| $)",
        lambda hit: Day(hit.today, "now"),
        yes=("När det passar er.",),
        no=("När det passar mig.",),
    ),
    Rule(
        "sv.sooner.let_go",
        r"(?:brukar|kan|lär) (?:nog )?(?:låta|släppa) (?:en|folk|mig|oss|dem|iväg)(?: \S+){0,2}|låter (?:folk|en|mig) "
        r"gå",
        yes=("Men de brukar låta en gå efter två.",),
        no=("Jag brukar gå hem.",),
    ),
    Rule(
        "sv.duration.first_time",
        r"(?<=^ )(?:det (?:här )?(?:är|blir) )?(?:min |mitt )?(?:allra )?första (?:gången|jobbet)(?: nu| för "
        r"mig)?(?= [.!] "
        r"$| $)",
        fixed(0.0, 0.0, "none"),
        yes=("Första gången nu.",),
        no=("Första gången var 2016.",),
    ),
    Rule(
        "sv.duration.paper_ago",
        r"fick (?:jag )?(?:mitt|min) (?:\S+ ){0,2}?\S*(?:bevis|brev|brevet|certifikat|legitimation|licens|examen|leg) "
        r"för (?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) sen",
        _since_then,
        yes=("Jag fick mitt ECY-certifikat för tre år sedan.",),
        no=("Jag fick mitt hus för tre år sen.",),
    ),
    Rule(
        "sv.state.progress_aim",
        r"(?:siktar|satsar) (?:jag )?på (?:att (?:ta|skriva|göra|gå)|(?:\S*provet|\S*kursen|examen|uppkörningen))(?: "
        r"\S+){0,2}|håller (?:jag|vi) på (?:med|att)(?: \S+){0,2}",
        yes=("Siktar på provet i november.", "Skepparen håller jag på med."),
        no=("Jag siktar på toppen.",),
    ),
    Rule(
        "sv.duration.it_was_year",
        r"(?:det )?(?:var|blev) (?:det )?(?:år |i |hösten |våren |sommaren )?(?P<y>#) (?:som )?jag (?:fick|började|"
        r"blev|"
        r"tog|startade|klev|öppnade|kom (?:in|till|hit)|gick (?:in|över)|anställdes)",
        since({}),
        yes=("Det var 2012 jag fick min första anställning.",),
        no=("Det var 2012 jag slutade.",),
    ),
    Rule(
        "sv.open.more_below",
        r"(?:och )?(?:under dem|därunder|under mig indirekt|indirekt)(?: \S+){0,2}? (?:#|\S{3,}tal|resten|hela)",
        yes=("Direkt fem, och under dem ett fyrtiotal.",),
        no=("Fem under mig.",),
    ),
    Rule(
        "sv.otherpay.part",
        r"(?<=# )(?:kronor |tusen |i månaden )?(?:för|på|vid) (?:en )?(?:halvtid|deltid|halvtidstjänst|deltidstjänst|"
        r"halv tjänst|# (?:%|procent))(?= [.!] $| $)",
        yes=("Tretton tusen för halvtid.",),
        no=("Tretton tusen på heltid.",),
    ),
    Rule(
        "sv.date.signed",
        r"(?<=^ )så (?:fort|snart) (?:ni (?:har )?(?:skriver|skrivit|skrev) på|vi (?:har )?(?:skriver|skrivit) på|"
        r"kontraktet är "
        r"(?:påskrivet|klart|skrivet)|jag (?:får|fått) kontraktet|ni säger till|ni (?:vill|behöver) ha mig)",
        lambda hit: Day(hit.today, "now"),
        yes=("Så fort ni skrivit på.", "Så snart kontraktet är påskrivet."),
        no=("Så fort jag skrivit klart.",),
    ),
    Rule(
        "sv.aversion.past",
        r"(?:var|gick|kändes) (?:roligt|kul|bra|okej|fint|lätt|spännande)(?: (?:som \S+|när (?:man|jag) var (?:ung|"
        r"yngre|"
        r"liten)|förr|då|en gång i tiden|innan (?:jag|vi) \S+))(?= [.,]| $| nu| men)",
        yes=("Natt var roligt när man var ung, nu blir det dag.",),
        no=("Natt är roligt.", "Natt var roligt."),
    ),
    Rule(
        "sv.deny.emphatic_never_again",
        r"aldrig (?:mer|igen)(?= [.,!]| $)",
        yes=("Treskift aldrig mer.",),
        no=("Aldrig mer än fyra.",),
    ),
)
"""The rules stand in the pack where their families' others do; of two that overlap, these come first."""
