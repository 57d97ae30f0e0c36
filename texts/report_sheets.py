"""What a report counts and lists, as spreadsheets: everything, where the document shows what is most telling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from texts.catalogue import Texts
from texts.messages.joining import role_name
from texts.messages.note_files import table as note_table
from texts.messages.poll_files import tables as poll_tables
from texts.report_facts import Arrived, FormPart, ReportFacts
from texts.report_words import form_title, rounded, subject_name
from texts.sheets import Table, Value, workbook_of
from texts.when import clock

POLLS, EVALUATIONS, NOTES, QUESTIONS, REACH = FILES = ("polls", "evaluations", "notes", "questions", "reach")


def workbook(texts: Texts, facts: ReportFacts, *names: str) -> bytes:
    """Make one workbook of these files; a sheet without rows is left out, unless it is the only one."""
    tables = [table for name in names for table in TABLES[name](texts, facts)]
    return workbook_of([table for table in tables if table.rows] or tables[:1])


def has_rows(texts: Texts, facts: ReportFacts) -> bool:
    return any(table.rows for make in TABLES.values() for table in make(texts, facts))


def _polls(texts: Texts, facts: ReportFacts) -> list[Table]:
    """Put the sheets of all polls together, each row with its question."""
    found: dict[str, tuple[list[str], list[list[Value]]]] = {}
    question = texts.plain("poll-sheet-question")
    for one in facts.polls:
        for table in poll_tables(texts, one):
            own = question in table.header
            _, rows = found.setdefault(table.name, ([*([] if own else [question]), *table.header], []))
            rows += [[*([] if own else [one.question]), *row] for row in table.rows]
    if not found:
        names = ("poll-sheet-question", "poll-sheet-option", "poll-sheet-count", "poll-sheet-share")
        return [Table(texts.plain("poll-sheet-results"), [texts.plain(name) for name in names], [])]
    return [Table(name, header, rows) for name, (header, rows) in found.items()]


def _evaluations(texts: Texts, facts: ReportFacts) -> list[Table]:
    parts = list(_parts(texts, facts))
    counted: list[Sequence[Value]] = [
        (form, part.name, one.text, option, count)
        for form, part in parts
        for one in part.questions
        for option, count in zip(one.options, one.counts or (), strict=False)
    ]
    scored: list[Sequence[Value]] = [
        (
            form,
            part.name,
            one.text,
            one.answered,
            float(rounded(one.mean)),
            "" if one.spread is None else float(rounded(one.spread)),
        )
        for form, part in parts
        for one in part.questions
        if one.mean is not None
    ]
    written: list[Sequence[Value]] = [
        (form_title(texts, form), one.text, text)
        for form in facts.forms
        for one in form.whole.questions
        for text in one.free
    ]
    return [
        _table(texts, "means", ("form", "part", "question", "answers", "mean", "spread"), scored),
        _table(texts, "counts", ("form", "part", "question", "option", "number-of"), counted),
        _table(texts, "free", ("form", "question", "answer"), written),
    ]


def _parts(texts: Texts, facts: ReportFacts) -> Iterator[tuple[str, FormPart]]:
    for form in facts.forms:
        for part in (form.whole, *form.by_group, *form.by_locus):
            yield form_title(texts, form), part


def _notes(texts: Texts, facts: ReportFacts) -> list[Table]:
    zones = {note.group: note.written_at.tzinfo for note in facts.notes}
    return [note_table(texts, facts.notes, zone_of=lambda group: zones[group] or UTC)]


def _questions(texts: Texts, facts: ReportFacts) -> list[Table]:
    yes, no = texts.plain("report-yes"), texts.plain("report-no")
    asked: list[Sequence[Value]] = [
        (
            one.text,
            subject_name(texts, one.subject),
            "; ".join(one.groups),
            one.times,
            yes if one.answered else no,
            one.answer,
        )
        for one in facts.questions.texts
    ]
    passed: list[Sequence[Value]] = [
        (
            one.text,
            one.group,
            _moment(texts, one.asked_at),
            texts.plain(f"report-state-{one.state}"),
            one.answer,
        )
        for one in facts.questions.passed_on
        if one.text
    ]
    return [
        _table(texts, "asked", ("question", "subject", "group", "times", "answered", "answer"), asked),
        _table(texts, "passed", ("question", "group", "time", "state", "answer"), passed),
    ]


def _reach(texts: Texts, facts: ReportFacts) -> list[Table]:
    none, found = texts.plain("poll-group-none"), facts.reach
    groups: list[Sequence[Value]] = [
        (
            one.group or none,
            one.listed,
            one.joined,
            one.unreachable,
            *_arrived(one.messages),
            *_read(one.asked),
        )
        for one in found.groups
    ]
    members: list[Sequence[Value]] = [
        (
            one.name,
            one.group or none,
            "; ".join(role_name(texts, role) for role in one.roles),
            _moment(texts, one.joined_at),
            texts.plain("report-yes") if one.unreachable else "",
            *_arrived(one.messages),
            *_read(one.asked),
        )
        for one in found.members
    ]
    broadcasts: list[Sequence[Value]] = [
        (
            _moment(texts, one.at),
            one.text or texts.plain("report-copied"),
            one.to,
            *_arrived(one.arrived),
            one.arrived.read if one.asks_reading else "",
        )
        for one in found.broadcasts
    ]
    notices: list[Sequence[Value]] = [
        (_moment(texts, one.at), one.group or none, one.items, *_arrived(one.arrived), one.arrived.read)
        for one in found.notices
    ]
    counted = ("sent", "lost", "asked-to-read", "read")
    return [
        _table(texts, "reach", ("group", "listed", "joined", "unreachable", *counted), groups),
        _table(texts, "members", ("name", "group", "role", "joined-at", "unreachable", *counted), members),
        _table(texts, "not-joined", ("name", "group"), list(found.not_joined)),
        _table(texts, "broadcasts", ("time", "broadcast", "to", "sent", "lost", "read"), broadcasts),
        _table(texts, "notices", ("time", "group", "items", "sent", "lost", "read"), notices),
    ]


def _arrived(one: Arrived) -> tuple[int, int]:
    return one.sent, one.lost


def _read(one: Arrived) -> tuple[int, int]:
    return one.sent, one.read


def _table(texts: Texts, name: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Table:
    header = [texts.plain(f"report-column-{column}") for column in columns]
    return Table(texts.plain(f"report-sheet-{name}"), header, rows)


def _moment(texts: Texts, at: datetime) -> str:
    return f"{at:%Y-%m-%d} {clock(at, texts.language)}"


TABLES: Final[Mapping[str, Callable[[Texts, ReportFacts], list[Table]]]] = {
    POLLS: _polls,
    EVALUATIONS: _evaluations,
    NOTES: _notes,
    QUESTIONS: _questions,
    REACH: _reach,
}
