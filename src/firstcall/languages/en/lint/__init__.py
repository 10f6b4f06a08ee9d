"""The English lint rules, put together."""

from __future__ import annotations

from firstcall.languages.en.lint import indirect, innocent, means, private, protected, topics, work
from firstcall.lint.rules import LintPack

LINT = LintPack(
    code="en",
    rules=(*protected.RULES, *private.RULES, *means.RULES, *work.RULES, *indirect.RULES, *topics.RULES),
    experience=innocent.EXPERIENCE,
    innocent=innocent.INNOCENT,
    macros={**innocent.MACROS, **protected.MACROS, **private.MACROS, **means.MACROS, **work.MACROS, **indirect.MACROS},
    spelt_out={
        "what's": "what is",
        "where's": "where is",
        "when's": "when is",
        "who's": "who is",
        "how's": "how is",
        "you've": "you have",
        "you're": "you are",
        "you'd": "you would",
        "you'll": "you will",
        "i'm": "i am",
        "it's": "it is",
        "don't": "do not",
        "doesn't": "does not",
        "aren't": "are not",
        "haven't": "have not",
        "isn't": "is not",
        "can't": "can not",
        "cannot": "can not",
    },
    subjects=frozenset({"you"}),
    finite=innocent.FINITE,
    openings=("are you", "do you have", "can you"),
    of_sentences=innocent.OF_SENTENCES,
    demands=innocent.DEMANDS,
    wanted=innocent.WANTED,
    fillers=frozenset({"only", "please", "preferred", "ideally"}),
    empty_words=innocent.EMPTY_WORDS,
)
