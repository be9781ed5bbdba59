"""Rules that hold a page to the files of its pictures; without files they say nothing."""
