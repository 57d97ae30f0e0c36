"""Calls that Telegram refuses: the method, what is given, and why."""

from __future__ import annotations


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
