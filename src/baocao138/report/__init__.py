"""The report before it is a Word file: outline with numbers, wording, and the view that templates are filled from."""
