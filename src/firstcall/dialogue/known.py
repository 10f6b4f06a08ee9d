"""Every prompt that is known before the interview starts: the same for all candidates, so it is rendered beforehand.

What depends on a person's answers (read-back, summary, feedback) is not in it, and must not stay in a prompt cache.
"""

from __future__ import annotations

from firstcall.dialogue.script import Script


def known_prompts(script: Script) -> tuple[str, ...]:
    """All texts that may be said in an interview of this script whatever the candidate answers; none twice."""
    spec, phrases = script.spec, script.phrases
    count = len(script.questions)
    texts = [
        phrases.notice(spec.agency, spec.employer, spec.title, spec.contact),
        phrases.consent_question,
        phrases.consent_reask,
        phrases.consent_refused,
        phrases.introduction(count),
    ]
    for number, question in enumerate(script.questions, 1):
        texts += [phrases.progress(number, count), question.text, question.rephrased, question.choices]
        texts += [question.explanation, phrases.go_back(question.text)]
    texts += [*phrases.acknowledgements, *phrases.not_understood, *phrases.silence, *phrases.goodbyes.values()]
    texts += [
        phrases.repeat_lead,
        phrases.slower_lead,
        phrases.explain_lead,
        phrases.trouble,
        phrases.one_moment,
        phrases.wait,
        phrases.pause,
        phrases.paused_resume,
        phrases.resumed,
        phrases.moved_on,
        phrases.declined_ok,
        phrases.skip_ok,
        phrases.unknown_ok,
        phrases.nothing_to_go_back_to,
        phrases.robot,
        phrases.human,
        phrases.chat_switch,
        phrases.stop_question,
        phrases.yes_or_no,
        phrases.read_back_wrong,
        phrases.summary_lead,
        phrases.summary_question,
        phrases.which_to_correct,
        phrases.correction_reasked,
        phrases.correction_none_found,
        phrases.matching_question,
        phrases.matching_yes,
        phrases.matching_no,
    ]
    return tuple(dict.fromkeys(text for text in texts if text))
