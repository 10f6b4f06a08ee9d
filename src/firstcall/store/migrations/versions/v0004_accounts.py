"""Accounts of the people who review: users, sessions, one-time links, limits, and the two audits of what they did."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_APPEND_ONLY = ("views", "account_events")


def upgrade() -> None:
    """Make the tables, and the triggers that refuse changes of the audits."""
    _make_users()
    _make_ways_in()
    _make_audits()
    for name in _APPEND_ONLY:
        _refuse_changes(name)


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def _make_users() -> None:
    op.create_table(
        "users",
        _text("id", 64),
        _text("organisation", 64),
        _text("login", 200),
        _text("name", 200),
        _text("role", 16),
        _text("language", 8),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        _text("password_hash", 255),
        _text("totp_secret", 64),
        sa.Column("totp_step", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(400), nullable=True),
        _moment("made_at"),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        _refers("users", "organisation", "organisations.id"),
        sa.UniqueConstraint("login", name="uq_users_login"),
        sa.UniqueConstraint("subject", name="uq_users_subject"),
    )
    op.create_table(
        "recovery_codes",
        _text("user_id", 64),
        _text("code_hash", 80),
        _text("organisation", 64),
        sa.PrimaryKeyConstraint("user_id", "code_hash", name="pk_recovery_codes"),
        _refers("recovery_codes", "user_id", "users.id"),
        _refers("recovery_codes", "organisation", "organisations.id"),
    )


def _make_ways_in() -> None:
    op.create_table(
        "sessions",
        _text("token_hash", 80),
        _text("organisation", 64),
        _text("user_id", 64),
        _text("stage", 16),
        _text("pending", 64),
        _text("address", 64),
        _text("agent", 200),
        _moment("made_at"),
        _moment("seen_at"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sessions"),
        _refers("sessions", "organisation", "organisations.id"),
        _refers("sessions", "user_id", "users.id"),
    )
    op.create_index("ix_sessions_user_id", "sessions", ["user_id"])
    op.create_table(
        "one_time_tokens",
        _text("token_hash", 80),
        _text("organisation", 64),
        _text("purpose", 16),
        sa.Column("user_id", sa.String(64), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        _moment("made_at"),
        _moment("expires_at"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_one_time_tokens"),
        _refers("one_time_tokens", "organisation", "organisations.id"),
        _refers("one_time_tokens", "user_id", "users.id"),
    )
    op.create_index("ix_one_time_tokens_user_id", "one_time_tokens", ["user_id"])
    op.create_table(
        "limits",
        _text("key", 80),
        _text("organisation", 64),
        sa.Column("full_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_limits"),
        _refers("limits", "organisation", "organisations.id"),
    )
    op.create_index("ix_limits_full_at", "limits", ["full_at"])


def _make_audits() -> None:
    op.create_table(
        "views",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("organisation", 64),
        _text("made_at", 32),
        _text("actor", 210),
        _text("interview_id", 64),
        _text("what", 32),
        sa.PrimaryKeyConstraint("id", name="pk_views"),
        _refers("views", "organisation", "organisations.id"),
    )
    op.create_index("ix_views_interview_id", "views", ["interview_id"])
    op.create_index("ix_views_actor", "views", ["actor"])
    op.create_table(
        "account_events",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("organisation", 64),
        _text("made_at", 32),
        _text("actor", 210),
        _text("login", 200),
        _text("what", 32),
        _text("detail", 200),
        sa.PrimaryKeyConstraint("id", name="pk_account_events"),
        _refers("account_events", "organisation", "organisations.id"),
    )
    op.create_index("ix_account_events_login", "account_events", ["login"])


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
    """Nothing: who looked at whose answers is not forgotten by a command."""
    raise NotImplementedError("the audits are kept")
