"""English words that a lawful question names only where the work is told of: elsewhere they are about the candidate.

What hides them is `innocent.py`: "have you dispensed medicines", "our patients have asthma", "worked with refugees".
"""

from __future__ import annotations

from firstcall.languages.en.lint.protected import HOURS, ROTA, WORK_PERMIT
from firstcall.lint.rules import LintRule, Severity

EXTRACT = "Are you willing to have a DBS check before you start?"

RULES = (
    LintRule(
        "en.lint.health.topic",
        (
            r"medicines?|medications?|meds|tablets|painkillers|antidepressants|insulin|inhalers?",
            r"ill|sick(?! (?:bay|pay))|illness\w*|sickness|unwell|poorly|ailments?|asthma\w*|diabet\w+|migraines?|"
            r"depression|anxiety|allerg\w+|hay fever|eczema|arthritis|vertigo|insomnia|tinnitus|hernia",
            r"disease\w*|injur(?:y|ies|ed)|smokes?|smokers?|vape|psychologist|psychiatrist|"
            r"(?:aching|painful|stiff|swollen) {W}",
        ),
        instead="Can you do the tasks in the advert, with or without adjustments?",
        yes=("What medicines are you on at present?", "Is illness something that keeps you away much?"),
        no=("Have you given medicines to residents?", "Can you cover shifts when colleagues are off sick?"),
    ),
    LintRule(
        "en.lint.family.topic",
        (
            r"mrs|missus|hubby|spouse|husband|wife|boyfriend|girlfriend|fiance\w*|divorc\w+|marri(?:ed|age)|wedding|"
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
            r"(?:want|need|looking for|seeking|after|prefer|attract|hire) {g2}(?:young\w*|youth\w*|mature)(?! trees)|"
            r"(?:is|isnt|not|at|being) (?:{AGES}) {g2}(?:late|old|young)|(?:{AGES}) (?:years old|year olds?)|"
            r"(?:young|fresh|junior) (?:talents?|blood|faces?)|retire[ds]?|retirement|pensioners?|seniority in years",
        ),
        instead="What is your highest completed qualification?",
        yes=("We are looking for young talent. Does that fit you?", "Isn't 58 a bit late to change career?"),
        no=("Our customers are mostly retired. Have you sold stairlifts?", "Have you run a youth club?"),
    ),
    LintRule(
        "en.lint.ethnicity.topic",
        (
            r"(?:country|which|whose|another|second|foreign|what) {g2}(?<!valid )passports?|nationality|nationalities|"
            r"citizenship|accent(?= |$)(?! (?:wall|light|colou?r|chair|paint)\w*)|immigrants?|emigrat\w+|ethnicity|"
            r"mother tongue",
        ),
        instead=WORK_PERMIT,
        yes=("Which country issued your passport?", "Is there an accent to get used to?"),
        no=("Do you have a valid passport for our trips to Oslo?", "Have you checked passports at a border?"),
    ),
    LintRule(
        "en.lint.religion.topic",
        (r"(?<!good )faiths?|religio\w+|pray(?:s|ing|er|ers)?|worship|god|bible|koran|quran|sabbath|ramadan|lent",),
        instead=ROTA,
        yes=("Can you serve bacon, or is that against your faith?", "Does worship come before work?"),
        no=("Have you repaired churches and other places of worship?", "Do you act in good faith on tenders?"),
    ),
    LintRule(
        "en.lint.disability.topic",
        (r"disab(?:led|ility|ilities)|handicap\w*|impairments?|impaired|neuro ?divergent|dyslexi\w+|autis\w+|adhd",),
        yes=("Is there a disability that we should know of?", "ADHD in the picture?"),
        no=("Have you put in disabled toilets and ramps?", "Have you supported autistic pupils?"),
    ),
    LintRule(
        "en.lint.sexual_orientation.topic",
        (r"gay|lesbian|bisexual|homosexual\w*|heterosexual\w*|lgbt\w*|sexuality",),
        yes=("Would it matter to us whether somebody here is gay?",),
        no=("Have you volunteered for an LGBT charity?",),
    ),
    LintRule(
        "en.lint.transgender.topic",
        (r"(?:different|another|other|new|change of|changed|opposite) (?:gender|sex)|transgender|gender transition",),
        yes=("Have you ever gone by a different gender?",),
        no=("Have you trained managers on gender pay gaps?",),
    ),
    LintRule(
        "en.lint.union.topic",
        (
            r"(?<!credit )(?<!european )(?<!rugby )(?<!student )(?<!students )(?<!western )unions?"
            r"(?! (?:street|road|square|station|terrace|way|lane|fittings?|joints?|flag|jack|canal|wharf))|"
            r"on strike|strikes|striking workers|strikers?|walk(?:ed)? out with|walkouts?|picket\w*",
        ),
        yes=("Did you walk out with the others in the 2023 strikes?", "Unions: for or against?"),
        no=("Have you sat opposite trade unions in pay talks?", "Can you get to Union Street by six?"),
    ),
    LintRule(
        "en.lint.past_pay.topic",
        (
            r"your (?:last|latest|previous|most recent) {g1}(?:rise|raise|increase|increment|bonus)|your payslips?|"
            r"(?:more|less|better|worse|compar\w+|rise|drop|cut|up|down|step) {g2}(?:on|from|than|over|with|"
            r"to) (?:your|what "
            r"you) (?:current|present|are on|were on|get now|earn now)|what you (?:are on|get now|earn now)",
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
            r"police(?! (?:check|checks|clearance|certificate|register|registers|record check|extract|vetting|staff|"
            r"disclosure|officer|force|service|station|support|cars?|vehicles?))|(?:on|in|"
            r"against) your (?:police )?record",
        ),
        instead=EXTRACT,
        unless=(
            r"(?:extract|check|certificate|disclosure|clearance|vetting|vetted) (?:from|by|"
            r"with) (?:the )?police {TAIL}",
        ),
        yes=("Has a court ever found against you?", "Nothing on your record, I take it?"),
        no=("Have you prepared court bundles?", "Can you bring a certificate from the police before you start?"),
    ),
    LintRule(
        "en.lint.finances.topic",
        (r"debts?(?! (?:collection|advice))|bankrupt\w*|bailiffs?|overdraft|overdrawn|payday loans?|credit score",),
        yes=("Are bailiffs after you?", "How much debt is there?"),
        no=("Have you worked in debt collection?", "Have you chased overdue debts by phone?"),
    ),
    LintRule(
        "en.lint.politics.topic",
        (r"brexit|politic(?:s|al|ally)|election campaigns?|vot(?:e|ed|ing|er|ers)|left wing|right wing|tory|tories",),
        yes=("What do you make of Brexit?", "Is politics your thing?"),
        no=("Have you catered for political conferences?", "Have you counted votes as an election clerk?"),
    ),
    LintRule(
        "en.lint.military.topic",
        (
            r"(?:time|years|spell|stint|days) {g2}(?:in|with) the (?<!merchant )(?:army|navy|raf|military|territorial "
            r"army|armed forces|forces|marines|reserves)|conscript\w*|your regiment",
        ),
        yes=("Ever done time in the Territorial Army?",),
        no=("Have you spent years with army contractors on vehicles?", "Have you welded hulls for the navy?"),
    ),
    LintRule(
        "en.lint.physical.topic",
        (
            r"heights|stairs|stairwells?|ladders?(?! (?:company|racks?|safety))|kneel(?:ing)?|crouch(?:ing)?|"
            r"(?<!weight )lifting(?! (?:equipment|operations?|gear|tackle|accessor\w+|plans?))|"
            r"minus (?!{W} percent){W}|"
            r"(?:see|seeing|tell|telling) {g1}(?:red|green|blue|colou?rs)|(?:red|green) (?:and|from|or) (?:green|red)|"
            r"lumping|humping|hauling",
        ),
        severity=Severity.NEEDS_REASON,
        yes=("Do you see red and green as different colours?", "Four flights of stairs with a toolbox?"),
        no=("Have you inspected ladders and lifting equipment?", "Have you fitted stairs?"),
    ),
    LintRule(
        "en.lint.weekends.topic",
        (r"sat (?:and|or|&|to) sun|sat sun|fri (?:to|and|or) (?:sat|sun)|sats|suns|mon(?:day)? to (?:sat|sun)\w*",),
        severity=Severity.NEEDS_REASON,
        yes=("Sat and Sun shifts on a rota. OK?",),
        no=("Mon to Fri, nine to five?",),
    ),
    LintRule(
        "en.lint.medical.topic",
        (r"health (?:check|checks|questionnaire|screening|assessment|declaration|form|surveillance)",),
        severity=Severity.NEEDS_REASON,
        yes=("Before starting there's a health questionnaire, will you fill it in?",),
        no=("Have you carried out health assessments?",),
    ),
    LintRule(
        "en.lint.language.topic",
        (r"(?P<t>{LANGUAGES}){SPOKEN}",),
        severity=Severity.NEEDS_REASON,
        unless=(
            r"(?:taught|teaching|tutored|tutoring|translat\w+|subtitled|proofread|edited|studied|cooked|cooking|"
            r"served|"
            r"sold|driven|repaired|serviced|imported|exported|played|met|made|built|restored|worked (?:with|on|for)) "
            r"(?:(?!(?:in|you|your)(?!\S))[^\s.?!;]+ ?){0,9}",
            r"(?:learn|learning|teach|tutor|cook|repair|service|sell|drive) (?:(?!(?:in|you|"
            r"your)(?!\S))[^\s.?!;]+ ?){0,9}",
            r"(?:cooking|food|cuisine|dishes|kitchens?|restaurants?) (?:[^\s.?!;]+ ?){0,9}",
            r"{LANGUAGES} (?:[^\s.?!;]+ ){0,4}(?:food|cuisine|cooking|takeaways?|restaurants?|licen[cs]es?|law|cars?|"
            r"passports?|"
            r"customers|clients|markets?|suppliers|citizens?|nationals?|wine|degree|plates|accounts|tax)",
            r"(?:gcses?|a levels?|o levels?|functional skills|maths|mathematics) {g3}{LANGUAGES}|"
            r"{LANGUAGES} (?:, |and |or )*(?:maths|mathematics|gcse)",
            r"(?:are|being|you|as|or|half|fully) (?:a |an )?{LANGUAGES}(?: or {W}| and {W})?(?= by| citizen|[.?!,]|$|"
            r" [.?!,])",
        ),
        yes=("Is your English up to writing emails?", "Swedish, spoken and written, at a good level?"),
        no=("Have you cooked Thai or Indian food?", "Do you have GCSE English and maths?"),
    ),
)
