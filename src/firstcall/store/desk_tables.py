"""The review desk's tables. Those that follow from the chains are made anew from them; the rest says so.

`store.tables` holds the interviews themselves.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, String, Table, Text

from firstcall.store.tables import metadata


def _organisation() -> Column[str]:
    return Column("organisation", String(64), ForeignKey("organisations.id"), nullable=False)


queue = Table(
    "desk_queue",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    _organisation(),
    Column("spec_id", String(200), nullable=False),
    Column("language", String(8), nullable=False),
    Column("need", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("due", Date, nullable=False),
    Column("ended_at", String(32), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("unclear", Integer, nullable=False),
    Column("not_met", Integer, nullable=False),
    Column("blind", Boolean, nullable=False),
    Column("double", Boolean, nullable=False),
    Column("spot", Boolean, nullable=False),
    Column("hidden", Boolean, nullable=False),
    Column("readers", Text, nullable=False),
    Column("reread", Boolean, nullable=False),
    Column("answer", String(16), nullable=False),
    Column("answered_at", String(32), nullable=False),
    Column("consented", Boolean, nullable=False),
    Column("in_touch", Boolean, nullable=False),
    Index("ix_desk_queue_place", "organisation", "need", "due", "interview_id", "spec_id", "language", "state"),
    Index("ix_desk_queue_spec", "organisation", "spec_id", "need", "due", "interview_id", "language", "state"),
    Index("ix_desk_queue_language", "organisation", "language", "need", "due", "interview_id", "spec_id", "state"),
    Index("ix_desk_queue_due", "organisation", "due", "answered_at"),
    Index("ix_desk_queue_in_touch", "organisation", "in_touch", "interview_id"),
)
"""One row an interview that has ended. Follows from log, appendix and draws; the only rows of the desk that change.

The indexes hold whatever is filtered by, so that rows are counted without being read. `hidden`: still read blind.
`need`: the place in `review.need.ORDER`. `readers`: who has committed, a JSON list.
"""

commits = Table(
    "desk_commits",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("actor", String(200), nullable=False),
    Column("seat", String(16), nullable=False),
    Column("blind", Boolean, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("overrules", Integer, nullable=False),
    Column("made_at", String(32), nullable=False),
    Index("ix_desk_commits_made_at", "organisation", "made_at", "blind", "decisions", "overrules"),
)
"""Who was done with an interview; follows from `Committed`."""

decisions = Table(
    "desk_decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("spec_id", String(200), nullable=False),
    Column("requirement_id", String(200), nullable=False),
    Column("actor", String(200), nullable=False),
    Column("seat", String(16), nullable=False),
    Column("blind", Boolean, nullable=False),
    Column("decision", String(16), nullable=False),
    Column("machine", String(16), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("made_at", String(32), nullable=False),
    Index(
        "ix_desk_decisions_made_at",
        *("organisation", "made_at", "blind", "seat", "spec_id", "requirement_id", "machine", "decision", "reason"),
    ),
)
"""What they decided on each requirement, beside the machine; follows from `Committed`."""

timings = Table(
    "desk_timings",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("actor", String(200), nullable=False),
    Column("seconds", Float, nullable=False),
    Column("plays", Integer, nullable=False),
    Column("keys", Integer, nullable=False),
    Column("accepted", Boolean, nullable=False),
    Column("clean", Boolean, nullable=False),
    Column("blind", Boolean, nullable=False),
    Column("made_at", String(32), nullable=False),
    Index("ix_desk_timings_made_at", "organisation", "made_at", "seconds", "clean"),
)
"""How long a reader took, as their page measured it. About employees, not candidates: in no chain and no export."""

seeds = Table(
    "draw_seeds",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("seed_hash", String(80), nullable=False, unique=True),
    Column("seed", String(64), nullable=False),
    Column("blind", Float, nullable=False),
    Column("double", Float, nullable=False),
    Column("spot", Float, nullable=False),
    Column("told_at", String(32), nullable=False),
    Column("actor", String(200), nullable=False),
    Column("revealed_at", String(32), nullable=False),
)
"""What draws are made with; the hash is told at once, the seed when somebody reveals it."""

job_states = Table(
    "job_states",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("spec_id", String(200), nullable=False, index=True),
    Column("spec_hash", String(80), ForeignKey("job_specs.hash"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("actor", String(200), nullable=False),
    Column("made_at", String(32), nullable=False),
)
"""Who opened a job for candidates, who closed it, and when; the last row of a job counts."""

suggestions = Table(
    "suggestions",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("spec_id", String(200), nullable=False, index=True),
    Column("spec_hash", String(80), ForeignKey("job_specs.hash"), nullable=False),
    Column("missing", Text, nullable=False),
    Column("made_at", String(32), nullable=False),
)
"""Other jobs whose musts a candidate who wants to hear of them does not fail; made when a job is opened."""

flips = Table(
    "desk_flips",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("spec_id", String(200), nullable=False),
    Column("language", String(8), nullable=False),
    Column("requirement_id", String(200), nullable=False),
    Column("must", Boolean, nullable=False),
    Column("old", String(16), nullable=False),
    Column("new", String(16), nullable=False),
    Column("place", Integer, nullable=False),
    Column("old_card", Integer, nullable=False),
    Column("new_card", Integer, nullable=False),
    Column("ruleset", String(80), nullable=False),
    Column("made_at", String(32), nullable=False),
    Index("ix_desk_flips_place", "organisation", "ruleset", "place", "id"),
)
"""Verdicts that a later scorecard changed; follows from the scorecards. `place`: the gravest move first.

`old_card`, `new_card`: the rows in `scorecards`; `ruleset`: the new one's.
"""

APPEND_ONLY = ("desk_commits", "desk_decisions", "job_states")
