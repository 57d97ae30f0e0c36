"""Sending a message: where it may go, what it answers, which keyboard it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import keyboards, texts
from bot.fake_telegram.refusals import bad_request
from bot.fake_telegram.things import Event

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json
    from bot.fake_telegram.world import World

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
ECHOED = ("link_preview_options", "show_caption_above_media")


def send_message(world: World, args: Json) -> Json:
    text, entities = texts.message_text(args)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    return send(world, args, content)


def send(world: World, args: Json, content: Json) -> Json:
    """Post one message of the bot. Raises `Refusal` before anything changes."""
    markup = keyboards.checked(args.get("reply_markup"))
    chat, place = destination(world, args)
    keyboards.check_place(markup, chat)
    spend(world, chat)
    content.update(place)
    name_mentioned(world, content)
    if markup and "inline_keyboard" in markup:
        content["reply_markup"] = markup
    for name in ECHOED:
        if name in args:
            content[name] = args[name]
    if args.get("protect_content"):
        content["has_protected_content"] = True
    if markup:
        show_keyboard(chat, markup)
    return world.post(chat, world.bot_json, content)


def name_mentioned(world: World, content: Json) -> None:
    """Links to people name them; links to strangers are left out, as Telegram does."""
    for part in ("entities", "caption_entities"):
        entities = content.get(part)
        if entities and any(entity["type"] == "text_mention" for entity in entities):
            content[part] = [named for entity in entities if (named := with_name(world, entity))]


def with_name(world: World, entity: Json) -> Json | None:
    if entity["type"] != "text_mention":
        return entity
    user = world.users.get(entity["user"]["id"])
    return entity | {"user": user.as_json()} if user else None


def spend(world: World, chat: Chat, cost: int = 1) -> None:
    if world.limits:
        world.limits.take(chat, world.clock().timestamp(), cost)


def show_keyboard(chat: Chat, markup: Json) -> None:
    """Reply keyboards belong to the chat, not to the message that brought them."""
    if "keyboard" in markup:
        chat.keyboards[0] = markup
    elif "remove_keyboard" in markup:
        chat.keyboards.pop(0, None)


def destination(world: World, args: Json) -> tuple[Chat, Json]:
    """The chat, and what topic and answered message add to the new one."""
    chat = world.writable_chat(args["chat_id"])
    if world.bot_status(chat) == "restricted" and "can_send_messages" not in chat.bot_rights:
        raise bad_request("not enough rights to send text messages to the chat")
    place: Json = {}
    if "message_thread_id" in args:
        place = topic(chat, args["message_thread_id"])
    if "reply_parameters" in args:
        place |= reply(world, chat, args["reply_parameters"])
    return chat, place


def topic(chat: Chat, thread_id: int) -> Json:
    if thread_id not in chat.topics:
        raise bad_request("message thread not found")
    if thread_id in chat.closed_topics:
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread_id, "is_topic_message": True}


def reply(world: World, chat: Chat, parameters: Json) -> Json:
    source = world.readable_chat(parameters.get("chat_id", chat.id))
    original = source.messages.get(parameters["message_id"])
    if original is None:
        if parameters.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    if parameters.get("quote", "") not in str(original.get("text", original.get("caption", ""))):
        raise bad_request("QUOTE_TEXT_INVALID")
    part: Json = {"reply_to_message": without_reply(original)}
    if original.get("is_topic_message"):
        part |= {"message_thread_id": original["message_thread_id"], "is_topic_message": True}
    return part


def without_reply(message: Json) -> Json:
    """A message as it is quoted: one level deep."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def send_chat_action(world: World, args: Json) -> bool:
    if args["action"] not in ACTIONS:
        raise bad_request("Wrong parameter action in request")
    chat, _ = destination(world, args)
    world.hub.publish(chat, Event("action", chat.id, data={"action": args["action"]}))
    return True
