"""Invitations: links that let one candidate into one interview."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "invitations",
        sa.Column("token_hash", sa.String(80), nullable=False),
        sa.Column("organisation", sa.String(64), nullable=False),
        sa.Column("spec_hash", sa.String(80), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("candidate", sa.String(200), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("interview_id", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_invitations"),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.id"], name="fk_invitations_organisation"),
        sa.ForeignKeyConstraint(["spec_hash"], ["job_specs.hash"], name="fk_invitations_spec_hash"),
        sa.UniqueConstraint("interview_id", name="uq_invitations_interview_id"),
    )


def downgrade() -> None:
    """Take it away: links that were sent stop working."""
    op.drop_table("invitations")
