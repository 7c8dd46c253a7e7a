"""What words and numbers betray: privacy and secrecy now, proofreading later. Knows texts, nothing of reports."""
