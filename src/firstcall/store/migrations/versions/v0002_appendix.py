"""The appendix: later scorecards and reviews in a hash chain of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ROOT = "sha256:" + "0" * 64


def upgrade() -> None:
    """Make the chain's table and the columns that say where it ends."""
    op.create_table(
        "appendix",
        sa.Column("interview_id", sa.String(64), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("organisation", sa.String(64), nullable=False),
        sa.Column("type", sa.String(32), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("logged_at", sa.String(32), nullable=False),
        sa.Column("previous_hash", sa.String(80), nullable=False),
        sa.Column("hash", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("interview_id", "seq", name="pk_appendix"),
        sa.ForeignKeyConstraint(["interview_id"], ["interviews.id"], name="fk_appendix_interview_id"),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.id"], name="fk_appendix_organisation"),
    )
    op.add_column("interviews", sa.Column("appendix_count", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("interviews", sa.Column("appendix_head", sa.String(80), nullable=False, server_default=_ROOT))
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER appendix_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appendix "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER appendix_no_{change.lower()} BEFORE {change} ON appendix "
            "BEGIN SELECT RAISE(ABORT, 'append-only table appendix'); END"
        )


def downgrade() -> None:
    """Nothing: reviews are not thrown away by a command."""
    raise NotImplementedError("people's decisions are kept")
