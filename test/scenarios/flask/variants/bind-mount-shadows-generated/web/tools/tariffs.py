"""Writes the tariffs as a module."""

print("PER_KILO = 240")
