"""A demo that runs, and a real browser that looks at it. Without Chromium these tests are skipped, and say so."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect
from telegram import Bot

from bot.demo.stage import Demo, play
from tests.pages.phones import Opened, watch

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

PATIENCE = 20_000
"""Milliseconds that the page has to show what is expected; it takes a few, but the machine may be busy."""

Look = Callable[..., AbstractAsyncContextManager[Opened]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("NO CHROMIUM on this machine: the demo's page was not tested")
    expect.set_options(timeout=PATIENCE)
    no_sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, *no_sandbox])
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def demo() -> AsyncIterator[Demo]:
    """The demo as `lokus demo` runs it, at nine o'clock of the visit's day."""
    opened: asyncio.Future[Demo] = asyncio.get_running_loop().create_future()
    playing = asyncio.create_task(play(port=0, opened=opened.set_result))
    playing.add_done_callback(lambda _: opened.done() or opened.cancel())
    demo = await opened
    demo.clock.choose("morning")
    yield demo
    demo.stop()
    await playing


@pytest.fixture
def look(browser: Browser, demo: Demo) -> Look:
    """Open the page: `async with look(width=390) as page:`; it may complain of nothing and ask nobody else."""

    @asynccontextmanager
    async def opened(
        *,
        width: int = 1440,
        height: int = 900,
        scheme: str = "light",
        locale: str = "id-ID",
        forgiving: bool = False,
    ) -> AsyncIterator[Opened]:
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            locale=locale,
            reduced_motion="reduce",
        )
        page = await context.new_page()
        complaints = watch(page)
        await page.goto(demo.address)
        await page.wait_for_selector("body[data-ready]")
        yield Opened(page, demo)
        await context.close()
        assert forgiving or complaints == []

    return opened


@pytest_asyncio.fixture(loop_scope="session")
async def bot(demo: Demo) -> AsyncIterator[Bot]:
    """The bot's own voice, to send what Lokus would; everyone on the page has written to it."""
    for user in demo.telegram.world.users.values():
        user.started = True
    async with Bot(demo.telegram.token, base_url=f"{demo.address}/bot") as bot:
        yield bot
