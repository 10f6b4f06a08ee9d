"""The cures of memory, measured where they work: in a process of its own, before threads start."""

from __future__ import annotations

import subprocess
import sys

import pytest

# A thread fills and frees 72 MB (one layer of the base model's attention) ten times over and counts page faults.
FAULTS = """
import ctypes, resource, sys, threading
from firstcall.engines.memory import tune_malloc
if sys.argv[1] == "tuned" and not tune_malloc():
    print("none"); raise SystemExit
c = ctypes.CDLL(None)
c.malloc.restype = ctypes.c_void_p
c.malloc.argtypes, c.free.argtypes = [ctypes.c_size_t], [ctypes.c_void_p]
def work():
    for _ in range(10):
        block = c.malloc(72_000_000)
        ctypes.memset(block, 1, 72_000_000)
        c.free(block)
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
thread = threading.Thread(target=work); thread.start(); thread.join()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def faults(how: str) -> str:
    done = subprocess.run([sys.executable, "-c", FAULTS, how], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_big_blocks_are_kept_instead_of_mapped_anew() -> None:
    tuned = faults("tuned")
    if tuned == "none":
        pytest.skip("no glibc here: nothing to tune")
    assert int(tuned) * 5 < int(faults("default"))


SETTLED = """
import gc
from firstcall.engines.memory import settle
kept = [[] for _ in range(1000)]
settle()
assert gc.get_freeze_count() > 1000
class Loop: pass
made = [Loop() for _ in range(10)]
for each in made:
    each.me = each
del made, each
assert gc.collect() >= 10
print("settled")
"""


def test_what_is_settled_is_looked_at_no_more_and_later_garbage_still_goes() -> None:
    done = subprocess.run([sys.executable, "-c", SETTLED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "settled"
