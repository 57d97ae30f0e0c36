"""Tells what is someone's own («rumah pak sekda», «anaknya berapa?») from what the visit speaks of («rumah perajin», «anak Jangkar»)."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.knowledge import Knowledge
from handlers.questions.names.phrases import Mention
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.lemmas import lemma_of, lemma_set
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_ADDRESSED = word_set("pak bu bapak ibu beliau dia mas mbak her his their she he someone alamat")
_SOMEONE = lemma_set(
    "kepala sekretaris asisten wali wakil bupati camat lurah rektor dekan direktur presiden menteri gubernur inspektur koordinator manajer "
    "ketua pembimbing widyaiswara deputi pejabat peserta panitia moderator narasumber sopir"
)
_PAPERS = word_set(
    "laporan tulisan tugas catatan refleksi jurnal makalah esai lembar pr karya report task assignment paper notes essay reflection journal writing "
    "mobil kendaraan motor barang biaya perlengkapan obat car vehicle belongings"
)
"""What is «pribadi» in that each has one of their own, and nobody's secret."""

_FROM = word_set("dari from")
_FAMILY = word_set("anak anak-anak istri suami wife husband kids children")
_BOUGHT = word_set(
    "oleh-oleh souvenir suvenir kado cendera-mata beli belikan beliin membeli belanja buy gift gifts present presents souvenirs"
)
_ASKS_WHO = word_set("siapa who nama name")
"""For whom one buys something is nobody's matter here."""
_MATES = word_set("anak anak-anak bocah")
_HAVING = {("punya",), ("memiliki",)}
_ANY_CHILD = word_set("kecil kecil-kecil sekolah sekolahan balita jalanan yatim muda buah warga orang")
"""Whose children are nobody's: «anak kecil», «anak sekolah»."""
_FOLK = word_set(
    "warga penduduk lansia jompo manula disabilitas difabel orang masyarakat pasien ibu-ibu petani nelayan perajin pengrajin residents elderly"
)
"""Whose houses are visited, and nobody's in particular."""


def is_no_ones(
    knowledge: Knowledge, words: Words, cue: Cue, named: Sequence[Mention], people: Sequence[Mention]
) -> bool:
    """Say whether a word that may ask for someone's own asks for nobody's: the visit has it, and nobody is named."""
    if cue.name != "private" or cue.end - cue.start > 1:
        return False
    word = words.words[cue.start]
    if (
        word in _FAMILY
        and not people
        and not _BOUGHT.isdisjoint(words.words)
        and not _ASKS_WHO.intersection(words.words)
    ):
        return True
    beside = {*words.words[max(0, cue.start - 1) : cue.start], *words.words[cue.end : cue.end + 1]}
    had = word in _MATES and words.words[max(0, cue.start - 1) : cue.start] in _HAVING
    if (
        (word in {"pribadi", "personal"} and beside & _PAPERS)
        or (word in {"rumah", "home"} and _is_anyones_house(words, cue, beside, people))
        or (word in _MATES and not had and _are_anyones_children(words, cue, named))
    ):
        return True
    if people or not _ADDRESSED.isdisjoint(words.words) or word.endswith("nya") or cue.start in words.tailed:
        return cue.start in words.tailed and not people and _is_here(words, cue)
    lemmas = {unit.lemma for unit in words.units}
    return not had and lemma_of(word) in knowledge.own_lemmas and lemmas.isdisjoint(_SOMEONE)


def _is_anyones_house(words: Words, cue: Cue, beside: set[str], people: Sequence[Mention]) -> bool:
    """Take «ke rumah lansia» and «dari rumah» for nobody's in particular."""
    if _beside_it(words, cue) & _FOLK:
        return True
    return bool(beside & _FROM) and not people and _ADDRESSED.isdisjoint(words.words)


def _are_anyones_children(words: Words, cue: Cue, named: Sequence[Mention]) -> bool:
    """Take «anak kecil» for nobody's, and «anak Jangkar» for the group of that name."""
    behind = next((at for at in range(cue.end, len(words.words)) if words.words[at] not in _MATES), cue.end)
    if not _ANY_CHILD.isdisjoint(words.words[cue.end : cue.end + 1]):
        return True
    return any(mention.kind == "group" and mention.start == behind for mention in named)


def _beside_it(words: Words, cue: Cue) -> set[str]:
    """Give the words up to two places beside a cue."""
    return {*words.words[max(0, cue.start - 2) : cue.start], *words.words[cue.end : cue.end + 2]}


def _is_here(words: Words, cue: Cue) -> bool:
    """Take «ini rumahnya siapa?» for the house where one is."""
    return words.words[cue.start - 1 : cue.start] in {("ini",), ("this",)}
