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
    # ------------------------------------------------------------ nothing in the way
    Rule(
        "en.topic.bound",
        r"non - compete|restrict(?:ed|ive)|competitor|tied to|under contract|exclusiv(?:e|ity)",
        yes=("Are you restricted from working for a competitor?",),
        no=("Can you lift?",),
    ),
    Rule(
        "en.implyno.bound",
        r"(?:ended|expired|ran out|lapsed|was up|finished|was over|is over|run out)(?: (?:in|last|on|at|ages|years|"
        r"back)(?: \S+)?)?|free as a bird|free agent|(?:released|let) me (?:from|out of)(?: \S+)?",
        yes=("My non-compete ended in June.", "Free as a bird."),
        no=("It ends in June.",),
    ),
    Rule(
        "en.topic.ailing",
        r"(?:problems?|issues?|trouble|injur(?:y|ies)) with your (?:\S+ )?(?:back|knees?|health|heart|hands|"
        r"shoulders?|hips?)|health (?:problems?|conditions?|issues?)|medical (?:problems?|conditions?|issues?)|signed "
        r"off|(?:suffer|suffering) from|injur(?:y|ies)|bad back|off sick",
        lambda hit: None if " ever " in hit.doc.shape else hit.rule.id,
        yes=("Do you have any problems with your back?", "Do you suffer from asthma?"),
        no=("Do you have any convictions?",),
    ),
    Rule(
        "en.implyno.ailing",
        r"(?:been|is|am|was|all|back) (?:\S+ )?(?:fine|fit|good|grand|okay|right|sound|normal)(?: \S+)? (?:since|now|"
        r"again)(?: \S+){0,3}|(?:fully|completely|all) (?:fit|healed|recovered|better|mended|healed up|fixed)|signed "
        r"(?:me )?(?:off )?(?:as |back )?(?:fit|for work)(?: \S+)?|all clear|(?:grew|grown) out of (?:it|that|them)|"
        r"as a (?:kid|child|baby|boy|girl|teenager)|(?:when|since) i was (?:a kid|a child|little|small|wee|young|#)|"
        r"fit as (?:a flea|a fiddle|a butcher's dog)|fighting fit|right as rain|never better|picture of health|in "
        r"(?:good|great|perfect|rude) (?:health|shape|nick)|healthy as a \S+|strong as \S+ \S+|back fit(?: now)?",
        yes=("It's been fine since the operation.", "Doctor signed me off as fit.", "As a kid, yes, I grew out of it."),
        no=("It hurts.",),
    ),
    Rule(
        "en.implyno.allergy",
        r"(?:i |can |could |i will )(?:eat|eats|ate|handle|handled) (?:\S+ )?(?:peanuts?|nuts?|anything|everything|"
        r"prawns|shellfish|bread|it|them)(?: \S+)?|eat like a horse|iron stomach|cast iron stomach|constitution of "
        r"a(?: \S+)?",
        yes=("I eat peanut butter every morning.", "I'll eat anything."),
        no=("I'm allergic to nuts.",),
    ),
    Rule(
        "en.topic.digs",
        r"(?:need|provide|help finding|help with|find) (?:\S+ )?(?:us to provide )?(?:accommodation|housing|somewhere "
        r"to (?:live|stay)|digs|lodgings)|provide accommodation",
        yes=("Do you need us to provide accommodation?",),
        no=("Do you live locally?",),
    ),
    Rule(
        "en.implyno.digs",
        r"(?:stopping|staying|stay|stop|living|live|lodging|lodge|moving in|move in) (?:with|at|in|near|round|locally|"
        r"here)(?: \S+){0,3}|(?:box|spare) room|(?:have |got )?(?:my own|a|a nice|a rented|already got a) (?:flat|"
        r"place|house|room)(?: \S+)?|(?:renting|rent|rented) (?:a|in|near|round|here)(?: \S+)?|sorted(?: for)?(?: "
        r"\S+)?|(?:put|putting) me up",
        yes=("I'd be stopping with my cousin.", "My auntie's got a box room."),
        no=("I'd need something.",),
    ),
    Rule(
        "en.implyyes.sponsor",
        r"(?:take|taking|took) (?:over|on) (?:the|my|a) (?:\S+ ){0,2}(?:visa|sponsorship)|(?:on|have|hold|got) (?:a |"
        r"an |my )?(?:skilled worker|tier #|h1b|h - 1b|health and care)(?: worker)?(?: visa)?|(?:transfer|switch|"
        r"renew)(?: \S+){0,2} (?:visa|sponsorship)(?: \S+)?|new (?:certificate of sponsorship|sponsor)",
        yes=("You'd have to take over my skilled worker visa.", "I'm on a skilled worker visa."),
        no=("I've settled status.",),
    ),
    # ------------------------------------------------------------ more of what `topics` knows
    Rule(
        "en.implyyes.right_home",
        r"(?:share code|euss|brp|spouse visa|dependant visa|dependent visa|leave to remain|naturalis\S+|green card|us "
        r"citizen|passport(?: is)? (?:here|in (?:my|the|front)|ready|on)|born and raised|both passports|stamp #|"
        r"ancestry visa)(?: \S+)?|born in (?:the )?(?:leeds|london|hull|glasgow|cardiff|manchester|birmingham|"
        r"liverpool|bristol|bradford|sheffield|newcastle|belfast|dublin|cork|edinburgh|aberdeen|nottingham|leicester|"
        r"wigan|bolton|royal \S+|county \S+|u k|states)",
        yes=("I've got a share code.", "Born in Hull.", "Stamp 4."),
        no=("I've applied.",),
    ),
    Rule(
        "en.implyno.sponsor_home",
        r"(?:irish|british|uk) (?:passport|citizen)|passport|indefinite leave(?: \S+){0,2}|(?:spouse|dependant|"
        r"dependent|ancestry|family) visa|naturalis\S+|green card|born (?:in|here)(?: \S+)?|stamp #",
        yes=("I'm on a spouse visa.", "Born in Leeds."),
        no=("I'm on a skilled worker visa.",),
    ),
    Rule(
        "en.implyyes.sacked_home",
        r"(?:they )?(?:sacked|fired|dismissed) me(?: \S+){0,3}|(?:escorted|marched) (?:out|off)(?: \S+)?|gross "
        r"misconduct|got the (?:sack|push|boot|chop|bullet|elbow)",
        yes=("They sacked me for being late.", "I got the boot."),
        no=("I left.",),
    ),
    Rule(
        "en.implyno.sacked_home",
        r"(?:only|always) (?:ever )?(?:left|quit|resigned|walked|handed in|moved on|gone)(?: \S+){0,4}|(?:always "
        r")?handed in my notice|my own (?:choice|decision|steam)|on good terms|(?:always )?(?:been )?asked (?:me "
        r")?back(?: \S+)?",
        yes=("I've only ever left on good terms.", "I've always handed in my notice."),
        no=("They sacked me.",),
    ),
    Rule(
        "en.implyyes.holiday_home",
        r"(?:flying|fly) (?:to|out|off|home)(?: \S+){0,2}|flights?(?: (?:are|is))? (?:booked|paid|on|to)(?: \S+)?|"
        r"(?:booked|paid for) (?:a|for|the|#)(?: \S+){0,2}|wedding in(?: \S+)?|all inclusive|cruise|half term(?: "
        r"week)?|# nights(?: in(?: \S+)?)?|already paid|back on the(?: \S+)?",
        yes=("We're flying to Tenerife.", "Half term week, already paid."),
        no=("Nothing booked.",),
    ),
    Rule(
        "en.implyno.record_home",
        r"(?:not )?(?:so much as|even) a (?:parking ticket|parking fine|speeding ticket|fine|library fine|point)|"
        r"(?:just |only )?(?:a |the odd )?parking (?:ticket|fine)s?|spotless|squeaky|clean (?:sheet|slate|record|"
        r"nose)|never (?:been )?(?:arrested|nicked|in trouble|in any trouble|been in trouble|cautioned|in court)(?: "
        r"\S+){0,3}|good as gold|never (?:set foot|seen the inside)(?: \S+){0,5}|(?:kept|keep) my nose clean|law - "
        r"abiding|law abiding",
        yes=("Not so much as a parking ticket.", "I've kept my nose clean.", "Never been in trouble."),
        no=("I did six months.",),
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
        "en.implyyes.spotless_home",
        r"(?:never (?:had |got |even had )?|not )(?:a |any |a single |1ne )?points?(?: \S+)?|(?:no|zero|nil) "
        r"(?:points|endorsements)|spotless|squeaky(?: clean)?|clean (?:as a whistle|since)(?: \S+)?|nothing on it|not "
        r"a (?:mark|blemish)(?: on it)?|(?:full )?no claims(?: \S+){0,2}",
        yes=("Twenty years and never had a point.", "Not a mark on it."),
        no=("Three points.",),
    ),
    Rule(
        "en.implyno.spotless",
        r"(?<!no )(?<!zero )(?<!0 )(?:#|some|a few|couple of) points?(?: \S+){0,3}|points on (?:it|there|my licence)|"
        r"sp30|in10|(?:speeding|speed awareness|drink driving|red light)(?: \S+){0,2}|(?:got )?done for(?: \S+){0,2}|"
        r"(?:a |got a )?ban(?:ned)?(?: \S+){0,2}",
        lambda hit: None if hit.parts and not hit.parts[0].value else hit.rule.id,
        yes=("Three points from last year, speeding.",),
        no=("Zero points.", "No points."),
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
        "en.topic.otherjob",
        r"(?:another|any other|second|other|more than one) (?:paid )?(?:jobs?|employment|employer)|(?:work|working|"
        r"employed) (?:anywhere|somewhere|elsewhere)(?: else)?|work(?:ing)? for (?:anyone|anybody|somebody) else",
        yes=("Are you working anywhere else?", "Do you have another job?"),
        no=("Are you working?",),
    ),
    Rule(
        "en.implyyes.otherjob",
        r"(?:do|have|work|got|doing) (?:a few|some|a couple(?: of)?|#|the odd|a bit(?: of)?) (?:\S+ )?(?:hours|shifts|"
        r"days|evenings|nights|mornings|bar ?work|cleaning|deliver\S+|work|agency)?(?: \S+){0,4}|deliveroo|uber(?: "
        r"eats)?|just eat|side (?:hustle|job|line)|own (?:little )?business|(?:weekends|sundays|saturdays|evenings|"
        r"part time) (?:at|in|for)(?: \S+){0,2}|zero hours",
        yes=("I do a few hours at the Co-op on Sundays.", "Deliveroo on a Sunday."),
        no=("I finished up there.",),
    ),
    Rule(
        "en.implyno.otherjob",
        r"(?:finished|left|handed)(?: (?:up|my|notice|in))* (?:there|last|at|in|on|already)(?: \S+){0,2}|(?:made |"
        r"been )?redundant|only (?:job|one|1ne)|just (?:this|the) (?:one|1ne)|packed it in|out of work|unemployed|"
        r"between jobs|(?:this|that) (?:is|would be|will be) (?:it|the only 1ne|my only 1ne|my only job)",
        yes=("I finished up there at Easter.", "I'm between jobs."),
        no=("I do a few hours at the Co-op.",),
    ),
    Rule(
        "en.topic.allergy_diet",
        r"dietary (?:requirements|needs)|special diet|food intolerances?",
        yes=("Do you have any dietary requirements?",),
        no=("Do you have allergies?",),
    ),
    Rule(
        "en.implyyes.diet",
        r"coeliac|celiac|vegan|vegetarian|veggie|pescatarian|halal|kosher|lactose(?: \S+)?|gluten(?: \S+)?|dairy(?: "
        r"\S+)?|diabetic|intoleran(?:t|ce)|allergic(?: to(?: \S+)?)?",
        yes=("I'm coeliac.", "Halal only."),
        no=("I eat anything.",),
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
        "en.topic.record_court",
        r"court (?:cases?|dates?|hearings?)|(?:pending|outstanding) (?:charges|fines|cases?)|charges (?:pending|"
        r"against)|fines",
        yes=("Do you have any outstanding court cases?",),
        no=("Do you play on a court?",),
    ),
    Rule(
        "en.implyno.record_court",
        r"thrown out|(?:was|were|been|got|charges) (?:all )?(?:dropped|acquitted|cleared|settled|quashed|paid(?: "
        r"off)?)|(?:not|found not) guilty|no further action|paid (?:off|up|it|them|in full)(?: \S+){0,3}|case (?:was "
        r")?(?:closed|dismissed)",
        yes=("It was thrown out in January.", "Paid off in instalments."),
        no=("It's next month.",),
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
)
