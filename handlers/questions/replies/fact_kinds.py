"""Kinds of facts that a text must visibly hold to answer: a plate is letters and digits, a price is an amount."""

from __future__ import annotations

import re
from functools import lru_cache

from db.visit import InfoRow
from handlers.questions.patterns.by_word import ByWord
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Patterns
from handlers.questions.reading.cue_finding import cue_names
from handlers.questions.reading.lemmas import fold, lemma_set, lemmas
from handlers.questions.replies.amenities import lacks_amenity
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.replies.belongings import BELONGINGS
from handlers.questions.replies.contrasts import left_thing, other_author
from handlers.questions.replies.row_scopes import of_patients, of_place_unnamed, only_forbids
from handlers.questions.words import word_set
from handlers.questions.words.facts import SPOKEN_FACTS
from handlers.questions.words.fillers import vague
from handlers.questions.words.named_facts import named_facts

_KINDS: tuple[tuple[frozenset[str], Late], ...] = (
    (
        word_set("plat pelat plate nopol polisi license"),
        Late(r"\b[A-Z]{1,2} ?\d{1,4} ?[A-Z]{1,3}\b|(?i:\bpe?lat|\bnopol|\bnomor polisi|\bplate)"),
    ),
    (
        word_set("sopir supir driver drivers drives pengemudi sopirnya supirnya"),
        Late(r"(?i:sopir|supir|driver|pengemudi|drives|driven)"),
    ),
    (
        word_set("halal haram"),
        Late(r"(?i:halal|haram|muslim)"),
    ),
    (
        word_set("refund refundable reschedule"),
        Late(r"(?i:refund|kembali|tukar|batal|reschedule|cancel)"),
    ),
    (
        word_set("harga harganya price prices"),
        Late(
            r"(?i:\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]|gratis|\bfree\b"
            r"|tanpa biaya|tidak dipungut|included)"
        ),
    ),
    (
        word_set("denda dendanya didenda fined fines penalty"),
        Late(r"(?i:denda|sanksi|\brp|fine|penalty)"),
    ),
    (
        word_set(
            "tarif tarifnya ongkos ongkosnya gaji gajinya penghasilan penghasilannya upah upahnya fare fares cost costs income salary salaries wage wages"
        ),
        Late(
            r"(?i:\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]|gratis|\bfree\b"
            r"|biaya|tanpa|tidak dipungut|ditanggung|dibayar|bayar|included|covered|paid)"
        ),
    ),
    (
        word_set("muat memuat muatnya menampung seats"),
        Late(r"(?i:\borang|kursi|seats?\b|people|penumpang|persons?\b|tampung|kapasitas|capacity)"),
    ),
    (
        word_set("warna warnanya colour color"),
        Late(
            r"(?i:merah|kuning|hijau|biru|putih|hitam|oranye|jingga|ungu|cokelat|coklat|abu|krem|khaki|emas|perak|toska|nila|gelap|terang|marun|dongker"
            r"|\bred\b|yellow|green|blue|white|black|orange|purple|brown|grey|gray|beige|gold|silver|navy|maroon|dark|light)"
        ),
    ),
    (
        word_set("persen persentase persentasenya percentage percent"),
        Late(r"(?i:%|persen|per cent|percent|\d+ (?:dari|of|out of) (?:the )?[\d.]+)"),
    ),
)
"""What is asked for, and how a text that tells it looks."""
_KINDS_BY_WORD = ByWord(_KINDS)


_NAMES = word_set("nama namanya name")
THINGS = word_set("hotel restoran masjid museum bandara")


def lacks_kind(asking: Asking, text: str, *, worn: bool = False) -> bool:
    """Say whether a kind of fact is asked for that a text does not hold; what is `worn` is told by its name."""
    said = _besides_names(asking)
    things = THINGS.intersection(said) if not _NAMES.isdisjoint(said) and asking.reading.has("what") else ()
    if things and not any(re.search(rf"(?i:\b{thing}\w*) [\"'«“]?[A-Z]", text) for thing in things):
        return True
    phrased, called = _asked(said)
    if any(not looks.search(text) for looks in phrased):
        return True
    return not worn and any(not looks.search(text) for looks in called)


def _besides_names(asking: Asking) -> tuple[str, ...]:
    """Give the words that name nobody: Pak Imam is asked about, and not who leads a prayer."""
    words, people = asking.reading.words.words, asking.reading.mentioned("person")
    if not people:
        return words
    named = {at for mention in people for at in range(mention.start, mention.end)}
    return tuple(word for at, word in enumerate(words) if at not in named)


