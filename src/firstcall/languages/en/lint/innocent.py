"""English words that several lint rules share, and the surroundings in which a touchy word is about the work."""

from __future__ import annotations

_NO_ONE = r"(?!(?:you|your|yours|yourself|own|despite|spite|without|while|home|personally|are)(?!\S))"
"""An innocent stretch ends where the candidate comes in: "work evenings while you have children"."""

_NOT_PAPER = (
    r"and|or|you|your|have|hold|do|a|an|any|the|medical|birth|marriage|health|vaccination|disability|fitness|d4|"
    r"eng1|id|"
    r"identity|union|membership|british|english|disclosure|blue|green|because|for|with"
)
"""What does not belong to the name of a paper: a working at height certificate, but not a birth certificate."""

MACROS = {
    "W": r"[^\s.?!;,]+",
    "TAIL": rf"(?:{_NO_ONE}[^\s.?!;,]+ ?){{0,9}}",
    "PAST": r"(?:(?!(?:want|hoping|expecting|expect|need|like|wish|looking|aiming|hope|to)(?!\S))[^\s.?!;]+ ){0,2}",
    "DONE": r"worked|volunteered|interned|trained|qualified|practised|apprenticed|employed",
    "DOING": r"work|working|job|jobs|placement|shifts|volunteering|role",
    "WITH": r"with|in|at|on|for|as|of|to|around|alongside|among|within|near|from|about|under|by",
    "SKILL": (
        r"experience|experienced|training|trained|qualification|qualifications|qualified|certificate|certified|"
        r"certification|"
        r"diploma|degree|course|courses|knowledge|background working|licence|familiar|skilled|nvq|btec|specialist|"
        r"expertise|"
        r"registered|registration|accredited|competent|card|ticket|cpd"
    ),
    "LIVED": (
        r"talked|discussed|considered|decided|suffered|married|divorced|separated|arrested|convicted|cautioned|"
        r"charged|prosecuted|smoked|injured|"
        r"missed|claimed|"
        r"changed|voted|served|used|tested|diagnosed|vaccinated|signed|earned|retired|graduated|passed|turned|"
        r"finished|"
        r"immigrated|moved|lived|adopted|committed|involved|tattooed|pierced|called|received|planned|used|needed|"
        r"wanted|"
        r"jailed|disabled|addicted|allergic|worried|stopped|resided|stayed|converted|practised|transitioned|"
        r"identified|"
        r"disqualified|banned|treated|hospitalised|hospitalized|undergone|started|completed|closed|declared|"
        r"bankrupted|"
        r"fitted|joined|attended|experienced|impaired|registered|recovered|failed|hurt|settled|migrated|reached|"
        r"aged|refused"
    ),
    "DEED": (
        r"cared for|looked after|supported|taught|tutored|coached|treated|handled|served(?! (?:in|your|time|"
        r"a sentence|on))|helped|assisted|delivered|"
        r"managed|supervised|led|run|sold|built|designed|written|repaired|serviced|maintained|installed|programmed|"
        r"cleaned|cooked|prepared(?! to)|processed|administered|given|dispensed|advised|counselled|interviewed|"
        r"recruited|"
        r"used(?! (?:recreational|illegal|drugs|cannabis|any drugs))|operated|driven|planted|pruned|painted|"
        r"wrapped|sorted|packed|photographed|wired|studied|researched|"
        r"carried out|dealt with|catered for|kept|checked|hosted|nursed|bathed|fed|moved|transported|"
        r"tested(?! positive)|"
        r"investigated|assessed|reviewed|represented|negotiated|organised|cut|styled|polished|aged|brewed|logged|"
        r"laid|"
        r"fitted|cleared|drained|made (?:clothes|cakes|uniforms)|translated|interpreted|edited|published|met|fostered"
    ),
}

EXPERIENCE = (
    r"how many (?:children|kids|babies|pupils|toddlers) {g2}in (?:your|the|a|each) {g2}(?:group|class|nursery|ward|"
    r"room)",
    r"(?:{DONE}) (?:{W} ){0,3}?(?:{WITH}) {TAIL}",
    r"(?:{SKILL}) (?:{W} ){0,2}?(?:{WITH}) {TAIL}",
    r"(?<!been )(?<!were )(?<!being )(?:{DEED}) {TAIL}",
    r"have you (?:ever |also |previously |personally |recently )?(?!(?:{LIVED})(?!\S))[^\s.?!;,]{2,}(?:ed|wn|ught|"
    r"ilt|elt|old|ung|oken) {TAIL}",
    r"done {g2}(?!(?:time|drugs|national|military|crime))(?:{W} )?(?:for a living|professionally|commercially|"
    r"as a job|at work)",
    r"(?:caring for|looking after) {TAIL}",
    r"(?:know|understand) (?:how to|the rules|about) {TAIL}",
    r"(?:certificates?|proof|country) of origin",
    rf"(?:(?!(?:{_NOT_PAPER})(?!\S)){{W}} ){{1,4}}(?:certificate|training|course|qualification|ticket|card|diploma)",
)
"""What somebody has done or learnt: nothing in it is asked of the candidate's person."""

INNOCENT = (
    r"valid passport (?:for|to) {TAIL}",
    r"under pressure (?:of|from) {TAIL}",
    r"(?:{DOING}) (?:{W} )?(?:with|in|at|for|alongside|among|around) {TAIL}",
    r"(?:support|care|help|services|advice|provision|guidance|treatment|lessons|activities|meals|clubs?) (?:for|"
    r"to|of|with) {TAIL}",
    r"(?:supporting|helping|teaching|assisting|treating|serving|feeding|bathing|protecting|safeguarding|driving|"
    r"escorting) {TAIL}",
    r"(?<!you a )(?<!you an )(?:patient|customer|client|resident|pupil|student|guest|people|service user|"
    r"passenger|adult|person)s? "
    r"(?:who|with|without|from|under|over|aged|that) {TAIL}",
    r"(?:cover|stand in) for {TAIL}",
)
"""Work still to be done, and other people: what would be refused elsewhere is let through."""

_EMPTY = (
    "a all always an and are as ask asked at be because by client company customer demand demanded demands do "
    "employer essential everyone for have here important in is it its just job manager na necessary need "
    "needed needs no none of ok on our policy position prefer preferred purposes reason reasons require "
    "required requirement requires role so tba tbc tbd that the their they this to todo us want wanted wants "
    "we will with work xxx yes you your must should "
)
EMPTY_WORDS = frozenset(_EMPTY.split())
"""Words that say nothing about why the job demands something."""
