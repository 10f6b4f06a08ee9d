"""English ways to say that somebody won't, whatever was asked: dislike, what else has to be done then, creed and age.

As in `ailments`; `tied` is a question for what limits somebody's time.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_KIN = (
    r"wife|husband|missus|partner|girlfriend|boyfriend|kids?|children|family|daughters?|sons?|mum|mam|mother|dad|girls|"
    r"boys|little 1ne|youngest|old man|fella|other half|fiancee?|dog|lads?|bairns?|nan"
)

DISLIKES = (
    Rule(
        "en.manner.tied",
        r"(?:caring|family|childcare|other) (?:duties|responsibilities|commitments|obligations)|dependants|"
        r"commitments|obligations|(?:limit|restrict|affect)s? your (?:\S+ )?(?:hours|availability|time)|(?:any |times|"
        r"days|dates|hours|evenings|reason|anything)(?: \S+)? (?:that |which )?you (?:can not|could not|would not|"
        r"will not|"
        r"are not)|unavailable",
        yes=("Do you have caring duties that limit your hours?", "Are there any dates you can't work?"),
        no=("Can you work Saturdays?",),
    ),
    Rule(
        "en.manner.times",
        r"full ?- ?time|(?:a|per) week|on call|(?:school|summer|half ?- ?term) (?:holidays?|break)|holidays?|easter|"
        r"ramadan|christmas|new year's|(?:mon|tues|wednes|thurs|fri)days?|(?:#|half) (?:#|pm|am|o'clock|in the)|"
        r"shifts?|"
        r"rotas?|hours|overtime|before #|after #|until #|till #|lates?|nights?|weekends?|saturdays?|sundays?|evenings?|"
        r"mornings?|afternoons?|short notice|summer|split|start at",
        yes=("Could you do the school holidays?", "Would you be on call one week in four?", "Could you do Fridays?"),
        no=("Can you drive?",),
    ),
    Rule(
        "en.implydoubt.times_bus",
        r"(?:last|only|first) (?:bus|train|tram|ferry|boat|tube) (?:\S+ ){0,4}(?:#|is|goes|leaves|home|gets|before|"
        r"at)(?: "
        r"\S+)?",
        yes=("The last bus goes at ten.",),
        no=("I get the bus.",),
    ),
    Rule(
        "en.implyno.doing_dislike",
        r"i (?:would|had) (?:sooner|rather) (?:\S+ ){0,2}(?:pull|die|starve|eat|stick|poke|gouge|chew|walk on|have "
        r"(?:my|a|"
        r"root)|watch|sleep|beg|go (?:hungry|without|to|on|back)|be (?:out|on|dead|shot|unemployed|poor|skint)|not "
        r"work|"
        r"sweep|scrub|clean|dig|swim|jump|lose|cut|drink|sit in|do (?:anything|time|my taxes)|face|fight|wrestle|give|"
        r"stay)(?: \S+){0,5}|(?:would|will|nearly|almost|to|it) (?:\S+ )?(?:finish(?:ed)?|kill(?:ed)?|break|broke|"
        r"destroy|"
        r"bore) me(?: off)?|be the (?:death|end) of me|(?:drive|drives|drove|send|sends|driven|driving) me (?:\S+ )?(?:"
        r"mad|crazy|insane|spare|nuts|bonkers|potty|bananas|round|up|to|batty|barmy|loopy)(?: \S+){0,2}|(?:do|does|"
        r"did) my "
        r"(?:head|nut) in|gives? me the (?:creeps|willies|heebie\S*|shivers|ick|horrors|shakes|collywobbles)|(?:makes?|"
        r"made) my (?:skin|flesh|toes|blood|stomach|hair) \S+|turns? my stomach|(?:my )?(?:idea|vision|version) of "
        r"(?:hell|torture|a nightmare|purgatory|misery)|(?:my )?worst (?:nightmare|fear)|hell on earth|(?:pure |sheer |"
        r"absolute )?(?:hell|torture|purgatory|misery)(?= [.,!]| $)|soul ?- ?destroying|(?:bore|bores|bored) (?:me "
        r")?(?:"
        r"rigid|stiff|silly|senseless|witless|to \S+|out of)(?: \S+)?|(?:could|can|would) not pay me (?:enough|to|"
        r"for)(?: "
        r"\S+)?|not enough money in|wild horses(?: \S+){0,5}|(?:not|never) for (?:all the tea|love n?or money|a "
        r"million|"
        r"any money|any amount|all the money|a gold|twice)(?: \S+){0,3}|barge ?pole|ten ?- ?foot pole|life is too "
        r"short|"
        r"to get away from(?: \S+)?|(?:sick|tired) (?:to death |to the back teeth )?of(?: \S+)?|(?:had|have had) "
        r"(?:more "
        r"than )?(?:enough|my fill|my share|a bellyful) of|done (?:my|with)(?: (?:share|time|bit|stint))?(?: of| "
        r"with)?|"
        r"fed up (?:with|of)|(?:left|quit|packed in|walked out of|leave|leaving|gave up|got out of) (?:\S+ "
        r"){1,4}(?:over "
        r"(?:it|that)|because of (?:it|that)|for that (?:reason|very reason)|to get away)|(?:can not|could not|never "
        r"could) "
        r"(?:stand|abide|stomach|bear|face|touch)(?: \S+){0,3}|(?:loathe|detest|dread|despise|resent|hate)(?: \S+)?(?: "
        r"\S+)?|last thing i (?:want|need|would)(?: \S+)?|(?:glad|happy|pleased|relieved) to (?:see the back of|be "
        r"shot of|"
        r"be out of|leave (?:it|that|all that))|(?:those|them) days are (?:over|gone|behind|done|long)(?: \S+)?|"
        r"behind me "
        r"now|(?:a )?(?:young|younger) (?:man's|person's|lad's|woman's) game|(?:too|getting|bit) (?:\S+ )?(?:old|long "
        r"in "
        r"the tooth) for|past (?:it|all that|my)|at my (?:age|time of life)|leave (?:that|it|those|them) to the "
        r"(?:young|"
        r"lads|others|kids|professionals|experts|brave|daft)(?: \S+)?|count me out|look elsewhere|(?:not|nothing) my "
        r"cup of "
        r"tea|(?:not|hardly) my (?:scene|bag|idea of|strong|style|speed)(?: \S+)?|not on the cards|over my dead|(?:get|"
        r"find|ask|try) (?:somebody|someone|some other) (?:else|mug)(?: \S+)?|(?:see|hear|catch) me (?:dead|doing)|"
        r"catch me "
        r"(?:\S+ )?(?:up|on|in|near|at|doing)|me dead|not in my nature|against my nature|(?:not|never) (?:the|a|an) "
        r"(?:\S+ "
        r"){1,2}(?:type|sort|person|kind)",
        yes=(
            "I'd sooner pull my own teeth out.",
            "A job behind the wheel would finish me.",
            "It drives me up the wall.",
            "You couldn't pay me enough.",
            "I've had my fill of it.",
            "That's a young man's game.",
            "I went into warehousing to get away from people.",
        ),
        no=("I'd rather work nights.", "It wouldn't bother me.", "I'm happy to leave on time."),
    ),
    Rule(
        "en.implyno.times_tied_then",
        rf"(?:pick|collect|fetch|drop|get|take|have|got|put|bath|feed|mind) (?:\S+ )?(?:the |my |our |both )?(?:\S+ "
        rf")?(?:"
        rf"{_KIN})(?: \S+)? (?:up|off|from|to|at|after|every|then|home|in the|on|till|until|all)(?: \S+){{0,3}}|that "
        rf"is me "
        r"(?:done|finished|home|in|gone|busy|tied|out)(?: \S+){0,3}|school run|(?:nursery|school|childminder|creche|"
        r"breakfast club|daycare|day centre|after ?- ?school club) (?:\S+ ){0,2}(?:open|opens|shuts?|closes?|"
        r"finish(?:es)?|"
        r"starts?|close|start)(?: \S+){0,3}|(?:nobody|no one|no 1ne) (?:else )?(?:to|for|who|at home|that|can|in)(?: "
        rf"\S+){{0,4}}|nobody else|(?:just|only) (?:me|us|the two of us|myself) (?:and|with|at)(?: \S+){{0,3}}|my "
        rf"(?:\S+ )?"
        rf"(?:{_KIN}) (?:would|will) (?:\S+ )?(?:never (?:forgive|speak|let)|divorce|kill|leave|lynch|string|have "
        rf"(?:my|"
        rf"something|words)|murder|go (?:mad|spare|mental)|not (?:have|hear|let|allow|be happy|stand|like)|throw|"
        rf"change the"
        rf")(?: \S+){{0,3}}|promise (?:i|to|that|is)(?: \S+){{0,3}}|promised (?:my|the|her|him|them|myself|our)(?: "
        rf"\S+)?|"
        r"phone (?:\S+ )?(?:goes|is) (?:off|in)(?: \S+){0,3}|only (?:time|day|days|evening|night|weekend|chance) (?:i|"
        r"we|"
        r"that i|my)(?: \S+){0,3}|(?:is|are) (?:theirs|hers|his|my time|me time|family time|sacred|sacrosanct|spoken "
        r"for|"
        r"taken|accounted for|off limits|for my|when i have|reserved)(?: \S+)?|(?:have|got|is|am at|at|run|go to|is "
        r"my) (?:\S+ )?(?:choir|band "
        r"practice|church|chapel|mosque|temple|synagogue|football (?:practice|training)|cricket|bowls|evening class|"
        r"college|"
        r"rehearsals?|prayers|mass|night school|lectures)(?: \S+)?|(?:choir|prayer|bowls|darts|quiz|bingo|date|family|"
        r"custody|access|lads'|club) (?:night|nights|practice|day|days)|sabbath|shabbat|day of rest|day with the "
        r"(?:kids|family|"
        r"grandkids)|(?:no|not a single|not any) (?:buses|bus|trains?|trams?|transport) (?:\S+ )?(?:that|at|"
        r"before|after|on|then|from|out|running)(?: \S+)?|in bed (?:by|at|before)(?: \S+)?|only free (?:while|when|"
        r"between|on|from|till|until)(?: \S+)?|(?:my|our) (?:\S+ )?(?:mum|mam|mother|dad|father|nan|gran|son|daughter|"
        r"husband|wife|brother|sister)(?:'s| has| is)? (?:got |in |been |a )?(?:dementia|alzheimer's|disabled|ill|"
        r"poorly|"
        r"autistic|bedridden|a wheelchair|parkinson's|needs|on her own|on his own)(?: \S+)?|(?:look|looking) after "
        r"(?:my|the|"
        r"our|her|him|them)(?: \S+)?|(?:i am )?(?:a )?(?:single (?:mum|mother|parent|dad|father)|full ?- ?time carer|"
        r"carer "
        r"for my)(?: \S+)?",
        yes=(
            "I pick the kids up at three and that's me done.",
            "My kids would never forgive me.",
            "Those weeks are theirs.",
            "The nursery doesn't open its doors till half past.",
            "My mother's got dementia.",
        ),
        no=("My kids are grown up.", "I take the bus.", "I was the only one there."),
    ),
    Rule(
        "en.implyno.doing_creed",
        r"my (?:faith|religion|beliefs?|god|imam|rabbi|priest|church|conscience|principles|culture|upbringing) (?:\S+ "
        r"){0,2}(?:not|forbids?|says no|against|stops?|rules|no)(?: \S+){0,3}|(?:is |it is )?(?:haram|not halal|not "
        r"kosher|a sin)|against my (?:\S+ )?(?:religion|faith|principles?|beliefs?|conscience|morals|values)|(?:on|"
        r"out of) "
        r"principle|(?:in|with) (?:good|a clear) conscience|(?:i am |been |being |was )(?:\S+ )?(?:vegan|vegetarian|"
        r"veggie|a veggie|teetotal|t - total)(?: \S+)?|conscientious objector|for religious reasons|religious grounds",
        yes=("My faith doesn't allow it.", "It's against my principles.", "I've been vegan for twelve years."),
        no=("I go to church.", "My faith is my own."),
    ),
    Rule(
        "en.implyno.away_rooted",
        r"(?:leave|leaving) (?:cornwall|home|here|town|my (?:mum|mam|mother|dad|kids|family|house|home|friends|\S+)|"
        r"the "
        r"(?:island|village|area|house|farm|kids|family)|\S+shire|yorkshire|wales|scotland|ireland|london)|my (?:\S+ "
        r")?(?:whole |entire )?(?:life|family|roots|home|kids|children|grandchildren|friends|mortgage|mum|partner|wife|"
        r"husband) (?:is|are) (?:all )?(?:here|in \S+|settled|rooted|round here|up here|down here)(?: \S+)?|(?:settled|"
        r"rooted) (?:here|in|at|now)(?: \S+)?|(?:put down|got|have) roots|(?:just |only )?(?:bought|signed|moved into|"
        r"got "
        r"the keys)(?: \S+){0,4} (?:here|house|mortgage|flat|place)|home ?(?:bird|body|boy|girl)|staying put|going "
        r"nowhere|"
        r"born (?:\S+ ){1,6}die here|(?:carry|carried|take) me out (?:of here )?in a box|not uprooting(?: \S+)?|"
        r"uproot(?: \S+){0,3}",
        yes=("My whole life's here, my kids are settled here.", "I'm a homebird.", "I'm staying put."),
        no=("I've no roots.", "I'd leave tomorrow."),
    ),
)
