"""Names as people type them: exactly, begun, misspelt; and days of an agenda."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.days import find_day
from handlers.names import find_named

PLACES = ("Smart City Centre", "Mall Pelayanan Publik", "Balai Kota Semarang", "Balai Kota Medan")


@pytest.mark.parametrize(
    ("typed", "sure", "near"),
    [
        ("smart city centre", ["Smart City Centre"], []),
        ("smart", ["Smart City Centre"], []),
        ("balai kota", ["Balai Kota Semarang", "Balai Kota Medan"], []),
        ("mall pelyanan publk", ["Mall Pelayanan Publik"], []),
        ("balai kota semrang", ["Balai Kota Semarang"], []),
        ("xylophon", [], []),
        ("", [], []),
        ("???", [], []),
    ],
)
def test_names_are_found(typed, sure, near):
    found = find_named(PLACES, typed, lambda name: (name,))
    assert (list(found.sure), list(found.near)) == (sure, near)


def test_what_is_nearly_alike_twice_is_asked():
    found = find_named(("Andi Taufik", "Andi Taufan"), "andi taufi", lambda name: (name,))
    assert found.sure == ("Andi Taufik",)
    unsure = find_named(("Andi Taufik", "Andi Taufan"), "andy taufaq", lambda name: (name,))
    assert unsure.sure == ()
    assert set(unsure.near) == {"Andi Taufik", "Andi Taufan"}


KNOWN = (date(2026, 11, 21), date(2026, 11, 22), date(2026, 12, 1))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hari ini", date(2026, 11, 21)),
        ("besok", date(2026, 11, 22)),
        ("lusa", date(2026, 11, 23)),
        ("22", date(2026, 11, 22)),
        ("1", date(2026, 12, 1)),
        ("22 november", date(2026, 11, 22)),
        ("2026-12-01", date(2026, 12, 1)),
        ("minggu", date(2026, 11, 22)),
        ("Sunday", date(2026, 11, 22)),
        ("hari ketiga", date(2026, 12, 1)),
        ("day 2", date(2026, 11, 22)),
        ("hari kelima", None),
        ("40", None),
        ("halo", None),
    ],
)
def test_days_are_understood(typed, meant):
    assert find_day(typed, KNOWN, today=date(2026, 11, 21)) == meant
