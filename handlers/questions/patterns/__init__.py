"""Patterns that are compiled late and searched only where they can be found."""
