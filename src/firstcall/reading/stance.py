"""Yes or no: signals with their scope, weighed into a stance. Nothing here knows what was asked, but for its polarity.

A leading "nej" may be a courtesy ("nej då, inga problem"), a "ja" may be a filler; idioms mask the words in them; a
correction makes what stood before it void; yes and no that contradict each other are a conflict, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass

from firstcall.reading.aligning import aligned
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit, outside
from firstcall.reading.stints import SHORTEST


@dataclass(frozen=True, slots=True)
class Signal:
    """One sign of yes (+1) or no (-1)."""

    sign: int
    strength: str
    """particle, ok, deny, neg, have or often."""
    hit: Hit


@dataclass(frozen=True, slots=True)
class Stance:
    """What the signals come to."""

    value: bool | None
    """None: neither, or a conflict."""
    signals: tuple[Signal, ...]
    conflict: bool = False
    weak: bool = False
    """Only plain statements showed it, no yes, no or idiom."""
    hedges: tuple[Hit, ...] = ()
    conditions: tuple[Hit, ...] = ()
    corrected: bool = False

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What showed the value."""
        wanted = 1 if self.value else -1
        return tuple(signal.hit for signal in self.signals if self.value is None or signal.sign == wanted)


def _overlapping(hits: list[Hit], others: list[Hit]) -> list[Hit]:
    """The hits that overlap none of the others."""
    spans = [(other.start, other.end) for other in others]
    return [hit for hit in hits if not any(start < hit.end and hit.start < end for start, end in spans)]


OPENING = 2
"""Characters before which a no opens the reply, and corrects nothing."""


def signals_of(reply: Reply) -> list[Signal]:
    """All signs of yes and no in order, idioms masking the words in them."""
    cut = reply.after_correction()
    notneg, lone = reply.find("notneg"), {(no.start, no.end) for no in reply.find("no") if no.start <= OPENING}
    correct = [hit for hit in reply.find("correct") if (hit.start, hit.end) not in lone]  # "Nej, åtta timmar räcker"
    idioms = [hit for hit in reply.find("yes") if hit.rule.name != "particle"]
    deny = _overlapping(outside(reply.find("deny"), notneg, idioms), [*notneg, *idioms][:200])
    ok = _overlapping(outside(reply.find("ok"), idioms, notneg), deny[:200])
    particles = outside(
        [h for h in reply.find("yes") if h.rule.name == "particle"], reply.find("filler"), correct, ok, deny, notneg
    )
    noes = outside(reply.find("no"), idioms, ok, deny, correct, notneg)
    neg = outside(reply.find("neg"), notneg, ok, deny, idioms, noes, correct)
    have = _overlapping(outside(reply.find("have"), notneg, ok, deny, idioms), deny[:200])
    ifs = {hit.clause for hit in outside(reply.find("cond"), reply.find("courtesy"))}
    neg = [hit for hit in neg if hit.clause not in ifs]
    if ifs:
        neg, deny = _not_otherwise(reply, neg), _not_otherwise(reply, deny)
    bad = {hit.clause for hit in neg}
    signals = [Signal(1, "double", hit) for hit in notneg if hit.rule.name == "double"]
    signals += [Signal(1, "particle", hit) for hit in (*idioms, *particles)]
    signals += [Signal(-1, "particle", hit) for hit in noes]
    signals += [Signal(1, "ok", hit) for hit in ok if hit.clause not in bad]
    signals += [Signal(-1, "particle" if hit.rule.name.startswith("emphatic") else "deny", hit) for hit in deny]
    signals += [Signal(-1, "neg", hit) for hit in neg]
    signals += [Signal(1, "have", hit) for hit in have if hit.clause not in bad]
    signals += [Signal(1, "often", hit) for hit in reply.find("often") if hit.clause not in bad]
    return sorted((signal for signal in signals if signal.hit.start >= cut), key=lambda signal: signal.hit.start)


def _not_otherwise(reply: Reply, hits: list[Hit]) -> list[Hit]:
    """Without those that only tell what follows where the condition fails: "annars går det inte"."""
    words = reply.pack.words["otherwise"]
    return [hit for hit in hits if not words & set(reply.doc.clause_text(hit.clause).split()[:2])]


