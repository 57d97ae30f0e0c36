"""The demo's people: one in each role, with Telegram in their hands, and how each gets an invitation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.fake_telegram import FakeTelegram, Person
from db.invitations import invite, usual_terms
from db.models import Role
from db.visit import Visit
from handlers.context import Services

GROUP: Final = "Semarang"
"""The sample visit's group that the demo's people belong to."""


@dataclass(frozen=True, slots=True)
class Actor:
    role: Role
    person: Person
    position: str
    group: str = ""


def gather(telegram: FakeTelegram) -> tuple[Actor, ...]:
    """Give each role its person; they are in the sample visit's list and among its contacts."""
    participant = telegram.user("Ratna", last_name="Kusumadewi", username="ratna_k")
    organizer = telegram.user("Nadia", last_name="Paramitha", username="nadia_p")
    coach = telegram.user("Arya", last_name="Wicaksana", username="arya_w")
    room = telegram.group("PKN II · Semarang", members=[organizer, participant, coach], supergroup=True)
    room.promotes_bot(organizer)  # so that it may pin the agenda
    return (
        Actor(Role.PARTICIPANT, participant, "Kabupaten Banyuasri", GROUP),
        Actor(Role.ORGANIZER, organizer, "Pusat Pelatihan"),
        Actor(Role.COACH, coach, "Widyaiswara", GROUP),
    )


async def join(actor: Actor, visit: Visit, services: Services) -> None:
    """Make an invitation as an organizer would, and follow its link."""
    group = visit.group(actor.group)
    now = services.clock()
    terms = usual_terms(visit, actor.role, group, now=now)
    made = partial(
        invite,
        visit_id=visit.id,
        role=actor.role,
        group_id=group.id if group else None,
        terms=terms,
        now=now,
    )
    code, _ = await services.writer.commit(made)
    await actor.person.says(f"/start {code}")
