"""Rules about the letters, dates and marks of all texts."""
