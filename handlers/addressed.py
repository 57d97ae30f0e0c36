"""Recognizes what is said to the bot in a group chat: with its name, or as a reply to a message of its own."""

from __future__ import annotations

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext import filters


class Addressed(filters.MessageFilter):
    """Texts (no commands) in group chats that name the bot or reply to it."""

    def filter(self, message: Message) -> bool:
        text = message.text
        if message.chat.type == ChatType.PRIVATE or not text or text.startswith("/"):
            return False
        return _names_bot(message) or _replies_to_bot(message)


def _names_bot(message: Message) -> bool:
    name = f"@{message.get_bot().username}".casefold()
    mentions = message.parse_entities([MessageEntity.MENTION]).values()
    return any(mention.casefold() == name for mention in mentions)


def _replies_to_bot(message: Message) -> bool:
    original = message.reply_to_message
    if original is None or original.from_user is None or original.forum_topic_created:
        return False  # what is written in a topic counts as a reply to the message that opened it
    return original.from_user.id == message.get_bot().id
