"""A region in figures: people, land, economy, ranks."""

from __future__ import annotations

TOPICS = """
"""
