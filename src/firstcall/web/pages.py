"""The candidate's pages as HTML: templates filled with a job's and a language's texts."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from firstcall.languages import LANGUAGES
from firstcall.languages.page import page_texts
from firstcall.types import JobSpec

SECONDS_A_QUESTION = 20
"""A question, its answer and a read-back now and then, spoken; measured on the simulated candidates."""


def candidate(spec: JobSpec, language: str) -> str:
    """The page of one interview."""
    texts = page_texts(language)
    asked = len(spec.requirements)
    whose = {"job": spec.title, "agency": spec.agency, "employer": spec.employer, "contact": spec.contact}
    told = {
        "title": texts.title.format(**whose),
        "asks": texts.asks.format(**whose, questions=asked, minutes=max(2, round(asked * SECONDS_A_QUESTION / 60) + 1)),
        "person": texts.person.format(days=spec.decision_by_days),
        "contact": texts.contact.format(**whose) if spec.contact else "",
    }
    data = json.dumps(asdict(texts), ensure_ascii=False).replace("<", "\\u003c")
    return _template("candidate.html").render(lang=language, t=asdict(texts) | told, texts_json=data, asked=asked)


def no_such_link() -> str:
    """The page of a link that lets nobody in; in every language, for whose it was is unknown."""
    texts = [(language, page_texts(language)) for language in LANGUAGES]
    return _template("no_such_link.html").render(lang=texts[0][0], texts=texts)


def filled(name: str, **values: object) -> str:
    """Another of the candidate's pages: a template with what it asks for."""
    return _template(name).render(**values)


@cache
def _template(name: str) -> Template:
    loader = FileSystemLoader(Path(__file__).parent / "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template(name)
