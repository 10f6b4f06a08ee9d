"""English figures without a unit, and the marks that choose among several: just, of which, so, pauses, roles."""

from __future__ import annotations

from typing import Any

from firstcall.languages.en.reading.approximators import APPROX
from firstcall.reading.numerals import sounds_like
from firstcall.reading.rules import Hit, Rule

SPREAD = 3
"""How many times the first of two figures the second may be for the scale said behind it to be both's."""


TOTALS = ("altogether", "all together", "all told", "in all", "in total", "combined")
"""Words behind a figure that is what those before it come to."""


OFF_GROUPS = tuple("n" + "_" * i for i in range(11))
"""Groups of which one holds the years of a pause."""


def _bare(hit: Hit) -> Any:
    return (hit.num("n"), hit.num("n"), APPROX.get(hit.word("a") or hit.word("p")))


def _bare_range(hit: Hit) -> Any:
    low, high = hit.num("n") or 0, hit.num("n2") or 0
    first, last = hit.number("n"), hit.number("n2")
    spoken = first is not None and last is not None and not first.digits and not last.digits
    scale = next((scale for scale in (1000, 100) if high >= scale and high % scale == 0), 0)
    if spoken and scale and low < high / scale <= SPREAD * low:
        low *= scale  # "seven to eight hundred"
    how = APPROX.get(hit.word("a") or hit.word("p"))
    how = None if how == "most" and hit.told("p") else how  # "three, four at most"
    if " , #" in hit.said and hit.doc.shape[hit.end :].strip().startswith(TOTALS):
        return None  # "four plus five, nine in all"
    if " , #" in hit.said and hit.doc.shape[hit.end :].strip().startswith(("percent", "%")):
        return None  # "eight, ninety percent of the time"
    return (low, high, how) if high > low else None


def _hyphen(hit: Hit) -> Any:
    """Hundreds said short: "one-eighty"; digits with a hyphen are a range or a clock."""
    first, last = hit.number("n"), hit.number("n2")
    if first is None or last is None or first.digits or last.digits:
        return None
    short = first.value <= 4 and 20 <= last.value < 100 and last.value % 10 == 0
    return (100 * first.value + last.value, 100 * first.value + last.value, None) if short else None


