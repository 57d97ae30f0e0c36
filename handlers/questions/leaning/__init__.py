"""Writes out what a question leaves to what was said before it, in the message or in the chat."""
