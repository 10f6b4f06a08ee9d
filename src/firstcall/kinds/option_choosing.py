"""Which of the options named in a reply are taken, and which are turned down."""

from __future__ import annotations

from collections.abc import Iterable

from firstcall.kinds.refusing import conceded, in_doubt, turned_down
from firstcall.reading.bare import others_own
from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit
from firstcall.reading.stance import stance


def sort(reply: Reply, mentions: dict[str, list[Hit]]) -> tuple[dict[str, Hit], dict[str, Hit]]:
    """Options taken and refused; what was long ago gives way to what is wanted now."""
    conditions = {hit.clause for hit in reply.find("depends")}
    taken: dict[str, Hit] = {}
    refused: dict[str, Hit] = {}
    own = {name: [hit for hit in hits if not others_own(reply, hit)] for name, hits in mentions.items()}
    if any(own.values()):
        mentions = {name: hits for name, hits in own.items() if hits}  # "my partner works nights, so days"
    every = [hit for hits in mentions.values() for hit in hits]
    for name, hits in mentions.items():
        hits = [hit for hit in hits if not in_doubt(reply, hit)]
        bad = [hit for hit in hits if turned_down(reply, hit, every) or _not_wanted(reply, hit)]
        good = [hit for hit in hits if hit not in bad and hit.clause not in conditions and not _hangs_on(reply, hit)]
        if bad:
            turns = [mark.start for mark in reply.find("contrast") if mark.start > bad[-1].start]
            good = [hit for hit in good if reply.stands_alone(hit) or any(turn < hit.start for turn in turns)]
        if good:
            taken[name] = good[-1]
        elif bad:
            refused[name] = bad[0]
    for name in [name for name in taken if _joined_to(reply, taken[name], refused.values())]:
        refused[name] = taken.pop(name)
    if not reply.asked("did"):
        old = {
            name
            for name, hit in taken.items()
            if any(0 <= hit.start - mark.end <= 14 and mark.clause == hit.clause for mark in reply.find("once"))
        }
        if old and len(old) < len(taken):
            taken = {name: hit for name, hit in taken.items() if name not in old}
    alone = _alone(reply, taken)
    refused |= {name: hit for name, hit in taken.items() if alone and name not in alone}
    taken = {name: hit for name, hit in taken.items() if not alone or name in alone}
    little = [hit for hit in reply.find("choice") if hit.rule.name == "little"]
    weak = {name for name, hit in taken.items() if any(_beside(mark, hit) for mark in little)}
    if weak and len(weak) < len(taken) and reply.asked("language"):
        taken = {name: hit for name, hit in taken.items() if name not in weak}
    return taken, refused


def _joined_to(reply: Reply, hit: Hit, refused: Iterable[Hit]) -> bool:
    """As in "Dag och kväll går bort": nothing but an "and" between the option and one that is refused behind it."""
    joints = [[word] for word in reply.pack.words["and"]]
    words = reply.doc.shape[hit.end :].split()
    return any(
        reply.doc.shape[hit.end : other.start].split() in joints and words[JOINED:] and not _denied_before(reply, other)
        for other in refused
        if other.start > hit.end
    )


def _denied_before(reply: Reply, hit: Hit) -> bool:
    """Whether what refuses the option may stand before it, in the joint itself: "dag och inte natt"."""
    return any(mark.clause == hit.clause and mark.start < hit.start for mark in (*reply.negations(), *reply.find("no")))


JOINED = 2
"""Words of an "and" and the option behind it, after which the refusal of both begins."""


def _beside(mark: Hit, hit: Hit) -> bool:
    """Whether a "little" stands behind the option and not before it: "Svenska lite"; "lite franska" is some French."""
    return (
        mark.clause == hit.clause
        and mark.start >= hit.end
        and not mark.doc.shape[mark.end :].strip(" .,!")[:1].isalpha()
    )


def _hangs_on(reply: Reply, hit: Hit) -> bool:
    """As in "Heltid går om jag får lägga det på fyra dagar": named behind an "if", as what the answer hangs on."""
    return any(mark.clause == hit.clause and mark.end <= hit.start for mark in stance(reply).conditions)


def _alone(reply: Reply, taken: dict[str, Hit]) -> set[str]:
    """As in "Only Spanish, my French is bonjour and that": an option right behind an only, others later."""
    only = [mark for mark in reply.find("only") if mark.start <= OPENING]
    named = {name: hit for name, hit in taken.items() if only and 0 <= hit.start - only[0].end <= 1}
    if len(named) != 1 or reply.find("contrast") or stance(reply).conditions:
        return set()
    first = next(iter(named.values()))
    rest = [hit for name, hit in taken.items() if name not in named]
    joints = reply.pack.words["and"] | reply.pack.words["or"]
    joined = any(joints & set(reply.doc.shape[first.end : hit.start].split()) for hit in rest)
    return set() if joined else set(named)


