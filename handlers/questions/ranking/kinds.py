"""What kinds of thing a text holds (a time, a number, a place, someone), so that it can be held against what is asked for."""

from __future__ import annotations

from handlers.questions.patterns.late import Late
from handlers.questions.replies.numbers import has_number

_CLOCK = Late(r"\b\d{1,2}[.:]\d\d\b")
_DAY = Late(
    r"\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januari|februari|maret|april|mei|"
    r"juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|besok|hari|pagi|malam|"
    r"siang|sore|before|after|sebelum|setelah|sampai|until)\b"
)
_LENGTH = Late(r"\b(?:menit|jam|hari|minggu|bulan|tahun|minutes?|hours?|days?|weeks?|months?|years?)\b")
_PLACE = Late(
    r"\b(?:di|ke|dari|lewat|melalui|kepada|lapangan|halaman|kantor|balai|pasar|tidak|by|to|from|through|via|near|on|desk|meja|resepsionis|"
    r"reception|lantai|ruang|gedung|at|in|floor|room|lobi|lobby|jalan|sebelah|depan|belakang|samping)\b"
)
_PERSON = Late(
    r"\b(?:kepada|penghubung|narahubung|pembimbing|instansi|peserta|pemandu|wakil|sendiri|wali|liaison|coordinator|coach|lurah|camat|bendahara|"
    r"agen|hotel|panitia|ketua|koordinator|petugas|kepala|pak|bu|bapak|ibu|sekretariat|dinas|committee|secretariat|staff|nurse|officer|oleh|by|dr|"
    r"dokter)\b"
)
_REACHED = Late(r"\d{3}[\d -]{3,}|@|\b1\d\d\b")

ASKED = ("when", "until", "duration", "count", "where", "room", "who", "contact")
"""Cues that ask for a kind of thing."""


def kinds_told(text: str) -> frozenset[str]:
    """Return the cues that a folded text can answer."""
    timed = bool(_CLOCK.search(text) or _DAY.search(text))
    number, placed = has_number(text), bool(_PLACE.search(text))
    found = {
        "when": timed,
        "until": timed,
        "duration": number and bool(_LENGTH.search(text)),
        "count": number,
        "where": placed,
        "room": placed,
        "who": bool(_PERSON.search(text)),
        "contact": bool(_REACHED.search(text)),
    }
    return frozenset(kind for kind, holds in found.items() if holds)
