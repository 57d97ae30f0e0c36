"""Group chats: tying one (or a topic of it) to a visit group, and following what becomes of the chat.

The agenda card that is pinned there is the work of `schedules/pinned.py`; it reads the ties from the database.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

import structlog
from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import BadRequest, ChatMigrated, Forbidden

from db.arrivals import Role
from db.group_chats import (
    GroupChat,
    follow_chat,
    mark_removed,
    tie_group_chat,
    ties_of_chat,
    untie_group_chat,
)
from db.silent_chats import leave_chat
from db.visit import Group, Visit
from handlers import buttons, reach
from handlers.buttons import Rows, button
from handlers.context import Context, Member
from handlers.permissions import STAFF
from handlers.rooms import is_group_chat, tie_here, topic_of
from handlers.saying import change, say
from texts.pages import shorten

log = structlog.get_logger(__name__)

FEATURE: Final = "tie"
LABEL: Final = 40
PRESENT: Final = frozenset({ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER})


async def link(update: Update, context: Context) -> None:
    """Tie this chat or topic: to the group that is named, else to the only or one's own, else to one of a choice."""
    if not is_group_chat(update):
        await say(update, context, context.texts.html("groups-only-there"))
        return
    member, tie = context.member, tie_here(update, context)
    assert member is not None
    if tie and not may_tie(member, tie.visit_id):
        await say(update, context, context.texts.html("groups-of-another-visit"))
        return
    visit = (await context.view()).visit
    typed = " ".join(context.args or [])
    group = visit.group(typed) if typed else usual_group(visit, member)
    if group:
        await say(update, context, await _tie(update, context, group))
    else:
        await say(update, context, context.texts.html("groups-which"), _choice(visit))


async def press(update: Update, context: Context) -> None:
    visit = (await context.view()).visit
    reference = buttons.data_of(update)[-1]
    group = next((group for group in visit.groups if str(group.id) == reference), None)
    message = buttons.query_of(update).message
    if group is None or not isinstance(message, Message):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await change(message, await _tie(update, context, group), None)


async def unlink(update: Update, context: Context) -> None:
    tie, member = tie_here(update, context), context.member
    assert member is not None
    if tie is None:
        name = "groups-not-tied" if is_group_chat(update) else "groups-only-there"
        await say(update, context, context.texts.html(name))
        return
    if not may_tie(member, tie.visit_id):
        await say(update, context, context.texts.html("groups-of-another-visit"))
        return
    await context.commit(partial(untie_group_chat, chat_id=tie.chat_id, thread_id=tie.thread_id))
    await _unpin_card(context, tie)
    await say(update, context, context.texts.html("groups-untied"))


async def _unpin_card(context: Context, tie: GroupChat) -> None:
    if tie.pinned_message_id and await can_pin(context, tie.chat_id):
        pinned = (await context.bot.get_chat(tie.chat_id)).pinned_message
        if pinned and pinned.message_id == tie.pinned_message_id:
            await context.bot.unpin_chat_message(tie.chat_id, tie.pinned_message_id)


def may_tie(member: Member, visit_id: int) -> bool:
    return any(one.visit_id == visit_id and one.role in STAFF for one in member.person.memberships)


def usual_group(visit: Visit, member: Member) -> Group | None:
    """A visit's only group, or the one that a coach has; an organizer of several says which."""
    if len(visit.groups) == 1:
        return visit.groups[0]
    return visit.group(member.group) if Role.ORGANIZER not in member.roles and member.group else None


def _choice(visit: Visit) -> Rows:
    return [[button(shorten(group.name, LABEL), FEATURE, group.id)] for group in visit.groups]


