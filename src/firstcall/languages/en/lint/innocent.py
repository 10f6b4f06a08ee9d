"""English words that several lint rules share, and the surroundings in which a touchy word is about the work."""

from __future__ import annotations

_NO_ONE = r"(?!(?:you|your|yours|yourself|own|despite|spite|without|while|home|personally|are|religious reasons)(?!\S))"
"""An innocent stretch ends where the candidate comes in: "work evenings while you have children"."""

_NOT_PAPER = (
    r"and|or|you|your|have|hold|do|a|an|any|the|medical|doctor|doctors|gp|physicians|birth|marriage|health|"
    r"vaccination|disability|fitness|d4|eng1|id|identity|union|membership|british|english|disclosure|gender|blue|"
    r"green|because|for|with"
)
"""What does not belong to the name of a paper: a working at height certificate, but not a birth certificate."""

_SERVED = (
    r"look after|care for|take care of|(?:take|bring|collect|accompany|drop|fetch|push|get|help) (?:our |the |a |"
    r"young |elderly |disabled )?(?:clients?|residents?|patients?|pupils?|children|guests?|customers?|passengers?|"
    r"people|service users?|tenants?|visitors?|students?|adults?|animals?)|cook for|cater for|cover|lift|bathe|feed|"
    r"wash|dress|teach|tutor|coach|instruct|supervise|nurse|treat|assess|examine|interview|recruit|train|counsel|"
    r"advise|represent|assist|escort|transport|drive|deliver|serve(?! (?:in the|your|time|a sentence))|host|"
    r"photograph|film|entertain|set|sell|stock|fit(?! (?:in|into|with|well))|install|repair|mend|service|maintain|"
    r"build|design|clean|paint|bake|make(?! of)|decorate|dispense|administer|give|process|calculate|run|read to|"
    r"play with|sit with|keep an eye on|settle|monitor|measure|record|file|type up|audit|translate|interpret|guide|"
    r"guard|ice|explain|check|prepare|assemble|restore|tune|wire|cut|style|sew|pack|load|unload|test|inspect|"
    r"operate|plan (?!to|on|for|any)|draft|write|issue|prune|plant|weld|solder|print|brew|mix|grade|mark|groom|tow|"
    r"ship|order|price|enforce|investigate|patrol|promote|coordinate|schedule|verify|know (?:the|which|what|when|"
    r"how|where)|book|admit|refer|register|greet|direct|work (?:with|in|at|for|on|around|alongside)"
)
_TRADES = (
    r"solicitor|barrister|lawyer|paralegal|magistrate|clerk|usher|notary|counsellor|therapist|nurse|midwife|teacher|"
    r"tutor|doctor|paramedic|chef|cook|baker|jeweller|tailor|florist|planner|organi[sz]er|adviser|advisor|assessor|"
    r"consultant|engineer|electrician|plumber|driver|mechanic|technician|coach|instructor|interpreter|translator|"
    r"photographer|hairdresser|barber|stylist|pharmacist|dispenser|lifeguard|steward|guard|caretaker|porter|"
    r"assistant|worker|carer|entertainer|lecturer|trainer|waiter|waitress|bartender|host|butler|housekeeper|"
    r"gardener|farmer|groom|labourer|welder|joiner|builder|roofer|painter|decorator|plasterer|fitter|operator|"
    r"packer|supervisor|foreman|designer|developer|programmer|tester|writer|editor|reporter|producer|undertaker|"
    r"embalmer|auditor|buyer|agent|broker|cashier|librarian|researcher|vet|ranger|optician|audiologist|"
    r"physiotherapist|officer|manager|accountant|bookkeeper|registrar|inspector|investigator|journalist|architect|"
    r"surveyor|analyst|administrator|receptionist"
)
_SERVING = (
    r"looking after|caring for|taking care of|cooking for|catering for|covering|lifting|bathing|washing|dressing|"
    r"giving|administering|dispensing|handling|cleaning|fitting|installing|repairing|servicing|building|painting|"
    r"making|baking|selling|running|managing|processing|calculating|supporting|helping|teaching|tutoring|coaching|"
    r"assisting|treating|serving|feeding|protecting|safeguarding|driving(?! (?:ban|bans|offences?|convictions?|"
    r"disqualif\w+|under|points|record|while))|escorting|transporting|delivering|assessing|interviewing|recruiting|"
    r"counselling|advising|representing|nursing|photographing|organi[sz]ing|running|translating|entertaining|"
    r"supervising|monitoring|decorating|restoring|renovating|tuning|hosting|guiding|dealing with|working (?:with|in|"
    r"at|on|around|alongside)"
)
_UNITS = (
    r"wards?|units?|class(?:es)?|branch|departments?|areas?|age groups?|age range|age|ratio|settings?|clinic|sector|"
    r"room|field|specialism|speciality|client groups?|patient groups?|kind of (?:work|care|patients|clients|nursing|"
    r"cooking|food)|sort of (?:work|care|patients|clients|nursing|cooking|food)|type of (?:work|care|patients|"
    r"clients|nursing|cooking|food)"
)
_NEXT = r"(?!, (?:any|do|did|how|what|is|no|married|single|and you|if|or you|even if)(?!\S))"
"""It goes on over a comma only where a list does: "churches, mosques or other places of worship"."""

