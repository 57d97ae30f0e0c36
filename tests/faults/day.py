"""A day of two hundred people in four groups, as a test lives it: its agenda, its people, and who is to hear what.

What is to be heard is written down here from the contract alone; nothing of it is derived by the code that is tested.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from bot.fake_telegram.heard import Heard
from bot.fake_telegram.things import Event
from db.engine import open_engine, session_factory
from db.models import GroupChatRow, MembershipRow, PersonRow, Role
from db.visit import WIB, WITA, AgendaItem, Locus, Visit
from db.visit import Group as VisitGroup
from db.visits import save_visit
from tests.faults.day_process import SharedClock
from tests.people import FakeTelegram, Group, Person

MEMBERS = 200
DAY = date(2026, 11, 21)
ZONES = {"A": WIB, "B": WIB, "C": WITA, "D": WITA}
LEADS = {"A": (20,), "B": None, "C": (30, 10), "D": None}
"""Of one item; the visit's are ten minutes."""

LATE = re.compile(
    r"(?:\d+ menit lagi|Mulai \d+ menit lagi|Mulai sekarang|Sudah mulai \d+ menit yang lalu), (?:.*, )?([\d.]+ \w+: .*)"
)


def at(clock: str, zone: ZoneInfo = WIB, *, days: int = 0) -> datetime:
    """Give a local time of the day, or of one before or after it."""
    local = datetime.combine(DAY + timedelta(days), time.fromisoformat(clock), tzinfo=zone)
    return local.astimezone(UTC)


def whole_day() -> Visit:
    """Make a visit whose items are told apart by their titles, so that one in the wrong chat is seen."""

    def item(code: str, starts: str, title: str, *groups: str, ends: str = "", **more: object) -> AgendaItem:
        times = {
            "starts": time.fromisoformat(starts),
            "ends": time.fromisoformat(ends) if ends else None,
        }
        return AgendaItem(code=code, title=title, groups=groups, **{"day": DAY} | times | more)  # type: ignore[arg-type]  # facts by name

    agenda = [item("S", "07:00", "Sarapan", ends="08:00", lead_minutes=())]
    for letter in ZONES:
        locus = f"Lokus {letter}"
        agenda += [
            item(f"K{letter}", "09:30", f"Kunjungan {letter}", letter, ends="10:30", locus=locus),
            item(
                f"P{letter}", "11:00", f"Paparan {letter}", letter, ends="12:00", lead_minutes=LEADS[letter]
            ),
            item(f"D{letter}", "13:30", f"Diskusi {letter}", letter, ends="14:30"),
        ]
    agenda.append(item("PL", "16:00", "Pleno", ends="17:00"))
    agenda.append(item("BA", "00:05", "Berangkat A", "A", day=DAY + timedelta(1)))
    return Visit(
        code="satu-hari",
        name="Satu hari",
        lead_minutes=(10,),
        groups=tuple(VisitGroup(name=letter, zone=zone) for letter, zone in ZONES.items()),
        loci=tuple(Locus(name=f"Lokus {letter}", latitude=-6.9, longitude=110.4) for letter in ZONES),
        agenda=tuple(agenda),
    )


