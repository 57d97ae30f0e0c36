"""Keyboards under messages: what Telegram refuses in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from bot.fake_telegram.markup import checked_url
from bot.fake_telegram.refusals import bad_request
from bot.fake_telegram.things import PRIVATE

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json

CALLBACK_BYTES = 64
INLINE_ROW, INLINE_BUTTONS = 8, 100
REPLY_ROW, REPLY_BUTTONS = 12, 300
MARKUP_BYTES = 10_000  # undocumented
PLACEHOLDER = 64
COPY_TEXT = 256
PRIVATE_ONLY = {
    "request_contact": "Phone number can be requested in private chats only",
    "request_location": "Location can be requested in private chats only",
    "request_poll": "Poll can be requested in private chats only",
    "web_app": "Web App buttons can be used in private chats only",
    "request_users": "Users can be requested in private chats only",
    "request_chat": "Chats can be requested in private chats only",
}


def checked(markup: Json | None, *, inline_only: bool = False) -> Json | None:
    """The markup if Telegram takes it. An inline keyboard without buttons is none. Raises `Refusal`."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        rows = [row for row in markup["inline_keyboard"] if row]
        check_size(rows, INLINE_ROW, INLINE_BUTTONS)
        for row in rows:
            for button in row:
                check_inline_button(button)
        return {"inline_keyboard": rows} if rows else None
    if inline_only:
        raise bad_request("Inline keyboard expected")
    if len(markup.get("input_field_placeholder", "")) > PLACEHOLDER:
        raise bad_request("BUTTON_PLACEHOLDER_INVALID")
    if "keyboard" in markup:
        markup = markup | {
            "keyboard": [[as_button(button) for button in row] for row in markup["keyboard"] if row]
        }
        if not markup["keyboard"]:
            raise bad_request("REPLY_MARKUP_INVALID")
        check_size(markup["keyboard"], REPLY_ROW, REPLY_BUTTONS)
    return markup


def check_size(rows: list[list[Json]], row_limit: int, limit: int) -> None:
    if (
        sum(map(len, rows)) > limit
        or any(len(row) > row_limit for row in rows)
        or len(orjson.dumps(rows)) > MARKUP_BYTES
    ):
        raise bad_request("reply markup is too long")


def as_button(button: Json | str) -> Json:
    button = {"text": button} if isinstance(button, str) else button
    if not button["text"].strip():
        raise bad_request("Keyboard button text must be non-empty")
    return button


def check_inline_button(button: Json) -> None:
    if not button["text"].strip():
        raise bad_request("Inline keyboard button text must be non-empty")
    if "url" in button:
        if not button["url"].startswith("tg://") and checked_url(button["url"]) is None:
            raise bad_request(f"Inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    elif "callback_data" in button:
        if not 1 <= len(button["callback_data"].encode()) <= CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "web_app" in button:
        if not button["web_app"]["url"].startswith("https://"):
            raise bad_request("Inline keyboard button Web App URL is invalid: Only HTTPS links are allowed")
    elif "copy_text" in button:
        if not 1 <= len(button["copy_text"]["text"]) <= COPY_TEXT:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    elif not set(button) - {"text", "style", "icon_custom_emoji_id"}:
        raise bad_request(
            "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )


def check_place(markup: Json | None, chat: Chat) -> None:
    """Buttons that ask people for things work in private chats only."""
    if markup is None or chat.type == PRIVATE:
        return
    for row in markup.get("keyboard") or markup.get("inline_keyboard") or ():
        for button in row:
            for name, reason in PRIVATE_ONLY.items():
                if name in button:
                    raise bad_request("BUTTON_TYPE_INVALID" if "inline_keyboard" in markup else reason)
