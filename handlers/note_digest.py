"""The field notes that members share, as coaches and organizers read them: by kind and locus, and as a spreadsheet.

Coaches read their group's, those without a group and organizers all of the visit. What someone keeps to themselves is in
nobody's digest.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from markupsafe import Markup
from telegram import InlineKeyboardButton, Update

from db.arrivals import Role
from db.notes import Note, own_notes, shared_notes
from db.visit import Visit
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.note_cards import FEATURE, turning
from handlers.note_desk import group_of
from handlers.note_photos import send_photos
from handlers.saying import say
from handlers.telling import replace
from texts.messages import note_digest as wording
from texts.messages.note_files import spreadsheet
from texts.messages.notes import KINDS, UNSORTED, kind_name
from texts.pages import shorten

EVERY: Final = "all"
"""The kind that stands for all of them."""

ALL_GROUPS: Final = 0
LONGEST_NUMBER: Final = 9
WHERE: Final = 100


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose notes someone may read; None = those of all groups, and of who has none."""

    groups: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a button asks for."""

    group_id: int = ALL_GROUPS
    kind: str = EVERY
    page: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What there is of it: all notes of the group, and the page of those of the kind."""

    visit: Visit
    wanted: Wanted
    groups: Sequence[int]
    """Groups with notes, where there are several to choose from."""

    notes: Sequence[Note]
    shown: Sequence[Note]
    page: int
    pages: int


def scope_of(context: Context) -> Scope | None:
    """Return None for who reads only their own notes."""
    assert context.member is not None
    here = [one for one in context.member.person.memberships if one.visit_id == context.member.visit_id]
    groups = {one.group_id for one in here if one.role is Role.COACH}
    if None in groups or any(one.role is Role.ORGANIZER for one in here):
        return Scope(None)
    return Scope(frozenset(one for one in groups if one is not None)) if groups else None


async def show(update: Update, context: Context) -> None:
    await say(update, context, *await _page(context, await _find(context, Wanted())))


async def press(update: Update, context: Context) -> None:
    what, *rest = buttons.data_of(update)
    wanted = _wanted(rest)
    if wanted is None or scope_of(context) is None:
        await buttons.out_of_date(update, context)
        return
    found = await _find(context, wanted)
    await buttons.answer(update)
    if what == "digest":
        await replace(update, context, *await _page(context, found))
    elif what == "sheet":
        await _send_sheet(update, context, found)
    else:
        with_photos = [note for note in found.shown if note.photos]
        await send_photos(update, context, found.visit, with_photos, authors=True)


def _wanted(rest: Sequence[str]) -> Wanted | None:
    match rest:
        case [group, kind, page] if all(map(_is_number, (group, page))) and kind in {EVERY, UNSORTED, *KINDS}:
            return Wanted(int(group), kind, int(page))
    return None


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= LONGEST_NUMBER


async def _find(context: Context, wanted: Wanted) -> Found:
    """Read the notes that are wanted, as far as they may be read; of a page that is no more, the last."""
    scope, visit = scope_of(context), (await context.view()).visit
    assert scope is not None
    async with context.services.sessions() as session:
        readable = await shared_notes(session, visit.id, scope.groups)
    groups = sorted({note.group_id for note in readable if note.group_id is not None})
    notes = [note for note in readable if wanted.group_id in {ALL_GROUPS, note.group_id}]
    of_kind = [note for note in notes if wanted.kind in {EVERY, note.kind or UNSORTED}]
    pages = wording.paged(context.texts, wording.in_order(of_kind), with_groups=_tells_groups(notes))
    page = min(wanted.page, len(pages) - 1)
    several = groups if len(groups) > 1 else []
    return Found(visit, wanted, several, notes, pages[page], page, len(pages))


async def _page(context: Context, found: Found) -> tuple[Markup, Rows]:
    assert context.member is not None
    digest = wording.Digest(
        where=_where(context, found),
        total=len(found.notes),
        authors=len({note.author_id for note in found.notes}),
        notes=found.shown,
        page=found.page,
        pages=found.pages,
        with_groups=_tells_groups(found.notes),
    )
    async with context.services.sessions() as session:
        own = len(await own_notes(session, found.visit.id, context.member.person.id))
    return wording.digest(context.texts, digest), _rows(context, found, own)


def _tells_groups(notes: Sequence[Note]) -> bool:
    return len({note.group_id for note in notes}) > 1


def _where(context: Context, found: Found) -> str:
    scope = scope_of(context)
    group_id = found.wanted.group_id or next(iter(scope.groups if scope and scope.groups else ()), None)
    group = group_of(found.visit, group_id)
    return shorten(group.name if group else found.visit.name, WHERE)


def _rows(context: Context, found: Found, own: int) -> Rows:
    texts, wanted = context.texts, found.wanted
    rows = [*_kind_rows(context, found)]
    rows.append(turning(texts, found.page, found.pages, "digest", wanted.group_id, wanted.kind))
    if found.groups:
        rows.append([_next_group(context, found)])
    photos = sum(len(note.photos) for note in found.shown)
    row = []
    if photos:
        label = texts.plain("note-button-photos", number=photos)
        row.append(button(label, FEATURE, "pictures", wanted.group_id, wanted.kind, found.page))
    if found.notes:
        row.append(button(texts.plain("note-button-sheet"), FEATURE, "sheet", wanted.group_id, EVERY, 0))
    rows.append(row)
    rows.append([button(texts.plain("note-button-own", number=own), FEATURE, "list", 0)])
    return [row for row in rows if row]


def _kind_rows(context: Context, found: Found) -> Rows:
    """Offer each kind that there is, and all; the one that is shown is marked."""
    counted = wording.count_kinds(found.notes)
    if len(counted) < len((EVERY, UNSORTED)):
        return []
    texts, group_id, kind_shown = context.texts, found.wanted.group_id, found.wanted.kind
    each = []
    for kind, number in {EVERY: len(found.notes), **counted}.items():
        name = texts.plain("note-kind-all") if kind == EVERY else kind_name(texts, kind)
        label = texts.plain("note-button-kind", kind=name, number=number)
        if kind == kind_shown:
            label = texts.plain("note-button-chosen", kind=label)
        each.append(button(label, FEATURE, "digest", group_id, kind, 0))
    return [each[at : at + 2] for at in range(0, len(each), 2)]


def _next_group(context: Context, found: Found) -> InlineKeyboardButton:
    """Say which group is shown; a press goes on to the next one that has notes, and after the last to all."""
    texts, choices = context.texts, [ALL_GROUPS, *found.groups]
    at = choices.index(found.wanted.group_id) if found.wanted.group_id in choices else 0
    group = group_of(found.visit, found.wanted.group_id)
    name = group.name if group else texts.plain("note-group-all")
    following = choices[(at + 1) % len(choices)]
    return button(texts.plain("note-button-group", group=name), FEATURE, "digest", following, EVERY, 0)


async def _send_sheet(update: Update, context: Context, found: Found) -> None:
    assert update.effective_chat is not None
    visit = found.visit
    making = partial(
        spreadsheet, context.texts, found.notes, zone_of=lambda name: visit.zone_of(visit.group(name))
    )
    name = context.texts.plain("note-sheet-file")
    sheet = await asyncio.to_thread(making)
    await context.bot.send_document(update.effective_chat.id, sheet, filename=name)
