"""Job spec -> what in it may not be asked, or not without a reason; and in which words it may.

Pure. It is run where a spec is checked or taken for new interviews, never where one is parsed: stored specs are parsed
again for ever, also when a rule has been added since. What is judged is every text that a candidate hears or that
decides; the advert is not. It finds known ways of asking and is no legal advice: nothing found proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache

from firstcall.errors import InputError
from firstcall.jobspec import tree
from firstcall.kinds import amount, any_of, certificate, choice, level, number, years
from firstcall.languages import LANGUAGES
from firstcall.lint.grounds import GROUNDS
from firstcall.lint.rules import Hit, LintPack, LintRule, Severity, Shape, pack_of
from firstcall.types import JobSpec, Requirement

__all__ = ["Finding", "LintError", "LintPack", "LintRule", "Severity", "lines", "lint", "records", "refuse"]

AMOUNT_RULE = "lint.pay.amount"
"""The rule behind a requirement of the kind amount in a spec without a pay band."""
ENOUGH_WORDS = 3
"""A reason has at least so many words that say something; "because the job requires it" has none."""
NEW_WORDS = 2
"""So many of them are not in the question: "you have turned 18" is no reason for asking whether somebody has."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One text of a spec that a rule found."""

    requirement: str
    """Its id."""
    path: tree.Path
    """Where the text stands in the file."""
    quote: str
    """The words found."""
    rule: str
    """Stable rule id, such as `sv.lint.family.children`."""
    ground: str
    """A key of `grounds.GROUNDS`."""
    severity: Severity
    why: str
    """What is asked about, and the law in words."""
    instead: str
    """A lawful wording in the text's language; empty where there is none."""

    def __str__(self) -> str:
        what = {
            Severity.REFUSED: "refused",
            Severity.NEEDS_REASON: "needs 'reason:' with what in the job demands it",
            Severity.NEEDS_PAY_BAND: "needs the spec's 'pay:' band",
        }[self.severity]
        do = f"; ask instead: {self.instead!r}" if self.instead else ""
        if self.severity == Severity.REFUSED and not self.instead:
            do = "; leave it out"
        return f"{self.quote!r} {what}: it asks about {self.why}{do} [{self.rule}]"


class LintError(InputError):
    """A spec that may not be used for new interviews; the line names the first finding."""


def lint(spec: JobSpec) -> tuple[Finding, ...]:
    """Everything in `spec` that keeps it from being used, in its order; empty where nothing was found."""
    return tuple(
        finding
        for i, requirement in enumerate(spec.requirements)
        for finding in _of_requirement(requirement, ("requirements", i), spec, requirement.reason)
    )


def lines(spec: JobSpec, name: str, findings: tuple[Finding, ...]) -> list[str]:
    """The findings as lines for people, with file and line; `name` is the file's."""
    places = tree.read(spec.source)
    return [
        f"{name}:{places.line(each.path)}: {tree.dotted(_written(each.path, places))}: {tree.one_line(str(each))}"
        for each in findings
    ]


def records(spec: JobSpec, findings: tuple[Finding, ...]) -> list[dict[str, object]]:
    """The findings for machines: plain values, with the line in the file."""
    places = tree.read(spec.source)
    return [
        {**asdict(each), "path": tree.dotted(_written(each.path, places)), "line": places.line(each.path)}
        for each in findings
    ]


def refuse(spec: JobSpec, name: str) -> None:
    """Raise LintError where `spec` may not be used for new interviews."""
    findings = lint(spec)
    if findings:
        more = f" (and {len(findings) - 1} more: firstcall spec check {name})" if len(findings) > 1 else ""
        raise LintError(f"{lines(spec, name, findings[:1])[0]}{more}")


def _written(path: tree.Path, places: tree.Tree) -> tree.Path:
    """The part of `path` that stands in the file: a question in one language only is not keyed by it."""
    while path and path not in places.lines:
        path = path[:-1]
    return path


