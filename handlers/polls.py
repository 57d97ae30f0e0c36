"""Polls before they go out: asked for in one line or by buttons, looked at, then sent or dropped.

What comes back is `handlers/ballots.py`'s, what became of it `handlers/poll_results.py`'s.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any, Final

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardButton, Update

from db.arrivals import Role
from db.ballots import SHOWN_FROM
from db.dialogues import end_dialogue, keep_dialogue, read_dialogue
from db.polls import (
    FEWEST_OPTIONS,
    MOST_OPTIONS,
    OPTION_MOST,
    QUESTION_MOST,
    Opened,
    Poll,
    PollState,
    change_draft,
    drop_draft,
    keep_draft,
    open_poll,
    reach_of,
    read_poll,
)
from db.targets import EVERYONE, group_target, role_target
from db.visit import Visit
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context, Member
from handlers.targets import known_targets, name_targets, read_targets
from handlers.telling import replace, reply
from texts.messages import polls as wording
from texts.pages import shorten, units

FEATURE: Final = "poll"
KIND: Final = "poll"
WAITS: Final = timedelta(hours=1)
LONGEST_ID: Final = 9
LABEL: Final = 40
LASTS: Final = (None, 15, 60, 180, 1440)
"""Minutes for which a poll may be open, in the order in which the button goes through them."""


def manages(member: Member, poll: Poll) -> bool:
    """Whether a member may send, close and remind of a poll: organizers of its visit, and the coach who made it."""
    roles = {one.role for one in member.person.memberships if one.visit_id == poll.visit_id}
    return Role.ORGANIZER in roles or (Role.COACH in roles and poll.created_by == member.person.id)


async def read_managed(context: Context, reference: str) -> Poll | None:
    """Return the poll that a button names, if the one who presses may manage it."""
    assert context.member is not None
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        poll = await read_poll(session, int(reference))
    return poll if poll and manages(context.member, poll) else None


async def compose(update: Update, context: Context) -> None:
    """Understand `/polling TARGET | QUESTION | A | B …`; without anything, ask for whom it is."""
    assert update.effective_message is not None
    _, _, typed = (update.effective_message.text or "").replace("\n", " \n", 1).partition(" ")
    visit = (await context.view()).visit
    target, *rest = [part.strip() for part in _split(typed)]
    if not target and not rest:
        rows = [
            [button(shorten(name_targets(context.texts, visit, [word]), LABEL), FEATURE, "to", word)]
            for word in _offered(visit)
        ]
        await reply(update, context, context.texts.html("poll-how"), rows)
        return
    targets = read_targets(visit, target)
    words, offered = targets.tokens, _offered(visit)
    if targets.unknown or not words or not set(words) <= {*offered}:
        known = known_targets(context.texts, visit)
        await reply(update, context, context.texts.html("poll-no-such-target", name=target, known=known))
        return
    await _propose(update, context, words, [part for part in rest if part])


def _offered(visit: Visit) -> list[str]:
    """List whom a poll can be for; a broadcast can be for others too."""
    return [EVERYONE, *(group_target(group.id) for group in visit.groups), *map(role_target, Role)]


def _split(typed: str) -> list[str]:
    """Part what was typed at `|`, else at the ends of lines."""
    return typed.split("|") if "|" in typed else typed.strip().split("\n")


async def read_question(update: Update, context: Context) -> None:
    """Read question and options that were asked for; what is wrong with them is said, and they are waited for still."""
    assert update.effective_message is not None
    assert update.effective_chat is not None
    assert context.member is not None
    chat_id, telegram_id = update.effective_chat.id, context.member.person.telegram_id
    async with context.services.sessions() as session:
        state = await read_dialogue(session, chat_id, telegram_id, KIND, now=context.now())
    if state is None:
        return
    parts = [part.strip() for part in _split(update.effective_message.text or "")]
    await _propose(update, context, tuple(state["targets"]), [part for part in parts if part])


async def _propose(update: Update, context: Context, targets: tuple[str, ...], parts: list[str]) -> None:
    assert context.member is not None
    assert update.effective_chat is not None
    faults = _faults(context, parts)
    if faults:
        await reply(update, context, Markup("\n").join(faults))
        return
    member, chat_id, now = context.member, update.effective_chat.id, context.now()
    question, *options = parts

    async def work(session: AsyncSession) -> int:
        await end_dialogue(session, chat_id, member.person.telegram_id, KIND)
        return await keep_draft(
            session,
            visit_id=member.visit_id,
            by=member.person.id,
            targets=targets,
            question=question,
            options=options,
            now=now,
        )

    poll_id = await context.commit(work, int)
    poll = await read_managed(context, str(poll_id))
    assert poll is not None
    await reply(update, context, await _preview(context, poll), _preview_rows(context, poll))


def _faults(context: Context, parts: list[str]) -> list[Markup]:
    """Say everything at once that Telegram would not take."""
    texts = context.texts
    if not parts:
        return [texts.html("poll-no-question")]
    question, *options = parts
    faults = []
    if units(question) > QUESTION_MOST:
        faults.append(texts.html("poll-question-long", length=units(question), most=QUESTION_MOST))
    if len(options) < FEWEST_OPTIONS:
        faults.append(texts.html("poll-options-few"))
    if len(options) > MOST_OPTIONS:
        faults.append(texts.html("poll-options-many", number=len(options), most=MOST_OPTIONS))
    for option in options:
        if units(option) > OPTION_MOST:
            short = shorten(option, LABEL)
            faults.append(
                texts.html("poll-option-long", option=short, length=units(option), most=OPTION_MOST)
            )
    twice = {option for option in options if [one.casefold() for one in options].count(option.casefold()) > 1}
    first = {option.casefold(): option for option in sorted(twice)}
    faults += [texts.html("poll-option-twice", option=shorten(one, LABEL)) for one in first.values()]
    return faults


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


def _preview_rows(context: Context, poll: Poll) -> Rows:
    """Each setting is a button that says how it is now; pressing changes it."""

    def setting(name: str, what: str) -> list[InlineKeyboardButton]:
        return [button(context.texts.plain(name), FEATURE, what, poll.id)]

    texts = context.texts
    when = wording.lasts(texts, poll.lasts_minutes)
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


async def press(update: Update, context: Context) -> None:
    """Handle the buttons of a poll that is not out yet, and pass others on to its results."""
    from handlers import poll_results  # noqa: PLC0415 - they refer to each other

    what, reference = [*buttons.data_of(update), "", ""][:2]
    if what == "to":
        await _ask_question(update, context, ":".join(buttons.data_of(update)[1:]))
        return
    if what in poll_results.PRESSES:
        await poll_results.press(update, context, what, reference)
        return
    poll = await read_managed(context, reference)
    if poll is None or poll.state is not PollState.DRAFT:
        await buttons.out_of_date(update, context)
    elif what == "send":
        await _send(update, context, poll)
    elif what == "drop":
        await context.commit(partial(drop_draft, poll_id=poll.id), bool)
        await buttons.answer(update)
        await replace(update, context, context.texts.html("poll-dropped"))
    else:
        await _change(update, context, poll, what)


async def _ask_question(update: Update, context: Context, word: str) -> None:
    assert context.member is not None
    assert update.effective_chat is not None
    visit = (await context.view()).visit
    if word not in _offered(visit):
        await buttons.out_of_date(update, context)
        return
    waiting = partial(
        keep_dialogue,
        chat_id=update.effective_chat.id,
        telegram_id=context.member.person.telegram_id,
        kind=KIND,
        state={"targets": [word]},
        expires_at=context.now() + WAITS,
    )
    await context.commit(waiting)
    await buttons.answer(update)
    name = name_targets(context.texts, visit, [word])
    await replace(update, context, context.texts.html("poll-write", targets=name))


async def _change(update: Update, context: Context, poll: Poll, what: str) -> None:
    """Change one setting. A message in a group chat is everyone's, so no secret ballot can be cast under it."""
    toast, settings = "", dict[str, Any]()
    match what:
        case "several" | "hidden":
            settings[what] = not getattr(poll, what)
        case "lasts":
            settings["lasts_minutes"] = LASTS[(LASTS.index(poll.lasts_minutes) + 1) % len(LASTS)]
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
    await replace(update, context, await _preview(context, changed), _preview_rows(context, changed))
    await buttons.answer(update, context.texts.plain(toast) if toast else "", alert=bool(toast))


async def _chats(context: Context, poll: Poll) -> int:
    from dataclasses import replace as with_  # noqa: PLC0415 - `replace` is a message's here

    async with context.services.sessions() as session:
        return (await reach_of(session, with_(poll, in_chats=True))).chats


async def _send(update: Update, context: Context, poll: Poll) -> None:
    opening = partial(open_poll, poll_id=poll.id, now=context.now())
    reach = (await context.commit(opening, Opened)).reach
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
