"""English words about papers and options: licence classes, states of certificates, levels, options."""

from __future__ import annotations

from typing import Any

from firstcall.reading.rules import Hit, Rule

_LETTERS = {"A": "A", "a": "A", "B": "B", "b": "B", "bee": "B", "C": "C", "c": "C", "see": "C", "sea": "C", "D": "D", "d": "D", "dee": "D", "E": "E", "e": "E", "BE": "BE", "be": "BE", "CE": "CE", "ce": "CE", "DE": "DE", "AM": "AM"}
_CLASSES = frozenset({"AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"})
_FILL = frozenset({"plus", "+", "and", "-", "licence", "category", "class", "cat", "the", "an", "licenced", "entitlement", "card"})


def _classes(*names: str) -> Any:
    return lambda hit: names


def _letters(hit: Hit) -> tuple[str, ...] | None:
    """Classes spoken as letters and figures: C plus E, sea plus E, C1."""
    words = (hit.match.group() if hit.match else "").replace("#", str(int(hit.parts[0].value)) if hit.parts else "").split()
    name = "".join(_LETTERS.get(word, word) for word in words if word not in _FILL).upper()
    return (name,) if name in _CLASSES else None


_CARD = r"(?:licence|category|entitlement)"
MACROS = {"BIG": r"A|B|C|D|AM|BE|CE|DE"}

LICENCES = (
    Rule("en.class.number", rf"(?:(?:category|cat) )?(?:C|c|D|d|A|a|AM) #(?: (?:plus |\+ )?(?:E|e))?(?: {_CARD})?", lambda hit: _letters(hit) if hit.parts and hit.parts[0].value in {1, 2} else None, yes=("Yes, C1.", "D1 only"), no=("C.",)),
    Rule("en.class.pair", rf"(?:(?:category|cat) )?(?:C|c|see|sea|B|b|be|Be|bee|BE|D|d) (?:plus |\+ |and )?(?:(?:the )?E)(?: {_CARD})?|(?:C|c|see|sea|B|b|D|d) (?:plus|\+) (?:E|e|he)", lambda hit: _pair(hit), yes=("C plus E.", "a sea plus E"), no=("C and D.",)),
    Rule("en.class.the_e", r"the E(?: as well| too)?", lambda hit: ("+E",), yes=("C and the E as well.",), no=("The end.",)),
    Rule("en.class.klass_one", r"class (?:#|one|1)(?: hgv| lorry)?", lambda hit: ({1.0: ("CE",), 2.0: ("C",)}.get(hit.parts[0].value) if hit.parts else None), yes=("Class one, had it nine years.", "Class 2"), no=("Class act.",)),
    Rule("en.class.category", r"(?:category|cat|class|group) (?:{BIG}|b|c|d|bee|sea|dee)(?! (?:,)? see)", _letters, yes=("Category B.",), no=("Category, um, see.",)),
    Rule("en.class.card", r"(?:{BIG}|b|c|d|sea|bee|dee) licence", _letters, yes=("a B licence",), no=("a licence",)),
    Rule("en.class.big", r"B|C|D|CE|BE|DE|AM|A(?= (?:,|and|licence|\.)| $)|(?<= my )c", _letters, yes=("B, C and C1.",), no=("I drive.",)),
    Rule("en.class.car", r"(?:full )?(?:ordinary |normal |standard )?car (?:licence|test)|(?:just |only )?(?:the|my|ordinary|a|normal) car(?=(?: licence)?(?: now| is| ,| \.| $))|car licence|(?:three and a half|#) tonn?e(?:r)? van|cars?(?: only)?(?= \.| $| ,)|(?:ordinary |the |just the )?car (?:1ne|yes)|got my car(?= in)", lambda hit: ("B",), yes=("I have a full car licence.", "it's just the car now"), no=("I drive a bus.",)),
    Rule("en.class.artic", r"artics?|articulated(?: lorr(?:y|ies))?|class one|drawbar|arctic lorr(?:y|ies)|semis?|eighteen wheelers?|(?:commercial|cdl) (?:class )?A|cdl", lambda hit: ("CE",) if "art" in (hit.match.group() if hit.match else "") or "draw" in (hit.match.group() if hit.match else "") or "arc" in (hit.match.group() if hit.match else "") else ("?",), yes=("I did the artic.",), no=("Rigid.",)),
    Rule("en.class.rigid", r"rigids?(?: only)?|class two", _classes("C"), yes=("Only rigids.",), no=("Artics.",)),
    Rule("en.class.hgv", r"hgv|lgv|lorry licence|truck licence|heavy goods|lorry|(?:category|class) ,? ?(?:uh )?,? ?see(?: \.)?(?: see licence)?|see licence|all the letters|the (?:whole )?alphabet|the lot|all of them", _classes("?"), yes=("I've got my HGV.", "See licence, yeah."), no=("Car.",)),
    Rule("en.class.bus", r"pcv|psv|bus licence|coach licence|(?:drive|driving|drove) (?:coaches|buses|a bus|a coach)|bus(?:es)?|coach(?:es)?", _classes("D"), yes=("I drive coaches.",), no=("Business.",)),
    Rule("en.class.minibus", r"minibus(?:es)?", _classes("D1"), yes=("minibuses",), no=("Bus.",)),
    Rule("en.class.bike", r"(?:motor ?)?bike (?:licence|test)|motorcycle(?: licence)?|motorbike(?: licence)?", _classes("A"), yes=("Motorbike licence.",), no=("I bike.",)),
    Rule("en.class.moped", r"moped(?: licence)?|cbt", _classes("AM"), yes=("Moped licence.",), no=("Bike.",)),
    Rule("en.class.trailer", r"trailer (?:licence|test|entitlement)|car and trailer", _classes("BE"), yes=("I did my trailer test.",), no=("Trailer park.",)),
    Rule("en.licence.general", r"(?:full )?(?:clean )?(?:driving )?licence(?: holder)?|(?:full )?uk licence", yes=("I have a driving licence.",), no=("I've a card.",)),
    Rule("en.licence.drives", r"automatic(?: only)?|clean(?: one| 1ne| licence)?|not a single point(?: \S+){0,4}|(?:no|zero) points|i drive (?:every day|daily|to work|myself|for a living)|passed (?:my test |it |first time )?(?:in|at|when|first|years|back)?(?: \S+)?|my own (?:car|van)", yes=("Clean one, yes.", "Not a single point on it."), no=("I bike.",)),
    Rule("en.rigid.words", r"no trailer|without (?:a |the )?trailer|rigid only", yes=("no trailer",), no=("trailer",)),
)  # fmt: skip


