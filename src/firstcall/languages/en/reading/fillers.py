"""What English speakers utter without saying anything: hesitations, fillers, openers, asides."""

from __future__ import annotations

from firstcall.reading.disfluency import Speech
from firstcall.reading.sentences import Habits

SPEECH = Speech(
    hesitation="uh",
    insisting=frozenset({"yes", "no", "not", "never", "sure", "absolutely", "year", "month", "week"}),
    doubled=frozenset({"yes", "no", "so", "bye"}),
    denials=frozenset({"not", "never"}),
    adding=frozenset({"and", "plus", "point"}),
    small=frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}),
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
    leading=frozenset(
        {"if", "when", "because", "and", "or", "of", "from", "my", "the", "a", "an", "why", "until", "till", "before"}
    ),
    auxiliaries=frozenset(
        {"am", "is", "are", "was", "have", "has", "had", "can", "could", "do", "does", "did", "will", "would"}
    ),
)
_IF_MORE = ("is there ", "was there ", "will there be ", "do you need ", "do you want ", "did you want ")
"""What opens a question whether more is wanted."""
_MORE = tuple(
    f"any{what}{rest}"
    for what in ("thing else", " more questions", " other questions", " more")
    for rest in (
        "",
        " you need",
        " you want",
        " you need to know",
        " you want to know",
        " from me",
        " you need from me",
    )
)
_NEEDED = ("", " you need", " you want", " you wanted", " you needed", " you need to know", " for now", " for today")
_ASKING = frozenset(
    f"{verb} {who}"
    for verb, whom in (
        ("is", "that it this there they"),
        ("was", "that it this"),
        ("are", "you there they we these those"),
        ("do", "you they i we"),
        ("does", "that it this the"),
        ("did", "you they"),
        ("what", "is was are does do times hours days sort kind"),
        ("how", "far do does is would will"),
        ("why", "do does would is are"),
        ("which", "1ne one is of"),
        ("who", "am"),
        ("could", "you we i"),
        ("can", "you we"),
        ("would", "you that it i"),
        ("will", "you it that there"),
        ("where", "is are would"),
        ("when", "is are do does would will"),
    )
    for who in whom.split()
)
HABITS = Habits(
    asking=_ASKING,
    telling=frozenset({"do you know", "would you believe", "can you believe", "could you not", "can you imagine"}),
    hailing=frozenset({"sorry", "wait", "so", "and", "well", "uh", "okay", "oh", "right", "hello"}),
    corrections=frozenset({"no", "sorry", "no sorry", "wait", "no wait", "hang on", "actually no", "no hang on"}),
    openers=frozenset(
        {
            *("as i said", "like i said", "gosh", "blimey"),
            *("funny you should ask", "i will be honest with you", "i will be honest"),
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
    tags=frozenset({"like", "innit", "mate", "love", "pal", "to be fair", "to be honest", "as i said"}),
    checks=frozenset(
        {
            *("okay", "ok", "all right", "alright", "is that okay", "is that ok", "is that all right", "is that fine"),
            *("if that is okay", "if that is ok", "if that is all right", "you see", "do you see", "you know"),
        }
    ),
    courtesies=frozenset(
        {"so", "and", "right", "well", "anyway", "then", "please", "now", "mate", "love", "really", "okay"}
    ),
    closings=frozenset(
        {
            *(f"{lead}{rest}" for lead in _IF_MORE for rest in _MORE),
            *(rest for rest in _MORE if rest != "any more"),
            *(f"{lead} all{rest}" for lead in ("was that", "will that be") for rest in _NEEDED),
            *(f"is that all{rest}" for rest in _NEEDED if rest),
            *(f"{lead} everything{rest}" for lead in ("is that", "was that", "will that be") for rest in _NEEDED),
            *("okay", "ok", "is that okay", "is that ok", "is that all right", "is that alright", "is that fine"),
            *("does that work", "does that help", "does that make sense", "does that answer your question"),
            *("does that answer it", "will that do you", "do you know what i mean", "you know what i mean"),
            *("know what i mean", "do you understand", "do you see what i mean", "you get me", "you see"),
            *("that is all", "that is it", "that is all really", "that is it really", "that is about it"),
            *("that is all i can say", "that is everything", "that is all from me", "i am done", "done", "over"),
            *("hope that helps", "i hope that helps", "hope that is okay", "i hope that is okay", "hope that is ok"),
            *("i hope that answers your question", "hope that answers your question", "i hope that is enough"),
            *(
                "hello",
                "cheers",
                "thanks",
                "thank you",
                "thanks very much",
                "thank you very much",
                "thanks for listening",
            ),
            *("have a nice day", "have a good day", "have a good one", "have a lovely day", "have a great day"),
            *("that is the answer to that", "that is my answer", "there is your answer", "so that is my answer"),
            *("have a nice weekend", "have a good weekend", "take care"),
        }
    ),
    asides=frozenset(
        {
            "good question",
            "that is a good question",
            "can you hear me",
            "can you hear me okay",
            "are you there",
            "are you still there",
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
