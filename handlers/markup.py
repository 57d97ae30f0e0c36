"""What people wrote, as Telegram HTML with the markup that they gave it."""

from __future__ import annotations

from telegram import Message, MessageEntity

LOST = frozenset({MessageEntity.CUSTOM_EMOJI, MessageEntity.BOT_COMMAND})
"""What a bot can't say as people can."""


def html_of(message: Message, *, start: int = 0) -> str:
    """Return a message's text from a character on as HTML; what they typed as `<` stays that."""
    text = message.text or ""
    rest = text[start:].strip()
    start = text.index(rest, start) if rest else len(text)
    cut = _units(text[:start])
    length = _units(rest)
    entities = [
        moved for one in message.entities if one.type not in LOST and (moved := _moved(one, cut, length))
    ]
    part = Message(message.message_id, message.date, message.chat, text=rest, entities=entities)
    return part.text_html if rest else ""


def _moved(entity: MessageEntity, cut: int, length: int) -> MessageEntity | None:
    """Move an entity along with its text, as far as that is left."""
    begin, end = max(entity.offset - cut, 0), min(entity.offset + entity.length - cut, length)
    if end <= begin:
        return None
    return MessageEntity(
        entity.type, begin, end - begin, url=entity.url, user=entity.user, language=entity.language
    )


def _units(text: str) -> int:
    """Count UTF-16 units, in which Telegram gives offsets."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2
