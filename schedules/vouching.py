"""Words the question whether someone is who they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import ClaimedMessage
from db.vouching import KIND, Request, read_request
from schedules.kinds import Kind, Kinds
from texts.catalogue import Texts
from texts.messages import joining as wording
from texts.messages.outgoing import Button, Part, pages


async def load(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    return {"request": await read_request(session, row.facts["ref"])}


def render(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    request: Request | None = row.facts["request"]
    if request is None:
        return ()
    html = wording.vouch(
        texts, account=request.account, name=request.name, group=request.group, unlisted=request.unlisted
    )
    buttons = tuple(
        Button(
            texts.plain(f"join-vouch-button-{what}"),
            f"{KIND}:{what}:{request.telegram_id}:{row.facts['ref']}",
        )
        for what in ("yes", "no")
    )
    return pages(html, (buttons,))


KINDS: Final[Kinds] = {KIND: Kind(render, load=load)}
