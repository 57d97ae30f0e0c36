"""`/agenda` with its day buttons, `/sekarang` (`/now`) and `/berikutnya` (`/next`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from markupsafe import Markup
from telegram import InlineKeyboardButton, Update

from db.agenda import Agenda, day_meant, days, following, phases, running
from db.visit import Group, Scheduled
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.days import find_day
from handlers.rooms import Room, room_of
from handlers.saying import put_in_place, tell
from texts.messages import agenda as wording
from texts.pages import shorten
from texts.when import day as day_name
from texts.when import short_day

FEATURE = "agenda"
DAYS_A_ROW = 3
LABEL = 40

Shown = tuple[Markup, Rows]
View = Callable[[Room, Group], Shown]


async def show(update: Update, context: Context) -> None:
    room = await room_of(update, context)
    group, typed = group_named(room, " ".join(context.args or []))
    if group is None:
        await ask_group(update, context, room, FEATURE, "today")
    else:
        await tell(update, context, room, *_typed_day(room, group, typed))


async def show_now(update: Update, context: Context) -> None:
    await _show(update, context, "now")


async def show_next(update: Update, context: Context) -> None:
    await _show(update, context, "next")


async def _show(update: Update, context: Context, what: str) -> None:
    room = await room_of(update, context)
    group, _ = group_named(room, " ".join(context.args or []))
    if group is None:
        await ask_group(update, context, room, FEATURE, what)
    else:
        await tell(update, context, room, *VIEWS[what](room, group))


async def press(update: Update, context: Context) -> None:
    """Show another day, or the group that was chosen, in place."""
    room = await room_of(update, context)
    what, *references = buttons.data_of(update)
    group = room.group_behind(references[0]) if references else None
    shown = _pressed_view(room, group, what, references[-1]) if group else None
    if shown is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await put_in_place(update, context, room, *shown)


def _pressed_view(room: Room, group: Group, what: str, reference: str) -> Shown | None:
    """Return what a button asks for; None for what is not there any more."""
    if what in VIEWS:
        return VIEWS[what](room, group)
    wanted = next((day for day in days(room.agenda(group)) if f"{day:%Y%m%d}" == reference), None)
    return day_view(room, group, wanted) if wanted else None


async def ask_group(update: Update, context: Context, room: Room, feature: str, what: str) -> None:
    """Someone without a group (an organizer, a coach of all) says which group is meant."""
    rows = [[button(shorten(group.name, LABEL), feature, what, group.id)] for group in room.visit.groups]
    await tell(update, context, room, room.texts.html("agenda-which-group"), rows)


def group_named(room: Room, typed: str) -> tuple[Group | None, str]:
    """Find the group whose name stands in what was typed, else the reader's own; return the rest too."""
    if room.tie is None:
        names = sorted(
            ((n, g) for g in room.visit.groups for n in (g.name, *g.aliases)), key=lambda pair: -len(pair[0])
        )
        for name, group in names:
            before, found, after = typed.casefold().partition(name.casefold())
            if found:
                return group, f"{before} {after}".strip()
    return room.group, typed


def today_view(room: Room, group: Group) -> Shown:
    wanted = day_meant(room.agenda(group), room.now)
    return day_view(room, group, wanted) if wanted else (wording.no_agenda(room.texts, group=group.name), [])


def _typed_day(room: Room, group: Group, typed: str) -> Shown:
    known = days(room.agenda(group))
    if not typed or not known:
        return today_view(room, group)
    wanted = find_day(typed, known, today=room.now.astimezone(room.visit.zone_of(group)).date())
    if wanted in known:
        return day_view(room, group, wanted)
    if wanted is None:
        text = room.texts.html("agenda-unknown-day", day=typed)
    else:
        text = room.texts.html(
            "agenda-no-such-day", day=day_name(wanted, room.texts.language), group=group.name
        )
    return text, _day_buttons(room, group, known, None)


def day_view(room: Room, group: Group, wanted: date) -> Shown:
    agenda = room.agenda(group)
    marked = zip(phases(agenda, room.now), agenda, strict=True)
    shown = [(phase, one) for phase, one in marked if one.start.date() == wanted]
    text = wording.agenda_day(
        room.texts, wanted, [one for _, one in shown], [phase for phase, _ in shown], group=group.name
    )
    return text, _day_buttons(room, group, days(agenda), wanted)


def _day_buttons(room: Room, group: Group, known: Sequence[date], shown: date | None) -> Rows:
    if known == (shown,):
        return []
    language = room.texts.language
    row = [
        button(
            f"• {short_day(day, language)}" if day == shown else short_day(day, language),
            FEATURE, "day", group.id, f"{day:%Y%m%d}",
        )
        for day in known
    ]  # fmt: skip
    return [row[start : start + DAYS_A_ROW] for start in range(0, len(row), DAYS_A_ROW)]


def now_view(room: Room, group: Group) -> Shown:
    agenda = room.agenda(group)
    present, coming = running(agenda, room.now), following(agenda, room.now)
    if not present:
        text, rows = next_view(room, group)
        return (Markup("\n\n").join([wording.nothing_now(room.texts), text]) if coming else text), rows
    parts = [wording.running_now(room.texts, room.now, present)]
    if coming:
        parts.append(wording.then(room.texts, room.now, coming))
    return Markup("\n\n").join(parts), _item_buttons(room, group, present)


def next_view(room: Room, group: Group) -> Shown:
    agenda = room.agenda(group)
    coming = following(agenda, room.now)
    if coming:
        return wording.coming_next(room.texts, room.now, coming), _item_buttons(room, group, coming)
    return _nothing_more(room, group, agenda), []


def _nothing_more(room: Room, group: Group, agenda: Agenda) -> Markup:
    if not agenda:
        return wording.no_agenda(room.texts, group=group.name)
    if running(agenda, room.now):
        return wording.last_item(room.texts)
    return wording.all_over(room.texts, group=group.name)


def _item_buttons(room: Room, group: Group, shown: Sequence[Scheduled]) -> Rows:
    """Offer the place on the map, its contacts, and the day."""
    row: list[InlineKeyboardButton] = []
    locus = next((one.locus for one in shown if one.locus), None)
    if locus and locus.latitude is not None:
        row.append(button(room.texts.plain("agenda-button-map"), "locus", "map", locus.id))
    if locus:
        row.append(button(room.texts.plain("agenda-button-contact"), "contact", "locus", locus.id))
    day = shown[0].start.date()
    full = button(room.texts.plain("agenda-button-agenda"), FEATURE, "day", group.id, f"{day:%Y%m%d}")
    return [[*row, full]]


VIEWS: dict[str, View] = {"today": today_view, "now": now_view, "next": next_view}
