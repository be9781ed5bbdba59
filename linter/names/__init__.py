"""Names and their spellings: the terms, where they stand, and whose voice they are in."""
