"""A server process of its own on a database that others share: prints its port, then that it leads, once it does."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from firstcall.live.housekeeping import Housekeeper
from firstcall.recordings.erasing import Place, Terms
from firstcall.store import Store
from firstcall.web import door
from firstcall.web.app import Front, application
from serving import TODAY, make_house


@dataclass
class Process:
    """A server process."""

    process: subprocess.Popen[str]
    port: int
    out: IO[str]


@contextmanager
def server(root: Path, url: str) -> Iterator[Process]:
    """One that is killed when the block ends."""
    started = subprocess.Popen([sys.executable, __file__, root, url], stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    try:
        yield Process(started, int(started.stdout.readline()), started.stdout)
    finally:
        started.kill()
        started.communicate()


def main(root: Path, url: str) -> None:
    """Serve until killed."""
    store = Store.open(url)
    house = make_house(root, store=store)
    keeper = Housekeeper(Place(store, root), Terms(183, 730), lambda: TODAY, lambda: print("leads", flush=True))
    app = application(replace(house, housekeeper=keeper), Front())
    serving = door.server(app, log_level="error")
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    print(listening.getsockname()[1], flush=True)
    keeper.start(every_s=0.05)  # Only now: lines that two threads print at once may mix.
    serving.run(sockets=[listening])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
