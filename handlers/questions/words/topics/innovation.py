"""Programmes: problems, ways, results, partners, awards."""

from __future__ import annotations

TOPICS = """
"""
