"""What the agent says in English. Spoken words first: short sentences, no judgement, nothing that can hurt."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from firstcall.events import Ending
from firstcall.languages.en import feedback, numerals, questions, statements
from firstcall.languages.phrases import Phrases
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Outcome, Requirement


def _notice(agency: str, employer: str, title: str, contact: str) -> str:
    recorded = (
        "If you say yes, this call is recorded. We do that so that a recruiter can listen to your answers. "
        "A person goes through every answer, and it is a person who decides. "
        "If you would rather talk to a person, you can say so at any time"
    )
    return _opening(agency, employer, title, contact, recorded)


def _chat_notice(agency: str, employer: str, title: str, contact: str) -> str:
    written = (
        "Your answers are kept so that a recruiter can read them. "
        "A person goes through every answer, and it is a person who decides. "
        "If you would rather talk to a person, you can write so at any time"
    )
    return _opening(agency, employer, title, contact, written)


def _opening(agency: str, employer: str, title: str, contact: str, kept: str) -> str:
    comma = "," if "," in title else ""
    job = (
        f"It is about the job {title}." if agency == employer else f"It is about the job {title}{comma} at {employer}."
    )
    reach = f", or contact {contact}" if contact else ""
    return f"Hello! I am a computer, not a person, and I ask questions for {agency}. {job} {kept}{reach}."


def _how_many(count: int) -> str:
    return "I have one short question." if count == 1 else f"I have {numerals.number(count)} short questions."


def _chat_introduction(count: int) -> str:
    return (
        f"{_how_many(count)} Everyone who applies gets the same questions. "
        "You can ask me at any time to repeat or to explain. "
        "You can also go back, take a break or skip a question. "
        "If you want to talk to a person or stop, just write so. "
        "Take all the time you need."
    )


def _introduction(count: int) -> str:
    return (
        f"Thank you. {_how_many(count)} Everyone who applies gets the same questions. "
        "You can ask me at any time to repeat, to speak slower or to explain. "
        "You can also go back, take a break or skip a question. "
        "If you want to talk to a person, switch to the chat or stop, just say so. "
        "Take all the time you need."
    )


def _read_back(requirement: Requirement, fact: Fact) -> str:
    return f"I understood that {statements.that(requirement, fact)}. Is that right?"


def _confirm(requirement: Requirement, fact: Fact) -> str:
    return f"You said before that {statements.that(requirement, fact)}. Is that right?"


def _decision(last: date) -> str:
    when = numerals.day(last)
    return f"This is a summary of your answers. A recruiter will go through them and decide, by {when} at the latest."


def _correct_later(agency: str, contact: str) -> str:
    where = f"{agency}, {contact}" if contact else agency
    return f"Is something not right? Contact {where}, and we will change it."


PHRASES = Phrases(
    language="en",
    notice=_notice,
    chat_notice=_chat_notice,
    consent_question="Is it okay to record this call? Please say yes or no.",
    consent_reask="I need a yes or a no. Is it okay to record this call?",
    consent_refused=(
        "That is completely fine. Then nothing is recorded. "
        "You get the same questions in the chat instead, and it makes no difference to how your answers are read."
    ),
    introduction=_introduction,
    chat_introduction=_chat_introduction,
    progress=lambda i, n: f"Question {i} of {n}.",
    acknowledgements=("Thank you.", "Okay.", "I have that now."),
    repeat_lead="Here it is again.",
    slower_lead="I will say it more slowly.",
    explain_lead="This is what it means.",
    not_understood=("Sorry, I did not quite understand.", "I still did not understand. Let us try another way."),
    silence=("I did not hear an answer.", "I cannot hear you yet. Please say something, or switch to the chat."),
    one_moment="One moment.",
    trouble="I heard you, but something went wrong at my end. Please say your answer once more.",
    off_topic="Thank you. I do not need to know that, and it does not count. Here is the question again.",
    wait="Take the time you need.",
    pause="We are taking a break. Take all the time you need. Say continue when you are ready.",
    paused_resume="Then let us continue.",
    resumed="Hello again. Your answers are still here. We go on from where we were.",
    moved_on="Let us go on. I leave this question for a recruiter, and it does not count against you.",
    declined_ok="You do not have to answer. Let us go on.",
    skip_ok="We skip that one. A recruiter can come back to it with you later.",
    unknown_ok="It is fine not to know. A recruiter will come back to it with you later.",
    go_back=lambda question: f"We go back one question. {question}",
    nothing_to_go_back_to="This is the first question, so there is nothing to go back to.",
    robot="Yes, I am a computer. A person listens to the answers and decides.",
    human=(
        "Of course. I will make sure that a recruiter contacts you. "
        "Do you want to answer the rest of the questions now, or stop here and wait?"
    ),
    human_handed_over=(
        "Then we stop here. A recruiter will contact you. It makes no difference to how your answers are read."
    ),
    chat_offer="You can also answer in the chat, with the same questions.",
    chat_switch="We go on in the chat. The answers you have given are still here.",
    stop_question="Do you want to stop now? Please say yes or no. The answers you have given are kept.",
    statement=statements.statement,
    read_back=_read_back,
    confirm=_confirm,
    yes_or_no="Is that right? Please say yes or no.",
    read_back_wrong="Okay, then I heard you wrong. Let me ask once more.",
    summary_lead="That was all the questions. This is how I have understood your answers.",
    unsettled=feedback.unsettled,
    summary_question="Is everything right, or do you want to change an answer?",
    which_to_correct="Which answer do you want to change? Just say what it is about.",
    correction_reasked="Let us take that question again.",
    correction_none_found="I did not understand which answer you mean. You can also say the number of the question.",
    corrected="Thank you. I have changed it now.",
    feedback_lead=MappingProxyType(
        {
            Outcome.QUALIFIED: "Thank you for your answers. You told us that you have everything the job needs.",
            Outcome.NOT_QUALIFIED: "Thank you for your answers. This is what the job needs, and what you answered.",
            Outcome.REVIEW: "Thank you for your answers. This is what a recruiter needs to talk to you about.",
        }
    ),
    not_met=feedback.not_met,
    open_notes=MappingProxyType(
        {
            Reason.STRADDLES: "A recruiter will look at what that means for the job.",
            Reason.EXPIRED: "A recruiter will look at what that means for the job.",
            Reason.MAY_HAVE_LAPSED: "A recruiter will ask for its last valid day.",
            Reason.IN_PROGRESS: "A recruiter will look at what that means for the job.",
            Reason.WITHDRAWN: "A recruiter will look at what that means for the job.",
            Reason.CONDITIONAL: "You named a condition, and a recruiter will take it up with you.",
            Reason.HEDGED: "You were not quite certain, so a recruiter will take it up with you.",
            Reason.UNCLEAR_SCOPE: "It is not clear that it is the right kind, so a recruiter will take it up with you.",
        }
    ),
    unsettled_next="A recruiter will call you about what is not clear. It does not count as a no.",
    qualified_next="The next step is a talk with a recruiter. You will be offered times to choose from.",
    decision=_decision,
    correct_later=_correct_later,
    matching_question=(
        "One more thing. May we get in touch if your answers match other jobs, now or later? Please say yes or no."
    ),
    matching_yes="Thank you. A recruiter will get in touch if we have another job that your answers match.",
    matching_no="Okay. Then we only use the answers for this job.",
    goodbyes=MappingProxyType(
        {
            Ending.COMPLETE: "Then we are done. Thank you for your time. Goodbye!",
            Ending.STOPPED: "Then we stop here. The answers you have given are kept, and you can go on later. Goodbye!",
            Ending.HANDED_OVER: "A recruiter will contact you. Thank you for your time. Goodbye!",
            Ending.SILENT: "I cannot hear you, so I will end the call now. You can go on later. Goodbye!",
            Ending.FAILED: (
                "Something is wrong at my end, so I have to stop. It is not your fault. "
                "Your answers are kept, and a recruiter will contact you. Goodbye!"
            ),
        }
    ),
    say_value=statements.say_value,
    no_answer=feedback.NOT_SAID,
    say_date=numerals.day,
    derive=questions.derive,
    shorten=questions.shorten,
    decisions=MappingProxyType({Decision.MET: "met", Decision.NOT_MET: "not met", Decision.REVIEW: "to be reviewed"}),
    outcomes=MappingProxyType(
        {
            Outcome.QUALIFIED: "meets every requirement",
            Outcome.NOT_QUALIFIED: "does not meet every requirement",
            Outcome.REVIEW: "to be reviewed",
        }
    ),
    reasons=MappingProxyType(
        {
            Reason.ENOUGH: "The answer meets the requirement.",
            Reason.OTHER_ANSWER: "The answer was clear, but another than the one needed.",
            Reason.NOT_HELD: "The candidate said that they do not have it.",
            Reason.TOO_LOW: "The value is below the requirement.",
            Reason.TOO_HIGH: "The value is above the limit.",
            Reason.TOO_LATE: "The candidate can start only after the last day.",
            Reason.STRADDLES: "The answer reaches over the limit.",
            Reason.CONDITIONAL: "The answer holds only on a condition.",
            Reason.HEDGED: "The answer was given with doubt.",
            Reason.EXPIRED: "It has expired.",
            Reason.MAY_HAVE_LAPSED: "It may have expired.",
            Reason.IN_PROGRESS: "It is under way but not finished.",
            Reason.WITHDRAWN: "It has been withdrawn.",
            Reason.CONFLICT: "Parts of the answer contradict each other.",
            Reason.TWO_VALUES: "The answer can be read in two ways.",
            Reason.DOUBTFUL_WORD: "A decisive word was heard with doubt.",
            Reason.HEARD_OTHERWISE: "A second, larger model heard the answer differently.",
            Reason.OTHER_UNIT: "The answer was given in another unit, such as by the hour instead of by the month.",
            Reason.NO_VALUE: "The question was answered, but no value could be fixed.",
            Reason.UNREAD: "The program failed to read this answer; a person reads it.",
            Reason.IMPLAUSIBLE: "The value is not plausible and may have been misheard.",
            Reason.UNCLEAR_SCOPE: "It is not clear whether it is the right class, kind or country.",
            Reason.UNANSWERED: "No usable answer was heard.",
            Reason.UNKNOWN: "The candidate did not know.",
            Reason.DECLINED_TO_ANSWER: "The candidate did not want to answer.",
            Reason.SKIPPED: "The candidate skipped the question.",
            Reason.NOT_ASKED: "The interview ended before the question.",
            Reason.NOT_CONFIRMED: "The candidate did not confirm what was read back.",
        }
    ),
    kinds=MappingProxyType(
        {
            "yes_no": "yes or no",
            "licence": "driving licence",
            "certificate": "certificate or training",
            "years": "experience",
            "number": "number",
            "amount": "pay wish",
            "date": "start date",
            "choice": "choice",
            "level": "level",
            "any_of": "one of several",
        }
    ),
    unknown_reason="A person needs to look at the answer.",
)