MACROS = {
    "W": r"[^\s.?!;,]+",
    "TAIL": rf"(?:{_NO_ONE}{_NEXT}[^\s.?!;]+ ?){{0,14}}",
    "PAST": r"(?:(?!(?:want|hoping|expecting|expect|need|like|wish|looking|aiming|hope|to)(?!\S))[^\s.?!;]+ ){0,2}",
    "DONE": r"worked|volunteered|interned|trained|qualified|practised|apprenticed|employed",
    "DOING": r"work|working|job|jobs|placement|shifts|volunteering|role",
    "WITH": r"with|in|at|on|for|as|of|to|around|alongside|among|within|near|from|about|under|by",
    "SKILL": (
        r"experience|experienced|training|trained|qualification|qualifications|qualified|certificate|certified|"
        r"certification|diploma|degree|course|courses|knowledge|background working|licence|familiar|skilled|nvq|"
        r"btec|specialist|expertise|registered|registration|accredited|competent|card|ticket|cpd"
    ),
    "SERVED": _SERVED,
    "SERVING": _SERVING,
    "TRADES": _TRADES,
    "UNITS": _UNITS,
    "LIVED": (
        r"talked|discussed|considered|decided|suffered|married|divorced|separated|arrested|convicted|cautioned|"
        r"charged|prosecuted|smoked|injured|missed|claimed|changed|voted|served|used|tested|diagnosed|vaccinated|"
        r"signed|earned|retired|graduated|passed|turned|finished|immigrated|moved|lived|adopted|committed|involved|"
        r"tattooed|pierced|called|received|planned|used|needed|wanted|jailed|disabled|addicted|allergic|worried|"
        r"stopped|resided|stayed|converted|practised|transitioned|identified|disqualified|banned|treated|"
        r"hospitalised|hospitalized|undergone|started|completed|closed|declared|bankrupted|fitted|joined|attended|"
        r"experienced|impaired|registered|recovered|failed|hurt|settled|migrated|reached|aged|refused"
    ),
    "DEED": (
        r"cared for|looked after|supported|taught|tutored|coached|treated|handled|served(?! (?:in|your|time|"
        r"a sentence|on))|helped|assisted|delivered|managed|supervised|led|run|sold|built|designed|written|repaired|"
        r"serviced|maintained|installed|programmed|cleaned|cooked|prepared(?! to)|processed|administered|given|"
        r"dispensed|advised|counselled|interviewed|recruited|used(?! (?:recreational|illegal|drugs|cannabis|"
        r"any drugs))|operated|driven|planted|pruned|painted|wrapped|sorted|packed|photographed|wired|studied|"
        r"researched|carried out|dealt with|catered for|kept|checked|hosted|nursed|bathed|fed|moved|transported|"
        r"tested(?! positive)|investigated|assessed|reviewed|represented|negotiated|organised|cut|styled|polished|"
        r"aged|brewed|logged|laid|fitted|cleared|drained|made(?! {g2}(?:money|per|salary|a living|year|month|week|"
        r"complaint|claim))|taken(?! {g2}(?:leave|time|days|weeks|months|maternity|paternity|parental|sick|drugs|"
        r"medication|medicines?|part|industrial|action|anything|tablets|pills|you|legal|strike|offence|a|any|"
        r"out)(?!\S))|done(?! {g2}(?:time|drugs|anything|military|national|crime|something|you|your))|translated|"
        r"interpreted|edited|published|met|fostered"
    ),
}

