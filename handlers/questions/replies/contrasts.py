"""Rows on the other of two: on things where people were left behind, on what each writes alone where a group's paper is asked about."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas, split_words
from handlers.questions.replies.base import Asking
from handlers.questions.words import word_set

_WORKS = r"(?:tugas|laporan|makalah|karya tulis|paper|policy brief|lembar|catatan|report|task|assignment|essay|output|produk)(?:nya)?"
_GROUPS = Late(rf"\b{_WORKS} (?:kelompok|tim|grup|kelas|bersama)\b|\b(?:group|team) {_WORKS}s?\b")
_OWN = Late(
    rf"\b{_WORKS} (?:individu|perorangan|perseorangan|pribadi|masing-masing)\b|\b(?:individual|personal|own) {_WORKS}s?\b"
)
_ALONE = lemma_set("individu perorangan perseorangan pribadi individual personal")
_TOGETHER = lemma_set("kelompok tim grup kelas group team")
_PAPERS = word_set(
    "tugas laporan makalah karya paper policy lembar catatan report task assignment essay output produk laporannya tugasnya"
)


def other_author(asking: Asking, row: InfoRow) -> bool:
    """Say whether a group's paper is asked about and the row is on what each writes alone, or the other way round."""
    words = asking.reading.words.words
    if _PAPERS.isdisjoint(words):
        return False
    said = " ".join(words)
    ours, mine = bool(_GROUPS.search(said)), bool(_OWN.search(said))
    if ours == mine:
        return False
    topic = frozenset(lemmas(f"{row.topic} {row.question}"))
    told = topic | frozenset(lemmas(row.answer))
    alone, together = (_ALONE, _TOGETHER) if ours else (_TOGETHER, _ALONE)
    return not alone.isdisjoint(topic) and together.isdisjoint(told)


_LEFT = Late(
    r"\b(?:ketinggalan|tertinggal|ditinggal|miss(?:ed)?) (?:the |my |our )?(?:bus|bis|rombongan|kapal|pesawat|boat|flight|kereta|train)\b"
)
_LEAVES = word_set("ketinggalan tertinggal ditinggal miss missed")
_THINGS = word_set("barang temuan benda property belongings items")


def left_thing(asking: Asking, row: InfoRow) -> bool:
    """Say whether someone was left behind by a bus, and the row tells what becomes of things that were."""
    words = asking.reading.words.words
    if _LEAVES.isdisjoint(words) or not _LEFT.search(" ".join(words)):
        return False
    return not _THINGS.isdisjoint(split_words(fold(row.topic)))
