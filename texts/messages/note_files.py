"""Field notes as a spreadsheet, and as plain text for who wrote them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.invitations import moment
from texts.messages.note_digest import in_order
from texts.messages.notes import PARTS, Note, kind_name, place
from texts.pages import shorten
from texts.sheets import Table, Value, workbook_of

LONGEST = 1000
"""Characters of one note in a message; the file has all of it."""

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


def kept(texts: Texts, notes: Sequence[Note], *, zone: tzinfo | None, most: int) -> list[Markup]:
    """List what is kept of someone's notes, for them alone; of many, the newest `most`."""
    if not notes:
        return []
    lines = [_line(texts, note, zone, LONGEST) for note in notes[-most:]]
    return [texts.html("note-own", number=len(notes)), *(Markup("  – ") + line for line in lines)]


def notes_file(texts: Texts, notes: Sequence[Note], *, zone: tzinfo | None) -> str:
    """Write all of someone's notes as plain text, the oldest first."""
    return "\n\n".join(_line(texts, note, zone, len(note.text)).unescape() for note in notes) + "\n"


def _line(texts: Texts, note: Note, zone: tzinfo | None, most: int) -> Markup:
    when = moment(texts, note.written_at.astimezone(zone) if zone else note.written_at)
    facts = [kind_name(texts, note.kind) if note.kind else "", place(note)]
    answers = [getattr(note.adoption, part) for part in PARTS] if note.adoption else []
    facts += [
        texts.plain("note-photos", number=len(note.photos)).strip("()") if note.photos else "",
        *answers,
    ]
    facts.append("" if note.shared else texts.plain("note-mark-private"))
    about = "; ".join(fact for fact in facts if fact)
    text = shorten(note.text, most) or texts.plain("note-photo-only")
    return texts.html("note-own-line", when=when, text=text, about=about or "–")
