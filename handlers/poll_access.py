"""Who may do what with a poll: read its results, or send, close and remind of it."""

from __future__ import annotations

from typing import Final

from db.arrivals import Role
from db.polls import Poll, PollState, read_poll
from db.targets import group_target
from handlers.context import Context, Member

FEATURE: Final = "poll"
LONGEST_ID: Final = 9


def manages(member: Member, poll: Poll) -> bool:
    """Whether a member may send, close and remind of a poll: organizers of its visit, and the coach who made it."""
    roles = {one.role for one in member.person.memberships if one.visit_id == poll.visit_id}
    return Role.ORGANIZER in roles or (Role.COACH in roles and poll.created_by == member.person.id)


async def read_managed(context: Context, reference: str) -> Poll | None:
    """Return the poll that a button names, if the one who presses may manage it."""
    assert context.member is not None
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        poll = await read_poll(session, int(reference))
    return poll if poll and manages(context.member, poll) else None


def sees(member: Member, poll: Poll) -> bool:
    """Whether a member may know what a poll has come to."""
    if manages(member, poll):
        return True
    coaching = [
        one for one in member.person.memberships if one.visit_id == poll.visit_id and one.role is Role.COACH
    ]
    of_groups = all(word.startswith("group:") for word in poll.targets)
    return any(
        one.group_id is None or not of_groups or group_target(one.group_id) in poll.targets
        for one in coaching
    )


async def read_seen(context: Context, reference: str) -> Poll | None:
    """Return the poll that a button names, if it went out and the one who presses may know of it."""
    assert context.member is not None
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        return None
    async with context.services.sessions() as session:
        poll = await read_poll(session, int(reference))
    if poll is None or poll.state not in {PollState.OPEN, PollState.CLOSED}:
        return None
    return poll if sees(context.member, poll) else None
