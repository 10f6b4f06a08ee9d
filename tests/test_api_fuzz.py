"""Whatever fits the server's own description, and whatever does not: never a mistake of ours, always as described."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from conversation import TODAY
from desking import CLEAR, SEED, UNCLEAR
from firstcall.events import LineKind
from firstcall.review.draws import Shares
from firstcall.store.drawing import announce
from firstcall.store.sessions import Stage
from firstcall.store.users import Role
from firstcall.web.guard import HEADER, SESSION, VISITOR, csrf_of
from logging_in import logged_in
from serving import API_KEY, Server, serving
from storing import SPEC

schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")

pytestmark = [pytest.mark.slow]

schemathesis.checks.load_all_checks()
CHECKS = schemathesis.checks.CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    ]
)
TRIES = 650
"""In all, shared among the operations: some twenty seconds of one processor."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("fuzz")) as started:
        store = started.house.store
        announce(store, Shares(0, 0, 0), "user:test", SEED)
        store.add_spec(SPEC)
        for interview_id, log in (("i1", CLEAR), ("i2", UNCLEAR)):
            about = {"line": LineKind.CHAT, "language": "sv", "today": TODAY, "candidate": "A-17"}
            store.begin(interview_id, SPEC, **about)  # type: ignore[arg-type]
            store.append(interview_id, log)
        yield started


def operations(server: Server) -> list[Any]:
    described = httpx.get(f"{server.address}/openapi.json", trust_env=False).json()
    schema = schemathesis.openapi.from_dict(described)
    return [each.ok() for each in schema.get_all_operations()]


def headers_for(server: Server, operation: Any, path: str) -> dict[str, str]:
    """Who sends the request: somebody whom the operation lets in, with everything that a page would send along."""
    roles = operation.definition.raw.get("x-roles")
    stage = Stage.CODE if path.startswith("/login/code") else Stage.FULL
    with httpx.Client() as client:
        token = logged_in(server.house.store, client, Role(roles[0]) if roles else Role.LEAD, stage=stage)
        guarded = operation.definition.raw.get("security")
        cookie, csrf = (f"{SESSION}={token}", client.headers[HEADER]) if guarded else (f"{VISITOR}=x", csrf_of("x"))
    return {"cookie": cookie, HEADER: csrf, "authorization": f"Bearer {API_KEY}"}


def test_every_operation_answers_as_it_is_described(server: Server) -> None:
    wrong: dict[str, str] = {}
    found = operations(server)
    for operation in found:
        for known in ("i1", ""):
            try:
                fuzz(server, operation, known, max(4, TRIES // len(found)))
            except BaseExceptionGroup as error:  # Collected: one operation hides no other.
                wrong[f"{operation.label} {known}"] = "\n".join(map(str, error.exceptions))[:900]
    assert not wrong, "\n\n".join(f"{label}: {told}" for label, told in wrong.items())
    assert len(found) > 40


def fuzz(server: Server, operation: Any, interview_id: str, tries: int) -> None:
    """Try an operation; with an interview that there is, or with whatever comes."""
    if interview_id and "interview_id" not in operation.path:
        return
    headers = headers_for(server, operation, operation.path)

    @given(case=operation.as_strategy())
    @settings(
        max_examples=tries,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def tried(case: Any) -> None:
        if interview_id:
            case.path_parameters = {**(case.path_parameters or {}), "interview_id": interview_id}
        nonlocal headers
        if "logout" in operation.path or "end-all" in operation.path:
            headers = headers_for(server, operation, operation.path)  # The one before is used up.
        case.validate_response(case.call(base_url=server.address, headers=headers), checks=CHECKS)

    tried()