def _pair(hit: Hit) -> tuple[str, ...] | None:
    words = (hit.match.group() if hit.match else "").split()
    if words[-1] == "he":
        words[-1] = "E"
    if "and" in words and words[-1] == "E":
        first = _LETTERS.get(words[-4] if "the" in words and len(words) > 3 else words[0], "")
        both = (first, f"{first}E") if "the" in words else (f"{first}E",)
        return both if f"{first}E" in _CLASSES else None
    name = "".join(_LETTERS.get(word, "") for word in words if word not in _FILL).upper()
    return (name,) if name in _CLASSES else None


_ANY = r"(?: \S+)"
STATES = (
    Rule("en.state.withdrawn", r"banned|disqualified|revoked|suspended|taken (?:off|away from) me|took (?:it|my licence) (?:off|away)(?: from)?(?: me)?|lost (?:it|my licence)(?: for| to| after| last)?|confiscated|drink driv(?:e|ing)|ban", yes=("I got banned in January.", "Lost it for good."), no=("I have it.",)),
    Rule("en.state.back", rf"(?:get|getting|got|have|give me) (?:it|my licence|them) back{_ANY}{{0,3}}|back in (?:\S+)|until (?:january|february|march|april|may|june|july|august|september|october|november|december|next|the)|temporarily|at the moment|for (?:#|six|twelve|a few) months|reapply", yes=("get it back next spring",), no=("I lost it.",)),
    Rule("en.state.gone", r"for good|not (?:any ?more|anymore)|never got (?:it|round)(?: \S+){0,3}|did not bother(?: \S+){0,2}|gave it up|for life|permanently|years ago|surrendered", yes=("Lost it for good.",), no=("I get it back.",)),
    Rule("en.state.expired", rf"expired|(?:ran|run|gone|went|has run) out|laps(?:e|ed)|out of date|not (?:been )?(?:renewed|valid|current|in date)(?: anymore)?|(?:did|have|has|had) not (?:renewed?|kept it up|bothered renewing)(?: \S+)?|needs? (?:renewing|updating|to be renewed)|due (?:a )?(?:renewal|for renewal)|overdue|(?:i )?(?:used to|was)(?: have| be| hold)?(?= ,| have| be| but| until| registered| \.)(?: have it| be)?|was (?:up|due)(?: in| last)?(?: \S+)?|(?:is )?dead|not (?:a |the )?(?:current|active|valid)(?: 1ne| one)?|had (?:one|1ne|it) (?:\S+ )?years ago|(?:one|1ne) years ago|let it (?:lapse|go|run out|expire)(?: {_ANY})?|medical ran out", yes=("It ran out last month.", "Let it lapse."), no=("It runs out in 2029.",)),
    Rule("en.state.progress",
         rf"failed (?:it|the test)(?: \S+)?|halfway through{_ANY}{{0,3}}|(?:test|exam|course|assessment|theory|training|it|one|1ne|driving test)(?: is| are)? (?:all )?(?:booked|scheduled|coming up|next)(?: in)?{_ANY}{{0,3}}|(?:sitting|resitting|revising for) (?:the |my |it)?{_ANY}{{0,3}}|i am on (?:standard|module|unit|day|week) #|(?:#|three|four) (?:days|hours|modules) (?:done )?(?:of|out of)(?: \S+)?|booked (?:in|on|for|my|the|it|onto|to){_ANY}{{0,3}}|(?:waiting|wait) (?:for|on|to hear){_ANY}{{0,4}}|(?:have |just )?(?:applied|sent (?:it|off|away|in)|put in for|ordered|in the post|on (?:the|its) way|being (?:processed|renewed))(?: {_ANY}){{0,2}}|(?:am |currently |still |just )?(?:doing|taking|studying|learning|working (?:on|towards)|halfway|half way|part way|training|finishing|going through|in the middle of|in the process of)(?: {_ANY}){{0,3}}|in progress|not (?:finished|completed?|passed|quite finished)(?: yet)?(?: {_ANY})?|(?:passed|done) (?:my |the )?theory|provisional|learner|lessons|(?:#|some|most|half) of the # (?:hours|modules|days|parts|units)|# of # (?:hours|modules|days)|modules? (?:left|to go)|test is in {_ANY}|almost (?:done|finished|there)|will (?:have|get) it (?:by|in|next)(?: {_ANY})?|(?:going|due|about) to (?:take|do|sit|start|get)(?: {_ANY}){{0,3}}|replacement is{_ANY}{{0,3}}|renewal is in|start(?:ed|ing) (?:it|the course|next)(?: {_ANY})?",
         yes=("I've got my test booked for next Friday.", "I'm just waiting for it.", "I've done twenty-one of the thirty-five hours so far."), no=("I have it.",)),
    Rule("en.state.valid", r"(?:is |it is |still )?(?:valid|good|current|in date|up to date|active|live)(?: (?:till|until|to|for|through)(?: \S+){0,3})?|renewed(?: \S+){0,3}|revalidated(?: \S+){0,3}|(?:expires|runs out|is up|ends|lasts)(?: \S+){0,3}|refreshed(?: \S+)?", yes=("Good till 2028.", "my PIN's active"), no=("It ran out.",)),
    Rule("en.state.took", r"(?:i )?(?:did|passed|took|done|completed|finished|earned|received|was given|sat|have done|signed off|teach)(?: (?:it|my|the|that|one|a|mine|in|last|back|online|both))*(?: \S+)?", yes=("Did it online in March.", "I passed my 6G in February."), no=("It is here.",)),
    Rule("en.state.nopaper", r"(?:no|not a|without (?:a|any)|not got (?:a|any|the)|never got (?:a|any|the)) (?:formal )?(?:paper(?:work)?|certificate|card|ticket|licence|qualification|proof)s?(?: for it)?|not on paper", yes=("No licence, but I learn fast.",), no=("I've the paper.",)),
    Rule("en.state.unsure", r"(?:do|can|could) not (?:remember|recall|know)(?: \S+){0,4}|not (?:sure|certain)(?: \S+){0,3}|(?:i )?(?:would|will) have to (?:look|check|see)(?: \S+)?|could be(?: it)? (?:\S+ )?expired(?: \S+){0,3}|i think|maybe|might (?:be|have)(?: \S+){0,2}|probably", yes=("I think it's still good, I'd have to look.",), no=("I have it.",)),
    Rule("en.state.experience", r"(?:have |been )?(?:driven|driving|worked|used|using|operated|operating|welded|welding|done)(?: \S+){0,4}? (?:for )?(?:#|many|several|loads of|a few|a couple of) (?:\S+ )?years(?: \S+){0,5}", yes=("I've driven forklifts for fifteen years.",), no=("I did it two years ago.",)),
    Rule("en.state.foreign", r"(?:indian|pakistani|nigerian|ghanaian|american|us|foreign|syrian|turkish|ukrainian|russian|brazilian|australian|south african|kenyan|iraqi|iranian|afghan|international|philippine|filipino|chinese|albanian|zimbabwean|egyptian|moroccan) (?:driving )?(?:licence|permit|one|1ne)|(?:licence|certificate|one|1ne) from (?:\S+)|(?:not|never) (?:exchanged|swapped|converted)(?: \S+){0,2}|back home|in my (?:home )?country|from (?:india|pakistan|nigeria|syria|turkey|ukraine|america|brazil|the states)", yes=("I have Indian licence and international permit.",), no=("I have a UK licence.",)),
    Rule("en.state.eu", r"(?:polish|german|french|spanish|italian|romanian|portuguese|irish|lithuanian|latvian|bulgarian|greek|swedish|eu|european|british|uk) (?:\S+ )?licence|valid in (?:the )?(?:eu|uk|sweden|europe)", yes=("I've a Polish licence.",), no=("Indian licence.",)),
)  # fmt: skip

