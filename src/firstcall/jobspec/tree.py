"""YAML text -> plain values that still know their lines; nothing about job specs belongs here.

Only the plain part of YAML is taken: one document, no anchors, aliases or tags, text keys, no key twice. That keeps a
small file from growing into a huge one and makes every value mean what it looks like.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

Path = tuple[str | int, ...]
"""Where a value stands: keys and list positions from the top."""

MAX_CHARACTERS = 262_144
"""The longest example is 7 000 characters; parsing a quarter of a million takes about a second."""
MAX_DEPTH = 12
"""The format needs 6; a deeper file would only exercise the parser's stack."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One complaint about a file."""

    line: int
    """From 1; 0 when the whole file is meant."""
    path: Path
    message: str

    def __str__(self) -> str:
        where = dotted(self.path)
        return one_line(f"{where}: {self.message}" if where else self.message)


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed file: mappings, tuples and scalars, and the line of every value and key."""

    data: object
    lines: Mapping[Path, int]

    def line(self, path: Path) -> int:
        """The line of `path`, or of the nearest place above it that the file has."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


class TreeError(ValueError):
    """The text is not plain YAML; `problems` holds at least one complaint."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(str(problems[0]))
        self.problems = problems


def one_line(text: str) -> str:
    """`text` without line breaks, control characters or endless length: a spec's own words stand in complaints."""
    flat = "".join(sign if sign.isprintable() else "?" for sign in " ".join(text.split()))
    return flat if len(flat) <= 500 else f"{flat[:497]}..."


def dotted(path: Path) -> str:
    """`requirements[2].kind` for `("requirements", 2, "kind")`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def read(text: str) -> Tree:
    """Parse `text`. Raises TreeError for anything that is not one plain, sensible YAML document."""
    if len(text) > MAX_CHARACTERS:
        raise TreeError([Problem(0, (), f"{len(text)} characters; expected at most {MAX_CHARACTERS}")])
    if not text.strip():
        raise TreeError([Problem(0, (), "the file is empty; expected a job spec that begins with 'firstcall: 1'")])
    try:
        _refuse_tricks(text)
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise TreeError([_malformed(error)]) from None
    except yaml.reader.ReaderError as error:
        message = f"character {error.position + 1} (U+{_code(error.character):04X}) is not allowed; expected plain text"
        raise TreeError([Problem(text.count("\n", 0, error.position) + 1, (), message)]) from None
    if node is None:
        raise TreeError([Problem(0, (), "only comments; expected a job spec that begins with 'firstcall: 1'")])
    builder = _Builder()
    data = builder.value(node, ())
    if builder.problems:
        raise TreeError(builder.problems)
    return Tree(data, builder.lines)


def _code(character: object) -> int:
    return character if isinstance(character, int) else ord(str(character)[:1] or "?")


def _malformed(error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    what = " ".join(part for part in (error.context, error.problem) if part)
    column = f" at column {mark.column + 1}" if mark else ""
    return Problem(mark.line + 1 if mark else 0, (), f"malformed YAML{column}: {what}")


def _refuse_tricks(text: str) -> None:
    """Walk the parser's events, which needs no memory and no recursion, before anything is built."""
    depth = 0
    documents = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise TreeError([Problem(line, (), f"alias '*{event.anchor}' is not allowed; write the value out")])
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            raise TreeError([Problem(line, (), f"anchor '&{event.anchor}' is not allowed; write the value out")])
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise TreeError([Problem(line, (), "a second document begins; expected one job spec a file")])
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise TreeError([Problem(line, (), f"nested deeper than {MAX_DEPTH} levels")])
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _taken_for(node: yaml.Node) -> str:
    """YAML 1.1 has surprises for the unwary: off and no are false."""
    if node.tag != "tag:yaml.org,2002:bool":
        return ""
    return f" (YAML reads it as {'true' if str(node.value).lower() in {'yes', 'on', 'true'} else 'false'})"


class _Builder:
    """Turns YAML nodes into values, noting lines and complaints on the way."""

    def __init__(self) -> None:
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []
        self._loader = yaml.SafeLoader("")

    def value(self, node: yaml.Node, path: Path) -> object:
        self.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, path))
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.value(item, (*path, i)) for i, item in enumerate(node.value))
        return self._scalar(node, path)

    def _pairs(self, node: yaml.MappingNode, path: Path) -> Iterator[tuple[str, object]]:
        seen: dict[str, int] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            written = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "? ..."
            if not isinstance(key_node, yaml.ScalarNode) or key_node.tag != "tag:yaml.org,2002:str":
                self._complain(line, path, f"key {written!r} is not text{_taken_for(key_node)}; put it in quotes")
                continue
            if written in seen:
                self._complain(line, (*path, written), f"the key stands twice; the first is on line {seen[written]}")
                continue
            seen[written] = line
            self.lines[(*path, written)] = line
            yield written, self.value(value_node, (*path, written))

    def _scalar(self, node: yaml.Node, path: Path) -> object:
        line = node.start_mark.line + 1
        try:
            value: object = self._loader.construct_object(node)
        except (yaml.constructor.ConstructorError, ValueError) as error:
            why = error.problem if isinstance(error, yaml.constructor.ConstructorError) else str(error)
            self._complain(line, path, f"{node.value!r} cannot be read ({why}); put text in quotes")
            return None
        if isinstance(value, float) and not math.isfinite(value):
            self._complain(line, path, f"{node.value} is not a number that can be compared")
            return None
        return value

    def _complain(self, line: int, path: Path, message: str) -> None:
        self.problems.append(Problem(line, path, message))
