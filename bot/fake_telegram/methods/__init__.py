"""The methods that the stand-in can do, by Telegram's names. All others of the Bot API are refused aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram.methods import answers, delivery, editing, media, sending

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
    }
    return {name.lower(): handler for name, handler in named.items()}
