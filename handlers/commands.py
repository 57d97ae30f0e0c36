"""The commands that Telegram shows: each role's list, in each language. What they do stands in `handlers/register.py`."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
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
    with_words: bool = False
    """What it is for is written behind it, in one line."""

    def name(self, language: str) -> str:
        return self.english if language == "en" else self.indonesian

    def names(self) -> list[str]:
        """Both names, for the handler: either works in either language."""
        return list(dict.fromkeys((self.indonesian, self.english)))


ALIKE: Final = 0.75
SHORT: Final = 3
"""Letters of names that too many words begin with."""

_STAFF: Final = frozenset({Role.COACH, Role.ORGANIZER})
_ORGANIZER: Final = frozenset({Role.ORGANIZER})

MENU: Final = (
    MenuCommand("sekarang", "now", in_groups=True),
    MenuCommand("berikutnya", "next", in_groups=True),
    MenuCommand("agenda", "agenda", in_groups=True),
    MenuCommand("lokus", "locus", in_groups=True),
    MenuCommand("kontak", "contacts", in_groups=True),
    MenuCommand("tanya", "ask", in_groups=True),
    MenuCommand("catatan", "note", in_groups=True, with_words=True),
    MenuCommand("kalender", "calendar"),
    MenuCommand("pengingat", "reminders", with_words=True),
    MenuCommand("siaran", "broadcast", _ORGANIZER, with_words=True),
    MenuCommand("ubah", "change", _ORGANIZER, with_words=True),
    MenuCommand("undang", "invite", _ORGANIZER, with_words=True),
    MenuCommand("gladi", "rehearse", _ORGANIZER),
    MenuCommand("polling", "poll", _STAFF, with_words=True),
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


def meant_command(typed: str, roles: Collection[Role], language: str) -> str:
    """Name the command that was meant by a word that is none, such as `sekarng` or `agendabesok`; empty where unsure."""
    word = typed.casefold().replace("_", "")
    usable = [one for one in MENU if one.roles is None or one.roles.intersection(roles)]
    named = {name: one.name(language) for one in usable for name in one.names()}
    begun = [name for name in named if word.startswith(name) and len(name) > SHORT]
    near = max(begun, key=len) if begun else next(iter(get_close_matches(word, named, n=1, cutoff=ALIKE)), "")
    return named.get(near, "")


def takes_words(word: str, roles: Collection[Role]) -> bool:
    """Whether a word is the name of a command of these roles that is written with more behind it."""
    return any(
        one.with_words
        and word.casefold() in one.names()
        and (one.roles is None or bool(one.roles.intersection(roles)))
        for one in MENU
    )


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
