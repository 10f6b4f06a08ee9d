"""English sentences that only go with an answer before them: that it is sure, regretted, hoped to do, explained.

Each is a whole sentence; its name opens with the answer that it may stand behind: `any`, `yes`, `no`, or a kind. With
no answer before it, it may be the answer ("No chance.") and is read.
"""

from __future__ import annotations

from firstcall.languages.en.reading.comments import MAYBE, ONE, SAY, TAIL, whole
from firstcall.reading.rules import Rule

_OK = (
    r"(?:okay|ok|all right|alright|fine|enough|soon enough|good enough|reasonable|acceptable|not (?:a|an|too much of "
    r"a) "
    r"(?:problem|issue|deal breaker|deal - breaker|disaster|obstacle|showstopper|bother)|no (?:problem|issue|bother)|"
    r"not "
    r"too (?:much|bad|late|little|long)|not the end of the world|workable|what you need)"
)
_MUST = (
    r"(?:a (?:must|problem|issue|deal breaker|deal - breaker|requirement|no|no no|obstacle|showstopper|bother)|bad|no "
    r"good"
    r"(?: to you| for you)?|required|needed|essential|important|necessary|what you need|a bad thing|an issue|too "
    r"(?:late|"
    r"much|long|little))"
)
_PITY = r"(?:a )?(?:bit of a |real |great |such a )?(?:shame|pity)"
_EVER = r"(?:always|ever|never)"

