"""How the end of a turn is shown: what it was decided on, in one line."""

from __future__ import annotations

from firstcall.types import Grounds


def decided_on(grounds: Grounds | None) -> str:
    """The inputs of a decision: "0.80 s enough: complete, 5 words, searching"; empty where none are kept."""
    if grounds is None:
        return ""
    inputs = []
    if grounds.so_far is not None:
        count = grounds.so_far.words
        inputs += [str(grounds.so_far.completeness), f"{count} word{'' if count == 1 else 's'}"]
        inputs += ["searching"] if grounds.so_far.searching else []
        inputs += ["irrevocable"] if grounds.so_far.irrevocable else []
    if grounds.longest_pause_s:
        inputs.append(f"paused {grounds.longest_pause_s:.2f} s before")
    if grounds.finished is not None:
        inputs.append(f"voice finished {grounds.finished:.0%}")
    return f"{grounds.wait_s:.2f} s enough" + (f": {', '.join(inputs)}" if inputs else "")
