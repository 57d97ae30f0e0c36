"""What the server knows: users, chats, messages, files, polls and open queries.

Knows nothing of HTTP and nothing of how calls are checked; `methods` and `actions` change it.
"""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

from bot.fake_telegram.events import Hub
from bot.fake_telegram.files import FileStore
from bot.fake_telegram.profile import Profile
from bot.fake_telegram.refusals import bad_request, forbidden
from bot.fake_telegram.things import GROUP, PRESENT, PRIVATE, SUPERGROUP, Chat, Event, Json, User
from bot.fake_telegram.updates import Updates
from bot.fake_telegram.webhook import Webhook

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.fake_telegram.limits import Limits
    from bot.fake_telegram.polls import Poll
    from bot.fake_telegram.queries import Callback, InlineQuery

SUPERGROUP_BASE = -1_000_000_000_000


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class World:
    def __init__(
        self, bot: User, *, clock: Callable[[], dt.datetime] = utc_now, limits: Limits | None = None
    ) -> None:
        self.bot = bot
        self.bot_json = bot.as_json()
        self.clock = clock
        self.limits = limits
        self.hub = Hub()
        self.updates = Updates(self.hub)
        self.files = FileStore()
        self.webhook = Webhook(self)
        self.profile = Profile()
        self.reads_all_group_messages = False
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.polls: dict[str, Poll] = {}
        self.callbacks: dict[str, Callback] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.numbers = itertools.count(1)
        self._message_ids = itertools.count(1)

    # -- who is there ------------------------------------------------------------------------------------------

    def add_user(self, user: User) -> Chat:
        """Every user has a private chat with the bot, empty until someone writes."""
        self.users[user.id] = user
        chat = self.chats[user.id] = Chat(user.id, PRIVATE, user=user)
        return chat

    def add_group(self, title: str, *, forum: bool = False, supergroup: bool = False) -> Chat:
        number = next(self.numbers)
        is_super = forum or supergroup
        chat_id = SUPERGROUP_BASE - 2_000_000_000 - number if is_super else -4_000_000_000 - number
        chat = Chat(chat_id, SUPERGROUP if is_super else GROUP, title=title, is_forum=forum)
        self.chats[chat.id] = chat
        return chat

    def user(self, user_id: int) -> User:
        if user_id not in self.users:
            raise bad_request("user not found")
        return self.users[user_id]

    def bot_status(self, chat: Chat) -> str:
        return chat.members.get(self.bot.id, "left")

    # -- may the bot? ------------------------------------------------------------------------------------------

    def known_chat(self, chat_id: int | str) -> Chat:
        """The chat with this number or `@name`. Raises `Refusal` where the bot can't know it."""
        if isinstance(chat_id, str):
            name = chat_id.removeprefix("@").lower()
            named = (
                c for c in self.chats.values() if name and c.username.lower() == name and chat_id[0] == "@"
            )
            chat = next(named, None)
        else:
            chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def readable_chat(self, chat_id: int | str) -> Chat:
        chat = self.known_chat(chat_id)
        if (
            chat.user
            and not chat.user.started
            and not any(chat.user.id in c.members for c in self.chats.values())
        ):
            raise bad_request("chat not found")
        if chat.type == SUPERGROUP and self.bot_status(chat) not in PRESENT:
            self._refuse_absent(chat)
        return chat

    def writable_chat(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write there now. Raises `Refusal` as Telegram words it."""
        chat = self.known_chat(chat_id)
        if chat.user:
            self._check_private(chat.user)
        elif chat.upgraded_to:
            raise bad_request(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.upgraded_to.id
            )
        elif chat.members.get(self.bot.id) not in PRESENT:
            self._refuse_absent(chat)
        return chat

    def _check_private(self, user: User) -> None:
        if user.is_bot:
            raise forbidden("bot can't send messages to bots")
        if user.deactivated:
            raise forbidden("user is deactivated")
        if user.blocked:
            raise forbidden("bot was blocked by the user")
        if not user.started:
            raise forbidden("bot can't initiate conversation with a user")

    def _refuse_absent(self, chat: Chat) -> None:
        what = "supergroup" if chat.type == SUPERGROUP else "group"
        if self.bot_status(chat) == "kicked":
            raise forbidden(f"bot was kicked from the {what} chat")
        raise forbidden(f"bot is not a member of the {what} chat")

    def message(self, chat: Chat, message_id: int, purpose: str) -> Json:
        """A message of the chat; `purpose` is Telegram's ("message to edit")."""
        found = chat.messages.get(message_id)
        if found is None:
            raise bad_request(f"{purpose} not found")
        return found

    # -- what happens ------------------------------------------------------------------------------------------

    def now(self) -> int:
        return int(self.clock().timestamp())

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups count their own messages; private chats and groups share the bot's count."""
        if chat.type != SUPERGROUP:
            return next(self._message_ids)
        chat.last_message_id += 1
        return chat.last_message_id

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Put a message into a chat and show it to those who look."""
        message = {
            "message_id": self.next_message_id(chat),
            "from": sender,
            "chat": chat.as_json(),
            "date": self.now(),
            **content,
        }
        chat.messages[message["message_id"]] = message
        self.hub.publish(chat, Event("message", chat.id, message))
        return message

    def replace(self, chat: Chat, message: Json, kind: str = "edit") -> Json:
        """Put the changed message in the old one's place."""
        before = chat.messages[message["message_id"]]
        chat.messages[message["message_id"]] = message
        self.hub.publish(chat, Event(kind, chat.id, message, before=before))
        return message

    def remove(self, chat: Chat, message_id: int) -> None:
        message = chat.messages.pop(message_id)
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.hub.publish(chat, Event("delete", chat.id, message))
