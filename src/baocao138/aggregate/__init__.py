"""From contributions to figures. Knows nothing of sections, sentences, files' forms or templates."""
