"""Further English turns of yes and no that `stance` does not name: a wish that says yes, a flat refusal."""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule

FIGURE_NEAR = 4
"""Words before a correction in which the figure stands that it takes back: "eight people, well, nine"."""

DENIED = frozenset({"nowhere", "not", "no", "nothing", "less", "under", "fewer", "never", "hardly", "scarcely"})
"""Words before a figure that what is nearer takes back: "nowhere near twenty, more like eight"."""


def _behind_figure(hit: Hit) -> str | None:
    """Whether a figure stands right before, which the words take back."""
    before = [word for word in hit.doc.shape[: hit.start].split() if word not in {",", ".", "?"}][-FIGURE_NEAR:]
    nearer = hit.said.startswith(("more", "nearer", "closer")) and hit.doc.shape[: hit.start].endswith(", ")
    if "#" not in before or (nearer and not DENIED & set(before)):
        return None
    return hit.rule.id


TURNS = (
    Rule(
        "en.correct.figure",
        r"(?:(?<=[.,?] )(?:actually|well(?: ,)?(?: actually)?|(?:no )?that is wrong|(?:that is )?not right|nope|"
        r"now i think (?:of|about) it|come to think of it|thinking about it|on second thoughts?|what am i saying|"
        r"strike that|forget that|ignore that)|(?:sorry )?i (?:meant(?: to say)?|should (?:say|have said))|"
        r"(?<=[?,] )(?:more(?= like)|nearer|closer to))(?: ,)?(?= (?:(?:about|around|more like|like|nearer|closer "
        r"to|it is|it was|"
        r"that is|it would be|probably|just) )*#)",
        _behind_figure,
        yes=(
            "Six. Actually eight.",
            "Six people, well, seven really.",
            "Did I say six? I meant eight.",
            "Six? More like nine.",
            "Nowhere near twenty, more like eight.",
        ),
        no=("Actually six.", "Well, six.", "More like six.", "It's a lot. Actually, eight.", "Six, more like eight."),
    ),
    Rule(
        "en.only.limit",
        r"(?:that is |it is |is )?(?:as far as (?:i|it) (?:got|went|goes|took it|ever got)|where (?:i|it) "
        r"(?:stopped|stops|"
        r"ended|left it))|that is (?:all|it|my lot|the lot|about it)(?= [.,!]| $)|no further(?= [.,!]| $)",
        yes=("I did the B1 exam, but that's as far as I got.", "Level two, and that's it."),
        no=("It's far.", "That's it over there."),
    ),
    Rule(
        "en.courtesy.enough",
        r"if (?:it|that) (?:is|was|would be) (?:any (?:help|use|good)|enough|helpful|useful)(?: for you)?|if (?:it|"
        r"that) (?:helps|suits|works|will do|would do|does it)(?: (?:you|at all|any))?(?= [.,!]| $)|(?:if i am "
        r"not|unless i am)(?: very much| much| badly)? (?:mistaken|wrong|"
        r"lying)|if (?:i (?:have|had|get|got) (?:the|a|my) (?:choice|pick|say|option)|it (?:is|was|were) up to me|"
        r"i am "
        r"(?:being )?(?:fussy|picky|honest))|given (?:the|a) choice",
        yes=("Eight, if that's enough.", "Six if that helps.", "Days if I had the choice."),
        no=("If the money is enough.",),
    ),
    Rule(
        "en.ok.would",
        r"i would (?:really |actually |quite )?(?:love|enjoy|relish|welcome|like|prefer|be (?:delighted|thrilled|"
        r"chuffed))(?: (?:it|that|them|those|doing it))?(?= [.,!]| $)",
        yes=("Mind? I'd love it.", "I'd enjoy that."),
        no=("I'd love a coffee.",),
    ),
    Rule(
        "en.ok.would_be",
        r"i would be (?:really |very |more than |quite )?(?:up for|happy|glad|delighted|keen|interested|game|open|"
        r"willing|fine|"
        r"okay|all right|good|on board)(?: (?:with|to|for|about|in|on))?(?: (?:that|it|them|doing|do))?(?= [.,!]| $| "
        r"that| it| to)",
        yes=("I'd be up for that.", "I'd be open to it."),
        no=("I'd be late.",),
    ),
    Rule(
        "en.deny.emphatic_least",
        r"(?<=^ )not (?:in the (?:slightest|least)|a bit(?: of it)?)(?= [.,!]| $)|(?<=[.,!?] )not (?:in the "
        r"(?:slightest|least)|a "
        r"bit(?: of it)?)(?= [.,!]| $)",
        yes=("Not in the slightest.", "No, not a bit of it."),
        no=("I don't mind in the slightest.",),
    ),
    Rule(
        "en.deny.emphatic_no_good",
        r"(?:is|are|be|was) no (?:good|use)(?: (?:for|to) me)?(?= [.,!]| $| because| with| for| to)",
        yes=("Evenings are no good, I've got the little one.",),
        no=("No good reason.",),
    ),
    Rule(
        "en.ok.figure",
        r"(?<=# )(?:all right|fine|okay|grand|perfect|no problem|easy|no bother)(?= [.,!]| $| (?:by|with|for) me)",
        yes=("Ten's alright, the last bus is half past.",),
        no=("I was all right.",),
    ),
    Rule(
        "en.partly.get_by",
        r"(?:i )?(?:can |just about |just )?get by(?= [.,!]| $| with| on)|would not (?:say|call (?:it|myself)) "
        r"(?:that )?(?:i am )?(?!no|that)\S+(?= [.,]| but| $)",
        yes=("I wouldn't say comfortable, but I get by.",),
        no=("I get by bus.",),
    ),
    Rule(
        "en.ok.thrive",
        r"(?:i )?thrive on (?:it|that|them|\S+)|in my element|my cup of tea(?= [.,!]| $)|live for (?:it|that)|love a "
        r"challenge|right up my street",
        yes=("I thrive on it.",),
        no=("I drive.",),
    ),
    Rule(
        "en.adverse.crumble",
        r"crumble|go to pieces|fall apart|(?:need|looking for|want|after) something (?:more|a bit more|else|steadier|"
        r"closer|different)(?: \S+)?|not what i am (?:after|looking for)|(?:has|have|needs?) to be (?:school|term|"
        r"part|daytime|mornings?)(?: \S+)?|more my (?:thing|line|area)|(?:is|are|'s) (?:terrible|awful|rubbish|"
        r"shocking|dreadful|atrocious)",
        yes=("I crumble, to be honest.", "I'd need something more regular.", "It has to be school hours."),
        no=("I thrive on it.",),
    ),
    Rule(
        "en.notneg.turn",
        r"never (?:looked back|put a foot wrong|had to think(?: \S+)?|needed telling)|(?<=, )nothing (?:too|very|"
        r"that|"
        r"so|really) \S+|(?<=, )(?:is|are|do|does|did|have|has|had|would|could|can|will|was|were) not (?:i|you|it|he|"
        r"she|they|we|that)(?= ,)",
        yes=(
            "Passed at seventeen and never looked back.",
            "Just cafes, nothing too mad.",
            "They stopped that, didn't they, so I did it.",
        ),
        no=("I never did.",),
    ),
    Rule(
        "en.deny.emphatic_never",
        r"(?<=[.?!] )never(?: ever| once)?(?= [.!]| $)",
        yes=("Me? Never ever. I stay on the ground.",),
        no=("I never did.",),
    ),
    Rule(
        "en.partly.similar",
        r"(?:something|one|1ne|systems?|things?) (?:very |quite |a bit )?(?:like (?:it|that)|similar)|similar (?:one|"
        r"1ne|thing|system)s?",
        yes=("Not that one, but something like it at the garage.",),
        no=("I'd like something.",),
    ),
    Rule(
        "en.notneg.never_off",
        r"never (?:been )?(?:far )?(?:out of|off) (?:the|a|my|it|one|1ne)(?: (?:cab|road|wheel|truck|lorry|"
        r"saddle|tools|seat))?",
        yes=("Since 2004, never out of the cab.", "Never been off it."),
        no=("Never been in a cab.",),
    ),
    Rule(
        "en.notneg.eager",
        r"can not wait(?! (?:a|#|for|that|until|till|long|around|so))",
        yes=("I can't wait to start.",),
        no=("I can't wait a month for money.",),
    ),
    Rule(
        "en.notneg.free",
        r"(?:have |got )?nothing (?:else )?(?:on|planned|in the diary)(?= [.,!]| $| then| that| at)",
        yes=("Yes, I've nothing on.",),
        no=("Nothing on the list.",),
    ),
    Rule(
        "en.ok.same",
        r"(?:it is |makes |make |is )?no (?:odds|difference|skin off my nose)(?: to me)?|(?:all )?(?:the )?same "
        r"to me|"
        r"any (?:day|time|shift|hours)(?:'s| is| are)? (?:good|fine|okay|grand|free)(?: (?:by|for|with) me)?|(?:test|"
        r"check|search|scan) away(?= [.,!]| $)",
        yes=("It's no odds to me.", "Any day's good.", "Test away."),
        no=("Any day now.",),
    ),
    Rule(
        "en.obstacle.cannot",
        r"(?:any|anything)(?: \S+){0,3} you (?:can|could|will|would) not|suffer(?:ing)? from|vertigo|phobias?|"
        r"claustrophobi\S+|get dizzy",
        yes=("Is there any day you can't work?", "Do you suffer from vertigo?"),
        no=("Can you work any day?",),
    ),
    Rule(
        "en.adverse.back_to",
        r"(?:going|go|heading|moving|off) back to (?:uni|university|college|school|study|studying|poland|spain|"
        r"australia|my old \S+)",
        yes=("I'm going back to uni in September.",),
        no=("I went back to work.",),
    ),
    Rule(
        "en.partly.reason",
        r"within (?:reason|limits)|bits and (?:bobs|pieces)",
        yes=("Within reason.", "Bits and bobs."),
        no=("For a reason.",),
    ),
)
