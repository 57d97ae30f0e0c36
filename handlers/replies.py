"""Organizers' replies to questions that were passed on to them: brought back to the asker, and kept as Info.

The first reply counts. One button keeps it as an Info row, so that the next one who asks gets it at once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import structlog
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import ForceReply, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from db.arrivals import Role
from db.dialogues import end_dialogue, keep_dialogue
from db.forwarded_questions import (
    Forwarded,
    QuestionMessage,
    answer_forwarded,
    keep_answer,
    note_messages,
    question_behind,
    question_messages,
    read_forwarded,
)
from db.members import reachable_organizers
from db.question_rows import pass_back
from handlers import ask, buttons
from handlers.buttons import button
from handlers.context import Context, Member
from handlers.saying import NO_PREVIEW, change, say
from texts.catalogue import texts
from texts.messages import questions as wording
from texts.messages.questions import ANSWERING
from texts.pages import shorten

log = structlog.get_logger(__name__)

KEEPING: Final = "keep"
LONGEST_ID: Final = 18
"""Digits that a row's number (64 bits) can have."""

TOPIC: Final = 80
"""Characters of a question that name its Info row."""

WAITS: Final = timedelta(minutes=10)
SHOWN: Final = 300
"""Characters of a question that is to be answered."""


class Outcome(BaseModel):
    """The question that a reply has answered; None where another was faster. `awaited`: someone is there to read it."""

    question: Forwarded | None
    awaited: bool = False


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
        awaited = answered is not None and await pass_back(session, answered, now=now)
        await end_dialogue(session, message.chat_id, member.person.telegram_id, ask.WRITING)
        return Outcome(question=answered, awaited=awaited)

    outcome = await context.commit(work, Outcome)
    if outcome.question is None:
        await _say_too_late(update, context, question)
    else:
        await _say_passed_back(update, context, outcome)
        await _tell_others(context, outcome.question, message.chat_id, by=member.person.name)


async def _question_replied_to(context: Context, message: Message) -> Forwarded | None:
    """Find the question: by the button under it, and a message that asks for the answer by its number."""
    replied = message.reply_to_message
    if replied is None or replied.from_user is None or replied.from_user.id != context.bot.id:
        return None
    buttons_below = replied.reply_markup.inline_keyboard if replied.reply_markup else ()
    named = [_number_in(str(one.callback_data)) for row in buttons_below for one in row]
    number = next((number for number in named if number), None)
    async with context.services.sessions() as session:
        if number:
            return await read_forwarded(session, number)
        return await question_behind(session, QuestionMessage(message.chat_id, replied.message_id))


def _number_in(data: str) -> int | None:
    feature, _, rest = data.partition(":")
    reference = rest.rpartition(":")[2]
    named = feature == ANSWERING and reference.isdecimal() and len(reference) <= LONGEST_ID
    return int(reference) if named else None


async def write(update: Update, context: Context) -> None:
    """Open a reply for someone who would rather press than swipe."""
    question = await _question_behind_button(update, context)
    if question is None or context.member is None or not _organizes(context.member, question):
        await buttons.out_of_date(update, context)
    elif not question.is_open:
        await buttons.answer(update, context.texts.plain("forwarded-answered-already"), alert=True)
    else:
        await buttons.answer(update)
        html = context.texts.html("forwarded-write", question=shorten(question.text, SHOWN))
        asked = await context.bot.send_message(
            context.member.person.telegram_id,
            html,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=ForceReply(),
        )
        await _wait_for_reply(context, question, QuestionMessage(asked.chat_id, asked.message_id))


async def _wait_for_reply(context: Context, question: Forwarded, message: QuestionMessage) -> None:
    until = context.now() + WAITS

    async def work(session: AsyncSession) -> None:
        await note_messages(session, question.id, [message])
        me = message.chat_id
        await keep_dialogue(session, me, me, ask.WRITING, {"question": question.id}, expires_at=until)

    await context.commit(work)


def _organizes(member: Member, question: Forwarded) -> bool:
    return any(
        one.visit_id == question.visit_id and one.role is Role.ORGANIZER for one in member.person.memberships
    )


async def _say_too_late(update: Update, context: Context, question: Forwarded) -> None:
    async with context.services.sessions() as session:
        now_known = await read_forwarded(session, question.id)
    answer = now_known.answer if now_known else ""
    await say(update, context, context.texts.html("forwarded-too-late", answer=answer))


async def _say_passed_back(update: Update, context: Context, outcome: Outcome) -> None:
    assert outcome.question is not None
    name = "forwarded-delivered" if outcome.awaited else "forwarded-undelivered"
    keep = button(context.texts.plain("forwarded-button-keep"), KEEPING, outcome.question.id)
    await say(update, context, context.texts.html(name, asker=outcome.question.asker), [[keep]])


async def _tell_others(context: Context, question: Forwarded, chat_id: int, *, by: str) -> None:
    """Show the other organizers, in the message that asked them, that there is an answer."""
    async with context.services.sessions() as session:
        messages = await question_messages(session, question.id)
        organizers = await reachable_organizers(session, question.visit_id)
    languages = {one.telegram_id: one.language or one.visit_language for one in organizers}
    for message in messages:
        if message.chat_id == chat_id or message.chat_id not in languages:
            continue
        html = wording.answered(
            texts(languages[message.chat_id]),
            asker=question.asker,
            group=question.group,
            question=question.text,
            by=by,
            answer=question.answer,
        )
        try:
            await context.bot.edit_message_text(
                html, message.chat_id, message.message_id, parse_mode=ParseMode.HTML
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
        return Kept(version=await keep_answer(session, question.id, topic=_topic(question.text)))

    kept = await context.commit(work, Kept)
    name = "forwarded-kept" if kept.version else "forwarded-kept-already"
    await buttons.answer(update, context.texts.plain(name))
    message = buttons.query_of(update).message
    if kept.version and isinstance(message, Message):
        await change(message, context.texts.html(name), None)


def _topic(question: str) -> str:
    """Make a heading of a question; its answer stands behind it and a colon."""
    words = question.strip().rstrip(" ?!.")
    return shorten(words[:1].upper() + words[1:] or question, TOPIC)


async def _question_behind_button(update: Update, context: Context) -> Forwarded | None:
    reference = buttons.data_of(update)[-1]
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        return await read_forwarded(session, int(reference))
