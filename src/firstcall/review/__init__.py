"""What people do with an interview after it: what may be appended, what then counts, and how it is measured. Pure."""
