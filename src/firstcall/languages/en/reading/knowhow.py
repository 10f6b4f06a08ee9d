"""English ways to say that somebody can or can't, has done it or not, whatever was asked: "it's a mystery to me".

As in `ailments`; `owning` is a question for something to have.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

_SHOWN = (
    r"clients?|customers?|guests?|regulars|crew|team|lads|girls|neighbours|colleagues|bosses|boss|manager|gaffer|"
    r"mates|friends|patients|foreman|class|mum|wife|husband|kids|family|students|instructor|teacher|references?"
)

KNOWHOW = (
    Rule(
        "en.manner.owning",
        r"(?:do|did) you (?:\S+ )?(?:have|own|hold|keep|possess|bring)|have you (?:\S+ )?got|got (?:a|an|your|any)|"
        r"access "
        r"to|(?:is|are) (?:there|your)",
        yes=("Do you have your own car?", "Have you got a laptop?"),
        no=("Can you drive?",),
    ),
    Rule(
        "en.implyno.doing_skill_lost",
        r"(?:a )?(?:complete |total |bit of a |real |closed )?(?:mystery|closed book) to me|double dutch|(?:all )?"
        r"(?:greek|chinese|gobbledygook|mumbo jumbo|gibberish) (?:to me|if)|would not (?:even )?know (?:where|how|"
        r"which|"
        r"what|one|1ne|a|an|it|the|if)(?: \S+){0,5}|(?:do|did) not (?:even )?know (?:one end|1ne end|the first|which "
        r"end|how to (?:turn|switch|hold|start|even|work|use|open)|where to start|a \S+ from|my \S+ from)(?: \S+){0,4}|"
        r"(?:have not|not|without) (?:got )?(?:the foggiest|a clue|the first (?:idea|clue)|the faintest|an idea)|not "
        r"a \S+ "
        r"bone|(?:two|# ) ?left (?:feet|hands)|(?:all |fingers and )+thumbs|cack - handed|ham - fisted|butter ?fingers|"
        r"tone deaf|colour ?blind|(?:sink|swim|sank|drop|run|move|sing) like (?:a |an )?(?:stone|brick|lead balloon|"
        r"anchor|"
        r"snail|drain|foghorn|cat)|(?:useless|hopeless|rubbish|terrible|dreadful|awful|shocking|pants|lousy|crap|dire|"
        r"no good|not much good|not great|appalling|atrocious|abysmal|a disaster|a liability|a menace|a danger) (?:at|"
        r"with|on|in|behind)(?: \S+)?|goes? (?:right |straight |way )?over my head|over my head|out of my (?:depth|"
        r"league)|"
        r"(?:way |well |all )?beyond me|(?:i am|i would be|am|be|get|got) (?:\S+ )?(?:lost|stumped|clueless|stuck|at "
        r"sea|"
        r"snookered|sunk|no use)(?= [.,!]| $)|(?:burn|burnt) (?:water|toast|the|everything|salad)|(?:my )?(?:spelling|"
        r"handwriting|maths|grammar|sums|memory|typing|driving|parking|cooking|singing|english|punctuation|sense of "
        r"direction) (?:is|are|was|would) (?:\S+ )?(?:terrible|shocking|awful|dreadful|atrocious|rubbish|poor|a joke|"
        r"like a sieve|a disaster|non - existent|appalling|legendary for)|(?:like|memory like|head like) a sieve|"
        r"before my "
        r"time|(?:closest|nearest|furthest|most) (?:that )?i (?:have|had|ever|get|got|came|come)(?: \S+){0,4}|as "
        r"(?:close|"
        r"near|far) as i (?:have|ever|get|got|come|came)(?: \S+)?|only (?:ever )?(?:seen|watched|heard|read) (?:\S+ "
        r"){0,3}(?:on|in|of|about)(?: \S+)?|(?:on|off) (?:the )?(?:telly|tv|youtube|films?)(?= [.,!]| $)|new to me|"
        r"from "
        r"scratch|(?:total |complete |absolute )?(?:beginner|novice|stranger to)|first time (?:in my life|ever|for "
        r"everything)?|(?:failed|fail) (?:it )?(?:#|twice|every|three|five)(?: times)?|(?:gave|given|giving) up "
        r"(?:after|on|"
        r"trying|in the end)(?: \S+)?|never (?:the|the actual|a) (?:gaffer|boss|leader|manager|driver|cook|chef|"
        r"captain|"
        r"supervisor|foreman|one in charge)|(?:one|1ne|just one|just 1ne) of the (?:lads|girls|team|crew|workers|many)|"
        r"(?:always|only|just) (?:been )?(?:on the shop floor|the one being|the 1ne being|a follower)|(?:managed|got "
        r"(?:by|"
        r"through|along|on)|lived|survived|gone|went) (?:\S+ ){0,4}(?:without|with no)(?: \S+){0,2}|only (?:ever "
        r")?(?:done|"
        r"worked|used|had|been|driven|known) (?:\S+ )?(?:\S+ )?(?:stuff|work|side|jobs?|1nes|things|ones)?(?= [.,!]| "
        r"$)|"
        r"phone a friend",
        yes=(
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
        "en.implyno.skill_others",
        r"(?:get|got|have|had|call|called|ring|rang|pay|paid|hire|hired|need) (?:a|an|some|the|my) (?:\S+ )?(?:man|"
        r"bloke|"
        r"lad|guy|lady|woman|neighbour|plumber|sparky|electrician|decorator|builder|nephew|mate|firm|professional|"
        r"gardener|"
        r"cleaner|tailor|garage|barber|mechanic|\S+er) (?:in|out|round|to|for|who|that|from)(?: \S+){0,2}|(?:take|took|"
        r"send|sent|bring) (?:it|them|mine|my \S+|the \S+|everything|all of it) (?:to|out to|off to|down to|round to) "
        r"(?:the|"
        r"a|my|an) (?:\S+)(?: (?:on|in|at|down)(?: \S+){0,2})?|(?:leave|left|leaves) (?:that|it|them|all that|those|"
        r"the "
        r"\S+) (?:to|for) (?!work|get|go)(?:\S+)(?: \S+)?|(?:does|did|handles|handled|sorts|sorted|do) (?:all "
        r")?(?:that|it|"
        r"the \S+) for (?:me|us)|(?:that|it) (?:is|was) (?:\S+ )?(?:always )?(?:my|the|our) (?:\S+ )?(?:boss|wife|"
        r"husband|"
        r"department|mate|manager|supervisor|brother|gaffer|chef|foreman|office|driver)(?:'s(?: \S+)?)?(?= [.,!]| $)|"
        r"somebody else's (?:job|department)|(?:the )?(?:others|lads|office|other lads|grown - ups|experts|boss|gaffer|"
        r"manager|chef|foreman|sparks|fitters|nurses?) (?:always )?(?:did|does|do|dealt|handled|handle|saw to|took "
        r"care of) "
        r"(?:that|it|them|all|the)(?: \S+)?",
        yes=("I take my trousers to the lady on the corner.", "We get a man in for that.", "That was always my boss."),
        no=("I did it for the boss.", "I got a job in town."),
    ),
    Rule(
        "en.implyno.owning_without",
        r"(?:it is |that is )?(?:the |number )*(?:#|bus|buses|train|tram|tube|metro|shanks's pony) ?(?:bus )?for me|"
        r"(?:get|"
        r"take|catch|use|go by|come by|rely on|on) (?:the |a )?(?:bus|buses|train|tram|tube|metro|public transport|"
        r"taxis?)"
        r"(?: \S+){0,2}|(?:i |just |always |have to |usually )(?:borrow|rent|hire)(?:ed|s)? (?:#|1ne|mine|it|them|my|"
        r"from|off|a|the)(?: \S+){0,3}|(?:am |is |live |was )?in a (?:bedsit|studio|flat ?share|caravan|hostel|tent|"
        r"shoebox|"
        r"cupboard|high ?- ?rise)|(?:can not|could not|can hardly|can barely|could never) (?:\S+ )?(?:afford|run to|"
        r"stretch "
        r"to|swing)(?: \S+){0,2}|(?:got|had|have got|been) (?:\S+ )?(?:repossessed|stolen|nicked|written off|scrapped|"
        r"pinched|smashed)|(?:sold|lost|lent|pawned|binned|scrapped|broke|smashed|ebayed|gave away) (?:it|mine|them|"
        r"that|"
        r"mine)(?: \S+){0,2}|(?:never|not) (?:got round to|bothered with|seen the point|had (?:the need|a need|any "
        r"need|call)|"
        r"needed|felt the need)(?: \S+){0,3}|no (?:need|call|use) for (?:one|1ne|it|them|that)|wish i (?:did|had)(?: "
        r"\S+)?|"
        r"chance would be a fine thing|in (?:my|your) dreams|i have (?:legs|two legs|feet|a bus pass)|(?:on the|my) "
        r"wish "
        r"list|(?:santa|christmas list)|(?:saving|saved) (?:up )?for (?:one|1ne)",
        yes=("It's the number 9 bus for me.", "I always borrow one off my brother.", "I'm in a bedsit."),
        no=("I sold cars.", "I took the job."),
    ),
    Rule(
        "en.implydoubt.doing_once_open",
        r"(?<=^ )(?:i |well ,? i |well ,? )?(?:used to|(?:did|could) once)(?= [,.]| when| as| in| at| years| back|$)"
        r"(?: \S+){0,4}|(?<=^ )i have got (?:#|1ne|some) (?:in|at|somewhere|lying|at home)(?: \S+)?|(?<=^ )i did "
        r"(?:\S+ ){1,5}before the (?:baby|kids|accident|op|operation|stroke|heart attack|divorce|injury|crash|fall)",
        yes=(
            "I used to, when I was at school.",
            "I've got one in the shed.",
            "I did nights for years, before the baby.",
        ),
        no=("I used to be a nurse.",),
    ),
    Rule(
        "en.vague.said",
        r"(?<=^ )(?:nobody|no one|no 1ne|somebody|someone|somebody's|someone's|everybody|everyone|everybody's|people|"
        r"most "
        r"people|some people|anybody|anyone|some folk|folk|every (?!day|night|week|shift|weekend|morning|month|year|"
        r"summer|winter|single|other|time|{WD})\S+|it takes all|each to|they say|i have always (?:said|thought|heard|"
        r"wondered)|that is what (?:they|everyone|people|everybody)|who (?:knows|can say))",
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
        rf"(?:(?<=^ )|(?<=[.,!] )|just |you can |go and )ask (?:any of |any |anyone |anybody |all )?(?:my |the |of my "
        rf"|at |who |1ne of my )*(?:{_SHOWN}|anyone|anybody|"
        r"them|her|him|who \S+|\S+ i \S+)(?: \S+){0,2}|to (?:prove|show for) it|(?:won|got|have|had) (?:\S+ ){0,3}(?:"
        r"trophy|trophies|prizes?|awards?|medals?|rosettes?|shield|cup|scars|calluses|commendation)(?: \S+){0,3}|"
        r"(?:used to|"
        r"always|they|boss|gaffer|everyone|everybody|them|people) (?:\S+ )?(?:get|got|had|have|make|made|call|called|"
        r"send|"
        r"sent|ask|asked|put|let|trust|trusted|want|wanted|rang|ring|came to|come to|turned to|turn to) (?:for )?me "
        r"(?:to|"
        r"in|on|up|for|out|whenever|when|first|every|loose|with|because|\S+ handed)(?: \S+){0,4}|(?:i am|i was|it was|"
        r"me who|"
        r"i have always been|i have been) the (?:one|1ne|person|go - to|guy|lad|woman|man|girl|first) (?:\S+ "
        r")?(?:they|who "
        r"(?:gets|got|did|does|has|had|was|runs|ran|fix|sort|train|keep|took|makes|made|handles)|everyone|everybody|"
        r"people|"
        r"we|in charge|for|the|that gets|to|call)(?: \S+){0,3}|would not (?:have (?:lasted|survived|kept|got|been|"
        r"stayed|"
        r"made|managed|passed)|last|survive|be (?:here|alive|much of|any kind of))(?: \S+){0,6}|(?:half|most of|all) "
        r"(?:of )?"
        r"the (?:\S+ ){1,5}(?:have got|got|has|have|are|were) (?:my|mine|me|by me)(?: \S+){0,3}|(?:will not|would not|"
        r"do not "
        r"want to|never) let me (?:stop|leave|go|retire|quit)|(?:taught|trained|showed|shown) (?:half|most|all|the new|"
        r"others|apprentices|everyone|new|other)(?: \S+){0,3}|full marks|top (?:of the (?:class|league|board|table)|"
        r"marks|seller|scorer)|employee of the|"
        r"(?:\S+ )?(?:diploma|degree|certificates?|badge|black belt|nvq|city and guilds|qualification) (?:in|says|to|"
        r"on|"
        r"from)(?: \S+)?|(?:nick)?named me(?: \S+)?|they call me(?: \S+)?|known for (?:it|my|being|that)|reputation "
        r"for",
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
        r"(?:learn(?:ed|t)|taught|trained|picked (?:it|that|them) up|qualified|apprenticed|certified|did (?:my "
        r"training|my apprenticeship|my time)) (?:\S+ )?(?:in|at|on|from|by|with|under|as|when|to|through|back)(?: "
        r"\S+){1,3}|"
        r"(?:my|me) (?:dad|father|mum|mother|mam|grandad|nan|gran|grandfather|grandmother|uncle|brother|old boss|"
        r"parents|"
        r"first boss|old man) (?:taught|showed|put|made|had|got|brought|trained|was teaching) me(?: \S+){0,4}|(?:put|"
        r"sent) "
        r"(?:us|me|all of us|everyone) (?:all )?(?:through|on|in for) (?:\S+ ){0,2}(?:course|training|it|programme|"
        r"the \S+)|"
        r"(?:came|worked my way|come) up (?:through|from|on)(?: \S+){1,2}|cut my teeth|(?:born|brought up|raised|grew "
        r"up|"
        r"been) (?:\S+ )?(?:on|in|with|around|round|behind|into|doing) (?:a |an |the |them|it|horses|cows|boats|"
        r"\S+ing )(?: "
        r"?\S+){0,2}|before i could (?:walk|talk|read)(?: \S+)?|since i was (?:a |in |knee|at |old |big |\S+ ?teen|#|"
        r"six|"
        r"five|little|small|young|wee|tiny)(?: \S+){0,3}|since (?:childhood|school|birth|day one|day 1ne)|(?:in|runs "
        r"in) "
        r"(?:my|the|our) (?:blood|genes|veins|family|bones)|(?:second|third|fourth|fifth) generation|(?:gave|given|"
        r"had|got) "
        r"(?:me )?(?:the|my|a|both|all) (?:\S+ )?(?:booster|jabs?|vaccines?|vaccinations?|injections?|shots?)(?: "
        r"\S+){0,3}|"
        r"been (?:jabbed|vaccinated|done|trained|taught|double jabbed)|mother tongue",
        yes=("Learned in the army.", "My grandad taught me.", "I came up through newspapers.", "Before I could walk."),
        no=("I'm learning.", "I was taught nothing."),
    ),
    Rule(
        "en.implyyes.owning_mine",
        r"(?:sat|parked|stood|sitting|standing|waiting|hanging|living|lives|sits|kept|stored|in|outside) (?:\S+ "
        r")?(?:(?:on|in|outside|by|under|at|behind) )?(?:my|the|our) (?:\S+ )?(?:drive|driveway|garage|front door|"
        r"yard|wardrobe|cupboard|hall|hallway|back garden|pocket|bag|boot|van|drawer|wallet|purse|spare room|kitchen|"
        r"desk|"
        r"shelf|car)(?: \S+)?|with my name on(?: \S+){0,2}|(?:talking|speaking|ringing|calling|phoning) (?:to )?you "
        r"(?:on "
        r"(?:it|one|1ne)|from (?:it|one|1ne|there))|(?:i would|i will|would) (?:save|grab|rescue) (?:in|from|out of) "
        r"a? ?"
        r"fire|never leaves? my side|(?:goes?|comes?|come|go) everywhere with me|(?:for|last) (?:christmas|my "
        r"birthday) "
        r"(?:i|my|the|they|we|from)|(?:bought|paid (?:it )?off|own (?:it )?outright|built|inherited|treated myself "
        r"to)(?: "
        r"\S+){0,2}|(?:left|handed|passed) (?:it |them |1ne |one )?(?:me|down|to me)(?: \S+)?|taxed|insured|(?:full|"
        r"fresh|"
        r"new|long|months') mot|fully (?:equipped|kitted|charged)|prized possession|pride and joy|(?:use|wear|drive|"
        r"ride) "
        r"(?:it|them|mine|1ne|one|my own) (?:every|daily|all|most|for|to)(?: \S+){0,2}|(?:i am )?(?:looking at|holding|"
        r"wearing|sitting in|using|on) (?:it|one|1ne|them) (?:now|right now|as we speak|this minute)|(?:wearing|got) "
        r"them "
        r"on(?= [.,!]| $| now| right)",
        yes=(
            "There's a Corsa sat on my drive with my name on the logbook.",
            "I'm talking to you on it.",
            "They're the one thing I'd save in a fire.",
        ),
        no=("Put it in your van.", "I'd like a car."),
    ),
)
