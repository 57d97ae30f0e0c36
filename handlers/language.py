"""`/bahasa` (`/language`): Indonesian or English."""

from __future__ import annotations

from functools import partial
from typing import Final

from telegram import Update

from db.members import choose_language
from handlers import buttons
from handlers.buttons import button
from handlers.context import Context
from handlers.keyboard import keyboard
from handlers.telling import replace, reply, show_menu
from texts.catalogue import LANGUAGES, texts

FEATURE: Final = "language"

LANGUAGE_WORDS: Final = {
    "id": "id",
    "indonesia": "id",
    "indonesian": "id",
    "en": "en",
    "inggris": "en",
    "english": "en",
}


async def show(update: Update, context: Context) -> None:
    """Change the language at once where it was named (`/bahasa inggris`), else ask."""
    typed = context.args[-1].casefold() if context.args else ""
    if typed in LANGUAGE_WORDS:
        await _choose(update, context, LANGUAGE_WORDS[typed])
        return
    row = [button(texts(one).plain("language-name"), FEATURE, one) for one in LANGUAGES]
    await reply(update, context, context.texts.html("language-which"), [row])


async def press(update: Update, context: Context) -> None:
    wanted = (buttons.data_of(update) or [""])[0]
    if wanted not in LANGUAGES:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await replace(update, context, texts(wanted).html("language-name"))
    await _choose(update, context, wanted)


async def _choose(update: Update, context: Context, language: str) -> None:
    assert context.member is not None
    person = context.member.person
    await context.commit(partial(choose_language, person_id=person.id, language=language))
    await context.reload_member()
    words = texts(language)
    await reply(update, context, words.html("language-chosen"), keyboard(words))
    await show_menu(context, person.telegram_id, language)
