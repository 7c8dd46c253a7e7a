"""What the program talks about: periods, agencies, indicators, counts, submissions, the frame. Knows no file format."""
