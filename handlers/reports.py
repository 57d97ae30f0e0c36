"""`/laporan` (`/report`): a visit in figures at once, and by buttons the report as a document, for a host, as spreadsheets.

Organizers see the whole visit or one of its groups; coaches their own group, or all if they go along with all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from markupsafe import Markup
from telegram import Update
from telegram.constants import ChatAction

from db.arrivals import Role
from db.report import Report, read_report
from db.visit import Group
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context, Member
from handlers.knowledge import VisitView
from handlers.progress import shown_progress
from handlers.saying import say
from handlers.telling import replace
from handlers.typing import typing_when_slow
from texts.catalogue import Texts
from texts.pages import split_pages

FEATURE: Final = "report"
LONGEST_ID: Final = 18
"""Digits of a reference that may be looked up."""

MOST_BUTTONS: Final = 60


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a visit someone may see, and wants to: these groups, or (None) everything."""

    view: VisitView
    allowed: frozenset[int] | None
    group: Group | None = None

    @property
    def groups(self) -> frozenset[int] | None:
        return frozenset({self.group.id}) if self.group else self.allowed

    @property
    def reference(self) -> str:
        return f"{self.view.visit.id}:{self.group.id if self.group else 0}"


@dataclass(slots=True)
class Progress:
    done: int = 0
    steps: int = 1

    def note(self, done: int, steps: int) -> None:
        self.done, self.steps = done, steps

    def worded(self, texts: Texts) -> Markup:
        return texts.html("report-progress", percent=100 * self.done // self.steps)


def allowed_groups(member: Member, visit_id: int) -> frozenset[int] | None:
    """Name the groups of a visit that a member may read a report of; None = the whole visit. Nothing for others."""
    here = [one for one in member.person.memberships if one.visit_id == visit_id]
    if any(one.role is Role.ORGANIZER for one in here):
        return None
    coached = [one.group_id for one in here if one.role is Role.COACH]
    if None in coached:
        return None
    return frozenset(group_id for group_id in coached if group_id is not None)


async def show(update: Update, context: Context) -> None:
    assert context.member is not None
    scope = await _scope(context, str(context.member.visit_id), "0")
    assert scope is not None
    await say(update, context, *await _summary(update, context, scope))


async def press(update: Update, context: Context) -> None:
    what, *reference = buttons.data_of(update)
    scope = await _scope(context, *reference[:2]) if len(reference) > 1 else None
    if scope is None:
        await buttons.out_of_date(update, context)
        return
    match what:
        case "show":
            await buttons.answer(update)
            html, rows = await _summary(update, context, scope)
            await (say if len(split_pages(html)) > 1 else replace)(update, context, html, rows)
        case "groups":
            await buttons.answer(update)
            await replace(update, context, context.texts.html("report-which-group"), _groups(context, scope))
        case "hosts":
            await buttons.answer(update)
            await say(update, context, context.texts.html("report-which-host"), _hosts(context, scope))
        case _:
            await _send(update, context, scope, what, reference[2:])


async def _scope(context: Context, visit_id: str, group_id: str) -> Scope | None:
    """Find what a button means, if it is still there and the one who presses may know of it."""
    assert context.member is not None
    mine = [one for one in context.member.person.memberships if str(one.visit_id) == visit_id]
    if not mine or not group_id.isdecimal() or len(group_id) > LONGEST_ID:
        return None
    allowed = allowed_groups(context.member, mine[0].visit_id)
    view = await context.services.knowledge.view(mine[0].visit_code, mine[0].visit_version)
    group = next((one for one in view.visit.groups if one.id == int(group_id)), None)
    if (group is None and group_id != "0") or allowed == frozenset():
        return None
    if group and allowed is not None and group.id not in allowed:
        return None
    return Scope(view, allowed, group)


async def _read(context: Context, scope: Scope) -> Report:
    async with context.services.sessions() as session:
        return await read_report(session, scope.view.visit, scope.groups, now=context.now())


async def _summary(update: Update, context: Context, scope: Scope) -> tuple[Markup, Rows]:
    from handlers.report_facts import facts_of  # noqa: PLC0415 - start-up needs no understanding of questions
    from texts.messages.reports import summary  # noqa: PLC0415

    async with typing_when_slow(update, context):
        report = await _read(context, scope)
        facts = await asyncio.to_thread(facts_of, report, None, context.texts)
    texts = context.texts
    rows = [
        [button(texts.plain("report-button-document"), FEATURE, "document", scope.reference)],
        [
            button(texts.plain("report-button-host"), FEATURE, "hosts", scope.reference),
            button(texts.plain("report-button-sheets"), FEATURE, "sheets", scope.reference),
        ],
    ]
    several = len(scope.view.visit.groups) > 1
    if several and (scope.allowed is None or len(scope.allowed) > 1):
        rows.append([button(texts.plain("report-button-groups"), FEATURE, "groups", scope.reference)])
    return summary(texts, facts), rows


def _groups(context: Context, scope: Scope) -> Rows:
    """Offer the whole visit and each of its groups."""
    visit = scope.view.visit
    whole = button(context.texts.plain("report-button-whole"), FEATURE, "show", visit.id, 0)
    own = [one for one in visit.groups if scope.allowed is None or one.id in scope.allowed]
    return [[whole], *([button(one.name, FEATURE, "show", visit.id, one.id)] for one in own[:MOST_BUTTONS])]


def _hosts(context: Context, scope: Scope) -> Rows:
    """Offer one version for all hosts, and one for each locus."""
    names = {
        group.name for group in scope.view.visit.groups if scope.groups is None or group.id in scope.groups
    }
    loci = [
        one
        for one in scope.view.visit.loci
        if one.counted and (not one.groups or not names.isdisjoint(one.groups))
    ]
    every = button(context.texts.plain("report-button-all-hosts"), FEATURE, "host", scope.reference, 0)
    return [
        [every],
        *([button(one.name, FEATURE, "host", scope.reference, one.id)] for one in loci[:MOST_BUTTONS]),
    ]


async def _send(update: Update, context: Context, scope: Scope, what: str, rest: list[str]) -> None:
    """Make a file off the event loop, and send it."""
    assert update.effective_chat is not None
    locus = next((one.name for one in scope.view.visit.loci if rest and str(one.id) == rest[0]), "")
    if what not in {"document", "host", "sheets"} or (rest and rest[0] != "0" and not locus):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    texts, progress = context.texts, Progress()
    async with (
        typing_when_slow(update, context, ChatAction.UPLOAD_DOCUMENT),
        shown_progress(update, context, partial(progress.worded, texts)),
    ):
        report = await _read(context, scope)
        make = partial(_make, report, scope, texts, progress.note)
        made = await asyncio.to_thread(make, what=what, locus=locus)
    if made is None:
        await say(update, context, texts.html("report-nothing"))
        return
    content, name = made
    await context.bot.send_document(
        update.effective_chat.id, content, caption=texts.plain(f"report-caption-{what}"), filename=name
    )


def _make(
    report: Report, scope: Scope, texts: Texts, told: Callable[[int, int], None], *, what: str, locus: str
) -> tuple[bytes, str] | None:
    """Make a file and its name; nothing where there is nothing to put into it."""
    from handlers.report_files import ReportFiles, file_name  # noqa: PLC0415 - start-up needs no documents

    files = ReportFiles(report, scope.view.knowledge, texts, told)
    about = [scope.group.name] if scope.group else []
    if what == "sheets":
        content = files.any_sheets()
    elif what == "host":
        content, about = files.for_host(locus), [locus] if locus else about
    else:
        content = files.document()
    return (content, file_name(texts, what, report.visit.code, *about)) if content else None
