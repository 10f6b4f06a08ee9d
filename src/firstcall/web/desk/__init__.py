"""The review desk in the browser: what recruiters see and do. Values come from `review` and `store`.

Each router is one file; the list below is what the server includes.
"""

from __future__ import annotations

from fastapi import APIRouter

from firstcall.web.desk import (
    answers,
    api,
    booking,
    deciding,
    forms,
    jobs,
    measuring,
    other_jobs,
    pages,
    rescore_pages,
    rescoring,
    sending,
    sound_routes,
)


def routers() -> list[APIRouter]:
    """The desk's routers, one a line."""
    return [
        sound_routes.router,
        api.router,
        deciding.router,
        measuring.router,
        forms.router,
        jobs.router,
        other_jobs.router,
        rescoring.router,
        rescore_pages.router,
        sending.router,
        answers.router,
        booking.router,
        pages.router,
    ]