def stance(reply: Reply) -> Stance:
    """The reply's yes or no."""
    kept = reply.memo.get("stance")
    if kept is None:
        kept = _stance(reply)
        reply.memo["stance"] = kept
    assert isinstance(kept, Stance)
    return kept


def _stance(reply: Reply) -> Stance:
    signals = signals_of(reply)
    hedges = tuple(outside(reply.find("hedge"), reply.find("conclude")))
    conditions = _conditions(reply)
    corrected = reply.after_correction() > 0

    def made(value: bool | None, *, conflict: bool = False, weak: bool = False) -> Stance:
        return Stance(value, tuple(signals), conflict, weak, hedges, conditions, corrected)

    if not signals:
        return made(None)
    lead = _lead(signals, reply)
    if lead is not None and _wavers(lead, signals, reply):
        return made(None, conflict=True)
    ends = [hit for hit in reply.find("conclude") if hit.start >= signals[0].hit.start]
    if lead is not None and lead.sign > 0:
        ends = [hit for hit in ends if hit.rule.name != "refused"]  # "Yes, my back hurts so I can't"
    if ends:
        yes = ends[-1].rule.name == "yes"
        later = [s for s in signals if s.hit.start >= ends[-1].end and s.strength == "particle"]
        if any((s.sign > 0) is not yes for s in later):
            return made(None, conflict=True)  # "men ja, måndag till torsdag, men söndag nej"
        return made(yes)
    rest = [
        signal
        for signal in signals
        if signal.strength != "particle" or signal.hit.start > (lead.hit.end if lead else -1)
    ]
    firm = [signal for signal in rest if signal.strength in {"particle", "ok", "deny", "neg", "double"}]
    signs = {signal.sign for signal in firm}
    if lead is None:
        if not firm:
            return made(True, weak=True)
        if len(signs) == 1:
            return made(firm[0].sign > 0)
        return made(True) if _aside(firm, reply) or _turns(firm, reply) else made(None, conflict=True)
    if lead.sign > 0:
        against = [signal for signal in firm if signal.sign < 0]
        if not against:
            return made(True)
        return made(True) if _detail(lead, firm, against, reply) else made(None, conflict=True)
    favour = [signal for signal in rest if signal.sign > 0 and signal.strength in {"ok", "double", "particle"}]
    against = [signal for signal in firm if signal.sign < 0]
    value = _waved(lead, favour, against, reply)
    return made(value, conflict=value is None)


def _waved(lead: Signal, favour: list[Signal], against: list[Signal], reply: Reply) -> bool | None:
    """What a no comes to that something for it follows: "nej då, det går bra" waves worries away; None: a conflict."""
    if not favour or against:
        return False
    offers = reply.find("offer")
    own = [signal.hit for signal in favour if signal.strength == "particle"]
    if any(not any(one.start <= hit.start < one.end for one in offers) for hit in own):
        return None  # "gärna" in "tar gärna kursen" only offers
    turned = any(lead.hit.end <= but.start + 1 and but.start < favour[0].hit.start for but in reply.find("contrast"))
    if turned and reply.has("offer"):
        return False  # "no, but I'd be happy to do it"
    if turned and any(signal.hit.rule.name != "noproblem" for signal in favour):
        return None  # "no, but I'm good with figures"; "nä men det är inga problem" is a yes
    # "nej, jag är van att jobba i team" is no yes to what was asked
    return True if all(aligned(reply, signal.hit) for signal in favour) else None


def _aside(firm: list[Signal], reply: Reply) -> bool:
    """As in "No problem, I've no ties": willing first, and then a plain no to something that was not asked."""
    first, *rest = firm
    noes = [signal for signal in rest if signal.sign < 0]
    later = all(s.strength == "neg" and s.hit.clause > first.hit.clause and not aligned(reply, s.hit) for s in noes)
    return first.strength == "ok" and later and not reply.find("contrast")


def _conditions(reply: Reply) -> tuple[Hit, ...]:
    """What the answer hangs on; not a mere courtesy, nor the question said again: "Om jag har provet? Ja"."""
    cut = reply.after_correction()
    found = _overlapping([hit for hit in reply.find("cond") if hit.start >= cut], list(reply.find("courtesy")))
    return tuple(hit for hit in found if not _asks_again(reply, hit))


