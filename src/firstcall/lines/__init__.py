"""Lines: the transports that an interview runs over, one file each."""
