"""What reading knows of English: words, rules by what they tell, and the pack that puts them together."""
