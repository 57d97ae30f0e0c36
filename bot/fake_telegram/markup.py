"""Telegram's HTML: text with tags in, plain text and entities out.

Follows tdlib's `parse_html`: tags may be left open nowhere, `</>` closes the last one, a lone `&` is text.
Offsets and lengths of entities count UTF-16 code units; offsets in error messages count UTF-8 bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.fake_telegram.refusals import bad_request

Entity = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
SPECIAL = re.compile(r"[<&]")
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?", re.ASCII)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
END_TAG = re.compile(r"</([^\s>]*)(\s*)(>?)")
TAG_NAME = re.compile(r"<([^\s>]*)")
ATTRIBUTE = re.compile(r"\s*([^\s=>/\"']*)\s*(=?)\s*")
NAME_TOKEN = re.compile(r"[a-zA-Z0-9.-]*", re.ASCII)
USER_LINK = re.compile(r"tg://user\?id=(\d+)\Z")
LINK = re.compile(r"(?:https?|tg|ton|tonsite)://[^\s/]", re.IGNORECASE)
BARE_DOMAIN = re.compile(r"[^\s/:@]+\.[^\s/:@.]{2,}(?:[/?#:]\S*)?\Z")
LANGUAGE = "language-"
LARGEST_CODE_POINT = 0x10FFFF
LONGEST_REFERENCE = 10


def utf16_length(text: str) -> int:
    """Length as Telegram counts offsets: characters beyond the basic plane count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class OpenTag:
    name: str
    argument: str
    offset: int
    position: int


