"""What a poll has come to: `/hasil` as a picture with its numbers and as a spreadsheet, and what follows from it.

Organizers see all polls of their visit; coaches those they made, and those that ask their group or everyone.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Final

from telegram import InlineKeyboardMarkup, InputMediaPhoto, Message, Update
from telegram.constants import ParseMode

from db.arrivals import Role
from db.ballots import SHOWN_FROM
from db.poll_results import PollOutcome, poll_outcome
from db.polls import Poll, PollState, close_poll, list_polls, read_poll, remind
from db.targets import group_target
from db.visit import Visit
from handlers import buttons, evaluation_results
from handlers.buttons import Rows, button
from handlers.context import Context, Member
from handlers.polls import FEATURE, LONGEST_ID, manages
from handlers.saying import say
from handlers.telling import replace, reply
from texts.catalogue import Texts
from texts.messages import polls as wording
from texts.messages.poll_files import chart, spreadsheet
from texts.messages.polls import GroupCounts, Results
from texts.pages import shorten

PRESSES: Final = frozenset(
    {"show", "list", "refresh", "groups", "missing", "remind", "close", "closed", "keep"}
)
LISTED: Final = 10
FORMS_LISTED: Final = 30
LABEL: Final = 48


def sees(member: Member, poll: Poll) -> bool:
    """Whether a member may know what a poll has come to."""
    if manages(member, poll):
        return True
    coaching = [
        one for one in member.person.memberships if one.visit_id == poll.visit_id and one.role is Role.COACH
    ]
    of_groups = all(word.startswith("group:") for word in poll.targets)
    return any(
        one.group_id is None or not of_groups or group_target(one.group_id) in poll.targets
        for one in coaching
    )


async def show(update: Update, context: Context) -> None:
    """Show the only poll or evaluation form at once; of several, ask which."""
    polls, forms = await _visible(context), await evaluation_results.visible(context)
    if not polls and not forms:
        await say(update, context, context.texts.html("poll-none"))
    elif len(polls) == 1 and not forms:
        await _show(update, context, polls[0])
    elif len(forms) == 1 and not polls:
        await evaluation_results.show(update, context, forms[0])
    else:
        choice = [
            *_choice(context.texts, polls),
            *evaluation_results.listed(context.texts, forms[:FORMS_LISTED]),
        ]
        await say(update, context, context.texts.html("poll-which"), choice)


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
        for poll in polls[:LISTED]
    ]


async def press(update: Update, context: Context, what: str, reference: str) -> None:
    if what == "list":
        await buttons.answer(update)
        await show(update, context)
        return
    poll = await _read(context, reference)
    if poll is None:
        await buttons.out_of_date(update, context)
        return
    match what:
        case "show":
            await buttons.answer(update)
            await _show(update, context, poll)
        case "refresh":
            await _refresh(update, context, poll)
        case "groups" | "missing":
            await _tell(update, context, poll, what)
        case "remind":
            await _remind(update, context, poll)
        case _:
            await _close(update, context, poll, what)


async def _read(context: Context, reference: str) -> Poll | None:
    """Return the poll that a button names, if it went out and the one who presses may know of it."""
    assert context.member is not None
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        poll = await read_poll(session, int(reference))
    if poll is None or poll.state not in {PollState.OPEN, PollState.CLOSED}:
        return None
    return poll if sees(context.member, poll) else None


async def _outcome(context: Context, poll: Poll) -> tuple[PollOutcome, Results]:
    async with context.services.sessions() as session:
        outcome = await poll_outcome(session, poll)
    return outcome, results_of(outcome, await _visit(context, poll))


async def _visit(context: Context, poll: Poll) -> Visit:
    assert context.member is not None
    one = next(one for one in context.member.person.memberships if one.visit_id == poll.visit_id)
    return (await context.services.knowledge.view(one.visit_code, one.visit_version)).visit


def results_of(outcome: PollOutcome, visit: Visit) -> Results:
    """Say by name what the store says by number."""
    poll, names = outcome.poll, {group.id: group.name for group in visit.groups}
    missing: dict[str, list[str]] = {}
    for one in outcome.missing:
        missing.setdefault(names.get(one.group_id or 0, ""), []).append(one.name)
    when = poll.closed_at if poll.state is PollState.CLOSED else poll.closes_at
    return Results(
        question=poll.question,
        options=poll.options,
        anonymous=poll.anonymous,
        several=poll.several,
        asked=outcome.asked,
        answered=outcome.answered,
        shown=outcome.shown,
        counts=outcome.counts,
        closed=poll.state is PollState.CLOSED,
        when=when.astimezone(visit.zone) if when else None,
        hidden=poll.hidden,
        shown_from=SHOWN_FROM,
        groups=tuple(
            GroupCounts(
                group=names.get(one.group_id or 0, ""),
                asked=one.asked,
                answered=one.answered,
                counts=one.counts,
            )
            for one in outcome.groups
        ),
        answers=tuple(
            (one.name, names.get(one.group_id or 0, ""), "; ".join(poll.options[n] for n in one.options))
            for one in outcome.answers
        ),
        missing=missing,
    )


async def _show(update: Update, context: Context, poll: Poll) -> None:
    """Send the picture with its numbers, and the spreadsheet; where nothing may be shown yet, say so."""
    assert update.effective_chat is not None
    outcome, results = await _outcome(context, poll)
    rows = _rows(context, outcome)
    html = wording.results(context.texts, results)
    if results.counts is None:
        await say(update, context, html, rows)
        return
    chat_id = update.effective_chat.id
    await context.bot.send_photo(
        chat_id,
        await asyncio.to_thread(chart, context.texts, results),  # a fifth of a second of drawing
        html,
        parse_mode=ParseMode.HTML,
        reply_markup=InlineKeyboardMarkup(rows),
    )
    name = context.texts.plain("poll-sheet-file", number=str(poll.id))
    sheet = await asyncio.to_thread(spreadsheet, context.texts, results)
    await context.bot.send_document(chat_id, sheet, filename=name)


def _rows(context: Context, outcome: PollOutcome) -> Rows:
    assert context.member is not None
    texts, poll = context.texts, outcome.poll
    rows: Rows = []
    if poll.state is PollState.OPEN:
        row = [button(texts.plain("poll-button-refresh"), FEATURE, "refresh", poll.id)]
        if manages(context.member, poll):
            row.append(button(texts.plain("poll-button-close"), FEATURE, "close", poll.id))
        rows.append(row)
    more = []
    if len(outcome.groups) > 1:
        more.append(button(texts.plain("poll-button-groups"), FEATURE, "groups", poll.id))
    if outcome.missing:
        label = texts.plain("poll-button-missing", number=len(outcome.missing))
        more.append(button(label, FEATURE, "missing", poll.id))
    others = button(texts.plain("poll-button-others"), FEATURE, "list")
    return [*rows, *([more] if more else []), [others]]


async def _refresh(update: Update, context: Context, poll: Poll) -> None:
    """Bring a message with results up to date in its place."""
    message = buttons.query_of(update).message
    outcome, results = await _outcome(context, poll)
    html, rows = wording.results(context.texts, results), _rows(context, outcome)
    if not isinstance(message, Message) or bool(message.photo) != (results.counts is not None):
        await buttons.answer(update)
        await _show(update, context, poll)
        return
    if (message.caption_html if message.photo else message.text_html) == str(html):
        await buttons.answer(update, context.texts.plain("poll-current"))
        return
    await buttons.answer(update)
    if message.photo:
        picture = await asyncio.to_thread(chart, context.texts, results)
        media = InputMediaPhoto(picture, html, parse_mode=ParseMode.HTML)
        await message.edit_media(media, reply_markup=InlineKeyboardMarkup(rows))
    else:
        await replace(update, context, html, rows)


async def _tell(update: Update, context: Context, poll: Poll, what: str) -> None:
    assert context.member is not None
    outcome, results = await _outcome(context, poll)
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
    outcome, _ = await _outcome(context, poll)
    people = [one.person_id for one in outcome.missing]
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
        closed = await _read(context, str(poll.id))
        assert closed is not None
        await replace(update, context, texts.html("poll-mark-closed", question=poll.question))
        await _show(update, context, closed)