EXPERIENCE = (
    r"how many (?:children|kids|babies|pupils|toddlers) {g4}in (?:your|the|a|each) {g2}(?:group|class|nursery|ward|"
    r"room|setting|home you (?:manage|run|work|worked))|(?:wedding|christening|funeral|party|children|babies|"
    r"patients?|baby|toddlers?) (?:that )?(?:you have|have you) (?:ever )?(?:catered|cooked|played|photographed|"
    r"decorated|planned|run|worked|baked|dressed|looked|cared|taught|delivered|nursed|treated|filmed)",
    r"(?:{DONE}) (?:{W} ){0,3}?(?:{WITH}) {TAIL}",
    r"(?:{SKILL}) (?:{W} ){0,2}?(?:{WITH}) {TAIL}",
    r"(?<!been )(?<!were )(?<!being )(?<!are you )(?:{DEED}) {TAIL}",
    r"have you (?:ever |also |previously |personally |recently )?(?!(?:{LIVED})(?!\S))(?:[^\s.?!;,]{2,}(?:ed|wn|"
    r"ught|ilt|elt|old|ung|oken)|set up|put (?:in|up|on)|run|cut|built|led|sat (?:on|in|opposite|with)|held (?:a|an|"
    r"the|regular|weekly)|spent years with) {TAIL}",
    r"did you (?:also |ever |usually |mostly )?(?:{SERVED}) {TAIL}",
    r"used to (?!{g3}(?:stress\w*|pressure|conflict\w*|deadlines)(?!\S)){TAIL}",
    r"(?:know|understand|familiar with) (?:how to|the (?:rules|law|laws|legislation|regulations|procedures?|process|"
    r"limits?|difference|signs|basics)|about) {TAIL}",
    r"(?<=^ )working (?:at|in) (?:heights?|confined spaces?)(?=$)",
    r"(?:children|kids|babies|toddlers|pupils|young people|people|clients|patients) (?:that |who |"
    r"whom )?you (?:have |had )?(?:taught|looked after|cared for|worked with|minded|nannied|coached|tutored|"
    r"supported|nursed)(?! {g2}(?:at home|yourself))|(?:certificates?|proof|country) of origin",
    rf"(?:(?!(?:{_NOT_PAPER})(?!\S)){{W}} ){{1,4}}(?:certificate|training|course|qualification|ticket|card|diploma)",
)
"""What somebody has done or learnt: nothing in it is asked of the candidate's person."""

