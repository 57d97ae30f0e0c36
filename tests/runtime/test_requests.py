"""Requests as they leave: through a proxy, where the environment names one; and what comes back."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.error import NetworkError

from bot.requests import AiohttpRequest


async def test_calls_go_through_the_proxy_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    async def pass_on(request: web.Request) -> web.Response:
        return web.Response(text=f"{request.host} asked by proxy")

    proxy = web.Application()
    proxy.router.add_post("/{path:.*}", pass_on)
    async with TestServer(proxy) as server:
        monkeypatch.setenv("http_proxy", str(server.make_url("/")))
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        requests = AiohttpRequest()
        await requests.initialize()
        try:
            answer = await requests.do_request("http://telegram.invalid/getMe", "POST")
        finally:
            await requests.shutdown()
    assert answer == (200, b"telegram.invalid asked by proxy")


@pytest.mark.parametrize("answered", ["<html>Sign in to this network</html>", "[]"])
async def test_what_answers_in_telegrams_place_counts_as_a_failure_of_the_network(answered: str) -> None:
    async def intrude(_: web.Request) -> web.Response:
        return web.Response(text=answered)

    portal = web.Application()
    portal.router.add_post("/{path:.*}", intrude)
    requests = AiohttpRequest()
    async with TestServer(portal) as server:
        await requests.initialize()
        try:
            with pytest.raises(NetworkError):
                await requests.post(str(server.make_url("/getMe")))
        finally:
            await requests.shutdown()
