"""Answers by noun: each module turns what was understood into lines of facts, or says that it cannot."""
