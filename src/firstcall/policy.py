"""How patient the dialogue is: every limit and wait, each with its reason. Only numbers belong here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DialoguePolicy:
    """Limits count per question unless said otherwise; waits are media seconds."""

    reasks: int = 2
    """Re-asks for want of a usable answer (DESIGN: never more than two)."""
    read_backs: int = 2
    """Read-backs, the second one of the answer after a denied first; past them nothing counts as not met."""
    helps: int = 6
    """Repeat, slower, explain, wait and the like before a question is left for a person: every interview ends."""
    backs: int = 12
    """Times that the candidate can go back, in all."""
    corrections: int = 6
    """Rounds of correction after the summary."""
    pauses: int = 5
    """Pauses, in all."""
    sides: int = 6
    """Side questions (a person? stop?), in all; one more ends the interview as wished."""
    failures: int = 2
    """Failed transcriptions before the question is left for a person."""
    silent_questions: int = 2
    """Questions in a row without any sound before the interview ends (and can be resumed)."""
    noises: int = 3
    """Sounds without words that are passed over before they count as silence."""
    pieces: int = 8
    """Stretches of speech that one answer may be made of before it is read as it stands."""
    interruptions: int = 12
    """Times that the agent stops for speech into a prompt, in all; past them it speaks on."""
    asides: int = 60
    """Short stretches over prompts whose words are looked at, in all: a wish is among them, a television says many."""
    interrupts_s: float = 0.8
    """Voice over a prompt from which on it is an interruption: "mm", "okej" and "ja visst" are shorter."""
    goes_on_s: float = 0.4
    """Voice over a prompt from which on somebody goes on with the reply that was just taken for whole."""
    continues_s: float = 2.5
    """Longest pause in a reply behind which speech over the next prompt is still the same reply."""
    rest_s: float = 2.5
    """Silence after the agent has stopped for somebody before what is there is taken as it stands."""
    silence_s: float = 8.0
    """Silence before the first nudge: people look for a card in their wallet."""
    silence_again_s: float = 12.0
    """Silence before the second nudge and before the question is left."""
    wait_s: float = 45.0
    """Silence granted to someone who asked for a moment; pauses of 30 s never end a call."""
    noise_s: float = 5.0
    """Silence after a sound without words."""
    hearing_s: float = 120.0
    """Longest wait for the end of a turn; past the endpointer's own cap something has failed."""
    moment_s: float = 2.5
    """Wait for a transcript before the candidate is told that it takes a moment: dead air sounds like a broken line."""
    thinking_s: float = 20.0
    """Longest wait for a transcript."""
    playing_s: float = 180.0
    """Longest wait for a prompt to be played."""
    pause_s: float = 900.0
    """Length of a pause before the candidate is asked whether they are there."""
    key_s: float = 4.0
    """Wait after a digit for the next one, or `#`."""
    switch_s: float = 120.0
    """Wait for the candidate to open the chat."""
