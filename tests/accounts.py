"""Accounts for tests of logging in, and browsers that fill in the login's forms."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pyotp

from firstcall.store import users
from firstcall.store.users import Account, Role
from logging_in import send
from serving import QUICK, Server

PASSWORD = "grisar kan nästan flyga"
TABLES = ("limits", "sessions", "one_time_tokens", "recovery_codes", "users")


def without_accounts(server: Server) -> Server:
    """The same server as if nobody had ever had an account."""
    with server.house.store.transaction() as connection:
        for table in TABLES:
            connection.exec_driver_sql(f"DELETE FROM {table}")
    return server


def account(server: Server, role: Role = Role.RECRUITER, login: str = "anna", **more: Any) -> Account:
    kept = QUICK.hashed(PASSWORD)
    return users.add(server.house.store, login, name="Anna", role=role, password_hash=kept, actor="test", **more)


def with_factor(server: Server, login: str = "bo", role: Role = Role.ADMIN) -> tuple[Account, str]:
    made = account(server, role, login)
    secret = pyotp.random_base32()
    users.set_totp(server.house.store, made.id, secret, 0, ["AAAA-BBBB-CCCC-DDDD"], actor="test")
    return made, secret


def code(server: Server, secret: str) -> str:
    return pyotp.TOTP(secret).at(server.house.store.now())


def log_in(
    client: httpx.Client, login: str = "anna", password: str = PASSWORD, *, form: str = "", **more: str
) -> httpx.Response:
    """Fill in the login's form; `form`: the token of one that was loaded earlier."""
    if form:
        return client.post("/login", data={"csrf": form, "login": login, "password": password, **more})
    return send(client, "/login", login=login, password=password, **more)


def form_token(client: httpx.Client) -> str:
    return str(re.findall(r'name="csrf" content="([0-9a-f]+)"', client.get("/login").text)[0])
