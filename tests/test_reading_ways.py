"""Ways to answer a yes-or-no question without a yes or a no: each is read on every question that it fits, both ways.

What says so whatever is asked ("I'd sooner starve") must come out for a thing to do, and the other way round for a
question whether it bothers; and never the opposite of what it says.
"""

from __future__ import annotations

from datetime import date

import pytest

from firstcall.kinds import yes_no
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Requirement

TODAY = date(2026, 11, 28)

DO = (
    "Could you work in a cold store?",
    "Are you happy to clean toilets?",
    "Would you be willing to drive a tractor?",
    "Are you comfortable around horses?",
)
BEAR = (
    "Do you mind working in the rain?",
    "Does the smell of fish bother you?",
    "Would the noise be a problem for you?",
)
USED = ("Have you used a chainsaw before?", "Do you know how to lay bricks?", "Can you ride a horse?")
OWN = ("Do you have your own tools?", "Do you own a bicycle?")
ILL = ("Do you have any back problems?", "Do you have asthma?")
PAST = ("Have you ever been dismissed from a job?", "Have you ever had a driving ban?")

FOND = (
    "That's heaven.",
    "I'm in my element.",
    "It's my favourite part of the job.",
    "That's why I applied.",
    "You'd be doing me a favour.",
    "I wouldn't have it any other way.",
    "Try and stop me.",
    "It's all I've ever known.",
    "I do it for a living.",
    "Water off a duck's back.",
    "I'd be gutted if you didn't ask.",
    "I get a real buzz out of it.",
    "Nothing shocks me any more.",
    "I'm a farmer.",
    "Try me.",
    "I could do it blindfold.",
    "I'd bite your hand off.",
)
LOATH = (
    "I'd sooner starve.",
    "It would finish me.",
    "You couldn't pay me enough.",
    "That's my idea of hell.",
    "I'd run a mile.",
    "It gives me the creeps.",
    "It drives me up the wall.",
    "It turns my stomach.",
    "I've had my fill of that.",
    "I'd keel over.",
    "It makes me sick.",
    "My doctor's ruled it out.",
    "You'd have to sedate me first.",
    "Tell that to my knees.",
)
KNOWS = (
    "My grandad taught me.",
    "I was brought up on them.",
    "Before I could walk.",
    "Ask any of my customers.",
    "Learned in the army.",
    "I did it for a living.",
    "It's in my blood.",
)
LOST = (
    "I wouldn't know where to start.",
    "It's a mystery to me.",
    "The closest I've been is on telly.",
    "I've only ever seen it on telly.",
    "I'd be hopeless at it.",
    "I can't even boil an egg.",
    "My wife won't let me near it.",
    "I'd be as much use as a chocolate teapot.",
    "Two left hands, me.",
)
OWNS = ("Sat in my garage.", "With my name on it.", "My pride and joy.", "I bought mine in May.")
LACKS = ("I always borrow one.", "I can't afford one.", "Chance would be a fine thing.", "I sold mine.")
AILS = ("My knees give out.", "It flares up every winter.", "I carry an inhaler.", "My back kills me.")
SOUND = ("Strong as an ox.", "I've a back like iron.", "Never had a day's illness.", "Clean bill of health.")
SENT_OFF = ("They showed me the door.", "They took it off me for a year.", "I got my marching orders.")

WAYS = (
    *((DO, way, True) for way in FOND),
    *((DO, way, False) for way in LOATH),
    *(
        (BEAR, way, False)
        for way in FOND
        if "applied" not in way and "favour" not in way and "gutted" not in way and "bite" not in way
    ),
    *((BEAR, way, True) for way in LOATH),
    *((USED, way, True) for way in KNOWS),
    *((USED, way, False) for way in LOST),
    *((OWN, way, True) for way in OWNS),
    *((OWN, way, False) for way in LACKS),
    *((ILL, way, True) for way in AILS),
    *((ILL, way, False) for way in SOUND),
    *((PAST, way, True) for way in SENT_OFF),
)


@pytest.mark.parametrize("wanted", [True, False])
def test_every_way_is_read_on_every_question(wanted: bool) -> None:
    asked = Requirement("asked", yes_no.Params(expects=wanted))
    wrong, opposite = [], []
    for questions, way, value in WAYS:
        for question in questions:
            if wanted is (questions in (BEAR, ILL, PAST)):
                continue
            reading = read(way, asked, language="en", today=TODAY, question=question)
            said = reading.fact.value if reading.fact else None
            decision = verdict_of(asked, reading)[0]
            if said is not value:
                wrong.append((question, way, said))
            if decision is (Decision.NOT_MET if value is wanted else Decision.MET):
                opposite.append((question, way))
    assert opposite == []
    assert wrong == []


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("Are you happy to work outdoors?", "It'd kill me to be stuck in an office."),
        ("Are you happy to work outdoors?", "Being indoors drives me up the wall."),
        ("Do you like horses?", "I'm sick to death of people, give me a horse any day."),
        ("Are you all right around needles?", "I used to faint, then I had four kids."),
        ("Would you do cold calling?", "I was terrified at first, now you can't shut me up."),
        ("Are you okay on ladders?", "I was a nervous wreck for a week and fine ever since."),
        ("Can you swim?", "I sank like a stone till I was twenty, now I do a mile a day."),
        ("Are you good on the phone?", "My kids say I never get off it."),
        ("Would you relocate?", "There's nothing here for me since the divorce."),
        ("Can you work weekends?", "My kids are with their dad every weekend."),
        ("Could you cover Christmas?", "We're Jewish, it's just another day."),
        ("Do you have your own tools?", "Nicked twice, so now they live in the house."),
        ("Would you be happy to handle pork?", "I'm a vegetarian, but it's only work."),
    ],
)
def test_what_is_over_or_said_of_something_else_turns_nobody_away(question: str, reply: str) -> None:
    asked = Requirement("asked", yes_no.Params())
    reading = read(reply, asked, language="en", today=TODAY, question=question)
    assert verdict_of(asked, reading)[0] is not Decision.NOT_MET
