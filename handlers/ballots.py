"""Answers to polls: votes in Telegram's own polls, and anonymous ballots by buttons.

What someone is choosing stands only in the buttons of their own message. A ballot passes from a press into the urn; it is
kept neither in a dialogue nor as the result of a step, and is in no log.
"""

from __future__ import annotations

import hmac
from functools import partial
from hashlib import sha256
from typing import Final

from telegram import InlineKeyboardButton, Update

from db.ballots import Cast, cast_ballot, is_counted, look_into_urn
from db.poll_votes import cast_vote
from db.polls import Poll, read_poll
from db.targets import is_meant
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.telling import replace
from texts.messages.polls import BALLOT, ballot, ballot_rows

FEATURE: Final = BALLOT
LONGEST_ID: Final = 9
WORDS: Final = (
    *("angsana", "anggrek", "aren", "bakau", "bambu", "beringin", "bidara", "cemara", "cempaka", "cendana"),
    *("damar", "delima", "durian", "flamboyan", "gaharu", "jambu", "jati", "kamboja", "kapuk", "kenanga"),
    *("kenari", "ketapang", "kelapa", "lontar", "mahoni", "mangga", "mawar", "melati", "meranti", "nangka"),
    *("pala", "pandan", "pinus", "puspa", "rambutan", "randu", "rotan", "sagu", "salak", "sawo"),
    *("sengon", "seroja", "srikaya", "sukun", "teratai", "trembesi", "ulin", "waru", "wijaya", "zaitun"),
)


async def count_vote(update: Update, context: Context) -> None:
    """Count what Telegram tells of an answer. Who has no account of their own (a channel) has no vote."""
    answer = update.poll_answer
    if answer is None or answer.user is None:
        return
    context.later(
        partial(
            cast_vote,
            telegram_poll_id=answer.poll_id,
            telegram_id=answer.user.id,
            options=tuple(answer.option_ids),
            now=context.now(),
        )
    )


async def press(update: Update, context: Context) -> None:
    what, reference, *rest = [*buttons.data_of(update), "", ""]
    poll = await _read(context, reference)
    chosen, index = _number(rest[0]), rest[1] if len(rest) > 1 else ""
    if poll is None:
        await buttons.out_of_date(update, context)
    elif what == "check":
        await _check(update, context, poll, rest[0])
    elif chosen is None or chosen >> len(poll.options):
        await buttons.out_of_date(update, context)
    elif what == "pick" and index.isdecimal() and len(index) < LONGEST_ID and int(index) < len(poll.options):
        await _pick(update, context, poll, chosen, int(index))
    elif what == "send":
        await _cast(update, context, poll, chosen)
    else:
        await buttons.out_of_date(update, context)


async def _pick(update: Update, context: Context, poll: Poll, chosen: int, index: int) -> None:
    chosen = chosen ^ 1 << index if poll.several else 1 << index
    html = ballot(context.texts, poll.question, poll.options, several=poll.several)
    rows = ballot_rows(context.texts, poll.id, poll.options, chosen)
    shown: Rows = [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in rows]
    await replace(update, context, html, shown)
    await buttons.answer(update)  # after the buttons say it, so that the next press knows of it


async def _cast(update: Update, context: Context, poll: Poll, chosen: int) -> None:
    if not chosen:
        await buttons.answer(update, context.texts.plain("ballot-choose-first"), alert=True)
        return
    query, texts = buttons.query_of(update), context.texts
    receipt = make_receipt(context.bot.token, poll.id, query.id)
    casting = partial(
        cast_ballot,
        poll_id=poll.id,
        telegram_id=query.from_user.id,
        options=tuple(index for index in range(len(poll.options)) if chosen >> index & 1),
        receipt=receipt,
        now=context.now(),
    )
    match await context.commit(casting, Cast):
        case Cast.COUNTED:
            await buttons.answer(update, texts.plain("ballot-counted-toast", receipt=receipt), alert=True)
            html = texts.html("ballot-counted", question=poll.question, receipt=receipt)
            label = texts.plain("ballot-button-check", receipt=receipt)
            await replace(update, context, html, [[button(label, FEATURE, "check", poll.id, receipt)]])
        case Cast.ALREADY:
            await buttons.answer(update, texts.plain("ballot-already"), alert=True)
        case Cast.CLOSED:
            await buttons.answer(update, texts.plain("ballot-closed"), alert=True)
        case Cast.NOT_THEIRS:
            await buttons.out_of_date(update, context)


async def _check(update: Update, context: Context, poll: Poll, receipt: str) -> None:
    async with context.services.sessions() as session:
        counted = await is_counted(session, poll.id, receipt)
        urn = await look_into_urn(session, poll.id, closed=True)
    name = "ballot-in-urn" if counted else "ballot-not-in-urn"
    text = context.texts.plain(name, receipt=receipt, ballots=urn.ballots)
    await buttons.answer(update, text, alert=True)


def make_receipt(secret: str, poll_id: int, press_id: str) -> str:
    """Make a word and a number from what the store does not hold, so that a press that comes again after a crash gives the same."""
    digest = hmac.digest(secret.encode(), f"{poll_id}:{press_id}".encode(), sha256)
    number = int.from_bytes(digest[:8], "big")
    return f"{WORDS[number % len(WORDS)]}-{number // len(WORDS) % 10_000:04}"


async def _read(context: Context, reference: str) -> Poll | None:
    """Return the anonymous poll that a button names, if the one who presses is asked."""
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        poll = await read_poll(session, int(reference))
    return poll if poll and poll.anonymous and _is_asked(context, poll) else None


def _is_asked(context: Context, poll: Poll) -> bool:
    assert context.member is not None
    return poll.created_by != context.member.person.id and any(
        one.visit_id == poll.visit_id and is_meant(poll.targets, one.role, one.group_id)
        for one in context.member.person.memberships
    )


def _number(digits: str) -> int | None:
    try:
        return int(digits, 16) if digits and len(digits) < LONGEST_ID and digits.isalnum() else None
    except ValueError:
        return None
