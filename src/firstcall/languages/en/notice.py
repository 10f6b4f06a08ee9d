"""English ways of saying when one gets free: notice periods, ends of contracts, last days of work."""

from __future__ import annotations

from datetime import date, timedelta

from firstcall.languages.en.days import MONTHS, day_number, unit_word, word
from firstcall.reading.days import Day, add_months, coming
from firstcall.reading.rules import Hit, Rule


def _contract_end(hit: Hit) -> Day | None:
    number = MONTHS[hit.word("mo")]
    year = hit.today.year + (number < hit.today.month)
    return Day(add_months(date(year, number, 1), 1), "contract_end")


def _last_day(hit: Hit) -> Day | None:
    day, number = day_number(hit, "o", "o_"), MONTHS[word(hit, "mo", "mo_")]
    if day is None:
        return None
    found = coming(hit.today, number, day)
    return Day(found + timedelta(days=1), "contract_end") if found else None


NOTICE = (
    Rule(
        "en.date.notice",
        r"(?:{DABOUT} )?(?P<n>{N}) (?:(?:to|-|"
        r"or) (?P<n2>#) )?(?:calendar )?(?P<u>{DU}) ?(?:')? ?(?:of )?notice",
        lambda hit: unit_word(hit, "notice"),
        yes=("Two weeks' notice.", "I've got three months notice.", "A month's notice"),
        no=("In two weeks.",),
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
        r"course)(?: \S+){0,4}? (?:(?:to|at|until|till|through) )?(?:the )?end of (?P<mo>{MON})",
        _contract_end,
        yes=("My contract runs to the end of March.",),
        no=("End of March.",),
    ),
    Rule(
        "en.date.last_day",
        r"(?:last (?:day|shift)|finish|contract ends|contract finishes|i leave|ends|finishes|"
        r"contract is up|up|(?:i will be |i am )(?:done|finished|out of here|through))(?: \S+){0,3}? (?:is |"
        r"on )?(?:the )?(?:(?P<mo>{MON}) (?:the )?(?P<o>{ORD})|"
        r"(?P<o_>{ORD})(?: of)? (?P<mo_>{MON}))(?P<y>)(?P<y_>)",
        _last_day,
        yes=(
            "I'll be done on the second of January.",
            "My last day here is September 30th.",
        ),
        no=("September 30th.",),
    ),
)
