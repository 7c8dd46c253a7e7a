"""Sentences that carry figures: the agencies' own, with figures bound in place, and the frame's, with totals."""
