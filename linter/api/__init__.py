"""What other programs and the command line call: lint, read, fix, the verdict, the trial of rules and terms."""