@lru_cache(maxsize=256)
def _asked(said: tuple[str, ...]) -> tuple[tuple[Late, ...], tuple[Late, ...]]:
    """Give how texts look that tell what is asked for, in phrases and in single words; each row is held against the same."""
    spoken = " ".join(said)
    near = (_SPOKEN[at] for at in _IN_PHRASES.possible(spoken))
    phrased = [looks for asked, looks in near if asked.search(spoken)]
    phrased += named_facts(said)
    return tuple(phrased), tuple(_KINDS_BY_WORD.called(said))


_MOST = r"(?:paling|ter)[ -]?(?:banyak|sering|laku|laris|besar|tinggi|kecil|rendah|ramai|diminati|populer)"
_PHRASES = (
    (
        Late(
            r"\b(?:what|which) (?:gate|seat|terminal|platform)\b|\b(?:gate|gerbang|pintu|kursi|terminal|peron) (?:nomor )?(?:berapa|brp|mana)\b"
        ),
        Late(r"(?i:\bgate|gerbang|pintu|\bseats?\b|kursi|terminal|peron|platform|jalur|track)"),
    ),
    (
        Late(
            r"\b(?:hujan|gerimis|mendung|cerah|rain|raining|sunny)\b.{0,12}\b(?:tidak|ya|kan|kah)\b|\b(?:apakah|akan|bakal|will it|is it|going to)\b.{0,20}\b(?:hujan|gerimis|rain\w*)\b|"
            r"\b(?:cuaca\w*|weather|forecast)\b"
        ),
        Late(r"(?i:hujan|cuaca|\brain|weather|suhu|temperature)"),
    ),
    (
        Late(r"\b(?:tahun berapa|tahun brp|what year|which year)\b"),
        Late(r"\b(?:1[5-9]|20)\d\d\b|abad|century"),
    ),
    (
        Late(
            rf"\b(?:{_MOST}\b.*\b(?:apa|mana|siapa)|(?:apa|mana|siapa)\b.*\b{_MOST}|(?:what|which|who)\b.*\b(?:most|biggest|largest|highest|busiest))\b"
        ),
        Late(
            r"(?i:paling|\bter(?:banyak|sering|laris|besar|tinggi|kecil|rendah|ramai|baik)|utama|unggul|favorit|most|biggest|largest|highest|busiest|top|best|\bjuara|\bfirst|pertama|"
            r"\d ?(?:%|persen|percent)(?:[,;]| dan| and) [a-z ]+ \d[\d,.]* ?(?:%|persen|percent))"
        ),
    ),
)
"""The same of what is asked for in several words: a year, and which of all has most."""


_SPOKEN = (*_PHRASES, *SPOKEN_FACTS)
_IN_PHRASES = Patterns([asked for asked, _ in _SPOKEN])


def asks_kind(asking: Asking) -> bool:
    """Say whether any kind of fact is asked for that texts must visibly hold."""
    said = _besides_names(asking)
    return any(_asked(said)) or not THINGS.isdisjoint(said)


def telling(asking: Asking, answer: Reply | None) -> Reply | None:
    """Keep an answer whose own lines hold the kind of fact that is asked for."""
    if answer is None or answer.intent == "contact":
        return answer
    text = " ".join(fact for part in answer.lines for _, fact in part.facts if isinstance(fact, str))
    return None if lacks_kind(asking, text) else answer


