"""Turns a message's text and entities into safe HTML for a page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.fake_telegram.markup import Entity
    from bot.fake_telegram.things import Json

TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
    "bot_command": ('<a class="command" href="#">', "</a>"),
    "mention": ('<span class="mention">', "</span>"),
    "hashtag": ('<span class="hashtag">', "</span>"),
}
SAFE_SCHEMES = ("http://", "https://", "tg://", "mailto:", "tel:")


def as_html(text: str, entities: list[Entity]) -> str:
    """Offsets count UTF-16 units; entities nest, longer ones outside."""
    units = text.encode("utf-16-le")
    ordered = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return _range(units, ordered, 0, len(units) // 2)


def _range(units: bytes, entities: list[Entity], start: int, end: int) -> str:
    html = []
    position = start
    rest = entities
    while rest:
        entity, rest = rest[0], rest[1:]
        begin, stop = entity["offset"], min(entity["offset"] + entity["length"], end)
        if begin < position:
            continue
        inside = [other for other in rest if other["offset"] < stop]
        rest = [other for other in rest if other["offset"] >= stop]
        html.append(_plain(units, position, begin))
        before, after = _tags(entity, units[begin * 2 : stop * 2].decode("utf-16-le"))
        html.append(before + _range(units, inside, begin, stop) + after)
        position = stop
    return "".join(html) + _plain(units, position, end)


def _plain(units: bytes, start: int, end: int) -> str:
    return escape(units[start * 2 : end * 2].decode("utf-16-le"))


def _tags(entity: Entity, text: str) -> tuple[str, str]:
    kind = entity["type"]
    if kind in TAGS:
        return TAGS[kind]
    address = {"text_link": entity.get("url", ""), "url": text, "email": f"mailto:{text}"}.get(kind, "")
    if kind == "url" and "://" not in address:
        address = f"http://{address}"
    if address.startswith(SAFE_SCHEMES):
        return f'<a href="{escape(address)}" target="_blank" rel="noopener">', "</a>"
    return "", ""


def message_html(message: Json) -> str:
    if "text" in message:
        return as_html(message["text"], message.get("entities", []))
    return as_html(message.get("caption", ""), message.get("caption_entities", []))
