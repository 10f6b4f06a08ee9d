"""Scoring again on a Ray cluster: the same bytes as in one process, also when a node goes away in the middle."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from firstcall.errors import WorldError
from firstcall.rescore import cluster, reports
from firstcall.rescore.run import Plan, run
from firstcall.store import Store
from firstcall.store.archive import load
from firstcall.types import Decision
from rescoring import held, store_of, under_older_rules

COUNT = 24


def cards(store: Store) -> list[tuple[str, list[str]]]:
    ids = [f"i{number:02}" for number in range(COUNT)]
    return [(each.interview_id, [card.payload for card in each.cards]) for each in load(store, ids)]


@pytest.mark.ray
@pytest.mark.slow
def test_a_cluster_that_loses_a_node_tells_what_one_process_tells(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="Ray: not installed (pip install 'firstcall[ray]')")
    log = held()
    moved = [
        under_older_rules(log, {"dagtid": Decision.REVIEW, "be": Decision.NOT_MET} if number % 3 else {})
        for number in range(COUNT)
    ]
    alone, shared = tmp_path / "alone.sqlite3", tmp_path / "shared.sqlite3"
    store_of(alone, {f"i{number:02}": each for number, each in enumerate(moved)}).close()
    shutil.copy(alone, shared)
    store = Store.open(alone)
    (tmp_path / "alone").mkdir()
    reports.write(tmp_path / "alone", run(store, "", Plan()), Plan())

    script = Path(__file__).parent / "clustered.py"
    quiet = {**os.environ, "RAY_USAGE_STATS_ENABLED": "0", "PYTHONWARNINGS": "ignore"}
    ended = subprocess.run([sys.executable, script, tmp_path, shared], capture_output=True, env=quiet, check=False)
    assert ended.returncode == 0, ended.stderr.decode()[-3000:]
    told = json.loads(ended.stdout.decode().splitlines()[-1])

    assert (told["killed"], told["written"], told["again"]) == (True, COUNT, 0)
    why = f"its worker died {cluster.DEATHS} times"
    assert told["done"] == [
        [name, why if name == "deadly" else "done"] for name in ("a", "b", "c", "d", "deadly", "e", "once")
    ]
    other = Store.open(shared)
    assert cards(other) == cards(store)
    assert other.verify() == []
    for name in (reports.JSON_NAME, reports.CSV_NAME, reports.PAGE_NAME, reports.PARQUET_NAME):
        assert (tmp_path / "cluster" / name).read_bytes() == (tmp_path / "alone" / name).read_bytes(), name


def test_without_the_extra_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(WorldError, match="--on needs the extra 'ray'"), cluster.connected("local"):
        pass
