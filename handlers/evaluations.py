"""Evaluation forms being filled in: one message that steps through its questions, by buttons and by what is written.

How far someone is stands in the store (`db/evaluation_drafts.py`), so a form is gone on with after hours or a restart. The
result of a step is a word that says nothing of the answer. What is written: `handlers/evaluation_texts.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace as changed
from datetime import timedelta
from functools import partial
from typing import Final

import structlog
from markupsafe import Markup, escape
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardButton, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from db.ballots import SHOWN_FROM
from db.dialogues import end_dialogue, keep_dialogue
from db.evaluation_drafts import Draft, Filled, Sheet, change_draft, read_sheet, submit
from db.evaluation_rows import Evaluation
from db.visit import QuestionKind
from handlers import buttons, note_typing
from handlers.buttons import Rows
from handlers.context import Context
from handlers.telling import replace
from texts.messages import evaluations as wording
from texts.messages.outgoing import Rows as Labels

log = structlog.get_logger(__name__)

FEATURE: Final = wording.FEATURE
WRITING: Final = "evaluation"
"""The dialogue of who has an open question before them that is answered in writing."""

WRITTEN: Final = "evaluation-text"
"""The dialogue that tells which message became an answer, so that it can still be edited."""

WRITING_LASTS: Final = timedelta(minutes=15)
LONGEST_ID: Final = 9

Step = Callable[[Evaluation, Draft], Draft]


async def press(update: Update, context: Context) -> None:
    what, reference, at, chosen, wanted, *_ = (*buttons.data_of(update), "", "", "", "", "")
    sheet = await read_own(update, context, number(reference))
    step, option = number(at), number(chosen)
    if sheet is None:
        await buttons.out_of_date(update, context)
    elif what == "send":
        await _submit(update, context, sheet)
    elif what == "pick" and step is not None and option is not None:
        await _change(update, context, sheet, _picking(step, option, wanted != "0"))
    elif what == "go" and step is not None:
        await _change(update, context, sheet, _going(step))
    else:
        await buttons.out_of_date(update, context)


async def read_own(update: Update, context: Context, evaluation_id: int | None) -> Sheet | None:
    """Read how far who presses or writes is with an evaluation; None where they are not asked."""
    assert update.effective_user is not None
    if evaluation_id is None:
        return None
    async with context.services.sessions() as session:
        return await read_sheet(session, evaluation_id, update.effective_user.id)


def show(context: Context, sheet: Sheet, *, writing: bool) -> tuple[Markup, Rows]:
    """Show how far someone is, as the message of the form and its buttons."""
    evaluation, draft = sheet.evaluation, sheet.draft
    if sheet.submitted:
        return wording.submitted(context.texts, evaluation), []
    if not evaluation.is_open(context.now()):
        return wording.closed(context.texts, evaluation), []
    html, rows = wording.screen(
        context.texts,
        evaluation,
        draft.answers,
        draft.step,
        closes=evaluation.closes_at.astimezone(evaluation.zone),
        shown_from=SHOWN_FROM,
        writing=writing,
    )
    return html, inline(rows)


def inline(rows: Labels) -> Rows:
    return [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in rows]


def is_written(evaluation: Evaluation, step: int) -> bool:
    """Whether a question is answered in writing."""
    return step < len(evaluation.questions) and evaluation.questions[step].kind is QuestionKind.TEXT


async def wait_for_text(session: AsyncSession, evaluation: Evaluation, step: int, context: Context) -> None:
    """Take the person's next plain text as the answer, if the question that is open now is answered in writing."""
    assert context.member is not None
    me = context.member.person.telegram_id
    if not is_written(evaluation, step):
        await end_dialogue(session, me, me, WRITING)
        return
    await end_dialogue(session, me, me, note_typing.KIND)  # of two that wait, the younger
    state, until = {"evaluation": evaluation.id, "step": step}, context.now() + WRITING_LASTS
    await keep_dialogue(session, me, me, WRITING, state, expires_at=until)


