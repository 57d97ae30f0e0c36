"""Which group has what a row tells group by group: «pita biru itu punya siapa?», «mikrobus hijau buat siapa?»."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import clauses, groups_in, told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set

_HAS = word_set(
    "punya punyanya milik miliknya buat untuk naik naiki pakai pake dipakai belongs whose kelompok"
)
_OTHERWISE = ("when", "where", "contact", "count", "duration", "speaker", "coach", "head", "leader")


@needs(_HAS, cued("who"))
def answer_group_of(asking: Asking) -> Reply | None:
    """Tell the row of whose groups one alone has all that is asked about."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if not (asked and reading.has("who")) or reading.mentions or reading.times or reading.anchor:
        return None
    if _HAS.isdisjoint(reading.words.words) or reading.has(*_OTHERWISE):
        return None
    row = next((row for row in asking.visit.info if _tells(asking, row, asked)), None)
    return reply("whose", told(asking, row), subject=about("info", loci=row.loci)) if row else None


def _tells(asking: Asking, row: InfoRow, asked: set[str]) -> bool:
    if row.groups and asking.group.name not in row.groups:
        return False
    if not asked <= set(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}")):
        return False
    parts = [(set(lemmas(text.rpartition(":")[2])), groups_in(asking, text)) for text in clauses(row.answer)]
    of_groups = [(words, groups) for words, groups in parts if groups]
    return len(of_groups) > 1 and sum(not asked.isdisjoint(words) for words, _ in of_groups) == 1
