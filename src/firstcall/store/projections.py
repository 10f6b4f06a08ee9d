"""The rows that follow from records of the log. Pure; made of the JSON as it was logged, never of today's types.

So a field that a later version adds to a type changes no row that follows from an older record.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from firstcall.codec import canonical
from firstcall.store.chain import Link


def standing(links: Iterable[Link]) -> dict[str, str]:
    """What the end in these records makes of its interview's row; empty without one."""
    for each in links:
        if each.type == "Finish":
            tree = json.loads(each.payload)
            return {"state": "ended", "ending": tree["ending"], "outcome": tree["scorecard"]["outcome"]}
    return {}


def beginning(links: Iterable[Link]) -> dict[str, str]:
    """What the first record of a call or chat says of its interview's row; empty without one."""
    for each in links:
        if each.type == "Started":
            tree = json.loads(each.payload)
            kept = {name: tree[name] for name in ("spec_hash", "language", "line")}
            return {**kept, "today": tree["today"]["date"]}
    return {}


def utterance(link: Link) -> dict[str, Any]:
    """The row of words heard (`Heard`)."""
    tree = json.loads(link.payload)
    said = tree["utterance"]
    return {
        "seq": link.seq,
        "turn_id": tree["turn_id"],
        "language": said["language"],
        "text": said["text"],
        "payload": said,
    }


def reading(link: Link) -> dict[str, Any]:
    """The row of an answer kept (`Keep`)."""
    tree = json.loads(link.payload)
    return {
        "seq": link.seq,
        "requirement_id": tree["requirement_id"],
        "turn_id": tree["turn_id"],
        "why": tree["why"],
        "intent": tree["reading"]["intent"],
        "decision": tree["verdict"]["decision"],
        "reason": tree["verdict"]["reason"],
        "payload": tree["reading"],
    }


def scorecard(link: Link) -> dict[str, Any]:
    """The row of a scorecard: the one that an interview ended with (`Finish`), or a later one (`Scorecard`)."""
    tree = json.loads(link.payload)
    if link.type == "Finish":
        tree = tree["scorecard"]
    values = {name: tree[name] for name in ("spec_hash", "ruleset", "outcome", "score")}
    return {**values, "payload": canonical(tree).decode(), "made_at": link.logged_at}


def review(link: Link) -> dict[str, Any]:
    """The row of a person's decision (`Review`)."""
    tree = json.loads(link.payload)
    values = {name: tree[name] for name in ("requirement_id", "actor", "decision", "reason", "text")}
    later = {"value": tree.get("value", "")} | {name: tree.get(name, False) for name in ("blind", "needs_second")}
    return {**values, **later, "made_at": link.logged_at}


def commit(link: Link) -> dict[str, Any]:
    """The row of a reader who is done (`Committed`)."""
    tree = json.loads(link.payload)
    other = [each for each in tree["decisions"] if each["decision"] != each["machine"]]
    return {**_reader(tree, link), "decisions": len(tree["decisions"]), "overrules": len(other)}


def decisions(link: Link) -> list[dict[str, Any]]:
    """The rows of what that reader decided, one a requirement (`Committed`)."""
    tree = json.loads(link.payload)
    own = {**_reader(tree, link), "spec_id": tree.get("job", ""), "reason": ""}
    return [{**own, **each} for each in tree["decisions"]]


def _reader(tree: dict[str, Any], link: Link) -> dict[str, Any]:
    return {**{name: tree[name] for name in ("actor", "seat", "blind")}, "made_at": link.logged_at}
