"""`/catatan` (`/note`): a lesson, or a recommendation for the host, kept with what goes on; alone it lists notes.

A note is made of what is typed behind the command, of the message that it replies to, of a photo with a caption. Who sees
a note and sorts it: `note_cards.py`; who reads those of others: `note_digest.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Message, Update
from telegram.ext import filters

from db.note_changes import rewrite
from db.notes import note_of_message
from handlers import (
    ask,
    buttons,
    media,
    note_cards,
    note_digest,
    note_lists,
    note_photos,
    note_presses,
    note_typing,
    replies,
)
from handlers.awaiting import Awaiting
from handlers.context import Context
from handlers.note_desk import find_desk, named_note
from handlers.note_photos import Taken
from handlers.note_typing import read_text
from handlers.private import lead_to_private
from handlers.rooms import is_group_chat
from handlers.saying import say

__all__ = ["AWAITED", "FEATURE", "PHOTO", "follow_edit", "press", "read_text", "receive_photo", "write"]

FEATURE: Final = note_cards.FEATURE
AWAITED: Final = Awaiting(note_typing.KIND) & note_typing.Prompted()
COMMAND: Final = re.compile(
    r"^/(?:catatan|note)(?:@\w+)?(?![\w@/])[\s:;,.\u200b-\u200f\ufeff]*", re.IGNORECASE
)
"""As Telegram takes it, which ends a command before any other sign; a colon behind it is no part of the note."""

PHOTO: Final = (
    filters.UpdateType.MESSAGES
    & filters.PHOTO
    & (filters.ChatType.PRIVATE | (filters.ChatType.GROUPS & filters.CaptionRegex(COMMAND)))
)
"""Any photo in private; in group chats those whose caption is this command."""

TYPED: Final = frozenset({"skip", "later"})


@dataclass(frozen=True, slots=True)
class Said:
    """What a message gives for a note."""

    text: str
    photos: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text or self.photos)


def said(message: Message) -> Said:
    """Take what stands behind the command, and the text and photo of the message that it replies to."""
    typed = COMMAND.sub("", message.text or message.caption or "").strip()
    photos = _photo(message)
    original = message.reply_to_message
    if (
        original is None or original.forum_topic_created
    ):  # what is written in a topic replies to its first message
        return Said(typed, photos)
    quoted = message.quote.text if message.quote else original.text or original.caption or ""
    if typed and original.from_user and original.from_user.is_bot:
        quoted = ""
    text = f"{typed}\n\n“{quoted.strip()}”" if typed and quoted else typed or quoted.strip()
    return Said(text, photos or _photo(original))


def _photo(message: Message) -> tuple[str, ...]:
    """Return the file id of the largest size."""
    return (message.photo[-1].file_id,) if message.photo else ()


async def write(update: Update, context: Context) -> None:
    """Keep a note; with nothing to keep, list what there is, in private."""
    message = update.effective_message
    assert message is not None
    found = said(message)
    if found:
        await _keep(update, context, message, found)
    elif update.edited_message:
        return
    elif message.reply_to_message and not message.reply_to_message.forum_topic_created:
        await say(update, context, context.texts.html("note-nothing-to-keep"))
    elif is_group_chat(update):
        await lead_to_private(update, context, "note-group-how")
    elif note_digest.scope_of(context) is not None:
        await note_digest.show(update, context)
    else:
        await note_lists.show(update, context)


async def receive_photo(update: Update, context: Context) -> None:
    """Keep a photo with its caption; ask about one without, and about one below which a question stands."""
    message = update.effective_message
    assert message is not None
    caption = (message.caption or "").strip()
    command = COMMAND.match(caption) is not None
    asked = not command and caption.endswith("?")
    if caption.startswith("/") and not command:
        if update.edited_message is None:
            await media.answer(update, context)
    elif command or (caption and not asked):
        await _keep(update, context, message, said(message))
    elif update.edited_message is None:
        await _keep(update, context, message, said(message), sure=False, asked=asked)
    else:
        await _follow(update, context, message, caption)


async def _keep(
    update: Update, context: Context, message: Message, found: Said, *, sure: bool = True, asked: bool = False
) -> None:
    desk = await find_desk(update, context)
    if desk is None:
        await say(update, context, context.texts.html("note-other-visit"))
        return
    me, now = desk.author.telegram_id, context.now()
    new = desk.note(message, found.text, photos=found.photos, album=message.media_group_id, now=now)

    async def work(session: AsyncSession) -> Taken:
        await note_typing.end_new(session, me, now=now)
        return await note_photos.take(session, new, sure=sure)

    taken = await context.commit(work, Taken)
    if taken.note_id is not None:
        head = "note-head-kept" if taken.fresh else "note-head-changed"
        await note_cards.answer(update, context, taken.note_id, head)
    elif taken.offer:
        await note_photos.offer(update, context, taken.offer, asked=asked)


async def follow_edit(update: Update, context: Context) -> None:
    """A text was edited: if it made a note, the note says it now; else it is a question, edited."""
    message = update.effective_message
    assert message is not None
    if not await _follow(update, context, message, (message.text or "").strip()):
        await (replies.reply if message.reply_to_message else ask.ask)(update, context)


async def _follow(update: Update, context: Context, message: Message, text: str) -> bool:
    """Give the note that a message made its new text; False where it made none of theirs."""
    assert context.member is not None
    by, chat_id, message_id = context.member.person.id, message.chat_id, message.message_id
    async with context.services.sessions() as session:
        note = await note_of_message(session, chat_id, message_id)
    if note is None or note.author_id != by:
        return False

    async def work(session: AsyncSession) -> Taken:
        return Taken(await rewrite(session, chat_id, message_id, by=by, text=text))

    taken = await context.commit(work, Taken)
    if taken.note_id is not None:
        await note_cards.answer(update, context, taken.note_id, "note-head-changed")
    return True


async def press(update: Update, context: Context) -> None:
    what, reference, argument, *_ = [*buttons.data_of(update), "", "", ""]
    if what in ELSEWHERE and not is_group_chat(update):
        await ELSEWHERE[what](update, context)
        return
    note = await named_note(context, reference)
    assert context.member is not None
    if what == "dropped" and not is_group_chat(update):
        await note_presses.drop(update, context, reference)
    elif note is None:
        await buttons.out_of_date(update, context)
    elif note.author_id != context.member.person.id:
        toast = "note-not-yours" if is_group_chat(update) and note.shared else "outsider-old-button"
        await buttons.answer(update, context.texts.plain(toast), alert=True)
    elif what in TYPED:
        await note_typing.press(update, context, what, note, argument)
    else:
        await note_presses.press(update, context, what, note, argument)


ELSEWHERE: Final = {
    "list": note_lists.press,
    "new": note_typing.ask_new,
    "stop": note_typing.stop,
    "digest": note_digest.press,
    "sheet": note_digest.press,
    "pictures": note_digest.press,
    "keep": note_photos.press,
    "leave": note_photos.press,
}
"""Buttons that are of no single note that exists."""
