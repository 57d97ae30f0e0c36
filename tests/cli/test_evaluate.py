"""`lokus eval` scores a table beside its visit, and `lokus ask --explain` says what was understood."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAD = "visit,group,at,lang,style,intent,question,expected,forbidden,answered"
RIGHT = "semarang-2023,Semarang,2023-06-14T09:40,id,chat,now,sekarang acara apa?,Smart City Centre,,ya"
WRONG = "semarang-2023,Semarang,2023-06-14T09:40,id,chat,when,makan siang jam berapa?,03.00,,ya"
MADE_UP = "semarang-2023,Semarang,2023-06-14T09:40,id,trap,when,makan siang jam berapa ya?,,,tidak"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples/semarang-2023", tmp_path / "visits/semarang-2023")
    file = tmp_path / "table.csv"
    file.write_text(f"{HEAD}\n{RIGHT}\n{WRONG}\n{MADE_UP}", encoding="utf-8")
    return file


def test_a_table_is_scored_with_every_miss_and_what_it_was_understood_as(lokus, table):
    outcome = lokus("eval", str(table), "--baseline")
    assert outcome.status == 0
    assert "wrong: makan siang jam berapa?" in outcome.output
    assert "made up: makan siang jam berapa ya?" in outcome.output
    assert "wrong: sekarang acara apa?" not in outcome.output
    assert "cues   when (jam berapa)" in outcome.output.replace("greeting (siang); ", "")
    assert " 33.3% right 66.7% wrong or made up" in outcome.output
    assert "BM25" in outcome.output


def test_totals_alone_show_no_question(lokus, table):
    outcome = lokus("eval", str(table), "--totals")
    assert "makan siang" not in outcome.output
    assert outcome.output.startswith("semarang-2023")


def test_a_table_of_a_visit_that_is_not_there_is_one_clear_line(lokus, tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("\n".join((HEAD, RIGHT.replace("semarang-2023", "tiada"))), encoding="utf-8")
    outcome = lokus("eval", str(file))
    assert outcome.status == 1
    assert "tiada" in outcome.errors
    assert "Traceback" not in outcome.errors


def test_an_answer_is_explained(lokus, semarang):
    assert lokus("import", semarang, "--yes").status == 0
    visit = ("--visit", "semarang-2023", "--group", "Semarang", "--at", "2023-06-14T09:40")
    outcome = lokus("ask", *visit, "--explain", "jam brp makan siang?")
    assert outcome.status == 0
    assert "words  jam berapa makan siang" in outcome.output
    assert "when (jam berapa)" in outcome.output
    assert "scores" in outcome.output
