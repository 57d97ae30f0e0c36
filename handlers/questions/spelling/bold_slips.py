"""Slips that only a message which nobody understood is read for: two in one word, one in a short form, lost spaces beside a slip."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from handlers.questions.spelling.lost_vowels import everyday
from handlers.questions.spelling.speller import Speller
from handlers.questions.spelling.thumbs import is_beside, thumbed
from handlers.questions.words import word_set
from handlers.questions.words.english import english_words
from handlers.questions.words.english_chat import english_short, frequent_english
from handlers.questions.words.frequent import frequent_words
from handlers.questions.words.ordinary_english import ordinary_english
from handlers.questions.words.slang import own_slang

_SHORTEST, _SHORTEST_TWICE, _SHORTEST_WHOLE = 3, 6, 5
_FEW_LETTERS = 4
_TWO = 2
_LIKELY_ONCE, _LIKELY_TWICE = 1.15, 1.75
_CLEARLY = 0.25
"""By how much the likeliest slip is to be likelier than the next."""

_VOWELS = frozenset("aeiou")
_LOST_VOWEL, _LOST, _TWICE, _TOO_MANY, _SWAPPED, _MISSED, _OTHER_VOWEL, _FAR = (
    0.6,
    0.85,
    0.6,
    0.8,
    0.7,
    0.8,
    0.95,
    1.4,
)
_FIRST = 0.3
"""What a slip in the first letter, which a thumb seldom misses, costs besides."""


def cost(typed: str, known: str) -> float:
    """Say how unlikely it is that a thumb that meant the known word made what was typed.

    A distance as rapidfuzz has it, but with a weight for each pair of keys, which that does not know.
    """
    before: list[float] = []
    last = [0.0]
    for letter in known:
        last.append(last[-1] + (_LOST_VOWEL if letter in _VOWELS else _LOST))
    for i, key in enumerate(typed, start=1):
        row = [last[0] + _added(typed, i - 1) + (_FIRST if i == 1 else 0)]
        for j, letter in enumerate(known, start=1):
            lost = _LOST_VOWEL if letter in _VOWELS else _LOST
            first = _FIRST if i == j == 1 and key != letter else 0.0
            least = min(
                row[-1] + lost, last[j] + _added(typed, i - 1), last[j - 1] + _missed(key, letter) + first
            )
            if i > 1 and j > 1 and key == known[j - 2] and typed[i - 2] == letter:
                least = min(least, before[j - 2] + _SWAPPED)
            row.append(least)
        before, last = last, row
    return last[-1]


def _missed(key: str, letter: str) -> float:
    if key == letter:
        return 0.0
    if is_beside(key, letter):
        return _MISSED
    return _OTHER_VOWEL if key in _VOWELS and letter in _VOWELS else _FAR


def _added(typed: str, at: int) -> float:
    around = typed[max(at - 1, 0) : at] + typed[at + 1 : at + 2]
    if typed[at] in around:
        return _TWICE
    return _TOO_MANY if any(is_beside(typed[at], letter) for letter in around) else _FAR


def _likeliest(typed: str, words: Iterable[str], most: float) -> str | None:
    ranked = sorted((cost(typed, word), word) for word in words)
    if not ranked or ranked[0][0] > most:
        return None
    best = ranked[0][1]
    rivals = (rank for rank, word in ranked[1:] if _meant(word) != _meant(best))
    return best if next(rivals, most + 1) - ranked[0][0] >= _CLEARLY else None


def _meant(word: str) -> tuple[str, ...]:
    return own_slang().get(word, (word,))


_OFTEN = """
orang uang ada mana mengapa kenapa bagaimana berapa dulu dekat sini situ sana buka tutup naik turun jalan nilai warga kamar cair batas tugas laporan foto
makasih terima kasih halo kalian mereka punya perlu pengen ingin lihat tahu ketemu lewat jauh ambil taruh kumpulkan dikumpulkan kirim dikirim bayar
gratis biaya harga pesan daftar alergi sakit obat dokter masjid musala toilet parkir sopir bandara stasiun pelabuhan pesawat kereta kapal koper tas
password sandi wifi internet sinyal link tautan zoom laptop batik seragam sepatu masker topi jaket payung
"""
"""Words that many questions have besides."""


@cache
def _short_forms() -> Speller:
    """Words that many questions have, and what chats write for them: «skrg», «klmpk», «ntar»."""
    frequent = [*frequent_words().words, *_OFTEN.split()]
    known = frozenset(frequent)
    short = [short for short, plain in own_slang().items() if not known.isdisjoint(plain)]
    return Speller([*frequent, *(form for form in short if len(form) >= _FEW_LETTERS)])


def short_form(typed: str, own: Speller) -> str | None:
    """Return the word of many questions, the short form of one, or the visit's, one slip from a few letters: «kia», «srkg», «telo», «meko»."""
    if len(typed) < _SHORTEST:
        return None
    near = {
        word: None
        for known in (_short_forms(), own)
        for word in known.one_slip(typed)
        if word != typed and len(word) >= _FEW_LETTERS and OSA.distance(typed, word) == 1
    }
    alike = (word for word in near if len(typed) > _FEW_LETTERS or _begins_alike(typed, word))
    return _likeliest(typed, alike, _LIKELY_ONCE)


