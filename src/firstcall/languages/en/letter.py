"""English texts of what a person answers a candidate with."""

from __future__ import annotations

from firstcall.languages.en.feedback import need
from firstcall.languages.letter import LetterTexts

LETTER = LetterTexts(
    need=need,
    proceed=(
        "Thank you for your answers. We would like to meet you: "
        "the next step is a talk about the job as {job} at {employer}."
    ),
    kept=(
        "Thank you for your answers. We are not offering you the job as {job} at {employer} now, "
        "but we would like to get in touch about other jobs."
    ),
    declined="Thank you for your answers. We are not offering you the job as {job} at {employer}.",
    decided=(
        "{name} at {agency} has gone through your answers and made the decision, on {day}. "
        "No computer decided anything."
    ),
    needs="This is what the job needs, and what you answered.",
    overruled=(
        "The job needs {need}. A recruiter has gone through your answer and found that it is not enough for that."
    ),
    overruled_own=(
        "To the question “{question}” a recruiter has noted your answer like this: “{value}”. "
        "That is not enough for the job."
    ),
    all_met="Your answers cover what the job needs. We are offering it to others whose answers do so too.",
    open_in_talk="We will talk about that when we meet. It does not count as a no.",
    book="Choose a time that suits you on the same page as you are reading this on.",
    call="We will call you, by {day} at the latest.",
    keep=(
        "You have said yes to our comparing your answers with other jobs and getting in touch. "
        "Do you not want that any more? Contact {where}, and we will stop."
    ),
    object_=(
        "Do you think that the decision is wrong, or would you like to know more about why? "
        "Contact {where}, and another person will go through it with you."
    ),
)
