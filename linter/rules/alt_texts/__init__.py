"""Rules about alternative texts."""
