"""Requirements that stand in fields of their own: driving licences, skills, languages, experience and education."""

from __future__ import annotations

import re
from dataclasses import replace

from firstcall.drafting.advert import Told
from firstcall.drafting.draft import Hand, Proposal
from firstcall.drafting.naming import YES, classes_of, level_of, named_in, scale_of, slug


def place(hand: Hand, told: Told) -> None:
    """Propose what the field asks for, once: what the text asked already gets the field's taxonomy id only."""
    words = hand.words
    made = Proposal("", "", {}, told.must, -1, -1, told.text, concept=told.concept, field=told.field)
    match told.kind:
        case "licence":
            classes = classes_of(told.text)
            if classes:
                name = f"licence-{classes[0].lower()}"
                hand.add(replace(made, id=name, kind="licence", params={"needs": list(classes)}))
                return
        case "own_car":
            hand.add(replace(made, id="own-car", kind="yes_no", params=YES, ask=words.own_car))
            return
        case "language":
            _language(hand, told, made)
            return
        case "experience":
            _experience(hand, told, made)
            return
        case "education":
            if told.field.endswith("education_level") and _of_a_school(hand):
                return  # the text says which education that is
            level = level_of(words, told.text)
            if level is not None and not words.not_needed.search(told.text):
                params = {"scale": scale_of(words, level[1]), "min": level[1]}
                hand.add(replace(made, id="education", kind="level", params=params))
                return
            if _paper(hand, told, made):
                return
        case "skill":
            _skill(hand, told, made)
            return
    hand.unplaced.append(told.text)


def _of_a_school(hand: Hand) -> bool:
    """Whether a paper from a school was taken already, also as one of two."""
    papers = [(each.of[0] if each.of else each).params.get("name", "") for each in hand.found]
    return any(hand.words.schooling.search(name) for name in papers)


def _skill(hand: Hand, told: Told, made: Proposal) -> None:
    """A paper, a soft value, or a plain question where the text does not ask it."""
    if _paper(hand, told, made):
        return
    if hand.words.soft.search(told.text):
        hand.soft.append((told.text, told.text))
    elif not hand.asks_about(told.text) and not hand.quotes(told.text):
        ask = hand.words.has_skill.format(x=told.text)
        hand.add(replace(made, id=slug(told.text), kind="yes_no", params=YES, ask=ask))


def _paper(hand: Hand, told: Told, made: Proposal) -> bool:
    paper = next((each for each in named_in(hand.words, told.text) if each.kind == "certificate"), None)
    if paper is not None:
        hand.add(replace(made, id=paper.id, kind="certificate", params=paper.params))
    elif hand.words.paper_like.search(told.text):
        hand.add(replace(made, id=slug(told.text), kind="certificate", params={"name": told.text}))
    else:
        return False
    return True


def _language(hand: Hand, told: Told, made: Proposal) -> None:
    """A language, unless the text asked for it already, in its own words or as one of two."""
    words = hand.words
    key, said = words.languages.get(told.text.lower(), (told.text.lower(), ""))
    if any(each.id == slug(key) for each in hand.found) or hand.asks_about(key) or hand.asks_about(told.text):
        return
    if any(each.kind == "level" and told.text.lower() in each.quote.lower() for each in hand.found):
        return
    name = told.text if words.names else told.text.lower()
    ask = words.has_language.format(x=said) if said else words.speaks.format(x=name)
    hand.add(replace(made, id=slug(key), kind="yes_no", params=YES, ask=ask))


def _experience(hand: Hand, told: Told, made: Proposal) -> None:
    """Experience, unless the text says how much or of what."""
    if told.months:
        params = {"of": told.text or "TODO", "min": round(told.months / 12, 2)}
        hand.add(replace(made, id="experience", kind="years", params=params))
    elif not any(each.kind == "years" or each.id.startswith("experience") for each in hand.found):
        ask = hand.words.has_worked.format(x=re.sub(r"\b[A-ZÅÄÖ](?=[a-zåäö])", lambda hit: hit[0].lower(), told.text))
        hand.add(replace(made, id="experience", kind="yes_no", params=YES, ask=ask))
