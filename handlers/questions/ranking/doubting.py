"""Doubts a row of the Info sheet that a rule has chosen: «ada setrika di kamar?» is no question on the laundry."""

from __future__ import annotations

from handlers.questions.ranking.asked import read_asked
from handlers.questions.ranking.attributes import is_of_other_thing
from handlers.questions.ranking.conduct import is_on_no_rule
from handlers.questions.ranking.vetoes import is_on_nothing, is_on_other_part
from handlers.questions.replies.base import Asking


def is_doubted(asking: Asking, row: int) -> bool:
    """Say whether the row is on nothing that is spoken of, or on another part of it."""
    documents = asking.knowledge.documents()
    asked = read_asked(asking, documents)
    if asked is None:
        return False
    told = documents.told[row]
    return (
        is_on_nothing(asking, asked, told)
        or is_on_other_part(asking, asked, told)
        or is_on_no_rule(asking, asked, told)
        or is_of_other_thing(asking, asked, told)
    )
