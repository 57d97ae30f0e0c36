"""Organizers say whether someone is who they say: whose name of the list is taken, or who is not in the list."""

from __future__ import annotations

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update

from db.arrivals import Role
from db.vouching import KIND
from handlers import buttons, join_screens, joining
from handlers.context import Context
from handlers.standing import Joining, Stand, Step
from handlers.telling import replace, tell
from texts.catalogue import Texts

FEATURE = KIND


async def press(update: Update, context: Context) -> None:
    """Take an organizer's word. The first one counts; later presses are told so."""
    what, person, ref, *_ = [*buttons.data_of(update), "", "", ""]
    assert context.member is not None
    memberships = context.member.person.memberships
    decide = partial(
        joining.decide,
        telegram_id=int(person) if person.isdecimal() else 0,
        ref=ref,
        welcome=what == "yes",
        visits=frozenset(one.visit_id for one in memberships if one.role is Role.ORGANIZER),
        now=context.now(),
    )

    async def work(session: AsyncSession) -> Stand:
        return Stand(await decide(session))

    stand = (await context.commit(work, Stand)).joining
    if stand is None:
        await buttons.answer(update, context.texts.plain("join-vouch-over"), alert=True)
        return
    await buttons.answer(update)
    await replace(update, context, _decided(context.texts, stand))
    await _tell(context, stand)


def _decided(words: Texts, stand: Joining) -> str:
    outcome = {Step.JOINED: "joined", Step.LIST: "refused"}.get(stand.step, "spent")
    return words.html(f"join-vouch-{outcome}", name=stand.name or stand.refused)


async def _tell(context: Context, stand: Joining) -> None:
    words = await join_screens.words_for(context, stand)
    if stand.step is Step.LIST:
        await tell(context, stand.telegram_id, words.html("join-not-vouched", name=stand.refused))
    await join_screens.show(context, stand, "")
    if stand.released and stand.released != stand.telegram_id:
        await join_screens.tell_released(context, stand, stand.released)
