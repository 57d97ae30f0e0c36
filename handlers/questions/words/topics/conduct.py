"""How one behaves: punctuality, photographs, gifts, smoking."""

from __future__ import annotations

TOPICS = """
"""
