"""What one carries: luggage, where it stays, what is lost."""

from __future__ import annotations

TOPICS = """
"""
