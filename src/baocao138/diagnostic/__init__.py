"""Room: diagnostic."""
