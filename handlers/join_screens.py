"""What someone sees on the way into a visit: consent, the list, the questions, the welcome."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import datetime
from functools import partial

from markupsafe import Markup
from telegram import Update

from db.arrivals import read_person
from db.consent import kept_until
from db.dialogues import end_dialogue
from db.members import reachable_organizers, read_groups, read_list
from db.visit import Group, Visit
from handlers import agenda
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.keyboard import keyboard
from handlers.knowledge import VisitView
from handlers.name_list import LABEL, find_names, list_rows, page_count, valid_name
from handlers.rooms import Room
from handlers.standing import KIND, Joining, Step
from handlers.telling import replace, show_menu, tell
from texts.catalogue import Texts, texts
from texts.messages import joining as wording
from texts.pages import shorten


async def show(context: Context, stand: Joining, telegram_name: str) -> None:
    """Say what comes at this step, in the person's private chat; the way is over once its end was told."""
    words, me = await words_for(context, stand), stand.telegram_id
    if stand.step in {Step.JOINED, Step.SPENT}:
        context.later(partial(end_dialogue, chat_id=me, telegram_id=me, kind=KIND))
    if stand.step is Step.JOINED:
        await welcome(context, stand)
        return
    match stand.step:
        case Step.CONSENT:
            shown = await _consent(context, stand)
        case Step.GROUP:
            shown = await _groups(context, stand)
        case Step.LIST:
            shown = await name_list(context, stand)
        case Step.NAME:
            shown = _name(words, stand, telegram_name)
        case Step.CONFIRM:
            ask = button(words.plain("join-button-ask"), "join", "ask", stand.ref)
            shown = words.html("join-taken", name=stand.name), [[ask], *_other_name(words, stand)]
        case Step.WAITING:
            shown = await _waiting(context, stand)
        case _:
            shown = words.html("join-code-used-up"), []
    await tell(context, stand.telegram_id, *shown)


async def leave(update: Update, context: Context, stand: Joining, pressed: str) -> None:
    """Let the message under which was pressed say what was chosen, without its buttons."""
    if context.turn.is_repeated:
        return
    words = await words_for(context, stand)
    if pressed == "yes":
        text, _ = await _consent(context, stand)
        left = text + "\n\n" + words.html("join-agreed")
    elif pressed == "no":
        left = words.html("join-declined")
    elif pressed == "group":
        left = words.html("join-chosen", choice=stand.group)
    elif pressed in {"pick", "mine"} and stand.step is not Step.CONFIRM:
        left = words.html("join-chosen", choice=stand.name)
    elif pressed == "ask":
        left = words.html("join-chosen", choice=words.plain("join-button-ask"))
    else:
        return
    await replace(update, context, left)


async def words_for(context: Context, stand: Joining) -> Texts:
    """Return the wording in the person's language: of their Telegram, else of the group or the visit."""
    if stand.language:
        return texts(stand.language)
    visit = (await _view(context, stand)).visit
    return texts(visit.language_of(visit.group(stand.group)))


async def _consent(context: Context, stand: Joining) -> tuple[Markup, Rows]:
    words = await words_for(context, stand)
    visit = (await _view(context, stand)).visit
    group = visit.group(stand.group)
    today = context.now().astimezone(visit.zone_of(group)).date()
    text = wording.consent(
        words,
        visit=visit.name,
        role=stand.role,
        group=stand.group,
        leaves=stand.leaves,
        responsible=visit.organizer,
        days=context.services.retention_days,
        until=kept_until(visit, context.services.retention_days, today=today),
    )
    return text, _yes_or_no(words, stand)


def consent_reminder(words: Texts, stand: Joining) -> tuple[Markup, Rows]:
    return words.html("join-consent-first"), _yes_or_no(words, stand)


def _yes_or_no(words: Texts, stand: Joining) -> Rows:
    yes = button(words.plain("join-button-yes"), "join", "yes", stand.ref)
    no = button(words.plain("join-button-no"), "join", "no", stand.ref)
    return [[yes, no]]


