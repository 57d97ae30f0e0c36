"""The one list of what people can say or press, in the order in which it is tried, with who may.

The first entry that fits handles the update; the catch-all stays last.
"""

from __future__ import annotations

from typing import Any, Final

from telegram import Update
from telegram.ext import (
    BaseHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    PollAnswerHandler,
    TypeHandler,
    filters,
)

from db.arrivals import Role
from handlers import (
    agenda,
    ask,
    ballots,
    broadcasts,
    calendar,
    changes,
    contacts,
    evaluation_results,
    evaluation_texts,
    evaluations,
    forwarded,
    groups,
    help,  # noqa: A004 - the command's own name
    inline,
    invitations,
    join,
    language,
    loci,
    media,
    notes,
    outsiders,
    poll_access,
    poll_results,
    polls,
    privacy,
    receipts,
    rehearsal,
    reminders,
    replies,
    reports,
    standing,
    visits,
    vouching,
    workbook,
)
from handlers.addressed import Addressed
from handlers.awaiting import Awaiting
from handlers.context import Context, Lokus
from handlers.errors import report
from handlers.keyboard import tapped
from handlers.permissions import MEMBERS, STAFF, everyone, readers, require
from handlers.presses import presses
from handlers.private import privately
from texts.messages.questions import ANSWERING

ALLOWED_UPDATES: Final = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.POLL_ANSWER,
    Update.MY_CHAT_MEMBER,
)
"""The kinds of updates that Telegram is asked for; others never come."""

PRIVATE_TEXT: Final = filters.ChatType.PRIVATE & filters.TEXT & ~filters.COMMAND
EDITED: Final = filters.UpdateType.EDITED_MESSAGE


