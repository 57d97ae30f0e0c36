"""Who pays what: costs, allowances, receipts, ways of paying."""

from __future__ import annotations

TOPICS = """
"""
