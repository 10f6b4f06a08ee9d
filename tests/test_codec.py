"""The log's JSON form: every event and action comes back as it went in, and nothing else is taken."""

from __future__ import annotations

import contextlib
import json
import math
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstcall.codec import ENTRIES, canonical, decode, decode_entry, encode, encode_entry, is_event
from firstcall.errors import InputError
from firstcall.events import Action, Event, HungUp, PromptStarted, SetTimer, Started
from firstcall.types import Fact, Range, Scorecard, Utterance, Value

TEXTS = st.text(max_size=12)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
RANGES = st.builds(Range, st.none() | FLOATS, st.none() | FLOATS)
VALUES = st.none() | st.booleans() | TEXTS | st.lists(TEXTS, max_size=3).map(tuple) | RANGES | st.dates()
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(-(2**53), 2**53),
    float: FLOATS,
    date: st.dates(),
}


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type, made from its annotations; fails by name for a type that nothing here knows."""
    if kind == Value:
        return VALUES
    if kind in PLAIN:
        return PLAIN[kind]
    if get_origin(kind) is tuple:
        return tuples_of(get_args(kind))
    if get_origin(kind) in (Union, UnionType):
        found = [each for each in get_args(kind) if each is not NoneType]
        assert len(found) == 1, f"{kind}: the log has no form for a choice between types"
        return st.none() | values_of(found[0])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    if is_dataclass(kind):
        return made(kind)
    raise AssertionError(f"{kind}: the log has no form for this type")


def tuples_of(kinds: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return st.lists(st.deferred(lambda: values_of(kinds[0])), max_size=2).map(tuple)
    return st.tuples(*(values_of(each) for each in kinds))


def made(kind: Any) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    shallow = {"facts": st.just(())} if kind is Fact else {}
    return st.builds(kind, **{each.name: values_of(hints[each.name]) for each in fields(kind)} | shallow)


@pytest.mark.parametrize("name", ENTRIES)
@given(data=st.data())
def test_every_event_and_action_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    entry = data.draw(made(ENTRIES[name]))
    type_name, tree = encode_entry(entry)
    written = canonical(tree)
    again = decode_entry(type_name, json.loads(written))
    assert again == entry
    assert type(again) is type(entry)
    assert canonical(encode(again)) == written


def test_the_entries_are_the_closed_unions() -> None:
    assert set(ENTRIES.values()) == {*get_args(Event), *get_args(Action)}
    assert is_event(HungUp(1.0))
    assert not is_event(SetTimer("w1", 1.0))


NESTED = Fact("any_of", ("a",), facts=(("a", Fact("years", Range(3.0, None))), ("b", Fact("date", date(2027, 3, 1)))))


@given(VALUES)
def test_a_facts_value_keeps_its_type(value: Value) -> None:
    again = decode(Value, json.loads(canonical(encode(value))), "value")
    assert (type(again), again) == (type(value), value)


@pytest.mark.parametrize("value", [True, False, None, "", "true", "2027-03-01", (), ("B", "CE"), date(2027, 3, 1)])
def test_values_that_look_alike_are_told_apart(value: Value) -> None:
    again = decode(Value, json.loads(canonical(encode(value))), "value")
    assert (type(again), again) == (type(value), value)


def test_facts_within_facts_come_back() -> None:
    assert decode(Fact, json.loads(canonical(encode(NESTED)))) == NESTED


def test_the_same_value_has_one_form() -> None:
    assert canonical(encode(Range(3, 3))) == canonical(encode(Range(3.0, 3.0))) == b'{"high":3.0,"low":3.0}'
    assert canonical({"b": [1, None], "a": "å\n"}) == '{"a":"å\\n","b":[1,null]}'.encode()


@pytest.mark.parametrize(
    "tree", [math.nan, math.inf, [-math.inf], "half \ud83d"], ids=["nan", "inf", "in a list", "half"]
)
def test_what_json_cannot_hold_is_refused(tree: Any) -> None:
    with pytest.raises(ValueError, match=r"JSON compliant|surrogates"):
        canonical(tree)


def test_other_values_have_no_form() -> None:
    with pytest.raises(TypeError, match="list"):
        encode([1])


UTTERANCE = {"text": "Ja.", "language": "sv"}
WRONG = [
    (Utterance, [], ": found [], expected a mapping for Utterance"),
    (Utterance, {"text": 1, "language": "sv"}, ".text: found 1, expected a str"),
    (Utterance, {**UTTERANCE, "loud": True}, ": unknown field 'loud' in Utterance"),
    (Utterance, {"language": "sv"}, "Utterance lacks a field"),
    (Utterance, {**UTTERANCE, "compute_s": True}, ".compute_s: found true, expected a float"),
    (Utterance, {**UTTERANCE, "compute_s": math.nan}, ".compute_s: found nan, expected a finite number"),
    (
        Utterance,
        {**UTTERANCE, "compute_s": 10**400},
        ".compute_s: found a number beyond 1e308, expected a finite number",
    ),
    (Utterance, {**UTTERANCE, "words": {}}, ".words: found {}, expected a list"),
    (Utterance, {**UTTERANCE, "words": [3]}, ".words[0]: found 3, expected a mapping for Word"),
    (PromptStarted, {"at_s": 1, "prompt_id": "p1", "samples": 1.5}, ".samples: found 1.5, expected a int"),
    (Started, {"line": "telex"}, '.line: found "telex", expected one of local, browser, phone, chat, simulated'),
    (Started, {"today": {"date": "1 May"}}, 'found {"date": "1 May"}, expected a date such as 2027-03-15'),
    (Started, {"today": 20270315}, ".today: found 20270315, expected a date such as 2027-03-15"),
    (Fact, {"kind": "years", "value": 3}, ".value: found 3, expected a fact's value"),
    (Fact, {"kind": "years", "value": {"low": 1.0}}, ".value: found {"),
    (Fact, {"kind": "any_of", "value": None, "facts": [["a"]]}, '.facts[0]: found ["a"], expected 2 values'),
    (
        Scorecard,
        {"outcome": "declined"},
        '.outcome: found "declined", expected one of qualified, not_qualified, review',
    ),
]


@pytest.mark.parametrize(("kind", "tree", "said"), WRONG)
def test_a_wrong_tree_is_refused_in_one_line(kind: Any, tree: Any, said: str) -> None:
    with pytest.raises(InputError) as refused:
        decode(kind, tree, "log[3]")
    assert str(refused.value).startswith("log[3]")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_an_entry_of_a_later_version_is_named() -> None:
    with pytest.raises(InputError, match="log entry of type 'Waved': this version of firstcall knows no such event"):
        decode_entry("Waved", {})


@given(
    st.recursive(
        st.none() | st.booleans() | FLOATS | TEXTS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner)
    )
)
def test_any_tree_is_taken_or_refused_but_never_breaks(tree: Any) -> None:
    for kind in ENTRIES.values():
        with contextlib.suppress(InputError):
            assert isinstance(decode(kind, tree, "entry"), kind)
