"""Why a verdict came out: every reason code, in one place; `languages.<lang>.phrases` holds the words for each.

Codes are stable: they stand in stored scorecards for years. Add freely, never rename or reuse.
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """One code a cause; the comment groups say which decisions they go with."""

    # met
    ENOUGH = "enough"
    """The value meets the requirement."""

    # not met
    OTHER_ANSWER = "other_answer"
    """A clear yes where no was needed, or the other way round, or other options than the accepted ones."""
    NOT_HELD = "not_held"
    """The licence, certificate or level is not held."""
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    TOO_LATE = "too_late"

    # review: the answer informs, but a person must look
    STRADDLES = "straddles"
    """A range that reaches over the limit."""
    CONDITIONAL = "conditional"
    HEDGED = "hedged"
    EXPIRED = "expired"
    MAY_HAVE_LAPSED = "may_have_lapsed"
    """Valid for so many years from when it was taken, and that may be just over."""
    IN_PROGRESS = "in_progress"
    WITHDRAWN = "withdrawn"
    CONFLICT = "conflict"
    """The yes or no and the details contradict each other."""
    TWO_VALUES = "two_values"
    DOUBTFUL_WORD = "doubtful_word"
    """The decisive word was heard with low probability."""
    HEARD_OTHERWISE = "heard_otherwise"
    """A second, larger model heard words that decide differently."""
    OTHER_UNIT = "other_unit"
    """Hourly for monthly, another currency, after tax for before tax."""
    NO_VALUE = "no_value"
    """It was answered, but no value can be fixed from it."""
    IMPLAUSIBLE = "implausible"
    """Out of every plausible range: 130 years, 3 kronor a month."""
    UNCLEAR_SCOPE = "unclear_scope"
    """Held, but not clearly the right class, kind or country of issue."""
    UNREAD = "unread"
    """The program failed on the reply."""

    # review: no usable answer
    UNANSWERED = "unanswered"
    """Nothing usable was heard after the last attempt."""
    UNKNOWN = "unknown"
    """The candidate does not know."""
    DECLINED_TO_ANSWER = "declined_to_answer"
    """The candidate will not say; that is no refusal by anybody else."""
    SKIPPED = "skipped"
    NOT_ASKED = "not_asked"
    """The interview ended before the question."""
    NOT_CONFIRMED = "not_confirmed"
    """The read-back was not confirmed."""
