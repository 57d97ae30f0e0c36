"""Finds whom and what a question names: people, places, groups, items."""