async def _groups(context: Context, stand: Joining) -> tuple[Markup, Rows]:
    words = await words_for(context, stand)
    async with context.services.sessions() as session:
        groups = await read_groups(session, stand.visit_id)
    rows = [[button(shorten(name, LABEL), "join", "group", stand.ref, id_)] for id_, name in groups]
    return words.html("join-which-group"), rows


async def name_list(context: Context, stand: Joining, page: int = 0) -> tuple[Markup, Rows]:
    words = await words_for(context, stand)
    async with context.services.sessions() as session:
        listed = await read_list(session, stand.visit_id, stand.list_of)
    found = find_names(listed, stand.query) if stand.query else listed
    page = min(page, page_count(found) - 1)
    text = wording.name_list(
        words,
        group="" if stand.any_group else stand.group,
        query=stand.query,
        found=len(found),
        page=page + 1,
        pages=page_count(found),
        some_taken=any(one.taken for one in found),
    )
    return text, list_rows(words, stand.ref, found, page, all_shown=not stand.query)


async def _waiting(context: Context, stand: Joining) -> tuple[Markup, Rows]:
    """Say that organizers are asked; where none can be, that they are to be turned to otherwise."""
    words = await words_for(context, stand)
    async with context.services.sessions() as session:
        asked = await reachable_organizers(session, stand.visit_id)
    text = words.html("join-waiting", name=stand.name) if asked else words.html("join-nobody-to-ask")
    return text, _other_name(words, stand)


def _name(words: Texts, stand: Joining, telegram_name: str) -> tuple[Markup, Rows]:
    name = valid_name(telegram_name)
    rows = [[button(words.plain("join-button-mine", name=name), "join", "mine", stand.ref)]] if name else []
    if stand.unlisted:
        rows += _other_name(words, stand)
    return words.html("join-name"), rows


def _other_name(words: Texts, stand: Joining) -> Rows:
    return [[button(words.plain("join-button-other-name"), "join", "list", stand.ref)]]


async def welcome(context: Context, stand: Joining) -> None:
    """Welcome a new member with the day at a glance and the small keyboard, in one message, and show their commands."""
    words, view = await words_for(context, stand), await _view(context, stand)
    group = view.visit.group(stand.group)
    text = wording.welcome(words, name=stand.name, role=stand.role, group=stand.group, visit=view.visit.name)
    day = _glance(view, group, words, now=context.now())
    await tell(context, stand.telegram_id, text + day, keyboard(words))
    await show_menu(context, stand.telegram_id, words.language)


async def welcome_back(context: Context, stand: Joining) -> None:
    """Tell someone who opens their invitation again that they are in already."""
    words, view = await words_for(context, stand), await _view(context, stand)
    place = wording.place(words, role=stand.role, group=stand.group)
    text = words.html("join-already", place=place, visit=wording.visit_name(view.visit.name))
    await tell(context, stand.telegram_id, text, keyboard(words))


async def tell_released(context: Context, stand: Joining, telegram_id: int) -> None:
    """Tell someone in their own language that the name they had is another's, by the organizers' word."""
    async with context.services.sessions() as session:
        person = await read_person(session, telegram_id)
    own = changed(stand, language=(person and person.language) or "")
    words = await words_for(context, own)
    await tell(context, telegram_id, words.html("join-released", name=stand.name))


def _glance(view: VisitView, group: Group | None, words: Texts, *, now: datetime) -> Markup:
    """Show the group's day that matters now."""
    group = group or _only_group(view.visit)
    if group is None:
        return Markup()
    text, _ = agenda.today_view(Room(view, group, words, now, phones=True), group)
    return Markup("\n\n") + text


def _only_group(visit: Visit) -> Group | None:
    return visit.groups[0] if len(visit.groups) == 1 else None


async def _view(context: Context, stand: Joining) -> VisitView:
    return await context.services.knowledge.view(stand.visit_code, stand.visit_version)
