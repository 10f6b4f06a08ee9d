"""What the server refuses on the desk, in Swedish: how its words begin -> what the page says."""

from __future__ import annotations

from types import MappingProxyType

REFUSALS = MappingProxyType(
    {
        "the candidate has been answered": "Kandidaten har fått svar; inget i intervjun ändras längre.",
        "you have decided; now another person does": "Du har beslutat; nu är det någon annans tur.",
        "there is no such decision of yours to undo": "Det finns inget sådant beslut av dig att ångra.",
        "there is no decision of yours to undo": "Det finns inget beslut av dig att ångra.",
        "a decision on every requirement is needed": "Varje krav behöver ett beslut.",
        "your own decision is needed on ": "Ditt eget beslut behövs på: ",
        "you are not the ": "Du läser inte i den ordningen längre. Ladda om sidan.",
        "it is read blind": "Intervjun läses blint. Ladda om sidan.",
        "it is not read blind": "Intervjun läses inte blint. Ladda om sidan.",
        "a person has to decide on the interview first": "En människa måste besluta om intervjun först.",
        "there is no text to send": "Det finns ingen text att skicka.",
        "the candidate does not want to be kept in touch with": "Kandidaten vill inte att ni hör av er.",
        "the candidate has not said": "Kandidaten har inte sagt att ni får höra av er.",
        "somebody else has decided meanwhile; look again": "Någon annan har beslutat under tiden. Titta igen.",
        "something was added meanwhile; look again": "Något har lagts till under tiden. Titta igen.",
        "you may look, not decide": "Du får titta, inte besluta.",
        "two persons differ: a lead settles it": "Två har beslutat olika: en ledare avgör.",
        "there is no such answer to send": "Det svaret går inte att skicka längre. Ladda om sidan.",
        "the answer reads otherwise": "Svaret lyder annorlunda nu. Läs det igen innan det skickas.",
        "the job has no requirement ": "Jobbet har inget krav ",
        "text: expected the reason": "Skriv varför med egna ord.",
        "text: expected how": "Skriv hur kandidaten sa det.",
    }
)
"""What follows the beginning, such as a requirement's name, follows the text too, where that ends open."""
