"""Who gets in with a code, how often and until when."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db.arrivals import Role, read_person
from db.invitations import (
    Fate,
    list_invitations,
    revoke_invitation,
    try_code,
    use_invitation,
    usual_terms,
)
from db.members import Admission, read_list
from tests.store.populated import Populated, Sessions, populate
from tests.store.samples import NOW, small_visit

ANI, BUDI = 7_000_000_001, 7_000_000_002


@pytest.fixture
async def there(sessions: Sessions) -> Populated:
    return await populate(sessions)


async def fate(there: Populated, code: str, *, who: int = ANI, now: datetime = NOW) -> Fate:
    async with there.sessions.begin() as session:
        return (await try_code(session, code, telegram_id=who, now=now)).fate


async def test_a_code_fits_a_telegram_link_and_is_not_kept(there: Populated) -> None:
    codes = [(await there.invited())[0] for _ in range(20)]

    assert all(re.fullmatch(r"[A-Za-z0-9_-]{11,64}", code) for code in codes)
    assert len(set(codes)) == 20
    async with there.sessions() as session:
        kept = str((await session.execute(text("SELECT * FROM invitations"))).all())
    assert not any(code in kept for code in codes)


async def test_a_code_says_where_it_leads(there: Populated) -> None:
    code, _ = await there.invited(role=Role.COACH, group=1)

    async with there.sessions.begin() as session:
        tried = await try_code(session, code, telegram_id=ANI, now=NOW)

    assert tried.fate is Fate.GOOD
    assert tried.invitation is not None
    assert (tried.invitation.visit_code, tried.invitation.role, tried.invitation.group) == (
        "semarang-2026",
        Role.COACH,
        "Kelompok 2",
    )


async def test_a_code_that_ran_out_was_used_up_or_revoked_says_so(there: Populated) -> None:
    late, _ = await there.invited(until=NOW)
    spent, spent_id = await there.invited(uses=1)
    gone, gone_id = await there.invited()
    async with there.sessions.begin() as session:
        assert await use_invitation(session, spent_id, now=NOW)
        assert await revoke_invitation(session, gone_id, visit_id=there.visit.id, now=NOW)

    assert [await fate(there, code) for code in (late, spent, gone)] == [
        Fate.EXPIRED,
        Fate.USED_UP,
        Fate.REVOKED,
    ]
    async with there.sessions() as session:
        assert await list_invitations(session, there.visit.id, now=NOW) == ()


async def test_invitations_in_force_are_listed_with_and_without_a_group(there: Populated) -> None:
    await there.invited()
    await there.invited(role=Role.ORGANIZER, group=None)

    async with there.sessions() as session:
        listed = await list_invitations(session, there.visit.id, now=NOW)

    assert [(one.role, one.group) for one in listed] == [
        (Role.ORGANIZER, ""),
        (Role.PARTICIPANT, "Kelompok 1"),
    ]


async def test_an_invitation_is_revoked_only_in_its_own_visit(there: Populated) -> None:
    code, invitation = await there.invited()

    async with there.sessions.begin() as session:
        assert not await revoke_invitation(session, invitation, visit_id=there.visit.id + 1, now=NOW)

    assert await fate(there, code) is Fate.GOOD


async def test_of_those_who_use_the_last_use_at_once_one_gets_in(there: Populated) -> None:
    _, invitation = await there.invited(uses=1)

    async def use() -> bool:
        async with there.sessions.begin() as session:
            return await use_invitation(session, invitation, now=NOW)

    assert sorted(await asyncio.gather(*(use() for _ in range(8)))) == [False] * 7 + [True]


async def test_five_wrong_codes_silence_for_an_hour(there: Populated) -> None:
    code, _ = await there.invited()
    for minute in range(0, 50, 10):
        assert await fate(there, code, now=NOW + timedelta(minutes=minute)) is Fate.GOOD
        assert await fate(there, "salah", now=NOW + timedelta(minutes=minute)) is Fate.WRONG
    fifth = NOW + timedelta(minutes=40)

    assert await fate(there, code, now=fifth + timedelta(minutes=59)) is Fate.WRONG
    assert await fate(there, code, who=BUDI, now=fifth) is Fate.GOOD
    assert await fate(there, code, now=fifth + timedelta(minutes=60)) is Fate.GOOD


async def test_five_wrong_codes_in_more_than_an_hour_silence_nobody(there: Populated) -> None:
    code, _ = await there.invited()
    for number in range(5):
        await fate(there, "salah", now=NOW + timedelta(minutes=16 * number))

    assert await fate(there, code, now=NOW + timedelta(minutes=65)) is Fate.GOOD


async def test_codes_with_signs_that_no_database_holds_are_just_wrong(there: Populated) -> None:
    assert await fate(there, "a\0b\ud83d") is Fate.WRONG


def test_a_groups_code_serves_its_list_and_a_few_more_until_the_visit_ends() -> None:
    visit = small_visit()

    terms = usual_terms(visit, Role.PARTICIPANT, visit.groups[1], now=NOW)

    assert terms.max_uses > 1
    assert terms.expires_at == datetime(2026, 11, 21, 15, 0, tzinfo=UTC)  # midnight in Jayapura


def test_a_code_made_after_the_visit_still_works_for_a_day() -> None:
    late = NOW + timedelta(days=30)

    assert usual_terms(small_visit(), Role.PARTICIPANT, None, now=late).expires_at == late + timedelta(
        hours=24
    )


@pytest.mark.parametrize("role", [Role.COACH, Role.ORGANIZER])
def test_staff_codes_work_once_for_a_day(role: Role) -> None:
    terms = usual_terms(small_visit(), role, None, now=NOW)

    assert (terms.max_uses, terms.expires_at) == (1, NOW + timedelta(hours=24))


async def test_joining_makes_a_person_and_a_membership(there: Populated) -> None:
    ani = there.visit.participants[0]
    await there.member(ANI, name="Ani", listed_id=ani.id)

    async with there.sessions() as session:
        person = await read_person(session, ANI)
        taken = {one.name: one.taken for one in await read_list(session, there.visit.id, None)}
    assert person is not None
    assert (person.name, [(m.visit_code, m.group, m.role) for m in person.memberships]) == (
        "Ani",
        [("semarang-2026", "Kelompok 1", Role.PARTICIPANT)],
    )
    assert taken == {"Ani": True, "Budi": False}


async def test_joining_again_moves_instead_of_doubling(there: Populated) -> None:
    await there.member(ANI)
    await there.member(ANI, group_id=there.visit.groups[1].id)

    async with there.sessions() as session:
        person = await read_person(session, ANI)
    assert person is not None
    assert [member.group for member in person.memberships] == ["Kelompok 2"]


async def test_nobody_joins_without_a_use_left(there: Populated) -> None:
    _, invitation = await there.invited(uses=1)
    await there.admitted(there.newcomer(ANI, invitation))

    assert await there.admitted(there.newcomer(BUDI, invitation)) is Admission.SPENT
    async with there.sessions() as session:
        assert await read_person(session, BUDI) is None


async def test_a_name_of_the_list_is_taken_by_one(there: Populated) -> None:
    listed = there.visit.participants[0].id
    await there.member(ANI, listed_id=listed)
    _, invitation = await there.invited()

    assert await there.admitted(there.newcomer(BUDI, invitation, listed_id=listed)) is Admission.TAKEN
    assert await there.admitted(there.newcomer(ANI, invitation, listed_id=listed)) is Admission.JOINED


async def test_of_those_who_take_a_name_at_once_one_gets_it(there: Populated) -> None:
    _, invitation = await there.invited()
    listed = there.visit.participants[0].id
    newcomers = [there.newcomer(ANI + number, invitation, listed_id=listed) for number in range(6)]

    outcomes = await asyncio.gather(*map(there.admitted, newcomers))

    assert sorted(outcomes) == sorted([Admission.JOINED, *[Admission.TAKEN] * 5])


async def test_one_who_presses_twice_at_once_joins_once(there: Populated) -> None:
    _, invitation = await there.invited()
    newcomer = there.newcomer(ANI, invitation)

    outcomes = await asyncio.gather(
        *(there.admitted(replace(newcomer)) for _ in range(4)), return_exceptions=True
    )

    assert Admission.JOINED in outcomes
    assert {type(outcome) for outcome in outcomes} <= {Admission, IntegrityError}
    async with there.sessions() as session:
        person = await read_person(session, ANI)
    assert person is not None
    assert len(person.memberships) == 1
