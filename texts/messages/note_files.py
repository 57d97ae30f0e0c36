"""Field notes as a spreadsheet, and as plain text for who wrote them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo

from texts.catalogue import Texts
from texts.messages.invitations import moment
from texts.messages.note_digest import in_order
from texts.messages.notes import PARTS, Note, kind_name
from texts.sheets import Table, Value, workbook_of

COLUMNS = ("kind", "locus", "item", "text", "author", "group", "when", "photos", *PARTS)


def spreadsheet(texts: Texts, notes: Sequence[Note], *, zone_of: Callable[[str], tzinfo]) -> bytes:
    return workbook_of([table(texts, notes, zone_of=zone_of)])


def table(texts: Texts, notes: Sequence[Note], *, zone_of: Callable[[str], tzinfo]) -> Table:
    """Put notes into rows, in the order of the digest. `zone_of` gives the zone of a group by its name."""
    header = [texts.plain(f"note-sheet-{column}") for column in COLUMNS]
    rows = [_row(texts, note, zone_of(note.group)) for note in in_order(notes)]
    return Table(texts.plain("note-sheet-name"), header, rows)


def _row(texts: Texts, note: Note, zone: tzinfo) -> list[Value]:
    answers = [getattr(note.adoption, part) if note.adoption else "" for part in PARTS]
    when = moment(texts, note.written_at.astimezone(zone))
    return [
        kind_name(texts, note.kind),
        note.locus,
        note.item,
        note.text,
        note.author,
        note.group,
        when,
        len(note.photos),
        *answers,
    ]
