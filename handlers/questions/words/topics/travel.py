"""Ways: buses, flights, seats, roads, parking."""

from __future__ import annotations

TOPICS = """
"""
