"""What English speakers utter without saying anything: hesitations, fillers, openers, asides."""

from __future__ import annotations

from firstcall.reading.disfluency import Speech
from firstcall.reading.sentences import Habits

SPEECH = Speech(
    bound=frozenset(
        {
            *(
                f"no {noun}"
                for noun in ("problem", "problems", "idea", "bother", "worries", "issue", "issues", "objection")
            ),
            *(
                f"no {noun}"
                for noun in ("objections", "way", "chance", "clue", "reason", "need", "trouble", "hurry", "rush")
            ),
            *(f"no {noun}" for noun in ("more", "less", "longer", "experience", "licence", "limit", "preference")),
            *(f"not {word}" for word in ("so", "since", "because", "if", "when", "there", "what", "that")),
            *("so long", "so far", "so much", "don't know"),
        }
    ),
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
_CANDID = frozenset(
    f"{lead}{candid}{you}"
    for lead, candids in (
        ("", ("honestly", "to be honest", "if i am honest", "if i am being honest", "to be perfectly honest")),
        ("", ("to be truthful", "to tell the truth", "to tell you the truth", "in all honesty", "frankly")),
        ("i will be ", ("honest", "straight", "frank")),
        ("i have to be ", ("honest",)),
    )
    for candid in candids
    for you in ("", " with you")
)
_BEFORE = ("", " before", " earlier", " already")
_SAYS = ("it says", "it is", "you can see", "you see", "i put")
_PAPERS = ("cv", "resume", "form", "application")
_HOPES = ("", "i ", "i do ", "so i ", "so ")
_ANSWERS = (
    *("answers it", "answers that", "answers the question", "answers your question", "is enough", "is okay"),
    *("is clear", "helps", "makes sense", "was clear", "is all right", "is what you need", "will do"),
)
_LINES = (
    *(
        "the line's a bit bad",
        "the line's bad",
        "the line's terrible",
        "the line's a bit dodgy",
        "the line's breaking up",
    ),
    *("my dog's barking", "my dog is barking", "the dog's barking", "the dog is barking", "i was on mute"),
)
HABITS = Habits(
    asking=_ASKING,
    waiting=frozenset({"wait", "hang on"}),
    inferring=frozenset({"so", "then", "wait", "sorry"}),
    leads=frozenset(
        {
            *(each for each in _CANDID if len(each.split()) > 2),
            *("if you must know", "as i said", "like i said", "as i said before", "like i said before"),
        }
    ),
    telling=frozenset({"do you know", "would you believe", "can you believe", "could you not", "can you imagine"}),
    hailing=frozenset({"sorry", "wait", "so", "and", "well", "uh", "okay", "oh", "right", "hello"}),
    corrections=frozenset({"no", "sorry", "no sorry", "wait", "no wait", "hang on", "actually no", "no hang on"}),
    openers=frozenset(
        {
            *("as i said", "like i said", "gosh", "blimey"),
            *("funny you should ask", "i will be honest with you", "i will be honest"),
            *_CANDID,
            *("if you must know", "since you ask", "basically", "you know what", "do you know what", "like i say"),
            *("so", "okay so", "right so", "well so", "right then", "okay then so", "okay right", "anyway", "now then"),
            *(f"{like} {said}{at}" for like in ("as", "like") for said in ("i said", "i say") for at in _BEFORE),
            *(f"{like} {says} on my {paper}" for like in ("as", "like") for says in _SAYS for paper in _PAPERS),
            "right",
            "look",
            "what can i say",
            "well",
            "i mean",
            "you know",
            "uh",
        }
    ),
    thanks=frozenset({"thank you", "thanks", "cheers", "thank you very much", "thanks very much", "thanks a lot"}),
    tags=frozenset(
        {
            *_CANDID,
            *("like", "innit", "mate", "love", "pal", "to be fair", "as i said", "like i said", "like i say"),
            *("sir", "madam", "ma'am", "miss", "boss", "buddy", "my friend", "dear", "my dear", "bro", "man"),
            *("if that makes sense", "if that makes any sense", "if you know what i mean", "if you see what i mean"),
            *("if you get me", "if you follow me", "if you get what i mean", "if that helps", "if that is any help"),
            *("actually", "basically"),
            *("put it that way", "so there you go", "so there we are", "so there we go", "so there it is"),
        }
    ),
    checks=frozenset(
        {
            *("yes ?", "right ?", "is it not ?", "you know what i mean", "do you know what i mean", "know what i mean"),
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
            "right",
            *(
                f"{lead} {clear}"
                for lead in ("is that", "was that")
                for clear in ("clear", "clear enough", "understood")
            ),
            *("did you get that", "did you get all that", "did you hear that", "did you catch that"),
            *("what is the next question", "what is next", "what else", "what else do you need"),
            *(f"{like} {said}{at}" for like in ("as", "like") for said in ("i said", "i say") for at in _BEFORE),
            *("over to you", "go on", "sorry go on", "carry on", "go ahead", "that is the honest answer", "that is me"),
            *("that is the truth", "that is the honest truth", "if you know what i mean", "if you see what i mean"),
            *(f"{lead}hope that {does}" for lead in _HOPES for does in _ANSWERS),
            *(f"{lead}{line}" for lead in ("", "sorry ") for line in _LINES),
            *("that is the answer to that", "that is my answer", "there is your answer", "so that is my answer"),
            *("have a nice weekend", "have a good weekend", "take care"),
        }
    ),
    asides=frozenset(
        {
            "good question",
            *(
                f"that is a {fair} question"
                for fair in ("good", "fair", "great", "tricky", "tough", "hard", "nice", "funny")
            ),
            *("i knew you would ask that", "i thought you would ask that", "i was waiting for that one"),
            *(
                f"{sorry} {the} {noise}{ends}"
                for sorry in ("sorry about", "excuse", "ignore")
                for the in ("the", "that", "my", "all the", "the background")
                for noise in (
                    "noise",
                    "dog",
                    "kids",
                    "dogs",
                    "baby",
                    "racket",
                    "telly",
                    "tv",
                    "line",
                    "wind",
                    "traffic",
                )
                for ends in ("", " in the background")
            ),
            *("yes i can hear you", "i can hear you", "i can hear you now", "yes i can hear you now", "i hear you"),
            *("thanks for asking", "thank you for asking", "can you hear me now", "can you hear me all right"),
            *("i was on mute", "sorry i was on mute", "sorry go on", "where do i start", "where do i begin"),
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
