"""What a page in a browser needs to be Telegram for its people; on only with `FakeTelegram(with_page_api=True)`.

Every answer is JSON, errors are `{"error": …}` with status 400, 403 or 404. `user` is a user's number, `chat` a
chat's number (a private chat with the bot has its user's number). A `message` is Telegram's own JSON with two
fields more: `html` (text or caption as safe HTML) and `mine` (the asking user wrote it).

    GET  /people/users                      [{id, first_name, …, language_code}]
    GET  /people/chats?user=                [{id, type, title, is_forum, topics: {number: name}, pinned: [id], last}]
    GET  /people/messages?user=&chat=       {messages, pinned, reply_keyboard, commands: [{command, description}],
                                             menu_button, about: {name, description, short_description}}
    GET  /people/file?file_id=              the file itself
    POST /people/user     {first_name, last_name?, username?, language_code?, started?}   the new user
    POST /people/group    {title, members: [user], forum?}            the new chat, with the bot in it
    POST /people/say      {user, chat, text, topic?, reply_to?}       {message}
    POST /people/edit     {user, chat, message_id, text}              {message}
    POST /people/press    {user, chat, message_id, data}              {answer: {text, show_alert} or null}
    POST /people/vote     {user, poll_id, options: [0, 2]}            {}   (none: takes the vote back)
    POST /people/inline   {user, text, offset?}                       {results: […], next_offset}
    POST /people/choose   {user, chat, result, text}                  {message}
    POST /people/block    {user}, POST /people/unblock {user}         {}
    POST /people/upload   multipart: user, chat, kind (document, photo, voice), caption?, topic?, file   {message}
    GET  /people/events?user=               server-sent events, one line of JSON each, from now on:
        {kind, chat_id, message, data, reply_keyboard}; kinds are `message`, `edit`, `delete` (message: the one that
        went), `pin`, `unpin`, `poll` (message: with the new counts), `action` (data.action: typing…),
        `callback_answer` (data: text, show_alert, user_id), `reaction` (data.reaction), `menu` (commands changed).

`press` and `inline` wait for the bot as long as Telegram would. With `page_folder=`, files of that folder are
served at `/` (`index.html` first), so that page and data have one origin; other origins are refused.
"""

from __future__ import annotations

import asyncio
import ipaddress
import mimetypes
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from bot.fake_telegram.page_acts import PageActs
from bot.fake_telegram.page_view import Bad, PageView, concerns
from bot.fake_telegram.refusals import Refusal
from bot.fake_telegram.requests import parameters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.fake_telegram.things import Event, Json
    from bot.fake_telegram.world import World

JSON = "application/json"


class PageApi:
    def __init__(self, world: World, page_folder: Path | None = None) -> None:
        self.world = world
        self.page_folder = page_folder
        self.view = PageView(world)
        self.reads: dict[str, Callable[[Json], object]] = {
            "users": self.view.users,
            "chats": self.view.chats,
            "messages": self.view.messages,
        }
        self.acts = PageActs(self.view).by_name

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            check_origin(request)
            if not request.path.startswith("/people/"):
                return self._page_file(request.path)
            return await self._answer(request, request.path.removeprefix("/people/"))
        except Bad as bad:
            return web.json_response({"error": bad.error}, status=bad.status)
        except Refusal as refusal:
            return web.json_response({"error": refusal.description}, status=400)
        except (KeyError, ValueError, TypeError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)

    async def _answer(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        if request.method == "GET":
            if name == "events":
                return await self.events(request)
            if name == "file":
                return self.file(request.query["file_id"])
            result = self.reads[name](dict(request.query)) if name in self.reads else None
        else:
            given, _ = await parameters(request)
            result = await self.acts[name](given) if name in self.acts else None
        if result is None:
            raise Bad(404, "no such page")
        return web.Response(body=orjson.dumps(result, option=orjson.OPT_NON_STR_KEYS), content_type=JSON)

    def _page_file(self, path: str) -> web.StreamResponse:
        if self.page_folder is None:
            raise Bad(404, "no such page")
        file = (self.page_folder / (path.strip("/") or "index.html")).resolve()
        if not file.is_relative_to(self.page_folder.resolve()) or not file.is_file():
            raise Bad(404, "no such page")
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return web.Response(body=file.read_bytes(), content_type=kind, headers={"Cache-Control": "no-cache"})

    def file(self, file_id: str) -> web.Response:
        file = self.world.files.find(file_id)
        if file is None:
            raise Bad(404, "no such file")
        safe = file.content_type.startswith(("image/png", "image/jpeg", "audio/"))
        disposition = {} if safe else {"Content-Disposition": "attachment"}
        return web.Response(
            body=file.content, content_type=file.content_type.split(";")[0], headers=disposition
        )

    async def events(self, request: web.BaseRequest) -> web.StreamResponse:
        user = self.view.user(dict(request.query))
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
        )
        queue: asyncio.Queue[Event] = asyncio.Queue()
        self.world.hub.listeners.add(queue.put_nowait)
        try:
            await response.prepare(request)
            await response.write(b": hello\n\n")
            while True:
                event = await queue.get()
                if concerns(user, self.world.chats[event.chat_id], event):
                    await response.write(b"data: " + orjson.dumps(self.view.event(event, user)) + b"\n\n")
        except ConnectionError:
            return response
        finally:
            self.world.hub.listeners.discard(queue.put_nowait)


def check_origin(request: web.BaseRequest) -> None:
    """Other sites in the same browser must not act here."""
    host = urlsplit(f"//{request.host}").hostname or ""
    if host != "localhost" and not is_address(host):
        raise Bad(403, "a name that may have been bent to this machine")
    origin: Any = request.headers.get("Origin")
    if origin and urlsplit(origin).netloc != request.host:
        raise Bad(403, "another origin")


def is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