def corrected(reply: Reply, mentions: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """As in "Day. No, night": what stands before a no that another option follows at once is taken back."""
    every = sorted((hit for hits in mentions.values() for hit in hits), key=lambda hit: hit.start)
    for no in (*reply.find("no"), *reply.find("retract")):
        behind = [
            hit for hit in every if no.end < hit.start <= no.end + NO_X and reply.doc.shape[no.end :][:3] == " , "
        ]
        if no.rule.family == "retract":  # "Day. Actually night", but not "actually, night too"
            behind = [hit for hit in every if no.end < hit.start <= no.end + NO_X and not _also(reply, hit)]
        behind = behind or [hit for hit in every if _taken_instead(reply, no, hit)]
        if behind and every[0].start < no.start and len(mentions) > 1:
            kept = {name: [hit for hit in hits if hit.start > no.start] for name, hits in mentions.items()}
            return {name: hits for name, hits in kept.items() if hits}
    return mentions


def _also(reply: Reply, hit: Hit) -> bool:
    """Whether an "as well" behind the option says that it comes on top."""
    return reply.doc.shape[hit.end :].strip().startswith(reply.pack.words["too"])


def _taken_instead(reply: Reply, no: Hit, hit: Hit) -> bool:
    """As in "Dag... nej, jag tar kväll": nothing but words of choosing between a no and the option."""
    between = reply.doc.shape[no.end : hit.start].split()
    return no.end < hit.start and bool(between) and set(between) <= reply.pack.words["retaking"]


NO_X = 3
"""Characters between a no and the option that it corrects to."""


OPENING = 2
"""Characters before which a word opens the reply."""


IS = 2
"""Characters of an "is" that stands in the option's own word: "London's out"."""


def _tells_more(reply: Reply, hit: Hit, mark: Hit) -> bool:
    """Whether an "and" with a subject of its own parts the option from what is disliked: "Sage, and I've seen SAP"."""
    words = reply.doc.shape[hit.end : max(mark.start, hit.end)].split()
    seen = reply.pack.words["only_seen"] & set(mark.said.split())
    return bool(seen and reply.pack.words["and"] & set(words)) and any(me.said in words for me in reply.find("me"))


def _taken_up(reply: Reply, mark: Hit) -> bool:
    """As in "Kvällarna är jag ledig från barnen, så de går utmärkt": behind a "so" a pronoun, and a willing word."""
    behind = [ok for ok in reply.find("ok") if ok.start >= mark.end]
    words = reply.doc.clause_text(behind[0].clause).split()[:2] if behind else []
    return len(words) == len(("so", "it")) and words[0] in reply.pack.words["hence"] and words[1] in TAKEN_UP


TAKEN_UP = frozenset({"de", "dem", "den", "det", "they", "those"})
"""Pronouns of options that were named; in English a mere "it" may be the reason."""


def _not_wanted(reply: Reply, hit: Hit) -> bool:
    """As in "Kassa skulle jag dö av", "Zoom's blocked": named, and something is wrong with it."""
    ifs = [mark.start for mark in stance(reply).conditions if mark.clause == hit.clause and mark.start >= hit.end]
    marks = [
        mark
        for mark in reply.find("aversion")
        if mark.clause == hit.clause and -IS <= mark.start - hit.end <= BEHIND and mark.start < min(ifs, default=FAR)
    ]
    marks = [mark for mark in marks if not _tells_more(reply, hit, mark) and not _taken_up(reply, mark)]
    if any(mark.start < hit.start < mark.end and mark.clause == hit.clause for mark in reply.find("aversion")):
        return True  # "I've seen SAP but never touched it"
    if any(mark.rule.name == "busy" and 0 <= hit.start - mark.end <= 1 for mark in reply.find("aversion")):
        return True  # "I've my kids every weekend"
    marks = [mark for mark in marks if mark.rule.name != "busy"]
    fine = [*reply.find("ok"), *reply.find("scopecut")]
    turns = [but.start for but in reply.find("contrast") if but.start >= hit.end]
    if conceded(reply, hit):
        return False
    if turns and any(mark.end > turns[0] for mark in reply.find("accept")):
        return False  # "I hate lates but I'll take them"
    before = [
        mark
        for mark in reply.find("aversion")
        if mark.clause == hit.clause and mark.said.endswith(reply.pack.words["disliked"])
    ]
    if any(0 <= hit.start - mark.end <= STUCK and mark.said in reply.pack.words["hated"] for mark in before):
        return True  # "I'd hate to be stuck indoors"
    named = reply.memo.get("named", ())
    others = isinstance(named, tuple) and any(start < hit.start for start, _ in named)
    if others and any(mark.start == hit.start for mark in reply.find("insteadof")):
        return True  # "evenings over nights", heard as "overnights"
    instead = [mark for mark in reply.find("insteadof") if mark.end <= hit.start]
    if any(mark.start < hit.start <= mark.end + RIGHT_BEFORE for mark in (*before, *instead)):
        return True  # "done with the ...", "days rather than ..."
    return any(not any(hit.end <= good.start < mark.start for good in fine) for mark in marks)


STUCK = 18
"""Characters between a word of dislike and what is disliked: "hate to be stuck"."""


RIGHT_BEFORE = 8
"""Characters between the end of such words and what is disliked: "done with the"."""


FAR = 10**6
"""Behind everything that is said."""


BEHIND = 40
"""Characters behind an option within which a word can speak against it."""
