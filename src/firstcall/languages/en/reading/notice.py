"""English ways of saying when one gets free: notice periods, ends of contracts, last days of work."""

from __future__ import annotations

from datetime import date, timedelta

from firstcall.languages.en.reading.days import DAYS, MONTHS, UNITS, day_number, unit_word, word
from firstcall.reading.days import Day, add_months, coming, shift
from firstcall.reading.rules import Hit, Rule


def _contract_end(hit: Hit) -> Day | None:
    number = MONTHS[word(hit, "mo", "mo_", "mo__")]
    year = hit.today.year + (number < hit.today.month)
    if hit.told("mo__"):
        return Day(date(year, number, 1), "contract_end")  # "runs till December"
    return Day(add_months(date(year, number, 1), 1), "contract_end")


def _over_on_weekday(hit: Hit) -> Day:
    """The day after the next such weekday."""
    ahead = (DAYS[hit.word("w")] - hit.today.weekday() - 1) % 7 + 1
    return Day(hit.today + timedelta(days=ahead + 1), "contract_end")


def _month_over(hit: Hit) -> Day:
    """The day after the end of this month or of the next."""
    return Day(add_months(hit.today.replace(day=1), 2 if "next" in hit.said else 1), "contract_end")


def _last_of_month(hit: Hit) -> Day | None:
    day = day_number(hit, "o")
    if day is None or not 1 <= day <= 31:
        return None
    for months in range(3):
        start = add_months(hit.today.replace(day=1), months)
        last = add_months(start, 1) - timedelta(days=1)
        if day <= last.day and start.replace(day=day) >= hit.today:
            return Day(start + timedelta(days=day), "contract_end")
    return None


def _last_day(hit: Hit) -> Day | None:
    day, number = day_number(hit, "o", "o_"), MONTHS[word(hit, "mo", "mo_")]
    if day is None:
        return None
    found = coming(hit.today, number, day)
    return Day(found + timedelta(days=1), "contract_end") if found else None


def _resigned(hit: Hit) -> timedelta | None:
    """How long ago notice was given."""
    day = shift(hit.today, hit.num("n") or 1.0, UNITS[hit.word("u")])
    return day - hit.today if day else None


def _restated(hit: Hit) -> Day | None:
    """The figure that a length of time is mended to, in the unit that was said with the first."""
    day = shift(hit.today, hit.num("n") or 0.0, UNITS[hit.word("u")])
    return Day(day, "in") if day else None


def _handed_in(hit: Hit) -> Day | None:
    """Notice of so long, counted from the day in the past on which it was given."""
    told = hit.word("w")
    if told in DAYS:
        given = hit.today - timedelta(days=(hit.today.weekday() - DAYS[told] - 1) % 7 + 1)
    elif told.endswith("ago"):
        given = hit.today - timedelta(days=round((hit.num("back") or 1.0) * (7 if "week" in told else 1)))
    else:
        given = hit.today - timedelta(days=told == "yesterday")
    day = shift(given, hit.num("n") or 1.0, UNITS[hit.word("u")])
    return Day(max(day, hit.today), "in") if day else None


