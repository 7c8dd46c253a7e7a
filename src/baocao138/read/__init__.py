"""Room: read. Bytes become a plain tree of texts with places; what is not clearly meant is refused. No disk here."""