INNOCENT = (
    r"(?:next (?:door )?to|near|opposite|behind|beside|close to) (?:the|a) {g2}(?:church|mosque|synagogue|temple|"
    r"prison|courts?|police|cathedral)",
    r"you (?:would|will|shall) (?:also |mostly |mainly )?(?:be )?(?:{SERVED}|{SERVING}|with) {TAIL}",
    r"(?:are you|been|as|become) (?:a|an) (?:{W} ){0,3}(?:{TRADES}) (?:who|with|in|for|of|at|or|and) {TAIL}",
    r"(?:did|does|will) (?:your|this|the) (?:{W} ){1,2}(?:involve|include|cover|require) (?!(?:a|an) (?:woman|man|"
    r"lady)){TAIL}",
    r"(?:part of the|this|the) (?:job|role|work|post|position) (?:is|involves|includes|covers|means|"
    r"would be) (?!(?:{W} ){0,3}(?:woman|man|lady|girl|for|suited|aimed|young\w*|only|not)(?!\S)){TAIL}",
    r"did you (?:also |ever )?(?:handle|manage|deal with|run|support|process|see|meet|"
    r"have to deal with) (?!{g2}(?:doctor\w*|therapist|psychi\w+|gp|specialist|money|finances)(?!\S)){TAIL}",
    r"years (?:spent |of {W} |experience )?(?:with|in|as|at|on|of)(?! (?:age|prison|jail|the (?:uk|country|army|"
    r"navy|raf)|this country|britain|england|sweden|service)(?!\S)) {TAIL}",
    r"background (?:in|with) {TAIL}",
    r"(?:been|were|you were) responsible for {TAIL}",
    r"work (?:included?|involved?|covered) {TAIL}",
    r"(?<!can )(?<!could )(?<!may )(?<!shall )we (?:also |often |mostly |mainly |only |usually )?(?:deal|work|trade|"
    r"train|help|house|treat|teach|serve|sell|make|repair|restore|transport|carry|run|support|host|see|supply|build|"
    r"clean|look after|care for|cater for|cook|provide|specialise|print|publish|import|export|represent) {TAIL}",
    r"(?:can|could|would|will|do|did) you (?:ever |also |be able to |be happy to |be willing to |be prepared to |"
    r"know how to |usually |normally |have to |need to )?(?:{SERVED}) {TAIL}",
    r"(?:able|happy|willing|prepared|okay|ok|trained|qualified|competent|licensed|insured|authorised|allowed|"
    r"confident|how) (?:to|you) (?:{SERVED}) {TAIL}",
    r"(?:which|what) (?:{UNITS}) (?!(?:are|were|do you (?:belong|fall)|describes|group are|"
    r"bracket)(?!\S))(?:(?!(?:your|yourself|are)(?!\S))[^\s.?!;]+ ?){0,14}",
    r"(?:okay|ok|comfortable|happy|fine|experienced|patient|confident|used to|alright|all right|good) (?:with|"
    r"around) {TAIL}",
    r"(?<!live )(?<!home )(?<!own )with the (?:children|kids|babies|toddlers|little ones)(?! (?:at home|when|while|"
    r"if))",
    r"(?:kids|childrens|children|baby|babies|toddler|toddlers) (?:part(?:y|ies)|cloth\w+|shoes|books|toys|homes?|"
    r"wards?|hospital|centres?|clubs?|menus?|entertain\w+|services|nurs\w+|play\w*|groups?|camps?|activities|"
    r"sports?|social|swim\w*|rides|section|department|wear|furniture|football|classes|dentistry|hospice|services|"
    r"massage|food|monitors?|shops?|yoga|rooms?)",
    r"(?:been|be|being|become|as|are you|worked) (?:a |an )(?:{W} ){0,2}(?:child ?minder|nanny|babysitter|au pair|"
    r"midwife|matron|paramedic|medic|chaplain|vicar|priest|imam|union rep for staff)",
    r"level (?:one|two|three|four|five|six|\d) (?:{W} ){0,2}(?:in|for) {TAIL}",
    r"(?:colleagues|staff|others|somebody|someone|people|carers|drivers|nurses|cooks|one of us) (?:is|are|call|"
    r"calls|go|goes) {TAIL}",
    r"(?:our|the|most) (?:{W} ){0,2}(?:clients|customers|residents|pupils|guests|patients|users|passengers|visitors|"
    r"tenants|families|students|learners|members|animals|horses) (?:are|come|suffer|live|speak) {TAIL}",
    r"(?:(?!(?:you|your|been|stayed|admitted|had|in|to|at|attend\w*|visit\w*|under)(?!\S)){W} ){1,3}(?:clinics?|"
    r"helpline|hospice|charity|refuge)",
    r"signed off (?:for|to|on|as competent) {TAIL}",
    r"how many (?:{KIDS}) (?:(?:do|did|can|could|would|have|will) you(?! (?:have|got|need|want|plan|hope|"
    r"live)(?!\S))|(?:did|do) you have (?:in|on|at|under|to)|have you (?:got |had )?(?:in|on|at|under|to)|per|"
    r"to each|to every|in each|live in the|(?:do|did) (?:the|a|each)) {TAIL}",
    r"(?:which|what) (?:branch|field|part|side|kind) of (?:nursing|teaching|care|medicine|work|"
    r"law) (?:[^\s.?!;]+ ?){0,14}",
    r"(?:vaccinat\w+|jabs?|immuni\w+|shots?) (?:for|against) {TAIL}",
    r"(?:meetings?|talks|negotiations?|consultations?|minutes) (?:with|between|of|in) {TAIL}",
    r"(?:(?:last|present|current|old) (?:employer|company|firm|job|site)|your (?:last|old) (?:kitchen|school|home|"
    r"ward|shop|office)) (?:use|have|handle|run|do|employ|sell|serve|make) {TAIL}",
    r"our (?:clients|customers|residents|pupils|guests|patients|service users|passengers|visitors|tenants|families|"
    r"students|learners|members|drivers|carers|teachers|nurses|tutors) {TAIL}",
    r"(?:sick\w*|sick leave|sickness|absence|maternity|paternity|parental|parental leave|maternity leave|sick pay|"
    r"maternity pay|religion|religious|union|pension|disability|debt|criminal|medication|benefits?|divorce|mortgage|"
    r"citizenship|asylum|immigration|visa|gender|equality|pay|salary|wage) (?:leave |pay |absence |"
    r"and {W} )?(?:admin\w*|booking|records?|manage\w*|calculations?|process\w*|policy|policies|procedures?|"
    r"casework|cases|claims?|forms|systems?|software|report\w*|returns|queries|law|desk|advice|advis\w+|"
    r"negotiations?|settlements?|schemes?|rules|rounds?|charts?|errors?|reviews?|runs?|mapping|audits?|studies|"
    r"monitoring|applications?|office|department|team|cover)(?! {g2}(?:for you|about you|of yours|"
    r"on you))(?<!your religion)",
    r"(?:your )?mental health (?:first aid\w*|nurs\w+|teams?|wards?|act|services?|units?|trusts?|sector|support|"
    r"charity|work\w*)",
    r"(?:{DOING}) (?:{W} )?(?:with|in|at|for|alongside|among|around) (?!(?:a|an) {g1}(?:lady|man|woman|girl|bloke|"
    r"lad|younger|older)(?!\S)){TAIL}",
    r"(?:support|care|help|services|advice|provision|guidance|treatment|lessons|activities|meals|clubs?|first aid|"
    r"classes|training|clothes|games|books|food|projects|equipment|insurance) (?:for|to|of|with) {TAIL}",
    r"(?:{SERVING}) {TAIL}",
    r"(?<!you a )(?<!you an )(?:patient|customer|client|resident|pupil|student|guest|people|service user|passenger|"
    r"adult|person)s? (?:who|with|without|from|under|over|aged|that) {TAIL}",
)
"""Work still to be done, and other people: what would be refused elsewhere is let through."""

