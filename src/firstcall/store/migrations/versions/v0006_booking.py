"""Booking: talks that candidates choose a time for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "bookings",
        sa.Column("interview_id", sa.String(64), nullable=False),
        sa.Column("organisation", sa.String(64), nullable=False),
        sa.Column("recruiter", sa.String(210), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("interview_id", name="pk_bookings"),
        sa.ForeignKeyConstraint(["interview_id"], ["interviews.id"], name="fk_bookings_interview_id"),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.id"], name="fk_bookings_organisation"),
        sa.UniqueConstraint("recruiter", "starts_at", name="uq_bookings_recruiter_starts_at"),
    )


def downgrade() -> None:
    """Take it away: nobody knows any more when they meet."""
    op.drop_table("bookings")
