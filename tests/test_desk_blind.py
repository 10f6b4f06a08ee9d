"""What is read blind: at no address of the desk stands what the machine says, who it is, or what another reader saw."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.routing import Route

from desking import IDS, NOT_MET, OTHER_SPEC, Office, office
from firstcall.review.draws import Shares
from firstcall.store.users import Role
from recorded import held as recorded
from rescoring import under_older_rules
from routes import routes

REFERENCE, NOTE = "reference-to-hide", "a-note-of-the-first-reader"
TELLING = ("not_qualified", "not_held", "inte uppfyllt", "not met", "uppfyller", REFERENCE, NOTE, "anna@example.com")
"""Words of which none may be anywhere in what somebody gets who has yet to decide."""


@pytest.fixture
def there(tmp_path: Path) -> Office:
    """A recorded interview and a re-scored one, both to be read by two; the first reader is done with one of them."""
    made = office(tmp_path, Shares(blind=1.0, double=1.0, spot=0.0))
    made.place.hold("i1", under_older_rules(NOT_MET, {}), REFERENCE)
    recorded(made.store, tmp_path, "i2")
    made.store.add_spec(OTHER_SPEC)
    decisions = [{"requirement_id": each, "decision": "not_met", "text": NOTE} for each in IDS]
    anna = made.as_(Role.RECRUITER, "anna@example.com")
    done = anna.post("/desk/interviews/i1/commit", json={"decisions": decisions})
    assert done.json()["state"] == "second"
    return made


def addresses(there: Office) -> list[str]:
    """Every address of the desk that gives something, for both interviews."""
    app = there.client.app
    paths = [each.path for each in routes(app) if isinstance(each, Route) and "GET" in (each.methods or ())]  # type: ignore[arg-type]
    mine = [each for each in paths if each.startswith("/desk")]
    found = {path.replace("{interview_id}", each) for path in mine for each in ("i1", "i2")}
    return sorted(each for each in found if "{" not in each)


@pytest.mark.parametrize("role", [Role.RECRUITER, Role.LEAD])
def test_no_address_tells(there: Office, role: Role) -> None:
    client = there.as_(role, f"other-{role}@example.com")
    answered = 0
    for address in addresses(there):
        for accept in ("application/json", "text/html"):
            answer = client.get(address, headers={"accept": accept})
            assert answer.status_code < 500, address
            answered += answer.status_code == 200
            for word in TELLING:
                # How many there are of each sort, and names of states and filters, tell nothing of one interview.
                assert word not in without_frame(answer.text), (address, accept, word)
    assert answered > 15


def without_frame(body: str) -> str:
    """A body without the lists of what could be chosen."""
    return re.sub(r"<(option|select|script|nav|dialog|template)\b.*?</\1>", "", body, flags=re.DOTALL)


def test_an_error_tells_nothing(there: Office) -> None:
    client = there.as_(Role.RECRUITER, "berit@example.com")
    for path, body in (
        ("commit", {}),
        ("commit", {"decisions": [{"requirement_id": IDS[0], "decision": "x"}]}),
        ("reviews", {"requirement_id": IDS[0], "decision": "x"}),
        ("reviews/undo", {}),
        ("transcript/preview", {"turn_id": "t13", "text": "Ja."}),
        ("feedback.json", {"decision": "declined", "fingerprint": "0" * 64}),
        ("in-touch", {"given": True, "text": "ringde"}),
    ):
        told = client.post(f"/desk/interviews/i1/{path}", json=body).text
        assert not any(word in told for word in TELLING), (path, told)


def test_afterwards_it_is_shown(there: Office) -> None:
    client = there.as_(Role.RECRUITER, "berit@example.com")
    decisions = [{"requirement_id": each, "decision": "not_met"} for each in IDS]
    done = client.post("/desk/interviews/i1/commit", json={"decisions": decisions})
    assert done.json()["was_blind"] is True
    told = client.get("/desk/interviews/i1.json").text
    assert all(word in told for word in ("not_qualified", "not_held", REFERENCE, NOTE))
