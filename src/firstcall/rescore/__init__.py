"""Re-scoring: stored interviews are read again under the rules of today, and it is told whose verdict moves.

What was stored is never changed: scorecards are appended, and a person's review stands.
"""
