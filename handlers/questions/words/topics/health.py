"""Bodies: illness, medicine, care, fitness."""

from __future__ import annotations

TOPICS = """
"""
