"""The first schema: specs, interviews, hash-chained logs, projections, scorecards, reviews.

Written out in full: `store.tables` goes on changing, what this version made does not.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_APPEND_ONLY = ("log", "utterances", "readings", "scorecards", "reviews")


def upgrade() -> None:
    """Make every table, the default organisation, and the triggers that refuse changes."""
    organisations = op.create_table(
        "organisations",
        sa.Column("id", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
    )
    op.bulk_insert(organisations, [{"id": "default"}])
    _make_interviews()
    _make_log()
    _make_judgements()
    for name in _APPEND_ONLY:
        _refuse_changes(name, op.get_bind().dialect.name)


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def _make_interviews() -> None:
    op.create_table(
        "job_specs",
        _text("hash", 80),
        _text("organisation", 64),
        _text("spec_id", 200),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_job_specs"),
        _refers("job_specs", "organisation", "organisations.id"),
    )
    op.create_index("ix_job_specs_spec_id", "job_specs", ["spec_id"])
    op.create_table(
        "interviews",
        _text("id", 64),
        _text("organisation", 64),
        _text("spec_hash", 80),
        _text("candidate", 200),
        _text("language", 8),
        _text("line", 16),
        sa.Column("today", sa.Date(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        _text("state", 16),
        _text("ending", 16),
        _text("outcome", 16),
        sa.Column("log_count", sa.Integer(), nullable=False),
        _text("log_head", 80),
        sa.PrimaryKeyConstraint("id", name="pk_interviews"),
        _refers("interviews", "organisation", "organisations.id"),
        _refers("interviews", "spec_hash", "job_specs.hash"),
    )
    op.create_index("ix_interviews_organisation_state_made_at", "interviews", ["organisation", "state", "made_at"])


def _make_log() -> None:
    _make_entries(
        "log",
        sa.Column("is_event", sa.Boolean(), nullable=False),
        _text("type", 32),
        sa.Column("payload", sa.Text(), nullable=False),
        _text("logged_at", 32),
        _text("previous_hash", 80),
        _text("hash", 80),
    )
    _make_entries(
        "utterances",
        _text("turn_id", 32),
        _text("language", 8),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
    )
    _make_entries(
        "readings",
        _text("requirement_id", 200),
        _text("turn_id", 32),
        _text("why", 32),
        _text("intent", 16),
        _text("decision", 16),
        _text("reason", 32),
        sa.Column("payload", sa.JSON(), nullable=False),
    )


def _make_entries(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        _text("interview_id", 64),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        _text("organisation", 64),
        *columns,
        sa.PrimaryKeyConstraint("interview_id", "seq", name=f"pk_{name}"),
        _refers(name, "interview_id", "interviews.id"),
        _refers(name, "organisation", "organisations.id"),
    )


def _make_judgements() -> None:
    _make_numbered(
        "scorecards",
        _text("spec_hash", 80),
        _text("ruleset", 80),
        _text("outcome", 16),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
    )
    _make_numbered(
        "reviews",
        _text("requirement_id", 200),
        _text("actor", 200),
        _text("decision", 16),
        _text("reason", 64),
        sa.Column("text", sa.Text(), nullable=False),
    )


def _make_numbered(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        _text("organisation", 64),
        _text("interview_id", 64),
        *columns,
        _text("made_at", 32),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        _refers(name, "organisation", "organisations.id"),
        _refers(name, "interview_id", "interviews.id"),
    )
    op.create_index(f"ix_{name}_interview_id", name, ["interview_id"])


def _refuse_changes(table: str, dialect: str) -> None:
    if dialect == "postgresql":
        op.execute(
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME; END $$"
        )
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
    """Nothing: a database with people's answers is not taken back to nothing by a command."""
    raise NotImplementedError("the first schema has no version before it")
