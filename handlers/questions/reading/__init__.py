"""Reads a question: which words are times, names and cues, and which are left to be accounted for."""
