"""What the public sees: press, posts, broadcasts."""

from __future__ import annotations

TOPICS = """
"""
