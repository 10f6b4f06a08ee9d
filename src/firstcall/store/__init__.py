"""The database: interviews, their hash-chained event logs, and what follows from them."""

from firstcall.store.chain import Link, Problem
from firstcall.store.interviews import ENDED, InterviewRow, LogEntry, Store

__all__ = ["ENDED", "InterviewRow", "Link", "LogEntry", "Problem", "Store"]
