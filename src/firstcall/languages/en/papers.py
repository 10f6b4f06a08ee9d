"""English words about papers: withdrawn, expired, in progress, valid, taken, unsure, foreign, experience only."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_ABROAD = (
    r"(?:indian|pakistani|bangladeshi|sri lankan|nepali|nigerian|ghanaian|american|us|foreign|syrian|turkish|ukrainian|"
    r"russian|brazilian|australian|south african|kenyan|ugandan|iraqi|iranian|afghan|international|philippine|filipino|"
    r"chinese|albanian|zimbabwean|egyptian|moroccan|algerian|tunisian|somali|eritrean|ethiopian|sudanese|gambian|"
    r"congolese|cameroonian|canadian|mexican|colombian|venezuelan|vietnamese|thai|malaysian|georgian|moldovan|serbian|"
    r"bosnian|kosovan|macedonian|jamaican|israeli|lebanese|jordanian|saudi|emirati|dubai|japanese|korean|argentinian)"
)
_COUNTRIES = (
    r"(?:india|pakistan|bangladesh|sri lanka|nepal|nigeria|ghana|syria|turkey|ukraine|america|brazil|russia|kenya|iraq|"
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
        r"away)(?: from)?(?: me)?|lost (?:it|my licence)(?: for| to| after| last)?|confiscated|"
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
        yes=("get it back next spring",),
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
        r"had (?:one|1ne|it|#)(?: \S+)? years ago|expired|was up in|up in \S+ (?=, i let)|let (?:it|mine|that|"
        r"them) (?:go|lapse|drop|slip|run out|expire)|(?:goes|is going) out|"
        r"never (?:had it |got it |been )?(?:redone|renewed|updated|refreshed)|only (?:lasts|good|lasted) (?:for "
        r")?#|"
        r"(?:was|been) (?:cancelled|withdrawn)|needs? (?:the |my |a )?medical(?: \S+)?|"
        rf"just the photo(?: card)?(?: \S+){{0,3}}|(?:ran|run|gone|went|has run) out|laps(?:e|ed)|out of date|"
        r"not (?:been )?(?:renewed|"
        r"valid|current|in date)(?: anymore)?|(?:did|have|has|had) not (?:renewed?|kept it up|"
        r"bothered renewing)(?: \S+)?|needs? (?:renewing|updating|to be renewed)|due (?:a )?(?:renewal|"
        r"for renewal)|overdue|(?:i )?(?:used to|was)(?: have| be| hold)?(?= ,| have| be| but| until|"
        r" registered| \.)(?: have it| be)?|was (?:up|due)(?: in| last)?(?: \S+)?|(?:is )?dead|not (?:a |"
        r"the )?(?:current|active|valid)(?: 1ne| one)?|had (?:one|1ne|it) (?:\S+ )?years ago|(?:one|"
        rf"1ne) years ago|let it (?:lapse|go|run out|expire)(?: {_ANY})?|medical ran out"
        r"|let (?:the|my|that) (?:\S+ )?(?:go|lapse|drop|run out|expire)"
        r"|(?:ticket|card|licence|it|mine) died|never (?:paid to )?renew(?:ed)?(?: it)?",
        yes=(
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
        rf"\S+){{0,2}}|"
        rf"failed (?:it|the test)(?: \S+)?|halfway through{_ANY}{{0,3}}|(?:test|exam|course|assessment|practical|"
        r"theory|training|it|one|1ne|driving test)(?: is| are)? (?:all )?(?:booked|scheduled|coming up|"
        rf"next)(?: in)?{_ANY}{{0,3}}|(?:sitting|resitting|"
        rf"revising for)(?: the| my)?{_ANY}{{0,3}}|"
        rf"(?:practical|theory|driving test|test|exam) is (?:on the|in (?:a|#)|on \S+day){_ANY}{{0,2}}|"
        r"i am on (?:standard|module|unit|day|week) #|(?:#|three|four) (?:days|hours|"
        rf"modules) (?:done )?(?:of|out of)(?: \S+)?|booked (?:in|on|for|my|the|it|onto|to){_ANY}{{0,3}}|"
        r"(?:sent|put|posted|handed) (?:the|my|off the|off my) (?:\S+ )?(?:forms?|papers|paperwork|application)(?: "
        rf"\S+){{0,2}}|"
        r"(?:form|forms|paperwork|application|papers)(?: is|'s| are| has| have)? (?:gone )?in(?= [.,]| $| with)|"
        r"#(?: \S+)? "
        rf"through it|(?:sending|putting|put) me (?:on|through|in|forward)(?: it| for)?{_ANY}{{0,3}}|booked me (?:on|"
        r"in)|"
        rf"(?:waiting|wait) (?:for|on|to hear){_ANY}{{0,4}}|(?:have |just )?(?:applied|sent (?:it|off|away|"
        r"in)|(?:has|have) not (?:come|arrived|turned up)(?: through| yet| back)?|put in for|ordered|"
        r"(?<!came )in the post|on (?:the|its) way(?! \S+ (?:out|back))|being (?:processed|"
        rf"renewed))(?: {_ANY}){{0,2}}|(?:am |currently |still |just )?(?:doing|taking|studying|learning|"
        r"working (?:on|towards)|halfway|half way|part way|training|finishing|going through|"
        rf"in the middle of|in the process of)(?: {_ANY}){{0,3}}|in progress|not (?:finished|completed?|"
        rf"passed|quite finished)(?: yet)?(?: {_ANY})?|(?:passed|done) (?:my |the )?theory|provisional|"
        r"learner|lessons|(?:#|some|most|half) of the # (?:hours|modules|days|parts|units)|"
        rf"# of # (?:hours|modules|days)|modules? (?:left|to go)|test is in {_ANY}|almost (?:done|finished|"
        rf"there)|will (?:have|get) it (?:by|in|next)(?: {_ANY})?|(?:going|due|about) to (?:take|do|sit|"
        rf"start|get)(?: {_ANY}){{0,3}}|replacement is{_ANY}{{0,3}}|renewal is in|start(?:ed|ing) (?:it|"
        rf"the course|next)(?: {_ANY})?"
        r"|(?:osce|\S+ exam|exam|test|assessment|cbt) is (?:on|in|next|booked)(?: \S+){0,3}|part "
        r"qualified|(?:#|one|two|a couple of) (?:papers|exams|units) (?:to sit|to go|left)"
        r"|should be (?:back|here|through)(?: \S+){0,3}|flunked(?: \S+){0,2}|did not pass(?: \S+)?|never "
        r"passed(?: \S+)?|doing it (?:next|in|on)(?: \S+)?|(?:do not|does not) know (?:if|whether) i (?:have )?passed|"
        r"(?:waiting on|awaiting)(?: the| my)? results?|results? (?:are|come|comes|due)(?: \S+){0,2}|"
        r"# (?:out )?of (?:the "
        r")?# (?:modules|units|days|parts|sections|weeks|lessons)|(?:have |just )?started (?:the|my) (?:\S+ "
        r")?(?:thing|"
        r"course|training|modules?|one|1ne)|(?:driving |theory |practical )?(?:test|exam|assessment) (?:on|next|"
        r"tomorrow)"
        r"(?: \S+){0,2}",
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
        r"(?:is |it is |still )?(?:valid|(?<!any )good|current|in date|up to date|active|live)(?: (?:till|until|to|"
        r"for|through)(?: \S+){0,3})?|renewed(?: \S+){0,3}|revalidated(?: \S+){0,3}|(?:expires|runs out|"
        r"is up|ends|lasts)(?: \S+){0,3}|refreshed(?: \S+)?",
        yes=("Good till 2028.", "my PIN's active"),
        no=("It ran out.",),
    ),
    Rule(
        "en.state.took",
        r"gave me (?:my|the|a) (?:badge|card|licence|ticket|certificate|pin|number)(?: \S+){0,3}|on the register|"
        r"came (?:in the post|through|back)(?: \S+){0,3}|(?:i )?(?:did|passed|took|done|completed|finished|earned|"
        r"received|was given|sat|have done|"
        r"signed off|teach)(?: (?:it|my|the|that|one|a|mine|in|last|back|online|both))*(?: \S+)?"
        r"|(?:chartered|registered|certified|accredited|qualified)(?: \S+)? (?:since|in)(?: \S+)?|been (?:licenced|"
        r"certified|registered|qualified|"
        r"accredited) (?:for|since)(?: \S+){0,2}|fully (?:registered|qualified|licenced|certified|trained)(?: \S+)?|"
        r"i am (?:a |fully |"
        r"a fully )?(?:qualified|trained|certified|certificated|accredited|licenced|registered)(?: \S+){0,2}|"
        r"member since(?: \S+)?"
        r"|(?<=^ )(?:every|each) (?:single )?(?:year|# years)|(?:do|redo|renew|refresh|did|have|had)(?: (?:it|them|"
        r"that|one|1ne))? "
        r"(?:every|each|once a) (?:single )?(?:year|# years|job|place)|last one was(?: \S+){0,3}|had it in every(?: "
        r"\S+){0,2}|"
        r"made (?:us|me) (?:all )?(?:take|do|sit|get)(?: \S+)?|(?:we|they) all (?:did|had to do|took|"
        r"had to take)(?: \S+)?|did (?:it|mine) (?:last|this|in)(?: \S+)?",
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
        r"(?:do|can|could) not (?:remember|recall|know)(?: \S+){0,4}|not (?:sure|certain)(?: \S+){0,3}|"
        r"(?:i )?(?:would|will) have to (?:look|check|see)(?: \S+)?|"
        r"could be(?: it)? (?:\S+ )?expired(?: \S+){0,3}|i think|maybe|might (?:be|have)(?: \S+){0,2}|"
        r"probably"
        r"|(?:i )?doubt (?:it|that|if|whether)(?: \S+){0,3}|did (?:#|1ne|half|some|part) of (?:it|them|the(?: \S+)?)|"
        r"(?:trained |done |was |did (?:it |that |mine )?)(?:in - house|inhouse)",
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
        r"(?:licence|certificate|one|1ne) from (?!my |the (?:post|car|drawer|house)|a |one |20|19|#)(?:\S+)(?<! "
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
        r"greek|swedish|eu|european|british|uk) (?:\S+ )?licence|valid in (?:the )?(?:eu|uk|sweden|europe)|from "
        r"(?:the )?"
        r"(?:uk|britain|england|scotland|wales|ireland|dvla|poland|romania|germany|france|spain|italy|portugal|sweden)",
        yes=("I've a Polish licence.",),
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
        "en.colour.card",
        r"(?P<x>red|green|blue|white|gold|black|silver|grey|yellow|platinum)(?: \S+){0,2}? (?:card|one|1ne|badge)|"
        r"(?:card|it) is (?:the )?(?P<x_>red|green|blue|white|gold|black|silver|grey|yellow|platinum)(?= 1ne| one|"
        r"[ ,.])",
        lambda hit: hit.word("x") or hit.word("x_"),
        yes=("I've got a white trainee card.",),
        no=("I've got a card.",),
    ),
)
