"""Words what goes out about questions that were passed on, as they stand when it leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import ClaimedMessage
from db.forwarded_questions import (
    Forwarded,
    QuestionMessage,
    note_messages,
    read_forwarded,
)
from db.outbox import REPLY_TO
from db.question_rows import ANSWER_KIND, QUESTION_KIND, UNDELIVERED_KIND, tell_undelivered
from schedules.kinds import Kind, Kinds, SentPart
from texts.catalogue import Texts
from texts.messages import questions as wording
from texts.messages.outgoing import Part, Text, pages


async def load(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    return {"asked": await read_forwarded(session, row.facts["question"])}


def render_question(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    """Ask an organizer, unless another was faster."""
    asked: Forwarded | None = row.facts["asked"]
    if asked is None or not asked.is_open:
        return ()
    html = wording.question(texts, asker=asked.asker, group=asked.group, question=asked.text)
    return (Text(html, wording.question_rows(texts, asked.id)),)


async def note_question(session: AsyncSession, row: ClaimedMessage, sent: SentPart) -> None:
    message = QuestionMessage(sent.chat_id, sent.message_id)
    await note_messages(session, row.facts["question"], [message])


def render_answer(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    asked: Forwarded | None = row.facts["asked"]
    if asked is None or not asked.answer:
        return ()
    if row.facts[REPLY_TO]:  # where the question is quoted already
        return pages(texts.html("forwarded-answer-below", answer=asked.answer))
    return pages(texts.html("forwarded-answer", question=asked.text, answer=asked.answer))


async def answer_failed(session: AsyncSession, row: ClaimedMessage, now: datetime) -> None:
    await tell_undelivered(session, row.facts["question"], now=now)


def render_undelivered(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    asked: Forwarded | None = row.facts["asked"]
    return (Text(texts.html("forwarded-undelivered", asker=asked.asker)),) if asked else ()


KINDS: Final[Kinds] = {
    QUESTION_KIND: Kind(render_question, load=load, sent=note_question),
    ANSWER_KIND: Kind(render_answer, load=load, failed=answer_failed),
    UNDELIVERED_KIND: Kind(render_undelivered, load=load),
}
