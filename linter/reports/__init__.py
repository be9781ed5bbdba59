"""Reports in the formats people and programs read: one format a file, each a pure function."""
