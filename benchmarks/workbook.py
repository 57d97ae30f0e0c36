"""What a workbook costs: read, compared, saved in a database and written again, against openpyxl reading the same cells.

Each step runs in a process of its own, so that its memory is its own. The bounds of the project: 60 agenda items and
500 participants imported in 2 s; 10,000 agenda items in 30 s and 500 MB.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from datetime import time as clock
from pathlib import Path

from db.visit import AgendaItem, Group, Locus, Participant, Visit

GROUPS = ("Kelompok I", "Kelompok II", "Kelompok III", "Kelompok IV")


def sample(*, items: int, participants: int) -> Visit:
    """Make a visit whose items follow one another every five minutes, group by group, day by day."""
    agenda = tuple(
        AgendaItem(
            code=f"A{number:05}",
            day=date.fromordinal(date(2026, 1, 1).toordinal() + number // 600),
            starts=clock(7 + number % 600 // 4 * 5 // 60, number % 600 // 4 * 5 % 60),
            title=f"Kunjungan nomor {number}",
            locus=f"Lokus {number % 14}",
            groups=(GROUPS[number % 4],),
            speakers=("Tim penerima",),
        )
        for number in range(items)
    )
    return Visit(
        code="ukuran",
        name="Kunjungan untuk diukur",
        groups=tuple(Group(name=name) for name in GROUPS),
        loci=tuple(Locus(name=f"Lokus {number}", address="Jl. Contoh No. 1") for number in range(14)),
        agenda=agenda,
        participants=tuple(
            Participant(name=f"Peserta {n}", group=GROUPS[n % 4]) for n in range(participants)
        ),
    )


def read_with_openpyxl(file: Path) -> None:
    from openpyxl import load_workbook

    for sheet in load_workbook(file, read_only=True, data_only=True).worksheets:
        for _ in sheet.iter_rows(values_only=True):
            pass


def read(file: Path) -> None:
    from db.workbook.read import read_workbook

    assert read_workbook(file).visit is not None


def import_twice(file: Path) -> None:
    """What `lokus import` does for a new visit, and again for the same one."""
    asyncio.run(_import_twice(file))


async def _import_twice(file: Path) -> None:
    from db.engine import open_engine, session_factory
    from db.migrations import upgrade
    from db.visits import load_visit, save_visit
    from db.workbook.diff import carry_over, diff_visits
    from db.workbook.read import load_workbook_visit

    engine = open_engine(f"sqlite+aiosqlite:///{file.with_suffix('.sqlite3')}")
    await upgrade(engine)
    sessions = session_factory(engine)
    async with sessions.begin() as session:
        await save_visit(session, carry_over(None, load_workbook_visit(file)), expected_version=None)
    async with sessions() as session:
        stored = await load_visit(session, "ukuran")
    assert not diff_visits(stored, carry_over(stored, load_workbook_visit(file)))
    await engine.dispose()


def write(file: Path) -> None:
    from db.workbook.read import load_workbook_visit
    from db.workbook.write import write_workbook

    write_workbook(load_workbook_visit(file), file.with_name("lagi.xlsx"))


STEPS: dict[str, Callable[[Path], None]] = {
    "openpyxl reads the cells": read_with_openpyxl,
    "Lokus reads and checks": read,
    "import, and import again": import_twice,
    "read and write": write,
}


def measure(step: str, file: Path) -> tuple[float, int]:
    """Return CPU seconds and the process's peak memory in MB."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.workbook", step, str(file)],
        capture_output=True,
        check=True,
        timeout=300,
    )
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def main() -> None:
    from db.workbook.write import write_workbook

    for items, participants in ((60, 500), (10_000, 0)):
        print(
            f"{items} agenda items, {participants} participants: CPU seconds, ratio to openpyxl, peak memory"
        )
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "ukuran.xlsx"
            write_workbook(sample(items=items, participants=participants), file)
            floor = 0.0
            for step in STEPS:
                seconds, megabytes = measure(step, file)
                floor = floor or seconds
                print(f"  {step:<28}{seconds:>8.2f} s {seconds / floor:>8.2f} {megabytes:>8} MB")


if __name__ == "__main__":
    began = time.process_time()
    STEPS[sys.argv[1]](Path(sys.argv[2]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps([time.process_time() - began, peak]))
