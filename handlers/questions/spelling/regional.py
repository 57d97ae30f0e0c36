"""Writes the regional speech of a chat as plain Indonesian: «saiki acarane opo», «makan di mana ki», «tong pu bus apa»."""

from __future__ import annotations

from handlers.questions.knowledge import Knowledge
from handlers.questions.parting.parts import asks
from handlers.questions.patterns.late import Late
from handlers.questions.reading.languages import is_english
from handlers.questions.reading.lemmas import split_words
from handlers.questions.words import word_set
from handlers.questions.words.regional import Region, everywhere, regional_words, regions

_WORD = Late(r"[^\W\d_]+")
_CLOSERS = word_set("mi ji pi ki to toh e le ko ka mo di tah da teh")
"""Particles of two or three letters, which mean nothing where a clause ends with them."""

_CONFIRMERS = word_set("to toh")
"""Closers that ask whether something is so: «rapate neng hotel to?»."""

_ASIDES = word_set("mi ji pi ki mo e")
_ASKING = word_set(
    "apa siapa mana dimana kemana berapa kapan bagaimana dmn kmn brp sp sapa kpn gmn sudah udah udh sdh belum blm mulai selesai habis begitu masih"
)
"""Behind these a particle of two letters stands too: «di mana mi acaranya», «siapa pi yang bicara»."""

_BEFORE_NOODLES = word_set("makan masak pesan menu jual dan beli bikin semangkuk mie nasi ayam ada")
_AFTER_NOODLES = word_set("goreng kuah instan ayam titi kering rebus bakso aceh")
_LETTERED = word_set(
    "kelompok klp gedung blok tim kelas grup gate ruang lantai tipe sesi kel regu jalan jl pak bu dr vitamin zona"
)
"""Behind these a single letter or syllable is a name."""

_OWNERS = word_set("torang kitong tong katong ketong kitorang dorang sa beta kita dong kamorang ngana de dia")
_OWNED = Late(rf"\b({'|'.join(sorted(_OWNERS))}) (?:pe|pu|pung|punya) ([a-z]+)\b")
_ROUNDABOUT = (
    (Late(r"\bawak?e? ?dh?ewe\b"), "kita"),
    (Late(r"\b(?:bar|mari|lek bar|sak ?bare|bubar) (?=(?:iki|niki|kuwi|iku)\b)"), "habis "),
    (Late(r"\b(?:kek|kayak|kyk|macam|mcm|cem|cak|cam) ?man[aeo]\w*"), "bagaimana"),
    (Late(r"\b(?:nang|neng|ning|nek|ing|teng|wonten) (?=(?:ndi|endi|pundi)\b)"), "di "),
    (Late(r"\b(?:piye|pripun|kepiye) (?:kabare|kabaripun)\b"), "apa kabar"),
    (Late(r"\bteu acan\b"), "belum"),
    (Late(r"\bka (?=(?:tidak|tida|tra|tara|trada|seng|sonde)\b)"), ""),
    (Late(r"\bso (?=(?:abis|habis|ini)\b)"), ""),
    (Late(r"\b(sabaraha|berapa|baraha) urang\b"), r"\1 orang"),
    (Late(r"\bti mana\b"), "dari mana"),
    (Late(r"\bka mana\b"), "ke mana"),
    (Late(r"\b(?:hatur|matur) (?:nuhun|nuwun|suwun|suksma)\b"), "terima kasih"),
)
_SPACES = Late(r"\s+(?=[\s,.?!;]|$)")
_TAILS = ("nipun", "ipun", "nye", "nyo", "ne", "na", "e")
_SHORTEST = 3


def plainly(knowledge: Knowledge, folded: str) -> str:
    """Write a folded message in words that every Indonesian knows."""
    words = split_words(folded)
    regional = not _SIGNS.isdisjoint(words) or ("di" in words and _BESIDE_DI.search(folded))
    if not regional or is_english(words):
        return folded
    return _Plainly(knowledge, folded).text()


_SIGNS = (
    regional_words() | _CLOSERS | word_set("so urang awake awak awakdewe macam mcm cem cak kayak kyk")
) - {"di"}
_BESIDE_DI = Late(r"\bdi\s*(?:[,.?!;]|$)|\bti mana\b|\s[\s,.?!;]|^\s|\s$")
"""«di» is everyone's word: a particle only where a clause ends with it; spaces too many are taken out beside it."""


