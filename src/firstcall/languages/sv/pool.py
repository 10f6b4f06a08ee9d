"""Swedish texts about other jobs and those who want to hear of them."""

from __future__ import annotations

from types import MappingProxyType

from firstcall.languages.pool import PoolTexts

POOL = PoolTexts(
    jobs_title="Andra jobb",
    jobs_intro=(
        "Ett jobb som är öppet jämförs med svaren från dem som har sagt ja till det. "
        "Ingen får något besked av det: det är förslag till dig."
    ),
    jobs_none="Det finns inga jobb än.",
    states=MappingProxyType({"open": "Öppet", "draft": "Inte öppnat", "closed": "Stängt"}),
    job="Jobb",
    state="Läge",
    interviews="Intervjuer",
    waiting="Väntar på beslut",
    since="{who}, {day}",
    newer="Det finns en nyare version som inte är öppnad.",
    publish="Öppna",
    publish_again="Öppna den nya versionen",
    close="Stäng",
    published="{job} är öppet. Det kan passa {count} av dem som vill att vi hör av oss.",
    closed="{job} är stängt.",
    pool_title="Hålla kontakten",
    pool_intro=(
        "De här har sagt ja till att vi hör av oss om andra jobb. Omdömen återanvänds aldrig, bara det de har sagt."
    ),
    pool_none="Ingen har sagt ja till att vi hör av oss.",
    applied="Sökte {job}",
    consents=MappingProxyType(
        {
            "spoken": "Sa ja i intervjun {day}",
            "pressed": "Tryckte ja i intervjun {day}",
            "keyed": "Knappade ja i intervjun {day}",
            "typed": "Skrev ja i intervjun {day}",
        }
    ),
    consent_noted="Ja, noterat av {who} {day}: ”{text}”",
    consent_unknown="Har sagt ja",
    fits="Kan passa",
    nothing="Inget öppet jobb passar just nu.",
    complete="Uppfyller alla krav",
    to_ask="{count} att fråga om",
    questions="Att fråga om",
    more="Visa fler",
    first="Från början",
    others_title="Andra jobb för {who}",
    others_intro="Öppna jobb som det kandidaten har sagt räcker till, och det som återstår att fråga.",
    others_none="Inget öppet jobb passar det som kandidaten har sagt.",
    others_no="Kandidaten har inte sagt ja till att svaren jämförs med andra jobb.",
    others_hidden="Intervjun granskas blint. Andra jobb visas när du är klar med den.",
    back="Tillbaka till intervjun",
    reused="{count} krav uppfyllda",
    note_title="Har kandidaten sagt något annat efteråt?",
    note_yes="Vill höra av oss om andra jobb",
    note_no="Vill inte höra av oss",
    note_text="Hur sa de det?",
    note_save="Notera",
)
