"""`/kontak` (`/contacts`): hosts, desks and committee, as contact cards where a number is known.

Numbers stay out of group chats that are not tied to a visit group (`Room.phones`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from markupsafe import Markup
from telegram import Update

from db.contacts import send_cards_later
from db.visit import Contact, Group, Visit
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.names import find_named
from handlers.rooms import Room, recipient, room_of, topic_of
from handlers.saying import reply_to_question, tell
from texts.messages import contacts as wording
from texts.pages import shorten

FEATURE: Final = "contact"
MOST_CARDS: Final = 5
"""Cards sent unasked; where there are more, each is a button."""

MOST_SHOWN: Final = 4
MOST_BUTTONS: Final = 24
LABEL: Final = 40


async def show(update: Update, context: Context) -> None:
    room = await room_of(update, context)
    typed = " ".join(context.args or [])
    if not typed:
        await _list(update, context, room)
        return
    found, near = find_contacts(room, typed)
    if found:
        await show_contacts(update, context, room, found)
    else:
        await tell(update, context, room, *_choice(room, typed, near))


async def press(update: Update, context: Context) -> None:
    """Show one contact, or those of a place."""
    room = await room_of(update, context)
    what, reference = buttons.data_of(update)[0], buttons.data_of(update)[-1]
    if what == "locus":
        locus = next((locus for locus in room.visit.loci if str(locus.id) == reference), None)
        found = contacts_at(room.visit, locus.name) if locus else None
    else:
        found = [one for one in room.visit.contacts if str(one.id) == reference] or None
    if found is None:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    if found:
        await show_contacts(update, context, room, found)
    else:
        await _show_with_helpers(update, context, room, room.texts.html("contacts-none-here"), ())


def find_contacts(room: Room, typed: str) -> tuple[Sequence[Contact], Sequence[Contact]]:
    """Find whom a name, a place or an office means; where nobody, those who may be meant. One's own group comes first."""
    locus = room.visit.locus(typed)
    at_place = contacts_at(room.visit, locus.name) if locus else ()
    if at_place:
        return at_place, ()
    own = [one for one in room.visit.contacts if concerns(one, room.group)]
    near: Sequence[Contact] = ()
    for people in (own, room.visit.contacts):
        found, alike = _named(people, typed)
        if found:
            return found, ()
        near = near or alike
    return _understood(room, typed), near


def _named(people: Sequence[Contact], typed: str) -> tuple[Sequence[Contact], Sequence[Contact]]:
    by_name = find_named(people, typed, lambda one: (one.name,))
    if by_name.sure:
        return by_name.sure, ()
    office = find_named(
        people, typed, lambda one: (f"{one.position} {one.agency}", one.role, " ".join(one.loci))
    )
    return office.sure, by_name.near or office.near


def _understood(room: Room, typed: str) -> Sequence[Contact]:
    """Ask the understanding, which knows that `kadis` is a head of department."""
    from handlers.questions import answer_question  # noqa: PLC0415 - start-up needs no understanding

    answer = answer_question(
        room.view.knowledge,
        f"siapa {typed}",
        group=room.group.name if room.group else None,
        now=room.now,
        language=room.texts.language,
    )
    return [one for one in room.visit.contacts if answer.answered and one.name in answer.subject.people]


def contacts_at(visit: Visit, locus: str) -> list[Contact]:
    return [one for one in visit.contacts if locus in one.loci]


def concerns(one: Contact, group: Group | None) -> bool:
    return group is None or not one.groups or group.name in one.groups


async def _list(update: Update, context: Context, room: Room) -> None:
    listed = [one for one in room.visit.contacts if concerns(one, room.group)]
    if not listed:
        await tell(update, context, room, room.texts.html("contacts-empty"))
        return
    group = room.group.name if room.group else ""
    text = wording.contact_list(room.texts, sections(listed), group=group, phones=room.phones)
    numbered = [one for one in listed if one.phones]
    few = sum(len(one.phones) for one in numbered) <= MOST_CARDS
    as_cards = (
        room.phones and few and room.tie is None
    )  # a group chat is not filled with cards that nobody asked for
    await tell(update, context, room, text, None if as_cards else _buttons(numbered))
    if as_cards:
        await send_cards(update, context, room, numbered)