NOTICE = (
    Rule(
        "en.date.restated",
        r"(?:{DABOUT} )?(?:# (?:to|-|or) )?{N} (?P<u>{DU})(?: (?:'|notice))*(?: (?!(?:{DU}) )[^\s#.?!]+){0,14}?"
        r"(?: ,)? (?:so|call it|make (?:it|that)|more like)(?: (?:about|say|really|probably|it would be|it is|that "
        r"is|call it|only|just|maybe))* (?P<n>#)(?= [.,!]| $)(?! , #)",
        _restated,
        yes=(
            "Four weeks, but I've a week's holiday to use up, so three.",
            "A couple of weeks. Two months, make it three.",
        ),
        no=("Four weeks, so the third of May.", "Four weeks."),
    ),
    Rule(
        "en.date.corrected",
        r"(?:{DABOUT} )?{N} (?P<u>{DU})(?: (?:'|notice))*(?: [,.])? (?:(?:no|sorry|wait|actually|i mean|or rather|"
        r"rather|hang on|make that|well|it is|i tell a lie|in fact)(?: ,)? ){1,4}(?P<n>#)(?: (?P<u2>{DU}))?"
        r"(?= [.,!]| $)",
        lambda hit: _restated(hit) if not hit.told("u2") else None,
        yes=("Six weeks, no, eight.", "Four weeks, sorry, six."),
        no=("Six weeks, eight.",),
    ),
    Rule(
        "en.date.handed_in",
        r"(?:handed|gave|given|put(?= (?:\S+ ){0,5}?(?:last|yesterday|today|ago) ))(?: (?:in|my|them|over|already|"
        r"the))* "
        r"notice(?: in)?(?: already)?(?: (?:on|last|this|just|back|about))* (?P<w>yesterday|today|{WD}|(?P<back>{N}) "
        r"(?:days?|weeks?) ago)"
        r"(?: (?!{N} )[^\s#?!]+){0,6}? (?P<n>{N}) (?P<u>{DU})(?! ago)",
        _handed_in,
        yes=("I handed my notice in last Friday and it's four weeks.", "I gave my notice a week ago, it's a month."),
        no=("I'll hand my notice in on Friday.", "I hand my notice in on Friday."),
    ),
    Rule(
        "en.date.notice",
        r"(?:{DABOUT} )?(?P<n>{N}) (?:(?:to|-|"
        r"or) (?P<n2>#) )?(?:- )?(?:calendar )?(?P<u>{DU}) ?(?:')? ?(?:of )?notice|(?P<n_>calendar) (?P<u_>month's|"
        r"month) notice",
        lambda hit: unit_word(hit, "notice") if hit.told("u") else Day(add_months(hit.today, 1), "notice"),
        yes=(
            "Two weeks' notice.",
            "A four-week notice period.",
            "Calendar month's notice.",
            "I've got three months notice.",
            "A month's notice",
        ),
        no=("In two weeks.",),
    ),
    Rule(
        "en.date.notice_to_give",
        r"(?:have|need|got|only|just|must|obliged|required|supposed)(?: (?:only|just|to|really))* give (?:them |in )?"
        r"(?:{DABOUT} )?(?P<n>{N})(?: (?:to|-|or) (?P<n2>#))? (?P<u>{DU})(?! (?:ago|off|a))",
        lambda hit: unit_word(hit, "notice"),
        yes=("My contract runs till December but I only have to give two weeks.",),
        no=("Give me two weeks.",),
    ),
    Rule(
        "en.date.notice_after",
        r"notice (?:period )?(?:is|of|would be|period) (?:{DABOUT} )?(?P<n>{N}) (?:(?:to|"
        r"-) (?P<n2>#) )?(?P<u>{DU})",
        lambda hit: unit_word(hit, "notice"),
        yes=("My notice period is one month.",),
        no=("One month.",),
    ),
    Rule(
        "en.date.contract_end",
        r"(?:contract|assignment|placement|job|project|employment|leave|term|notice|"
        r"course)(?: \S+){0,4}? (?:(?:to|at|until|till|through) )?(?:the )?end of (?P<mo>{MON})|{OVER}(?: \S+){0,6}? "
        r"(?:(?:at|on|till|until) )?(?:the )?(?:end|last (?:day|of)|last day of)(?: of)? (?P<mo_>{MON})|(?:contract|"
        r"assignment|placement|job|project|lease|secondment|tenancy|course)"
        r"(?: (?:runs|lasts|goes|is|on|out|up))* (?:till|until|to|through) (?P<mo__>{MON})",
        _contract_end,
        yes=(
            "My contract runs to the end of March.",
            "I finish at the end of November.",
            "My contract runs till December.",
            "I leave on the last of May.",
        ),
        no=("End of March.",),
    ),
    Rule(
        "en.date.over_on_weekday",
        r"(?:{OVER}|(?:contract|notice|placement|assignment|job)(?:'s)? (?:ends|finishes|is up|runs out|is over|up|"
        r"over))"
        r"(?: (?:here|there|work))?(?: on)? (?:this |this coming )?(?P<w>{WD})(?! (?:the|#|week|after|to|till|until))",
        _over_on_weekday,
        yes=("My contract ends on Friday.", "I finish on Thursday."),
        no=("I finish on Friday the twelfth.", "Friday."),
    ),
    Rule(
        "en.date.over_at_month_end",
        r"{OVER}(?: \S+){0,6}? (?:(?:at|on|till|until) )?(?:the )?end of (?:the|this|next) month",
        _month_over,
        yes=("I finish at the end of the month.", "My contract is up at the end of next month."),
        no=("The end of the month.",),
    ),
    Rule(
        "en.date.last_day_only",
        r"(?:(?:exams?|finals?|term|school|uni|college|they|it|that) (?:all )?(?:ends?|finish(?:es)?|(?:is|are) "
        r"(?:over|done|finished)) "
        r"(?:on )?(?:\S+day )?the |last (?:day's|shift's|(?:day|shift|exam|paper|final|class|lecture|lesson)(?: "
        r"\S+){0,3}? (?:is|will be|was)) (?:on )?(?:\S+day )?(?:the )?|"
        r"(?:contract|notice(?: period)?|placement|assignment|job|lease|course)(?:'s| is| will be| comes)? (?:up|"
        r"ends?|finish(?:es)?|over|"
        r"runs out|expires|done|to a end|finished) (?:on )?(?:\S+day )?the |i (?:finish|leave|am (?:done|finished|"
        r"finishing|leaving|out))"
        r"(?: here| there| work)? (?:on )?(?:\S+day )?the )(?P<o>{ORDW})(?! (?:of )?"
        r"(?:{MON}|month|next))",
        _last_of_month,
        yes=(
            "My contract's up on the thirtieth.",
            "I finish on the 24th.",
            "My last exam is on the nineteenth.",
            "My last day is the 28th.",
            "My last shift is on Friday the twentieth.",
        ),
        no=("My last day is the 28th of May.",),
    ),
    Rule(
        "en.date.last_day",
        r"(?:last (?:day|shift)(?:'s)?|finish|contract ends|contract finishes|i leave|ends|finishes|"
        r"(?:runs?|ran|lasts|goes) (?:out|on|to|till|until|through|up to)|expires|comes to a end|wraps up|"
        r"(?:paid|employed|contracted) (?:up )?(?:to|till|until)|"
        r"contract is up|up|(?:i will be |i am )(?:done|finished|out of here|through))(?: \S+){0,3}? (?:is |"
        r"on )?(?:the )?(?:(?P<mo>{MON}) (?:the )?(?P<o>{ORD})|"
        r"(?P<o_>{ORD})(?: of)? (?P<mo_>{MON}))(?P<y>)(?P<y_>)",
        _last_day,
        yes=(
            "I'll be done on the second of January.",
            "My last day here is September 30th.",
            "My notice runs out on the tenth of June.",
        ),
        no=("September 30th.",),
    ),
    Rule(
        "en.resigned.ago",
        r"(?:gave|given|handed|put|handed in|put in)(?: in)?(?: (?:my|the|them|in))*(?: notice| resignation)(?: in)? "
        r"(?:{DABOUT} )?(?P<n>{N}) (?P<u>{DU}) ago",
        _resigned,
        yes=("I handed in my notice two weeks ago.",),
        no=("I'll hand in my notice in two weeks.",),
    ),
)
