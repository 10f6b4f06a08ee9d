"""The database: interviews, their event logs and scorecards."""
