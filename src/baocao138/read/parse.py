"""Events of libyaml become the plain tree."""
