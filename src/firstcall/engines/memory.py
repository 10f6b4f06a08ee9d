"""Cures of memory. Malloc's: keeps glibc from mapping fresh pages for every layer of Whisper's 30-second encoder.

Attention scores of one layer are 54-108 MB. Over 32 MB glibc always asks the kernel for fresh pages and gives them
back: 150,000 page faults per encode of the base model, half of its time. One arena, a high mmap threshold and no
trimming make it none (encode 674 -> 370 CPU-ms, +50 MB resident; glibc 2.36, 2 cores). And one thread for numpy's
matrices: ours are small, and two threads that wait for each other on a busy machine made the 0.3 ms of a clip's
features 12. And what has been loaded for good is shown to the garbage collector no more. Nothing else belongs here.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys

# Numbers of glibc's malloc.h; every value is a C int, so 2 GiB is out of reach for MMAP_THRESHOLD.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_SETTINGS = ((_M_ARENA_MAX, 1), (_M_MMAP_THRESHOLD, 1 << 30), (_M_TRIM_THRESHOLD, (1 << 31) - 1))

_GARBAGE = (700, 10, 100)
"""Python's own thresholds but for the oldest generation's, which is 10: everything is gone through a tenth as often."""


def tune_malloc() -> bool:
    """Tune this process's malloc; True when it took, False where there is no glibc (macOS, Windows, musl).

    Call it first thing in `main`, before any thread starts: an arena that exists already stays.
    """
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    # musl has no mallopt; glibc answers 1 for taken. All three are tried even when one is refused.
    taken = [mallopt(key, value) == 1 for key, value in _SETTINGS]
    return all(taken)


def one_blas_thread() -> None:
    """Keep numpy's matrix products on their caller's thread, here and in processes started later; before numpy loads.

    Somebody's own setting stands.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def settle() -> None:
    """Let the garbage collector look no more at what is there now: modules, rules, job specs and engines stay for good.

    While it goes through everything, every thread waits: 106 to 190 ms each 8 s in a process that holds 200 calls, and
    most of the frames that were heard later than 60 ms. Without what is settled it is 26 to 64 ms, and a tenth as often
    will do: what most garbage is, the younger generations find. Only a cycle that is in use now is never found.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)
