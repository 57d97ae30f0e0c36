"""What a question costs for visits of 10, 100, 1,000 and 10,000 rows, against a plain BM25 search over the same rows.

Rows are agenda items, info rows, contacts and loci in the proportions of a real visit. Every question is asked once
before it is timed. The bounds of the project: 2 ms at worst for the 136 rows of a usual visit, and a cost that grows
slower than the rows do.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as clock
from functools import partial

from db.visit import AgendaItem, Contact, Group, InfoRow, Locus, Visit
from handlers.questions import Knowledge, answer_question, compile_visit
from handlers.questions.measuring.baseline import compile_baseline

SIZES = (10, 100, 136, 1_000, 10_000)
_ROUNDS = 7
_FIRST = date(2026, 6, 8)
_SUBJECTS = (
    "perizinan",
    "kepegawaian",
    "pengaduan",
    "arsip",
    "pajak",
    "kesehatan",
    "pendidikan",
    "persampahan",
)
_KINDS = ("Paparan", "Peninjauan", "Diskusi", "Simulasi", "Dialog", "Kunjungan")

QUESTIONS = (
    "sekarang acara apa?",
    "jam berapa paparan pajak?",
    "setelah ISHOMA kita ke mana?",
    "siapa yang menerima di Dinas Contoh 3?",
    "brp jumlah pegawai unit 2?",
    "nomor hp pak Petugas Satu?",
    "dmn alamat dinas contoh 1",
    "min, mohon info dress code besok ya, makasih",
    "ada acara apa antara jam 10 sampai jam 12",
    "jam berapa kita ke bandara?",
)


def sample(rows: int) -> Visit:
    """Make a visit of so many rows: 44 % agenda, 26 % info, 20 % contacts, 10 % loci; 4 groups."""
    items, info, contacts, loci = (max(1, rows * share // 100) for share in (44, 26, 20, 10))
    groups = tuple(Group(name=f"Kelompok {number}") for number in range(1, 5))
    return Visit(
        code="ukuran",
        name="Kunjungan untuk diukur",
        groups=groups,
        loci=tuple(Locus(name=f"Dinas Contoh {n}", address=f"Jl. Contoh No. {n}") for n in range(loci)),
        agenda=tuple(_item(n, loci, groups) for n in range(items)),
        contacts=tuple(
            Contact(
                name=f"Petugas {_word(n)}",
                position=f"Kepala Bidang {_subject(n)} {n}",
                phones=(f"+62800{n:07}",),
            )
            for n in range(contacts)
        ),
        info=tuple(
            InfoRow(
                topic=f"Pegawai unit {n}", question=f"Berapa pegawai unit {n}?", answer=f"{n + 7} pegawai."
            )
            for n in range(info)
        ),
    )


def _item(number: int, loci: int, groups: tuple[Group, ...]) -> AgendaItem:
    slot = number // len(groups)
    minute = 8 * 60 + slot % 16 * 40
    title = "ISHOMA" if slot % 16 == 6 else f"{_KINDS[number % len(_KINDS)]} {_subject(slot)}"
    return AgendaItem(
        day=_FIRST + timedelta(days=slot // 16),
        starts=clock(minute // 60, minute % 60),
        title=title,
        locus=f"Dinas Contoh {number % loci}",
        groups=(groups[number % len(groups)].name,),
    )


def _subject(number: int) -> str:
    return _SUBJECTS[number % len(_SUBJECTS)]


def _word(number: int) -> str:
    """Spell a number in letters, so that names are names."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:05}")


def main() -> None:
    print(f"{'rows':>7} {'compile':>9} {'median':>9} {'worst':>9} {'BM25':>9} {'ratio':>6}")
    for rows in SIZES:
        print(_line(rows))


def _line(rows: int) -> str:
    visit = sample(rows)
    began = time.process_time()
    knowledge = compile_visit(visit)
    compiled = time.process_time() - began
    search = compile_baseline(visit)
    own = [_best(partial(_ask, knowledge, question)) for question in QUESTIONS]
    plain = [_best(partial(search.answer, question)) for question in QUESTIONS]
    median, beside = statistics.median(own), statistics.median(plain)
    return (
        f"{rows:>7,} {compiled * 1e3:>6,.0f} ms {median * 1e3:>6.2f} ms {max(own) * 1e3:>6.2f} ms "
        f"{beside * 1e3:>6.2f} ms {median / beside:>6.1f}"
    )


def _ask(knowledge: Knowledge, question: str) -> object:
    now = datetime(2026, 6, 8, 9, 40, tzinfo=knowledge.visit.zone)
    return answer_question(knowledge, question, group="Kelompok 1", now=now, language="id")


def _best(work: Callable[[], object]) -> float:
    """Return the least CPU seconds of a few rounds, the first not counted."""
    work()
    spent = []
    for _ in range(_ROUNDS):
        began = time.process_time()
        work()
        spent.append(time.process_time() - began)
    return min(spent)


if __name__ == "__main__":
    main()
