"""Organisation: offices, staff, budget, regulation."""

from __future__ import annotations

TOPICS = """
"""
