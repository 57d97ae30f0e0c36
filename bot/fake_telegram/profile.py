"""What the bot tells of itself: commands by scope and language, descriptions, the menu button."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.fake_telegram.things import Json

Scope = tuple[str, int, int]


@dataclass(slots=True)
class Profile:
    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def commands_for(
        self, user_id: int, chat_id: int, language: str, *, group: bool, admin: bool
    ) -> list[Json]:
        """The commands a person is shown: the narrowest scope that has any, own language first."""
        scopes: list[Scope] = [("chat_member", chat_id, user_id)] if group else []
        scopes += [("chat_administrators", chat_id, 0)] if group and admin else []
        scopes += [("chat", chat_id, 0)]
        scopes += [("all_chat_administrators", 0, 0)] if group and admin else []
        scopes += [("all_group_chats" if group else "all_private_chats", 0, 0), ("default", 0, 0)]
        for scope in scopes:
            for tongue in (language, ""):
                if commands := self.commands.get((scope, tongue)):
                    return commands
        return []
