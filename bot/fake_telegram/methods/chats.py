"""What the bot may learn and change of chats: members, pins, topics, reactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import actions
from bot.fake_telegram.refusals import bad_request
from bot.fake_telegram.things import PRESENT, PRIVATE, SUPERGROUP, Event

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json
    from bot.fake_telegram.world import World

TOPIC_NAME = 128
LEFT = "left"
EMOJI = set(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡"
) | {"👨\u200d💻", "🤷\u200d♂", "🤷", "🤷\u200d♀", "❤\u200d🔥"}


def get_chat(world: World, args: Json) -> Json:
    chat = world.readable_chat(args["chat_id"])
    full: Json = chat.as_json() | {
        "accent_color_id": chat.id % 7 if chat.id > 0 else 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    if chat.pinned and (message := chat.messages.get(chat.pinned[-1])):
        full["pinned_message"] = message
    if chat.type != PRIVATE:
        full["permissions"] = {"can_send_messages": True, "can_send_polls": True, "can_pin_messages": False}
    return full


def get_chat_member(world: World, args: Json) -> Json:
    chat = world.readable_chat(args["chat_id"])
    if args["user_id"] == world.bot.id:
        return actions.member_json(chat, world.bot, "member" if chat.user else world.bot_status(chat))
    user = world.users.get(args["user_id"])
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID" if chat.type == SUPERGROUP else "user not found")
    if chat.user:
        if chat.user is not user:
            raise bad_request("user not found")
        return actions.member_json(chat, user, "member")
    return actions.member_json(chat, user, chat.members.get(user.id, LEFT))


def get_chat_administrators(world: World, args: Json) -> list[Json]:
    chat = world.readable_chat(args["chat_id"])
    if chat.type == PRIVATE:
        raise bad_request("there are no administrators in the private chat")
    bosses = {
        user_id: status for user_id, status in chat.members.items() if status in {"creator", "administrator"}
    }
    bosses.pop(world.bot.id, None)
    return [actions.member_json(chat, world.users[user_id], status) for user_id, status in bosses.items()]


def get_chat_member_count(world: World, args: Json) -> int:
    chat = world.readable_chat(args["chat_id"])
    return 2 if chat.user else sum(status in PRESENT for status in chat.members.values())


def leave_chat(world: World, args: Json) -> bool:
    chat = world.writable_chat(args["chat_id"])
    if chat.type == PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    old = world.bot_status(chat)
    chat.members[world.bot.id] = LEFT
    actions.member_changed(world, chat, world.bot, old, LEFT)
    return True


def pin_chat_message(world: World, args: Json) -> bool:
    chat = world.writable_chat(args["chat_id"])
    message = world.message(chat, args["message_id"], "message to pin")
    need_right(world, chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    if actions.is_service(message):
        raise bad_request("Service messages can't be pinned")
    if message["message_id"] in chat.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    chat.pinned.append(message["message_id"])
    world.hub.publish(chat, Event("pin", chat.id, message))
    quoted = {key: value for key, value in message.items() if key != "reply_to_message"}
    actions.service(world, chat, world.bot, {"pinned_message": quoted})
    return True


def unpin_chat_message(world: World, args: Json) -> bool:
    chat = world.writable_chat(args["chat_id"])
    need_right(world, chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    message_id = args.get("message_id", chat.pinned[-1] if chat.pinned else 0)
    if "message_id" in args:
        world.message(chat, message_id, "message to unpin")
    if message_id not in chat.pinned:
        raise bad_request("Message to unpin not found")
    unpin(world, chat, message_id)
    return True


def unpin_all_chat_messages(world: World, args: Json) -> bool:
    chat = world.writable_chat(args["chat_id"])
    need_right(world, chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    for message_id in list(chat.pinned):
        unpin(world, chat, message_id)
    return True


def unpin(world: World, chat: Chat, message_id: int) -> None:
    chat.pinned.remove(message_id)
    world.hub.publish(chat, Event("unpin", chat.id, chat.messages.get(message_id)))


def need_right(world: World, chat: Chat, right: str, reason: str) -> None:
    """In groups the bot needs to be an administrator with this right."""
    status = world.bot_status(chat)
    if chat.type != PRIVATE and not (status == "administrator" and right in chat.bot_rights):
        raise bad_request(reason)


def set_message_reaction(world: World, args: Json) -> bool:
    chat = world.writable_chat(args["chat_id"])
    message = world.message(chat, args["message_id"], "message to react")
    reactions = args.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if reaction["type"] != "emoji" or reaction["emoji"].rstrip("\ufe0f") not in EMOJI:
            raise bad_request("REACTION_INVALID")
    world.hub.publish(chat, Event("reaction", chat.id, message, {"reaction": reactions}))
    return True


def create_forum_topic(world: World, args: Json) -> Json:
    chat = world.writable_chat(args["chat_id"])
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    need_right(world, chat, "can_manage_topics", "not enough rights to create a topic")
    if len(args["name"]) > TOPIC_NAME:
        raise bad_request("TOPIC_TITLE_INVALID")
    return actions.open_topic(world, chat, world.bot, args["name"])
