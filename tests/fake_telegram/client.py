"""A client without manners: sends any parameters to any method and gives the answer as it came."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import aiohttp
import telegram as ptb


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += dt.timedelta(seconds=seconds)


@dataclass(frozen=True)
class Answer:
    status: int
    json: dict[str, Any]
    headers: dict[str, str]

    @property
    def result(self) -> Any:
        assert self.json["ok"], self.json
        return self.json["result"]

    @property
    def description(self) -> str:
        return str(self.json["description"])


class Client:
    def __init__(self, session: aiohttp.ClientSession, url: str, token: str) -> None:
        self.session = session
        self.url = url
        self.token = token

    async def call(self, method: str, **parameters: Any) -> Answer:
        return await self.post(method, json=parameters)

    async def post(self, method: str, *, token: str = "", **how: Any) -> Answer:
        address = f"{self.url}/bot{token or self.token}/{method}"
        async with self.session.post(address, **how) as response:
            return Answer(response.status, await response.json(), dict(response.headers))

    async def get(self, path: str) -> tuple[int, Any]:
        async with self.session.get(f"{self.url}{path}") as response:
            is_json = response.content_type == "application/json"
            return response.status, await response.json() if is_json else await response.read()


def keyboard(*rows: list[str]) -> ptb.InlineKeyboardMarkup:
    """Buttons that send their own label in small letters."""
    return ptb.InlineKeyboardMarkup(
        [[ptb.InlineKeyboardButton(label, callback_data=label.lower()) for label in row] for row in rows]
    )
