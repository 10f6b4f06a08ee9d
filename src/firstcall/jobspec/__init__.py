"""Job spec text -> `JobSpec`, or every complaint about it at once.

Pure: reading the file from disk is `firstcall.specfiles`. The format is described in
`specs/README.md`, beside the ten examples.
"""

from __future__ import annotations

import hashlib
import json
import string
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from firstcall.errors import InputError
from firstcall.jobspec import checks, complaints, form
from firstcall.jobspec.tree import Path, Problem, Tree, TreeError, read
from firstcall.kinds import KINDS, any_of
from firstcall.languages import LANGUAGES
from firstcall.types import JobSpec, Params, PayBand, Requirement

__all__ = ["SpecError", "parse"]

M = TypeVar("M", bound=BaseModel)


class SpecError(InputError):
    """A job spec that cannot be used; `problems` holds one line for each thing to mend."""

    def __init__(self, name: str, problems: list[Problem]) -> None:
        ordered = sorted(problems, key=lambda problem: problem.line)
        self.problems = tuple(f"{name}:{p.line}: {p}" if p.line else f"{name}: {p}" for p in ordered)
        more = len(self.problems) - 1
        super().__init__(self.problems[0] + (f" (and {more} more)" if more else ""))


def parse(text: str, name: str) -> JobSpec:
    """The job spec in `text`; `name` stands in the complaints. Raises SpecError with every problem found."""
    try:
        tree = read(text)
    except TreeError as error:
        raise SpecError(name, error.problems) from None
    reader = _Reader(tree)
    spec = reader.spec(text)
    if spec is None or reader.problems:
        raise SpecError(name, reader.problems)
    return spec


