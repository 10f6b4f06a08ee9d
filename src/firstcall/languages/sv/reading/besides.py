"""Swedish sentences beside the answer: who is calling, from where, thanks, how one heard of the job, age, children."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_LEAD = (
    r"(?:(?:hej|hallå|hejsan|tjena|tja|god morgon|god dag|goddag|men|ursäkta|förlåt|sorry|oj|jaha|och)(?: hej)?"
    r"(?: ,)? ){0,2}"
)
_VERY = r"(?:väldigt|mycket|verkligen|riktigt)"
_GOOD = r"(?:jätte)?(?:kul|rolig|roligt|spännande|bra|intressant|trevlig|trevligt)"
_TAIL = (
    r"(?: ,)?(?: (?:just nu|nu|så|förresten|faktiskt|här|ursäkta|förlåt|idag|i dag|bara))?"
    r"(?:(?: ,)? men (?:okej|kör|kör på|det är lugnt))?"
)
_NOISY = (
    r"(?:stökigt|bullrigt|högljutt|blåsigt|stimmigt|rörigt|skrälligt|mycket ljud|dåligt ljud|dålig mottagning|"
    r"dålig täckning)"
)
_PLACE = (
    r"(?:i (?:bilen|bussen|lastbilen|affären|trappan|trädgården|tvättstugan|skogen|duschen|hissen|trapphuset|köket)|på "
    r"(?:bussen|tåget|tunnelbanan|spårvagnen|pendeln|balkongen|lunch|rast|lunchen|rasten|väg hem|väg till jobbet|"
    r"språng|stan|promenad|vårdcentralen)|vid (?:busshållplatsen|stationen)|ute och går(?: med hunden)?)"
)

BESIDES = (
    Rule(
        "sv.beside.name",
        rf"(?:{_LEAD})(?:jag heter|mitt namn är|du pratar med) [^\W\d_]+(?: [^\W\d_]+)?|[^\W\d_]+ heter jag|(?:hej|"
        r"hejsan|tjena|god morgon|god dag|goddag)(?: hej| igen| på er| på dig)?(?:(?: ,)? det är [^\W\d_]+"
        r"(?: [^\W\d_]+)?(?: här)?)?|hallå(?: ,)? det är [^\W\d_]+(?: [^\W\d_]+)?(?: här)?",
        yes=("Hej, jag heter Anna.", "Hej, det är Omar.", "Mitt namn är Omar Said.", "God morgon."),
        no=("Det är lugnt här.", "Det heter truckkort."),
    ),
    Rule(
        "sv.beside.call",
        rf"(?:{_LEAD})jag (?:sitter|är|står|går)(?: bara| just nu| fortfarande| nu)? {_PLACE}{_TAIL}",
        yes=("Ursäkta, jag sitter i bilen.", "Jag är på rast just nu."),
        no=("Jag är i facket.", "Jag kör bil."),
    ),
    Rule(
        "sv.beside.noise",
        rf"(?:{_LEAD})det är (?:lite|väldigt|rätt|ganska|så|mycket|himla)? ?{_NOISY}(?: (?:här|hemma|inne|ute|"
        rf"på linjen|i luren|omkring mig)){{0,2}}{_TAIL}|(?:ursäkta|förlåt|sorry)(?: för)? (?:oljudet|ljudet|bullret|"
        rf"hunden|barnen|stöket|bakgrundsljudet|skriket|oväsendet)|(?:{_LEAD})det är (?:bara )?(?:hunden|barnen|"
        r"tvättmaskinen|grannen|min hund|katten|dörrklockan|radion|tvn|bebisen)(?: som (?:skäller|låter|skriker|leker|"
        rf"gråter))?|(?:{_LEAD})(?:nu )?(?:skäller hunden|skriker barnen|ringer det på dörren|låter det)(?: igen)?|"
        r"(?:hunden|barnen|bebisen) (?:skäller|skriker|gråter|låter)(?: (?:igen|lite|bara|så|här)){0,2}",
        yes=("Det är lite stökigt här hemma.", "Förlåt för oljudet.", "Det är bara hunden som skäller."),
        no=("Buller och stök är okej.", "Bullret gör inget."),
    ),
    Rule(
        "sv.beside.line",
        rf"(?:{_LEAD})(?:det är|det var|jag har|det blev) (?:(?:lite|väldigt|så|rätt|ganska|himla|bara) )?"
        r"(?:dåligt?|kass|usel|taskig) (?:linje|täckning|mottagning|uppkoppling|signal|ljud|nät)"
        rf"(?: (?:här|hos mig|på tåget|på bussen|i bilen|ute|hemma)){{0,2}}{_TAIL}|(?:{_LEAD})(?:jag (?:är|låter) "
        r"(?:lite )?(?:hes|förkyld|snuvig)|(?:om|att) jag (?:är|låter|pratar|snackar)(?: lite| så)? "
        rf"(?:hes|förkyld|fort|snabbt|högt|lågt)){_TAIL}",
        yes=("Det är lite dålig linje här.", "Förlåt, jag är lite hes.", "Ursäkta att jag låter hes."),
        no=("Det är dålig lön.", "Jag är förkyldare."),
    ),
    Rule(
        "sv.beside.back",
        rf"(?:{_LEAD})(?:så )?(?:nu|då) är jag (?:med|tillbaka|med igen|här|här igen|redo)|(?:{_LEAD})(?:ja (?:, )?)?"
        r"nu hör jag(?: dig| er)?(?: (?:bra|bättre|igen))?|(?:då|nu) ska jag svara(?: på (?:det|den|frågan))?|"
        r"den frågan väntade jag på|oj ,? ?vad det (?:lät|small|ekade)",
        yes=("Förlåt, nu är jag tillbaka.", "Ja, nu hör jag dig.", "Då ska jag svara på det."),
        no=("Jag är tillbaka i branschen.",),
    ),
    Rule(
        "sv.beside.family",
        r"(?:min|mina|vår) (?:fru|man|sambo|mamma|pappa|mor|far|syster|bror|dotter|son|kollega|chef|kompis|barn|"
        r"kollegor|kompisar) (?:säger|tycker|klagar på|brukar (?:säga|tycka|klaga på))(?: alltid| jämt| ofta)?"
        r" att jag (?:pratar|snackar|babblar|svamlar|låter)(?: (?:för|så))? (?:mycket|fort|högt|länge|lågt)|"
        r"(?:min|mina) (?:fru|man|sambo|mamma|pappa|barn|kollegor|kompisar) (?:skrattar|brukar skratta|retar|"
        r"brukar reta)(?: alltid)? (?:åt )?mig(?: för det)?",
        yes=("Min fru säger alltid att jag pratar för mycket.", "Min sambo brukar skratta åt mig."),
        no=("Min chef säger att jag är bra.", "Min fru brukar jobba natt."),
    ),
    Rule(
        "sv.beside.thanks",
        rf"(?:{_LEAD})tack(?: så mycket)? för (?:att (?:ni|du) (?:ringer|ringde|hör av (?:er|dig)|hörde av (?:er|dig)|"
        r"återkommer|återkom|tar (?:er|dig) tid|frågar)|samtalet|möjligheten|tiden|visat intresse)|"
        rf"(?:{_LEAD})(?:det var |vad )?(?:kul|roligt|trevligt|bra|skönt|snällt) att (?:(?:ni|du) (?:ringer|ringde|"
        r"hör av (?:er|dig)|hörde av (?:er|dig))|höras|prata|träffas)",
        yes=("Tack för att ni hör av er.", "Kul att ni ringer."),
        no=("Tack, men nej.", "Det är bra att jobba natt."),
    ),
    Rule(
        "sv.beside.advert",
        rf"(?:{_LEAD})jag (?:såg|hittade|läste|snubblade över) (?:er |om |den här )?(?:annonsen|annons|jobbet|tjänsten|"
        r"platsannonsen|utlysningen)(?: \S+){0,4}|min \S+ (?:tipsade(?: mig)? om|skickade|visade)(?: mig)? (?:jobbet|"
        r"annonsen|tjänsten|det här|er)(?: \S+){0,3}",
        yes=("Jag såg annonsen på Facebook.", "Min syster tipsade om jobbet."),
        no=("Jag läste ritningar.", "Jag hittade jobb."),
    ),
    Rule(
        "sv.beside.keen",
        rf"(?:{_LEAD})jag är (?:jätteintresserad|superintresserad|(?:{_VERY} )?intresserad) av (?:jobbet|tjänsten|"
        r"det här jobbet|den här tjänsten|er|rollen|att jobba hos er)|(?:jobbet|tjänsten) (?:låter|verkar|ser) "
        rf"(?:{_VERY} )?{_GOOD}(?: ut)?|det (?:låter|verkar) (?:som|vara) (?:ett|en) (?:{_VERY} )?{_GOOD} (?:jobb|"
        r"ställe|arbetsplats)|jag vill (?:verkligen|gärna|jättegärna) ha (?:det här )?jobbet",
        yes=("Jag är väldigt intresserad av jobbet.", "Jobbet låter jättekul."),
        no=("Jag är intresserad av natt.", "Det låter bra."),
    ),
    Rule(
        "sv.beside.age",
        rf"(?:{_LEAD})jag (?:är|har fyllt|fyllde|har precis fyllt) #(?: (?:år|bast|år gammal|år fyllda))?{_TAIL}",
        yes=("Jag är trettiofyra.", "Jag är 52 år nu."),
        no=("Jag är på 34.", "Jag var 34."),
    ),
    Rule(
        "sv.beside.children",
        rf"(?:{_LEAD})jag har (?:#|en|ett|ett par|några)(?: (?:små|stora|vuxna|lilla))? (?:barn|ungar|pojkar?|flickor?|"
        rf"döttrar|söner|dotter|son|barnbarn|tonåringar|kids|småbarn)(?: hemma| också| i skolan)?{_TAIL}",
        yes=("Jag har två barn.", "Jag har en dotter hemma."),
        no=("Jag hade två barn i gruppen.", "Jag har två år."),
    ),
    Rule(
        "sv.beside.caller",
        r"(?:ja|jo|hej|hallå)(?: ,)? det är [^\W\d_]+(?: [^\W\d_]+)?(?: här| som pratar)?",
        yes=("Ja, det är Anna.", "Hej, det är Omar Said här."),
        no=("Det är Annas.",),
    ),
    Rule(
        "sv.beside.cough",
        rf"(?:{_LEAD})jag (?:var (?:bara )?tvungen att|måste bara|måste|skulle bara|behövde) (?:hosta|nysa|svälja|"
        r"harkla mig|sätta mig|stänga dörren|stänga av radion|stänga av tvn|sänka (?:radion|tvn|ljudet)|"
        r"flytta på mig|gå ut|gå undan|köra in till sidan)(?: lite| först)?",
        yes=("Förlåt, jag var tvungen att hosta.", "Jag måste bara stänga dörren."),
        no=("Jag måste sluta klockan fem.",),
    ),
    Rule(
        "sv.beside.motivated",
        rf"jag är (?:{_VERY} |så |jätte)?(?:motiverad|jättemotiverad|taggad|supertaggad|ambitiös|arbetsvillig|"
        r"arbetssam|hårt arbetande|redo att jobba)",
        yes=("Jag är väldigt motiverad.", "Jag är supertaggad."),
        no=("Pengar gör mig motiverad.",),
    ),
    Rule(
        "sv.beside.licence",
        r"(?:och |sen |sedan |dessutom |plus )?(?:har jag|jag har)(?: också| även| dessutom)?(?: B -)? ?(?:körkort|"
        r"b - körkort|bilkörkort)(?: B)?(?: också| med| dessutom| förresten)?",
        yes=("Sen har jag B-körkort också.", "Jag har körkort."),
        no=("Jag har inget körkort.",),
    ),
    Rule(
        "sv.beside.languages",
        r"(?:och |sen |dessutom )?(?:jag (?:pratar|talar|kan)|(?:pratar|talar) jag)(?: också| även)?"
        r"(?: flytande| bra)? [^\W\d_]+(?:ska)(?: ,? ?(?:och )?[^\W\d_]+){0,3}(?: också| flytande| med)?",
        yes=("Jag pratar svenska och engelska.", "Sen pratar jag arabiska också."),
        no=("Jag pratar med kunder.", "Jag kan natt."),
    ),
    Rule(
        "sv.beside.home",
        r"(?:och )?jag bor (?:nu )?(?:i|på|utanför|strax utanför|nära) [^\W\d_]+(?: [^\W\d_]+)?(?: nu| just nu)?",
        yes=("Jag bor i Malmö.", "Jag bor utanför Borås nu."),
        no=("Jag bor två mil bort.",),
    ),
    Rule(
        "sv.beside.hearing",
        rf"(?:{_LEAD})när (?:får|kan|lär) jag (?:besked|svar|veta|höra|räkna med svar|få besked|få veta|få svar)"
        rf"(?: (?:då|om det|mer|om jobbet|om jag fick det))?|(?:{_LEAD})när (?:hör|ringer|bestämmer|återkommer) ni"
        rf"(?: (?:av er|mig|er|tillbaka|då))?|(?:{_LEAD})(?:vad händer|vad blir) (?:sen|sedan|härnäst|nu|nästa steg)|"
        r"hur lång tid tar det(?: innan (?:jag får svar|ni hör av er))?",
        yes=("När får jag besked?", "Vad händer sen?"),
        no=("När kan jag börja?",),
    ),
)
