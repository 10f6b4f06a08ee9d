"""Engines: the outside world of speech, one file an engine, found through `engines.registry`."""
