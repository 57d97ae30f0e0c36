"""Delivers updates to the bot's webhook: each chat's in order, different chats side by side, retried until taken."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from typing import TYPE_CHECKING

import aiohttp
import orjson

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
OK = range(200, 300)
AN_HOUR = 3600.0
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0


class Webhook:
    """Where updates go, and the task that brings them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.url = ""
        self.secret = ""
        self.connections = 40
        self.last_error = ""
        self.last_error_date = 0
        self.answer: Callable[[str, Json], Awaitable[object]] | None = None
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def point_at(self, url: str, secret: str, connections: int) -> None:
        self.url, self.secret, self.connections = url, secret, connections
        self.last_error = ""
        if self._task:
            self._task.cancel()
            self._task = None
        if url:
            self._task = asyncio.get_running_loop().create_task(self._deliver_all())

    async def close(self) -> None:
        task = self._task
        self._task = None
        if task:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _deliver_all(self) -> None:
        busy: dict[object, asyncio.Task[None]] = {}
        started: set[int] = set()
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as tasks:
            next_waiting = functools.partial(self._next, busy, started)
            while True:
                waiting = await self.world.hub.until(next_waiting, AN_HOUR)
                if waiting is None:
                    continue
                key, update = waiting
                started.add(update["update_id"])
                busy[key] = tasks.create_task(self._deliver(session, update))
                busy[key].add_done_callback(functools.partial(self._delivered, busy, key))

    def _delivered(self, busy: dict[object, asyncio.Task[None]], key: object, _: asyncio.Task[None]) -> None:
        del busy[key]
        self.world.hub.wake()

    def _next(self, busy: dict[object, asyncio.Task[None]], started: set[int]) -> tuple[object, Json] | None:
        """The oldest update of a chat that has none under way."""
        if len(busy) >= self.connections:
            return None
        seen = set(busy)
        for update in self.world.updates.queue:
            key = order_key(update)
            if key not in seen and update["update_id"] not in started:
                return key, update
            seen.add(key)
        return None

    async def _deliver(self, session: aiohttp.ClientSession, update: Json) -> None:
        pause = FIRST_PAUSE
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: self.secret} if self.secret else {})
        body = orjson.dumps(update)
        while not await self._taken(session, body, headers):
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        if self.world.updates.to_repeat:
            self.world.updates.to_repeat -= 1
            await self._taken(session, body, headers)
        if update in self.world.updates.queue:
            self.world.updates.forget(update)

    async def _taken(self, session: aiohttp.ClientSession, body: bytes, headers: dict[str, str]) -> bool:
        try:
            async with session.post(self.url, data=body, headers=headers) as response:
                answer = await response.read()
                if response.status not in OK:
                    self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
                    return False
        except (aiohttp.ClientError, TimeoutError) as error:
            self._note(f"Connection failed: {type(error).__name__}")
            return False
        if b'"method"' in answer and self.answer:
            await self._do(answer)
        return True

    async def _do(self, answer: bytes) -> None:
        """The answer to an update may be a call; whatever else it is does not matter."""
        try:
            call = orjson.loads(answer)
        except orjson.JSONDecodeError:
            return
        if self.answer and isinstance(call, dict):
            await self.answer(str(call.pop("method", "")), call)

    def _note(self, error: str) -> None:
        self.last_error, self.last_error_date = error, self.world.now()
        self.world.hub.wake()


def order_key(update: Json) -> object:
    """Updates of one chat, or of one person outside any chat, keep their order."""
    content = next(value for key, value in update.items() if key != "update_id")
    message = content.get("message") if "data" in content else content
    chat = (message or {}).get("chat") or content.get("from") or content.get("user") or {}
    return chat.get("id", content.get("id"))
