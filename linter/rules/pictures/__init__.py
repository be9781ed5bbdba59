"""Rules about pictures that stand in print twice, or are left as code."""
