"""Devices of the guests: phones, power, networks, files."""

from __future__ import annotations

TOPICS = """
"""
