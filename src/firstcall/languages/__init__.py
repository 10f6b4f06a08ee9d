"""Languages: one folder each, with the rules and phrases of that language; the registry is below."""

LANGUAGES: tuple[str, ...] = ("sv", "en")
"""Codes of the languages that interviews can be held in."""
