"""Questions that Lokus can't answer, passed on to the visit's organizers; their replies are `handlers/replies.py`'s."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardMarkup, Message, Update

from db.forwarded_questions import forward_question
from db.members import reachable_organizers
from db.question_rows import ask_organizers
from handlers import ask, buttons
from handlers.contacts import helpers_for, send_cards
from handlers.context import Context, Member
from handlers.rooms import Room, room_of, topic_of
from handlers.saying import take_buttons, tell
from handlers.talk import Said, load_talk, place_of, save_talk, talk_so_far

FEATURE: Final = "forward"


class Passed(BaseModel):
    """Whether a question was passed on just now; else it was before, or there are no `organizers`."""

    on: bool
    organizers: bool


async def pass_on(update: Update, context: Context) -> None:
    """Hand the question behind the pressed button to the organizers, once."""
    room, talk = await room_of(update, context), talk_so_far(update, context)
    message, member = buttons.query_of(update).message, context.member
    said = talk.under(message.message_id, buttons.data_of(update)[-1]) if message else None
    if said is None or member is None or not ask.may_forward(context, room):
        await buttons.out_of_date(update, context)
        return
    passed = await _pass_once(update, context, room, member, said)
    if not passed.on:
        await _say_why_not(update, context, room, said, passed)
        return
    await buttons.answer(update)
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
            return Passed(on=False, organizers=bool(others))
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
            thread_id=topic_of(update) or None,
            message_id=said.question,
            now=now,
        )
        await ask_organizers(session, question, others, now=now)
        return Passed(on=True, organizers=True)

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


def _without_forwarding(markup: InlineKeyboardMarkup) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            row
            for row in markup.inline_keyboard
            if not any(str(one.callback_data).startswith(FEATURE) for one in row)
        ]
    )
