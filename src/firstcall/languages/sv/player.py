"""Swedish texts of the player and the transcript."""

from __future__ import annotations

from firstcall.languages.player import PlayerTexts

PLAYER = PlayerTexts(
    player="Samtalet",
    play="Spela",
    pause="Pausa",
    position="Plats i samtalet",
    place="{time} av {all}",
    rate="Hastighet",
    times="{rate}×",
    decimal=",",
    skip_silence="Hoppa över tystnad",
    follow="Följ med i texten igen",
    candidate="Kandidaten",
    agent="Datorn",
    transcript="Vad som sades",
    play_from="Spela från {time}",
    not_recorded="ej inspelat",
    doubtful="osäkert hört",
    corrected="Rättat av en människa:",
    nothing_said="Ingenting har sagts.",
    failed="Ljudet går inte att spela upp. Texten finns här nedanför.",
    cut_short="Inspelningen är skadad och går att höra till {time}.",
    silent={
        "unknown": "Intervjun finns inte.",
        "no_recording": "Det finns ingen inspelning: ingen blev gjord, eller så är den raderad.",
        "in_writing": "Intervjun hölls i skrift.",
        "under_way": "Intervjun pågår. Den går att lyssna på när den är klar.",
        "recording_damaged": "Inspelningen är skadad och går inte att spela upp. Texten finns kvar.",
        "unreadable": "Inspelningen går inte att läsa just nu. Texten finns kvar.",
        "unwritable": "Inspelningen går inte att läsa just nu. Texten finns kvar.",
        "disk_full": "Inspelningen går inte att läsa just nu: disken är full. Texten finns kvar.",
        "depot_failed": "Platsen där inspelningarna finns svarar inte just nu. Texten finns kvar.",
    },
)
