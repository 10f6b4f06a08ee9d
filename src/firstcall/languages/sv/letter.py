"""Swedish texts of what a person answers a candidate with."""

from __future__ import annotations

from firstcall.languages.letter import LetterTexts
from firstcall.languages.sv.feedback import need

LETTER = LetterTexts(
    need=need,
    proceed="Tack för dina svar. Vi vill gärna träffa dig: nästa steg är ett samtal om tjänsten {job} hos {employer}.",
    kept=(
        "Tack för dina svar. Vi erbjuder dig inte tjänsten {job} hos {employer} nu, "
        "men vi hör gärna av oss om andra jobb."
    ),
    declined="Tack för dina svar. Vi erbjuder dig inte tjänsten {job} hos {employer}.",
    decided=(
        "{name} på {agency} har gått igenom dina svar och fattat beslutet, {day}. Datorn har inte beslutat något."
    ),
    needs="Det här behöver tjänsten, och så här svarade du.",
    overruled=(
        "Tjänsten kräver {need}. En rekryterare har gått igenom ditt svar och funnit att det inte räcker till det."
    ),
    overruled_own=(
        "På frågan ”{question}” har en rekryterare antecknat ditt svar så här: ”{value}”. Det räcker inte för tjänsten."
    ),
    all_met="Dina svar motsvarar det som tjänsten kräver. Vi erbjuder den till andra som också gör det.",
    open_in_talk="Det pratar vi om i samtalet. Det räknas inte som ett nej.",
    book="Välj en tid som passar dig på samma sida som du läser det här på.",
    call="Vi ringer dig, senast {day}.",
    keep=(
        "Du har sagt ja till att vi jämför dina svar med andra jobb och hör av oss. "
        "Vill du inte det längre? Hör av dig till {where}, så slutar vi."
    ),
    object_=(
        "Tycker du att beslutet är fel, eller vill du veta mer om varför? "
        "Hör av dig till {where}, så går en annan människa igenom det med dig."
    ),
)
