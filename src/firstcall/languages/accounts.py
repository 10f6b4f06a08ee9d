"""What the pages of logging in and of accounts say: one text a place, the same places in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

WRONG = (
    "wrong_login",
    "wrong_code",
    "too_often",
    "short",
    "long",
    "common",
    "differ",
    "wrong_password",
    "login_name",
    "person_name",
    "taken",
    "last_admin",
    "link",
    "elsewhere",
    "no_role",
)
"""What may be wrong with what somebody filled in."""

DONE = (
    "password",
    "profile",
    "session",
    "totp_off",
    "role",
    "disabled",
    "enabled",
    "totp_reset",
)
"""What was done, as the page says afterwards."""

EVENTS = (
    "made",
    "login",
    "logout",
    "refused",
    "role",
    "password",
    "disabled",
    "enabled",
    "totp_on",
    "totp_off",
    "recovery_code",
    "link",
    "linked",
    "erased",
    "sound_erased",
    "held",
    "released",
)
"""What may happen to an account, or be done to an interview as a whole."""

REFUSALS = (401, 403, 404, 405, 413, 422, 429, 500, 503)
"""Statuses that are told on a page of their own."""


@dataclass(frozen=True, slots=True)
class AccountTexts:
    """Texts in which `{...}` is filled in by the page."""

    log_in: str
    log_in_lead: str
    login: str
    login_hint: str
    password: str
    next: str
    elsewhere: str
    """On the button that leads to the identity provider."""
    or_: str
    no_accounts: str
    """Nobody could log in: there is no account yet."""

    code_title: str
    code_lead: str
    code: str
    code_hint: str

    first_title: str
    first_lead: str
    name: str
    new_password: str
    password_hint: str
    """{shortest}"""
    again: str
    make_account: str
    choose_title: str
    choose_lead: str
    """{login}"""
    choose: str
    link_title: str
    link_text: str

    totp_title: str
    totp_lead: str
    totp_needed: str
    """For those whose role needs it."""
    totp_scan: str
    totp_picture: str
    """What the picture is, for a screen reader."""
    totp_type: str
    totp_secret: str
    totp_address: str
    totp_confirm: str
    totp_code: str
    totp_on: str
    recovery_title: str
    recovery_lead: str
    recovery_go_on: str

    account: str
    signed_in_as: str
    """{login}, {role}"""
    profile: str
    language: str
    languages: Mapping[str, str]
    """Each language's own name for itself."""
    save: str
    change_password: str
    current_password: str
    from_elsewhere: str
    """This account logs in at the identity provider."""
    factor: str
    factor_is_on: str
    """{left}"""
    factor_is_off: str
    factor_set_up: str
    factor_renew: str
    factor_off: str
    sessions: str
    sessions_lead: str
    this_one: str
    began: str
    last_seen: str
    address: str
    browser: str
    end_session: str
    """What it says for a screen reader: {browser}"""
    end: str
    end_all: str

    users: str
    users_lead: str
    user: str
    role: str
    role_hints: Mapping[str, str]
    state: str
    states: Mapping[str, str]
    """`active`, `invited`, `disabled`."""
    factor_short: str
    yes: str
    no: str
    manage: str
    """What the link says for a screen reader: {name}"""
    invite: str
    invite_lead: str
    make_link: str
    link_made: str
    """{login}, {until}"""
    link_once: str
    change_role: str
    new_link: str
    new_link_hint: str
    reset_totp: str
    reset_totp_hint: str
    disable: str
    disable_hint: str
    enable: str
    back_to_users: str

    audit: str
    audit_lead: str
    account_events: str
    views: str
    views_lead: str
    when: str
    who: str
    whose: str
    what: str
    detail: str
    events: Mapping[str, str]
    """Each of `EVENTS`."""
    older: str
    none_yet: str

    wrong: Mapping[str, str]
    """Each of `WRONG`; {wait} in `too_often`."""
    done: Mapping[str, str]
    """Each of `DONE`."""
    refusals: Mapping[int, tuple[str, str]]
    """A title and a sentence for each of `REFUSALS`."""
    home: str


def account_texts(language: str) -> AccountTexts:
    """The texts of a language."""
    texts: AccountTexts = import_module(f"firstcall.languages.{language}.accounts").ACCOUNTS
    return texts
