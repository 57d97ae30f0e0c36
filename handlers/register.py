"""The one list of what people can say or press, in the order in which it is tried, with who may.

The first entry that fits handles the update; the catch-all stays last.
"""

from __future__ import annotations

from typing import Any, Final

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, MessageHandler, TypeHandler

from db.arrivals import Role
from handlers import (
    agenda,
    contacts,
    help,  # noqa: A004 - the command's own name
    invitations,
    join,
    joining,
    language,
    loci,
    outsiders,
    privacy,
    visits,
    vouching,
)
from handlers.awaiting import Awaiting
from handlers.buttons import presses
from handlers.context import Context, Lokus
from handlers.errors import report
from handlers.keyboard import tapped
from handlers.permissions import MEMBERS, everyone, readers, require
from handlers.private import privately

ALLOWED_UPDATES: Final = (
    Update.MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.POLL_ANSWER,
    Update.MY_CHAT_MEMBER,
)
"""The kinds of updates that Telegram is asked for; others never come."""


def handlers() -> list[BaseHandler[Any, Context, Any]]:
    return [
        CommandHandler("start", everyone(join.start)),
        presses("join", everyone(join.press)),
        presses("vouch", require(MEMBERS, vouching.press)),
        MessageHandler(Awaiting(joining.KIND), everyone(join.read_text)),
        CommandHandler(["bantuan", "help"], everyone(help.explain)),
        CommandHandler(["dataku", "mydata"], everyone(privately(privacy.show))),
        CommandHandler(["hapusdata", "erase"], everyone(privately(privacy.ask_to_erase))),
        presses("privacy", everyone(privacy.press)),
        CommandHandler(["bahasa", "language"], require(MEMBERS, privately(language.show))),
        presses("language", require(MEMBERS, language.press)),
        CommandHandler(["kunjungan", "visits"], require(MEMBERS, privately(visits.show))),
        presses("visit", require(MEMBERS, visits.press)),
        CommandHandler(["undang", "invite"], require(Role.ORGANIZER, privately(invitations.compose))),
        presses("invite", require(Role.ORGANIZER, invitations.press)),
        MessageHandler(tapped("agenda"), readers(agenda.show)),
        MessageHandler(tapped("now"), readers(agenda.show_now)),
        MessageHandler(tapped("locus"), readers(loci.show)),
        MessageHandler(tapped("contacts"), readers(contacts.show)),
        TypeHandler(Update, everyone(outsiders.answer_rest)),
    ]


def register(application: Lokus) -> None:
    application.add_handlers(handlers())
    application.add_error_handler(report)
