"""Who does something, where a row says by whom it is done: «siapa yang menyerahkan sirih?», «who hands in the report?»."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.reading.understood import Reading
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import clauses, told
from handlers.questions.words.fillers import vague

_DONE_BY = Late(
    r"(?<![\w-])(?:oleh|by)(?![\w-])|\bdi\w{4,} (?:panitia|petugas|ketua|kepala|sekretaris|bendahara|pembimbing|moderator|notulis|kurir|porter|lo|sopir|kader|wakil|perwakilan|masing-masing|peserta|tuan rumah)\b|"
    r"\b(?:panitia|petugas|ketua|kepala|bendahara|notulis|peserta|perwakilan)(?: \w+)? yang me\w+",
    re.IGNORECASE,
)
_OTHERWISE = ("when", "where", "count", "contact", "duration", "why", "how", "position", "coach", "leader")
_FEWEST = 2


def answer_done_by(asking: Asking) -> Reply | None:
    """Tell the one row of which a clause says by whom that is done which is asked; on what it is done may stand in its topic."""
    reading = asking.reading
    if not reading.has("who") or reading.has(*_OTHERWISE) or _names_someone(reading):
        return None
    named = [lemma for mention in reading.mentions for lemma in mention.lemmas]
    wanted = {unit.lemma for unit in reading.asks} - vague() | set(named)
    if len(wanted) < _FEWEST:
        return None
    rows = [row for row in asking.visit.info if _tells(row, wanted) and _is_open(asking, row)]
    return reply("info", told(asking, rows[0]), subject=about("info")) if len(rows) == 1 else None


def _tells(row: InfoRow, wanted: set[str]) -> bool:
    if not _DONE_BY.search(row.answer):
        return False
    topic = set(lemmas(row.topic))
    said = (set(lemmas(clause)) for clause in clauses(row.answer) if _DONE_BY.search(clause))
    return any(wanted <= clause | topic and not wanted <= topic for clause in said)


def _is_open(asking: Asking, row: InfoRow) -> bool:
    return not row.groups or asking.group.name in row.groups


def _names_someone(reading: Reading) -> bool:
    return any(mention.kind in {"person", "group"} for mention in reading.mentions)
