"""`/undang` (`/invite`): organizers make invitations as links and QR pictures, see which are open, and revoke them."""

from __future__ import annotations

from functools import partial
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardButton, InputFile, Update
from telegram.constants import ParseMode
from telegram.helpers import create_deep_linked_url

from db.arrivals import Role
from db.invitations import (
    Invitation,
    derived_code,
    invite,
    list_invitations,
    read_invitation,
    revoke_invitation,
    usual_terms,
)
from db.visit import Group, Visit
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.name_list import LABEL
from handlers.telling import replace, reply
from texts.messages import invitations as wording
from texts.messages.joining import role_name, visit_name
from texts.pages import shorten
from texts.qr import qr_picture

FEATURE: Final = "invite"
ALL_GROUPS: Final = 0
MOST_LISTED: Final = 20

ROLE_WORDS: Final = {
    "peserta": Role.PARTICIPANT,
    "participant": Role.PARTICIPANT,
    "pembimbing": Role.COACH,
    "coach": Role.COACH,
    "penyelenggara": Role.ORGANIZER,
    "panitia": Role.ORGANIZER,
    "organizer": Role.ORGANIZER,
}
LIST_WORDS: Final = {"daftar", "list"}


async def compose(update: Update, context: Context) -> None:
    """Make what was asked for in one line (`/undang peserta Kelompok I`), else ask step by step."""
    words = " ".join(context.args or []).split(maxsplit=1)
    role = ROLE_WORDS.get(words[0].casefold()) if words else None
    visit = (await context.view()).visit
    if words and words[0].casefold() in LIST_WORDS:
        await reply(update, context, *await _open_ones(context, visit))
    elif role is None:
        await reply(
            update,
            context,
            context.texts.html("invite-whom", visit=visit_name(visit.name)),
            _role_rows(context),
        )
    elif len(words) == 1 and _needs_group(visit, role):
        await reply(update, context, *_which_group(context, visit, role))
    else:
        await _make_typed(update, context, visit, role, words[1] if len(words) > 1 else "")


async def press(update: Update, context: Context) -> None:
    what, argument, group_id, *_ = [*buttons.data_of(update), "", "", ""]
    visit = (await context.view()).visit
    match what:
        case "role" if argument in set(Role):
            await _choose_role(update, context, visit, Role(argument))
        case "make" if argument in set(Role):
            await _make_pressed(update, context, visit, Role(argument), group_id)
        case "list":
            await buttons.answer(update)
            await replace(update, context, *await _open_ones(context, visit))
        case "ask" | "revoke" if argument.isdecimal():
            await _revoke(update, context, visit, int(argument), sure=what == "revoke")
        case _:
            await buttons.out_of_date(update, context)


def _needs_group(visit: Visit, role: Role) -> bool:
    return role is not Role.ORGANIZER and len(visit.groups) > 1


def _role_rows(context: Context) -> Rows:
    roles = [
        button(role_name(context.texts, role).capitalize(), FEATURE, "role", role)
        for role in (Role.PARTICIPANT, Role.COACH, Role.ORGANIZER)
    ]
    return [roles, [button(context.texts.plain("invite-button-list"), FEATURE, "list")]]


def _which_group(context: Context, visit: Visit, role: Role) -> tuple[str, Rows]:
    rows = [[button(shorten(group.name, LABEL), FEATURE, "make", role, group.id)] for group in visit.groups]
    rows.append([button(context.texts.plain(f"invite-button-all-{role}"), FEATURE, "make", role, ALL_GROUPS)])
    return context.texts.html("invite-which-group", role=role_name(context.texts, role).capitalize()), rows


async def _choose_role(update: Update, context: Context, visit: Visit, role: Role) -> None:
    await buttons.answer(update)
    if _needs_group(visit, role):
        await replace(update, context, *_which_group(context, visit, role))
    else:
        await _make_chosen(update, context, visit, role, _only_group(visit, role))


async def _make_pressed(update: Update, context: Context, visit: Visit, role: Role, group_id: str) -> None:
    group = next((one for one in visit.groups if str(one.id) == group_id), None)
    if group is None and group_id != str(ALL_GROUPS):
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    await _make_chosen(update, context, visit, role, group)


async def _make_chosen(
    update: Update, context: Context, visit: Visit, role: Role, group: Group | None
) -> None:
    which = wording.place(context.texts, role=role, group=group.name if group else "")
    await replace(update, context, context.texts.html("invite-chosen", which=which))
    await _make(update, context, visit, role, group)


