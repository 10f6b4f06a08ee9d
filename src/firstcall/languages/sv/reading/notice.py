"""Swedish ways of saying when one gets free: notice periods, ends of contracts, last days of work."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from firstcall.languages.sv.reading.days import DAYS, MONTHS, ORDINALS, UNITS
from firstcall.reading.days import Day, add_months, half_year, in_units, month_day, shift, weekday
from firstcall.reading.rules import Hit, Rule


def _end_of_contract(hit: Hit) -> Any:
    """As in "Kontrakt till sista december": the day after."""
    number = MONTHS[hit.word("mo")]
    year = hit.today.year + (number < hit.today.month)
    first = add_months(date(year, number, 1), 1)
    return Day(first, "contract_end")


def _day_after(hit: Hit) -> Any:
    day = month_day(MONTHS, ORDINALS)(hit)
    return Day(day.day + timedelta(days=1), "contract_end") if day and day.day else None


def _day_after_weekday(hit: Hit) -> Any:
    day = weekday(DAYS)(hit)
    return Day(day.day + timedelta(days=1), "contract_end") if day and day.day else None


def _notice_after(hit: Hit) -> Any:
    unit = next((u for u in reversed(hit.said.split()) if u in UNITS), "month")
    day = shift(hit.today, hit.num("n2") or 1, UNITS[unit])
    return Day(day, "notice") if day else None


def _resigned(hit: Hit) -> Any:
    """How many days ago notice was given."""
    if hit.told("y") or hit.told("l"):
        return timedelta(days=1 if hit.told("y") else 7)
    count, unit = (hit.num("n"), hit.word("u")) if hit.told("u") else (hit.num("n_"), hit.word("u_"))
    day = shift(hit.today, count or 1.0, UNITS[unit])
    return day - hit.today if day else None


def _day_after_told(hit: Hit) -> Any:
    """As in "Den sista mars är min sista dag": the day after the one that is told before."""
    if hit.told("w"):
        return _day_after_weekday(hit)
    return _end_of_contract(hit) if hit.told("last") else _day_after(hit)


NOTICE = (
    Rule(
        "sv.date.notice_from_turn",
        r"(?P<n>#|en) månad(?:er|s|ers)?(?: uppsägning(?:stid)?)? ,? ?(?:räknat |räknas |räknad |som räknas )?från "
        r"(?:och med )?(?:(?:nästa )?månadsskifte(?:t)?|den (?:första|sista)|den siste)(?= [.,]| $)",
        lambda hit: Day(add_months(hit.today.replace(day=1), 1 + int(hit.num("n") or 1)), "notice"),
        yes=("En månad räknat från månadsskiftet.",),
        no=("En månad från nu.",),
    ),
    Rule(
        "sv.date.told_last_day",
        r"(?:(?:på )?(?P<w>{WD})(?:en)?|(?:den )?(?:(?P<last>sista|siste)|(?P<o>{ORD})) (?P<mo>{MON})(?P<y>)) "
        r"(?:{LASTDAY})",
        _day_after_told,
        yes=(
            "Den sista mars är min sista arbetsdag.",
            "Den femtonde mars går mitt kontrakt ut.",
            "Sista mars slutar jag på Ica.",
            "Fredag är min sista dag här.",
        ),
        no=("Den femtonde mars går bra.", "Sista mars.", "På fredag kan jag."),
    ),
    Rule(
        "sv.date.notice_month_run",
        r"(?:{DABOUT} )?(?P<n>#|en|ett|"
        r"tre) (?P<u>{DU}) (?:s )?(?:ömsesidig )?(?:uppsägning(?:stid)?(?:en)?|uppsägnings tid|varsel)|"
        r"uppsägning(?:stid)?(?:en)?(?: (?:är|på|har jag|om))* (?:{DABOUT} )?(?:# (?:till|-|"
        r"eller) )?(?P<n2>#|en|ett) (?:{DU})",
        lambda hit: in_units(UNITS, "notice")(hit) if hit.told("u") else _notice_after(hit),
        yes=("Jag har tre månaders uppsägningstid.", "Uppsägningstiden är en månad."),
        no=("Om tre månader.",),
    ),
    Rule(
        "sv.date.notice_halfyear",
        r"(?:ett )?(?:halvårs|halvt års) uppsägning(?:stid)?",
        half_year("notice"),
        yes=("Ett halvårs uppsägning.",),
        no=("Ett halvår.",),
    ),
    Rule(
        "sv.date.contract_end",
        r"(?:kontrakt(?:et)?|varsla(?:d|t|de)|vikariat(?:et)?|anställning(?:en)?|uppdrag(?:et)?|avtal(?:et)?|"
        r"projekt(?:et)?|föräldraledig(?:heten)?|jobb(?:et)?|tjänst(?:en)?|slutar|muckar|rycker ut|kliver av|ledig|"
        r"tar slut|upphör|avslutas|"
        r"löper ut|"
        r"sista (?:arbets)?dag(?:en)?)(?: \S+){0,5}? (?:sista|siste|den sista|utgången av|slutet av|"
        r"till och med|t o m|ut) (?:sista )?(?:i )?(?P<mo>{MON})",
        _end_of_contract,
        yes=("Mitt kontrakt går ut sista december.",),
        no=("Sista december.",),
    ),
    Rule(
        "sv.date.day_after",
        r"(?:den )?(?P<o>{ORD}) (?P<mo>{MON})(?P<y>)(?: \S+){0,4}? ,? ?(?:så |och )?"
        r"(?:dagen (?:därpå|efter|därefter)(?= (?:kan|går|är|börjar|funkar|skulle|,|[.])| $)|"
        r"(?:(?<=så )|(?<=, ))efter det(?= [.,]| $))",
        lambda hit: Day(told.day, "counted") if (told := _day_after(hit)) else None,
        yes=("Jag är klar sjätte augusti, dagen därpå kan ni få mig.",),
        no=("Sjätte augusti.", "Sjätte februari, dagen efter disputationen."),
    ),
    Rule(
        "sv.date.last_weekday",
        r"(?:slutar|muckar|rycker ut|sista (?:arbets)?dag(?:en)?|(?:är|tar) slut|är över|upphör|avslutas|löper ut|"
        r"går ut)(?: (?:jag|"
        r"här|är|"
        r"jobbet|min|då|blir))* "
        r"(?:nu )?(?:på |nu )?(?P<w>{WD})(?! (?:den|vecka))",
        _day_after_weekday,
        yes=("Sista dagen är på fredag.", "Älgjakten är slut på söndag."),
        no=("På fredag.",),
    ),
    Rule(
        "sv.date.last_day",
        r"(?:slutar|muckar|rycker ut|kliver av|sista (?:arbets)?dag(?:en)?|anställd till|tar slut|upphör|avslutas|"
        r"löper ut|går ut)(?: (?:jag|"
        r"här|är|"
        r"på|jobbet|min|mitt|vikariat\S*|"
        r"\S*tjänst|"
        r"då))* (?:den )?(?P<o>{ORD}) (?P<mo>{MON})(?P<y>)",
        _day_after,
        yes=("Jag slutar den 31 maj.",),
        no=("Den 31 maj.",),
    ),
    Rule(
        "sv.resigned.ago",
        r"(?:sa|sagt|säger) (?:jag )?upp mig (?:redan )?(?:för )?(?:{DABOUT} )?(?:(?P<n>{N}) (?P<u>{DU}) sen|"
        r"(?P<y>i går|igår)|"
        r"(?P<l>förra veckan))|(?:lämnade|lämnat) (?:jag )?in (?:min )?uppsägning(?:en)? (?:för )?(?:{DABOUT} )?"
        r"(?P<n_>{N}) (?P<u_>{DU}) sen",
        _resigned,
        yes=("Jag sa upp mig för två veckor sen.", "Jag sa upp mig igår."),
        no=("Jag säger upp mig om två veckor.",),
    ),
    Rule(
        "sv.howlong.question",
        r"hur länge (?:\S+ ){1,3}?(?:stanna|kvar|bunden|anställd|jobba|upptagen|borta|ledig|tjänstledig|föräldraledig)",
        yes=("Hur länge måste du stanna på ditt jobb?",),
        no=("När kan du börja?",),
    ),
    Rule(
        "sv.sooner.mark",
        r"tidigare|förr|snabbare|fortare|korta(?: ner| av)?|få ner|förhandla|kapa|köpa (?:mig )?(?:fri|loss|ut)|utköpt|"
        r"(?:komma|bli) (?:loss|ifrån|fri|släppt)|släpp(?:a|er|s|t)|gå på dagen|(?:semester|semesterdagar|komp|"
        r"kompledigt|timmar|"
        r"dagar) (?:sparad\S*|kvar|innestående|att ta ut)|sparad\S* (?:semester|dagar|komp)|(?:innestående|"
        r"inarbetad\S*) "
        r"(?:semester|komp|tid|timmar)",
        yes=("Men jag kan nog komma loss tidigare.",),
        no=("Kanske senare.",),
    ),
)

MACROS = {
    "LASTDAY": r"(?:är|blir|har jag|gör jag) (?:då )?(?:min |mitt |det |jag )?(?:absolut |allra )?sista "
    r"(?:arbets)?(?:dag|"
    r"dagen|pass|skift|passet|skiftet)|(?:slutar|muckar) jag|(?:är|blir) jag (?:klar|färdig) (?:här|på|med|hos)|"
    r"(?:går|löper) (?:\S+ ){1,3}?ut|(?:upphör|avslutas) (?:min|mitt|jobbet|kontraktet|vikariatet|projektet|uppdraget)|"
    r"tar (?:\S+ ){1,3}?slut|är (?:\S+ ){1,3}?slut(?= [.,]| $)"
}
"""Behind a day: that it is the last one of something."""
