"""A workbook sent as a document: read, its mistakes listed, its changes shown; what follows is `previews.py`'s."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from markupsafe import Markup, escape
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Document, InputFile, Update
from telegram.constants import FileSizeLimit
from telegram.error import BadRequest
from telegram.ext import filters

from db.arrivals import Role
from db.errors import Problem
from db.proposals import prepare_import, propose
from db.visit import Visit
from db.workbook.read import Reading, read_workbook
from handlers import media, preview_cards, previews
from handlers.context import Context
from handlers.saying import say
from handlers.typing import typing_when_slow
from texts.catalogue import Texts
from texts.messages.workbook import problem_line
from texts.pages import shorten

DOCUMENT: Final = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & filters.Document.ALL
ENDINGS: Final = (".xlsx", ".xlsm")
SPREADSHEETS: Final = (*ENDINGS, ".xls", ".ods", ".csv", ".numbers")
MOST_LINES: Final = 20
MOST_WARNINGS: Final = 10
LONGEST_LINE: Final = 300


async def receive(update: Update, context: Context) -> None:
    """Show what a workbook changes. Who is no organizer sends documents for other reasons."""
    assert update.effective_message is not None
    document = update.effective_message.document
    if document is None or context.member is None or Role.ORGANIZER not in context.member.roles:
        await media.answer(update, context)
        return
    if refusal := _refusal(context, document):
        await say(update, context, refusal)
        return
    async with typing_when_slow(update, context):
        reading = await _read(context, document)
    if reading is None:
        await say(update, context, context.texts.html("document-unavailable"))
    elif reading.visit is None:
        await _list_mistakes(update, context, reading)
    else:
        await _show_changes(update, context, reading, reading.visit)


def _refusal(context: Context, document: Document) -> Markup | None:
    name = (document.file_name or "").casefold()
    if not name.endswith(ENDINGS):
        known = name.endswith(SPREADSHEETS)
        return context.texts.html("document-other-spreadsheet" if known else "document-other-type")
    if (document.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        return context.texts.html("document-too-large", limit=FileSizeLimit.FILESIZE_DOWNLOAD // 1_000_000)
    return None


async def _read(context: Context, document: Document) -> Reading | None:
    """Download and read a workbook, in a thread; None where Telegram does not hand it out any more."""
    try:
        file = await context.bot.get_file(document.file_id)
        content = bytes(await file.download_as_bytearray())
    except BadRequest:
        return None
    return await asyncio.to_thread(_read_content, content)


def _read_content(content: bytes) -> Reading:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workbook.xlsx"
        path.write_bytes(content)
        return read_workbook(path)


async def _list_mistakes(update: Update, context: Context, reading: Reading) -> None:
    """List the first mistakes in the chat, and all of them in a file where there are more; then what is odd besides."""
    texts = context.texts
    lines = _lines(texts, [one for one in reading.problems if not one.warning])
    parts = [texts.html("document-mistakes", count=len(lines)), _listed(lines[:MOST_LINES])]
    if len(lines) > MOST_LINES:
        parts.append(texts.html("document-more-mistakes", count=len(lines) - MOST_LINES))
    await say(update, context, Markup("\n\n").join(parts))
    if len(lines) > MOST_LINES:
        await _send_file(update, context, texts.plain("document-mistakes-file"), "\n".join(lines))
    await _warn(update, context, reading)


def _lines(texts: Texts, problems: Sequence[Problem]) -> list[str]:
    return [problem_line(texts, one.kind, one.sheet, one.cell, one.facts) for one in problems]


def _listed(lines: Sequence[str]) -> Markup:
    return Markup("\n").join(Markup("• ") + escape(shorten(line, LONGEST_LINE)) for line in lines)


async def _send_file(update: Update, context: Context, name: str, text: str) -> None:
    assert update.effective_chat is not None
    await context.bot.send_document(
        update.effective_chat.id, InputFile(text.encode(), filename=name), caption=None
    )


async def _show_changes(update: Update, context: Context, reading: Reading, wanted: Visit) -> None:
    assert context.member is not None
    async with context.services.sessions() as session:
        old, new = await prepare_import(session, wanted)
    if old and not previews.organizes(context, old.code):
        await say(update, context, context.texts.html("document-not-yours", code=old.code))
        return
    await _warn(update, context, reading)
    if old and not await _changes_something(old, new):
        await say(update, context, context.texts.html("document-unchanged", code=old.code))
        return
    by, now = context.member.person.id, context.now()

    async def work(session: AsyncSession) -> int:
        return await propose(session, old, new, by=by, now=now)

    change_id = await context.commit(work, int)
    await previews.show_new(update, context, change_id)
    found = await previews.read_preview(context, change_id)
    if found and (text := preview_cards.diff_text(context, found)):
        await _send_file(update, context, context.texts.plain("document-changes-file"), text)


async def _changes_something(old: Visit, new: Visit) -> bool:
    from db.workbook.diff import diff_visits  # noqa: PLC0415 - start-up needs no comparing

    return bool(await asyncio.to_thread(partial(diff_visits, old, new)))


async def _warn(update: Update, context: Context, reading: Reading) -> None:
    """Say what is odd about a workbook without being a mistake."""
    lines = _lines(context.texts, [one for one in reading.problems if one.warning])
    if not lines:
        return
    parts = [context.texts.html("document-warnings"), _listed(lines[:MOST_WARNINGS])]
    if len(lines) > MOST_WARNINGS:
        parts.append(context.texts.html("change-more", count=len(lines) - MOST_WARNINGS))
    await say(update, context, Markup("\n\n").join(parts))
