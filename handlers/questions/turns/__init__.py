"""Turns of phrase, written as the plain questions that they are."""
