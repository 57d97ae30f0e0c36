"""Facts of a small report with something in every part of it, and with much that must not get out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from db.visit import WIB
from texts.messages.polls import GroupCounts, Results
from texts.report_facts import (
    Adoption,
    Arrived,
    AskedFacts,
    Fate,
    FormFacts,
    FormPart,
    GroupAgenda,
    GroupFacts,
    GroupReach,
    HeldItem,
    Listed,
    LocusFacts,
    MemberFacts,
    NoteFacts,
    PassedOn,
    QuestionOutcome,
    Questions,
    ReachFacts,
    ReportFacts,
    SentBroadcast,
    SentNotice,
    Slot,
    Subject,
)

NOW = datetime(2026, 11, 21, 18, 5, tzinfo=WIB)
EMPTY = ReportFacts(visit="Visitasi Semarang", scope="", taken_at=NOW)


def slot(title: str, start: str, end: str, place: str = "MPP") -> Slot:
    first, last = (
        datetime.fromisoformat(f"2026-11-21T{clock}").replace(tzinfo=WIB) for clock in (start, end)
    )
    return Slot(title=title, start=first, end=last, place=place)


MOVED = HeldItem(
    item=1,
    now=slot("Paparan Pak Widoyono", "13:30", "14:30"),
    before=slot("Paparan Pak Widoyono", "13:00", "14:00", "Balai Kota"),
    fate=Fate.CHANGED,
    locus="MPP",
    speakers=("Dr. Widoyono, M.Si.",),
)
GONE = HeldItem(item=2, now=slot("Foto bersama", "15:00", "15:15"), fate=Fate.CANCELLED)
FULL = replace(
    EMPTY,
    program="PKN Tingkat II",
    theme="Pelayanan & data <terbuka>",
    organizer="LAN",
    heads=("Makhdun Priyatno",),
    days=(date(2026, 11, 21),),
    groups=(GroupFacts(name="Semarang", city="Kota Semarang", leader="Ani Lestari", listed=2, joined=1, known=1),),
    agendas=(GroupAgenda("Semarang", (MOVED, GONE)),),
    loci=(LocusFacts(name="MPP", kind="MPP", address="Jl. Pemuda", stays=(("Semarang", MOVED),)),),
    notes=(
        NoteFacts(kind="strength", text="Antrean singkat", written_at=NOW, locus="MPP", author="Ani Lestari"),
        NoteFacts(kind="obstacle", text="Bus terlambat", written_at=NOW, author="Ani Lestari"),
        NoteFacts(
            kind="recommendation",
            text="=HYPERLINK(1)\x0b Pak Widoyono (0812-3456-7890) menambah loket untuk Ani",
            written_at=NOW,
            locus="MPP",
            author="Ani Lestari",
            photos=("x",),
        ),
        NoteFacts(kind="recommendation", text="Jadwal dibagikan lebih awal", written_at=NOW, author="Ani Lestari"),
        NoteFacts(
            kind="adoption",
            text="Antrean daring",
            written_at=NOW,
            locus="MPP",
            author="Ani Lestari",
            adoption=Adoption("Antrean daring", "Warga menunggu lama", "Antre Santai"),
        ),
        NoteFacts(kind="", text="Tanya Ani dulu", written_at=NOW, locus="MPP", author="Ani Lestari"),
    ),
    polls=(
        Results(
            question="Lokus mana?",
            options=("MPP", "=Balai"),
            anonymous=False,
            several=False,
            asked=3,
            answered=2,
            shown=2,
            counts=(2, 0),
            closed=True,
            when=NOW,
            groups=(GroupCounts(group="Semarang", asked=2, answered=2, counts=(2, 0)), GroupCounts(group="", asked=1, answered=0, counts=(0, 0))),
            answers=(("Ani Lestari", "Semarang", "MPP"),),
            missing={"Semarang": ["Budi Santoso"]},
        ),
        Results(
            question="Siap?",
            options=("Ya", "Tidak"),
            anonymous=True,
            several=False,
            asked=3,
            answered=2,
            shown=0,
            counts=None,
            closed=True,
            when=NOW,
            shown_from=5,
        ),
    ),
    forms=(
        FormFacts(
            titles=("Paparan",),
            whole=FormPart(
                name="",
                asked=9,
                answered=6,
                questions=(
                    QuestionOutcome(
                        text="Seberapa berguna?",
                        is_scale=True,
                        options=("1", "2", "3", "4", "5"),
                        anonymous=True,
                        answered=6,
                        counts=(0, 0, 1, 2, 3),
                        mean=4.3333,
                        spread=0.8165,
                    ),
                    QuestionOutcome(
                        text="Saran?", is_scale=False, options=(), anonymous=True, answered=1, counts=None, free=("Kata Ani: teruskan",)
                    ),
                    QuestionOutcome(
                        text="Rahasia?", is_scale=False, options=("a", "b"), anonymous=True, answered=0, counts=None
                    ),
                ),
            ),
        ),
    ),
    questions=Questions(
        asked=3,
        answered=2,
        subjects=(Subject(name="time", asked=2, answered=2), Subject(name="other", asked=1, answered=0)),
        texts=(
            AskedFacts(text="jam berapa ke MPP?", subject="time", times=2, answered=True, answer="13.30 WIB"),
            AskedFacts(text="gaji wali kota?", subject="other", times=1, answered=False),
        ),
        passed_on=(PassedOn(text="Boleh foto?", group="Semarang", asked_at=NOW, state="answered", answer="Boleh, kata Budi Santoso."),),
    ),
    reach=ReachFacts(
        groups=(GroupReach(group="Semarang", listed=2, joined=1, known=1, unreachable=1, messages=Arrived(9, 1), asked=Arrived(4, 0, 3)),),
        kinds={"reminder": Arrived(5, 1), "broadcast": Arrived(4)},
        members=(MemberFacts(name="Ani Lestari", group="Semarang", roles=("participant",), joined_at=NOW, unreachable=True, messages=Arrived(9, 1), asked=Arrived(4, 0, 3)),),
        not_joined=(("Budi Santoso", "Semarang"),),
        broadcasts=(SentBroadcast(at=NOW, text="Bus berangkat", to="semua", asks_reading=True, arrived=Arrived(4, 1, 3)),),
        notices=(SentNotice(at=NOW, group="Semarang", items=2, arrived=Arrived(2, 0, 1)),),
    ),
    listed=(Listed(name="Ani Lestari", agency="BKD", position="Kepala", group="Semarang"), Listed(name="Budi Santoso", agency="", position="", group="Semarang")),
    people=("Ani Lestari", "Budi Santoso", "Dr. Widoyono, M.Si.", "Makhdun Priyatno", "Meja informasi MPP"),
    things=("Semarang", "MPP", "Balai Kota"),
)  # fmt: skip
