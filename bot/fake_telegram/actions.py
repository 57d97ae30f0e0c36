"""What people do: write, press, answer, send files, come and go. Each makes the updates that Telegram would."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.fake_telegram.queries import Callback, InlineQuery
from bot.fake_telegram.texts import found_entities
from bot.fake_telegram.things import PRESENT, PRIVATE, SUPERGROUP

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json, User
    from bot.fake_telegram.world import World

STARTS_WITH_COMMAND = re.compile(r"/[A-Za-z0-9_]+(?:@(\w+))?(?:\s|$)")


def write(
    world: World, user: User, chat: Chat, content: Json, *, topic: int | None = None, reply_to: int = 0
) -> Json:
    """A person's message. In a private chat it starts (and unblocks) the bot, as `/start` does."""
    if topic is not None:
        content = content | {"message_thread_id": topic, "is_topic_message": True}
    if reply_to:
        original = chat.messages[reply_to]
        if (
            chat.type == SUPERGROUP and not chat.is_forum
        ):  # a chain of replies has a number too, and is no topic
            content = {"message_thread_id": original.get("message_thread_id", reply_to)} | content
        content = content | {
            "reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}
        }
    if chat.type == PRIVATE:
        if user.blocked:
            unblock(world, user)
        user.started = True
    message = world.post(chat, user.as_json(), content)
    if bot_sees(world, chat, message):
        world.updates.add("message", message)
    return message


def text_content(text: str) -> Json:
    entities = found_entities(text)
    return {"text": text} | ({"entities": entities} if entities else {})


def captioned(caption: str) -> Json:
    """The caption's part of a person's message."""
    if not caption:
        return {}
    part = text_content(caption)
    return {"caption": part["text"]} | ({"caption_entities": part["entities"]} if "entities" in part else {})


def bot_sees(world: World, chat: Chat, message: Json) -> bool:
    """Privacy mode: in groups the bot hears commands, mentions, replies to itself and service messages."""
    if chat.type == PRIVATE:
        return True
    status = world.bot_status(chat)
    if status not in PRESENT:
        return False
    if status == "administrator" or world.reads_all_group_messages or is_service(message):
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == world.bot.id:
        return True
    text = str(message.get("text", message.get("caption", "")))
    command = STARTS_WITH_COMMAND.match(text)
    if command:
        return command.group(1) is None or command.group(1).lower() == world.bot.username.lower()
    return f"@{world.bot.username}".lower() in text.lower()


def edit(world: World, user: User, chat: Chat, message_id: int, content: Json) -> Json:
    old = chat.messages[message_id]
    kept = {k: v for k, v in old.items() if k not in {"text", "entities", "caption", "caption_entities"}}
    message = world.replace(chat, kept | content | {"edit_date": world.now(), "from": user.as_json()})
    if bot_sees(world, chat, message):
        world.updates.add("edited_message", message)
    return message


def press(world: World, user: User, chat: Chat, message: Json, data: str) -> Callback:
    """Press an inline button; Telegram waits a while for the bot's answer."""
    number = next(world.numbers)
    callback = Callback(
        str(4_000_000_000_000 + number), user.id, chat.id, message["message_id"], world.clock()
    )
    world.callbacks[callback.id] = callback
    callback.update_id = world.updates.add(
        "callback_query",
        {
            "id": callback.id,
            "from": user.as_json(),
            "message": message,
            "chat_instance": str(-chat.id),
            "data": data,
        },
    )
    return callback


def block(world: World, user: User) -> None:
    user.blocked = True
    member_changed(world, world.chats[user.id], user, "member", "kicked")


def unblock(world: World, user: User) -> None:
    user.blocked = False
    member_changed(world, world.chats[user.id], user, "kicked", "member")


def member_changed(world: World, chat: Chat, by: User, old: str, new: str) -> None:
    """Tell the bot that its own membership changed."""
    world.updates.add(
        "my_chat_member",
        {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": world.now(),
            "old_chat_member": member_json(chat, world.bot, old),
            "new_chat_member": member_json(chat, world.bot, new),
        },
    )


def others_changed(world: World, chat: Chat, user: User, by: User, *, old: str, new: str) -> None:
    """An administrator bot hears of others too, if it asked for `chat_member`."""
    if world.bot_status(chat) == "administrator":
        change = {
            "old_chat_member": member_json(chat, user, old),
            "new_chat_member": member_json(chat, user, new),
        }
        about = {"chat": chat.as_json(), "from": by.as_json(), "date": world.now()}
        world.updates.add("chat_member", about | change)


