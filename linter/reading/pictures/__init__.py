"""From a tree to the article's pictures, each with its caption and credit, step by step."""
