"""The database: interviews, their hash-chained event logs, and what follows from them."""

from firstcall.store.chain import Link, Problem
from firstcall.store.interviews import InterviewRow, LogEntry, Store

__all__ = ["InterviewRow", "Link", "LogEntry", "Problem", "Store"]