CHOICES = (
    Rule("en.choice.but", r"(?:any(?:thing|time)?|all|every(?:thing)?|whatever|any shift|all of them)(?: \S+)? (?:bar|but|except(?: for)?|apart from|other than|besides|save) (?P<x>\S+(?: \S+){0,3})", yes=("Anything bar nights.",), no=("Anything.",)),
    Rule("en.choice.all", r"(?:i am |really )?(?:easy|flexible|not (?:fussy|fussed|bothered|picky))|any(?: of (?:them|those|the above))?|any(?:thing|time|where| shift| shifts| of them)|what ?ever(?: you (?:like|need|want|have|got))?|(?:it )?(?:does not|do not) (?:matter|mind|bother me|care)|all (?:of (?:them|those|the above)|three|four|shifts|are fine|the same to me)|both(?: of them)?|either(?: (?:one|1ne|is fine|or|way))?|no preference|stick me on(?: \S+)?|i will (?:do|take) (?:anything|whatever|any)|you name it|open to (?:anything|all|any)|the lot", yes=("I'm easy, stick me on whatever.", "Both.", "Any of them."), no=("Nights.",)),
    Rule("en.choice.none", r"none(?: of (?:them|those|the above))?|neither(?: of them)?|nothing(?: really)?|not any(?: of them)?", yes=("None of them.",), no=("Nights.",)),
    Rule("en.choice.prefer", r"prefer(?:ably|red|ence)?|ideally|rather|would like|first choice|mainly|mostly|favour|hoping for", yes=("Ideally perm.",), no=("Perm.",)),
    Rule("en.choice.partly", r"every other|alternate|sometimes|occasionally|some (?:days|weeks|nights)|(?:once|twice|#|one|two|a couple of) (?:time|times|day|days|night|nights|evening|evenings) (?:a|per) (?:week|month)|now and (?:then|again)|at a push|to begin with for now|once in a while|rarely", yes=("Every other week.",), no=("Always.",)),
    Rule("en.choice.little", r"a (?:little|bit)|little(?: bit)?|not (?:so|very|that) (?:good|well|much)|so - so|badly|barely", yes=("Swedish a little.",), no=("Swedish.",)),
)  # fmt: skip

