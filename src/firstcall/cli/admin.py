"""`firstcall admin`: the first account of the review desk, a way back in for who lost theirs, and who has one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from firstcall.cli import options
from firstcall.errors import InputError

if TYPE_CHECKING:
    from datetime import datetime

app = typer.Typer(
    name="admin",
    help="Accounts of the review desk: the first administrator's link, a way back in, the list.",
    no_args_is_help=True,
)

Base = Annotated[str, typer.Option(help="Where browsers reach the server; default: public_url.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print for machines.")]


@app.command("token")
def token(base: Base = "", as_json: AsJson = False) -> None:
    """Make the link with which the first administrator makes their account; it is shown once.

    It works once, for an hour, and only while no administrator can log in; a newer link makes an older one useless.
    Whoever opens it chooses login and password (at least 12 characters) and sets up an authenticator app. They make
    all other accounts on the page /admin/users. `firstcall serve` must be running; candidates need no accounts.
    """
    from firstcall.store import tokens, users
    from firstcall.store.tokens import Purpose

    _, store = options.root_and_store()
    if users.has_admin(store):
        raise InputError(
            "there is an administrator who can log in already: they make accounts on the page /admin/users; "
            "for one who is locked out: firstcall admin reset LOGIN"
        )
    word, until = tokens.make(store, Purpose.FIRST_ADMIN)
    _tell(base, f"/admin/first/{word}", until, as_json=as_json)


@app.command("reset")
def reset(
    login: Annotated[str, typer.Argument(help="Login name of the account.")], base: Base = "", as_json: AsJson = False
) -> None:
    """Make a link with which somebody who is locked out chooses a new password; takes their authenticator app away.

    For when no administrator can help on the page: who may run this may read the database anyway. They are logged out
    everywhere at once. The link is shown once, and works once, for three days; an administrator sets up a new
    authenticator app with it. A disabled account stays disabled.
    """
    from firstcall.store import audit, tokens, users
    from firstcall.store.tokens import Purpose

    _, store = options.root_and_store()
    account = users.by_login(store, login)
    if account is None:
        known = ", ".join(each.login for each in users.everybody(store)) or "none yet"
        raise InputError(f"login {options.printable(login)!r}: there is no such account; there are: {known}")
    if account.subject is not None:
        raise InputError(f"{account.login} logs in at the identity provider and has no password here")
    users.reset_totp(store, account.id, actor="command line")
    word, until = tokens.make(store, Purpose.PASSWORD, user_id=account.id)
    audit.happened(store, actor="command line", login=account.login, what="link")
    _tell(base, f"/choose/{word}", until, as_json=as_json)


@app.command("users")
def users_(as_json: AsJson = False) -> None:
    """List the accounts: login, name, role, state, and whether there is a second factor."""
    from rich.console import Console
    from rich.table import Table

    from firstcall.store import users

    _, store = options.root_and_store()
    table = Table("login", "name", "role", "state", "second factor", box=None)
    found = users.everybody(store)
    for each in found:
        state = "disabled" if each.disabled else "active" if each.can_log_in else "invited"
        factor = "yes" if each.totp_secret else "no"
        table.add_row(each.login, options.printable(each.name), each.role, state, factor)
        if as_json:
            row = {"login": each.login, "name": each.name, "role": each.role, "state": state, "second_factor": factor}
            typer.echo(json.dumps(row, ensure_ascii=False))
    if not as_json:
        none = "No accounts yet; firstcall admin token makes the first administrator's link."
        Console(markup=False, emoji=False, highlight=False).print(table if found else none)


def _tell(base: str, path: str, until: datetime, *, as_json: bool) -> None:
    link = options.reached_at(base) + path
    if as_json:
        typer.echo(json.dumps({"link": link, "expires_at": until.isoformat()}))
        return
    typer.echo(link)
    typer.echo(f"works once, until {until:%Y-%m-%d %H:%M} UTC, while firstcall serve is running", err=True)
