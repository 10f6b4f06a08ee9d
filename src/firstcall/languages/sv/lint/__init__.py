"""The Swedish lint rules, put together."""

from __future__ import annotations

from firstcall.languages.sv.lint import everyday, indirect, innocent, offhand, pay, private, protected, topics, work
from firstcall.lint.rules import LintPack

LINT = LintPack(
    code="sv",
    rules=(
        *protected.RULES,
        *private.RULES,
        *work.RULES,
        *pay.RULES,
        *indirect.RULES,
        *topics.RULES,
        *everyday.RULES,
        *offhand.RULES,
    ),
    experience=innocent.EXPERIENCE,
    innocent=innocent.INNOCENT,
    macros={
        **innocent.MACROS,
        **protected.MACROS,
        **private.MACROS,
        **work.MACROS,
        **pay.MACROS,
        **indirect.MACROS,
        **topics.MACROS,
        **everyday.MACROS,
    },
    spelt_out={"nåt": "något", "nån": "någon", "nåra": "några", "sen": "sedan"},
    empty_words=innocent.EMPTY_WORDS,
    subjects=frozenset({"du", "ni"}),
    finite=innocent.FINITE,
    openings=("är du", "har du"),
    of_sentences=innocent.OF_SENTENCES,
    demands=innocent.DEMANDS,
    wanted=innocent.WANTED,
    fillers=frozenset({"önskas", "sökes", "krävs", "helst", "tack", "meriterande", "endast", "gärna"}),
)
