"""Reads a call's parameters from a request: query string, form, multipart or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl

import aiohttp
import orjson

from bot.fake_telegram.kinds import Upload
from bot.fake_telegram.refusals import Refusal, bad_request

if TYPE_CHECKING:
    from aiohttp import web

JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"


async def parameters(request: web.BaseRequest) -> tuple[dict[str, object], dict[str, Upload]]:
    """Parameters as they came, and the files by name. A file is also a parameter of its name."""
    raw: dict[str, object] = dict(request.query) if request.rel_url.raw_query_string else {}
    files: dict[str, Upload] = {}
    content_type = request.content_type
    if request.method == "POST":
        if content_type == FORM:
            raw.update(parse_qsl((await request.read()).decode(), keep_blank_values=True))
        elif content_type == JSON:
            raw.update(json_object(await request.read()))
        elif content_type == MULTIPART:
            raw.update(await multipart(request, files))
    return raw, files


def json_object(body: bytes) -> dict[str, object]:
    try:
        value = orjson.loads(body) if body else {}
    except orjson.JSONDecodeError:
        raise bad_request("Can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("Object expected")
    return cast("dict[str, object]", value)


async def multipart(request: web.BaseRequest, files: dict[str, Upload]) -> dict[str, object]:
    raw: dict[str, object] = {}
    async for part in await request.multipart():
        if not isinstance(part, aiohttp.BodyPartReader) or not part.name:
            raise Refusal(400, "Failed to parse multipart request")
        content = bytes(await part.read())
        if part.filename is None:
            raw[part.name] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            raw[part.name] = files[part.name] = Upload(part.filename, kind, content)
    return raw
