"""Whether a no to a yes-or-no question stands: that it is plain, of what was asked, and not taken back."""

from __future__ import annotations

from firstcall.reading.aligning import aligned, asked_words, on_topic
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import Stance
from firstcall.reading.stints import names_subject
from firstcall.reasons import Reason

FIRM = frozenset({"particle", "ok", "deny", "neg", "double"})
"""Strengths of a yes or no that was said, not only shown."""

OPENING = 2
"""Characters before which a yes or no opens the reply."""


def doubtful_no(reply: Reply, told: Stance) -> str:
    """Why a no would better be looked at by a person: it is no plain no about the candidate."""
    if told.weak:
        return Reason.UNCLEAR_SCOPE
    if reply.find("often") and not reply.negations() and all(s.strength == "deny" for s in told.signals if s.sign < 0):
        return Reason.CONFLICT  # "flera gånger i veckan, tyvärr"
    if _more_than_no(reply, told):
        return Reason.CONFLICT  # "Inte flytande, men bra"
    own = {hit.clause for hit in reply.find("self")}
    if not told.value and all(s.strength == "neg" for s in told.signals if s.sign < 0) and _does_other(told):
        return Reason.CONFLICT
    against = [signal for signal in told.signals if signal.sign == (1 if told.value else -1)]
    plain = [s for s in against if s.strength == "particle" and (s.hit.start <= 12 or reply.stands_alone(s.hit))]
    plain += [s for s in against if s.strength == "neg" and s.hit.start <= 2 and not told.corrected]
    plain += [s for s in against if s.hit.rule.name.startswith("emphatic")]
    ends = reply.find("conclude")
    plain += [s for s in against if any(end.start <= s.hit.start < end.end for end in ends)]
    plain += [s for s in against if _bare_denial(reply, told, s.hit)]
    if not plain and all(_denies_other(reply, s.hit, s.strength) for s in against):
        return Reason.UNCLEAR_SCOPE  # what is denied is something else
    firm = plain or [s for s in against if s.strength == "deny" and s.hit.clause in own]
    but = reply.find("contrast")
    favour = [s for s in told.signals if s.sign > 0 and but and s.hit.start > but[0].start and not told.value]
    if favour and not reply.has("offer") and not reply.has("hurry"):
        return Reason.CONFLICT
    if any(_asked_for(reply, but) for but in reply.find("contrast")) and not reply.has("offer", "hurry"):
        return Reason.CONFLICT
    if firm or reply.doc.word_count <= 5:
        return ""
    if not any(signal.hit.clause in own for signal in told.signals if signal.sign < 0):
        return Reason.UNCLEAR_SCOPE
    return ""


def _more_than_no(reply: Reply, told: Stance) -> bool:
    """Whether behind a mere "not" a short "but" says what there is instead."""
    noes = [signal.hit for signal in told.signals if signal.sign < 0]
    if told.value or any(signal.strength != "neg" for signal in told.signals if signal.sign < 0):
        return False
    denied = {neg.clause for neg in (*reply.negations(), *reply.find("deny"))}
    buts = [but for but in reply.find("contrast") if noes and but.start > noes[0].start and but.clause not in denied]
    return any(len(reply.doc.shape[but.end :].split()) <= INSTEAD for but in buts)


INSTEAD = 6
"""Words and signs up to which what stands behind a "but" is only what there is instead."""


def _denies_other(reply: Reply, hit: Hit, strength: str) -> bool:
    """As in "I haven't got kids" where childcare was asked for: a plain negation of what was not asked for."""
    plain = strength == "neg" or (strength == "deny" and bool(set(hit.said.split()) & reply.pack.words["nots"]))
    return plain and not aligned(reply, hit) and not names_subject(hit.said, asked_words(reply))


def _asked_for(reply: Reply, but: Hit) -> bool:
    """As in "Inte i frys, men i kyl": behind a "but" something that was asked for, and no negation of it."""
    denied = any(neg.clause == but.clause for neg in (*reply.negations(), *reply.find("deny")))
    return not denied and on_topic(reply, but)


def _bare_denial(reply: Reply, told: Stance, hit: Hit) -> bool:
    """As in "Not at the moment, it failed its MOT": a denial alone in the opening clause, and nothing for it behind."""
    firm = bool(reply.find("contrast"))
    rest = [s for s in told.signals if s.hit is not hit and s.sign > 0 and (firm or s.strength in FIRM)]
    return hit.start <= OPENING and reply.stands_alone(hit) and not rest


def _does_other(told: Stance) -> bool:
    """As in "Snusar gör jag, men cigaretter har jag inte rört": a plain yes to one thing and a no to another."""
    against = {signal.hit.clause for signal in told.signals if signal.sign < 0}
    return any(s.sign > 0 and s.strength == "have" and s.hit.clause not in against for s in told.signals)
