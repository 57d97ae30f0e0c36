"""The methods that the stand-in can do, by Telegram's names. All others of the Bot API are refused aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram.methods import (
    answers,
    chats,
    copying,
    delivery,
    editing,
    media,
    polling,
    profiles,
    sending,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

    Handler = Callable[[World, Json], object | Awaitable[object]]


def handlers() -> dict[str, Handler]:
    named: dict[str, Handler] = {
        "getMe": delivery.get_me,
        "getUpdates": delivery.get_updates,
        "setWebhook": delivery.set_webhook,
        "deleteWebhook": delivery.delete_webhook,
        "getWebhookInfo": delivery.get_webhook_info,
        "logOut": delivery.log_out,
        "close": delivery.log_out,
        "sendMessage": sending.send_message,
        "sendChatAction": sending.send_chat_action,
        "sendDocument": media.send_document,
        "sendPhoto": media.send_photo,
        "sendVoice": media.send_voice,
        "sendMediaGroup": media.send_media_group,
        "sendLocation": media.send_location,
        "sendVenue": media.send_venue,
        "sendContact": media.send_contact,
        "editMessageText": editing.edit_message_text,
        "editMessageCaption": editing.edit_message_caption,
        "editMessageMedia": editing.edit_message_media,
        "editMessageReplyMarkup": editing.edit_message_reply_markup,
        "deleteMessage": editing.delete_message,
        "deleteMessages": editing.delete_messages,
        "answerCallbackQuery": answers.answer_callback_query,
        "answerInlineQuery": answers.answer_inline_query,
        "sendPoll": polling.send_poll,
        "stopPoll": polling.stop_poll,
        "copyMessage": copying.copy_message,
        "copyMessages": copying.copy_messages,
        "forwardMessage": copying.forward_message,
        "forwardMessages": copying.forward_messages,
        "getChat": chats.get_chat,
        "getChatMember": chats.get_chat_member,
        "getChatMemberCount": chats.get_chat_member_count,
        "getChatAdministrators": chats.get_chat_administrators,
        "leaveChat": chats.leave_chat,
        "pinChatMessage": chats.pin_chat_message,
        "unpinChatMessage": chats.unpin_chat_message,
        "unpinAllChatMessages": chats.unpin_all_chat_messages,
        "setMessageReaction": chats.set_message_reaction,
        "createForumTopic": chats.create_forum_topic,
        "setMyCommands": profiles.set_my_commands,
        "getMyCommands": profiles.get_my_commands,
        "deleteMyCommands": profiles.delete_my_commands,
        "setMyName": profiles.setter("name"),
        "getMyName": profiles.getter("name"),
        "setMyDescription": profiles.setter("description"),
        "getMyDescription": profiles.getter("description"),
        "setMyShortDescription": profiles.setter("short_description"),
        "getMyShortDescription": profiles.getter("short_description"),
        "setChatMenuButton": profiles.set_chat_menu_button,
        "getChatMenuButton": profiles.get_chat_menu_button,
        "getFile": profiles.get_file,
    }
    return {name.lower(): handler for name, handler in named.items()}
