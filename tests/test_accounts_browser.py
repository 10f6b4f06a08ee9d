"""The accounts' pages in real Chromium: the first admin, an invited user, and what axe finds on all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pyotp
import pytest

from browsing import PHONE, visiting
from desk_browsing import picture
from firstcall.store import tokens, users
from firstcall.store.tokens import Purpose
from firstcall.store.views import viewed
from serving import Server, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]

PASSWORD = "grisar kan nästan flyga"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as started:
        yield started


def looked_at(page: Page, name: str) -> None:
    """Keep a picture; fail where axe finds anything, or where the page is wider than its window."""
    from axe_playwright_python.sync_playwright import Axe

    picture(page, f"accounts-{name}", full=True)
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == [], name
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name


def fill(page: Page, **fields: str) -> None:
    for name, value in fields.items():
        page.fill(f"#{name}", value)
    page.click("button.main")


def test_the_first_admin_lets_others_in(browser: Browser, server: Server) -> None:
    store = server.house.store
    token, _ = tokens.make(store, Purpose.FIRST_ADMIN)
    with visiting(browser, language="en") as (page, seen):
        page.goto(f"{server.address}/login")
        looked_at(page, "nobody-yet")
        page.goto(f"{server.address}/admin/first/{token}")
        looked_at(page, "first")
        fill(page, login="anna@example.com", name="Anna Ström", password=PASSWORD, again=PASSWORD)
        looked_at(page, "totp")
        secret = (page.text_content("#secret") or "").replace(" ", "")
        fill(page, code=pyotp.TOTP(secret).at(store.now()))
        page.wait_for_selector(".codes")
        page.click("a.main")
        page.wait_for_url("**/admin/users")
        page.check("#role-auditor")
        fill(page, login="omar@example.com", name="Omar Haddad")
        link = page.text_content("#link") or ""
        looked_at(page, "link")
        for path, name in (("/admin/users", "users"), ("/account", "account"), ("/admin/audit", "audit")):
            page.goto(f"{server.address}{path}")
            looked_at(page, name)
        page.goto(f"{server.address}/admin/users")
        page.click("text=Omar Haddad")
        looked_at(page, "user")
        assert seen.complaints == []
        assert seen.hosts == {f"127.0.0.1:{server.port}"}
    viewed(store, "user:anna@example.com", "8f2c1a", "interview")
    with visiting(browser, language="sv", viewport=PHONE, color_scheme="dark") as (page, seen):
        page.goto(link)
        looked_at(page, "choose-phone-dark")
        fill(page, password=PASSWORD, again=PASSWORD)
        page.wait_for_url("**/desk")
        for path, name in (("/account", "account-phone-dark"), ("/admin/views", "views-phone-dark")):
            page.goto(f"{server.address}{path}")
            looked_at(page, name)
        assert seen.complaints == []
        page.click("details.menu summary")
        page.click(".menu-list button")
        fill(page, login="omar@example.com", password="fel")
        page.wait_for_selector("#wrong")
        looked_at(page, "wrong-phone-dark")
    omar = users.by_login(store, "omar@example.com")
    assert omar is not None
    assert omar.language == "sv"  # As the browser wished in which the password was chosen.
