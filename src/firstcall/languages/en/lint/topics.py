"""English words that a lawful question names only where the work is told of: elsewhere they are about the candidate.

What hides them is `innocent.py`: "have you dispensed medicines", "our patients have asthma", "worked with refugees".
"""

from __future__ import annotations

from firstcall.languages.en.lint.protected import HOURS, ROTA, WORK_PERMIT
from firstcall.languages.en.lint.work import NOT_SPOKEN_OF
from firstcall.lint.rules import LintRule, Severity

EXTRACT = "Are you willing to have a DBS check before you start?"

RULES = (
    LintRule(
        "en.lint.health.topic",
        (
            r"smoking(?! (?:cessation|area|shelter|room|ban|policy|fish|meat|salmon|bacon|ham))|"
            r"drinking(?! (?:water|fountain|age|cups?))|drunk|hangovers?|hormones|medicines?|medications?|meds|"
            r"tablets|painkillers|antidepressants|insulin|inhalers?",
            r"ill|sick(?! (?:bay|pay))|illness\w*|sickness|unwell|poorly|ailments?|asthma\w*|diabet\w+|migraines?|"
            r"depression|anxiety|allerg(?!ens?(?= |$))\w+(?! (?:awareness|training|information|menus?|advice))|"
            r"hay fever|eczema|arthritis|vertigo|insomnia|tinnitus|hernia",
            r"disease\w*|injur(?:y|ies|ed)|smokes?|smokers?|vape|psychologist|psychiatrist|(?:aching|painful|stiff|"
            r"swollen) {W}|your joints|in {g1}(?:good|great|bad|poor|top) shape|any {g2}conditions? (?:we|that|"
            r"which|you)|headaches?|tired(?:ness)?|fatigue\w*|rehab(?! (?:centre|clinic|unit|ward|assistant|nurse|"
            r"team))|for health reasons|recover(?:ing|ed) from|your health|your (?:gp|doctor) (?:say|think|see|"
            r"tell)|how often {g3}(?:gp|doctor)|doctors? (?:has |have |ever )?(?:told|said|advised|ordered|"
            r"recommended|warned)",
        ),
        instead="Can you do the tasks in the advert, with or without adjustments?",
        yes=(
            "What medicines are you on at present?",
            "Would your GP say they see you a lot?",
            "Is illness something that keeps you away much?",
        ),
        no=(
            "Have you given medicines to residents?",
            "Do you have enough English to follow allergen instructions?",
            "Can you cover shifts when colleagues are off sick?",
        ),
    ),
    LintRule(
        "en.lint.family.topic",
        (
            r"mrs|missus|babies|newborns?(?! (?:lambs?|calves|piglets|foals|animals|puppies))|triplets|"
            r"your (?:youngest|eldest|little ones?|other half|ex|kids|children|family)(?! (?:employer|boss|firm|"
            r"group|class))|(?:a|your) partner(?! (?:firm|agency|organi\w+|company|school|bank|programme))|"
            r"additions? to the family|move with you|with a family|family (?:man|woman)|child ?care(?! (?:qualif\w+|"
            r"experience|certificate|training|diploma|level|job|role|setting|work\w*|centre|assistant|practitioner|"
            r"provider|sector|nvq|degree|course|vouchers))|commitments (?:at home|outside)|home commitments|(?:main|"
            r"sole|primary|unpaid|family) carer for|school (?:finishes|ends|gates?)|nursery (?:closes|shuts)|hubby|"
            r"spouse|husband|wife|boyfriend|girlfriend|fiance\w*|divorc\w+|marri(?:ed|age)|wedding(?! {THINGS})|"
            r"pregnan\w+|(?:maternity|paternity)(?! (?:wards?|units?|wear|cover|shop|clothes|services|nurse|care|"
            r"department|hospital|assistant|post|contract|replacement))|grandchildren",
        ),
        instead=HOURS,
        yes=("Is there a Mrs Jones at home?", "Has pregnancy ever kept you off?"),
        no=("Have you run a maternity clinic?", "We make wedding cakes. Have you iced any?"),
    ),
    LintRule(
        "en.lint.age.topic",
        (
            r"(?:want|need|looking for|seeking|after|prefer|attract|hire) {g2}(?:young\w*|youth\w*|"
            r"mature)(?! trees)|(?:is|isnt|not|at|being) (?:{AGES}) {g2}(?:late|old|young)|(?:{AGES}) (?:years old|"
            r"year olds?)|(?:young|fresh|junior) (?:talents?|blood|faces?)|retire[ds]?|retirement|pensioners?|"
            r"boomers?|gen (?:x|z|y)|millennials?|max(?:imum)? age|your (?:state )?pension|upper age|"
            r"at your time of life|long in the tooth|longer in the tooth",
        ),
        instead="What is your highest completed qualification?",
        yes=("We are looking for young talent. Does that fit you?", "Isn't 58 a bit late to change career?"),
        no=("Our customers are mostly retired. Have you sold stairlifts?", "Have you run a youth club?"),
    ),
    LintRule(
        "en.lint.ethnicity.topic",
        (
            r"(?:country|which|whose|another|second|foreign|what) {g2}(?<!valid )passports?|nationality|"
            r"nationalities|citizenship|accent(?= |$)(?! (?:wall|light|colou?r|chair|paint)\w*)|immigrants?|"
            r"emigrat\w+|ethnicity|mother tongue|brits?|(?:which|what|your) {g1}(?:tribe|clan|caste)|(?:your|"
            r"the) familys? {g1}background|your family {g3}(?:come to|came to|move|moved|from)|"
            r"how long {g3}(?:lived|been) (?:here|in the (?:uk|country))|second language for you|name {g3}sounds?|"
            r"dual (?:citizenship|nationality)",
        ),
        instead=WORK_PERMIT,
        yes=("Which country issued your passport?", "Is there an accent to get used to?"),
        no=("Do you have a valid passport for our trips to Oslo?", "Have you checked passports at a border?"),
    ),
    LintRule(
        "en.lint.religion.topic",
        (
            r"(?:c of e|catholics?|protestants?|muslims?|christians?|hindus?|sikhs?|jew(?:s|ish)?|"
            r"buddhists?)(?! (?:care|homes?|charity|schools?|festivals?|burials?|funerals?|customers|patients|"
            r"weddings?|food|clients|community|centre|cemetery|restaurant|aid|hospice|organisation|families|"
            r"guests))|bapti[sz]ed|mosques?|synagogues?|crucifix\w*|a cross (?:on|round|around)|"
            r"(?<!good )faiths?(?! schools?)|religio\w+|pray(?:s|ing|er|ers)?|worship|god|bible|koran|quran|sabbath|"
            r"ramadan|lent",
        ),
        instead=ROTA,
        yes=("Can you serve bacon, or is that against your faith?", "Does worship come before work?"),
        no=("Have you repaired churches and other places of worship?", "Do you act in good faith on tenders?"),
    ),
    LintRule(
        "en.lint.disability.topic",
        (
            r"disab(?:led|ility|ilities)(?! (?:awareness|rights|act|sports?|services|advis\w+|benefits|confident|"
            r"access|toilets?|parking|badge))|(?:mental|physical) (?:or (?:mental|physical) )?(?:reasons?|"
            r"conditions?|limitations?|weakness\w*)|(?:we|us) {g4}adapt\w*|adaptations? (?:for|would) you|"
            r"use {g1}aids|walking (?:stick|frame|aids?)|a stick or|handicap\w*|impairments?|impaired|"
            r"neuro ?divergent|dyslexi\w+|autis\w+|adhd",
        ),
        yes=("Is there a disability that we should know of?", "ADHD in the picture?"),
        no=("Have you put in disabled toilets and ramps?", "Have you supported autistic pupils?"),
    ),
    LintRule(
        "en.lint.sexual_orientation.topic",
        (
            r"gay|lesbian|bisexual|homosexual\w*|heterosexual\w*|lgbt\w*|sexuality|relationship with a (?:man|"
            r"woman)|you come out(?= ?[.?!]|$)|(?:in|out of) the closet",
        ),
        yes=("Would it matter to us whether somebody here is gay?",),
        no=("Have you volunteered for an LGBT charity?",),
    ),
    LintRule(
        "en.lint.transgender.topic",
        (
            r"(?:different|another|other|new|change of|changed|opposite) (?:gender|sex)|transgender|"
            r"gender transition|gender recognition|transition(?:ed|ing)(?= ?[.?!]|$)|(?:same|gender|sex|name|"
            r"names) {g5}(?:at|from) birth|birth name|(?:which|what) (?:toilets?|changing rooms?|"
            r"bathrooms?) (?:would|do|will) you",
        ),
        yes=("Have you ever gone by a different gender?",),
        no=("Have you trained managers on gender pay gaps?",),
    ),
    LintRule(
        "en.lint.union.topic",
        (
            r"(?<!credit )(?<!european )(?<!rugby )(?<!student )(?<!students )(?<!western )unions?(?! (?:recogni\w+|"
            r"agreed|street|road|square|station|terrace|way|lane|fittings?|joints?|flag|jack|canal|wharf))|"
            r"on strike|strikes|striking workers|strikers?|walk(?:ed)? out with|walkouts?|picket\w*|"
            r"labou?r disputes?|industrial (?:dispute|action)|organi[sz]ed in {W}",
        ),
        yes=("Did you walk out with the others in the 2023 strikes?", "Unions: for or against?"),
        no=("Have you sat opposite trade unions in pay talks?", "Can you get to Union Street by six?"),
    ),
    LintRule(
        "en.lint.past_pay.topic",
        (
            r"your (?:last|latest|previous|most recent) {g1}(?:rise|raise|increase|increment|bonus)|your payslips?|"
            r"(?:salary|wage|pay) {g2}leaving|(?:last|old|previous) (?:place|job|lot|firm|employer) {g1}(?:give|"
            r"gave|giving)|pay (?:cut|rise|drop) for you|p60s?|p45s?|(?:what|which|how much|how big) {g1}bonus\w*|"
            r"bonus (?:did|do|last|you)|(?:more|less|better|worse|compar\w+|rise|drop|cut|up|down|step) {g2}(?:on|"
            r"from|than|over|with|to) (?:your|what you) (?:current|present|are on|were on|get now|earn now)|"
            r"what you (?:are on|get now|earn now)",
        ),
        instead="Does the pay for this job work for you?",
        yes=("By how much did your last rise bring your salary up?",),
        no=("Have you checked payslips in an accounts office?",),
    ),
    LintRule(
        "en.lint.criminal_record.topic",
        (
            r"(?<!squash )(?<!tennis )(?<!food )(?<!county )courts?(?! (?:shoes|of protection|road|street|farm))|"
            r"convict(?:ed|ions?)|prison(?! (?:officer|service|guard|nurse|chaplain|kitchen|librar\w+|teacher|"
            r"staff))|jail|crimes?|arrest(?:ed|s)?|offences?|bailiffs?|in custody|prosecut\w+|"
            r"(?<!vetted by the )(?<!cleared by the )(?<!checked by the )police(?! (?:check|checks|clearance|"
            r"certificate|register|registers|record check|extract|vetting|staff|disclosure|officer|force|service|"
            r"station|support|cars?|vehicles?))|(?:on|in|against) your (?:police )?record|been inside(?= ?[.?!]|$)|"
            r"(?:time|years|stretch|spell) inside|fined|clean sheet|collar felt",
        ),
        instead=EXTRACT,
        unless=(
            r"(?:extract|check|certificate|disclosure|clearance|vetting|vetted) (?:from|by|"
            r"with) (?:the )?police {TAIL}",
        ),
        yes=("Has a court ever found against you?", "Nothing on your record, I take it?"),
        no=("Have you prepared court bundles?", "Will you have clearance from the police before you start?"),
    ),
    LintRule(
        "en.lint.finances.topic",
        (
            r"debts?(?! (?:collection|advice))|bankrupt\w*|bailiffs?|overdraft|overdrawn|payday loans?|credit score|"
            r"owe[sd]? (?:anybody|anyone|someone|money|people|much)|(?:manage|live|get by|cope) on {g2}(?:wage|"
            r"income|salary)|ivas?",
        ),
        yes=("Are bailiffs after you?", "How much debt is there?"),
        no=("Have you worked in debt collection?", "Have you chased overdue debts by phone?"),
    ),
    LintRule(
        "en.lint.politics.topic",
        (
            r"brexit|politic(?:s|al|ally)|election campaigns?|vot(?:e|ed|ing|er|ers)|left wing|right wing|tory|"
            r"tories|referendum|lib dems?|snp|plaid cymru|ukip|reform uk|the greens|(?:sociali|communi|femini|"
            r"marxi)s\w+|stood for (?:election|parliament|council|office)|(?:active|involved) in {g1}part(?:y|ies)",
        ),
        yes=("What do you make of Brexit?", "Is politics your thing?"),
        no=("Have you catered for political conferences?", "Have you counted votes as an election clerk?"),
    ),
    LintRule(
        "en.lint.military.topic",
        (
            r"(?:time|years|spell|stint|days) {g2}(?:in|with) the (?<!merchant )(?:army|navy|raf|military|"
            r"territorial army|armed forces|forces|marines|reserves)|conscript\w*|regiment|active service|(?:serve|"
            r"served|serving) {g1}in the (?:army|navy|raf|military|armed forces|forces|marines)|called up|platoon|"
            r"battalion",
        ),
        yes=("Ever done time in the Territorial Army?",),
        no=("Have you spent years with army contractors on vehicles?", "Have you welded hulls for the navy?"),
    ),
    LintRule(
        "en.lint.sex.topic",
        (
            r"feminine|masculine|handym[ae]n or {g1}handywom[ae]n|(?:girl|woman|man|lady|lad|bloke|guy|"
            r"chap) like you(?:rself)?|(?:asked for|wants?|prefers?|requested|need) {g1}(?:male|female)|gender|"
            r"(?:mostly|all|only|mainly) (?:male|female|women|men)(?! (?:clients|customers|patients|residents|"
            r"clothing))",
        ),
        yes=("The clients have asked for a male carer. Is that you?", "Is this a problem for a girl like you?"),
        no=("Have you written gender pay gap reports?", "Have you fitted mostly female connectors?"),
    ),
    LintRule(
        "en.lint.appearance.topic",
        (
            r"(?:what|which|your) size {g1}(?:clothes|clothing|dress|shirt|trousers)|(?:pleasant|nice|neat|smart|"
            r"attractive|good|tidy) (?:appearance|looks|smile|face|figure)|scars?|birthmarks?|(?:any|visible) ink|"
            r"ink (?:above|on|below)|freckles|body art|acne|skinny|chubby|slim(?! (?:line|fit))|petite|overweight|"
            r"clean shaven",
        ),
        yes=("Any scars or birthmarks on your face?", "What size clothes do you take?"),
        no=("What size of van are you used to?", "Have you treated acne and scars in a clinic?"),
    ),
    LintRule(
        "en.lint.soft_values.topic",
        (
            r"if you were (?:an? )?(?:animal|colou?r|fruit|superhero|car)|glass half|independently and|(?:alone|"
            r"independently) or in a team|work {g4}in a team(?= ?[.?!]|$)|in a crisis|always smil\w+|(?:best|right|"
            r"perfect|ideal) (?:person|candidate|fit) for|(?:keep|stay|remain) calm",
        ),
        yes=(
            "Can you keep calm in a crisis?",
            "If you were an animal, which one would you be?",
            "Can you work independently and in a team?",
        ),
        no=("Have you worked in a team?", "Do you want the day team or the night team?"),
    ),
    LintRule(
        "en.lint.physical.topic",
        (
            r"heights|climb(?:ing)? (?:in|into|out|up|down|on|onto|over)|stairs|stairwells?|ladders?(?! (?:company|"
            r"racks?|safety))|kneel(?:ing)?|crouch(?:ing)?|(?<!weight )lifting(?! (?:equipment|operations?|gear|"
            r"tackle|accessor\w+|plans?))|minus (?!{W} percent){W}|(?:see|seeing|tell|telling) {g1}(?:red|green|"
            r"blue|colou?rs)|(?:red|green) (?:and|from|or) (?:green|red)|lumping|humping|hauling|(?:good|normal|"
            r"perfect|full|sharp|adequate|clear) (?:eyesight|eye sight|vision|hearing)",
        ),
        severity=Severity.NEEDS_REASON,
        yes=("Do you see red and green as different colours?", "Four flights of stairs with a toolbox?"),
        no=("Have you inspected ladders and lifting equipment?", "Have you fitted stairs?"),
    ),
    LintRule(
        "en.lint.weekends.topic",
        (
            r"(?:every|other|alternate|second|third|a|each) {g1}(?:sat|sun)(?= ?[.?!,]|$| (?:and|or|until|till|from|"
            r"to|off|shifts?|mornings?|afternoons?|evenings?|nights?))|(?:all|over|covers?|across) {g1}(?:seven|"
            r"7) days|sat (?:and|or|&|to) sun|sat sun|fri (?:to|and|or) (?:sat|sun)|sats|suns|mon(?:day)? to (?:sat|"
            r"sun)\w*",
        ),
        severity=Severity.NEEDS_REASON,
        yes=("Sat and Sun shifts on a rota. OK?",),
        no=("Mon to Fri, nine to five?",),
    ),
    LintRule(
        "en.lint.medical.topic",
        (
            r"(?:a|full|company|our|pre employment) medical(?= (?:with|by|before|from|and|at|first|when)|[ .?!,]*$|"
            r" [.?!,])|health (?:check|checks|questionnaire|screening|assessment|declaration|form|surveillance)",
        ),
        severity=Severity.NEEDS_REASON,
        yes=("Before starting there's a health questionnaire, will you fill it in?",),
        no=("Have you carried out health assessments?",),
    ),
    LintRule(
        "en.lint.language.topic",
        (r"(?P<t>{LANGUAGES}){SPOKEN}",),
        severity=Severity.NEEDS_REASON,
        unless=NOT_SPOKEN_OF,
        yes=("Is your English up to writing emails?", "Swedish, spoken and written, at a good level?"),
        no=("Have you cooked Thai or Indian food?", "Do you have GCSE English and maths?"),
    ),
)
