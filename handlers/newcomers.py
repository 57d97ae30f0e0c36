"""Who is on the list of participants and has not joined, as a text with an invitation that is ready to forward."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.helpers import create_deep_linked_url

from db.arrivals import Role
from db.invitations import Invitation, derived_code, invite, usual_terms
from db.members import read_list
from db.visit import Visit
from handlers.context import Context
from handlers.saying import say
from texts.messages.broadcasts import not_joined


async def list_not_joined(
    update: Update, context: Context, visit: Visit, html: str, groups: Collection[str] | None = None
) -> None:
    """Name them by group, of some groups or (None) of all; what the organizer wrote stands above."""
    async with context.services.sessions() as session:
        listed = await read_list(session, visit.id, None)
    missing = [
        (group.name, [one.name for one in listed if one.group_id == group.id and not one.taken])
        for group in visit.groups
        if groups is None or group.name in groups
    ]
    missing = [(group, names) for group, names in missing if names]
    if not missing:
        name = "broadcast-all-joined" if listed else "broadcast-no-list"
        await say(update, context, context.texts.html(name))
        return
    link = await _make_invitation(context, visit)
    text = not_joined(context.texts, missing, visit=visit.name, link=link)
    await say(update, context, Markup("\n\n").join([Markup(html), text]) if html else text)  # noqa: S704 - made of the organizer's message


async def _make_invitation(context: Context, visit: Visit) -> str:
    assert context.member is not None
    code = derived_code(context.bot.token, context.turn.key)
    making = partial(
        invite,
        visit_id=visit.id,
        role=Role.PARTICIPANT,
        group_id=None,
        terms=usual_terms(visit, Role.PARTICIPANT, None, now=context.now()),
        created_by=context.member.person.id,
        code=code,
        now=context.now(),
    )

    async def work(session: AsyncSession) -> Invitation:
        return (await making(session))[1]

    await context.commit(work, Invitation)
    return create_deep_linked_url(context.bot.username, code)
