"""A figure that is taken for granted of something that a row tells: «bagasi 30 kg kan?» is asked as «bagasi berapa kg», and yes or no is said by the row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from markupsafe import Markup

from handlers.questions.answers import Answer
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold
from handlers.questions.words.time_words import NUMBERS
from texts.messages.answers import line, word_answer

_CLAIMS = Late(
    r"^(?=.*\d)(.+?)[ ,]*\b(?:ya|yah|kan|betul|bener|benar|bukan|right|correct|ga|gak|nggak|kah)(?:\s(?:ya|kan|betul|bener|benar|gak|ga|sih))*\W*$"
)
_ASKS = Late(r"\b(?:berapa|brp|brapa|how (?:many|much)|kapan|mana|siapa|what|which)\b")
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
_FIGURE = Late(
    rf"(?<![\d.:])(?P<rp>rp\.? ?)?(?P<number>\d+(?:\.\d{{3}})*(?:,\d+)?)(?: ?(?P<unit>{'|'.join(map(re.escape, _UNITS))})\b)?(?![\d.:]*\d)"
)
_DIGITS = frozenset("0123456789")
_CLOCK = Late(r"\b(?:jam|pukul|pkl|jm|tanggal|tgl|at|on)\s*\d|\d[.:]\d\d\b")


class Talk(Protocol):
    """One message of one person, as it is answered."""

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def language(self) -> str: ...

    def answer_rows(self, folded: str, previous: Context | None) -> Answer: ...


def answer_figure(talk: Talk, folded: str, previous: Context | None) -> Answer | None:
    """Answer what has a figure by the row that gives it; None where none does."""
    claim, figure = _claimed(folded)
    if figure is None:
        return None
    unit = figure["unit"] or ""
    asked = f"{claim[: figure.start()]}berapa {unit if _UNITS.get(unit) else ''} {claim[figure.end() :]}"
    answer = talk.answer_rows(" ".join(asked.split()), previous)
    if not answer.answered or answer.row is None:
        return None
    row = fold(talk.knowledge.visit.info[answer.row].answer)
    held = set(_values(row))
    if not held or (_UNITS.get(unit) or "") not in _spelt(row):
        return None
    return _with_verdict(talk, answer, true=_value(figure) in held)


def with_verdict(talk: Talk, folded: str, answer: Answer) -> Answer:
    """Say yes or no before a row that gives the one figure of the kind that is taken for granted."""
    _, figure = _claimed(folded) if answer.row is not None else ("", None)
    if figure is None or answer.row is None or not (figure["unit"] or figure["rp"]):
        return answer
    row = _spelt(fold(talk.knowledge.visit.info[answer.row].answer))
    same = [found for found in _FIGURE.finditer(row) if _kind(found) == _kind(figure)]
    return _with_verdict(talk, answer, true=_value(same[0]) == _value(figure)) if len(same) == 1 else answer


def _claimed(folded: str) -> tuple[str, re.Match[str] | None]:
    """Return what is claimed, and its one figure."""
    if _DIGITS.isdisjoint(folded):
        return "", None
    claim = None if _CLOCK.search(folded) or _ASKS.search(folded) else _CLAIMS.match(folded)
    figures = list(_FIGURE.finditer(claim[1])) if claim else []
    return (claim[1], figures[0]) if claim and len(figures) == 1 else ("", None)


def _kind(figure: re.Match[str]) -> str:
    unit = figure["unit"] or ""
    money = figure["rp"] or unit in {*_TIMES, "rupiah"}
    return "rp" if money else _UNITS.get(unit, "")


def _with_verdict(talk: Talk, answer: Answer, *, true: bool) -> Answer:
    heads = [word_answer((line(said),), talk.language) for said in ("no", "yes")]
    if answer.html.startswith(tuple(heads)):
        return answer
    return replace(answer, html=heads[true] + Markup("\n") + answer.html)


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
