"""Swedish texts of the desk's pages on which a person answers candidates."""

from __future__ import annotations

from types import MappingProxyType

from firstcall.languages.sending import SendingTexts

SENDING = SendingTexts(
    title="Besked till {who}",
    back="Tillbaka till intervjun",
    choose="Vilket besked?",
    letters=MappingProxyType(
        {
            "proceed:book": "Går vidare, väljer en tid",
            "proceed:call": "Går vidare, du ringer",
            "kept:": "Inte nu, men vi hör av oss",
            "declined:": "Erbjuds inte tjänsten",
        }
    ),
    notes=MappingProxyType(
        {
            "proceed:book": "Kandidaten väljer bland dina lediga tider på sin sida.",
            "proceed:call": "Du ringer själv.",
            "kept:": "Kandidaten har sagt ja till att vi hör av oss om andra jobb.",
            "declined:": "Det här går bara att besluta här, och bara av en människa.",
        }
    ),
    word_for_word="Så här lyder beskedet, ord för ord.",
    change="Vill du att det ska stå något annat? Ändra ett omdöme eller ett värde i intervjun.",
    yours="Det är ditt beslut, {name}. Det sparas med ditt namn och kan inte ändras efteråt.",
    send="Skicka beskedet",
    not_yet="Beskedet kan skickas när en människa har gått igenom intervjun.",
    hidden="Intervjun granskas blint. Beskedet visas när du är klar med den.",
    only_look="Du får läsa, inte skicka.",
    sent_title="Beskedet är skickat",
    sent_told="{answer}. Beslutat av {who}, {when}.",
    calendar="Hämta tiden till kalendern",
    on="Nästa intervju",
    letter_language="På {language}, som intervjun.",
    languages=MappingProxyType({"sv": "svenska", "en": "engelska"}),
    answers_title="Skicka besked",
    answers_told="{count} väntar på besked.",
    answers_none="Ingen väntar på besked.",
    answers_intro="Välj ett besked för var och en. Varje besked är ett eget beslut, och sparas för sig med ditt namn.",
    job="Tjänst",
    all_jobs="Alla tjänster",
    filter="Visa",
    later="Inget besked än",
    read_letter="Läs beskedet: {letter}",
    meets="Uppfyller alla krav",
    lacks="Krav som inte är uppfyllda: {count}",
    unsettled="Krav som är oklara: {count}",
    confirm="Jag, {name}, har läst beskeden och beslutar om dem.",
    send_all="Skicka de valda beskeden",
    sent_count="{count} besked skickade.",
    failed_count="{count} skickades inte:",
    failed="{who}: {why}",
)