def content_hash(data: object) -> str:
    """`sha256:` + digest over the content: comments, whitespace, quoting and the order of keys do not count.

    The order of a choice's options counts, since they are read out in it; test data (`distractors`) does not.
    """
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if key != "distractors"}
    text = json.dumps(_canonical(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()


def _canonical(value: object, key: str = "") -> object:
    match value:
        case dict() if key == "options":
            return [[name, _canonical(item)] for name, item in value.items()]
        case dict():
            return {name: _canonical(item, name) for name, item in value.items()}
        case tuple():
            return [_canonical(item) for item in value]
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return int(value)
        case _:
            return value


class _Reader:
    """Reads one tree, collecting complaints instead of stopping at the first."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.languages: tuple[str, ...] = ()
        self.pay: PayBand | None = None
        self.pay_written = False
        self._ids: dict[str, Path] = {}

    def complain(self, path: Path, message: str) -> None:
        self.problems.append(Problem(self.tree.line(path), path, message))

    def spec(self, text: str) -> JobSpec | None:
        data = self.tree.data
        if not isinstance(data, dict):
            self.complain((), f"the file holds {complaints.shown(data)}; expected 'key: value' lines")
            return None
        if data.get("firstcall", form.FORMAT) != form.FORMAT:
            self.complain(
                ("firstcall",), f"format {complaints.shown(data['firstcall'])} is not known; expected {form.FORMAT}"
            )
            return None
        if data.get("draft") is True:
            self.complain(
                ("draft",),
                "this is a draft; check every line, fill in what is marked TODO, and delete the line 'draft'",
            )
        top = self.validated(form.SpecForm, data, ())
        self.languages = self.spoken(data)
        self.pay_written = data.get("pay") is not None
        self.pay = self.band(top)
        requirements = self.requirements(data.get("requirements"))
        if top is None:
            return None
        for path, message in checks.of_day(top.starts_on, "starts_on"):
            self.complain(path, message)
        if requirements and not any(requirement.weight for requirement in requirements):
            self.complain(("requirements",), "every weight is 0; expected at least one above 0")
        return JobSpec(
            id=top.id,
            languages=self.languages,
            title=top.title.strip(),
            employer=top.employer.strip(),
            agency=top.agency.strip(),
            requirements=requirements,
            decision_by_days=top.decision_by_days,
            hash=content_hash(data),
            source=text,
            advert=top.advert,
            starts_on=top.starts_on,
            pay=self.pay,
            place=top.place.municipality if top.place else "",
            country=top.place.country if top.place else "SE",
            contact=top.contact.strip(),
        )

    def validated(self, model: type[M], data: Mapping[str, object], at: Path) -> M | None:
        try:
            return model.model_validate(data, strict=True)
        except ValidationError as error:
            self.problems += complaints.problems(error, self.tree, at, model.model_fields)
            return None

    def spoken(self, data: Mapping[str, object]) -> tuple[str, ...]:
        """The interview's languages, the default one first; complains about unknown and missing ones."""
        several = data.get("languages")
        listed = tuple(item for item in several if isinstance(item, str)) if isinstance(several, tuple) else ()
        first = data.get("language")
        if isinstance(first, str) and listed and first not in listed:
            self.complain(("languages",), f"does not hold the spec's language '{first}'")
        chosen = tuple(dict.fromkeys(([first] if isinstance(first, str) else []) + list(listed)))
        if len(set(listed)) < len(listed):
            self.complain(("languages",), "a language stands twice")
        if not chosen and first is None and several is None:
            self.complain(("language",), f"missing; expected one of: {', '.join(LANGUAGES)}")
        for language in chosen:
            if language not in LANGUAGES:
                where: Path = ("language",) if language == first else ("languages",)
                self.complain(where, f"'{language}' is not spoken here; {complaints.nearest(language, LANGUAGES)}")
        return tuple(language for language in chosen if language in LANGUAGES)

    def band(self, top: form.SpecForm | None) -> PayBand | None:
        if top is None or top.pay is None:
            return None
        band = PayBand(top.pay.currency, top.pay.per, top.pay.min, top.pay.max, top.pay.plus)
        for path, message in checks.of_pay(band):
            self.complain(("pay", *path), message)
        return band

    def requirements(self, listed: object) -> tuple[Requirement, ...]:
        if not isinstance(listed, tuple):
            return ()
        found = (self.requirement(item, ("requirements", i)) for i, item in enumerate(listed))
        return tuple(requirement for requirement in found if requirement is not None)

    def requirement(self, data: object, at: Path, *, inside: bool = False) -> Requirement | None:
        """One requirement or, `inside` an any_of, one of its alternatives."""
        if not isinstance(data, dict):
            if inside:
                self.complain(at, f"{complaints.shown(data)}; expected a mapping with id, kind and what the kind needs")
            return None
        kind = data.get("kind")
        known = sorted(set(KINDS) - {"any_of"}) if inside else sorted(KINDS)
        if isinstance(kind, str) and kind not in known:
            what = "an any_of inside an any_of is not possible" if kind in KINDS else f"'{kind}' is not a kind"
            self.complain((*at, "kind"), f"{what}; {complaints.nearest(kind, known)}")
            return None
        model: type[form.AlternativeForm] = form.AlternativeForm if inside else form.RequirementForm
        common = {key: value for key, value in data.items() if key in model.model_fields}
        own = {key: value for key, value in data.items() if key not in model.model_fields}
        misspelt = not isinstance(kind, str) and self.misspelt(own, at, model)
        if misspelt:
            return None
        head = self.validated(model, common, at)
        params = self.params(kind, own, at, inside=inside) if isinstance(kind, str) else None
        self.unique(data.get("id"), at)
        if head is None or params is None:
            return None
        return self.built(head, params, at)

    def misspelt(self, own: Mapping[str, object], at: Path, model: type[form.AlternativeForm]) -> bool:
        """Complain about `knd` for `kind`; without a kind, other unknown keys cannot be told from its parameters."""
        for key in own:
            message = complaints.unknown_key(key, model.model_fields)
            if message.endswith("'kind'?"):
                self.complain((*at, key), message)
                return True
        return False

    def params(self, kind: str, own: Mapping[str, object], at: Path, *, inside: bool) -> Params | None:
        if kind == "any_of":
            return self.alternatives(own, at)
        model = KINDS[kind].Params
        try:
            params: Params = model.model_validate(dict(own), strict=True)
        except ValidationError as error:
            head = form.AlternativeForm if inside else form.RequirementForm
            keys = {*model.model_fields, *head.model_fields}
            self.problems += complaints.problems(error, self.tree, at, keys)
            return None
        if kind == "amount" and self.pay is None and self.pay_written:
            return params  # the band's own complaint is enough
        for path, message in checks.of_params(params, self.pay):
            self.complain((*at, *path), message)
        return params

    def alternatives(self, own: Mapping[str, object], at: Path) -> any_of.Params | None:
        for key in own.keys() - {"of"}:
            self.complain((*at, key), complaints.unknown_key(key, {"of", *form.RequirementForm.model_fields}))
        if self.validated(form.AnyOfForm, {key: own[key] for key in own if key == "of"}, at) is None:
            return None
        listed = own["of"]
        items = listed if isinstance(listed, tuple) else ()
        found = [self.requirement(item, (*at, "of", i), inside=True) for i, item in enumerate(items)]
        whole = tuple(requirement for requirement in found if requirement is not None)
        return any_of.Params(of=whole) if len(whole) == len(items) else None

    def unique(self, identifier: object, at: Path) -> None:
        if not isinstance(identifier, str):
            return
        first = self._ids.setdefault(identifier, at)
        if first != at:
            line = self.tree.line((*first, "id"))
            self.complain((*at, "id"), f"'{identifier}' is taken by the requirement on line {line}; ids are unique")

    def built(self, head: form.AlternativeForm, params: Params, at: Path) -> Requirement:
        ask = self.wording(head.ask, (*at, "ask"))
        missing = [language for language in self.languages if language not in ask]
        if params.kind == "yes_no" and missing:
            which = f" in {', '.join(missing)}" if ask else ""
            self.complain((*at, "ask"), f"missing{which}; a yes_no question has no other source of its wording")
        own = head if isinstance(head, form.RequirementForm) else form.RequirementForm(id=head.id, kind=head.kind)
        return Requirement(
            id=head.id,
            params=params,
            must=own.must,
            weight=own.weight,
            ask=ask,
            explain=self.wording(head.explain, (*at, "explain")),
            not_met=self.wording(head.not_met, (*at, "not_met"), slots=("answer",)),
            reason=head.reason.strip(),
            taxonomy=head.taxonomy or {},
        )

    def wording(self, given: form.Wording | None, at: Path, slots: tuple[str, ...] = ()) -> dict[str, str]:
        """Texts per language; a plain text is in the spec's first language."""
        if given is None or not self.languages:
            return {}
        texts = {self.languages[0]: given} if isinstance(given, str) else given
        for language, text in texts.items():
            path = at if isinstance(given, str) else (*at, language)
            if language not in LANGUAGES:
                self.complain(path, f"'{language}' is not spoken here; {complaints.nearest(language, LANGUAGES)}")
            self.slots(text, path, slots)
        return {language: " ".join(text.split()) for language, text in texts.items()}

    def slots(self, text: str, path: Path, allowed: tuple[str, ...]) -> None:
        expected = f"expected only {{{allowed[0]}}}" if allowed else "expected plain text without braces"
        try:
            parts = list(string.Formatter().parse(text))
        except ValueError:
            self.complain(path, f"a brace that is not closed; {expected}")
            return
        for _, slot, spec, conversion in parts:
            if slot is not None and (slot not in allowed or spec or conversion):
                self.complain(path, f"slot '{{{slot}}}' is not known; {expected}")
