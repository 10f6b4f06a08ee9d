"""English pay: amounts in every spoken form, least and most, other units, after tax, pay that is today's."""

from __future__ import annotations

from firstcall.languages.en.reading.approximators import APPROX
from firstcall.reading.money import Pay, amount, around
from firstcall.reading.rules import Hit, Rule

CURRENCIES = {
    **dict.fromkeys(("pounds", "pound", "quid", "gbp", "£", "sterling", "pounds sterling"), "GBP"),
    **dict.fromkeys(("dollars", "dollar", "bucks", "buck", "usd", "$"), "USD"),
    **dict.fromkeys(("euro", "euros", "eur", "€"), "EUR"),
    **dict.fromkeys(("kronor", "kroner", "crowns", "sek", "kr", "krona", "swedish kronor", "swedish crowns"), "SEK"),
}
PERIODS = {
    **dict.fromkeys(
        ("a hour", "per hour", "hourly", "the hour", "/ hour", "/ h", "p h", "ph", "hour", "each hour"), "hour"
    ),
    **dict.fromkeys(("a day", "per day", "daily", "day rate", "the day", "/ day"), "day"),
    **dict.fromkeys(("a week", "per week", "weekly", "/ week"), "week"),
    **dict.fromkeys(("a month", "per month", "monthly", "/ month", "each month", "every month"), "month"),
    **dict.fromkeys(
        ("a year", "per year", "per annum", "pa", "annually", "yearly", "/ year", "annual", "basic a year", "p a"),
        "year",
    ),
}
WORDS = {key: {"up": "about", "down": "about"}.get(value, value) for key, value in APPROX.items()} | {
    **dict.fromkeys(
        (
            "minimum",
            "at least",
            "no less than",
            "not less than",
            "from",
            "upwards",
            "and up",
            "or above",
            "or more",
            "or over",
            "above",
            "north of",
            "starting at",
            "at the very least",
            "not lower than",
            "the least",
            "as a minimum",
            "or a bit above",
            "or a bit over",
            "or a bit more",
            "or a little more",
            "or better",
            "and above",
            "and upwards",
            "or upwards",
        ),
        "least",
    ),
    **dict.fromkeys(("up to", "at most", "max", "maximum", "tops", "no more than"), "most"),
}
MACROS = {
    "C": "|".join(sorted((c.replace("$", r"\$") for c in CURRENCIES), key=len, reverse=True)),
    "PER": "|".join(sorted(PERIODS, key=len, reverse=True)),
    "MA": "|".join(
        r"plus(?= [.,!?]| $| {PER}| a bit| or so)" if w == "plus" else w.replace("+", r"\+")
        for w in sorted(WORDS, key=len, reverse=True)
    ),
    "MABOUT": r"about|around|roughly|maybe|approximately|say|like|between|somewhere|somewhere between|"
    r"something like|in the region of|circa|probably|around about|near|from",
}
_make = amount(WORDS, CURRENCIES, PERIODS)


_PARTS = {"low": (0, 3), "earl": (0, 3), "mid": (4, 6), "high": (7, 10), "uppe": (7, 10), "late": (7, 10)}
"""Beginning of a word for a part of ten -> from which to which unit of it: "mid forties"."""
_TENS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}


def _part_of_ten(hit: Hit) -> Pay:
    low, high = next(span for word, span in _PARTS.items() if hit.word("part").startswith(word))
    ten = _TENS[hit.word("ten")]
    return Pay(float(ten + low), float(ten + high), False, "", PERIODS.get(hit.word("per"), ""))


def _short_thousands(hit: Hit) -> Pay | None:
    """As in "two eight", for a month: thousands and hundreds, each in one word."""
    first, second = hit.number("n"), hit.number("s")
    if first is None or second is None or first.digits or not 1 <= first.value <= 9 or not 1 <= second.value <= 9:
        return None
    value = 1000 * first.value + 100 * second.value
    return Pay(value, value, True)


