"""Answers, sent where they were asked for: in a group chat as a reply, in its topic; long ones split between lines.

What a button shows is put in place of the message under which it was pressed.
"""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ParseMode

from handlers.buttons import Rows, query_of
from handlers.context import Context
from handlers.rooms import is_group_chat, topic_of
from texts.pages import split_pages, visible

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def say(update: Update, context: Context, html: str, rows: Rows | None = None) -> Message:
    """Answer with one message, or several where the text is long; buttons are under the last, which is returned."""
    said = [await _send(update, context, page, None) for page in split_pages(html)[:-1]]
    said.append(await _send(update, context, split_pages(html)[-1], rows))
    return said[-1]


async def _send(update: Update, context: Context, html: str, rows: Rows | None) -> Message:
    assert update.effective_chat is not None
    return await context.bot.send_message(
        update.effective_chat.id,
        html,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        reply_markup=InlineKeyboardMarkup(rows) if rows else None,
        message_thread_id=topic_of(update) or None,
        reply_parameters=reply_to_question(update),
    )


def reply_to_question(update: Update) -> ReplyParameters | None:
    """In a group chat an answer shows what it answers, for several may ask at once."""
    if not is_group_chat(update) or not update.message:
        return None
    return ReplyParameters(update.message.message_id, allow_sending_without_reply=True)


async def put_in_place(update: Update, context: Context, html: str, rows: Rows | None = None) -> None:
    """Show another text and other buttons in the message under which a button was pressed.

    What the message says already is left alone, for Telegram refuses an edit that changes nothing. A text of several
    pages, or a message that is too old to be seen, is answered with new messages.
    """
    message, pages = query_of(update).message, split_pages(html)
    if not isinstance(message, Message) or len(pages) > 1:
        await say(update, context, html, rows)
    elif not _shows(message, pages[0], rows):
        await message.edit_text(
            pages[0],
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=InlineKeyboardMarkup(rows) if rows else None,
        )


def _shows(message: Message, html: str, rows: Rows | None) -> bool:
    markup = InlineKeyboardMarkup(rows) if rows else None
    return message.text == visible(html).strip() and message.reply_markup == markup
