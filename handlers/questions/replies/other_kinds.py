"""Reasons to doubt a row of the Info sheet for what it tells: who, where the asker says when; no figure of what is counted."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import fold, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.numbers import counts_alike, counts_any
from handlers.questions.words import word_set

_PLAIN_KINDS = word_set("when where who contact")


_SHEETS = frozenset({"halaman", "lembar"})
_PRICE = Late(r"\b(?:Rp|IDR|USD)\s?\d|\$\s?\d")


@needs(cued("when where who contact count"))
def other_kind(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row's question asks for something of another kind: who, where the asker says when."""
    asked = _PLAIN_KINDS & asking.reading.names
    own = _PLAIN_KINDS & cue_names(row.question) if row.question else frozenset()
    counts = asking.reading.has("count") and not asking.reading.has("contact")
    if counts and own and "count" not in cue_names(row.question):
        people = {"orang"} if asking.reading.has("people") else set()
        people |= (
            set() if _SHEETS.isdisjoint(asking.reading.words.words) else _SHEETS - set(lemmas(row.topic))
        )
        if _PRICE.search(row.answer) and not asking.reading.has("people"):
            return False
        named = {unit.lemma for unit in asking.reading.asks}
        said = [asking.reading.words.words[unit.start] for unit in asking.reading.asks]
        return not (counts_any(row.answer, named | people) or counts_alike(row.answer, said))
    return bool(asked and own) and not asked & own and not tells(asked, row.answer)


_PLACED = Late(r"\b(?:di|ke|lewat|melalui|via|at|in|by|through|to)\b")
_BY_WHOM = Late(
    r"\b(?:kepada|oleh|ketua|panitia|resepsionis|petugas|posko|sekretariat|pendamping|bendahara|koordinator|narahubung|pembimbing|kabari|hubungi|beri tahu|contact|tell|inform|by the|to the|committee)\b"
)
_TIMED = Late(
    r"\b\d{1,2}[.:]\d\d\b|\b(?:sehari|hari|pukul|jam|tanggal|besok|day|tomorrow|(?:1[5-9]|20)\d\d|"
    r"(?:pada|di|saat|at the) (?:akhir|awal|end|start)|(?:sebelum|sesudah|setelah|before|after|during) [a-z]+)\b"
)


def tells(asked: frozenset[str], answer: str) -> bool:
    """Say whether an answer to another question holds a place or a time as well."""
    text = fold(answer)
    if asked and asked <= {"who", "contact"}:
        return bool(_BY_WHOM.search(text))
    return (asked == {"where"} and bool(_PLACED.search(text))) or (
        asked == {"when"} and bool(_TIMED.search(text))
    )
