"""One reply as the kinds see it: the shape, the language's rules, the question, the day; and what a kind answers.

`Told` is a kind's answer. Kinds hold no words of any language; they ask for hits of rule families.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from firstcall.reading.rules import DATED, Hit, Pack, find, outside
from firstcall.reading.text import Doc, make_doc
from firstcall.types import Value


@dataclass(frozen=True, slots=True)
class Told:
    """What a kind resolved from a reply."""

    value: Value = None
    hits: tuple[Hit, ...] = ()
    """What showed it."""
    qualifiers: tuple[str, ...] = ()
    gap: str = ""
    """Reason code why a person must look."""
    told: bool = True
    """False: nothing in the reply answers the question."""
    explicit: bool = False
    """The value was said itself, not only a yes or no."""


NOTHING = Told(told=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply with everything needed to resolve it."""

    doc: Doc
    pack: Pack
    question: Doc
    day: date
    """The interview's day, for handing on; who counts from it takes `today`."""
    memo: dict[object, object] = field(default_factory=dict, compare=False, repr=False)

    def heard_as(self, text: str) -> Reply:
        """The same reply with other characters in the same places; what was said stays for quoting."""
        doc = make_doc(text, self.pack.lexicon, typed=self.doc.text.isascii())
        return replace(self, doc=replace(doc, text=self.doc.text), memo={})

    @property
    def today(self) -> date:
        """The interview's day. Asking for it is noted: a reading that did so holds for that day alone."""
        self.doc.memo[DATED] = True
        return self.day

    @property
    def is_dated(self) -> bool:
        """Whether anything so far was counted from the interview's day."""
        return DATED in self.doc.memo or DATED in self.question.memo

    def find(self, family: str) -> tuple[Hit, ...]:
        """Hits of a family, captions left out."""
        hits = find(self.doc, self.pack, family, self.day)
        if family == "caption":
            return hits
        captions = find(self.doc, self.pack, "caption", self.day)
        return tuple(outside(hits, captions)) if captions else hits

    def has(self, *families: str) -> bool:
        """Whether any of the families has a hit."""
        return any(self.find(family) for family in families)

    def asked(self, family: str) -> tuple[Hit, ...]:
        """Hits of a family in the question."""
        return find(self.question, self.pack, family, self.day)

    def negated(self, hit: Hit, *, reach: int = 5) -> bool:
        """Whether a negation governs the hit: before it in its clause, or right behind it."""
        words = self.negations()
        clause = hit.clause
        here = self.doc.piece_at(hit.start)
        there = self.doc.piece_at(max(hit.end - 1, hit.start))
        for other in words:
            if other.clause != clause or hit.start <= other.start < hit.end:
                continue
            at = self.doc.piece_at(other.start)
            if any(other.end <= cut.start < hit.start for cut in self.find("scopecut")):
                continue
            if 0 < here - at <= reach:
                return True
            if 0 < at - there <= 4 and not self.pack.words["apart"] & set(
                self.doc.shape[hit.end : other.start].split()
            ):
                return True
        return False

    def stands_alone(self, hit: Hit) -> bool:
        """Whether the hit is its clause's only content: "no" between two commas."""
        words = self.doc.clause_text(hit.clause).strip(" .,!?;:-").split()
        return len(words) <= len(self.doc.shape[hit.start : hit.end].split()) + 1

    def negations(self) -> list[Hit]:
        """Negative words that are no idiom of something else."""
        kept = self.memo.get("neg")
        if kept is None:
            kept = outside(self.find("neg"), self.find("notneg"), self.find("ok"), self.find("correct"))
            kept = [hit for hit in kept if not self._but_rather(hit, kept)]
            self.memo["neg"] = kept
        assert isinstance(kept, list)
        return kept

    def _but_rather(self, hit: Hit, every: list[Hit]) -> bool:
        """As in "inte dag utan natt": a "without" that is a but, behind a not and what that denies."""
        at = self.doc.sentence_at(hit.start)
        return hit.said in self.pack.words["but_rather"] and any(
            other.end + 1 < hit.start and other.said not in self.pack.words["but_rather"]
            for other in every
            if self.doc.sentence_at(other.start) == at
        )

    def after_correction(self) -> int:
        """Shape offset behind the last correction that something follows; 0 without one."""
        kept = self.memo.get("correct")
        if kept is None:
            kept = 0
            for hit in self.find("correct"):
                rest = self.doc.shape[hit.end :].strip(" .,!?")
                before = self.doc.shape[: hit.start].rstrip()
                if not rest and before.endswith(",") and "," in before[:-1] and self.doc.shape[:kept].strip() == "":
                    kept = before[:-1].rfind(",") + 1  # "fifty, fifteen, I mean"
                if rest and (self.doc.shape[: hit.start].strip(" .,!?") or hit.rule.name == "thought"):
                    kept = hit.end
            self.memo["correct"] = kept
        assert isinstance(kept, int)
        return kept

    def names(self, words: Iterable[str]) -> str:
        """A name's words as they would stand in a shape."""
        return self.pack.name(" ".join(words)).shape.strip()