class HtmlParser:
    """Reads one text; `parse` gives the plain text and its entities or raises `Refusal`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.text: list[str] = []
        self.length = 0
        self.open: list[OpenTag] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        source = self.source
        while match := SPECIAL.search(source, self.position):
            self._add(source[self.position : match.start()])
            self.position = match.start()
            if match.group() == "&":
                self._add(self._reference())
            elif source.startswith("</", self.position):
                self._end_tag()
            else:
                self._start_tag()
        self._add(source[self.position :])
        if self.open:
            raise self._error(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.text), sorted(
            self.entities, key=lambda entity: (entity["offset"], -entity["length"])
        )

    def _add(self, text: str) -> None:
        if text:
            self.text.append(text)
            self.length += utf16_length(text)

    def _error(self, reason: str) -> Exception:
        return bad_request(f"can't parse entities: {reason}")

    def _at(self, position: int) -> str:
        return f"at byte offset {len(self.source[:position].encode())}"

    def _reference(self) -> str:
        """The character that `&…;` stands for; a `&` that begins none stands for itself."""
        match = REFERENCE.match(self.source, self.position)
        character = decoded(match) if match else None
        if match is None or character is None:
            self.position += 1
            return "&"
        self.position = match.end()
        return character

    def _start_tag(self) -> None:
        begin = self.position
        match = TAG_NAME.match(self.source, begin)
        name = match.group(1).lower() if match else ""
        self.position = begin + 1 + len(name)
        if self.position >= len(self.source):
            raise self._error(f"Unclosed start tag {self._at(begin)}")
        if name not in TAGS:
            raise self._error(f'Unsupported start tag "{name}" {self._at(begin)}')
        argument = self._attributes(name, begin)
        if name == "span" and argument != "spoiler":
            raise self._error(f'Tag "span" must have class "tg-spoiler" {self._at(begin)}')
        self.open.append(OpenTag(name, argument, self.length, len(self.text)))

    def _attributes(self, tag: str, begin: int) -> str:
        argument = ""
        while True:
            match = ATTRIBUTE.match(self.source, self.position)
            attribute, equals = match.group(1, 2) if match else ("", "")
            if not attribute and self.source.startswith(">", match.end(1) if match else self.position):
                self.position = (match.end(1) if match else self.position) + 1
                return argument
            if not attribute:
                ended = match is None or match.end(1) >= len(self.source)
                raise self._unclosed(tag, begin) if ended else self._nameless(tag, begin)
            self.position = match.end() if match else self.position
            if self.position >= len(self.source):
                raise self._unclosed(tag, begin)
            value = self._value(begin) if equals else ""
            argument = relevant(tag, attribute, value, argument)

    def _unclosed(self, tag: str, begin: int) -> Exception:
        return self._error(f'Unclosed start tag "{tag}" {self._at(begin)}')

    def _nameless(self, tag: str, begin: int) -> Exception:
        return self._error(f'Empty attribute name in the tag "{tag}" {self._at(begin)}')

    def _value(self, begin: int) -> str:
        quote = self.source[self.position]
        if quote not in "\"'":
            match = NAME_TOKEN.match(self.source, self.position)
            token, start = match.group() if match else "", self.position
            self.position += len(token)
            following = self.source[self.position : self.position + 1]
            if following and following != ">" and not following.isspace():
                raise self._error(f"Unexpected end of name token {self._at(start)}")
            return token.lower()
        end = self.source.find(quote, self.position + 1)
        if end < 0 or end + 1 >= len(self.source):
            raise self._error(f"Unclosed start tag {self._at(begin)}")
        value = self.source[self.position + 1 : end]
        self.position = end + 1
        return REFERENCE.sub(lambda match: decoded(match) or match.group(), value)

    def _end_tag(self) -> None:
        begin = self.position
        match = END_TAG.match(self.source, begin)
        if not self.open:
            raise self._error(f"Unexpected end tag {self._at(begin)}")
        if match is None or not match.group(3):
            raise self._error(f"Unclosed end tag {self._at(begin)}")
        found, expected = match.group(1).lower(), self.open[-1].name
        if found and found != expected:
            raise self._error(
                f'Unmatched end tag {self._at(begin)}, expected "</{expected}>", found "</{found}>"'
            )
        self.position = match.end()
        self._close(self.open.pop())

    def _close(self, tag: OpenTag) -> None:
        if self.length == tag.offset:
            return
        entity: Entity = {"type": TAGS[tag.name], "offset": tag.offset, "length": self.length - tag.offset}
        last = self.entities[-1] if self.entities else {}
        same_place = all(last.get(key) == entity[key] for key in ("offset", "length"))
        if tag.name == "a":
            self._close_link(entity, tag.argument or "".join(self.text[tag.position :]))
        elif tag.name == "pre" and same_place and last.get("type") == "code":
            last["type"] = "pre"
        elif tag.name == "code" and same_place and last.get("type") == "pre" and tag.argument:
            last["language"] = tag.argument
        else:
            self.entities.append(self._completed(entity, tag))

    def _completed(self, entity: Entity, tag: OpenTag) -> Entity:
        if tag.name == "code" and tag.argument:
            entity["language"] = tag.argument
        elif tag.name == "blockquote" and tag.argument:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "tg-emoji":
            if not tag.argument.isdecimal() or not int(tag.argument):
                raise self._error("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = tag.argument
        elif tag.name == "tg-time":
            entity["date_time_format"] = tag.argument
        return entity

    def _close_link(self, entity: Entity, url: str) -> None:
        """A link to nowhere is silently left out, as Telegram does."""
        if user := USER_LINK.match(url):
            self.entities.append(entity | {"type": "text_mention", "user": {"id": int(user.group(1))}})
        elif checked := checked_url(url):
            self.entities.append(entity | {"url": checked})


def decoded(match: re.Match[str]) -> str | None:
    """None where Telegram knows no such character; the reference then stays as it is written."""
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED.get(name)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if not 0 < code < LARGEST_CODE_POINT or len(match.group().rstrip(";")) >= LONGEST_REFERENCE:
        return None
    return chr(code)


def relevant(tag: str, attribute: str, value: str, before: str) -> str:
    """The attribute that matters to a tag; all others are passed over, as Telegram does."""
    if tag == "code" and attribute == "class" and value.startswith(LANGUAGE):
        return value.removeprefix(LANGUAGE)
    if tag == "span" and attribute == "class" and value.startswith("tg-"):
        return value.removeprefix("tg-")
    if (tag, attribute) == ("blockquote", "expandable"):
        return "1"
    return (
        value
        if (tag, attribute) in {("a", "href"), ("tg-emoji", "emoji-id"), ("tg-time", "format")}
        else before
    )


def checked_url(url: str) -> str | None:
    """An address as Telegram keeps it (`http://` put before a bare domain), or None if it is none."""
    url = url.strip()
    if LINK.match(url):
        host = re.split(r"[/?#:]", url.split("://", 1)[1], maxsplit=1)[0]
        needs_dot = url.lower().startswith("http") and host != "localhost"
        path = "" if "/" in url.split("://", 1)[1] or not url.lower().startswith("http") else "/"
        return None if needs_dot and "." not in host and not host.startswith("[") else url + path
    return f"http://{url}{'' if '/' in url else '/'}" if BARE_DOMAIN.match(url) else None


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Plain text and entities. Raises `Refusal` with Telegram's description where the markup is wrong."""
    if "<" not in source and "&" not in source:
        return source, []
    return HtmlParser(source).parse()
