"""What English speakers utter without saying anything: hesitations, fillers, openers, asides."""

from __future__ import annotations

from firstcall.reading.disfluency import Speech
from firstcall.reading.sentences import Habits

SPEECH = Speech(
    hesitation="uh",
    insisting=frozenset({"yes", "no", "not", "never", "sure", "absolutely", "year", "month", "week"}),
    doubled=frozenset({"not", "yes", "no", "so", "never", "bye"}),
    adding=frozenset({"and", "plus", "point"}),
    parentheses=frozenset(
        {
            "you know",
            "you see",
            "like",
            "what is it called",
            "what do you call it",
            "what do they call it",
            "how do you say",
            "how do i say",
            "how shall i put it",
        }
    ),
    inserted=frozenset({"like", "uh"}),
    particles=frozenset({"yes", "no", "well", "so", "okay"}),
    beginning=frozenset(
        {
            *("i", "we", "it", "they", "he", "she", "you", "there", "no", "not", "never", "yes", "but", "so"),
            *("because", "then", "if", "when", "what", "which", "nothing", "none", "maybe", "since", "though"),
            *("except", "actually", "sorry", "wait"),
        }
    ),
)
HABITS = Habits(
    corrections=frozenset({"no", "sorry", "no sorry", "wait", "no wait", "hang on", "actually no", "no hang on"}),
    openers=frozenset(
        {
            "to be honest",
            "honestly",
            "if i am honest",
            "right",
            "look",
            "what can i say",
            "well",
            "i mean",
            "you know",
            "uh",
        }
    ),
    tags=frozenset({"like", "innit", "mate", "love"}),
    asides=frozenset(
        {
            "good question",
            "that is a good question",
            "can you hear me",
            "can you hear me okay",
            "are you there",
            "are you still there",
            "hello",
            "you there",
            "so there you go",
            "there you go",
            "so there we go",
            "so there we are",
            "and that is that",
            "that is that",
            "so that is that",
            "so there it is",
            "if that makes sense",
            "if that helps",
        }
    ),
)