def member_json(chat: Chat, user: User, status: str) -> Json:
    part: Json = {"status": status, "user": user.as_json()}
    if status == "kicked":
        part["until_date"] = 0
    if status == "administrator":
        part |= administrator_rights(chat.bot_rights if user.is_bot else None)
    if status == "restricted":
        part |= {"is_member": True, "until_date": 0}
        part |= {permission: permission in chat.bot_rights for permission in PERMISSIONS}
    if status == "creator":
        part["is_anonymous"] = False
    return part


PERMISSIONS = (
    "can_send_messages",
    *(
        f"can_send_{what}"
        for what in ("audios", "documents", "photos", "videos", "video_notes", "voice_notes")
    ),
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


def administrator_rights(granted: set[str] | None) -> dict[str, Any]:
    """None grants all."""
    return {"can_be_edited": False, "is_anonymous": False} | {
        right: granted is None or right in granted for right in RIGHTS
    }


SERVICE = {
    "new_chat_members",
    "left_chat_member",
    "pinned_message",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_created",
    "new_chat_title",
}


def is_service(message: Json) -> bool:
    return not SERVICE.isdisjoint(message)


def service(world: World, chat: Chat, sender: User, content: Json) -> Json:
    """A message that Telegram writes itself: who came, who left, what was pinned."""
    message = world.post(chat, sender.as_json(), content)
    if chat.type == PRIVATE or world.bot_status(chat) in PRESENT:
        world.updates.add("message", message)
    return message


def member_joins(world: World, chat: Chat, user: User, by: User) -> None:
    """Someone comes, or is brought, into a group; the bot hears of itself by `my_chat_member` too."""
    old = chat.members.get(user.id, "left")
    chat.members[user.id] = "member"
    if user is world.bot:
        member_changed(world, chat, by, old, "member")
    else:
        others_changed(world, chat, user, by, old=old, new="member")
    service(world, chat, by, {"new_chat_members": [user.as_json()]})


def member_leaves(world: World, chat: Chat, user: User, by: User) -> None:
    """Someone goes (by themselves) or is thrown out (by another)."""
    old = chat.members.get(user.id, "left")
    new = "left" if by is user else "kicked"
    if user is not world.bot:
        service(world, chat, by, {"left_chat_member": user.as_json()})
        others_changed(world, chat, user, by, old=old, new=new)
    chat.members[user.id] = new
    if user is world.bot:
        member_changed(world, chat, by, old, new)


def promote_bot(world: World, chat: Chat, by: User, rights: set[str] | None) -> None:
    """Make the bot an administrator with these rights (None: back to a plain member)."""
    old = world.bot_status(chat)
    chat.bot_rights = rights or set()
    chat.members[world.bot.id] = "member" if rights is None else "administrator"
    member_changed(world, chat, by, old, chat.members[world.bot.id])


def restrict_bot(world: World, chat: Chat, by: User, permissions: set[str]) -> None:
    """Leave the bot, which stays a member, only these permissions."""
    old = world.bot_status(chat)
    chat.bot_rights = permissions
    chat.members[world.bot.id] = "restricted"
    member_changed(world, chat, by, old, "restricted")


def upgrade(world: World, chat: Chat, by: User) -> Chat:
    """A group becomes a supergroup: a new chat with a new number; the old one only says where it went."""
    new = world.add_group(chat.title, supergroup=True)
    new.members = dict(chat.members)
    new.bot_rights = set(chat.bot_rights)
    service(world, chat, by, {"migrate_to_chat_id": new.id})
    chat.upgraded_to = new
    service(world, new, by, {"migrate_from_chat_id": chat.id})
    return new


def open_topic(world: World, chat: Chat, by: User, name: str) -> Json:
    """A forum's topic; its number is that of the message that opened it."""
    number = chat.last_message_id + 1
    chat.topics[number] = name
    shape = {"name": name, "icon_color": 0x6FB9F0}
    place = {"message_thread_id": number, "is_topic_message": True}
    service(world, chat, by, {"forum_topic_created": shape} | place)
    return {"message_thread_id": number} | shape


def ask_inline(world: World, user: User, text: str, offset: str = "") -> InlineQuery:
    query = InlineQuery(str(6_000_000_000_000 + next(world.numbers)), user.id, world.clock())
    world.inline_queries[query.id] = query
    content = {"id": query.id, "from": user.as_json(), "query": text, "offset": offset, "chat_type": "sender"}
    world.updates.add("inline_query", content)
    return query


def choose_inline(world: World, user: User, chat: Chat, result: Json, query: str) -> Json:
    """Send an inline result into a chat, as its asker does by tapping it."""
    world.updates.add(
        "chosen_inline_result", {"result_id": result["id"], "from": user.as_json(), "query": query}
    )
    content = result["message"] or {"text": result.get("title", "")}
    markup = {"reply_markup": result["reply_markup"]} if result["reply_markup"] else {}
    return write(world, user, chat, content | markup | {"via_bot": world.bot_json})
