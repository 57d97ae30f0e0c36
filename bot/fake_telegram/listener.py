"""Listens to what the bot says in one chat; a test fails, and tells what was heard instead, when it waited in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import actions
from bot.fake_telegram.heard import Heard

if TYPE_CHECKING:
    from bot.fake_telegram.telegram import FakeTelegram
    from bot.fake_telegram.things import Chat, Event


class Listener:
    """Reads what the bot says in one chat."""

    def __init__(self, telegram: FakeTelegram, chat: Chat) -> None:
        self.telegram = telegram
        self.chat = chat
        self.position = 0
        self._told: list[Heard] = []

    def unheard(self) -> list[Heard]:
        """What the bot has said since one last listened."""
        return [heard for event in self.chat.events[self.position :] if (heard := self._by_bot(event))]

    def _by_bot(self, event: Event) -> Heard | None:
        message = event.message
        if event.kind not in {"message", "edit"} or message is None or actions.is_service(message):
            return None
        if message["from"]["id"] != self.telegram.world.bot.id:
            return None
        heard = Heard(message, edited=event.kind == "edit")
        return heard if event.before is None or says_something_new(heard, Heard(event.before)) else None

    async def hears(self, containing: str, seconds: float | None) -> Heard:
        """The next thing said that contains this; what comes before it is passed over."""
        self._told = []

        def next_heard() -> Heard | None:
            while self.position < len(self.chat.events):
                heard = self._by_bot(self.chat.events[self.position])
                self.position += 1
                if heard is not None and containing in heard:
                    return heard
                if heard is not None:
                    self._told.append(heard)
            return None

        found = await self.telegram.world.hub.until(
            next_heard, self.telegram.patience if seconds is None else seconds
        )
        assert found is not None, self._disappointment(containing)
        return found

    def _disappointment(self, containing: str) -> str:
        wanted = f"nothing containing {containing!r}" if containing else "nothing"
        told = "\n---\n".join(self._told) or "(nothing at all)"
        refused = "\n".join(str(call) for call in self.telegram.refused[-5:])
        return f"heard {wanted} from the bot; heard instead:\n{told}" + (
            f"\nrefused: {refused}" if refused else ""
        )

    async def hears_nothing(self) -> None:
        """Once the bot has handled every update, it has said nothing new here."""
        await self.telegram.settles()
        said = self.unheard()
        self.position = len(self.chat.events)
        assert not said, f"the bot was to be silent but said: {said}"

    async def sees(self, containing: str, seconds: float | None) -> Heard:
        """The newest message on the screen that contains this, now or as soon as there is one."""

        def on_screen() -> Heard | None:
            return next((heard for heard in reversed(self.screen) if containing in heard), None)

        found = await self.telegram.world.hub.until(
            on_screen, self.telegram.patience if seconds is None else seconds
        )
        assert found is not None, (
            f"saw nothing containing {containing!r}; the screen shows:\n" + "\n---\n".join(self.screen)
        )
        return found

    @property
    def screen(self) -> list[Heard]:
        """The chat as one sees it now, oldest first, with edits and deletions applied."""
        return [Heard(message, edited="edit_date" in message) for message in self.chat.messages.values()]


def says_something_new(now: Heard, before: Heard) -> bool:
    """Whether an edit is worth hearing: other words or other buttons; buttons only taken away are not."""
    return now != before or (now.buttons != before.buttons and bool(now.buttons))