def _and_hundreds(hit: Hit) -> Pay | None:
    """As in "thirty-one thousand, two hundred"."""
    thousands, hundreds = hit.num("n") or 0.0, hit.num("h") or 0.0
    if thousands < 1000 or thousands % 1000 or not 100 <= hundreds < 1000:
        return None
    value = thousands + hundreds
    return Pay(value, value, True, CURRENCIES.get(hit.word("c"), ""), PERIODS.get(hit.word("per"), ""))


def _least(hit: Hit) -> Pay | None:
    return _from(_make(hit))


def _floor(hit: Hit) -> Pay | None:
    """The least that is asked, which may be said in two figures: "nothing under twelve-sixty"."""
    return _from(_hundreds(hit) if hit.told("n2") else _make(hit))


def _from(pay: Pay | None) -> Pay | None:
    return None if pay is None else Pay(pay.low, None, pay.scaled, pay.currency, pay.per, "least", pay.pair)


def _hundreds(hit: Hit) -> Pay | None:
    """As in "two-twenty": hundreds and what is over, in words."""
    first, second = hit.number("n"), hit.number("n2")
    if first is None or second is None or first.digits or not 10 <= second.value <= 99:
        return None
    if 10 <= first.value <= 40 and second.value > 2 * first.value:  # "sixteen-fifty"
        pair = (int(first.value), int(second.value))
        value = first.value * 100 + second.value
        return Pay(value, value, False, "", PERIODS.get(hit.word("per"), ""), "", pair)
    if not 1 <= first.value <= 9:
        return None
    value = first.value * 100 + second.value
    return Pay(value, value, False, "", PERIODS.get(hit.word("per"), ""))


def _figures(count: float) -> Pay | None:
    """As in "six figures": so many digits at least."""
    return Pay(10.0 ** (count - 1), None, True, "", "", "least") if 2 <= count <= MOST_FIGURES else None


MOST_FIGURES = 7
"""Digits of a pay; more is a joke."""


def _thousands_and(hit: Hit) -> Pay | None:
    """As in "twenty-nine nine-fifty": thousands, and what is over in hundreds and tens."""
    first, second = hit.number("n"), hit.number("h")
    if first is None or second is None or first.digits or second.digits or first.prefix or not 12 <= first.value <= 200:
        return None
    if hit.told("t"):
        rest = second.value * 100 + (hit.num("t") or 0.0) if 1 <= second.value <= 9 else 0.0
    else:
        rest = second.value
    if not 100 < rest < 1000 or rest % 100 == 0:
        return None
    value = first.value * 1000 + rest
    return Pay(value, value, True, CURRENCIES.get(hit.word("c"), ""), PERIODS.get(hit.word("per"), ""))


def _hundred_and(hit: Hit) -> Pay | None:
    """As in "between twenty-eight hundred and three": from 2,800 to 3,000, not 2,803."""
    told = hit.number("n")
    over = int(told.value) % 100 if told else 0
    if told is None or told.digits or not 1000 <= told.value < 10_000 or not 1 <= over <= 9:
        return None
    low, high = told.value - over, over * 1000.0
    return Pay(low, high, True) if low < high <= 2 * low else None


