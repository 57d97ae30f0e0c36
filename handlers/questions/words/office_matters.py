"""By what matters people call offices whose names do not say them: «kadis perizinan» heads the DPMPTSP."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from handlers.questions.reading.lemmas import lemma_set

_MATTERS = """
penanaman modal: perizinan investasi
pendapatan: pajak
lingkungan hidup: persampahan sampah kebersihan
kependudukan pencatatan: ktp adminduk
kepegawaian: asn pegawai personalia
perencanaan pembangunan: perencanaan
komunikasi informatika: tik it digital
penyelamatan kebakaran: damkar
pemadam: damkar kebakaran
keuangan: anggaran
"""
"""Words of an office's name, and the matters by which it is called besides."""


@cache
def _matters() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    parted = (line.split(":") for line in _MATTERS.strip().splitlines())
    return tuple((lemma_set(name), lemma_set(matters)) for name, matters in parted)


def matters_of(name: frozenset[str]) -> Iterator[str]:
    """Give the lemmas of matters by which the office with these lemmas in its name is called besides."""
    for named, matters in _matters():
        if named <= name:
            yield from matters - name
