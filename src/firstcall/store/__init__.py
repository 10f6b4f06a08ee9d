"""The database: interviews, their hash-chained event logs, and what follows from them."""

from firstcall.store.chain import Link, Problem
from firstcall.store.interviews import ENDED, OPEN, Store
from firstcall.store.rows import Dated, InterviewRow, LogEntry, Review, Stored

__all__ = ["ENDED", "OPEN", "Dated", "InterviewRow", "Link", "LogEntry", "Problem", "Review", "Store", "Stored"]
