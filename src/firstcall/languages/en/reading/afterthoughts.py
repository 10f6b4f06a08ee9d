"""English sentences that only go with a figure, a date, a choice or a level, or refer to papers, the line and home.

As in `supports`: the name opens with what they may stand behind.
"""

from __future__ import annotations

from firstcall.languages.en.reading.comments import PAPER, SAY, TAIL, whole
from firstcall.reading.rules import Rule

_MUST = r"(?:a problem|a issue|too late|too early)"

AFTERTHOUGHTS = (
    Rule(
        "en.behind.any_paper",
        whole(
            rf"{SAY}(?:(?:it|that|this) (?:is|was|should be|ought to be|must be|will be|says so|stands|says|'s)(?: "
            rf"all| also)? ?(?:what it says |written )?(?:(?:down )?(?:in|on) (?:page # of |my |the |your )*{PAPER})|"
            r"you (?:have|will have|should have|can|will|might|may|must|probably)? ?(?:already )?(?:see|find|have|"
            r"know|knew|got|seen|read) (?:that|it|this)(?: (?:already|in front of you))?(?: ?(?:in|on) (?:my|the) "
            rf"{PAPER})?){TAIL}"
        ),
        yes=("It should be on my CV.", "You know that already."),
        no=("It was in Leeds.", "You have it easy."),
    ),
    Rule(
        "en.behind.any_line",
        whole(
            rf"{SAY}(?:(?:the|my|this) (?:signal|line|phone|battery|connection|reception|wifi|internet|mic|microphone|"
            r"sound|headset|bluetooth)(?:'s| is| keeps?| has)?(?: (?:a bit|very|really|about to|going to|so|gone|got|"
            r"getting))* (?:bad|poor|low|dead|die|dying|weak|crackling|breaking up|patchy|terrible|awful|dodgy|flat|"
            r"slow|cutting out|playing up|run out)(?: (?:here|today|in here|on this train))?|you are (?:breaking up|"
            rf"cutting out|very quiet|a bit (?:quiet|faint|muffled)|fading)(?: a bit| again)?){TAIL}"
        ),
        yes=("The signal's bad here.", "You're breaking up a bit."),
        no=("My phone's mine.", "The line is busy on nights."),
    ),
    Rule(
        "en.behind.any_roots",
        whole(r"i was born (?:and (?:bred|raised) )?in \S+|i am (?:originally )?from \S+(?: originally)?"),
        yes=("I was born in Bolton.", "I'm from Poland originally."),
        no=("I was born to drive.", "I'm from an agency with vans."),
    ),
    Rule(
        "en.behind.amount_talk",
        whole(
            rf"{SAY}(?:(?:i am (?:open|happy|willing|flexible|prepared) (?:to|about) )?(?:we|you and i|i)? ?(?:can|"
            r"could|will)? ?(?:talk(?:ing)?|discuss|discussing|negotiate|haggle|chat)(?: (?:about|over))?(?: (?:it|"
            r"that|this))?|(?:then )?(?:we|you) (?:will|can) see|it is not (?:all )?(?:about|only about) the money|"
            r"money is not everything|i am not (?:fussy|greedy|bothered) about (?:perks|extras|the rest)|that is "
            r"(?:what (?:most people|others|the union|everyone|people|it said in the \S+|the \S+ says?)(?: (?:ask|"
            r"asks|get|gets|say|says|take|want|pay|pays))?(?: for)?|the going rate(?: (?:round here|here|these days|"
            r"now))?|my figure|what i am (?:worth|on now|on|getting now|getting)|before tax|gross|fair)|i looked it "
            r"up|i (?:know|think|feel|believe)(?: that)? (?:that|it) is (?:what others get|fair|reasonable|realistic|"
            r"a fair price)|my \S+ (?:gets|earns) the same|i have (?:got )?(?:rent|bills|a mortgage|a family|mouths|"
            r"kids) to (?:pay|feed)|everything is (?:got )?so (?:expensive|dear)(?: now)?|living costs what it costs|"
            r"rent is (?:gone up|dear|high)|it is no secret|(?:so )?nothing (?:outrageous|crazy|silly|fancy|over the "
            r"top)|it is what i am worth|i know my worth|that would cover (?:my|the) (?:bills|rent)|i will not do it "
            rf"for nothing){TAIL}"
        ),
        yes=("But we can talk about it.", "I've got rent to pay.", "Nothing outrageous.", "It's no secret."),
        no=("I've got rent to pay of nine hundred.", "We can talk about overtime."),
    ),
    Rule(
        "en.behind.years_flew",
        whole(
            rf"{SAY}(?:(?:time|it|the time)(?: (?:does|do|sure|really|just))? (?:not )?(?:fly|flies|flew|go|goes|"
            r"went)(?: (?:by|past|fast|quick|quickly|so|in a flash))*|does not time fly|where does the time go|where "
            r"has the time gone|(?:it )?(?:seems|feels|felt|does not feel)(?: like)? (?:that |much )?(?:yesterday|"
            r"longer|forever|long|less|a lifetime|more|ages)|give or take|it has been (?:a while|good|fun|great|a "
            r"good run)|it is been (?:a while|good|fun|great|ages)|i (?:have not counted|did not count|can not be "
            r"exact|lost count|am not counting)(?: exactly)?|i (?:had|have) to count on my fingers(?: there)?|i "
            r"would have to check the dates|(?:so )?i know (?:most of it|my way around|a thing or two|the ropes)|i "
            r"was (?:only a kid|young|a kid)(?: (?:then|when i started))?|(?:so )?i have been around a bit|i have "
            r"seen it all|you can do the maths|good years too|that is a (?:fair|good) while|then (?:the place closed "
            rf"down|they let us (?:all )?go|i changed jobs)|i (?:enjoy|enjoyed|love|loved|like|liked) it){TAIL}"
        ),
        yes=("Time flies.", "It's been a while.", "Where does the time go?", "I haven't counted exactly."),
        no=("Time on nights.", "It feels longer on nights.", "I've been around diggers."),
    ),
    Rule(
        "en.behind.number_was",
        whole(
            rf"{SAY}(?:(?:it|that|they) (?:was|were|is|went|kept|varied|sounds|changed) ?(?:a )?(?:decent size|plenty|"
            r"hectic|the norm|about average|normal|a normal day|fine|good|well|never boring|me busy|a good bunch|"
            r"good fun|a lot|worse than it is|not so bad|what i remember|what they told me|how it was(?: at (?:the|"
            r"my) last (?:place|job))?|a fair few|a bit|of course|hard work|tiring)?(?: of course)?|(?:if|unless) i "
            r"(?:have )?(?:miscounted|counted right|remember right|am mistaken|am wrong)|we (?:managed|counted them "
            r"every day|got by)|some (?:days|weeks) were (?:quieter|busier|worse)|nobody complained|i (?:did not "
            r"keep a diary|liked it that way|have got used to it|got used to it|knew all of them by name|wrote it "
            rf"(?:in|on) the form)|(?:so )?i know what busy looks like){TAIL}"
        ),
        yes=("It was a decent size.", "It varied of course.", "If I counted right.", "We managed."),
        no=("It was twelve.", "It was a lot of lorries."),
    ),
    Rule(
        "en.behind.date_set",
        whole(
            rf"{SAY}(?:(?:that|it) is (?:the (?:earliest|soonest)(?: i can (?:manage|do))?|all arranged|settled|in my "
            r"(?:diary|calendar)|what we agreed at home|my (?:plan|aim))|that suits me|not a day sooner|i can not do "
            r"(?:it )?any (?:sooner|earlier)|(?:no|not any) (?:sooner|earlier)|i need to (?:move|pack|finish up) "
            r"first|i will be done here by then|i have (?:already )?(?:told my boss|handed (?:in )?my notice(?: in)?|"
            r"given (?:my )?notice)|(?:they|my boss) (?:know|knows)(?: (?:already|i am leaving|i am going|that))?|i "
            r"(?:have got|have) a (?:holiday|trip) booked before that|we are moving (?:house )?first|my \S+ getting "
            r"married before that|i want to have a (?:proper )?break first|i checked my (?:calendar|diary)|i can "
            r"hardly wait|that gives me time to sort things out|you do not have to wait long|i am raring to go|i "
            rf"have (?:got )?nothing else on|there is nothing keeping me here|tell me if that is {_MUST}){TAIL}"
        ),
        yes=("That's the earliest.", "They know I'm leaving.", "I can hardly wait."),
        no=("That's the earliest bus.", "Not any sooner than June."),
    ),
    Rule(
        "en.behind.level_got",
        whole(
            rf"{SAY}(?:that was (?:a long time|years|ages) ago(?: now)?|i have (?:got )?(?:the (?:papers|piece of "
            r"paper)|it framed)(?: (?:somewhere|on the wall))?|i (?:did not like|left|hated|was no good at|did not "
            r"enjoy) school(?: (?:much|early|a lot))?|school was not for me|i was not much of a (?:student|scholar|"
            r"reader)|(?:it )?gets me by|i get by|i am always learning|i am happy with (?:that|it)|that was in \S+|i "
            r"worked hard for it|my parents were (?:so )?proud|i never used it much|it is good enough for most "
            r"things|people understand me(?: fine)?|i watch a lot of films|i (?:learnt|learned|picked|did) it(?: "
            r"up)? (?:at|in|on|abroad|from)(?: (?:home|the job|night school|school|films|tv|telly|my \S+))?|it was a "
            r"good school|(?:so )?i am no genius|(?:so )?nothing fancy|i would have liked to go on|i did all right|i "
            rf"have never looked back){TAIL}"
        ),
        yes=("That was a long time ago.", "It gets me by.", "I picked it up abroad."),
        no=("I left school with GCSEs.", "I did it in Leeds and failed."),
    ),
)
