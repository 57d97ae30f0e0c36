"""What a change that is shown before it is made looks like: what changes, who will be told, and what is odd about it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Final

from markupsafe import Markup, escape

from db.notice_entries import entries_of
from db.proposals import Preview
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.diffs import changed_visit
from handlers.edits import is_past, overlaps
from texts.messages import changes as wording
from texts.messages.diff import diff_lines, row_line
from texts.pages import shorten, split_pages
from texts.when import span

FEATURE: Final = "change"
MOST_SHOWN: Final = 6
"""So many rows are shown one by one; more are listed, a line each."""

MOST_LINES: Final = 25
LONGEST_LINE: Final = 130
MOST_WARNINGS: Final = 8


def preview_html(context: Context, found: Preview, *, before: Markup | None = None) -> Markup:
    """Say what changes, and who will be told; briefly where it would be more than one message holds."""
    first = [before] if before else []
    whole = split_pages(_preview(context, found, first, _what(context, found)))
    if len(whole) == 1:
        return whole[0]
    return split_pages(_preview(context, found, first, [_brief(context, found)]))[0]


def _preview(context: Context, found: Preview, before: Sequence[Markup], what: Sequence[Markup]) -> Markup:
    head = [context.texts.html("change-preview")]
    if found.old:
        head.append(hearers(context, found.people, found.chats))
    parts = [*before, Markup("\n").join(head), *what]
    if warnings := _warnings(context, found)[:MOST_WARNINGS]:
        parts.append(Markup("\n").join(warnings))
    return Markup("\n\n").join(parts)


def _what(context: Context, found: Preview) -> list[Markup]:
    """Tell a few items as those concerned will read it, many in a line each."""
    texts, diff = context.texts, found.diff
    entries = entries_of(found.old, found.new, details=True) if found.old else ()
    if entries and not diff.settings and len(entries) + len(diff.rows) <= MOST_SHOWN:
        zone = found.new.zone
        parts = [wording.told(texts, entry, zone, of_all=True) for entry in wording.in_time(entries, zone)]
        others = [row_line(row, texts) for row in changed_visit(dataclasses.replace(diff, agenda=())).rows]
        return [*parts, *([_listed(context, others)] if others else [])]
    return [_brief(context, found)]


def _brief(context: Context, found: Preview) -> Markup:
    """Tell each row that changes in a line."""
    return _listed(context, list(diff_lines(changed_visit(found.diff), context.texts)))


def _listed(context: Context, lines: Sequence[str]) -> Markup:
    shown = [escape(shorten(line, LONGEST_LINE)) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(context.texts.html("change-more", count=len(lines) - MOST_LINES))
    return Markup("\n").join(shown)


def diff_text(context: Context, found: Preview) -> str | None:
    """Return all lines of a diff that is too long to be shown whole."""
    lines = list(diff_lines(changed_visit(found.diff), context.texts))
    return "\n".join(lines) if len(lines) > MOST_LINES else None


def hearers(context: Context, people: int, chats: int) -> Markup:
    if people and chats:
        return context.texts.html("change-hearers-chats", people=people, chats=chats)
    if chats:
        return context.texts.html("change-hearers-only-chats", chats=chats)
    return context.texts.html("change-hearers" if people else "change-hearers-none", people=people)


def _warnings(context: Context, found: Preview) -> list[Markup]:
    """Warn of times that are over, and of what a group has at the same time; only of what changes."""
    if found.old is None:
        return []
    texts, new = context.texts, found.new
    changed = [
        row.new for row in found.diff.agenda if row.new and {"moved", "added", "regrouped"} & {*row.changes}
    ]
    warnings = [
        texts.html("change-warn-past", title=item.title)
        for item in changed
        if is_past(new, item, context.now())
    ]
    for item in changed[:MOST_SHOWN]:
        warnings += [
            texts.html(
                "change-warn-overlap",
                group=one.group.name,
                title=one.other.item.title,
                times=span(one.other.start, one.other.end, texts.language),
            )
            for one in overlaps(new, item.id)
        ]
    return warnings


def preview_rows(context: Context, found: Preview) -> Rows:
    texts = context.texts
    rows = [
        [
            button(texts.plain("change-button-apply"), FEATURE, "apply", found.id),
            button(texts.plain("change-button-drop"), FEATURE, "drop", found.id),
        ]
    ]
    if found.only_details:
        name = "change-button-details-told" if found.tells_details else "change-button-details"
        rows.append([button(texts.plain(name), FEATURE, "details", found.id, int(not found.tells_details))])
    return rows