MONEY = (
    Rule(
        "en.money.notunder",
        r"(?:not|never|no|nothing|insulted by|offended by|laugh at|turn down|walk away from|refuse|insult)(?: "
        r"\S+){0,6}? "
        r"(?:under|below|less than|for less than|lower than|"
        r"beneath) (?:{MABOUT} )?(?:(?P<c2>[€$£]) )?(?P<n>#)(?: - (?P<n2>#)| (?P<s>#)(?! (?:{C}|{PER})))?(?: "
        r"(?P<c>{C}))?"
        r"(?: (?P<per>{PER}))?",
        _floor,
        yes=(
            "Not a penny under thirty.",
            "Nothing less than thirty-six.",
            "I wouldn't get out of bed for less than twenty-two.",
        ),
        no=("Under thirty.",),
    ),
    Rule(
        "en.money.lowest",
        r"(?:(?P<c2>[€$£]) )?(?P<n>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))? (?:(?:,|is|would be|that is|"
        r"at) ?(?:,|is|would be|that is)? ?(?:the|my|about the)?|the|my) ?(?:absolute |very )?(?:lowest|minimum|least|"
        r"bottom line|"
        r"floor|bare minimum)",
        _least,
        yes=("Twenty-eight thousand, that's the lowest I'd go.",),
        no=("Twenty-eight thousand.",),
    ),
    Rule(
        "en.money.pence",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?P<n>#) (?P<c>pounds|pound|dollars|quid|euros|"
        r"euro)(?: and)? (?P<pence>#)(?: (?:pence|cents|p))?(?: ,)?(?: (?P<per>{PER}))?",
        lambda hit: _make(hit) if (hit.num("pence") or 0) < 100 else None,
        yes=("Eighteen pounds twenty an hour.",),
        no=("Eighteen pounds.",),
    ),
    Rule(
        "en.money.thousands_and",
        r"(?P<n>#) (?P<h>#)(?: - (?P<t>#))?(?: (?P<c>{C}))?(?: (?P<per>{PER}))?(?= [.,!?]| $)",
        _thousands_and,
        yes=("Twenty-nine nine-fifty.", "Thirty-one two fifty."),
        no=("Thirty-three five.",),
    ),
    Rule(
        "en.money.hyphen",
        r"(?P<n>#) - (?P<n2>#)(?: (?P<per>{PER}))?(?= [.,]| $)",
        lambda hit: _hundreds(hit),
        yes=("One-seventy.", "Two-twenty a day."),
        no=("Twelve.",),
    ),
    Rule(
        "en.money.part_of_ten",
        r"(?:in the )?(?P<part>low|lower|early|mid|middle|high|higher|upper|late)(?: -)? (?P<ten>"
        r"twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?: (?P<per>{PER}))?",
        _part_of_ten,
        yes=("Mid forties.", "Low thirties."),
        no=("In my forties.",),
    ),
    Rule(
        "en.money.tenner",
        r"(?:a|1ne) tenner(?: (?P<per>{PER}))?(?! and)",
        lambda hit: Pay(10.0, 10.0, True, "", PERIODS.get(hit.word("per"), "")),
        yes=("A tenner.",),
        no=("Ten.",),
    ),
    Rule(
        "en.money.and_hundreds",
        r"(?P<n>#) ,(?: and)? (?P<h>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))?",
        _and_hundreds,
        yes=("Thirty-one thousand, two hundred.",),
        no=("Thirty-one thousand.",),
    ),
    Rule(
        "en.money.rising",
        r"(?P<n>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))?(?: to (?:start|begin)(?: with| on)?)? ?,? ?(?:and )?(?:then |"
        r"rising to |going (?:up )?to |moving (?:up )?to |increasing to |up to |with a rise to )+(?P<n2>#)",
        _make,
        yes=("Thirty-two rising to thirty-five.", "Thirty-two to start, then thirty-six."),
        no=("Thirty-two to start.",),
    ),
    Rule(
        "en.money.figures",
        r"(?:#|(?P<two>double)) figures",
        lambda hit: _figures(2 if hit.told("two") else hit.parts[0].value),
        yes=("Six figures.", "Double figures."),
        no=("Six.",),
    ),
    Rule(
        "en.money.later",
        r"(?P<n>#)(?: (?P<c>{C}))?(?: (?P<per>{PER}))? (?:to (?:start|begin)|starting|on day one|for the first \S+ "
        r"\S+)"
        r"(?: with| on| off)? (?:, )?(?:and )?(?P<n2>#)(?= (?:after|once|when|following|from|in|by|later|on))",
        _make,
        yes=("Eighteen to start, twenty after ninety days.",),
        no=("Eighteen to start.",),
    ),
    Rule(
        "en.money.hundred_and",
        r"between (?:{MABOUT} )?(?P<n>#)(?= [.,!]| $| (?:{C}|{PER}|gross|before))",
        _hundred_and,
        yes=("Between twenty-eight hundred and three.",),
        no=("Between two and three.",),
    ),
    Rule(
        "en.money.hundreds",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?P<n>#) (?P<s>#)(?! (?:{C}|{PER}|percent))",
        lambda hit: _make(hit),
        yes=("Thirty-three five.",),
        no=("Thirty-three.",),
    ),
    Rule(
        "en.money.short_thousands",
        r"(?P<n>#) (?P<s>#)(?= [.,]| $| a month| per month)",
        _short_thousands,
        yes=("Two eight.",),
        no=("Thirty-three five.",),
    ),
    Rule(
        "en.money.range",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?:(?P<c2>[€$£]) )?(?P<n>#)(?: (?:{C}))? (?:to|-|–|and|"
        r"or|,|maybe|, maybe|"
        r"up to) (?:{MABOUT} )?(?:[€$£] )?(?P<n2>#)(?: (?P<c>{C}))?(?: ,)?(?: (?P<per>{PER}))?(?: (?P<p>{MA}))?",
        _make,
        yes=("Somewhere between 35 and 40k.", "£30 to £35 an hour"),
        no=("£15 an hour.",),
    ),
    Rule(
        "en.money.plusminus",
        r"(?P<n>#)(?: (?P<c>{C}))? ,? ?(?:give or take|plus or minus) (?:a )?(?P<d>#|grand|thousand)",
        around,
        yes=("Thirty-three, give or take a grand.",),
        no=("Thirty-three.",),
    ),
    Rule(
        "en.money.plain",
        r"(?:(?P<a>{MA}) )?(?:(?:{MABOUT}) ){0,2}(?:(?P<c2>[€$£]) )?(?P<n>#)(?: (?P<c>{C}))?(?: (?:gross|"
        r"before tax|basic|base))?(?:(?: ,)? (?P<per>{PER}))?(?:(?: ,)? (?P<p>{MA}))?",
        _make,
        yes=("£15 an hour.", "Thirty-two thousand.", "Twenty-eight fifty an hour."),
        no=("Whatever the going rate is.",),
    ),
    Rule(
        "en.net.aftertax",
        r"after tax|net|in (?:my )?hand|take home|take - home|in my pocket|clear|cash in hand|tax free",
        yes=("two thousand six hundred in my hand after tax",),
        no=("Before tax.",),
    ),
    Rule(
        "en.now.pay",
        r"(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))? (?:is )?(?:what (?:my|i am on|i get|i have|i earn|i "
        r"make|"
        r"they pay)|"
        r"my (?:current|present|last|"
        r"old))(?: \S+){0,4}|i (?:made|got|earned|was on|"
        r"had) "
        r"(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))? (?:at|with|in) (?:the |my )?(?:last |old |previous "
        r")?\S+|"
        r"i (?:am|was|have been) (?:currently |now |"
        r"presently )?on (?:{MABOUT} )?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))?(?: (?:now|at the minute|"
        r"at the moment|currently|at present|right now|today|just now))?|i (?:am )?(?:currently |now )?(?:earn|"
        r"earning|making|getting|taking home|"
        r"make|get|made|earned)(?: \S+)? (?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))?(?: (?:now|at the minute|"
        r"at the moment|currently|today))?|(?:currently|at the moment|right now|"
        r"at present) (?:\S+ ){0,3}?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))?"
        r"|(?:there |that |ireland |home )?before(?: that)? i (?:had|got|was on|made|earned) (?:{MABOUT} )?(?:[€$£] "
        r")?#"
        r"|i (?:have|earn|get|make) now (?:{MABOUT} )?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))?|now i "
        r"(?:have|"
        r"am on|"
        r"earn|get|"
        r"make|take) (?:{MABOUT} )?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))?|i (?:have|earn|get|make|take|"
        r"take home) "
        r"(?:{MABOUT} )?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))? (?:now|today|at the (?:moment|minute)|"
        r"currently|"
        r"here|already)"
        r"|used to (?:earn|get|make|be on|take home|charge) (?:{MABOUT} )?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?"
        r"|(?:pay|pays|paying|gives?|giving|paid) me (?:{MABOUT} )?(?:[€$£] )?#(?: #){0,2}(?: (?:{C}))?(?: (?:{PER}))?"
        r"|my (?:last|previous|old|current) (?:one|1ne|job|salary|pay|wage|place|firm|employer|company|boss|lot) "
        r"(?:was|is|paid) (?:{MABOUT} )"
        r"?(?:[€$£] )?#",
        yes=(
            "35 is my current pay.",
            "My last one was forty-two.",
            "I'm on 36 now.",
            "I have now two thousand two hundred.",
            "I get 12.60 now.",
            "I'm on thirteen fifty an hour at the minute.",
        ),
        no=("I want 36.",),
    ),
    Rule(
        "en.raise.percent",
        r"(?P<n>#) ?(?:percent|per cent|%) (?:more|extra|on top|better|hike|rise|raise|increase|uplift|jump|bump|"
        r"above|over)",
        lambda hit: hit.num("n"),
        yes=("Thirty-five now, so a ten percent hike.",),
        no=("Ten percent.",),
    ),
    Rule(
        "en.raise.more",
        r"(?P<n>#|a(?= (?:{C}) ))(?: (?:{C}))? (?:more|extra|on top|better|hike|rise|raise|increase|uplift|jump|"
        r"bump)(?: than "
        r"(?:that|now|today|i (?:get|"
        r"have)(?: now)?))?(?! #)",
        lambda hit: hit.num("n"),
        yes=("I'm on thirty-two now, so two thousand more than that.", "I'm on fourteen, a pound more than that."),
        no=("Thirty-two thousand.",),
    ),
    Rule(
        "en.more.than_now",
        r"not (?:taking|accepting|having|looking at|interested in)(?: a| any)? (?:pay )?(?:cut|drop|less|reduction)|"
        r"at least (?:what|"
        r"the same|as much)(?: \S+)?|(?:not|no) less than (?:what )?(?:i|that)(?: \S+)?|as much as i(?: \S+)?|"
        r"not going back below (?:that|it)|not (?:going|dropping) below that|not (?:want(?:ing)? to )?(?:take a cut|"
        r"go (?:down|lower|backwards)|drop)|no pay cut|"
        r"at least that|match (?:that|it)|same again",
        yes=("I don't want to go lower.", "I'm not taking a cut.", "At least what I've got now."),
        no=("I'd want a bit more.",),
    ),
    Rule(
        "en.contented.now",
        r"(?:that|it|which)(?: (?:is|would be|will be|suits|does|works))* (?:fine|okay|enough|plenty|all right|good "
        r"enough|me|"
        r"grand|perfect|great)(?: (?:by|with|for) me)?|(?:happy|fine|okay|content|satisfied) (?:with|on) (?:that|it|"
        r"the same)|"
        r"(?:stay|keep|stick|carry on|remain)(?:ing)? (?:on|with|at|to) (?:that|it|the same)|that (?:will|would) "
        r"do(?: me)?|"
        r"(?:the )?same (?:again )?(?:would|will|is|as (?:now|that|that is))(?: \S+)?|just match (?:it|that)",
        yes=("I get 12.60 now and that's fine by me.", "I'm on 31 and happy with that."),
        no=("I'm on 31.",),
    ),
    Rule(
        "en.bandtop.end",
        r"(?<!on )(?:the |at the |right at the )*top (?:of (?:that|it|the|your)(?: (?:band|scale|range|bracket))?|"
        r"figure|one|1ne|"
        r"number)|(?<!on )(?<!on the )(?:the )?(?:very )?top(?= [.,!]| $)|(?:the )?higher (?:one|1ne|figure|number)",
        yes=("Top of that, please.", "The higher figure."),
        no=("On top of that.",),
    ),
    Rule(
        "en.openpay.any",
        r"(?:whatever )?(?:the )?going rate|whatever (?:you|the job|it)(?: \S+)?|negotiable|"
        r"open(?: to offers| minded)?|i am easy|flexible|market rate|union rate|minimum wage|"
        r"industry standard|make me a offer|a bit more(?: than that)?|more than that|more than (?:i|"
        r"what)(?: \S+)?",
        yes=("Whatever the going rate is, I'm easy.",),
        no=("£15",),
    ),
)
