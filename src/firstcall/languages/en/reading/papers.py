"""English words about papers: withdrawn, expired, in progress, valid, taken, unsure, foreign, experience only."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_ABROAD = (
    r"(?:indian|pakistani|bangladeshi|sri lankan|nepali|nigerian|ghanaian|american|us|foreign|syrian|turkish|"
    r"ukrainian|"
    r"russian|brazilian|australian|south african|kenyan|ugandan|iraqi|iranian|afghan|international|philippine|"
    r"filipino|"
    r"chinese|albanian|zimbabwean|egyptian|moroccan|algerian|tunisian|somali|eritrean|ethiopian|sudanese|gambian|"
    r"congolese|cameroonian|canadian|mexican|colombian|venezuelan|vietnamese|thai|malaysian|georgian|moldovan|serbian|"
    r"bosnian|kosovan|macedonian|jamaican|israeli|lebanese|jordanian|saudi|emirati|dubai|japanese|korean|argentinian)"
)
_COUNTRIES = (
    r"(?:india|pakistan|bangladesh|sri lanka|nepal|nigeria|ghana|syria|turkey|ukraine|america|brazil|russia|kenya|"
    r"iraq|"
    r"iran|afghanistan|the states|the philippines|china|albania|zimbabwe|egypt|morocco|algeria|somalia|eritrea"
    r"|ethiopia|"
    r"sudan|gambia|cameroon|canada|australia|south africa|mexico|colombia|vietnam|thailand|jamaica|dubai|japan)"
)
_ANY = r"(?: \S+)"
STATES = (
    Rule(
        "en.state.withdrawn",
        r"(?:they |the police |police |dvla )?(?:took|have taken|have) (?:my |the )?\S+ off (?:me|us)|"
        r"(?:not allowed|can not|not fit) to drive(?: \S+){0,3}|the dvla (?:have|has|took|took back)(?: got)?(?: "
        r"\S+)?|"
        r"medical review|banned|disqualified|revoked|suspended|"
        r"taken (?:off|away from) me|took (?:it|my licence) (?:off|"
        r"away)(?: from)?(?: me)?|lost (?:it|my licence)(?: to| after| last)?|confiscated|"
        r"drink driv(?:e|ing)|ban"
        r"|disqualif(?:y|ied)(?: me)?|took my (?:licence|card)(?: off me)?",
        yes=(
            "they disqualify me eighteen month",
            "I got banned in January.",
            "Lost it for good.",
        ),
        no=("I have it.",),
    ),
    Rule(
        "en.state.surrendered",
        r"surrendered (?:it|mine|my licence)|(?:gave|handed|sent) (?:it|mine|my licence) (?:up|in|back)",
        yes=("I surrendered it when the fits started.", "I handed my licence in."),
        no=("I gave it to him.",),
    ),
    Rule(
        "en.state.back",
        rf"(?:get|getting|got|have|give me) (?:it|my licence|them) back{_ANY}{{0,3}}|back in (?:\S+)|"
        r"until (?:january|february|march|april|may|june|july|august|september|october|november|december|"
        r"next|the)|temporarily|at the moment|for (?:#|six|twelve|a few) months|reapply",
        yes=("get it back next spring", "It's temporarily suspended."),
        no=("I lost it.",),
    ),
    Rule(
        "en.state.gone",
        r"for good|not (?:any ?more|anymore)|never got (?:it|round)(?: \S+){0,3}|"
        r"did not bother(?: \S+){0,2}|for life|permanently|years ago",
        yes=("It's gone, permanently.",),
        no=("I get it back.",),
    ),
    Rule(
        "en.state.expired",
        r"had (?:one|1ne|it|#)(?: \S+)? years ago|expired|was up in|up in \S+ (?=, i let)|let (?:it|mine|that|them) "
        r"(?:go|lapse|drop|slip|run out|expire)|(?:goes|is going) out|never (?:had it |got it |been )?(?:redone|"
        r"renewed|updated|refreshed)|only (?:lasts|good|lasted) (?:for )?#|(?:was|been) cancelled|(?:was|been|got|"
        r"were) withdrawn"
        r"|needs? (?:the |my |a )?medical(?: \S+)?|"
        rf"just the photo(?: card)?(?: \S+){{0,3}}|(?:ran|run|gone|went|has run) out(?! of (?!date))|laps(?:e|ed)|out "
        rf"of date|"
        r"not (?:been )?(?:renewed|valid|current|in date)(?: anymore)?|(?:did|have|has|had) not (?:renew(?:ed)?|keep "
        r"it up|kept it up|bothered renewing)(?: \S+)?|needs? (?:renewing|updating|to be renewed)|due (?:a "
        r")?(?:renewal|for renewal)(?! (?:in|next|soon|this|on|by) )|overdue|(?:i )?(?:used to|(?<!it )was)(?: have| "
        r"be| hold)?(?= ,| have| be| but| until| registered| \.)(?: have it| be)?|was (?:up|due)(?: in| last)?(?: "
        r"\S+)?|(?:is )?dead|(?:is |went |gone |been )?(?:inactive|dormant|void)|did not pay (?:the|my)(?: \S+){0,2}|"
        r"not (?:a |the )?(?:current|active|valid)(?: 1ne| one)?|had (?:one|1ne|it) (?:\S+ )?years ago|(?:one|"
        rf"1ne) years ago|let it (?:lapse|go|run out|expire)(?: {_ANY})?|medical ran out"
        r"|(?:have|has|had|did|do) not (?!used |driven |needed |touched |looked )(?:\S+ ){0,4}since(?: \S+)?|(?:not|"
        r"never|nothing) (?:\S+ )?since(?: \S+)?|let (?:the|my|that) (?:\S+ )?(?:go|lapse|drop|run out|expire)|"
        r"(?:ticket|card|licence|it|mine) died|never (?:paid to )?renew(?:ed)?(?: it)?",
        yes=(
            "I haven't had one since 2019.",
            "My ticket died in lockdown.",
            "I let the ADR go.",
            "It ran out last month.",
            "Let it lapse.",
            "It was up in August, I let it go.",
            "never had it redone",
        ),
        no=("It runs out in 2029.",),
    ),
    Rule(
        "en.state.progress",
        r"(?:done|passed|got|had) (?:the |my )?(?:\S+ and (?:the |my )?)?(?:theory|medical|hazard perception)(?: "
        rf"\S+){{0,2}}|(?<!never )(?<!not )failed (?:it|by|on|the|my)(?: \S+)?|halfway through{_ANY}{{0,3}}|(?:test|"
        rf"exam|course|assessment|practical|"
        r"theory|training|it|one|1ne|driving test)(?: is| are)? (?:all )?(?:booked|scheduled|coming up|"
        rf"next)(?: in)?{_ANY}{{0,3}}|(?:sitting|resitting|revising for)(?: the| my)?{_ANY}{{0,3}}|(?:practical|"
        rf"theory|driving test|test|exam) is (?:on the|in (?:a|#)|on \S+day){_ANY}{{0,2}}|"
        r"i am on (?:standard|module|unit|day|week) #|(?:#|three|four) (?:days|hours|"
        rf"modules) (?:done )?(?:of|out of)(?: \S+)?|booked (?:in|on|for|my|the|it|onto|to){_ANY}{{0,3}}|"
        r"(?:sent|put|posted|handed) (?:the|my|off the|off my) (?:\S+ )?(?:forms?|papers|paperwork|application)(?: "
        rf"\S+){{0,2}}|"
        r"(?:form|forms|paperwork|application|papers)(?: is|'s| are| has| have)? (?:gone )?in(?= [.,]| $| with)|#(?: "
        r"\S+)? "
        rf"through it|(?:(?:sending|putting) me (?:on|through|in|forward)|put me (?:in|forward|down))(?: it| "
        rf"for)?{_ANY}{{0,3}}|booked me (?:on|"
        r"in)|"
        rf"(?:waiting|wait) (?:for|on|to hear){_ANY}{{0,4}}|(?<!never )(?<!not )(?:have |just )?(?:(?<!never )(?<!not "
        rf")applied(?! without| otherwise| if i)|sent (?:it|off|away|"
        r"in)|(?:has|have) not (?:come|arrived|turned up)(?: through| yet| back)?|put in for|ordered|(?<!came )in the "
        r"post|on (?:the|its) way(?! \S+ (?:out|back))|being (?:processed|"
        rf"renewed))(?: {_ANY}){{0,2}}|(?<!what i )(?<!what i am )(?:am |currently |still |just )?(?:doing|taking|"
        rf"studying|learning|"
        r"working (?:on|towards)|halfway|half way|part way|(?<=am )training|(?<=still )training|(?<=in )training|"
        r"(?<=currently )training|training (?:for|school|towards|to (?:be|become)|at the moment|right now|as)|"
        r"finishing|going through|"
        rf"in the middle of|in the process of)(?: {_ANY}){{0,3}}|in progress|not (?:finished|completed?|passed|quite "
        rf"finished)(?: yet)?(?: {_ANY})?|(?:passed|done) (?:my |the )?theory|provisional|"
        r"learner|lessons|(?:#|some|most|half) of the # (?:hours|modules|days|parts|units)|"
        rf"# of # (?:hours|modules|days)|modules? (?:left|to go)|test is in {_ANY}|(?:almost|nearly) (?:done|finished|"
        rf"there)|will (?:have|get) it (?:by|in|next)(?: {_ANY})?|(?:going|due|about) to (?:take|do|sit|start|get)(?: "
        rf"{_ANY}){{0,3}}|replacement is{_ANY}{{0,3}}|renewal is in|start(?:ed|ing) (?:it|the course|next)(?: {_ANY})?"
        r"|(?:osce|\S+ exam|exam|test|assessment|cbt) is (?:on|in|next|booked)(?: \S+){0,3}|part qualified|(?:#|one|"
        r"two|a couple of) (?:papers|exams|units) (?:to sit|to go|left)|(?:should|will|due to) (?:be (?:back|here|"
        r"through|with me)|come|arrive|land|get here)(?: \S+){0,3}|any day now|(?:licence|card|badge|certificate|"
        r"application|paperwork|passport|photos?|form|forms)(?: itself)? (?:is|are) (?:still )?(?:with|at) (?:the "
        r")?\S+(?: \S+)?|(?:#|one|1ne|just the \S+|a couple|two|last one) (?:\S+ )?(?:to go|left to (?:do|go|sit|"
        r"pass))|still (?:have |got )?to (?:do|sit|take|pass|send)(?: \S+){0,2}|newly qualified|flunked(?: \S+){0,2}|"
        r"did not pass(?: \S+)?|never passed(?: \S+)?|doing it (?:next|in|on)(?: \S+)?|(?:do not|does not) know (?:if|"
        r"whether) i (?:have )?passed|(?:waiting on|awaiting)(?: the| my)? results?|results? (?:are|come|comes|"
        r"due)(?: \S+){0,2}|# (?:out )?of (?:the )?# (?:modules|units|days|parts|sections|weeks|lessons)|(?:have |"
        r"just )?started (?:the|my) (?:\S+ )?(?:thing|course|training|modules?|one|1ne)|(?:driving |theory |practical "
        r")?(?:test|exam|assessment) (?:on|next|tomorrow)(?: \S+){0,2}",
        yes=(
            "I flunked the quiz.",
            "My pass hasn't come through.",
            "Sat the exam Thursday, don't know if I've passed.",
            "Three out of five modules.",
            "Driving test on the nineteenth.",
            "OSCE is on the fourteenth of May.",
            "Part qualified, two papers to sit.",
            "I've got my test booked for next Friday.",
            "I'm just waiting for it.",
            "I've done twenty-one of the thirty-five hours so far.",
        ),
        no=("I have it.",),
    ),
    Rule(
        "en.state.valid",
        r"(?<!was )(?<!were )(?<!was only )(?:is |it is |still )?(?:valid|(?<!any )good|current|in date|up to date|"
        r"active|live)(?: (?:till|until|to|"
        r"for|through)(?: \S+){0,3})?|renewed(?: \S+){0,3}|revalidated(?: \S+){0,3}|(?:expires|runs out|"
        r"is up|ends|lasts)(?: \S+){0,3}|refreshed(?: \S+)?",
        yes=("Good till 2028.", "my PIN's active"),
        no=("It ran out.",),
    ),
    Rule(
        "en.state.took",
        r"gave me (?:my|the|a) (?:badge|card|licence|ticket|certificate|pin|number)(?: \S+){0,3}|on the register|came "
        r"(?:in the post|through|back)(?: \S+){0,3}|(?:i )?(?:did(?! have| hold| not| once)|passed|took|done(?! "
        r"similar| something| the job| the work| this job| that job| it for| part)|completed|finished|earned|received|"
        r"was given|sat|have done|signed off|teach)(?: (?:it|my|the|that|one|a|mine|in|last|back|online|both))*(?: "
        r"\S+)?|(?:chartered|registered|certified|accredited|qualified)(?: \S+)? (?:since|in)(?: \S+)?|been "
        r"(?:licenced|certified|registered|qualified|accredited) (?:for|since)(?: \S+){0,2}|fully (?:registered|"
        r"qualified|licenced|certified|trained)(?: \S+)?|i am (?:a |fully |a fully )?(?:qualified|trained|certified|"
        r"certificated|accredited|licenced|registered)(?: \S+){0,2}|member since(?: \S+)?|(?<=^ )(?:every|each) "
        r"(?:single )?(?:year|# years)|(?:do|redo|renew|refresh|did|have|had)(?: (?:it|them|that|one|1ne|the (?:\S+ "
        r")?(?:#|1ne|one|refresher|course)))? (?:every|each|once a) (?:single )?(?:year|# years|job|place)|last "
        r"(?:one|1ne|time|#) was(?: \S+){0,3}|(?<=^ )(?:with |through |by )?(?:st|saint) john'?s?(?: ambulance)?|"
        r"(?<=^ )(?:with |through |by )?(?:the )?(?:red cross|city and guilds|rospa|highfield|rlss)|had it in "
        r"every(?: \S+){0,2}|made (?:us|me) (?:all )?(?:take|do|sit|get)(?: \S+)?|(?:we|they) all (?:did|had to do|"
        r"took|had to take)(?: \S+)?|did (?:it|mine) (?:last|this|in)(?: \S+)?",
        yes=(
            "I've been licensed for six years.",
            "I'm a qualified first aider.",
            "Chartered member since 2017.",
            "they made us all take it",
            "Did it online in March.",
            "I passed my 6G in February.",
        ),
        no=("It is here.",),
    ),
    Rule(
        "en.state.nopaper",
        r"(?:no|not a|without (?:a|any)|not got (?:a|any|the)|never got (?:a|any|"
        r"the)) (?:formal )?(?:paper(?:work)?|certificate|card|ticket|licence|qualification|"
        r"proof)s?(?! that (?!i)| which)(?: for it)?|not on paper",
        yes=("No licence, but I learn fast.",),
        no=("I've the paper.", "No card that any other site would take."),
    ),
    Rule(
        "en.state.unsure",
        r"(?:do|can|could) not (?:remember|recall|know)(?: \S+){0,4}|not (?:sure|certain)(?: \S+){0,3}|(?:i "
        r")?(?:would|will) have to (?:look|check|see)(?: \S+)?|could be(?: it)? (?:\S+ )?expired(?: \S+){0,3}|i think|"
        r"maybe|might (?:be|have)(?: \S+){0,2}|probably|could not swear to(?: \S+)?|no (?:idea|clue) (?:if"
        r"|whether|when)(?: \S+){0,4}|would not (?:swear|bet|like to "
        r"say|put money)(?: \S+){0,2}|# years old(?: now)?|(?:i )?doubt (?:it|that|if|whether)(?: \S+){0,3}|did (?:#|"
        r"1ne|half|some|part) of (?:it|them|the(?: \S+)?)|should be (?:fine|okay|all right|on (?:there|it)|included|"
        r"covered|good|allowed)|(?:trained |done |was |did (?:it |that |mine )?)(?:in - "
        r"house|inhouse)",
        yes=(
            "I doubt it's still good.",
            "I think it's still good, I'd have to look.",
        ),
        no=("I have it.",),
    ),
    Rule(
        "en.state.experience",
        r"(?:have |been )?(?:driven|driving|worked|used|using|operated|operating|welded|welding|"
        r"done)(?: \S+){0,4}? (?:for )?(?:#|many|several|loads of|a few|"
        r"a couple of) (?:\S+ )?years(?: \S+){0,5}|(?:drive|operate|use|weld)(?: \S+)? (?:every day|all day|daily|"
        r"most days|at "
        r"work|for a living)|(?:have |been )?(?:driven|driving|using|operating|used) (?:#|1ne|them|those)(?: "
        r"\S+){0,4}",
        yes=("I've driven forklifts for fifteen years.",),
        no=("I did it two years ago.",),
    ),
    Rule(
        "en.state.foreign",
        rf"{_ABROAD} (?:driving |full |\S+ driving )?(?:licence|permit|one|1ne)|(?:it is|mine is|that is|is"
        rf"|only)(?: a| "
        rf"only| just)? {_ABROAD}(?= [.,!]| $| one| 1ne| but| so| and)|"
        r"(?:licence|certificate|one|1ne) from (?!when |my |the (?:post|car|drawer|house)|a |one |20|19|#)(?:\S+)(?<! "
        r"january)|(?:not|never) (?:been )?(?:exchanged|swapped|changed|"
        r"converted|transferred)(?: \S+){0,2}|back home|in my (?:home )?country|(?:from|(?:passed|learned|learnt"
        r"|took|got|"
        rf"did)(?: \S+)?(?: \S+)? in) {_COUNTRIES}|not (?:valid|legal|allowed) (?:here|over here|in (?:the )?(?:uk|eu|"
        r"britain|england))|(?:licence|one|1ne) for (?:here|over here|this country)",
        yes=("I have Indian licence and international permit.", "I haven't got a licence for here, it's Nigerian."),
        no=("I have a UK licence.", "I've the licence in my wallet."),
    ),
    Rule(
        "en.state.eu",
        r"(?:polish|german|french|spanish|italian|romanian|portuguese|irish|lithuanian|latvian|bulgarian|"
        r"greek|swedish|eu|european|british|uk) (?:(?:\S+ )?licence|one|1ne)|valid in (?:the )?(?:eu|uk|sweden"
        r"|europe)|from "
        r"(?:the )?"
        r"(?:uk|britain|england|scotland|wales|ireland|dvla|poland|romania|germany|france|spain|italy|portugal|"
        r"sweden)",
        yes=("I've a Polish licence.", "It's from Poland."),
        no=("Indian licence.",),
    ),
    Rule(
        "en.cardclass.named",
        r"(?:(?:class(?:es)?|category|cat|group) [ABCD]|# ?[ab]|[ab]#|pu|p|u|counterbalance(?:d)?|"
        r"counter balance|"
        r"reach(?: truck)?|bendi|pivot|pump truck|vna|booms?|scissors?|scissor lifts?|verticals?|packages|packaged|"
        r"tanks?|"
        r"bulk|explosives|labourer'?s?|trained operator|operator|skilled worker|supervisor|forward tipping|gas|oil)"
        r"(?: (?:card|ticket|class))?",
        yes=("Counterbalance and reach.", "Packages and tanks."),
        no=("I have it.",),
    ),
    Rule(
        "en.mislaid.paper",
        r"(?:lost|misplaced|mislaid|cannot find) (?:the |my )?(?:card|certificate|ticket|paper|papers)|(?:card|"
        r"certificate|paper|ticket|it) (?:is |has )?(?:gone|missing|disappeared)(?= [.,]| $)",
        yes=("I did it but I've lost the certificate.",),
        no=("I lost my job.",),
    ),
    Rule(
        "en.colour.card",
        r"(?P<x>red|green|blue|white|gold|black|silver|grey|yellow|platinum)(?: \S+){0,2}? (?:card|one|1ne|badge)|"
        r"(?:card|it) is (?:the )?(?P<x_>red|green|blue|white|gold|black|silver|grey|yellow|platinum)(?= 1ne| one|"
        r"[ ,.])",
        lambda hit: hit.word("x") or hit.word("x_"),
        yes=("I've got a white trainee card.",),
        no=("I've got a card.",),
    ),
)
