"""English ways to say that somebody won't, whatever was asked: dislike, what else has to be done then, creed and age.

As in `ailments`; `tied` is a question for what limits somebody's time.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_KIN = (
    r"wife|husband|missus|partner|girlfriend|boyfriend|kids?|children|family|daughters?|sons?|mum|mam|mother|dad|"
    r"girls|boys|little 1ne|youngest|old man|fella|other half|fiancee?|dog|lads?|bairns?|nan"
)

DISLIKES = (
    Rule(
        "en.manner.tied",
        r"(?:caring|family|childcare|other) (?:duties|responsibilities|commitments|obligations)|dependants|"
        r"commitments|obligations|(?:limit|restrict|affect)s? your (?:\S+ )?(?:hours|availability|time)|(?:any |times|"
        r"days|dates|hours|evenings|reason|anything)(?: \S+)? (?:that |which )?you (?:can not|could not|would not|"
        r"will not|are not)|unavailable",
        yes=("Do you have caring duties that limit your hours?", "Are there any dates you can't work?"),
        no=("Can you work Saturdays?",),
    ),
    Rule(
        "en.manner.times",
        r"full ?- ?time|(?:a|per) week|on call|(?:school|summer|half ?- ?term) (?:holidays?|break)|holidays?|easter|"
        r"ramadan|christmas|new year's|(?:mon|tues|wednes|thurs|fri)days?|(?:#|half) (?:#|pm|am|o'clock|in the)|"
        r"shifts?|rotas?|hours|overtime|(?:before|after|until|till|to|by) (?:#|midnight|noon|dawn|late|dusk)|lates?|"
        r"nights?|weekends?|saturdays?|sundays?|evenings?|mornings?|afternoons?|short notice|summer|split|start at",
        yes=("Could you do the school holidays?", "Would you be on call one week in four?", "Could you do Fridays?"),
        no=("Can you drive?",),
    ),
    Rule(
        "en.implydoubt.times_bus",
        r"(?:last|only) (?:bus|train|tram|ferry|boat|tube) (?:\S+ ){0,4}(?:#|is|goes|leaves|home|gets|before|"
        r"at)(?: \S+)?",
        yes=("The last bus goes at ten.",),
        no=("I get the bus.",),
    ),
    Rule(
        "en.implyno.doing_dislike",
        r"i (?:only |barely )?lasted (?:about |all of |just )?(?:half )?(?:a|an|#|one|two|three) (?:half )?(?:day|"
        r"week|shift|hour|month|morning|night|fortnight|afternoon)s?(?: \S+)?|why i (?:gave up|left|quit|stopped|"
        r"packed in|got out|walked|moved on|chucked|jacked)(?: \S+){0,2}|put me off for life|(?:cost|wrecked|ruined|"
        r"broke up|finished|killed|ended) (?:me )?my (?:\S+ )?(?:marriage|relationship|health|sleep|social life|"
        r"family life)|(?:once|one|1ne|that) was (?:enough|plenty|quite enough)(?: \S+)?|never again|i (?:would|had) "
        r"(?:sooner|rather) (?:\S+ ){0,2}(?:pull|die|starve|eat|stick|poke|gouge|chew|walk on|have (?:my|a|root)|"
        r"watch|sleep|beg|go (?:hungry|without|to|on|back)|be (?:out|on|dead|shot|unemployed|poor|skint)|not work|"
        r"sweep|scrub|clean|dig|swim|jump|lose|cut|drink|sit in|do (?:anything|time|my taxes)|face|fight|wrestle|give|"
        r"stay)(?: \S+){0,5}|(?:would|will|nearly|almost|to|it) (?:\S+ )?(?:finish(?:ed)?|kill(?:ed)?|break|broke|"
        r"destroy|bore) me(?: off)?|be the (?:death|end) of me|(?:drive|drives|drove|send|sends|driven|driving) me "
        r"(?:\S+ )?(?:mad|crazy|insane|spare|nuts|bonkers|potty|bananas|round|up|to|batty|barmy|loopy)(?: \S+){0,2}|"
        r"(?:do|does|did) my (?:head|nut) in|gives? me the (?:creeps|willies|heebie\S*|shivers|ick|horrors|shakes|"
        r"collywobbles)|(?:makes?|made) my (?:skin|flesh|toes|blood|stomach|hair) \S+|turns? my stomach|(?:my "
        r")?(?:idea|vision|version) of (?:hell|torture|a nightmare|purgatory|misery)|(?:my )?worst (?:nightmare|fear)|"
        r"hell on earth|(?:pure |sheer |absolute )?(?:hell|torture|purgatory|misery)(?= [.,!]| $)|soul ?- ?destroying|"
        r"(?:bore|bores|bored) (?:me )?(?:rigid|stiff|silly|senseless|witless|to \S+|out of)(?: \S+)?|(?:could|can|"
        r"would) not pay me (?:enough|to|for)(?: \S+)?|not enough money in|wild horses(?: \S+){0,5}|(?:not|never) for "
        r"(?:all the tea|love n?or money|a million|any money|any amount|all the money|a gold|twice)(?: \S+){0,3}|"
        r"barge ?pole|ten ?- ?foot pole|life is too short|to get away from(?: \S+)?|(?:sick|tired) (?:to death |to "
        r"the back teeth )?of(?: \S+)?|(?:had|have had) (?:more than )?(?:enough|my fill|my share|a bellyful) of|done "
        r"(?:my|with)(?: (?:share|time|bit|stint))?(?: of| with)?|fed up (?:with|of)|(?:left|quit|packed in|walked "
        r"out of|leave|leaving|gave up|got out of) (?:\S+ ){1,4}(?:over (?:it|that)|because of (?:it|that)|for that "
        r"(?:reason|very reason)|to get away)|(?:can not|could not|never could) (?:stand|abide|stomach|bear|face|"
        r"touch)(?: \S+){0,3}|(?:loathe|detest|dread|despise|resent|hate)(?: \S+)?(?: \S+)?|last thing i (?:want|need|"
        r"would)(?: \S+)?|(?:glad|happy|pleased|relieved) to (?:see the back of|be shot of|be out of|leave (?:it|that|"
        r"all that))|(?:those|them) days are (?:over|gone|behind|done|long)(?: \S+)?|behind me now|(?:a )?(?:young|"
        r"younger) (?:man's|person's|lad's|woman's) game|(?:too|getting|bit) (?:\S+ )?(?:old|long in the tooth) for|"
        r"past (?:it|all that|my)|at my (?:age|time of life)|leave (?:that|it|those|them) to the (?:young|lads|others|"
        r"kids|professionals|experts|brave|daft)(?: \S+)?|count me out|look elsewhere|(?:not|nothing) my cup of tea|"
        r"(?:not|hardly) my (?:scene|bag|idea of|strong|style|speed)(?: \S+)?|not on the cards|over my dead|(?:get|"
        r"find|ask|try) (?:somebody|someone|some other) (?:else|mug)(?: \S+)?|(?:see|hear|catch) me (?:dead|doing)|"
        r"catch me (?:\S+ )?(?:up|on|in|near|at|doing)|me dead|not in my nature|against my nature|(?:not|never) "
        r"(?:the|a|an) (?:\S+ ){1,2}(?:type|sort|person|kind)",
        yes=(
            "It wrecked my last marriage.",
            "I lasted half a day in one.",
            "That's why I gave up decorating.",
            "Never again.",
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
        "en.implyno.doing_idiom",
        r"not if you paid(?: \S+)?|(?:pigs|hell) (?:fly|flew|freezes|froze)(?: \S+)?|(?:in your|dream) (?:dreams|"
        r"on)(?= [.,!]| $)|do i look like(?: \S+){0,4}|pull the other (?:1ne|one)|(?:you will|you would) (?:have to|"
        r"need to) (?:sedate|drug|blindfold|chloroform|kidnap|tie|gag|shoot|kill|drag me kicking|carry|bribe|force|"
        r"handcuff|knock)(?: \S+){0,3}|kicking and screaming|(?:get|got) (?:a )?nose ?bleeds?(?: \S+){0,3}|(?:tell|"
        r"explain|try telling) that to my(?: \S+)?|my (?:\S+ )?(?:knees?|back|wife|husband|hips?|missus|kids|feet|"
        r"nose|stomach|doctor|bank manager|accountant) (?:would|will) (?:have something|have a word|disagree|"
        r"beg to differ|object|protest|see to that|never stand)(?: \S+)?|(?:better|safer) (?:off )?(?:asking|finding|"
        r"getting|trying) (?:somebody|someone|anyone|my)(?: \S+)?|(?:rules|ruled|counts|counted|writes) me out|"
        r"(?:that is|there is|here is) where (?:i draw|we part|you lose|i get off)(?: \S+){0,2}|"
        r"draw the line(?: \S+){0,2}|(?:bridge|step|ask) too far|a (?:big ask|no - no|non - starter|no no|"
        r"deal ?breaker|step down)|(?:leaves|left) me cold|(?:would|will) be (?:my|the) (?:undoing|ruin|divorce|"
        r"last straw)|(?:allergic|averse) to (?:hard work|mornings|early|the gym|ladders|water|spreadsheets|maths|"
        r"people)|(?:anything|anywhere|anyone|everything) but (?:that|this|there|those|them)(?= [.,!]| $)|(?:the|"
        r"a) (?:job|thing|one thing|1ne thing) i (?:would never|will not|refuse to|draw)(?: \S+)?|i (?:would|"
        r"will) (?:give (?:it|that) a miss|pass on|skip (?:it|that)|sit (?:it|that) out|swerve)(?: \S+)?|(?:hard|"
        r"a) pass(?= [.,!]| $)|i (?:prefer|like|value) my (?:sleep|bed|weekends|evenings|skin|life|fingers|limbs|"
        r"freedom|health|sanity|creature comforts|home comforts|own (?:bed|car|company|space))(?: \S+)?|(?:turn|"
        r"turned) (?:it|them|one|1ne|that|the last one) down(?: \S+)?",
        yes=(
            "You'd have to sedate me first.",
            "Tell that to my knees.",
            "I like my sleep.",
            "That's where I draw the line.",
        ),
        no=("I like it.", "You'd have to show me."),
    ),
    Rule(
        "en.implyno.times_tied_then",
        rf"(?:pick|collect|fetch|drop|get|take|have|got|put|bath|feed|mind) (?:\S+ )?(?:the |my |our |"
        rf"both )?(?:\S+ )?(?:{_KIN})(?: \S+)? (?:up|off|from|to|at|after|every|then|home|in the|on|till|until|"
        rf"all)(?: \S+){{0,3}}|that is me "
        r"(?:done|finished|home|in|gone|busy|tied|out)(?: \S+){0,3}|school run|(?:nursery|school|childminder|creche|"
        r"breakfast club|daycare|day centre|after ?- ?school club) (?:\S+ ){0,2}(?:open|opens|shuts?|closes?|"
        r"finish(?:es)?|starts?|close|start)(?: \S+){0,3}|(?:nobody|no one|no 1ne) (?:else )?(?:to|for|who|at home|"
        r"that|can|in)(?: "
        rf"\S+){{0,4}}|nobody else|(?:just|only) (?:me|us|the two of us|myself) (?:and|with|at)(?: \S+){{0,3}}|"
        rf"my (?:\S+ )?(?:{_KIN}) (?:would|will) (?:\S+ )?(?:never (?:forgive|speak|let)|divorce|kill|leave|lynch|"
        rf"string|have (?:my|something|words)|murder|go (?:mad|spare|mental)|not (?:have|hear|let|allow|be happy|"
        rf"stand|like)|throw|change the)(?: \S+){{0,3}}|promise (?:i|to|that|is)(?: \S+){{0,3}}|promised (?:my|the|"
        rf"her|him|them|myself|our)(?: \S+)?|"
        r"phone (?:\S+ )?(?:goes|is) (?:off|in)(?: \S+){0,3}|only (?:time|day|days|evening|night|weekend|chance) (?:i|"
        r"we|that i|my)(?: \S+){0,3}|(?:is|are) (?:theirs|hers|his|my time|me time|family time|sacred|sacrosanct|"
        r"spoken for|taken|accounted for|off limits|for my|when i have|reserved)(?: \S+)?|(?:have|got|is|am at|at|run|"
        r"go to|is my) (?:\S+ )?(?:choir|band practice|church|chapel|mosque|temple|synagogue|football (?:practice|"
        r"training)|cricket|bowls|evening class|college|rehearsals?|prayers|mass|night school|lectures)(?: \S+)?|"
        r"(?:choir|prayer|bowls|darts|quiz|bingo|date|family|custody|access|lads'|club) (?:night|nights|practice|day|"
        r"days)|sabbath|shabbat|day of rest|lord's day|(?:turn into a|into a) pumpkin|(?:asleep|in bed|tucked up|"
        r"lights out|out cold) (?:by|at|before|long before)(?: \S+)?|my other job(?: \S+){0,3}|(?:second|evening|"
        r"night|day) job(?: \S+){0,2}|(?:have|got) (?:my |the |our )?(?:kids?|boys?|girls?|children|grandkids|"
        r"daughter|son|little 1ne) (?:that|those|every|on|at|then|from|all|of a|for the)(?: \S+){0,2}|(?:kids?|"
        r"children|boys|girls|daughter|son) (?:comes?|are|is) (?:to|with) me(?: \S+)?|day with the (?:kids|family|"
        r"grandkids)|(?:no|not a single|not any) (?:buses|bus|trains?|trams?|transport) (?:\S+ )?(?:that|at|before|"
        r"after|on|then|from|out|running)(?: \S+)?|in bed (?:by|at|before)(?: \S+)?|only free (?:while|when|between|"
        r"on|from|till|until)(?: \S+)?|(?:my|our) (?:\S+ )?(?:mum|mam|mother|dad|father|nan|gran|son|daughter|husband|"
        r"wife|brother|sister)(?:'s| has| is)? (?:got |in |been |a )?(?:dementia|alzheimer's|disabled|ill|poorly|"
        r"autistic|bedridden|a wheelchair|parkinson's|needs|on her own|on his own)(?: \S+)?|(?:look|"
        r"looking) after (?:my|the|our|her|him|them)(?: \S+)?|(?:i am )?(?:a )?(?:single (?:mum|mother|parent|dad|"
        r"father)|full ?- ?time carer|carer for my)(?: \S+)?",
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
        r"my (?:faith|religion|beliefs?|god|imam|rabbi|priest|church|conscience|principles|culture|"
        r"upbringing) (?:\S+ ){0,2}(?:not|forbids?|says no|against|stops?|rules|no)(?: \S+){0,3}|(?:is |"
        r"it is )?(?:haram|not halal|not kosher|a sin)|against my (?:\S+ )?(?:religion|faith|principles?|beliefs?|"
        r"conscience|morals|values)|(?:on|out of) principle|(?:in|with) (?:good|a clear) conscience|(?:i am |been |"
        r"being |was )(?:\S+ )?(?:vegan|vegetarian|veggie|a veggie|teetotal|t - total)(?: \S+)?|"
        r"conscientious objector|for religious reasons|religious grounds",
        yes=("My faith doesn't allow it.", "It's against my principles.", "I've been vegan for twelve years."),
        no=("I go to church.", "My faith is my own."),
    ),
    Rule(
        "en.implyno.away_rooted",
        rf"(?:my|our) (?:\S+ )?(?:{_KIN}|mum|dad|mother|father|parents) (?:is|are|lives?|needs?|relies|rely|depends?|"
        rf"counts?) (?:in a (?:home|care home|hospice)|(?:\S+ )?round the corner|with me|me|on me|next door|"
        rf"near)(?: \S+)?|(?:leave|leaving) (?:cornwall|home|here|town|my (?:mum|mam|mother|dad|kids|family|house|"
        rf"home|friends|\S+)|the (?:island|village|area|house|farm|kids|family)|\S+shire|yorkshire|wales|scotland|"
        rf"ireland|london)|my (?:\S+ )?(?:whole |entire )?(?:life|family|roots|home|kids|children|grandchildren|"
        rf"friends|mortgage|mum|partner|wife|husband) (?:is|are) (?:all )?(?:here|in \S+|settled|rooted|round here|"
        rf"up here|down here)(?: \S+)?|(?:settled|rooted) (?:here|in|at|now)(?: \S+)?|(?:put down|got|have) roots|"
        rf"(?:just |only )?(?:bought|signed|moved into|got the keys)(?: \S+){{0,4}} (?:here|house|mortgage|flat|"
        rf"place)|home ?(?:bird|body|boy|girl)|staying put|going nowhere|born (?:\S+ ){{1,6}}die here|(?:carry|"
        rf"carried|take) me out (?:of here )?in a box|not uprooting(?: \S+)?|uproot(?: \S+){{0,3}}",
        yes=(
            "My mum's in a home round the corner.",
            "My whole life's here, my kids are settled here.",
            "I'm a homebird.",
            "I'm staying put.",
        ),
        no=("I've no roots.", "I'd leave tomorrow."),
    ),
)