OPTION_SYNONYMS = {
    "days": ("day", "daytime", "day shift", "day shifts", "mornings", "earlies", "nine to five", "early"),
    "day": ("days", "daytime", "day shift", "day shifts", "mornings"),
    "evenings": ("evening", "lates", "late shift", "late shifts", "evening shift", "twilight", "twilights", "back shift", "afternoons", "late"),
    "evening": ("evenings", "lates", "late shift", "twilight"),
    "nights": ("night", "night shift", "night shifts", "nighttime", "overnight", "overnights", "graveyard shift", "graveyard"),
    "night": ("nights", "night shift", "night shifts", "overnight"),
    "weekends": ("weekend", "saturdays", "sundays", "saturday", "sunday"),
    "permanent": ("perm", "permanently", "permanent job", "full time permanent", "staff job"),
    "temporary": ("temp", "temping", "temporarily", "agency"),
    "contract": ("contractor", "contracting", "fixed term", "freelance"),
    "full time": ("full - time", "full-time", "forty hours"),
    "full-time": ("full time",),
    "part time": ("part - time", "part-time", "half time"),
    "part-time": ("part time",),
    "remote": ("from home", "home", "remotely", "wfh", "work from home"),
    "on site": ("office", "in the office", "come in", "on-site", "onsite", "in person", "on site"),
    "hybrid": ("mix", "a mix", "mixture", "bit of both"),
    "counterbalance": ("counter balance", "counterbalanced", "counter-balance"),
    "reach": ("reach truck", "reach trucks"),
    "vna": ("narrow aisle", "very narrow aisle"),
    "english": (), "swedish": (),
}  # fmt: skip

