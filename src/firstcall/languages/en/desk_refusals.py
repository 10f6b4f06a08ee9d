"""What the server refuses on the desk, in English: how its words begin -> what the page says."""

from __future__ import annotations

from types import MappingProxyType

REFUSALS = MappingProxyType(
    {
        "the candidate has been answered": "The candidate has been answered; nothing of it changes any more.",
        "you have decided; now another person does": "You have decided; now another person does.",
        "there is no such decision of yours to undo": "There is no such decision of yours to undo.",
        "there is no decision of yours to undo": "There is no decision of yours to undo.",
        "a decision on every requirement is needed": "A decision on every requirement is needed.",
        "your own decision is needed on ": "Your own decision is needed on: ",
        "you are not the ": "You do not read in that place any more. Load the page again.",
        "it is read blind": "It is read blind. Load the page again.",
        "it is not read blind": "It is not read blind. Load the page again.",
        "a person has to decide on the interview first": "A person has to decide on the interview first.",
        "there is no text to send": "There is no text to send.",
        "the candidate does not want to be kept in touch with": "The candidate does not want to be kept in touch with.",
        "the candidate has not said": "The candidate has not said that they want to be kept in touch with.",
        "somebody else has decided meanwhile; look again": "Somebody else has decided meanwhile. Look again.",
        "something was added meanwhile; look again": "Something was added meanwhile. Look again.",
        "you may look, not decide": "You may look, not decide.",
        "two persons differ: a lead settles it": "Two persons differ: a lead settles it.",
        "there is no such answer to send": "There is no such answer to send. Load the page again.",
        "the answer reads otherwise": "The answer reads otherwise by now. Look at it again before it is sent.",
        "the job has no requirement ": "The job has no requirement ",
        "text: expected the reason": "Say why in your own words.",
        "text: expected how": "Say how the candidate said so.",
    }
)
"""What follows the beginning, such as a requirement's name, follows the text too, where that ends open."""
