"""Whether a proposal may be asked: it is read by the rules that the finished spec is read by.

What is refused is listed with what it is about, never proposed; what needs a job reason gets the advert's own words as
one, for a person to finish.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from firstcall.drafting.draft import Proposal
from firstcall.lint.grounds import GROUNDS
from firstcall.lint.rules import Hit, Severity, pack_of


def allowed(language: str, proposal: Proposal) -> Proposal | tuple[str, str]:
    """The proposal, with a reason where it needs one; or else (words, what they ask about)."""
    needs = bool(proposal.reason)
    for text, hit in _hits(language, proposal):
        if hit.rule.severity == Severity.REFUSED:
            return text[hit.start : hit.end] or text, GROUNDS[hit.rule.ground].about
        needs = needs or hit.rule.severity == Severity.NEEDS_REASON
    return replace(proposal, reason=_reason(language, proposal.quote) if needs else "")


def _reason(language: str, quote: str) -> str:
    """The advert's words, unless they say what no spec may say."""
    refused = any(hit.rule.severity == Severity.REFUSED for hit in pack_of(language).hits(quote))
    return "" if refused else quote


def _hits(language: str, proposal: Proposal) -> Iterator[tuple[str, Hit]]:
    pack = pack_of(language)
    for text, whole in _texts(proposal):
        yield from ((text, hit) for hit in pack.hits(text, whole=whole))
    for item in proposal.of:
        yield from _hits(language, item)


def _texts(proposal: Proposal) -> Iterator[tuple[str, bool]]:
    """(text, whether it is a short one without a sentence around it)."""
    if proposal.ask:
        yield proposal.ask, False
    params = proposal.params
    for key in ("of", "name"):
        if params.get(key):
            yield str(params[key]), True
    for key in ("aliases", "options"):
        yield from ((str(each), True) for each in params.get(key, ()))
