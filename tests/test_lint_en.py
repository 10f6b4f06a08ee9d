"""The English lint on tables: things of the trade that are asked for in many ways, and one's own that may not be."""

from __future__ import annotations

from itertools import product

import pytest

import linting

_TRADE = (
    "children with special needs|babies and toddlers|pregnant women|maternity pay|sick leave records|divorce cases|"
    "wedding cakes|elderly parents|young people|people over 65|pension schemes|deaf customers|wheelchairs|hearing aids|"
    "people with dementia|diabetic patients|blood pressure monitors|prescription drugs|old churches and chapels|"
    "mosques|Muslim burials|kosher food|asylum seekers|citizenship applications|ethnic minorities|German cars|"
    "Thai food|union negotiations|strike action|salary reviews|ex-offenders|fraud cases|speeding fines|"
    "tattoo equipment|mortgage applications|homeless people|political campaigns|military vehicles|stress testing|"
    "LGBT organisations|date of birth checks|personality tests|alcohol sales"
)
TRADE = _TRADE.split("|")
ASKED = (
    "Have you worked with {}?",
    "Any experience with {}, and for how long?",
    "Did your last job involve {}?",
    "Did you handle {} at your last employer?",
    "Have you been responsible for {}?",
    "Years spent with {}?",
    "Are you used to {} from earlier jobs?",
    "Do you know the rules on {}?",
    "We deal with {}. Have you done that kind of work?",
    "Part of the job is {}. Have you any practice of that?",
    "Would you be comfortable working with {}?",
    "You have worked with {}.",
    "Do you have a qualification in {}?",
)

BEING = (
    "Are you {}?",
    "You are {}",
    "You're {}, right?",
    "{}?",
    "Must be {}",
    "{} only",
    "We want somebody who is {}.",
)
HAVING = ("Do you have {}?", "Any {}?", "You have {}", "{}?", "Got {}?", "{}, or not?", "Ever had {}?")
TELLING = ("What is {}?", "{}?", "Please state {}.", "Can you tell me {}?", "We need to know {}.")
OWN = (
    ("sex", BEING, "female|a man|a lady"),
    ("transgender", BEING, "transgender|living as the sex you were born with"),
    ("sexual_orientation", BEING, "gay|straight|bisexual"),
    ("ethnicity", BEING, "a British citizen|an immigrant|Swedish born|white|from Africa"),
    ("ethnicity", TELLING, "your nationality|your mother tongue|where your parents come from"),
    ("religion", BEING, "a Christian|Muslim|religious"),
    ("disability", HAVING, "dyslexia|a hearing impairment|reduced mobility|poor eyesight"),
    ("age", BEING, "under 30|in your thirties|near pension age"),
    ("age", TELLING, "your date of birth|how old you are|the year you left school"),
    ("family", BEING, "married|pregnant|a single parent"),
    ("family", HAVING, "kids|small children|childcare"),
    ("union", BEING, "a union member|a shop steward"),
    ("health", HAVING, "asthma|back problems|an injury"),
    ("health", BEING, "a smoker|fully fit|on medication"),
    ("past_pay", TELLING, "your current salary|what you earn now|your old hourly rate"),
    ("criminal_record", HAVING, "convictions|a driving ban|a prison sentence"),
    ("appearance", HAVING, "tattoos|long hair"),
    ("finances", BEING, "bankrupt|in debt|behind with your rent"),
    ("politics", BEING, "left-wing|a Labour voter"),
    ("military", BEING, "a veteran|in the army|a former soldier"),
    ("soft_values", BEING, "reliable|a team player|stress-resistant"),
)

