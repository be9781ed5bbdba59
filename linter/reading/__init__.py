"""From HTML to a Page: the only part of the program that knows a parser."""
