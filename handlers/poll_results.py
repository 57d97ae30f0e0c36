"""What a poll has come to: `/hasil` as a picture with its numbers and as a spreadsheet, and what follows from it.

Organizers see all polls of their visit; coaches those they made, and those that ask their group or everyone.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import Final

import structlog
from markupsafe import Markup
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from db.ballots import SHOWN_FROM
from db.live_results import LiveResult, follow
from db.poll_results import PollOutcome, poll_outcome
from db.poll_rows import remind
from db.poll_states import close_poll
from db.polls import Poll, PollState, list_polls
from handlers import buttons, evaluation_results
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.poll_access import FEATURE, manages, read_seen, sees
from handlers.saying import say
from handlers.telling import replace, reply
from texts.catalogue import Texts
from texts.messages import polls as wording
from texts.messages.outgoing import Rows as ButtonRows
from texts.messages.poll_files import chart, spreadsheet
from texts.messages.poll_outcomes import mark_of, result_rows, results_of
from texts.messages.polls import Results
from texts.pages import shorten

log = structlog.get_logger(__name__)

PRESSES: Final = frozenset(
    {"show", "list", "refresh", "groups", "missing", "remind", "close", "closed", "keep"}
)
PAGE: Final = 20
LONGEST_PAGE: Final = 3
"""Digits of a page's number that is looked up."""

LABEL: Final = 48


async def show(update: Update, context: Context, page: int = 0) -> None:
    """Show the only poll or evaluation form at once; of several, ask which. Pages count from 0."""
    polls, forms = await _visible(context), await evaluation_results.visible(context)
    if not polls and not forms:
        await say(update, context, context.texts.html("poll-none"))
    elif len(polls) == 1 and not forms:
        await _show(context, polls[0])
    elif len(forms) == 1 and not polls:
        await evaluation_results.show(update, context, forms[0])
    else:
        choice = [*_choice(context.texts, polls), *evaluation_results.listed(context.texts, forms)]
        await say(update, context, context.texts.html("poll-which"), _page(context.texts, choice, page))


async def _visible(context: Context) -> list[Poll]:
    assert context.member is not None
    async with context.services.sessions() as session:
        polls = await list_polls(session, context.member.visit_id)
    return [poll for poll in polls if sees(context.member, poll)]


def _choice(texts: Texts, polls: list[Poll]) -> Rows:
    marks = {True: "poll-mark-open", False: "poll-mark-closed"}
    return [
        [
            button(
                texts.plain(marks[poll.state is PollState.OPEN], question=shorten(poll.question, LABEL)),
                FEATURE,
                "show",
                poll.id,
            )
        ]
        for poll in polls
    ]


def _page(texts: Texts, choice: Rows, page: int) -> Rows:
    """Leave what stands on one page, with the way to those beside it."""
    turning = []
    if page > 0:
        turning.append(button(texts.plain("note-button-before"), FEATURE, "list", page - 1))
    if (page + 1) * PAGE < len(choice):
        turning.append(button(texts.plain("note-button-after"), FEATURE, "list", page + 1))
    return [*choice[page * PAGE : (page + 1) * PAGE], *([turning] if turning else [])]


async def press(update: Update, context: Context, what: str, reference: str) -> None:
    if what == "list":
        await buttons.answer(update)
        is_page = reference.isdecimal() and len(reference) <= LONGEST_PAGE
        await show(update, context, int(reference) if is_page else 0)
        return
    poll = await read_seen(context, reference)
    if poll is None:
        await buttons.out_of_date(update, context)
        return
    match what:
        case "show":
            await buttons.answer(update)
            await _show(context, poll)
        case "refresh":
            await _refresh(update, context, poll)
        case "groups" | "missing":
            await _tell(update, context, poll, what)
        case "remind":
            await _remind(update, context, poll)
        case _:
            await _close(update, context, poll, what)


@dataclass(frozen=True, slots=True)
class View:
    """Results as they are shown to one reader."""

    outcome: PollOutcome
    results: Results
    html: Markup
    rows: ButtonRows

    @property
    def keyboard(self) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup(
            [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in self.rows]
        )

    @property
    def mark(self) -> str:
        return mark_of(self.html, self.rows)


async def _view(context: Context, poll: Poll) -> View:
    assert context.member is not None
    async with context.services.sessions() as session:
        outcome = await poll_outcome(session, poll)
    results = results_of(outcome, shown_from=SHOWN_FROM)
    rows = result_rows(context.texts, outcome, manages=manages(context.member, poll))
    return View(outcome, results, wording.results(context.texts, results), rows)


