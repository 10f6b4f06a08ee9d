"""Every route of the server, with what it declares and an address that fits it; for tests that walk all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.staticfiles import StaticFiles
from starlette.routing import Mount

from firstcall.web.describing import Declared, Route, declared, routes_of
from firstcall.web.guard import SAFE

FITTING = {"user_id": "0123456789abcdef"}
"""Values that a path's parameter must look like; any other takes `nobody`."""


@dataclass(frozen=True, slots=True)
class Way:
    """One method on one address."""

    method: str
    path: str
    """With `{...}` where something is filled in."""
    declared: Declared

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def changes(self) -> bool:
        return self.method not in SAFE

    @property
    def parameters(self) -> list[str]:
        return re.findall(r"\{(\w+)(?::\w+)?\}", self.path)

    def filled(self, **values: str) -> str:
        """An address: with these values, and fitting ones for the rest."""
        known = FITTING | values
        return re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: known.get(found[1], "nobody"), self.path)


def routes(app: FastAPI) -> list[Route]:
    """All routes; fails for one that no guard could stand before."""
    mounted = [each for each in app.routes if isinstance(each, Mount)]
    assert all(isinstance(each.app, StaticFiles) for each in mounted), "only static files may be mounted"
    return list(routes_of(app.routes))


def ways(app: FastAPI) -> list[Way]:
    """Every method on every address."""
    found = [each for each in routes(app) if isinstance(each, APIRoute)]
    return [Way(method, each.path, declared(each)[0]) for each in found for method in sorted(each.methods or ())]
