"""When forms are asked of whom, and how they and their results read, without a store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from db.evaluation_results import FormResult, FreeAnswer, Part, QuestionResult, mean_and_spread
from db.evaluation_urns import Answer
from db.evaluations import Occasion, Question, occasions
from db.reminders import prepare
from db.visit import WIB, WIT, AgendaItem, FormQuestion, Group, Locus, QuestionKind, Visit
from texts.catalogue import texts
from texts.charts import SHADES
from texts.messages.evaluation_files import charts, spreadsheet
from texts.messages.evaluation_results import by_part, results, written
from texts.messages.evaluations import screen
from texts.pages import units, visible

DAY = date(2026, 11, 21)
NEXT = DAY + timedelta(days=1)
SCALE, CHOICE, SEVERAL, TEXT = (
    QuestionKind.SCALE,
    QuestionKind.CHOICE,
    QuestionKind.SEVERAL,
    QuestionKind.TEXT,
)


def item(code: str, starts: str, ends: str = "", *, day: date = DAY, **more) -> AgendaItem:
    until = time.fromisoformat(ends) if ends else None
    return AgendaItem(
        day=day,
        starts=time.fromisoformat(starts),
        ends=until,
        title=f"Acara {code}",
        code=code,
        id=int(code[1:]),
        **more,
    )


def row(item: str = "", **more) -> FormQuestion:
    return FormQuestion(**{"text": "Berguna?", "kind": SCALE, "form": "F", "item": item, **more})


def asked(*rows: FormQuestion, agenda: tuple[AgendaItem, ...]) -> list[tuple[str, str, str, int]]:
    """Group, item or day, when (local), and how many questions."""
    groups = (Group(name="A", id=1), Group(name="B", id=2, zone=WIT))
    visit = Visit(
        code="v",
        name="V",
        groups=groups,
        loci=(Locus(name="MPP"),),
        agenda=agenda,
        form_questions=rows,
        id=1,
        version=1,
    )
    return [_told(one) for one in occasions(prepare(visit))]


def _told(one: Occasion) -> tuple[str, str, str, int]:
    due = one.due_at.astimezone(one.zone)
    assert one.closes_at.astimezone(one.zone) == datetime.combine(
        due.date() + timedelta(days=1), time(20), tzinfo=one.zone
    )
    name = one.item.code if one.item else one.day.isoformat()
    return one.group.name, name, f"{due:%d %H.%M}", len(one.questions)


def test_a_form_is_asked_of_each_group_where_its_item_or_day_ends() -> None:
    agenda = (
        item("A1", "09:00", "10:00", groups=("A",)),
        item("A2", "11:00", groups=("A",)),  # until the next
        item("A3", "13:00", groups=("A",)),  # the last one of the day: an hour
        item("B1", "09:00", "10:30", groups=("B",)),
        item("B2", "22:30", "23:30", day=NEXT, groups=("B",)),
    )
    found = asked(
        row("A1"),
        row("A1", form="f"),
        row("A2"),
        row("B1", groups=("B",)),
        row("B1", groups=("A",)),  # which is not there
        row("", groups=("A",)),
        row("", form="G"),
        agenda=agenda,
    )
    assert found == [
        ("A", "A1", "21 10.00", 2),
        ("A", "A2", "21 13.00", 1),
        ("A", "2026-11-21", "21 14.00", 1),
        ("A", "2026-11-21", "21 14.00", 1),
        ("B", "B1", "21 10.30", 1),
        ("B", "2026-11-21", "21 10.30", 1),
        ("B", "2026-11-22", "22 23.30", 1),
    ]


def test_keys_outlive_changes_of_time_and_tell_forms_apart() -> None:
    def keys(ends: str, *forms: str) -> list[str]:
        agenda = (item("A1", "09:00", ends),)
        groups = (Group(name="A", id=1),)
        rows = tuple(row("A1", form=form) for form in forms)
        visit = Visit(code="v", name="V", groups=groups, agenda=agenda, form_questions=rows)
        return [one.key for one in occasions(prepare(visit))]

    assert keys("10:00", "F") == keys("11:00", "f")
    assert len(set(keys("10:00", "F", "G", "x" * 4096))) == 3
    assert all(len(key) <= 64 for key in keys("10:00", "x" * 4096))


@dataclass(frozen=True)
class Form:
    questions: tuple[Question, ...]
    title: str = "Kunjungan"
    day: date = DAY
    id: int = 123_456_789


LONGEST = (
    Question(text="W" * 4096, kind=CHOICE, choices=tuple(f"{n} " + "p" * 4000 for n in range(120))),
    Question(text="?" * 4096, kind=TEXT, anonymous=False),
    Question(text="S" * 4096, kind=SEVERAL, choices=("&" * 4096, "<b>")),
)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("step", range(len(LONGEST) + 1))
def test_whatever_a_workbook_holds_telegram_takes_the_form(language: str, step: int) -> None:
    form = Form(LONGEST * 8, title="T" * 4096)
    answers: list[Answer] = [(0, 1), "jawab " * 300, (0,)] * 8
    html, rows = screen(
        texts(language), form, answers, step if step < 3 else 24, closes=datetime.now(WIB), shown_from=5
    )
    assert units(visible(html)) <= 4096
    assert sum(map(len, rows)) <= 100
    assert all(len(one.data.encode()) <= 64 for buttons in rows for one in buttons)


def result(kind: QuestionKind, counts: tuple[int, ...] | None, **more) -> QuestionResult:
    choices = () if kind in {SCALE, TEXT} else tuple(f"Pilihan {n}" for n in range(len(counts or ())))
    mean, spread = mean_and_spread(counts) if kind is SCALE and counts else (None, None)
    facts: dict[str, Any] = {
        "text": f"=1+1 {kind}?",
        "choices": choices,
        "anonymous": True,
        "answered": sum(counts or ()),
    }
    return QuestionResult(kind=kind, counts=counts, mean=mean, spread=spread, **facts | more)


def form_of(*questions: QuestionResult, **more) -> FormResult:
    part = Part(name="", asked=15, answered=13, shown=13, questions=questions)
    facts: dict[str, Any] = {
        "id": 1,
        "form": "F",
        "titles": ("Kunjungan",),
        "group_ids": frozenset({1}),
        "anonymous": True,
        "closed": True,
        "closes_at": datetime(2026, 11, 22, 13, tzinfo=UTC),
        "whole": part,
        "by_group": (replace(part, name="A"), replace(part, name="B")),
        "by_locus": (),
        "by_day": (),
    }
    return FormResult(**facts | more)


ALL_KINDS = (
    result(SCALE, (0, 0, 2, 5, 6)),
    result(SCALE, None),
    result(CHOICE, (1, 12)),
    result(SEVERAL, (4, 0, 9), answered=10),
    result(TEXT, (), answers=(FreeAnswer("@SUM(A1)"), FreeAnswer("<b>tebal</b>", "Ani"))),
)


def test_results_say_mean_spread_and_distribution_and_what_is_held_back() -> None:
    form = form_of(*ALL_KINDS)
    told = visible(results(texts("id"), form, closes=datetime(2026, 11, 22, 20, tzinfo=WIB), shown_from=5))
    assert "13 dari 15 formulir terkirim" in told
    assert "Rata-rata 4,31 (simpangan baku 0,75; 13 jawaban)\n1: 0 · 2: 0 · 3: 2 · 4: 5 · 5: 6" in told
    assert "Belum cukup jawaban untuk ditampilkan" in told
    assert "Pilihan 1: 12 (92%)" in told
    assert "Pilihan 2: 9 (90%)" in told
    assert "2 jawaban tertulis" in told
    parts = visible(by_part(texts("en"), form, form.by_group, "evaluation-by-group"))
    assert "A: 13 of 15 forms\n• =1+1 skala? 4.31 (standard deviation 0.75; 13 answers)" in parts
    assert "• <b>tebal</b> (Ani)" in visible(written(texts("id"), form))
    few = replace(form.whole, shown=0)
    for closed, said in ((False, "tampil mulai dari 5 orang"), (True, "Kurang dari 5 orang mengisi")):
        one = replace(form, whole=few, closed=closed)
        assert said in results(texts("id"), one, closes=datetime.now(WIB), shown_from=5)


def test_a_scale_is_drawn_in_shades_as_wide_as_their_shares() -> None:
    (picture,) = charts(texts("id"), form_of(result(SCALE, (0, 0, 5, 5, 10))))
    colours = Image.open(BytesIO(picture)).convert("RGB").getcolors() or []
    three, four, five = (
        sum(
            count
            for count, colour in colours
            if isinstance(colour, tuple)
            and all(abs(a - b) < 8 for a, b in zip(colour, bytes.fromhex(shade[1:]), strict=True))
        )
        for shade in SHADES[2:]
    )
    assert 0.9 < three / four < 1.1
    assert 1.9 < five / four < 2.1


def test_the_largest_form_makes_pictures_that_telegram_takes() -> None:
    """Width and height of a photo make 10,000 at most together, one at most 20 times the other (Bot API, sendPhoto)."""
    long = result(CHOICE, (5, 8), text="W " * 300, choices=("W " * 300, "M " * 300))
    first, second = charts(texts("en"), form_of(*[long] * 11))
    width, height = Image.open(BytesIO(first)).size
    assert width + height <= 10_000
    assert height <= 20 * width
    assert Image.open(BytesIO(second)).size[1] < height


def test_no_cell_of_the_spreadsheet_is_a_formula() -> None:
    from openpyxl import load_workbook

    form = form_of(*ALL_KINDS)
    book = load_workbook(BytesIO(spreadsheet(texts("id"), form, [("group", form.by_group)])))
    cells = [cell for sheet in book for rows in sheet.iter_rows() for cell in rows]
    assert "@SUM(A1)" in {cell.value for cell in cells}
    assert "f" not in {cell.data_type for cell in cells}
    assert [row[0] for row in book["Rata-rata"].values] == ["Bagian", None, "Kelompok: A", "Kelompok: B"]


@pytest.mark.parametrize(
    ("counts", "mean", "spread"),
    [
        ((0, 0, 0, 0, 0), None, None),
        ((0, 1, 0, 0, 0), 2.0, None),
        ((1, 0, 0, 0, 1), 3.0, 8**0.5),
        ((0, 0, 0, 7, 0), 4.0, 0.0),
    ],
)
def test_the_spread_is_that_of_a_sample(counts, mean, spread) -> None:
    assert mean_and_spread(counts) == (mean, pytest.approx(spread) if spread is not None else None)
