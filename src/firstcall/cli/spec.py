"""`firstcall spec`: draft a job spec from an advert, check files, show the questions as asked, list the examples."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from firstcall import drafting, lint, specfiles
from firstcall.errors import InputError
from firstcall.jobspec import SpecError
from firstcall.languages import LANGUAGES, phrases
from firstcall.questions import questions
from firstcall.types import JobSpec, Question

app = typer.Typer(name="spec", help="Draft, check, show and list job specs.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print for machines.")]


@app.command()
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Job spec files, or names of examples.")],
    as_json: Json = False,
) -> None:
    """Check job specs: one line a problem, with file, line and key; exit code 2 when there is any.

    Beside the format, every text that a candidate hears is looked at. Questions touching sex, origin, faith,
    disability, age, family, union, health, past pay, criminal records, looks or soft values are refused, with the law
    and a lawful wording; language, a legal age, lifting, weekends and medical tests need a 'reason:' in the job; pay
    needs the band.
    """
    failed = False
    for name in files:
        spec, problems = _checked(name)
        findings = lint.lint(spec) if spec is not None else ()
        failed = failed or bool(problems) or bool(findings)
        if as_json:
            found = {
                "file": name,
                "ok": spec is not None and not findings,
                "problems": problems,
                "findings": lint.records(spec, findings) if spec else [],
                "hash": spec.hash if spec else None,
            }
            typer.echo(json.dumps(found, ensure_ascii=False))
            continue
        for problem in [*problems, *(lint.lines(spec, name, findings) if spec else [])]:
            typer.echo(problem, err=True)
        if spec is not None and not findings:
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


@app.command()
def draft(
    advert: Annotated[str, typer.Argument(metavar="ADVERT", help="A file with the advert, or - for standard input.")],
    lang: Annotated[str, typer.Option("--lang", help="The advert's language; found from its words by default.")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="Write the draft here instead of printing it.")] = None,
    as_json: Json = False,
) -> None:
    """Propose a job spec from an advert: plain text, a job board's JSON or a page with a JobPosting.

    Every proposed requirement stands with the advert's words that it came from; what could not be placed, wholly or
    in part, is listed at the end. The draft is marked `draft: true` and can't be used until a person has been through
    it.
    """
    name = "standard input" if advert == "-" else advert
    found = drafting.propose(drafting.read_advert(_text_of(advert), name, language=lang))
    told = json.dumps(drafting.as_json(found), ensure_ascii=False, indent=2) if as_json else drafting.as_yaml(found)
    if out is None:
        typer.echo(told, nl=as_json)
        return
    if out.exists():
        raise InputError(f"--out {out}: exists already; expected a new file, so that nobody's work is lost")
    try:
        out.write_text(told if told.endswith("\n") else f"{told}\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"--out {out}: {error.strerror}; expected a new file in a folder that exists") from None
    typer.echo(
        f"{out}: {len(found.proposals)} requirements proposed, {len(found.unplaced)} sentences not placed, "
        f"{len(found.partly)} partly"
    )


@app.command(name="list")
def list_examples(as_json: Json = False) -> None:
    """List the example specs that ship with firstcall."""
    for path in specfiles.examples():
        spec = specfiles.read_spec(path)
        row = {"name": path.stem, "id": spec.id, "language": spec.language, "title": spec.title}
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else f"{path.stem:<32} {spec.language}  {spec.title}")


def _text_of(advert: str) -> str:
    if advert != "-":
        return specfiles.read_advert_text(advert)
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("standard input: not UTF-8 text; expected a job advert as text or JSON") from None


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
