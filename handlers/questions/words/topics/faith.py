"""Prayer and worship."""

from __future__ import annotations

TOPICS = """
"""
