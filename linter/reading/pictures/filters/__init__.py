"""Which pictures are the article's and which are not, a kind a module: teasers, icons, offers, author heads."""
