"""What one eats and drinks, and what one must not."""

from __future__ import annotations

TOPICS = """
"""
