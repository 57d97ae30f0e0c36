"""Questions that Lokus can't answer: passed on to the visit's organizers, whose reply goes back to the asker.

The first reply counts. One button keeps it as an Info row, so that the next one who asks gets it at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import structlog
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardMarkup, Message, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden

from db.arrivals import Role
from db.forwarded_questions import (
    Forwarded,
    QuestionMessage,
    answer_forwarded,
    forward_question,
    keep_answer,
    note_messages,
    question_behind,
    question_messages,
    read_forwarded,
)
from db.members import Reachable, reachable_organizers
from handlers import ask, buttons
from handlers.buttons import button
from handlers.contacts import helpers_for, send_cards
from handlers.context import Context, Member
from handlers.rooms import Room, room_of
from handlers.saying import NO_PREVIEW, change, say, tell
from handlers.talk import Said, load_talk, place_of, read_talk, save_talk
from texts.catalogue import texts
from texts.pages import shorten, split_pages

log = structlog.get_logger(__name__)

FEATURE: Final = "forward"
KEEPING: Final = "keep"
LONGEST_ID: Final = 18
"""Digits that a row's number (64 bits) can have."""

TOPIC: Final = 80
"""Characters of a question that name its Info row."""


class Passed(BaseModel):
    """A question that was passed on just now, and to whom. Without a question: it was before, or nobody is there."""

    question: Forwarded | None = None
    organizers: tuple[Reachable, ...] = ()


class Outcome(BaseModel):
    """The question that a reply has answered; None where another was faster."""

    question: Forwarded | None


class Kept(BaseModel):
    version: int | None


async def pass_on(update: Update, context: Context) -> None:
    """Hand the question behind the pressed button to the organizers, once."""
    room, talk = await room_of(update, context), await read_talk(update, context)
    message, member = buttons.query_of(update).message, context.member
    said = talk.behind(message.message_id) if message else None
    if said is None or member is None or not ask.may_forward(context, room):
        await buttons.out_of_date(update, context)
        return
    passed = await _pass_once(update, context, room, member, said)
    if passed.question is None:
        await _say_why_not(update, context, room, said, passed)
        return
    await _ask_each(context, passed.question, passed.organizers)
    await buttons.answer(update)
    if isinstance(message, Message) and message.reply_markup:
        await message.edit_reply_markup(_without_forwarding(message.reply_markup))
    await tell(update, context, room, room.texts.html("forwarded-done"))


async def _pass_once(update: Update, context: Context, room: Room, member: Member, said: Said) -> Passed:
    chat_id, telegram_id = place_of(update)
    now = context.now()

    async def work(session: AsyncSession) -> Passed:
        talk = await load_talk(session, chat_id, telegram_id, now=now)
        found = talk.behind(said.answer) or said
        reachable = await reachable_organizers(session, room.visit.id)
        others = tuple(one for one in reachable if one.telegram_id != telegram_id)
        if found.forwarded or not others:
            return Passed(organizers=others)
        talk = talk.with_said(found.model_copy(update={"forwarded": True}))
        await save_talk(session, chat_id, telegram_id, talk, now=now)
        question = await forward_question(
            session,
            visit_id=room.visit.id,
            group_id=member.group_id,
            person_id=member.person.id,
            text=said.text,
            language=room.texts.language,
            chat_id=chat_id,
            message_id=said.question,
            now=now,
        )
        return Passed(question=question, organizers=others)

    return await context.commit(work, Passed)


async def _say_why_not(update: Update, context: Context, room: Room, said: Said, passed: Passed) -> None:
    if passed.organizers or said.forwarded:
        await buttons.answer(update, room.texts.plain("forwarded-already"))
        return
    await buttons.answer(update)
    helpers = helpers_for(room, ())
    names = ", ".join(one.name for one in helpers)
    if names:
        await tell(update, context, room, room.texts.html("forwarded-nobody", names=names))
        await send_cards(update, context, helpers)
    else:
        await tell(update, context, room, room.texts.html("forwarded-nobody-no-contact"))


async def _ask_each(context: Context, question: Forwarded, organizers: Sequence[Reachable]) -> None:
    sent = []
    for one in organizers:
        words = texts(one.language or one.visit_language)
        html = words.html(
            "forwarded-question", asker=question.asker, group=question.group or "–", question=question.text
        )
        message = await _send(context, one.telegram_id, split_pages(html)[0])
        if message:
            sent.append(QuestionMessage(message.chat_id, message.message_id))
    await context.commit(lambda session: note_messages(session, question.id, sent))


async def _send(context: Context, chat_id: int, html: str, *, reply_to: int | None = None) -> Message | None:
    """Send to someone else than who is being answered; None where that is not possible any more."""
    reply = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
    try:
        return await context.bot.send_message(
            chat_id, html, parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW, reply_parameters=reply
        )
    except ChatMigrated as moved:
        return await _send(context, moved.new_chat_id, html)
    except (Forbidden, BadRequest) as error:
        log.info("message.undelivered", error=type(error).__name__)
        return None


def _without_forwarding(markup: InlineKeyboardMarkup) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            row
            for row in markup.inline_keyboard
            if not any(str(one.callback_data).startswith(FEATURE) for one in row)
        ]
    )


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
        delivered = await _send(context, question.chat_id or 0, page, reply_to=question.message_id)
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
