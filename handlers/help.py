"""`/bantuan` (`/help`): what the reader's role can do."""

from __future__ import annotations

from telegram import Update

from db.arrivals import Role
from handlers.commands import MENU, MenuCommand
from handlers.context import Context
from handlers.permissions import refuse
from handlers.telling import handled, reply
from texts.messages import help as wording


async def explain(update: Update, context: Context) -> None:
    """List what is there for this reader, and nothing else."""
    if context.member is None:
        await refuse(update, context)
        return
    roles = context.member.roles
    shown = [
        one for one in MENU if one.indonesian in handled(context) and (not one.roles or one.roles & roles)
    ]
    await reply(
        update,
        context,
        wording.explanation(
            context.texts,
            common=[_line(one, context) for one in shown if not one.roles or one.roles == frozenset(Role)],
            staff=[_line(one, context) for one in shown if one.roles and one.roles != frozenset(Role)],
            changes_visits=Role.ORGANIZER in roles,
        ),
    )


def _line(one: MenuCommand, context: Context) -> tuple[str, str]:
    return one.name(context.language), context.texts.plain(f"command-{one.indonesian}")
