"""English word lists that single readings look things up in, each with what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WORDS: Mapping[str, Any] = {
    # A "without" that is a "but" behind a "not": "not days but nights".
    "but_rather": frozenset(),
    # What stands between a no and what it is said to: "no to nights".
    "no_to": frozenset({"to"}),
    # Words that may stand between a no and the option taken instead of the one before it.
    "retaking": frozenset(
        {"i", "i'll", "i'd", "take", "make", "that", "it", "let's", "say", "go", "for", "with", "rather", "put", "down"}
        | {"want", "prefer", "choose", "mean", "i'm", "going", ","}
    ),
    # What is said behind a level that was had once, and the verb before it.
    "once_said": ("once upon a time", "back then", "back in the day", "in those days"),
    "was": frozenset({"was"}),
    # Beginnings of second parts of a compound that leave its first part what it names.
    "compound_rests": ("\n",),
    # Verbs that a subject may follow, so that no sentence begins with it.
    "inverting": frozenset(),
    # Behind "is": no wish, as in "39 is too low".
    "too_much": frozenset({"too"}),
    # Words of dislike.
    "hated": (
        "hate",
        "dislike",
        "can not stand",
    ),
    # Ends of words of dislike that what is disliked follows.
    "disliked": (
        "of",
        "with",
        "from",
        "hate",
        "hated",
        "dislike",
        "stand",
        "for",
        "up",
        "on",
        "at",
        "to",
        "around",
        "loathe",
        "bear",
        "by",
        "college",
        "school",
        "uni",
        "childcare",
        "kids",
        "church",
    ),
    # An unfinished study in a clause of its own, which means the level before.
    "undone": ("never finished",),
    # Words by which an unfinished study behind a level means that very level: "my A-levels, but failed them".
    "meant": frozenset({"exam", "exams", "it", "paper", "them"}),
    # A flat no to how good one is.
    "flat_noes": frozenset({"barely", "hardly", "never"}),
    # Beginnings of units that no count of people or things is in.
    "spans": (
        "year",
        "mont",
        "week",
    ),
    # Words that count one of something.
    "articles": frozenset(),
    # Words by which a statement takes up what was asked.
    "it": frozenset({"1ne", "it", "one", "one's", "that", "them", "those"}),
    # Words that, denied, say that somebody minds.
    "unwilling": frozenset({"comfortable", "happy", "ideal", "keen", "willing"}),
    # Words behind a "not" by which one of several is left out.
    "the": ("the",),
    # The plain negation.
    "nots": frozenset({"not"}),
    # Words before the figure of a level: "level two".
    "level_words": frozenset({"level", "levels"}),
    # Words by which a car is a licence for one.
    "car_papers": frozenset({"licence", "test"}),
    # Words before a figure that only says the first one again: "twenty-four, that's three eights".
    "is": frozenset({"is"}),
    # The negation of all times.
    "nevers": frozenset({"never"}),
    # Words between a "so" and the figure that it comes to.
    "comes_to": frozenset({"call", "it", "makes", "say", "that", "they"}),
    # Words before a figure that is what the others come to.
    "restating": frozenset({"altogether", "so", "total"}),
    # Words behind a figure that comes on top of another: "and then four more".
    "more_of_it": frozenset({"more", "extra", "others", "besides"}),
    # Words before such a figure: "three and another four".
    "another": frozenset({"another", "further"}),
    # Words before a figure that holds now and then, or perhaps, besides the one told first.
    "now_and_then": frozenset({"maybe", "occasionally", "often", "perhaps", "possibly", "sometimes"}),
    # Beginnings of an "all" that is of the options just named: "evenings or nights, either's fine".
    "of_those": ("both", "either", "easy", "i am easy", "do not mind", "does not matter", "do not care"),
    # All that stands between two levels of which one or the other is told: "A2, maybe B1".
    "up_to": frozenset({"-", "–", "to", "maybe", "perhaps", "possibly", "could", "be"}),
    # Words for nothing, and what behind one says that it is nothing above what was told: "nothing higher".
    "living_costs": frozenset(
        {"cover", "rent", "mortgage", "bills", "petrol", "fuel", "childcare", "nursery", "commute", "travel", "family"}
        | {"kids", "tools", "trade", "live", "afford", "worth", "while", "move", "house", "make", "ends", "meet"}
    ),
    "studies_on": frozenset({"uni", "university", "college", "degree"}),
    "nothings": frozenset({"none", "no", "nothing"}),
    "higher": frozenset({"above", "after", "beyond", "better", "else", "further", "higher", "more", "past", "since"}),
    # What stands behind such a figure.
    "on_top": ("on top", "more", "extra", "besides", "as well", "in addition"),
    # Words behind a figure that is what the others come to.
    "totals": ("altogether", "all together", "all told", "all in", "in all", "in total", "total", "combined"),
    # All that stands between two figures of which the second takes the first back.
    "restates": frozenset({"no", "rather", "so", "so that is", "that is", "well", "yes"}),
    # Last words before a figure that takes the first back.
    "turns": frozenset({"rather", "well"}),
    # Words that, denied, tell that something is not had or was not done, which no "but" undoes.
    "undone_verbs": frozenset({"done", "had", "have", "never"}),
    "no_papers": frozenset(
        {
            "did",
            "arrived",
            "came",
            "come",
            "landed",
            "turned",
            "about",
            "yesterday",
            "today",
            "had",
            "passed",
            "need",
            "needs",
            "renewed",
            "waiting",
            "lost",
            "forgot",
            "want",
        }
        | {"because", "started", "done", "been", "left", "booked", "finished"}
    ),
    "wishes": frozenset(
        {
            "want",
            "can",
            "could",
            "get",
            "put",
            "let",
            "rather",
            "would",
            "please",
            "prefer",
            "need",
            "give",
            "is",
            "not",
        }
    ),
    "wishing": frozenset(
        {"like", "want", "prefer", "rather", "love", "stick", "stay", "keep", "choose", "pick", "take"}
    ),
}
