"""English hindrances, and what is none any more: bans that ended, health, diets, other jobs, holidays, visas, records.

As in `topics`; a question about them mostly wants a no, so that here above all what says no must be plain.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

HINDRANCES = (
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
        r"off|(?:suffer|suffering) from(?! vertigo)|hearing (?:problems|loss)|injur(?:y|ies)|bad back|off sick",
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
        "en.implyyes.right_nation",
        r"i am (?:a )?(?:irish|british|english|scottish|welsh|northern irish|(?:british|irish|uk) (?:citizen|national|"
        r"subject))(?: (?:born|by birth|through and through))?(?= [.,!]| $| so)",
        yes=("I'm Irish.", "I'm a British citizen."),
        no=("I'm from Ghana.", "I'm British by name only."),
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
        "en.implyno.otherjob_employed",
        r"(?:finished|left|handed)(?: (?:up|my|notice|in))* (?:there|last|at|in|on|already)(?: \S+){0,2}|(?:made |"
        r"been )?redundant|only (?:job|one|1ne)|just (?:this|the) (?:one|1ne)|packed it in|out of work|unemployed|"
        r"between jobs|laid off|on the dole|not since(?: \S+)?|looking for work|career break|"
        r"(?:this|that) (?:is|would be|will be) (?:it|the only 1ne|my only 1ne|my only job)",
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
        "en.topic.commits",
        r"(?:other|any) (?:regular )?commitments|anything else on",
        yes=("Do you have any other commitments in the mornings?",),
        no=("Can you commit?",),
    ),
    Rule(
        "en.implyyes.commits",
        r"(?:get|take|drop|pick up|collect|fetch) (?:the|my) (?:kids|children|wee ones|daughter|son|girls?|boys?|"
        r"grandkids)(?: \S+){0,3}|school run|(?:college|uni|university|church|choir|training|football|class(?:es)?) "
        r"(?:on|every|at)(?: \S+)?|care for my (?:\S+)|coach(?:ing)?(?: \S+){0,3} (?:on|every)",
        yes=("I've got to get the kids to school.",),
        no=("My mornings are all yours.",),
    ),
    Rule(
        "en.implyno.commits",
        r"(?:is|are|am) all yours|(?:completely|totally|all|wide) (?:free|open|flexible)|nothing (?:else )?on|foot "
        r"?loose|free as a bird",
        yes=("My mornings are all yours.",),
        no=("I've the school run.",),
    ),
    Rule(
        "en.implyyes.allergy_bar",
        r"(?:anything|everything|all) (?:except|but|bar|apart from) \S+",
        yes=("I can eat anything except shellfish.",),
        no=("I can eat anything.",),
    ),
    Rule(
        "en.implyno.record_off",
        r"(?:came|come|dropped|been wiped|wiped|fell) off(?: \S+){0,3}|off my licence now",
        yes=("They came off in May.",),
        no=("Three points.",),
    ),
    Rule(
        "en.implyno.done_first",
        r"(?:my )?(?:very )?first (?:ever |proper |real )?job|straight (?:from|out of) (?:school|college|uni)",
        yes=("This would be my first job.",),
        no=("I had it in my last job.",),
    ),
    Rule(
        "en.topic.employed",
        r"(?:currently|presently|still) (?:employed|working|in work)|(?:employed|in work|working) (?:at the moment|"
        r"currently|right now|at present)|in "
        r"employment",
        yes=("Are you currently employed?",),
        no=("Have you worked here?",),
    ),
    Rule(
        "en.implyno.ailing_sound",
        r"(?:hearing|eyesight|sight|back|health|heart|vision|knees|balance)(?:'s| is| are) (?:perfect|fine|good|grand|"
        r"sound|excellent|spot on|okay|a1)|"
        r"# vision",
        yes=("My hearing's perfect.",),
        no=("My hearing's going.",),
    ),
)
