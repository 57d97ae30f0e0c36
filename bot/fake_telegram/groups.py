"""Groups with the bot in them, as tests speak of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import actions
from bot.fake_telegram.heard import Heard
from bot.fake_telegram.listener import Listener

if TYPE_CHECKING:
    from bot.fake_telegram.people import Person
    from bot.fake_telegram.telegram import FakeTelegram
    from bot.fake_telegram.things import Chat


class Group:
    """A group chat with the bot in it."""

    def __init__(self, telegram: FakeTelegram, chat: Chat) -> None:
        self.telegram = telegram
        self.chat = chat
        self._listener = Listener(telegram, chat)

    @property
    def id(self) -> int:
        return self.chat.id

    async def hears(self, containing: str = "", *, seconds: float | None = None) -> Heard:
        return await self._listener.hears(containing, seconds)

    async def hears_nothing(self) -> None:
        await self._listener.hears_nothing()

    async def sees(self, containing: str = "", *, seconds: float | None = None) -> Heard:
        return await self._listener.sees(containing, seconds)

    @property
    def screen(self) -> list[Heard]:
        return self._listener.screen

    @property
    def pinned(self) -> list[Heard]:
        return [Heard(self.chat.messages[message_id]) for message_id in self.chat.pinned]

    # -- what befalls it ---------------------------------------------------------------------------------------

    def gains(self, person: Person) -> None:
        actions.member_joins(self.telegram.world, self.chat, person.user, person.user)

    def loses(self, person: Person) -> None:
        actions.member_leaves(self.telegram.world, self.chat, person.user, person.user)

    def adds_bot(self, by: Person) -> None:
        actions.member_joins(self.telegram.world, self.chat, self.telegram.world.bot, by.user)

    def kicks_bot(self, by: Person) -> None:
        actions.member_leaves(self.telegram.world, self.chat, self.telegram.world.bot, by.user)

    def promotes_bot(self, by: Person, *rights: str) -> None:
        """Make the bot an administrator who may do this (by default: pin and delete messages)."""
        granted = set(rights) or {"can_pin_messages", "can_delete_messages", "can_manage_topics"}
        actions.promote_bot(self.telegram.world, self.chat, by.user, granted)

    def demotes_bot(self, by: Person) -> None:
        actions.promote_bot(self.telegram.world, self.chat, by.user, None)

    def restricts_bot(self, by: Person, *permissions: str) -> None:
        """Leave the bot only these permissions (by default none: it may not write)."""
        actions.restrict_bot(self.telegram.world, self.chat, by.user, set(permissions))

    def upgrades(self, by: Person) -> None:
        """Become a supergroup; from now on `chat` is the new one."""
        self.chat = actions.upgrade(self.telegram.world, self.chat, by.user)
        self._listener = Listener(self.telegram, self.chat)

    def opens_topic(self, name: str, by: Person) -> int:
        """A new topic of a forum; gives its number."""
        return int(actions.open_topic(self.telegram.world, self.chat, by.user, name)["message_thread_id"])

    def closes_topic(self, number: int) -> None:
        self.chat.closed_topics.add(number)