def _of_requirement(requirement: Requirement, at: tree.Path, spec: JobSpec, reason: str) -> Iterator[Finding]:
    reasoned = has_substance(reason, requirement, spec)
    for path, language, text, whole in _texts(requirement, at, spec):
        told: set[tuple[str, Severity]] = set()  # One finding a text and ground is enough to mend it.
        is_reason = path[-1] == "reason"
        asked = requirement.ask.get(language, "") if whole else ""
        for hit in pack_of(language).hits(text, whole=whole, reason=is_reason):
            severity = hit.rule.severity
            if asked and _settled_by(asked, hit, language):
                continue
            if (severity == Severity.NEEDS_REASON and (reasoned or is_reason)) or (
                severity == Severity.NEEDS_PAY_BAND and (spec.pay is not None or is_reason)
            ):
                continue
            if (hit.rule.ground, severity) not in told:
                told.add((hit.rule.ground, severity))
                yield _finding(requirement, path, hit, text, spec)
    if isinstance(requirement.params, amount.Params) and spec.pay is None:
        why = f"{GROUNDS['pay'].about} ({GROUNDS['pay'].why(spec.country)})"
        unit = requirement.params.unit
        yield Finding(
            requirement.id, (*at, "kind"), f"amount in {unit}", AMOUNT_RULE, "pay", Severity.NEEDS_PAY_BAND, why, ""
        )
    if isinstance(requirement.params, any_of.Params):
        for i, alternative in enumerate(requirement.params.of):
            yield from _of_requirement(alternative, (*at, "of", i), spec, alternative.reason or reason)


def _settled_by(asked: str, hit: Hit, language: str) -> bool:
    """Whether the question says that an option, a name or an `of` is meant otherwise than by itself.

    "Thai" is no origin where it is asked what food somebody has cooked, nor "English" where it is which language they
    speak.
    """
    of_work, of_languages = _meant(asked, language)
    if of_work:
        return hit.rule.severity == Severity.REFUSED or hit.rule.ground == "language"
    return hit.rule.ground == "ethnicity" and of_languages


@lru_cache(maxsize=64)
def _meant(asked: str, language: str) -> tuple[bool, bool]:
    """Whether a question asks for work, and whether for a language; asked anew for each of its many options."""
    pack = pack_of(language)
    return pack.tells_of_work(asked), any(each.rule.ground == "language" for each in pack.hits(asked))


def _finding(requirement: Requirement, path: tree.Path, hit: Hit, text: str, spec: JobSpec) -> Finding:
    ground = GROUNDS[hit.rule.ground]
    return Finding(
        requirement=requirement.id,
        path=path,
        quote=Shape(text, {}).original[hit.start : hit.end],
        rule=hit.rule.id,
        ground=hit.rule.ground,
        severity=hit.rule.severity,
        why=f"{ground.about} ({ground.why(spec.country)})",
        instead=hit.rule.instead,
    )


def _texts(requirement: Requirement, at: tree.Path, spec: JobSpec) -> Iterator[tuple[tree.Path, str, str, bool]]:
    """(path, language, text, whether it is a short text without a sentence around it)."""
    for key, texts in (("ask", requirement.ask), ("explain", requirement.explain), ("not_met", requirement.not_met)):
        for language, text in texts.items():
            if language in LANGUAGES:
                yield (*at, key, language), language, text, False
    if requirement.reason:
        yield (*at, "reason"), spec.language, requirement.reason, False
    for path, text in _parameters(requirement, at):
        for language in spec.languages:
            yield path, language, text, True


def _parameters(requirement: Requirement, at: tree.Path) -> Iterator[tuple[tree.Path, str]]:
    match requirement.params:
        case years.Params() | number.Params() as counted:
            yield (*at, "of"), counted.of
        case certificate.Params() as paper:
            yield (*at, "name"), paper.name
            yield from (((*at, "aliases", i), alias) for i, alias in enumerate(paper.aliases))
        case choice.Params() as chosen:
            for option, synonyms in chosen.options.items():
                yield (*at, "options", option), option
                yield from (((*at, "options", option, i), synonym) for i, synonym in enumerate(synonyms))
        case level.Params() as levels:
            yield from (((*at, "scale", i), item) for i, item in enumerate(levels.scale))
        case _:
            return


def has_substance(reason: str, requirement: Requirement, spec: JobSpec) -> bool:
    """Whether a job reason says anything: enough words that are not filler, and not the question's own words again."""
    empty = frozenset[str]().union(*(pack_of(language).empty_words for language in spec.languages))
    said = {word for word in Shape(reason, {}).text.split() if len(word) > 1 and word not in empty}
    asked = {word for text in requirement.ask.values() for word in Shape(text, {}).text.split()}
    return len(said) >= ENOUGH_WORDS and len(said - asked) >= NEW_WORDS
