"""What a report costs: time, size and memory for visits of two sizes, and how late others are served meanwhile."""

from __future__ import annotations

import asyncio
import resource
import statistics
import time
from datetime import date, datetime, timedelta

import docx

from db.visit import WIB
from texts.catalogue import texts
from texts.messages.polls import Results
from texts.report import write_report
from texts.report_facts import (
    Adoption,
    AskedFacts,
    FormFacts,
    FormPart,
    GroupAgenda,
    GroupFacts,
    HeldItem,
    Listed,
    LocusFacts,
    NoteFacts,
    QuestionOutcome,
    Questions,
    ReportFacts,
    Slot,
    Subject,
)
from texts.report_host import for_host
from texts.report_sheets import FILES, workbook
from texts.report_tables import table_of

SAYING = "Antrean diambil dari rumah; warga datang sepuluh menit sebelum gilirannya, dan loket ramah lansia ada tiga."
START = datetime(2026, 11, 21, 7, 0, tzinfo=WIB)
KINDS = ("strength", "obstacle", "recommendation", "adoption", "")


def visit_of(people: int) -> ReportFacts:
    """Make a visit in which everyone wrote five notes and asked ten questions, and groups of fifteen had full days."""
    groups = [f"Kelompok {number + 1}" for number in range(max(1, people // 15))]
    loci = [f"Lokus {number + 1}" for number in range(3 * len(groups))]
    return ReportFacts(
        visit="Visitasi",
        scope="",
        taken_at=START,
        days=(date(2026, 11, 21),),
        groups=tuple(GroupFacts(name=name, listed=15, joined=15, known=15) for name in groups),
        agendas=tuple(GroupAgenda(name, _day(loci[3 * at : 3 * at + 3])) for at, name in enumerate(groups)),
        loci=tuple(LocusFacts(name=name, description=SAYING) for name in loci),
        notes=tuple(_note(number, people, loci, groups) for number in range(5 * people)),
        polls=tuple(_poll(number, people) for number in range(10)),
        forms=tuple(_form(number, people) for number in range(5)),
        questions=Questions(
            asked=10 * people,
            answered=9 * people,
            subjects=(Subject(name="time", asked=10 * people, answered=9 * people),),
            texts=tuple(
                AskedFacts(text=f"jam berapa {n}?", subject="time", times=2, answered=n % 10 > 0, answer=SAYING)
                for n in range(5 * people)
            ),
        ),
        listed=tuple(
            Listed(name=f"Peserta Nomor{n}", agency="Kabupaten", position="Kepala Dinas", group=groups[n % len(groups)])
            for n in range(people)
        ),
        people=tuple(f"Peserta Nomor{n}" for n in range(people)),
    )  # fmt: skip


def _day(loci: list[str]) -> tuple[HeldItem, ...]:
    return tuple(
        HeldItem(
            item=n,
            now=Slot(title=f"Acara {n}", start=(at := START + timedelta(minutes=45 * n)), end=at, place=loci[n % 3]),
            locus=loci[n % 3],
            speakers=("Kepala Dinas",),
        )
        for n in range(15)
    )  # fmt: skip


def _note(number: int, people: int, loci: list[str], groups: list[str]) -> NoteFacts:
    kind = KINDS[number % len(KINDS)]
    return NoteFacts(
        kind=kind,
        text=f"{SAYING} {number}",
        written_at=START,
        locus=loci[number % len(loci)],
        author=f"Peserta Nomor{number % people}",
        group=groups[number % len(groups)],
        adoption=Adoption(SAYING, SAYING, "Proyek") if kind == "adoption" else None,
    )


def _poll(number: int, people: int) -> Results:
    return Results(
        question=f"Pertanyaan {number}?",
        options=("MPP", "Balai Kota", "Kecamatan", "Kelurahan", "Lainnya"),
        anonymous=False,
        several=False,
        asked=people,
        answered=people,
        shown=people,
        counts=(people, 0, 0, 0, 0),
        closed=True,
        when=START,
    )


def _form(number: int, people: int) -> FormFacts:
    options = ("1", "2", "3", "4", "5")
    questions = tuple(
        QuestionOutcome(text=f"Butir {n}?", is_scale=True, options=options, anonymous=True, answered=people, counts=(people, 0, 0, 0, 0), mean=1.0)
        for n in range(4)
    )  # fmt: skip
    return FormFacts(titles=(f"Acara {number}",), whole=FormPart(name="", asked=people, answered=people, questions=questions))  # fmt: skip


async def lateness(facts: ReportFacts) -> list[float]:
    """Write a report in a thread, and measure how late a task wakes that wants to every five milliseconds."""
    writing = asyncio.create_task(asyncio.to_thread(write_report, texts("id"), facts))
    late = []
    while not writing.done():
        before = time.perf_counter()
        await asyncio.sleep(0.005)
        late.append(1000 * (time.perf_counter() - before) - 5)
    await writing
    return late


def cell_by_cell(rows: int) -> float:
    """Set a table as the library's guide does."""
    began, document = time.process_time(), docx.Document()
    table = document.add_table(rows=0, cols=5)
    for number in range(rows):
        for cell, text in zip(table.add_row().cells, ("a", "b", "c", "d", str(number)), strict=True):
            cell.text = text
    return time.process_time() - began


def main() -> None:
    for people in (60, 500):
        facts, words = visit_of(people), texts("id")
        began = time.process_time()
        content = write_report(words, facts)
        wrote = time.process_time() - began
        began = time.process_time()
        host = for_host(words, facts)
        hid = time.process_time() - began
        began = time.process_time()
        sheets = workbook(words, facts, *FILES)
        listed = time.process_time() - began
        print(
            f"{people} people: document {wrote:.1f} s CPU, {len(content) // 1024} kB; names left out for a host in"
            f" {hid:.2f} s ({len(host.notes)} notes); spreadsheets {listed:.1f} s, {len(sheets) // 1024} kB"
        )
    late = asyncio.run(lateness(visit_of(60)))
    print(
        f"meanwhile a task wakes late by {statistics.median(late):.1f} ms (median), {max(late):.0f} ms at most"
    )
    began = time.process_time()
    table_of(["a"] * 5, [["a", "b", "c", "d", str(n)] for n in range(1000)], [1] * 5, "")
    print(
        f"a table of 1,000 rows: {time.process_time() - began:.2f} s at once, {cell_by_cell(1000):.1f} s cell by cell"
    )
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
