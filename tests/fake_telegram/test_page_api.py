"""What a page in a browser is given."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from bot.fake_telegram import FakeTelegram
from tests.fake_telegram.pictures import png

MARKUP = {"inline_keyboard": [[{"text": "Kirim", "callback_data": "k"}]]}


@pytest.fixture
def page(client):
    class Page:
        async def read(self, path, **query):
            async with client.session.get(f"{client.url}/people/{path}", params=query) as response:
                return response.status, await response.json()

        async def do(self, path, **given):
            async with client.session.post(f"{client.url}/people/{path}", json=given) as response:
                return response.status, await response.json()

    return Page()


async def test_a_person_writes_and_reads(client, page, ani):
    status, said = await page.do("say", user=ani.id, chat=ani.id, text="/agenda")
    assert (status, said["message"]["mine"], said["message"]["html"]) == (
        200,
        True,
        '<a class="command" href="#">/agenda</a>',
    )
    await client.call(
        "sendMessage", chat_id=ani.id, text="<b>09.30</b> &lt;", parse_mode="HTML", reply_markup=MARKUP
    )
    _, chat = await page.read("messages", user=ani.id, chat=ani.id)
    assert [m["html"] for m in chat["messages"]] == [
        '<a class="command" href="#">/agenda</a>',
        "<b>09.30</b> &lt;",
    ]
    _, chats = await page.read("chats", user=ani.id)
    assert [(c["title"], c["last"]["html"]) for c in chats] == [("Lokus", "<b>09.30</b> &lt;")]
    updates = (await client.call("getUpdates")).result
    assert updates[0]["message"]["text"] == "/agenda"


async def test_a_press_waits_for_the_answer(client, page, ani):
    sent = await client.call("sendMessage", chat_id=ani.id, text="a", reply_markup=MARKUP)
    press = asyncio.create_task(
        page.do("press", user=ani.id, chat=ani.id, message_id=sent.result["message_id"], data="k")
    )
    (update,) = (await client.call("getUpdates", timeout=5)).result
    await client.call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"], text="Sudah")
    assert await press == (200, {"answer": {"text": "Sudah", "show_alert": False}})


async def test_events_stream_what_happens_in_ones_own_chats(client, telegram, ani):
    budi = telegram.user("Budi", started=True)
    async with client.session.get(f"{client.url}/people/events", params={"user": ani.id}) as stream:
        assert await stream.content.readline() == b": hello\n"
        await client.call("sendMessage", chat_id=budi.id, text="untuk Budi")
        sent = await client.call(
            "sendMessage", chat_id=ani.id, text="satu", reply_markup={"keyboard": [["Agenda"]]}
        )
        where = {"chat_id": ani.id, "message_id": sent.result["message_id"]}
        await client.call("editMessageText", text="dua", **where)
        await client.call("sendChatAction", chat_id=ani.id, action="typing")
        await client.call("deleteMessage", **where)
        events: list[Any] = []
        async with asyncio.timeout(3):
            while len(events) < 4:
                line = await stream.content.readline()
                if line.startswith(b"data: "):
                    events.append(json.loads(line[6:]))
    assert [event["kind"] for event in events] == ["message", "edit", "action", "delete"]
    assert events[0]["reply_keyboard"]["keyboard"] == [[{"text": "Agenda"}]]
    assert events[1]["message"]["html"] == "dua"
    assert events[2]["data"] == {"action": "typing"}


async def test_files_go_both_ways(client, page, ani):
    form = aiohttp.FormData({"user": str(ani.id), "chat": str(ani.id), "kind": "photo", "caption": "Foto"})
    form.add_field("file", png(20, 10), filename="foto.png", content_type="image/png")
    async with client.session.post(f"{client.url}/people/upload", data=form) as response:
        message = (await response.json())["message"]
    assert (message["caption"], message["photo"][-1]["width"]) == ("Foto", 20)
    file_id = message["photo"][-1]["file_id"]
    async with client.session.get(f"{client.url}/people/file", params={"file_id": file_id}) as response:
        assert (response.content_type, await response.read()) == ("image/png", png(20, 10))


async def test_a_page_votes_blocks_and_asks_inline(client, page, ani):
    sent = await client.call("sendPoll", chat_id=ani.id, question="?", options=[{"text": "a"}, {"text": "b"}])
    poll_id = sent.result["poll"]["id"]
    assert await page.do("vote", user=ani.id, poll_id=poll_id, options=[1]) == (200, {})
    await client.call("stopPoll", chat_id=ani.id, message_id=sent.result["message_id"])
    assert await page.do("vote", user=ani.id, poll_id=poll_id, options=[0]) == (
        400,
        {"error": "the poll is closed"},
    )
    asked = asyncio.create_task(page.do("inline", user=ani.id, text="ag"))
    updates: list[Any] = []
    while not updates or "inline_query" not in updates[-1]:
        updates = (await client.call("getUpdates", timeout=5)).result
    result = {"type": "article", "id": "1", "title": "A", "input_message_content": {"message_text": "isi"}}
    await client.call(
        "answerInlineQuery", inline_query_id=updates[-1]["inline_query"]["id"], results=[result]
    )
    _, answer = await asked
    _, sent = await page.do("choose", user=ani.id, chat=ani.id, result=answer["results"][0], text="ag")
    assert sent["message"]["html"] == "isi"
    await page.do("block", user=ani.id)
    assert (await client.call("sendMessage", chat_id=ani.id, text="a")).status == 403


@pytest.mark.parametrize(
    ("path", "given", "status"),
    [
        ("say", {"chat": 1, "text": "a"}, 404),
        ("say", {"user": 5, "chat": 5, "text": "a"}, 404),
        ("say", {"text": "a"}, 400),
        ("press", {"message_id": 99, "data": "k"}, 400),
        ("nonsense", {}, 404),
        ("upload", {}, 400),
    ],
)
async def test_what_is_not_there_is_said_so(page, ani, path, given, status):
    where = (
        {"user": ani.id, "chat": ani.id}
        if path != "say" or "text" not in given or len(given) > 1
        else {"user": ani.id}
    )
    assert (await page.do(path, **(where | given)))[0] == status


async def test_a_group_is_seen_by_its_members_only(page, telegram, ani):
    budi = telegram.user("Budi")
    group = telegram.group("Kelompok I", members=[ani])
    assert (await page.read("messages", user=ani.id, chat=group.id))[0] == 200
    assert (await page.read("messages", user=budi.id, chat=group.id)) == (404, {"error": "no such chat"})


async def test_other_origins_are_refused(client, ani):
    headers = {"Origin": "http://evil.example"}
    async with client.session.get(f"{client.url}/people/users", headers=headers) as response:
        assert response.status == 403


async def test_the_page_is_served_beside_its_data(tmp_path, client):
    folder = tmp_path / "page"
    folder.mkdir()
    (folder / "index.html").write_text("<p>halo</p>")
    (tmp_path / "secret.txt").write_text("rahasia")
    async with FakeTelegram(with_page_api=True, page_folder=folder) as telegram:
        client.url = telegram.url
        assert await client.get("/") == (200, b"<p>halo</p>")
        assert (await client.get("/%2e%2e/secret.txt"))[0] == 404
        assert (await client.get("/nothing.js"))[0] == 404


async def test_without_being_asked_for_there_is_no_page(client):
    async with FakeTelegram() as telegram:
        client.url = telegram.url
        assert (await client.get("/people/users"))[0] == 404


async def test_a_page_makes_people_and_groups(client, page):
    _, ani = await page.do("user", first_name="Ani", language_code="en", started=True)
    _, group = await page.do("group", title="Kelompok I", members=[ani["id"]], forum=True)
    assert (await client.call("sendMessage", chat_id=ani["id"], text="halo")).result["text"] == "halo"
    _, chats = await page.read("chats", user=ani["id"])
    assert [(chat["id"], chat["title"]) for chat in chats] == [
        (ani["id"], "Lokus"),
        (group["id"], "Kelompok I"),
    ]
    assert (await page.read("users"))[1] == [ani]


async def test_a_page_edits_its_own_messages(client, page, ani):
    _, said = await page.do("say", user=ani.id, chat=ani.id, text="satu")
    await page.do("edit", user=ani.id, chat=ani.id, message_id=said["message"]["message_id"], text="dua")
    updates = (await client.call("getUpdates")).result
    assert [next(iter(set(update) - {"update_id"})) for update in updates] == ["message", "edited_message"]
    assert ani.screen == ["dua"]
    await page.do("block", user=ani.id)
    await page.do("unblock", user=ani.id)
    assert (await client.call("sendMessage", chat_id=ani.id, text="a")).status == 200


async def test_a_name_bent_to_this_machine_is_refused(client):
    async with client.session.get(f"{client.url}/people/users", headers={"Host": "evil.example"}) as response:
        assert response.status == 403
