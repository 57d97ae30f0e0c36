"""Answers to pressed buttons and inline queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import keyboards, texts
from bot.fake_telegram.markup import utf16_length
from bot.fake_telegram.queries import too_old
from bot.fake_telegram.refusals import bad_request
from bot.fake_telegram.things import Event

if TYPE_CHECKING:
    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ALERT_LENGTH = 200
RESULTS = 50
RESULT_ID_BYTES = 64
NEXT_OFFSET_BYTES = 64
START_PARAMETER = 64


def answer_callback_query(world: World, args: Json) -> bool:
    callback = world.callbacks.get(args["callback_query_id"])
    if callback is None or callback.answer is not None or too_old(callback, world.clock()):
        raise bad_request(TOO_OLD)
    if utf16_length(args.get("text", "")) > ALERT_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    if "url" in args:
        raise bad_request("URL_INVALID")
    callback.answer = {"text": args.get("text", ""), "show_alert": args.get("show_alert", False)}
    chat = world.chats[callback.chat_id]
    data = callback.answer | {"callback_query_id": callback.id, "user_id": callback.user_id}
    world.hub.publish(chat, Event("callback_answer", chat.id, chat.messages.get(callback.message_id), data))
    return True


def answer_inline_query(world: World, args: Json) -> bool:
    results = args["results"]
    if len(results) > RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    ids = [result["id"] for result in results]
    if any(not 1 <= len(result_id.encode()) <= RESULT_ID_BYTES for result_id in ids):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len(args.get("next_offset", "").encode()) > NEXT_OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    if button := args.get("button"):
        check_button(button)
    answered = [with_content(result) for result in results]
    query = world.inline_queries.get(args["inline_query_id"])
    if query is None or too_old(query, world.clock()):
        raise bad_request(TOO_OLD)
    query.answer = args | {"results": answered}
    chat = world.chats[query.user_id]
    world.hub.publish(
        chat, Event("inline_answer", chat.id, data={"inline_query_id": query.id, "user_id": query.user_id})
    )
    return True


def check_button(button: Json) -> None:
    parameter = button.get("start_parameter")
    if parameter is None and "web_app" not in button:
        raise bad_request("BUTTON_TYPE_INVALID")
    if parameter is not None and not 1 <= len(parameter) <= START_PARAMETER:
        raise bad_request("START_PARAM_INVALID")


def with_content(result: Json) -> Json:
    """A result with its keyboard and its message checked as if it were sent."""
    if "title" in result and not result["title"].strip():
        raise bad_request("RESULT_TITLE_EMPTY")
    markup = keyboards.checked(result.get("reply_markup"), inline_only=True)
    content = result.get("input_message_content")
    if content and "message_text" in content:
        text, entities = texts.message_text(content | {"text": content["message_text"]})
        content = {"text": text, "entities": entities}
    elif content is None and result["type"] in {"article", "game"}:
        raise bad_request("Input message content is not specified")
    elif "caption" in result:
        texts.caption(result)
    return result | {"message": content, "reply_markup": markup}
