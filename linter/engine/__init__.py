"""From bytes to a report: a page is opened, every rule has its say, what is allowed is set apart."""
