"""What Telegram refuses, with its status and its words."""

from __future__ import annotations

import aiohttp
import pytest

INLINE = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}


def button(**fields):
    return {"reply_markup": {"inline_keyboard": [[{"text": "a", **fields}]]}}


def poll(**fields):
    return {"question": "Q?", "options": [{"text": "a"}, {"text": "b"}], **fields}


def article(number, **fields):
    content = {"input_message_content": {"message_text": "t"}}
    return {"type": "article", "id": str(number), "title": "t", **content, **fields}


def command(name="agenda", description="d"):
    return {"command": name, "description": description}


LONG_NAME = "x" * 65
REFUSED = [
    ("sendMessage", {"text": ""}, "message text is empty"),
    ("sendMessage", {}, "message text is empty"),
    ("sendMessage", {"text": " \n "}, "text must be non-empty"),
    ("sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
    ("sendMessage", {"text": "x" * 4097}, "message is too long"),
    ("sendMessage", {"text": "😀" * 2049}, "message is too long"),
    (
        "sendMessage",
        {"text": "<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ("sendMessage", {"text": "x", "parse_mode": "XML"}, "unsupported parse_mode"),
    ("sendMessage", {"text": "x", "chat_id": ""}, "chat_id is empty"),
    ("sendMessage", {"text": "x", "chat_id": 1}, "chat not found"),
    ("sendMessage", {"text": "x", "chat_id": -5}, "chat not found"),
    ("sendMessage", {"text": "x", "chat_id": "@nobody"}, "chat not found"),
    ("sendMessage", {"text": "x", "chat_id": "ani"}, "chat not found"),
    ("sendMessage", {"text": 5}, 'field "text" must be of type String'),
    ("sendMessage", {"text": "x", "chat_id": [1]}, 'field "chat_id" must be of type Integer or String'),
    (
        "sendMessage",
        {"text": "x", "disable_notification": "yes"},
        'field "disable_notification" must be of type Boolean',
    ),
    (
        "sendMessage",
        {"text": "x", "message_thread_id": "two"},
        'field "message_thread_id" must be of type Integer',
    ),
    ("sendMessage", {"text": "x", "message_thread_id": 7}, "message thread not found"),
    ("sendMessage", {"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ("sendMessage", {"text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
    (
        "sendMessage",
        {"text": "x", "reply_parameters": {"message_id": 999}},
        "message to be replied not found",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_parameters": {}},
        "can't parse reply parameters: Can't find field \"message_id\"",
    ),
    ("sendMessage", {"text": "x", **button(callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
    ("sendMessage", {"text": "x", **button(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
    ("sendMessage", {"text": "x", **button(callback_data="")}, "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        {"text": "x", **button()},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {"text": "x", **button(url="nowhere")},
        "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"callback_data": "a"}]]}},
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": 1, "callback_data": "a"}]]}},
        'field "text" must be of type String',
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "a"}]]}},
        "inline keyboard button text must be non-empty",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}] * 9]}},
        "reply markup is too long",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"keyboard": [[{"text": ""}]]}},
        "keyboard button text must be non-empty",
    ),
    ("editMessageText", {"text": "x", "message_id": 999}, "message to edit not found"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    ("editMessageReplyMarkup", {"message_id": 999}, "message to edit not found"),
    ("deleteMessage", {"message_id": 999}, "message to delete not found"),
    ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
    ("deleteMessages", {"message_ids": list(range(1, 102))}, "too many message identifiers specified"),
    ("copyMessage", {"from_chat_id": "ANI", "message_id": 999}, "message to copy not found"),
    ("forwardMessage", {"from_chat_id": "ANI", "message_id": 999}, "message to forward not found"),
    ("pinChatMessage", {"message_id": 999}, "message to pin not found"),
    ("unpinChatMessage", {"message_id": 999}, "message to unpin not found"),
    ("setMessageReaction", {"message_id": 999}, "message to react not found"),
    ("stopPoll", {"message_id": 999}, "message with poll to stop not found"),
    ("sendPoll", poll(question="x" * 301), "poll question length must not exceed 300"),
    ("sendPoll", poll(question=" "), "text must be non-empty"),
    ("sendPoll", poll(options=[]), "poll must have at least one answer option"),
    ("sendPoll", poll(options=[{"text": str(n)} for n in range(13)]), "poll can't have more than 12 options"),
    ("sendPoll", poll(options=[{"text": "x" * 101}]), "poll options length must not exceed 100"),
    ("sendPoll", poll(options="a|b"), "can't parse options JSON object"),
    ("sendPoll", poll(type="vote"), "unsupported poll type specified"),
    ("sendPoll", poll(type="quiz"), "correct quiz option list must be non-empty"),
    ("sendPoll", poll(open_period=4), "POLL_CLOSE_PERIOD_INVALID"),
    ("sendPoll", poll(close_date=1), "POLL_CLOSE_DATE_INVALID"),
    ("sendPoll", {"options": [{"text": "a"}]}, 'parameter "question" is required'),
    ("sendDocument", {}, "there is no document in the request"),
    ("sendDocument", {"document": "nothing"}, "wrong file identifier/HTTP URL specified"),
    ("sendPhoto", {"photo": "nothing"}, "wrong file identifier/HTTP URL specified"),
    ("sendMediaGroup", {"media": []}, "there are no messages to send"),
    (
        "sendMediaGroup",
        {"media": [{"type": "photo", "media": "x"}] * 11},
        "too many messages to send as an album",
    ),
    (
        "sendMediaGroup",
        {"media": [{"type": "sticker", "media": "x"}] * 2},
        'can\'t parse InputMedia: type "sticker" is unsupported',
    ),
    ("sendLocation", {"latitude": 91, "longitude": 0}, "invalid location specified"),
    ("sendLocation", {"longitude": 0}, "latitude is empty"),
    ("sendLocation", {"latitude": "north", "longitude": 0}, 'field "latitude" must be of type Number'),
    ("sendVenue", {"latitude": 1, "longitude": 2, "title": "t"}, 'parameter "address" is required'),
    (
        "sendContact",
        {"phone_number": "none", "first_name": "A"},
        'field "phone_number" must contain a valid phone number',
    ),
    ("sendContact", {"phone_number": "+62 24 123", "first_name": LONG_NAME}, "CONTACT_NAME_TOO_LONG"),
    ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "query is too old and response timeout expired or query ID is invalid",
    ),
    (
        "answerInlineQuery",
        {"inline_query_id": "1", "results": []},
        "query is too old and response timeout expired or query ID is invalid",
    ),
    (
        "answerInlineQuery",
        {"inline_query_id": "1", "results": [article(n) for n in range(51)]},
        "RESULTS_TOO_MUCH",
    ),
    (
        "answerInlineQuery",
        {"inline_query_id": "1", "results": [article(1), article(1)]},
        "RESULT_ID_DUPLICATE",
    ),
    ("answerInlineQuery", {"inline_query_id": "1", "results": [article("x" * 65)]}, "RESULT_ID_INVALID"),
    (
        "answerInlineQuery",
        {"inline_query_id": "1", "results": [{"type": "nonsense", "id": "1"}]},
        'can\'t parse InlineQueryResult: type "nonsense" is unsupported',
    ),
    (
        "answerInlineQuery",
        {
            "inline_query_id": "1",
            "results": [{"type": "article", "id": "1", "input_message_content": {"message_text": "t"}}],
        },
        "can't parse InlineQueryResultArticle: Can't find field \"title\"",
    ),
    ("setMyCommands", {"commands": [command()] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [command("Agenda")]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [command("x" * 33)]}, "command length must not exceed 32"),
    ("setMyCommands", {"commands": [command(description=" ")]}, "command description must be non-empty"),
    (
        "setMyCommands",
        {"commands": [command(description="x" * 257)]},
        "command description length must not exceed 256",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "a"}]},
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    ("setMyCommands", {"commands": [command()], "language_code": "ind"}, "invalid language code specified"),
    ("setMyCommands", {"commands": [command()], "scope": {"type": "chat", "chat_id": 1}}, "chat not found"),
    (
        "setMyCommands",
        {"commands": [command()], "scope": {"type": "planet"}},
        'can\'t parse BotCommandScope: type "planet" is unsupported',
    ),
    ("setMyShortDescription", {"short_description": "x" * 121}, "BOT_ABOUT_TOO_LONG"),
    ("setMyDescription", {"description": "x" * 513}, "BOT_DESCRIPTION_TOO_LONG"),
    ("getFile", {"file_id": "nothing"}, "wrong file_id or the file is temporarily unavailable"),
    ("getChat", {"chat_id": 1}, "chat not found"),
    ("getChatMember", {"user_id": 1}, "user not found"),
    ("getChatAdministrators", {}, "there are no administrators in the private chat"),
    ("setWebhook", {"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    (
        "setWebhook",
        {"url": "https://example.org/", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
    ("setWebhook", {"url": "https://example.org/", "secret_token": "x" * 257}, "secret token is too long"),
    ("getUpdates", {"offset": "first"}, 'field "offset" must be of type Integer'),
]


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
