"""Public services: counters, waiting, costs, complaints, satisfaction."""

from __future__ import annotations

TOPICS = """
"""
