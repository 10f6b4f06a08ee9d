"""Swedish words as they are typed where the keyboard has no å, ä and ö: whole replies are, or none of their words.

Only words whose bare form is no common Swedish word: "for" is read as "för" in a reply without any å, ä or ö, "far" and
"svart" never as "får" and "svårt".
"""

from __future__ import annotations

from collections.abc import Mapping

_BARE = str.maketrans("åäö", "aao")
_WORDS = (
    "på från när då gå för före förra första förut förstår försökt fråga är året års åren åtta åttio två många "
    "månad månader månaders månads månaden måndag måndagar lördag lördagar söndag söndagar börja börjar "
    "började börjat också någon något några nån nåt någonting någonstans gör göra kör köra körde körkort "
    "körkortet b-körkort hjälper hjälp nätter kväll kvällar kvällen höst hösten övertid öppen öppet höjd höjder "
    "höjdrädd rädd möjligt möjlighet rätt tyvärr nästa länge ställning ställningar håller lön lönen tjänar "
    "tjänade vård vårdbiträde undersköterska sjuksköterska högst högskola högskolan lärare lärling förskola "
    "förskolan måste säger självklart själv språk pågår går brådska låter åker åkte åkeri åkeriet åka älskar äger "
    "ägde även över överallt väldigt jättebra jättegärna gärna ungefär högre lägre lägst någorlunda nöjd påbörjat "
    "pågående sålde säljer säljare tänkt tänker tänkte träffa äldre äldrevård bättre bäst värd värt sjätte fjärde "
    "åttonde fyrtioåtta trettioåtta tjugoåtta tjugotvå trettiotvå"
)
UNACCENTED: Mapping[str, str] = {word.translate(_BARE): word for word in _WORDS.split()}
"""What is typed -> the word meant."""
YEAR = "ar"
"""Typed for "är", and behind a figure or one of these for "år"."""
BEFORE_YEAR = frozenset({"ett", "nästa", "förra", "varje", "halvt", "halvannat", "några", "flera", "många", "par", "i"})
