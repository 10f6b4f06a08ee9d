"""English sayings about somebody's nature: what a reference, a trial shift or a person judges, and no question does."""

from __future__ import annotations

from firstcall.lint.rules import LintRule

_OTHERS = (
    r"(?:old |last |current |present |former |previous |own )?(?:boss|bosses|gaffer|manager|managers|employer|"
    r"employers|supervisor|colleagues|workmates|mates|friends|team|staff|teachers|customers|regulars|clients|"
    r"referees?|references?)"
)
_SORT = (
    r"person|people|worker|chap|bloke|woman|man|lad|lass|girl|employee|colleague|guy|individual|human|character|soul"
)

_GIVEN = (
    r"chatty|cheery|chirpy|jolly|merry|nosy|lazy|sloppy|fussy|picky|moody|grumpy|stroppy|snappy|bossy|pushy|feisty|"
    r"cocky|crafty|witty|brainy|geeky|nerdy|gutsy|plucky|lucky|steady|sturdy|hardy|tidy|untidy|messy|lively|worldly|"
    r"motherly|prickly|touchy|jumpy|sulky|clingy|needy|greedy|canny|savvy|scatty|dreamy|fiery|cheeky|assertive|"
    r"competitive|creative|attentive|sensitive|aggressive|impulsive|decisive|persuasive|supportive|intuitive|"
    r"imaginative|talkative|generous|courageous|cautious|anxious|nervous|adventurous|humorous|rebellious|curious|"
    r"jealous|serious|gregarious|studious|industrious|fearless|tireless|selfless|reckless|ruthless|patient|"
    r"impatient|confident|diligent|intelligent|tolerant|arrogant|vigilant|decent|clever|smart|bright|sharp|"
    r"quick witted|soft|strict|stern|gentle|warm|wise|brave|bold|keen|eager|modest|shy|timid|vain|blunt|frank|fair|"
    r"fun|game|hot tempered|laid back|broad shouldered"
)

MACROS = {"OTHERS": _OTHERS, "SORT": _SORT, "GIVEN": _GIVEN}
"""Word lists for the patterns below."""

