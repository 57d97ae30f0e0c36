"""Organizers' replies to questions that were passed on to them: brought back to the asker, and kept as Info.

The first reply counts. One button keeps it as an Info row, so that the next one who asks gets it at once.
"""

from __future__ import annotations

from typing import Final

import structlog
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from db.arrivals import Role
from db.forwarded_questions import (
    Forwarded,
    QuestionMessage,
    answer_forwarded,
    keep_answer,
    question_behind,
    question_messages,
    read_forwarded,
)
from db.members import reachable_organizers
from handlers import ask, buttons
from handlers.buttons import button
from handlers.context import Context, Member
from handlers.saying import change, deliver, say
from texts.catalogue import texts
from texts.pages import shorten, split_pages

log = structlog.get_logger(__name__)

KEEPING: Final = "keep"
LONGEST_ID: Final = 18
"""Digits that a row's number (64 bits) can have."""

TOPIC: Final = 80
"""Characters of a question that name its Info row."""


class Outcome(BaseModel):
    """The question that a reply has answered; None where another was faster."""

    question: Forwarded | None


class Kept(BaseModel):
    version: int | None


async def reply(update: Update, context: Context) -> None:
    """A reply to the bot: an organizer's answer, where it replies to a question, else a question like any other."""
    message, member = update.effective_message, context.member
    assert message is not None
    question = await _question_replied_to(context, message)
    if question is None or member is None or not _organizes(member, question):
        await ask.ask(update, context)
        return
    text, now = message.text or "", context.now()

    async def work(session: AsyncSession) -> Outcome:
        answered = await answer_forwarded(session, question.id, text, answered_by=member.person.id, now=now)
        return Outcome(question=answered)

    outcome = await context.commit(work, Outcome)
    if outcome.question is None:
        await _say_too_late(update, context, question)
    else:
        await _deliver(update, context, outcome.question)
        await _tell_others(context, outcome.question, message.chat_id, by=member.person.name)


async def _question_replied_to(context: Context, message: Message) -> Forwarded | None:
    if message.reply_to_message is None:
        return None
    behind = QuestionMessage(message.chat_id, message.reply_to_message.message_id)
    async with context.services.sessions() as session:
        return await question_behind(session, behind)


def _organizes(member: Member, question: Forwarded) -> bool:
    return any(
        one.visit_id == question.visit_id and one.role is Role.ORGANIZER for one in member.person.memberships
    )


async def _say_too_late(update: Update, context: Context, question: Forwarded) -> None:
    async with context.services.sessions() as session:
        now_known = await read_forwarded(session, question.id)
    answer = now_known.answer if now_known else ""
    await say(update, context, context.texts.html("forwarded-too-late", answer=answer))


async def _deliver(update: Update, context: Context, question: Forwarded) -> None:
    words = texts(question.language)
    html = words.html("forwarded-answer", question=question.text, answer=question.answer)
    delivered = None
    for page in split_pages(html) if question.chat_id else ():
        delivered = await deliver(context, question.chat_id or 0, page, reply_to=question.message_id)
    name = "forwarded-delivered" if delivered else "forwarded-undelivered"
    keep = button(context.texts.plain("forwarded-button-keep"), KEEPING, question.id)
    await say(update, context, context.texts.html(name, asker=question.asker), [[keep]])


async def _tell_others(context: Context, question: Forwarded, chat_id: int, *, by: str) -> None:
    """Show the other organizers, in the message that asked them, that there is an answer."""
    async with context.services.sessions() as session:
        messages = await question_messages(session, question.id)
        organizers = await reachable_organizers(session, question.visit_id)
    languages = {one.telegram_id: one.language or one.visit_language for one in organizers}
    for message in messages:
        if message.chat_id == chat_id or message.chat_id not in languages:
            continue
        html = texts(languages[message.chat_id]).html(
            "forwarded-question-answered",
            asker=question.asker,
            group=question.group or "–",
            question=question.text,
            by=by,
            answer=question.answer,
        )
        try:
            await context.bot.edit_message_text(
                split_pages(html)[0], message.chat_id, message.message_id, parse_mode=ParseMode.HTML
            )
        except (Forbidden, BadRequest) as error:
            log.info("message.unchanged", error=type(error).__name__)


async def keep(update: Update, context: Context) -> None:
    """Keep an answer as an Info row for everyone."""
    question = await _question_behind_button(update, context)
    if question is None or context.member is None or not _organizes(context.member, question):
        await buttons.out_of_date(update, context)
        return

    async def work(session: AsyncSession) -> Kept:
        return Kept(version=await keep_answer(session, question.id, topic=shorten(question.text, TOPIC)))

    kept = await context.commit(work, Kept)
    name = "forwarded-kept" if kept.version else "forwarded-kept-already"
    await buttons.answer(update, context.texts.plain(name))
    message = buttons.query_of(update).message
    if kept.version and isinstance(message, Message):
        await change(message, context.texts.html(name), None)


async def _question_behind_button(update: Update, context: Context) -> Forwarded | None:
    reference = buttons.data_of(update)[-1]
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        return await read_forwarded(session, int(reference))
