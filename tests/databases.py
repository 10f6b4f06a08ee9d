"""Empty databases on a real PostgreSQL server; the fixture is in conftest."""

from __future__ import annotations


class Databases:
    """Empty databases on one server."""

    def __init__(self, server: object) -> None:
        self._server = server
        self._made = 0

    def url(self) -> str:
        """The URL of a new one."""
        import psycopg

        self._made += 1
        # Not by the server's own `psql`: it does not start where the path to it has a space.
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:  # type: ignore[attr-defined]
            connection.execute(f"CREATE DATABASE test{self._made}")
        return str(self._server.get_uri(f"test{self._made}"))  # type: ignore[attr-defined]
