"""English belongings and standing that answer a yes-or-no question: "an iPhone", "a box room", "it ended in June".

As in `topics`: what is had, where somebody lives, what is in the way or over, and what the law allows them.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

BELONGINGS = (
    Rule(
        "en.topic.phone",
        r"smart ?phone|mobile phone|phone (?:\S+ ){0,6}apps?|android|iphone",
        yes=("Do you have a smartphone?",),
        no=("Are you comfortable on the phone?",),
    ),
    Rule(
        "en.implyyes.phone",
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
        "en.implyyes.internet",
        r"fibre|virgin(?: media)?|(?:#|a) (?:mega?|megs?|megabits?|mbps|gig)|full fibre|ethernet|work(?:ed|ing)? from home "
        r"(?:\S+ ){0,2}(?:since|for|already|now|all|through)|(?:netflix|zoom|gaming) all",
        yes=("Had fibre put in last month.", "I've worked from home since lockdown."),
        no=("Just a dongle.",),
    ),
    Rule(
        "en.implyno.internet",
        r"dongle|drops(?: out)?|patchy|tether\S*|hot ?spot|(?:go to|use) the library|dial up|in the sticks|off my phone",
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
        "en.implyyes.tools",
        r"makita|dewalt|milwaukee|hilti|bosch|snap - on|snapon|festool|stihl|full set|tool ?box|box of(?: \S+)?|"
        r"van ?full(?: of(?: \S+)?)?|kitted out|fully kitted|spent a fortune|everything (?:from|you|except|but|bar)(?: \S+){0,3}|"
        r"the (?:whole )?(?:lot|works)|(?:in|filled|fills) (?:the|my|a) (?:van|shed|garage|lock - up|boot)|hat , boots",
        yes=("Full set of Makita.", "A shed full, they're in the garage."),
        no=("The firm gave us ours.",),
    ),
    Rule(
        "en.implyno.tools",
        r"(?:firm|company|boss|gaffer|employer|work|they) (?:always |all )?(?:supplied|gave|provided|supplies|provides|gives|"
        r"lent)(?: \S+){0,2}|(?:was|were|are|is) (?:always )?(?:supplied|provided|the (?:firm|company)'s)|(?:nicked|stolen|"
        r"robbed|pinched)(?: \S+){0,2}",
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
        "en.implyyes.refs",
        r"(?:old|last|former|previous|both|ex) (?:\S+ )?(?:boss|bosses|manager|managers|employers?|gaffer|head|landlord)"
        r"(?: \S+){0,2} (?:would|will|said|happy|gave|wrote|has offered)(?: \S+){0,3}|both of them (?:said|would|will|are)"
        r"(?: \S+){0,3}|glowing(?: \S+)?|letters? from|(?:happy|glad|willing|offered) to (?:give|write|vouch|be)(?: \S+){0,3}|"
        r"vouch for me|numbers down|sing my praises|good word for me|just (?:ring|call|phone) (?:them|my|any)(?: \S+)?",
        yes=("My old boss would give me one.", "Glowing ones.", "Both of them said to put their numbers down."),
        no=("My old boss went bust.",),
    ),
    Rule(
        "en.implyyes.avail",
        r"(?:made|been|got|being) redundant|out of work|between jobs|unemployed|laid off|(?:contract|job|notice|season) "
        r"(?:is |was |has |just )*(?:ended|finished|ran out|run out|up|over|done)(?: \S+){0,2}|(?:have |just |already )*(?:left|finished) (?:my|"
        r"the|at|last|there|on|work|uni|school|college)(?: \S+){0,2}|(?:am )?not working(?: \S+){0,3}|nothing on(?= [.,!]| $|"
        r" at| right)|sat at home|twiddling my thumbs|graduated|raring to go|bags (?:are )?packed|on the dole|signing on|"
        r"(?:say|name) the word|as we speak",
        yes=("I got made redundant last Friday.", "My contract ran out in May.", "I'm not working at the minute."),
        no=("I'm working till May.",),
    ),
    Rule(
        "en.implyno.avail_home",
        r"(?!1 )# (?:weeks|weeks'|week's) notice|(?:a|one|#|full) (?:month|months|month's|months')(?:'s)? notice|serve my notice|"
        r"(?:work|working|serving) (?:out )?(?:my|a) notice|tied in (?:until|till)(?: \S+)?|under contract (?:until|till)"
        r"(?: \S+)?",
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
        r"(?:ended|expired|ran out|lapsed|was up|finished|was over|is over|run out)(?: (?:in|last|on|at|ages|years|back)(?: "
        r"\S+)?)?|free as a bird|free agent|(?:released|let) me (?:from|out of)(?: \S+)?",
        yes=("My non-compete ended in June.", "Free as a bird."),
        no=("It ends in June.",),
    ),
    Rule(
        "en.topic.ailing",
        r"(?:problems?|issues?|trouble|injur(?:y|ies)) with your (?:\S+ )?(?:back|knees?|health|heart|hands|shoulders?|hips?)|"
        r"health (?:problems?|conditions?|issues?)|medical (?:problems?|conditions?|issues?)|signed off|(?:suffer|suffering) "
        r"from|injur(?:y|ies)|bad back|off sick",
        yes=("Do you have any problems with your back?", "Do you suffer from asthma?"),
        no=("Do you have any convictions?",),
    ),
    Rule(
        "en.implyno.ailing",
        r"(?:been|is|am|was|all|back) (?:\S+ )?(?:fine|fit|good|grand|okay|right|sound|normal)(?: \S+)? (?:since|now|again)"
        r"(?: \S+){0,3}|(?:fully|completely|all) (?:fit|healed|recovered|better|mended|healed up|fixed)|signed (?:me )?(?:off )?"
        r"(?:as |back )?(?:fit|for work)(?: \S+)?|all clear|(?:grew|grown) out of (?:it|that|them)|as a (?:kid|child|baby|boy|girl|"
        r"teenager)|(?:when|since) i was (?:a kid|a child|little|small|wee|young|#)|fit as (?:a flea|a fiddle|a butcher's dog)|"
        r"fighting fit|right as rain|never better|picture of health|in (?:good|great|perfect|rude) (?:health|shape|nick)|"
        r"healthy as a \S+|strong as \S+ \S+|back fit(?: now)?",
        yes=("It's been fine since the operation.", "Doctor signed me off as fit.", "As a kid, yes, I grew out of it."),
        no=("It hurts.",),
    ),
    Rule(
        "en.implyno.allergy",
        r"(?:i |can |could |i will )(?:eat|eats|ate|handle|handled) (?:\S+ )?(?:peanuts?|nuts?|anything|everything|prawns|"
        r"shellfish|bread|it|them)(?: \S+)?|eat like a horse|iron stomach|cast iron stomach|constitution of a(?: \S+)?",
        yes=("I eat peanut butter every morning.", "I'll eat anything."),
        no=("I'm allergic to nuts.",),
    ),
    Rule(
        "en.topic.digs",
        r"(?:need|provide|help finding|help with|find) (?:\S+ )?(?:us to provide )?(?:accommodation|housing|somewhere to (?:live|stay)|"
        r"digs|lodgings)|provide accommodation",
        yes=("Do you need us to provide accommodation?",),
        no=("Do you live locally?",),
    ),
    Rule(
        "en.implyno.digs",
        r"(?:stopping|staying|stay|stop|living|live|lodging|lodge|moving in|move in) (?:with|at|in|near|round|locally|here)"
        r"(?: \S+){0,3}|(?:box|spare) room|(?:have |got )?(?:my own|a|a nice|a rented|already got a) (?:flat|place|house|room)"
        r"(?: \S+)?|(?:renting|rent|rented) (?:a|in|near|round|here)(?: \S+)?|sorted(?: for)?(?: \S+)?|(?:put|putting) me up",
        yes=("I'd be stopping with my cousin.", "My auntie's got a box room."),
        no=("I'd need something.",),
    ),
    Rule(
        "en.implyyes.sponsor",
        r"(?:take|taking|took) (?:over|on) (?:the|my|a) (?:\S+ ){0,2}(?:visa|sponsorship)|(?:on|have|hold|got) (?:a |an |my )?"
        r"(?:skilled worker|tier #|h1b|h - 1b|health and care)(?: worker)?(?: visa)?|(?:transfer|switch|renew)(?: \S+){0,2} "
        r"(?:visa|sponsorship)(?: \S+)?|new (?:certificate of sponsorship|sponsor)",
        yes=("You'd have to take over my skilled worker visa.", "I'm on a skilled worker visa."),
        no=("I've settled status.",),
    ),
    # ------------------------------------------------------------ more of what `topics` knows
    Rule(
        "en.implyyes.right_home",
        r"(?:share code|euss|brp|spouse visa|dependant visa|dependent visa|leave to remain|naturalis\S+|green card|us citizen|"
        r"passport(?: is)? (?:here|in (?:my|the|front)|ready|on)|born and raised|both passports|stamp #|ancestry visa)(?: \S+)?|"
        r"born in (?:the )?(?:leeds|london|hull|glasgow|cardiff|manchester|birmingham|liverpool|bristol|bradford|sheffield|"
        r"newcastle|belfast|dublin|cork|edinburgh|aberdeen|nottingham|leicester|wigan|bolton|royal \S+|county \S+|u k|states)",
        yes=("I've got a share code.", "Born in Hull.", "Stamp 4."),
        no=("I've applied.",),
    ),
    Rule(
        "en.implyno.sponsor_home",
        r"(?:irish|british|uk) (?:passport|citizen)|passport|indefinite leave(?: \S+){0,2}|(?:spouse|dependant|dependent|"
        r"ancestry|family) visa|naturalis\S+|green card|born (?:in|here)(?: \S+)?|stamp #",
        yes=("I'm on a spouse visa.", "Born in Leeds."),
        no=("I'm on a skilled worker visa.",),
    ),
    Rule(
        "en.implyyes.sacked_home",
        r"(?:they )?(?:sacked|fired|dismissed) me(?: \S+){0,3}|(?:escorted|marched) (?:out|off)(?: \S+)?|gross misconduct|"
        r"got the (?:sack|push|boot|chop|bullet|elbow)",
        yes=("They sacked me for being late.", "I got the boot."),
        no=("I left.",),
    ),
    Rule(
        "en.implyno.sacked_home",
        r"(?:only|always) (?:ever )?(?:left|quit|resigned|walked|handed in|moved on|gone)(?: \S+){0,4}|(?:always )?handed in my "
        r"notice|my own (?:choice|decision|steam)|on good terms|(?:always )?(?:been )?asked (?:me )?back(?: \S+)?",
        yes=("I've only ever left on good terms.", "I've always handed in my notice."),
        no=("They sacked me.",),
    ),
    Rule(
        "en.implyyes.holiday_home",
        r"(?:flying|fly) (?:to|out|off|home)(?: \S+){0,2}|flights?(?: (?:are|is))? (?:booked|paid|on|to)(?: \S+)?|(?:booked|paid for) "
        r"(?:a|for|the|#)(?: \S+){0,2}|wedding in(?: \S+)?|all inclusive|cruise|half term(?: week)?|# nights(?: in(?: \S+)?)?|"
        r"already paid|back on the(?: \S+)?",
        yes=("We're flying to Tenerife.", "Half term week, already paid."),
        no=("Nothing booked.",),
    ),
    Rule(
        "en.implyno.record_home",
        r"(?:not )?(?:so much as|even) a (?:parking ticket|parking fine|speeding ticket|fine|library fine|point)|"
        r"(?:just |only )?(?:a |the odd )?parking (?:ticket|fine)s?|spotless|squeaky|clean (?:sheet|slate|record|nose)|never (?:been )?"
        r"(?:arrested|nicked|in trouble|in any trouble|been in trouble|cautioned|in court)(?: \S+){0,3}|good as gold|never (?:set "
        r"foot|seen the inside)(?: \S+){0,5}|(?:kept|keep) my nose clean|law - abiding|law abiding",
        yes=("Not so much as a parking ticket.", "I've kept my nose clean.", "Never been in trouble."),
        no=("I did six months.",),
    ),
)
