"""Rights: every route says whom it lets in, and each role gets exactly that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute, APIWebSocketRoute
from fastapi.staticfiles import StaticFiles
from starlette.routing import BaseRoute, Mount

from firstcall.web.app import application
from firstcall.web.guard import Guard, Halfway, Public, Visitor
from serving import Server, make_house, serving

Declared = Guard | Halfway | Public | Visitor


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


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    return application(make_house(tmp_path_factory.mktemp("routes")))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("web")) as started:
        yield started


def test_every_route_says_whom_it_lets_in(app: FastAPI) -> None:
    found = list(routes(app.routes))
    silent = [f"{route.path}: {declared(route)}" for route in found if len(declared(route)) != 1]
    assert not silent, "declare allow(Role…) or PUBLIC exactly once:\n" + "\n".join(silent)
    assert len(found) > 5


def test_a_route_that_says_nothing_is_found() -> None:
    bare = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    router = APIRouter()
    router.get("/new")(lambda: "x")
    bare.include_router(router)
    assert [declared(route) for route in routes(bare.routes)] == [[]]
