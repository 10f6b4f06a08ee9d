"""English ways to say that somebody can or can't, has done it or not, whatever was asked: "it's a mystery to me".

As in `ailments`; `owning` is a question for something to have.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_SHOWN = (
    r"clients?|customers?|guests?|regulars|crew|team|lads|girls|neighbours|colleagues|bosses|boss|manager|gaffer|"
    r"mates|friends|patients|foreman|class|mum|wife|husband|kids|family|students|instructor|teacher|references?"
)

_NO_DEED = (
    r"\S+ ?not|am|is|are|was|were|be|been|being|have|has|had|do|does|did|done|can|could|will|would|shall|should|may|"
    r"might|must|ought|used|got|get|gets|go|goes|going|went|gone|come|came|think|thought|guess|believe|believed|"
    r"suppose|hope|hoped|mean|meant|wish|wished|want|wanted|need|needed|prefer|preferred|doubt|wonder|know|knew|known|"
    r"understand|see|saw|seen|hear|heard|feel|felt|say|said|ask|asked|tell|told|promise|promised|hate|hated|dislike|"
    r"avoid|avoided|try|tried|fail|failed|lose|lost|(?:give|gave|given) (?:\S+ )?(?:up|notice)|stop|stopped|quit|"
    r"leave|left|miss|missed|forget|forgot|forgotten|remember|live|lived|move|moved|rent|rented|borrow|borrowed|hire|"
    r"hired|(?:sell|sold) (?:it|mine|my|up|them|the \S+)|rely|depend|struggle|struggled|worry|worried|fear|dread|cry|"
    r"cried|fall|fell|fallen|look|looked|like|liked|love|loved|enjoy|keep|kept|stay|stayed|share|shared|finish|"
    r"finished|start|started|turn|turned|take|took|taken|pay|paid|put|watch|watched|read|hand|handed|pick|find|found|"
    r"let|expect|plan|planned|intend|apply|applied|wait|waited|call it|find it|pass|appreciate|admit|realise|realised|"
    r"regret|refuse|refused|reckon|imagine|sleep|retired|retire|resigned|resign|become|became|end|ended|spend|spent|"
    r"earn|earned|owe|depends|never|rarely|seldom|hardly|barely|just|only|really|actually|honestly|probably|maybe|"
    r"perhaps|might|no|not|faint|fainted|panic|suffer|suffered|ache|hurt|broke|broken|shake|sweat|stand|sit|bought|"
    r"buy|saved|save|met|meet|married|grew|seem|seemed|learnt not|learned not|choose|chose|decided|arrived|arrive|"
    r"came|mind|object|agree|lack|lacked|envy|admire|swapped|leant|lent|lend|send|sent|wrote off|moved|"
    r"volunteered once|pull|speak|sooner|rather|better|too|second"
)
"""Words behind an "I" that are no deed of somebody's work, or that may tell of its end."""

