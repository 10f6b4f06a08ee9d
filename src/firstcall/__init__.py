"""firstcall: a local-first voice interview agent for the first, factual screening of job candidates."""

__version__ = "0.1.0"
