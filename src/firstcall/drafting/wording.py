"""A requirement's question, made of the advert's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firstcall.drafting.words import AdvertWords, Ask


def question(words: AdvertWords, sentence: str, holds: str = "", form: str = "") -> str:
    """A statement about the candidate as a question to them; `holds` behind one, or `form` of one, that makes none."""
    said = statement(words, sentence)
    asked = turned(words.turns, said)
    if len(asked.split()) <= BARE < len(said.split()) - BARE:
        asked = ""
    if asked or form:
        return asked or form.format(x=said)
    return f"{said[:1].upper()}{said[1:]}. {holds or words.holds}"


def turned(turns: Sequence[tuple[re.Pattern[str], str]], said: str) -> str:
    """The question of the first form that fits a statement; empty where none does."""
    for pattern, form in turns:
        hit = pattern.fullmatch(said)
        if hit:
            asked = form.format(**{key: value or "" for key, value in hit.groupdict().items()})
            return asked[:1].upper() + asked[1:]
    return ""


BARE = 3
"""Words of a question that has lost what its sentence is about, where that had more than twice as many."""

_AROUND = " .,;:!–-"


def statement(words: AdvertWords, sentence: str) -> str:
    """What a sentence says of the candidate, without what leads to it and without remarks behind it."""
    said = lowered(words.opening.sub("", _bare(sentence)))
    said = lowered(_bare(words.closing.sub("", said)))
    cut = words.remarks.search(said) if words.remarks else None
    return _bare(said[: cut.start()]) if cut and cut.start() else said


def _bare(said: str) -> str:
    """Without the signs around it; a bracket goes where its other half is missing."""
    inner = said.strip(_AROUND)
    return inner if inner.count("(") == inner.count(")") and not inner.startswith("(") else said.strip(f"{_AROUND}()")


def lowered(said: str) -> str:
    """With a small first letter, unless it begins with a name."""
    return (
        said[0].lower() + said[1:]
        if re.match(r"[A-ZÅÄÖ][a-zåäö]*(?:-[a-zåäö]+)? [^A-ZÅÄÖ]|[A-ZÅÄÖ][a-zåäö]+$", said)
        else said
    )


def with_name(asked: str, said: str) -> str:
    """The question about words from inside a sentence, whose first one keeps its capital."""
    first = said.split(" ")[0]
    return re.sub(rf"\b{re.escape(first.lower())}\b", lambda _: first, asked, count=1) if first.istitle() else asked


def question_about(words: AdvertWords, part: str, said: str, ask: Ask) -> str:
    """The question about what was `said` in a part of a sentence."""
    part = _reduced(words, part, said)
    asked = question(words, part, ask.holds, ask.form)
    lost = words.clock.search(part) and not words.clock.search(asked)
    about = " ".join(said.lower().split()[-2:])  # without a verb that a question turns
    if lost or (not ask.holds and not ask.form and about not in asked.lower()):
        told = _bare(part)
        asked = f"{told[:1].upper()}{told[1:]}. {ask.holds or words.holds}"
    return spelled(words, asked, said)


def spelled(words: AdvertWords, asked: str, said: str) -> str:
    """The question with what it joins reduced to the one asked about, and what is short written out."""
    return written_out(words, _reduced(words, asked, said))


def written_out(words: AdvertWords, asked: str) -> str:
    """The question with what is short written out."""
    for pattern, full in words.spelled:
        asked = pattern.sub(full, asked)
    return asked


def _reduced(words: AdvertWords, said: str, about: str) -> str:
    """With what it joins reduced to the one asked about."""
    for pair in words.pairs:
        hit = pair.search(said)
        if hit:
            first = about.lower() in hit["one"].lower()
            rest = "" if first and " " in hit["one"] else said[hit.end() :]  # it belongs to the second
            said = said[: hit.start()] + hit["one" if first else "two"] + rest
    return said
