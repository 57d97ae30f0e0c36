"""The page as its visitors use it: three phones, each with a role, and the clock."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.async_api import ConsoleMessage, Error, Locator, Page, Request, expect

from bot.demo.stage import Demo

NAMES = {"participant": "Ratna Kusumadewi", "organizer": "Nadia Paramitha", "coach": "Arya Wicaksana"}


def watch(page: Page) -> list[str]:
    """Collect what the page complains of, and whatever it asks of another machine."""
    complaints: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(f"{message.type}: {message.text}")

    def failed(error: Error) -> None:
        complaints.append(f"exception: {error}")

    def asked(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.hostname != "127.0.0.1" and parts.scheme not in {"data", "blob"}:
            complaints.append(f"request: {request.url}")

    page.on("console", said)
    page.on("pageerror", failed)
    page.on("request", asked)
    return complaints


class Phone:
    """One of the phones."""

    def __init__(self, page: Page, demo: Demo, role: str) -> None:
        self.node = page.locator(f"#phone-{role}")
        self.text = page.locator(f"#text-{role}")
        self.role = role
        first_name = NAMES[role].split()[0]
        users = demo.telegram.world.users.values()
        self.user = next(user for user in users if user.first_name == first_name)

    @property
    def messages(self) -> Locator:
        return self.node.locator(".log:not([hidden]) .message")

    @property
    def last(self) -> Locator:
        return self.messages.last

    def button(self, label: str) -> Locator:
        """The newest button with this label."""
        return self.node.get_by_role("button", name=label, exact=True).last

    async def presses(self, label: str) -> None:
        """Press a button under a message, or of the page."""
        await self.button(label).click()

    async def taps(self, label: str) -> None:
        """Tap a key below the chat, which writes its label."""
        await self._writes(self.node.locator(".reply-keyboard").get_by_role("button", name=label).click())

    async def says(self, text: str) -> None:
        await self.text.fill(text)
        await self._writes(self.text.press("Enter"))

    async def _writes(self, act: Awaitable[None]) -> None:
        mine = self.node.locator(".log:not([hidden]) .message.mine")
        before = await mine.count()
        await act
        await expect(mine).to_have_count(before + 1)

    async def hears(self, text: str) -> Locator:
        """Wait for a message that says this, after all that this person wrote."""
        since = self.node.locator(
            ".log:not([hidden]) .message:not(.mine):not(:has(~ .message.mine))", has_text=text
        )
        await expect(since.last).to_be_visible()
        return since.last

    async def joins(self) -> None:
        """Follow the invitation to the end, as the role's own person."""
        await self._writes(self.button("Mulai").click())
        await self.presses("Setuju")
        name = NAMES[self.role]
        await self.presses(name if self.role == "participant" else f"Pakai “{name}”")
        await self.hears("Selamat datang")
        await expect(self.node.locator(".reply-keyboard")).to_be_visible()


@dataclass
class Opened:
    """The page, open in a browser."""

    page: Page
    demo: Demo

    def phone(self, role: str) -> Phone:
        return Phone(self.page, self.demo, role)

    async def goes_to(self, preset: str) -> None:
        """Press one of the clock's moments."""
        await self.page.locator(".inline-presets").get_by_role("button", name=preset, exact=True).click()
        pressed = self.page.locator(".inline-presets [aria-pressed=true]")
        await expect(pressed).to_have_text(preset)
