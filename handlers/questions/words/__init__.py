"""What the understanding knows of Indonesian and English: general words only, none of any visit."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Read words that stand with spaces between them: long tables stay readable."""
    return frozenset(words.split())
