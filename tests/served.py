"""A server process of its own on a database that others share: prints its port, and that it leads when it does."""

from __future__ import annotations

import socket
import sys
from dataclasses import replace
from pathlib import Path

from firstcall.live.housekeeping import Housekeeper
from firstcall.recordings.erasing import Place, Terms
from firstcall.store import Store
from firstcall.web import door
from firstcall.web.app import Front, application
from serving import TODAY, make_house


def main(root: Path, url: str) -> None:
    """Serve until killed."""
    store = Store.open(url)
    house = make_house(root, store=store)
    keeper = Housekeeper(Place(store, root), Terms(183, 730), lambda: TODAY, lambda: print("leads", flush=True))
    keeper.start(every_s=0.05)
    app = application(replace(house, housekeeper=keeper), Front())
    server = door.server(app, log_level="error")
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)
    server.run(sockets=[listening])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
