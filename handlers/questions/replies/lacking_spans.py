"""What answers lack that are asked of times and counts: a pause is no walk, a length no number of things, the morning no evening."""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.words import word_set

_HOURS_BEFORE = Late(
    r"^(?!.*\b(?:masih|lagi|sisa|left|punya waktu|ada waktu)\b).*\b(?:berapa|how many) (?:menit|jam|minutes|hours|lama) (?:sebelum|before)\b"
)


def only_counts_down(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long before something one has to do another thing, and told how long it is until then."""
    return answer.intent == "countdown"


_THEN = Late(
    r"\b(?:masih|still)\b.*\b(?:saat|waktu|ketika|pas|when|by the time) (?:kita|kami|saya|rombongan|kelompok|we|i)\b"
)


def only_now(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked if something still goes on when one comes, and told whether an item does now."""
    return answer.intent == "check"


_ON_FOOT = Late(r"\bjalan kaki\b|\bon foot\b|\bwalk(?:ing)?\b")


def only_a_pause(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long one walks, and told how long the pause is."""
    return answer.intent == "gap"


_LENGTHS = r"(?:jam|menit|detik|hari|minggu|bulan|hours?|minutes?|seconds?|days?|weeks?|months?)"
_NUMBER = r"(?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|four|five|six|seven|eight|nine|ten)"
_TIMED = Late(
    rf"\b{_NUMBER}(?: ?[-–] ?{_NUMBER})? (?:\w+ )?{_LENGTHS}\b|\b\d{{1,2}}[.:]\d\d\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_LASTS = Late(rf"\b{_NUMBER} {_LENGTHS}\b", re.IGNORECASE)
_NUMBERED = Late(rf"\b{_NUMBER}\b|\brp|\btidak\b|gratis|%|persen", re.IGNORECASE)
_THINGS = Late(
    rf"\b(?:berapa|how many) (?!{_LENGTHS}\b|lama\b|kali\b|times\b|persen\b|harga\b|biaya\b|umur\b|banyak\b|orang\b|jauh\b|besar\b|cepat\b)[a-z-]{{3,}}"
)


def only_lasts(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether things are counted, and a row only tells how long something takes."""
    counts = asking.reading.has("count") and not asking.reading.has("duration", "when", "until", "where")
    if answer.row is None or not counts:
        return False
    told = asking.visit.info[answer.row].answer
    return bool(_LASTS.search(told)) and not _NUMBERED.search(_TIMED.sub(" ", told))


_BOTH_SIDES = Late(
    r"\bbefore or after\b|\bsebelum (?:\w+ ){0,3}(?:atau|apa) (?:sesudah|setelah)|\b(?:sesudah|setelah) (?:\w+ ){0,3}(?:atau|apa) sebelum|\bbefore (?:\w+ ){1,3}or after\b"
)


def told_both_sides(_asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked on which side of an item something is, and told what stands on both."""
    return answer.row is None and answer.intent in {"agenda", "next", "previous"}


_BUT = Late(r"\b(?:selain|kecuali|besides|except|other than) (\d{2,})\b")


def told_the_same(asking: Asking, _answer: Reply, text: str) -> bool:
    """Say whether another number than one is asked for, and that very one is told: «nomor darurat selain 112?»."""
    but = _BUT.search(" ".join(asking.reading.words.words))
    return but is not None and but[1] in re.findall(r"\d+", text)


_LAST_YEAR = Late(r"^(?=.*\b(?:tahun (?:lalu|kemarin)|last year)\b).*\b(?:siapa|who)\b")
_YEAR = Late(r"\b(?:19|20)\d\d\b|tahun lalu|last year", re.IGNORECASE)


def no_year(_asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether it is asked who it was last year, and a row told that speaks of no year."""
    return answer.row is not None and not _YEAR.search(text)


_UNTIL_WHEN = Late(
    r"\b(?:sampai|hingga) (?:jam|pukul) berapa\b|\b(?:jam|pukul) berapa (?:\w+ )?(?:tutup|berakhir)|\btutup(?:nya)? (?:jam|pukul) berapa|\buntil (?:what time|when)\b|\bwhat time\b.*\b(?:close|end)s?\b"
)
_ENDS_THEN = Late(
    r"sampai|hingga|[–-] ?\d|until|till|\bto \d|paling lambat|sebelum|before|tutup|clos|24 jam|24 hours|selesai|\bby\b|berangkat|tiba|tidak|\bno\b|\bend",
    re.IGNORECASE,
)


def only_begins(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked until when something is open, and a row only tells from when."""
    return answer.row is not None and not _ENDS_THEN.search(asking.visit.info[answer.row].answer)


_TONIGHT = Late(r"\b(?:malam|tonight|evening)\b")
_HOURS = Late(r"\b(\d\d)[.:]\d\d\b")
_EVENING, _PLAIN_QUESTION = 15, 12


def told_morning(asking: Asking, answer: Reply, text: str) -> bool:
    """Say whether the evening is asked about, and an item of the morning told as if it were then."""
    words = asking.reading.words.words
    if (
        answer.row is not None
        or answer.intent not in {"when", "bring", "where"}
        or len(words) > _PLAIN_QUESTION
    ):
        return False
    hours = [int(hour) for hour in _HOURS.findall(text)]
    return bool(hours) and max(hours) < _EVENING and not _VERDICT.match(text) and "siang" not in words


def worn_then(asking: Asking, answer: Reply, _text: str) -> bool:
    """Say whether it is asked how long something is worn, and told how long an item lasts."""
    return asking.reading.has("wear") and answer.intent in {"until", "duration", "countdown"}


_VERDICT = Late(r"(?:Tidak|Ya|No|Yes)\b")


SPANS: tuple[tuple[frozenset[str], Late, Callable[[Asking, Reply, str], bool]], ...] = (
    # said; asked for in these words; what an answer lacks
    (word_set("sebelum before"), _HOURS_BEFORE, only_counts_down),
    (word_set("masih still"), _THEN, only_now),
    (word_set("kaki foot walk walking"), _ON_FOOT, only_a_pause),
    (word_set("berapa many"), _THINGS, only_lasts),
    (word_set("sebelum before"), _BOTH_SIDES, told_both_sides),
    (word_set("selain kecuali besides except"), _BUT, told_the_same),
    (word_set("tahun year"), _LAST_YEAR, no_year),
    (word_set("sampai hingga tutup tutupnya until close closes end ends"), _UNTIL_WHEN, only_begins),
    (word_set("malam tonight evening"), _TONIGHT, told_morning),
    (word_set("baju pakaian batik seragam rompi masker dipakai pakai wear worn"), Late(""), worn_then),
)
