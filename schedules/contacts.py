"""Words the contact cards that follow an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import ClaimedMessage
from db.contacts import CARD_KIND, read_contact
from db.visit import Contact
from schedules.kinds import Kind, Kinds
from texts.catalogue import Texts
from texts.messages.contacts import cards
from texts.messages.outgoing import ContactCard, Part


async def load(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    return {"known": await read_contact(session, row.facts["contact"])}


def render(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    """Make the card of one number; none where it is not the contact's any more."""
    known: Contact | None = row.facts["known"]
    if known is None or row.facts["phone"] not in known.phones:
        return ()
    card = cards(known)[known.phones.index(row.facts["phone"])]
    return (ContactCard(card.phone_number, card.first_name, card.vcard),)


KINDS: Final[Kinds] = {CARD_KIND: Kind(render, load=load)}
