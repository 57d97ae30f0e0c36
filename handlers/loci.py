"""`/lokus` (`/locus`): the day's loci, one of them with its address, and its place on the map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from markupsafe import Markup
from telegram import Update

from db.agenda import day_meant, days, on_day
from db.visit import Group, Locus, Scheduled
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.names import find_named
from handlers.rooms import Room, room_of, topic_of
from handlers.saying import put_in_place, reply_to_question, tell
from texts.messages import loci as wording
from texts.pages import shorten

FEATURE: Final = "locus"
LABEL: Final = 40
MOST_BUTTONS: Final = 24


async def show(update: Update, context: Context) -> None:
    room = await room_of(update, context)
    typed = " ".join(context.args or [])
    found = find_named(room.visit.loci, typed, lambda locus: (locus.name, *locus.aliases))
    if len(found.sure) == 1:
        await _show_one(update, context, room, found.sure[0])
    elif typed:
        await tell(update, context, room, *_choice(room, typed, found.sure or found.near))
    else:
        await tell(update, context, room, *day_view(room))


async def press(update: Update, context: Context) -> None:
    room = await room_of(update, context)
    what, *reference = buttons.data_of(update)
    if what == "all":
        await buttons.answer(update)
        await put_in_place(update, context, room, *day_view(room))
        return
    locus = next((locus for locus in room.visit.loci if str(locus.id) in reference), None)
    if locus is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    if what == "show":
        await put_in_place(update, context, room, *_details(room, locus, back=True))
        await send_pin(update, context, locus)
    else:
        await _show_map(update, context, room, locus)


async def _show_one(update: Update, context: Context, room: Room, locus: Locus) -> None:
    await tell(update, context, room, *_details(room, locus, back=False))
    await send_pin(update, context, locus)


async def _show_map(update: Update, context: Context, room: Room, locus: Locus) -> None:
    if locus.latitude is None:
        await tell(update, context, room, wording.no_map(room.texts, locus))
    await send_pin(update, context, locus)


async def send_pin(update: Update, context: Context, locus: Locus) -> None:
    """Send the place as a pin on the map, where its coordinates are known."""
    if locus.latitude is None or locus.longitude is None or update.effective_chat is None:
        return
    title, address = wording.venue_texts(locus)
    await context.bot.send_venue(
        update.effective_chat.id,
        locus.latitude,
        locus.longitude,
        title,
        address,
        message_thread_id=topic_of(update) or None,
        reply_parameters=reply_to_question(update),
    )


def _choice(room: Room, typed: str, near: Sequence[Locus]) -> tuple[Markup, Rows]:
    """Offer what the name may have meant, else all there is."""
    if not room.visit.loci:
        return wording.all_loci(room.texts, ()), []
    name = "loci-which" if near else "loci-unknown"
    return room.texts.html(name, name=typed), _buttons(near or _known(room))


def _known(room: Room) -> list[Locus]:
    """List the loci of the group, all where it has none of its own."""
    own = [locus for locus in room.visit.loci if concerns(locus, room.group)]
    return own or list(room.visit.loci)


def concerns(locus: Locus, group: Group | None) -> bool:
    return group is None or not locus.groups or group.name in locus.groups


def _buttons(loci: Sequence[Locus]) -> Rows:
    return [[button(shorten(locus.name, LABEL), FEATURE, "show", locus.id)] for locus in loci[:MOST_BUTTONS]]


def day_view(room: Room) -> tuple[Markup, Rows]:
    """Show the loci of today, else of the next day that has some."""
    visited = _visited(room)
    if not visited:
        return wording.all_loci(room.texts, _known(room)), _buttons(_known(room))
    wanted, group = visited[0][1][0].start.date(), room.group
    text = wording.loci_of_day(room.texts, wanted, visited, group=group.name if group else room.visit.name)
    return text, _buttons(sorted((locus for locus, _ in visited), key=lambda locus: not locus.counted))


def _visited(room: Room) -> list[tuple[Locus, list[Scheduled]]]:
    agenda = [one for group in _groups(room) for one in room.agenda(group) if one.locus]
    day = _day_with_loci(agenda, day_meant(agenda, room.now))
    found: dict[str, tuple[Locus, list[Scheduled]]] = {}
    for one in on_day(sorted(agenda, key=lambda one: one.start), day) if day else ():
        if one.locus:
            times = found.setdefault(one.locus.name, (one.locus, []))[1]
            if all((one.start, one.end) != (other.start, other.end) for other in times):
                times.append(one)
    return list(found.values())


def _groups(room: Room) -> Sequence[Group]:
    return [room.group] if room.group else room.visit.groups


def _day_with_loci(agenda: Sequence[Scheduled], first: date | None) -> date | None:
    """Pass over days that only have a hotel or a meeting point, where a later one has more."""
    counted = days(one for one in agenda if one.locus and one.locus.counted)
    return next((day for day in counted if first and day >= first), first)


def _details(room: Room, locus: Locus, *, back: bool) -> tuple[Markup, Rows]:
    rows = [[button(room.texts.plain("agenda-button-contact"), "contact", "locus", locus.id)]]
    if back:
        rows[0].append(button(room.texts.plain("loci-button-all"), FEATURE, "all"))
    return describe(room, locus), rows


def describe(room: Room, locus: Locus) -> Markup:
    """Tell where a place is and when one is there."""
    mine = [one for group in _groups(room) for one in room.agenda(group) if one.locus == locus]
    when = {(one.item.id, one.start): one for one in mine}.values()  # what all groups do together stands once
    return wording.locus_details(room.texts, locus, when)
