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
)