HEDGED = (
    "Would you say you're {}?",
    "You're not {}, are you?",
    "Would you call yourself {}?",
    "Are you by any chance {}?",
    "Do you consider yourself {}?",
)
HEDGED_OWN = (
    ("ethnicity", "British|an immigrant|Romanian|from Africa|of mixed race"),
    ("religion", "an atheist|a churchgoer|Hindu"),
    ("age", "middle-aged|too old for this|young"),
    ("health", "an alcoholic|fit and well|under a psychiatrist"),
    ("disability", "a wheelchair user|hard of hearing|neurodivergent"),
    ("family", "single|separated|in a relationship|a parent"),
    ("sex", "a lady|male"),
    ("finances", "well off|a tenant|behind with the rent"),
    ("politics", "a Brexiteer|an activist"),
    ("military", "a veteran|an army officer"),
    ("soft_values", "tidy|a people person"),
)

LAWFUL = (
    "Is country of origin on all your labels?",
    "Have you got a background in mosques?",
    "Are you happy to feed toddlers?",
    "Do kids' clothes sell in your present shop?",
    "How many children do you cook for?",
    "Which branch of nursing are you, adult, children or mental health?",
    "Does your present employer make hearing aids?",
    "Are there pupils with autism in your present class?",
    "Have you been a nanny, looking after twins?",
    "Are you a registered nurse (Adult or Mental Health)?",
    "Have you done allergen awareness training?",
    "Could you take clients to hospital appointments in your own car?",
    "How many children did you have in your room at nursery?",
    "Have you carved gravestones in Hebrew or Arabic?",
)


def asked(question: str, **more: object) -> tuple[str, frozenset[str]]:
    """What the lint says of a question."""
    return linting.result({"lang": "en", "requirement": {"kind": "yes_no"}, "question": question, **more})


def test_what_belongs_to_the_trade_may_be_asked_for_in_every_way() -> None:
    every = [form.format(thing) for thing, form in product(TRADE, ASKED)]
    assert [question for question in every if asked(question) != ("ok", frozenset())] == []


@pytest.mark.parametrize("question", LAWFUL)
def test_work_with_people_and_things_that_a_ground_names_is_work(question: str) -> None:
    assert asked(question) == ("ok", frozenset())


@pytest.mark.parametrize(("ground", "forms", "things"), OWN)
def test_what_is_somebodys_own_is_refused_in_every_way(ground: str, forms: tuple[str, ...], things: str) -> None:
    every = [form.format(thing) for thing, form in product(things.split("|"), forms)]
    found = {question[0].upper() + question[1:]: asked(question) for question in every}
    assert [each for each, (said, grounds) in found.items() if said != "refused" or ground not in grounds] == []


@pytest.mark.parametrize(("ground", "things"), HEDGED_OWN)
def test_a_hedge_around_what_is_somebodys_own_excuses_nothing(ground: str, things: str) -> None:
    every = [form.format(thing) for thing, form in product(things.split("|"), HEDGED)]
    found = {question: asked(question) for question in every}
    assert [each for each, (said, grounds) in found.items() if said != "refused" or ground not in grounds] == []


def test_an_option_is_no_origin_where_the_question_is_what_somebody_has_done() -> None:
    foods: linting.Line = {"kind": "choice", "options": {"Indian": [], "Thai": []}, "accepts": ["Thai"]}
    said = {q: linting.result({"lang": "en", "requirement": foods, "question": q})[0] for q in WHAT_OR_WHO}
    assert tuple(said.values()) == ("ok", "refused")


@pytest.mark.parametrize(
    ("language", "options", "question", "expected"),
    [
        ("en", ("English", "Swedish"), "Which of these languages do you speak: English or Swedish?", "needs_reason"),
        ("en", ("English", "Swedish"), "Are you English or Swedish?", "refused"),
        ("sv", ("svenska", "engelska"), "Vilka av språken talar du: svenska eller engelska?", "needs_reason"),
    ],
)
def test_languages_to_choose_from_are_no_origins(
    language: str, options: tuple[str, ...], question: str, expected: str
) -> None:
    choice = {"kind": "choice", "options": {option: [] for option in options}, "accepts": list(options[:1])}
    assert linting.result({"lang": language, "requirement": choice, "question": question})[0] == expected


WHAT_OR_WHO = ("Which of these have you cooked professionally?", "Which of these are you?")
