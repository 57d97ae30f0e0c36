"""The stand-in as tests and the demo use it: start it, ask for people and groups, look at what the bot did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from bot.fake_telegram.calls import Call, Fault, Record
from bot.fake_telegram.groups import Group
from bot.fake_telegram.limits import Limits
from bot.fake_telegram.people import Person
from bot.fake_telegram.server import Server
from bot.fake_telegram.things import FIRST_USER_ID, User
from bot.fake_telegram.world import World, utc_now

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from bot.fake_telegram.things import Json

BOT_ID = 7_000_000_001
TOKEN = f"{BOT_ID}:AAF-stand-in_for_telegram_on_this_machine"
PATIENCE_SECONDS = 5.0


class FakeTelegram:
    """A strict Telegram on this machine, while the `async with` block lasts.

    `slows_repeated_polls=True` treats a bot that polls from one offset again and again as Telegram does.
    `url` is what `LOKUS_API_URL` wants, `token` the bot's. `limits=True` applies Telegram's sending limits.
    `patience` is how many real seconds people wait for the bot before a test fails.
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        bot_username: str = "lokus_bot",
        clock: Callable[[], dt.datetime] = utc_now,
        limits: bool | Limits = False,
        slows_repeated_polls: bool = False,
        keep_calls: bool = True,
        with_page_api: bool = False,
        page_folder: Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        bot = User(
            int(token.partition(":")[0]), "Lokus", username=bot_username, language_code=None, is_bot=True
        )
        self.token = token
        self.patience = patience
        self.world = World(bot, clock=clock, limits=Limits() if limits is True else limits or None)
        self.world.updates.slows_repeated_polls = slows_repeated_polls
        self.record = Record(keep=keep_calls)
        self.server = Server(self.world, token, self.record)
        self.url = ""
        self._with_page_api = with_page_api
        self._page_folder = page_folder
        self._address = host, port

    async def __aenter__(self) -> Self:
        if self._with_page_api:
            from bot.fake_telegram.page_api import PageApi

            self.server.other = PageApi(self.world, self._page_folder).handle
        self.world.webhook.answer = lambda method, raw: self.server.call(method, raw, {})
        self.url = await self.server.start(*self._address)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.world.webhook.close()
        await self.server.close()

    # -- people ------------------------------------------------------------------------------------------------

    def user(
        self,
        first_name: str,
        *,
        last_name: str = "",
        username: str = "",
        language: str | None = "id",
        started: bool = False,
    ) -> Person:
        """Someone with Telegram. Unless `started`, they have never written to the bot."""
        number = max(self.world.users, default=FIRST_USER_ID - 1) + 1
        user = User(number, first_name, last_name, username, language, started=started)
        self.world.add_user(user)
        return Person(self, user)

    def group(
        self,
        title: str,
        *,
        members: list[Person] | None = None,
        forum: bool = False,
        supergroup: bool = False,
    ) -> Group:
        """A group with these members (the first is its owner) and, from the start, the bot."""
        chat = self.world.add_group(title, forum=forum, supergroup=supergroup)
        people = members or []
        chat.members = {person.id: "creator" if i == 0 else "member" for i, person in enumerate(people)}
        chat.members[self.world.bot.id] = "member"
        return Group(self, chat)

    def content_of(self, message: Json) -> bytes:
        """The bytes of the file that a message shows."""
        shown = next(message[kind] for kind in ("document", "photo", "voice", "sticker") if kind in message)
        file = self.world.files.find((shown[-1] if isinstance(shown, list) else shown)["file_id"])
        assert file is not None, "the file is not kept here"
        return file.content

    # -- what the bot did --------------------------------------------------------------------------------------

    @property
    def calls(self) -> list[Call]:
        return self.record.calls

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.record.calls if call.method == method]

    @property
    def refused(self) -> list[Call]:
        return self.record.refused

    @property
    def sloppy(self) -> list[str]:
        """What Telegram would let pass and a good bot does not do: unknown parameters, buttons left unanswered."""
        unknown = [f"{call.method}: {what}" for call in self.record.calls for what in call.sloppy]
        handled = self.world.updates.confirmed
        unanswered = [
            f"callback query {callback.id} was never answered"
            for callback in self.world.callbacks.values()
            if callback.answer is None and callback.update_id and callback.update_id <= handled
        ]
        return unknown + unanswered

    def fails(
        self,
        method: str,
        *,
        times: int = 1,
        code: int | None = None,
        retry_after: int | None = None,
        drop: str | None = None,
        slow: float = 0.0,
        in_: Person | Group | None = None,
    ) -> Fault:
        """The next `times` calls of `method` (`*`: any) go wrong; see `Fault`."""
        fault = Fault(method, times, code, retry_after, drop, slow, in_.chat.id if in_ else None)
        self.record.faults.append(fault)
        return fault

    def hands_out_twice(self, times: int = 1) -> None:
        """The next `times` updates come to the bot a second time after it has confirmed them."""
        self.world.updates.repeat_next(times)

    async def settles(self, seconds: float | None = None) -> None:
        """Wait until the bot has confirmed every update, and fail if it does not."""
        updates = self.world.updates
        done = await self.world.hub.until(lambda: updates.idle or None, seconds or self.patience)
        assert done, f"the bot left {len(updates.queue)} updates unconfirmed"

    async def called(self, method: str, *, times: int = 1, seconds: float | None = None) -> list[Call]:
        """Wait until the bot has called a method so many times in all."""

        def enough() -> list[Call] | None:
            found = self.calls_of(method)
            return found if len(found) >= times else None

        found = await self.world.hub.until(enough, seconds or self.patience)
        assert found, f"{method} was called {len(self.calls_of(method))} times, not {times}"
        return found
