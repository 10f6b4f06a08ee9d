"""A recruiter at the desk in real Chromium: a server with interviews, a page that is logged in, pictures of it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from browsing import Seen, visiting
from conversation import TODAY
from firstcall.events import LineKind
from firstcall.review.draws import Shares
from firstcall.store import sessions, users
from firstcall.store.drawing import announce
from firstcall.store.users import Role
from firstcall.web.guard import SESSION
from logging_in import somebody
from serving import Server, serving
from storing import SPEC

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NOBODY = Shares(0, 0, 0)
"""Nobody is drawn for anything."""
READY = "[data-ready]"
PICTURES = Path(os.environ.get("FIRSTCALL_SCREENSHOTS") or Path(__file__).parent.parent / ".build" / "screenshots")
"""The folder in which pictures of the pages are kept."""


@dataclass
class Desk:
    """A server with a desk, and the browser to visit it with."""

    server: Server
    browser: Browser

    def hold(
        self, interview_id: str, log: Sequence[object], candidate: str = "", line: LineKind = LineKind.CHAT
    ) -> str:
        """Put an interview that has ended into the database."""
        store = self.server.house.store
        store.add_spec(SPEC)
        store.begin(interview_id, SPEC, line=line, language="sv", today=TODAY, candidate=candidate)
        store.append(interview_id, list(log))  # type: ignore[arg-type]
        return interview_id

    @contextmanager
    def visit(
        self, role: Role = Role.RECRUITER, *, login: str = "", language: str = "sv", **wishes: Any
    ) -> Iterator[tuple[Page, Seen]]:
        """A page of somebody who is logged in; fails where anything on it complained or came from elsewhere."""
        store = self.server.house.store
        account = somebody(store, role, login)
        users.set_language(store, account.id, language)
        with visiting(self.browser, language=language, **wishes) as (page, seen):
            cookie = {"name": SESSION, "value": sessions.begin(store, account.id), "url": self.server.address}
            page.context.add_cookies([cookie])  # type: ignore[list-item]
            yield page, seen
            assert seen.complaints == []
            assert seen.hosts <= {f"127.0.0.1:{self.server.port}"}

    def go(self, page: Page, path: str) -> None:
        """Open an address of the desk, until its script is ready."""
        page.goto(f"{self.server.address}{path}")
        if "/interviews/" in page.url and "feedback" not in page.url:
            page.wait_for_selector(READY)


@contextmanager
def desk_at(root: Path, browser: Browser, shares: Shares = NOBODY) -> Iterator[Desk]:
    """A desk on an empty database."""
    with serving(root) as server:
        announce(server.house.store, shares, "user:test", b"a seed for tests, of 32 bytes...")
        yield Desk(server, browser)


def picture(page: Page, name: str, *, full: bool = False) -> None:
    """Keep a picture of a page."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png", full_page=full)


def here(page: Page) -> str:
    """The requirement that is at hand."""
    return str(page.eval_on_selector(".req.here", "row => row.dataset.requirement"))


def wait_for_saved(page: Page, requirement: str, decision: str) -> None:
    """Until a row shows a decision of one's own, which is when the server has it."""
    page.wait_for_selector(f'[data-requirement="{requirement}"][data-decision="{decision}"]')
