"""What a row of the Info sheet tells without having the word: hours, prices, deadlines, distances."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.words.fields import fields_of

HOURS = "@hours"
"""Stands in a row for the hours that it gives, and in a question for «buka» and «tutup»."""

_HOURS = Late(
    r"\b(?:jam (?:buka|layanan|pelayanan|operasional|kerja)|buka pukul|opening hours|open from)\b",
    re.IGNORECASE,
)
PRICE = "@price"
"""Stands in a row that tells what is paid, and in a question for «bayar» and «gratis»."""

_PAYS = Late(r"\b(?:non)?tunai\b|\bqris\b|\bdebit\b|\bcash\b|uang pas|transfer bank", re.IGNORECASE)
_PRICED = Late(
    r"\brp\.? ?\d|\bgratis\b|\bfree\b|tanpa biaya|tidak dipungut|ditanggung|dibayar|of charge", re.IGNORECASE
)
_BETWEEN = Late(r"\d[.:]\d\d\s*(?:–|-|sampai|hingga|s\.?d\.?|to|until)\s*\d{1,2}[.:]\d\d")
"""Two times of day: who asks when it begins or ends is told so."""
_UNTIL = Late(
    r"\bpaling lambat\b|\bbatas\b|\bsampai\b[^.;]*\d|\bno later than\b|\bby \d|\buntil\b", re.IGNORECASE
)


_DISTANCE = Late(
    r"\d+ ?(?:km|kilometer|kilometre|meter|metre|m)\b|\b(?:menit|minutes?|langkah) (?:jalan|berjalan|dari|walk|on foot|from|berkendara)",
    re.IGNORECASE,
)


_SPOKEN = Late(
    r"\b(?:in|into|bahasa|berbahasa) (?:english|inggris|indonesian?|mandarin|japanese|jepang|arab|arabic|melayu|malay)\b",
    re.IGNORECASE,
)


_SIZED = Late(r"\bA[0-6]\b|\bF4\b|\b\d+ ?[x×] ?\d+\b|\b\d+ ?(?:cm|mm|inch(?:es)?|inci|[MK]B)\b")
_SIZES = lemma_set("ukuran size")


def implied(row: InfoRow) -> Iterator[str]:
    """Give words that a row answers without having them: when it opens, until when something can be done."""
    text = f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"
    if _HOURS.search(text) or not {"buka", "tutup"}.isdisjoint(lemmas(text)):
        yield HOURS
    if _SIZED.search(row.answer):
        yield from _SIZES
    if _PAYS.search(row.answer):
        yield "@pay"
    if _PRICED.search(row.answer):
        yield PRICE
    if _UNTIL.search(text):
        yield "tenggat"
    if _SPOKEN.search(text):
        yield "bahasa"
    if _DISTANCE.search(row.answer):
        yield "@distance"
    if _BETWEEN.search(row.answer):
        yield from ("mulai", "selesai")
    about = lemmas(" ".join((row.topic, *row.keywords)))
    fields = dict.fromkeys(field for lemma in about for field in fields_of().get(lemma, ()))
    yield from fields
    if "@cost" in fields:
        yield PRICE
    due = _UNTIL.search(text) or "tenggat" in lemmas(text)
    if due and not {"@task", "@material"}.isdisjoint(fields):
        yield from ("kumpul", "kirim")
