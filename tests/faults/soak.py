"""A walk of many people through a running Lokus: seeded, so that it can be walked again."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any

from bot.fake_telegram import actions
from tests.faults import content
from tests.faults.soak_cast import Cast
from tests.people import Heard, Person
from texts.qr import qr_picture


@dataclass
class Walk(Cast):
    """`polite` people wait until Telegram's limits let the next answer through; others write as fast as they can."""

    polite: bool = False
    presses: list[Any] = field(default_factory=list)
    left: set[int] = field(default_factory=set)
    """Chats that were closed to the bot at some time: blocked, removed, upgraded."""
    done: Counter[str] = field(default_factory=Counter)

    async def go(self, steps: int) -> None:
        for _ in range(steps):
            many = self.chance.choice((1, 1, 1, 4))
            await asyncio.gather(*(self.step() for _ in range(many)))
            if self.chance.random() < (1 if self.polite else 0.3):
                await self.telegram.settles(60)
            if self.polite:
                await asyncio.sleep(self.chance.choice((0.3, 1.1)))  # real seconds: Telegram's limits are
        await self.telegram.settles(90)

    async def step(self) -> None:
        acts = {
            self.writes: 30, self.presses_something: 30, self.presses_twice: 5, self.presses_made_up: 8, self.edits: 5,
            self.replies: 6, self.sends_a_thing: 6, self.asks_inline: 5, self.starts: 4, self.speaks_in_a_group: 10,
            self.comes_and_goes: 2, self.group_changes: 2, self.time_passes: 4, self.workbook_changes: 1,
            self.trouble: 2, self.deletes: 2,
        }  # fmt: skip
        act = self.chance.choices(list(acts), list(acts.values()))[0]
        self.done[act.__name__] += 1
        await act()

    async def writes(self) -> None:
        await self.anyone().says(content.text(self.chance))

    async def starts(self) -> None:
        person = self.anyone()
        codes = ["", "salah", "x" * 64, "ké"] if person in self.outsiders else self.codes
        await person.says(f"/start {self.chance.choice(codes)}".strip())

    async def presses_something(self, times: int = 1) -> None:
        person = self.anyone()
        found = self.buttons(person)
        if not found:
            return
        message, data = self.chance.choice(found[-12:] if self.chance.random() < 0.7 else found)
        if data == "privacy:erase" and self.chance.random() < 0.9:
            return
        self._press(person, message, data, times)

    def _press(self, person: Person, message: dict[str, Any], data: str, times: int = 1) -> None:
        chat = self.telegram.world.chats[message["chat"]["id"]]
        if person.user.blocked or message["message_id"] not in chat.messages or chat.upgraded_to:
            return
        if chat.user is None and self.telegram.world.bot_status(chat) not in {"member", "administrator"}:
            return
        for _ in range(times):
            self.presses.append(actions.press(self.telegram.world, person.user, chat, message, data))

    async def presses_twice(self) -> None:
        await self.presses_something(times=self.chance.choice((2, 3)))

    async def presses_made_up(self) -> None:
        person = self.anyone()
        shown = [one for one in person.chat.messages.values() if one["from"]["is_bot"]]
        if shown:
            self._press(person, self.chance.choice(shown), self.chance.choice(content.DATA))

    async def edits(self) -> None:
        person = self.anyone()
        mine = [
            one for one in person.chat.messages.values() if one["from"]["id"] == person.id and "text" in one
        ]
        if mine:
            await person.edits(Heard(self.chance.choice(mine)), content.text(self.chance))

    async def replies(self) -> None:
        person = self.anyone()
        if person.chat.messages:
            message = Heard(self.chance.choice(list(person.chat.messages.values())))
            await person.replies_to(message, content.text(self.chance))

    async def deletes(self) -> None:
        """Someone clears a message out of their chat, whosever it is."""
        person = self.anyone()
        if person.chat.messages:
            self.telegram.world.remove(person.chat, self.chance.choice(list(person.chat.messages)))

    async def sends_a_thing(self) -> None:
        person = self.anyone()
        poll = {"id": "1", "question": content.MARK, "options": [], "total_voter_count": 0, "is_closed": False,
                "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": True, "members_only": False}  # fmt: skip
        pinned = {"message_id": 1, "date": 0, "chat": person.chat.as_json()}
        origin = {"type": "hidden_user", "sender_user_name": content.MARK, "date": 1}
        things: list[Callable[[], Awaitable[object]]] = [
            partial(person.sends_photo, qr_picture("x"), content.MARK),
            person.sends_sticker,
            person.sends_voice,
            partial(person.sends_location, -6.9, 110.4),
            partial(person.sends_contact, "+6281234567890"),
            partial(person.sends_document, "x.xlsx", content=b"PK\x03\x04broken"),
            partial(self._raw, person, {"poll": poll}),
            partial(self._raw, person, {"dice": {"emoji": "🎲", "value": 3}}),
            partial(self._raw, person, {"pinned_message": pinned}),
            partial(
                self._raw,
                person,
                {"forward_origin": origin} | actions.text_content(content.text(self.chance)),
            ),
        ]
        await self.chance.choice(things)()

    async def _raw(self, person: Person, shape: dict[str, Any]) -> None:
        actions.write(self.telegram.world, person.user, person.chat, shape)

    async def asks_inline(self) -> None:
        person = self.anyone()
        results = await person.queries_inline(
            self.chance.choice(("", "mpp", "agenda", "a", "zzz", "😀" * 64)), seconds=60
        )
        if results and self.chance.random() < 0.3:
            await person.chooses(self.chance.choice(results))

    async def speaks_in_a_group(self) -> None:
        person, group = (
            self.chance.choice([*self.people[:4], self.outsiders[0]]),
            self.chance.choice(self.groups),
        )
        if person.id not in group.chat.members or group.chat.members[person.id] == "left":
            return
        topics = self.topics.get(group.id)
        typed = content.text(self.chance)
        if typed.startswith("/") and self.chance.random() < 0.5:
            typed = typed.replace(" ", "@lokus_bot ", 1)
        heard = [one for one in group.chat.messages.values() if one["from"]["is_bot"]]
        reply_to = self.chance.choice(heard)["message_id"] if heard and self.chance.random() < 0.3 else 0
        topic = self.chance.choice(topics) if topics else None
        await person.says(typed, in_=group, topic=topic, reply_to=reply_to)

    async def comes_and_goes(self) -> None:
        person = self.chance.choice(self.people[4:] + self.outsiders)
        self.left.add(person.id)
        if person.user.blocked:
            await person.unblocks()
        elif self.chance.random() < 0.1 and person is self.people[-1]:
            person.deactivates()
        elif person.user.started and not person.user.deactivated:
            await person.blocks()

    async def group_changes(self) -> None:
        group, organizer = self.chance.choice(self.groups), self.people[3]
        status = self.telegram.world.bot_status(group.chat)
        self.left.add(group.id)
        if status not in {"member", "administrator"}:
            group.adds_bot(organizer)
        elif self.chance.random() < 0.4:
            group.kicks_bot(organizer)
        elif status == "member":
            group.promotes_bot(organizer)
        else:
            group.demotes_bot(organizer)
        if group.chat.type == "group" and self.chance.random() < 0.2 and not self.topics.get(group.id):
            group.upgrades(organizer)

    async def time_passes(self) -> None:
        """From the evening before the visit to after it, and back again."""
        clock = self.lokus.clock
        clock.passes(minutes=self.chance.choice((0.1, 1, 9, 45, 200)))
        if clock() > self.began + timedelta(days=4):
            clock.moment = self.began

    async def workbook_changes(self) -> None:
        number = self.chance.randrange(len(self.visits))
        visit = self.visits[number]
        moved = self.chance.randrange(len(visit.agenda))
        agenda = tuple(
            replace(one, starts=one.starts.replace(minute=self.chance.randrange(60)), ends=None)
            if at == moved
            else one
            for at, one in enumerate(visit.agenda)
        )
        self.visits[number] = await self.lokus.knows(replace(visit, agenda=agenda, name=visit.name + "+"))

    async def trouble(self) -> None:
        method = self.chance.choice(
            ("*", "sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates")
        )
        what: dict[str, Any] = self.chance.choice(
            [{"code": 429, "retry_after": 1}, {"code": 500}, {"drop": "before"}, {"drop": "after"}]
        )
        self.telegram.fails(method, times=self.chance.choice((1, 2)), **what)
        if self.chance.random() < 0.5:
            self.telegram.hands_out_twice(self.chance.choice((1, 3)))
