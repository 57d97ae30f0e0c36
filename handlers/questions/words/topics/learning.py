"""The training itself: tasks, marks, coaches, attendance, presentations."""

from __future__ import annotations

TOPICS = """
"""
