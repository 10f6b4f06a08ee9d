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
import unicodedata
from collections.abc import Callable, Mapping, Sequence
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


def swapped(text: str) -> str:
    """Two letters of a longer word typed in each other's place."""
    words = text.split()
    long = [at for at, word in enumerate(words) if len(word) > _TYPED and word.isalpha()]
    if not long:
        return text
    chance = random.Random(text)  # noqa: S311 - a test set, no secret
    at = chance.choice(long)
    letter = chance.randrange(1, len(words[at]) - 2)
    word = words[at]
    words[at] = word[:letter] + word[letter + 1] + word[letter] + word[letter + 2 :]
    return " ".join(words)


_TYPED = 4
"""Letters of a word that is typed wrongly."""


def stuttered(text: str) -> str:
    """A short word said twice without a pause."""
    words = text.split()
    short = [at for at, word in enumerate(words[:-1]) if len(word) <= _TYPED and word.isalpha() and word.islower()]
    if not short:
        return text
    at = random.Random(text).choice(short)  # noqa: S311 - a test set, no secret
    return " ".join([*words[:at], words[at], *words[at:]])


def apart(text: str) -> str:
    """A sentence of its own."""
    return text if text.rstrip()[-1:] in set(".!?") else f"{text}."


ANY: Mapping[str, Reword] = {
    "first word twice": twice,
    "whole twice": lambda text: f"{text} {text}",
    "stops for commas": lambda text: re.sub(r", (\w)", lambda found: f". {found[1].upper()}", text),
    "commas for stops": lambda text: re.sub(r"\. (\w)", lambda found: f", {found[1].lower()}", text),
    "lower case": str.lower,
    "sentence case": lambda text: _OPENS.sub(lambda found: found[0].upper(), text.lower()),
    "dashes for commas": lambda text: text.replace(", ", " - "),
    "dots for commas": lambda text: text.replace(", ", "... "),
    "letters in parts": lambda text: unicodedata.normalize("NFD", text),
    "letters swapped": swapped,
    "short word twice": stuttered,
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
        "is that okay": behind("Är det okej?"),
        "hope it will do": behind("Hoppas det räcker."),
        "wait": before("Vänta,"),
        "calling": lambda text: f"Ja, det är Anna. {text}",
        "bye": behind("Hej då."),
        "caption": behind("Tack för att ni tittade."),
        "no å, ä, ö": lambda text: text.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")),
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
        "is that okay": behind("Is that okay?"),
        "hope it will do": behind("Hope that helps."),
        "wait": before("Hang on,"),
        "calling": lambda text: f"Yes, this is Anna. {text}",
        "bye": behind("Bye."),
        "caption": behind("Thank you for watching."),
    },
}
BESIDE: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "years": "Jag har jobbat åtta år på lager.",
        "licence": "Sen har jag B-körkort.",
        "date": "Jag har tre månaders uppsägning.",
        "amount": "Jag tjänar 29 000 idag.",
        "certificate": "Jag har truckkort A och B.",
        "level": "Jag har gått gymnasiet.",
        "number": "Vi var sex i arbetslaget.",
        "choice": "Jag jobbar helst dag.",
    },
    "en": {
        "years": "I've worked eight years in a warehouse.",
        "licence": "I've also got a car licence.",
        "date": "I've got three months' notice.",
        "amount": "I'm on fourteen pounds an hour now.",
        "certificate": "I've got a forklift licence too.",
        "level": "I left school at sixteen.",
        "number": "We were six in the team.",
        "choice": "I prefer days.",
    },
}
"""Kind -> a fact of that kind, told beside the answers to the other kinds' questions."""


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
            _tell(name, language, [(line, _as(line, reword)) for line in mine], args.show)
        for kind, fact in BESIDE[language].items():
            others = [line for line in mine if line.requirement.kind != kind]
            said = [(line, replace(line, reply=f"{apart(line.reply)} {fact}")) for line in others]
            _tell(f"and {kind}", language, said, args.show)
    return 0


def _tell(name: str, language: str, reworded: Sequence[tuple[gold.Line, gold.Line]], show: int) -> None:
    changed = [(line, said) for line, said in reworded if _read(line) != _read(said)]
    turned = sum({_read(line)[2], _read(said)[2]} == {"met", "not_met"} for line, said in changed)
    shares = f"{len(changed) / len(reworded):>11.1%}{turned / len(reworded):>9.2%}"
    print(f"{name:<20}{language:>4}{len(reworded):>8}{shares}")
    for line, said in changed[:show]:
        print(f"    {said.reply}: {' '.join(map(str, _read(line)))} -> {' '.join(map(str, _read(said)))}")


def _as(line: gold.Line, reword: Reword) -> gold.Line:
    return replace(line, reply=reword(line.reply))


def _read(line: gold.Line) -> tuple[object, object, object]:
    told = gold.predict(line)
    return told.intent, told.value, told.verdict


if __name__ == "__main__":
    raise SystemExit(main())
