"""A figure that is taken for granted of something that a row tells: «bagasi 30 kg kan?» is asked as «bagasi berapa kg», and yes or no is said by the row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from markupsafe import Markup

from handlers.questions.answers import Answer
from handlers.questions.context import Context
from handlers.questions.knowledge import Knowledge
from handlers.questions.lemmas import fold
from handlers.questions.words.time_words import NUMBERS
from texts.messages.answers import line, word_answer

_CLAIMS = re.compile(
    r"^(?=.*\d)(.+?)[ ,]*\b(?:ya|yah|kan|betul|bener|benar|bukan|right|correct|ga|gak|nggak|kah)(?:\s(?:ya|kan|betul|bener|benar|gak|ga|sih))*\W*$"
)
_ASKS = re.compile(r"\b(?:berapa|brp|brapa|how (?:many|much)|kapan|mana|siapa|what|which)\b")
_TIMES = {
    "ribu": 10**3,
    "rb": 10**3,
    "juta": 10**6,
    "jt": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
}
_UNITS = {
    "kg": "kilogram", "kilo": "kilogram", "kilogram": "kilogram", "persen": "persen", "%": "persen", "menit": "menit",
    "jam": "jam", "km": "kilometer", "kilometer": "kilometer", "meter": "meter", "halaman": "halaman", "orang": "orang",
    "rupiah": "rp", **dict.fromkeys(_TIMES, ""),
}  # fmt: skip
_FIGURE = re.compile(
    rf"(?<![\d.:])(?P<rp>rp\.? ?)?(?P<number>\d+(?:\.\d{{3}})*(?:,\d+)?)(?: ?(?P<unit>{'|'.join(map(re.escape, _UNITS))})\b)?(?![\d.:]*\d)"
)
_CLOCK = re.compile(r"\b(?:jam|pukul|pkl|jm|tanggal|tgl|at|on)\s*\d|\d[.:]\d\d\b")


class Talk(Protocol):
    """One message of one person, as it is answered."""

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def language(self) -> str: ...

    def answer_rows(self, folded: str, previous: Context | None) -> Answer: ...


def answer_figure(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer what has a figure by the row that gives it; None where none does."""
    claim = _CLAIMS.match(folded)
    figures = [] if claim is None or _CLOCK.search(folded) else list(_FIGURE.finditer(claim[1]))
    if claim is None or len(figures) != 1 or _ASKS.search(folded):
        return None
    figure = figures[0]
    unit = figure["unit"] or ""
    asked = (
        f"{claim[1][: figure.start()]}berapa {unit if _UNITS.get(unit) else ''} {claim[1][figure.end() :]}"
    )
    answer = talk.answer_rows(" ".join(asked.split()), previous)
    if not answer.answered or answer.row is None:
        return None
    row = fold(talk.knowledge.visit.info[answer.row].answer)
    held = set(_values(row))
    if not held or (_UNITS.get(unit) or "") not in _spelt(row):
        return None
    head = line("yes") if _value(figure) in held else line("no")
    return replace(answer, html=word_answer((head,), talk.language) + Markup("\n") + answer.html)


def _value(figure: re.Match[str]) -> float:
    number = float(figure["number"].replace(".", "").replace(",", "."))
    return number * _TIMES.get(figure["unit"] or "", 1)


def _values(text: str) -> Iterator[float]:
    yield from map(_value, _FIGURE.finditer(text))
    yield from (float(NUMBERS[word]) for word in re.findall(r"[a-z]+", text) if word in NUMBERS)


def _spelt(text: str) -> str:
    """Write a row's units in one way."""
    return re.sub(
        r"\b(?:kg|kilo)\b", "kilogram", re.sub(r"\bkm\b", "kilometer", text.replace("%", " persen"))
    )
