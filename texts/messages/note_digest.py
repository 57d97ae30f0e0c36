"""The digest of field notes that coaches and organizers read: by kind, then by locus, with their authors' names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeVar

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.notes import IN_PLACE, KINDS, UNSORTED, Note, adoption_lines, kind_name, said
from texts.pages import shorten, units, visible

MOST: Final = 700
"""Characters of one note; the spreadsheet has all of it."""

PAGE: Final = 2600
MOST_A_PAGE: Final = 10

Noted = TypeVar("Noted", bound=Note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A page of what was shared: `notes` stand in the order in which they are read, under kind and locus."""

    where: str
    total: int
    authors: int
    notes: Sequence[Note]
    page: int
    pages: int
    with_groups: bool
    """Whether each author's group is told, because there are several."""


def in_order(notes: Sequence[Noted]) -> list[Noted]:
    """Put notes in the order of a digest: by kind, by locus (without one last), by time."""
    kinds = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(
        notes,
        key=lambda one: (
            kinds.get(one.kind or "", len(KINDS)),
            not one.locus,
            one.locus.casefold(),
            one.written_at,
        ),
    )


def count_kinds(notes: Sequence[Note]) -> Mapping[str, int]:
    """Count notes by kind, in the order of kinds; those that are not sorted come last."""
    found = Counter(note.kind or UNSORTED for note in notes)
    return {kind: found[kind] for kind in (*KINDS, UNSORTED) if found[kind]}


def paged(texts: Texts, notes: Sequence[Noted], *, with_groups: bool) -> list[list[Noted]]:
    """Part a digest into pages that fit into a message; there is always one."""
    pages: list[list[Noted]] = [[]]
    used = 0
    for note in notes:
        length = units(visible(_entry(texts, note, with_groups=with_groups)))
        if pages[-1] and (used + length > PAGE or len(pages[-1]) == MOST_A_PAGE):
            pages.append([])
            used = 0
        pages[-1].append(note)
        used += length
    return pages


def digest(texts: Texts, found: Digest) -> Markup:
    title = texts.html("note-digest-title", where=found.where)
    if not found.total:
        return Markup("\n\n").join([title, texts.html("note-digest-none")])
    counted = texts.html("note-digest-count", number=found.total, authors=found.authors)
    parts = [Markup("\n").join([title, counted])]
    for kind, of_kind in groupby(found.notes, key=lambda note: note.kind):
        parts.append(Markup("<b>{}</b>").format(kind_name(texts, kind)))
        for locus, there in groupby(of_kind, key=lambda note: note.locus):
            head = shorten(locus, IN_PLACE) or texts.plain("note-locus-none")
            entries = [_entry(texts, note, with_groups=found.with_groups) for note in there]
            parts.append(Markup("\n").join([Markup("<u>{}</u>").format(head), *entries]))
    if found.pages > 1:
        parts.append(texts.html("note-page", page=found.page + 1, pages=found.pages))
    return Markup("\n\n").join(parts)


def _entry(texts: Texts, note: Note, *, with_groups: bool) -> Markup:
    text, author = said(texts, note, MOST), _author(note, with_groups=with_groups)
    line = texts.html("note-digest-line", text=text, author=author)
    return Markup("\n").join([line, *adoption_lines(texts, note.adoption)])


def _author(note: Note, *, with_groups: bool) -> str:
    return f"{note.author}, {shorten(note.group, IN_PLACE)}" if with_groups and note.group else note.author
