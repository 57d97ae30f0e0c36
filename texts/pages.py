"""Splits Telegram HTML into messages within Telegram's limit, between lines.

The limit holds for the text as it is read, in UTF-16 units (Bot API, sendMessage): tags and escapes don't count.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import accumulate, chain, takewhile
from typing import Final

from markupsafe import Markup, escape

LIMIT: Final = 4096
"""UTF-16 units in one message."""

CAPTION_LIMIT: Final = 1024

_TAG: Final = re.compile(r"<(/?)([a-z-]+)[^<>]*>")


def visible(text: str) -> str:
    """Return what is read of Telegram HTML."""
    return html.unescape(_TAG.sub("", text))


def units(text: str) -> int:
    """Count UTF-16 units, which is how Telegram measures."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split_pages(text: str, *, limit: int = LIMIT) -> list[Markup]:
    """Split between lines; a line that is too long alone is split between words and loses its markup.

    Tags that are open where a page ends are closed there and opened again on the next.
    """
    pages: list[list[str]] = [[]]
    used = 0
    for line in chain.from_iterable(_fitting(line, limit) for line in text.split("\n")):
        length = units(visible(line)) + 1
        if pages[-1] and used + length > limit + 1:
            pages.append([])
            used = 0
        if pages[-1] or line.strip():
            pages[-1].append(line)
            used += length
    return _closed(["\n".join(page).rstrip() for page in pages if page])


def _fitting(line: str, limit: int) -> Iterator[str]:
    rest = visible(line)
    if units(rest) <= limit:
        yield line
        return
    while rest:
        most = sum(1 for _ in takewhile(lambda used: used <= limit, accumulate(map(units, rest))))
        space = rest.rfind(" ", 1, most) if most < len(rest) else -1
        cut = space if space > 0 else most
        yield str(escape(rest[:cut].rstrip()))
        rest = rest[cut:].lstrip()


def _closed(pages: list[str]) -> list[Markup]:
    opened: list[tuple[str, str]] = []
    closed = []
    for page in pages:
        before = "".join(tag for _, tag in opened)
        for found in _TAG.finditer(page):
            if not found[1]:
                opened.append((found[2], found[0]))
            elif opened and opened[-1][0] == found[2]:
                opened.pop()
        after = "".join(f"</{name}>" for name, _ in reversed(opened))
        closed.append(Markup(before + page + after))  # noqa: S704 - parts of what was markup already
    return closed


def shorten(text: str, most: int) -> str:
    """Cut a plain text to so many characters, between words where that leaves most of it."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip(" ,.;:-") + "…"
