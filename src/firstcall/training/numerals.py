"""Numbers, years and amounts in words, as people say them and as the starter's transcripts write them.

Numbers are always words in its transcripts: one spelling per sound, so that nothing has to be guessed.
"""

from __future__ import annotations

from random import Random

_SV_WORDS = """
    noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton
    nitton
"""
_SV_SMALL = _SV_WORDS.split()
_SV_TENS = "_ _ tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()  # noqa: SIM905 - reads better
_EN_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_EN_SMALL = _EN_WORDS.split()
_EN_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905

_COMMON = (1, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 15, 18, 20, 25, 30)


def swedish(number: int) -> str:
    """0 to 999,999 in Swedish: `trettioåtta tusen femhundra`."""
    if number < 20:
        return _SV_SMALL[number]
    if number < 100:
        return _SV_TENS[number // 10] + (_SV_SMALL[number % 10] if number % 10 else "")
    if number < 1000:
        return _SV_SMALL[number // 100] + "hundra" + (swedish(number % 100) if number % 100 else "")
    thousands, rest = divmod(number, 1000)
    return f"{swedish(thousands)} tusen" + (f" {swedish(rest)}" if rest else "")


def english(number: int) -> str:
    """0 to 999,999 in English: `thirty-eight thousand five hundred`."""
    if number < 20:
        return _EN_SMALL[number]
    if number < 100:
        return _EN_TENS[number // 10] + (f"-{_EN_SMALL[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{_EN_SMALL[number // 100]} hundred" + (f" and {english(number % 100)}" if number % 100 else "")
    thousands, rest = divmod(number, 1000)
    return f"{english(thousands)} thousand" + (f" {english(rest)}" if rest else "")


def drawn(language: str, slot: str, random: Random) -> str:
    """A number for the slot `n`, `year`, `money` or `hour`."""
    say = swedish if language == "sv" else english
    match slot:
        case "n":
            number = random.choice(_COMMON) if random.random() < 0.6 else random.randint(0, 99)
            return say(number)
        case "year":
            return _year(
                language, random.choices([random.randint(2000, 2035), random.randint(1960, 1999)], [4, 1])[0], random
            )
        case "money":
            return _money(language, random)
        case "hour":
            return say(random.randint(10, 40) if language == "en" and random.random() < 0.7 else _hourly(random))
    raise KeyError(slot)


SLOTS = ("n", "year", "money", "hour")
"""Slots of the grammar that are numbers."""


def _year(language: str, year: int, random: Random) -> str:
    century, rest = divmod(year, 100)
    if language == "sv":
        if century == 19:
            return f"nittonhundra{swedish(rest)}" if random.random() < 0.7 else swedish(rest)
        words = random.choice(["tvåtusen", "tvåtusen", "tjugohundra"])
        return f"{words} {swedish(rest)}" if rest else words
    if century == 19:
        return f"nineteen {english(rest)}"
    if rest < 10:
        return "two thousand" + (f" and {english(rest)}" if rest else "")
    return random.choice([f"twenty {english(rest)}", f"twenty {english(rest)}", f"two thousand and {english(rest)}"])


def _money(language: str, random: Random) -> str:
    say = swedish if language == "sv" else english
    thousands = random.randint(18, 75)
    match random.randrange(6):
        case 0:
            return say(thousands * 1000 + random.choice([200, 250, 500, 500, 500, 750, 800]))
        case 1:
            joiner = "till" if language == "sv" else "to"
            return f"{say(thousands)} {joiner} {say(thousands + random.randint(1, 9))} " + _thousand(language)
        case 2:
            return say(random.randint(18, 75))
        case _:
            return f"{say(thousands)} {_thousand(language)}"


def _thousand(language: str) -> str:
    return "tusen" if language == "sv" else "thousand"


def _hourly(random: Random) -> int:
    return random.choice([random.randint(120, 450), random.randint(13, 30) * 10])
