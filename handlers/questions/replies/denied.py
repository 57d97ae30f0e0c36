"""What a row says there is none of: «uang saku cair kapan?» where there is no «uang saku»."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.words import word_set

_NONE = Late(r"^(?:tidak ada|belum ada|no|there (?:is|are) no)\b", re.IGNORECASE)


def answer_denied(asking: Asking) -> Reply | None:
    """Tell the row by which there is none of what something is asked of, where little else is asked."""
    reading = asking.reading
    if reading.mentions or not reading.has("when", "where", "count", "who", "how"):
        return None
    row = next((row for row in asking.visit.info if _denies(asking, row)), None)
    return reply("info", told(asking, row), subject=about("info", loci=row.loci)) if row else None


def _denies(asking: Asking, row: InfoRow) -> bool:
    if not _NONE.match(row.answer) or (row.groups and asking.group.name not in row.groups):
        return False
    topic = set(lemmas(row.topic))
    asked = [unit.lemma for unit in asking.reading.asks]
    return topic <= set(asked) and topic <= set(lemmas(row.answer)) and len(set(asked) - topic) < _BESIDE


_BESIDE = 2
"""What is asked of it is one thing: when it is paid, who has it."""


_CLAIMS = word_set("tag yesno mine group exist")


def only_claims_place(asking: Asking) -> bool:
    """Say whether it is only said that one goes to a place («kita ke MPP kan?»), whatever rows are called by its name."""
    reading = asking.reading
    claimed = reading.has("tag", "yesno") and bool(reading.mentioned("locus")) and not reading.asks
    return claimed and reading.names <= _CLAIMS
