"""Swedish texts of a candidate's page once a person has answered them."""

from __future__ import annotations

from firstcall.languages.answered import AnsweredTexts

ANSWERED = AnsweredTexts(
    title="Besked om tjänsten {job}",
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    when="{weekday} {day} klockan {time}",
    clock="%H.%M",
    choose="Välj en tid för samtalet. Det tar {minutes} minuter. {place}",
    by_phone="Vi ringer dig.",
    book="Boka tiden",
    yours="Din tid: {when}.",
    move="Välj en annan tid",
    calendar="Lägg in tiden i kalendern",
    proposals="Lägg in tiderna som förslag i kalendern",
    none_free="Just nu finns inga tider att välja. Hör av dig till {where}, så hittar vi en.",
    taken="Den tiden hann någon annan ta. Välj en av de tider som är kvar.",
    failed="Det gick inte. Försök igen om en stund.",
    no_script="Här behövs JavaScript för att välja en tid. Hör annars av dig till {where}.",
    talk="Samtal om tjänsten {job}",
    talk_with="Samtal med {who} om tjänsten {job}",
    proposal="Förslag: samtal om tjänsten {job}",
    about="{name} på {agency} pratar med dig om tjänsten. Passar tiden inte? Välj en annan på din sida, eller hör av "
    "dig till {where}.",
    about_proposal="En tid som går att välja. Den är inte bokad förrän den är vald på sidan.",
)
