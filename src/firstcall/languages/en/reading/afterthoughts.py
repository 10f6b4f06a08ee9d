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
            r"could|will)? ?"
            r"(?:talk(?:ing)?|discuss|discussing|negotiate|haggle|chat)(?: (?:about|over))?(?: (?:it|that|this))?|"
            r"(?:then )?(?:we|you) (?:will|can) see|it is not (?:all )?(?:about|only about) the money|money is not "
            r"everything|"
            r"i am not (?:fussy|greedy|bothered) about (?:perks|extras|the rest)|that is (?:what (?:most people|"
            r"others|the union|"
            r"everyone|people|it said in the \S+|the \S+ says?)(?: (?:ask|asks|get|gets|say|says|take|want|pay|"
            r"pays))?(?: for"
            r")?|the going rate(?: (?:round here|here|these days|now))?|my figure|what i am (?:worth|on now|on|"
            r"getting now|"
            r"getting)|before tax|gross|fair)|i (?:know|think|feel|looked it up|know that)(?: (?:that is|what) "
            r"(?:what others "
            r"get|fair|reasonable|realistic))?|my \S+ (?:gets|earns) the same|i have (?:got )?(?:rent|bills|a "
            r"mortgage|a family|"
            r"mouths|kids) to (?:pay|feed)|everything is (?:got )?so (?:expensive|dear)(?: now)?|living costs what it "
            r"costs|"
            r"rent is (?:gone up|dear|high)|it is no secret|(?:so )?nothing (?:outrageous|crazy|silly|fancy|over the "
            r"top)|it "
            r"is what i am worth|i know my worth|that would cover (?:my|the) (?:bills|rent)|i will not do it for "
            rf"nothing){TAIL}"
        ),
        yes=("But we can talk about it.", "I've got rent to pay.", "Nothing outrageous.", "It's no secret."),
        no=("I've got rent to pay of nine hundred.", "We can talk about overtime."),
    ),
    Rule(
        "en.behind.years_flew",
        whole(
            rf"{SAY}(?:(?:time|it|the time)(?: (?:does|do|sure|really|just))? (?:not )?(?:fly|flies|flew|go|goes|"
            r"went)(?: (?:by|past|"
            r"fast|quick|quickly|so|in a flash))*|does not time fly|where does the time go|where has the time gone|"
            r"(?:it )?(?:"
            r"seems|feels|felt|does not feel)(?: like)? (?:that |much )?(?:yesterday|longer|forever|long|less|a "
            r"lifetime|more|"
            r"ages)|give or take|it has been (?:a while|good|fun|great|a good run)|it is been (?:a while|good|fun|"
            r"great|ages)|"
            r"i (?:have not counted|did not count|can not be exact|lost count|am not counting)(?: exactly)?|i (?:had|"
            r"have) to "
            r"count on my fingers(?: there)?|i would have to check the dates|(?:so )?i know (?:most of it|my way "
            r"around|a "
            r"thing or two|the ropes)|i was (?:only a kid|young|a kid)(?: (?:then|when i started))?|(?:so )?i have "
            r"been around a "
            r"bit|i have seen it all|you can do the maths|good years too|that is a (?:fair|good) while|then (?:the "
            r"place closed "
            rf"down|they let us (?:all )?go|i changed jobs)|i (?:enjoy|enjoyed|love|loved|like|liked) it){TAIL}"
        ),
        yes=("Time flies.", "It's been a while.", "Where does the time go?", "I haven't counted exactly."),
        no=("Time on nights.", "It feels longer on nights.", "I've been around diggers."),
    ),
    Rule(
        "en.behind.number_was",
        whole(
            rf"{SAY}(?:(?:it|that|they) (?:was|were|is|went|kept|varied|sounds|changed) ?(?:a )?(?:decent size|plenty|"
            r"hectic|"
            r"the norm|about average|normal|a normal day|fine|good|well|never boring|me busy|a good bunch|good fun|a "
            r"lot|worse "
            r"than it is|not so bad|what i remember|what they told me|how it was(?: at (?:the|my) last (?:place|"
            r"job))?|a fair "
            r"few|a bit|of course|hard work|tiring)?(?: of course)?|(?:if|unless) i (?:have )?(?:miscounted|counted "
            r"right|"
            r"remember right|am mistaken|am wrong)|we (?:managed|counted them every day|got by)|some (?:days|weeks) "
            r"were "
            r"(?:quieter|busier|worse)|nobody complained|i (?:did not keep a diary|liked it that way|have got used to "
            r"it|got "
            r"used to it|knew all of them by name|wrote it (?:in|on) the form)|(?:so )?i know what busy looks "
            rf"like){TAIL}"
        ),
        yes=("It was a decent size.", "It varied of course.", "If I counted right.", "We managed."),
        no=("It was twelve.", "It was a lot of lorries."),
    ),
    Rule(
        "en.behind.date_set",
        whole(
            rf"{SAY}(?:(?:that|it) is (?:the (?:earliest|soonest)(?: i can (?:manage|do))?|all arranged|settled|in my "
            r"(?:diary|"
            r"calendar)|what we agreed at home|my (?:plan|aim))|that suits me|not a day sooner|i can not do (?:it "
            r")?any (?:sooner|"
            r"earlier)|(?:no|not any) (?:sooner|earlier)|i need to (?:move|pack|finish up) first|i will be done here "
            r"by then|"
            r"i have (?:already )?(?:told my boss|handed (?:in )?my notice(?: in)?|given (?:my )?notice)|(?:they|my "
            r"boss) (?:know|"
            r"knows)(?: (?:already|i am leaving|i am going|that))?|i (?:have got|have) a (?:holiday|trip) booked "
            r"before that|we "
            r"are moving (?:house )?first|my \S+ getting married before that|i want to have a (?:proper )?break first|"
            r"i checked "
            r"my (?:calendar|diary)|i can hardly wait|that gives me time to sort things out|you do not have to wait "
            r"long|i am "
            r"raring to go|i have (?:got )?nothing else on|there is nothing keeping me here|tell me if that is "
            rf"{_MUST}){TAIL}"
        ),
        yes=("That's the earliest.", "They know I'm leaving.", "I can hardly wait."),
        no=("That's the earliest bus.", "Not any sooner than June."),
    ),
    Rule(
        "en.behind.level_got",
        whole(
            rf"{SAY}(?:that was (?:a long time|years|ages) ago(?: now)?|i have (?:got )?(?:the (?:papers|piece of "
            r"paper)|it "
            r"framed)(?: (?:somewhere|on the wall))?|i (?:did not like|left|hated|was no good at|did not enjoy) "
            r"school(?: (?:much"
            r"|early|a lot))?|school was not for me|i was not much of a (?:student|scholar|reader)|(?:it )?gets me "
            r"by|i get by|"
            r"i am always learning|i am happy with (?:that|it)|that was in \S+|i worked hard for it|my parents were "
            r"(?:so )?proud|"
            r"i never used it much|i have forgotten half of it|i could brush it up|it is good enough for most things|"
            r"people "
            r"understand me(?: fine)?|i watch a lot of films|i (?:learnt|learned|picked|did) it(?: up)? (?:at|in|on|"
            r"abroad|from)(?: "
            r"(?:home|the job|night school|school|films|tv|telly|my \S+))?|it was a good school|(?:so )?i am no "
            r"genius|(?:so )?"
            rf"nothing fancy|i would have liked to go on|i did all right|i have never looked back){TAIL}"
        ),
        yes=("That was a long time ago.", "It gets me by.", "I picked it up abroad."),
        no=("I left school with GCSEs.", "I did it in Leeds and failed."),
    ),
)
