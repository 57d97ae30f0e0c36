"""Words what organizers are told of a group chat that does not take messages any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from db.claims import ClaimedMessage
from db.silent_chats import KIND
from schedules.kinds import Kind, Kinds
from texts.catalogue import Texts
from texts.messages.outgoing import Part, Text


def render(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    name = "silent-chat-left" if row.facts["left"] else "silent-chat-refused"
    return [Text(texts.html(name, group=row.facts["group"]))]


KINDS: Final[Kinds] = {KIND: Kind(render)}
