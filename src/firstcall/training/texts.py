"""Sentences to train on: drawn from a slot grammar, never one that a model is judged by.

Held out are every line of the simulated candidates, the hand-written test sentences, and one in forty of the grammar's
own longer sentences (by hash, so the same ones for ever).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random

from firstcall import personas
from firstcall.errors import InputError
from firstcall.training import numerals

LANGUAGES = ("sv", "en")

_HELD_OUT_SHARE = 40
_HELD_OUT_FROM = 16
"""Shorter sentences are all trained on: there are too few of them to spare."""

_SENSELESS = ("loose", "salad")
"""Topics that teach spelling; nobody answers so."""

_CHOICE = re.compile(r"\(([^()]*)\)")
_SLOT = re.compile(r"\{(\w+)\}")
_DEPTH = 12
_SYLLABLES = {
    "sv": (
        "b br d f fr g h k kl kr l m n p pr r s sk sl st sv t tr v j",
        "a e i o u å ä ö",
        "_ n r l s t d m k rd ll st ng",
    ),
    "en": (
        "b br d f fr g h k cl l m n p pr r s sk st sw t tr v w ch sh th fl",
        "a e i o u ea oo ai ee",
        "_ n r l s t d m k nd ll st ng",
    ),
}
_ENDINGS = {
    "sv": "a en et ar er or ing het ning are ande lig skap isk na arna",
    "en": "er ing ed ly ness tion able ment y al s ful less",
}
_WORD_SLOTS = (
    "noun",
    "verb",
    "adj",
    "adv",
    "job",
    "field",
    "certificate",
    "city",
    "education",
    "tongue",
    "tool",
    "first",
    "last",
    "prep",
    "conj",
    "pron",
    "month",
    "day",
    "ordinal",
    "vehicle",
    "shift",
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a group of sentences is about, and how often it is drawn."""

    name: str
    weight: float
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Grammar:
    """One language's sentences."""

    language: str
    slots: dict[str, tuple[str, ...]]
    topics: tuple[Topic, ...]

    @classmethod
    def load(cls, language: str) -> Grammar:
        """The shipped grammar of a language; raises InputError naming the line that is wrong."""
        text = (files("firstcall.training") / "grammar" / f"{language}.grammar").read_text(encoding="utf-8")
        return cls.parse(language, text)

    @classmethod
    def parse(cls, language: str, text: str) -> Grammar:
        """Read a grammar's text (its form is told in sv.grammar)."""
        slots: dict[str, list[str]] = {}
        topics: list[tuple[str, float, list[str]]] = []
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.split("#")[0].strip()
            if not line:
                continue
            if line.startswith(">"):
                name, _, weight = line[1:].strip().partition(" ")
                topics.append((name, float(weight or 1), []))
            elif topics:
                topics[-1][2].append(line)
            elif " = " in line:
                name, _, fillings = line.partition(" = ")
                slots.setdefault(name.strip(), []).extend(part.strip() for part in fillings.split("|"))
            else:
                raise InputError(
                    f"{language}.grammar:{number}: {line!r} is neither `name = a | b` nor under a `> topic`"
                )
        grammar = cls(
            language,
            {name: tuple(fillings) for name, fillings in slots.items()},
            tuple(Topic(name, weight, tuple(sentences)) for name, weight, sentences in topics),
        )
        grammar._check()
        return grammar

    def draw(self, random: Random, *, sensible: bool = False) -> str:
        """One sentence, written as its transcript shall be; `sensible`: nothing from the topics of loose words."""
        topics = [topic for topic in self.topics if not (sensible and topic.name in _SENSELESS)]
        topic = random.choices(topics, [topic.weight for topic in topics])[0]
        text = self._fill(random.choice(topic.sentences), random)
        extra = random.random()
        if extra < 0.08 and "filler" in self.slots:
            text = f"{self._fill('{filler}', random)}, {text}"
        elif extra < 0.16:
            text = self._joined(text, random)
        return _as_sentence(self.language, text)

    def _joined(self, text: str, random: Random) -> str:
        topic = random.choice([topic for topic in self.topics if topic.name not in ("talk", "salad")])
        other = self._fill(random.choice(topic.sentences), random)
        if text.endswith("?") or other.endswith("?"):
            return text
        joiner = random.choice(
            [", ", ", ", " och " if self.language == "sv" else " and ", " men " if self.language == "sv" else " but "]
        )
        return f"{text}{joiner}{other}"

    def _fill(self, text: str, random: Random) -> str:
        for _ in range(_DEPTH * 8):
            if choice := _CHOICE.search(text):
                chosen = random.choice(choice[1].split("/"))
                text = text[: choice.start()] + chosen + text[choice.end() :]
            elif slot := _SLOT.search(text):
                text = text[: slot.start()] + self._filling(slot[1], random) + text[slot.end() :]
            else:
                return text
        raise InputError(f"{self.language}.grammar: {text!r} never ends")

    def _filling(self, slot: str, random: Random) -> str:
        if slot in numerals.SLOTS:
            return numerals.drawn(self.language, slot, random)
        if slot == "salad":
            return self._salad(random)
        return random.choice(self.slots[slot])

    def _salad(self, random: Random) -> str:
        """Loose words, some of them invented: teaches to spell what is heard instead of what is likely."""
        words = []
        for _ in range(random.randint(2, 6)):
            if random.random() < 0.4:
                words.append(self._invented(random))
            else:
                words.append(self._fill(f"{{{random.choice(_WORD_SLOTS)}}}", random))
        return " ".join(words)

    def _invented(self, random: Random) -> str:
        starts, vowels, ends = (part.split() for part in _SYLLABLES[self.language])
        syllable = (
            f"{random.choice(starts)}{random.choice(vowels)}{random.choice(ends)}"
            for _ in range(random.choice((1, 1, 2)))
        )
        ending = random.choice(_ENDINGS[self.language].split()) if random.random() < 0.6 else ""
        return ("".join(syllable) + ending).replace("_", "")

    def _check(self) -> None:
        known = {*self.slots, *numerals.SLOTS, "salad"}
        lines = [
            *(s for topic in self.topics for s in topic.sentences),
            *(f for all_ in self.slots.values() for f in all_),
        ]
        for line in lines:
            for slot in _SLOT.findall(line):
                if slot not in known:
                    raise InputError(f"{self.language}.grammar: {line!r} uses {{{slot}}}, which nothing defines")


