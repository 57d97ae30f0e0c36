"""Patterns that are not searched for where a text has none of their pieces find what they would find anyway."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from handlers.questions.measuring.evaluation import read_rows
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pattern_pieces import needs_of
from handlers.questions.patterns.pieces import Pattern, Patterns
from handlers.questions.replies import fact_kinds, held
from handlers.questions.spelling.cleaning import clean
from handlers.questions.turns import wordings

TABLES = Path(__file__).parents[2] / "questions"


def test_nothing_is_passed_over_that_would_be_found() -> None:
    patterns = [said for said, _ in (*wordings._PLAIN, *fact_kinds._SPOKEN, *held._ASKED)]
    table = Patterns(patterns)
    questions = [clean(row.question) for path in sorted(TABLES.glob("*.csv"))[:6] for row in read_rows(path)]
    for question in questions:
        found = [at for at, pattern in enumerate(patterns) if pattern.search(question)]
        assert set(found) <= set(table.possible(question)), question


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:jam|pukul) (?:berapa|brp)\b", "jam brp mulai"),
        (r"(?<=kota )mana(?= kita)", "di kota mana kita"),
        (r"ka?pa?n\b", "kpn"),
        (r"(?:ab)+c?|xyz\d", "abab"),
        (r"(?i:halal)", "HALAL"),
        (r"[ab]cd(?!e)", "bcdf"),
        (r"(\w+)-\1", "pagi-pagi"),
    ],
)
def test_every_way_of_writing_is_found(pattern: str, text: str) -> None:
    assert Pattern(pattern).search(text)


def test_a_text_without_the_pieces_is_not_searched() -> None:
    assert needs_of(r"\b(?:tukar|pindah) (?:ke )?kelompok\b")
    assert Patterns([Late("kelompok lain")]).possible("jam berapa") == []


@pytest.mark.skipif(
    sys.version_info[:2] != (3, 11),
    reason="NOT TESTED that the table of pieces is up to date: later Pythons take patterns apart in ways as right",
)
def test_the_table_of_pieces_is_that_of_the_patterns() -> None:
    checking = [sys.executable, "-m", "tests.questions.write_pieces", "--check"]
    checked = subprocess.run(checking, cwd=TABLES.parents[1], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
