"""`/kunjungan` (`/visits`): which visit is meant, for members of several."""

from __future__ import annotations

from functools import partial
from typing import Final

from telegram import Update

from db.arrivals import Membership
from db.members import choose_visit
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.knowledge import VisitView
from handlers.name_list import LABEL
from handlers.telling import replace, reply, show_menu
from texts.messages import visits as wording
from texts.pages import shorten

FEATURE: Final = "visit"
NEAREST: Final = "auto"
"""No choice: today's visit, else the next."""


async def show(update: Update, context: Context) -> None:
    typed = " ".join(context.args or []).casefold()
    chosen = next((one for one in _memberships(context).values() if one.visit_code == typed), None)
    if chosen:
        await _choose(context, chosen.visit_id)
    await reply(update, context, *await _shown(context))


async def press(update: Update, context: Context) -> None:
    wanted = (buttons.data_of(update) or [""])[0]
    if wanted != NEAREST and wanted not in map(str, _memberships(context)):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await _choose(context, None if wanted == NEAREST else int(wanted))
    await replace(update, context, *await _shown(context))


async def _choose(context: Context, visit_id: int | None) -> None:
    assert context.member is not None
    person = context.member.person
    await context.commit(partial(choose_visit, person_id=person.id, visit_id=visit_id))
    await context.reload_member()
    await show_menu(context, person.telegram_id, context.language)


async def _shown(context: Context) -> tuple[str, Rows]:
    """List the person's visits, the one that is meant marked, with a button for each other."""
    assert context.member is not None
    mine = _memberships(context)
    views = {id_: await _view(context, one) for id_, one in mine.items()}
    visits = [
        wording.Visiting(
            name=view.visit.name,
            first_day=min((item.day for item in view.visit.agenda), default=None),
            last_day=max((item.day for item in view.visit.agenda), default=None),
            places=_places(context, id_),
            meant=id_ == context.member.visit_id,
        )
        for id_, view in views.items()
    ]
    chosen = context.member.person.chosen_visit_id in mine
    text = wording.visits(context.texts, visits, chosen=chosen)
    if len(mine) == 1:
        return text, []
    rows = [
        [button(shorten(view.visit.name, LABEL), FEATURE, id_)]
        for id_, view in views.items()
        if id_ != context.member.visit_id
    ]
    if chosen:
        rows.append([button(context.texts.plain("visit-button-nearest"), FEATURE, NEAREST)])
    return text, rows


def _memberships(context: Context) -> dict[int, Membership]:
    assert context.member is not None
    return {one.visit_id: one for one in context.member.person.memberships}


def _places(context: Context, visit_id: int) -> tuple[tuple[str, str], ...]:
    assert context.member is not None
    return tuple(
        (one.role, one.group) for one in context.member.person.memberships if one.visit_id == visit_id
    )


async def _view(context: Context, one: Membership) -> VisitView:
    return await context.services.knowledge.view(one.visit_code, one.visit_version)
