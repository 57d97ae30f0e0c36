"""Photos: with a caption they are field notes; without one, or with a question below them, it is asked whether they are.

Photos that are sent together come one by one, the caption with the first: they make one note, and are asked about once.
What is asked about waits in the database, by the message or album that it came with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

import structlog
from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InputMediaPhoto, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from db.dialogues import end_dialogue, keep_dialogue, read_dialogue
from db.note_changes import MOST_PHOTOS, NewNote, add_photo, join_texts, keep_note, rewrite
from db.notes import Note
from db.visit import Visit
from handlers import buttons, media, note_cards
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.note_cards import FEATURE
from handlers.note_desk import zone_of
from handlers.saying import say
from handlers.telling import replace as put_text
from texts.messages import notes as wording

log = structlog.get_logger(__name__)

OFFERED_FOR: Final = timedelta(days=1)
LONGEST_KEY: Final = 24
"""Digits of an album's mark, or of a message's number, which have at most twenty."""

_STATE: Final = TypeAdapter(NewNote)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a photo: a note of its own (`fresh` or not), an offer to keep it, or neither: part of an album."""

    note_id: int | None = None
    fresh: bool = True
    offer: str = ""


def _kind(key: str) -> str:
    return f"photo:{key}"


async def take(session: AsyncSession, new: NewNote, *, sure: bool) -> Taken:
    """Keep a photo as a note, or (not `sure`) until its sender says whether it is one."""
    key, me, now = new.album or str(new.message_id), new.chat_id, new.written_at
    if new.album:
        known = await rewrite(session, me, new.message_id, by=new.author_id, text=new.text)
        if known is not None:
            return Taken(known, fresh=False)
        if await add_photo(
            session, chat_id=me, album=new.album, by=new.author_id, photo=new.photos[0], text=new.text
        ):
            return Taken()
        offered = await _offered(session, me, key, now)
        if offered:
            await _offer(session, key, _joined(offered, new))
            return Taken()
    if sure:
        kept = await keep_note(session, new)
        return Taken(kept.note_id, kept.fresh)
    await _offer(session, key, new)
    return Taken(offer=key)


def _joined(first: NewNote, new: NewNote) -> NewNote:
    photos = tuple(dict.fromkeys([*first.photos, *new.photos]))[:MOST_PHOTOS]
    return replace(first, photos=photos, text=join_texts(first.text, new.text))


async def _offer(session: AsyncSession, key: str, new: NewNote) -> None:
    state = _STATE.dump_python(new, mode="json")
    until = new.written_at + OFFERED_FOR
    await keep_dialogue(session, new.chat_id, new.chat_id, _kind(key), state, expires_at=until)


async def _offered(session: AsyncSession, me: int, key: str, now: datetime) -> NewNote | None:
    state = await read_dialogue(session, me, me, _kind(key), now=now)
    return _STATE.validate_python(state, strict=False) if state else None


async def offer(update: Update, context: Context, key: str, *, asked: bool) -> None:
    """Ask whether a photo is a note; `asked`: its caption is a question, which is answered as a text only."""
    texts = context.texts
    rows: Rows = [
        [
            button(texts.plain("note-button-keep"), FEATURE, "keep", key),
            button(texts.plain("note-button-keep-not"), FEATURE, "leave", key),
        ]
    ]
    html = texts.html("note-offer-asked" if asked else "note-offer")
    await say(update, context, media.with_hint(context, html), rows)


async def press(update: Update, context: Context) -> None:
    """Keep what was offered, or forget it."""
    assert context.member is not None
    what, key, *_ = [*buttons.data_of(update), ""]
    me, now = context.member.person.telegram_id, context.now()
    if not key.isdecimal() or len(key) > LONGEST_KEY:
        await buttons.out_of_date(update, context)
        return

    async def work(session: AsyncSession) -> Taken:
        offered = await _offered(session, me, key, now)
        await end_dialogue(session, me, me, _kind(key))
        if offered is None or what == "leave":
            return Taken(offer=key if offered else "")
        return Taken((await keep_note(session, offered)).note_id)

    taken = await context.commit(work, Taken)
    if taken.note_id is not None:
        await buttons.answer(update)
        await note_cards.put(update, context, taken.note_id, "note-head-kept")
    elif taken.offer:
        await buttons.answer(update)
        await put_text(update, context, context.texts.html("note-offer-left"))
    else:
        await buttons.out_of_date(update, context)


async def send_photos(
    update: Update, context: Context, visit: Visit, notes: Sequence[Note], *, authors: bool = False
) -> None:
    """Send the photos of notes again, by the numbers that Telegram has given them."""
    assert update.effective_chat is not None
    lost = 0
    for note in notes:
        caption = wording.caption(context.texts, note, author=authors, zone=zone_of(visit, note))
        try:
            await _send(context, update.effective_chat.id, note.photos, caption)
        except BadRequest as error:
            log.warning("note.photo_lost", note=note.id, error=type(error).__name__)
            lost += len(note.photos)
    if lost:
        await say(update, context, context.texts.html("note-photos-lost", number=lost))


async def _send(context: Context, chat_id: int, photos: Sequence[str], caption: str) -> None:
    if len(photos) == 1:
        await context.bot.send_photo(chat_id, photos[0], caption, parse_mode=ParseMode.HTML)
        return
    first, *others = photos
    captioned = InputMediaPhoto(first, caption, parse_mode=ParseMode.HTML)
    await context.bot.send_media_group(chat_id, [captioned, *map(InputMediaPhoto, others)])
