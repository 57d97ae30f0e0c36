"""Joining in the chat: `/start CODE`, consent, one's name, the welcome. What follows what is in `handlers/joining.py`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update, User

from db.batches import Work
from handlers import ask, buttons, join_screens, joining
from handlers.context import Context
from handlers.keyboard import keyboard
from handlers.name_list import LONGEST, valid_name
from handlers.private import lead_to_private
from handlers.rooms import is_group_chat
from handlers.standing import Begun, Joining, Stand, Step, read_stand
from handlers.telling import replace, reply
from texts.catalogue import LANGUAGES


async def start(update: Update, context: Context) -> None:
    code = context.args[0] if context.args else ""
    if is_group_chat(update):
        await lead_to_private(update, context, "join-in-private", code)
    elif code:
        await _try(update, context, code)
    else:
        await _greet(update, context)


async def _try(update: Update, context: Context, code: str) -> None:
    language = context.member.language if context.member else _spoken(context.telegram_language)
    work = partial(
        joining.begin, code=code, telegram_id=_sender(update).id, language=language, now=context.now()
    )
    begun = await context.commit(work, Begun)
    if begun.joining is None:
        await reply(update, context, context.texts.html(f"join-code-{begun.fate}"))
    elif begun.joining.step is Step.ALREADY:
        await join_screens.welcome_back(context, begun.joining)
    else:
        await _go_on(update, context, begun.joining)


async def _greet(update: Update, context: Context) -> None:
    """Answer `/start` alone: a member is welcome, someone on the way is shown where they stand, others learn how."""
    async with context.services.sessions() as session:
        standing = await read_stand(session, _sender(update).id, now=context.now())
    if standing:
        await join_screens.show(context, standing, _full_name(update))
    elif context.member:
        words = context.texts
        text = words.html("join-back", name=context.member.person.name)
        await reply(update, context, text, keyboard(words))
    else:
        await reply(update, context, context.texts.html("join-how"))


async def press(update: Update, context: Context) -> None:
    """Go one step on, or look at another page of the list."""
    what, ref, argument, *_ = [*buttons.data_of(update), "", "", ""]
    if what == "page":
        await _turn_page(update, context, ref, argument)
        return
    step = _pressed(what, update, argument)
    took = step and partial(step, telegram_id=_sender(update).id, ref=ref, now=context.now())
    stand = await _commit(context, took) if took else None
    if stand is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await join_screens.leave(update, context, stand, what)
    if what != "no":
        await _go_on(update, context, stand)


def _pressed(what: str, update: Update, argument: str) -> Callable[..., Awaitable[Joining | None]] | None:
    """Choose the step that a button asks for; None for a button that is none of ours."""
    name = valid_name(_full_name(update))
    steps: dict[str, Callable[..., Awaitable[Joining | None]] | None] = {
        "yes": joining.agree,
        "no": joining.decline,
        "list": joining.go_to_list,
        "absent": joining.not_listed,
        "ask": partial(joining.ask_organizers, account=_account(update)),
        "group": partial(joining.choose_group, group_id=_number(argument)),
        "pick": partial(joining.choose_listed, listed_id=_number(argument)),
        "mine": partial(joining.give_name, name=name, account=_account(update)) if name else None,
    }
    return steps.get(what)


async def read_text(update: Update, context: Context) -> None:
    """Read what is typed on the way: a search in the list, one's own name, or yes and no in words."""
    assert update.effective_message is not None
    typed, me, now = update.effective_message.text or "", _sender(update).id, context.now()
    if context.turn.began_before:  # and what it led to may not have been told
        await _go_on(update, context, await _commit(context, _nothing))
        return
    async with context.services.sessions() as session:
        standing = await read_stand(session, me, now=now)
    if context.member and (standing is None or standing.step not in {Step.LIST, Step.NAME}):
        await ask.ask(update, context)  # members go on asking while their second visit waits
    elif standing is None:  # a moment ago it was there: it ran out
        await reply(update, context, context.texts.html("join-how"))
    elif standing.step is Step.CONSENT:
        await _take_word(update, context, standing, typed)
    elif standing.step is Step.LIST:
        searched = partial(joining.search_list, telegram_id=me, query=typed[:LONGEST], now=now)
        await _go_on(update, context, await _commit(context, searched) or standing)
    elif standing.step is Step.NAME:
        await _take_name(update, context, standing, valid_name(typed))
    else:
        await _go_on(update, context, standing)


async def _take_word(update: Update, context: Context, standing: Joining, typed: str) -> None:
    """Take consent, or its refusal, in the words of the buttons; what is neither is answered with the buttons."""
    words = await join_screens.words_for(context, standing)
    said = typed.strip(" .!").casefold()
    step = {
        words.plain("join-button-yes").casefold(): joining.agree,
        words.plain("join-button-no").casefold(): joining.decline,
    }
    if said not in step:
        await reply(update, context, *join_screens.consent_reminder(words, standing))
        return
    took = partial(step[said], telegram_id=standing.telegram_id, ref=standing.ref, now=context.now())
    stand = await _commit(context, took)
    if step[said] is joining.decline:
        await reply(update, context, words.html("join-declined"))
    elif stand:
        await _go_on(update, context, stand)


async def _take_name(update: Update, context: Context, standing: Joining, name: str | None) -> None:
    if name is None:
        words = await join_screens.words_for(context, standing)
        await reply(update, context, words.html("join-name-wrong"))
        return
    given = partial(
        joining.give_name,
        telegram_id=standing.telegram_id,
        name=name,
        account=_account(update),
        now=context.now(),
    )
    await _go_on(update, context, await _commit(context, given) or standing)


async def _nothing(_: AsyncSession) -> None:
    """Stand for a step that was taken already."""


async def _commit(context: Context, step: Work[Joining | None]) -> Joining | None:
    async def work(session: AsyncSession) -> Stand:
        return Stand(await step(session))

    return (await context.commit(work, Stand)).joining


async def _turn_page(update: Update, context: Context, ref: str, page: str) -> None:
    async with context.services.sessions() as session:
        standing = await read_stand(session, _sender(update).id, now=context.now())
    if standing is None or standing.ref != ref or standing.step is not Step.LIST:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    html, rows = await join_screens.name_list(context, standing, _number(page))
    await replace(update, context, html, rows)


async def _go_on(update: Update, context: Context, stand: Joining | None) -> None:
    """Show the step where someone now stands."""
    if stand:
        await join_screens.show(context, stand, _full_name(update))


def _sender(update: Update) -> User:
    assert update.effective_user is not None
    return update.effective_user


def _full_name(update: Update) -> str:
    return _sender(update).full_name


def _account(update: Update) -> str:
    """Name someone's Telegram account as others see it."""
    who = _sender(update)
    return f"{who.full_name} (@{who.username})" if who.username else who.full_name


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _spoken(telegram_language: str | None) -> str:
    language = (telegram_language or "").split("-")[0].lower()
    return language if language in LANGUAGES else ""
