"""Texts as Telegram keeps them: parsed, trimmed, measured, and with what it finds in them marked."""

from __future__ import annotations

import re
from typing import Any

from bot.fake_telegram.markup import Entity, parse_html, utf16_length
from bot.fake_telegram.refusals import Refusal, bad_request

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
MOST_ENTITIES = 100  # more are silently left out
FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/@])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z][a-zA-Z0-9_]{2,31})?(?![\w/@]))"
    r"|(?P<url>(?<![\w@.])(?:https?://|tg://)?(?:[\w-]+\.)+(?:com|org|net|id|me|io|info|dev|app|gov|edu|co)\b(?:[:/?#][^\s<>\"]*[^\s<>\".,;:!?)])?/?)"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<mention>(?<![\w@])@[a-zA-Z][a-zA-Z0-9_]{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#])#[^\W\d_]\w*|(?<![\w#])#\d+[^\W\d]\w*)",
)
LIKELY = re.compile(r"[/@#.]")
OUTER_SPACE = " \n\t\r\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"


class NotSupportedError(Refusal):
    """The stand-in can't do this; the real Telegram could."""

    def __init__(self, what: str) -> None:
        super().__init__(501, f"{what} is not supported by the stand-in")


def formatted(text: str, parse_mode: str | None, entities: list[Entity] | None) -> tuple[str, list[Entity]]:
    """The text without markup and its entities, trimmed as Telegram trims."""
    mode = (parse_mode or "").lower()
    if mode in {"markdown", "markdownv2"}:
        raise NotSupportedError(f"parse_mode {parse_mode}")
    if mode not in {"", "html"}:
        raise bad_request("Unsupported parse_mode")
    if mode:
        text, entities = parse_html(text)
    clean = text.rstrip(OUTER_SPACE)
    lead = len(clean) - len(clean.lstrip(" \n"))
    if entities:
        lead = min(lead, entities[0]["offset"])
        entities = fitted(entities, lead, utf16_length(clean))
    clean = clean[lead:]
    return clean, with_found(clean, entities or [])[:MOST_ENTITIES]


def fitted(entities: list[Entity], lead: int, length: int) -> list[Entity]:
    result = []
    for entity in entities:
        end = min(entity["offset"] + entity["length"], length)
        if end > entity["offset"]:
            result.append(entity | {"offset": entity["offset"] - lead, "length": end - entity["offset"]})
    return result


def found_entities(text: str) -> list[Entity]:
    """Commands, addresses and names that Telegram finds by itself in any text."""
    if not LIKELY.search(text):
        return []
    return [
        {
            "type": str(match.lastgroup),
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }
        for match in FOUND.finditer(text)
    ]


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Adds what Telegram finds itself, except inside links and code."""
    found = found_entities(text)
    if not found:
        return entities
    closed = [
        e for e in entities if e["type"] in {"text_link", "text_mention", "code", "pre", "custom_emoji"}
    ]
    fresh = [new for new in found if not any(overlap(new, old) for old in closed)]
    return sorted(entities + fresh, key=lambda entity: (entity["offset"], -entity["length"]))


def overlap(one: Entity, other: Entity) -> bool:
    ends = one["offset"] + one["length"], other["offset"] + other["length"]
    return bool(one["offset"] < ends[1] and other["offset"] < ends[0])


def message_text(args: dict[str, Any], too_long: str = "Message is too long") -> tuple[str, list[Entity]]:
    text, entities = formatted(args["text"], args.get("parse_mode"), args.get("entities"))
    if not text:
        raise bad_request("Text must be non-empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request(too_long)
    return text, entities


def caption(args: dict[str, Any], too_long: str = "Message caption is too long") -> dict[str, Any]:
    """The caption's part of a message; empty without one."""
    text, entities = formatted(args.get("caption", ""), args.get("parse_mode"), args.get("caption_entities"))
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request(too_long)
    part: dict[str, Any] = {"caption": text} if text else {}
    return part | ({"caption_entities": entities} if entities else {})
