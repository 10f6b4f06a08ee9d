"""`firstcall spec`: check job spec files, show the questions as they will be asked, list the examples."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from firstcall import specfiles
from firstcall.errors import InputError
from firstcall.jobspec import SpecError
from firstcall.languages import LANGUAGES, phrases
from firstcall.questions import questions
from firstcall.types import JobSpec, Question

app = typer.Typer(name="spec", help="Check, show and list job specs.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print for machines.")]


@app.command()
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Job spec files, or names of examples.")],
    as_json: Json = False,
) -> None:
    """Check job specs: one line a problem, with file, line and key; exit code 2 when there is any."""
    failed = False
    for name in files:
        spec, problems = _checked(name)
        failed = failed or bool(problems)
        if as_json:
            found = {"file": name, "ok": spec is not None, "problems": problems, "hash": spec.hash if spec else None}
            typer.echo(json.dumps(found, ensure_ascii=False))
            continue
        for problem in problems:
            typer.echo(problem, err=True)
        if spec is not None:
            typer.echo(f"{name}: ok, {len(spec.requirements)} questions in {', '.join(spec.languages)}")
    if failed:
        raise typer.Exit(2)


@app.command()
def show(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A job spec file, or the name of an example.")],
    lang: Annotated[str, typer.Option("--lang", help="Language; the spec's own by default.")] = "",
    as_json: Json = False,
) -> None:
    """Show the questions of a job spec as they will be asked."""
    spec = specfiles.read_spec(specfiles.find(file))
    language = lang or spec.language
    if language not in LANGUAGES:
        raise InputError(f"--lang {language}: not spoken here; expected one of: {', '.join(LANGUAGES)}")
    asked = questions(spec, language)
    if as_json:
        typer.echo(json.dumps([asdict(question) for question in asked], ensure_ascii=False, indent=2))
        return
    for line in _lines(spec, language, asked):
        typer.echo(line)


@app.command(name="list")
def list_examples(as_json: Json = False) -> None:
    """List the example specs that ship with firstcall."""
    for path in specfiles.examples():
        spec = specfiles.read_spec(path)
        row = {"name": path.stem, "id": spec.id, "language": spec.language, "title": spec.title}
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else f"{path.stem:<32} {spec.language}  {spec.title}")


def _checked(name: str) -> tuple[JobSpec | None, list[str]]:
    try:
        return specfiles.read_spec(specfiles.find(name)), []
    except SpecError as error:
        return None, list(error.problems)
    except InputError as error:
        return None, [str(error)]


def _lines(spec: JobSpec, language: str, asked: tuple[Question, ...]) -> list[str]:
    words = phrases.get(language)
    lines = [f"{spec.title}, {spec.employer}", words.notice(spec.agency, spec.employer, spec.title, spec.contact), ""]
    for number, (requirement, question) in enumerate(zip(spec.requirements, asked, strict=True), start=1):
        must = "must" if requirement.must else "nice to have"
        lines += [f"{number}. {question.text}", f"   {requirement.id} · {words.kinds[requirement.kind]} · {must}"]
        forms = (("again", question.rephrased), ("keys", question.choices), ("explained", question.explanation))
        lines += [f"   {label}: {text}" for label, text in forms if text]
    return lines
