"""Inline mode: `@bot mpp` in any chat offers members their agenda, loci and contacts, to send there as cards.

The person chooses what goes where; results are kept by Telegram for this person only (`is_personal`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Final

import structlog
from telegram import (
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultContact,
    InlineQueryResultVenue,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from db.agenda import Agenda, days
from db.visit import Contact, Locus
from handlers.agenda import day_view, now_view
from handlers.contacts import concerns
from handlers.context import Context
from handlers.loci import concerns as locus_concerns
from handlers.loci import describe
from handlers.names import find_named
from handlers.rooms import Room
from texts.catalogue import LANGUAGES, texts
from texts.messages.contacts import cards, contact_details
from texts.messages.loci import venue_texts
from texts.pages import shorten, split_pages, visible
from texts.when import day as day_name

log = structlog.get_logger(__name__)

CACHED: Final = timedelta(seconds=30)
"""Short, for what is on now changes with the minute."""

MOST: Final = 50
"""Results in one answer (Bot API, answerInlineQuery)."""

SHORT: Final = 100
KEY_FROM: Final = 3


async def answer(update: Update, context: Context) -> None:
    query = update.inline_query
    assert query is not None
    assert context.member is not None
    view = await context.view()
    visit = view.visit
    group = visit.group(context.member.group) or (visit.groups[0] if len(visit.groups) == 1 else None)
    room = Room(view, group, context.texts, context.now(), phones=True)
    results = list(_results(room, query.query.strip()))[:MOST]
    try:
        await query.answer(results, cache_time=CACHED, is_personal=True)
    except BadRequest:
        log.info("inline.too_late", update=update.update_id)  # they have typed on, or gone


async def sent(update: Update, context: Context) -> None:
    """Leave alone what someone sent by choosing a result, of this bot or another: it is not said to Lokus."""


def _results(room: Room, typed: str) -> Iterator[InlineQueryResult]:
    if not typed or _names(typed, "agenda"):
        yield from _agenda(room)
    loci = [one for one in room.visit.loci if locus_concerns(one, room.group)]
    people = [one for one in room.visit.contacts if concerns(one, room.group)]
    if _names(typed, "locus"):
        people = []
    elif _names(typed, "contacts"):
        loci = []
    elif typed:
        found = find_named(loci, typed, lambda one: (one.name, *one.aliases))
        loci = list(found.sure or found.near)
        people = _people(people, typed, loci)
    for locus in loci:
        yield _locus(room, locus)
    for one in people:
        yield from _contact(room, one)


def _names(typed: str, key: str) -> bool:
    """Tell whether a key of the keyboard is being typed, in either language, from its third letter on."""
    labels = [texts(language).plain(f"keyboard-{key}").casefold() for language in LANGUAGES]
    return len(typed) >= KEY_FROM and any(label.startswith(typed.casefold()) for label in labels)


def _people(people: Sequence[Contact], typed: str, loci: Iterable[Locus]) -> list[Contact]:
    """Find people by name, office or place."""
    places = {locus.name for locus in loci}
    named = find_named(people, typed, lambda one: (one.name, f"{one.position} {one.agency}", one.role))
    there = [one for one in people if places.intersection(one.loci)]
    return list(dict.fromkeys([*named.sure, *there]))


def _agenda(room: Room) -> Iterator[InlineQueryResult]:
    for group in [room.group] if room.group else room.visit.groups:
        agenda = room.agenda(group)
        text = now_view(room, group)[0]
        yield _article(f"now-{group.id}", room.texts.plain("inline-now", group=group.name), text)
        for wanted in _what_is_over_last(agenda, room.now):
            title = room.texts.plain(
                "inline-day", day=day_name(wanted, room.texts.language), group=group.name
            )
            yield _article(f"day-{group.id}-{wanted:%Y%m%d}", title, day_view(room, group, wanted)[0])


def _what_is_over_last(agenda: Agenda, now: datetime) -> list[date]:
    zone = agenda[0].start.tzinfo if agenda else None
    today = now.astimezone(zone).date()
    return sorted(days(agenda), key=lambda one: (one < today, one))


def _article(result_id: str, title: str, html: str) -> InlineQueryResultArticle:
    """What is too long for one message is cut at its first page."""
    page = split_pages(html)[0]
    lines = visible(page).splitlines()
    return InlineQueryResultArticle(
        result_id,
        shorten(title, SHORT),
        InputTextMessageContent(
            page, parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        description=shorten(" · ".join(line for line in lines[1:] if line), SHORT),
    )


def _locus(room: Room, locus: Locus) -> InlineQueryResult:
    if locus.latitude is None or locus.longitude is None:
        return _article(f"locus-{locus.id}", locus.name, describe(room, locus))
    title, address = venue_texts(locus)
    return InlineQueryResultVenue(f"locus-{locus.id}", locus.latitude, locus.longitude, title, address)


def _contact(room: Room, one: Contact) -> Iterator[InlineQueryResult]:
    for number, card in enumerate(cards(one)):
        yield InlineQueryResultContact(
            f"contact-{one.id}-{number}", card.phone_number, card.first_name, vcard=card.vcard
        )
    if not one.phones:
        yield _article(f"contact-{one.id}", one.name, contact_details(room.texts, one, phones=True))
