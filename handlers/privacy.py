"""`/dataku` (`/mydata`) and `/hapusdata` (`/erase`): what is kept about the reader, and erasing it."""

from __future__ import annotations

from functools import partial
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InputFile, ReplyKeyboardRemove, Update

from db.arrivals import read_person
from db.privacy import PersonalData, erase_person, personal_data
from handlers import buttons
from handlers.buttons import button
from handlers.context import Context
from handlers.permissions import refuse
from handlers.telling import replace, reply, show_menu, tell
from texts.messages import privacy as wording
from texts.messages.note_files import notes_file

FEATURE: Final = "privacy"
MOST_LISTED: Final = 10


async def show(update: Update, context: Context) -> None:
    """Show everything that is kept; questions and notes that do not fit into a message come as files."""
    data = await _data(update, context)
    if data is None:
        await refuse(update, context)
        return
    zone = (await context.view()).visit.zone if context.member else None
    telegram_id = data.telegram_id
    await tell(context, telegram_id, wording.personal_data(context.texts, data, zone=zone, most=MOST_LISTED))
    if len(data.questions) > MOST_LISTED:
        every = wording.questions_file(context.texts, data, zone=zone).encode()
        name = context.texts.plain("privacy-file-name")
        await context.bot.send_document(telegram_id, InputFile(every, filename=name))
    if len(data.notes) > MOST_LISTED:
        every = notes_file(context.texts, data.notes, zone=zone).encode()
        name = context.texts.plain("note-own-file")
        await context.bot.send_document(telegram_id, InputFile(every, filename=name))


async def ask_to_erase(update: Update, context: Context) -> None:
    if await _data(update, context) is None:
        await refuse(update, context)
        return
    yes = button(context.texts.plain("privacy-button-erase"), FEATURE, "erase")
    no = button(context.texts.plain("privacy-button-keep"), FEATURE, "keep")
    await reply(update, context, context.texts.html("privacy-erase-ask"), [[yes, no]])


async def press(update: Update, context: Context) -> None:
    what = (buttons.data_of(update) or [""])[0]
    words = context.texts
    if what == "keep":
        await buttons.answer(update)
        await replace(update, context, words.html("privacy-kept"))
        return
    assert update.effective_user is not None
    telegram_id = update.effective_user.id
    erased = what == "erase" and await context.commit(partial(_erase, telegram_id=telegram_id), bool)
    if not erased:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await replace(update, context, words.html("privacy-erased"))
    await tell(context, telegram_id, words.html("privacy-goodbye"), ReplyKeyboardRemove())
    await show_menu(context, telegram_id, words.language)


async def _erase(session: AsyncSession, telegram_id: int) -> bool:
    """Erase a person. Of who is none there are only wrong codes, which stay counted."""
    known = await read_person(session, telegram_id)
    return known is not None and await erase_person(session, telegram_id)


async def _data(update: Update, context: Context) -> PersonalData | None:
    assert update.effective_user is not None
    async with context.services.sessions() as session:
        return await personal_data(session, update.effective_user.id)
