"""The schema that is taken from python-telegram-bot, against that of aiogram, which is made from Telegram's pages."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any
from unittest import mock

import pydantic
import pytest
import telegram as ptb

from bot.fake_telegram import kinds, schema
from bot.fake_telegram.methods import handlers

# Where the two libraries differ today: aiogram is at Bot API 10.3, python-telegram-bot at 10.0. A line that is
# no longer true is a fact to look up again.
NEWER_METHODS = {
    "answerchatjoinrequestquery",
    "deleteephemeralmessage",
    "editephemeralmessagecaption",
    "editephemeralmessagemedia",
    "editephemeralmessagereplymarkup",
    "editephemeralmessagetext",
    "sendchatjoinrequestwebapp",
    "sendrichmessage",
    "sendrichmessagedraft",
}
NEWER_PARAMETERS = {
    "callback_query_id",
    "can_send_welcome_messages",
    "can_stop",
    "ephemeral_message_parameters",
    "exclude_limited",
    "keep_on_stop",
    "receiver_user_id",
    "rich_message",
}
DEPRECATED_PARAMETERS = {
    "allow_sending_without_reply",
    "disable_web_page_preview",
    "reply_to_message_id",
    "sticker_format",
    "switch_pm_parameter",
    "switch_pm_text",
}


@cache
def aiogram(part: str) -> Any:
    """Imported where it is asked for only, and without its validators: they take four of its five seconds."""
    with mock.patch.object(pydantic.BaseModel, "model_rebuild"):
        return import_module(f"aiogram.{part}")


@cache
def aiograms_methods() -> dict[str, Any]:
    methods = aiogram("methods")
    found = (getattr(methods, name) for name in methods.__all__)
    return {
        cls.__api_method__.lower(): cls
        for cls in found
        if isinstance(getattr(cls, "__api_method__", None), str)
    }


def shared() -> list[str]:
    return sorted(set(schema.methods()) & set(aiograms_methods()))


def theirs(method: str) -> dict[str, bool]:
    """Parameters by aiogram, and whether they are required."""
    fields = aiograms_methods()[method].model_fields
    return {name: field.is_required() for name, field in fields.items()}


def test_methods_are_those_of_aiogram():
    assert set(aiograms_methods()) - set(schema.methods()) == NEWER_METHODS
    assert set(schema.methods()) - set(aiograms_methods()) == set()


def test_parameters_are_those_of_aiogram():
    mine = {method: set(schema.methods()[method].parameters) for method in shared()}
    assert {m: mine[m] - set(theirs(m)) for m in mine if mine[m] - set(theirs(m))} == {}
    lacking = {name for method in shared() for name in set(theirs(method)) - mine[method]}
    assert lacking == NEWER_PARAMETERS | DEPRECATED_PARAMETERS


def test_required_parameters_are_those_of_aiogram():
    mine = {method: set(schema.methods()[method].required) for method in shared()}
    other = {method: {name for name, required in theirs(method).items() if required} for method in shared()}
    other["editmessagetext"] |= {"text"}  # optional since rich messages, which are newer than 10.0
    assert mine == other


def test_convenience_of_the_library_is_no_parameter_of_telegram():
    parameters = schema.methods()["sendvenue"].parameters
    assert {"venue", "read_timeout", "api_kwargs", "reply_to_message_id"} & set(parameters) == set()


def test_every_method_the_stand_in_can_do_is_one_of_telegrams():
    assert set(handlers()) <= set(schema.methods())


@pytest.mark.parametrize(
    ("method", "parameter", "kind"),
    [
        ("sendmessage", "chat_id", kinds.IntegerOrString),
        ("sendmessage", "disable_notification", kinds.Boolean),
        ("sendmessage", "reply_markup", kinds.Family),
        ("sendmessage", "link_preview_options", kinds.Struct),
        ("sendlocation", "latitude", kinds.Float),
        ("sendpoll", "close_date", kinds.Integer),
        ("sendpoll", "open_period", kinds.Integer),
        ("senddocument", "document", kinds.File),
        ("getupdates", "allowed_updates", kinds.Array),
        ("setmessagereaction", "reaction", kinds.Array),
        ("setmycommands", "commands", kinds.Array),
        ("sendpoll", "options", kinds.Array),
        ("setmycommands", "scope", kinds.Family),
        ("getfile", "file_id", kinds.String),
    ],
)
def test_types_are_read_from_the_signatures(method, parameter, kind):
    assert type(schema.methods()[method].parameters[parameter]) is kind


def test_every_parameter_has_a_type():
    untyped = [
        m.name
        for m in schema.methods().values()
        for kind in m.parameters.values()
        if type(kind) is kinds.Kind
    ]
    assert untyped == []


@pytest.mark.parametrize(
    ("cls", "type_"),
    [
        ("InlineQueryResultMpeg4Gif", "mpeg4_gif"),
        ("InlineQueryResultCachedPhoto", "photo"),
        ("BotCommandScopeAllPrivateChats", "all_private_chats"),
        ("MenuButtonWebApp", "web_app"),
        ("InputMediaDocument", "document"),
        ("ReactionTypeCustomEmoji", "custom_emoji"),
    ],
)
def test_types_of_a_family_are_told_by_their_word(cls, type_):
    literal = getattr(aiogram("types"), cls).model_fields["type"].default
    assert schema.wire_type(getattr(ptb, cls)) == type_ == getattr(literal, "value", literal)
