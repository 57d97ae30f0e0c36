"""Writes what people type as plain words: markup, slips, slang, lost spaces and regional speech away."""
