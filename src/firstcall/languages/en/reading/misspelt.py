"""English words that are read for their slips too when somebody types, and other words that such slips spell."""

from __future__ import annotations

from firstcall.reading.slips import slips

_WORDS = (
    "three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "first second third fourth fifth sixth seventh eighth ninth tenth "
    "never nothing without neither years months month weeks hours today tomorrow weekend weekends night nights "
    "january february march april august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday licence license certificate "
    "maybe always minutes least about around permanent temporary evening evenings mornings"
)
_REAL = (
    "there tree thee seen seve even sven year week hour yeas hors noting fist firs fort forth tent sith fith mont moth "
    "moths mach marc nigh eigh thir twent toady sunda licensee neve neer weeked last lest leas minute morning"
)
MISSPELT = slips(_WORDS.split(), frozenset(_REAL.split()))
