"""What goes wrong: accidents, weather, fire, who helps."""

from __future__ import annotations

TOPICS = """
"""
