"""English figures that stand beside the count that was asked: parts of it, times, places, what held before."""

from __future__ import annotations

from firstcall.languages.en.reading.approximators import APPROX
from firstcall.reading.counting import FORMER
from firstcall.reading.rules import Hit, Rule


def _monthly(hit: Hit) -> float:
    """Weekends in a month of four."""
    if hit.told("all"):
        return 4.0
    return 4.0 * (hit.num("n") or 1.0) / (hit.num("n2") or 4.0) if hit.told("n2") else 2.0


SIDECOUNTS = (
    Rule(
        "en.sidecount.of",
        r"(?:only |just )?# of us(?= [.,]| $)|# (?:of (?:them|those) )?(?:were|was|are|is|got|had been) (?:always |"
        r"usually |mostly )?"
        r"(?:closed|broken|off|sick|leaving|going|retiring|new|temps|part time|part - time|trainees|on (?:maternity|"
        r"leave|holiday|the sick|long - term sick)|away|agency|shut|empty|out|gone|down|scrapped)|# (?:of (?:them|"
        r"those) )?(?:left|quit|"
        r"dropped out|"
        r"went home|walked)",
        yes=("Twenty-eight, though four were always closed.", "there were only three of us"),
        no=("Six.",),
    ),
    Rule(
        "en.sidecount.them",
        r"(?:(?<=, )|(?<=and )|(?<=with ))(?:about |around |only |just |at least |at most |maybe )?(?:#|1ne|half) "
        r"of (?:them|those|these|whom|"
        r"which)"
        r"(?! (?:were|was|are|is|being) (?:mine|my (?:staff|team|own|direct|lot|job)|under|on my|for me|me))(?! "
        r"(?:report|answer|work)(?:s|ed)? )",
        yes=("Seven, and one of them was my brother.", "Seven, two of them apprentices."),
        no=("Seven, and two of them were mine.", "Four of them."),
    ),
    Rule(
        "en.sidecount.with",
        r"(?:and |with |including |incl |includes |counting |, )(?:about |only |just |another |the )*# (?:with (?:a "
        r"|an |extra |"
        r"additional |special |learning |complex |high )*(?:support|needs?|plans?|disabilit\S+|dementia|allerg\S+|"
        r"autism|"
        r"statements?|ehcps?|sen|adhd|wheelchairs?|feeding|oxygen|drips?)|(?<!and # )who|on (?:the )?(?:autism|"
        r"spectrum|oxygen|drips)|"
        r"needing|requiring|having|that (?:was|were|are|needed|need|had|have))",
        yes=("Thirty-one, and two with support plans.", "Nine, with two who never turn up."),
        no=("Five with me.",),
    ),
    Rule(
        "en.sidecount.undone",
        r"(?:(?<=, )|(?<=and )|(?<=with )|(?<=plus ))(?:another |about |only )?# (?:half done|half - done|half "
        r"finished|"
        r"unfinished|on the go|in progress|ongoing|under way|still going|nearly done|pending|not finished|in the "
        r"pipeline|"
        r"on hold|outstanding|to go)",
        yes=("Five finished, one half done.",),
        no=("Five on the books.",),
    ),
    Rule(
        "en.sidecount.meant",
        r"(?:(?<!i )meant|supposed|due|planned|booked|should have been|budgeted|(?<=ought ))(?: (?:to|be|have|for|it|"
        r"been|originally))* #",
        yes=("Nine, it was meant to be twelve but three dropped out.",),
        no=("Nine.",),
    ),
    Rule(
        "en.sidecount.sized",
        r"# - (?P<x>(?!odd|ish|something|strong|plus|hour|minute|day|week|month|year|mile|metre|meter|kilo|percent|"
        r"person|people|"
        r"man|woman|men|strong|piece|ton|tonne|to|and|or)[a-z]{3,})",
        lambda hit: hit.word("x"),
        yes=("Two-finger typist, sorry. Thirty?",),
        no=("A twelve-person crew.", "Eight-hour days."),
    ),
    Rule(
        "en.sidecount.over",
        r"(?<=, )(?:about |over |across |in |on )?# (?P<x>sittings|services|floors|sessions|storeys|levels|wings|"
        r"sites|shifts|"
        r"branches|stores|depots|batches|waves|locations|streams|lanes|buildings)(?= [.,!]| $)",
        lambda hit: hit.word("x"),
        yes=("Hundred and ten, two sittings.",),
        no=("Two sittings.",),
    ),
    Rule(
        "en.sidecount.other",
        r"[.!] (?:(?!and |then |plus )\S+ ){0,3}the other #|# at (?:a|any 1ne) time(?=[^#]*$)",
        yes=("Nine. I left the other six with Sarah.",),
        no=("Nine and the other six.",),
    ),
    Rule(
        "en.sidecount.time",
        r"at (?:#|1ne) (?:point|stage|time)|aged? # (?:to|and|-|or) #|(?:from|at|by|till|until|before|after) # "
        r"(?:in the (?:morning|evening|afternoon)|am|pm|o'clock|at night)|# (?:\S+ )?before (?:the|i|my|we|they|it|"
        r"covid|"
        r"all)(?= \S+)|(?<=age of )#|(?:their|the|my) (?:early|mid|late) #",
        yes=("Twelve at one point.", "Nine, from seven in the morning.", "Two hundred before the fire."),
        no=("Nine.", "Four at a time."),
    ),
    Rule(
        "en.sidecount.age",
        r"(?<=and )i am (?:now |only |just )?#(?= [.,!]| $| so| now| years| and| in)|(?<=, )i am (?:now |only |"
        r"just )?#"
        r"(?= [.,!]| $| so| now| years| and)",
        yes=("Eight, and I'm 45.", "Six, I'm fifty-two so that's plenty."),
        no=("I'm 45.", "I'm on 45."),
    ),
    Rule(
        "en.sidecount.week",
        r"(?:, |and |for )# (?:full |long |whole )?(?P<x>days|nights|evenings|shifts) (?:a|per|each|every) (?:week|"
        r"fortnight|month)|(?:, |and |for )# (?P<x_>hours?) (?:a|per|each|every) (?:day|shift|night|week)|(?:, |"
        r"and )# "
        r"(?:percent|%)(?: of the time)?",
        lambda hit: hit.word("x") or hit.word("x_") or "percent",
        yes=("Eight, five days a week.", "Six, ninety percent of the time."),
        no=("Five days a week.",),
    ),
    Rule(
        "en.sidecount.ranked",
        r"out of (?:a )?(?:possible |total |maximum |total of )#|(?:the )?(?:number|no\.?|top|best|fastest) #(?= "
        r"[.,!]| $| in| on| "
        r"of| at)|(?:(?<=, )|(?<=and ))# of (?:the|my|our|their) (?:\S+ )?(?:best|few|first|fastest|top|busiest|"
        r"quickest|"
        r"biggest|largest|main)|in # (?:go|sitting|trip|swoop|hit|batch|load)(?= [.,!]| $)|# by #|(?<=, )the other #",
        yes=(
            "Six, number one on the team.",
            "Eighty, one of the best.",
            "Six in one go.",
            "Nine, out of a possible ten.",
        ),
        no=("Six of one.", "Six in one shop."),
    ),
    Rule(
        "en.sidecount.team",
        r"(?:with|in|as part of|on|leading|running|out of) (?:a|my|the|our) (?:\S+ )?(?:team|crew|gang|group|"
        r"squad|shift|kitchen|"
        r"office|shop|place|company|firm) of (?:{ABOUT} )?#",
        lambda hit: "people staff team crew supervised led managed reports colleagues workers members squad group",
        yes=("Eighty, with a team of three.",),
        no=("A team of three.",),
    ),
    Rule(
        "en.sidecount.numbered",
        r"(?:building|site|hall|warehouse|shed|plant|depot|terminal|platform|door|dock|studio|section|lane|pitch|"
        r"plot|category|"
        r"class|type|mark|version|gate|hangar|kitchen|theatre|classroom|station|unit) #(?= [.,!]| $| site| "
        r"licence| driver| "
        r"and)",
        yes=("Eighty, in building 4.", "Six, on a Class 1 site."),
        no=("A building with 4.",),
    ),
    Rule(
        "en.sidecount.until",
        r"(?:from )?# (?:a\.?m\.? |p\.?m\.? )?(?:till|until) #(?= [.,!]| $| every| each| at| in| on)",
        yes=("Eighty, from eight till four.",),
        no=("Eight to four.",),
    ),
    Rule(
        "en.sidecount.share",
        r"(?:#|1ne|one|half the) times (?:out of|in) (?:every |a )?#",
        yes=("Nine times out of ten it's eight.",),
        no=("Nine out of ten.", "Nine times."),
    ),
    Rule(
        "en.sidecount.where",
        r"(?:across|over|in|at|between|for|from|on|through|with)(?: (?:about|the|all|around|just|roughly|a|total|of|"
        r"each|"
        r"building|block|house|team|crew))* # (?:(?!and |to |or |-)\S+ )?(?P<x>(?!people|staff|others?\b|hours|"
        r"minutes|days|shifts|nights|miles)[^\W\d]+s)"
        r"(?= [.,!?]| $| and| but| with| when| at| in)",
        lambda hit: hit.word("x"),
        yes=("Nine or ten people, across two shops.", "Nine, in a building with forty flats."),
        no=("Nine at Asda.", "Across nine."),
    ),
    Rule(
        "en.sidecount.former",
        r"(?:was|were|had|used to (?:be|have|do|run|lead|get)|started (?:with|on|at)|(?:cut|down|gone|went|"
        r"reduced)(?: it| us|"
        r" me| them)? from)(?: (?:about|around|like|up to|only))* #(?= (?:\S+ ){0,7}?(?:now|down to|these days|"
        r"nowadays|"
        r"currently|(?:cut|got|gone|taken|whittled|reduced)(?: it| me| us| them)? (?:down )?to|by the end|in the end|"
        r"when i left|(?:ended|finished|wound)(?: up)? (?:with|on|at)|to) )",
        lambda hit: FORMER,
        yes=("It was seven, they've cut me down to four.", "Started with two, by the end it was ten."),
        no=("It was seven.",),
    ),
    Rule(
        "en.grown.to",
        r"(?:(?:it|we|that|which) )?(?:grew|went up|was up|got up|built up|expanded|ended up|finished|wound "
        r"up)(?: it|"
        r" us| "
        r"me)? (?:to|at|on|with|being)|(?:and |but )?(?:by the end|in the end|eventually)(?: (?:it|we|i|they|was|"
        r"were|"
        r"had))*",
        yes=("Started with three and grew to eight.", "Three, by the end it was eight."),
        no=("Three and eight.",),
    ),
    Rule(
        "en.onething.named",
        r"(?<=^ )(?:(?:yes|no|well|,|just|only|it is|that is|i have|i had) ){0,3}(?:a|an|1ne|one) (?:single |one )?"
        r"(?P<x>(?!few|lot|couple|bit|load|pair|dozen|handful)[a-z]{3,})(?= [.,!]| $| a | per | only| at a time)",
        lambda hit: hit.word("x"),
        yes=("Just a day a week.", "Only a shop."),
        no=("Three days.", "A few."),
    ),
    Rule(
        "en.nudge.mark",
        r"(?:{AP})",
        lambda hit: APPROX[hit.said] if APPROX.get(hit.said) in {"up", "down"} else None,
        yes=("Just over an hour.",),
        no=("An hour.",),
    ),
    Rule(
        "en.permonth.question",
        r"(?:weekends?|saturdays|sundays|fridays) (?:\S+ ){0,4}?(?:a|per|each|every) month",
        yes=("How many weekends a month could you manage?",),
        no=("How many weekends?",),
    ),
    Rule(
        "en.monthly.weekends",
        r"every (?:other|second|alternate)(?: \S+)?|alternate \S+|half of them|(?P<n>#|1ne) (?:\S+ )?(?:in|out of) "
        r"(?P<n2>#)|"
        r"(?P<all>every (?:single )?(?:weekend|1ne|one|saturday|sunday|friday|week)|all of them|all four|all "
        r"weekends)",
        _monthly,
        yes=("Every other one.", "All of them.", "One in two."),
        no=("Two.",),
    ),
)
