"""How often a reading stays when a reply is said or written otherwise without meaning anything else.

Every line that is read right is varied (`variations.py`) and read again; what changes is counted per variation: any
change at all, a value or verdict lost to a person (met or not met -> review), and a verdict turned (met <-> not met).
With --more or --again, what is said behind answers is put behind them instead (`elaborations.py` and what it names).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

import elaborations_english
import elaborations_swedish
from corpora import LANGUAGES, gold_files, lines, written_files
from elaborations import MORE, More
from variations import MANNERS, behind, variations

from firstcall.reading import gold

DECIDED = {"met", "not_met"}


def is_right(line: gold.Line, read: gold.Prediction) -> bool:
    """Whether the line is read as its gold has it."""
    count = gold.Score()
    count.add(line, read)
    return not count.wrong


def fate(before: gold.Prediction, after: gold.Prediction) -> str:
    """What a variation did to a reading: "" for nothing."""
    if (before.intent, before.value, before.verdict) == (after.intent, after.value, after.verdict):
        return ""
    if before.verdict in DECIDED and after.verdict in DECIDED:
        return "turned" if before.verdict != after.verdict else "value"
    return "lost" if before.verdict in DECIDED else "found" if after.verdict in DECIDED else "other"


AGAIN = {"sv": elaborations_swedish.AGAIN, "en": elaborations_english.AGAIN}


def elaborated(line: gold.Line, read: gold.Prediction, sentences: dict[str, More]) -> Iterator[tuple[str, str]]:
    """Name and reply with each sentence that may stand behind it; a yes or no must be said, so that more can follow."""
    more, manner, kind = sentences[line.language], MANNERS[line.language], line.requirement.kind
    if read.verdict not in DECIDED:
        return
    fitting = more.of_kind.get(kind, ())
    if kind in {"yes_no", "certificate", "licence"}:
        right = read.value is True if kind == "yes_no" else read.verdict == "met"
        if not re.match(rf"(?:{'|'.join(manner.yes if right else manner.no)})(?![^\W_])", line.reply):
            return
        fitting = more.yes if right else more.no
    for sentence in (*fitting, *more.either):
        yield (
            f"{kind if sentence in fitting and kind in more.of_kind else 'more'}: {sentence}",
            behind(line.reply, f" {sentence}"),
        )


def told(read: gold.Prediction) -> str:
    """A reading in a few words."""
    return f"{read.intent} {read.value} {read.verdict}"


def main() -> None:
    """Prints a row per variation, and with --show what changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("gold", "worked", "heldout"), default="gold")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--every", type=int, default=1, help="take every nth line")
    parser.add_argument("--show", default="", help="print the changes of variations that contain this")
    parser.add_argument("--more", action="store_true", help="with a sentence behind each answer")
    parser.add_argument("--again", action="store_true", help="the same with the longer lists of sentences")
    options = parser.parse_args()
    added = AGAIN if options.again else MORE if options.more else None
    files = gold_files() if options.part == "gold" else written_files(heldout=options.part == "heldout")
    if options.show and options.part == "heldout":
        parser.error("--show: held-out lines are for totals only")
    fates: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for line in lines(files)[:: options.every]:
        before = gold.predict(line)
        if line.language not in (options.language or LANGUAGES) or not is_right(line, before):
            continue
        for name, reply in elaborated(line, before, added) if added else variations(line):
            after = gold.predict(replace(line, reply=reply))
            what = fate(before, after)
            for key in (name, "all"):
                fates[line.language, key].update(("readings", what) if what else ("readings",))
            if what and options.show and options.show in name:
                print(f"{line.id} [{name}] {what}: {line.question}\n    {line.reply}\n    {reply}")
                print(f"    {told(before)} -> {told(after)}")
    print("| | variation | readings | changed | lost | turned | another value | newly decided |")
    print("|---|---|---|---|---|---|---|---|")
    for (language, name), count in sorted(fates.items(), key=lambda one: (one[0][0], -one[1]["readings"])):
        changed = sum(count[what] for what in ("turned", "value", "lost", "found", "other"))
        share = 100 * changed / count["readings"]
        rest = " | ".join(str(count[what]) for what in ("lost", "turned", "value", "found"))
        print(f"| {language} | {name} | {count['readings']} | {share:.1f} % | {rest} |")


if __name__ == "__main__":
    main()
