"""Words for what only whoever stands in the agenda does."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.questions.words import word_set

DOES = word_set(
    "membuka menutup dibuka ditutup buka tutup pembukaan penutupan menerima diterima terima nerima menyambut disambut sambut nyambut sambutan "
    "memaparkan dipaparkan paparan presentasi menyajikan memandu dipandu mimpin memimpin dipimpin mengisi diisi ngisi membawakan dibawakan "
    "menyampaikan disampaikan oleh narasumber narasumbernya pembicara pembicaranya pemateri penyaji pemandu moderator moderatornya opens open opening opened close "
    "closes closing closed receive receives welcome welcomes welcomed presents presenting moderates hosts lead leads by speaker presenter speech speeches remarks keynote"
)
"""What only whoever stands in the agenda does; others may come, accompany and meet as well."""

COMES = word_set(
    "hadir menghadiri dihadiri datang ikut mendampingi menemani attend attends attending join joins come comes coming tiba"
)


def comes(words: Iterable[str]) -> bool:
    """Say whether it is asked if someone comes or goes along: who speaks where does not tell that."""
    return not COMES.isdisjoint(words)


SPEAKS = word_set("bicara berbicara ngomong speak speaks speaking talk talks tampil ngisi mengisi menyapa")
