"""The sound of an interview over HTTP: ranges, what is refused and why, and the call laid out to be read along."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import numpy as np
import pytest
import soundfile

from conversation import TODAY, Conversation
from firstcall import dialogue
from firstcall.audio.pcm import to_sample
from firstcall.audio.peaks import NAME
from firstcall.audio.recorder import Recorder
from firstcall.events import Action, Event, LineKind, Listen, PromptKind, Resumed, Say, Started, TurnEnded, Typed
from firstcall.languages import LANGUAGES
from firstcall.languages.player import SILENT, player_texts
from firstcall.recordings.depot import Depot, discard
from firstcall.recordings.erasing import Place, heard
from firstcall.review.draws import Shares
from firstcall.store import Store, views
from firstcall.store.drawing import announce
from firstcall.store.users import Role
from firstcall.web.desk.call import LEAD_S, TAIL_S, TELLING, Extent, call_of, telling
from firstcall.web.desk.sound import STATUS, call_for, recording_of
from logging_in import browser
from playing import WORD_S, spoken_call
from serving import Server, serving
from storing import SPEC, WHOLE, begun


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sound")


@pytest.fixture(scope="module")
def store(root: Path) -> Iterator[Store]:
    opened = Store.open(root / "calls.sqlite3")
    spoken_call(opened, root, "whole")
    begun(opened, "chat", WHOLE)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def server(store: Store, root: Path) -> Iterator[Server]:
    with serving(root) as started:
        yield started


@pytest.fixture(scope="module")
def web(server: Server) -> Iterator[httpx.Client]:
    with browser(server, Role.AUDITOR) as client:
        client.base_url = httpx.URL(f"{server.address}/desk/interviews")
        yield client


@pytest.fixture(scope="module")
def flac(root: Path, store: Store) -> bytes:
    return (root / "whole" / "call.flac").read_bytes()


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-", 0, None), ("bytes=100-199", 100, 200), ("bytes=-500", -500, None), ("bytes=5000-", 5000, None)],
)
def test_any_stretch_of_the_sound_can_be_had(
    web: httpx.Client, flac: bytes, asked: str, first: int, last: int | None
) -> None:
    answer = web.get("/whole/call.flac", headers={"Range": asked})
    assert answer.status_code == 206
    assert answer.content == flac[first:last]
    start = first % len(flac) if first < 0 else first
    assert answer.headers["content-range"] == f"bytes {start}-{start + len(answer.content) - 1}/{len(flac)}"
    assert answer.headers["content-type"] == "audio/flac"


def test_the_whole_sound_says_that_it_can_be_had_in_stretches(web: httpx.Client, flac: bytes) -> None:
    answer = web.get("/whole/call.flac")
    assert (answer.status_code, answer.content) == (200, flac)
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["cache-control"] == "private, no-store"


def test_a_stretch_beyond_the_end_and_one_of_another_sound_are_told(web: httpx.Client, flac: bytes) -> None:
    beyond = web.get("/whole/call.flac", headers={"Range": f"bytes={len(flac)}-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{len(flac)}")
    assert web.get("/whole/call.flac", headers={"Range": "bytes=x"}).status_code == 400
    etag = web.get("/whole/call.flac").headers["etag"]
    for told, status in ((etag, 206), ('"another"', 200)):
        answer = web.get("/whole/call.flac", headers={"Range": "bytes=0-9", "If-Range": told})
        assert answer.status_code == status


def test_the_outline_is_made_when_it_is_missing(web: httpx.Client, root: Path) -> None:
    (root / "whole" / NAME).unlink(missing_ok=True)
    answer = web.get("/whole/peaks.json")
    assert answer.status_code == 200
    assert answer.json()["whole"] is True
    assert (root / "whole" / NAME).read_bytes() == answer.content


@pytest.mark.parametrize("name", ["call.flac", "peaks.json"])
@pytest.mark.parametrize(
    "id_",
    [
        "nobody",
        "..",
        "%2e%2e",
        "..%2fwhole",
        "whole%2f..%2fwhole",
        "%2fetc%2fpasswd",
        "whole%00",
        "whole%5c..",
        "wh*le",
    ],
)
def test_an_address_that_names_no_interview_leads_nowhere(web: httpx.Client, id_: str, name: str) -> None:
    assert web.get(f"/{id_}/{name}").status_code == 404


def test_what_cannot_be_heard_is_refused_with_its_reason(
    web: httpx.Client, store: Store, root: Path, flac: bytes
) -> None:
    def told(id_: str) -> tuple[int, str]:
        answer = web.get(f"/{id_}/call.flac")
        return answer.status_code, answer.json()["detail"]

    assert told("chat") == (404, "no_recording")
    store.begin("live", SPEC, line=LineKind.SIMULATED, language="sv", today=TODAY)
    recorder = Recorder.open(root / "live", start_sample=0)
    assert told("live") == (409, "under_way")
    recorder.close()
    spoken_call(store, root, "torn")
    for data in (b"", b"RIFF", flac[:100]):
        (root / "torn" / "call.flac").write_bytes(data)
        assert told("torn") == (500, "recording_damaged")


def test_a_recording_that_is_cut_short_can_be_heard_up_to_there(
    web: httpx.Client, store: Store, root: Path, flac: bytes
) -> None:
    spoken_call(store, root, "short")
    (root / "short" / "call.flac").write_bytes(flac[: len(flac) // 2])
    assert web.get("/short/call.flac", headers={"Range": "bytes=0-"}).status_code == 206
    assert web.get("/short/peaks.json").json()["whole"] is False


def test_listening_is_noted_once_a_session_and_only_readers_may(server: Server, store: Store) -> None:
    def heard() -> int:
        return len([each for each in views.views(store, interview_id="whole") if each.what == "sound"])

    before = heard()
    with browser(server, Role.RECRUITER) as client:
        for asked in ("bytes=0-", "bytes=500-", "bytes=0-9"):
            path = "/desk/interviews/whole/call.flac"
            assert client.get(path, headers={"Range": asked}).status_code == 206
    assert heard() == before + 1
    assert views.views(store, interview_id="whole")[0].actor == "user:recruiter@example.com"
    for role, status in ((Role.ADMIN, 403), (None, 303)):
        with browser(server, role) as client:
            for name in ("call.flac", "peaks.json"):
                assert client.get(f"/desk/interviews/whole/{name}").status_code in (status, 401)
    assert heard() == before + 1


def test_sound_that_lies_in_a_depot_alone_is_heard_from_there_and_forgotten_with_it(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    with serving(tmp_path / "here") as server:
        place = replace(server.house.place, depot=Depot(f"file://{tmp_path}/there"))
        server.house.depot, depot = place.depot, place.depot
        assert depot is not None
        announce(place.store, Shares(blind=1.0, double=0.0, spot=0.0), "user:lead@example.com")
        folder = spoken_call(place.store, place.root, "far")
        flac = (folder / "call.flac").read_bytes()
        depot.put(folder)
        discard(folder)
        with browser(server, Role.AUDITOR) as client:
            address = "/desk/interviews/far"
            for asked, first, last in (("bytes=0-", 0, None), ("bytes=100-199", 100, 200), ("bytes=-500", -500, None)):
                answer = client.get(f"{address}/call.flac", headers={"Range": asked})
                assert (answer.status_code, answer.content) == (206, flac[first:last])
                assert answer.headers["content-range"].endswith(f"/{len(flac)}")
            whole = client.get(f"{address}/call.flac", headers={"Range": "bytes=0-9", "If-Range": '"another"'})
            assert (whole.status_code, whole.content) == (200, flac)
            assert whole.headers["content-length"] == str(len(flac))
            for beyond in (f"bytes={len(flac)}-", "bytes=9-3"):
                answer = client.get(f"{address}/call.flac", headers={"Range": beyond})
                assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(flac)}")
            assert client.get(f"{address}/peaks.json").json()["whole"] is True
        with browser(server, Role.RECRUITER) as client:
            assert client.get(f"{address}/call.flac").content != flac
            assert not (place.root / "far").exists()
            assert len(list(heard(place.root, "far").iterdir())) == 2
            depot.remove("far")  # By another process, which knows nothing of what was made here.
            assert client.get(f"{address}/call.flac").json() == {"detail": "no_recording"}
            assert list(heard(place.root, "far").iterdir()) == []


# ------------------------------------------------------------------------------------------- laid out


def test_every_answer_lies_where_its_words_do(store: Store, root: Path) -> None:
    call = call_for(Place(store, root), "whole")
    assert [each.requirement_id for each in call.answers] == [each.id for each in SPEC.requirements]
    lines = {each.id: each for each in call.lines}
    for answer in call.answers:
        line = lines[answer.turn_id]
        assert (line.requirement_id, line.by_agent) == (answer.requirement_id, False)
        assert answer.first_word_s == line.words[0].start_s
        assert answer.from_s == pytest.approx(answer.first_word_s - LEAD_S)
        assert line.end_s < answer.to_s < line.end_s + 0.5
        assert line.words[1].start_s == pytest.approx(line.words[0].start_s + WORD_S)
        assert [each.doubtful for each in line.words] == [False, True, False]


def test_an_answer_in_several_stretches_is_heard_whole() -> None:
    talk = Conversation(dialogue.script(SPEC, "sv")).begun().reply("Ja, alltså", "jag har", "ett yrkesbevis.")
    turns = [each for each in talk.entries if isinstance(each, TurnEnded)][-3:]
    start_s = turns[0].start_s - 10
    call = call_of("long", talk.entries, SPEC, "sv", extent=Extent(start_s, 60))
    (answer,) = call.answers
    assert (answer.from_s, answer.first_word_s) == pytest.approx((10 - LEAD_S, 10))
    assert answer.to_s == pytest.approx(turns[-1].end_s - start_s + TAIL_S)
    assert [each.requirement_id for each in call.lines if each.id.startswith(turns[0].turn_id)] == ["yrkesbevis"] * 3


def test_what_was_said_before_the_consent_has_no_place_in_the_sound(store: Store, root: Path) -> None:
    call = call_for(Place(store, root), "whole")
    before = [each for each in call.lines if not each.heard]
    assert [each.text for each in before][-1] == "Ja."
    assert all(each.start_s < 0 for each in before)
    assert all(0 <= each.start_s < each.end_s <= call.duration_s for each in call.lines if each.heard)


def test_a_blind_reviewer_is_not_told_what_the_machine_understood(store: Store, root: Path) -> None:
    says = [each.entry for each in store.entries("whole") if isinstance(each.entry, Say)]
    telling = {each.prompt_id for each in says if each.kind in TELLING}
    assert {PromptKind.FEEDBACK, PromptKind.SUMMARY} <= {each.kind for each in says if each.prompt_id in telling}
    open_, blind = (
        {each.id for each in call_for(Place(store, root), "whole", blind=each).lines} for each in (False, True)
    )
    assert open_ - blind == telling & open_


def test_an_interview_without_a_recording_is_read_without_times(store: Store, root: Path) -> None:
    call = call_for(Place(store, root), "chat")
    assert (call.silent, call.duration_s, call.answers) == ("no_recording", 0.0, ())
    assert call.lines


ASKED = Say("p1", "Har du B-körkort?", "sv", PromptKind.QUESTION, "korkort-b")
ANSWERED: list[Event | Action] = [Listen("t2", "korkort-b"), Typed(3.0, "Nej"), Typed(4.0, "Jo")]
READ_BACK = Say("p3", "Jag uppfattade att du inte har B-körkort. Stämmer det?", "sv", PromptKind.READ_BACK, "korkort-b")


@pytest.mark.parametrize(
    ("began", "changed", "silent", "lines"),
    [
        (LineKind.CHAT, (), "in_writing", ["p1", "t2", "", "p3"]),
        (LineKind.BROWSER, (Resumed(2.0, LineKind.CHAT),), "no_recording", ["t2", "", "p3"]),
        (LineKind.BROWSER, (), "no_recording", ["t2", ""]),
    ],
    ids=["in writing", "changed to writing", "spoken"],
)
def test_what_was_written_stands_between_its_questions(
    tmp_path: Path, began: LineKind, changed: tuple[Resumed, ...], silent: str, lines: list[str]
) -> None:
    log: list[Event | Action] = [
        Started(0.0, "i", SPEC.hash, "sv", TODAY, began),
        ASKED,
        *changed,
        *ANSWERED,
        READ_BACK,
    ]
    opened = Store.open(tmp_path / "calls.sqlite3")
    begun(opened, "i", log)
    call, blind = (call_for(Place(opened, tmp_path), "i", blind=each) for each in (False, True))
    opened.close()
    assert (call.silent, [each.id for each in call.lines]) == (silent, lines)
    assert not any(each.heard for each in call.lines)
    assert [each.id for each in blind.lines] == [each for each in lines if each != "p3"]
    assert [each.requirement_id for each in call.lines if not each.by_agent] == ["korkort-b", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_words(language: str) -> None:
    assert set(STATUS) == set(SILENT) == set(player_texts(language).silent)


def test_a_blind_reviewer_hears_the_answers_and_nothing_of_what_the_machine_made_of_them(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        store = server.house.store
        announce(store, Shares(blind=1.0, double=0.0, spot=0.0), "user:lead@example.com")
        spoken_call(store, tmp_path, "drawn")
        heard = {}
        for role in (Role.RECRUITER, Role.AUDITOR):
            with browser(server, role) as client:
                sound = client.get("/desk/interviews/drawn/call.flac").content
            heard[role], _ = soundfile.read(io.BytesIO(sound), dtype="int16", always_2d=True)
        whole = recording_of(Place(store, tmp_path), "drawn")
        assert np.array_equal(heard[Role.AUDITOR], whole.read(whole.start_sample, whole.end_sample))
        assert np.array_equal(heard[Role.RECRUITER][:, 0], heard[Role.AUDITOR][:, 0])
        silenced = np.zeros(whole.samples, bool)
        for first_s, last_s in telling(each.entry for each in store.entries("drawn")):
            silenced[to_sample(first_s) - whole.start_sample : to_sample(last_s) - whole.start_sample] = True
        assert silenced.any()
        assert not heard[Role.RECRUITER][silenced, 1].any()
        assert np.array_equal(heard[Role.RECRUITER][~silenced, 1], heard[Role.AUDITOR][~silenced, 1])
