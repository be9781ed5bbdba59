"""The only room that knows the parser: markup to a tree with places, selectors, runs of text."""
