"""Further English turns of yes and no that `stance` does not name: a wish that says yes, a flat refusal."""

from __future__ import annotations

from firstcall.reading.rules import Rule

TURNS = (
    Rule(
        "en.ok.would",
        r"i would (?:really |actually |quite )?(?:love|enjoy|relish|welcome|like|prefer|be (?:delighted|thrilled|"
        r"chuffed))(?: (?:it|that|them|those|doing it))?(?= [.,!]| $)",
        yes=("Mind? I'd love it.", "I'd enjoy that."),
        no=("I'd love a coffee.",),
    ),
)
