"""`firstcall explain`: prints the tree of rules behind a reading."""

from __future__ import annotations

from typing import Annotated

import typer


def explain(
    text: Annotated[str, typer.Argument(help="The reply, such as “knappt två år”.")],
    expect: Annotated[str, typer.Option(help="Kind of the answer, such as years.")],
    lang: Annotated[str, typer.Option(help="Language of the reply.")] = "sv",
    question: Annotated[str, typer.Option(help="What was asked.")] = "",
    today: Annotated[str, typer.Option(help="The interview's day, such as 2026-03-01; today when left out.")] = "",
) -> None:
    """Show which rules read a reply, and how."""
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    from firstcall.cli.reading_tables import check_language, day_of, requirement_for
    from firstcall.reading.explanation import Node
    from firstcall.reading.explanation import explain as explained

    def grown(node: Node, tree: Tree | None = None) -> Tree:
        label = Text(node.title + (f"  {node.detail}" if node.detail else ""))
        branch = Tree(label) if tree is None else tree.add(label)
        for child in node.children:
            grown(child, branch)
        return branch

    root = explained(
        text, requirement_for(expect), language=check_language(lang), today=day_of(today), question=question
    )
    Console(highlight=False, soft_wrap=True).print(grown(root))
