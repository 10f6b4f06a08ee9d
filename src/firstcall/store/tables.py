"""The database's tables. Everything is appended; what changes in `interviews` is only where an interview stands.

The schema uses what SQLite and PostgreSQL share. `migrations/` makes it; a test holds the two against each other.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from firstcall.store.chain import ROOT

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

DEFAULT_ORGANISATION = "default"


def _organisation() -> Column[str]:
    return Column("organisation", String(64), ForeignKey("organisations.id"), nullable=False)


organisations = Table("organisations", metadata, Column("id", String(64), primary_key=True))

job_specs = Table(
    "job_specs",
    metadata,
    Column("hash", String(80), primary_key=True),
    _organisation(),
    Column("spec_id", String(200), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
)

interviews = Table(
    "interviews",
    metadata,
    Column("id", String(64), primary_key=True),
    _organisation(),
    Column("spec_hash", String(80), ForeignKey("job_specs.hash"), nullable=False),
    Column("candidate", String(200), nullable=False),
    Column("language", String(8), nullable=False),
    Column("line", String(16), nullable=False),
    Column("today", Date, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("state", String(16), nullable=False),
    Column("ending", String(16), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("log_count", Integer, nullable=False),
    Column("log_head", String(80), nullable=False),
    Column("appendix_count", Integer, nullable=False, server_default=text("0")),
    Column("appendix_head", String(80), nullable=False, server_default=ROOT),
    Index(None, "organisation", "state", "made_at"),
)

log = Table(
    "log",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _organisation(),
    Column("is_event", Boolean, nullable=False),
    Column("type", String(32), nullable=False),
    Column("payload", Text, nullable=False),
    Column("logged_at", String(32), nullable=False),
    Column("previous_hash", String(80), nullable=False),
    Column("hash", String(80), nullable=False),
)

appendix = Table(
    "appendix",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _organisation(),
    Column("type", String(32), nullable=False),
    Column("payload", Text, nullable=False),
    Column("logged_at", String(32), nullable=False),
    Column("previous_hash", String(80), nullable=False),
    Column("hash", String(80), nullable=False),
)
"""What is said of an interview after it: later scorecards and reviews, in a chain of their own beside the log's, so
that nobody who adds to it stands in the way of a call."""

utterances = Table(
    "utterances",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _organisation(),
    Column("turn_id", String(32), nullable=False),
    Column("language", String(8), nullable=False),
    Column("text", Text, nullable=False),
    Column("payload", JSON, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _organisation(),
    Column("requirement_id", String(200), nullable=False),
    Column("turn_id", String(32), nullable=False),
    Column("why", String(32), nullable=False),
    Column("intent", String(16), nullable=False),
    Column("decision", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("payload", JSON, nullable=False),
)

scorecards = Table(
    "scorecards",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("spec_hash", String(80), nullable=False),
    Column("ruleset", String(80), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("score", Float, nullable=False),
    Column("payload", Text, nullable=False),
    Column("made_at", String(32), nullable=False),
    Index("ix_scorecards_ruleset", "ruleset", "made_at"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("interview_id", String(64), ForeignKey("interviews.id"), nullable=False, index=True),
    Column("requirement_id", String(200), nullable=False),
    Column("actor", String(200), nullable=False),
    Column("decision", String(16), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", String(32), nullable=False),
    Column("value", Text, nullable=False, server_default=text("''")),
    Column("blind", Boolean, nullable=False, server_default=text("false")),
    Column("needs_second", Boolean, nullable=False, server_default=text("false")),
)

invitations = Table(
    "invitations",
    metadata,
    Column("token_hash", String(80), primary_key=True),
    _organisation(),
    Column("spec_hash", String(80), ForeignKey("job_specs.hash"), nullable=False),
    Column("language", String(8), nullable=False),
    Column("candidate", String(200), nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    Column("interview_id", String(64), nullable=False, unique=True),
)
"""Whom a link lets in: one candidate for one interview. The token itself is nowhere; its hash finds the row."""

users = Table(
    "users",
    metadata,
    Column("id", String(64), primary_key=True),
    _organisation(),
    Column("login", String(200), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("role", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("disabled", Boolean, nullable=False),
    Column("password_hash", String(255), nullable=False),
    Column("totp_secret", String(64), nullable=False),
    Column("totp_step", Integer, nullable=False),
    Column("subject", String(400), nullable=True, unique=True),
    Column("made_at", DateTime(timezone=True), nullable=False),
)
"""The people who review. `totp_step`: the time step of the last accepted code; `subject`: who they are elsewhere."""

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("user_id", String(64), ForeignKey("users.id"), primary_key=True),
    Column("code_hash", String(80), primary_key=True),
    _organisation(),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(80), primary_key=True),
    _organisation(),
    Column("user_id", String(64), ForeignKey("users.id"), nullable=False, index=True),
    Column("stage", String(16), nullable=False),
    Column("pending", String(64), nullable=False),
    Column("address", String(64), nullable=False),
    Column("agent", String(200), nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("seen_at", DateTime(timezone=True), nullable=False),
)
"""Who is logged in. As with invitations the token itself is nowhere. `pending`: a TOTP secret not yet confirmed."""

one_time_tokens = Table(
    "one_time_tokens",
    metadata,
    Column("token_hash", String(80), primary_key=True),
    _organisation(),
    Column("purpose", String(16), nullable=False),
    Column("user_id", String(64), ForeignKey("users.id"), nullable=True, index=True),
    Column("payload", Text, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Column("expires_at", DateTime(timezone=True), nullable=False),
)
"""Links that work once: the first admin's, a new user's, a new password's; and logins under way elsewhere."""

