"""Doors for other programs: HTTP and the language server protocol."""