KNOWHOW = (
    Rule(
        "en.manner.owning",
        r"(?:do|did) you (?:\S+ )?(?:have|own|hold|keep|possess|bring)|have you (?:\S+ )?got|got (?:a|an|your|any)|"
        r"access to|(?:is|are) (?:there|your)",
        yes=("Do you have your own car?", "Have you got a laptop?"),
        no=("Can you drive?",),
    ),
    Rule(
        "en.implyno.doing_skill_lost",
        r"only (?:person|thing|one|1ne|animal|people|language|machine|team|time|"
        r"place) (?:that )?i have (?:ever )?(?:\S+ )?(?:is|was)(?: \S+){0,2}|got as far as \S+ing(?: \S+){0,4}|"
        r"(?:count|add up|do sums) on my fingers|is (?:about |as good as |nearly )?(?:all|"
        r"as much) (?:of )?the \S+ i (?:have|had|got|ever|know|need|can|did)(?: \S+)?|would have to (?:hand|pass|put|"
        r"give|transfer|leave) (?:it|them|the \S+|people|you|that) (?:over|on|to|through)(?: \S+){0,3}|"
        r"(?:a )?(?:complete |total |bit of a |real |closed )?(?:mystery|closed book) to me|double dutch|"
        r"(?:all )?(?:greek|chinese|gobbledygook|mumbo jumbo|gibberish) (?:to me|if)|"
        r"would not (?:even )?know (?:where to|how to|which (?:end|way|button|key|bit)|what (?:i was|to press|any|"
        r"half)|(?:one|1ne|a|an|my) \S+ from|the first thing|it if)(?: \S+){0,4}|(?:do|"
        r"did) not (?:even )?know (?:one end|1ne end|the first|which end|how to (?:turn|switch|hold|start|even|work|"
        r"use|open)|where to start|a \S+ from|my \S+ from)(?: \S+){0,4}|(?:have not|not|"
        r"without) (?:got )?(?:the foggiest|a clue|the first (?:idea|clue)|the faintest|an idea)|not a \S+ bone|"
        r"(?:two|# ) ?left (?:feet|hands)|(?:all |fingers and )+thumbs|cack - handed|ham - fisted|butter ?fingers|"
        r"tone deaf|colour ?blind|(?:sink|swim|sank|drop|run|move|sing) like (?:a |an )?(?:stone|brick|lead balloon|"
        r"anchor|snail|drain|foghorn|cat)|(?:useless|hopeless|rubbish|terrible|dreadful|awful|shocking|pants|lousy|"
        r"crap|dire|no good|not much good|not great|appalling|atrocious|abysmal|a disaster|a liability|a menace|"
        r"a danger) (?:at|with|on|in|behind)(?: \S+)?|goes? (?:right |straight |way )?over my head|over my head|"
        r"out of my (?:depth|league)|(?:way |well |all )?beyond me|(?:i am|i would be|am|be|get|got) (?:\S+ )?(?:lost|"
        r"stumped|clueless|stuck|at sea|snookered|sunk|no use)(?= [.,!]| $)|(?:burn|burnt) (?:water|toast|the|"
        r"everything|salad)|(?:my )?(?:spelling|handwriting|maths|grammar|sums|memory|typing|driving|parking|cooking|"
        r"singing|english|punctuation|sense of direction) (?:is|are|was|would) (?:\S+ )?(?:terrible|shocking|awful|"
        r"dreadful|atrocious|rubbish|poor|a joke|like a sieve|a disaster|non - existent|appalling|legendary for)|"
        r"(?:like|memory like|head like) a sieve|before my time|(?:closest|nearest|furthest|most) (?:that )?i (?:have|"
        r"had|ever|get|got|came|come)(?: \S+){0,4}|as (?:close|near|far) as i (?:have|ever|get|got|come|"
        r"came)(?: \S+)?|only (?:ever )?(?:seen|watched|heard|read) (?:\S+ ){0,3}(?:on|in|of|about)(?: \S+)?|(?:on|"
        r"off) (?:the )?(?:telly|tv|youtube|films?)(?= [.,!]| $)|new to me|from scratch|(?:total |complete |"
        r"absolute )?(?:beginner|novice|stranger to)|first time (?:in my life|ever|for everything)?|(?:failed|"
        r"fail) (?:it )?(?:#|twice|every|three|five)(?: times)?|(?:gave|given|giving) up (?:after|on|trying|"
        r"in the end)(?: \S+)?|never (?:the|the actual|a) (?:gaffer|boss|leader|manager|driver|cook|chef|captain|"
        r"supervisor|foreman|one in charge)|(?:one|1ne|just one|just 1ne) of the (?:lads|girls|team|crew|workers|"
        r"many)|(?:always|only|just) (?:been )?(?:on the shop floor|the one being|the 1ne being|a follower)|"
        r"(?:managed|got (?:by|through|along|on)|lived|survived|gone|went) (?:\S+ ){0,4}(?:without|"
        r"with no)(?: \S+){0,2}|only (?:ever )?(?:done|worked|used|had|been|driven|known) (?:\S+ )?(?:\S+ )?(?:stuff|"
        r"work|side|jobs?|1nes|things|ones)?(?= [.,!]| $)|phone a friend",
        yes=(
            "The only person I've managed is myself.",
            "I got as far as asking where the station was.",
            "Raising five is all the schooling I had.",
            "I'd have to hand them over to somebody.",
            "Threading one's a mystery to me.",
            "I wouldn't know where to start.",
            "I sink like a stone.",
            "It was before my time.",
            "The closest I've been is the bookies.",
            "Beyond ordering a beer I'm lost.",
            "I've managed fifty years without one.",
            "The test centre's seen me fail five times.",
        ),
        no=("It's no mystery.", "I know where to start.", "I lost my last job."),
    ),
    Rule(
        "en.implyno.doing_skill_idiom",
        r"(?:as much |much |no |not much |of (?:no|little) )use (?:as|to) (?:a|man|anyone|anybody)(?: \S+){0,3}|"
        r"chocolate (?:teapot|fireguard)|(?:danger|menace|liability|hazard) to (?:\S+)(?: \S+)?|(?:can not|"
        r"could not) (?:even )?(?:boil (?:a|an|water)|tell (?:my|a|one|1ne|the)|change a|draw a|hold a|add up|spell|"
        r"count|sing a|park|thread|knock a nail|put up a|catch a|kick a|string (?:two|#|a)|do it to save|"
        r"to save my)(?: \S+){0,4}|to save my life|(?:would |will |to )?(?:only )?last (?:about |all of )?(?:five|ten|"
        r"#|a|an) (?:minutes?|seconds?|hours?|day|mins)(?: \S+)?|banned from (?:the|every|our|going|touching|"
        r"cooking)(?: \S+)?|(?:will not|would not|does not|never) let me (?:near|loose|touch|drive|cook|anywhere|use|"
        r"have|behind|within)(?: \S+){0,3}|that ship has sailed|(?:in )?another (?:life|lifetime)|hung (?:up|them up|"
        r"it up)(?: my \S+)?|threw in the towel|(?:never|not) got (?:past|further|beyond|as far|"
        r"the hang)(?: \S+){0,4}|(?:got|went|only got) as far as (?:the|lesson|my|level|grade)(?: \S+)?|"
        r"never got the hang(?: \S+)?|(?:would|could) not pass me|instructor (?:gave up|cried|quit|refused)(?: \S+)?|"
        r"count to (?:ten|#|five)(?: and)?(?: \S+){0,3}|what i (?:have )?picked up on holiday|subtitles|"
        r"(?:not )?(?:if my life|my life) depended on it|(?:would have to|need to|have to) (?:google|look it up|"
        r"be shown|be taught|learn|start from)(?: \S+){0,3}|(?:have not|never) (?:so much as |even |once )?(?:touched|"
        r"held|sat in|sat on|been near|set foot|picked up|clapped eyes|opened|switched|turned on|driven|ridden|"
        r"flown)(?: \S+){1,4}|(?:only|nothing but|just) (?:a )?(?:hoover|mop|bucket|tea|toast|beans)(?= [.,!]| $)|"
        r"news to me|(?:what is|what are) (?:that|they|those|one|1ne) when (?:it is|they are) at home",
        yes=(
            "I'd be as much use as a chocolate teapot.",
            "I can't boil an egg.",
            "My wife won't let me near the cooker.",
            "I only got as far as the theory.",
            "I've never so much as held one.",
        ),
        no=("I can tell you.", "They let me drive."),
    ),
    Rule(
        "en.implyno.able_skill_others",
        r"(?:get|got|have|had|call|called|ring|rang|pay|paid|hire|hired|need) (?:a|an|some|the|my) (?:\S+ )?(?:man|"
        r"bloke|lad|guy|lady|woman|neighbour|plumber|sparky|electrician|decorator|builder|nephew|mate|firm|"
        r"professional|gardener|cleaner|tailor|garage|barber|mechanic|\S+er) (?:in|out|round|to|for|who|that|from)(?: "
        r"\S+){0,2}|(?:take|took|send|sent|bring) (?:it|them|mine|my \S+|the \S+|everything|all of it) (?:to|out to|"
        r"off to|down to|round to) (?:the|a|my|an) (?:\S+)(?: (?:on|in|at|down)(?: \S+){0,2})?|(?:leave|left|leaves) "
        r"(?:that|it|them|all that|those|the \S+) (?:to|for) (?!work|get|go)(?:\S+)(?: \S+)?|(?:does|did|handles|"
        r"handled|sorts|sorted|do) (?:all )?(?:that|it|the \S+) for (?:me|us)|my (?:\S+ )?\S+ (?:switches|turns|sets|"
        r"sorts|fixes|opens|puts|writes|types|fills|reads|does|drives|cooks|handles) (?:it|them|that|everything|all "
        r"of it|mine)(?: (?:on|up|off|out|in))? for me|(?:that|it) (?:is|was) (?:\S+ )?(?:always )?(?:my|the|our) "
        r"(?:\S+ )?(?:boss|wife|husband|department|mate|manager|supervisor|brother|gaffer|chef|foreman|office|"
        r"driver)(?:'s(?: \S+)?)?(?= [.,!]| $)|somebody else's (?:job|department)|(?:the )?(?:others|lads|office|"
        r"other lads|grown - ups|experts|boss|gaffer|manager|chef|foreman|sparks|fitters|nurses?) (?:always )?(?:did|"
        r"does|do|dealt|handled|handle|saw to|took care of) (?:that|it|them|all|the)(?: \S+)?",
        yes=(
            "My granddaughter switches it on for me.",
            "I take my trousers to the lady on the corner.",
            "We get a man in for that.",
            "That was always my boss.",
        ),
        no=("I did it for the boss.", "I got a job in town."),
    ),
    Rule(
        "en.implyno.owning_without",
        r"is (?:about |nearly )?all the \S+ i (?:have|had|ever had|got)(?: \S+)?|(?:it is |that is )?(?:the |"
        r"number )*(?:#|bus|buses|train|tram|tube|metro|shanks's pony) ?(?:bus )?for me|(?:get|take|catch|use|go by|"
        r"come by|rely on|on) (?:the |a )?(?:bus|buses|train|tram|tube|metro|public transport|taxis?)(?: \S+){0,2}|"
        r"(?:i |just |always |have to |usually )(?:borrow|rent|hire)(?:ed|s)? (?:#|1ne|mine|it|them|my|from|off|a|"
        r"the)(?: \S+){0,3}|(?:am |is |live |was )?in a (?:bedsit|studio|flat ?share|caravan|hostel|tent|shoebox|"
        r"cupboard|high ?- ?rise)|(?:can not|could not|can hardly|can barely|could never) (?:\S+ )?(?:afford|run to|"
        r"stretch to|swing)(?: \S+){0,2}|(?:got|had|have got|been) (?:\S+ )?(?:repossessed|stolen|nicked|written off|"
        r"scrapped|pinched|smashed)|(?:sold|lost|lent|pawned|binned|scrapped|broke|smashed|ebayed|gave away) (?:it|"
        r"mine|them|that|mine)(?: \S+){0,2}|(?:never|not) (?:got round to|bothered with|seen the point|"
        r"had (?:the need|a need|any need|call)|needed|felt the need)(?: \S+){0,3}|no (?:need|call|use) for (?:one|"
        r"1ne|it|them|that)|wish i (?:did|had)(?: \S+)?|chance would be a fine thing|in (?:my|your) dreams|"
        r"i have (?:legs|two legs|feet|a bus pass)|(?:on the|my) wish list|(?:santa|christmas list)|(?:up on bricks|"
        r"off the road|sorned|clapped out|no engine|failed its mot|went back to the finance(?: \S+)?|"
        r"finance company took(?: \S+)?|died on (?:the|me)(?: \S+)?|my ex (?:has|got|kept|took) (?:it|the|that|"
        r"mine)(?: \S+)?|walks? everywhere)|(?:saving|saved) (?:up )?for (?:one|1ne)",
        yes=("It's the number 9 bus for me.", "I always borrow one off my brother.", "I'm in a bedsit."),
        no=("I sold cars.", "I took the job."),
    ),
    Rule(
        "en.implydoubt.doing_once_open",
        r"(?<=^ )(?:i |well ,? i |well ,? )?(?:used to|(?:did|could) once)(?= [,.]| when| as| in| at| years| back|"
        r"$)(?: \S+){0,4}|(?<=^ )i have got (?:#|1ne|some) (?:in|at|somewhere|lying|at home)(?: \S+)?|"
        r"(?<=^ )i did (?:\S+ ){1,5}before the (?:baby|kids|accident|op|operation|stroke|heart attack|divorce|injury|"
        r"crash|fall)",
        yes=(
            "I used to, when I was at school.",
            "I've got one in the shed.",
            "I did nights for years, before the baby.",
        ),
        no=("I used to be a nurse.",),
    ),
    Rule(
        "en.implydoubt.doing_skill_most_open",
        r"(?<!it )(?<!that )(?:is|are|was|were) all (?:that )?i have ever(?: \S+)?|(?:\S+est|most \S+) (?:\S+ "
        r")?(?:that )?i have (?:ever )?(?:\S+ )?(?:is|was)(?: \S+){0,3}",
        yes=(
            "Babies are all I've ever done.",
            "The wildest thing I've ever handled is a hamster.",
        ),
        no=("I've handled lions.",),
    ),
    Rule(
        "en.implydoubt.doing_far",
        r"(?:#|an|a couple of|several|half a) (?:hours?|days?)(?:'s)?(?: \S+)? (?:from (?:my|me|here|where|home)|away|"
        r"each way|there and back|door to door|in (?:the )?traffic|by (?:bus|train|car|road)|on (?:the|two|three|"
        r"#) \S+)(?: \S+)?|(?:other|far) (?:end|side) of the (?:country|county|city|world|island)|"
        r"set out at (?:bedtime|midnight|#|dawn)",
        yes=("That's four hours from my front door.", "I'd be two hours each way."),
        no=("I did two hours on a till.",),
    ),
    Rule(
        "en.implydoubt.owning_work_open",
        r"(?:we|they|i) (?:have |have got |use |used )(?:#|1ne|it|them|some|a \S+) (?:at|from|through|off) (?:work|"
        r"the (?:depot|office|yard|shop|firm|school|hospital))",
        yes=("We've got one at work.",),
        no=("I've got one.",),
    ),
    Rule(
        "en.vague.said",
        r"(?<=^ )(?:nobody|no one|no 1ne|somebody|someone|somebody's|someone's|everybody|everyone|everybody's|people|"
        r"most people|some people|anybody|anyone|some folk|folk|every (?!day|night|week|shift|weekend|morning|month|"
        r"year|summer|winter|single|other|time|{WD})\S+|it takes all|each to|they say|i have always (?:said|thought|"
        r"heard|wondered)|that is what (?:they|everyone|people|everybody)|who (?:knows|can say)|who (?:is|does|has|"
        r"would|could|can|did|was) not)|(?:is|are|'s) not (?:exactly |quite )?the word(?: i would use)?",
        yes=(
            "Nobody enjoys that.",
            "Somebody's got to do it.",
            "Every child is different.",
            "People always ask me that.",
        ),
        no=("Every day.", "I do."),
    ),
    Rule(
        "en.implyyes.doing_skill_proof",
        rf"(?:(?<=^ )|(?<=[.,!] )|just |you can |go and )ask (?:any of |any |anyone |anybody |all )?(?:my |the |"
        rf"of my |at |who |1ne of my )*(?:{_SHOWN}|anyone|anybody|"
        r"them|her|him|who \S+|\S+ i \S+)(?: \S+){0,2}|to (?:prove|show for) it|(?:won|got|have|"
        r"had) (?:\S+ ){0,3}(?:trophy|trophies|prizes?|awards?|medals?|rosettes?|shield|cup|scars|calluses|"
        r"commendation)(?: \S+){0,3}|(?:used to|always|they|boss|gaffer|everyone|everybody|them|"
        r"people) (?:\S+ )?(?:get|got|had|have|make|made|call|called|send|sent|ask|asked|put|let|trust|trusted|want|"
        r"wanted|rang|ring|came to|come to|turned to|turn to) (?:for )?me (?:to|in|on|up|for|out|whenever|when|first|"
        r"every|loose|with|because|\S+ handed)(?: \S+){0,4}|(?:i am|i was|it was|me who|i have always been|"
        r"i have been) the (?:one|1ne|person|go - to|guy|lad|woman|man|girl|first) (?:\S+ )?(?:they|who (?:gets|got|"
        r"did|does|has|had|was|runs|ran|fix|sort|train|keep|took|makes|made|handles)|everyone|everybody|people|we|"
        r"in charge|for|the|that gets|to|call)(?: \S+){0,3}|would not (?:have (?:lasted|survived|kept|got|been|stayed|"
        r"made|managed|passed)|last|survive|be (?:here|alive|much of|any kind of))(?: \S+){0,6}|(?:half|most of|"
        r"all) (?:of )?the (?:\S+ ){1,5}(?:have got|got|has|have|are|were) (?:my|mine|me|by me)(?: \S+){0,3}|"
        r"(?:will not|would not|do not want to|never) let me (?:stop|leave|go|retire|quit)|(?:taught|trained|showed|"
        r"shown) (?:half|most|all|the new|others|apprentices|everyone|new|other)(?: \S+){0,3}|full marks|"
        r"top (?:of the (?:class|league|board|table)|marks|seller|scorer)|employee of the|(?:\S+ )?(?:diploma|degree|"
        r"certificates?|badge|black belt|nvq|city and guilds|qualification) (?:in|says|to|on|from)(?: \S+)?|"
        r"(?:nick)?named me(?: \S+)?|they call me(?: \S+)?|known for (?:it|my|being|that)|pa(?:y|ys|"
        r"id) me (?:good money |extra )?(?:to|for)(?: \S+){0,3}|reputation for",
        yes=(
            "Ask any of my regulars.",
            "My old boss used to get me to put everybody else's on the bay.",
            "I've got the trophies to prove it.",
            "I wouldn't have lasted a week otherwise.",
            "Half the driveways in Solihull have got my knees in them.",
        ),
        no=("Ask me later.", "They let me go."),
    ),
    Rule(
        "en.implyyes.doing_skill_learned",
        r"(?:learn(?:ed|t)|taught|trained|picked (?:it|that|them) up|qualified|apprenticed|certified|"
        r"did (?:my training|my apprenticeship|my time)) (?:\S+ )?(?:in|at|on|from|by|with|under|as|when|to|through|"
        r"back)(?: \S+){1,3}|(?:my|me) (?:dad|father|mum|mother|mam|grandad|nan|gran|grandfather|grandmother|uncle|"
        r"brother|old boss|parents|first boss|old man) (?:taught|showed|put|made|had|got|brought|trained|"
        r"was teaching) me(?: \S+){0,4}|(?:put|sent) (?:us|me|all of us|everyone) (?:all )?(?:through|on|"
        r"in for) (?:\S+ ){0,2}(?:course|training|it|programme|the \S+)|(?:came|worked my way|come) up (?:through|"
        r"from|on)(?: \S+){1,2}|cut my teeth|(?:born|brought up|raised|grew up|been) (?:\S+ )?(?:on|in|with|around|"
        r"round|behind|into|doing) (?:a |an |the |them|it|horses|cows|boats|\S+ing )(?: ?\S+){0,2}|"
        r"before i could (?:walk|talk|read)(?: \S+)?|since i was (?:a |in |knee|at |old |big |\S+ ?teen|#|six|five|"
        r"little|small|young|wee|tiny)(?: \S+){0,3}|since (?:childhood|school|birth|day one|day 1ne)|(?:in|"
        r"runs in) (?:my|the|our) (?:blood|genes|veins|family|bones)|(?:second|third|fourth|fifth) generation|(?:gave|"
        r"given|had|got) (?:me )?(?:the|my|a|both|all) (?:\S+ )?(?:booster|jabs?|vaccines?|vaccinations?|injections?|"
        r"shots?)(?: \S+){0,3}|been (?:jabbed|vaccinated|done|trained|taught|double jabbed)|mother tongue",
        yes=("Learned in the army.", "My grandad taught me.", "I came up through newspapers.", "Before I could walk."),
        no=("I'm learning.", "I was taught nothing."),
    ),
    Rule(
        "en.implyyes.able_skill_bare_deed",
        r"(?<=^ )# \S+ (?:\S+ ){0,3}(?:at|for|with) (?:the |a |my )?(?!home|least|most|moment|present|now)\S+|"
        r"(?<=^ )(?:always )?(?!(?:retired|moved|failed|stopped|tried|used|banned|dismissed|sacked|fired|refused|"
        r"hated|signed|needed|wanted|lived|finished|started|stayed|injured|based|married|bored|tired|scared|terrified|"
        r"indeed|asked|applied|booked|expired|failed|passed|rushed|supposed|depended|liked|loved|agreed|interested|"
        r"excited|allowed|good|tied|shared|rented|borrowed|hired|watched|looked) )(?:kept|ran|drove|taught|sold|built|"
        r"made|cut|laid|fed|led|rode|wrote|sang|swept|bred|dug|flew|fought|grew|hung|ground|sewed|spun|wove|caught|"
        r"dealt|held|shod|[a-z]{2,}ed) (?:the|a|my|at|for|in|on|#|all|every|their|his|our|people's|with|up|after|"
        r"horses|cars|houses) \S+|(?:i |we )?(?:ran|run|had|have|own|owned|managed) (?:my own|a|the|our|"
        r"our own) (?:\S+ )?(?:takeaway|shop|pub|cafe|restaurant|stall|hotel|garage|farm|business|kennels|bakery|"
        r"chippy|salon|bar|guest house|smallholding|creche|market stall|ice cream van|milk round)(?: \S+)?",
        yes=("Kept the grounds of a convent.", "Fourteen rooms by noon at the Premier Inn.", "I ran my own takeaway."),
        no=("Retired the year before.", "Used the bus for years."),
    ),
    Rule(
        "en.implyyes.able_deed",
        rf"(?:(?<=^ )|(?<=[,.;] )|(?<= and ))i (?:have )?(?:(?:also|already|always|usually|often|"
        rf"even) )?(?!(?:{_NO_DEED})"
        r"(?: |$))[a-z]{3,}(?: (?!not|no|never|nothing|only|until|till|before)\S+){0,5}? (?:at|for|from|every|#|into|"
        r"to|with|down|around|on|in|through|as)(?: (?!not|no|never)\S+){1,3}",
        yes=(
            "I milked two hundred Holsteins twice a day for my uncle.",
            "I chased debts for Barclaycard.",
        ),
        no=(
            "I moved here on Monday.",
            "I would go to Leeds.",
            "I think about it at night.",
        ),
    ),
    Rule(
        "en.implyyes.owning_mine",
        r"(?:sat|parked|stood|sitting|standing|waiting|hanging|living|lives|sits|kept|stored|in|"
        r"outside) (?:\S+ )?(?:(?:on|in|outside|by|under|at|behind) )?(?:my|the|our) (?:\S+ )?(?:drive|driveway|"
        r"garage|front door|yard|wardrobe|cupboard|hall|hallway|back garden|pocket|bag|boot|van|drawer|wallet|purse|"
        r"spare room|kitchen|desk|shelf|car)(?: \S+)?|with my name on(?: \S+){0,2}|(?:talking|speaking|ringing|"
        r"calling|phoning) (?:to )?you (?:on (?:it|one|1ne)|from (?:it|one|1ne|there))|(?:i would|i will|"
        r"would) (?:save|grab|rescue) (?:in|from|out of) a? ?fire|never leaves? my side|(?:goes?|comes?|come|"
        r"go) everywhere with me|(?:for|last) (?:christmas|my birthday) (?:i|my|the|they|we|from)|(?:bought|"
        r"paid (?:it )?off|own (?:it )?outright|built|inherited|treated myself to)(?: \S+){0,2}|(?:left|handed|"
        r"passed) (?:it |them |1ne |one )?(?:me|down|to me)(?: \S+)?|taxed|insured|(?:full|fresh|new|long|"
        r"months') mot|fully (?:equipped|kitted|charged)|prized possession|pride and joy|(?:use|wear|drive|"
        r"ride) (?:it|them|mine|1ne|one|my own) (?:every|daily|all|most|for|to)(?: \S+){0,2}|(?:i am )?(?:looking at|"
        r"holding|wearing|sitting in|using|on) (?:it|one|1ne|them) (?:now|right now|as we speak|this minute)|"
        r"(?:wearing|got) them on(?= [.,!]| $| now| right)",
        yes=(
            "There's a Corsa sat on my drive with my name on the logbook.",
            "I'm talking to you on it.",
            "They're the one thing I'd save in a fire.",
        ),
        no=("Put it in your van.", "I'd like a car."),
    ),
)
