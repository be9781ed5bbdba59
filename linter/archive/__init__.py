"""Many pages at once: their records, their rows, the store of rows, and the questions that no single page answers."""
