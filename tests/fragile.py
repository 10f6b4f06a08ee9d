"""Work for several processes that one name kills its process of; quick to import, since each process does."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence


def fragile() -> Callable[[Sequence[str]], list[tuple[str, str]]]:
    """Work that one name kills its process of."""

    def do(page: Sequence[str]) -> list[tuple[str, str]]:
        if "deadly" in page:
            os.kill(os.getpid(), signal.SIGKILL)
        return [(each, "done") for each in page]

    return do
