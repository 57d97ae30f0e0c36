"""Rules out rows that tell the attribute that is asked for, but of another thing: the capacity of a plant for that of a ship."""

from __future__ import annotations

from handlers.questions.ranking.asked import Asked
from handlers.questions.ranking.documents import Told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import needs
from handlers.questions.words import word_set

_ATTRIBUTES = word_set(
    "kapasitas harga tarif ongkos biaya luas panjang tinggi lebar jumlah sejarah umur usia kecepatan jarak alamat sandi password wifi parkir menu jadwal plat warna nama jam nomor ukuran daya "
    "suhu produksi omzet laba target capacity price cost size area length height history age speed distance address plate color colour number"
)
_OF = word_set("of the dari di pada untuk milik nya for at")
_NEAR, _NAMED = 3, 2


@needs(_ATTRIBUTES)
def is_of_other_thing(asking: Asking, asked: Asked, told: Told) -> bool:
    """Say whether an attribute is asked for of something with a name of several words, of which the row has none."""
    words = asking.reading.words.words
    for at, word in enumerate(words):
        if word not in _ATTRIBUTES:
            continue
        since = at + 1
        while since < len(words) and words[since] in _OF:
            since += 1
        named = [unit.lemma for unit in asking.reading.asks if since <= unit.start < since + _NEAR]
        if len(named) >= _NAMED and not any(asked.accounted(lemma, told) for lemma in named[:_NAMED]):
            return True
    return False
