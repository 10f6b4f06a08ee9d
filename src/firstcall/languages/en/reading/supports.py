"""English sentences that only go with an answer before them: that it is sure, regretted, hoped to do, explained.

Each is a whole sentence; its name opens with the answer that it may stand behind: `any`, `yes`, `no`, or a kind. With
no answer before it, it may be the answer ("No chance.") and is read.
"""

from __future__ import annotations

from firstcall.languages.en.reading.comments import MAYBE, ONE, SAY, TAIL, whole
from firstcall.reading.rules import Rule

_OK = (
    r"(?:okay|ok|all right|alright|fine|enough|soon enough|good enough|reasonable|acceptable|not (?:a|an|too much of "
    r"a) (?:problem|issue|deal breaker|deal - breaker|disaster|obstacle|showstopper|bother)|no (?:problem|issue|"
    r"bother)|not too (?:much|bad|late|little|long)|not the end of the world|workable|what you need)"
)
_MUST = (
    r"(?:a (?:must|problem|issue|deal breaker|deal - breaker|requirement|no|no no|obstacle|showstopper|bother)|bad|no "
    r"good(?: to you| for you)?|required|needed|essential|important|necessary|what you need|a bad thing|an issue|too "
    r"(?:late|much|long|little))"
)
_PITY = r"(?:a )?(?:bit of a |real |great |such a )?(?:shame|pity)"
_EVER = r"(?:always|ever|never)"

