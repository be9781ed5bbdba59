"""Credit lines: finding one in a text, and reading its parts."""
