"""People one meets: hosts, officials, speakers."""

from __future__ import annotations

TOPICS = """
"""
