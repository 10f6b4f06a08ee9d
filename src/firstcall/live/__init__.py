"""The live loop: one call over one line, from the first word of the notice to the stored recording."""
