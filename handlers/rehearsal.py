"""`/gladi` (`/rehearse`): plays the visit on a simulated clock and shows who would get what when; nothing is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from markupsafe import Markup
from telegram import Update

from db.rehearsal import Cast, Moment, Scene, moments, read_cast
from db.visit import Visit
from handlers.context import Context
from handlers.progress import shown_progress
from handlers.telling import reply
from texts.catalogue import Texts
from texts.messages import rehearsal as wording
from texts.pages import split_pages
from texts.sheets import Table, workbook_of
from texts.when import clock, short_day, zone_name

MOST_PAGES: Final = 5
"""Messages in the chat; the spreadsheet has the rest."""

MOST_ROWS: Final = 20_000
"""In the spreadsheet."""


@dataclass(slots=True)
class Play:
    """A rehearsal with what it showed. `done` and `expected` tell of its progress."""

    cast: Cast
    texts: Texts
    scenes: list[Scene] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    file: bytes = b""
    done: int = 0

    def run(self) -> None:
        """Play it all, and write the spreadsheet; takes a while for a great visit."""
        self.scenes = list(self.cast.scenes())
        self.moments = moments(self.scenes)
        title, heads = self.texts.plain("rehearsal-sheet"), wording.sheet_heads(self.texts)
        self.file = workbook_of([Table(title, heads, list(self._rows()))])

    @property
    def percent(self) -> int:
        return 100 * self.done // max(1, min(len(self.scenes), MOST_ROWS))

    def summary(self) -> Markup:
        """Say how much there is of what, and what looks odd."""
        recipients = {one.reminder.recipient.reference: one for one in self.scenes}.values()
        chats = sum(1 for one in recipients if one.is_chat)
        unknown = sum(1 for one in recipients if one.is_whole_group)
        return wording.summary(
            self.texts,
            self.moments,
            visit=self.cast.visit.name,
            messages=len(self.scenes),
            people=len(recipients) - chats - unknown,
            chats=chats,
            absent=self.cast.absent,
            unknown=unknown,
        )

    def _rows(self) -> Iterator[list[str]]:
        worded: dict[tuple[object, ...], str] = {}
        for scene in self.scenes[:MOST_ROWS]:
            self.done += 1
            yield self._row(scene, worded)

    def _row(self, scene: Scene, worded: dict[tuple[object, ...], str]) -> list[str]:
        facts, of_all = scene.reminder.facts, not (scene.is_chat or scene.group)
        said = id(facts), scene.language, of_all
        if said not in worded:
            worded[said] = wording.whole_text(
                scene.language, scene.reminder.kind, facts, now=scene.reminder.due_at, of_all=of_all
            )
        return [
            short_day(scene.at.date(), self.texts.language),
            clock(scene.at, self.texts.language, zone=False),
            zone_name(scene.at),
            scene.group or self.texts.plain("rehearsal-no-group"),
            wording.recipient(self.texts, scene.name, is_chat=scene.is_chat),
            wording.yes(self.texts, is_so=scene.stands_in),
            scene.language,
            wording.yes(self.texts, is_so=scene.is_odd),
            worded[said],
        ]


async def prepare_play(visit: Visit, context: Context) -> Play:
    async with context.services.sessions() as session:
        return Play(await read_cast(session, visit), context.texts)


async def show(update: Update, context: Context) -> None:
    visit = (await context.view()).visit
    play = await prepare_play(visit, context)
    async with shown_progress(update, context, partial(_worded, play)):
        await asyncio.to_thread(play.run)
    for page in _pages(play):
        await reply(update, context, page)
    if play.scenes and update.effective_chat:
        await context.bot.send_document(
            update.effective_chat.id,
            play.file,
            caption=context.texts.plain("rehearsal-file"),
            filename=context.texts.plain("rehearsal-file-name", code=visit.code),
        )


def _worded(play: Play) -> Markup:
    return play.texts.html("rehearsal-progress", percent=play.percent)


def _pages(play: Play) -> list[Markup]:
    text = Markup("\n\n").join([play.summary(), wording.table(play.texts, play.moments)])
    pages = split_pages(text)
    if len(pages) > MOST_PAGES:
        pages = [*pages[:MOST_PAGES], play.texts.html("rehearsal-cut")]
    return pages
