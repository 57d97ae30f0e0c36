"""Field notes in words: one of them, and one's own list. What others read of them: `note_digest.py`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Final, Protocol

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.invitations import moment
from texts.pages import shorten

KINDS: Final = ("strength", "obstacle", "recommendation", "adoption")
UNSORTED: Final = "none"
PARTS: Final = ("what", "need", "project")
"""The questions of the adoption card, in their order."""

SHOWN: Final = 2400
"""Characters of a note in its own message; /dataku and the spreadsheet have all of it."""

ANSWER, IN_LIST, IN_PLACE, IN_CAPTION = 350, 90, 120, 600


class Adoption(Protocol):
    @property
    def what(self) -> str: ...
    @property
    def need(self) -> str: ...
    @property
    def project(self) -> str: ...


class Note(Protocol):
    @property
    def author(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def kind(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def written_at(self) -> datetime: ...
    @property
    def item(self) -> str: ...
    @property
    def locus(self) -> str: ...
    @property
    def adoption(self) -> Adoption | None: ...
    @property
    def photos(self) -> tuple[str, ...]: ...
    @property
    def shared(self) -> bool: ...


def kind_name(texts: Texts, kind: str | None) -> str:
    return texts.plain(f"note-kind-{kind or UNSORTED}")


def place(note: Note) -> str:
    """Name what a note is about: the item, and its locus unless the item's title has it."""
    item, locus = shorten(note.item, IN_PLACE), shorten(note.locus, IN_PLACE)
    known = locus.casefold() in item.casefold()
    return item if known else f"{item} ({locus})" if item else locus


def card(texts: Texts, note: Note, head: str, *, zone: tzinfo) -> Markup:
    """Show a note to its author, below a line (a message's name) that says what has become of it."""
    about = place(note)
    facts = [
        texts.html("note-about", about=about) if about else texts.html("note-about-nothing"),
        texts.html("note-when", when=moment(texts, note.written_at.astimezone(zone))),
        texts.html("note-kind", kind=kind_name(texts, note.kind)),
        *adoption_lines(texts, note.adoption),
        texts.html("note-readers" if note.shared else "note-readers-none"),
    ]
    parts = [texts.html(head), said(texts, note, SHOWN), Markup("\n").join(facts)]
    return Markup("\n\n").join(part for part in parts if part)


def said(texts: Texts, note: Note, most: int) -> Markup:
    """Write a note's text, and how many photos it has."""
    text = Markup.escape(shorten(note.text, most))
    if not note.photos:
        return text
    photos = texts.html("note-photos", number=len(note.photos))
    return Markup(" ").join([text, photos]) if text else photos


def brief(texts: Texts, note: Note) -> Markup:
    """Tell a group chat that a note was kept, and nothing of what stands in it."""
    if not note.shared:
        return texts.html("note-brief-private", author=note.author)
    about = place(note)
    lines = [
        texts.html("note-brief", author=note.author),
        texts.html("note-about", about=about) if about else texts.html("note-about-nothing"),
    ]
    if note.kind:
        lines.append(texts.html("note-kind", kind=kind_name(texts, note.kind)))
    return Markup("\n").join(lines)


def adoption_lines(texts: Texts, adoption: Adoption | None) -> list[Markup]:
    """List the answers of the adoption card that were given, long ones cut."""
    answers = [(part, shorten(getattr(adoption, part), ANSWER)) for part in PARTS] if adoption else []
    return [texts.html(f"note-adoption-{part}", answer=answer) for part, answer in answers if answer]


def label(texts: Texts, note: Note, most: int) -> str:
    """Name a note on a button."""
    text = " ".join(note.text.split()) or texts.plain("note-photo-only")
    return shorten(text, most)


def listed(texts: Texts, notes: Sequence[Note], *, total: int, page: int, pages: int, zone: tzinfo) -> Markup:
    """List one's own notes; `notes` are those of this page."""
    lines = [texts.html("note-list-title", number=total)]
    for note in notes:
        facts = [moment(texts, note.written_at.astimezone(zone)), place(note)]
        facts.append(kind_name(texts, note.kind) if note.kind else "")
        if not note.shared:
            facts.append(texts.plain("note-mark-private"))
        about = " · ".join(fact for fact in facts if fact)
        lines.append(texts.html("note-list-line", text=label(texts, note, IN_LIST), about=about))
    lines.append(texts.html("note-list-how"))
    if pages > 1:
        lines.append(texts.html("note-page", page=page + 1, pages=pages))
    return Markup("\n\n").join(lines)


def caption(texts: Texts, note: Note, *, author: bool, zone: tzinfo) -> Markup:
    """Write below a note's photo what it is about."""
    facts = [note.author] if author else []
    facts += [place(note), moment(texts, note.written_at.astimezone(zone))]
    about = Markup("<i>{}</i>").format(" · ".join(fact for fact in facts if fact))
    text = Markup.escape(shorten(note.text, IN_CAPTION))
    return Markup("\n").join([text, about]) if text else about
