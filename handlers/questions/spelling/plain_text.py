"""Writes a message as one would who types with care: without markup, slips, lost spaces and regional words."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.followed import followed
from handlers.questions.parting.independent import anew
from handlers.questions.spelling.cleaning import clean
from handlers.questions.spelling.real_slips import unslipped
from handlers.questions.spelling.regional import plainly
from handlers.questions.spelling.rejoining import rejoined
from handlers.questions.spelling.respelling import respelled

_LONGEST = 600
"""Signs of a message that are read; questions are shorter, and reading costs time."""


def plain_text(knowledge: Knowledge, question: str) -> str:
    """Return a message folded, in plain words where it is held together by others."""
    said = plainly(knowledge, clean(question[: _LONGEST * 2])[:_LONGEST])
    written = respelled(knowledge, rejoined(knowledge, unslipped(knowledge, said)))
    return followed(knowledge, anew(written))