limits = Table(
    "limits",
    metadata,
    Column("key", String(80), primary_key=True),
    _organisation(),
    Column("full_at", Float, nullable=False, index=True),
)
"""How much of a rate limit is used up: the moment, in seconds since 1970, at which nothing of it is any more."""

views = Table(
    "views",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("made_at", String(32), nullable=False),
    Column("actor", String(210), nullable=False, index=True),
    Column("interview_id", String(64), nullable=False, index=True),
    Column("what", String(32), nullable=False),
)
"""Who looked at whose answers. No reference to the interview: that it was looked at outlives its erasure."""

account_events = Table(
    "account_events",
    metadata,
    Column("id", Integer, primary_key=True),
    _organisation(),
    Column("made_at", String(32), nullable=False),
    Column("actor", String(210), nullable=False),
    Column("login", String(200), nullable=False, index=True),
    Column("what", String(32), nullable=False),
    Column("detail", String(200), nullable=False),
)
"""What happened to an account: logins, refusals, roles, passwords; `actor`: who did it, `login`: to whom."""

bookings = Table(
    "bookings",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    _organisation(),
    Column("recruiter", String(210), nullable=False),
    Column("starts_at", DateTime(timezone=True), nullable=False),
    Column("ends_at", DateTime(timezone=True), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    UniqueConstraint("recruiter", "starts_at"),
)
"""Talks that candidates have booked; times in UTC."""

tombstones = Table(
    "tombstones",
    metadata,
    Column("of_hash", String(80), primary_key=True),
    _organisation(),
    Column("log_hash", String(80), nullable=False),
    Column("why", String(32), nullable=False),
    Column("erased_at", DateTime(timezone=True), nullable=False),
)
"""What is left of an erased interview: that there was one, the hash of its id and of its whole log, and why it went."""

holds = Table(
    "holds",
    metadata,
    Column("interview_id", String(64), ForeignKey("interviews.id"), primary_key=True),
    _organisation(),
    Column("actor", String(200), nullable=False),
    Column("reason", Text, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
)
"""Interviews that nothing erases before somebody lets go of them: a dispute is under way."""

erasing = Table("erasing", metadata, Column("interview_id", String(64), primary_key=True))
"""What is being erased, inside its own transaction only: the triggers let its rows go, and no others."""

APPEND_ONLY = (
    "log",
    "appendix",
    "utterances",
    "readings",
    "scorecards",
    "reviews",
    "views",
    "account_events",
)
"""Tables in which triggers refuse UPDATE and DELETE, but for the rows of an interview that is being erased."""
