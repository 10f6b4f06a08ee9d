"""How the desk's pages are made: one environment of templates, who looks at them, and the texts of their language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from firstcall.languages import LANGUAGES
from firstcall.languages.desk import AREAS, KEYS, desk_texts
from firstcall.web.guard import READERS, Role, User

ADDRESSES = {
    "queue": "/desk",
    "statistics": "/desk/statistics",
    "rescore": "/desk/rescore",
    "jobs": "/desk/jobs",
    "pool": "/desk/pool",
    "users": "/admin/users",
    "audit": "/admin/audit",
}
"""Where each of the menu's areas is."""
AREA_ROLES = {
    "queue": READERS,
    "statistics": (Role.LEAD, Role.AUDITOR),
    "rescore": (Role.LEAD, Role.AUDITOR),
    "jobs": READERS,
    "pool": READERS,
    "users": (Role.ADMIN,),
    "audit": (Role.ADMIN, Role.AUDITOR),
}
"""Whose menu has which area; what a route lets in is declared there."""
USUAL_KEYS = {
    "play": " ",
    "back": "j",
    "forward": "l",
    "up": "ArrowUp",
    "down": "ArrowDown",
    "answer": "Enter",
    "met": "1",
    "not_met": "2",
    "review": "3",
    "edit": "e",
    "reason": "r",
    "again": "b",
    "undo": "u",
    "next": "n",
    "help": "?",
}
"""As in `static/desk/keys.js`; a browser may have others."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who a page is made for."""

    language: str
    """Of the page; one of `LANGUAGES`."""
    name: str = ""
    """Empty: nobody has signed in."""
    role: str = ""
    csrf: str = ""
    """What a form or request must repeat to change anything."""
    areas: tuple[str, ...] = AREAS
    """What the menu shows to somebody who has signed in."""


def viewer_of(user: User) -> Viewer:
    """Whom a page is made for."""
    areas = tuple(area for area in AREAS if user.may(*AREA_ROLES[area]))
    return Viewer(user.language, user.name or user.login, str(user.role), user.csrf, areas)


def page(template: str, viewer: Viewer, *, here: str = "", **values: Any) -> str:
    """A page of the desk. `here`: the menu's area that it belongs to; `values`: what its template asks for."""
    shell = {"viewer": viewer, "lang": viewer.language, "here": here, "t": desk_texts(viewer.language)}
    shell |= {"addresses": ADDRESSES, "areas": [each for each in AREAS if each in viewer.areas], "key_names": KEYS}
    shell |= {"usual_keys": USUAL_KEYS}
    return _templates().get_template(f"desk/{template}").render(**(shell | values))


def language_of(wanted: str) -> str:
    """The language that an `Accept-Language` header likes best of those that there are."""
    liked = [each.partition(";")[0].strip().lower()[:2] for each in wanted.split(",")]
    return next((each for each in liked if each in LANGUAGES), "en")


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(Path(__file__).parent.parent / "templates")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.filters["told"] = _told
    made.filters["in_script"] = _in_script
    return made


def _told(text: str, **values: Any) -> str:
    """A text with its places filled in."""
    return text.format(**values)


def _in_script(value: Any) -> Markup:
    """A value as JSON that can stand in a page's data block."""
    text = json.dumps(value, ensure_ascii=False, default=_plain)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704  # Nothing in it can end the block any more.


def _plain(value: object) -> Any:
    if is_dataclass(value):
        return {each.name: getattr(value, each.name) for each in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} does not go into a page")
