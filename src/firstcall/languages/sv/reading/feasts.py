"""Swedish feasts and other days of the calendar that a start is told by."""

from __future__ import annotations

from datetime import date, timedelta

from firstcall.reading.days import Day, easter, feast, midsummer, next_quarter
from firstcall.reading.rules import Rule

_IN_WEEK = {
    "midsommar": midsummer,
    "påsk": easter,
    "jul": lambda year: date(year, 12, 24),
    "nyårs": lambda year: date(year, 1, 1),
}
"""Beginning of a week's name -> the feast in it."""

FEASTS = (
    Rule(
        "sv.date.epiphany",
        r"(?:efter )(?:trettondagen|trettondag jul|trettonhelgen|trettonde(?:dag)?(?: jul)?)(?! någon gång)",
        feast(lambda y: date(y, 1, 6), after=1),
        yes=("Efter trettondagen.",),
        no=("Den trettonde.",),
    ),
    Rule(
        "sv.date.easter_monday", r"annandag påsk", feast(easter, after=1), yes=("Annandag påsk.",), no=("Till påsk.",)
    ),
    Rule(
        "sv.date.lucia",
        r"(?:på |till |vid )?lucia(?:dagen)?",
        feast(lambda y: date(y, 12, 13)),
        yes=("Lucia.",),
        no=("Luciatåg.",),
    ),
    Rule(
        "sv.date.between_days",
        r"(?:i |på )?mellandagarna|mellan jul och nyår",
        feast(lambda y: date(y, 12, 27)),
        yes=("Mellandagarna.", "Mellan jul och nyår."),
        no=("Mellan dagarna.",),
    ),
    Rule(
        "sv.date.christmas",
        r"(?:på |till |vid )?jul(?:afton|en)?",
        feast(lambda y: date(y, 12, 24)),
        yes=("Till jul.",),
        no=("Juli.",),
    ),
    Rule(
        "sv.date.valborg",
        r"(?:på |till |vid )?valborg(?:smässoafton)?",
        feast(lambda y: date(y, 4, 30)),
        yes=("Till valborg.",),
        no=("Vårdag.",),
    ),
    Rule(
        "sv.date.national_day",
        r"(?:på |till |vid )?nationaldagen",
        feast(lambda y: date(y, 6, 6)),
        yes=("På nationaldagen.",),
        no=("Nationen.",),
    ),
    Rule(
        "sv.date.feast_week",
        r"(?P<f>midsommar|påsk|jul|nyårs)veckan",
        lambda hit: feast(_IN_WEEK[hit.word("f")])(hit),
        yes=("Midsommarveckan.",),
        no=("Midsommar.",),
    ),
    Rule(
        "sv.date.midsummer",
        r"(?:på |till |vid )?midsommar(?:afton)?",
        feast(midsummer),
        yes=("Till midsommar.",),
        no=("Sommar.",),
    ),
    Rule(
        "sv.date.maundy",
        r"(?:på |till )?skärtorsdag(?:en)?",
        feast(lambda y: easter(y) - timedelta(days=3)),
        yes=("Skärtorsdagen.",),
        no=("På torsdag.",),
    ),
    Rule(
        "sv.date.good_friday",
        r"(?:på |till )?långfredag(?:en)?",
        feast(lambda y: easter(y) - timedelta(days=2)),
        yes=("Långfredagen.",),
        no=("På fredag.",),
    ),
    Rule(
        "sv.date.ascension",
        r"(?:på |till )?kristi himmels ?färds?(?: ?dag(?:en)?)?",
        feast(lambda y: easter(y) + timedelta(days=39)),
        yes=("Kristi himmelsfärd.",),
        no=("Färden.",),
    ),
    Rule(
        "sv.date.pentecost",
        r"(?:till |vid |i |på )?pingst(?:en|helgen|dagen)?",
        feast(lambda y: easter(y) + timedelta(days=49)),
        yes=("Till pingst.",),
        no=("Påsk.",),
    ),
    Rule(
        "sv.date.valentine",
        r"(?:på |till )?alla hjärtans(?: dag)?",
        feast(lambda y: date(y, 2, 14)),
        yes=("Alla hjärtans dag.",),
        no=("Alla dagar.",),
    ),
    Rule(
        "sv.date.half_year_turn",
        r"(?:vid |efter |till |runt )?halvårsskiftet",
        lambda hit: Day(
            date(hit.today.year, 7, 1) if hit.today <= date(hit.today.year, 7, 1) else date(hit.today.year + 1, 1, 1),
            "month",
        ),
        yes=("Halvårsskiftet.",),
        no=("Ett halvår.",),
    ),
    Rule(
        "sv.date.quarter",
        r"(?:vid |efter |till )?kvartalsskiftet|(?:vid |i )?nästa kvartal",
        next_quarter,
        yes=("Kvartalsskiftet.",),
        no=("Kvarten.",),
    ),
    Rule(
        "sv.date.easter",
        r"(?:till |vid |i |före )?påsk(?:en)?",
        feast(easter),
        yes=("Till påsk.",),
        no=("Efter påskröran.",),
    ),
)
