"""Years and counts as people say them: the replies with which the rules were worked out stay read as labelled.

The labels are the rule writer's own, so this holds what was reached and measures nothing; what is measured stands in
the kinds' own corpora.
"""

from pathlib import Path

import pytest

from firstcall.reading import gold

FOLDER = Path(__file__).parent / "corpus" / "quantity"
KINDS = ("years", "number")


def lines(language: str, kind: str) -> list[gold.Line]:
    text = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8")
    told = [gold.parse(line, f"{language}.jsonl:{n}") for n, line in enumerate(text.splitlines(), 1)]
    return [line for line in told if line.requirement.kind == kind]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_replies_are_read_as_labelled(language: str, kind: str) -> None:
    told = lines(language, kind)
    assert len(told) >= 100
    wrong = []
    for line in told:
        assert line.gold is not None
        got = gold.predict(line)
        value = got.value if got.intent == "answer" else None
        if (got.intent, value, got.verdict) != (line.gold["intent"], line.gold["value"], line.gold["verdict"]):
            wrong.append((line.reply, got.intent, value, got.verdict))
    assert wrong == []
