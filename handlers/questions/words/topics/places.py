"""Places: history, building, hours, facilities, access."""

from __future__ import annotations

TOPICS = """
"""