def _picking(step: int, option: int, wanted: bool) -> Step:  # noqa: FBT001 - what the button says
    """Choose an option or no more, and go on where only one can be chosen. What no button says changes nothing."""

    def change(evaluation: Evaluation, draft: Draft) -> Draft:
        if step >= len(evaluation.questions) or option >= len(evaluation.questions[step].options):
            return draft
        several = evaluation.questions[step].kind is QuestionKind.SEVERAL
        answer = draft.answers[step]
        before = set(answer) if several and isinstance(answer, tuple) else set()
        chosen = before | {option} if wanted else before - {option}
        answers = (*draft.answers[:step], tuple(sorted(chosen)) or None, *draft.answers[step + 1 :])
        return changed(draft, answers=answers, step=step if several else step + 1)

    return change


def _going(step: int) -> Step:
    return lambda evaluation, draft: changed(draft, step=min(step, len(evaluation.questions)))


async def _change(update: Update, context: Context, sheet: Sheet, step: Step) -> None:
    query, evaluation = buttons.query_of(update), sheet.evaluation
    message_id = query.message.message_id if query.message else None

    def change(of: Evaluation, draft: Draft) -> Draft:
        return changed(step(of, draft), message_id=message_id)

    async def work(session: AsyncSession) -> Filled:
        filling = partial(change_draft, evaluation_id=evaluation.id, telegram_id=query.from_user.id)
        filled = await filling(session, change=change, now=context.now())
        if filled is Filled.KEPT:
            await wait_for_text(session, evaluation, change(evaluation, sheet.draft).step, context)
        return filled

    await _tell(update, context, evaluation.id, await context.commit(work, Filled))


async def _submit(update: Update, context: Context, sheet: Sheet) -> None:
    me, evaluation_id = buttons.query_of(update).from_user.id, sheet.evaluation.id

    async def work(session: AsyncSession) -> Filled:
        submitted = await submit(session, evaluation_id=evaluation_id, telegram_id=me, now=context.now())
        if submitted is Filled.SUBMITTED:
            for kind in (WRITING, WRITTEN):
                await end_dialogue(session, me, me, kind)
        return submitted

    submitted = await context.commit(work, Filled)
    if submitted is Filled.SUBMITTED and _is_elsewhere(update, sheet):
        await _end_form(update, context, sheet)
        done = context.texts.plain(TOASTS[submitted])
        await replace(update, context, escape(done))
        await buttons.answer(update, done)
    else:
        await _tell(update, context, evaluation_id, submitted)


def _is_elsewhere(update: Update, sheet: Sheet) -> bool:
    """Whether a button was pressed below another message than the form."""
    pressed = buttons.query_of(update).message
    return pressed is not None and sheet.draft.message_id not in {None, pressed.message_id}


async def _end_form(update: Update, context: Context, sheet: Sheet) -> None:
    html = wording.submitted(context.texts, sheet.evaluation)
    me, message_id = buttons.query_of(update).from_user.id, sheet.draft.message_id
    try:
        await context.bot.edit_message_text(html, me, message_id, parse_mode=ParseMode.HTML)
    except BadRequest as error:  # its reader has deleted it
        log.info("message.unchanged", error=type(error).__name__)


TOASTS: Final = {
    Filled.SUBMITTED: "evaluation-submitted-toast",
    Filled.EMPTY: "evaluation-nothing-answered",
    Filled.ALREADY: "evaluation-already",
    Filled.CLOSED: "evaluation-closed",
}


async def _tell(update: Update, context: Context, evaluation_id: int, filled: Filled) -> None:
    """Show in the form's message how far it is now, and answer the press."""
    sheet = await read_own(update, context, evaluation_id)
    if sheet is None or filled is Filled.NOT_THEIRS:
        await buttons.out_of_date(update, context)
        return
    html, rows = show(context, sheet, writing=is_written(sheet.evaluation, sheet.draft.step))
    await replace(update, context, html, rows)
    toast = context.texts.plain(TOASTS[filled]) if filled in TOASTS else ""
    await buttons.answer(update, toast)  # after the buttons say it, so that the next press knows of it


def number(digits: str) -> int | None:
    """Read a number from a button, which may be made up."""
    return int(digits) if digits.isdecimal() and digits.isascii() and len(digits) <= LONGEST_ID else None
