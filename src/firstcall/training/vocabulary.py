"""The starter's words: an own byte-level BPE tokenizer with Whisper's special tokens in Whisper's order.

Two numberings live here. *File ids* are those of `tokenizer.json` and `vocabulary.json` (2,545 with the shipped one):
text, the empty string that tells CTranslate2 >= 4.7 "multilingual", 107 specials, 1,501 timestamps. *Classes* are what
the network really predicts: text, the eight specials in use and timestamps on a 0.1 s grid up to 15 s.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import tokenizers
from tokenizers.pre_tokenizers import ByteLevel

from firstcall.errors import InputError

_LANGUAGES = """
    en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur hr bg lt la mi ml
    cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq sw gl mr pa si km sn yo so af oc ka be tg sd gu am
    yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha ba jw su
"""
LANGUAGES = tuple(_LANGUAGES.split())
"""Whisper's 99, in its order: engines count them to find the specials behind them. Only sv and en are learnt."""

END, START, TRANSCRIBE = "<|endoftext|>", "<|startoftranscript|>", "<|transcribe|>"
PREVIOUS, NO_SPEECH, NO_TIMESTAMPS = "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"

SPECIALS = (
    END,
    START,
    *(f"<|{language}|>" for language in LANGUAGES),
    "<|translate|>",
    TRANSCRIBE,
    "<|startoflm|>",
    PREVIOUS,
    NO_SPEECH,
    NO_TIMESTAMPS,
)
IN_USE = (END, START, "<|sv|>", "<|en|>", TRANSCRIBE, PREVIOUS, NO_SPEECH, NO_TIMESTAMPS)
"""The specials that the network knows, in the order of their classes."""

NEVER_PREDICTED = frozenset({START, TRANSCRIBE, PREVIOUS, NO_TIMESTAMPS})
"""Given in the prompt only: their output is barred on export."""

TIMESTAMPS = 1501
"""`<|0.00|>` to `<|30.00|>` in steps of 0.02 s; engines take everything behind `<|notimestamps|>` for one."""

GRID_STEP = 5
"""The network predicts every fifth timestamp: 0.1 s is as exact as short windows of speech can teach."""

GRID = 151
"""Timestamp classes: 0.0 to 15.0 s, the starter's window."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'"
_FAR_LETTERS = "åäöÅÄÖé"


@dataclass(frozen=True)
class Vocabulary:
    """A tokenizer with its two numberings."""

    tokenizer_json: str
    """The content of `tokenizer.json`, with file ids."""

    @classmethod
    def load(cls, folder: Path) -> Vocabulary:
        """The vocabulary of an exported model folder; raises InputError where there is none."""
        path = folder / "tokenizer.json"
        try:
            vocabulary = cls(path.read_text(encoding="utf-8"))
            vocabulary.file_ids  # noqa: B018 - fails here rather than in the middle of a run
        except (OSError, KeyError, ValueError) as error:
            raise InputError(f"{path} is not a starter model's tokenizer ({type(error).__name__})") from error
        return vocabulary

    @classmethod
    def make(cls, texts: Iterable[str], merges: int) -> Vocabulary:
        """A new byte-level BPE with so many learnt merges (on top of one per letter) from these texts."""
        return cls(json.dumps(_tokenizer(_merges(texts, merges)), ensure_ascii=False, separators=(",", ":")))

    @cached_property
    def tokenizer(self) -> Any:
        """The `tokenizers.Tokenizer`."""
        return tokenizers.Tokenizer.from_str(self.tokenizer_json)

    @cached_property
    def text_tokens(self) -> int:
        """How many text tokens there are; they have the same number as class and as file id."""
        return int(self._ids[END]) - 1

    @cached_property
    def classes(self) -> int:
        """How many classes the network predicts."""
        return self.first_time + GRID

    @property
    def first_time(self) -> int:
        """The class of `<|0.00|>`."""
        return self.text_tokens + len(IN_USE)

    def class_of(self, special: str) -> int:
        """The class of one of the specials in use."""
        return self.text_tokens + IN_USE.index(special)

    def time_class(self, at_s: float) -> int:
        """The class of a moment in the window."""
        return self.first_time + max(0, min(GRID - 1, round(at_s * 10)))

    @cached_property
    def file_ids(self) -> tuple[int, ...]:
        """Class -> file id."""
        first_time = self._ids["<|0.00|>"]
        specials = (self._ids[name] for name in IN_USE)
        return (*range(self.text_tokens), *specials, *(first_time + GRID_STEP * n for n in range(GRID)))

    @cached_property
    def entries(self) -> tuple[str, ...]:
        """Every token by file id, as `vocabulary.json` wants them."""
        names = {number: token for token, number in self._ids.items()}
        return tuple(names.get(number, "") for number in range(max(names) + 1))

    def encode(self, text: str) -> list[int]:
        """The text's classes, with the leading space that Whisper's transcripts have."""
        ids: list[int] = self.tokenizer.encode(" " + text, add_special_tokens=False).ids
        return ids

    def decode(self, classes: Iterable[int]) -> str:
        """The text of these classes; specials and timestamps are left out."""
        text: str = self.tokenizer.decode([number for number in classes if number < self.text_tokens])
        return text.strip()

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """Letters per text token, at least half a one: how much of the sound it is expected to take."""
        names = self.entries
        return tuple(max(1, len(names[n].replace("Ġ", ""))) for n in range(self.text_tokens))

    @cached_property
    def _ids(self) -> dict[str, int]:
        ids: dict[str, int] = json.loads(self.tokenizer_json)["model"]["vocab"]
        return ids

    def __getstate__(self) -> dict[str, str]:
        return {"tokenizer_json": self.tokenizer_json}

    def __setstate__(self, state: dict[str, str]) -> None:
        object.__setattr__(self, "tokenizer_json", state["tokenizer_json"])


def _byte_letters() -> dict[int, str]:
    """GPT-2's printable stand-in for each byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in plain]
    return {**{byte: chr(byte) for byte in plain}, **{byte: chr(256 + n) for n, byte in enumerate(others)}}