@dataclass
class Day:
    """What was to be heard and what was heard, by chat. `doubled` are what a kill or a lost answer may repeat."""

    telegram: FakeTelegram
    clock: SharedClock
    groups: dict[str, list[Person]]
    chats: dict[str, Group]
    budi: Person
    away: list[Person | Group] = field(default_factory=list)
    """Who can't be written to now."""
    expected: dict[int, Counter[str]] = field(default_factory=dict)
    heard: dict[int, Counter[str]] = field(default_factory=dict)
    last: dict[int, str] = field(default_factory=dict)
    """By chat: what was heard last."""
    missing: int = 0
    doubled: set[str] = field(default_factory=set)
    early: list[str] = field(default_factory=list)
    lateness: list[float] = field(default_factory=list)
    due: dict[str, datetime] = field(default_factory=dict)
    """By what is heard: when it is due, until the first message of that moment."""

    def __post_init__(self) -> None:
        self.telegram.world.hub.listeners.add(self._listen)

    def listeners(self, letters: str, *, chats: bool = True) -> list[Person | Group]:
        """List who hears what these groups are told, as things are now."""
        members = [person for letter in letters for person in self.groups[letter]]
        everyone: list[Person | Group] = [*members, *(self.chats[letter] for letter in letters if chats)]
        return [one for one in everyone if one not in self.away]

    def _listen(self, event: Event) -> None:
        message = event.message
        if event.kind != "message" or message is None or message["from"]["id"] != self.telegram.world.bot.id:
            return
        what = told(Heard(message))
        if what is None:
            return
        known = self.heard.setdefault(event.chat_id, Counter())
        known[what] += 1
        self.last[event.chat_id] = what
        if known[what] <= self.expected.get(event.chat_id, Counter())[what]:
            self.missing -= 1
        if (due := self.due.get(what)) is not None:
            self._time(what, (self.clock() - due).total_seconds())

    def _time(self, what: str, late: float) -> None:
        if late < 0:
            self.early.append(what)
        self.due = {other: due for other, due in self.due.items() if due != self.due[what]}
        self.lateness.append(late)

    def expects(self, what: str, listeners: Iterable[Person | Group], *, due: datetime | None = None) -> None:
        """Write down that each of these is to hear something once (more); `due` says when, to the second."""
        for one in listeners:
            wanted = self.expected.setdefault(one.chat.id, Counter())
            wanted[what] += 1
            if wanted[what] > self.heard.get(one.chat.id, Counter())[what]:
                self.missing += 1
        if due is not None:
            self.due[what] = due

    async def all_heard(self, seconds: float = 60) -> None:
        done = await self.telegram.world.hub.until(lambda: self.missing <= 0 or None, seconds)
        assert done, f"not heard by {self.clock():%d %H.%M.%S} UTC: {self.differences(0)[:12]}"

    async def some_heard(self, left: int, seconds: float = 60) -> None:
        """Wait until only so many are left to hear what they are to hear."""
        assert await self.telegram.world.hub.until(lambda: self.missing <= left or None, seconds)

    def differences(self, sign: int) -> list[str]:
        """List what was heard too often (1), too seldom (-1), or both (0)."""
        found = []
        for chat_id in sorted({*self.expected, *self.heard}):
            wanted, known = self.expected.get(chat_id, Counter()), self.heard.get(chat_id, Counter())
            for what in sorted({*wanted, *known}):
                more = known[what] - wanted[what]
                if more and more * sign >= 0:
                    found.append(f"{self._name(chat_id)}: {what!r} {wanted[what]} -> {known[what]}")
        return found

    def repeated(self) -> Counter[str]:
        """Count by what was heard how often it was heard again. Raises where someone heard what was not theirs."""
        again: Counter[str] = Counter()
        for chat_id, known in self.heard.items():
            wanted = self.expected.get(chat_id, Counter())
            for what, times in known.items():
                assert wanted[what], f"{self._name(chat_id)} heard {what!r}"
                again[what] += max(0, times - wanted[what])
        return +again

    def heard_last(self, letters: str) -> list[Heard]:
        """List what those who can be reached read last."""
        return [Heard(list(one.chat.messages.values())[-1]) for one in self.listeners(letters)]

    def _name(self, chat_id: int) -> str:
        chat = self.telegram.world.chats[chat_id]
        return chat.title or (chat.user.first_name if chat.user else str(chat_id))


def told(text: Heard) -> str | None:
    """Say what was told, however late it was told; None for cards and answers, which are not what is counted."""
    first, *_ = text.splitlines() or [""]
    if late := LATE.fullmatch(first):
        return late[1]
    kept = ("Besok mulai", "Hari ini mulai", "SIARAN")
    if first.startswith(kept):
        return first
    return str(text) if first.startswith(("Perubahan agenda", "Kembali seperti semula")) else None


async def populate(telegram: FakeTelegram, database: str, clock: SharedClock) -> Day:
    """Store the visit with its people, group chats, an organizer, and someone who joined nothing."""
    engine, now = open_engine(database), clock()
    groups: dict[str, list[Person]] = {letter: [] for letter in ZONES}
    for number in range(MEMBERS):
        letter = "ABCD"[number % 4]
        groups[letter].append(telegram.user(f"{letter}{number // 4}", started=True))
    budi = telegram.user("Budi", started=True)
    telegram.user("Outsider", started=True)
    chats = {
        letter: telegram.group(f"Grup {letter}", members=[budi, *people[:2]])
        for letter, people in groups.items()
    }
    async with session_factory(engine).begin() as session:
        visit = await save_visit(session, whole_day(), expected_version=None, now=now)
        ids = {group.name: group.id for group in visit.groups}
        members: list[tuple[Person, Role, int | None]] = [(budi, Role.ORGANIZER, None)]
        members += [(one, Role.PARTICIPANT, ids[letter]) for letter, all_ in groups.items() for one in all_]
        consent = {"consent_version": "1", "consented_at": now, "created_at": now}
        people = [{"telegram_id": one.id, "name": one.user.first_name, **consent} for one, _, _ in members]
        await session.execute(insert(PersonRow), people)
        known = dict(iter((await session.execute(select(PersonRow.telegram_id, PersonRow.id))).all()))
        await session.execute(
            insert(MembershipRow),
            [
                {
                    "person_id": known[one.id],
                    "visit_id": visit.id,
                    "role": role,
                    "group_id": group,
                    "joined_at": now,
                }
                for one, role, group in members
            ],
        )
        ties = [
            {
                "chat_id": chat.id,
                "thread_id": 0,
                "group_id": ids[letter],
                "tied_by": known[budi.id],
                "tied_at": now,
            }
            for letter, chat in chats.items()
        ]
        await session.execute(insert(GroupChatRow), ties)
    await engine.dispose()
    return Day(telegram, clock, groups, chats, budi)
