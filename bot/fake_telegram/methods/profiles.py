"""What the bot tells of itself: commands, descriptions, name, menu button."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.fake_telegram.files import DOWNLOAD_LIMIT
from bot.fake_telegram.refusals import bad_request
from bot.fake_telegram.things import PRIVATE, Event

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.fake_telegram.profile import Scope
    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z", re.ASCII)
COMMAND_LENGTH, COMMAND_DESCRIPTION_LENGTH = 32, 256
LANGUAGE = re.compile(r"[a-z]{2}\Z")
LIMITS = {"name": 64, "description": 512, "short_description": 120}
TOO_LONG = {
    "name": "BOT_TITLE_INVALID",
    "description": "BOT_DESCRIPTION_TOO_LONG",
    "short_description": "BOT_ABOUT_TOO_LONG",
}


def set_my_commands(world: World, args: Json) -> bool:
    commands = args["commands"]
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        check_command(command)
    world.profile.commands[scope(world, args), language(args)] = commands
    for chat in world.chats.values():
        if world.hub.listeners and chat.type == PRIVATE:
            world.hub.publish(chat, Event("menu", chat.id))
    return True


def check_command(command: Json) -> None:
    name, description = command["command"].removeprefix("/"), command["description"]
    if not name:
        raise bad_request("Command must be non-empty")
    if len(name) > COMMAND_LENGTH:
        raise bad_request(f"Command length must not exceed {COMMAND_LENGTH}")
    if not COMMAND.match(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description.strip():
        raise bad_request("Command description must be non-empty")
    if len(description) > COMMAND_DESCRIPTION_LENGTH:
        raise bad_request(f"Command description length must not exceed {COMMAND_DESCRIPTION_LENGTH}")


def get_my_commands(world: World, args: Json) -> list[Json]:
    return world.profile.commands.get((scope(world, args), language(args)), [])


def delete_my_commands(world: World, args: Json) -> bool:
    world.profile.commands.pop((scope(world, args), language(args)), None)
    return True


def scope(world: World, args: Json) -> Scope:
    """Kind of scope, chat, user. Raises `Refusal` for chats that the bot does not know."""
    given = args.get("scope", {"type": "default"})
    chat_id = 0
    if "chat_id" in given:
        chat_id = world.readable_chat(given["chat_id"]).id
    if given["type"] == "chat_member" and given["user_id"] not in world.users:
        raise bad_request("user not found")
    return given["type"], chat_id, given.get("user_id", 0)


def language(args: Json) -> str:
    code: str = args.get("language_code", "")
    if code and not LANGUAGE.match(code):
        raise bad_request("Invalid language code specified")
    return code


def setter(name: str) -> Callable[[World, Json], bool]:
    """A method that sets a text of the bot's profile, or without one takes it away."""

    def set_text(world: World, args: Json) -> bool:
        text = args.get(name, "").strip()
        if len(text) > LIMITS[name]:
            raise bad_request(TOO_LONG[name])
        world.profile.texts[name, language(args)] = text
        return True

    return set_text


def getter(name: str) -> Callable[[World, Json], Json]:
    """Falls back to the text for all languages."""

    def get_text(world: World, args: Json) -> Json:
        texts = world.profile.texts
        default = world.bot.first_name if name == "name" else ""
        return {name: texts.get((name, language(args))) or texts.get((name, "")) or default}

    return get_text


def set_chat_menu_button(world: World, args: Json) -> bool:
    chat_id = args.get("chat_id", 0)
    if chat_id and world.readable_chat(chat_id).type != PRIVATE:
        raise bad_request("chat menu button can be set in private chats only")
    button = args.get("menu_button", {"type": "default"})
    if button["type"] == "web_app" and not button["web_app"]["url"].startswith("https://"):
        raise bad_request("menu button Web App URL is invalid: Only HTTPS links are allowed")
    world.profile.menu_buttons[chat_id] = button
    return True


def get_chat_menu_button(world: World, args: Json) -> Json:
    buttons = world.profile.menu_buttons
    button: Json = buttons.get(args.get("chat_id", 0), buttons.get(0, {"type": "commands"}))
    return button


def get_file(world: World, args: Json) -> Json:
    file = world.files.find(args["file_id"])
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return file.as_json() | {"file_path": file.path}
