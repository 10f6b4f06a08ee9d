"""The review desk: queue, what readers decided, timings, draws, jobs' states, suggestions."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_APPEND_ONLY = ("desk_commits", "desk_decisions", "job_states")


def upgrade() -> None:
    """Make the tables; `store.desk.prepare` fills the queue with the interviews that have ended."""
    false, nothing = sa.text("false"), sa.text("''")
    op.add_column("reviews", sa.Column("value", sa.Text(), nullable=False, server_default=nothing))
    op.add_column("reviews", sa.Column("blind", sa.Boolean(), nullable=False, server_default=false))
    op.add_column("reviews", sa.Column("needs_second", sa.Boolean(), nullable=False, server_default=false))
    _make_queue()
    _make_readers()
    _make_draws_and_jobs()
    _make_flips()
    for name in _APPEND_ONLY:
        _refuse_changes(name)


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _share(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Float(), nullable=False)


def _long(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def _make_queue() -> None:
    op.create_table(
        "desk_queue",
        _text("interview_id", 64),
        _text("organisation", 64),
        _text("spec_id", 200),
        _text("language", 8),
        _count("need"),
        _text("state", 16),
        sa.Column("due", sa.Date(), nullable=False),
        _text("ended_at", 32),
        _text("outcome", 16),
        _count("unclear"),
        _count("not_met"),
        *(_flag(name) for name in ("blind", "double", "spot", "hidden")),
        _long("readers"),
        _flag("reread"),
        _text("answer", 16),
        _text("answered_at", 32),
        *(_flag(name) for name in ("consented", "in_touch")),
        sa.PrimaryKeyConstraint("interview_id", name="pk_desk_queue"),
        _refers("desk_queue", "interview_id", "interviews.id"),
        _refers("desk_queue", "organisation", "organisations.id"),
    )
    place = ["need", "due", "interview_id"]
    op.create_index("ix_desk_queue_place", "desk_queue", ["organisation", *place, "spec_id", "language", "state"])
    op.create_index("ix_desk_queue_spec", "desk_queue", ["organisation", "spec_id", *place, "language", "state"])
    op.create_index("ix_desk_queue_language", "desk_queue", ["organisation", "language", *place, "spec_id", "state"])
    op.create_index("ix_desk_queue_due", "desk_queue", ["organisation", "due", "answered_at"])
    op.create_index("ix_desk_queue_in_touch", "desk_queue", ["organisation", "in_touch", "interview_id"])


def _make_readers() -> None:
    who = (_text("interview_id", 64), _text("actor", 200), _text("seat", 16), _flag("blind"))
    _make_numbered("desk_commits", *who, _count("decisions"), _count("overrules"))
    _make_numbered(
        "desk_decisions",
        _text("interview_id", 64),
        _text("spec_id", 200),
        _text("requirement_id", 200),
        _text("actor", 200),
        _text("seat", 16),
        _flag("blind"),
        _text("decision", 16),
        _text("machine", 16),
        _text("reason", 64),
    )
    _make_numbered(
        "desk_timings",
        _text("interview_id", 64),
        _text("actor", 200),
        _share("seconds"),
        _count("plays"),
        _count("keys"),
        _flag("accepted"),
        _flag("clean"),
        _flag("blind"),
    )
    for name in ("desk_commits", "desk_decisions", "desk_timings"):
        op.create_index(f"ix_{name}_interview_id", name, ["interview_id"])
    counted = {"desk_commits": ["blind", "decisions", "overrules"], "desk_timings": ["seconds", "clean"]}
    for name, columns in counted.items():
        op.create_index(f"ix_{name}_made_at", name, ["organisation", "made_at", *columns])
    grouped = ["blind", "seat", "spec_id", "requirement_id", "machine", "decision", "reason"]
    op.create_index("ix_desk_decisions_made_at", "desk_decisions", ["organisation", "made_at", *grouped])


def _make_flips() -> None:
    _make_numbered(
        "desk_flips",
        _text("interview_id", 64),
        _text("spec_id", 200),
        _text("language", 8),
        _text("requirement_id", 200),
        _flag("must"),
        _text("old", 16),
        _text("new", 16),
        *(_count(name) for name in ("place", "old_card", "new_card")),
        _text("ruleset", 80),
    )
    op.create_index("ix_desk_flips_interview_id", "desk_flips", ["interview_id"])
    op.create_index("ix_desk_flips_place", "desk_flips", ["organisation", "ruleset", "place", "id"])
    op.create_index("ix_scorecards_ruleset", "scorecards", ["ruleset", "made_at"])


def _make_draws_and_jobs() -> None:
    op.create_table(
        "draw_seeds",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("organisation", 64),
        _text("seed_hash", 80),
        _text("seed", 64),
        *(_share(name) for name in ("blind", "double", "spot")),
        _text("told_at", 32),
        _text("actor", 200),
        _text("revealed_at", 32),
        sa.PrimaryKeyConstraint("id", name="pk_draw_seeds"),
        _refers("draw_seeds", "organisation", "organisations.id"),
        sa.UniqueConstraint("seed_hash", name="uq_draw_seeds_seed_hash"),
    )
    _make_numbered("job_states", _text("spec_id", 200), _text("spec_hash", 80), _text("state", 16), _text("actor", 200))
    op.create_index("ix_job_states_spec_id", "job_states", ["spec_id"])
    _make_numbered(
        "suggestions", _text("interview_id", 64), _text("spec_id", 200), _text("spec_hash", 80), _long("missing")
    )
    op.create_index("ix_suggestions_interview_id", "suggestions", ["interview_id"])
    op.create_index("ix_suggestions_spec_id", "suggestions", ["spec_id"])


def _make_numbered(name: str, *columns: sa.Column[Any]) -> None:
    targets = {"interview_id": "interviews.id", "spec_hash": "job_specs.hash"}
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        _text("organisation", 64),
        *columns,
        _text("made_at", 32),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "organisation", "organisations.id"),
        *(_refers(name, each.name, targets[each.name]) for each in columns if each.name in targets),
    )


def _refuse_changes(table: str) -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'append-only table {table}'); END"
        )


def downgrade() -> None:
    """Nothing: what people decided is not thrown away by a command."""
    raise NotImplementedError("people's decisions are kept")
