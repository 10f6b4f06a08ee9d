"""English texts of the player and the transcript."""

from __future__ import annotations

from firstcall.languages.player import PlayerTexts

PLAYER = PlayerTexts(
    player="The call",
    play="Play",
    pause="Pause",
    position="Place in the call",
    place="{time} of {all}",
    rate="Speed",
    times="{rate}×",
    decimal=".",
    skip_silence="Skip silence",
    follow="Follow the text again",
    candidate="Candidate",
    agent="Computer",
    transcript="What was said",
    play_from="Play from {time}",
    not_recorded="not recorded",
    doubtful="not heard clearly",
    corrected="Corrected by a person:",
    nothing_said="Nothing has been said.",
    failed="The sound cannot be played. The text is below.",
    cut_short="The recording is damaged and can be heard up to {time}.",
    silent={
        "unknown": "There is no such interview.",
        "no_recording": "There is no recording: none was ever made, or it was erased.",
        "in_writing": "The interview was held in writing.",
        "under_way": "The interview is under way. It can be heard when it is over.",
        "recording_damaged": "The recording is damaged and cannot be played. The text is still there.",
        "unreadable": "The recording cannot be read just now. The text is still there.",
        "unwritable": "The recording cannot be read just now. The text is still there.",
        "disk_full": "The recording cannot be read just now: the disk is full. The text is still there.",
        "depot_failed": "The place where recordings are kept does not answer just now. The text is still there.",
    },
)
