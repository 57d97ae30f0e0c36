"""People with Telegram in their hands, as tests speak of them.

    ani = telegram.user("Ani")
    await ani.says("/start KODE")
    assert await ani.hears(containing="Setuju")
    toast = await ani.presses("Setuju")

`hears` gives what the bot said next, new or edited, in the order it was said; `screen` is what one sees now.
Waiting has an end (`patience`): then the test fails and tells what was heard instead.
"""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.fake_telegram import actions
from bot.fake_telegram.kinds import Upload
from bot.fake_telegram.queries import Callback
from bot.fake_telegram.things import Chat, Event, Json, User

if TYPE_CHECKING:

    from bot.fake_telegram.telegram import FakeTelegram


class Heard(str):  # noqa: SLOT000 - a text that remembers its message
    """The text (or caption) of a message, with the whole message beside it."""

    message: Json
    edited: bool

    def __new__(cls, message: Json, *, edited: bool = False) -> Heard:
        heard = super().__new__(cls, shown(message))
        heard.message = message
        heard.edited = edited
        return heard

    @property
    def id(self) -> int:
        return int(self.message["message_id"])

    @property
    def buttons(self) -> list[str]:
        """Labels of the inline buttons, row after row."""
        return [button["text"] for row in inline_rows(self.message) for button in row]

    @property
    def links(self) -> list[str]:
        """Addresses of link buttons and of links in the text."""
        in_text = [entity["url"] for entity in self.message.get("entities", []) if "url" in entity]
        return in_text + [
            button["url"] for row in inline_rows(self.message) for button in row if "url" in button
        ]


def shown(message: Json) -> str:
    """What one reads of a message; things that are no text are named in brackets."""
    for key in ("text", "caption"):
        if key in message:
            return str(message[key])
    if "poll" in message:
        return "\n".join(
            [message["poll"]["question"], *(option["text"] for option in message["poll"]["options"])]
        )
    if "venue" in message:
        return f"{message['venue']['title']}\n{message['venue']['address']}"
    if "contact" in message:
        contact = message["contact"]
        return (
            f"{contact['first_name']} {contact.get('last_name', '')}".strip() + f"\n{contact['phone_number']}"
        )
    if "document" in message:
        return f"[{message['document'].get('file_name', 'document')}]"
    kinds = ("photo", "voice", "location", "sticker", "pinned_message")
    return next((f"[{kind}]" for kind in kinds if kind in message), "[service]")


def inline_rows(message: Json) -> list[list[Json]]:
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


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
        if event.kind not in {"message", "edit"} or message is None or message.get("service"):
            return None
        mine = message["from"]["id"] == self.telegram.world.bot.id
        return Heard(message, edited=event.kind == "edit") if mine else None

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
        data = Path(path).read_bytes() if content is None else content
        name = name or Path(path).name
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = self.telegram.world.files.add("document", Upload(name, kind, data))
        part = {"document": file.as_json() | {"file_name": name, "mime_type": kind}}
        return self._writes(part | captioned(caption), **where)

    async def sends_photo(self, content: bytes, caption: str = "", **where: Any) -> Heard:  # noqa: ANN401
        from bot.fake_telegram.methods.media import photo_sizes

        sizes = photo_sizes(self.telegram.world, Upload("photo.jpg", "image/jpeg", content))
        return self._writes({"photo": sizes} | captioned(caption), **where)

    async def sends_voice(self, content: bytes = b"OggS", caption: str = "", **where: Any) -> Heard:  # noqa: ANN401
        file = self.telegram.world.files.add("voice", Upload("voice.ogg", "audio/ogg", content))
        part = {"voice": file.as_json() | {"duration": 1, "mime_type": "audio/ogg"}}
        return self._writes(part | captioned(caption), **where)

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
        message = actions.write(self.telegram.world, self.user, chat, content, topic=topic, reply_to=reply_to)
        return Heard(message)

    # -- pressing ----------------------------------------------------------------------------------------------

    async def presses(self, label: str, *, on: Heard | None = None, in_: Group | None = None) -> str:
        """Press the newest inline button of this label and wait for the answer; gives the toast's text."""
        callback = await self.presses_without_waiting(label, on=on, in_=in_)
        hub = self.telegram.world.hub
        answer = await hub.until(lambda: callback.answer, self.telegram.patience)
        assert answer is not None, f"the button {label!r} was pressed but the bot never answered"
        return str(answer["text"])

    async def presses_without_waiting(
        self, label: str, *, on: Heard | None = None, in_: Group | None = None
    ) -> Callback:
        chat = self._in(in_)
        message, button = await self._find_button(chat, label, on)
        assert "callback_data" in button, f"the button {label!r} sends nothing to the bot: {button}"
        return actions.press(self.telegram.world, self.user, chat, message, button["callback_data"])

    async def _find_button(self, chat: Chat, label: str, on: Heard | None) -> tuple[Json, Json]:
        def find() -> tuple[Json, Json] | None:
            messages = [chat.messages[on.id]] if on else list(chat.messages.values())
            for message in reversed(messages):
                for row in inline_rows(message):
                    for button in row:
                        if label in {button["text"], button.get("callback_data")}:
                            return message, button
            return None

        found = await self.telegram.world.hub.until(find, self.telegram.patience)
        assert found is not None, f"no inline button {label!r}; there are {self._labels(chat)}"
        return found

    def _labels(self, chat: Chat) -> list[str]:
        return [
            button["text"]
            for message in chat.messages.values()
            for row in inline_rows(message)
            for button in row
        ]

    # -- coming and going --------------------------------------------------------------------------------------

    async def blocks(self) -> None:
        actions.block(self.telegram.world, self.user)

    async def unblocks(self) -> None:
        actions.unblock(self.telegram.world, self.user)

    def deactivates(self) -> None:
        self.user.deactivated = True


def captioned(caption: str) -> Json:
    if not caption:
        return {}
    part = actions.text_content(caption)
    return {"caption": part["text"]} | ({"caption_entities": part["entities"]} if "entities" in part else {})


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
