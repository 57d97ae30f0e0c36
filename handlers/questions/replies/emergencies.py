"""Whom one calls when someone collapses or there is a fire: the row that gives the number for that, before anyone's own."""

from __future__ import annotations

from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies import info
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.info_matches import InfoMatch
from handlers.questions.words import word_set

_HAPPENS = lemma_set(
    "pingsan kejang kolaps kecelakaan celaka luka terluka cedera sesak kebakaran tenggelam keracunan hurt injured collapse collapsed faint fainted unconscious seizure "
    "bleeding fire accident drowning"
)
_ILL = "sakit"
_BADLY = word_set("keras parah serius gawat kritis seriously badly very")
_CALLS = word_set(
    "nomor telepon telpon telp nelpon call dial ring hubungi dihubungi panggil manggil lapor number kontak phone"
)
_OF_EMERGENCIES = "emergency-number"
_ABOUT = lemma_set("darurat emergency kecelakaan accident")


@needs(_HAPPENS | {_ILL})
def answer_emergency(asking: Asking) -> Reply | None:
    """Tell the one row on emergencies where someone needs help and it is asked whom to call."""
    reading = asking.reading
    said = {unit.lemma for unit in reading.words.units}
    badly = _ILL in said and not _BADLY.isdisjoint(reading.words.words)
    if (not badly and _HAPPENS.isdisjoint(said)) or reading.has("count", "why", "when"):
        return None
    calls = not _CALLS.isdisjoint((*reading.words.words, *reading.words.typed))
    if not calls or reading.mentioned("person"):
        return None
    rows = [
        told.document.index
        for told in asking.knowledge.documents().told
        if told.document.kind == "info"
        and _OF_EMERGENCIES in told.own
        and not _ABOUT.isdisjoint(told.head)
        and (not told.document.groups or asking.group.name in told.document.groups)
        and told.document.language in {None, asking.language}
    ]
    return info.answer_info(asking, InfoMatch(rows[0], 1.0, 0.0)) if len(rows) == 1 else None
