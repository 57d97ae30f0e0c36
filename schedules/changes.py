"""Words what is told of a changed agenda, when it leaves: the store keeps what changed, once for all who hear it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession

from db.change_news import APPLIED_KIND, name_of
from db.claims import ClaimedMessage
from db.notice_entries import ENTRIES
from db.notice_telling import what_is_told
from db.notices import KIND
from db.regrouping import KIND as REGROUPED_KIND
from schedules.kinds import Kind, Kinds, NotYet
from texts.catalogue import Texts
from texts.messages import changes as wording
from texts.messages.outgoing import Button, Part, pages


async def load_notice(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    told = await what_is_told(session, row)
    if told.until is not None:
        raise NotYet(told.until)
    return {"group": told.group, "entries": told.entries}


def render_notice(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - a kind's signature
    entries, notice = row.facts["entries"], row.facts["notice"]
    if not entries:
        return ()
    html = wording.notice(texts, entries, group=row.facts["group"], zone=row.zone)
    rows = wording.notice_rows(
        texts, entries, row=row.id, notice_id=notice, zone=row.zone, leads=row.facts["leads"]
    )
    return pages(html, rows)


async def load_author(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    return {"name": await name_of(session, row.facts["by"])}


def render_applied(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - likewise
    """Tell the other organizers that something was changed, and by whom."""
    facts = row.facts
    entries = ENTRIES.validate_python(facts["entries"], strict=False)
    title = "change-applied-by" if facts["name"] else "change-applied-elsewhere"
    parts = [texts.html(title, name=facts["name"])]
    parts += wording.told_first(texts, entries, row.zone, of_all=True)
    if facts["others"]:
        parts.append(texts.html("change-others", count=facts["others"]))
    undo = Button(texts.plain("change-button-undo"), data=f"change:undo:{facts['change']}")
    unread = Button(texts.plain("receipt-button-unread"), data=f"change:unread:{facts['change']}")
    return pages(Markup("\n\n").join(parts), ((undo, unread),) if facts["heard"] else ((undo,),))


def render_regrouped(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - likewise
    return pages(texts.html("change-regrouped", group=row.facts["group"]))


KINDS: Final[Kinds] = {
    KIND: Kind(render_notice, load=load_notice),
    APPLIED_KIND: Kind(render_applied, load=load_author),
    REGROUPED_KIND: Kind(render_regrouped),
}
