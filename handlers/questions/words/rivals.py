"""Things of one kind that exclude each other: a row on nurses does not tell how many midwives there are, one on the bus nothing of motorbikes."""

from __future__ import annotations

from functools import cache

from handlers.questions.reading.lemmas import lemma_set

_KINDS = (
    "dokter perawat bidan apoteker psikolog fisioterapis radiografer sanitarian",
    "guru siswa dosen mahasiswa",
    "negeri swasta",
    "bus motor sepeda",
    "perempuan laki-laki",
    "polisi tentara satpam pemadam",
    "kayak sampan selancar snorkeling selam",
    "petani nelayan peternak perajin pedagang buruh",
    "padi jagung kopi kakao sawit karet cengkih pala tembakau tebu kedelai",
    "checkin checkout",
    "utara selatan timur barat",
    "masjid gereja pura wihara kelenteng",
)


@cache
def rivals() -> tuple[frozenset[str], ...]:
    return tuple(map(lemma_set, _KINDS))


@cache
def any_rival() -> frozenset[str]:
    """Return the lemmas of all these things."""
    return frozenset().union(*rivals())
