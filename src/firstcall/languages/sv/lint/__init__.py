"""The Swedish lint rules, put together."""

from __future__ import annotations

from firstcall.languages.sv.lint import indirect, innocent, private, protected, work
from firstcall.lint.rules import LintPack

LINT = LintPack(
    code="sv",
    rules=(*protected.RULES, *private.RULES, *work.RULES, *indirect.RULES),
    experience=innocent.EXPERIENCE,
    innocent=innocent.INNOCENT,
    macros={**innocent.MACROS, **protected.MACROS, **private.MACROS, **work.MACROS, **indirect.MACROS},
    spelt_out={"nåt": "något", "nån": "någon", "nåra": "några", "sen": "sedan"},
    empty_words=innocent.EMPTY_WORDS,
)
