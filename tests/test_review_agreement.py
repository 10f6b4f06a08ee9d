"""Agreement against published examples; stamping; draws that anybody can make again."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest

from firstcall.review import draws
from firstcall.review.agreement import NONE, Agreement, agreement, kappa, wilson
from firstcall.review.draws import Claim, Drawn, Shares
from firstcall.review.practice import Practice
from firstcall.review.stamping import Alarm, Timed, alarms, percentile


def cells(table: Sequence[Sequence[int]]) -> dict[tuple[str, str], int]:
    return {("abc"[row], "abc"[at]): count for row, line in enumerate(table) for at, count in enumerate(line)}


@pytest.mark.parametrize(
    ("table", "value", "error"),
    [
        # Fleiss, Statistical Methods for Rates and Proportions, 2nd ed., table 13.1: 100 patients, two raters.
        ([[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.68, 0.087),
        # Cohen (1960), table 1, as frequencies of 200: po .70, pe .41.
        ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.492, None),
        ([[20, 5], [10, 15]], 0.4, None),
        ([[50, 0], [0, 50]], 1.0, 0.0),
        ([[25, 25], [25, 25]], 0.0, None),
        ([[0, 50], [50, 0]], -1.0, None),
    ],
)
def test_kappa_is_what_others_published(table: list[list[int]], value: float, error: float | None) -> None:
    found = kappa(cells(table))
    assert found is not None
    assert found[0] == pytest.approx(value, abs=0.005)
    if error is not None:
        assert found[1] == pytest.approx(error, abs=0.001)  # Worked out in print from rounded figures.
        assert found[1] == pytest.approx(by_gradient(cells(table)), abs=1e-5)


def by_gradient(counts: dict[tuple[str, str], int]) -> float:
    """The same standard error by the delta method, its derivatives taken numerically."""
    total, step = sum(counts.values()), 1e-6
    share = {cell: count / total for cell, count in counts.items()}

    def value(of: dict[tuple[str, str], float]) -> float:
        names = sorted({name for cell in of for name in cell})
        seen = sum(of.get((name, name), 0.0) for name in names)
        chance = sum(
            sum(p for (one, _), p in of.items() if one == name) * sum(p for (_, two), p in of.items() if two == name)
            for name in names
        )
        return (seen - chance) / (1 - chance)

    slope = {
        cell: (value({**share, cell: p + step}) - value({**share, cell: p - step})) / (2 * step)
        for cell, p in share.items()
    }
    mean = sum(share[cell] * slope[cell] for cell in share)
    return math.sqrt(max(0.0, sum(share[cell] * slope[cell] ** 2 for cell in share) - mean**2) / total)


def test_agreement_has_intervals_and_knows_when_there_is_nothing_to_say() -> None:
    found = agreement(cells([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))
    assert (found.pairs, found.raw) == (100, 0.89)
    assert found.kappa_low == pytest.approx(0.51, abs=0.006)
    assert found.kappa_high == pytest.approx(0.85, abs=0.006)
    assert agreement({}) == NONE
    low, high = wilson(30, 30)
    assert agreement({("met", "met"): 30}) == Agreement(30, 1.0, low, high, None, None, None)
    assert wilson(8, 10) == (0.490162, 0.943318)


def test_percentiles() -> None:
    assert percentile([], 0.5) is None
    assert [percentile([5.0, 1.0, 3.0, 2.0], share) for share in (0.0, 0.5, 0.75, 0.9, 1.0)] == [
        1.0,
        2.0,
        3.0,
        5.0,
        5.0,
    ]


def quick(count: int, actor: str = "user:anna", start: int = 0, seconds: float = 3.0) -> list[Timed]:
    return [Timed(actor, f"i{at}", f"2026-11-23T08:{at:02}", seconds, True) for at in range(start, start + count)]


@pytest.mark.parametrize(
    ("timed", "expected"),
    [
        (quick(19), []),
        (quick(20), [Alarm("user:anna", "2026-11-23T08:00", "2026-11-23T08:19", 20, 60.0)]),
        (quick(25)[::-1], [Alarm("user:anna", "2026-11-23T08:00", "2026-11-23T08:24", 25, 75.0)]),
        ([*quick(15), *quick(1, start=15, seconds=5.0), *quick(15, start=16)], []),
        ([*quick(10), *quick(30, "user:berit"), *quick(9, start=30)], [
            Alarm("user:berit", "2026-11-23T08:00", "2026-11-23T08:29", 30, 90.0)
        ]),
        ([*quick(19), Timed("user:anna", "x", "2026-11-23T08:30", 1.0, False), *quick(5, start=40)], []),
    ],
)  # fmt: skip
def test_twenty_accepted_in_a_row_in_no_time_are_told(timed: list[Timed], expected: list[Alarm]) -> None:
    assert list(alarms(timed, Practice())) == expected


SEED = bytes(range(32))
SHARES = Shares(blind=0.1, double=0.05, spot=0.2)
IDS = [f"interview-{number}" for number in range(4000)]


def test_a_draw_takes_its_share_and_always_the_same() -> None:
    drawn = {each: draws.draw(SEED, each, SHARES) for each in IDS}
    assert sum(each.double for each in drawn.values()) == pytest.approx(200, abs=45)
    assert sum(each.blind for each in drawn.values()) == pytest.approx(4000 * (1 - 0.9 * 0.95), abs=80)
    assert sum(each.spot for each in drawn.values()) == pytest.approx(800, abs=80)
    assert all(each.blind for each in drawn.values() if each.double)
    assert drawn == {each: draws.draw(SEED, each, SHARES) for each in reversed(IDS)}
    assert [draws.draw(SEED, IDS[0], Shares(share, share, share)) for share in (0.0, 1.0)] == [
        Drawn(),
        Drawn(True, True, True),
    ]


def test_another_program_can_draw_again() -> None:
    # printf 'blind\0interview-9' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1f; below 0.1 of 2**256.
    drawn = {"interview-9": "05370b2b601786a8", "interview-34": "0865f86d26ffe6a5", "interview-0": "bcbe47a8f4d2650a"}
    for name, digest in drawn.items():
        share = int(digest, 16) / 16**16
        assert draws.is_drawn(SEED, "blind", name, 0.1) is (share < 0.1)
        assert draws.is_drawn(SEED, "blind", name, share + 1e-9) is True
        assert draws.is_drawn(SEED, "blind", name, share - 1e-9) is False


def test_what_was_not_drawn_as_announced_is_found() -> None:
    told = draws.seed_hash(SEED)
    claims = [Claim(each, draws.draw(SEED, each, SHARES), "2026-11-24T08:00") for each in IDS[:100]]
    assert draws.problems(SEED, told, "2026-11-23T08:00", SHARES, claims) == []
    spared = next(each for each in claims if each.drawn.blind)
    claims[claims.index(spared)] = Claim(spared.interview_id, Drawn(), spared.began_at)
    assert draws.problems(SEED, told, "2026-11-23T08:00", SHARES, claims) == [
        f"interview {spared.interview_id}: is not what its draw gives"
    ]
    early = [Claim("early", draws.draw(SEED, "early", SHARES), "2026-11-22T08:00")]
    assert draws.problems(SEED, told, "2026-11-23T08:00", SHARES, early) == [
        "interview early: began before the seed's hash was told"
    ]
    assert "had been told" in draws.problems(b"another", told, "", SHARES, claims)[0]
