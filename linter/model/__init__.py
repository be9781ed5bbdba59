"""The nouns of the program, one address each: sources, spans, pages, pictures, credits, findings, reports."""
