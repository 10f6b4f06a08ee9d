"""English lengths told as so many spells of so long, and short words that stand for a length by themselves."""

from __future__ import annotations

from firstcall.languages.en.reading.durations import UNITS
from firstcall.reading.durations import Length, exact, fixed
from firstcall.reading.rules import Hit, Rule


def _times(hit: Hit) -> Length:
    """One length, taken as often as it was worked."""
    times = next((hit.num(name) or 1.0 for name in ("n2", "n3", "n4") if hit.told(name)), 2.0)
    return exact((hit.num("n") or 1.0) * times * UNITS[hit.word("u")])


SPELLS = (
    Rule(
        "en.duration.spells",
        r"(?:(?P<n2>#)|(?:a )?couple(?: of)?|both) (?:\S+ )?(?:stints|spells|contracts|stretches|periods|runs|"
        r"blocks|tours|"
        r"goes|lots|seasons|summers|winters|placements|postings|jobs) (?:of|at|lasting) (?:{ABOUT} )?(?P<n>{N}) "
        r"(?P<u>{U})(?! (?:each|apiece|a time|at a time))",
        _times,
        yes=("Two stints of three years.", "Four summers of ten weeks."),
        no=("Two stints of cooking.",),
    ),
    Rule(
        "en.duration.spells_long",
        r"(?P<n2>#) (?P<n>#) - (?P<u>year|month|week) (?:\S+ )?(?:contracts|stints|spells|placements|tours|"
        r"projects|terms|"
        r"jobs|postings|secondments|seasons)",
        _times,
        yes=("Two three-year contracts.",),
        no=("A three-year contract.",),
    ),
    Rule(
        "en.duration.spells_twice",
        r"(?P<n>{N}) (?P<u>{U}) (?:twice|two times|times (?P<n2>#)|x (?P<n3>#)|(?P<n4>#) times)(?= [.,!]| $| over)",
        _times,
        yes=("Three years twice.", "Two years times three."),
        no=("Three years ago.",),
    ),
    Rule(
        "en.duration.spells_each",
        r"(?P<n>{N}) (?P<u>{U}) (?:each|apiece)(?: ,)? (?:at|in|with|for|on) (?:the )?(?P<n2>#) "
        r"(?!(?:of|years?|months?) )[^\W\d]+",
        _times,
        yes=("Three years each at two firms.",),
        no=("Three years each at Kier and Balfour.",),
    ),
    Rule(
        "en.duration.less_by",
        r"(?P<n>#) (?P<u>years)(?: ,)? (?:bar|less|minus|short by) (?P<n2>{N}|a few|a couple of) (?P<u2>months?|"
        r"weeks?|days?)|"
        r"(?P<n_>a|#) (?P<u_>month|months|week|weeks|day|days) off (?P<n2_>#)(?: years)?",
        lambda hit: (
            exact((hit.num("n") or 0.0) - (hit.num("n2") or 2.0) * UNITS[hit.word("u2")])
            if hit.told("u")
            else exact((hit.num("n2_") or 0.0) - (hit.num("n_") or 1.0) * UNITS[hit.word("u_")])
        ),
        yes=("Six years bar a month.", "A month off six years."),
        no=("Six years bar none.",),
    ),
    Rule(
        "en.duration.couple_alone",
        r"(?<=^ )(?:(?:only|just|about|maybe|well|oh|uh) ){0,2}(?:a )?(?:couple|pair)(?: or so| now| maybe)?(?= "
        r"[.!] ?$| $)|"
        r"(?:a )?pair of years",
        fixed(2.0, 2.0),
        yes=("A couple.", "Just a couple.", "A pair of years."),
        no=("A couple of places.", "A couple, three."),
    ),
    Rule(
        "en.duration.few_alone",
        r"(?<=^ )(?:(?:only|just|about|maybe|well|oh|uh) ){0,2}a few(?: now| maybe)?(?= [.!] ?$| $)",
        fixed(2.0, 4.0, "few"),
        yes=("A few.", "Just a few."),
        no=("A few places.", "A few weeks."),
    ),
    Rule(
        "en.duration.decade_alone",
        r"(?<=^ )(?:(?:about|roughly|well|oh|uh|must be) ){0,2}decade(?: or so| now)?(?= [.!] ?$| $)",
        fixed(10.0, 10.0),
        yes=("Decade.", "About decade."),
        no=("Decades.",),
    ),
    Rule(
        "en.duration.this_time",
        r"(?:since|from) (?:about |around |roughly )?this time (?:last year|the year before last)",
        lambda hit: exact(2.0 if "before" in hit.said else 1.0),
        yes=("Since this time last year.",),
        no=("This time last year I left.",),
    ),
    Rule(
        "en.duration.none_any",
        r"(?:i )?(?:can not|could not|would not) (?:really |honestly )?say (?:that )?i have (?:got )?(?:any|"
        r"much)(?= [.,!]| $)|"
        r"(?<=^ )(?:no ,? )?not any(?= [.,!] ?$| $)|i have not (?:even )?(?:started|begun)(?: yet)?(?= [.,!] ?$| $)",
        fixed(0.0, 0.0, "none"),
        yes=("I can't say I have any.", "Not any.", "I haven't started yet."),
        no=("I haven't started the course yet.",),
    ),
    Rule(
        "en.duration.never_did",
        r"(?:i )?(?:have )?never (?:actually |really |ever |personally )?(?:sold|taught|managed|led|nursed|"
        r"cleaned|made|built|"
        r"drove|fixed|repaired|painted|plastered|roofed|dug|flown|fished|farmed|milked|shorn|sheared|styled|"
        r"written|"
        r"programmed|designed|coached|tiled|packed|picked|delivered|baked|groomed|guarded|recruited|"
        r"translated|cared for|looked after|run|ran|cut|served|supervised|loaded|assembled|"
        r"butchered|landscaped|gardened|upholstered|catered|hosted)(?= [^.,]{0,30}[.,])(?! (?:so|such|more|less|"
        r"better|worse))",
        fixed(0.0, 0.0, "none"),
        yes=("I've never sold cars. Phones, yes.", "I've never taught."),
        no=("I've never worked so hard.", "I never sold more."),
    ),
)