RULES = (
    LintRule(
        "en.lint.soft_values.saying",
        (
            r"(?:would|will|do|does|did|might) (?:your|the) (?:{OTHERS}) {g3}(?:miss|have you back|take you back|"
            r"rehire|re ?employ|vouch|recommend|trust|rate|praise|complain|like|respect|sing|give you a good|"
            r"speak (?:well|highly))",
            r"(?:are|be) you {g1}(?:one of (?:those|the)|the (?:sort|type|kind)|a|an|the|sort of a|somebody|"
            r"someone) {g4}(?:{SORT}) (?:who|that|to) (?!(?:works? (?:in|at|for)|has|have|holds?|drives?|signed|"
            r"can))",
            r"(?:the|what) (?:sort|type|kind|kinds) (?:of {W} )?(?:who|that|to|of (?:{SORT}))(?! (?:has|have|holds?|"
            r"needs?))",
            r"(?:have|got|any|had|about your|of) {g2}(?:ambition|ambitions|weaknesses|strengths|drive)(?= ?[.?!,]|"
            r" *$| (?:and|or|we))|keep(?:ing)? (?:{W} )?(?:customers|people|guests|clients|everyone|"
            r"everybody) happy|(?:do|can|could|able to) (?:you )?{g1}(?:work independently|multi ?task|"
            r"motivate (?:others|people|yourself|a team|staff)|adapt to (?:change|new)|manage your (?:own )?time|"
            r"handle stress|cope with (?:pressure|stress))|(?:mood|temper|temperament|manners|nature|disposition|"
            r"(?<!word and )(?<!excel and )(?<!office and )(?<!microsoft )(?<!using )outlook|attitude|ego|"
            r"conscience|moral\w*|ethics|spirit|character|charm|charisma|empathy|intuition|tact|grit|gumption|"
            r"humility|stamina of mind)(?= ?[.?!,]| *$| (?:like|is|are|do|would|about|to work|"
            r"towards))(?<!in good spirit)",
        ),
        always=(
            r"(?:need|needs|take|takes|want) {g3}(?:kick|push|nudge|shove|hand holding|spoon feeding|"
            r"babysitting)(?= |$)|hand ?holding|kick up the|play (?:well|nicely) with|how are you in the mornings|"
            r"(?<=^ )are you (?:a bit |very |quite |really |always |generally |naturally |usually |too |fairly |"
            r"pretty )?(?:{W}(?:ful|minded|hearted|headed|willed|skinned)|{GIVEN})(?: (?:and|or) [a-z]+)?(?= ?[.?!]|"
            r" *$)|gets? (?:the|a|any) job done|whatever it takes|brick walls?(?= for|(?: to)? get| ?[.?!]|"
            r" *$)(?<!built a brick wall)|laugh at yourself|hungry for|(?:rather|prefer to|better to) be (?:liked|"
            r"feared|respected|loved|right|popular|busy|bored|rich|happy|a leader)|whole self|authentic self|"
            r"be yourself|(?:need|needs|have|has) to (?:work on|improve on|brush up on)(?= ?[.?!]| *$)|"
            r"could do better(?= ?[.?!]| *$)|(?:handle|take|cope with|enjoy|mind) (?:the |a bit of |some )?banter|"
            r"finish what you|without being (?:asked|told|chased|reminded|watched|managed|nagged)|off your own bat|"
            r"stand up for yourself|stick up for|hold (?:your hands? up|a grudge|grudges)|bear grudges?|how (?:do|"
            r"would|did) you (?:react|respond|feel|behave|act) (?:when|if|to|about)|(?:worry|worried|"
            r"care) {g1}what {g1}(?:people|others|everyone) think|success(?: mean| look)|what does success|"
            r"fail(?:ed|ure)? (?:mean|teach|taught)|learn(?:t|ed)? from (?:your|a) (?:mistakes?|failures?)|(?:admit|"
            r"own) (?:your|when you|to) {g1}(?:mistakes?|wrong|are wrong)|(?:grumpy|difficult|lazy|annoying|moody|"
            r"awkward|bad) (?:colleague|coworker|boss|manager|teammate|workmate)s?|(?:cheer up|win over|get round|"
            r"fall out with|clash with|disagree with) {g2}(?:colleagues?|coworkers?|boss|manager|teammates?|others)|"
            r"(?:alone|solo|by yourself|on your own) or (?:in|as part of|with) (?:a |an |other )?(?:group|team|"
            r"others|people|pair|crowd)|methodical|(?:how would you) (?:cheer|motivate|win|charm|impress)|"
            r"your own company(?= ?[.?!,]| *$)|how (?!(?:old|young|tall|long|many|much|far|often|soon|early|late|"
            r"recent\w*|well|familiar|experienced|confident|comfortable|near|close|quickly|fast|available|flexible|"
            r"fluent|qualified|proficient|skilled|willing|able|competent|good|free|strong|big|heavy|likely|current|"
            r"safe|happy|up|short)(?!\S))[a-z]+ (?:are you|would you say you are|do you think you are)(?! (?:with|"
            r"in|at|on|to|about|paid|willing)(?!\S))",
            r"(?:first|last|quick|slow|willing|happy|keen) to (?:put your hand up|volunteer|step (?:up|in|forward)|"
            r"own up|apologi[sz]e|blame|judge|anger|lose|admit|say sorry|muck in|help|learn(?= ?[.?!,]| *$| (?:new|"
            r"from|and)))|(?:put|stick|throw) your (?:hand up|neck out|hat in)|(?:heart|emotions?|"
            r"feelings) on your sleeve|(?:see|sees|seeing|saw) {g2}(?:job|jobs|things|it|a thing|task|"
            r"tasks) through|gets? you (?:up|out of bed|going|excited|down|fired up)|makes? you (?:tick|laugh|angry|"
            r"happy|cross|proud|special|stand out|different|the (?:right|best|one)|better|unique)|(?:muck|mucking|"
            r"chip|pitch) in(?= ?[.?!,]| *$| (?:and|when|with))|roll(?:ing)? (?:up )?your sleeves|"
            r"pull(?:ing)? your weight|hit(?:ting)? the ground running|(?:go|going|went) the (?:extra|distance|"
            r"whole hog|second mile)|above and beyond|fire in your|hunger (?:for|to)|bounce(?:s|d)? back|"
            r"cool (?:head|under)|level ?headed|even ?tempered|laid ?back|happy go lucky|keep (?:your )?(?:smiling|"
            r"cool|calm|cheerful|a smile|a straight face|a level head|a cool head|it together|your chin up|"
            r"your hair on)|(?:chatty|chatterbox|joker|prankster|wallflower|loner|show ?off|know it all|gossip|"
            r"clock ?watcher|jobsworth|slacker|skiver|quitter|moaner|worrier|dreamer|optimist|pessimist|stickler|"
            r"workaholic|people pleaser|control freak|neat freak|drama queen|workhorse|grafter|trouper|all ?rounder|"
            r"safe pair of hands|rebel|maverick|shrinking violet|big head|hot ?head|brown nose|lone wolf|"
            r"social butterfly|early riser|stress ?head|go ?getter|self ?starter|finisher|ideas person|"
            r"details? person|numbers person|cat person|dog person)(?= ?[.?!,]| *$| (?:or|and|who|by nature|"
            r"at heart|in))|life and soul|watch the clock|take orders (?:from (?:a|an|someone|somebody|women|"
            r"younger)|well|easily)|take (?:direction|instruction|the lead|charge|the rough|a joke|a ribbing|no for|"
            r"the blame|things personally|things to heart|pride)(?= ?[.?!,]| *$| (?:from|with|well|without|when|in|"
            r"easily|and))(?! in (?:bar|a restaurant|the restaurant))|lead(?:ing)? from the front|born leader|"
            r"follow (?:orders|instructions|rules) (?:without|blindly|to the letter|well|easily)|answer back|"
            r"bite your tongue|(?:short|long) fuse|short tempered|quick tempered|(?:hot|bad|good|even|quick|"
            r"foul) temper\w*|patience of|wind you up|push\w* your buttons|(?:gets?|grates?|"
            r"getting) on your (?:nerves|wick|goat)|(?:annoys?|irritates?|bugs?|scares?|frightens?|upsets?|bores?|"
            r"thrills?|excites?|inspires?|motivates?|drives?|energi[sz]es|frustrates?|delights) you(?= ?[.?!,]| *$|"
            r" (?:most|about|in|at|to|more|the))|stick(?:s)? at it|stick to your guns|back down|speak your mind|"
            r"call a spade|think on your feet|dot (?:the|your)|(?:neat|tidy|messy|organi[sz]ed|scatty) (?:{SORT}|"
            r"desk|mind)|(?:lark|early bird|night ?owl|(?:morning|evening) (?:person|people|type|lark))(?= ?[.?!,]|"
            r" *$| or)|glass (?:is )?half|jack of all trades|(?:willing|prepared|hungry|eager|keen|thirst) (?:to|"
            r"for) (?:prove|impress|go above|go the|(?:learn|grow|develop|improve)(?= ?[.?!,]| *$))|(?:keep|"
            r"keeps) (?:a )?secrets?|(?:turn|turns) the other cheek|tell (?:white )?lies|ever lie(?= ?[.?!,]| *$|"
            r" to)|(?:honest|truthful) (?:to a fault|with yourself|by nature)|(?:own )?worst (?:enemy|critic|habit|"
            r"trait|fault|mistake|boss)|bad habits?|(?:biggest|greatest|proudest|worst|best|hardest|"
            r"happiest) (?:thing|moment|achievement|failure|mistake|decision|fear|regret|flaw|fault|asset|talent|"
            r"gift|virtue|vice|disappointment|success|strength|weakness)(?= |$)(?! (?:about the (?:site|menu)|"
            r"on the menu|you sold|you have (?:sold|built|cooked)))|role models?|heroes|your hero|look up to|"
            r"(?:book|film|song|quote|motto|song lyric) (?:that )?(?:sums|changed|describes|best|do you live|"
            r"you live)|(?:one|two|three|four|five) (?:words|adjectives|things about you)|(?:in|with) a (?:word|"
            r"sentence|nutshell)(?= ?[.?!,]| *$| how| who| what| describe)|desert island|superpower|spirit animal|"
            r"time machine|dinner party guest|elevator pitch|sell (?:me|us|yourself)|(?:stand|stands|"
            r"standing) out(?= ?[.?!,]| *$| (?:from|among|in a crowd))|different from (?:other|the other|all the|"
            r"everyone)|unique about|(?:bring|brings|offer|add|contribute) (?:to|with you to) (?:the|our|this|"
            r"us) (?:table|party|team|place|company|business|mix|family)|add to (?:our|the) (?:team|culture|"
            r"business|mix)|(?:convince|impress|surprise|wow|persuade) (?:me|us)|(?:fit|fits|slot|blend|"
            r"settle) (?:right |well |straight )?(?:in|into)(?= (?:with|here|our|a small|a close|the (?:team|gang|"
            r"family))| ?[.?!,]| *$)(?<!to fit in)|one of (?:us|the family|the gang|the lads)|good vibes?|"
            r"like a family here|we are (?:a |like a |one big )family|(?:good|great) (?:laugh|craic|egg|sport|"
            r"sense of)|(?:up|game) for (?:a )?(?:laugh|anything|it|a challenge)|(?:never|rarely|always|hardly ever|"
            r"usually) (?:late|on time|smiling|cheerful|happy|tired|positive|calm|polite|honest|right|grumpy|cross|"
            r"say no|say yes|give up|moan|complain|finish what|do your best|give (?:a hundred|one hundred|100|110|"
            r"your best|your all))|(?:hundred|100|110) (?:and ten )?(?:per cent|percent)(?= ?[.?!,]| *$| (?:every|"
            r"to|in|of the time|committed|commitment))|(?:handle|cope|deal|good|manage|work|calm|shine|crumble|"
            r"crack|buckle|thrive|perform) {g2}(?:under|with|in|when) {g3}(?:chaos|fire|a crisis|crises|the heat|"
            r"rush hour|criticism|conflict|ambiguity|setbacks?|boredom|monotony|repetition|difficult (?:people|"
            r"colleagues|bosses?)|strong personalities|the pace|things go wrong|it gets (?:busy|hectic|tough))(?= |"
            r"$)|(?:bored|flustered|rattled|ruffled|cross|stroppy|grumpy|moody|snappy|offended|discouraged|"
            r"distracted|carried away|emotional) (?:easily|quickly|often|when|by|if|at work|with (?:people|"
            r"customers))|easily (?:bored|flustered|rattled|ruffled|offended|discouraged|distracted|led|hurt|"
            r"stressed|upset|annoyed|wound)|do you (?:believe|have faith|have confidence) in yourself|(?:believe|"
            r"faith|confidence) in (?:yourself|your own)|self ?(?:belief|confidence|esteem|awareness|discipline|"
            r"motivation|control|reliance)|comfort zone|growth mindset|work hard play hard|(?:happy|content|"
            r"fulfilled|satisfied) (?:in|with) (?:your )?(?:yourself|life|lot)|hobb(?:y|ies)(?= |$)(?! (?:shop|"
            r"store|craft|horse))|(?:leisure|pastimes?|interests) (?:outside|away from|do you)|(?:relax|unwind|"
            r"switch off|let off steam|let your hair down|chill out)(?= ?[.?!,]| *$| (?:after|at|when|in|on))|"
            r"what (?:do|would) you do (?:for fun|to relax|when you are not|on your days? off|with your (?:days|"
            r"time) off|at weekends|of a weekend|in your own time|if (?:you won|a customer|a colleague|your boss|"
            r"the till|two))|(?:win|won) the lottery",
        ),
        yes=(
            "Would your old boss have you back?",
            "How hungry are you for this?",
            "Are you the first to put your hand up?",
            "What gets you out of bed in the morning?",
            "Are you one of those people who see a job through?",
        ),
        no=(
            "Have you taken orders at tables?",
            "Are you the person who signed the plans?",
            "Can you fit kitchens?",
            "Do you want the morning shift or the evening shift?",
        ),
    ),
)
