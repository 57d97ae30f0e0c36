"""The commands that Telegram shows: each role's list, in each language. What they do stands in `handlers/register.py`."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from telegram import BotCommand, BotCommandScopeChat
from telegram.ext import BaseHandler, CommandHandler, ExtBot

from db.arrivals import Role
from texts.catalogue import texts


@dataclass(frozen=True, slots=True)
class MenuCommand:
    """A command by its names; `roles` None = everyone. `in_groups`: shown in group chats too."""

    indonesian: str
    english: str
    roles: frozenset[Role] | None = frozenset(Role)
    in_groups: bool = False

    def name(self, language: str) -> str:
        return self.english if language == "en" else self.indonesian

    def names(self) -> list[str]:
        """Both names, for the handler: either works in either language."""
        return list(dict.fromkeys((self.indonesian, self.english)))


_STAFF: Final = frozenset({Role.COACH, Role.ORGANIZER})
_ORGANIZER: Final = frozenset({Role.ORGANIZER})

MENU: Final = (
    MenuCommand("sekarang", "now", in_groups=True),
    MenuCommand("berikutnya", "next", in_groups=True),
    MenuCommand("agenda", "agenda", in_groups=True),
    MenuCommand("lokus", "locus", in_groups=True),
    MenuCommand("kontak", "contacts", in_groups=True),
    MenuCommand("tanya", "ask", in_groups=True),
    MenuCommand("catatan", "note", in_groups=True),
    MenuCommand("kalender", "calendar"),
    MenuCommand("pengingat", "reminders"),
    MenuCommand("siaran", "broadcast", _ORGANIZER),
    MenuCommand("ubah", "change", _ORGANIZER),
    MenuCommand("undang", "invite", _ORGANIZER),
    MenuCommand("gladi", "rehearse", _ORGANIZER),
    MenuCommand("polling", "poll", _STAFF),
    MenuCommand("hasil", "results", _STAFF),
    MenuCommand("laporan", "report", _STAFF),
    MenuCommand("tautkan", "link", _STAFF, in_groups=True),
    MenuCommand("lepas", "unlink", _STAFF, in_groups=True),
    MenuCommand("kunjungan", "visits"),
    MenuCommand("bahasa", "language", None),
    MenuCommand("dataku", "mydata", None),
    MenuCommand("hapusdata", "erase", None),
    MenuCommand("bantuan", "help", None),
)
"""The commands of contract section 4, in the order of the menu, the most used first."""


def handled_commands(handlers: Iterable[BaseHandler]) -> frozenset[str]:  # type: ignore[type-arg]  # any handler will do
    return frozenset().union(*(one.commands for one in handlers if isinstance(one, CommandHandler)))


def menu(language: str, roles: Collection[Role], handled: Collection[str]) -> list[BotCommand]:
    """List what these roles (none = who is no member) can do, of what is handled, for a private chat."""
    return [
        _shown(command, language)
        for command in MENU
        if command.indonesian in handled and (command.roles is None or command.roles.intersection(roles))
    ]


def group_menu(language: str, handled: Collection[str]) -> list[BotCommand]:
    """List what is said in group chats, where a menu can't know who reads it."""
    return [
        _shown(command, language) for command in MENU if command.in_groups and command.indonesian in handled
    ]


async def publish_commands(
    bot: ExtBot[int], chat_id: int, roles: Collection[Role], language: str, handled: Collection[str]
) -> None:
    """Show someone's own menu in their private chat; call it when their roles or language become known or change.

    Raises TelegramError. `handled` is `handled_commands(...)` of the registered handlers.
    """
    await bot.set_my_commands(menu(language, roles, handled), scope=BotCommandScopeChat(chat_id))


def _shown(command: MenuCommand, language: str) -> BotCommand:
    return BotCommand(command.name(language), texts(language).plain(f"command-{command.indonesian}"))
