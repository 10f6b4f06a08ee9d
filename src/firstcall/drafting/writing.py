"""A draft as a job spec file with the advert's words beside every requirement, and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from firstcall.drafting.draft import Draft, Proposal
from firstcall.drafting.naming import slug
from firstcall.drafting.words import AdvertWords

TODO = "TODO"


def as_yaml(draft: Draft) -> str:
    """The draft in the spec's format; `draft: true` keeps it from being used before a person has been through it."""
    return "\n".join(_lines(draft)) + "\n"


def as_json(draft: Draft) -> dict[str, Any]:
    """The draft for machines: what is proposed, with the quote's place in `advert`, and what is left."""
    return {
        "language": draft.advert.language,
        "source": draft.advert.source,
        "title": draft.advert.title,
        "employer": draft.employer,
        "agency": draft.agency,
        "place": draft.place,
        "hours": draft.hours,
        "employment": dict(draft.advert.employment),
        "occupation": dict(draft.advert.occupation or {}),
        "starts_on": draft.starts_on.isoformat() if draft.starts_on else None,
        "pay": _pay(draft),
        "decision_by_days": draft.decision_by_days,
        "advert": draft.advert.text,
        "requirements": [_tree(proposal) for proposal in draft.proposals],
        "unplaced": list(draft.unplaced),
        "partly_placed": [{"words": left, "quote": quote} for left, quote in draft.partly],
        "left_out": [{"value": value, "quote": quote} for value, quote in draft.soft],
        "refused": [{"words": words, "about": about, "quote": quote} for words, about, quote in draft.barred],
    }


def _tree(proposal: Proposal) -> dict[str, Any]:
    tree: dict[str, Any] = {"id": proposal.id, "kind": proposal.kind, "must": proposal.must}
    tree |= {key: _plain(value) for key, value in proposal.params.items()}
    for key, value in (("ask", proposal.ask), ("reason", proposal.reason), ("concept", proposal.concept)):
        if value:
            tree[key] = value
    if proposal.needs_reason:
        tree["needs_reason"] = True
    if proposal.of:
        tree["of"] = [_tree(item) for item in proposal.of]
    tree["quote"] = {"start": proposal.start, "end": proposal.end, "text": proposal.quote}
    if proposal.field:
        tree["quote"]["field"] = proposal.field
    return tree


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _pay(draft: Draft) -> dict[str, Any] | None:
    if draft.pay is None:
        return None
    return {"currency": draft.pay.currency, "per": draft.pay.per, "min": draft.pay.low, "max": draft.pay.high}


# ----------------------------------------------------------------------------------------------------- the file


def _lines(draft: Draft) -> Iterator[str]:
    advert = draft.advert
    for line in draft.words.finish:
        yield f"# {line}"
    yield "firstcall: 1"
    yield "draft: true"
    title = advert.title or TODO
    yield f"id: {slug(title)}"
    yield f"language: {advert.language}"
    yield f"title: {_scalar(title)}"
    yield f"employer: {_scalar(draft.employer or TODO)}"
    yield f"agency: {_scalar(draft.agency or TODO)}"
    if draft.place:
        place = {"municipality": draft.place, "code": advert.place_code, "country": advert.country}
        yield f"place: {_flow({key: value for key, value in place.items() if value})}"
    if advert.occupation:
        yield f"occupation: {_scalar(dict(advert.occupation))}"
    employment = dict(advert.employment) | ({"hours": draft.hours} if draft.hours else {})
    if employment:
        yield f"employment: {_flow(employment)}"
    if draft.pay is not None:
        yield f"pay: {_flow(_pay(draft) or {})}"
    else:
        yield "# pay: {currency: SEK, per: month, min: 0, max: 0}   # TODO: needed before pay can be asked about"
    if draft.starts_on:
        yield f"starts_on: {draft.starts_on.isoformat()}"
    yield "advert: |"
    for line in advert.text.split("\n"):
        yield f"  {line}".rstrip()
    told = f"{draft.decision_by_days}" if draft.decision_by_days else "3   # TODO: by when everybody is answered"
    yield f"decision_by_days: {told}"
    yield "requirements:"
    if not draft.proposals:
        yield "  []   # TODO: nothing was found"
    for proposal in draft.proposals:
        yield from _requirement(proposal, draft.words)
    yield from _rest(draft)


def _requirement(proposal: Proposal, words: AdvertWords, indent: str = "  ", *, inside: bool = False) -> Iterator[str]:
    where = f"advert {proposal.start}-{proposal.end}" if proposal.start >= 0 else proposal.field or "advert"
    yield from _comment(f"{where}: {proposal.quote}", indent)
    yield f"{indent}- id: {proposal.id}"
    inner = f"{indent}  "
    yield f"{inner}kind: {proposal.kind}"
    if not inside:
        yield f"{inner}must: {str(proposal.must).lower()}"
        yield f"{inner}weight: {10 if proposal.must else 5}"
    for key, value in proposal.params.items():
        yield f"{inner}{key}: {_scalar(value)}"
    for key, text in (("ask", proposal.ask), ("reason", proposal.reason)):
        if text:
            yield f"{inner}{key}: {_scalar(text)}"
    if proposal.needs_reason:
        yield f"{inner}# reason: {TODO}: {words.reason_todo}"
    if proposal.concept:
        yield f"{inner}taxonomy: {{concept: {_scalar(proposal.concept)}}}"
    if proposal.of:
        yield f"{inner}of:"
        for item in proposal.of:
            yield from _requirement(item, words, f"{inner}  ", inside=True)


def _rest(draft: Draft) -> Iterator[str]:
    if draft.unplaced:
        yield ""
        yield f"# {draft.words.unplaced_head}"
        for sentence in draft.unplaced:
            yield from _comment(f"- {sentence}", "")
    if draft.partly:
        yield ""
        yield f"# {draft.words.partly_head}"
        for left, sentence in draft.partly:
            yield from _comment(f"- {left}: {sentence}", "")
    if draft.soft:
        yield ""
        yield f"# {draft.words.soft_head} {draft.words.soft_reason}"
        for value, sentence in draft.soft:
            yield from _comment(f"- {value}: {sentence}", "")
    if draft.barred:
        yield ""
        yield f"# {draft.words.barred_head}"
        for words, about, sentence in draft.barred:
            yield from _comment(f"- {words} ({about}): {sentence}", "")


def _comment(text: str, indent: str) -> Iterator[str]:
    for line in textwrap.wrap(text.replace("\n", " "), 110 - len(indent)) or [""]:
        yield f"{indent}# {line}".rstrip()


def _scalar(value: Any) -> str:
    """A value on one line: JSON is YAML, and quotes what needs it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, Mapping):
        return _flow(value)
    if isinstance(value, list):
        return f"[{', '.join(_scalar(item) for item in value)}]"
    return json.dumps(value, ensure_ascii=False)


def _flow(value: Mapping[str, Any]) -> str:
    return "{" + ", ".join(f"{key}: {_scalar(item)}" for key, item in value.items()) + "}"
