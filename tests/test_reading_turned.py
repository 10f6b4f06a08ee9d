"""English replies that were once read as the opposite, or as a no where nobody said one: each must stay mended.

Written beside the plain rounds, reply by reply with the verdict first; only those that were read wrongly are kept.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from firstcall.reading import gold
from firstcall.reading.reader import read, verdict_of

WILLING: dict[str, Any] = {"kind": "yes_no", "expects": True}
OBSTACLE: dict[str, Any] = {"kind": "yes_no", "expects": False}
FIRST_AID: dict[str, Any] = {"kind": "certificate", "name": "First aid at work", "aliases": ["first aid certificate"]}
CAR: dict[str, Any] = {"kind": "licence", "needs": ["B"]}
SHIFTS: dict[str, Any] = {"kind": "choice", "options": {"indoors": [], "outdoors": []}, "accepts": ["outdoors"]}
PHONES: dict[str, Any] = {"kind": "choice", "options": {"email": [], "phone": []}, "accepts": ["phone"]}
WAGE: dict[str, Any] = {"kind": "amount", "unit": "GBP/hour", "max": 15}
BRICKS: dict[str, Any] = {"kind": "years", "of": "bricklayer", "min": 5}

TOLD = [
    (WILLING, "Can you work weekends?", "I'm used to working weekends.", "met"),
    (WILLING, "Can you work weekends?", "Shouldn't be a problem.", "met"),
    (WILLING, "Can you work weekends?", "I don't have any problem with that.", "met"),
    (WILLING, "Can you work weekends?", "I'd have to say no to that one.", "not_met"),
    (WILLING, "Can you work weekends?", "Yes, as long as it's not every week.", "review"),
    (WILLING, "Can you work weekends?", "Yes and no.", "review"),
    (WILLING, "Can you work nights?", "Yes. But only at weekends.", "review"),
    (WILLING, "Can you work weekends?", "Yes. Not on Sundays.", "review"),
    (WILLING, "Can you work nights?", "Yes, any night, not only weekends.", "met"),
    (WAGE, "What hourly rate do you want?", "Sixteen. But I could go lower.", "review"),
    (WAGE, "What hourly rate do you want?", "Sixteen.", "not_met"),
    (WILLING, "Have you used Xero?", "I've got Sage, yeah, so I'm out.", "review"),
    (WILLING, "Have you used a cash register?", "I haven't, but I'm good with numbers.", "review"),
    (WILLING, "Have you worked with children before?", "I used to work in a primary school.", "met"),
    (WILLING, "Have you worked in a team?", "I've always worked on my own.", "not_met"),
    (WILLING, "Are you over 18?", "I'm seventeen.", "not_met"),
    (WILLING, "Are you over 18?", "Not until June.", "review"),
    (WILLING, "Do you have your own laptop?", "Never leave home without it.", "met"),
    (WILLING, "Can you work under pressure?", "No pressure's too much for me.", "met"),
    (WILLING, "Can you work under pressure?", "I can't think of a job where I haven't had to.", "met"),
    (WILLING, "Are you available to start next week?", "Nothing stopping me.", "met"),
    (WILLING, "Are you happy to work alone?", "I've never minded being alone.", "met"),
    (WILLING, "Are you willing to undergo a drug test?", "I've got nothing to hide.", "met"),
    (WILLING, "Are you available to start next week?", "I'm away next week.", "not_met"),
    (WILLING, "Are you able to drive a manual car?", "I've got an automatic licence.", "not_met"),
    (OBSTACLE, "Do you need any adjustments for the interview?", "No, I'm fine.", "met"),
    (OBSTACLE, "Do you need any adjustments for the interview?", "I'm all good, thanks.", "met"),
    (OBSTACLE, "Do you have any objection to a background check?", "Go for it.", "met"),
    (OBSTACLE, "Do you have any objection to a background check?", "I'm not comfortable with that.", "review"),
    (OBSTACLE, "Do you have any objections to a hair net?", "I wore one for years.", "review"),
    (OBSTACLE, "Do you have any unspent convictions?", "Yes, but it's spent.", "review"),
    (OBSTACLE, "Do you have any food allergies?", "Prawns, but I just don't eat them.", "review"),
    (FIRST_AID, "Do you have a first aid certificate?", "No, but I'd be happy to do it.", "not_met"),
    (FIRST_AID, "Do you have a first aid certificate?", "I'd be willing to get one.", "review"),
    (FIRST_AID, "Do you have a first aid certificate?", "I've just done it.", "met"),
    (CAR, "Do you have a driving licence?", "I've got a licence but no car.", "met"),
    (CAR, "Do you have a driving licence?", "Full car licence, never had points.", "met"),
    (CAR, "Do you have a driving licence?", "I've not got any points, it's a clean licence.", "met"),
    (OBSTACLE, "Do you have any points on your licence?", "I haven't got any points.", "met"),
    (CAR, "Which driving licence do you have?", "Car and motorbike.", "met"),
    (CAR, "Do you drive?", "I haven't done it, but I could.", "review"),
    (SHIFTS, "Would you rather work indoors or outdoors?", "I'd hate to be stuck indoors.", "met"),
    (PHONES, "Which do you prefer, email or phone?", "I hate phones, so email.", "not_met"),
    (PHONES, "Which do you prefer, email or phone?", "My partner prefers the phone, but email for me.", "not_met"),
    (BRICKS, "How long have you laid bricks?", "Zero, I come from retail.", "not_met"),
    (BRICKS, "How long have you laid bricks?", "Three.", "not_met"),
    (BRICKS, "How long have you laid bricks?", "Three on the walls of the cathedral.", "review"),
    (BRICKS, "How long have you laid bricks?", "Three years in Coventry.", "not_met"),
    (BRICKS, "How long have you been a bricklayer?", "I think it's three, or nearly three.", "not_met"),
    (BRICKS, "How long have you been a bricklayer?", "From 2010 to 2014 and I've been working since.", "review"),
]


@pytest.mark.parametrize(("asked", "question", "reply", "verdict"), TOLD, ids=[row[2] for row in TOLD])
def test_no_reply_is_turned_around(asked: dict[str, Any], question: str, reply: str, verdict: str) -> None:
    requirement = gold.requirement_of(asked, "here")
    reading = read(reply, requirement, language="en", today=date(2026, 3, 2), question=question)
    assert verdict_of(requirement, reading)[0].value == verdict