SUPPORTS = (
    Rule(
        "en.behind.any_firm",
        whole(
            r"(?:and )?(?:without (?:fail|(?:a )?(?:doubt|question|hesitation|exception))|beyond (?:any |all )?doubt|"
            rf"(?:there is )?(?:absolutely |just )?no (?:(?:{ONE} |two )?ways about it|doubt(?: about (?:it|that))?|"
            r"question(?: about (?:it|that))?|hesitation|contest|ifs(?: ,)?(?: and| or)?(?: no)? buts|maybes|"
            r"argument)|definitely(?: so)?|absolutely|obviously|naturally|of course|for sure|sure thing|no less|"
            r"hands down|every (?:single )?time|#(?: per ?cent|%)|easily|always|(?:i am )?(?:# (?:per ?cent )?|dead |"
            r"quite |very |absolutely |pretty )(?:sure|certain|positive)(?: (?:of|about) (?:it|that))?|goes without "
            rf"saying|needless to say){TAIL}"
        ),
        yes=("No two ways about it.", "Beyond any doubt.", "Hundred percent.", "Every time."),
        no=("No doubt I can.", "Definitely nights.", "Always late."),
    ),
    Rule(
        "en.behind.any_hoped",
        whole(
            rf"{SAY}(?:i (?:do |really |just )?hope|hope|hopefully|let us hope|i am hoping|fingers crossed)(?: "
            r"that)?(?: (?:it|that|this))?(?: (?:is|will be|would be|was|isn't|does not sound|does not|will not|is "
            rf"not|will|sounds|can))?(?: {_OK}| (?:do|work|works|suits?|help|matter|count against me|put you off|be "
            r"held against me|stop me|rule me out|change anything|make a difference|greedy|too greedy)(?: (?:for "
            rf")?(?:you|me|everyone|us))?)(?: (?:anyway|with you|by you|for you|all the same|still))?{TAIL}|(?:i "
            r"(?:do |just )?hope|hopefully)(?: that)? (?:i can still|you will still|you can still|i am still|i might "
            r"still) (?:apply|consider me|take me|be considered|have me|in with a chance|in the running|get a chance|"
            rf"want me|use me|hire me|be okay){TAIL}|if (?:that|it|this) (?:suits|works|is okay|is all right|is fine|"
            rf"will do)(?: (?:for |with |by )?(?:you|everyone|all))?{TAIL}"
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
            r"regrets)(?: (?:about|for) (?:that|this|it)| to (?:disappoint|let you down|say|tell you)(?: you)?| "
            rf"(?:if|that) (?:that|it) (?:is|was) {_MUST}| if that (?:rules|counts) me out| i can not help(?: "
            rf"you)?(?: (?:there|more|with that))?| not to be of more help){TAIL}"
        ),
        yes=("Sorry about that.", "Sorry if that's an issue.", "Sorry to disappoint you."),
        no=("Sorry about the B1.", "Sorry, no."),
    ),
    Rule(
        "en.behind.any_pity",
        whole(
            rf"{SAY}(?:i know )?(?:(?:it|that) is |what )?(?:just )?{_PITY}(?: (?:really|i know|though))?(?: ,)?(?: "
            r"but (?:there (?:it is|you go|we are|you are)|that is (?:life|it|how it is|that)|it is what it is|i can "
            r"live with (?:it|that)|what can you do|so be it))?|(?:it )?can(?: not|'t) be helped|can not win them "
            r"all|you can not have everything|(?:that is )?just my luck|tough luck|silly ,? ?i know|do not (?:laugh|"
            r"judge me|hold it against me|tell anyone|blame me)|i know(?: it is| that is)? (?:not )?(?:bad|silly|"
            rf"daft|(?:it is )?not (?:what you want to hear|ideal|great)|what you want to hear|ideal|great){TAIL}|"
            r"(?:that is |it is )?(?:probably |maybe |perhaps )?not (?:quite |really |exactly )?(?:(?:the answer|"
            r"what) you (?:wanted|were after|were hoping for|are after|hoped for|want|were looking for)(?: to hear)?|"
            rf"ideal){TAIL}"
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
            r"(?:what i|how i) (?:do|like|know|want|have|am used to|like it|am|prefer)(?: (?:now|best|most|it))?|"
            r"that is (?:my|the) (?:thing|way|favourite|one for me|1ne for me)|it is what i (?:know|like|do|want|am "
            r"used to)(?: best)?|i am used to (?:it|that|this)|my mind's made up|i can not explain why|do not ask me "
            r"why|i have (?:got )?my reasons|i have thought (?:about it|it over|it through)(?: a lot)?|i decided "
            r"that a long time ago|(?:so )?put me down for that|(?:so )?that is (?:a|an) (?:easy|simple|clear) "
            r"(?:choice|#|1ne|pick)|you can not beat it|it is the only way to go|i do not (?:care|mind) about the "
            r"(?:rest|others?)|the (?:others|rest) (?:do|does) not (?:interest|bother|suit) me(?: much)?|it (?:works|"
            r"fits|suits|goes)(?: (?:with|around|round|in with|for))? (?:the|my) (?:kids|school run|family|children|"
            rf"wife|husband|life|back|body clock|course|studies)){TAIL}"
        ),
        yes=("That's why I applied.", "My mind's made up.", "I don't care about the rest.", "It works with the kids."),
        no=("That's what I do in Leeds.", "I'm used to nights."),
    ),
    Rule(
        "en.behind.yes_nothing",
        whole(
            rf"{SAY}(?:(?:it|that|there) is |it was |that was )?(?:really |just )?(?:nothing (?:to it|new(?: (?:to|"
            r"for) me|there)?|special(?: really)?|(?:that )?i am (?:afraid of|scared of|not used to|bothered by|"
            r"worried about)|to write home about|to (?:worry|fear|be afraid of|be scared of|fuss about)(?: about)?|"
            r"strange(?: about (?:it|that))?|wrong with (?:my|me|it|that)(?: \S+)?|fazes me|i (?:like|love|enjoy) "
            r"(?:better|more)|to hide|(?:i have not|i have never) (?:done|seen)(?: before)?|out of the ordinary|"
            r"difficult(?: about (?:it|that))?)|no (?:surprises|worries|problem|problems|bother|trouble|issue|issues|"
            r"big deal|stranger to (?:it|that)|biggie|sweat|hassle|fuss|complaints)|not (?:a )?(?:problem|bother|big "
            r"deal|an? issue|rocket science|brain surgery|hard|difficult))(?: (?:at all|for me|there|there for me|in "
            rf"the slightest))*{TAIL}|{SAY}(?:that|it) (?:will not|would not) be (?:a|any) (?:problem|issue|bother|"
            rf"trouble|surprise){TAIL}|i have (?:got )?(?:no|nothing) (?:complaints|to hide|issues with (?:it|that)|"
            rf"problem with (?:it|that)|qualms|objections|against (?:it|that)){TAIL}|nothing fazes me|i have nothing "
            r"to hide"
        ),
        yes=("So it's nothing new to me.", "Nothing to it.", "So that won't be a problem.", "I've no complaints."),
        no=("Nothing new in Leeds.", "It's nothing like that.", "No problem with days."),
    ),
    Rule(
        "en.behind.yes_never_trouble",
        whole(
            r"(?:(?:it|i|they|there|that) (?:have |has |had |is )?)?(?:never|not once) (?:once )?(?:been |had |have |"
            r"let |given |heard |caused |ever )?(?:(?:a|an|any|1ne|1n|#|single|cause|reason|me|to)(?: |$))*(?:issue|"
            r"problem|problems|complaints?|trouble|accident|accidents|complain|complained|bother|fuss|down|hitch|"
            rf"doubts?|minded)(?: (?:with|about) (?:it|that|me))?(?: yet| so far)?{TAIL}|(?:you|i|{ONE})(?: just| "
            r"do)? (?:never|not) forgets?(?: (?:how|it|that|that sort of thing|a thing like that|something like that|"
            rf"it either))?{TAIL}|i (?:do|would) not mind(?: (?:it|that|at all|a bit|in the least|1ne bit))*{TAIL}|i "
            r"(?:can|could) not (?:see|think of|imagine) (?:a|any|1ne|#|anything)?(?: ?(?:single )?(?:reason|problem|"
            r"thing))?(?: ?(?:why not|why i should not|against (?:it|that)|wrong with (?:it|that)|with (?:it|"
            rf"that))){TAIL}|i do not (?:see|know) why (?:not|people make a fuss|anyone would not|i should not){TAIL}|"
            r"i (?:could|can|would) not (?:live|manage|be|cope|know what to do|do (?:the|this|my) job|work)(?: a "
            rf"day)? without (?:it|that|1ne|#|mine){TAIL}|i would not (?:have applied|be here|have rung|be calling|be "
            r"asking|say (?:so|it|that))(?: (?:otherwise|if it was not true|if it were not true|if it was not|if i "
            rf"did not|if i could not)){TAIL}|i would be lost without (?:it|1ne|#|mine)|it (?:does not|would not|has "
            r"never|did not) (?:bother|bothered|scare|scared|faze|worry) me(?: (?:in the slightest|at all|a bit|1ne "
            rf"bit|# bit|1n bit|in the least))?{TAIL}|i am not (?:bothered|worried|scared|afraid|fazed)(?: (?:by|"
            rf"about|of) (?:it|that))?{TAIL}|i am not just saying (?:that|it|so)"
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
            r"(?:and )?(?:for |since |ever since |(?:as )?far back |as )?(?:as (?:long|far back) as i (?:can|care "
            r"to) remember|(?:as |for )?(?:long|far back) as i can remember|longer than i (?:care to|can|like to) "
            r"remember|more times than i can count|too (?:many times|often|long) to (?:count|remember)|(?:all|most "
            r"of) my life|day in ,? ?day out|week in ,? ?week out|year in ,? ?year out|for donkey's years|since (?:i "
            r"was (?:a|1n) (?:lad|kid|boy|girl|child|teenager|nipper|little|young)|before you were born|time began|"
            r"forever|i left school)|since i (?:was|were) (?:little|young|small)|ever since i (?:left school|was "
            r"(?:little|young|small|a (?:lad|kid|boy|girl|child)))|i left school|as recently as (?:yesterday|last "
            r"week|this morning|today)(?: actually)?|(?:only |just )?(?:yesterday|this morning|last week)(?: "
            rf"actually)?)(?: ,)?(?: (?:probably|really|at least|now|in fact))?{TAIL}"
        ),
        yes=("For as long as I can remember.", "All my life really.", "Since I was a lad.", "Too many times to count."),
        no=("For five years.", "Since I left Leeds.", "As long as you pay."),
    ),
    Rule(
        "en.behind.yes_asks",
        whole(
            r"(?:and )?(?:why (?:not|would not i|would i not|should i not|ever not)|who (?:does|would|has|is|can) "
            r"not|(?:does|has) not (?:everybody|everyone)|what else would i (?:do|say)|how else would i have got(?: "
            rf"\S+){{1,3}}|how (?:could|else could|would) (?:i|you|anyone|1ne) not)(?: (?:do|have|want|be)(?: (?:it|"
            r"that|1ne|#|so))?)?|it is (?:1ne|#|part) of (?:your|the) (?:requirements|demands|musts)(?: ,)?(?: is "
            rf"not it| is it not)?{TAIL}"
        ),
        yes=("Why wouldn't I?", "Doesn't everybody?", "It's one of your requirements, isn't it."),
        no=("Why not Leeds?", "Who does not pay?"),
    ),
    Rule(
        "en.behind.yes_put",
        whole(
            rf"{SAY}(?:you can tick that {ONE} off|do not (?:you )?worry(?: about (?:it|that|me))?|you need not "
            r"(?:train me|worry)|that is (?:sorted|settled|done)|you are in luck|i am (?:sure|quite sure) i (?:told|"
            r"said|mentioned) (?:it|that|so|somebody|someone|you)(?: already| before)?|that is (?:one|1ne|#) thing "
            r"less to (?:teach me|worry about|learn)|i (?:thought|figured|guessed|knew) you (?:would|might|may) "
            r"(?:want|need|like) (?:that|it)|i (?:think|suppose|guess|reckon) (?:everybody|everyone) (?:does|has|"
            rf"can)|i saw (?:that )?you (?:need|want|needed|wanted) (?:it|that|{ONE})){TAIL}"
        ),
        yes=("So you can tick that one off.", "I'm sure I told somebody already.", "So don't you worry."),
        no=("So that's settled on nights.", "Do not worry about the B1."),
    ),
    Rule(
        "en.behind.no_out",
        whole(
            rf"{SAY}{MAYBE}(?:(?:so )?(?:i am|that makes me) (?:probably |maybe |perhaps |likely |clearly )?(?:not "
            rf"(?:the |really the )?(?:right |best )?(?:person|man|woman|fit|{ONE}|candidate|match|bloke|girl)(?: "
            r"(?:for (?:you|this|the job)|you (?:want|need|are after)))?|out(?: of (?:luck|the running))?|no use to "
            r"you|no good (?:to you|for this))|that (?:is|was|probably is|rules|leaves|puts|makes it)(?: (?:probably|"
            r"me|then|the end of|that|out|a no|a bit of a|a|difficult|shame|pity|it|no from me))+|(?:you (?:will|"
            r"would|had|would have|will have|are going to|may|might|should)(?: (?:better|have to|need to|want to|"
            r"want|have|just|probably))*|it (?:will|would)(?: have)?(?: to)? be) ?(?:(?:find|look|want|take|ask|get|"
            rf"pick|be|try|go with|look for) )?(?:(?:somebody|someone|some {ONE}) else|elsewhere|(?:the )?next {ONE})|"
            r"count me out|i will (?:pass|have to pass)(?: on (?:that|this|it))?|i draw the line there|not the 1ne "
            r"for you|out of the question|no (?:chance|way|can do)|not (?:a )?(?:chance|hope)|there is no (?:way|"
            rf"chance|point)|not on your life){TAIL}"
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
            rf"this))?|(?:do|would|will) i (?:really )?(?:need|have to have|have to) (?:{ONE}|it|that)(?: for (?:this|"
            r"the job))?|does (?:that|it) matter(?: (?:much|to you|a lot))?|(?:can|could) i still (?:apply|get the "
            r"job|be considered|come)|(?:does|will) that (?:rule me out|count against me|put me out)"
        ),
        yes=("Is that bad?", "Does that matter?", "Do I need one?"),
        no=("Is that a problem lately in Leeds?", "Do I need the B1?"),
    ),
    Rule(
        "en.behind.no_if_needed",
        whole(
            r"(?:i (?:do |will |can |would |quite )?(?:understand|get it|see|get that|appreciate it)(?: (?:it|"
            rf"that))? if (?:that|it|you|this) (?:is|need|want|rules|needs|must have|have to have) ?(?:{_MUST}|it|"
            rf"that|{ONE}|me out|somebody else|someone else|someone with {ONE})?|if (?:that|it|you|this) (?:is|rules|"
            rf"need|needs|puts|want|really need|must have) ?(?:{_MUST}|me out|it|that|{ONE}|someone else|somebody "
            r"else)?(?: ,)?(?: then)?(?: ,)? (?:(?:so be it|fair enough|i (?:do |fully |will |would |quite "
            r")?(?:understand|get it|see)|no hard feelings|that is fine|tough|too bad)(?: that)?)|no hard "
            rf"feelings){TAIL}"
        ),
        yes=("If that's a must then I understand.", "If that rules me out, so be it.", "I understand if you need it."),
        no=("If you need it I can learn.", "If that is a must I'll get one."),
    ),
    Rule(
        "en.behind.no_reason",
        whole(
            r"(?:and |but )?(?:i (?:have |had |was |just |have just )?)?(?:(?:it|they|nobody|no 1ne|life|there|my "
            r"\S+ \S+)(?: (?:has|have|was|were|had|just))? )?(?:(?:never|not|no|nobody)(?: (?:really|once|ever|had|"
            r"have|felt|saw|got|been|needed|came|happened|crossed|occurred|bothered|have|in))*(?: (?:the|a|any|an|my|"
            r"much))?(?: (?:chance|opportunity|need|point|reason|call|time|money|cause|cup|sort|thing|up|round|along|"
            r"mind|me|to|it|for|of|tea|that|bothered|get|happened|came|asked|offered|showed|how|us|so))*|(?:managed|"
            r"got by|got along|done fine|coped) without(?: (?:it|1ne|#|so far))?|had other jobs|did other things(?: "
            r"instead)?|always too busy|too expensive(?: for me)?|life got in the way|went down a different road)(?: "
            rf"for (?:it|that|me))?{TAIL}"
        ),
        yes=("I never got round to it.", "I've managed without.", "Nobody ever asked me to.", "It never came up."),
        no=("Never on a Friday.", "I've managed ten people.", "Nobody but me did."),
    ),
)
