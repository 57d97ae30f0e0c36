"""What is written for an evaluation: the text after a question that is answered in writing, or a reply to the form.

While such a question is open, the next plain text within 15 minutes is its answer, but for what is plainly asked of Lokus
and can be answered from the visit: that is answered, and the evaluation's question stays open. A reply to the form's
message is an answer in any case. Commands, the keyboard and buttons do what they always do.
"""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from db.dialogues import keep_dialogue, read_dialogue
from db.evaluation_drafts import Draft, Filled, Sheet, change_draft, evaluation_in_message, keep_message
from db.evaluation_rows import Evaluation
from db.evaluation_urns import TEXT_BYTES, fits
from handlers import ask, notes, replies
from handlers.context import Context
from handlers.evaluations import WRITING, WRITTEN, inline, is_written, read_own, show, wait_for_text
from handlers.plain_questions import is_asked_of_lokus
from handlers.saying import say
from texts.messages import evaluations as wording

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


async def read_text(update: Update, context: Context) -> None:
    """Take a text while an open question waits for it."""
    message = update.effective_message
    assert message is not None
    state = context.turn.dialogue(message.chat_id, WRITING)
    sheet = await read_own(update, context, state["evaluation"]) if state else None
    if sheet is None or state is None or message.reply_to_message:
        await reply(update, context)
    elif await is_asked_of_lokus(update, context, message.text or ""):
        await ask.ask(update, context)
        await say(update, context, context.texts.html("evaluation-text-question"))
    else:
        await _keep(update, context, sheet, state["step"])


async def reply(update: Update, context: Context) -> None:
    """A reply to the bot: an answer, where it replies to a form, else what other replies are."""
    message = update.effective_message
    assert message is not None
    original = message.reply_to_message
    evaluation_id = await _form_in(context, message, original) if original else None
    sheet = await read_own(update, context, evaluation_id)
    if sheet is None:
        await (replies.reply if original else ask.ask)(update, context)
    elif sheet.submitted:
        await say(update, context, context.texts.html("evaluation-already"))
    elif not sheet.evaluation.is_open(context.now()):
        await say(update, context, context.texts.html("evaluation-closed"))
    elif not is_written(sheet.evaluation, sheet.draft.step):
        await say(update, context, context.texts.html("evaluation-not-written"))
    else:
        await _keep(update, context, sheet, sheet.draft.step)


async def follow_edit(update: Update, context: Context) -> None:
    """A text was edited: if it was an answer, the answer is what it says now."""
    message = update.effective_message
    assert message is not None
    state = context.turn.dialogue(message.chat_id, WRITTEN)
    step = state["steps"].get(str(message.message_id)) if state else None
    sheet = await read_own(update, context, state["evaluation"]) if state and step is not None else None
    if sheet is None or step is None or sheet.submitted:
        await notes.follow_edit(update, context)
    else:
        await _keep(update, context, sheet, step, moves=False)


async def _keep(update: Update, context: Context, sheet: Sheet, step: int, *, moves: bool = True) -> None:
    """Keep a text as the answer to a question, and go on to the next."""
    message, evaluation = update.effective_message, sheet.evaluation
    assert message is not None
    text, me, now = (message.text or "").strip(), message.chat_id, context.now()
    if not fits(text):
        await say(update, context, context.texts.html("evaluation-text-long", most=TEXT_BYTES))
        return

    def change(_: Evaluation, draft: Draft) -> Draft:
        answers = (*draft.answers[:step], text, *draft.answers[step + 1 :])
        return changed(draft, answers=answers, step=step + 1 if moves else draft.step)

    async def work(session: AsyncSession) -> Filled:
        filled = await change_draft(
            session, evaluation_id=evaluation.id, telegram_id=me, change=change, now=now
        )
        if filled is Filled.KEPT and moves:
            await wait_for_text(session, evaluation, step + 1, context)
        if filled is Filled.KEPT:
            await _note_written(session, evaluation, message, step, now=now)
        return filled

    filled = await context.commit(work, Filled)
    if filled in {Filled.ALREADY, Filled.CLOSED}:
        name = "evaluation-already" if filled is Filled.ALREADY else "evaluation-closed"
        await say(update, context, context.texts.html(name))
    await _show(update, context, evaluation.id)
    if filled is Filled.KEPT and moves and step + 1 == len(evaluation.questions):
        html, rows = wording.last_step(context.texts, evaluation.id)
        await say(update, context, html, inline(rows))  # the form itself may be far above by now


async def _note_written(
    session: AsyncSession, evaluation: Evaluation, message: Message, step: int, *, now: datetime
) -> None:
    """Note which question a message answers, so that the message can still be edited."""
    me = message.chat_id
    before = await read_dialogue(session, me, me, WRITTEN, now=now)
    steps = before["steps"] if before and before["evaluation"] == evaluation.id else {}
    written = {"evaluation": evaluation.id, "steps": {**steps, str(message.message_id): step}}
    await keep_dialogue(session, me, me, WRITTEN, written, expires_at=evaluation.closes_at)


async def _show(update: Update, context: Context, evaluation_id: int) -> None:
    """Bring the form's message up to date; where that is gone, send it anew."""
    assert update.effective_chat is not None
    sheet = await read_own(update, context, evaluation_id)
    if sheet is None:
        return
    html, rows = show(context, sheet, writing=is_written(sheet.evaluation, sheet.draft.step))
    markup, chat_id = InlineKeyboardMarkup(rows) if rows else None, update.effective_chat.id
    try:
        if sheet.draft.message_id:
            await context.bot.edit_message_text(
                html,
                chat_id,
                sheet.draft.message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=markup,
            )
            return
    except BadRequest:  # its reader has deleted it
        pass
    sent = await context.bot.send_message(
        chat_id, html, parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW, reply_markup=markup
    )
    context.later(lambda session: keep_message(session, evaluation_id, chat_id, sent.message_id))


async def _form_in(context: Context, message: Message, original: Message) -> int | None:
    async with context.services.sessions() as session:
        return await evaluation_in_message(session, message.chat_id, original.message_id)