_FINITE = "are were have can could will would do did must should"
FINITE = frozenset(_FINITE.split())
"""Verbs that change places with "you" in a question."""
_OF_SENTENCES = (
    "we i they our it he she someone somebody is was be been has does what which who whom whose where when why how "
    "your must may please tell describe name give state send list would should might pays starts involves needs "
    "includes requires runs opens closes means takes "
    "works weighs begins covers comes goes gets there "
)
OF_SENTENCES = frozenset(_OF_SENTENCES.split())
"""Words that no short question without subject and verb has."""

_WANTS = (
    "want",
    "need",
    "wants",
    "needs",
    "prefer",
    "looking for",
    "seeking",
    "seek",
    "after",
)
_FOLKS = ("somebody", "someone", "people", "a person", "candidates", "applicants")
DEMANDS = {
    **{f"{must} be": "are you" for must in ("must", "should", "needs to", "has to", "have to")},
    "must have": "do you have",
    "is there": "do you have",
    "if you had": "do you have",
    "are you by any chance": "are you",
    **{
        f"{see} yourself{as_}": "are you"
        for see in (
            "call",
            "consider",
            "describe",
            "see",
            "class",
            "count",
            "think of",
            "regard",
            "rate",
        )
        for as_ in ("", " as")
    },
    **{f"say you {be}": "are you" for be in ("are", "were")},
    "needs to have": "do you have",
    **{f"{want} {folk} who {be}": "are you" for want in _WANTS for folk in _FOLKS for be in ("is", "are")},
    **{
        f"{want} {folk} {without}": "do you have"
        for want in _WANTS
        for folk in _FOLKS
        for without in ("with", "without")
    },
}
"""Words that demand -> those that ask the same."""

_EMPTY = (
    "a all always an and are as ask asked at be because by client company customer demand demanded demands do "
    "employer essential everyone for have here important in is it its just job manager na necessary need "
    "needed needs no none of ok on our policy position prefer preferred purposes reason reasons require "
    "required requirement requires role so tba tbc tbd that the their they this to todo us want wanted wants "
    "we will with work xxx yes you your must should "
)
EMPTY_WORDS = frozenset(_EMPTY.split())
"""Words that say nothing about why the job demands something."""

WANTED = (
    r"(?:you|the candidate|the applicant|candidates|applicants|the person|the postholder|whoever gets it|hires|"
    r"the hire) {g2}(?:are|is|have|has|be|become|becomes|get|gets) {g3}\S+",
    r"(?:your) {g2}\S+",
    r"(?:want|wants|wanted|like|likes|prefer|prefers|prefered|preferred|need|needs|looking for|look for|take|hire|"
    r"employ|after) {g2}(?:a|an|some|no|any|only|not|to have|young\w*|somebody|someone|people|men|women|candidates|"
    r"ladies|lads|girls) {g3}\S+",
    r"(?:want|wants|like|likes|prefer|prefers) {g2}\S+",
    r"(?:no|only|just|rather|better|best|ideally|too (?:heavy|hard|tough|dangerous|rough|much) for) {g2}\S+",
    r"\S+ {g1}(?:can not|do not|does not|are|is|get|tend|will|would|cope|work|fit) {g1}(?:better|best|worse|often|"
    r"more|off|less|in|cope|not)",
    r"(?:somebody|someone|people|anyone|anybody|those|a person) (?:who|with|without|under|over|of) {g3}\S+",
)
"""Who a reason says that the job is for."""
