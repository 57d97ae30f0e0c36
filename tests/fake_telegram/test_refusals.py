"""What Telegram refuses, with its status and its words."""

from __future__ import annotations

import aiohttp
import pytest

from tests.fake_telegram.refused import REFUSED

INLINE = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}


@pytest.mark.parametrize(("method", "parameters", "reason"), REFUSED, ids=lambda value: str(value)[:40])
async def test_a_bad_call_is_refused_in_telegrams_words(client, telegram, ani, *, method, parameters, reason):
    given = {"chat_id": ani.id} | parameters if "commands" not in parameters else parameters
    given = {name: ani.id if value == "ANI" else value for name, value in given.items()}
    answer = await client.call(method, **given)
    assert (answer.status, answer.json["error_code"], answer.json["ok"]) == (400, 400, False)
    assert answer.description == f"Bad Request: {reason}"
    assert [call.method for call in telegram.refused] == [method]
    assert ani.unheard() == []


@pytest.mark.parametrize("method", ["sendDocument", "sendPhoto", "sendVoice", "editMessageCaption"])
async def test_a_caption_has_its_own_limit(client, ani, method):
    form = aiohttp.FormData({"chat_id": str(ani.id), "caption": "c" * 1024})
    form.add_field("document", b"a", filename="a.txt")
    sent = await client.post("sendDocument", data=form)
    name = method.removeprefix("send").lower()
    part = (
        {"message_id": sent.result["message_id"]}
        if name.startswith("edit")
        else {name: sent.result["document"]["file_id"]}
    )
    answer = await client.call(
        method, chat_id=ani.id, caption="<b>" + "c" * 1025 + "</b>", parse_mode="HTML", **part
    )
    edited = "MEDIA_CAPTION_TOO_LONG"
    assert (
        answer.description
        == f"Bad Request: {edited if name.startswith('edit') else 'message caption is too long'}"
    )


async def test_markup_does_not_count_for_the_length(client, ani):
    answer = await client.call(
        "sendMessage", chat_id=ani.id, text="<b>" + "x" * 4096 + "</b>", parse_mode="HTML"
    )
    assert len(answer.result["text"]) == 4096


@pytest.mark.parametrize(
    ("token", "status", "description"),
    [("1:wrong", 401, "Unauthorized"), ("nonsense", 404, "Not Found"), ("", 404, "Not Found")],
)
async def test_a_wrong_token_is_not_let_in(client, token, status, description):
    code, answer = await client.get(f"/bot{token}/getMe")
    assert (code, answer) == (status, {"ok": False, "error_code": status, "description": description})


async def test_an_unknown_method_is_not_found(client, telegram):
    answer = await client.call("sendTelepathy")
    assert answer.json == {"ok": False, "error_code": 404, "description": "Not Found"}
    assert [str(call) for call in telegram.refused] == ["sendTelepathy() -> 404 Not Found"]


async def test_a_method_that_the_stand_in_can_not_do_says_so(client, telegram):
    answer = await client.call("sendDice", chat_id=1)
    assert (answer.status, answer.description) == (
        501,
        "Not Implemented: sendDice is not supported by the stand-in",
    )
    assert len(telegram.refused) == 1


@pytest.mark.parametrize("how", ["json", "data", "params"])
async def test_parameters_come_in_every_form_and_names_in_any_case(client, ani, how):
    values = {"chat_id": str(ani.id), "text": "halo", "disable_notification": "true"}
    answer = await client.post("SENDmessage", **{how: values})
    assert answer.result["text"] == "halo"
    assert answer.result["chat"] == {
        "id": ani.id,
        "type": "private",
        "first_name": "Ani",
        "last_name": "Wijaya",
        "username": "ani_wijaya",
    }


async def test_what_telegram_would_pass_over_is_noted_as_sloppy(client, telegram, ani):
    await client.call(
        "sendMessage", chat_id=ani.id, text="a", read_timeout=5, link_preview_options={"is_disable": True}
    )
    assert telegram.sloppy == [
        "sendMessage: unknown parameter read_timeout",
        "sendMessage: unknown field link_preview_options.is_disable of LinkPreviewOptions",
    ]
    assert telegram.refused == []


async def test_an_edit_must_change_something(client, ani):
    sent = await client.call(
        "sendMessage", chat_id=ani.id, text="<b>a</b>", parse_mode="HTML", reply_markup=INLINE
    )
    where = {"chat_id": ani.id, "message_id": sent.result["message_id"]}
    same = await client.call(
        "editMessageText", text="<b>a</b>", parse_mode="HTML", reply_markup=INLINE, **where
    )
    assert same.description == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
        " as a current content and reply markup of the message"
    )
    assert (await client.call("editMessageReplyMarkup", reply_markup=INLINE, **where)).status == 400
    assert "reply_markup" not in (await client.call("editMessageText", text="a", **where)).result


async def test_only_ones_own_messages_can_be_edited(client, ani):
    message = await ani.says("halo")
    answer = await client.call("editMessageText", chat_id=ani.id, message_id=message.id, text="b")
    assert answer.description == "Bad Request: message can't be edited"


async def test_a_text_has_no_caption_to_edit(client, ani):
    sent = await client.call("sendMessage", chat_id=ani.id, text="a")
    answer = await client.call(
        "editMessageCaption", chat_id=ani.id, message_id=sent.result["message_id"], caption="b"
    )
    assert answer.description == "Bad Request: there is no caption in the message to edit"


async def test_old_messages_can_not_be_deleted(client, ani, clock):
    sent = await client.call("sendMessage", chat_id=ani.id, text="a")
    clock.passes(48 * 3600 + 1)
    answer = await client.call("deleteMessage", chat_id=ani.id, message_id=sent.result["message_id"])
    assert answer.description == "Bad Request: message can't be deleted for everyone"
    assert ani.screen == ["a"]


@pytest.mark.parametrize(
    ("befalls", "description"),
    [
        (lambda user: None, None),
        (
            lambda user: setattr(user, "started", False),
            "Forbidden: bot can't initiate conversation with a user",
        ),
        (lambda user: setattr(user, "blocked", True), "Forbidden: bot was blocked by the user"),
        (lambda user: setattr(user, "deactivated", True), "Forbidden: user is deactivated"),
    ],
    ids=["fine", "never wrote", "blocked", "deactivated"],
)
async def test_who_can_not_be_reached(client, ani, befalls, description):
    befalls(ani.user)
    answer = await client.call("sendMessage", chat_id=ani.id, text="a")
    assert answer.status == (403 if description else 200)
    assert answer.json.get("description") == description
