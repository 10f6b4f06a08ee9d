"""Swedish start days: at once, in so long, notice, dates, weekdays, weeks, months, feasts, and what fixes none."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from firstcall.languages.sv.reading.calendar import CALENDAR
from firstcall.languages.sv.reading.days import DAYS, MONTHS, ORDINALS, UNITS
from firstcall.languages.sv.reading.feasts import FEASTS
from firstcall.languages.sv.reading.month_days import MONTH_DAYS
from firstcall.languages.sv.reading.notice import NOTICE
from firstcall.reading.days import (
    Day,
    add_months,
    coming,
    half_year,
    in_units,
    month,
    next_month,
    next_week,
    nth_weekday,
    offset,
    shift,
    vague,
    week_number,
    weekday,
    year_turn,
)
from firstcall.reading.rules import Hit, Rule


def _month_end(hit: Hit) -> Any:
    return Day(add_months(hit.today.replace(day=1), 1) - timedelta(days=1), "month")


def _day_only(hit: Hit) -> Any:
    """As in "Den femtonde": the next such day of a month."""
    day = ORDINALS.get(hit.word("o")) or next((int(p.value) for p in hit.parts), 0)
    if not day:
        digits = "".join(c for c in hit.word("o") if c.isdecimal())
        day = int(digits) if digits else 0
    if not 1 <= day <= 31:
        return None
    for months in range(3):
        start = add_months(hit.today.replace(day=1), months)
        try:
            found = start.replace(day=day)
        except ValueError:
            continue
        if found >= hit.today:
            return Day(found, "day_only")
    return None


def _two_ordinals(hit: Hit) -> Any:
    """Day and month as ordinals: "sjunde nionde"."""
    told = int(hit.num("n") or 0) if hit.told("n") else ORDINALS.get(hit.word("o"), 0)
    day, month = told, ORDINALS.get(hit.word("o2"), 0)
    found = coming(hit.today, month, day) if 1 <= month <= 12 and day else None
    return Day(found, "exact") if found else None


DATES = (
    *CALENDAR,
    Rule(
        "sv.date.month_out",
        r"(?P<mo>{MON})(?: månad)? ut(?! i )|(?P<this>(?:den här |hela )?månaden) ut",
        lambda hit: _after_month(hit),
        yes=("Jag jobbar mars ut.", "Min chef vill ha mig månaden ut."),
        no=("I mars.",),
    ),
    Rule(
        "sv.date.months_meet",
        r"(?:vid )?(?:månadsskiftet|skiftet) (?:mellan )?{MON} (?:(?:-|–|/|,|och) )?(?P<mo>{MON})",
        month(MONTHS),
        yes=("Månadsskiftet april maj.",),
        no=("Månadsskiftet.",),
    ),
    *NOTICE,
    *MONTH_DAYS,
    Rule(
        "sv.date.last_of",
        r"(?:den )?(?:sista|siste)(?: dagen)?(?: i)? (?P<mo>{MON})|(?:slutet|utgången) (?:av|på|"
        r"i) (?P<mo_>{MON})",
        lambda hit: _last(hit),
        yes=("Sista februari.", "i slutet av januari"),
        no=("I februari.",),
    ),
    Rule(
        "sv.date.middle",
        r"(?:i )?(?:mitten|medio|halva|mitt|mitt i|andra halvan|halvvägs(?: in)?)(?: av| i| på)? (?P<mo>{MON})|"
        r"i (?P<mo_>{MON})(?: någon gång)? ,? ?(?:kanske |ungefär |runt |typ )?(?:i |mot )?mitten(?! av)",
        lambda hit: _middle(hit),
        yes=("Mitten av februari.", "Halva mars.", "I april, mitten ungefär."),
        no=("I februari.",),
    ),
    Rule(
        "sv.date.in_most",
        r"(?:(?:om|inom) )?(?:{DABOUT} )?(?P<n>{N}) (?P<u>{DU}) ,? ?(?:(?:max|högst|kanske|möjligen|eller|som mest|"
        r"allra högst|i värsta fall) ){1,2}(?P<n2>#)(?! {DU})",
        in_units(UNITS),
        yes=("Om en vecka, max två.", "En vecka eller två."),
        no=("En vecka, max två månader.",),
    ),
    Rule(
        "sv.date.in_units",
        r"(?:tidigast |först )?(?:om|inom) (?:{DABOUT} ){0,2}(?:(?P<n>{N}) (?:(?:{DTO}) )?)?"
        r"(?P<n2>{N}) (?:dryg |drygt |knapp |knappt |god )?(?P<u>{DU})(?: (?:tid|eller så|sådär))?",
        in_units(UNITS),
        yes=("Om två veckor.", "om fjorton dar", "inom en månad", "Om en dryg vecka.", "Om tre fyra veckor."),
        no=("Två veckor.",),
    ),
    Rule(
        "sv.date.in_hours",
        r"(?:på|inom|om) (?:en|#|någon|några|ett par) (?:timme|timmar|minuter|kvart|halvtimme|halvtimma)(?! om| i)",
        offset(0, "in"),
        yes=("Jag kan vara där om en timme.",),
        no=("Om en vecka.",),
    ),
    Rule(
        "sv.date.in_workdays",
        r"(?:om|inom) (?:{DABOUT} )?(?P<n>#) (?:arbetsdagar|vardagar)",
        lambda hit: Day(_workdays_on(hit.today, int(hit.num("n") or 0)), "in"),
        yes=("Om sju arbetsdagar.",),
        no=("Om sju dagar.",),
    ),
    Rule(
        "sv.date.in_half",
        r"om (?:ungefär )?(?:ett )?(?:halvår|halvt år)",
        half_year("in"),
        yes=("Om ett halvår.",),
        no=("Ett halvår.",),
    ),
    Rule(
        "sv.date.in_couple",
        r"(?:om )(?:ett )?par (?P<u>{DU})",
        lambda hit: Day(shift(hit.today, 2, UNITS[hit.word("u")]), "in"),
        yes=("Om ett par veckor.",),
        no=("Ett par veckor.",),
    ),
    Rule(
        "sv.date.from_now",
        r"(?:{DABOUT} )?(?P<n>{N}) (?P<u>{DU}) (?:från (?:nu|idag|i dag)|framåt|fram i tiden)",
        in_units(UNITS),
        yes=("Två veckor från nu.",),
        no=("Två veckor.",),
    ),
    Rule(
        "sv.date.week",
        r"(?:från och med |i |början av )?(?:vecka|v|v\.) (?P<k>#)(?! {DU})",
        week_number,
        yes=("Från och med vecka 32.",),
        no=("En vecka.",),
    ),
    Rule(
        "sv.date.vague",
        r"(?:efter|innan|före) (?:nyår(?:et)?|midsommar(?:en|helgen)?|valborg|lucia|påsk(?:en|helgen)?|pingst(?:en)?|"
        r"(?:trettonhelgen|trettondagen)(?= någon gång)|"
        r"sommaren|"
        r"semestern|jul|jul och nyår|julen|helgerna|"
        r"ledigheten|föräldraledigheten|hösten|vintern|våren|skolan|examen|terminen)(?: (?:någon gång|"
        r"och (?:\S+ ){0,3}\S+))*|(?:till|i|under|mot|framåt|fram på|på) (?:våren|hösten|sommaren|vintern|"
        r"höst|vår|sommar|vinter|nyåret|hösten någon gång)"
        r"|(?:det )?(?:beror på|hänger på)(?: \S+){0,6}|så (?:fort|snart) (?:som )?(?:jag|mitt|min|det|"
        r"dom|de|visumet|arbetstillståndet)(?: \S+){0,5}|(?<!aning om )när (?:arbetstillståndet|visumet|doktorn|"
        r"läkaren|chefen|kommunen|migrationsverket|myndigheten|jag|mitt|min|"
        r"beslutet|tillståndet|dagis|huset|barnen)(?: \S+){0,5}|längre fram|så småningom|inte förrän|"
        r"senare|någon gång|nästa (?:höst|vår|sommar|vinter|termin)",
        vague,
        yes=("Efter sommaren nån gång.", "Det beror på när arbetstillståndet kommer."),
        no=("I mars.",),
    ),
    Rule(
        "sv.date.weekday_day",
        r"(?:{WD})(?:en)? den (?P<o>{ORD})(?! (?:{DU}|{MON}|i))",
        _day_only,
        yes=("Måndagen den femtonde.",),
        no=("På måndag.",),
    ),
    Rule(
        "sv.date.nth_week",
        r"(?P<k>första|andra|tredje|sista) (?P<w>veckan|helgen) i (?P<mo>{MON})",
        nth_weekday({"första": 1, "andra": 2, "tredje": 3, "sista": -1}, {"veckan": 0, "helgen": 5}, MONTHS),
        yes=("Första veckan i november.", "Andra helgen i juni."),
        no=("Första måndagen i november.",),
    ),
    Rule(
        "sv.date.nth_weekday",
        r"(?P<k>första|andra|tredje|sista) (?P<w>{WD}) i (?P<mo>{MON})",
        nth_weekday({"första": 1, "andra": 2, "tredje": 3, "sista": -1}, DAYS, MONTHS),
        yes=("Första måndagen i mars.",),
        no=("Måndag i mars.",),
    ),
    Rule(
        "sv.date.ordinals",
        r"(?:den )?(?:(?P<o>{ORDW}) (?:i )?|(?P<n>#) i )(?P<o2>{ORDW})(?! (?:{DU}|{MON}))",
        lambda hit: _two_ordinals(hit),
        yes=("Sjunde nionde.", "Tio i sjätte."),
        no=("Sjunde gången.",),
    ),
    Rule(
        "sv.date.now",
        r"omgående|omedelbart|snarast(?: möjligt)?|med kort varsel|på stående fot|på studs|"
        r"(?:det är )?bara (?:att )?säga till|säg bara (?:till|när)|direkt(?! (?:efter|när|"
        r"på|{WD}))|nu direkt|på (?:en gång|direkten|stubben|momangen)|genast|"
        r"med (?:en gång|omedelbar verkan)|meddetsamma|med detsamma|idag|i dag|när som helst|vilken dag (?:som helst|"
        r"ni vill)|när ni vill|"
        r"så (?:fort|snart) (?:som )?(?:ni vill|möjligt|det går|det bara går)|i eftermiddag|redan (?:idag|"
        r"nu|i dag)"
        r"|(?:börja|starta) nu|nu på en gång|noll uppsägning(?:stid)?|ingen uppsägning(?:stid)?|"
        r"när som(?= \.| $)|bums|illa kvickt|jag är (?:ledig|tillgänglig|redo|fri)(?: nu)?|(?:ikväll|i kväll)|"
        r"nu genast|(?<!just )nu(?! (?:på|i|den|när|till) )|asap|när ni behöver mig|när ni (?:än )?behöver",
        offset(0, "now"),
        yes=("Snarast möjligt.", "Omgående.", "Direkt.", "När som helst."),
        no=("I mars.", "Direkt efter semestern."),
    ),
    Rule(
        "sv.date.idle",
        r"(?:ni|det får ni) (?:bestämmer|bestämma|väljer|välja)(?= [.,]| $| när)|(?:bestäm|välj) ni|"
        r"inget (?:\S+ )?som (?:håller|hindrar|binder|stoppar) mig|samma (?:dag|vecka|kväll|eftermiddag)(?= (?:som "
        r")?ni | [.,]| $)|(?:det är )?bara att (?:ringa|höra av (?:sig|er))|"
        r"(?:ring|hör av er) (?:bara )?så (?:kommer|börjar|är|kan) jag|står till (?:ert |er )?förfogande",
        offset(0, "idle"),
        yes=("Det är bara att ringa.", "Samma dag som ni ringer."),
        no=("Ring mig.",),
    ),
    Rule(
        "sv.date.tomorrow",
        r"i morgon(?: bitti)?"
        r"|i morrn(?: bitti)?|i mörn",
        offset(1),
        yes=(
            "i morrn bitti",
            "I morgon går bra.",
        ),
        no=("På morgonen.",),
    ),
    Rule("sv.date.after_tomorrow", r"i övermorgon|övermorgon", offset(2), yes=("I övermorgon.",), no=("I morgon.",)),
    Rule(
        "sv.date.weekday_after",
        r"(?:på )?(?P<w>{WD}) (?:därpå|efter(?: det| den)?|därefter)(?= [.,!]| $| kan| går| funkar| så| börjar| är)",
        lambda hit: Day(date(1, 1, 1) + timedelta(days=DAYS[hit.word("w")]), "weekday_after"),
        yes=("Så måndagen därpå.",),
        no=("På måndag.",),
    ),
    Rule(
        "sv.date.next_day",
        r"dagen (?:därpå|därefter|efter(?: det| den| dess)?)(?= [.,!]| $| kan| går| funkar| så| börjar| är)",
        lambda hit: Day(date(1, 1, 1), "next_day"),
        yes=("Så dagen efter den kan jag.",),
        no=("Dagen efter annandag påsk.",),
    ),
    Rule(
        "sv.date.weekday",
        r"(?:redan |först )?(?:på|nu på|kommande|nästa|från|från och med|till|nu|"
        r"den)? ?(?P<w>{WD})(?: morgon| som kommer| i den här veckan| den här veckan)?",
        weekday(DAYS),
        yes=("På måndag.", "Redan på måndag om ni vill."),
        no=("I mars.",),
    ),
    Rule(
        "sv.date.week_behind",
        r"veckan (?:efter(?: det| den)?|därefter)(?= [.,]| $)",
        lambda hit: Day(date(1, 1, 1), "weekday_after"),
        yes=("Terminen slutar femte juni, jag kan veckan efter.",),
        no=("Veckan efter nästa.",),
    ),
    Rule(
        "sv.date.week_after",
        r"veckan efter(?: nästa| den)|nästnästa vecka|veckan därpå",
        lambda hit: Day(hit.today + timedelta(days=14 - hit.today.weekday()), "week"),
        yes=("Veckan efter nästa.",),
        no=("Nästa vecka.",),
    ),
    Rule(
        "sv.date.not_this_week",
        r"(?:den här veckan|denna vecka|(?:nu )?i veckan)(?: \S+){0,3}? ,? ?(?:men|utan|däremot) nästa"
        r"(?! (?:vecka|månad|år))",
        next_week,
        yes=("Inte nu i veckan, men nästa går bra.",),
        no=("Den här veckan går bra.",),
    ),
    Rule(
        "sv.date.this_week",
        r"(?:redan |nu )?(?:den här veckan|denna vecka|(?<=^ )i veckan|(?:redan|nu) i veckan)(?! (?:ut|är jag|är det|"
        r"jobbar|"
        r"har jag|går inte|kan jag inte|funkar inte|blir))",
        offset(0, "idle"),
        yes=("Den här veckan.", "Redan i veckan."),
        no=("Jag jobbar två dagar i veckan.", "Den här veckan är jag bortrest."),
    ),
    Rule(
        "sv.date.next_week",
        r"(?:i |från )?(?:nästa|kommande) vecka",
        next_week,
        yes=("Nästa vecka.",),
        no=("En vecka.",),
    ),
    Rule(
        "sv.date.next_month",
        r"(?:i |från )?(?:nästa|kommande) månad|(?:vid|efter) månadsskiftet|(?:vid |till )?nästa månadsskifte|(?:den "
        r")?första nästa månad|"
        r"månadsskiftet",
        next_month,
        yes=("Nästa månad.",),
        no=("En månad.",),
    ),
    Rule(
        "sv.date.year_turn",
        r"(?<=^ )nyår(?= [.,]| $)|(?:vid |efter |runt |från )?årsskiftet|(?:på |vid )nyår(?:sdagen)?|(?:nästa|nya) "
        r"år(?:et)?",
        year_turn,
        yes=("Vid årsskiftet.",),
        no=("I år.",),
    ),
    *FEASTS,
    Rule(
        "sv.date.month_start",
        r"(?:i |vid )?(?:början|starten|ingången) (?:av|på|i) (?P<mo>{MON})(?: (?P<y>#))?",
        month(MONTHS),
        yes=("I början av mars.",),
        no=("Slutet av mars.",),
    ),
    Rule(
        "sv.date.month",
        r"(?:tidigast |först |redan )?(?:i|från|från och med|till|under|fr o m|typ|"
        r"runt) (?P<mo>{MON})(?: månad)?(?: (?P<y>#))?|(?P<mo_>{MON})(?: månad)?(?: (?P<y_>#))?",
        lambda hit: _month(hit),
        yes=("I mars.", "Mars."),
        no=("På måndag.",),
    ),
    Rule(
        "sv.date.end_this",
        r"(?:vid |mot )?månadens slut",
        _month_end,
        yes=("Vid månadens slut.",),
        no=("Slutet av mars.",),
    ),
    Rule(
        "sv.date.day_only",
        r"(?:den|på den|från den) (?P<o>{ORD})(?! (?:{DU}|{MON}|i))",
        _day_only,
        yes=("Den femtonde.",),
        no=("Femton personer.",),
    ),
    Rule(
        "sv.date.ordinal_bare",
        r"(?:börja|början|kan|så|börjar|nej|nej ,|vänta ,|förlåt ,|menar|snarare|säg|"
        r"blir det) (?P<o>{ORDW})(?! (?:{DU}|{MON}|jobb\S*|gången|i))|"
        r"(?<=, )(?P<o_>{ORDW})(?= (?:kan|går|funkar|passar|börjar|är) (?:jag|bra|det))",
        lambda hit: _bare_ordinal(hit),
        yes=("Examen är tionde juni, så jag kan börja elfte.", "Tredje augusti, nej tionde."),
        no=("Första gången.",),
    ),
    Rule(
        "sv.date.units_bare",
        r"(?:{DABOUT} )?(?P<n>{N}) (?P<u>{DU})",
        in_units(UNITS, "bare"),
        yes=("Två veckor.",),
        no=("Två.",),
    ),
)


def _after_month(hit: Hit) -> Any:
    """The first day after a month that is worked to its end: "jag jobbar mars ut"."""
    number = hit.today.month if hit.told("this") else MONTHS[hit.word("mo")]
    year = hit.today.year + (number < hit.today.month)
    return Day(add_months(date(year, number, 1), 1), "contract_end")


def _renamed(hit: Hit, *names: str) -> str:
    return next((hit.word(name) for name in names if hit.told(name)), "")


def _last(hit: Hit) -> Any:
    number = MONTHS[_renamed(hit, "mo", "mo_")]
    year = hit.today.year + (number < hit.today.month)
    return Day(add_months(date(year, number, 1), 1) - timedelta(days=1), "end")


def _middle(hit: Hit) -> Any:
    number = MONTHS[_renamed(hit, "mo", "mo_")]
    return Day(date(hit.today.year + (number < hit.today.month), number, 15), "middle")


def _month(hit: Hit) -> Any:
    number = MONTHS[_renamed(hit, "mo", "mo_")]
    told = hit.num("y") if hit.told("y") else hit.num("y_") if hit.told("y_") else None
    if told is not None and 2000 <= told <= 2100:
        return Day(date(int(told), number, 1), "month")
    year = hit.today.year + (number < hit.today.month)
    return Day(max(date(year, number, 1), hit.today), "month")


def _workdays_on(day: date, count: int) -> date:
    """The working day so many of them on."""
    for _ in range(min(count, 400)):
        day += timedelta(days=1 if day.weekday() < FRIDAY else 7 - day.weekday())
    return day


FRIDAY = 4
"""As `date.weekday` counts."""


def _bare_ordinal(hit: Hit) -> Any:
    word = _renamed(hit, "o", "o_")
    day = ORDINALS.get(word) or int("".join(c for c in word if c.isdecimal()))
    return Day(date(1, 1, day), "bare_ordinal") if 1 <= day <= 31 else None
