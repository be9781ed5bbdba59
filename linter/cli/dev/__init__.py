"""The developers' own tools: what writes the compiled tables and the documentation."""
