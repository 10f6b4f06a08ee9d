"""The first schema: specs, interviews, hash-chained logs, projections, scorecards, reviews."""

from __future__ import annotations

from alembic import op

from firstcall.store import tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = ("organisations", "job_specs", "interviews", "log", "utterances", "readings", "scorecards", "reviews")


def upgrade() -> None:
    """Make every table, the default organisation, and the triggers that refuse changes."""
    connection = op.get_bind()
    tables.metadata.create_all(connection, tables=[tables.metadata.tables[name] for name in _TABLES])
    op.bulk_insert(tables.organisations, [{"id": tables.DEFAULT_ORGANISATION}])
    for name in tables.APPEND_ONLY:
        _refuse_changes(name, connection.dialect.name)


def _refuse_changes(table: str, dialect: str) -> None:
    if dialect == "postgresql":
        op.execute(
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
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