LEVELS = {
    "gcse": ("gcses", "secondary school", "gcse's", "o levels", "left school at sixteen", "left school at 16", "high school", "school leaver"),
    "gcses": ("gcse", "secondary school", "o levels"),
    "a-level": ("a-levels", "a levels", "a level", "sixth form", "btec", "college", "level three", "as levels", "t-levels", "high school diploma"),
    "a-levels": ("a-level", "a level", "a levels", "sixth form", "btec"),
    "hnc": ("hnd", "higher national certificate", "higher national"),
    "hnd": ("hnc",),
    "bachelor": ("bachelors", "bachelor's", "bachelor's degree", "bachelors degree", "degree", "ba", "bsc", "beng", "first class honours", "undergraduate", "honours", "undergraduate degree", "university degree", "llb"),
    "bachelor's": ("bachelor", "degree", "bsc", "ba"),
    "degree": ("bachelor's", "bachelors", "bsc", "ba", "beng"),
    "master": ("masters", "phd", "doctorate", "master's", "masters degree", "master's degree", "msc", "ma", "mba", "meng", "postgraduate", "postgrad"),
    "master's": ("master", "masters", "msc", "mba"),
    "phd": ("doctorate", "doctoral", "ph.d"),
    "doctorate": ("phd",),
    "basic": ("a little", "little", "beginner", "simple", "a few words", "survival", "not great"),
    "conversational": ("get by", "intermediate", "everyday", "decent", "okay", "reasonable", "not bad", "pretty good", "good", "b1", "b2"),
    "fluent": ("fluently", "dream in", "very good", "excellent", "advanced", "c1", "c2", "perfect", "proficient", "full professional"),
    "native": ("mother tongue", "born in", "first language", "born here", "born and raised", "native speaker", "grew up here", "born and bred", "natively"),
    "apprentice": ("apprenticeship", "trainee"),
    "journeyman": ("journeyman's", "time served", "time-served", "journey man"),
    "none": ("nothing", "no qualifications", "no qualification"),
}  # fmt: skip

LEVEL_RULES = (
    Rule("en.unfinished.dropped", r"(?:but )?failed (?:them|it|the)|never sat(?: \S+){0,2}|dropped out(?: \S+){0,4}|(?:packed|jacked) it in(?: \S+){0,3}|(?:never|did not|not) (?:finish(?:ed)?|complete(?:d)?|graduate(?:d)?|pass(?:ed)?|sat?)(?: \S+){0,2}|quit (?:after|halfway|before|in)(?: \S+){0,2}|left (?:before|after (?:a|one|the first))(?: \S+){0,3}|failed(?: \S+)?|incomplete|unfinished|half of (?:it|a)", yes=("I dropped out when my dad got ill.",), no=("I finished it.",)),
    Rule("en.unfinished.ongoing", r"(?:am |still |currently )?(?:finishing|doing|studying|working (?:on|towards)|halfway|half way|part way|in my|on my)(?: \S+){0,3}|(?:will|going to|due to) (?:finish|graduate|complete|be done)(?: \S+){0,3}|graduat(?:e|ing) (?:in|next|this)(?: \S+)?|(?:modules?|year|term|exams?) (?:left|to go)|final year|not (?:finished|done|completed) yet", yes=("Finishing the three in September.",), no=("I finished in 2014.",)),
    Rule("en.unfinished.started", r"(?:started|began)(?: \S+){0,3}|(?:did|done) (?:#|a|one|two|half|some|a couple of|a few) (?:\S+ )?(?:years?|terms?|modules?|semesters?)(?: \S+){0,4}", yes=("Started uni but packed it in.", "I did two years of my degree"), no=("I passed.",)),
    Rule("en.foreign.school", r"(?:from|in) (?:lagos|ghana|nigeria|kenya|india|pakistan|romania)|(?:qualified|studied|trained|degree|school|bachelor) (?:\S+ )?(?:in|from|back in) (?:lagos|ghana|kenya|romania|poland|india|nigeria|syria|ukraine|bulgaria|spain|portugal|italy|pakistan|ghana|turkey|my country|the philippines|philippines|lithuania|latvia|greece|hungary|brazil|iran|iraq)|back home|abroad|overseas|foreign (?:degree|qualification)", yes=("I qualified in Romania.",), no=("I qualified in Leeds.",)),
)  # fmt: skip
