"""Tables and forms for Excel."""
