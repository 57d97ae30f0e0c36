"""Knows half a sentence that only says what else is asked of what was spoken of just now: «sekalian minta petanya», «their number too»."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late
from handlers.questions.words import word_set

_FIELDS = word_set(
    "mulainya selesainya dimulainya berakhirnya kelarnya bubarnya jam waktu pukul jadwal tempat lokasi ruang ruangan narasumber narsum pembicara pengisi pemateri moderator alamat kontak nomor nomer nmr nmor durasi "
    "lama peta map maps gmaps shareloc sharelok tautan hari tanggal penerima pakaian dresscode jabatan lantai gedung koordinat coach widyaiswara pembimbing anggota "
    "room venue time place speaker address number contact location floor position phone pin titik"
)
"""What is asked for."""

_WITH_FIELD = word_set(
    "daftar list nama nama-nama name names hp wa telp tlp telpon telepon whatsapp mulai selesai pelaksanaan kegiatan acara kunjungan lengkap link tugas gmap google kerjanya berapa brp siapa sp apa mana"
)
"""Words that say more of it."""

_LEADS = word_set(
    "sekalian sklian sklan sama sm di di serta berikut beserta plus also and dan n terus trus trs lalu btw oh iya ya oiya kalau kalo klo ada juga jg boleh bisa mohon tolong tlg minta mnta mau "
    "kirim krm krim kirimkan kirimin krimin dikirim mhn dkirim skalian sekalin skaligus sekaligus  share bagi bagikan kasih spill info infokan butuh perlu perkiraan kira yang yg perlu harus perhatikan dong deh min bu pak kak saya sy aku gw kami ku i need want can could have get send me "
    "the a an its their his her my our your please pls too as well untuk buat lengkapnya sekali itu tuh nih nya ny sih aja saja beliau dia mereka orangnya what whats is are who whos where wheres which or"
)

_SHORT = 9
"""Words of a tail at most."""

_AIM = Late(r"\s(?:buat|untuk|utk|bwt|biar|supaya|for|so)\s.*$")
_TAILED = Late(r"(?:nya|ny|nyaa|x)$")
_ONE = {"no": "nomor", "nope": "nomor", "share": "shareloc"}


def is_tail(clause: str) -> bool:
    """Say whether a clause asks for something by its name alone, and leaves of what to what stands before it."""
    words = re.findall(r"\w+", _AIM.sub("", clause))
    if not words or len(words) > _SHORT:
        return False
    fields = sum(_field(word) in _FIELDS or _field(word) in _ONE for word in words)
    others = (word for word in words if _field(word) not in _FIELDS and _field(word) not in _ONE)
    return bool(fields) and all(word in _LEADS or _field(word) in _WITH_FIELD for word in others)


def _field(word: str) -> str:
    return word if word in _FIELDS else _TAILED.sub("", word)


_DOUBTS = Late(
    r"\b(?:perlu|prlu|wajib|harus|hrs|mesti|boleh|bole|bisa|bs|dapat|dapet|ada|masih|msh|udah|udh|sudah|sdh|jadi|bareng\w*|gratis|disedia\w*|dipinjam\w*|dibawa|ikut)\b.*\?$"
    r"|^\w{3,}nya \w+(?: \w+){0,3}\?$"
)
OR_NOT = Late(
    r"^(?!.*\batau\b).*\s(?:ga|gak|g|ngga|nggak|engga|enggak|tidak|tdk|kagak|kan|kn|belum|blm|lom|blom|lum|not|bukan|right|correct)(?: (?:ya|sih|kah|kak|ya?h|(?:di|ke|d|k)? ?(?:sana|situ|sini|sono|lokasi)|nanti|ntar|besok|bsk|hari ini|sendiri|dulu))*\W*$"
)
"""Half a sentence that asks for a yes or no: «ada waktu bebas ngga»."""

_NO_DOUBT = Late(r"^(?:kalau|kalo|klo|kl|maksud\w*|eh|if)\b")

_OF_ONESELF = Late(
    r"^(?:saya|sy|aku|ak|gw|gue|gua|maaf|sori|soalnya|takut\w*|tapi|padahal|udah|udh|sudah|kok|i|we|my|sorry)\b"
)


def is_doubt(sentence: str) -> bool:
    """Say whether a sentence asks for a yes or no by its sign and what it says of something: «besok perlu masker?», «bajunya bebas?»."""
    said = sentence.endswith("?") and _DOUBTS.search(sentence)
    return bool(
        said or (OR_NOT.search(sentence) and not _OF_ONESELF.match(sentence))
    ) and not _NO_DOUBT.match(sentence)


_MEETING = Late(
    r"\bantara\s*$|\b(?:ketemu\w*|temu|bertemu|ngumpul\w*|(?:ber)?kumpul\w*|(?:ber)?gabung\w*|bareng\w*|satu (?:forum|ruang))(?: (?:lg|lagi|kita|kami|nya|dong))*\s*$"
)
_THE_SAME = Late(r"\b(?:satu|1) (?!lagi\b|hal\b)[a-z]+\s*$")
"""«satu instansi | sama X» is one question."""
_WITH_GROUP = Late(r"(?:kelompok|klp|klmpk|kel|tim|team|grup|group|kelas|mereka|anak)\b")


_TO_WHOM = Late(
    r"(?:(?:terus|trus|lalu|nanti|dan|and) )*(?:di)?(?:kasih\w*|serah\w*|setor\w*|kumpul(?:kan|in)\w*|lapor\w*|melapor|bilang\w*|ngomong\w*|izin\w*|ijin\w*|titip\w*|kabar\w*)? ?(?:ke|k|kepada|sama|sm|dengan|dgn|pada) (?:siapa|sapa|spa|sp|siape)\W*$"
    r"|(?:and )?(?:to whom|who (?:do|should|must) (?:i|we) (?:give|hand|send|submit|tell|report|ask)(?: (?:it|this|them))?(?: to)?)\W*$"
)
"""What says nothing but to whom something goes: «batasnya jam berapa, kasih ke siapa?»."""


_WITH_WHOM = Late(
    r"(?:dan |terus |trus |lalu )*(?:sama|sm|bareng|dengan|dgn) (?:siapa|sapa|spa|sp|siape)(?: (?:saja|aja))?\W*$"
)
_GIVES = Late(
    r"\b(?:di)?(?:kasih|serah|setor|kumpul(?:kan|in)|lapor|bilang|izin|ijin|titip|kabar|ambil|bayar|batas|tenggat|deadline|paling lambat|tukar|temu|ketemu)\w*"
)
"""«plakat diserahkan jam berapa sama siapa» asks by whom it is given; «mulai jam berapa dan sama siapa» with whom one is."""


def is_one(first: str, second: str) -> bool:
    """Say whether two halves are one question: «jeda antara A | dan B», «kapan ngumpul | sama kelompok B, di mana»."""
    if _TO_WHOM.match(second.strip()) and (_GIVES.search(first) or not _WITH_WHOM.match(second.strip())):
        return True
    found = _MEETING.search(first)
    if _THE_SAME.search(first):
        return True
    return found is not None and (found[0].startswith("antara") or bool(_WITH_GROUP.match(second)))
