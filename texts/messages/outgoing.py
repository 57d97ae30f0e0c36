"""What a message that goes out by itself is made of; what Telegram calls these things is `schedules/delivery.py`'s.

A row of the outbox becomes one part or several, sent in their order, each a message of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from markupsafe import Markup

from texts.pages import split_pages


@dataclass(frozen=True, slots=True)
class Button:
    """A button with `data` (64 bytes: `<feature>:<what>:<references…>`) or with a `url`, one of both."""

    label: str
    data: str = ""
    url: str = ""


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """Telegram HTML within the limit of one message; `pages` splits what may be longer. `silent`: without a sound."""

    html: str
    rows: Rows = ()
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A pin on the map with its name."""

    latitude: float
    longitude: float
    title: str
    address: str
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A card that a phone can keep."""

    phone_number: str
    first_name: str
    vcard: str | None
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a message that someone wrote to the bot, whatever it holds."""

    from_chat_id: int
    message_id: int
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class File:
    """A document, or with `photo` a picture that is shown at once. `caption` is HTML within the limit of captions."""

    name: str
    content: bytes
    caption: str = ""
    rows: Rows = ()
    photo: bool = False


@dataclass(frozen=True, slots=True)
class NativePoll:
    """A poll of Telegram's own, in plain text."""

    question: str
    options: tuple[str, ...]
    several: bool = False
    anonymous: bool = False
    hides_results: bool = False
    """Until it closes."""
    rows: Rows = ()


Part: TypeAlias = Text | Place | ContactCard | Copy | File | NativePoll


def pages(html: str, rows: Rows = ()) -> list[Part]:
    """Make as many texts as are needed, with the buttons below the last."""
    *before, last = split_pages(Markup(html))  # noqa: S704 - markup comes in, markup goes out
    return [*(Text(page) for page in before), Text(last, rows)]