def other_fact(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row is known to tell another kind of fact than what is asked for."""
    return (
        (
            asks_kind(asking)
            and lacks_kind(asking, f"{row.topic} {row.question} {row.answer} {_called_too(asking, row)}")
        )
        or lacks_amenity(asking, "", row)
        or _no_rule(asking, row)
        or _untimed(asking, row)
        or _only_money(asking, row)
        or _of_place(asking, row)
        or _comes_next(asking)
        or of_patients(asking, row)
        or only_forbids(asking, row)
        or of_place_unnamed(asking, row)
        or left_people(asking, row)
        or left_thing(asking, row)
        or other_author(asking, row)
    )


def _called_too(asking: Asking, row: InfoRow) -> str:
    """Give the keywords of a row that the question says: organizers wrote them there because the row is on them."""
    said = {*asking.reading.words.words, *asking.reading.words.typed}
    return " ".join(word for word in row.keywords if word.casefold() in said)


_MAY = word_set("boleh bolehkah dibolehkan diperbolehkan dilarang diizinkan diperkenankan allowed")

_CAN_WE = Late(r"(?:can|may|could) (?:i|we)\b")


RULE = Late(
    r"\b(?:boleh|bolehkah|dilarang|larangan|tidak|tanpa|jangan|hanya|wajib|harap|mohon|izin|diizinkan|diperkenankan|diperbolehkan|dibolehkan|matikan|lepas|titip\w*|dititip\w*|"
    r"bebas (?:asap )?rokok|denda|area (?:khusus )?(?:merokok|perokok)|smoke[- ]free|smoking (?:area|corner)|"
    r"not|no|must|may|only|please|allowed|permitted|prohibited|forbidden|without)\b",
    re.IGNORECASE,
)

RULED = lemma_set("foto video rekam merekam record selfie drone rokok vape livestream")
"""What mostly goes by rules: without one nothing tells whether it is allowed."""


def _no_rule(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is asked what may be done, and the row only counts something, or tells no rule on what mostly has one."""
    ruled = any(unit.lemma in RULED for unit in asking.reading.asks)
    words = asking.reading.words
    asked = not _MAY.isdisjoint(words.words) or (ruled and bool(_CAN_WE.match(words.text)))
    may = asked and not asking.reading.has("count", "wear", "bring", "duration", "where", "when")
    lax = ruled and not RULE.search(f"{row.question} {row.answer}")
    return may and (lax or row.answer[:1].isdigit() or "count" in cue_names(row.question))


_STAFF = word_set("orang pegawai pegawainya karyawan staf personel petugas tenaga people staff employees")
_SHARES = word_set("persen persentase persentasenya percent percentage")
"""«berapa persen orang miskin?» counts nobody either."""
_FOR_WHOM = word_set("untuk buat bagi per tiap setiap satu for")
"""«untuk orang umum berapa?» counts nobody."""
_AMOUNT = Late(r"(?i:\b(?:rp|idr|usd) ?[\d.,]+|\b(?:19|20)\d\d\b|[\d.,]+ ?(?:%|persen|percent))")


def _only_money(asking: Asking, row: InfoRow) -> bool:
    """Say whether people are counted, and all figures of the row are amounts of money, years or shares."""
    words = asking.reading.words.words
    each = any(word in _STAFF and words[at] in _FOR_WHOM for at, word in enumerate(words[1:]))
    shares = not _SHARES.isdisjoint(words)
    counts = asking.reading.has("count") and not (each or shares) and not _STAFF.isdisjoint(words)
    figures = any(map(str.isdigit, row.answer))
    return counts and figures and not any(map(str.isdigit, _AMOUNT.sub(" ", row.answer)))


_TROOP = Late(
    r"\bwith us\b|\bikut (?:kita|kami|rombongan)\b|\bmendampingi (?:kita|kami|rombongan)\b|\b(?:di|dalam|dari|in|among) (?:rombongan|panitia|delegasi|tim kita|tim kami|our group|the delegation|the committee)\b"
)


def _of_place(asking: Asking, row: InfoRow) -> bool:
    """Say whether those who travel are asked about («ada dokter di rombongan?»), and the row is on a place."""
    return bool(row.loci) and bool(_TROOP.search(asking.reading.words.text))


_DATED = Late(
    r"\b\d{1,2}[.:]\d\d\b|\b(?:sehari|hari|harian|pukul|jam|tanggal|besok|day|days|daily|tomorrow|today|sejak|mulai|sebelum|sesudah|setelah|saat|ketika|pagi|siang|sore|"
    r"malam|minggu|bulan|tahun|menit|senin|selasa|rabu|kamis|jumat|sabtu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|since|before|after|during|until|"
    r"morning|afternoon|evening|night|weeks?|months?|years?|(?:19|20)\d\d|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|"
    r"january|february|march|may|june|july|august|october|december|minutes|hours)\b"
)


def _comes_next(asking: Asking) -> bool:
    """Say whether it is asked if one goes somewhere next («habis ini ke hotel ya?»), which only the agenda tells."""
    words = asking.reading.words.words
    to = any(unit.start and words[unit.start - 1] == "ke" for unit in asking.reading.asks)
    return asking.reading.has("next") and to


_CARRIES = lemma_set("bus rombongan kapal pesawat kereta")


def left_people(asking: Asking, row: InfoRow) -> bool:
    """Say whether a thing was left behind, and the row tells what becomes of people who were."""
    said = {unit.lemma for unit in asking.reading.words.units}
    thing = "hilang" in said and not said.isdisjoint(BELONGINGS)
    topic = set(lemmas(row.topic))
    return thing and "hilang" in topic and not topic.isdisjoint(_CARRIES)


def _untimed(asking: Asking, row: InfoRow) -> bool:
    """Say whether it is only asked when something is, and the row tells no time."""
    reading = asking.reading
    only = reading.has("when") and not reading.has("where", "who", "what", "contact", "count", "how", "wear")
    if not only or "when" in cue_names(row.question) or _DATED.search(fold(row.answer)):
        return False
    if not _AT_ITEM.search(fold(row.answer)):
        return True
    return (asking.knowledge.title_lemmas - vague()).isdisjoint(lemmas(row.answer))


_AT_ITEM = Late(
    r"\b(?:pada|di|dalam|at|in|on|with|bersama|lewat|usai|seusai|waktu|selesai|selepas|bersamaan|from|dari)\b"
)
