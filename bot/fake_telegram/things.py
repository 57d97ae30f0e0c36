"""The things of the stand-in's world: users, chats, and what happens in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

FIRST_USER_ID = 500_000_001
PRIVATE, GROUP, SUPERGROUP = "private", "group", "supergroup"
PRESENT = {"creator", "administrator", "member", "restricted"}


@dataclass(slots=True)
class User:
    """A person (or the bot). `started`: has written to the bot, so that the bot may write back."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str | None = "id"
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    def as_json(self) -> Json:
        names = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        return {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            **{key: value for key, value in names.items() if value},
        }


@dataclass(slots=True)
class Event:
    """Something a person can see.

    `message`, `edit`, `delete`, `pin`, `unpin`, `callback_answer`, `inline_answer`, `poll`, `action`, `reaction`
    or `menu` (the commands changed).
    """

    kind: str
    chat_id: int
    message: Json | None = None
    data: Json = field(default_factory=dict)
    before: Json | None = None


@dataclass(slots=True)
class Chat:
    """A chat as the server keeps it. Messages are replaced, never changed, when they are edited."""

    id: int
    type: str
    title: str = ""
    user: User | None = None
    username: str = ""
    is_forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    upgraded_to: Chat | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    keyboards: dict[int, Json] = field(default_factory=dict)
    bot_rights: set[str] = field(default_factory=set)
    last_message_id: int = 0
    json: Json = field(default_factory=dict)

    def as_json(self) -> Json:
        """What stands in a message; kept, since every message needs it."""
        if not self.json:
            self.json = self._as_json()
        return self.json

    def _as_json(self) -> Json:
        if self.user:
            names = {"first_name": self.user.first_name, "last_name": self.user.last_name}
            return (
                {"id": self.id, "type": self.type} | {k: v for k, v in names.items() if v} | self._username()
            )
        forum = {"is_forum": True} if self.is_forum else {}
        return {"id": self.id, "type": self.type, "title": self.title} | self._username() | forum

    def _username(self) -> Json:
        username = self.user.username if self.user else self.username
        return {"username": username} if username else {}
