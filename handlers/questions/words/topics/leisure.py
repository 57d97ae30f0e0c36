"""Free time, shopping, sights, sport."""

from __future__ import annotations

TOPICS = """
"""
