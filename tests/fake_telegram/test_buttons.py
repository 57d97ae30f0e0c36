"""Rules of keyboards, their buttons, and presses."""

from __future__ import annotations

import json
from typing import Any

import pytest
import telegram as ptb
from telegram.error import BadRequest

from tests.fake_telegram.pressing import keyboard, pressed

__all__ = ["pressed"]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [({"text": "x" * 201}, "MESSAGE_TOO_LONG"), ({"url": "https://lan.go.id"}, "URL_INVALID")],
)
async def test_toasts_have_limits(client, pressed, answer, reason):
    refused = await client.call("answerCallbackQuery", callback_query_id=pressed.id, **answer)
    assert refused.description == f"Bad Request: {reason}"
    assert pressed.answer is None


async def test_a_press_is_answered_once(client, pressed):
    first, second = [await client.call("answerCallbackQuery", callback_query_id=pressed.id) for _ in range(2)]
    assert first.status == 200
    assert "query is too old" in second.description


async def test_keyboards_have_a_size(client, ani):
    rows = [[{"text": "x" * 200, "callback_data": "k"}]] * 60
    refused = await client.call(
        "sendMessage", chat_id=ani.id, text="a", reply_markup=json.dumps({"inline_keyboard": rows})
    )
    assert refused.description == "Bad Request: reply markup is too long"


async def test_an_alert_is_told_from_a_toast(client, pressed):
    await client.call("answerCallbackQuery", callback_query_id=pressed.id, text="Penting", show_alert=True)
    assert pressed.answer == {"text": "Penting", "show_alert": True}


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"web_app": ptb.WebAppInfo("http://lan.go.id")}, r"(?i)only https links are allowed"),
        ({"copy_text": ptb.CopyTextButton("x" * 257)}, "(?i)button_copy_text_invalid"),
    ],
)
async def test_buttons_are_checked(bot, ani, fields, reason):
    with pytest.raises(BadRequest, match=reason):
        await bot.send_message(ani.id, "a", reply_markup=keyboard(**fields))


async def test_buttons_of_every_good_kind_pass(bot, ani):
    good: list[dict[str, Any]] = [
        {"url": "https://lan.go.id"},
        {"url": "t.me/lokus_bot"},
        {"url": f"tg://user?id={ani.id}"},
    ]
    good += [{"switch_inline_query": ""}, {"copy_text": ptb.CopyTextButton("a")}]
    for fields in good:
        sent = await bot.send_message(ani.id, "a", reply_markup=keyboard(**fields))
        assert sent.reply_markup.inline_keyboard[0][0].text == "Tombol"


async def test_a_reply_keyboard_is_checked(client, ani):
    async def refused(markup):
        return (await client.call("sendMessage", chat_id=ani.id, text="a", reply_markup=markup)).description

    assert await refused({"keyboard": []}) == "Bad Request: REPLY_MARKUP_INVALID"
    too_long = {"keyboard": [["a"]], "input_field_placeholder": "x" * 65}
    assert await refused(too_long) == "Bad Request: BUTTON_PLACEHOLDER_INVALID"


async def test_only_an_inline_keyboard_can_be_edited_in(client, bot, ani):
    sent = await bot.send_message(ani.id, "a")
    answer = await client.call(
        "editMessageText",
        chat_id=ani.id,
        message_id=sent.message_id,
        text="b",
        reply_markup={"inline_keyboard": 5},
    )
    assert answer.status == 400
    answer = await client.call("editMessageText", inline_message_id="abc", text="b")
    assert answer.description == "Bad Request: MESSAGE_ID_INVALID"


async def test_taking_away_buttons_says_nothing(bot, ani):
    sent = await bot.send_message(ani.id, "Kirim?", reply_markup=keyboard(callback_data="k"))
    await ani.hears()
    await sent.edit_reply_markup(None)
    assert ani.unheard() == []
    await sent.edit_reply_markup(keyboard(callback_data="k"))
    assert ani.unheard() == ["Kirim?"]
