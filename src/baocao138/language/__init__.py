"""What names, numbers and words betray: privacy and secrecy. Knows texts, nothing of reports."""
