"""The Bot API over aiohttp: python-telegram-bot's documented `BaseRequest`, with a pool for many chats at once.

Answers, also refusals, are left to python-telegram-bot to understand. An address of the Bot API holds the token, so no
error that leaves here repeats one. Why not httpx: docs/decisions/requests-on-aiohttp.md.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import urlencode
from urllib.request import getproxies

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

NONE: Final = BaseRequest.DEFAULT_NONE
FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}


class AiohttpRequest(BaseRequest):
    """Requests on at most `connections` at a time; timeouts in seconds, `upload_timeout` for what carries files."""

    def __init__(
        self,
        *,
        connections: int = 96,
        read_timeout: float = 15,
        connect_timeout: float = 10,
        pool_timeout: float = 30,
        upload_timeout: float = 60,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._upload_timeout = upload_timeout
        self._client: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._client is None or self._client.closed:
            self._client = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=bool(getproxies()),  # aiohttp looks for a proxy at each request, on a thread
            )

    async def shutdown(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def do_request(  # noqa: PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = NONE,
        write_timeout: ODVInput[float] = NONE,
        connect_timeout: ODVInput[float] = NONE,
        pool_timeout: ODVInput[float] = NONE,
    ) -> tuple[int, bytes]:
        if self._client is None:
            raise NetworkError("the connections are closed")
        files = bool(request_data and request_data.contains_files)
        read = _given(read_timeout, self._read_timeout)
        write = _given(write_timeout, self._upload_timeout if files else self._read_timeout)
        timeout = aiohttp.ClientTimeout(
            # aiohttp has no limit for writing: what a request may take in all is bounded instead.
            total=None if read is None or write is None else read + write + self._connect_timeout,
            sock_read=None if read is None else (max(read, write or 0) if files else read),
            sock_connect=_given(connect_timeout, self._connect_timeout),
            connect=_given(pool_timeout, self._pool_timeout),
        )
        body = _multipart(request_data) if request_data and files else _form(request_data)
        try:
            async with self._client.request(
                method,
                url,
                data=body,
                headers=FORM if body is not None and not files else None,
                timeout=timeout,
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except TimeoutError:  # aiohttp's own are subclasses
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(_described(error)) from None  # the cause may hold the address

    async def call(self, url: str, fields: Mapping[str, Any], *, read_timeout: float) -> Any:  # noqa: ANN401 - whatever the method returns, as JSON
        """Call a method and return its result as JSON. Raises TelegramError as every method of the bot does."""
        data = cast("RequestData", _Fields(fields))  # it stands in for the library's, which only it may make
        return await self.post(url, data, read_timeout=read_timeout)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            parsed = orjson.loads(payload)
        except orjson.JSONDecodeError:
            parsed = None
        if not isinstance(parsed, dict):  # it was not Telegram that answered, but something on the way
            raise NetworkError("Invalid server response")
        return parsed


class _Fields:
    """Parameters of a request without files, as `RequestData` gives them."""

    contains_files = False

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.json_parameters = {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in fields.items()
        }


def _given(value: ODVInput[float], usual: float) -> float | None:
    return usual if isinstance(value, DefaultValue) else value


def _form(data: RequestData | None) -> bytes | None:
    return urlencode(data.json_parameters).encode() if data else None


def _multipart(data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        file = (
            io.BytesIO(content) if isinstance(content, bytes) else content
        )  # which aiohttp sends piece by piece
        form.add_field(name, file, filename=filename, content_type=kind)
    return form


def _described(error: Exception) -> str:
    """Name an error by its class and, where there is one, the operating system's number: never by its text."""
    number = getattr(error, "errno", None)
    return f"{type(error).__name__}{f' (errno {number})' if number else ''}"
