"""Contacts by their number in the store, for what is sent later; who reads a whole visit has them in `db/visit.py`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ContactRow
from db.outbox import NewMessage, Priority, Recipient, add_rows
from db.visit import Contact

CARD_KIND: Final = "contact-card"
OF_USE_FOR: Final = timedelta(minutes=10)


async def read_contact(session: AsyncSession, contact_id: int) -> Contact | None:
    row = await session.get(ContactRow, contact_id)
    if row is None:
        return None
    return Contact(
        name=row.name,
        position=row.position,
        agency=row.agency,
        role=row.role,
        phones=row.phones,
        telegram=row.telegram,
        email=row.email,
        id=row.id,
    )


async def send_cards_later(
    session: AsyncSession,
    cards: Iterable[tuple[int, str]],
    *,
    key: str,
    visit_id: int,
    to: Recipient,
    now: datetime,
) -> None:
    """Let contact cards (a contact's id and number each) follow an answer; `key` names the question."""
    rows = [
        NewMessage(
            key=f"{CARD_KIND}:{key}:{number}",
            visit_id=visit_id,
            kind=CARD_KIND,
            facts={"contact": contact_id, "phone": phone, **to.place},
            due_at=now,
            expires_at=now + OF_USE_FOR,
            person_id=to.person_id,
            group_chat_id=to.group_chat_id,
            priority=Priority.URGENT,
            batch=CARD_KIND,
        )
        for number, (contact_id, phone) in enumerate(cards)
    ]
    await add_rows(session, rows, now=now)