def _given_merges() -> list[tuple[str, str]]:
    """Space + letter as one token, for all letters.

    faster-whisper suppresses the first token of `" -"`, `" '"` and `" ♩"` as non-speech; without these merges that
    token would be the bare space, and no transcript would have one.
    """
    letters = _byte_letters()
    space = letters[32]
    merges = [(space, letter) for letter in _LETTERS]
    merges += [(space, letters[lead]) for lead in (0xE2, 0xC3)]
    for far in _FAR_LETTERS:
        lead, rest = (letters[byte] for byte in far.encode())
        merges += [(space + lead, rest), (lead, rest)]
    return list(dict.fromkeys(merges))


def _merges(texts: Iterable[str], learnt: int) -> list[tuple[str, str]]:
    cut = ByteLevel(add_prefix_space=False)
    counts = Counter(word for text in texts for word, _ in cut.pre_tokenize_str(" " + text))
    words = [(list(word), count) for word, count in counts.items()]
    merges = _given_merges()
    for merge in merges:
        _apply(words, merge)
    for _ in range(learnt):
        pairs: Counter[tuple[str, str]] = Counter()
        for letters, count in words:
            for pair in pairwise(letters):
                pairs[pair] += count
        if not pairs:
            break
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        _apply(words, best)
    return merges


def _apply(words: list[tuple[list[str], int]], merge: tuple[str, str]) -> None:
    first, second = merge
    for letters, _ in words:
        n = 0
        while n < len(letters) - 1:
            if letters[n] == first and letters[n + 1] == second:
                letters[n : n + 2] = [first + second]
            n += 1


def _tokenizer(merges: list[tuple[str, str]]) -> dict[str, Any]:
    """The content of `tokenizer.json`: specials stand in the vocabulary *and* among the added tokens."""
    text = dict.fromkeys([*_byte_letters().values(), *(first + second for first, second in merges)])
    vocabulary = {token: number for number, token in enumerate(text)}
    first_special = len(vocabulary) + 1  # one left free for the empty string
    specials = (*SPECIALS, *(f"<|{n * 0.02:.2f}|>" for n in range(TIMESTAMPS)))
    numbered = {token: first_special + n for n, token in enumerate(specials)}
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    level = {"type": "ByteLevel", "trim_offsets": True, "use_regex": True}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": number, "content": token, **flags} for token, number in numbered.items()],
        "normalizer": None,
        "pre_tokenizer": {**level, "add_prefix_space": False},
        "post_processor": None,
        "decoder": {**level, "add_prefix_space": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": "",
            "end_of_word_suffix": "",
            "fuse_unk": False,
            "byte_fallback": False,
            "vocab": {**vocabulary, **numbered},
            "merges": [list(merge) for merge in merges],
        },
    }
