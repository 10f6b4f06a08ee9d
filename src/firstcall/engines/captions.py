"""What Whisper says when nobody spoke: captions and loops, as data per language, and the rules that spot them.

Only whole segments are matched, after normalising: "Tack för att du tittade efter min häst" is a real answer. A
line that a candidate could say ("Tack.", "Thank you.") goes only where there is hardly any speech or the words are
unlikely. Sources: public caption filters, arXiv 2501.11378 (bag of hallucinations), own list of Swedish TV credits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

CAPTIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "sv": frozenset(
            {
                "svensktextning nu",
                "svansktextning nu",
                "textning nu",
                "textning stina hedin www btistudios com",
                "stina hedin iyuno media group",
                "undertexter från amara org gemenskapen",
                "tack för att ni tittade",
                "tack för att du tittade",
                "tack för att ni har tittat",
                "tack för att du har tittat",
                "tack för att ni lyssnade",
                "tack för att du lyssnade",
                "tack för visningen",
                "tack för ditt tittande",
                "glöm inte att prenumerera",
                "prenumerera på kanalen",
                "vi ses i nästa video",
                "vi ses i nästa avsnitt",
                "vi ses nästa gång",
            }
        ),
        "en": frozenset(
            {
                "thanks for watching",
                "thank you for watching",
                "thank you so much for watching",
                "thank you for listening",
                "thanks for listening",
                "please subscribe",
                "please subscribe to my channel",
                "like and subscribe",
                "dont forget to subscribe",
                "see you in the next video",
                "see you next time",
                "ill see you in the next video",
                "subtitles by the amara org community",
                "transcribed by https otter ai",
            }
        ),
    }
)
"""Whole segments, normalised, that are captions whatever the clip holds."""

CREDITS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "sv": re.compile(
            r"(undertexter|undertextning|textning|textat|svensktextning|översättning|text) (av|från|nu) \w+( \w+){0,6}"
            r"|tack till elever och personal vid( \w+){1,6}"
        ),
        "en": re.compile(r"(subtitles|captions|transcription|transcribed|translated) by \w+( \w+){0,6}"),
    }
)
"""Captions with somebody's name in them; matched against the whole normalised segment."""

LONE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "sv": frozenset(
            {"tack", "tack tack", "tack så mycket", "hej då", "musik", "applåder", "för", "men", "den", "jag har en"}
        ),
        "en": frozenset({"thank you", "thanks", "thank you very much", "bye", "bye bye", "you", "music", "so", "the"}),
    }
)
"""What a candidate may well say: dropped only where there is hardly any speech, or the words are unlikely."""

LONE_SPEECH_S = 0.5
"""Below this much detected speech a LONE line is a hallucination."""
LONE_PROBABILITY = 0.35
"""Below this mean word probability, too."""

LOOP_TIMES = 4
"""A phrase said this often in a row may be a loop ..."""
LOOP_SHARE = 0.6
"""... when it makes up this share of the segment ..."""
LOOP_LETTERS_PER_S = 25.0
"""... and comes faster than anybody speaks, or ..."""
LOOP_COMPRESSION = 2.4
"""... compresses like Whisper's own loop threshold. "ja ja ja ja" from a person is neither."""


def normalised(text: str) -> str:
    """Lower case, apostrophes gone, everything but letters and figures a single space."""
    return " ".join(re.sub(r"[^\w]+|_", " ", re.sub(r"['’]", "", text.casefold())).split())


def is_caption(text: str, language: str) -> bool:
    """Whether the whole segment is a known caption or credit."""
    line = normalised(text)
    credit = CREDITS.get(language)
    return line in CAPTIONS.get(language, ()) or bool(credit and credit.fullmatch(line))


def is_lone(text: str, language: str) -> bool:
    """Whether the whole segment is a line that needs proof of speech; also sound marks such as `[Music]`, `♪`."""
    line = normalised(text)
    marked = re.fullmatch(r"\s*(\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫ .…]+|\.*\s*musik\s*\.*)\s*", text, re.IGNORECASE)
    return not line or bool(marked) or line in LONE.get(language, ())


def is_loop(text: str, duration_s: float, compression_ratio: float) -> bool:
    """Whether a phrase of one to eight words repeats as no person repeats it."""
    words = normalised(text).split()
    if not any(_covered(words, size) >= LOOP_SHARE * len(words) for size in range(1, 9) if len(words) >= 4 * size):
        return False
    return compression_ratio > LOOP_COMPRESSION or len(text) > LOOP_LETTERS_PER_S * max(duration_s, 0.1)


def _covered(words: Sequence[str], size: int) -> int:
    """How many words belong to the longest run of one phrase of `size` words said LOOP_TIMES or more in a row."""
    best, run = 0, size
    for index in range(size, len(words)):
        run = run + 1 if words[index] == words[index - size] else size
        if run >= LOOP_TIMES * size:
            best = max(best, run)
    return best


def is_hint_echo(text: str, hints: Sequence[str]) -> bool:
    """Whether the segment is three or more of the hints in their order: the prompt leaking out, or a real answer."""
    line = normalised(text)
    said = [hint for hint in map(normalised, hints) if hint and f" {hint} " in f" {line} "]
    return len(said) >= 3 and line == " ".join(said)
