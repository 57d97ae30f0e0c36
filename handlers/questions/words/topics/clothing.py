"""What one wears: dress, shoes, head-cover, what is too warm or too casual."""

from __future__ import annotations

TOPICS = """
shoes: sepatu sandal selop alas-kaki hak wedges heels sneakers shoes footwear
  > bertumit
"""
