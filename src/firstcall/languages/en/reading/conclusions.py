"""English words by which a reply ends on a yes or a no: "so no thank you", "but I can if needed"."""

from __future__ import annotations

from firstcall.reading.rules import Rule

END = r"(?= [.,!]| $)"
_MILD = (
    r"thank you|thanks|ta|cheers|sorry|sadly|unfortunately|(?:i am )?afraid(?: not)?|not (?:for me|any more|really|"
    r"me|"
    r"yet|now|at all|happening)|way|chance|can do|point"
)
"""Words behind a "so no" that only soften or strengthen it."""

CONCLUSIONS = (
    Rule(
        "en.conclude.yes",
        r"(?<!not )(?<!not that )(?:so|but|and|anyway|well|then) ,? ?(?:yes|absolutely|sure|definitely|why not)|go on "
        r"then(?: ,)?(?: yes)?|so i "
        r"(?:suppose|guess|reckon) (?:so|yes)|(?:but|and) i will do it|but it is fine|i would take it|(?:but|though) "
        r"(?:\S+ ){0,6}(?:then )?(?:yes|(?:i|then) (?:will|would|can|could) (?:do it|manage|work them|work it|do "
        r"them|"
        r"do that|(?:do|work) (?:nights|days|weekends|evenings|earlies|lates|overtime))|i (?:can|will|would|"
        r"could)(?: "
        r"do)?(?= if (?:you|it|they|need|push)| when))(?= [.,!]| $| if| when)|(?:so )?(?:i (?:suppose|guess|reckon) "
        r")?(?:that is|it is|that would be|call (?:it|that)) a yes",
        yes=(
            "I carry an inhaler, so I suppose that's a yes.",
            "I'd prefer days, but I can do nights if needed.",
            "I'd rather not but if it's needed then yes.",
            "I'd rather days, but go on then, yes.",
            "I've never thought about it, but why not.",
        ),
        no=("Yes.",),
    ),
    Rule(
        "en.conclude.no",
        rf"(?:so|but|and|anyway|well|then) ,? ?no(?= [.,!?]| $)|so ,? ?no (?:{_MILD}){END}|so (?:i am afraid "
        rf")?(?:no|not"
        rf"(?: (?:really|for me|any more|yet|now|happening|a chance|a hope))?)(?= [.,!?]| $)|so (?:(?:you can "
        rf")?count "
        rf"me out|i (?:will|would|am going to|think i will) (?:have to )?(?:pass|say no|decline|leave it)(?: on "
        rf"(?:that|"
        rf"this)(?: one| 1ne)?)?|i am out|i am not your (?:man|woman|girl|lad)|(?:that|it) (?:is |was )?(?:me out|"
        rf"rules "
        rf"(?:me|it) out|out of the question)){END}"
        r"|(?:so|but|and) (?:it is )?(?:a )?no (?:can do|go|chance)(?= [.,!]| $)|i (?:would|will) have to say no(?= "
        r"[.,!]| $| to)|(?:so )?(?:i (?:suppose|guess|reckon) )?(?:it|that) (?:is|"
        r"would be|will be|will have to be|has to be|would have to be|is going to be) a (?:\S+ )?no"
        rf"(?: (?:from me|for me|on that|then|thanks|to (?:that|this)(?: one| 1ne)?|(?:i am )?afraid|sorry))?{END}",
        yes=(
            "I come out in hives, so I'd have to say no.",
            "I've kids, so no.",
            "It nearly finished my marriage, so no thank you.",
            "This beard's older than the wife, so that'll be a no from me.",
            "I've the dog, so count me out.",
        ),
        no=("No.", "So no one asked.", "So I passed on the message."),
    ),
)
