"""Polls in one line: what is an option, and what says how it is asked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db.polls import Settings
from db.visit import WIB
from handlers.poll_lines import read_line

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
"""10.00 WIB."""


def closing(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 21, hour, minute, tzinfo=WIB)


@pytest.mark.parametrize(
    ("typed", "settings"),
    [
        ("Anonim", Settings(anonymous=True)),
        ("boleh  beberapa", Settings(several=True)),
        ("several answers", Settings(several=True)),
        ("hasil setelah ditutup", Settings(hidden=True)),
        ("ke grup", Settings(in_chats=True)),
        ("tutup 15.00", Settings(closes_at=closing(15))),
        ("ditutup pukul 15:30 WIB", Settings(closes_at=closing(15, 30))),
        ("close at 15:00", Settings(closes_at=closing(15))),
        ("tutup jam 15", Settings(closes_at=closing(15))),
        ("tutup 30 menit", Settings(lasts_minutes=30)),
        ("ditutup setelah 2 jam", Settings(lasts_minutes=120)),
        ("closes in 90 minutes", Settings(lasts_minutes=90)),
    ],
)
def test_settings_stand_behind_the_options(typed: str, settings: Settings) -> None:
    line = read_line(["Q?", "A", "B", typed], now=NOW, zone=WIB)
    assert (line.question, line.options, line.settings, line.too_late) == ("Q?", ("A", "B"), settings, "")


def test_several_settings_come_in_any_order() -> None:
    line = read_line(["Q?", "A", "B", "anonim", "tutup 11.15", "hasil nanti"], now=NOW, zone=WIB)
    assert line.settings == Settings(anonymous=True, hidden=True, closes_at=closing(11, 15))


@pytest.mark.parametrize("typed", ["tutup 09.59", "tutup 10.00", "tutup 25.00", "tutup 15.75"])
def test_a_closing_time_that_is_over_or_none_is_told(typed: str) -> None:
    assert read_line(["Q?", "A", "B", typed], now=NOW, zone=WIB).too_late == typed


@pytest.mark.parametrize(
    "options",
    [("Semua", "Beberapa"), ("Ya", "anonim"), ("A", "anonim", "C"), ("Tutup", "Buka", "Tutup 2 hari lagi")],
)
def test_what_may_be_an_option_is_one(options: tuple[str, ...]) -> None:
    line = read_line(["Q?", *options], now=NOW, zone=WIB)
    assert (line.options, line.settings) == (options, Settings())


def test_nothing_typed_is_no_question() -> None:
    assert read_line([], now=NOW, zone=WIB).question == ""
