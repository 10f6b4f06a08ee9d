"""English texts of the review desk."""

from __future__ import annotations

from types import MappingProxyType

from firstcall.languages.desk import DeskTexts, ShellTexts

SHELL = ShellTexts(
    skip="Skip to the content",
    menu="Parts of the desk",
    areas=MappingProxyType(
        {
            "queue": "Queue",
            "statistics": "Statistics",
            "rescore": "Re-reading",
            "jobs": "Other jobs",
            "pool": "In touch later",
            "users": "Users",
        }
    ),
    account="Account",
    roles=MappingProxyType(
        {"recruiter": "Recruiter", "lead": "Lead", "admin": "Administrator", "auditor": "Auditor, reads only"}
    ),
    sign_out="Sign out",
    happened="What happened last",
    help="Keys",
    help_intro="Everything can be done by keyboard. Keys are off while you type. This browser keeps your choices.",
    help_off="Turn all single keys off",
    keys=MappingProxyType(
        {
            "play": "Play or pause",
            "back": "Five seconds back",
            "forward": "Five seconds forward",
            "up": "Previous requirement or row",
            "down": "Next requirement or row",
            "answer": "Play the answer, or open the row",
            "met": "Met",
            "not_met": "Not met",
            "review": "Unclear",
            "edit": "Correct what was heard",
            "reason": "Give a reason",
            "again": "Back one second and play on",
            "undo": "Undo your last decision",
            "next": "Done, to the next interview",
            "help": "Show the keys",
        }
    ),
    names=MappingProxyType({" ": "Space", "Enter": "Enter", "ArrowUp": "↑", "ArrowDown": "↓"}),
    change_key="Change the key for: {what}",
    press_key="Press …",
    key_taken="That key is used for: {what}",
    keys_back="Back to the usual keys",
    close="Close",
    failed="That did not come through. Try again.",
    signed_out="You are signed out. Sign in again in another tab and retry.",
    no_script="Without JavaScript, decisions and filters work; playing single answers and the keys do not.",
)

DESK = DeskTexts(shell=SHELL)
