"""Where a picture's caption and credit stand, a way a module: which lines are its words, and which are not."""
