"""Builds what a program has one of: its services, and the library's application around them."""

from __future__ import annotations

import asyncio
import os
from typing import cast

from sqlalchemy.ext.asyncio import AsyncEngine
from telegram.ext import ApplicationBuilder, ContextTypes

from bot.handling import LokusApplication
from bot.requests import AiohttpRequest
from bot.sending import PatientCalls
from bot.settings import Settings
from db.arrivals import read_arrivals
from db.batches import BatchReader, BatchWriter
from db.engine import session_factory, without_transactions
from db.outbox import BELL
from handlers.context import Context, Lokus, Services
from handlers.knowledge import KnowledgeCache
from handlers.register import register
from handlers.turn import Clock


def build_services(
    engine: AsyncEngine, clock: Clock, retention_days: int, *, rows_added: asyncio.Event
) -> Services:
    """Make the services; `rows_added` will be set whenever rows of the outbox were committed."""
    reading, writing = session_factory(engine, reading=True), session_factory(engine)
    writing.configure(info={BELL: rows_added})
    return Services(
        sessions=reading,
        writer=BatchWriter(writing),
        arrivals=BatchReader(without_transactions(reading.kw["bind"]), read_arrivals),
        knowledge=KnowledgeCache(reading),
        clock=clock,
        retention_days=retention_days,
    )


def build_application(
    settings: Settings,
    token: str,
    services: Services,
    *,
    patience: PatientCalls,
    fetching: AiohttpRequest,
    calling: AiohttpRequest,
) -> Lokus:
    os.environ.setdefault(
        "PTB_TIMEDELTA", "true"
    )  # the library's way to choose its coming types; else it warns
    made_already = cast("type[Services]", lambda: services)  # the library makes its bot_data by calling this
    contexts = ContextTypes(context=Context, bot_data=made_already)
    application: Lokus = (
        ApplicationBuilder()
        .application_class(LokusApplication)
        .token(token)
        .base_url(f"{settings.api_url}/bot")
        .base_file_url(f"{settings.api_url}/file/bot")
        .request(calling)
        .get_updates_request(fetching)
        .rate_limiter(patience)
        .context_types(contexts)
        .job_queue(None)
        .updater(None)
        .build()
    )
    register(application)
    return application
