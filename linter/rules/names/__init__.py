"""Rules about names and what the house calls things."""
