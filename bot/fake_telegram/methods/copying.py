"""Copying and forwarding messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import polls, texts
from bot.fake_telegram.methods.sending import send
from bot.fake_telegram.refusals import bad_request, missing

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json
    from bot.fake_telegram.world import World

CONTENT = {
    "text",
    "entities",
    "caption",
    "caption_entities",
    "document",
    "photo",
    "voice",
    "video",
    "audio",
    "animation",
    "sticker",
    "location",
    "venue",
    "contact",
    "poll",
    "link_preview_options",
}
CAPTIONED = {"document", "photo", "voice", "video", "audio", "animation"}
MANY = 100


def copy_message(world: World, args: Json) -> Json:
    source = source_message(world, args, args["message_id"], "copy")
    content = content_of(source)
    if "caption" in args and set(content) & CAPTIONED:
        kept = {key: value for key, value in content.items() if not key.startswith("caption")}
        content = kept | texts.caption(args)
    return {"message_id": send_copy(world, args, content)["message_id"]}


def copy_messages(world: World, args: Json) -> list[Json]:
    sources = several(world, args, "copy")
    strip = ("caption", "caption_entities") if args.get("remove_caption") else ()
    contents = [{k: v for k, v in content_of(source).items() if k not in strip} for source in sources]
    return [{"message_id": send_copy(world, args, content)["message_id"]} for content in contents]


def forward_message(world: World, args: Json) -> Json:
    return forward(world, args, source_message(world, args, args["message_id"], "forward"))


def forward_messages(world: World, args: Json) -> list[Json]:
    return [
        {"message_id": forward(world, args, source)["message_id"]}
        for source in several(world, args, "forward")
    ]


def forward(world: World, args: Json, source: Json) -> Json:
    origin = source.get("forward_origin") or {
        "type": "user",
        "sender_user": source["from"],
        "date": source["date"],
    }
    return send_copy(world, args, content_of(source) | {"forward_origin": origin})


def send_copy(world: World, args: Json, content: Json) -> Json:
    """A copied poll is a new one, without votes."""
    message = send(world, args, content)
    if "poll" in content:
        old = world.polls[content["poll"]["id"]]
        poll = polls.Poll(
            str(5_000_000_000_000 + next(world.numbers)),
            message["chat"]["id"],
            message["message_id"],
            old.question,
            old.options,
            old.fixed,
        )
        world.polls[poll.id] = poll
        message["poll"] = poll.as_json()
    return message


def source_message(world: World, args: Json, message_id: int, purpose: str) -> Json:
    chat = world.readable_chat(args["from_chat_id"])
    return transferable(world, chat, world.message(chat, message_id, f"message to {purpose}"), purpose)


def several(world: World, args: Json, purpose: str) -> list[Json]:
    """Those that are there, in increasing order, as Telegram asks."""
    ids = args["message_ids"]
    if not ids:
        raise missing("message_ids")
    if len(ids) > MANY:
        raise bad_request("Too many message identifiers specified")
    if sorted(set(ids)) != ids:
        raise bad_request("Message identifiers must be in a strictly increasing order")
    chat = world.readable_chat(args["from_chat_id"])
    found = [chat.messages[message_id] for message_id in ids if message_id in chat.messages]
    if not found:
        raise bad_request(f"there are no messages to {purpose}")
    return [transferable(world, chat, message, purpose) for message in found]


def transferable(world: World, chat: Chat, message: Json, purpose: str) -> Json:
    done = {"copy": "copied", "forward": "forwarded"}[purpose]
    if not content_of(message) or (
        message.get("has_protected_content") and message["from"]["id"] != world.bot.id
    ):
        raise bad_request(f"message can't be {done}")
    if chat.upgraded_to:
        raise bad_request(
            "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.upgraded_to.id
        )
    return message


def content_of(message: Json) -> Json:
    return {key: value for key, value in message.items() if key in CONTENT}
