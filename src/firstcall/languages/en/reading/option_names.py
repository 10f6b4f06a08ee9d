"""English words by which options are called besides their names: shifts, contracts, hours, places of work, vehicles.

A family lists heads, any of which may be an option's name or alias, and what people say for them. Where two options of
one question know the same word, it belongs to the one whose list holds it earlier; so the near words come first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from firstcall.languages.en.reading.option_trades import TRADE_FAMILIES


def _clock(*spans: str) -> tuple[str, ...]:
    """Hours of a shift as they are said: "6 2" is "six till two" and "six to two"."""
    pairs = [span.split() for span in spans]
    return tuple(f"{start} {word} {end}" for start, end in pairs for word in ("till", "to", "until", "through"))


def _hours(fewest: int, most: int) -> tuple[str, ...]:
    """Hours of a week as they are said."""
    return tuple(f"{count} {word}" for count in range(fewest, most + 1) for word in ("hours", "a week", "hour week"))


_NINE_TO_FIVE = _clock(
    *("9 5", "8 4", "9 4", "8 5", "9 3", "7 4", "9 6", "8 6", "10 4", "10 3", "9 2", "10 2", "9 1", "10 5", "8 3"),
)
_EARLY = _clock("6 2", "7 3", "5 1", "6 3", "5 2", "4 12", "7 2", "6 1")
_LATE = _clock(
    *("2 10", "3 11", "1 9", "2 9", "3 10", "4 10", "4 12", "5 10", "5 11", "6 10", "6 11", "12 8", "5 9", "4 11"),
    *("2 11", "4 midnight", "3 midnight", "5 close", "6 close", "5 midnight", "6 midnight"),
)
_NIGHT = _clock("10 6", "10 7", "11 7", "10 8", "11 6", "midnight 8", "midnight 6")

_OVERNIGHT = tuple(
    f"{start} {late} {word} {end} {early}"
    for start in (8, 9, 10, 11)
    for end in (5, 6, 7, 8)
    for word in ("till", "to", "until")
    for late, early in (("at night", "in the morning"), ("pm", "am"), ("p m", "a m"))
)
_PAIRS = tuple(
    f"{one} and {two}"
    for at, one in enumerate(("mondays", "tuesdays", "wednesdays", "thursdays", "fridays"))
    for two in ("tuesdays", "wednesdays", "thursdays", "fridays")[at:]
)

_MORNINGS = (
    *("mornings", "morning", "earlies", "early", "early shift", "early shifts", "morning shift", "morning shifts"),
    *("first shift", "early bird", "early riser", "morning person", "crack of dawn", "up with the lark", "first thing"),
    *("early start", "early starts", "early doors", "up early", "done by lunchtime", "home by lunchtime", *_EARLY),
    *("before noon", "before midday"),
)
_AFTERNOONS = (
    *("afternoons", "afternoon", "afternoon shift", "afternoon shifts", "backs", "back shift", "second shift", "pms"),
    *("after lunch", "twos till tens", "after midday", "after noon", *_LATE),
)
_EVENINGS = (
    *("evenings", "evening", "evening shift", "evening shifts", "lates", "late", "late shift", "late shifts"),
    *(
        "twilight",
        "twilights",
        "twilight shift",
        "late one",
        "late ones",
        "late finish",
        "late finishes",
        "after tea",
        "after 5",
        "after 6",
        "after 7",
        "from 5 onwards",
        "from 6 onwards",
    ),
    *("till close", "till closing", "closing shift", *_LATE),
)
_FULL = (
    *("full time", "full - time", "full-time", "fulltime", "full", "all the hours", "hours as you have", "every hour"),
    *("hours you can give", "hours as you can", "as many hours as i can get", "as many hours as possible"),
    *("as many hours", "as many hours as you", "as much as you can", "as much as possible", "as much work as"),
    *(
        "all the hours god sends",
        "the more hours the better",
        "every hour going",
        "five days",
        "40 hours",
        "forty hours",
    ),
    *(
        "37.5",
        "37.5 hours",
        *_hours(35, 60),
        "full week",
        "whole week",
        "a full week",
        "monday to friday",
        "six days",
        "five days a week",
    ),
    *("full hours", "all week", "proper hours", *_clock("9 5")),
)
_PART = (
    *("part time", "part - time", "part-time", "parttime", "part", "term time only", "school hours", "half the week"),
    *("mornings only", "three days", "two days", "four days", "a few days", "3 days", "2 days", "4 days", "half days"),
    *("half time", *_PAIRS, "couple of days", "one day a week", "1 day a week", "a day or two", "odd day", "few hours"),
    *(
        "few hours a week",
        "reduced hours",
        "fewer hours",
        "less hours",
        "half a week",
        "few shifts",
        "couple of shifts",
    ),
    *(
        "two shifts",
        "three shifts",
        *_hours(14, 30),
        "8 hours a week",
        "10 hours a week",
        "12 hours a week",
        "job share",
        "only mornings",
        "just mornings",
        "few mornings",
    ),
    *("three mornings", "four mornings", "two mornings", "few evenings", "around my studies", "round my studies"),
    *("around uni", "around college", "around lectures", "just weekends", "weekends only", *_clock("9 1", "9 2")),
)
_OFFICE = (
    *("on site", "on-site", "onsite", "office", "in the office", "at the office", "office based", "in the building"),
    *("be in every day", "in every day", "out of the house", "with people around me", "with the team", "come in"),
    *("coming in", "in person", "go in", "going in", "in with everyone", "in with the team", "in full time"),
    *("in the workplace", "at my desk", "around people", "round people", "people around me", "face to face"),
    *("in five days", "around colleagues", "people to talk to", "in with everybody", "in with people"),
)
_REMOTE = (
    *("remote", "remotely", "kitchen table", "at home", "working from home", "my spare room", "spare room", "my sofa"),
    *("from home", "home", "home based", "home working", "wfh", "work from home", "home office", "box room"),
    *("my own house", "from anywhere", "fully remote", "in my pyjamas", "my slippers", "no commute", "no commuting"),
)
_HYBRID = (
    *("hybrid", "half and half", "days at home", "some of each", "two days in", "three days in", "few days in"),
    *("couple of days in", "split", "mixture of the two", "mix", "a mix", "mixture", "bit of both", "bit of each"),
    *("a bit of both", "one day in", "four days in", "day or two in", "2 days in", "3 days in", "both worlds"),
    *("two at home", "three at home", "rest at home", "two from home", "rest from home", "the rest home"),
    *("combination", "combo", "split the week", "part office", "part home", "50 50", "50 - 50", "couple of days home"),
    *("two or three days in", "in a few days", "in a couple of days", "in two days", "in three days", "blend"),
)

FAMILIES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("days", "day", "day shift", "day shifts", "daytime", "dayshift"),
        (
            *("days", "day", "daytime", "daytimes", "day shift", "day shifts", "nine to five", "office hours"),
            *("daylight", "daylight hours", "normal hours", "regular hours", "sociable hours", "social hours"),
            *("school hours", "while the kids are at school", "when the kids are at school", "core hours"),
            *("business hours", "in the day", "during the day", *_NINE_TO_FIVE, *_MORNINGS),
        ),
    ),
    (
        ("mornings", "morning", "earlies", "early", "early shift", "morning shift", "early shifts", "am shift"),
        _MORNINGS,
    ),
    (("afternoons", "afternoon", "afternoon shift", "back shift", "backs"), (*_AFTERNOONS, "lates", "late")),
    (
        ("evenings", "evening", "evening shift", "lates", "late", "late shift", "twilight", "late shifts"),
        (*_EVENINGS, *_AFTERNOONS),
    ),
    (
        ("nights", "night", "night shift", "night shifts", "overnight"),
        (
            *("nights", "night", "night shift", "night shifts", "through the night", "third shift", "the small hours"),
            *("night owl", "night bird", "nighttime", "overnight", "overnights", "graveyard shift", "graveyard"),
            *("night work", "wee small hours", "night worker", "midnight shift", "sleep in the day", "night person"),
            *("while everyone's asleep", "dead of night", "waking nights", *_NIGHT, *_OVERNIGHT),
        ),
    ),
    (
        ("weekends", "weekend"),
        ("weekend", "weekends", "saturdays", "sundays", "saturday", "sunday", "saturdays and sundays"),
    ),
    (
        ("weekdays", "monday to friday", "weekday", "mon-fri"),
        (
            *("weekdays", "weekday", "monday to friday", "in the week", "during the week", "midweek", "the week days"),
            *("monday through friday", "mondays to fridays", "working week", "five days", "no weekends"),
        ),
    ),
    (("saturdays", "saturday"), ("saturday", "saturdays", "sat")),
    (("sundays", "sunday"), ("sunday", "sundays")),
    (
        ("permanent", "perm", "permanent job", "staff"),
        (
            *("perm", "permanent"),
            *("perm", "permanent", "permanently", "permanent job", "permanent contract", "long term", "long - term"),
            *("something stable", "something steady", "proper job", "job security", "full time permanent"),
            *("staff job", "for the long haul", "in it for the long", "stay put", "put down roots", "for good"),
            *(
                "something lasting",
                "something secure",
                "secure",
                "security",
                "stable",
                "steady",
                "stability",
                "forever",
            ),
            *("till i retire", "until i retire", "for keeps", "something long", "on the books", "with a pension"),
            *("sick pay", "holiday pay", "paid holidays", "stop moving about", "somewhere to stay", "long run"),
        ),
    ),
    (
        ("temporary", "temp", "short term"),
        (
            *("temp", "temporary", "just till", "only till", "just until", "only until"),
            *("temp", "temping", "temporarily", "temporary", "short term", "short - term", "for the summer"),
            *("over the summer", "few months", "couple of months", "three months", "six months", "seasonal"),
            *("stopgap", "stop gap", "stop - gap", "agency", "agency work", "tide me over", "over christmas"),
            *("before uni", "till uni", "until uni", "just the summer", "only the summer"),
            *("till i go", "until i go travelling", "just for now", "short stint", "fill in", "filling in"),
            *("something to fill", "between jobs", "a few weeks", "few weeks", "couple of weeks", "till september"),
            *(
                "for the winter",
                "maternity cover",
                "cover work",
                "short assignment",
                "short assignments",
                "dip in and out",
            ),
        ),
    ),
    (
        ("contract", "contractor", "contracting", "freelance", "self-employed"),
        (
            *("limited company", "self employed", "self - employed", "day rate", "day rates", "freelancing"),
            *("umbrella company", "umbrella", "my own company", "own limited company", "contractor", "contracting"),
            *("contract", "contracts", "fixed term", "freelance", "freelancer", "project work", "project to project"),
            *("my own boss", "invoice", "invoicing", "outside ir35", "subbie", "subcontract", "subcontractor"),
        ),
    ),
    (
        ("fixed term", "fixed-term", "ftc"),
        (
            *("fixed term", "fixed - term", "fixed-term", "ftc", "set period", "end date", "a year's contract"),
            *("12 months", "six month contract", "temporary", "temp", "short term"),
        ),
    ),
    (
        ("zero hours", "casual", "bank"),
        (
            *("zero hours", "zero hour", "0 hours", "casual", "as and when", "bank", "bank work", "bank shifts"),
            *("ad hoc", "pick up shifts", "pick and choose", "pick my shifts", "when it suits me", "no fixed hours"),
        ),
    ),
    (("full time", "full-time", "fulltime", "full hours"), _FULL),
    (("part time", "part-time", "parttime", "reduced hours"), _PART),
    (("on site", "on-site", "onsite", "office", "in the office", "office based"), _OFFICE),
    (("remote", "home", "from home", "work from home", "remotely", "wfh"), _REMOTE),
    (("hybrid", "mix", "a mix", "mixture", "both"), _HYBRID),
    (("interior", "internal"), ("inside", "indoor", "indoors", "inside work", "internal", "interiors")),
    (("exterior", "external"), ("outside", "outdoor", "outdoors", "outside work", "external", "exteriors", "masonry")),
    (
        ("car", "my own car", "drive", "driving"),
        (
            *("car", "drive", "driving", "driven", "my own car", "own car", "van", "behind the wheel", "corsa"),
            *("fiesta", "focus", "golf", "motor", "my wheels", "own transport", "own vehicle"),
        ),
    ),
    (
        ("bike", "bicycle", "cycle", "cycling"),
        ("bike", "bicycle", "cycle", "cycling", "pushbike", "push bike", "pedal", "two wheels", "e - bike", "ebike"),
    ),
    (
        ("on foot", "walk", "walking", "foot"),
        ("on foot", "walk", "walking", "my own two legs", "my own two feet", "stroll", "shanks's pony", "foot"),
    ),
    (
        ("public transport", "bus", "train", "tram"),
        ("public transport", "bus", "buses", "train", "trains", "tram", "tube", "metro", "the underground", "bus pass"),
    ),
    (
        ("phone", "call", "calls", "phones", "telephone"),
        ("phone", "phones", "call", "calls", "ring me", "ring", "telephone", "give me a bell", "give me a ring"),
    ),
    (("email", "emails", "e-mail"), ("email", "emails", "e - mail", "mail", "inbox", "in writing")),
    (("text", "sms"), ("text", "texts", "sms", "text message")),
    (("chat", "live chat", "webchat"), ("chat", "webchat", "live chat", "web chat", "instant messaging", "messaging")),
    (
        ("kitchen", "back of house", "boh"),
        ("kitchen", "back of house", "boh", "pots", "pot wash", "the pass", "cooking", "chef", "pans", "stoves"),
    ),
    (
        ("floor", "front of house", "waiting", "foh"),
        (
            *("floor", "front of house", "foh", "waiting", "waiting on", "waiting tables", "waitress", "waitressing"),
            *(
                "waiter",
                "serving",
                "tables",
                "carrying plates",
                "running plates",
                "the section",
                "out front",
                "with the customers",
                "with customers",
                "with the public",
            ),
        ),
    ),
    (
        ("bar", "bartending", "behind the bar"),
        (
            *("bar", "bartending", "bartender", "barman", "barmaid", "behind the bar", "cocktails", "pulling pints"),
            *("pull pints", "good pint", "pint", "pull a pint", "pints", "bar work", "bar staff", "mixing drinks"),
        ),
    ),
    (
        ("reception", "front desk"),
        ("reception", "receptionist", "front desk", "desk", "checking people in", "check people in", "check - in"),
    ),
    (
        ("counterbalance", "counterbalanced", "forklift"),
        (
            *("counter balance", "counterbalanced", "counter-balance", "counter - balance", "counterbalance"),
            *("ordinary forklift", "normal forklift", "standard forklift", "plain forklift", "gas truck", "gas trucks"),
        ),
    ),
    (
        ("reach", "reach truck", "reach trucks"),
        ("reach", "reach truck", "reach trucks", "reacher", "high reach", "narrow reach"),
    ),
    (
        ("vna", "narrow aisle", "very narrow aisle"),
        ("vna", "narrow aisle", "very narrow aisle", "narrow aisles", "man up", "v n a"),
    ),
    (
        ("pallet truck", "ppt", "llop"),
        (
            "pallet truck",
            "pump truck",
            "ppt",
            "llop",
            "lop",
            "pallet trucks",
            "power pallet",
            "pallet jack",
            "pedestrian",
        ),
    ),
    (
        ("excavator", "digger", "360"),
        (
            *("excavator", "excavators", "digger", "diggers", "360", "360s", "three sixty", "3 60", "minidigger"),
            *("mini digger", "backhoe", "jcb", "13 tonner", "20 tonner", "thirteen tonner", "twenty tonner", "tracked"),
        ),
    ),
    (("dumper", "dump truck"), ("dumper", "dumpers", "dumper truck", "forward tipping", "dump truck", "dumpy")),
    (("roller", "rollers"), ("roller", "rollers", "ride on roller", "bomag", "compactor")),
    (("telehandler", "teleporter"), ("telehandler", "telehandlers", "merlo", "manitou", "teleporter", "loadall")),
    (("artic", "class 1", "artics", "class one"), ("artic", "artics", "articulated", "class one", "class 1", "arctic")),
    (("rigid", "class 2", "rigids", "class two"), ("rigid", "rigids", "class two", "class 2", "eighteen tonner")),
    (("van", "vans"), ("van", "vans", "transit", "sprinter", "luton", "small van")),
    *TRADE_FAMILIES,
)


def synonyms(families: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> Mapping[str, Any]:
    """Head -> what is said for it, itself left out."""
    made: dict[str, tuple[str, ...]] = {}
    for heads, words in families:
        for head in heads:
            made[head] = tuple(dict.fromkeys(word for word in (*heads, *words) if word != head))
    return made


OPTION_SYNONYMS = {**synonyms(FAMILIES), "english": (), "swedish": ()}
