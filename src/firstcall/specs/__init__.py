"""Ten example job specs with invented employers, six Swedish and four English; they ship as data."""
