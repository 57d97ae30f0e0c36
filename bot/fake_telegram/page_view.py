"""What a person's page shows: their chats and messages, as JSON for a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram.rendering import message_html
from bot.fake_telegram.things import PRESENT, Chat, Event, Json, User

if TYPE_CHECKING:
    from bot.fake_telegram.world import World

ONLY_FOR_ONE = {"callback_answer", "inline_answer"}


class Bad(Exception):
    """The page asked for what is not there, or not allowed."""

    def __init__(self, status: int, error: str) -> None:
        self.status, self.error = status, error
        super().__init__(error)


class PageView:
    def __init__(self, world: World) -> None:
        self.world = world

    def users(self, _: Json) -> list[Json]:
        return [user.as_json() for user in self.world.users.values()]

    def chats(self, given: Json) -> list[Json]:
        user = self.user(given)
        return [self._chat_json(chat, user) for chat in self.world.chats.values() if sees(user, chat)]

    def _chat_json(self, chat: Chat, user: User) -> Json:
        last = next(reversed(chat.messages.values()), None)
        return chat.as_json() | {
            "title": self.world.bot.first_name if chat.user else chat.title,
            "topics": chat.topics,
            "pinned": chat.pinned,
            "last": self.message(last, user) if last else None,
        }

    def messages(self, given: Json) -> Json:
        user = self.user(given)
        chat = self.chat(given, user)
        profile = self.world.profile
        admin = chat.members.get(user.id) in {"creator", "administrator"}
        language = user.language_code or ""
        about = {
            name: profile.texts.get((name, language)) or profile.texts.get((name, ""), "")
            for name in ("name", "description", "short_description")
        }
        return {
            "messages": [self.message(message, user) for message in chat.messages.values()],
            "pinned": chat.pinned,
            "reply_keyboard": chat.keyboards.get(0),
            "commands": profile.commands_for(
                user.id, chat.id, language, group=chat.user is None, admin=admin
            ),
            "menu_button": profile.menu_buttons.get(
                chat.id, profile.menu_buttons.get(0, {"type": "commands"})
            ),
            "about": about,
        }

    def event(self, event: Event, user: User) -> Json:
        return {
            "kind": event.kind,
            "chat_id": event.chat_id,
            "message": self.message(event.message, user) if event.message else None,
            "data": event.data,
            "reply_keyboard": self.world.chats[event.chat_id].keyboards.get(0),
        }

    def message(self, message: Json, user: User) -> Json:
        return message | {"html": message_html(message), "mine": message["from"]["id"] == user.id}

    def user(self, given: Json) -> User:
        user = self.world.users.get(int(given["user"]))
        if user is None:
            raise Bad(404, "no such user")
        return user

    def chat(self, given: Json, user: User) -> Chat:
        chat = self.world.chats.get(int(given["chat"]))
        if chat is None or not sees(user, chat):
            raise Bad(404, "no such chat")
        return chat


def sees(user: User, chat: Chat) -> bool:
    """People see their chat with the bot and the groups they are in."""
    if chat.user:
        return chat.user is user
    return chat.upgraded_to is None and chat.members.get(user.id) in PRESENT


def concerns(user: User, chat: Chat, event: Event) -> bool:
    """A toast is seen only by whoever pressed."""
    return sees(user, chat) and (event.kind not in ONLY_FOR_ONE or event.data.get("user_id") == user.id)
