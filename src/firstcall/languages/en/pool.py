"""English texts about other jobs and those who want to hear of them."""

from __future__ import annotations

from types import MappingProxyType

from firstcall.languages.pool import PoolTexts

POOL = PoolTexts(
    jobs_title="Other jobs",
    jobs_intro=(
        "A job that is open is compared with the answers of those who have said yes to that. "
        "Nobody is told anything by it: these are suggestions to you."
    ),
    jobs_none="There are no jobs yet.",
    states=MappingProxyType({"open": "Open", "draft": "Not opened", "closed": "Closed"}),
    job="Job",
    state="State",
    interviews="Interviews",
    waiting="Wait for a decision",
    since="{who}, {day}",
    newer="There is a newer version that has not been opened.",
    publish="Open",
    publish_again="Open the new version",
    close="Close",
    published="{job} is open. It may suit {count} of those who want to hear from us.",
    closed="{job} is closed.",
    pool_title="Keep in touch",
    pool_intro="These have said yes to hearing of other jobs. Verdicts are never used again, only what they have said.",
    pool_none="Nobody has said yes to hearing from us.",
    applied="Applied for {job}",
    consents=MappingProxyType(
        {
            "spoken": "Said yes in the interview on {day}",
            "pressed": "Pressed yes in the interview on {day}",
            "keyed": "Keyed yes in the interview on {day}",
            "typed": "Wrote yes in the interview on {day}",
        }
    ),
    consent_noted="Yes, noted by {who} on {day}: “{text}”",
    consent_unknown="Has said yes",
    fits="May suit",
    nothing="No open job fits just now.",
    complete="Meets every must",
    to_ask="{count} to ask about",
    questions="To ask about",
    more="Show more",
    first="From the start",
    others_title="Other jobs for {who}",
    others_intro="Open jobs that what the candidate has said is enough for, and what is left to ask.",
    others_none="No open job fits what the candidate has said.",
    others_no="The candidate has not said yes to a comparison with other jobs.",
    others_hidden="The interview is read blind. Other jobs are shown when you are done with it.",
    back="Back to the interview",
    reused="{count} musts met",
    note_title="Has the candidate said otherwise since?",
    note_yes="Wants to hear of other jobs",
    note_no="Does not want to hear from us",
    note_text="How did they say so?",
    note_save="Note it",
)