def handlers() -> list[BaseHandler[Any, Context, Any]]:
    return [
        MessageHandler(filters.VIA_BOT, everyone(inline.sent)),
        CommandHandler("start", everyone(join.start)),
        presses("join", everyone(join.press)),
        presses("vouch", require(MEMBERS, vouching.press)),
        CommandHandler(["bantuan", "help"], everyone(help.explain)),
        CommandHandler(["dataku", "mydata"], everyone(privately(privacy.show))),
        CommandHandler(["hapusdata", "erase"], everyone(privately(privacy.ask_to_erase))),
        presses("privacy", everyone(privacy.press), leave_no_mark=True),
        CommandHandler(["bahasa", "language"], require(MEMBERS, privately(language.show))),
        presses("language", require(MEMBERS, language.press)),
        CommandHandler(["pengingat", "reminders"], require(MEMBERS, privately(reminders.show))),
        presses(reminders.FEATURE, require(MEMBERS, reminders.press)),
        CommandHandler(["gladi", "rehearse"], require(Role.ORGANIZER, privately(rehearsal.show))),
        CommandHandler(["kunjungan", "visits"], require(MEMBERS, privately(visits.show))),
        presses("visit", require(MEMBERS, visits.press)),
        CommandHandler(["undang", "invite"], require(Role.ORGANIZER, privately(invitations.compose))),
        presses("invite", require(Role.ORGANIZER, invitations.press)),
        CommandHandler(["ubah", "change"], require(Role.ORGANIZER, privately(changes.compose))),
        presses(changes.FEATURE, require(Role.ORGANIZER, changes.press)),
        MessageHandler(Awaiting(changes.KIND), require(Role.ORGANIZER, changes.read_value)),
        CommandHandler(["siaran", "broadcast"], require(Role.ORGANIZER, privately(broadcasts.compose))),
        presses(broadcasts.FEATURE, require(Role.ORGANIZER, broadcasts.press)),
        MessageHandler(broadcasts.AWAITED, require(Role.ORGANIZER, broadcasts.read_message)),
        presses(receipts.FEATURE, require(MEMBERS, receipts.press)),
        CommandHandler(["polling", "poll"], require(STAFF, privately(polls.compose))),
        CommandHandler(["hasil", "results"], require(STAFF, privately(poll_results.show))),
        presses(poll_access.FEATURE, require(STAFF, polls.press)),
        CommandHandler(["laporan", "report"], require(STAFF, privately(reports.show))),
        presses(reports.FEATURE, require(STAFF, reports.press)),
        presses(ballots.FEATURE, require(MEMBERS, ballots.press), leave_no_mark=True),
        MessageHandler(Awaiting(polls.KIND), require(STAFF, polls.read_question)),
        PollAnswerHandler(everyone(ballots.count_vote)),
        presses(evaluations.FEATURE, require(MEMBERS, evaluations.press), leave_no_mark=True),
        presses(evaluation_results.FEATURE, require(STAFF, evaluation_results.press)),
        CommandHandler(["catatan", "note"], require(MEMBERS, notes.write)),
        presses(notes.FEATURE, require(MEMBERS, notes.press)),
        MessageHandler(notes.PHOTO, require(MEMBERS, notes.receive_photo)),
        CommandHandler("agenda", readers(agenda.show)),
        CommandHandler(["sekarang", "now"], readers(agenda.show_now)),
        CommandHandler(["berikutnya", "next"], readers(agenda.show_next)),
        presses(agenda.FEATURE, readers(agenda.press)),
        CommandHandler(["lokus", "locus"], readers(loci.show)),
        presses(loci.FEATURE, readers(loci.press)),
        CommandHandler(["kontak", "contacts"], readers(contacts.show)),
        presses(contacts.FEATURE, readers(contacts.press)),
        CommandHandler(["kalender", "calendar"], readers(calendar.show)),
        presses(calendar.FEATURE, readers(calendar.press)),
        MessageHandler(tapped("agenda"), readers(agenda.show)),
        MessageHandler(tapped("now"), readers(agenda.show_now)),
        MessageHandler(tapped("locus"), readers(loci.show)),
        MessageHandler(tapped("contacts"), readers(contacts.show)),
        MessageHandler(Awaiting(standing.KIND), everyone(join.read_text)),
        MessageHandler(
            PRIVATE_TEXT & EDITED & Awaiting(evaluations.WRITTEN),
            require(MEMBERS, evaluation_texts.follow_edit),
        ),
        MessageHandler(PRIVATE_TEXT & EDITED, require(MEMBERS, notes.follow_edit)),
        MessageHandler(notes.AWAITED, require(MEMBERS, notes.read_text)),
        MessageHandler(
            PRIVATE_TEXT & Awaiting(evaluations.WRITING), require(MEMBERS, evaluation_texts.read_text)
        ),
        CommandHandler(["tanya", "ask"], readers(ask.ask_command)),
        presses(ask.FEATURE, readers(ask.choose)),
        presses(forwarded.FEATURE, require(MEMBERS, forwarded.pass_on)),
        presses(replies.KEEPING, require(Role.ORGANIZER, replies.keep)),
        presses(ANSWERING, require(Role.ORGANIZER, replies.write)),
        CommandHandler(["tautkan", "link"], require(STAFF, groups.link)),
        presses(groups.FEATURE, require(STAFF, groups.press)),
        CommandHandler(["lepas", "unlink"], require(STAFF, groups.unlink)),
        ChatMemberHandler(everyone(groups.membership_changed), ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(filters.StatusUpdate.MIGRATE, everyone(groups.migrated)),
        InlineQueryHandler(require(MEMBERS, inline.answer)),
        MessageHandler(PRIVATE_TEXT & filters.REPLY, require(MEMBERS, evaluation_texts.reply)),
        MessageHandler(PRIVATE_TEXT, require(MEMBERS, ask.ask)),
        MessageHandler(Addressed(), readers(ask.ask)),
        MessageHandler(workbook.DOCUMENT, require(MEMBERS, workbook.receive)),
        MessageHandler(media.NO_TEXT, require(MEMBERS, media.answer)),
        TypeHandler(Update, everyone(outsiders.answer_rest)),
    ]


def register(application: Lokus) -> None:
    application.add_handlers(handlers())
    application.add_error_handler(report)
