"""What goes out about a question that was passed on: to each organizer, and the answer back to where it was asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.forwarded_questions import Forwarded, read_forwarded
from db.group_chats import read_group_chat
from db.members import Reachable
from db.outbox import NewMessage, Priority, Recipient, add_rows

QUESTION_KIND: Final = "question"
ANSWER_KIND: Final = "answer"
UNDELIVERED_KIND: Final = "answer-undelivered"
OF_USE_FOR: Final = timedelta(days=3)


async def ask_organizers(
    session: AsyncSession, question: Forwarded, organizers: Iterable[Reachable], *, now: datetime
) -> None:
    rows = [
        _row(question, QUESTION_KIND, Recipient(person_id=one.person_id), now, which=f":{one.person_id}")
        for one in organizers
    ]
    await add_rows(session, rows, now=now)


async def pass_back(session: AsyncSession, question: Forwarded, *, now: datetime) -> bool:
    """Send an answer to where it was asked; in a chat that is not tied any more, to the asker. False: nobody waits."""
    to = await _who_waits(session, question)
    if to is None:
        return False
    await add_rows(session, [_row(question, ANSWER_KIND, to, now)], now=now)
    return True


async def tell_undelivered(session: AsyncSession, question_id: int, *, now: datetime) -> None:
    """Tell the organizer who answered that nobody is there any more to read it."""
    question = await read_forwarded(session, question_id)
    if question and question.answered_by:
        to = Recipient(person_id=question.answered_by)
        await add_rows(session, [_row(question, UNDELIVERED_KIND, to, now)], now=now)


async def _who_waits(session: AsyncSession, question: Forwarded) -> Recipient | None:
    if question.chat_id is None or question.person_id is None:
        return None
    reply_to, thread_id = question.message_id or 0, question.thread_id or 0
    if question.chat_id > 0:
        return Recipient(person_id=question.person_id, reply_to=reply_to)
    tie = await read_group_chat(session, question.chat_id, thread_id)
    if tie is None or tie.visit_id != question.visit_id:
        return Recipient(person_id=question.person_id)
    return Recipient(group_chat_id=tie.id, thread_id=thread_id, reply_to=reply_to)


def _row(question: Forwarded, kind: str, to: Recipient, now: datetime, *, which: str = "") -> NewMessage:
    return NewMessage(
        key=f"{kind}:{question.id}{which}",
        visit_id=question.visit_id,
        kind=kind,
        facts={"question": question.id, **to.place},
        due_at=now,
        expires_at=now + OF_USE_FOR,
        person_id=to.person_id,
        group_chat_id=to.group_chat_id,
        priority=Priority.URGENT,
        batch=f"question:{question.id}",
    )
