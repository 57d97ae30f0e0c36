"""A figure of the whole is none of a part: who asks for a village's people is not told the regency's."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import cued, needs

_FIGURES = lemma_set(
    "penduduk luas anggaran apbd pad pegawai kemiskinan pengangguran kecamatan kelurahan desa pendapatan population budget area"
)
_PARTS = lemma_set(
    "desa kelurahan kecamatan dusun kampung sekolah puskesmas dinas badan museum pasar pelabuhan hotel bank kantor village district office"
)


@needs(_FIGURES, cued("count"))
def is_of_the_whole(asking: Asking, row: InfoRow) -> bool:
    """Say whether a figure of one place is asked for, and the row, which names no place, gives the whole's."""
    asked = {unit.lemma for unit in asking.reading.asks} & _FIGURES
    if not asked or not asking.reading.has("count") or row.loci:
        return False
    named = [m for m in asking.reading.mentioned("locus") if len(m.lemmas) > 1 and not m.general]
    parts = [m for m in named if _is_part(asking, m.names[0].index)]
    told = set(lemmas(f"{row.topic} {row.question} {row.answer} {' '.join(row.keywords)}"))
    return bool(parts) and not any(set(m.lemmas) - _PARTS <= told for m in parts)


def _is_part(asking: Asking, index: int) -> bool:
    locus = asking.visit.loci[index]
    return not _PARTS.isdisjoint(lemmas(f"{locus.kind} {locus.name}"))