SUPPORTS = (
    Rule(
        "en.behind.any_firm",
        whole(
            r"(?:and )?(?:without (?:fail|(?:a )?(?:doubt|question|hesitation|exception))|beyond (?:any |all )?doubt|"
            r"(?:there "
            rf"is )?(?:absolutely |just )?no (?:(?:{ONE} |two )?ways about it|doubt(?: about (?:it|that))?|"
            r"question(?: about "
            r"(?:it|that))?|hesitation|contest|ifs(?: ,)?(?: and| or)?(?: no)? buts|maybes|argument)|definitely(?: "
            r"so)?|"
            r"absolutely|obviously|naturally|of course|for sure|sure thing|no less|hands down|every (?:single )?time|#"
            r"(?: per ?cent|%)|easily|always|(?:i am )?(?:# (?:per ?cent )?|dead |quite |very |absolutely |pretty "
            r")(?:sure|"
            rf"certain|positive)(?: (?:of|about) (?:it|that))?|goes without saying|needless to say){TAIL}"
        ),
        yes=("No two ways about it.", "Beyond any doubt.", "Hundred percent.", "Every time."),
        no=("No doubt I can.", "Definitely nights.", "Always late."),
    ),
    Rule(
        "en.behind.any_hoped",
        whole(
            rf"{SAY}(?:i (?:do |really |just )?hope|hope|hopefully|let us hope|i am hoping|fingers crossed)(?: "
            r"that)?(?: (?:it|"
            r"that|this))?(?: (?:is|will be|would be|was|isn't|does not sound|does not|will not|is not|will|sounds|"
            r"can))?"
            rf"(?: {_OK}| (?:do|work|works|suits?|help|matter|count against me|put you off|be held against me|stop me|"
            r"rule "
            r"me out|change anything|make a difference|greedy|too greedy)(?: (?:for )?(?:you|me|everyone|us))?)"
            rf"(?: (?:anyway|with you|by you|for you|all the same|still))?{TAIL}|"
            r"(?:i (?:do |just )?hope|hopefully)(?: that)? (?:i can still|you will still|you can still|i am still|i "
            r"might "
            r"still) (?:apply|consider me|take me|be considered|have me|in with a chance|in the running|get a chance|"
            r"want me|"
            rf"use me|hire me|be okay){TAIL}|if (?:that|it|this) (?:suits|works|is okay|is all right|is fine|will do)"
            rf"(?: (?:for |with |by )?(?:you|everyone|all))?{TAIL}"
        ),
        yes=(
            "I hope that's all right anyway.",
            "Hopefully that's okay.",
            "I hope I can still apply.",
            "If that suits you.",
        ),
        no=("I hope so.", "Hopefully next year.", "I hope to get one."),
    ),
    Rule(
        "en.behind.any_sorry",
        whole(
            rf"{SAY}(?:i am (?:so |really |very )?)?(?:(?:(?:so|very|really) )?sorry|apologies|my apologies|"
            r"regrets)(?: (?:about|"
            r"for) (?:that|this|it)| to (?:disappoint|let you down|say|tell you)(?: you)?| (?:if|that) (?:that|it) "
            r"(?:is|"
            rf"was) {_MUST}| if that (?:rules|counts) me out| i can not help(?: you)?(?: (?:there|more|with that))?| "
            r"not to be "
            rf"of more help)?{TAIL}"
        ),
        yes=("Sorry about that.", "Sorry if that's an issue.", "Sorry to disappoint you."),
        no=("Sorry about the B1.", "Sorry, no."),
    ),
    Rule(
        "en.behind.any_pity",
        whole(
            rf"{SAY}(?:i know )?(?:(?:it|that) is |what )?(?:just )?{_PITY}(?: (?:really|i know|though))?(?: ,)?(?: "
            r"but (?:there "
            r"(?:it is|you go|we are|you are)|that is (?:life|it|how it is|that)|it is what it is|i can live with "
            r"(?:it|"
            r"that)|what can you do|so be it))?|(?:it )?can(?: not|'t) be helped|can not win them all|you can not have "
            r"everything|(?:that is )?just my luck|tough luck|silly ,? ?i know|do not (?:laugh|judge me|hold it "
            r"against me|"
            r"tell anyone|blame me)|i know(?: it is| that is)? (?:not )?(?:bad|silly|daft|(?:it is )?not (?:what you "
            r"want to "
            rf"hear|ideal|great)|what you want to hear|ideal|great){TAIL}|(?:that is |it is )?(?:probably |maybe |"
            r"perhaps )?"
            r"not (?:quite |really |exactly )?(?:(?:the answer|what) you (?:wanted|were after|were hoping for|are "
            r"after|"
            rf"hoped for|want|were looking for)(?: to hear)?|ideal){TAIL}"
        ),
        yes=(
            "It's a shame, but there it is.",
            "What a shame really.",
            "Not what you were after, I guess.",
            "Can't be helped.",
        ),
        no=("It's a shame about nights.", "It's not my thing."),
    ),
    Rule(
        "en.behind.any_course",
        whole(
            rf"{SAY}(?:that is (?:why|the reason) i (?:applied|am applying|rang|called|am here|got in touch)|that is "
            r"(?:what i|"
            r"how i) (?:do|like|know|want|have|am used to|like it|am|prefer)(?: (?:now|best|most|it))?|that is (?:my|"
            r"the) "
            r"(?:thing|way|favourite|one for me|1ne for me)|it is what i (?:know|like|do|want|am used to)(?: best)?|i "
            r"am used "
            r"to (?:it|that|this)|my mind's made up|i can not explain why|do not ask me why|i have (?:got )?my "
            r"reasons|i have "
            r"thought (?:about it|it over|it through)(?: a lot)?|i decided that a long time ago|(?:so )?put me down "
            r"for "
            r"that|(?:so )?that is (?:a|an) (?:easy|simple|clear) (?:choice|#|1ne|pick)|you can not beat it|it is "
            r"the only way to go|i do not (?:care|mind) about "
            r"the (?:rest|others?)|the (?:others|rest) (?:do|does) not (?:interest|bother|suit) me(?: much)?|it "
            r"(?:works|"
            r"fits|suits|goes)(?: (?:with|around|round|in with|for))? (?:the|my) (?:kids|school run|family|children|"
            r"wife|"
            rf"husband|life|back|body clock|course|studies)){TAIL}"
        ),
        yes=("That's why I applied.", "My mind's made up.", "I don't care about the rest.", "It works with the kids."),
        no=("That's what I do in Leeds.", "I'm used to nights."),
    ),
    Rule(
        "en.behind.yes_nothing",
        whole(
            rf"{SAY}(?:(?:it|that|there) is |it was |that was )?(?:really |just )?(?:nothing (?:to it|new(?: (?:to|"
            r"for) me|there)?"
            r"|special(?: really)?|(?:that )?i am (?:afraid of|scared of|not used to|bothered by|worried about)|to "
            r"write home "
            r"about|to (?:worry|fear|be afraid of|be scared of|fuss about)(?: about)?|strange(?: about (?:it|that))?|"
            r"wrong "
            r"with (?:my|me|it|that)(?: \S+)?|fazes me|i (?:like|love|enjoy) (?:better|more)|to hide|(?:i have not|i "
            r"have never) (?:done|seen)(?: before)?|out of the ordinary|difficult(?: about (?:it|that))?)|no "
            r"(?:surprises|"
            r"worries|problem|problems|bother|trouble|issue|issues|big deal|stranger to (?:it|that)|biggie|sweat|"
            r"hassle|fuss|"
            r"complaints)|not (?:a )?(?:problem|bother|big deal|an? issue|rocket science|brain surgery|hard|"
            r"difficult))(?: "
            rf"(?:at all|for me|there|there for me|in the slightest))*{TAIL}|{SAY}(?:that|it) (?:will not|would not) "
            r"be (?:a|"
            rf"any) (?:problem|issue|bother|trouble|surprise){TAIL}|i have (?:got )?(?:no|nothing) (?:complaints|to "
            r"hide|"
            rf"issues with (?:it|that)|problem with (?:it|that)|qualms|objections|against (?:it|that)){TAIL}|nothing "
            r"fazes "
            r"me|i have nothing to hide"
        ),
        yes=("So it's nothing new to me.", "Nothing to it.", "So that won't be a problem.", "I've no complaints."),
        no=("Nothing new in Leeds.", "It's nothing like that.", "No problem with days."),
    ),
    Rule(
        "en.behind.yes_never_trouble",
        whole(
            r"(?:(?:it|i|they|there|that) (?:have |has |had |is )?)?(?:never|not once) (?:once )?(?:been |had |have |"
            r"let |given "
            r"|heard |caused |ever )?(?:(?:a|an|any|1ne|1n|#|single|cause|reason|me|to)(?: |$))*(?:issue|problem|"
            r"problems|complaints?|"
            r"trouble|accident|accidents|complain|complained|bother|fuss|down|hitch|doubts?|minded)(?: (?:with|about) "
            r"(?:it|"
            rf"that|me))?(?: yet| so far)?{TAIL}|(?:you|i|{ONE})(?: just| do)? (?:never|not) forgets?(?: (?:how|it|"
            r"that|that sort "
            rf"of thing|a thing like that|something like that|it either))?{TAIL}|i (?:do not|can not|could not|would "
            r"not) "
            r"(?:mind|see|think of|imagine|know|live|do|manage|say|be|have applied|have rung|have got)(?: (?:why|it|"
            r"that|the "
            r"job|a|any|a single|anything|single|against|reason|problem|not|people|make|a fuss|what to do|so|without|"
            r"here|"
            rf"otherwise|if it was not true|if it were not true|at all|a bit|in the least|this job|with that))*{TAIL}|"
            r"i would be lost "
            r"without (?:it|1ne|#|mine)|it (?:does not|would not|has never|did not) (?:bother|bothered|scare|scared|"
            r"faze|worry) "
            rf"me(?: (?:in the slightest|at all|a bit|1ne bit|# bit|1n bit|in the least))?{TAIL}|i am not (?:bothered|"
            rf"worried|scared|afraid|fazed)(?: (?:by|about|of) (?:it|that))?{TAIL}|i am not just saying (?:that|it|so)"
        ),
        yes=(
            "It's never been a problem.",
            "You never forget how.",
            "I can't see any reason why not.",
            "I don't mind it.",
        ),
        no=("I never had one.", "I do not mind nights.", "I can't do it on Fridays."),
    ),
    Rule(
        "en.behind.yes_long",
        whole(
            r"(?:and )?(?:for |since |ever since |(?:as )?far back |as )?(?:as (?:long|far back) as i (?:can|care to) "
            r"remember|"
            r"(?:as |for )?(?:long|far back) as i can remember|longer than i (?:care to|can|like to) remember|more "
            r"times than "
            r"i can count|too (?:many times|often|long) to (?:count|remember)|(?:all|most of) my life|day in ,? ?day "
            r"out|"
            r"week in ,? ?week out|year in ,? ?year out|for donkey's years|since (?:i was (?:a|1n) (?:lad|kid|boy|"
            r"girl|child|"
            r"teenager|nipper|little|young)|before you were born|time began|forever|i left school)|since i (?:was|"
            r"were) "
            r"(?:little|young|small)|ever since i (?:left school|was (?:little|young|small|a (?:lad|kid|boy|girl|"
            r"child)))|"
            r"i left school|as recently as (?:yesterday|last week|this morning|today)(?: actually)?|(?:only |just )?"
            r"(?:yesterday|this morning|last week)(?: actually)?)(?: ,)?(?: (?:probably|really|at least|now|in "
            rf"fact))?{TAIL}"
        ),
        yes=("For as long as I can remember.", "All my life really.", "Since I was a lad.", "Too many times to count."),
        no=("For five years.", "Since I left Leeds.", "As long as you pay."),
    ),
    Rule(
        "en.behind.yes_asks",
        whole(
            r"(?:and )?(?:why (?:not|would not i|would i not|should i not|ever not)|who (?:does|would|has|is|can) not|"
            r"(?:does|has) "
            r"not (?:everybody|everyone)|what else would i (?:do|say)|how else would i have got(?: \S+){1,3}|how "
            r"(?:could|else "
            r"could|would) (?:i|you|anyone|1ne) not)(?: (?:do|have|want|be)(?: (?:it|that|1ne|#|so))?)?|it is (?:1ne|"
            r"#|part) of "
            rf"(?:your|the) (?:requirements|demands|musts)(?: ,)?(?: is not it| is it not)?{TAIL}"
        ),
        yes=("Why wouldn't I?", "Doesn't everybody?", "It's one of your requirements, isn't it."),
        no=("Why not Leeds?", "Who does not pay?"),
    ),
    Rule(
        "en.behind.yes_put",
        whole(
            rf"{SAY}(?:you can tick that {ONE} off|do not (?:you )?worry(?: about (?:it|that|me))?|you need not "
            r"(?:train me|"
            r"worry)|that is (?:sorted|settled|done)|you are in luck|i am (?:sure|quite sure) i (?:told|said|"
            r"mentioned) (?:it|"
            r"that|so|somebody|someone|you)(?: already| before)?|that is (?:one|1ne|#) thing less to (?:teach me|"
            r"worry about|"
            r"learn)|i (?:thought|figured|guessed|knew) you (?:would|might|may) (?:want|need|like) (?:that|it)|i "
            r"(?:think|"
            r"suppose|guess|reckon) (?:everybody|everyone) (?:does|has|can)|i saw (?:that )?you (?:need|want|needed|"
            r"wanted) "
            rf"(?:it|that|{ONE})){TAIL}"
        ),
        yes=("So you can tick that one off.", "I'm sure I told somebody already.", "So don't you worry."),
        no=("So that's settled on nights.", "Do not worry about the B1."),
    ),
    Rule(
        "en.behind.no_out",
        whole(
            rf"{SAY}{MAYBE}(?:(?:so )?(?:i am|that makes me) (?:probably |maybe |perhaps |likely |clearly )?(?:not "
            r"(?:the |really "
            rf"the )?(?:right |best )?(?:person|man|woman|fit|{ONE}|candidate|match|bloke|girl)(?: (?:for (?:you|this|"
            r"the job)|"
            r"you (?:want|need|are after)))?|out(?: of (?:luck|the running))?|no use to you|no good (?:to you|for "
            r"this))|that "
            r"(?:is|was|probably is|rules|leaves|puts|makes it)(?: (?:probably|me|then|the end of|that|out|a no|a bit "
            r"of a|a|"
            r"difficult|shame|pity|it|no from me))+|(?:you (?:will|would|had|would have|will have|are going to|may|"
            r"might|"
            r"should)(?: (?:better|have to|need to|want to|want|have|just|probably))*|it (?:will|would)(?: have)?(?: "
            r"to)? be) "
            rf"?(?:(?:find|look|want|take|ask|get|pick|be|try|go with|look for) )?(?:(?:somebody|someone|some {ONE}) "
            r"else|"
            rf"elsewhere|(?:the )?next {ONE})|count me out|i will (?:pass|have to pass)(?: on (?:that|this|it))?|i "
            r"draw the "
            r"line there|not the 1ne for you|out of the question|no (?:chance|way|can do)|not (?:a )?(?:chance|hope)|"
            r"there "
            rf"is no (?:way|chance|point)|not on your life){TAIL}"
        ),
        yes=(
            "So I'm probably not the right person.",
            "So that's probably that then.",
            "You'd have to find somebody else.",
        ),
        no=("I'm out on Fridays.", "Count me out of nights.", "You'll have to train me."),
    ),
    Rule(
        "en.behind.no_asks",
        whole(
            rf"(?:is|would|will|was) (?:that|it|this)(?: (?:be|going to be))? (?:a )?{_MUST}(?: for (?:you|the job|"
            r"this))?|(?:do|"
            rf"would|will) i (?:really )?(?:need|have to have|have to) (?:{ONE}|it|that)(?: for (?:this|the job))?|"
            r"does (?:that|"
            r"it) matter(?: (?:much|to you|a lot))?|(?:can|could) i still (?:apply|get the job|be considered|come)|"
            r"(?:does|will) that (?:rule me out|count against me|put me out)"
        ),
        yes=("Is that bad?", "Does that matter?", "Do I need one?"),
        no=("Is that a problem lately in Leeds?", "Do I need the B1?"),
    ),
    Rule(
        "en.behind.no_if_needed",
        whole(
            r"(?:i (?:do |will |can |would |quite )?(?:understand|get it|see|get that|appreciate it)(?: (?:it|"
            r"that))? if (?:that|"
            rf"it|you|this) (?:is|need|want|rules|needs|must have|have to have) ?(?:{_MUST}|it|that|{ONE}|me out|"
            r"somebody else|"
            rf"someone else|someone with {ONE})?|if (?:that|it|you|this) (?:is|rules|need|needs|puts|want|really need|"
            r"must have) "
            rf"?(?:{_MUST}|me out|it|that|{ONE}|someone else|somebody else)?(?: ,)?(?: then)?(?: ,)? (?:(?:so be it|"
            r"fair enough|"
            r"i (?:do |fully |will |would |quite )?(?:understand|get it|see)|no hard feelings|that is fine|tough|too "
            r"bad)"
            rf"(?: that)?)|no hard feelings){TAIL}"
        ),
        yes=("If that's a must then I understand.", "If that rules me out, so be it.", "I understand if you need it."),
        no=("If you need it I can learn.", "If that is a must I'll get one."),
    ),
    Rule(
        "en.behind.no_reason",
        whole(
            r"(?:and |but )?(?:i (?:have |had |was |just |have just )?)?(?:(?:it|they|nobody|no 1ne|life|there|my \S+ "
            r"\S+)(?: (?:has|"
            r"have|was|were|had|just))? )?(?:(?:never|not|no|nobody)(?: (?:really|once|ever|had|have|felt|saw|got|"
            r"been|needed|"
            r"came|happened|crossed|occurred|bothered|have|in))*(?: (?:the|a|any|an|my|much))?(?: (?:chance|"
            r"opportunity|need|"
            r"point|reason|call|time|money|cause|cup|sort|thing|up|round|along|mind|me|to|it|for|of|tea|that|bothered|"
            r"get|"
            r"happened|came|asked|offered|showed|how|us|so))*|(?:managed|got by|got along|done fine|coped) without(?: "
            r"(?:it|1ne|#|"
            r"so far))?|had other jobs|did other things(?: instead)?|always too busy|too expensive(?: for me)?|life "
            r"got in the "
            rf"way|went down a different road)(?: for (?:it|that|me))?{TAIL}"
        ),
        yes=("I never got round to it.", "I've managed without.", "Nobody ever asked me to.", "It never came up."),
        no=("Never on a Friday.", "I've managed ten people.", "Nobody but me did."),
    ),
)
