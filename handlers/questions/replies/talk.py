"""Greetings, thanks, and questions about the assistant itself: kindly and briefly."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, reply
from handlers.questions.words import word_set
from texts.messages.answers import line

_KINDS = ("bot", "thanks", "bye", "greeting", "praise")


def answer_talk(asking: Asking) -> Reply | None:
    """Answer small talk, where the message holds nothing else."""
    reading = asking.reading
    sign = _sign(reading.text.strip()) if len(reading.words.words) < 2 else ""  # noqa: PLR2004 - a sign, or «p» alone
    if sign:
        return reply("talk", line(sign), answered=sign != "greeting")
    if _thanks_for_what_was(asking):
        return reply("talk", line("thanks"))
    if _asks_whether_human(frozenset(reading.words.words)):
        return reply("talk", line("bot"))
    talks = not reading.names.isdisjoint(_KINDS)
    kind = next((kind for kind in _KINDS if kind in reading.names), None) if talks else None
    if kind is None or reading.asks or reading.mentions:
        return None
    boots = kind == "bot" and reading.has("bring", "wear")
    if boots or (kind != "bot" and _asks_something(asking)):
        return None
    return reply("talk", line(kind))


_PAST = word_set("tadi kemarin barusan earlier yesterday today")


def _thanks_for_what_was(asking: Asking) -> bool:
    """Say whether someone only gives thanks for what is over: «terima kasih Bu Elvira, apel tadi keren sekali»."""
    reading = asking.reading
    opens = any(cue.name == "thanks" and cue.start == 0 for cue in reading.cues)
    past = reading.has("praise") or not _PAST.isdisjoint(reading.words.words)
    return opens and past and "?" not in reading.text and not reading.has(*_OPEN)


_OPEN = word_set(
    "when where who count until duration countdown now next contact map room why how list wear bring coach leader members exist yesno"
)
_MACHINES = word_set("robot bot chatbot mesin ai komputer program machine computer software otomatis")
_HUMANS = word_set("manusia orang human person admin operator beneran asli real")
_YOU = word_set("kamu anda kau lu loe you ini this lagi sama")


def _asks_whether_human(words: frozenset[str]) -> bool:
    """Say whether someone wants to know what they talk to: «ini manusia atau mesin?»."""
    short = len(words) <= _SHORT and not _YOU.isdisjoint(words)
    return short and not _MACHINES.isdisjoint(words) and not _HUMANS.isdisjoint(words)


_SHORT = 9


_SIGNS = {
    "🙏": "thanks",
    "👍": "praise",
    "👌": "praise",
    "👋": "greeting",
    "😊": "praise",
    "🫡": "praise",
    "❤": "thanks",
}
_PINGS = frozenset({"p", "pp", "ppp", "ping", "tes", "test", "hallo", "min", "mimin", "admin"})


def _sign(text: str) -> str:
    """Read what chats say without words: «P» calls for attention, folded hands thank."""
    if text.strip(" .!?") in _PINGS:
        return "greeting"
    return next((kind for sign, kind in _SIGNS.items() if text.startswith(sign)), "")


def _asks_something(asking: Asking) -> bool:
    talk = {at for cue in asking.reading.cues if cue.name in _KINDS for at in range(cue.start, cue.end)}
    return any(
        cue.start not in talk and cue.name not in {"tag", "yesno", "exist", "list", "mine", "what", "other"}
        for cue in asking.reading.cues
    )