def _as_sentence(language: str, text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip(" ,")
    text = re.sub(r"\s+([,.?])", r"\1", text)
    text = re.sub(r"\?(?=.)", "", text)
    if language == "en":
        text = re.sub(r"\ba (?=[aeiou])(?!uni|one|use|eu)", "an ", text)
        text = re.sub(r"\ban (?=[bcdfgjklmnpqrstvwxyz])", "a ", text)
    text = text[0].upper() + text[1:]
    return text if text.endswith("?") else f"{text.rstrip('.')}."


def plain(text: str) -> str:
    """A sentence without case, punctuation and pauses: what two sentences are compared by."""
    return " ".join(re.sub(r"[^\w\s]", " ", re.sub(r"\[[\d.]+\]", " ", text.lower())).split())


@cache
def judged_by() -> frozenset[str]:
    """Plain forms of every sentence that models are judged by: the personas' lines and the hand-written ones."""
    spoken = (reply.text for name in personas.names() for reply in personas.load(name).replies())
    written = (line for language in LANGUAGES for line in hand_written(language))
    return frozenset(plain(line) for line in (*spoken, *written) if line)


@cache
def hand_written(language: str) -> tuple[str, ...]:
    """Test sentences outside the grammar, written by people."""
    text = (files("firstcall.training") / "grammar" / f"{language}.test.txt").read_text(encoding="utf-8")
    return tuple(line for raw in text.splitlines() if (line := raw.split("#")[0].strip()))


def is_held_out(text: str) -> bool:
    """Whether a sentence must not be trained on."""
    return in_judged_set(text) or is_test_draw(text)


def in_judged_set(text: str) -> bool:
    """Whether it is exactly a persona's line or a hand-written test sentence; single words (`Ja.`, `Nej.`) are not.

    A screening call is made of one-word answers, and a model that never hears one alone cannot be told one.
    """
    key = plain(text)
    return " " in key and key in judged_by()


def is_test_draw(text: str) -> bool:
    """Whether it belongs to the grammar's own held-out fortieth."""
    if len(text) < _HELD_OUT_FROM:
        return False
    return int.from_bytes(hashlib.sha256(plain(text).encode()).digest()[:4]) % _HELD_OUT_SHARE == 0


def training_texts(language: str, random: Random) -> Iterator[str]:
    """Sentences without end, none of them held out."""
    grammar = Grammar.load(language)
    while True:
        text = grammar.draw(random)
        if not is_held_out(text):
            yield text


def test_draws(language: str, count: int, seed: int) -> list[str]:
    """So many different sentences of the grammar's held-out share."""
    grammar, random, found = Grammar.load(language), Random(seed), dict[str, None]()  # noqa: S311 - not for secrets
    while len(found) < count:
        text = grammar.draw(random, sensible=True)
        if is_test_draw(text) and not in_judged_set(text):
            found[text] = None
    return list(found)
