"""What rows on rooms tell of who shares them: how many sleep in one is an answer to «tidurnya bareng siapa atau sendiri?»."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set

MATES = frozenset({"teman", "kamar"})
_LISTED = frozenset({"daftar", "kamar"})
"""«Satu kamar diisi dua orang; daftarnya ditempel di dekat lift» tells where to find with whom."""

_ROOM = frozenset({"kamar"})
_ALONE = Late(
    r"\b(?:satu|1|se) ?orang (?:satu|1|se) ?kamar\b|\bseorang satu kamar\b|\b(?:satu|1) kamar (?:satu|1|se) ?orang\b|\bkamar (?:sendiri|tunggal|single)\b|\bsingle rooms?\b|"
    r"\broom (?:each|to (?:him|her|your)sel\w+)\b|\b(?:diisi|tidur) sendiri"
)
_SHARED = Late(
    r"\b(?:dua|tiga|empat|2|3|4) (?:orang|peserta)\b|\bberdua\b|\bbertiga\b|\btwin\b|\bshar(?:e|ed|ing)\b|\b(?:two|three) (?:people|persons|to a room|in a room)\b"
)
_SENDIRI = word_set("sendiri sendiri-sendiri sendirian alone own myself berdua bertiga")


def tells_sharing(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked with whom one sleeps, and the row tells that it is with nobody, or which of the two that are asked."""
    if not _ROOM & set(lemmas(f"{row.topic} {' '.join(row.keywords)}")):
        return False
    text = fold(row.answer)
    either = not _SENDIRI.isdisjoint(asking.reading.words.words)
    shared = _SHARED.search(text)
    return bool((_ALONE.search(text) and not shared) or (either and shared))


_PAYS = lemma_set("bayar tanggung nanggung nanggungnya bayarin dibayarin biaya ongkos pays cover covers")
_PAID = Late(r"\b(?:biaya|dibiayai|ditanggung|menanggung|dibayar\w*|gratis|free|covered|paid|own expense)\b")


def tells_payer(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked who pays, and the row tells on whose cost something is: «biaya sendiri» names nobody."""
    asked = any(unit.lemma in _PAYS for unit in asking.reading.words.units)
    return asked and bool(_PAID.search(fold(row.answer)))


def lists_mates(asking: Asking, row: InfoRow) -> bool:
    """Say whether the row speaks of room mates, or of the list of them where rooms are asked about."""
    answer = frozenset(lemmas(row.answer))
    asks = any(unit.lemma in _ROOM for unit in asking.reading.words.units)
    return answer >= MATES or (answer >= _LISTED and asks)


_OWN_ROOM = lemma_set("kamar nomor kunci")
_ROOM_LIST = Late(r"\bdaftar (?:nomor |pembagian |penempatan )?kamar\b|\bnomor kamar\b|\broom list\b")
"""Where one's number stands; a list of who sleeps with whom tells none."""
_FLOOR = word_set("lantai lt floor")


@needs(_OWN_ROOM, cued("mine"))
def answer_own_room(asking: Asking) -> Reply | None:
    """Tell where the list of rooms is to who asks for the own one: «kamar saya nomor berapa?»."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    said = {unit.lemma for unit in reading.words.units}
    if (
        not (said >= _ROOM and asked <= _OWN_ROOM)
        or not reading.has("mine")
        or reading.mentions
        or reading.times
        or not _FLOOR.isdisjoint(reading.words.words)
    ):
        return None
    if not reading.has("count", "room", "where", "contact") or reading.has("who", "when", "people"):
        return None
    own = (row for row in asking.visit.info if not row.groups or asking.group.name in row.groups)
    row = next((row for row in own if _tells_where(row)), None)
    if row is None:
        return None
    numbered = bool(_ROOM_LIST.search(fold(row.answer)))
    return reply("whose" if numbered else "info", told(asking, row), subject=about("info", loci=row.loci))


_DIVIDED = Late(
    r"\bdaftar di (?:meja|resepsionis|grup)\b|\bpembagiannya\b.{0,40}\b(?:di ?tempel|ditempel|diumumkan|dibagikan|dilihat|lihat|cek|ada di|tersedia|meja|grup|resepsionis)\b"
)


def _tells_where(row: InfoRow) -> bool:
    """Say whether a row tells where the list of rooms is: «pembagiannya ditempel di meja panitia»."""
    on_rooms = bool(_ROOM & set(lemmas(row.topic))) and bool(_DIVIDED.search(fold(row.answer)))
    return on_rooms or frozenset(lemmas(row.answer)) >= _LISTED
