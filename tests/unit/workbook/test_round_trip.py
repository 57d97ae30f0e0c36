"""What is exported imports again without a change, whatever the visit says."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

from db.visit import Visit
from db.workbook.diff import diff_visits
from db.workbook.read import read_workbook
from db.workbook.write import write_csv_folder, write_workbook
from tests.unit.workbook.books import agenda, lines, visit
from tests.unit.workbook.strategies import visits

EXAMPLES = sorted(path for path in (Path(__file__).parents[3] / "examples").iterdir() if path.is_dir())
CALM = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def errors(path: Path) -> list[str]:
    return [line for line in lines(read_workbook(path)) if line[0] != "?"]


def assert_unchanged(path: Path, before: Visit) -> None:
    assert errors(path) == []
    after = read_workbook(path).visit
    assert after == before
    assert not diff_visits(before, after)


@CALM
@given(visits())
def test_a_visit_survives_a_workbook(before):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "buku.xlsx"
        write_workbook(before, path)
        assert_unchanged(path, before)


@CALM
@given(visits())
def test_a_visit_survives_a_folder(before):
    with tempfile.TemporaryDirectory() as folder:
        write_csv_folder(before, Path(folder))
        assert_unchanged(Path(folder), before)


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_have_no_problem_and_survive(folder, tmp_path):
    reading = read_workbook(folder)
    assert lines(reading) == []
    assert reading.visit is not None
    write_workbook(reading.visit, tmp_path / "buku.xlsx")
    assert_unchanged(tmp_path / "buku.xlsx", reading.visit)
    write_csv_folder(reading.visit, tmp_path / "folder")
    assert_unchanged(tmp_path / "folder", reading.visit)


def test_there_are_examples():
    assert len(EXAMPLES) >= 5


FORMULAS = ["=HYPERLINK(1)", "+1", "-1+2", "@SUM(1)", "=cmd|' /C calc'!A0"]


@pytest.mark.parametrize("title", FORMULAS)
def test_text_that_looks_like_a_formula_can_not_run(tmp_path, title):
    found = visit(tmp_path, agenda(["Kegiatan", "Catatan"], [f"'{title}", f"'{title}"]))
    assert found.agenda[0].title == title
    write_workbook(found, tmp_path / "keluar.xlsx")
    cells = [
        cell for row in load_workbook(tmp_path / "keluar.xlsx")["Agenda"].iter_rows(min_row=2) for cell in row
    ]
    written = [cell for cell in cells if cell.value == title]
    assert [(cell.data_type, cell.quotePrefix) for cell in written] == [("s", True)] * 2
    write_csv_folder(found, tmp_path / "keluar")
    with (tmp_path / "keluar" / "Agenda.csv").open(encoding="utf-8", newline="") as file:
        texts = [cell for row in csv.reader(file) for cell in row]
    assert texts.count(f"'{title}") == 2
    assert not [text for text in texts if text.startswith(("=", "+", "@"))]
    assert_unchanged(tmp_path / "keluar.xlsx", found)
    assert_unchanged(tmp_path / "keluar", found)
