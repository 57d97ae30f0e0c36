"""`/kalender` (`/calendar`): the group's agenda as a file for the phone's calendar."""

from __future__ import annotations

import asyncio

from telegram import Update
from telegram.constants import ParseMode

from db.cancelled_items import cancelled_items
from db.visit import Group, Scheduled
from handlers.agenda import ask_group, group_named
from handlers.buttons import answer, data_of, out_of_date
from handlers.context import Context
from handlers.rooms import Room, room_of, topic_of
from handlers.saying import reply_to_question, tell
from texts.messages import agenda as agenda_wording
from texts.messages import calendar as wording

FEATURE = "calendar"


async def show(update: Update, context: Context) -> None:
    room = await room_of(update, context)
    group, _ = group_named(room, " ".join(context.args or []))
    if group:
        await _send(update, context, room, group)
    else:
        await ask_group(update, context, room, FEATURE, "of")


async def press(update: Update, context: Context) -> None:
    """Send the agenda of the group that was chosen."""
    room = await room_of(update, context)
    group = room.group_behind(data_of(update)[-1])
    if group:
        await answer(update)
        await _send(update, context, room, group)
    else:
        await out_of_date(update, context)


async def _send(update: Update, context: Context, room: Room, group: Group) -> None:
    assert update.effective_chat is not None
    agenda = room.agenda(group)
    async with context.services.sessions() as session:
        cancelled = await cancelled_items(session, group.id)
    if not agenda and not cancelled:
        await tell(update, context, room, agenda_wording.no_agenda(room.texts, group=group.name))
        return
    own = context.member.lead_minutes if context.member and not room.tie else None
    entries = [(one, _lead_minutes(one, own, room)) for one in agenda]
    zone = room.visit.zone_of(group)
    source = wording.Source(room.visit.code, room.visit.name, room.visit.version, group.name, zone)
    calendar = wording.Entries(entries, cancelled)
    file = await asyncio.to_thread(wording.agenda_calendar, room.texts, source, calendar, now=room.now)
    await context.bot.send_document(
        update.effective_chat.id,
        file,
        filename=f"agenda-{room.visit.code}.ics",
        caption=wording.calendar_caption(room.texts, group=group.name, count=len(agenda)),
        parse_mode=ParseMode.HTML,
        message_thread_id=topic_of(update) or None,
        reply_parameters=reply_to_question(update),
    )


def _lead_minutes(one: Scheduled, own: tuple[int, ...] | None, room: Room) -> tuple[int, ...]:
    """Take the item's, else the person's own, else the visit's."""
    if one.item.lead_minutes is not None:
        return one.item.lead_minutes
    return own if own is not None else room.visit.lead_minutes
