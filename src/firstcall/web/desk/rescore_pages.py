"""The addresses of the pages about re-reading: what it changed, and what if."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from sqlalchemy import select

from firstcall.errors import InputError
from firstcall.languages.desk import desk_texts
from firstcall.rescore.views import Narrowed
from firstcall.store import tables, verification
from firstcall.store.desk_names import job_titles, question_names
from firstcall.types import JobSpec
from firstcall.web.desk import api, rescoring
from firstcall.web.desk.pages import shown
from firstcall.web.desk.rescore_page import changes_of, rescore_page, what_if_page
from firstcall.web.guard import Role, User, allow
from firstcall.web.house import House

router = APIRouter(prefix="/desk", include_in_schema=False)

Text = Annotated[str, Query(max_length=200)]


@router.get("/rescore")
def changed(
    request: Request,
    user: Annotated[User, allow(Role.LEAD, Role.AUDITOR)],
    ruleset: Text = "",
    job: Text = "",
    move: Text = "",
    after: Text = "",
) -> HTMLResponse:
    """The verdicts that a later scoring changed."""
    house, asked = api.house_of(request), Narrowed(ruleset=ruleset, job=job, move=move, after=after)
    found = rescoring.report_of(house, user, asked)
    jobs = {each.name.partition("/")[0] for each in found.requirements}
    it = rescore_page(found, asked, user.language, question_names(house.store, jobs, user.language))
    return shown("rescore.html", user, "rescore", it=it)


@router.get("/what-if")
def what_if(request: Request, user: Annotated[User, allow(Role.LEAD)], job: Text = "") -> HTMLResponse:
    """What a job asks for, to be changed for a question."""
    house = api.house_of(request)
    spec = _spec(house, job)
    named = question_names(house.store, {job} if job else set(), user.language)
    it = what_if_page(job_titles(house.store), spec, named, {}, user.language)
    return shown("what_if.html", user, "rescore", it=it)


@router.post("/what-if")
async def supposed(request: Request, user: Annotated[User, allow(Role.LEAD)]) -> HTMLResponse:
    """What it would have come to."""
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    house = api.house_of(request)
    return await house.in_thread(lambda: _supposed(house, user, form))


def _supposed(house: House, user: User, form: dict[str, str]) -> HTMLResponse:
    job, t = form.get("job", ""), desk_texts(user.language).rescore
    spec = _spec(house, job)
    named = question_names(house.store, {job}, user.language)
    found, problem = None, t.supposed_none
    if spec is not None and (changes := changes_of(spec, form)):
        try:
            found, problem = rescoring.supposed_of(house, user, job, changes), ""
        except InputError as error:
            problem = str(error)
    it = what_if_page(job_titles(house.store), spec, named, form, user.language, found=found, problem=problem)
    return shown("what_if.html", user, "rescore", it=it)


def _spec(house: House, job: str) -> JobSpec | None:
    """The newest spec of a job; None without one."""
    specs = tables.job_specs.c
    query = select(specs.source).where(specs.spec_id == job).order_by(specs.made_at.desc()).limit(1)
    with house.store.reading() as connection:
        source = connection.execute(query).scalar()
    return None if source is None else verification.spec_from(source)
