"""The demo's own server, asked by others than its page."""

from __future__ import annotations

import re

import aiohttp
import pytest

from bot.demo.site import PAGE
from bot.demo.stage import Demo
from bot.demo.wording import WORDS

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_page_may_load_nothing_from_elsewhere_and_run_nothing_inline(demo: Demo) -> None:
    async with aiohttp.ClientSession() as client, client.get(demo.address) as page:
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "headers",
    [{"Host": "evil.example:80"}, {"Origin": "http://evil.example"}],
    ids=["a foreign name for this address", "a page of another site"],
)
async def test_strangers_in_the_same_browser_are_refused(demo: Demo, headers: dict[str, str]) -> None:
    async with aiohttp.ClientSession(headers=headers) as client:
        for path in ("/", "/demo/state", "/people/users"):
            async with client.get(demo.address + path) as refused:
                assert refused.status == 403, path
        async with client.post(f"{demo.address}/demo/clock", json={"preset": "lunch"}) as refused:
            assert refused.status == 403


async def test_nonsense_is_answered_with_an_error_of_its_own(demo: Demo) -> None:
    for path, body in [
        ("/demo/clock", {"preset": "tea"}),
        ("/demo/clock", {"at": "soon"}),
        ("/demo/clock", {"at": "9999-12-31T23:59"}),
        ("/demo/clock", {}),
        ("/demo/clock", [1]),
        ("/demo/join", {"user": 1}),
        ("/demo/join", {}),
        ("/demo/other", {}),
    ]:
        before = demo.clock.now()
        async with aiohttp.ClientSession() as client, client.post(demo.address + path, json=body) as answer:
            assert answer.status in {400, 404}
            assert set(await answer.json()) == {"error"}
        assert abs((demo.clock.now() - before).total_seconds()) < 60


async def test_files_beside_the_page_are_not_served(demo: Demo) -> None:
    async with aiohttp.ClientSession() as client:
        for path in ("/../site.py", "/%2e%2e/site.py", "/index.html/../../clock.py", "/visit/Peserta.csv"):
            async with client.get(demo.address + path) as answer:
                assert answer.status == 404, path


async def test_the_script_has_a_word_for_all_it_says() -> None:
    source = "".join((PAGE / name).read_text(encoding="utf-8") for name in ("page.js", "index.html"))
    asked = set(re.findall(r'(?:word\(|data-(?:text|label)=|"data-text": )"([a-z-]+)"', source))
    assert asked <= set(WORDS)
    unused = [name for name in WORDS if name not in source and name.rpartition("-")[0] + "-" not in source]
    assert unused == []