async def _show(context: Context, poll: Poll) -> None:
    """Send the picture with its numbers, and the spreadsheet; where nothing may be shown yet, say so."""
    assert context.member is not None
    view, texts, chat_id = await _view(context, poll), context.texts, context.member.person.telegram_id
    if view.results.counts is None:
        shown = await context.bot.send_message(
            chat_id, view.html, parse_mode=ParseMode.HTML, reply_markup=view.keyboard
        )
        await _follow(context, poll, shown, view)
        return
    picture = await asyncio.to_thread(chart, texts, view.results)  # a fifth of a second of drawing
    shown = await context.bot.send_photo(
        chat_id, picture, view.html, parse_mode=ParseMode.HTML, reply_markup=view.keyboard
    )
    await _follow(context, poll, shown, view)
    name = texts.plain("poll-sheet-file", number=str(poll.id))
    sheet = await asyncio.to_thread(spreadsheet, texts, view.results)
    await context.bot.send_document(chat_id, sheet, filename=name)


async def _follow(context: Context, poll: Poll, shown: Message, view: View) -> str:
    """Let a message follow what is answered from now on; return what it showed, as a mark, if it did so before."""
    assert context.member is not None
    if poll.state is not PollState.OPEN:
        return ""
    me, number = context.member.person, shown.message_id
    one = LiveResult(poll.id, me.id, me.telegram_id, number, context.language, view.mark)
    return await context.commit(partial(follow, one=one, now=context.now()), str)


async def _refresh(update: Update, context: Context, poll: Poll) -> None:
    """Bring a message with results up to date in its place, and let it follow what is answered again."""
    message, view = buttons.query_of(update).message, await _view(context, poll)
    context.turn.only_looks = True
    if not isinstance(message, Message):
        await buttons.answer(update)
        await _show(context, poll)
        return
    before = await _follow(context, poll, message, view)
    if before == view.mark or (not before and _says(message, view)):
        await buttons.answer(update, context.texts.plain("poll-current"))
        return
    await buttons.answer(update)
    try:
        await _edit(context, message, view)
    except BadRequest as error:
        log.info("message.unchanged", error=type(error).__name__)


def _says(message: Message, view: View) -> bool:
    said = message.caption_html if message.photo else message.text_html
    return said == str(view.html) and bool(message.photo) == (view.results.counts is not None)


async def _edit(context: Context, message: Message, view: View) -> None:
    if view.results.counts is None:
        await message.edit_text(view.html, parse_mode=ParseMode.HTML, reply_markup=view.keyboard)
        return
    picture = await asyncio.to_thread(chart, context.texts, view.results)
    media = InputMediaPhoto(picture, view.html, parse_mode=ParseMode.HTML)
    await message.edit_media(media, reply_markup=view.keyboard)


async def _tell(update: Update, context: Context, poll: Poll, what: str) -> None:
    assert context.member is not None
    view = await _view(context, poll)
    outcome, results = view.outcome, view.results
    if poll.anonymous or (what == "groups" and not outcome.groups):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    if what == "groups":
        await say(update, context, wording.by_group(context.texts, results))
        return
    rows: Rows = []
    if outcome.missing and poll.is_open(context.now()) and manages(context.member, poll):
        label = context.texts.plain("poll-button-remind", number=len(outcome.missing))
        rows = [[button(label, FEATURE, "remind", poll.id)]]
    await say(update, context, wording.who_is_missing(context.texts, results), rows or None)


async def _remind(update: Update, context: Context, poll: Poll) -> None:
    assert context.member is not None
    if poll.anonymous or not poll.is_open(context.now()) or not manages(context.member, poll):
        await buttons.out_of_date(update, context)
        return
    people = [one.person_id for one in (await _view(context, poll)).outcome.missing]
    reminding = partial(remind, poll=poll, person_ids=people, now=context.now())
    number = await context.commit(reminding, int)
    await buttons.answer(update, context.texts.plain("poll-reminded", number=number), alert=True)


async def _close(update: Update, context: Context, poll: Poll, what: str) -> None:
    """Ask whether it is to be closed, and close it."""
    assert context.member is not None
    texts = context.texts
    if not manages(context.member, poll) or poll.state is not PollState.OPEN:
        await buttons.out_of_date(update, context)
    elif what == "close":
        await buttons.answer(update)
        sure = button(texts.plain("poll-button-close-sure"), FEATURE, "closed", poll.id)
        keep = button(texts.plain("poll-button-keep-open"), FEATURE, "keep", poll.id)
        await reply(update, context, texts.html("poll-close-ask"), [[sure, keep]])
    elif what == "keep":
        await buttons.answer(update)
        await replace(update, context, texts.html("poll-mark-open", question=poll.question))
    else:
        await context.commit(partial(close_poll, poll_id=poll.id, now=context.now()), bool)
        await buttons.answer(update, texts.plain("poll-closed-toast"))
        closed = await read_seen(context, str(poll.id))
        assert closed is not None
        await replace(update, context, texts.html("poll-mark-closed", question=poll.question))
        await _show(context, closed)
