"""The rules: one a file, the file named as the rule."""
