"""English marks beside a day: what is no start, until when somebody is away, what the start is, what may be sooner."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STARTS = (
    Rule(
        "en.dateblock.other",
        r"(?:holiday|away|off|closed|leave|wedding)(?: \S+){0,3} (?:for )?{N} {DU}|(?:worked|been|"
        r"experience)(?: \S+){0,3} (?:{N}) {DU}|{N} (?:years|months|weeks) (?:ago|of experience)|{N} {DU} (?:in|at|"
        r"on) \S+ (?:booked|planned)|last \S+|give or take (?:a |# |a few |a couple of )?(?:days?|weeks?|months?)|"
        r"(?:giv(?:e|ing)|gave|hand(?:ed|ing)?(?: in)?|put(?:ting)?(?: in)?)(?: in)?(?: my)? notice(?: in)? (?:this|"
        r"today|"
        r"tomorrow|on|last|yesterday|{WD})(?: \S+)?|{N} (?:months|weeks) (?:gone|pregnant|along)|(?:wedding|funeral|"
        r"operation|appointment|exam|party|christening|"
        r"interview|test)(?: is)?(?: on| in| till| until)? (?:the )?(?:#|\S+(?:st|nd|rd|th))|(?:i|we|they|that) "
        r"(?:\S+ "
        r")?(?:started|"
        r"began|joined|left|quit|retired|graduated|was (?:made redundant|let go|laid off))(?: \S+){0,5}? in (?:{MON})|"
        r"(?:baby|due|wedding|birthday|exams?|married|moving|operation|surgery|anniversary)(?: (?:is|are|due))* in "
        r"{MON}|"
        r"(?:{MON}|{WD}|next (?:week|month)) (?:is|would be|will be|might be)(?: \S+)? (?:too|not|no) \S+|"
        r"(?:(?:i|we|she|he) (?:start|begin|go)|starting|beginning|going|off|back|return(?:ing)?)(?: (?:back|off|to|"
        r"at|"
        r"in|my|a|the))* (?:uni|university|college|school|sixth form|course|degree|masters?|lectures|travelling)"
        r"(?: (?:in|on|at|from|the|end|start|middle|of|about|around|late|early|mid))* (?:{MON}|{ORDW}(?: (?:of "
        r")?{MON})?)|"
        r"(?:(?<=now )|(?<=today )|(?<=tomorrow )|(?<=(?<!not )available )|(?<=(?<!not )free )|(?<=immediately "
        r"))(?:(?:right )?up "
        r"|right |but only |only )*(?:until|till|to|through)(?: (?:the|end|start|middle|of|about|mid|late|early))* "
        r"(?:{MON}|{ORDW}(?: (?:of )?{MON})?)|"
        r"(?<=between now )and (?:the )?(?:{MON}|christmas|easter|new year|halloween|then|end of {MON}|{ORDW} of "
        r"{MON})",
        yes=(
            "I'm giving notice this afternoon",
            "I'm seven months gone",
            "my sister's wedding on the eighteenth",
            "I'm away for two weeks",
            "last week",
            "I started my current job in March",
            "August's too early",
            "a baby due in May",
            "I start uni in September",
            "any time between now and Christmas",
            "free from now until the end of August",
        ),
        no=("In two weeks.", "I could start in March."),
    ),
    Rule("en.thru.until", r"(?:till|until|through|up to)(?: the)?", yes=("till the ninth",), no=("from the ninth",)),
    Rule("en.thru.after", r"after(?: the)?", yes=("after the twentieth",), no=("from the ninth",)),
    Rule(
        "en.away.words",
        r"away|holiday|leave|off|abroad|out of the country|tied up|booked|busy|exams?|travelling|visiting|"
        r"(?:i am|i have(?: got)?|we are|we have(?: got)?) (?:(?!not|unable|only|never|wait|waiting|nothing)\S+ "
        r"){1,5}?"
        r"(?:till|until|through|up to)",
        yes=("I'm away.", "I'm in Tenerife till the eighth."),
        no=("I can.", "I'm not free until the ninth."),
    ),
    Rule(
        "en.start.begin",
        r"(?:can |could |would |able to )?start(?: (?:from|on|in|working|with you|as early as|the|by))*|"
        r"so(?: (?:from|about|the|on|in|it would be|i could|that is|a|say|around|probably))*|earliest|"
        r"available(?: from)?|works?|(?:pushed|moved|put|brought|changed|shifted|delayed|set)(?: it| that| "
        r"them)?(?: back| forward| out)? "
        r"to|call it|would be (?:fine|good)|(?:say|make it)|free(?: from)?|then",
        yes=("so October 1st works", "I could start in May.", "I've pushed it to the twenty-second."),
        no=("In March.",),
    ),
    Rule("en.extent.time", r"(?:part|full)(?: -)? time", yes=("full time from June",), no=("from June",)),
    Rule(
        "en.howlong.question",
        r"how long (?:\S+ ){1,4}?(?:stay|tied|contracted|bound|away|busy|employed)",
        yes=("How long do you have to stay in your job?",),
        no=("When can you start?",),
    ),
    Rule(
        "en.sooner.mark",
        r"sooner|earlier|quicker|faster|shorten(?: it)?|negotiable|negotiate|cut (?:it )?short|get out of it early",
        yes=("But I can probably start sooner.",),
        no=("Maybe later.",),
    ),
)