async def _tie(update: Update, context: Context, group: Group) -> str:
    """Tie the chat, and have its card made; return what to say."""
    assert update.effective_chat is not None
    assert context.member is not None
    before, topic = tie_here(update, context), topic_of(update)
    here = before if before and before.thread_id == topic else None
    if here and here.group_id != group.id:
        await _unpin_card(context, here)
    if here is None or here.group_id != group.id:
        tie = partial(
            tie_group_chat,
            chat_id=update.effective_chat.id,
            thread_id=topic,
            group_id=group.id,
            tied_by=context.member.person.id,
            now=context.now(),
        )
        await context.commit(tie)
    context.services.cards_wanted.set()
    pins = await can_pin(context, update.effective_chat.id)
    return context.texts.html("groups-tied" if pins else "groups-tied-no-pin", group=group.name)


async def can_pin(context: Context, chat_id: int) -> bool:
    me = await context.bot.get_chat_member(chat_id, context.bot.id)
    return isinstance(me, ChatMemberAdministrator) and bool(me.can_pin_messages)


async def membership_changed(update: Update, context: Context) -> None:
    """The bot came into a chat, left it, or was given other rights there."""
    changed = update.my_chat_member
    if changed is None:
        return
    if changed.chat.type == ChatType.PRIVATE:
        await reach.follow(changed, context)
    elif is_group_chat(update):  # and no channel, where nobody talks to a bot
        await _follow_group(update, context, changed)


async def _follow_group(update: Update, context: Context, changed: ChatMemberUpdated) -> None:
    chat_id, was, now_is = changed.chat.id, changed.old_chat_member, changed.new_chat_member
    if not _is_in(now_is):
        await context.commit(partial(leave_chat, chat_id=chat_id, now=context.now()))
        return
    await context.commit(partial(mark_removed, chat_id=chat_id, now=None))
    if not _is_in(was):
        await _come_in(update, context)
    elif _gains_pinning(changed):
        await _pin_cards(context, chat_id)


def _is_in(member: ChatMember) -> bool:
    """Whether the bot is in the chat; also where administrators have left it few rights there."""
    restricted = isinstance(member, ChatMemberRestricted) and member.is_member
    return restricted or member.status in PRESENT


async def _come_in(update: Update, context: Context) -> None:
    """Greet, and say how the chat is tied; one that was tied before goes on as it was."""
    assert update.effective_chat is not None
    if await _ties(context, update.effective_chat.id):
        context.services.cards_wanted.set()
    else:
        try:
            await context.bot.send_message(update.effective_chat.id, context.texts.plain("groups-greeting"))
        except (BadRequest, ChatMigrated, Forbidden) as error:
            # Members may not write there, its general topic is closed, or the bot is gone or the chat moved already.
            log.info("greeting.refused", error=type(error).__name__)


def _gains_pinning(changed: ChatMemberUpdated) -> bool:
    before, after = changed.old_chat_member, changed.new_chat_member
    had = isinstance(before, ChatMemberAdministrator) and before.can_pin_messages
    return isinstance(after, ChatMemberAdministrator) and bool(after.can_pin_messages) and not had


async def _pin_cards(context: Context, chat_id: int) -> None:
    cards = [tie for tie in await _ties(context, chat_id) if tie.pinned_message_id]
    newest = (await context.bot.get_chat(chat_id)).pinned_message if cards else None
    for tie in cards:
        if tie.pinned_message_id and not (newest and newest.message_id == tie.pinned_message_id):
            try:
                await context.bot.pin_chat_message(chat_id, tie.pinned_message_id, disable_notification=True)
            except BadRequest:
                log.info("card.not_pinned", tie=tie.id)  # it was deleted, or pinned by someone else meanwhile


async def _ties(context: Context, chat_id: int) -> Sequence[GroupChat]:
    async with context.services.sessions() as session:
        return await ties_of_chat(session, chat_id)


async def migrated(update: Update, context: Context) -> None:
    """Follow a group that became a supergroup; both chats tell it, and whichever comes first does it."""
    message = update.message
    if message is None:
        return
    old, new = message.chat_id, message.migrate_to_chat_id
    if message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id, message.chat_id
    if new:
        await context.commit(partial(follow_chat, old_chat_id=old, new_chat_id=new))
        context.services.cards_wanted.set()
