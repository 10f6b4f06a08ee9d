"""Whether a proposal may be asked: it is made the requirement that it stands for and linted as the finished spec is.

What is refused is listed with what it is about, never proposed; of alternatives only the refused one is left out. What
needs a job reason gets the one that the advert states beside it, where the lint takes it for one; otherwise a person
writes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from firstcall.drafting.advert import Advert, Pay
from firstcall.drafting.draft import Proposal
from firstcall.drafting.words import AdvertWords
from firstcall.kinds import KINDS
from firstcall.kinds.any_of import Params as AnyOf
from firstcall.lint import Finding, Severity, lint
from firstcall.lint.grounds import GROUNDS
from firstcall.types import JobSpec, PayBand, Requirement

Barred = tuple[str, str, str]
"""Words, what they ask about, and the advert's words that they came from."""


def allowed(
    words: AdvertWords, advert: Advert, pay: Pay | None, proposals: Sequence[Proposal]
) -> tuple[list[Proposal], list[Barred]]:
    """The proposals that may be asked, with a reason where one is needed and stated; and what may not be asked."""
    kept: list[Proposal] = []
    barred: list[Barred] = []
    spec = _spec(advert, pay)
    made = Counter(each.quote for each in proposals)
    for proposal in proposals:
        findings = lint(replace(spec, requirements=(_requirement(advert.language, proposal),)))
        refused = [each for each in findings if each.severity == Severity.REFUSED]
        left = _without(proposal, refused)
        barred += [(each.quote, GROUNDS[each.ground].about, proposal.quote) for each in refused[: None if left else 1]]
        if left is None:
            continue
        needs = any(each.severity == Severity.NEEDS_REASON for each in findings)
        kept.append(_reasoned(words, spec, left, stated=made[left.quote] == 1) if needs else left)
    return kept, barred


def _without(proposal: Proposal, refused: Sequence[Finding]) -> Proposal | None:
    """What is left of a proposal: the alternatives in which nothing was refused; None where that is nothing."""
    places = {each.path[3] if "of" in each.path[2:3] and len(each.path) > ALTERNATIVE else None for each in refused}
    if not places:
        return proposal
    left = [each for i, each in enumerate(proposal.of) if i not in places]
    if None in places or not left:
        return None
    alone = replace(left[0], id=proposal.id, must=proposal.must)
    return alone if len(left) == 1 else replace(proposal, of=tuple(left))


ALTERNATIVE = 4
"""Parts of a path into an alternative: `requirements[0].of[1].ask`; an `of` of years has none behind it."""


def _reasoned(words: AdvertWords, spec: JobSpec, proposal: Proposal, *, stated: bool) -> Proposal:
    """With the reason that the advert states, if the lint finds nothing against it.

    `stated`: its words can hold one, as they say nothing else that a reason may belong to.
    """
    for pattern in words.reasons if stated else ():
        for hit in pattern.finditer(re.sub(r"\([^()]*\)", " ", proposal.quote)):
            given = replace(proposal, reason=f"{hit['x'][:1].upper()}{hit['x'][1:].strip(' ,.;:')}.")
            if not lint(replace(spec, requirements=(_requirement(spec.language, given),))):
                return given
    return replace(proposal, needs_reason=True)


def _spec(advert: Advert, pay: Pay | None) -> JobSpec:
    """A spec of the advert's language, country and pay, without requirements."""
    return JobSpec(
        id="draft",
        languages=(advert.language,),
        title=advert.title,
        employer=advert.employer,
        agency="",
        requirements=(),
        decision_by_days=1,
        hash="",
        source="",
        pay=PayBand(pay.currency, pay.per, pay.low, pay.high) if pay else None,
        country=advert.country or "SE",
    )


def _requirement(language: str, proposal: Proposal) -> Requirement:
    """The requirement that the proposal stands for."""
    of = tuple(_requirement(language, each) for each in proposal.of)
    params = AnyOf(of) if of else KINDS[proposal.kind].Params.model_validate(dict(proposal.params))
    ask = {language: proposal.ask} if proposal.ask else {}
    return Requirement(proposal.id, params, must=proposal.must, ask=ask, reason=proposal.reason)
