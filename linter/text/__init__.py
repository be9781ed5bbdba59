"""Words: sentences, quotations, letters and marks."""
