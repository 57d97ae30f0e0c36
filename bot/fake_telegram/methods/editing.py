"""Changing and deleting messages that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import actions, keyboards, texts
from bot.fake_telegram.methods import media, sending
from bot.fake_telegram.refusals import bad_request, missing
from bot.fake_telegram.things import PRIVATE

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json
    from bot.fake_telegram.world import World

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
DELETABLE_SECONDS = 48 * 3600
MANY = 100


def edit_message_text(world: World, args: Json) -> Json:
    text, entities = texts.message_text(args, "MESSAGE_TOO_LONG")
    chat, message, markup = editable(world, args)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content: Json = {"text": text} | ({"entities": entities} if entities else {})
    if "link_preview_options" in args:
        content["link_preview_options"] = args["link_preview_options"]
    return changed(world, chat, message, content, markup, drop=("text", "entities"))


def edit_message_caption(world: World, args: Json) -> Json:
    content = texts.caption(args, "MEDIA_CAPTION_TOO_LONG")
    chat, message, markup = editable(world, args)
    if not set(message) & media.WITH_CAPTION:
        raise bad_request("there is no caption in the message to edit")
    return changed(world, chat, message, content, markup, drop=("caption", "caption_entities"))


def edit_message_media(world: World, args: Json) -> Json:
    given = args["media"]
    content = texts.caption(given) | media.stored(world, given["type"], given)
    chat, message, markup = editable(world, args)
    if not set(message) & (media.WITH_CAPTION | {"text"}):
        raise bad_request("message can't be edited")
    drop = ("text", "entities", "caption", "caption_entities", *media.WITH_CAPTION)
    return changed(world, chat, message, content, markup, drop=drop)


def edit_message_reply_markup(world: World, args: Json) -> Json:
    chat, message, markup = editable(world, args)
    return changed(world, chat, message, {}, markup, drop=())


def editable(world: World, args: Json) -> tuple[Chat, Json, Json | None]:
    markup = keyboards.checked(args.get("reply_markup"), inline_only=True)
    if "inline_message_id" in args:
        raise bad_request("MESSAGE_ID_INVALID")
    for name in ("chat_id", "message_id"):
        if name not in args:
            raise missing(name)
    chat = world.writable_chat(args["chat_id"])
    message = world.message(chat, args["message_id"], "message to edit")
    if message["from"]["id"] != world.bot.id or "forward_origin" in message or actions.is_service(message):
        raise bad_request("message can't be edited")
    keyboards.check_place(markup, chat)
    return chat, message, markup


def changed(
    world: World, chat: Chat, message: Json, content: Json, markup: Json | None, *, drop: tuple[str, ...]
) -> Json:
    """Replace a message's content; its keyboard goes too unless one is given anew."""
    kept = {key: value for key, value in message.items() if key not in drop and key != "reply_markup"}
    sending.name_mentioned(world, content)
    new = kept | content | ({"reply_markup": markup} if markup else {})
    if without_date(new) == without_date(message):
        raise bad_request(NOT_MODIFIED)
    if chat.type != PRIVATE:
        sending.spend(world, chat)
    return world.replace(chat, new | {"edit_date": world.now()})


def without_date(message: Json) -> Json:
    return {key: value for key, value in message.items() if key not in {"edit_date", "link_preview_options"}}


def delete_message(world: World, args: Json) -> bool:
    chat = world.writable_chat(args["chat_id"])
    message = world.message(chat, args["message_id"], "message to delete")
    check_deletable(world, chat, message)
    world.remove(chat, message["message_id"])
    return True


def delete_messages(world: World, args: Json) -> bool:
    """Those that are not there are passed over."""
    ids = args["message_ids"]
    if not ids:
        raise missing("message_ids")
    if len(ids) > MANY:
        raise bad_request("Too many message identifiers specified")
    chat = world.writable_chat(args["chat_id"])
    found = [chat.messages[message_id] for message_id in dict.fromkeys(ids) if message_id in chat.messages]
    for message in found:
        check_deletable(world, chat, message)
    for message in found:
        world.remove(chat, message["message_id"])
    return True


def check_deletable(world: World, chat: Chat, message: Json) -> None:
    """https://core.telegram.org/bots/api#deletemessage."""
    own = message["from"]["id"] == world.bot.id
    admin = world.bot_status(chat) == "administrator" and "can_delete_messages" in chat.bot_rights
    if admin:
        return
    if world.now() - message["date"] > DELETABLE_SECONDS or (chat.type != PRIVATE and not own):
        raise bad_request("message can't be deleted" if not own else "message can't be deleted for everyone")
