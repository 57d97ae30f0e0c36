"""A poll before it goes out: the preview, its settings as buttons, sending and dropping it."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from markupsafe import Markup
from telegram import InlineKeyboardButton, Update

from db.ballots import SHOWN_FROM
from db.poll_states import Opened, change_draft, drop_draft, open_poll
from db.polls import Poll, reach_of
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.poll_access import FEATURE, read_managed
from handlers.targets import name_targets
from handlers.telling import replace
from texts.messages import polls as wording

LASTS: Final = (None, 15, 60, 180, 1440)
"""Minutes for which a poll may be open, in the order in which the button goes through them."""


async def show(context: Context, poll: Poll) -> tuple[Markup, Rows]:
    """Show a draft as it would go out, with its settings."""
    return await _preview(context, poll), await _preview_rows(context, poll)


async def _preview(context: Context, poll: Poll) -> Markup:
    visit = (await context.view()).visit
    async with context.services.sessions() as session:
        reach = await reach_of(session, poll)
    name, number = ("poll-reach-chats", reach.chats) if poll.in_chats else ("poll-reach-people", reach.people)
    return wording.preview(
        context.texts,
        targets=name_targets(context.texts, visit, poll.targets),
        question=poll.question,
        options=poll.options,
        anonymous=poll.anonymous,
        reach=context.texts.html(name, number=number),
        shown_from=SHOWN_FROM,
    )


async def _preview_rows(context: Context, poll: Poll) -> Rows:
    """Each setting is a button that says how it is now; pressing changes it."""
    zone = (await context.view()).visit.zone

    def setting(name: str, what: str) -> list[InlineKeyboardButton]:
        return [button(context.texts.plain(name), FEATURE, what, poll.id)]

    texts = context.texts
    closes_at = poll.closes_at.astimezone(zone) if poll.closes_at else None
    when = wording.lasts(texts, poll.lasts_minutes, closes_at)
    return [
        setting("poll-button-anonymous" if poll.anonymous else "poll-button-named", "anonymous"),
        setting("poll-button-several" if poll.several else "poll-button-single", "several"),
        setting("poll-button-hidden" if poll.hidden else "poll-button-open", "hidden"),
        setting("poll-button-chats" if poll.in_chats else "poll-button-people", "chats"),
        [button(texts.plain("poll-button-lasts", when=when), FEATURE, "lasts", poll.id)],
        [
            button(texts.plain("poll-button-send"), FEATURE, "send", poll.id),
            button(texts.plain("poll-button-drop"), FEATURE, "drop", poll.id),
        ],
    ]


async def press(update: Update, context: Context, poll: Poll, what: str) -> None:
    if what == "send":
        await _send(update, context, poll)
    elif what == "drop":
        await context.commit(partial(drop_draft, poll_id=poll.id), bool)
        await buttons.answer(update)
        await replace(update, context, context.texts.html("poll-dropped"))
    else:
        await _change(update, context, poll, what)


async def _change(update: Update, context: Context, poll: Poll, what: str) -> None:
    """Change one setting. A message in a group chat is everyone's, so no secret ballot can be cast under it."""
    toast, settings = "", dict[str, Any]()
    match what:
        case "several" | "hidden":
            settings[what] = not getattr(poll, what)
        case "lasts":
            settings |= {"lasts_minutes": _next_length(poll), "closes_at": None}
        case "anonymous":
            settings |= {"anonymous": not poll.anonymous, "in_chats": False}
            toast = "poll-anonymous-not-chats" if poll.in_chats else ""
        case "chats" if not poll.in_chats and not await _chats(context, poll):
            toast = "poll-no-chats"
        case "chats":
            settings |= {"in_chats": not poll.in_chats, "anonymous": False}
            toast = "poll-chats-not-anonymous" if poll.anonymous else ""
        case _:
            await buttons.out_of_date(update, context)
            return
    if not settings:
        await buttons.answer(update, context.texts.plain(toast), alert=True)
        return
    await context.commit(partial(change_draft, poll_id=poll.id, **settings))
    changed = await read_managed(context, str(poll.id))
    assert changed is not None
    await replace(update, context, *await show(context, changed))
    await buttons.answer(update, context.texts.plain(toast) if toast else "", alert=bool(toast))


def _next_length(poll: Poll) -> int | None:
    """Go on through the usual lengths; one that was typed comes before the first."""
    if poll.closes_at is not None or poll.lasts_minutes not in LASTS:
        return LASTS[0]
    return LASTS[(LASTS.index(poll.lasts_minutes) + 1) % len(LASTS)]


async def _chats(context: Context, poll: Poll) -> int:
    from dataclasses import replace as with_  # noqa: PLC0415 - `replace` is a message's here

    async with context.services.sessions() as session:
        return (await reach_of(session, with_(poll, in_chats=True))).chats


async def _send(update: Update, context: Context, poll: Poll) -> None:
    opening = partial(open_poll, poll_id=poll.id, now=context.now())
    opened = await context.commit(opening, Opened)
    reach = opened.reach
    if opened.too_late:
        await buttons.answer(update, context.texts.plain("poll-closing-over"), alert=True)
        return
    if reach is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    name, number = ("poll-sent-chats", reach.chats) if poll.in_chats else ("poll-sent-people", reach.people)
    html = Markup("<b>{}</b>\n\n").format(poll.question) + context.texts.html(name, number=number)
    await replace(update, context, html, sent_rows(context, poll))


def sent_rows(context: Context, poll: Poll) -> Rows:
    texts = context.texts
    return [
        [
            button(texts.plain("poll-button-results"), FEATURE, "show", poll.id),
            button(texts.plain("poll-button-close"), FEATURE, "close", poll.id),
        ]
    ]
