"""What a person reads: the text of a message, with the message beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from bot.fake_telegram.things import Json


class Heard(str):  # noqa: SLOT000 - a text that remembers its message
    """The text (or caption) of a message, with the whole message beside it."""

    message: Json
    edited: bool

    def __new__(cls, message: Json, *, edited: bool = False) -> Self:
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
