"""What the server answers, as OpenAPI: FastAPI's own description, and what only we know of pages and rights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from typing import Any, Final, get_type_hints

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute, APIWebSocketRoute
from starlette.routing import BaseRoute, Mount

from firstcall.web.guard import SAFE, Guard, Halfway, Public, Visitor

Declared = Guard | Halfway | Public | Visitor
Route = APIRoute | APIWebSocketRoute

PAGE: Final = {"text/html": {"schema": {"type": "string"}}}
TOLD: Final = {"application/json": {"schema": {"type": "object", "required": ["detail"], "properties": {"detail": {}}}}}

REFUSALS: Final = {
    "400": "No request that can be understood",
    "401": "Nobody is logged in",
    "403": "Not for this role, or not from one of the pages",
    "404": "No such thing",
    "409": "Not as things stand",
    "422": "Something is missing, or cannot be right",
    "429": "Too many tries; `Retry-After` tells how long to wait",
    "503": "Something that the server needs does not answer",
}


def routes_of(those: Iterable[BaseRoute]) -> Iterator[Route]:
    """All routes, those of included routers too; without static files."""
    for route in those:
        router = getattr(route, "original_router", None)  # Newer versions of FastAPI keep an included router as one.
        if router is not None:
            yield from routes_of(router.routes)
        elif isinstance(route, Route):
            yield route
        else:
            assert isinstance(route, Mount), f"{route}: declare it with FastAPI, so that it can be guarded"


def declared(route: Route) -> list[Declared]:
    """What a route declares of whom it lets in."""
    return [each.call for each in route.dependant.dependencies if isinstance(each.call, Declared)]


def describe(app: FastAPI) -> dict[str, Any]:
    """The description of everything that the server answers over HTTP."""
    schema = get_openapi(
        title="firstcall",
        version=version("firstcall"),
        description="Pages for people, and the same as JSON under the address with `.json`. A request that changes "
        "something carries the session's token: in the header `X-CSRF-Token`, or in the form's field `csrf`.",
        routes=app.routes,
    )
    for route in routes_of(app.routes):
        if isinstance(route, APIRoute) and route.include_in_schema:
            for method in route.methods or ():
                _describe(schema["paths"][route.path_format][method.lower()], route, method)
    return schema


def _describe(operation: dict[str, Any], route: APIRoute, method: str) -> None:
    answers: dict[str, Any] = operation["responses"]
    is_page = _is_page(route)
    if is_page:
        answers["200"] = {"description": "The page", "content": PAGE}
        answers["303"] = {"description": "On to another page"}
    guards = declared(route)
    lets_all_in = all(isinstance(each, Public) for each in guards)
    for status, description in REFUSALS.items():
        if lets_all_in and method in SAFE and status in ("401", "403", "409", "429"):
            continue
        content = TOLD | PAGE if is_page else TOLD
        known = answers.setdefault(status, {"description": description})
        known["content"] = content
    for each in guards:
        if isinstance(each, Guard):
            operation["x-roles"] = [str(role) for role in each.roles]
            if method not in SAFE:
                operation.setdefault("parameters", []).append(_TOKEN)


_TOKEN: Final = {
    "name": "X-CSRF-Token",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "The session's token, as each page's `<meta name=csrf>` tells it; or in the form's field `csrf`.",
}


def _is_page(route: APIRoute) -> bool:
    """Whether a route answers people: with a page, or by sending them on to one."""
    if isinstance(route.response_class, type) and issubclass(route.response_class, HTMLResponse):
        return True
    told = get_type_hints(route.endpoint).get("return")
    return isinstance(told, type) and issubclass(told, HTMLResponse | RedirectResponse)
