"""A demo that runs, and a real browser that looks at it. Without Chromium these tests are skipped, and say so."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect
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


@dataclass(frozen=True)
class Tab:
    """A tab of the browser, kept for the next test: opening one costs as much as a test does in it."""

    page: Page
    complaints: list[str]

    @classmethod
    async def open(cls, browser: Browser, locale: str) -> Tab:
        context = await browser.new_context(locale=locale)
        page = await context.new_page()
        return cls(page, watch(page))

    async def clear(self) -> None:
        """Leave nothing behind for whoever is served on the same port."""
        await self.page.evaluate("localStorage.clear(), sessionStorage.clear()")
        await self.page.goto("about:blank")
        self.complaints.clear()


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> dict[str, Tab]:
    """Those of this browser that no test looks at, by their language; of a test that failed none is kept."""
    return {}


@pytest.fixture
def look(browser: Browser, tabs: dict[str, Tab], demo: Demo) -> Look:
    """Open the page: `async with look(width=390) as page:`; it may complain of nothing and ask nobody else."""

    @asynccontextmanager
    async def opened(
        *,
        width: int = 1440,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        locale: str = "id-ID",
        forgiving: bool = False,
    ) -> AsyncIterator[Opened]:
        tab = tabs.pop(locale, None) or await Tab.open(browser, locale)
        await tab.page.set_viewport_size({"width": width, "height": height})
        await tab.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        await tab.page.goto(demo.address)
        await tab.page.wait_for_selector("body[data-ready]")
        yield Opened(tab.page, demo)
        assert forgiving or tab.complaints == []
        await tab.clear()
        tabs[locale] = tab

    return opened


@pytest_asyncio.fixture(loop_scope="session")
async def bot(demo: Demo) -> AsyncIterator[Bot]:
    """The bot's own voice, to send what Lokus would; everyone on the page has written to it."""
    for user in demo.telegram.world.users.values():
        user.started = True
    async with Bot(demo.telegram.token, base_url=f"{demo.address}/bot") as bot:
        yield bot
