"""The house style that an archive mostly prints, with the evidence for each line."""
