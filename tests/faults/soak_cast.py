"""Who walks through a running Lokus: people of three visits, outsiders, and the group chats that they share."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from db.arrivals import Role
from db.visit import Participant, Visit
from tests.dialogues.lokus import Lokus, read_example
from tests.people import FakeTelegram, Group, Person

NAMES = (
    "Anindyasari",
    "Bagaskoro",
    "Citrawulan",
    "Dwiatmaja",
    "Endahwati",
    "Fajarudin",
    "Gayatrini",
    "Hendrawanto",
)
FOREIGN = ("Jonathan", "Margarethe")


@dataclass
class Cast:
    lokus: Lokus
    telegram: FakeTelegram
    chance: random.Random
    began: datetime = field(init=False)
    visits: list[Visit] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    outsiders: list[Person] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    topics: dict[int, list[int]] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)

    async def gather(self) -> None:
        """Bring three visits, their people, outsiders and group chats together."""
        self.began = self.lokus.clock()
        first = await self.lokus.knows(read_example("semarang-2023"))
        listed = tuple(Participant(name=f"Drs. {name} Listed{n}", group=read_example("medan-2023").groups[0].name)
                       for n, name in enumerate(NAMES * 2))  # fmt: skip
        second = await self.lokus.knows(replace(read_example("medan-2023"), participants=listed))
        third = await self.lokus.knows(read_example("makassar-2024"))
        self.visits = [first, second, third]
        roles = [Role.PARTICIPANT, Role.PARTICIPANT, Role.COACH, Role.ORGANIZER]
        for number, name in enumerate((*NAMES, *FOREIGN)):
            person = self.telegram.user(
                name, last_name=f"Fam{number}", language="en" if name in FOREIGN else "id"
            )
            visit = self.visits[number % 3]
            role = roles[number % 4]
            if role is Role.PARTICIPANT and visit.participants:
                role = Role.ORGANIZER
            await self.lokus.joins(person, visit, self.chance.choice(visit.groups).name, role)
            if number % 3 == 0:
                await self.lokus.joins(person, third, "", Role.ORGANIZER)
            self.people.append(person)
        self.outsiders = [
            self.telegram.user(f"Outsider{n}", language=lang) for n, lang in enumerate(("id", "en", None))
        ]
        await self._make_groups()
        self.codes = [
            await self.lokus.invites(one, role, one.groups[0].name) for one in self.visits for role in Role
        ]

    async def _make_groups(self) -> None:
        organizer = self.people[3]
        everyone = [organizer, *self.people[:3], self.outsiders[0]]
        self.groups = [
            self.telegram.group("Rombongan", members=everyone),
            self.telegram.group("Arisan", members=everyone),
            self.telegram.group("Forum", members=everyone, forum=True),
        ]
        forum = self.groups[2]
        self.topics = {
            forum.id: [forum.opens_topic("Umum", organizer), forum.opens_topic("Agenda", organizer)]
        }
        self.groups[0].promotes_bot(organizer)
        await organizer.says("/tautkan Semarang", in_=self.groups[0])
        await organizer.says("/tautkan Semarang", in_=forum, topic=self.topics[forum.id][1])
        await self.telegram.settles()

    def anyone(self) -> Person:
        everyone = [one for one in (*self.people, *self.people, *self.outsiders) if not one.user.deactivated]
        return self.chance.choice(everyone)

    def buttons(self, person: Person) -> list[tuple[dict[str, Any], str]]:
        chats = [person.chat, *(one.chat for one in self.groups if person.id in one.chat.members)]
        return [
            (message, one["callback_data"])
            for chat in chats
            for message in chat.messages.values()
            for row in message.get("reply_markup", {}).get("inline_keyboard", ())
            for one in row
            if "callback_data" in one
        ]
