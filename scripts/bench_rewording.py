"""How far the reading of a reply depends on how it is said: the same reply with what people and recognizers add to it.

python scripts/bench_rewording.py [--lines 2500] [--seed 1] [--show 10]

Every reply of the development gold and of the corpora worked on (the fresh rounds left out) is read as it stands and
reworded: with a hesitation before it, its first word begun twice, stops for commas, a word of thanks behind it. What
it means stays, so intent, value and verdict should. Per rewording and language: the share of lines read otherwise, and
of those turned from met to not met or back. Some rewordings touch what a line is about ("no punctuation" and "lower
case" do so most); `--show` prints what was read otherwise.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from corpora import LANGUAGES, gold_files, lines, written_files

from firstcall.reading import gold

Reword = Callable[[str], str]

_CODE = re.compile(r"(?:[A-ZÅÄÖ]{1,3}|I)\b|[A-Z][\d'-]")
_SIGN = re.compile(r"[.,!?;:…](?=\s|$)")
_OPENS = re.compile(r"(?:^|(?<=[.!?]\s))\w|\bi\b")


def lowered(text: str) -> str:
    """With a small letter in front, unless a code begins it."""
    return text if _CODE.match(text) else text[:1].lower() + text[1:]


def before(words: str) -> Reword:
    """Said before the reply, in the same sentence."""
    return lambda text: f"{words} {lowered(text)}"


def behind(words: str) -> Reword:
    """Said behind the reply: a sentence where it begins with a capital, else a part of it."""
    joint = ". " if words[0].isupper() else ", "
    return lambda text: text.rstrip(" .!?") + joint + words


def twice(text: str) -> str:
    """The first word begun twice."""
    return f"{text.split()[0].rstrip('.,')}, {lowered(text)}"


def within(filler: str) -> Reword:
    """Said between two pauses in the middle of the reply, but in no replies of two words."""

    def reword(text: str) -> str:
        words = text.split()
        at = len(words) // 2
        if len(words) < FEWEST or not words[at - 1][-1].isalnum():
            return text
        return " ".join([*words[:at][:-1], f"{words[at - 1]}, {filler},", *words[at:]])

    return reword


FEWEST = 3
"""Words of a reply that something is said within."""

ANY: Mapping[str, Reword] = {
    "first word twice": twice,
    "whole twice": lambda text: f"{text} {text}",
    "stops for commas": lambda text: re.sub(r", (\w)", lambda found: f". {found[1].upper()}", text),
    "commas for stops": lambda text: re.sub(r"\. (\w)", lambda found: f", {found[1].lower()}", text),
    "lower case": str.lower,
    "sentence case": lambda text: _OPENS.sub(lambda found: found[0].upper(), text.lower()),
    "no punctuation": lambda text: _SIGN.sub("", text).strip(),
}
OWN: Mapping[str, Mapping[str, Reword]] = {
    "sv": {
        "hesitation": before("Öh,"),
        "hesitation within": within("öh"),
        "filler within": within("vad heter det"),
        "opener": before("Ärligt talat,"),
        "surprise": before("Oj,"),
        "praise": lambda text: f"Bra fråga. {text}",
        "tag": behind("liksom."),
        "thanks": behind("tack."),
        "so it is": behind("Så är det."),
        "line check": behind("Hör du mig?"),
        "so, behind": behind("så att ja."),
        "heard": lambda text: f"Okej. {text}",
        "hum": lambda text: f"Mm. {text}",
        "greeting": lambda text: f"Ja, hej. {text}",
        "thinking": lambda text: f"Låt mig se. {text}",
        "age": behind("Jag är trettiofyra."),
        "children": behind("Jag har två barn."),
        "in the car": behind("Ursäkta, jag sitter i bilen."),
        "noise": lambda text: f"Det är lite stökigt här hemma. {text}",
        "on the CV": behind("det står i mitt CV."),
        "when will I hear": behind("När får jag besked?"),
    },
    "en": {
        "hesitation": before("Um,"),
        "hesitation within": within("um"),
        "filler within": within("you know"),
        "opener": before("To be honest,"),
        "surprise": before("Oh,"),
        "praise": lambda text: f"Good question. {text}",
        "tag": behind("like."),
        "thanks": behind("thanks."),
        "so it is": behind("So there you go."),
        "line check": behind("Can you hear me?"),
        "so, behind": behind("so yeah."),
        "heard": lambda text: f"Okay. {text}",
        "hum": lambda text: f"Mm. {text}",
        "greeting": lambda text: f"Yes, hello. {text}",
        "thinking": lambda text: f"Let me see. {text}",
        "age": behind("I'm thirty-four."),
        "children": behind("I've got two kids."),
        "in the car": behind("Sorry, I'm in the car."),
        "noise": lambda text: f"It's a bit noisy here, sorry. {text}",
        "on the CV": behind("it's on my CV."),
        "when will I hear": behind("When will I hear back?"),
    },
}


def main() -> int:
    """Reword, read and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=2500, help="in both languages together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="so many lines of each rewording that are read otherwise")
    args = parser.parse_args()
    every = [
        line
        for line in lines([*gold_files(), *written_files(heldout=False)])
        if line.gold is not None and line.gold["intent"] == "answer" and not line.id.startswith("f")
    ]
    drawn = random.Random(args.seed)  # noqa: S311 - a test set, no secret
    every = drawn.sample(every, min(args.lines, len(every)))
    print(f"{'rewording':<20}{'':>4}{'lines':>8}{'otherwise':>11}{'turned':>9}")
    for language in LANGUAGES:
        mine = [line for line in every if line.language == language]
        for name, reword in {**OWN[language], **ANY}.items():
            changed = [(line, said) for line in mine if _read(line) != _read(said := _as(line, reword))]
            turned = sum({_read(line)[2], _read(said)[2]} == {"met", "not_met"} for line, said in changed)
            shares = f"{len(changed) / len(mine):>11.1%}{turned / len(mine):>9.2%}"
            print(f"{name:<20}{language:>4}{len(mine):>8}{shares}")
            for line, said in changed[: args.show]:
                print(f"    {said.reply}: {' '.join(map(str, _read(line)))} -> {' '.join(map(str, _read(said)))}")
    return 0


def _as(line: gold.Line, reword: Reword) -> gold.Line:
    return replace(line, reply=reword(line.reply))


def _read(line: gold.Line) -> tuple[object, object, object]:
    told = gold.predict(line)
    return told.intent, told.value, told.verdict


if __name__ == "__main__":
    raise SystemExit(main())
