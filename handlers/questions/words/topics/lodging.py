"""Where one sleeps: rooms, keys, laundry, house rules."""

from __future__ import annotations

TOPICS = """
"""
