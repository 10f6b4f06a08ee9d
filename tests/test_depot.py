"""Recordings on S3: brought there when a call ends, heard and checked from there, block by block, folder by folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from calling import PERSONA, make_desk, short_spec
from firstcall.audio.recording import CALL_NAME, find
from firstcall.engines.models import STARTER
from firstcall.errors import InputError, WorldError
from firstcall.lines.simulated import SimulatedLine
from firstcall.live import session
from firstcall.recordings import check_folder
from firstcall.recordings.depot import BLOCK, Depot
from firstcall.recordings.manifest import NAME
from firstcall.rescore.run import Plan, run
from firstcall.store import Store
from recorded import Said, contents, held, told

SERVER = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server._server.server_port, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """A bucket on moto's server, which speaks S3's protocol, in a process of its own; gives its URL."""
    for name in ("s3fs", "moto"):
        pytest.importorskip(name, reason=f"S3: {name} is not installed (pip install 'firstcall[s3]' 'moto[server,s3]')")
    import boto3

    server = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdout is not None
    address = f"http://127.0.0.1:{int(server.stdout.readline())}"
    with pytest.MonkeyPatch.context() as patched:
        for name, value in {
            "AWS_ENDPOINT_URL": address,
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_DEFAULT_REGION": "eu-north-1",
        }.items():
            patched.setenv(name, value)
        where = {"LocationConstraint": "eu-north-1"}
        boto3.client("s3", region_name="eu-north-1").create_bucket(Bucket="calls", CreateBucketConfiguration=where)
        yield "s3://calls"
    server.kill()
    server.communicate()


@pytest.mark.s3
def test_a_folder_comes_back_as_it_went(bucket: str, tmp_path: Path) -> None:
    depot = Depot(f"{bucket}/roundtrip")
    store = Store.open(tmp_path / "db.sqlite3")
    folder = held(store, tmp_path, "i1")
    assert (depot.names(), depot.holds("i1"), depot.recording("i1")) == ([], False, None)
    depot.put(folder)
    assert (depot.names(), depot.holds("i1")) == (["i1"], True)
    with depot.fetched("i1") as copy:
        assert contents(copy) == contents(folder)
        assert check_folder(copy).interview_id == "i1"
    here, there = find(folder), depot.recording("i1")
    assert here is not None
    assert there is not None
    assert (there.start_sample, there.samples) == (here.start_sample, here.samples)
    middle = here.start_sample + here.samples // 2
    assert np.array_equal(there.read(middle, middle + 16_000), here.read(middle, middle + 16_000))
    depot.remove("i1")
    assert depot.names() == []
    depot.remove("i1")


@pytest.mark.s3
def test_only_the_blocks_of_an_answer_are_fetched(bucket: str, tmp_path: Path) -> None:
    depot = Depot(f"{bucket}/blocks")
    store = Store.open(tmp_path / "db.sqlite3")
    folder = held(store, tmp_path, "i1")
    depot.put(folder)
    path = folder / CALL_NAME
    with path.open("ab") as file:
        file.write(bytes(8 * BLOCK))  # What follows the sound is no part of it, and nobody asks for it.
    depot.put(folder)
    sound = depot.recording("i1")
    assert sound is not None
    assert sound.opened is not None
    with sound.opened() as opened:
        asked: list[int] = []
        fetch = opened.cache.fetcher  # type: ignore[attr-defined]

        def counted(start: int, end: int) -> bytes:
            asked.append(end - start)
            data: bytes = fetch(start, end)
            return data

        opened.cache.fetcher = counted  # type: ignore[attr-defined]
        opened.seek(1000)
        assert len(opened.read(10)) == 10
    assert sum(asked) <= 2 * BLOCK < path.stat().st_size


@pytest.mark.s3
def test_a_call_is_delivered_and_heard_again_from_there(bucket: str, tmp_path: Path) -> None:
    depot = Depot(f"{bucket}/heard")
    desk = replace(make_desk(tmp_path), depot=depot)
    session.begin(
        desk, short_spec(), SimulatedLine(PERSONA, seed=1), today=PERSONA.today, interview_id="i1", in_media_time=True
    )
    assert depot.names() == ["i1"]
    shutil.rmtree(tmp_path / "i1")  # Another machine has no folders of its own.
    plan = Plan(stt=(("en", STARTER),), root=tmp_path, cache=tmp_path)
    assert run(desk.store, "", plan).problems == [("i1", "its sound is not stored (firstcall rescore --from words)")]
    tally = run(desk.store, "", replace(plan, depot=depot.url))
    assert (tally.problems, tally.written, tally.answers) == ([], 1, 2)


@pytest.mark.s3
def test_the_archive_is_checked_where_it_lies(
    bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    depot = Depot(f"{bucket}/checked")
    store = Store.open(tmp_path / "firstcall.sqlite3")
    for name in ("i1", "i2"):
        depot.put(held(store, tmp_path, name))
        shutil.rmtree(tmp_path / name)
    monkeypatch.setenv("FIRSTCALL_RECORDINGS", depot.url)
    firstcall: Callable[..., Said] = lambda *words: told(monkeypatch, capsys, tmp_path, *words)  # noqa: E731
    assert firstcall("archive", "check", "--workers", "1").out[-1].startswith("2 folders are whole")
    with depot.fetched("i2") as copy:
        manifest = copy / NAME
        manifest.write_bytes(manifest.read_bytes().replace(b'"sv"', b'"en"'))
        depot.put(copy)
    said = firstcall("archive", "check", "--workers", "1", "--json")
    assert said.code == 1
    found = [json.loads(line) for line in said.out]
    assert [(each["folder"], bool(each["problem"])) for each in found] == [
        (f"{depot.url}/i1", False),
        (f"{depot.url}/i2", True),
    ]


def test_a_place_that_cannot_be_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="expected a URL such as s3://bucket/calls"):
        Depot("nothing://x")
    (tmp_path / "file").touch()
    with pytest.raises(WorldError, match=r"recordings file://.*NotADirectoryError") as refused:
        Depot(f"file://{tmp_path}/file").put(tmp_path)
    assert refused.value.code == "depot_failed"
