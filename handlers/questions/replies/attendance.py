"""Whether an official comes where a row says that they do not: «gubernur hadir ga nanti malam?», «kok bukan wali kota yang terima?»."""

from __future__ import annotations

import re

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import fold, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.notes import noted_line
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set

_COMES = word_set(
    "hadir datang ikut menerima terima nerima menyambut sambut membuka buka menutup tutup bukan hadiri menghadiri dihadiri diterima disambut dibuka ditutup "
    "bareng barengan bersama sama dengan ditemani didampingi "
    "with attend attends attending come comes coming receive receives receiving welcome welcomes open opens there not"
)
_WHO_COMES = Pattern(
    r"\b(?:siapa (?:saja )?(?:yang )?(?:harus|wajib|perlu|boleh|diundang|mesti)|who (?:must|should|has to|needs to|may|is invited)(?: to)?) ?(?:ikut|hadir|datang|masuk|attend|come|join)?\b"
)
_FOR_WHOM = Late(
    r"\b(?:khusus|hanya|terbatas|perwakilan|only|limited|ketua|semua|seluruh|all)\b", re.IGNORECASE
)


@needs(_WHO_COMES, cued("who"))
def answer_who_comes(asking: Asking) -> Reply | None:
    """Tell the note that says for whom an item is: «siapa yang harus ikut rapat?»; who holds it is no answer."""
    reading = asking.reading
    if not reading.has("who") or not reading.asks or not _WHO_COMES.search(reading.words.text):
        return None
    found = asking.items()
    noted = [slot for slot in found.slots if found.fully and _FOR_WHOM.search(slot.item.note)]
    return reply("note", noted_line(noted[0]), subject=about("note", noted[:1])) if noted else None


_AWAY = Late(
    r"\b(?:di)?wakil(?:i|kan)\b|\bmewakili\b|\bberhalangan\b|\bluar (?:negeri|kota|daerah)\b|\btidak (?:dapat |bisa |akan )?(?:hadir|datang)\b|\bmenggantikan\b|\bdigantikan\b|"
    r"\brepresented\b|\brepresents\b|\bon behalf\b|\babroad\b|\b(?:will|can) ?not attend\b"
)
_OTHERWISE = ("when", "where", "count", "contact", "duration", "until", "position")


@needs(_COMES, cued("tag yesno why exist"))
def answer_attendance(asking: Asking) -> Reply | None:
    """Tell the row that says who comes instead of whom the question takes to come."""
    reading = asking.reading
    if _COMES.isdisjoint(reading.words.words) or not reading.has("tag", "yesno", "why", "exist"):
        return None
    title = {unit.lemma for unit in asked_title(asking)}
    if not title or reading.has(*_OTHERWISE) or (reading.has("who") and not reading.has("why")):
        return None
    row = next((row for row in asking.visit.info if _tells_absence(asking, row, title)), None)
    return reply("info", told(asking, row), subject=about("info", loci=row.loci)) if row else None


def _tells_absence(asking: Asking, row: InfoRow, title: set[str]) -> bool:
    """Say whether a row tells of someone with that title that another comes."""
    if row.groups and asking.group.name not in row.groups:
        return False
    if not _AWAY.search(fold(row.answer)):
        return False
    return title <= set(lemmas(f"{row.topic} {row.question}")) or title <= set(lemmas(row.answer)[:_FIRST])


_FIRST = 4
"""Whom a row is on stands first: «Gubernur sedang dinas ke luar negeri dan diwakili …»."""
