"""A figure that is taken for granted of what a row tells: «penduduk kota ini 1,5 juta ya?» asks how many they are."""

from __future__ import annotations

import re

from handlers.questions.answers import Answer
from handlers.questions.context import Context
from handlers.questions.parting import asks, part_message
from handlers.questions.rereading import Talk

_TAGGED = re.compile(r"\d.*\b(?:ya|yah|y|kan|bener|benar|betul|right|correct)\W*$")
_FIGURE = re.compile(r"\b(?:ke-)?\d[\d.,]*\d?(?: (?:juta|jt|ribu|rb|ratus|persen|tahun))*\b")
_TAGS = re.compile(r"(?:[ ,]+(?:ya|yah|y|kan|bener|benar|betul|right|correct|nih|sih|itu))+\W*$")
_RANKED = re.compile(r"\b(?:juara|peringkat|ranking|rangking|tahun|thn|ke-\d)\b")
"""What has a figure that nobody asks for with «berapa»."""
_FEWEST = 2


def answer_claimed_figure(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer a claim that nothing confirms by the row that tells the figure, if one tells it of just that."""
    if not _TAGGED.search(folded) or asks(folded):
        return None
    asked = _asked(folded)
    answer = talk.answer(part_message(asked), previous) if asked else None
    if answer is None or not answer.answered or answer.silent or answer.row is None:
        return None
    told = talk.knowledge.visit.info[answer.row].answer
    return answer if re.search(r"\d", told) else None


def _asked(folded: str) -> str:
    """Ask for the figure of what is claimed."""
    said = _TAGS.sub("", folded)
    rest = " ".join(_FIGURE.sub(" ", said).split())
    if len(rest.split()) < _FEWEST:
        return ""
    return rest if _RANKED.search(said) else f"berapa {rest}"
