"""Questions that Lokus can't answer, passed on to the visit's organizers; their replies are `handlers/replies.py`'s."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import structlog
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardMarkup, Message, Update

from db.forwarded_questions import (
    Forwarded,
    QuestionMessage,
    forward_question,
    note_messages,
)
from db.members import Reachable, reachable_organizers
from handlers import ask, buttons
from handlers.contacts import helpers_for, send_cards
from handlers.context import Context, Member
from handlers.rooms import Room, room_of
from handlers.saying import deliver, take_buttons, tell
from handlers.talk import Said, load_talk, place_of, read_talk, save_talk
from texts.catalogue import texts
from texts.pages import split_pages

log = structlog.get_logger(__name__)

FEATURE: Final = "forward"


class Passed(BaseModel):
    """A question that was passed on just now, and to whom. Without a question: it was before, or nobody is there."""

    question: Forwarded | None = None
    organizers: tuple[Reachable, ...] = ()


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
    await buttons.answer(update)
    await _ask_each(context, passed.question, passed.organizers)
    if isinstance(message, Message) and message.reply_markup:
        await take_buttons(message, _without_forwarding(message.reply_markup))
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
        await send_cards(update, context, room, helpers)
    else:
        await tell(update, context, room, room.texts.html("forwarded-nobody-no-contact"))


async def _ask_each(context: Context, question: Forwarded, organizers: Sequence[Reachable]) -> None:
    sent = []
    for one in organizers:
        words = texts(one.language or one.visit_language)
        html = words.html(
            "forwarded-question", asker=question.asker, group=question.group or "–", question=question.text
        )
        message = await deliver(context, one.telegram_id, split_pages(html)[0])
        if message:
            sent.append(QuestionMessage(message.chat_id, message.message_id))
    await context.commit(lambda session: note_messages(session, question.id, sent))


def _without_forwarding(markup: InlineKeyboardMarkup) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            row
            for row in markup.inline_keyboard
            if not any(str(one.callback_data).startswith(FEATURE) for one in row)
        ]
    )
