"""Where something is said: in private, or in a group chat; whose agenda is meant there, and what may be said.

In a chat that is tied to a visit group everyone present reads that group's agenda, in the group's language. In one
that is not, only members are answered, from their own visit, and without phone numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from telegram import Message, Update
from telegram.constants import ChatType

from db.agenda import Agenda
from db.group_chats import GroupChat, tie_of
from db.outbox import Recipient
from db.visit import Group, Visit, group_agenda
from handlers.context import Context
from handlers.knowledge import VisitView
from texts.catalogue import Texts, texts


@dataclass(frozen=True, slots=True)
class Room:
    """`group` is None for members without one in a visit of several groups; `tie` where the chat is tied."""

    view: VisitView
    group: Group | None
    texts: Texts
    now: datetime
    phones: bool
    tie: GroupChat | None = None

    @property
    def visit(self) -> Visit:
        return self.view.visit

    def group_behind(self, reference: str) -> Group | None:
        """Find the group that a button names, if it may be read here: in a tied chat its own, else any of the visit."""
        known = [self.group] if self.tie else self.visit.groups
        return next((group for group in known if group and str(group.id) == reference), None)

    def agenda(self, group: Group) -> Agenda:
        return group_agenda(self.visit, group)


def is_group_chat(update: Update) -> bool:
    chat = update.effective_chat
    return chat is not None and chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}


def topic_of(update: Update) -> int:
    """Return the forum topic in which something was said or pressed; 0 = none."""
    message = update.callback_query.message if update.callback_query else update.effective_message
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id or 0
    return 0


def recipient(update: Update, context: Context, room: Room) -> Recipient:
    """Return who gets what follows an answer by the outbox: the tied chat, where it was asked, else the asker."""
    if room.tie is None:
        assert context.member is not None
        return Recipient(person_id=context.member.person.id)
    question = update.message or update.edited_message
    return Recipient(
        group_chat_id=room.tie.id,
        thread_id=topic_of(update),
        reply_to=question.message_id if question else 0,
    )


def tie_here(update: Update, context: Context) -> GroupChat | None:
    """Return what the group chat was tied to when the update arrived; None in private and where it was not."""
    return tie_of(context.turn.arrival.ties, topic_of(update))


async def find_room(update: Update, context: Context) -> Room | None:
    """Return the room; None where who asks may learn nothing."""
    tie = tie_here(update, context)
    if tie:
        return await _tied_room(context, tie)
    if context.member is None:
        return None
    view = await context.view()
    return Room(
        view,
        view.visit.group(context.member.group) or _only_group(view.visit),
        context.texts,
        context.now(),
        phones=not is_group_chat(update),
    )


async def room_of(update: Update, context: Context) -> Room:
    """Return the room; only for handlers that are registered for those who have one (`readers`)."""
    room = await find_room(update, context)
    assert room is not None
    return room


async def _tied_room(context: Context, tie: GroupChat) -> Room:
    view = await context.services.knowledge.view(tie.visit_code, tie.visit_version)
    group = next((group for group in view.visit.groups if group.id == tie.group_id), None)
    return Room(view, group, texts(view.visit.language_of(group)), context.now(), phones=True, tie=tie)


def _only_group(visit: Visit) -> Group | None:
    """Return the group that is meant where only one can be: the only one, or the only one with an agenda."""
    named = {name for item in visit.agenda for name in item.groups}
    everyone = any(not item.groups for item in visit.agenda)
    planned = [group for group in visit.groups if everyone or group.name in named]
    return planned[0] if len(planned) == 1 else visit.groups[0] if len(visit.groups) == 1 else None
