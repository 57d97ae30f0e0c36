"""Systems: applications, data, cameras, networks."""

from __future__ import annotations

TOPICS = """
"""
