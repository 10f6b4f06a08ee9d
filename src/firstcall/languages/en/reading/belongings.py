"""English belongings and standing that answer a yes-or-no question: "an iPhone", "a box room", "it ended in June".

As in `topics`: what is had, where somebody lives, what is in the way or over, and what the law allows them.
"""

from __future__ import annotations

from firstcall.reading.distance import far
from firstcall.reading.rules import Rule

BELONGINGS = (
    Rule(
        "en.topic.phone",
        r"smart ?phone|mobile phone|phone (?:\S+ ){0,6}apps?|android|iphone",
        yes=("Do you have a smartphone?",),
        no=("Are you comfortable on the phone?",),
    ),
    Rule(
        "en.implyyes.phone_home",
        r"iphone|samsung|android|galaxy|pixel|huawei|xiaomi|oneplus|motorola|whatsapp|# pro",
        yes=("An iPhone.", "Samsung."),
        no=("A Nokia.",),
    ),
    Rule(
        "en.implyno.phone",
        r"nokia|brick|flip phone|with buttons|buttons|landline|(?:only|just) (?:calls|texts)|calls and texts",
        yes=("Still on a Nokia brick.", "A flip phone."),
        no=("An iPhone.",),
    ),
    Rule(
        "en.topic.internet",
        r"broadband|internet|wi - fi|wifi",
        yes=("Have you got broadband at home?",),
        no=("Have you got a car?",),
    ),
    Rule(
        "en.implyyes.internet_home",
        r"fibre|virgin(?: media)?|(?:#|a) (?:mega?|megs?|megabits?|mbps|gig)|full fibre|ethernet|work(?:ed|ing)? from "
        r"home (?:\S+ ){0,2}(?:since|for|already|now|all|through)|(?:netflix|zoom|gaming) all",
        yes=("Had fibre put in last month.", "I've worked from home since lockdown."),
        no=("Just a dongle.",),
    ),
    Rule(
        "en.implyno.internet",
        r"dongle|drops(?: out)?|patchy|tether\S*|hot ?spot|(?:go to|use) the library|dial up|in the sticks|off my "
        r"phone",
        yes=("All we get is a dongle.",),
        no=("Had fibre put in.",),
    ),
    Rule(
        "en.topic.tools",
        r"own (?:\S+ )?tools|tool ?kit|own (?:\S+ )?(?:equipment|ppe|kit|knives|scissors)",
        yes=("Do you have your own hand tools?",),
        no=("Do you have a van?",),
    ),
    Rule(
        "en.implyyes.tools_home",
        r"makita|dewalt|milwaukee|hilti|bosch|snap - on|snapon|festool|stihl|full set|tool ?box|box of(?: \S+)?|van "
        r"?full(?: of(?: \S+)?)?|kitted out|fully kitted|spent a fortune|everything (?:from|you|except|but|bar)(?: "
        r"\S+){0,3}|the (?:whole )?(?:lot|works)|(?:in|filled|fills) (?:the|my|a) (?:van|shed|garage|lock - up|boot)|"
        r"hat , boots",
        yes=("Full set of Makita.", "A shed full, they're in the garage."),
        no=("The firm gave us ours.",),
    ),
    Rule(
        "en.implyno.tools",
        r"(?:firm|company|boss|gaffer|employer|work|they) (?:always |all )?(?:supplied|gave|provided|supplies|"
        r"provides|gives|lent)(?: \S+){0,2}|(?:was|were|are|is) (?:always )?(?:supplied|provided|the (?:firm|"
        r"company)'s)|(?:nicked|stolen|robbed|pinched)(?: \S+){0,2}",
        yes=("The firm always supplied everything.", "I got them nicked."),
        no=("I've a full set.",),
    ),
    Rule(
        "en.topic.refs",
        r"references?|referees?",
        yes=("Do you have two references?",),
        no=("Do you have preferences?",),
    ),
    Rule(
        "en.implyyes.refs_home",
        r"(?:old|last|former|previous|both|ex) (?:\S+ )?(?:boss|bosses|manager|managers|employers?|gaffer|head|"
        r"landlord)(?: \S+){0,2} (?:would|will|said|happy|gave|wrote|has offered)(?: \S+){0,3}|both of them (?:said|"
        r"would|will|are)(?: \S+){0,3}|glowing(?: \S+)?|letters? from|(?:happy|glad|willing|offered) to (?:give|write|"
        r"vouch|be)(?: \S+){0,3}|vouch for me|numbers down|sing my praises|good word for me|just (?:ring|call|phone) "
        r"(?:them|my|any)(?: \S+)?",
        yes=("My old boss would give me one.", "Glowing ones.", "Both of them said to put their numbers down."),
        no=("My old boss went bust.",),
    ),
    Rule(
        "en.implyyes.avail_home",
        r"(?:made|been|got|being) redundant|out of work|between jobs|unemployed|laid off|(?:contract|job|notice|"
        r"season) (?:is |was |has |just )*(?:ended|finished|ran out|run out|up|over|done)(?: \S+){0,2}|(?:have |just |"
        r"already )*(?:left|finished) (?:my|the|at|last|there|on|work|uni|school|college)(?: \S+){0,2}|(?:am )?not "
        r"working(?: \S+){0,3}|nothing on(?= [.,!]| $| at| right)|sat at home|twiddling my thumbs|graduated|raring to "
        r"go|bags (?:are )?packed|on the dole|signing on|(?:say|name) the word|as we speak",
        yes=("I got made redundant last Friday.", "My contract ran out in May.", "I'm not working at the minute."),
        no=("I'm working till May.",),
    ),
    Rule(
        "en.implyno.avail_home",
        r"(?!1 )# (?:weeks|weeks'|week's) notice|(?:a|one|#|full) (?:month|months|month's|months')(?:'s)? notice|"
        r"serve my notice|(?:work|working|serving) (?:out )?(?:my|a) notice|tied in (?:until|till)(?: \S+)?|under "
        r"contract (?:until|till)(?: \S+)?",
        lambda hit: None if hit.parts and hit.parts[0].value < 2 and "month" not in hit.said else hit.rule.id,
        yes=("I'd need to work four weeks' notice.", "I'm on a month's notice."),
        no=("One week's notice.", "No notice."),
    ),
    Rule(
        "en.travel.far",
        r"(?P<half>half (?:a |of a )?hour)|(?P<hours>#|a)(?: good| solid)? hours?(?: and (?:(?P<halves>a half)|"
        r"(?P<minutes>#)(?: minutes)?))?|(?P<hour>hour) and (?:(?P<halves_>a half)|(?P<minutes2>#))|"
        r"(?P<minutes_>#)(?: odd)? (?:minutes?|mins?)|(?P<mile>#) miles?|(?P<km>#) (?:km|kilometres?)",
        far,
        yes=("It'd be an hour and ten on the train.", "Half an hour.", "Three miles."),
        no=("Three weeks.",),
    ),
    Rule(
        "en.implyyes.jab_ago",
        r"(?:had|got|have had) (?:it|them|mine|one|1ne|the \S+|my \S+) (?:(?:only |just )?(?:a|#|last|this|in|back|at|"
        r"two|every|already|done|yesterday)(?: \S+){0,2})",
        yes=("I had it a fortnight ago.", "Got mine in October."),
        no=("I'll have it.",),
    ),
    Rule(
        "en.implyno.evening_bus",
        r"(?:last|final) (?:bus|train|tram|tube|ferry)(?: \S+){0,4} (?:#|half #|quarter (?:to|past) #)|(?:no|not any) "
        r"(?:buses|trains) (?:after|past|that late|at that)(?: \S+)?|back (?:home )?for (?:the|my) (?:kids|children|"
        r"bedtime|babysitter|dog)(?: \S+)?",
        yes=("My last bus goes at ten.", "I'd have to be back for the kids."),
        no=("The first bus is at six.",),
    ),
    Rule(
        "en.topic.kitneed",
        r"(?:need|require|want) (?:any |us to (?:provide|give you|supply) |some )*(?:\S+ )?(?:equipment|tools|kit|ppe|"
        r"laptop|phone|transport|lift|uniform|boots)",
        yes=("Would you need any equipment from us?",),
        no=("Do you have equipment?",),
    ),
    Rule(
        "en.implyno.kitneed",
        r"(?:my|all my|their) own(?: \S+){0,3}|everything (?:i need|in it|already)|(?:all )?sorted|kitted out|bring "
        r"(?:mine|my own|it all)|got (?:it all|the lot|everything)",
        yes=("I've got my own van.", "I'm all kitted out."),
        no=("Just a laptop.",),
    ),
    Rule(
        "en.implyyes.kitneed",
        r"(?:just|only|maybe) (?:a|the|some|a pair of) (?!couple)\S+|(?:a|some) \S+ would be (?:handy|good|nice|great|"
        r"useful|lovely|helpful)|(?:boots|overalls|gloves|a laptop|a phone|a lift)(?: \S+){0,2} please",
        yes=("Just a laptop.", "A lift would be handy."),
        no=("I've got my own van.",),
    ),
    Rule(
        "en.implyyes.avail_day",
        r"(?:my|a) (?:day|days|evening|night|morning|weekend)s? off|off (?:on )?(?:mondays?|tuesdays?|wednesdays?|"
        r"thursdays?|fridays?|that day)|(?:{WD}|that day|that week|the \S+)(?: is|'s)? (?:is )?(?:free|clear|wide "
        r"open)|free (?:as a bird|all (?:day|week)|that day)|nothing (?:else )?on(?= [.,!]| $| then| that)",
        yes=("Thursday's my day off.", "Monday's free."),
        no=("Thursday's my day with my dad.",),
    ),
    Rule(
        "en.implyno.avail_day",
        r"(?:is|'s) (?:my|our|the) (?:day|night|evening|morning|weekend) (?:with|for|at)(?: \S+){0,3}|in (?!bed|"
        r"the)\S+ (?:till|until) (?:the )?\S+|(?:on|off) (?:honeymoon|a cruise|annual leave|jury service)|(?:have|"
        r"got) (?:the kids|my kids|college|uni|dialysis|physio|class|lectures)(?: (?:then|on|that|every)(?: \S+)?)?",
        yes=("Thursday's my day with my dad.", "I'm in Portugal till the Thursday."),
        no=("Thursday's my day off.",),
    ),
    Rule(
        "en.topic.store",
        r"(?:somewhere|anywhere|space|room|place|safe place) (?:safe |secure |dry )?(?:to|for) (?:keep|store|park|put|"
        r"storing|parking|charging|charge)|(?:secure |off - street |off street )?parking|storage|garden|garage",
        yes=("Do you have somewhere to keep a company bike?", "Do you have secure parking?"),
        no=("Do you have a car?",),
    ),
    Rule(
        "en.implyyes.store",
        r"sheds?|garages?|lock - up|lockup|(?:gated )?(?:yard|car park|parking)|drive(?:way)?(?= [.,!]| $| at| in| "
        r"out| with| big)|off - ?street|cellar|basement|back garden|allotment|carport|outhouse|hallway|underground "
        r"parking",
        yes=("There's a shed with a lock on it.", "There's a gated yard behind the flats."),
        no=("It's on the street.",),
    ),
    Rule(
        "en.implyno.store",
        r"(?:on|in) the street|on - street|street parking|(?:#th|#|third|fourth|fifth|top|second|first) floor(?: "
        r"flat)?|no room|tiny flat|(?:a |one |1ne |two )?bed ?sit|permit (?:only|parking)",
        yes=("It'd be on the street.", "I'm in a third floor flat."),
        no=("There's a shed.",),
    ),
    Rule(
        "en.topic.study",
        r"quiet (?:space|room|place|area)|home office|(?:space|room|somewhere|place) to work|work(?:ing)? from home|"
        r"desk at home",
        yes=("Do you have a quiet space to work at home?",),
        no=("Do you live at home?",),
    ),
    Rule(
        "en.implyyes.study",
        r"(?:spare|box) (?:room|bedroom)|(?:home|garden|own) office|(?:into|as) a (?:study|office)|(?:a|my|the|own) "
        r"(?:study|den|office|desk)(?: (?:in|upstairs|with|at|set)(?: \S+){0,2})?|(?:live|am) (?:alone|on my own|by "
        r"myself)|converted (?:the )?(?:loft|garage|shed)|(?:did|done|do|doing|worked|work) (?:it|that|from home) "
        r"(?:all |right )?(?:through|since|for|already|now|at|during)(?: \S+){0,2}",
        yes=("We turned the box room into an office.", "I did it all through lockdown."),
        no=("There's a baby.",),
    ),
    Rule(
        "en.implyno.study",
        r"(?:kitchen|dining) table|(?:# |three |two )under #(?: in(?: \S+){0,4})?|(?:two|one|#) bed flat|house "
        r"?shares?|(?:share|sharing) (?:a|with)(?: \S+){0,2}|studio(?: flat)?|thin walls|(?:kids|children|toddlers?|"
        r"babies|baby)(?: \S+)? (?:running|screaming|crying|everywhere|all day)(?: \S+)?|bedlam|madhouse|like a zoo",
        yes=("I've three under five in a two bed flat.", "It'd be the kitchen table."),
        no=("I've a study.",),
    ),
    Rule(
        "en.implyyes.reach_near",
        r"(?:#|two|three|a few) (?:streets|doors|stops|roads|houses|junctions) away|(?:next|same) (?:street|road|"
        r"estate|postcode)|walking distance|stone's throw|over the road|across the road|(?:just )?(?:up|down) the "
        r"(?:road|hill|street)",
        yes=("Two streets away.", "It's a stone's throw."),
        no=("Two hours away.",),
    ),
    Rule(
        "en.implyno.reach_far",
        r"(?:i am |live )?(?:over|up|down|out) in (?!the)\S+|other (?:side|end) of (?:town|the \S+)|(?:#|a|couple of|"
        r"two) hours? (?:away|drive)|miles away|not from round here|(?:coming|come|commute|travel) (?:over |in |up |"
        r"down )?from(?: \S+){0,2}",
        yes=("I'm over in Derby.", "I'd be coming over from Leicester."),
        no=("I'm in the next street.",),
    ),
    Rule(
        "en.implyyes.avail_now",
        r"(?<=^ )(?:tomorrow|today|now|right now|straight away|straightaway|immediately|tonight|any ?time|whenever|"
        r"asap|this (?:afternoon|minute))(?: (?:if|when|suits|would|is|works|morning)(?: \S+){0,3})?(?= [.,!]| $)",
        yes=("Tomorrow if you want.",),
        no=("I leave tomorrow.",),
    ),
    Rule(
        "en.topic.reach_local",
        r"live (?:\S+ )?(?:locally|nearby|near|close|local|in the area)",
        yes=("Do you live locally?",),
        no=("Do you live with dogs?",),
    ),
)
