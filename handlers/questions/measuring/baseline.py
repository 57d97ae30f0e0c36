"""What any answer has to beat: a plain BM25 search over all rows of the workbook, which shows the best one.

No times, no names, no groups, no stems, no synonyms: words as they are typed, and a row as it is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from markupsafe import escape

from db.visit import Visit
from handlers.questions.answers import Answer
from handlers.questions.reading.lemmas import fold, split_words
from handlers.questions.retrieval import Search
from texts.messages.answers import format_phone
from texts.when import day, span


@dataclass(frozen=True, slots=True)
class Baseline:
    """Every row of a visit as text, and their index. Below `least` of the question's weight it says nothing."""

    rows: tuple[str, ...]
    search: Search
    least: float = 0.0

    def answer(self, question: str) -> Answer:
        asked = Counter(split_words(fold(question)))
        hits = self.search.find({word: float(count) for word, count in asked.items()}, limit=1)
        if not hits or hits[0].covered < self.least:
            return Answer("unknown", answered=False, html=escape(""))
        return Answer("row", answered=True, html=escape(self.rows[hits[0].row]))


def compile_baseline(visit: Visit, *, least: float = 0.0) -> Baseline:
    rows = tuple(_rows(visit))
    return Baseline(rows, Search([dict.fromkeys(split_words(fold(row)), 1.0) for row in rows]), least=least)


def _rows(visit: Visit) -> Iterator[str]:
    for row in visit.agenda:
        zone = row.zone or visit.zone_of(visit.group(row.groups[0]) if row.groups else None)
        starts = datetime.combine(row.day, row.starts, tzinfo=zone)
        ends = datetime.combine(row.day, row.ends, tzinfo=zone) if row.ends else None
        when = f"{day(row.day, visit.language)}, {span(starts, ends, visit.language)}"
        yield _joined(when, row.title, row.locus, row.room, *row.groups, *row.speakers, row.note)
    for locus in visit.loci:
        yield _joined(
            locus.name,
            *locus.aliases,
            locus.kind,
            locus.room,
            locus.address,
            locus.description,
            *locus.groups,
        )
    for group in visit.groups:
        yield _joined(
            group.name,
            group.city,
            group.topic,
            group.leader,
            *group.coaches,
            group.headcount,
            group.description,
        )
    for contact in visit.contacts:
        yield _joined(
            contact.name,
            contact.position,
            contact.agency,
            contact.role,
            *contact.loci,
            *map(format_phone, contact.phones),
        )
    for info in visit.info:
        yield _joined(info.topic, info.question, info.answer, *info.keywords)
    for person in visit.participants:
        yield _joined(person.name, person.position, person.agency, person.group)
    yield from (visit.name, visit.program, visit.theme, visit.organizer, visit.cohort)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