def _asks_again(reply: Reply, hit: Hit) -> bool:
    """Whether the hit opens a question that more follows on."""
    rest = reply.doc.shape[hit.end - 1 :]
    end = next((i for i, char in enumerate(rest) if char in ".!?"), -1)
    opens = reply.doc.sentence_at(hit.start) == 0 and hit.start <= ECHO
    return opens and end >= 0 and rest[end] == "?" and any(char.isalnum() for char in rest[end:])


ECHO = 8
"""Characters before which an "if" opens the reply."""


def _lead(signals: list[Signal], reply: Reply) -> Signal | None:
    """The opening yes or no; of a run ("no, yeah", "ja, nej") the last counts."""
    lead: Signal | None = None
    for signal in signals:
        if signal.strength != "particle":
            if lead is None and signal.strength in {"have", "often"}:
                continue
            break
        gap = reply.doc.piece_at(signal.hit.start) - (reply.doc.piece_at(lead.hit.end - 1) if lead else 0)
        if lead is not None and (gap > 3 or _names_between(reply, lead, signal)):
            break
        if lead is None and gap > 6 and signal.sign < 0:
            # a no deep inside a sentence is no answer of its own
            break
        lead = signal
    return lead


def _names_between(reply: Reply, one: Signal, two: Signal) -> bool:
    """As in "Tornkran ja, mobilkran nej": something named between, so that each answers for its own."""
    words = reply.doc.shape[one.hit.end : two.hit.start].split()
    plain = reply.pack.words["empty"] | reply.pack.words["grammar"]
    return any(len(word) >= SHORTEST and word[0].isalpha() and word not in plain for word in words)


def _wavers(lead: Signal, signals: list[Signal], reply: Reply) -> bool:
    """As in "Ja, nej, alltså den är på verkstan": yes and no in one breath, and nothing behind that says which."""
    run = [signal for signal in signals if signal.strength == "particle" and signal.hit.start <= lead.hit.start]
    behind = [signal for signal in signals if signal.hit.start > lead.hit.start]
    words = len(reply.doc.shape[lead.hit.end :].split())
    return lead.sign < 0 and any(signal.sign > 0 for signal in run) and words > WAVERING and not behind


WAVERING = 5
"""Words behind "yes, no" from which on the no may be a mere opening."""


def _turns(firm: list[Signal], reply: Reply) -> bool:
    """Whether a "but" turns all that was negative into a yes: "helst inte, men kniper det så ställer jag upp"."""
    last = firm[-1]
    turns = [hit for hit in reply.find("contrast") if firm[0].hit.end <= hit.start + 1 and hit.start < last.hit.start]
    if not turns:
        return False
    if any(reply.pack.words["undone_verbs"] & set(s.hit.said.split()) for s in firm if s.sign < 0):
        return False  # "I haven't, but I'm good with numbers"
    behind = {signal.sign for signal in firm if signal.hit.start > turns[-1].start}
    before = {signal.sign for signal in firm if signal.hit.start < turns[-1].start}
    return behind == {1} and before == {-1}


def _reason_behind(lead: Signal, against: list[Signal], reply: Reply) -> bool:
    """As in "I can, I don't celebrate it": behind a yes of its own, and no "but", a not of what was not asked for."""
    plain = lead.hit.start <= OPENING and reply.doc.shape[lead.hit.end :].lstrip()[:1] in {",", "."}
    sure = not reply.pack.words["half_willing"] & set(lead.hit.said.split())
    later = all(s.strength == "neg" and not aligned(reply, s.hit) for s in against)
    return plain and sure and later and not reply.find("contrast")


def _detail(lead: Signal, firm: list[Signal], against: list[Signal], reply: Reply) -> bool:
    """Whether what is negative behind a yes is a detail, and no contradiction."""
    if any(signal.strength in {"deny", "particle"} for signal in against):
        return False
    if any(signal.hit.clause == lead.hit.clause for signal in against):
        return _reason_behind(lead, against, reply)
    if any(signal.sign > 0 and signal is not lead for signal in firm):
        return True
    clauses = {signal.hit.clause for signal in against}
    return not any(hit.clause in clauses for hit in reply.find("have"))
