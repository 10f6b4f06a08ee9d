"""Swedish words that are read for their slips too when somebody types, and other words that such slips spell."""

from __future__ import annotations

from firstcall.reading.slips import slips

_WORDS = (
    "tretton fjorton femton sexton sjutton arton nitton "
    "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen "
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde tjugonde "
    "inget ingen aldrig varken saknar månad månader vecka veckor timmar kronor körkort kvällar helger "
    "januari februari april augusti september oktober november december "
    "måndag tisdag onsdag torsdag fredag lördag söndag "
    "kanske alltid minst minuter högst ungefär mellan"
)
_REAL = (
    "igen först hundar vaken anda andar sätte sakna veck veka vecko veckan timma helge källar kvälla fete tretti fyrti "
    "femti sexti sjutti åtti nitti august inge mist mins minut höst högt"
)
MISSPELT = slips(_WORDS.split(), frozenset(_REAL.split()))
