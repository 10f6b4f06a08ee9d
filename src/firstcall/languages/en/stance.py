"""English stance: yes and no, idioms that mean the other thing, negation, doubt, conditions, corrections, time."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STANCE = (
    # ------------------------------------------------------------ words that look negative and are not
    Rule(
        "en.notneg.double",
        r"(?:do|have) not not(?: \S+){0,2}|never said (?:that )?i (?:could|would|can|do) not|it is not that i (?:do not|can not|have not|will not)(?: \S+){0,3}|(?:can not|will not) say (?:that )?(?:i|there) (?:\S+ ){0,2}(?:not|never)(?: \S+){0,2}|not (?:un\S+|averse|opposed)(?: to)?"
        r"|(?:nothing|not much|not a lot) i (?:can not|have not|will not)(?: \S+){0,2}|not (?:as if|like) i (?:can not|do not|have not)(?: \S+){0,2}|not without",
        yes=("It's not that I don't have it.", "I can't say there isn't."), no=("I don't have it.",)),
    Rule(
        "en.notneg.idiom",
        r"will not (?:refuse|say no)(?: to)?(?: \S+)?|not only|not impossible|so bad|not so bad|say no(?: to)?(?: \S+){0,3}|say i can not|not just|not least|no (?:doubt|question|wonder|messing|two ways)|why not|if not|or not|never (?:had|been|have) (?:a |any |\S+ )?(?:problem|issue|complaint|accident|point|trouble|late|off sick)s?(?: with \S+)?|not a single (?:point|problem|issue|accident|complaint)(?: \S+){0,2}"
        r"|(?:rain|cold|heights?|that|it|travel|weather|early|nights?) (?:does not|do not|never|will not) (?:bother|worry|scare|trouble|faze) me|does not bother me|never (?:missed|failed|let)(?: \S+){0,2}|have not (?:missed|had) a (?:day|problem|point|accident)(?: \S+)?|can not (?:wait|complain|fault|see why not|think why not)"
        r"|no (?:points|endorsements|accidents|convictions)(?: \S+)?|without (?:a )?(?:problem|help|doubt|any)(?: \S+)?|nothing else|never done anything else|not perfect|not bad|not (?:to )?(?:worry|brag)|(?:do not|did not) worry|not far|not long(?: ago)?|no longer than|not that (?:far|bad|hard)|would not be here|how else(?: \S+){0,5}|otherwise i would(?: not)?(?: \S+){0,5}"
        r"|would not (?:have it|miss it|say no)(?: \S+){0,3}|not yet (?:had|expired)|who does not|who has not|not (?:till|until|before)|no sooner|no earlier|as not|never mind",
        yes=("Not a single point on it.", "Never had a problem.", "Not just nights."), no=("Not nights.",)),
    Rule(
        "en.ok.noproblem",
        r"(?:it is |that is |there is |would be |is |i have |got )?(?:no|not a|not any|hardly any|not) (?:real |big |particular )?(?:problem|problems|worries|bother|issue|issues|trouble|hassle|drama|sweat|objection|objections|qualms)(?: \S+ all| with that| at all| there| for me)?"
        r"|(?:do not|would not|did not|not) (?:really )?mind(?: at all| that| it| doing it)?|nothing against(?: \S+)?|(?:not|does not) (?:a )?(?:bother|fazed?|fussed)(?: me)?|none (?:at all|whatsoever)? ?(?:that )?(?:spring|come)s? to mind|no (?:bother|bothers|probs|prob)",
        yes=("No problem at all.", "I don't mind.", "That's not a problem."), no=("I have a problem with it.",)),
    Rule(
        "en.ok.fine",
        r"(?:that |it |this |which |nights |days |they |he |she )?(?:is|would be|will be|should be|be|was|are|sounds|works|suits?|suit me|looks|seems) (?:(?:all|just|absolutely|perfectly|totally|quite|completely|really|very|me|fine|for me|down to) ){0,3}(?:fine|okay|all right|good|great|perfect|ideal|grand|doable|manageable|fair|sound|cool|lovely|reasonable|spot on|happy days|right up my street|a doddle|easy|easy enough|the ground|no bother)(?: (?:by|with|for) me)?"
        r"|(?:works|suits) (?:for )?me(?: fine| well| down to the ground)?|(?:all right|fine|okay|grand|sorted) (?:by|with|for) me|i am (?:\S+ )?(?:happy|okay|fine|good|cool|comfortable|easy|up for|game|willing|able|used to|ready|all right|flexible|prepared|down|keen|on board)(?: (?:with|to|for|about|it|that|doing|either)(?: \S+)?)*"
        r"|(?:happy|glad|willing|more than happy|love|would love) (?:to|that)(?: \S+)?|go on(?: then)?|(?<=^ )grand(?= [.!])|i am in|count me in|bring it on|fire away|i can (?:live with|work with|manage|handle|cope with|do) (?:that|it|them|those)|i (?:could|can) do that|used to it|second nature|bread and butter|part of the job|all good|suits? me(?: fine)?|be my guest|i would take (?:it|that)|works (?:well|fine)|both fine|(?:it|they) would come back clean|i (?:love|enjoy|like|prefer)(?: \S+)?|anything with wheels|nothing i have not done(?: before)?",
        yes=("That's fine.", "Nights suit me fine.", "It works for me.", "I'm happy to."), no=("That's hard.",)),
    # ------------------------------------------------------------ refusals
    Rule(
        "en.deny.idiom",
        r"(?:that is |is )?not (?:happening|possible|for me|an option|going to happen|really|at all|ever|my thing|anymore|any more|any longer|at present|at the moment|right now|currently|yet|interested|able|comfortable|keen|willing|allowed|ideal|good)|not in a million years|no (?:way|chance|can do)|afraid not|i am afraid not|over my dead body"
        r"|i (?:would|will|do|can) (?:really )?(?:have to )?(?:pass|struggle|refuse|say no|decline)|(?:can|could|will|would|do|does|did|have|has|had|am|is|are|was) not (?:really |actually |currently |ever |even )?(?:do|got|get|have|work|been|be|any|know how|lift|drive|had|done|used|want)?|out of the question|impossible|unable(?: to)?|never|neither|hardly|barely|not (?:that|as far as) i (?:know|am aware)(?: of)?|nothing|none|nobody|no longer"
        r"|lack|without|i wish|used to|unfortunately(?: not)?|sadly(?: not)?|last thing i want|too (?:heavy|far|early|late|hard|much)(?: for me)?|refuse(?: to)?|forget it|steer clear|hate (?:it|heights|nights|that|working|doing)|scared of(?: \S+)?",
        yes=("That's not happening.", "'Fraid not.", "Not really, no.", "Never."), no=("That works.",)),
    # ------------------------------------------------------------ plain yes and no
    Rule("en.filler.yes", r"(?:yes|yes well|okay) (?:so|well)(?= \S+ \S+ \S+)|(?:well|oh) (?:yes|no) (?=i mean)", yes=("Okay so I passed my car test",), no=("Yes.",)),
    Rule(
        "en.yes.idiom",
        r"(?:yes|no) ,? (?:no|yes) (?:yes )?,? (?:absolutely|definitely|course|sure|that is fine|totally)|no ,? yes|i (?:do|have|can|am|will|would|did) indeed|of course(?: i (?:do|have|can|am|will))?|course i (?:do|have|can|am|will)|(?:you )?(?:bet|betcha)|too right|i should (?:say|hope|think) so|what do you think|does a bear(?: \S+){0,5}|is the pope(?: \S+)?|obviously|naturally|without a doubt|no doubt|hundred percent|# percent|loads of times|many times|plenty(?: of (?:times|it))?|all the time|every (?:day|night|week|shift|time)|any time|anytime|day in day out|for years|it is not that i (?:do not|can not|have not)(?: \S+){0,3}",
        yes=("I do indeed.", "Course I can.", "Loads of times.", "No, yeah, absolutely."), no=("I don't.",)),
    Rule(
        "en.yes.particle",
        r"yes|sure|absolutely|definitely|certainly|correct|affirmative|right|exactly|indeed|(?:(?<=^ )|(?<=[.,!?] ))(?:okay|course)|totally|(?:yes )?(?:i|we|they|it) (?:do|have|can|am|will|would|did|could|is|does|are|was|had)(?= [.,!?]| $| mate| love| yes| thanks| too)|i sure (?:do|can|have)|please|gladly|yes sir|true|go for it|sign me up|by all means",
        yes=("Yep.", "I do.", "Sure."), no=("No.",)),
    Rule("en.no.particle", r"no(?: (?:no|thanks|thank you|sorry|way))*|negative|not (?:me|a chance)|no i (?:do|have|can|am|will|did|would|had|was) not(?= [.,!?]| $)|i (?:do|have|can|am|will|did|would|could|was|had) not(?= [.,!?]| $)", yes=("Nope.", "I don't.", "No thanks."), no=("Yes.",)),
    Rule("en.neg.word", r"not|never|no|none|nothing|neither|nor|without|hardly|barely|nobody|bar|except", yes=("I've not got it.", "No licence."), no=("I've got it.",)),
    # ------------------------------------------------------------ positive statements
    Rule(
        "en.have.echo",
        r"(?:i|we|they) (?:\S+ )?(?:have|got|can|do|am|will|did|had|hold|drive|drove|work|worked|use|used|could|passed|take|took|run|ran|live|love|like|speak|own|carry|keep|managed|operate|operated|was|were|been|handle|read|go|went)|(?:have|has|had) (?:got )?(?:a|my|one|it|them|both|that|mine|loads)|got (?:a|my|one|it|them|both|that|mine|the)|(?:my|mine) (?:\S+ )?(?:is|are)|suits? me|been (?:doing|on|in|a|there)",
        yes=("I've got a van.", "I drive coaches."), no=("No.",)),
    # ------------------------------------------------------------ doubt and conditions
    Rule(
        "en.hedge.strong",
        r"wild about|maybe|perhaps|possibly|might|not (?:sure|certain|a hundred percent)|unsure|i (?:think|believe|guess|reckon|suppose)(?: so)?|could be|probably|depends(?: \S+)?|i (?:would|will|will) have to (?:check|look|see|think)|kind of|sort of|so - so|ish|hopefully|if i remember|as far as i (?:know|remember)|more or less|a (?:little|bit)|little bit|partly|half and half|we will see|in theory|yes and no|some of it|at a push|i would rather(?! not)|prefer(?:ably)?|to an extent|can not remember|do not remember|would need to",
        yes=("Maybe.", "It depends.", "I think so.", "Little bit."), no=("Yes.",)),
    Rule(
        "en.courtesy.if",
        r"if (?:that|it) suits(?: \S+)?|if i (?:hand|give) (?:it|in|my)(?: \S+){0,3}|if (?:you|they) (?:\S+ )?(?:like|want|need|are|have|wish|prefer|ask|say)(?: me| it| to)?|if (?:needed|need be|required|necessary|possible|that is (?:okay|all right|what you mean)|it (?:helps|matters|suits|comes to it))|if i (?:may|am honest|remember(?: \S+)?|had to (?:guess|say))|if anything|as if|what if you|even if(?: \S+){0,3}",
        yes=("Tomorrow if you like.", "If needed, yes."), no=("If I get a car.",)),
    Rule(
        "en.cond.if",
        r"(?:only |but )?if (?:i|you|it|the|there|my|we|they|someone|that|paid|pay|not|this|childcare|he|she) \S+|unless|provided(?: that)?|providing|as long as|so long as|on (?:the )?condition|depending on|depends(?: \S+)?|subject to|assuming|in (?:that|which) case|only when",
        yes=("Yes, if the rate is right.", "As long as there's parking.", "Depends what the rate is."), no=("Tomorrow.",)),
    Rule(
        "en.correct.mark",
        r"(?:(?:no|oh|well|uh|sorry) ,? ?)?(?:hang on|hold on|wait)(?: a (?:sec|second|minute|moment))?(?: no)?|no ,? (?:sorry|wait|actually|scratch that|make that|call it|i mean|sorry wait)|actually ,? (?:no|yes|make that|it is|that is|wait|scratch that)|scratch that|i mean|make that|or rather|correction|i tell a lie|i lie|my mistake|my bad|let me correct (?:that|myself)|sorry ,? (?:no|i mean|not)|well ,? actually|no ,? i (?:tell a lie|lie)|(?:uh ,? ?)?no(?: ,)?(?= (?:#|the) )(?! the (?:problem|same))|haha ,? no|call it",
        yes=("Five, no, sorry, four.", "Twelve. Actually no, make that ten.", "Uh, no. Wait."), no=("No, I don't.",)),
    Rule("en.only.word", r"(?:so )?(?:now )?it is (?:just|only)|so (?:now )?(?:it is )?just|only|just|nothing but|merely|solely|exclusively", yes=("Just class two.",), no=("Class two.",)),
    Rule("en.conclude.yes", r"(?:so|but|and|anyway|well|then) ,? ?(?:yes|absolutely|sure|definitely)|go on then(?: ,)?(?: yes)?|(?:but|and) i will do it|but it is fine|i would take it", yes=("I'd rather days, but go on then, yes.",), no=("Yes.",)),
    Rule("en.conclude.no", r"(?:so|but|and|anyway|well|then) ,? ?no(?= [.,!?]| $)|so (?:i am afraid )?(?:no|not)(?= [.,!?]| $)", yes=("I've kids, so no.",), no=("No.",)),
    Rule("en.pending.wait", r"(?:have |just |only )?applied(?: for(?: \S+){0,2})?|(?:am )?waiting (?:for|on|to)(?: \S+){0,3}|no (?:decision|answer|reply|news)(?: yet)?|being (?:renewed|processed|extended)|(?:runs|ran|running) out(?: \S+){0,4}|expires(?: \S+){0,3}|pending|in (?:the )?process|student visa|visa(?= \S+ (?:being|out|up))|come back to you|how to get (?:it|one)|have not (?:seen|got) the (?:rota|letter|papers)", yes=("I applied, no decision yet.",), no=("I have it.",)),
    Rule("en.partly.half", r"(?:a )?(?:little|bit)(?: bit)?(?= [.,!?]| $)|my (?:mate|wife|husband|boss|friend|son|daughter|brother) (?:does|did|do|handles|has)|(?:writing|reading|speaking|the rest) (?:a )?(?:little|bit|not|less)|up to about(?: \S+){0,3}|with (?:some |a little |a bit of )?help|anything above(?: \S+)?|only on(?: \S+){0,3}|not all of|some of (?:it|them)|so so", yes=("Reading yes, writing a little.",), no=("Yes.",)),
    Rule("en.contrast.but", r"but|though|although|however|except", yes=("No but I can.",), no=("No.",)),
    Rule(
        "en.often.did",
        r"every (?:day|night|week|shift|weekend)|daily|often|all the time|loads(?: of times)?|plenty|many times|a lot|lots|full set|regularly|for (?:\S+ )?years|always|all nights|most days|constantly|countless|a few times|several times|# years(?: at \S+)?",
        yes=("Every day.", "Loads of times."), no=("Rarely.",)),
    Rule(
        "en.obstacle.question",
        r"(?:any |a )?problems?|mind|object(?:ion|ions)?|convictions?|anything that (?:would|could|might)|stop you|prevent|issues?|difficult(?:y|ies)?|allerg(?:y|ies)|points|barred|banned|disqualified|restrictions?|afraid|fear|criminal|trouble",
        yes=("Do you have any problem working at height?",), no=("Can you travel?",)),
    Rule("en.band.question", r"(?:does|would|will) that work|work for you|is that (?:okay|all right|acceptable|fine)|acceptable|suit you|happy with (?:that|this)|within (?:that|this)|all right for you|okay (?:with|for) you|in line with", yes=("The rate is £20. Does that work for you?",), no=("What rate do you want?",)),
)  # fmt: skip

CONFIRMATIONS = (
    Rule("en.confirm.wrong", r"(?:is|was|are) not (?:\S+ )?(?:right|correct|true|it)|not (?:quite )?(?:right|correct)|wrong|incorrect|mistake|you (?:misheard|misunderstood|got (?:that|it|me) wrong)|misheard|misunderstood|that is not what i said",
         yes=("No, that's not right.", "That's wrong."), no=("That's right.",)),
    Rule("en.confirm.right", r"(?:that is|it is|is|sounds|sound|that sounds|all|quite) (?:all |about |absolutely |exactly |quite )?(?:right|correct|it|true|good|fine|accurate)|correct|exactly|spot on|right|you may|you can record|go ahead|bang on|that is the one|i agree|i consent|i accept|carry on",
         yes=("Yes, that's right.", "Spot on."), no=("That's wrong.",)),
)  # fmt: skip
DANGLING = (
    Rule("en.dangling.end",
         r"(?:but|and|or|so|that|if|in|on|with|to|from|a|the|as|when|for|well|like|uh|about|around|roughly|maybe|between|i|it is|it was|that is|i have|i can|i have got|i am|the|then|just|my|is|are|was|over|under|at least|because|let me see|it would be|would be|plus|than|more than|less than|of|i would|i think|i mean|you know|my)(?: (?:,|\.|\. \.|\. \. \.|…|-|–))*(?= $)",
         yes=("Well, it was about", "I've got", "Four and"), no=("Four years.", "Yes.")),
)  # fmt: skip
