"""Contacts: a list by place, one person or desk, and what a contact card needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.answers import format_phone
from texts.pages import shorten

CARD_NAME: Final = 64
"""Characters of a first or last name on a contact card."""

CARD_BYTES: Final = 2048
"""Bytes of a vCard (Bot API, sendContact)."""


class Contact(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def position(self) -> str: ...
    @property
    def agency(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def loci(self) -> tuple[str, ...]: ...
    @property
    def phones(self) -> tuple[str, ...]: ...
    @property
    def telegram(self) -> str: ...
    @property
    def email(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Card:
    """What Telegram's contact card holds."""

    phone_number: str
    first_name: str
    vcard: str | None


def contact_list(
    texts: Texts, sections: Iterable[tuple[str, Sequence[Contact]]], *, group: str, phones: bool
) -> Markup:
    """List contacts under the places where they are; the place of who is nowhere in particular is empty."""
    parts = [texts.html("contacts-title", group=group) if group else texts.html("contacts-title-all")]
    for place, contacts in sections:
        heading = texts.html("contacts-place", place=place) if place else texts.html("contacts-no-place")
        parts += [Markup(), heading, *(_entry(texts, one, phones=phones) for one in contacts)]
    if not phones:
        parts += [Markup(), texts.html("contacts-number-in-private")]
    return Markup("\n").join(parts)


def _entry(texts: Texts, one: Contact, *, phones: bool) -> Markup:
    text = one.name if not one.position or _same(one.position, one.name) else f"{one.name}, {one.position}"
    numbers = _numbers(one) if phones else ""
    return (
        texts.html("contacts-entry-number", who=text, number=numbers)
        if numbers
        else texts.html("contacts-entry", who=text)
    )


def _same(one: str, other: str) -> bool:
    return one.casefold() in other.casefold()


def _numbers(one: Contact) -> str:
    return ", ".join(map(format_phone, one.phones))


def contact_details(texts: Texts, one: Contact, *, phones: bool) -> Markup:
    facts = (
        ("contacts-position", "" if _same(one.position, one.name) else one.position),
        ("contacts-agency", one.agency),
        ("contacts-role", one.role),
        ("contacts-at", "; ".join(one.loci)),
        ("contacts-phone", _numbers(one) if phones else ""),
        ("contacts-telegram", one.telegram if phones else ""),
        ("contacts-email", one.email if phones else ""),
    )
    parts = [texts.html("contacts-name", name=one.name)]
    parts += [_fact(texts, name, value) for name, value in facts if value]
    if not one.phones:
        parts.append(texts.html("contacts-no-number"))
    elif not phones:
        parts.append(texts.html("contacts-number-in-private"))
    return Markup("\n").join(parts)


def _fact(texts: Texts, name: str, value: str) -> Markup:
    return texts.html(name, value=value)


def cards(one: Contact) -> list[Card]:
    """Make a card for each number. An extension can't be dialled from a card, so it stands in the text only."""
    return [
        Card(number.partition(";")[0], shorten(one.name, CARD_NAME), _vcard(one, number))
        for number in one.phones
    ]


def _vcard(one: Contact, number: str) -> str | None:
    """Write a vCard 3.0 (RFC 2426); None where it would be too long for Telegram."""
    facts = (
        ("FN", one.name),
        ("ORG", one.agency),
        ("TITLE", one.position),
        ("EMAIL", one.email),
    )
    lines = [f"{name}:{_escaped(value)}" for name, value in facts if value]
    name = f"N:{_escaped(one.name)};;;;"  # as one part: which words are whose family name is not known
    text = "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", name, *lines, f"TEL:{number}", "END:VCARD"])
    return text if len(text.encode()) <= CARD_BYTES else None


def _escaped(value: str) -> str:
    for special in ("\\", ",", ";"):
        value = value.replace(special, f"\\{special}")
    return " ".join(value.split())