def sections(listed: Iterable[Contact]) -> list[tuple[str, list[Contact]]]:
    """Group contacts by place; those of no place (committee, coaches) come first."""
    found: dict[str, list[Contact]] = {"": []}
    for one in listed:
        found.setdefault(one.loci[0] if one.loci else "", []).append(one)
    return [(place, contacts) for place, contacts in found.items() if contacts]


async def show_contacts(update: Update, context: Context, room: Room, found: Sequence[Contact]) -> None:
    """Tell who they are, send their cards, and say who else can help where no number is known."""
    shown = found[:MOST_SHOWN]
    text = Markup("\n\n").join(wording.contact_details(room.texts, one, phones=room.phones) for one in shown)
    if any(one.phones for one in found):
        await tell(update, context, room, text, _buttons(found[MOST_SHOWN:]) or None)
        await send_cards(update, context, room, shown)
    else:
        await _show_with_helpers(update, context, room, text, found)


async def _show_with_helpers(
    update: Update, context: Context, room: Room, text: Markup, asked_for: Sequence[Contact]
) -> None:
    """Name below a text those with a number who can help instead: at the same place, else the committee."""
    helpers = helpers_for(room, asked_for)
    if helpers:
        names = ", ".join(one.name for one in helpers)
        text += Markup("\n\n") + room.texts.html("contacts-helpers", names=names)
    await tell(update, context, room, text, _buttons(asked_for[MOST_SHOWN:]) or None)
    await send_cards(update, context, room, helpers)


def helpers_for(room: Room, asked_for: Sequence[Contact]) -> list[Contact]:
    reachable = [one for one in room.visit.contacts if one.phones and concerns(one, room.group)]
    places = {place for one in asked_for for place in one.loci}
    near = [one for one in reachable if places.intersection(one.loci)]
    return (near or committee(reachable))[:2]


def committee(contacts: Iterable[Contact]) -> list[Contact]:
    """Pick whom to turn to when nobody else is named: the committee, else desks of no place."""
    known = list(contacts)
    by_role = [one for one in known if one.role.casefold() == "panitia"]
    return by_role or [one for one in known if not one.loci]


async def send_cards(update: Update, context: Context, room: Room, contacts: Iterable[Contact]) -> None:
    """Send the first card at once; others follow a second apart, and the next question need not wait for them."""
    if not room.phones:
        return
    found = [(one, *pair) for one in contacts for pair in zip(one.phones, wording.cards(one), strict=True)]
    assert update.effective_chat is not None
    for _, _, card in found[:1]:
        await context.bot.send_contact(
            update.effective_chat.id,
            card.phone_number,
            card.first_name,
            vcard=card.vcard,
            message_thread_id=topic_of(update) or None,
            reply_parameters=reply_to_question(update),
        )
    rest = [(one.id, phone) for one, phone, _ in found[1:MOST_CARDS]]
    if rest:
        following = partial(
            send_cards_later,
            cards=rest,
            key=str(context.turn.key),
            visit_id=room.visit.id,
            to=recipient(update, context, room),
            now=context.now(),
        )
        context.later(following)


def _choice(room: Room, typed: str, near: Sequence[Contact]) -> tuple[Markup, Rows]:
    if near:
        return room.texts.html("contacts-which", name=typed), _buttons(near)
    helpers = ", ".join(one.name for one in helpers_for(room, ()))
    text = (
        room.texts.html("contacts-unknown", name=typed, names=helpers)
        if helpers
        else room.texts.html("contacts-unknown-nobody", name=typed)
    )
    return text, _buttons(helpers_for(room, ()))


def _buttons(contacts: Sequence[Contact]) -> Rows:
    return [[button(shorten(one.name, LABEL), FEATURE, "show", one.id)] for one in contacts[:MOST_BUTTONS]]
