"""The way from an invitation's code into a visit, step by step: what is kept between two messages, and what follows what.

Nothing here sends. Each function is one commit: it looks at where the person stands, goes one step on and returns the
new stand; a button of an earlier step finds another stand than its own, and changes nothing.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db import vouching
from db.arrivals import Person, Role, read_person
from db.consent import CONSENT_VERSION
from db.dialogues import end_dialogue
from db.invitations import Fate, Invitation, try_code
from db.members import Admission, Newcomer, admit, name_holder, read_groups, read_list, read_listed
from handlers.standing import KIND, Begun, Joining, Step, keep_stand, read_stand, stand_at

TOLD_WITHIN: Final = timedelta(hours=1)


async def begin(session: AsyncSession, code: str, *, telegram_id: int, language: str, now: datetime) -> Begun:
    tried = await try_code(session, code, telegram_id=telegram_id, now=now)
    person = await read_person(session, telegram_id)
    if tried.invitation is None:
        return Begun(tried.fate)
    joining = _first(tried.invitation, person, telegram_id, language)
    if joining.step is Step.ALREADY:
        return Begun(Fate.GOOD, joining)
    if tried.fate is not Fate.GOOD:
        return Begun(tried.fate)
    if person and _in_visit(person, joining.visit_id) and not joining.leaves:
        return Begun(Fate.GOOD, await _after_consent(session, replace(joining, consented_at=now), now))
    return Begun(Fate.GOOD, await keep_stand(session, joining, now))


async def agree(session: AsyncSession, telegram_id: int, ref: str, *, now: datetime) -> Joining | None:
    joining = await stand_at(session, telegram_id, ref, {Step.CONSENT}, now)
    return joining and await _after_consent(session, replace(joining, consented_at=now), now)


async def decline(session: AsyncSession, telegram_id: int, ref: str, *, now: datetime) -> Joining | None:
    """End the way and keep nothing."""
    joining = await stand_at(session, telegram_id, ref, {Step.CONSENT}, now)
    if joining:
        await end_dialogue(session, telegram_id, telegram_id, KIND)
    return joining


async def choose_group(
    session: AsyncSession, telegram_id: int, ref: str, group_id: int, *, now: datetime
) -> Joining | None:
    joining = await stand_at(session, telegram_id, ref, {Step.GROUP}, now)
    groups = dict(await read_groups(session, joining.visit_id)) if joining else {}
    if joining is None or group_id not in groups:
        return None
    return await _name_next(session, replace(joining, group=groups[group_id], group_id=group_id), now)


async def choose_listed(
    session: AsyncSession, telegram_id: int, ref: str, listed_id: int, *, now: datetime
) -> Joining | None:
    joining = await stand_at(session, telegram_id, ref, {Step.LIST, Step.CONFIRM}, now)
    listed = await read_listed(session, joining.visit_id, listed_id) if joining else None
    if joining is None or listed is None or joining.list_of not in {None, listed.group_id}:
        return None
    chosen = replace(
        joining,
        name=listed.name,
        listed_id=listed.id,
        group=listed.group,
        group_id=listed.group_id,
        step=Step.CONFIRM,
    )
    return await keep_stand(session, chosen, now) if listed.taken else await _finish(session, chosen, now)


async def search_list(
    session: AsyncSession, telegram_id: int, query: str, *, now: datetime
) -> Joining | None:
    joining = await read_stand(session, telegram_id, now=now)
    if joining is None or joining.step is not Step.LIST:
        return None
    return await keep_stand(session, replace(joining, query=query), now)


async def go_to_list(session: AsyncSession, telegram_id: int, ref: str, *, now: datetime) -> Joining | None:
    """Look at the whole list again, from wherever a name was being settled."""
    steps = {Step.LIST, Step.CONFIRM, Step.NAME, Step.WAITING}
    joining = await stand_at(session, telegram_id, ref, steps, now)
    if joining is None or not await read_list(session, joining.visit_id, joining.list_of):
        return None
    return await keep_stand(session, _at_list(joining), now)


async def not_listed(session: AsyncSession, telegram_id: int, ref: str, *, now: datetime) -> Joining | None:
    joining = await stand_at(session, telegram_id, ref, {Step.LIST}, now)
    return joining and await keep_stand(session, replace(joining, step=Step.NAME, unlisted=True), now)


async def give_name(
    session: AsyncSession, telegram_id: int, name: str, *, account: str, ref: str | None = None, now: datetime
) -> Joining | None:
    """Take someone's own name. Who is not in a list that there is waits for the organizers' word on their account."""
    joining = await read_stand(session, telegram_id, now=now)
    if joining is None or joining.step is not Step.NAME or ref not in {None, joining.ref}:
        return None
    named = replace(joining, name=name)
    if joining.unlisted:
        return await _wait(session, named, account, now)
    return await _finish(session, named, now)


async def ask_organizers(
    session: AsyncSession, telegram_id: int, ref: str, *, account: str, now: datetime
) -> Joining | None:
    joining = await stand_at(session, telegram_id, ref, {Step.CONFIRM}, now)
    return joining and await _wait(session, joining, account, now)


async def decide(
    session: AsyncSession,
    telegram_id: int,
    ref: str,
    *,
    welcome: bool,
    visits: frozenset[int],
    now: datetime,
) -> Joining | None:
    """Let an organizer of these visits say whether someone is who they say. Returns the stand after it."""
    joining = await stand_at(session, telegram_id, ref, {Step.WAITING}, now)
    if joining is None or joining.visit_id not in visits:
        return None
    if not welcome:
        return replace(await keep_stand(session, _at_list(joining), now), refused=joining.name)
    return await _finish(session, joining, now, instead_of=await name_holder(session, joining.listed_id))


def _first(invitation: Invitation, person: Person | None, telegram_id: int, language: str) -> Joining:
    joining = Joining(
        ref=secrets.token_urlsafe(6),
        step=Step.CONSENT,
        telegram_id=telegram_id,
        language=language,
        invitation_id=invitation.id,
        visit_id=invitation.visit_id,
        visit_code=invitation.visit_code,
        visit_version=invitation.visit_version,
        role=invitation.role,
        group=invitation.group,
        group_id=invitation.group_id,
        any_group=invitation.group_id is None,
    )
    memberships = person.memberships if person else ()
    same = next(
        (one for one in memberships if (one.visit_id, one.role) == (joining.visit_id, joining.role)), None
    )
    if same is None:
        return joining
    if joining.group_id in {None, same.group_id}:
        return replace(joining, step=Step.ALREADY, group=same.group)
    return replace(joining, leaves=same.group)


def _in_visit(person: Person, visit_id: int) -> bool:
    return any(one.visit_id == visit_id for one in person.memberships)


async def _after_consent(session: AsyncSession, joining: Joining, now: datetime) -> Joining:
    if joining.role is not Role.PARTICIPANT:
        return await _name_next(session, joining, now)
    if await read_list(session, joining.visit_id, joining.group_id):
        return await keep_stand(session, replace(joining, step=Step.LIST), now)
    groups = await read_groups(session, joining.visit_id)
    if joining.group_id is None and len(groups) > 1:
        return await keep_stand(session, replace(joining, step=Step.GROUP), now)
    if joining.group_id is None and groups:
        joining = replace(joining, group_id=groups[0][0], group=groups[0][1])
    return await _name_next(session, joining, now)


async def _name_next(session: AsyncSession, joining: Joining, now: datetime) -> Joining:
    """Ask for a name, unless this person has given one before."""
    person = await read_person(session, joining.telegram_id)
    if person:
        return await _finish(session, replace(joining, name=person.name), now)
    return await keep_stand(session, replace(joining, step=Step.NAME), now)


async def _finish(
    session: AsyncSession, joining: Joining, now: datetime, *, instead_of: int | None = None
) -> Joining:
    newcomer = Newcomer(
        telegram_id=joining.telegram_id,
        name=joining.name,
        consent_version=CONSENT_VERSION,
        consented_at=joining.consented_at or now,
        invitation_id=joining.invitation_id,
        visit_id=joining.visit_id,
        role=joining.role,
        group_id=joining.group_id,
        listed_id=joining.listed_id,
        language=joining.language or None,
    )
    admission = await admit(session, newcomer, instead_of=instead_of, now=now)
    if admission is Admission.TAKEN:  # someone was faster
        return await keep_stand(session, replace(joining, step=Step.CONFIRM), now)
    joined = admission is Admission.JOINED
    step, released = (Step.JOINED, instead_of) if joined else (Step.SPENT, None)
    ended = replace(joining, step=step, released=released)
    return await keep_stand(
        session, ended, now, lasts=TOLD_WITHIN
    )  # until it is told: see `join_screens.show`


def _at_list(joining: Joining) -> Joining:
    return replace(joining, step=Step.LIST, query="", name="", listed_id=None, unlisted=False)


async def _wait(session: AsyncSession, joining: Joining, account: str, now: datetime) -> Joining:
    """Ask the organizers. A new reference, since what they were asked before may have been something else."""
    waiting = replace(joining, step=Step.WAITING, ref=secrets.token_urlsafe(6), account=account)
    await vouching.ask_organizers(session, visit_id=waiting.visit_id, ref=waiting.ref, now=now)
    return await keep_stand(session, waiting, now, lasts=vouching.WAITS)
