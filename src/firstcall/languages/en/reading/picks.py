"""English words that point at an option without its name, or say that it is not learnt yet, or is not liked."""

from __future__ import annotations

from firstcall.reading.rules import Hit, Rule

NTH = {
    "first": 0,
    "former": 0,
    "second": 1,
    "middle": 1,
    "third": 2,
    "fourth": 3,
    "last": -1,
    "final": -1,
    "latter": -1,
}
"""A place in a list, counted from its start, or from its end; the middle is that of three."""

MOST_OPTIONS = 9
"""Options that a question can name so that one is told by its number."""


def _nth(hit: Hit) -> tuple[int, ...] | None:
    """The places in the list of options that the words point at."""
    if hit.told("n"):
        number = hit.num("n") or 0.0
        return (int(number) - 1,) if 1 <= number <= MOST_OPTIONS and number == int(number) else None
    place, two = NTH[hit.word("w")], int(hit.num("two") or 1.0)
    return tuple(place + step * (1 if place >= 0 else -1) for step in range(two))


PICKS = (
    Rule(
        "en.nth.place",
        r"(?:the |your )(?P<w>first|second|third|fourth|last|final|middle|latter|former)(?: (?P<two>#))?(?: "
        r"(?:1ne|one|ones|"
        r"option|choice|site|shift))?(?: (?:that )?you (?:said|mentioned|named))?(?= [.,!?]| $| or| and| please| "
        r"would| is| "
        r"but| for| sounds| suits| works)|(?:option|number|choice) (?P<n>#)(?= [.,!]| $| please)",
        _nth,
        yes=("The first one.", "The last two.", "Option two.", "The latter."),
        no=("My first job.", "The first of May."),
    ),
    Rule(
        "en.maybe.learn",
        r"(?:willing|happy|keen|eager|ready|open|prepared|love|like|want|glad) to (?:learn|be (?:trained|taught"
        r"|shown)|train(?= "
        r"(?:up|on|in|for)(?: |$)|[ .,!]*$)|pick it up)|(?:had|given it) a (?:quick |little |bit of a )?(?:go"
        r"|bash|crack|try) "
        r"(?:on|at|in) (?:one|1ne|#|a|it|that|them)",
        yes=(
            "Factories I'd be willing to learn.",
            "Tracked, I had a go on one.",
        ),
        no=("I'm happy to drive.", "I had a go at everything."),
    ),
    Rule(
        "en.maybe.untrained",
        r"(?:nothing|not|never) (?:been )?signed off|(?:in|under|part - |part |half )(?:training|trained)(?= "
        r"[.,!]| $| on| in)|"
        r"(?:done|did|got) (?:the |a |some of the |part of the )?(?:first |some |half |little )*(?:bit |part |"
        r"half )?(?:of )?"
        r"(?:the |my )?(?:training|induction)(?= [.,!]| $| for| on)|booked (?:in |on|onto|for)(?: (?:to|for))?(?: "
        r"(?:the|a|"
        r"my))?|(?:doing|taking|starting|waiting for) (?:the|a|my) (?:\S+ ){1,2}(?:course|training|ticket)",
        yes=("Electric I've done the first bit of the training.", "I'm booked on the telehandler course."),
        no=("I trained on it.",),
    ),
    Rule(
        "en.aversion.lean",
        r"(?:is |are )?(?:a bit|a little|quite|rather|pretty|very|kind of|fairly|a tad) far(?= [.,!]| $| away| "
        r"out| off| for| "
        r"from)|(?:is |are )(?:a killer|murder|hell|torture|a struggle|the death of me|(?:tough|rough|hard) "
        r"on)(?= |$)|"
        r"(?:allergic to|(?:scared|afraid|terrified|frightened|wary) of|(?:not (?:so |very |that |too )?(?:good|"
        r"great|"
        r"comfortable|confident|keen|happy)|uncomfortable|bad|nervous|useless) (?:with|around|on|of)|a phobia of)|"
        r"(?:sat (?:in|on)|seen|been (?:in|on)|watched|ridden (?:in|on))(?: (?:a|an|the|some))?(?: [^\s,.]+){1,3} "
        r",? ?but "
        r"(?:i have )?never \S+(?: (?:it|one|1ne|them))?",
        yes=("I'm allergic to dogs.", "Sheffield's a bit far.", "I've sat in a telehandler but never worked one."),
        no=("I love dogs.", "It's not far."),
    ),
)
