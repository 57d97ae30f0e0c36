"""`/pengingat` (`/reminders`): one's own reminder times, or none; for organizers also when the days are told ahead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from functools import partial
from typing import Final

from markupsafe import Markup
from telegram import InlineKeyboardButton, Update

from db.arrivals import Role
from db.people import choose_lead_minutes
from db.reminder_audience import choose_day_time, read_day_times
from db.reminders import EVENING, LONGEST_LEAD, MORNING, MOST_LEADS, SHORTEST_LEAD
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.telling import replace, reply
from texts.messages import reminders as wording

FEATURE: Final = "reminders"
OFFERED: Final = (60, 30, 15, 10, 5)

NONE_WORDS: Final = frozenset({"mati", "matikan", "nonaktif", "tidak", "off", "none", "stop"})
USUAL_WORDS: Final = frozenset({"bawaan", "default", "usual", "biasa"})
IDLE_WORDS: Final = frozenset({"menit", "mnt", "minutes", "minute", "min", "dan", "and", "sebelum", "before"})
MOMENT_WORDS: Final = {"malam": EVENING, "evening": EVENING, "pagi": MORNING, "morning": MORNING}

_LENGTH: Final = re.compile(r"(\d{1,5})(jam|j|hours|hour|h|menit|mnt|m|minutes|minute|min)?")
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?")

Minutes = tuple[int, ...]


class NoSuchTimes(ValueError):
    """What was typed names no reminder times that can be kept."""


async def show(update: Update, context: Context) -> None:
    """Show one's times; change them where some were typed."""
    typed = " ".join(context.args or [])
    if not typed:
        await reply(update, context, *await _shown(context))
    elif (moment := MOMENT_WORDS.get(typed.split()[0].casefold())) and _is_organizer(context):
        await _choose_day_time(update, context, moment, typed)
    else:
        await _choose_typed(update, context, typed)


async def press(update: Update, context: Context) -> None:
    what, *rest = buttons.data_of(update)
    try:
        minutes = _pressed(what, rest)
    except NoSuchTimes:
        await buttons.out_of_date(update, context)
        return
    await _choose(context, minutes)
    await replace(update, context, *await _shown(context))
    await buttons.answer(update)


def _pressed(what: str, rest: list[str]) -> Minutes | None:
    match what, rest:
        case "usual", []:
            return None
        case "none", []:
            return ()
        case "set", [listed]:
            return read_minutes(listed.replace("-", " "))
    raise NoSuchTimes(what)


def read_minutes(typed: str) -> Minutes:
    """Read `60 30`, `45;15`, `1 jam, 10 menit`: the longest first. Raises NoSuchTimes."""
    joined = re.sub(r"(?<=\d)\s+(?=(?:jam|hours?)\b)", "", typed.casefold())
    words = [word for word in re.split(r"[\s,;]+", joined) if word and word not in IDLE_WORDS]
    found = {_minutes(word) for word in words}
    if not 0 < len(found) <= MOST_LEADS:
        raise NoSuchTimes(typed)
    return tuple(sorted(found, reverse=True))


def _minutes(word: str) -> int:
    length = _LENGTH.fullmatch(word) if word.isascii() else None
    if length is None:
        raise NoSuchTimes(word)
    minutes = int(length[1]) * (60 if (length[2] or "").startswith(("j", "h")) else 1)
    if not SHORTEST_LEAD <= minutes <= LONGEST_LEAD:
        raise NoSuchTimes(word)
    return minutes


def read_clock(typed: str) -> time | None:
    """Read `19.30`, `pukul 6` or `mati` (None). Raises NoSuchTimes."""
    words = [word for word in typed.casefold().split() if word not in {"pukul", "jam", "at"}]
    if len(words) == 1 and words[0] in NONE_WORDS:
        return None
    found = _CLOCK.fullmatch(words[0]) if len(words) == 1 and words[0].isascii() else None
    try:
        assert found is not None
        return time(int(found[1]), int(found[2] or 0))
    except (AssertionError, ValueError):
        raise NoSuchTimes(typed) from None


async def _choose_typed(update: Update, context: Context, typed: str) -> None:
    words = set(typed.casefold().split())
    try:
        minutes = () if words <= NONE_WORDS else None if words <= USUAL_WORDS else read_minutes(typed)
    except NoSuchTimes:
        text = context.texts.html("reminder-not-understood", typed=typed[:100])
        await reply(update, context, text, (await _shown(context))[1])
        return
    await _choose(context, minutes)
    await reply(update, context, *await _shown(context))


async def _choose(context: Context, minutes: Minutes | None) -> None:
    """Keep someone's times; what is due is derived anew by `schedules/reminders.py`, which sees the change."""
    member = context.member
    assert member is not None
    chosen = partial(
        choose_lead_minutes,
        person_id=member.person.id,
        visit_id=member.visit_id,
        minutes=minutes,
        now=context.now(),
    )
    await context.commit(chosen)
    await context.reload_member()


async def _choose_day_time(update: Update, context: Context, moment: str, typed: str) -> None:
    assert context.member is not None
    try:
        clock = read_clock(typed.partition(" ")[2])
    except NoSuchTimes:
        await reply(update, context, context.texts.html("reminder-day-not-understood", typed=typed[:100]))
        return
    visit_id = context.member.visit_id
    await context.commit(partial(choose_day_time, visit_id=visit_id, moment=moment, clock=clock))
    await reply(update, context, await _day_times(context))


async def _shown(context: Context) -> tuple[Markup, Rows]:
    member, words = context.member, context.texts
    assert member is not None
    of_visit = (await context.view()).visit.lead_minutes
    has_group = member.group_id is not None
    parts = [
        wording.own_times(words, member.lead_minutes, of_visit, has_group=has_group),
        words.html("reminder-how"),
    ]
    if _is_organizer(context):
        parts.append(Markup("\n").join([await _day_times(context), words.html("reminder-day-how")]))
    effective = member.lead_minutes if member.lead_minutes is not None else of_visit if has_group else ()
    return Markup("\n\n").join(parts), _buttons(context, effective)


async def _day_times(context: Context) -> Markup:
    assert context.member is not None
    async with context.services.sessions() as session:
        times = await read_day_times(session, context.member.visit_id)
    return wording.day_times(context.texts, times.evening, times.morning)


def _buttons(context: Context, chosen: Iterable[int]) -> Rows:
    """Offer times to add or to take away; a button says what will hold then, so that pressing it twice is harmless."""
    words, mine = context.texts, set(chosen)
    offered = mine if len(mine) == MOST_LEADS else {*OFFERED, *mine}
    row = [_time_button(context, one, mine) for one in sorted(offered, reverse=True)]
    others = [
        button(words.plain("reminder-button-none"), FEATURE, "none"),
        button(words.plain("reminder-button-usual"), FEATURE, "usual"),
    ]
    return [*(row[start : start + 3] for start in range(0, len(row), 3)), others]


def _time_button(context: Context, minutes: int, mine: set[int]) -> InlineKeyboardButton:
    words, label = context.texts, wording.lead_time(context.texts, minutes)
    if minutes in mine:
        label = words.plain("reminder-button-chosen", time=label)
    after = sorted(mine ^ {minutes}, reverse=True)
    if not after:
        return button(label, FEATURE, "none")
    return button(label, FEATURE, "set", "-".join(map(str, after)))


def _is_organizer(context: Context) -> bool:
    return context.member is not None and Role.ORGANIZER in context.member.roles
