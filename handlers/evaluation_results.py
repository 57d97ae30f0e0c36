"""What an evaluation form has come to, for `/hasil`: pictures with the numbers, a spreadsheet, parts, what was written.

Organizers see all forms of their visit; coaches those that ask their group, and all where they have none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

import structlog
from markupsafe import Markup
from telegram import InputMediaPhoto, Message, Update
from telegram.error import BadRequest

from db.arrivals import Role
from db.ballots import SHOWN_FROM
from db.evaluation_results import FormResult, Part, evaluation_results
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.evaluations import number
from handlers.saying import change, say
from texts.catalogue import Texts
from texts.messages import evaluation_results as wording
from texts.messages.evaluation_files import charts, spreadsheet
from texts.pages import split_pages

log = structlog.get_logger(__name__)

FEATURE: Final = "evres"
SEPARATOR: Final = "."
PARTS: Final = {
    "groups": "evaluation-by-group",
    "loci": "evaluation-by-locus",
    "days": "evaluation-by-day",
}


async def visible(context: Context) -> Sequence[FormResult]:
    """List the forms of the member's visit that they may know of, the newest first."""
    member = context.member
    assert member is not None
    here = [one for one in member.person.memberships if one.visit_id == member.visit_id]
    of_all = any(
        one.role is Role.ORGANIZER or (one.role is Role.COACH and one.group_id is None) for one in here
    )
    coached = {one.group_id for one in here if one.role is Role.COACH}
    async with context.services.sessions() as session:
        forms = await evaluation_results(session, member.visit_id, now=context.now())
    return [form for form in reversed(forms) if of_all or form.group_ids & coached]


def listed(texts: Texts, forms: Sequence[FormResult]) -> Rows:
    """Make a button for each form."""
    return [
        [
            button(
                texts.plain(
                    "evaluation-listed",
                    name=wording.form_name(texts, form),
                    answered=form.whole.answered,
                    asked=form.whole.asked,
                ),
                FEATURE,
                "show",
                form.id,
            )
        ]
        for form in forms
    ]


async def press(update: Update, context: Context) -> None:
    what, reference, pictures, *_ = (*buttons.data_of(update), "", "", "")
    form = next((one for one in await visible(context) if one.id == number(reference)), None)
    if form is None:
        await buttons.out_of_date(update, context)
        return
    if what == "refresh":
        await _refresh(update, context, form, pictures)
        return
    await buttons.answer(update)
    if what == "show":
        await show(update, context, form)
    elif what == "written":
        await say(update, context, wording.written(context.texts, form))
    elif what in PARTS:
        parts = _parts(form)[what]
        await say(update, context, wording.by_part(context.texts, form, parts, PARTS[what]))


async def show(update: Update, context: Context, form: FormResult) -> None:
    """Send the pictures, the numbers and the spreadsheet; where nothing may be told yet, say so."""
    assert update.effective_chat is not None
    texts, chat_id = context.texts, update.effective_chat.id
    drawn = await asyncio.to_thread(charts, texts, form)  # a fifth of a second of drawing each
    sent = [await context.bot.send_photo(chat_id, one, wording.form_name(texts, form)) for one in drawn]
    await say(
        update, context, await _told(context, form), _rows(texts, form, [one.message_id for one in sent])
    )
    if form.whole.shown:
        kinds = (("group", form.by_group), ("locus", form.by_locus), ("day", form.by_day))
        sheet = await asyncio.to_thread(spreadsheet, texts, form, kinds)
        name = texts.plain("evaluation-sheet-file", number=str(form.id))
        await context.bot.send_document(chat_id, sheet, filename=name)


async def _told(context: Context, form: FormResult) -> Markup:
    closes = form.closes_at.astimezone((await context.view()).visit.zone)
    return wording.results(context.texts, form, closes=closes, shown_from=SHOWN_FROM)


async def _refresh(update: Update, context: Context, form: FormResult, pictures: str) -> None:
    """Bring the numbers up to date in their place, and the pictures above them.

    Numbers of several messages are sent anew: they stand apart from one another, and may be more or fewer by now. So are
    numbers that have got other pictures than they had, for there is no place for those above them.
    """
    message, html, texts = buttons.query_of(update).message, await _told(context, form), context.texts
    above = [int(one) for one in pictures.split(SEPARATOR) if one.isdecimal() and one.isascii()]
    if not isinstance(message, Message) or not message.text or len(split_pages(html)) > 1:
        await buttons.answer(update)
        await show(update, context, form)
        return
    if message.text_html == html:
        await buttons.answer(update, texts.plain("poll-current"))
        return
    await buttons.answer(update)
    drawn = await asyncio.to_thread(charts, texts, form)
    if len(drawn) != len(above):
        await show(update, context, form)
        return
    await change(message, html, _rows(texts, form, above))
    for message_id, picture in zip(above, drawn, strict=True):
        media = InputMediaPhoto(picture, wording.form_name(texts, form))
        try:
            await context.bot.edit_message_media(media, message.chat.id, message_id)
        except BadRequest as error:  # its reader has deleted it
            log.info("message.unchanged", error=type(error).__name__)


def _parts(form: FormResult) -> dict[str, Sequence[Part]]:
    return {"groups": form.by_group, "loci": form.by_locus, "days": form.by_day}


def _rows(texts: Texts, form: FormResult, pictures: Sequence[int]) -> Rows:
    """`pictures` are the messages above; the button that brings all up to date knows them."""
    parts = _parts(form)
    ways = [
        button(texts.plain(f"evaluation-button-{what}"), FEATURE, what, form.id)
        for what in PARTS
        if len(parts[what]) > 1
    ]
    texts_written = sum(len(one.answers) for one in form.whole.questions)
    label = texts.plain("evaluation-button-written", number=texts_written)
    written = [[button(label, FEATURE, "written", form.id)]] if texts_written else []
    last = [button(texts.plain("evaluation-button-others"), "poll", "list")]
    if not form.closed:
        above = SEPARATOR.join(map(str, pictures))
        last.insert(0, button(texts.plain("evaluation-button-refresh"), FEATURE, "refresh", form.id, above))
    return [*([ways] if ways else []), *written, last]
