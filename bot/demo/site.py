"""The page's own server: its files, its wording, the clock, and what happens on all three phones as one stream.

    GET  /                 the page; /page.css, /page.js, /icon.svg
    GET  /demo/state       {bot, phones: [{user, role, name, position, votes}], clock, words}
    GET  /demo/events      server-sent events: `{kind: clock, clock}`, or an event of the people's API with its `user`
    POST /demo/clock       {preset} or {at: local moment}                {now, zone, …}
    POST /demo/join        {user}: makes an invitation and follows it    {}

All else under `/people/` is the stand-in's. Whatever is answered goes to pages of this address only.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import orjson
from aiohttp import web

from bot.demo.cast import Actor, join
from bot.demo.clock import DemoClock, NoSuchMoment
from bot.demo.wording import page_words
from bot.fake_telegram import FakeTelegram
from bot.fake_telegram.page_api import check_origin
from bot.fake_telegram.page_view import Bad, PageView, concerns
from bot.fake_telegram.things import Event
from db.visit import Visit
from handlers.context import Services

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

PAGE: Final = Path(__file__).with_name("page")
FILES: Final = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
    " media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
OWN_NAMES: Final = {"127.0.0.1", "localhost"}


class Site:
    """Answers all that is not the Bot API; `people` answers what is said and done on the phones."""

    def __init__(
        self, telegram: FakeTelegram, actors: tuple[Actor, ...], visit: Visit, clock: DemoClock
    ) -> None:
        self._telegram = telegram
        self._actors = actors
        self._visit = visit
        self._clock = clock
        self._view = PageView(telegram.world)
        self._pages: set[asyncio.Queue[dict[str, object]]] = set()
        self._handlers: dict[tuple[str, str], Handler] = {
            ("GET", "/demo/state"): self._state,
            ("GET", "/demo/events"): self._events,
            ("POST", "/demo/clock"): self._move_clock,
            ("POST", "/demo/join"): self._join,
        }
        self.services: Services | None = None
        """The running bot's, once it runs."""
        assert telegram.server.other is not None
        self._people = telegram.server.other

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            check_host(request)
            check_origin(request)
            response = await self._answer(request)
        except Bad as bad:
            response = web.json_response({"error": bad.error}, status=bad.status)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/people/"):
            return await self._people(request)
        if handler := self._handlers.get((request.method, request.path)):
            return await handler(request)
        if request.method == "GET" and request.path in FILES:
            name, kind = FILES[request.path]
            return web.Response(body=(PAGE / name).read_bytes(), content_type=kind, charset="utf-8")
        raise Bad(404, "no such page")

    async def _state(self, _: web.BaseRequest) -> web.Response:
        bot = self._telegram.world.bot
        return answer(
            {
                "bot": {"name": bot.first_name, "username": bot.username},
                "phones": [self._phone(actor) for actor in self._actors],
                "clock": self._clock.as_json(),
                "words": page_words(),
            }
        )

    def _phone(self, actor: Actor) -> dict[str, object]:
        user = actor.person.user
        votes = {poll.id: poll.votes.get(user.id, []) for poll in self._telegram.world.polls.values()}
        return {
            "user": user.id,
            "role": actor.role,
            "name": f"{user.first_name} {user.last_name}",
            "position": actor.position,
            "votes": votes,
        }

    async def _move_clock(self, request: web.BaseRequest) -> web.Response:
        asked = await given(request)
        try:
            if "preset" in asked:
                self._clock.choose(str(asked["preset"]))
            else:
                self._clock.move_to(str(asked.get("at")))
        except NoSuchMoment:
            raise Bad(400, "no such moment") from None
        told = self._clock.as_json()
        for page in self._pages:
            page.put_nowait({"kind": "clock", "clock": told})
        return answer(told)

    async def _join(self, request: web.BaseRequest) -> web.Response:
        user = (await given(request)).get("user")
        actor = next((one for one in self._actors if one.person.id == user), None)
        if actor is None or self.services is None:
            raise Bad(404, "no such person, or the bot is not there yet")
        await join(actor, self._visit, self.services)
        return answer({})

    async def _events(self, request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers=HEADERS | {"Content-Type": "text/event-stream"})
        page: asyncio.Queue[dict[str, object]] = asyncio.Queue()

        def listen(event: Event) -> None:
            for told in self._told(event):
                page.put_nowait(told)

        self._pages.add(page)
        self._telegram.world.hub.listeners.add(listen)
        try:
            await response.prepare(request)
            await response.write(b"retry: 1000\n\n")
            while True:
                await response.write(
                    b"data: " + orjson.dumps(await page.get(), option=orjson.OPT_NON_STR_KEYS) + b"\n\n"
                )
        except ConnectionError:
            return response
        finally:
            self._telegram.world.hub.listeners.discard(listen)
            self._pages.discard(page)

    def _told(self, event: Event) -> list[dict[str, object]]:
        """An event as each person sees it, as it is now: a message may be edited again before it is sent."""
        chat = self._telegram.world.chats[event.chat_id]
        users = (actor.person.user for actor in self._actors)
        return [
            self._view.event(event, user) | {"user": user.id} for user in users if concerns(user, chat, event)
        ]


def check_host(request: web.BaseRequest) -> None:
    """A foreign name that leads to this address (DNS rebinding) is not served."""
    if request.host.rpartition(":")[0] not in OWN_NAMES:
        raise Bad(403, "another host")


async def given(request: web.BaseRequest) -> dict[str, Any]:
    if request.content_type != "application/json":
        raise Bad(400, "JSON is needed")
    try:
        value = orjson.loads(await request.read())
    except orjson.JSONDecodeError:
        raise Bad(400, "JSON is needed") from None
    if not isinstance(value, dict):
        raise Bad(400, "an object is needed")
    return value


def answer(content: object) -> web.Response:
    body = orjson.dumps(content, option=orjson.OPT_NON_STR_KEYS)
    return web.Response(body=body, content_type="application/json")