async def _make_typed(update: Update, context: Context, visit: Visit, role: Role, name: str) -> None:
    group = visit.group(name) if name else _only_group(visit, role)
    if name and group is None:
        known = ", ".join(one.name for one in visit.groups)
        await reply(update, context, context.texts.html("invite-no-such-group", name=name, known=known))
    else:
        await _make(update, context, visit, role, group)


def _only_group(visit: Visit, role: Role) -> Group | None:
    return visit.groups[0] if len(visit.groups) == 1 and role is Role.PARTICIPANT else None


async def _make(update: Update, context: Context, visit: Visit, role: Role, group: Group | None) -> None:
    """Make an invitation: its terms for the organizer, then a picture with a text that is ready to be forwarded."""
    assert context.member is not None
    now = context.now()
    # Made from the update, so that it need not be kept to be the same when the update comes again after a crash.
    code = derived_code(context.bot.token, context.turn.key)
    making = partial(
        invite,
        visit_id=visit.id,
        role=role,
        group_id=group.id if group else None,
        terms=usual_terms(visit, role, group, now=now),
        created_by=context.member.person.id,
        code=code,
        now=now,
    )

    async def work(session: AsyncSession) -> Invitation:
        _, invitation = await making(session)
        return invitation

    invitation = await context.commit(work, Invitation)
    link = create_deep_linked_url(context.bot.username, code)
    text = wording.made(
        context.texts,
        link=link,
        role=role,
        group=invitation.group,
        max_uses=invitation.max_uses,
        expires=invitation.expires_at.astimezone(visit.zone_of(group)),
    )
    await reply(update, context, text, [[_revoking(context, invitation)]])
    await _send_picture(update, context, visit, invitation, link)


async def _send_picture(
    update: Update, context: Context, visit: Visit, invitation: Invitation, link: str
) -> None:
    assert update.effective_chat is not None
    words = wording.to_forward(
        context.texts,
        visit=visit.name,
        link=link,
        role=invitation.role,
        group=invitation.group,
        expires=invitation.expires_at.astimezone(visit.zone_of(visit.group(invitation.group))),
    )
    await context.bot.send_photo(
        update.effective_chat.id,
        InputFile(qr_picture(link), filename="lokus.png"),
        caption=words,
        parse_mode=ParseMode.HTML,
    )


async def _open_ones(context: Context, visit: Visit) -> tuple[str, Rows]:
    async with context.services.sessions() as session:
        listed = await list_invitations(session, visit.id, now=context.now())
    shown = listed[:MOST_LISTED]
    lines = [
        wording.listed(
            context.texts,
            number=number,
            role=one.role,
            group=one.group,
            uses=one.uses,
            max_uses=one.max_uses,
            expires=one.expires_at.astimezone(visit.zone_of(visit.group(one.group))),
        )
        for number, one in enumerate(shown, start=1)
    ]
    text = wording.open_ones(context.texts, visit=visit.name, lines=lines, more=len(listed) - len(shown))
    revoking = [
        button(context.texts.plain("invite-button-revoke-number", number=number), FEATURE, "ask", one.id)
        for number, one in enumerate(shown, start=1)
    ]
    return text, [revoking[at : at + 3] for at in range(0, len(revoking), 3)]


def _revoking(context: Context, invitation: Invitation) -> InlineKeyboardButton:
    return button(context.texts.plain("invite-button-revoke"), FEATURE, "ask", invitation.id)


async def _revoke(update: Update, context: Context, visit: Visit, number: int, *, sure: bool) -> None:
    """Ask once more, then revoke."""
    async with context.services.sessions() as session:
        invitation = await read_invitation(session, number)
    if invitation is None or invitation.visit_id != visit.id:
        await buttons.out_of_date(update, context)
        return
    await buttons.answer(update)
    which = wording.place(context.texts, role=invitation.role, group=invitation.group)
    if not sure:
        yes = button(context.texts.plain("invite-button-revoke-sure"), FEATURE, "revoke", number)
        back = button(context.texts.plain("invite-button-keep"), FEATURE, "list")
        await replace(update, context, context.texts.html("invite-revoke-ask", which=which), [[yes, back]])
    else:
        revoke = partial(revoke_invitation, invitation_id=number, visit_id=visit.id, now=context.now())
        await context.commit(revoke, bool)
        await replace(update, context, context.texts.html("invite-revoked", which=which))
