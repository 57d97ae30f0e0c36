"""A time that is taken for granted and stands in a row of the Info sheet: «lelang mulai setengah empat ya?» is no claim on the visit to it."""

from __future__ import annotations

from datetime import datetime

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.row_days import is_of_other_day
from handlers.questions.words.fillers import vague
from texts.messages.answers import line

_CLAUSES = Late(r"[;,]\s|\.\s")
_CLOCK = Late(r"\b(\d{1,2})[.:](\d\d)\b(?: (wib|wita|wit)\b)?")


@needs(named("point"), cued("tag yesno"))
def answer_row_claim(asking: Asking) -> Reply | None:
    """Confirm a time that a row gives of what is named, where no item has it."""
    reading, point = asking.reading, asking.period.point
    if point is None or not reading.has("tag", "yesno") or reading.has("who", "where", "count", "now"):
        return None
    said = {unit.lemma for unit in reading.asks} | {
        lemma for mention in reading.mentioned("locus") for lemma in mention.lemmas
    }
    said -= vague()
    if not said or any(point in (slot.start, slot.end) for slot in asking.items().slots):
        return None
    row = next((row for row in asking.visit.info if _tells(asking, row, said, point)), None)
    if row is None:
        return None
    return reply("info", line("yes"), told(asking, row), subject=about("info", loci=row.loci))


def _tells(asking: Asking, row: InfoRow, said: set[str], point: datetime) -> bool:
    """Say whether one clause of a row has the time and a word of what is named, and the row all of them."""
    if (row.groups and asking.group.name not in row.groups) or is_of_other_day(
        asking, f"{row.topic} {row.answer}"
    ):
        return False
    if not said <= set(
        lemmas(f"{row.topic} {row.question} {row.answer} {' '.join((*row.keywords, *row.loci))}")
    ):
        return False
    about_it = said & set(lemmas(f"{row.topic} {row.question}"))
    return any(
        _has_clock(clause, point) and (about_it or said & set(lemmas(clause)))
        for clause in _CLAUSES.split(fold(row.answer))
    )


def _has_clock(clause: str, point: datetime) -> bool:
    here = (point.tzname() or "").casefold()
    return any(
        (int(hour), int(minute)) == (point.hour, point.minute) and zone in {"", here}
        for hour, minute, zone in _CLOCK.findall(clause)
    )
