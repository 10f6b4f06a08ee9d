"""English texts of the desk's pages on which a person answers candidates."""

from __future__ import annotations

from types import MappingProxyType

from firstcall.languages.sending import SendingTexts

SENDING = SendingTexts(
    title="Answer to {who}",
    back="Back to the interview",
    choose="Which answer?",
    letters=MappingProxyType(
        {
            "proceed:book": "Goes on, chooses a time",
            "proceed:call": "Goes on, you call",
            "kept:": "Not now, but we will be in touch",
            "declined:": "Is not offered the job",
        }
    ),
    notes=MappingProxyType(
        {
            "proceed:book": "The candidate chooses among your free times on their page.",
            "proceed:call": "You call yourself.",
            "kept:": "The candidate has said yes to hearing of other jobs.",
            "declined:": "This can be decided only here, and only by a person.",
        }
    ),
    word_for_word="This is the answer, word for word.",
    change="Should it say something else? Change a verdict or a value in the interview.",
    yours="This is your decision, {name}. It is kept with your name and cannot be changed afterwards.",
    send="Send the answer",
    not_yet="The answer can be sent when a person has gone through the interview.",
    hidden="The interview is read blind. The answer is shown when you are done with it.",
    only_look="You may read, not send.",
    sent_title="The answer has been sent",
    sent_told="{answer}. Decided by {who}, {when}.",
    calendar="Get the time for your calendar",
    on="Next interview",
    letter_language="In {language}, like the interview.",
    languages=MappingProxyType({"sv": "Swedish", "en": "English"}),
    answers_title="Send answers",
    answers_told="{count} to be answered.",
    answers_none="Nobody waits for an answer.",
    answers_intro="Choose an answer for each. Every answer is a decision of its own, kept by itself with your name.",
    job="Job",
    all_jobs="All jobs",
    filter="Show",
    later="No answer yet",
    read_letter="Read the answer: {letter}",
    meets="Meets every must",
    lacks="Musts not met: {count}",
    unsettled="Musts unclear: {count}",
    confirm="I, {name}, have read the answers and decide on them.",
    send_all="Send the chosen answers",
    sent_count="{count} answers sent.",
    failed_count="{count} were not sent:",
    failed="{who}: {why}",
)