QUANTITIES = (
    Rule("en.askunit.unit", r"how many (?P<u>{U})", yes=("How many months have you driven?",), no=("How long?",)),
    Rule(
        "en.replyunit.months",
        r"(?:more like|rather) months|months(?: ,)? (?:rather than|not|more than) years|"
        r"(?:counted |counting )?in months",
        yes=("Months rather than years, nine.",),
        no=("Nine months.",),
    ),
    Rule(
        "en.bare.hyphen",
        r"(?P<n>#) - (?P<n2>#)",
        _hyphen,
        yes=("One-eighty.",),
        no=("Five to six.",),
    ),
    Rule(
        "en.bare.range",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:(?:between|from) )?(?<!class )(?<!small )(?<!big )(?<!large )(?<!little "
        r")(?<!year )(?<!band )(?<!grade )(?<!stage )(?<!ward )(?<!unit )(?<!floor )(?<!route )(?<!not )(?P<n>#) "
        r"(?:(?:{TO}|,|"
        r"and) )?(?P<n2>#)(?:(?: ,(?= {BEHIND}))? (?P<p>{APP}))?",
        _bare_range,
        yes=("Five, six.", "four to six", "Thirty-five, forty if you're stuck."),
        no=("Five.",),
    ),
    Rule(
        "en.bare.plain",
        r"(?:(?P<a>{AP}) (?:the )?)?(?:{ABOUT} )?(?P<n>#)(?:(?: ,(?= {BEHIND}))? (?P<p>{APP})(?! {N}))?",
        _bare,
        yes=("Seven.", "at least five"),
        no=("Many.",),
    ),
    Rule(
        "en.bareblock.other",
        r"# (?:in|come|by) (?:{MO}|spring|summer|autumn|winter|christmas)(?= [.,]| $)|"
        r"(?:i am|was|turn|turned|aged|born|at) #(?: years old)?|# (?:- )?(?:years?|months?|weeks?) (?:- )?old|# - "
        r"(?:month|week|day|hour)s?|"
        r"(?:he|she|son|daughter|boy|girl|lad|eldest|youngest|oldest|baby) (?:is|was|turned|will be) (?:only |just |"
        r"now |about )?#"
        r"(?= [.,!]| $| now| and| years? old)|"
        r"# (?:percent|hours|a week|pounds|kilos|"
        r"people|different|companies|%|other|(?:\S+ )?children|(?:\S+ )?kids|brothers|sisters|colleagues|jobs|"
        r"tonnes?|"
        r"ton)|(?:class|week|level|group|"
        r"number|category|'s|of) #|# - #|# (?:in the (?:morning|evening)|am|pm|o'clock)"
        r"|# of (?:my|our|your) own|raised #|1ne - to - (?:#|1ne)",
        yes=("I raised four of my own.", "I'm 38.", "75 percent"),
        no=("38 years.",),
    ),
    Rule(
        "en.bareblock.false_start",
        r"(?P<n>#)(?= , (?P<n2>#))",
        lambda hit: hit.rule.id if sounds_like(hit.num("n") or 0, hit.num("n2") or 0) else None,
        yes=("Fifty... fifteen years.",),
        no=("Five... six years.",),
    ),
    Rule(
        "en.bareblock.pronoun",
        r"(?:in|at|with|for|on) #(?= (?:job|place|firm|company|role|post|shop|kitchen|school|hospital|site|country|"
        r"hotel|garage|office|contract|warehouse|ward|team|employer)(?= |$))|(?:on|with|drive|driving|drove|use|"
        r"used|own|owned|have|had|got|been|run|ran|like|near|in|at|of|as|see|saw|"
        r"want) "
        r"#(?= [.,!]| $)",
        lambda hit: hit.rule.id if hit.parts and hit.parts[0].value == 1 and not hit.parts[0].digits else None,
        yes=("All my life, I grew up on one.",),
        no=("I only drove it for one.", "Since I had two.", "Just one."),
    ),
    Rule(
        "en.notlast.years",
        r"not (?:for |in |over )?the (?:last|past) (?:#|few)(?: years)?|(?:signed (?:up|on)|contracted|hired|meant "
        r"to (?:stay|be)|only meant to (?:stay|be)|supposed to be)(?: \S+)? for "
        r"(?:#|a)(?: (?:years?|months?))?(?= [^.]{0,20}(?:stayed|ended up|did|still|then))|(?<!^ )(?:give or take|"
        r"plus or minus)(?: "
        r"(?:a|#|a "
        r"few|few|some|"
        r"a couple of|the odd) (?:months?|weeks?|years?|days?|bit))",
        yes=(
            "Fifteen years, but not the last ten.",
            "Seven, give or take a few months.",
            "Signed up for four, stayed for nine.",
        ),
        no=("The last ten.",),
    ),
    Rule(
        "en.notlast.rate",
        r"# (?:\S+ )?(?:hours|days|nights|shifts|times|evenings|weekends) (?:a|per|each) (?:day|week|month|year)|"
        r"if it is a day|(?:over|during|in|across) (?:the |a |1ne |# )?(?:\S+ )?(?:summers?|winters?|seasons?|"
        r"christmas(?:es)?|"
        r"easters?|holidays|contracts|jobs|stints|spells|placements|sites|firms|companies|employers|kitchens|"
        r"restaurants|"
        r"hospitals|schools|garages|shops|pubs|hotels|homes|wards|farms|depots|warehouses|salons|agencies|places)|"
        r"(?:#|a) (?:summer|winter|season|christmas)(?= (?:\S+ ){0,4}?, (?:about |around |roughly |so |maybe )?# "
        r"(?:weeks|months|days))|(?:it is|that is|on|of|in) (?:a|my|the) # - years? (?:apprenticeship|course|degree|"
        r"diploma|programme|program|contract|traineeship|scheme)",
        yes=("Three years, two days a week.", "Eight weeks over one summer."),
        no=("Three years.",),
    ),
    Rule(
        "en.beforethat.time",
        r"before that|after that|prior to that|previously|and then",
        yes=("Before that two.",),
        no=("Two.",),
    ),
    Rule(
        "en.apiece.mark",
        r"each|apiece|at (?:each|both)",
        yes=("Four years each at Kier and Balfour.",),
        no=("Four years at Kier.",),
    ),
    Rule(
        "en.partof.whole",
        r"(?:out )?of (?:which|those|them|that)",
        yes=("Eight years, five of them self employed.",),
        no=("Eight years.",),
    ),
    Rule(
        "en.again.back",
        r"came back|back (?:in|at|to)|again|returned|restarted",
        yes=("Left in 2018 and then again from 2021.",),
        no=("Left in 2018.",),
    ),
    Rule(
        "en.single.mark",
        r"of which|of (?:those|that|them)|just|only|as (?:a |an )?(?:actual )?(?:\S+ )?(?:manager|lead|"
        r"supervisor)(?! (?:plus|and (?:then )?#|then|, then))|so (?:total|altogether|in total)|in total|"
        r"altogether|all together|all told|"
        r"to be (?:exact|precise)|specifically|the last",
        yes=("Ten years, of which three as lead.", "site manager, just the last three"),
        no=("Ten years.",),
    ),
    Rule(
        "en.sum.mark",
        r"then|and|plus|after that|at|with|,|also|followed by|on top|another|in|for",
        yes=("Two years with Kier, then four on my own.",),
        no=("Two years.",),
    ),
    Rule(
        "en.offtime.pause",
        r"(?:with |took |had |and )?(?P<c>a couple)(?: of)?(?: years)? (?:off|out|away)|(?:but |though )?(?:for |"
        r"in )?the last (?P<n_______>#)(?: years)? (?:i have been |i was |have been |"
        r"were )?(?:off|out|on leave|"
        r"on maternity|at home|unemployed|on the sick)|"
        r"(?:took|had|taken) (?P<n______>#) (?:off|out|away)|(?:with |had |took )?(?P<n>{N}) years? (?:out|off|away|"
        r"break|gap)(?: (?:for|"
        r"with)(?: \S+){0,2})?|(?:was )?(?<!and )(?<!month )(?<!months )(?<!week )(?<!weeks )(?<!days )off (?:for "
        r")?(?P<n_>#)(?: of (?:them|those|that))?|"
        r"but (?P<n_____>#) of (?:them|those)(?: years)? (?:i |was |were )|(?:minus|(?<!or )less|"
        r"apart from) (?P<n__>{N})(?: years?| year's)?(?! (?:months?|weeks?|days?))(?: (?:out|off|break|maternity|"
        r"paternity|"
        r"sick|leave|travelling))?|with (?P<n__________>{N}) years? (?:of (?:them|that) )?back (?:home|in)(?: "
        r"\S+)?|with (?P<n_________>#) (?:of them )?(?:off|out|away)(?= for| with| on| ill| "
        r"sick| [.,!]| $)|"
        r"(?:a |with a )?(?:gap|"
        r"break) of (?P<n___>{N}) years?|(?P<n____>{N}) year (?:gap|break)|"
        r"(?:take off|knock off|minus|less|not counting) (?:the|that) (?P<year>year)(?: (?:i|out|off))?|"
        r"(?P<n________>{N}) years? (?:on (?:maternity|paternity|parental|sick)(?: leave)?|"
        r"on the sick|unemployed|out of work)",
        lambda hit: (
            2.0
            if hit.told("c")
            else 1.0
            if hit.told("year")
            else next(
                (hit.num(g) for g in OFF_GROUPS if hit.match and hit.told(g)),
                None,
            )
        ),
        yes=(
            "took four years out",
            "take off the year I was on maternity",
            "I was off two of them",
            "a year on maternity leave",
        ),
        no=("Four years.", "On and off for ten years."),
    ),
    Rule(
        "en.hurry.learn",
        r"learn (?:fast|quick|quickly)|quick learner|keen to learn|willing to learn|happy to learn|"
        r"trainee|fast learner",
        yes=("None, but I learn fast.",),
        no=("None.",),
    ),
    Rule(
        "en.bare.lastone",
        r"the last (?:1ne|one)(?= (?:as|in|of (?:them|those) as))",
        lambda hit: (1.0, 1.0, None),
        yes=("Eleven years with the company, the last one as supervisor.",),
        no=("The last job.",),
    ),
    Rule(
        "en.bare.one",
        r"(?<=^ )(?:it was |that is |that was )?the (?:one|1ne)(?= [.,!]| $)|(?:just |only )(?:(?:the|this|that) "
        r")?(?:one|1ne)(?= [.,!]| $| of (?!them|those|us|my|the)| in | as | at |"
        r" on | "
        r"with | so far| left| now| currently| really| actually| to be honest| though| ever| ,)",
        lambda hit: (1.0, 1.0, None),
        yes=("Just the one.", "Just this one.", "The one.", "Only the one so far."),
        no=("One year.",),
    ),
)