class _Plainly:
    """One message, and whose words it has."""

    def __init__(self, knowledge: Knowledge, folded: str) -> None:
        self._mender = knowledge.normaliser.mender
        spoken = {word for word in split_words(folded) if not self._mender.is_own(word)}
        near = [region for region in regions() if not spoken.isdisjoint(region.own)]
        near.sort(key=lambda region: _weight(region, spoken))
        self._is_regional = bool(near)
        self._meanings = dict(everywhere())
        for region in near:
            self._meanings |= region.own
        self._meanings |= {**near[-1].shared, **near[-1].own} if near else {}
        self._text = _unwound(folded, owned=self._is_regional)
        self._words = list(_WORD.finditer(self._text))

    def text(self) -> str:
        pieces: list[str] = []
        end = 0
        for at, word in enumerate(self._words):
            pieces += (self._text[end : word.start()], self._meant(at))
            end = word.end()
        return _SPACES.sub("", "".join((*pieces, self._text[end:]))).strip() or self._text

    def _word(self, at: int) -> str:
        return self._words[at][0] if 0 <= at < len(self._words) else ""

    def _meant(self, at: int) -> str:
        word = self._word(at)
        if self._mender.is_own(word) or self._is_name(at) or self._is_doubled(at):
            return word
        if word in _CLOSERS and self._closes(at):
            return "kan" if word in _CONFIRMERS and not self._asks() else ""
        if word in self._meanings:
            return self._meanings[word] or ("," if word in everywhere() and self._ends_question(at) else "")
        return self._without_tail(word) if self._is_regional else word

    def _ends_question(self, at: int) -> bool:
        """Say whether a particle stands between what asks and what one says of oneself: «makan di mana cuy laper banget»."""
        before, behind = self._text[: self._words[at].start()], self._text[self._words[at].end() :]
        return bool(at) and asks(before) and bool(behind.strip()) and not asks(behind)

    def _asks(self) -> bool:
        return any(asks(self._meanings.get(word[0], word[0])) for word in self._words)

    def _is_doubled(self, at: int) -> bool:
        """Say whether a word is half of one that is written twice, which means something else: «alun-alun»."""
        start, end = self._words[at].span()
        return self._text[end : end + 1] == "-" or self._text[max(0, start - 1) : start] == "-"

    def _is_name(self, at: int) -> bool:
        """Say whether a short word calls a thing («kelompok e»), or is noodles."""
        word = self._word(at)
        return (self._word(at - 1) in _LETTERED and len(word) < _SHORTEST) or self._is_noodles(at)

    def _closes(self, at: int) -> bool:
        """Say whether a particle stands where it means nothing: at a clause's end, or behind a word that asks."""
        rest = self._text[self._words[at].end() :].lstrip()
        if not at:
            return False
        return not rest or rest[0] in ",.?!;" or (self._word(at) in _ASIDES and self._word(at - 1) in _ASKING)

    def _is_noodles(self, at: int) -> bool:
        beside = self._word(at - 1) in _BEFORE_NOODLES or self._word(at + 1) in _AFTER_NOODLES
        return beside and self._word(at) == "mi"

    def _without_tail(self, word: str) -> str:
        """Write «klambine», «sandina» and «acaranye» with -nya, where the rest is a word."""
        if self._mender.is_word(word):
            return word
        bases = (word.removesuffix(tail) for tail in _TAILS if word.endswith(tail))
        for base in (base for base in bases if len(base) >= _SHORTEST):
            spoken = self._meanings.get(base)
            if spoken or self._mender.is_word(base):
                return f"{spoken or base}nya"
        return word


def _unwound(text: str, *, owned: bool) -> str:
    """Write turns of two words and more plainly: «kek mana», «tong pu bus»."""
    for pattern, meant in _ROUNDABOUT:
        text = pattern.sub(meant, text)
    return _OWNED.sub(r"\2 \1", text) if owned else text


def _weight(region: Region, spoken: set[str]) -> float:
    return len(spoken & region.own.keys()) + len(spoken & region.shared.keys()) / 2
