"""What reading knows of Swedish: words, rules by what they tell, and the pack that puts them together."""
