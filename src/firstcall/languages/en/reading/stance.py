"""English stance: yes and no, idioms that mean the other thing, negation, doubt, conditions, corrections, time."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STANCE = (
    # ------------------------------------------------------------ words that look negative and are not
    Rule(
        "en.notneg.double",
        r"(?:can not|could not) (?:shut me up|stop me|keep me (?:away|off|out)|get me off|tear me away|drag me away)|"
        r"never (?:once )?(?:lost|dropped|broke|broken|spilled|forgot|forgotten) (?:a|1ne|#)(?: \S+)?|nothing "
        r"(?:here|"
        r"left|there) for me(?: \S+)?|never (?:get|got|been|am) (?:off|out of)(?: \S+)?|(?:say|says|"
        r"tell|tells|told|complain|complains) (?:me )?(?:that )?i (?:never|do not|can not) (?:stop|get off|sit|shut|"
        r"switch|put)(?: \S+){0,3}|"
        r"(?:could|can|would) not (?:possibly )?(?:say no|refuse|turn (?:that|it) down)(?: to(?: \S+)?)?|"
        r"(?:do|have) not not(?: \S+){0,2}|never said (?:that )?i (?:could|would|can|do) not|"
        r"it is not (?:that|as though|as if|like) i (?:do not|can not|have not|will not|would not|"
        r"am not)(?: \S+){0,3}|not "
        r"(?:saying|claiming) (?:that )?i (?:do not|can not|have not|will not)(?: \S+){0,2}|(?:can not|"
        r"will not|would not) say (?:that )?(?:i|there) (?:\S+ ){0,2}(?:not|never)(?: \S+){0,2}|not (?:un(?:happy|"
        r"willing|comfortable|interested|reasonable|usual|familiar|used|able|common|likely)|averse|"
        r"opposed)(?: to)?"
        r"|(?:nothing|not much|not a lot) i (?:can not|have not|will not)(?: \S+){0,2}|not (?:as if|"
        r"like) i (?:can not|do not|have not)(?: \S+){0,2}|not without|(?:never|not|nothing|"
        r"nobody) (?:(?<!can not )(?<!could not )(?:\S+ ){1,4}without(?: \S+)?|(?:\S+ ){1,4}without (?:it|#|1ne|that|"
        r"them|my))|never not(?: \S+){0,2}|never (?:really |once )?(?:minded|cared|"
        r"worried)(?: \S+)?|nothing to hide|nothing (?:is )?(?:stopping|keeping|"
        r"holding)(?: \S+){0,2}|no \S+ is too \S+(?: for me)?|(?:can|"
        r"could) not think of (?:\S+ ){1,6}(?:not|never)(?: \S+)?|never (?:once |ever |really )?(?:had|been|have|"
        r"was) (?:a |any |much of a )?(?:problem|issue|bother|trouble)s?(?: with \S+)?",
        yes=(
            "There's nothing here for me.",
            "My kids say I never get off it.",
            "Never leave home without it.",
            "No pressure's too much for me.",
            "I've never minded being alone.",
            "Nothing stopping me.",
            "Height's never been a problem.",
            "It's not as though I won't be.",
            "I'm not saying I haven't got one.",
            "It's not that I don't have it.",
            "I can't say there isn't.",
        ),
        no=("I don't have it.",),
    ),
    Rule(
        "en.notneg.idiom",
        r"will not (?:refuse|say no)(?: to)?(?: \S+)?|not only|not impossible|so bad|not so bad|"
        r"(?<!going to )(?<!have to )(?<!got to )(?<!will )(?<!must )(?<!need to )say no(?: to)?(?: \S+){0,3}|say i "
        r"can not|not just|not least|no (?:doubt|question|wonder|"
        r"messing|two ways)|why not|if not|or not|or nothing(?: else)?|never (?:had|been|have) (?:a |any |"
        r"\S+ )?(?:complaint|accident|point|late|off sick)s?(?: with \S+)?|not a single (?:point|"
        r"problem|issue|accident|complaint)(?: \S+){0,2}|never (?:missed|failed|"
        r"let)(?: \S+){0,2}|have not (?:missed|had) a (?:day|problem|point|accident)(?: \S+)?|have not (?:sat down|"
        r"stopped|looked back)(?: \S+)?|can not (?:complain|fault|see why not|think why not)"
        r"|never (?:had )?(?:so much as )?(?:a|an|one|1ne) (?:scratch|bump|prang|point|ticket|fine|claim|crash"
        r"|knock|parking "
        r"ticket|speeding ticket|complaint|problem|accident|day off|day sick)|no (?:points|endorsements|accidents"
        r"|convictions)(?: \S+)?|without (?:a )?(?:problem|help|doubt|"
        r"any)(?: \S+)?|nothing else|never done anything else|not perfect|not bad|not (?:to )?(?:worry|"
        r"brag)|(?:do not|did not) worry|not far|not long(?: ago)?|no longer than|not that (?:far|bad|"
        r"hard)|would not be here|how else(?: \S+){0,5}|otherwise i would(?: not)?(?: \S+){0,5}"
        r"|would not (?:have it|miss it|say no)(?: \S+){0,3}|not yet (?:had|expired)|who does not|"
        r"who has not|not (?:till|until|before)|no sooner|no earlier|as not|never mind"
        r"|when (?:nobody|no one|no 1ne)(?: \S+){1,2}|nowhere else|not a penny(?: \S+)?"
        r"|not (?:\S+ ){0,3}on me|not (?:got )?(?:it|them) (?:with me|to hand)|not great|not something "
        r"you should(?: \S+){0,3}"
        r"|nothing (?:you|they|that|i have not|would|could)(?: \S+){0,3}|never late"
        r"|without (?:\S+ ){1,2}(?:i|you) (?:would|could)(?: \S+){0,2}"
        r"|never (?:more|less)|(?:everything|all|anything)(?: \S+)? (?:except|bar|apart from)(?: \S+)?|(?:(?:do|"
        r"have) )?not (?:got |have |had )?any (?:points|endorsements|accidents|bans)|yes and no|"
        r"(?<=, )(?:is|are|do|does|did|have|has|had|would|could|can|will|was|were) not (?:i|you|it|he|she|they|we|"
        r"that)(?= [.?!]| $)|no more than (?:usual|normal|most|anyone|anybody)|(?<=, )no fear|"
        r"that is nothing(?= [.,!]| $)|(?:that|which) i (?:never|hardly ever|hardly|"
        r"rarely) (?:ever )?use",
        yes=(
            "Yes and no.",
            "Everything except explosives.",
            "I've not got any points.",
            "That's nothing.",
            "Two or three, never more.",
            "A D1 that I never use.",
            "It's contract or nothing.",
            "Without it I'd be stuck.",
            "Nothing you could say to me would be new.",
            "I've not got it on me.",
            "when nobody else wants it",
            "Not a single point on it.",
            "Never had an accident.",
            "Not just nights.",
        ),
        no=("Not nights.",),
    ),
    Rule(
        "en.ok.noproblem",
        r"(?:it is |that is |there is |would be |is |i have |got )?(?:no|not a|not any|hardly any|"
        r"not) (?:real |big |particular )?(?:problem|problems|worries|bother(?! with| to | getting)|issue|issues|"
        r"trouble|hassle|"
        r"drama|sweat|objection|objections|qualms)(?: \S+ all| with that| at all| there| for me)?"
        r"|(?:do not|would not|did not|not) (?:really )?mind(?: at all| that| it| doing it)?|"
        r"nothing against(?: \S+)?|(?:not|does not) (?:a )?(?:bother(?:ed)?(?! with| to| getting| about| doing)|"
        r"fazed?|fussed|fussy|picky)(?: me)?|"
        r"none (?:at all|whatsoever)? ?(?:that )?(?:spring|come)s? to mind|no (?:bother|bothers|probs|prob|"
        r"hassle|dramas?|sweat|stress|fuss)|clean as a whistle|fit as a fiddle|right as rain|(?:of )?no"
        r" consequence"
        r"|(?:\S+ )?(?:does|do|did|would|will|has) (?:not|never) (?:really |ever )?(?:bother(?:ed)?|"
        r"faze(?:d)?|phase|worry|worried|scare|trouble) (?:me|us)(?: at all| one bit| in the "
        r"(?:slightest|least))?|(?:never|not) (?:once )?(?:been|had|was) (?:a |any |an )?(?:problem|"
        r"issue|bother|trouble)s?(?: for me| before| yet| so far| with (?:that|it))?|never bothered me|"
        r"do not see why not|can not see why not|see no reason why not|not fussed|easy peasy"
        r"|(?:it |that )?(?:should|would|will|could) not (?:really )?be (?:a |an |any |too much of a |much of a )?"
        r"(?:problem|issue|trouble|bother|hassle)(?: at all| for me| with that)?|"
        r"(?:do|have) not (?:have |got )?(?:a|any) (?:real )?(?:problem|issue|"
        r"objection|concern|qualm)s?(?: with(?: \S+)?| at all)?|nothing (?:is )?(?:stopping|keeping|"
        r"holding)(?: \S+){0,2}|nothing to stop(?: \S+)?|nothing (?:that )?i can not (?:handle|sort|"
        r"manage|fix|do|cope with|deal with|live with)|(?:do|can|could) not (?:really )?see "
        r"(?:a|any|that being a|it being a|there being a) (?:problem|issue|bother)(?: with (?:that|it))?",
        yes=(
            "Nothing that I can't sort.",
            "I don't have any problem with that.",
            "Shouldn't be a problem.",
            "I don't see a problem with that.",
            "Heights don't bother me in the slightest.",
            "Never been a problem before.",
            "I don't see why not.",
            "No problem at all.",
            "I don't mind.",
            "That's not a problem.",
        ),
        no=("I have a problem with it.",),
    ),
    Rule(
        "en.ok.fine",
        r"(?:that |it |this |which |nights |days |they |he |she )?(?:is|would be|will be|should be|be|was|are|sounds|"
        r"works|suits?|suit me|looks|seems) (?:(?:all|just|absolutely|perfectly|totally|quite|completely|really|very|"
        r"me|fine|for me|down to) ){0,3}(?:fine|okay|all right|good|great|perfect|ideal|grand|doable|manageable|fair|"
        r"sound|cool|lovely|reasonable|spot on|happy days|right up my street|a doddle|easy|easy enough|the ground|"
        r"no bother)(?: (?:by|with|for) me)?|(?<=, )fine(?= [.,!]| $)|(?:works|suits) (?:for )?me(?: fine| well|"
        r" down to the ground)?|(?:all right|fine|okay|grand|sorted) (?:by|with|for) me|i am (?:\S+ )?(?:happy|okay|"
        r"fine|good|cool|comfortable|easy|up for|game|willing|able|used to|ready|all right|flexible|prepared|down|"
        r"keen|on board)(?: (?:with|to|for|about|it|that|doing|either)(?: \S+)?)*|(?:happy|glad|willing|"
        r"more than happy|love|would love) (?:to|that)(?: \S+)?|(?<!a )(?<!to )go on(?: then)?|(?<=^ )grand(?= [.!])|"
        r"i am in(?= [.!,]| $)|count me in|bring it on|fire away|i can (?:live with|work with|manage|handle|cope "
        r"with|"
        r"do) (?:that|it|them|those)|i (?:could|can) do that|used to it|second nature|bread and butter|"
        r"part (?:and parcel )?of the job|(?:is|are|was) nothing(?= [.,!]| $| (?:to|for) me| compared| new)|"
        r"a (?:breeze|doddle|cinch|walk in the park|holiday|lie - in)|child's play|all good|suits? me(?: fine)?|"
        r"be my guest|i would take (?:it|that)|works (?:well|fine)|both fine|(?:it|they) would come back clean|"
        r"i (?:love|enjoy|like|prefer)(?: \S+)?|anything with wheels|nothing i have not done(?: before)?|(?:that|it|"
        r"this|which|they) (?:works?|will work|would work|will do|would do|will be)(?: nicely| fine| well| for me|"
        r" grand)?|i (?:(?:think|reckon|expect|dare say|am sure|suspect|guess) )(?:that )?i (?:can|will|could|would|"
        r"might just|should) (?:\S+ )?(?:manage|cope|survive|handle (?:it|that)|live|be (?:fine|okay|all right|good)|"
        r"get by)(?= [.,!]| $| with)|(?:(?<=^ )|(?<=[.,!] ))(?:always |more than |very )?(?:happy|glad) (?:with|to|"
        r"about)(?: (?:that|it|do|\S+))?|i (?:really )?(?:love|like|enjoy) (?:it|that|them|doing it)|(?:(?<=^ )|"
        r"(?<=[.,!] ))love (?:it|that|them|those)|(?<=^ )willing(?: and able)?|right up my alley|no skin off my nose|"
        r"(?<=^ )(?:fine|grand|sound|lovely|perfect|agreed|deal|gladly)(?= [.,!]| $)|go ahead|knock (?:yourself|"
        r"yourselves) out|be my guest|go for it|sign me up|by all means|please do(?! not)",
        yes=(
            "Fine.",
            "I did two winters on a trawler, I think I'll manage.",
            "Go for it.",
            "By all means.",
            "Go ahead, knock yourselves out.",
            "That'll do nicely.",
            "Happy with that.",
            "Willing and able.",
            "Love it.",
            "That's fine.",
            "Nights suit me fine.",
            "It works for me.",
            "I'm happy to.",
        ),
        no=("That's hard.",),
    ),
    # ------------------------------------------------------------ refusals
    Rule(
        "en.deny.emphatic",
        r"(?:oh )?(?:no|not a|fat) chance(?: in hell)?|you (?:must|have (?:got )?to) be (?:joking|kidding|having "
        r"a laugh)|no way(?: jose)?|not in (?:a )?# years|over my dead body|"
        r"not on your (?:life|nelly)|absolutely not|definitely not|certainly not|never in my life|not a hope|"
        r"of course not|not (?:ever|at all)(?= [.,!]| $)|(?<=^ )not a (?:note|word|thing|clue|scrap|sausage|jot|drop|"
        r"hope)"
        r"(?= [.,!]| $)",
        yes=("Not a note, I play by ear.", "No chance.", "Not in a million years.", "Absolutely not."),
        no=("I have a chance.",),
    ),
    Rule(
        "en.deny.idiom",
        r"sold (?:it|mine)(?: \S+)?|got rid of (?:it|mine)|(?:that is |is )?not (?:happening|possible|for me|"
        r"an option|going to happen|really|at all|ever|my thing|anymore|any more|any longer|at present|at the moment|"
        r"right now|currently|yet|interested|able|comfortable|keen|willing|allowed|ideal|good)|not in (?:a )?# years|"
        r"no (?:way|chance|can do)|afraid not|i am afraid not|(?:can not|could not) (?:honestly |"
        r"really )?say (?:that )?i (?:ever )?(?:have|do|can|am|did|was|know|would)(?! not| never)|over my dead body|"
        r"i (?:would|will|do|can) (?:really )?(?:have to )?(?:pass|struggle|refuse|say no|decline)|(?:can|could|will|"
        r"would|do|does|did|have|has|had|am|is|are|was) not(?! (?:really )?(?:have|got|see) (?:got )?(?:a|"
        r"any) (?:real |big )?(?:problem|issue|objection|concern|qualm)s?(?: |$)) (?:really |actually |currently |"
        r"ever |even )?(?:do|got|get|have|work|been|be|any|know how|lift|drive|had|done|used|want)?|"
        r"out of the question|impossible|unable(?: to)?|never|neither|hardly|barely|not (?:that|as far as) i (?:know|"
        r"am aware)(?: of)?|nothing|none|nobody|no longer|lack|without|(?:i )?wish i (?:did|had|was|were|could|have)|"
        r"i wish|unfortunately not|sadly not|(?<=^ )(?:unfortunately|sadly)(?= [.!]| $)|(?:can not|could not|"
        r"never could) (?:stand|bear|abide|stomach) (?:it|them|that|those|dogs?|cats?|heights|blood|needles|"
        r"the (?:sight|smell|noise|thought|cold|heat)|being|working)(?: of(?: \S+)?)?|last thing i want|"
        r"(?:would )?(?:rather|prefer (?:it )?if) you (?:did|do|would) not|(?:not (?:got )?so much as|"
        r"not even)(?: a)?(?: \S+)?|too (?:heavy|far|early|late|hard|much)(?: for me)?|refuse(?: to)?|"
        r"(?<!they )(?<!soon )forget it|steer clear|hate (?:it|heights|nights|that|working|doing)|scared of(?: \S+)?|"
        r"please do not(?= [.,!]| $)|i do not (?:think|believe) (?:so|i (?:have|do|can|am|would|could|will))(?= "
        r"[.,!]|"
        r" $)|(?:do|does) not (?:really )?(?:agree with|work for|suit)(?: me)?|(?:is|are) (?:out|off the table|"
        r"a no - go|a no go)(?: for me)?(?= [.,!]| $)",
        yes=(
            "I don't think I have.",
            "Nights don't agree with me.",
            "That's not happening.",
            "'Fraid not.",
            "Not really, no.",
            "Never.",
            "Please don't, they know nothing.",
            "Nights are out for me.",
        ),
        no=("That works.",),
    ),
    # ------------------------------------------------------------ plain yes and no
    Rule(
        "en.filler.yes",
        r"(?:yes|yes well|okay) (?:so|well)(?= \S+ \S+ \S+)|(?:well|oh) (?:yes|no) (?=i mean)",
        yes=("Okay so I passed my car test",),
        no=("Yes.",),
    ),
    Rule(
        "en.yes.idiom",
        r"piece of cake|in my sleep|with my eyes (?:shut|closed)|born ready|like riding a bike|you name it|(?:yes|"
        r"no) "
        r",? (?:no|yes) (?:yes )?,? (?:absolutely|definitely|course|sure|that is fine|totally)|no ,? yes|i (?:do|"
        r"have|"
        r"can|am|will|would|did) indeed|of course(?: i (?:do|have|can|am|will))?|course i (?:do|have|can|am|will)|"
        r"(?:you )?(?:bet|betcha)|too right|i should (?:say|hope|think) so|what do you think|does a bear(?: "
        r"\S+){0,5}|"
        r"is the pope(?: \S+)?|obviously|naturally|without a doubt|no doubt|hundred percent|# percent|loads of times|"
        r"many times|plenty(?: of (?:times|it))?|all the time|(?:(?<=^ )|(?<=[.,!?] )|(?<= it )|(?<= them )|(?<= "
        r"that "
        r"))every (?:single )?(?:day|night|week|shift|time)|any time|anytime|day in day out|(?:(?<=^ )|(?<=[.,!?] "
        r"))for years|(?:does|do|"
        r"would|has|have|can) not (?:everybody|everyone|we all|anybody|anyone)|(?:would|do) (?:a duck|ducks|bears|"
        r"fish)(?: \S+){1,4}|wouldn't (?:anyone|everyone)|it is not that i (?:do not|can not|have not)(?: "
        r"\S+){0,3}|i "
        r"(?:have|do|am|can|will) (?:of course|surely|certainly|all right|so)(?= [.,!]| $| sure)|why would i not|"
        r"goes "
        r"without saying|without fail|(?:(?<=^ )|(?<=\? ))both(?: of them)?(?= [.,!]| $)|very much so|(?:whatever|"
        r"whenever|"
        r"wherever|whichever|anywhere)(?: (?:hours|days|shifts?|time|place|one|1ne|job|site))? (?:you(?: have)?|they|"
        r"is|it|"
        r"the \S+) (?:need|needs|needed|want|wants|wanted|like|got|have|say|says|fancy|give|send|going|takes|suits|"
        r"put)|i would (?:say|think|hope) so|"
        r"(?:(?<=^ )|(?<=[.,?] ))easily(?= [.,!]| $)|(?<=^ )(?:only|but) just(?= [.!])|(?<!not )(?:got|have|get"
        r"|comes?|came) (?:it |that |them "
        r")?(?:automatically|as "
        r"standard|by default)|grandfather(?:ed)? (?:rights|in)|(?:came|comes) with (?:it|that|my licence|the "
        r"car|my car)",
        yes=(
            "I have of course, sure.",
            "Without fail.",
            "I passed before ninety-seven so I've got it automatically.",
            "Very much so.",
            "Anywhere you like.",
            "I'd say so.",
            "I do indeed.",
            "Course I can.",
            "Loads of times.",
            "No, yeah, absolutely.",
        ),
        no=("I don't.",),
    ),
    Rule(
        "en.yes.particle",
        r"yes|sure|absolutely|definitely|certainly|correct|affirmative|(?:(?<=^ )|(?<=[.,!?] )|(?<=is ))right(?= "
        r"[.,!?]| $)|exactly|indeed|(?:(?<=^ )|"
        r"(?<=[.,!?] ))(?:okay|course(?= (?:[.,!]|i|it|we)(?: |$)))|totally|(?:(?<!where )(?<!when )(?<!since "
        r")(?<!what )(?<!job )(?<!how )(?<!who )(?<!wish ))(?:yes )?(?:i|we|they|it) "
        r"(?:do|have|can|am|will|would|did|"
        r"could|is|does|are|was|had)(?! , like)(?= [.,!?]| $| but| mate| love(?= [.,?!]| $)| yes| thanks| too(?= "
        r"[.,!]| $))|(?:i )?sure "
        r"(?:do|can|"
        r"have|am|will|"
        r"thing)|"
        r"(?<=^ )please(?= [.!]| $)|gladly|yes sir|true",
        yes=("Yep.", "I do.", "Sure."),
        no=("No.",),
    ),
    Rule(
        "en.no.particle",
        r"no(?: (?:no|thanks|thank you|sorry|way))*(?= [^\w\s]| $| (?:i|we|it|that|they|he|she|you|"
        r"because|but|mate|not|never|and|or|so|sir|love|yes|afraid|unfortunately|sadly|just|only|my|"
        r"actually|there|this|as|since|if|what|why)(?: |$))|negative|not (?:me|a chance)|no i (?:do|have|"
        r"can|am|will|did|would|had|was) not(?= [.,!?]| $)|i (?:do|have|can|am|will|did|would|could|was|"
        r"had) not(?= [.,!?]| $| because| due)",
        yes=("Nope.", "I don't.", "No thanks."),
        no=("Yes.", "no licence"),
    ),
    Rule(
        "en.neg.word",
        r"not|never|no|none|nothing|neither|nor|without|hardly|barely|nobody|bar(?= (?:that|this|the|one|1ne))|"
        r"except",
        yes=("I've not got it.", "No licence."),
        no=("I've got it.",),
    ),
    # ------------------------------------------------------------ positive statements
    Rule(
        "en.have.echo",
        r"(?:i|we|they) (?:(?!would |might |should |need |must )\S+ )?(?:have|got|can|do|am(?! (?:so |very "
        r")?(?:afraid|"
        r"sorry)(?= [.,!]| $))|will|did|had|hold|drive|"
        r"drove|"
        r"work|worked|use|used|could|passed|take|took|run|ran|live|love|like|speak|spoke|own|carry|keep|kept|managed|"
        r"manage|operate|operated|was|were|been|handle|handled|read|went|teach|taught|lead|led|trained|learnt|"
        r"learned|"
        r"spent|grew up|deal|dealt|served|serve|sell|cook|cooked|clean|cleaned|weld|welded|built|build|make|made|fix|"
        r"fixed|repair|repaired|ride|rode|coach|coached|write|wrote|fed|feed|raised|climb|climbed|babysit|ran|wear|"
        r"wore|play|played|lift|lifted|talk|talked|hosted|covered|supervised|organised|organized|opened|filled|"
        r"typed)|"
        r"i (?:would|might) (?:do|work|take|drive|walk|move|come|cycle|bike)(?: it| that| them| tomorrow| anywhere)?"
        r"(?= [.,!]| $)|i go (?:to|up|in|out|every)|(?:have|has|had) (?:got )?(?:a|my|one|it|them|both|that|mine|"
        r"loads)|got "
        r"(?:a|my|one|it|them|both|that|mine|the|#|loads of|plenty of|some|several)(?! to)|(?:my|mine) (?:\S+ "
        r")?(?:is|are)|suits? me|been (?:doing|on|in|a|"
        r"there|"
        r"using|driving|working|running|cooking|cleaning|teaching)",
        yes=("I've got a van.", "I drive coaches."),
        no=("No.",),
    ),
    # ------------------------------------------------------------ doubt and conditions
    Rule(
        "en.hedge.strong",
        r"wild about|maybe|perhaps|possibly|might|not (?:sure|certain|a hundred percent)|unsure|"
        r"i (?:think|believe|guess|reckon|suppose)(?: so)?|could be|probably|depends(?: \S+)?|i (?:would|"
        r"will|will) have to (?:check|look|see|think)|kind of|sort of|so - so|ish|hopefully|if i remember|"
        r"as far as i (?:know|remember)|more or less|a (?:little|bit)(?! too)|little bit(?! too)|partly|half and "
        r"half|"
        r"we will see|in theory|yes and no|some of it|at a push|i would rather(?! not (?:say|answer))|rather not|"
        r"prefer(?:ably)?|"
        r"to an extent|can not remember|do not remember|would need to",
        yes=("Maybe.", "It depends.", "I think so.", "Little bit."),
        no=("Yes.",),
    ),
    Rule(
        "en.courtesy.if",
        r"unless (?:you|we|one) (?:count|include)(?: [^\s.,!?]+){0,6}|if (?:you|i) (?:add|put)(?: \S+){0,3} (?:up|"
        r"together)|if not (?:more|longer)|if memory serves|if (?:it|"
        r"that) (?:comes|goes) with (?:the|that)(?: \S+)?|if (?:it|that) is (?:part of|in) (?:the|my)(?: \S+)?|if "
        r"(?:it|that|push) comes to (?:it|that|shove)|if i (?:have|had) to|if i must|if the (?:job|work|role|rota) "
        r"(?:needs|calls|asks|requires|demands|says|takes)(?: \S+)?|if that is what it takes|if (?:that|it) suits(?: "
        r"\S+)?|if i (?:hand|give) (?:it|in|my)(?: \S+){0,3}|if (?:you|they) (?:\S+ )?(?:like|want|need|are|have|"
        r"wish|"
        r"prefer|ask|say)(?: me| it| to)?|if (?:needed|need be|required|necessary|possible|that is (?:okay|all right|"
        r"what you mean)|it (?:helps|matters|suits|comes to it))|if i (?:may|am honest|remember(?: \S+)?|had to "
        r"(?:guess|say))|if anything|as if|what if you|even if(?: \S+){0,3}|if (?:that|it) is (?:the (?:deal|job|"
        r"arrangement|rule|case|pattern|only (?:way|option|one|1ne))|what (?:it takes|you need|you want|is needed|is "
        r"going|there is)|how it works|all (?:there is|you have(?: got)?))|more if(?: \S+){1,4}|if (?:it|they"
        r"|that|those) (?:is|are) (?:going|available|on offer|spare|about)|if it comes to that|if push comes to "
        r"shove|"
        r"if i (?:need|have|had|must)(?: (?:to|it|one|1ne|#|them|that))?(?= [.,!]| $)|if "
        r"i (?:can|could|may)(?= [.,!]| $)|if i (?:could|can|get to|may) "
        r"(?:choose|pick|wish|have my way)",
        yes=("if I could choose", "Tomorrow if you like.", "If needed, yes.", "I'd come in if that's the deal."),
        no=("If I get a car.",),
    ),
    Rule(
        "en.cond.if",
        r"(?:only |but )?if (?:i|you|it|the|traffic|traffic's|all|everything|there|my|we|they|someone|that|paid|pay|"
        r"not|this|childcare|he|she) \S+|unless|provided(?: that)?|providing|(?<!not )as long as|so long as|"
        r"on (?:the )?condition|depending on|(?<!visa )(?<!job )(?<!permit )(?<!living )depends(?: \S+)?|(?:comes?|"
        r"coming|is) down to (?:when|if|whether|how|what|where)|hinges on|for the right (?:job|money|rate|company|"
        r"role|price|place)|not for (?:this|that|the) (?:money|rate|pay|price)|with (?:enough |some |a bit of |"
        r"a little |plenty of )?(?:notice|warning)|subject to|assuming|in (?:that|which) case|only when",
        yes=("Yes, if the rate is right.", "As long as there's parking.", "Depends what the rate is."),
        no=("Tomorrow.",),
    ),
    Rule(
        "en.correct.mark",
        r"no ,? let (?:me|us)(?: \S+){0,2}|(?:(?:no|oh|well|uh|sorry) ,? ?)?(?:hang on|hold on|(?<!week )(?<!month "
        r")(?<!long )(?<!the )(?<!a )(?<!day )(?<!not )(?<!to )(?<!will )wait)(?: a (?:sec|"
        r"second|minute|moment))?(?: no)?|(?<!^ )(?<!^ oh )(?<!^ well )no ,? sorry(?= (?:, )?[\w#])|no ,? (?:wait|"
        r"actually|scratch that|make that|call it|i mean|sorry wait)|actually ,? (?:no|yes|make that|it is|that is|"
        r"wait|scratch that)|scratch that|(?<!what )i mean|make that|or rather|correction|i tell a lie|i lie|my "
        r"mistake|my bad|let me correct (?:that|myself)|(?:i am |only |just )?(?:joking|kidding|messing|pulling your "
        r"leg)(?: with you| you| about)?|(?<!^ )sorry ,? (?:no|i mean|not)|(?<=^ )sorry ,? i mean|sorry(?: ,)?(?= "
        r"(?:#|"
        r"a) )|well ,? actually|no ,? "
        r"(?:make it|let us say|(?:say|more like|put|it is|it was|it must be|i would say)(?= #))|no ,? i (?:tell a "
        r"lie|lie)|(?:uh ,? ?)?(?<!^ )(?<!^ oh )(?<!^ well )(?<!have )(?<!got )no(?: ,)?(?= (?:#|the) )(?! the "
        r"(?:problem|same)| # (?:- )?ton)|haha ,? "
        r"no|(?<!not )call it|(?:was|is) it \?|(?<= [.,] )no ,(?= (?:{WD}|{MON}|the (?:{WD}|\S+(?:st|nd|rd|"
        r"th)))(?: |$))|no "
        r",? "
        r"i am wrong|i am wrong|i got that wrong|(?<!^ )(?<!^ oh )(?<!^ well )no sorry(?= (?:, )?[\w#])|no (?:wait|"
        r"actually|scratch that|make that)",
        yes=(
            "Twenty. Was it? Twenty-two.",
            "Monday, no, Tuesday.",
            "Master's, no sorry, bachelor's.",
            "Five, no, sorry, four.",
            "Twelve. Actually no, make that ten.",
            "Uh, no. Wait.",
        ),
        no=("No, I don't.",),
    ),
    Rule(
        "en.only.word",
        r"(?:so )?(?:now )?it is (?:just|only)|so (?:now )?(?:it is )?just|only(?! just)|stopped at|as far as(?= "
        r"level)|(?<!have )(?<!has )(?<!had )(?<!only )just(?! (?:starting|done|passed|finished|renewed|completed|"
        r"started|sat|redone|refreshed|qualified|arrived|came|did|need|needs|lost|forgot|cannot|can not|waiting|"
        r"failed|"
        r"missed|got (?:it|mine|my|the|one|1ne))(?: |$))|(?:have|has|had) just(?! (?:done|passed|finished|renewed|"
        r"completed|started|starting|begun|bought|taken|had|left|moved|been|sent|applied|booked|graduated|qualified|"
        r"come|arrived|got (?:it|mine|my|the|one|1ne|#)|finished|to|(?:the|a|one|1ne|#) \S+ (?:left|to go))(?: |$))|"
        r"nothing but|merely|solely|exclusively",
        yes=("Just class two.", "I've just got class two."),
        no=("Class two.", "I've just done it."),
    ),
)

CONFIRMATIONS = (
    Rule(
        "en.confirm.wrong",
        r"(?:is|was|are) not (?:\S+ )?(?:right|correct|true|it)|not (?:quite )?(?:right|correct)|wrong|"
        r"incorrect|mistake|you (?:misheard|misunderstood|got (?:that|it|me) wrong)|misheard|"
        r"misunderstood|that is not what i said",
        yes=("No, that's not right.", "That's wrong."),
        no=("That's right.",),
    ),
    Rule(
        "en.confirm.right",
        r"(?:that is|it is|is|sounds|sound|that sounds|all|quite) (?:all |about |absolutely |exactly |"
        r"quite )?(?:right|correct|it|true|good|fine|accurate)|correct|exactly|spot on|right|you may|"
        r"you can record|go ahead|bang on|that is the one|i agree|i consent|i accept|carry on",
        yes=("Yes, that's right.", "Spot on."),
        no=("That's wrong.",),
    ),
)
