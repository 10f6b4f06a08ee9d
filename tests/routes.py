"""Every route of the server, with what it declares and an address that fits it; for tests that walk all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.routing import APIRoute, APIWebSocketRoute
from fastapi.staticfiles import StaticFiles
from starlette.routing import BaseRoute, Mount

from firstcall.web.guard import SAFE, Guard, Halfway, Public, Visitor

Declared = Guard | Halfway | Public | Visitor

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


def declared(route: APIRoute | APIWebSocketRoute) -> list[Declared]:
    """What a route declares of whom it lets in."""
    return [each.call for each in route.dependant.dependencies if isinstance(each.call, Declared)]


def routes(those: Iterable[BaseRoute]) -> Iterator[APIRoute | APIWebSocketRoute]:
    """All routes, those of included routers too; fails for one that no guard could stand before."""
    for route in those:
        router = getattr(route, "original_router", None)  # Newer versions of FastAPI keep an included router as one.
        if router is not None:
            yield from routes(router.routes)
        elif isinstance(route, Mount):
            assert isinstance(route.app, StaticFiles), f"{route.path}: only static files may be mounted"
        else:
            assert isinstance(route, APIRoute | APIWebSocketRoute), f"{route}: declare it with FastAPI"
            yield route


def ways(app: FastAPI) -> list[Way]:
    """Every method on every address."""
    found = [each for each in routes(app.routes) if isinstance(each, APIRoute)]
    return [Way(method, each.path, declared(each)[0]) for each in found for method in sorted(each.methods or ())]
