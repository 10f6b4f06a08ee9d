"""Swedish texts of the review desk."""

from __future__ import annotations

from types import MappingProxyType

from firstcall.languages.desk import DeskTexts, ShellTexts

SHELL = ShellTexts(
    skip="Till innehållet",
    menu="Delar av granskningen",
    areas=MappingProxyType(
        {
            "queue": "Kö",
            "statistics": "Statistik",
            "rescore": "Omläsning",
            "jobs": "Andra jobb",
            "pool": "Hålla kontakten",
            "users": "Användare",
        }
    ),
    account="Konto",
    roles=MappingProxyType(
        {"recruiter": "Rekryterare", "lead": "Ansvarig", "admin": "Administratör", "auditor": "Granskare, läser bara"}
    ),
    sign_out="Logga ut",
    happened="Senaste händelse",
    help="Tangenter",
    help_intro="Allt går att göra med tangenterna. De är avstängda medan du skriver. Dina val sparas i webbläsaren.",
    help_off="Stäng av alla enkla tangenter",
    keys=MappingProxyType(
        {
            "play": "Spela upp eller pausa",
            "back": "Fem sekunder bakåt",
            "forward": "Fem sekunder framåt",
            "up": "Föregående krav eller rad",
            "down": "Nästa krav eller rad",
            "answer": "Spela upp svaret eller öppna raden",
            "met": "Uppfyllt",
            "not_met": "Inte uppfyllt",
            "review": "Oklart",
            "edit": "Rätta det som hördes",
            "reason": "Ange skäl",
            "again": "En sekund bakåt och vidare",
            "undo": "Ångra ditt senaste beslut",
            "next": "Klar, till nästa intervju",
            "help": "Visa tangenterna",
        }
    ),
    names=MappingProxyType({" ": "Blanksteg", "Enter": "Retur", "ArrowUp": "↑", "ArrowDown": "↓"}),
    change_key="Byt tangent för: {what}",
    press_key="Tryck …",
    key_taken="Tangenten används redan för: {what}",
    keys_back="Återställ tangenterna",
    close="Stäng",
    failed="Det gick inte fram. Försök igen.",
    signed_out="Du är utloggad. Logga in igen i en annan flik och försök på nytt.",
    no_script="Utan JavaScript fungerar beslut och filter, men inte uppspelning av enskilda svar och tangenter.",
)

DESK = DeskTexts(shell=SHELL)
