"""What the page around the chats says, by the names its script asks for, in both languages."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.demo.clock import LIVE, PRESETS
from texts.catalogue import LANGUAGES, texts

WORDS: Final = (
    *(
        "tagline",
        "skips",
        "offline",
        "ok",
        "phones",
        "page-language",
        "only-telegram",
        "no-answer",
        "copied",
        "gone",
    ),
    *("clock", "clock-change", "clock-presets", "clock-field", "clock-go"),
    *(f"clock-{name}" for name in (*PRESETS, LIVE)),
    *(f"{what}-{role}" for what in ("role", "skip") for role in ("participant", "organizer", "coach")),
    *("start", "invitation", "write", "send", "attach", "keyboard", "commands", "reply", "reply-cancel"),
    *(
        "talk",
        "chat-private",
        "chat-group",
        "status-bot",
        "status-group",
        "typing",
        "pinned",
        "to-end",
        "you",
        "edited",
    ),
    *("a-photo", "a-voice", "a-place", "a-file", "a-message", "download", "open-map"),
    *("poll-anonymous", "poll-named", "poll-closed", "poll-vote", "poll-votes", "poll-retract"),
    *("did-pin", "did-join", "did-leave", "did-change"),
)


@cache
def page_words() -> dict[str, dict[str, str]]:
    return {
        language: {name: texts(language).plain(f"demo-page-{name}") for name in WORDS}
        for language in LANGUAGES
    }
