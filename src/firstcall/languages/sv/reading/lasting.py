"""How Swedish tells until when a paper holds, when it was taken, and for how long."""

from __future__ import annotations

from firstcall.languages.sv.reading.days import MONTHS, UNITS
from firstcall.reading.rules import Rule
from firstcall.reading.validity import ahead, iso_day, last_day, lasts, next_year, taken, this_year_end, years_ago

LASTING = (
    Rule(
        "sv.until.iso",
        r"(?P<y>#) - (?P<m>#) - (?P<d>#)",
        iso_day,
        yes=("Det står 2025-11-14 på kortet.",),
        no=("Till 2029.",),
    ),
    Rule(
        "sv.until.year_end",
        r"(?:till|gäller till|går ut (?:vid|på|nu till)) (?:årsskiftet|nyår|nyårsafton|årets slut)",
        this_year_end,
        yes=("Det går ut vid årsskiftet.",),
        no=("Till 2029.",),
    ),
    Rule(
        "sv.until.month_next",
        r"(?:till|tills|i|fram till|t o m|ut i|ut|mot) (?:den \S+ |slutet av |början av |mitten av |"
        r"sista )?(?P<mo>{MON}) (?P<next>nästa år)(?P<y>)",
        lambda hit: last_day(MONTHS)(hit),
        yes=("Ja, giltigt till juni nästa år.",),
        no=("I juni.",),
    ),
    Rule(
        "sv.until.date",
        r"(?:till(?: och med)?|tills|fram till|t o m|(?:går|gick|löper) ut(?: (?:nu )?(?:i|den))?|"
        r"(?:giltigt?|gäller) (?:i|ut|till)|upphör(?: i)?|ut) (?:hösten |våren |sommaren |den \S+ |"
        r"slutet av |början av |mitten av |sista |år |och med )?(?:(?P<mo>{MON}) )?(?P<y>#)(?! {DU})",
        last_day(MONTHS),
        yes=("Det gäller till 2029.", "till september 2028"),
        no=("Till och med fem år.",),
    ),
    Rule(
        "sv.until.month_end",
        r"(?:till|tills|fram till|t o m) (?:den )?sista (?P<mo>{MON})(?P<y>)",
        last_day(MONTHS),
        yes=("Jag har delegering tills den sista december.",),
        no=("Den sista december.",),
    ),
    Rule(
        "sv.until.month",
        r"(?:(?:giltigt?|gäller|går ut|löper ut|kvar)(?: nu)?(?: \S+)?) (?:till |i |tills |fram till |"
        r"nu i )?(?:slutet av |början av |mitten av |sista )?(?P<mo>{MON})",
        last_day(MONTHS),
        yes=("Det går ut nu i december.",),
        no=("Jag tog det i december.",),
    ),
    Rule(
        "sv.until.ahead",
        r"(?:gäller|giltigt?|kvar|har) (?:\S+ )?(?P<n>{N}) (?P<u>{DU}) (?:till|kvar|framåt)|"
        r"(?P<n_>#) (?P<u_>år|månader) kvar(?: på det)?",
        lambda hit: ahead(UNITS)(hit) if hit.told("n") else None,
        yes=("Det gäller två år till.",),
        no=("För två år sen.",),
    ),
    Rule(
        "sv.until.within",
        r"(?:går|löper) ut (?:redan |nu )?(?:om|inom) (?:{DABOUT} )?(?P<n>{N}) (?P<u>{DU})",
        ahead(UNITS),
        yes=("Går ut om två veckor.",),
        no=("Det gick ut för två veckor sen.",),
    ),
    Rule(
        "sv.until.next_year",
        r"(?:gäller|giltigt?|går ut|löper ut) (?:till |ut )?(?:nästa|näst nästa) år",
        next_year,
        yes=("Det går ut nästa år.",),
        no=("Nästa år.",),
    ),
    Rule(
        "sv.validto.until",
        r"(?:gäller|giltigt?|går ut|gick ut|löper ut|upphör|är giltigt?|gällde)(?: \S+)? (?:till(?: och med)?|t o m|"
        r"fram till|tills)|(?:går|gick|löper) ut(?: (?:nu|redan))?",
        yes=("Det gäller till den femtonde juni.",),
        no=("Till jobbet.",),
    ),
    Rule(
        "sv.tookyear.year",
        r"(?:tog|tagit|gick|gjorde|fick|klar|blev|körde|läste|utfärdat|är från|från|skrev|utbildad|"
        r"certifierad|förnyade|förnyat|legitimerad|sen)(?: \S+){0,4}? (?:år |våren |hösten |"
        r"sommaren |(?:i )?(?P<mo>{MON}) |i \S+ )?(?P<y>#)(?! {DU})",
        taken(MONTHS),
        yes=("Jag tog det 2019.", "Det tog jag i maj 2020."),
        no=("Jag tog det för 5 år sen.",),
    ),
    Rule(
        "sv.tookyear.ago", r"för (?:{DABOUT} )?(?P<n>{N}) år sen", years_ago, yes=("För två år sen.",), no=("Två år.",)
    ),
    Rule(
        "sv.lasts.years",
        r"(?:gäller|giltigt?|räcker|håller)(?: \S+){0,2}? (?:i )?(?P<n>#) år|vart (?P<n_>femte|tredje|"
        r"fjärde|annat) år",
        lambda hit: lasts(hit) if hit.told("n") else None,
        yes=("Det gäller i fem år.",),
        no=("Fem år.",),
    ),
    Rule(
        "sv.lasts.validity",
        r"(?P<n>#) års (?:giltighet|giltighetstid)",
        lasts,
        yes=("Utfärdat 2018 med fem års giltighet.",),
        no=("Fem års erfarenhet.",),
    ),
)
