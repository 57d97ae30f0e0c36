"""The HTTP side: takes calls at `/bot<token>/METHOD`, hands out files at `/file/bot<token>/PATH`."""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from bot.fake_telegram import methods, schema
from bot.fake_telegram.calls import Call, Fault, Record
from bot.fake_telegram.files import UPLOAD_LIMIT
from bot.fake_telegram.kinds import Reading
from bot.fake_telegram.refusals import PREFIXES, Refusal
from bot.fake_telegram.requests import parameters

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.fake_telegram.kinds import Upload
    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

TOKEN = re.compile(r"\d+:[\w-]+\Z", re.ASCII)
BODY_LIMIT = UPLOAD_LIMIT + 1024 * 1024
SERVER_ERROR = 500


class Dropped(Exception):
    """The connection is to be closed without an answer."""


class Server:
    """Answers calls of one bot."""

    def __init__(self, world: World, token: str, record: Record) -> None:
        self.world = world
        self.token = token
        self.record = record
        self.handlers = methods.handlers()
        self.schema = schema.methods()
        self.other: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]] | None = None
        self._runner: web.ServerRunner | None = None
        self._held: set[asyncio.Task[Any]] = set()

    async def start(self, host: str, port: int) -> str:
        """Listen; port 0 takes a free one. Gives the base address."""
        server = web.Server(self.handle, request_factory=_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        port = self._runner.addresses[0][1]
        return f"http://{host}:{port}"

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/bot"):
            token, _, method = path[4:].partition("/")
            refusal = self._check_token(token)
            if refusal:
                return answer(refusal.code, refusal.as_json())
            return await self._handle_call(request, method)
        if path.startswith("/file/bot"):
            return self._hand_out(path.removeprefix("/file/bot"))
        if self.other:
            return await self.other(request)
        return answer(404, Refusal(404).as_json())

    def _check_token(self, token: str) -> Refusal | None:
        if token == self.token:
            return None
        return Refusal(401) if TOKEN.match(token) else Refusal(404)

    def _hand_out(self, path: str) -> web.Response:
        token, _, file_path = path.partition("/")
        file = self.world.files.at(file_path)
        refusal = self._check_token(token) or (None if file else Refusal(404))
        if refusal or file is None:
            return answer(404, (refusal or Refusal(404)).as_json())
        return web.Response(body=file.content, content_type="application/octet-stream")

    async def _handle_call(self, request: web.BaseRequest, method: str) -> web.Response:
        try:
            raw, files = await parameters(request)
            fault = self._fault(method, raw)
            if fault:
                await self._befall(fault, method, raw)
            call = await self.call(method, raw, files, request)
        except Dropped:
            return hung_up(request)
        except Refusal as refusal:
            return answer(refusal.code, refusal.as_json())
        if fault and fault.drop == "after":
            return hung_up(request)
        if call.ok:
            return web.Response(
                body=b'{"ok":true,"result":' + orjson.dumps(call.result) + b"}", content_type=JSON
            )
        return answer(call.status, call.result)

    def _fault(self, method: str, raw: Json) -> Fault | None:
        if not self.record.faults:
            return None
        chat_id = str(raw.get("chat_id", ""))
        number = int(chat_id) if chat_id.lstrip("-").isdecimal() else chat_id
        spec = self.schema.get(method.lower())
        return self.record.fault_for(spec.name if spec else method, raw | {"chat_id": number})

    async def _befall(self, fault: Fault, method: str, raw: Json) -> None:
        if fault.slow:
            await asyncio.sleep(fault.slow)
        if fault.drop != "before" and fault.code is None:
            return
        spec = self.schema.get(method.lower())
        call = Call(spec.name if spec else method, raw, self.world.clock(), fault.code or 0, ordered=True)
        self._keep(call)
        if fault.code is None:
            raise Dropped
        raise ordered_refusal(fault)

    def _keep(self, call: Call) -> None:
        self.record.calls.append(call)
        self.world.hub.wake()

    async def call(
        self,
        method: str,
        raw: dict[str, object],
        files: dict[str, Upload],
        request: web.BaseRequest | None = None,
    ) -> Call:
        """Do one call and keep it in the record. Never raises `Refusal`."""
        spec = self.schema.get(method.lower())
        call = Call(spec.name if spec else method, raw, self.world.clock())
        reading = Reading(files)
        try:
            call.parameters, handler = self._understood(spec, raw, reading)
            result = handler(self.world, call.parameters)
            call.result = await result if inspect.isawaitable(result) else result
        except Refusal as refusal:
            call.status, call.description = refusal.code, refusal.description
            call.result = refusal.as_json()
        call.sloppy = tuple(reading.sloppy)
        if request is not None and request.transport is None:
            return (
                call  # whoever called is gone: a long poll of a bot that ended is no mistake of the next one
            )
        if self.record.keep or not call.ok or call.sloppy:
            self._keep(call)
        return call

    def _understood(
        self, spec: schema.Method | None, raw: dict[str, object], reading: Reading
    ) -> tuple[Json, methods.Handler]:
        if spec is None:
            raise Refusal(404)
        handler = self.handlers.get(spec.name.lower())
        if handler is None:
            raise Refusal(501, f"{spec.name} is not supported by the stand-in")
        return spec.read(raw, reading), handler


JSON = "application/json"


def hung_up(request: web.BaseRequest) -> web.Response:
    """The connection ends without an answer."""
    if request.transport:
        request.transport.abort()
    return web.Response()


def answer(status: int, content: object) -> web.Response:
    headers = {}
    if isinstance(content, dict) and "retry_after" in content.get("parameters", {}):
        headers["Retry-After"] = str(content["parameters"]["retry_after"])
    return web.Response(status=status, body=orjson.dumps(content), content_type=JSON, headers=headers)


def ordered_refusal(fault: Fault) -> Refusal:
    code = fault.code or SERVER_ERROR
    if code == 429:  # noqa: PLR2004 - HTTP's own number
        seconds = fault.retry_after or 1
        return Refusal(429, f"retry after {seconds}", retry_after=seconds)
    return Refusal(code if code in PREFIXES else SERVER_ERROR)


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:  # noqa: ANN401 - aiohttp's private types
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=BODY_LIMIT)
