"""Erasure: a person's answers go, and only a hash tells that there were any; legal holds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ERASABLE = (
    "log",
    "appendix",
    "utterances",
    "readings",
    "scorecards",
    "reviews",
    "desk_commits",
    "desk_decisions",
)
"""Append-only tables whose rows belong to an interview."""


def upgrade() -> None:
    """Make the tables, and let the triggers pass what is being erased."""
    op.create_table(
        "tombstones",
        sa.Column("of_hash", sa.String(80), nullable=False),
        sa.Column("organisation", sa.String(64), nullable=False),
        sa.Column("log_hash", sa.String(80), nullable=False),
        sa.Column("why", sa.String(32), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("of_hash", name="pk_tombstones"),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.id"], name="fk_tombstones_organisation"),
    )
    op.create_table(
        "holds",
        sa.Column("interview_id", sa.String(64), nullable=False),
        sa.Column("organisation", sa.String(64), nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("interview_id", name="pk_holds"),
        sa.ForeignKeyConstraint(["interview_id"], ["interviews.id"], name="fk_holds_interview_id"),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.id"], name="fk_holds_organisation"),
    )
    op.create_table(
        "erasing",
        sa.Column("interview_id", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("interview_id", name="pk_erasing"),
    )
    if op.get_bind().dialect.name == "postgresql":
        _on_postgresql()
        return
    for table in ERASABLE:
        op.execute(f"DROP TRIGGER {table}_no_delete")
        unless = "NOT EXISTS (SELECT 1 FROM erasing WHERE interview_id = OLD.interview_id)"
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} WHEN {unless} "
            f"BEGIN SELECT RAISE(ABORT, 'append-only table {table}'); END"
        )


def _on_postgresql() -> None:
    """A statement is refused unless something is being erased in its own transaction, and then every other row is."""
    op.execute(
        "CREATE OR REPLACE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF NOT EXISTS (SELECT 1 FROM erasing) THEN RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME; END IF; "
        "RETURN NULL; END $$"
    )
    op.execute(
        "CREATE OR REPLACE FUNCTION refuse_other_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF NOT EXISTS (SELECT 1 FROM erasing WHERE interview_id = OLD.interview_id) THEN "
        "RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME; END IF; RETURN OLD; END $$"
    )
    for table in ERASABLE:
        op.execute(f"DROP TRIGGER {table}_append_only ON {table}")
        for name, what, each, function in (
            ("append_only", "UPDATE OR TRUNCATE", "STATEMENT", "refuse_change"),
            ("no_delete", "DELETE", "STATEMENT", "refuse_delete"),
            ("no_other_row", "DELETE", "ROW", "refuse_other_row"),
        ):
            op.execute(
                f"CREATE TRIGGER {table}_{name} BEFORE {what} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}()"
            )


def downgrade() -> None:
    """Nothing: what was erased stays known to be erased."""
    raise NotImplementedError("tombstones are kept")
