"""Polls before they go out: asked for in one line or by buttons, looked at, then sent or dropped.

What comes back is `handlers/ballots.py`'s, what became of it `handlers/poll_results.py`'s.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Final

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update

from db.arrivals import Role
from db.dialogues import end_dialogue, keep_dialogue
from db.poll_states import keep_draft
from db.polls import FEWEST_OPTIONS, MOST_OPTIONS, OPTION_MOST, QUESTION_MOST, PollState
from db.targets import EVERYONE, group_target, role_target, targeted_chats
from db.visit import Visit
from handlers import buttons, poll_drafts, poll_results
from handlers.buttons import button
from handlers.context import Context
from handlers.poll_access import FEATURE, read_managed
from handlers.poll_lines import Line, read_line
from handlers.targets import known_targets, name_targets, read_targets
from handlers.telling import replace, reply
from texts.pages import shorten, units

KIND: Final = "poll"
WAITS: Final = timedelta(hours=1)
LABEL: Final = 40


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
    state = context.turn.dialogue(update.effective_chat.id, KIND)
    if state is None:
        return
    parts = [part.strip() for part in _split(update.effective_message.text or "")]
    await _propose(update, context, tuple(state["targets"]), [part for part in parts if part])


async def _propose(update: Update, context: Context, targets: tuple[str, ...], parts: list[str]) -> None:
    """Show what was typed as a draft, or everything that is wrong with it."""
    assert context.member is not None
    assert update.effective_chat is not None
    member, chat_id, now = context.member, update.effective_chat.id, context.now()
    line = read_line(parts, now=now, zone=(await context.view()).visit.zone)
    faults = _faults(context, line)
    if line.settings.in_chats and not await _has_chats(context, targets):
        faults.append(context.texts.html("poll-no-chats"))
    if faults:
        await reply(update, context, Markup("\n").join(faults))
        return

    async def work(session: AsyncSession) -> int:
        return await keep_draft(
            session,
            visit_id=member.visit_id,
            by=member.person.id,
            targets=targets,
            question=line.question,
            options=line.options,
            settings=line.settings,
            now=now,
        )

    me = member.person.telegram_id
    context.later(partial(end_dialogue, chat_id=chat_id, telegram_id=me, kind=KIND))  # once this is answered
    poll_id = await context.commit(work, int)
    poll = await read_managed(context, str(poll_id))
    assert poll is not None
    await reply(update, context, *await poll_drafts.show(context, poll))


async def _has_chats(context: Context, targets: tuple[str, ...]) -> bool:
    assert context.member is not None
    async with context.services.sessions() as session:
        return bool(await targeted_chats(session, context.member.visit_id, targets))


def _faults(context: Context, line: Line) -> list[Markup]:
    """Say everything at once that Telegram would not take, or that can't be."""
    texts, question, options = context.texts, line.question, line.options
    if not question:
        return [texts.html("poll-no-question")]
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
    if line.too_late:
        faults.append(texts.html("poll-closes-past", typed=shorten(line.too_late, LABEL)))
    if line.settings.anonymous and line.settings.in_chats:
        faults.append(texts.html("poll-anonymous-not-chats"))
    return faults


async def press(update: Update, context: Context) -> None:
    """Hand a press to who it is for: drafts, results, or the choice of whom to ask."""
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
    else:
        await poll_drafts.press(update, context, poll, what)


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
