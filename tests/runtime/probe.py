"""A Lokus with a few handlers of its own, by which tests see order, effects and crashes; also run as a process.

python -m tests.runtime.probe [POINT]    kills itself (SIGKILL) at POINT: before-commit, after-commit, after-answer
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from telegram import Message, Update, User
from telegram.ext import ApplicationHandlerStop, BaseHandler, CommandHandler

from bot.application import Running, run
from bot.loop import run_in_loop
from bot.settings import Settings, load_settings
from db.batches import BatchReader, Write
from db.models import WrongCodeRow
from handlers.context import Context, Lokus
from handlers.permissions import Handler, everyone
from schedules.rate_limit import NONE

FIRST = -1
"""The group of handlers that is tried before Lokus's own."""

PUT_OFF = insert(WrongCodeRow)


def install(application: Lokus, *, dies: str = "") -> None:
    def reach(point: str) -> None:
        if point == dies:
            os.kill(os.getpid(), signal.SIGKILL)

    async def note(update: Update, context: Context) -> None:
        """`/note`: writes a row now, says how many there are, and puts off another row."""
        sender = who(update).id
        reach("before-commit")
        written = await context.commit(partial(write_row, telegram_id=sender, now=context.now()), int)
        reach("after-commit")
        await said(update).reply_text(f"noted {written}")
        reach("after-answer")
        context.later(Write(PUT_OFF, {"telegram_id": -sender, "tried_at": context.now()}))

    async def wait(update: Update, context: Context) -> None:
        """`/wait SECONDS NAME`: shows that it is in hand, answers late, and puts off a row."""
        await said(update).chat.send_action("typing")
        await asyncio.sleep(float(words(context)[0]))
        await said(update).reply_text(f"waited {words(context)[1]}")
        context.later(Write(PUT_OFF, {"telegram_id": -who(update).id, "tried_at": context.now()}))

    async def say(update: Update, context: Context) -> None:
        await said(update).reply_text(f"said {words(context)[0]}")

    async def fail(update: Update, context: Context) -> None:
        """`/fail`: a fault nobody foresaw, and one that would show the token."""
        raise ZeroDivisionError(f"{context.bot!r} {context.bot.base_url}")

    for name, handler in {"note": note, "wait": wait, "say": say, "fail": fail}.items():
        application.add_handler(_handler(name, handler), group=FIRST)


def who(update: Update) -> User:
    assert update.effective_user is not None
    return update.effective_user


def words(context: Context) -> list[str]:
    assert context.args
    return context.args


def said(update: Update) -> Message:
    assert update.message is not None
    return update.message


def _handler(name: str, handler: Handler) -> BaseHandler[Any, Context, Any]:
    async def last(update: Update, context: Context) -> None:
        await handler(update, context)
        raise ApplicationHandlerStop

    return CommandHandler(name, everyone(last))


async def write_row(session: AsyncSession, *, telegram_id: int, now) -> int:
    await session.execute(insert(WrongCodeRow), {"telegram_id": telegram_id, "tried_at": now})
    return await count_rows(session, telegram_id)


async def count_rows(session: AsyncSession, telegram_id: int) -> int:
    query = select(func.count()).select_from(WrongCodeRow).where(WrongCodeRow.telegram_id == telegram_id)
    return await session.scalar(query) or 0


def away(reader: BatchReader[Any, Any], *, times: int) -> None:
    """Let the next reads find no database."""
    found, left = reader.fetch, count(1)

    async def fetch(connection: AsyncConnection, keys: Sequence[Any]) -> Mapping[Any, Any]:
        if next(left) <= times:
            raise ConnectionRefusedError
        return await found(connection, keys)

    reader.fetch = fetch


async def run_probe(settings: Settings, *, dies: str = "", started=lambda running: None) -> None:
    def begin(running: Running) -> None:
        install(running.application, dies=dies)
        started(running)

    await run(settings, started=begin, limits=NONE)


if __name__ == "__main__":
    run_in_loop(run_probe(load_settings(), dies="".join(sys.argv[1:])))
