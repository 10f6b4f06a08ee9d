"""A Ray cluster of several nodes on this machine, one of which is killed in the middle of a run.

A process of its own, since Ray starts others and leaves warnings behind: prints one JSON object.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from firstcall.rescore import cluster, reports
from firstcall.rescore.run import Plan, Tally, run
from firstcall.rescore.workers import Page
from firstcall.settings import sqlite_url
from firstcall.store import Store


def deadly(folder: Path) -> Page[tuple[str, str]]:
    """Kills the process that is given "deadly", and once the one that is given "once"."""

    def page(names: Sequence[str]) -> list[tuple[str, str]]:
        if "deadly" in names or ("once" in names and not (folder / "seen").exists()):
            (folder / "seen").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return [(name, "done") for name in names]

    return page


def main(folder: Path, database: Path) -> None:
    """Score again on three nodes, kill one when the first pages are done, then meet things that kill their actor."""
    from ray.cluster_utils import Cluster

    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    nodes = [made.add_node(num_cpus=1) for _ in range(2)]
    killed = False

    def watch(tally: Tally) -> None:
        nonlocal killed
        if not killed and tally.interviews >= 6:
            made.remove_node(nodes.pop(), allow_graceful=False)
            killed = True

    store, plan = Store.open(database), Plan(page=2, workers=3, on=made.address)
    tally = run(store, sqlite_url(database), plan, watch)
    again = run(store, sqlite_url(database), plan)
    (folder / "cluster").mkdir()
    reports.write(folder / "cluster", tally, Plan())
    pages = [["a", "b"], ["c", "deadly"], ["once", "d"], ["e"]]
    results = cluster.read_on(made.address, partial(deadly, folder), pages, 2, lambda name, why: (name, why))
    done = sorted(each for page in results for each in page)
    print(json.dumps({"killed": killed, "written": tally.written, "again": again.written, "done": done}))
    made.shutdown()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
