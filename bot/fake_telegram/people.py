"""People with Telegram in their hands, as tests speak of them.

    ani = telegram.user("Ani")
    await ani.says("/start KODE")
    assert await ani.hears(containing="Setuju")
    toast = await ani.presses("Setuju")

`hears` gives what the bot said next, new or edited, in the order it was said; `screen` is what one sees now.
Waiting has an end (`patience`): then the test fails and tells what was heard instead.
"""

from __future__ import annotations

import asyncio
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from bot.fake_telegram import actions
from bot.fake_telegram.heard import Heard, inline_rows
from bot.fake_telegram.kinds import Upload
from bot.fake_telegram.listener import Listener
from bot.fake_telegram.methods.media import photo_sizes
from bot.fake_telegram.polls import PollClosedError, vote
from bot.fake_telegram.things import PRESENT, PRIVATE, Chat, Json, User

if TYPE_CHECKING:
    from bot.fake_telegram.groups import Group
    from bot.fake_telegram.queries import Callback
    from bot.fake_telegram.telegram import FakeTelegram


class Person:
    """A user of Telegram. Without `in_`, everything happens in the private chat with the bot."""

    def __init__(self, telegram: FakeTelegram, user: User) -> None:
        self.telegram = telegram
        self.user = user
        self.chat = telegram.world.chats[user.id]
        self._listeners = {user.id: Listener(telegram, self.chat)}

    @property
    def id(self) -> int:
        return self.user.id

    def _in(self, in_: Group | None) -> Chat:
        return in_.chat if in_ else self.chat

    def _listener(self, in_: Group | None) -> Listener:
        chat = self._in(in_)
        return self._listeners.setdefault(chat.id, Listener(self.telegram, chat))

    # -- listening ---------------------------------------------------------------------------------------------

    async def hears(
        self, containing: str = "", *, in_: Group | None = None, seconds: float | None = None
    ) -> Heard:
        """What the bot says next (or edits next), or the next that contains something."""
        return await self._listener(in_).hears(containing, seconds)

    async def hears_nothing(self, *, in_: Group | None = None) -> None:
        await self._listener(in_).hears_nothing()

    async def sees(
        self, containing: str = "", *, in_: Group | None = None, seconds: float | None = None
    ) -> Heard:
        return await self._listener(in_).sees(containing, seconds)

    def unheard(self, *, in_: Group | None = None) -> list[Heard]:
        return self._listener(in_).unheard()

    @property
    def screen(self) -> list[Heard]:
        return self._listener(None).screen

    @property
    def reply_keyboard(self) -> list[str]:
        """Labels of the buttons below the chat."""
        rows = self.chat.keyboards.get(0, {}).get("keyboard", [])
        return [button["text"] for row in rows for button in row]

    # -- writing -----------------------------------------------------------------------------------------------

    async def says(
        self, text: str, *, in_: Group | None = None, topic: int | None = None, reply_to: int = 0
    ) -> Heard:
        """Write a text; in a private chat this also starts the bot."""
        return self._writes(actions.text_content(text), in_=in_, topic=topic, reply_to=reply_to)

    async def follows(self, link: str) -> Heard:
        """Open a link such as `https://t.me/lokus_bot?start=KODE` and tap Start."""
        parts = urlsplit(link)
        username = self.telegram.world.bot.username
        assert (parts.hostname, parts.path) == ("t.me", f"/{username}"), f"no link to this bot: {link}"
        return await self.says(f"/start {parse_qs(parts.query).get('start', [''])[0]}".strip())

    async def replies_to(self, message: Heard, text: str, *, in_: Group | None = None) -> Heard:
        topic = message.message.get("message_thread_id")
        return self._writes(actions.text_content(text), in_=in_, topic=topic, reply_to=message.id)

    async def edits(self, message: Heard, text: str, *, in_: Group | None = None) -> Heard:
        chat = self._in(in_)
        return Heard(
            actions.edit(self.telegram.world, self.user, chat, message.id, actions.text_content(text))
        )

    async def taps(self, label: str) -> Heard:
        """Tap a button of the reply keyboard."""
        assert label in self.reply_keyboard, f"no such button: {label!r}; there are {self.reply_keyboard}"
        return await self.says(label)

    async def sends_document(
        self,
        path: Path | str,
        caption: str = "",
        *,
        name: str = "",
        content: bytes | None = None,
        **where: Any,  # noqa: ANN401
    ) -> Heard:
        """Send a file; with `content`, that instead of what lies at the path."""
        data = await asyncio.to_thread(Path(path).read_bytes) if content is None else content
        name = name or Path(path).name
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = self.telegram.world.files.add("document", Upload(name, kind, data))
        part = {"document": file.as_json() | {"file_name": name, "mime_type": kind}}
        return self._writes(part | actions.captioned(caption), **where)

    async def sends_photo(
        self,
        content: bytes,
        caption: str = "",
        *,
        album: str = "",
        **where: Any,  # noqa: ANN401
    ) -> Heard:
        """Send a photo; those that are sent together have the number of their album in common."""
        sizes = photo_sizes(self.telegram.world, Upload("photo.jpg", "image/jpeg", content))
        together = {"media_group_id": album} if album else {}
        return self._writes({"photo": sizes} | together | actions.captioned(caption), **where)

    async def sends_voice(self, content: bytes = b"OggS", caption: str = "", **where: Any) -> Heard:  # noqa: ANN401
        file = self.telegram.world.files.add("voice", Upload("voice.ogg", "audio/ogg", content))
        part = {"voice": file.as_json() | {"duration": 1, "mime_type": "audio/ogg"}}
        return self._writes(part | actions.captioned(caption), **where)

    async def sends_sticker(self, emoji: str = "👍", **where: Any) -> Heard:  # noqa: ANN401
        file = self.telegram.world.files.add("sticker", Upload("sticker.webp", "image/webp", emoji.encode()))
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._writes({"sticker": file.as_json() | shape | {"emoji": emoji}}, **where)

    async def sends_location(self, latitude: float, longitude: float, **where: Any) -> Heard:  # noqa: ANN401
        return self._writes({"location": {"latitude": latitude, "longitude": longitude}}, **where)

    async def sends_contact(self, phone_number: str, **where: Any) -> Heard:  # noqa: ANN401
        contact = {"phone_number": phone_number, "first_name": self.user.first_name, "user_id": self.id}
        return self._writes({"contact": contact}, **where)

    def _writes(
        self, content: Json, *, in_: Group | None = None, topic: int | None = None, reply_to: int = 0
    ) -> Heard:
        chat = self._in(in_)
        absent = chat.type != PRIVATE and chat.members.get(self.id) not in PRESENT
        assert not absent, f"{self.user.first_name} is no member of {chat.title}"
        message = actions.write(self.telegram.world, self.user, chat, content, topic=topic, reply_to=reply_to)
        return Heard(message)

    # -- pressing ----------------------------------------------------------------------------------------------

    async def presses(
        self, label: str, *, on: Heard | None = None, in_: Group | None = None, seconds: float | None = None
    ) -> str:
        """Press the newest inline button of this label and wait for the answer; gives the toast's text."""
        callback = await self.presses_without_waiting(label, on=on, in_=in_, seconds=seconds)
        hub = self.telegram.world.hub
        answer = await hub.until(
            lambda: callback.answer, self.telegram.patience if seconds is None else seconds
        )
        assert answer is not None, f"the button {label!r} was pressed but the bot never answered"
        return str(answer["text"])

    async def presses_without_waiting(
        self, label: str, *, on: Heard | None = None, in_: Group | None = None, seconds: float | None = None
    ) -> Callback:
        chat = self._in(in_)
        message, button = await self._find_button(chat, label, on, seconds)
        assert "callback_data" in button, f"the button {label!r} sends nothing to the bot: {button}"
        return actions.press(self.telegram.world, self.user, chat, message, button["callback_data"])

    async def _find_button(
        self, chat: Chat, label: str, on: Heard | None, seconds: float | None
    ) -> tuple[Json, Json]:
        def find() -> tuple[Json, Json] | None:
            messages = [chat.messages[on.id]] if on else list(chat.messages.values())
            for message in reversed(messages):
                for row in inline_rows(message):
                    for button in row:
                        if label in {button["text"], button.get("callback_data")}:
                            return message, button
            return None

        found = await self.telegram.world.hub.until(
            find, self.telegram.patience if seconds is None else seconds
        )
        assert found is not None, f"no inline button {label!r}; there are {self._labels(chat)}"
        return found

    def _labels(self, chat: Chat) -> list[str]:
        return [
            button["text"]
            for message in chat.messages.values()
            for row in inline_rows(message)
            for button in row
        ]

    async def votes(self, poll: Heard, *labels: str) -> None:
        """Vote for the options with these labels; none takes the vote back."""
        options = [option["text"] for option in poll.message["poll"]["options"]]
        chosen = [options.index(label) for label in labels]
        vote(self.telegram.world, self.user, self.telegram.world.polls[poll.message["poll"]["id"]], chosen)

    async def cannot_vote(self, poll: Heard, *labels: str) -> bool:
        """Whether the poll is closed to this vote."""
        try:
            await self.votes(poll, *labels)
        except PollClosedError:
            return True
        return False

    async def queries_inline(
        self, text: str, *, offset: str = "", seconds: float | None = None
    ) -> list[Json]:
        """Type `@bot text` somewhere; gives the results the bot offers."""
        query = actions.ask_inline(self.telegram.world, self.user, text, offset)
        hub = self.telegram.world.hub
        answer = await hub.until(lambda: query.answer, self.telegram.patience if seconds is None else seconds)
        assert answer is not None, f"the bot never answered the inline query {text!r}"
        results: list[Json] = answer["results"]
        return results

    async def chooses(self, result: Json, *, in_: Group | None = None, query: str = "") -> Heard:
        """Tap an inline result, which sends it."""
        return Heard(actions.choose_inline(self.telegram.world, self.user, self._in(in_), result, query))

    @property
    def commands(self) -> dict[str, str]:
        """The commands this person is offered in the private chat, with their descriptions."""
        profile, language = self.telegram.world.profile, self.user.language_code or ""
        shown_commands = profile.commands_for(self.id, self.id, language, group=False, admin=False)
        return {command["command"]: command["description"] for command in shown_commands}

    def downloads(self, message: Heard) -> bytes:
        """The content of the file in a message."""
        return self.telegram.content_of(message.message)

    # -- coming and going --------------------------------------------------------------------------------------

    async def blocks(self) -> None:
        actions.block(self.telegram.world, self.user)

    async def unblocks(self) -> None:
        actions.unblock(self.telegram.world, self.user)

    def deactivates(self) -> None:
        self.user.deactivated = True