def _begins_alike(typed: str, word: str) -> bool:
    """Say whether few letters begin as the word does, or with the key beside it where most questions have the word."""
    frequent = len(typed) > _SHORTEST and word in frequent_words().words
    return word[0] == typed[0] or typed[:2] == word[1::-1] or (frequent and is_beside(typed[0], word[0]))


_TAILS = ("nya", "ny", "nay", "yna", "mya", "nha", "bya", "na", "nyq", "nys")


def before_tail(typed: str) -> Iterator[str]:
    """Give what stands before a -nya, as it may be typed."""
    for tail in _TAILS:
        if typed.endswith(tail) and len(typed) > len(tail) + _FEW_LETTERS:
            yield typed.removesuffix(tail)


def twice_slipped(typed: str, own: Speller, common: Speller) -> str | None:
    """Return the word of the visit, or of questions, from which two slips lead to what was typed: «khmupl», «jamberpaa»."""
    if len(typed) < _SHORTEST_WHOLE:
        return None
    for known in (_short_forms(), own, common):
        least = _SHORTEST_WHOLE if known is _short_forms() else _SHORTEST_TWICE
        near = [
            word
            for word, _, _ in process.extract(
                typed, list(known.words), scorer=OSA.distance, score_cutoff=_TWO, limit=None
            )
            if len(word) >= least and word != typed
        ]
        found = _likeliest(typed, near, _LIKELY_TWICE)
        if found:
            return found
    return None


def everyday_slip(typed: str) -> str | None:
    """Return the word of everyday life one slip away, whether or not the visit has it."""
    return thumbed(everyday(), typed) if len(typed) >= _SHORTEST_WHOLE else None


@cache
def _english() -> Speller:
    return Speller([*frequent_english().words, *sorted(english_words() | ordinary_english())])


def frequent_english_slip(typed: str) -> str | None:
    """Return the word of most English questions that is written short, or one slip away."""
    return english_short().get(typed) or thumbed(frequent_english(), typed)


def english_slip(typed: str) -> str | None:
    """Return the English word one slip away, or two where most questions have it."""
    near = thumbed(_english(), typed) if len(typed) >= _FEW_LETTERS else None
    if near or len(typed) < _SHORTEST_TWICE:
        return near
    found = process.extract(
        typed, list(frequent_english().words), scorer=OSA.distance, score_cutoff=_TWO, limit=None
    )
    return _likeliest(typed, [word for word, _, _ in found if len(word) >= _SHORTEST_TWICE], _LIKELY_TWICE)


_LITTLE_ENGLISH = word_set(
    "is are do does did the our my us we you for to at in of on what where when who how which will can be and this there that today tonight tomorrow last first second next time"
)


def ask(piece: str) -> tuple[str, ...] | None:
    """Read a word of most questions, or the short form of one."""
    if len(piece) < _SHORTEST and piece not in _SHORT_BESIDE:
        return None
    if piece in frequent_words().words or piece in _ASK_BESIDES:
        return own_slang().get(piece, (piece,))
    plain = own_slang().get(piece)
    return (
        plain
        if plain and all(word in frequent_words().words or word == "mana" for word in plain[-1:])
        else None
    )


_ASK_BESIDES = word_set("ini itu ada mana apa")
_SHORT_BESIDE = word_set("yg sp jm lo no ya ga gk dr lt")


def ask_in_english(piece: str) -> tuple[str, ...] | None:
    return (piece,) if piece in _LITTLE_ENGLISH else None


def one_english(piece: str) -> tuple[str, ...] | None:
    """Read a whole English word."""
    known = piece in frequent_english().words or (len(piece) > _SHORTEST and piece in _english().words)
    return (piece,) if known else None
