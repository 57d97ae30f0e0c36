"""What Telegram shows of the bot: commands, descriptions, the menu button. Told only when it changed."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256
from typing import Final

import structlog
from telegram import BotCommandScopeAllGroupChats, BotCommandScopeDefault, MenuButtonCommands
from telegram.error import TelegramError
from telegram.ext import ExtBot

from db.profiles import keep_published, published_digest
from handlers.commands import group_menu, menu
from handlers.context import Services
from texts.catalogue import LANGUAGES, texts

log = structlog.get_logger(__name__)

SHOWN_TO_OTHERS: Final = LANGUAGES[0]
"""The language for people whose Telegram speaks none of ours."""


async def publish_profile(bot: ExtBot[int], services: Services, handled: Collection[str]) -> None:
    """Tell Telegram what to show, if it is not what it was told last. A failure is logged; the next start tries again."""
    digest = _digest(handled)
    async with services.sessions() as session:
        if await published_digest(session, bot.id) == digest:
            return
    try:
        for language in (None, *LANGUAGES):
            await _publish(bot, language, handled)
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except TelegramError as error:
        log.warning("profile.not_published", error=type(error).__name__)
        return
    await services.writer.commit(lambda session: keep_published(session, bot.id, digest))
    log.info("profile.published")


async def _publish(bot: ExtBot[int], code: str | None, handled: Collection[str]) -> None:
    language = code or SHOWN_TO_OTHERS
    await bot.set_my_commands(menu(language, (), handled), scope=BotCommandScopeDefault(), language_code=code)
    in_groups = group_menu(language, handled)
    if in_groups:
        await bot.set_my_commands(in_groups, scope=BotCommandScopeAllGroupChats(), language_code=code)
    else:
        await bot.delete_my_commands(scope=BotCommandScopeAllGroupChats(), language_code=code)
    words = texts(language)
    await bot.set_my_short_description(words.plain("profile-short-description"), language_code=code)
    await bot.set_my_description(words.plain("profile-description"), language_code=code)


def _digest(handled: Collection[str]) -> str:
    said = []
    for language in LANGUAGES:
        commands = (*menu(language, (), handled), *group_menu(language, handled))
        said += [(language, command.command, command.description) for command in commands]
        said += [
            (
                language,
                texts(language).plain("profile-short-description"),
                texts(language).plain("profile-description"),
            )
        ]
    return sha256(repr(said).encode()).hexdigest()
