"""What is answered before all else: orders to the assistant, numbers of unknown owners, private matters, talk."""

from __future__ import annotations

import re
from functools import lru_cache

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.replies import groups, info, info_words, people_meant, reaching, talk
from handlers.questions.replies.base import Asking, Reply, once, reply
from handlers.questions.replies.info_matches import match_info
from handlers.questions.replies.unknown import answer_unknown
from texts.messages.answers import line

_CODE = Late(r"\{\{|\}\}|\$\{|<\?|--\s*$|;\s*--|\bdrop table\b|\bor 1 ?= ?1\b|\brm -rf\b|\bselect \*")
_CODE_SIGNS = ("{", "}", "<?", "--", "drop table", "select *", "1=1", "1 = 1", "rm -rf")
_ORDERS = Pattern(
    r"\b(?:abaikan|ignore (?:all|any|previous|the|your)|lupakan (?:semua|instruksi|aturan)|kamu sekarang (?:jadi|adalah|admin)|you are now|tanpa aturan|"
    r"system prompt|act as|pretend|(?:mode|role) (?:admin|developer|debug)|instruksi sebelumnya|previous instructions)\b|"
    r"\b(?:jawab|balas|respon) (?:semua|setiap|tiap|seluruh)\b|\b(?:mulai sekarang|from now on)\b.*\b(?:jawab|balas|katakan|bilang|answer|reply|say)\b|"
    r"^(?:(?:tolong|coba|bisa|bisakah|mohon|minta|please|can you|could you) )?(?:buatkan|buatin|bikinkan|bikinin|tuliskan|tulisin|ketikkan|terjemahkan|terjemahin|translate|"
    r"rangkumkan|rangkumin|ringkaskan|nyanyikan|pesankan|pesenin|pesanin|bookingkan|bookingin|panggilkan|panggilin|belikan|beliin|jemputin|antarkan|anterin|titipkan|"
    r"cetakkan|printkan|printin|fotokopikan|book (?:me|us|a)|order (?:me|us|a)|call (?:me|us) an?|get me an?|bring me|print (?:me|out|this)|write me|write a|compose|draft a|draft me|make me a)\b|"
    r"^(?:tolong|coba|mohon|minta|please|can you|could you)(?: \w+)? (?:kirim|unggah|upload|submit|send|email)(?:kan|in)? (?:my |our )?(?:laporan|tugas|email|pesan|file|berkas|dokumen|report|assignment|message)(?:nya)? (?:saya|ku|kami|ini|kita|to)\b|"
    r"\b(?:password|sandi|token|api key)\b.{0,30}\b(?:admin|server|root|database|bot|kamu|your)\b|"
    r"\b(?:answer|reply to) (?:all|every|each)\b|\b(?:reply|respond|answer|jawab|balas)(?: saja| cukup)? (?:only )?(?:with|dengan)\b|\brepeat after me\b|^system\s*:"
)
"""Texts that tell the assistant to be another one."""

_CHATS = Pattern(
    r"^(?:(?:min|mimin|admin|kak|bot|kamu|lu|lo|halo|hai|(?:apa|bagaimana|gimana|piye) (?:kabar\w*|damang))[ ,?]+)*(?:sudah|udah|udh|sdh|dah)[ ,]+(?:makan|mandi|tidur|ngopi|minum|bangun)(?: (?:belum|blm|blom|belon|kah|min|mimin|admin|kak|bot|nih|ya))+\W*$"
)
"""What one asks a friend: «sudah makan belum, min?»."""

_CHANGES = Pattern(
    r"^(?:(?:tolong|coba|bisa|bisakah|mohon|minta|please|can you|could you|kamu|anda) )*(?:"
    r"(?:r?ubah|ubahlah|majukan|majuin|mundurkan|mundurin|undur|undurkan|batalkan|batalin|tambahkan|tambahin|hapus|hapuskan|hapusin|umumkan|umumin|daftarkan|daftarin|"
    r"pindahkan|pindahin|catat bahwa|sampaikan ke (?:semua|seluruh|peserta)|postpone|reschedule|cancel|delete|remove|add me|register me|sign me up|tell (?:everyone|everybody|them all))\b|"
    r"(?:ganti|set|edit|setel) (?:jam|jadwal|waktu|acara|nama|nomor|kontak|ruang|ruangan|lokasi|tempat)\b.*\b(?:jadi|menjadi|ke|dengan) |"
    r"(?:change|move|update|set|shift) (?:the |our |my |all )?(?:\w+ ){1,4}?to )"
    r"(?!.*\b(?:berapa|mana|apa|siapa|kapan|bagaimana|what|where|when|who|how|which)\b)"
)
"""Orders to change the programme, which only organizers do, and elsewhere."""

_GOOD = r"bagus|enak|baik|seru|keren|nyaman|ramah|hebat|sedap|lezat|cantik|ganteng|indah|asik|asyik|mantap|pintar|kece"
_OPINION = Pattern(
    rf"\b(?:{_GOOD})an\b|\blebih (?:{_GOOD})\b|\b(?:better|nicer|tastier|prettier|more (?:fun|beautiful|interesting|comfortable))\b"
)
"""What is better than another is for people to say."""

_MOVES = Pattern(
    r"^(?=.*\b(?:boleh|bolehkah|bisa|bisakah|can|may|could)\b).*\b(?:tukar|bertukar|tukeran|pindah|ganti|gabung|bergabung|ikut|nebeng|switch|swap|move|change|join)(?: saja| aja)? "
    r"(?:ke |sama |dengan |di |with |to |into )?(?:kelompok|grup|tim|regu|kelas|group|team)\b"
)
"""Whether one may go with another group is for the organizers to say, unless a row does."""

_TO_ALL = Pattern(
    r"\b(?:reply|respond|announce|balas|jawab|umumkan|sampaikan)(?: to| ke| kepada)? (?:all|semua|seluruh|everyone|everybody)\b[^?]*[:,]"
)
"""What others are to be told, in whose place nobody speaks here."""

_PHONE = Late(r"\+?\d[\d\s().-]{6,}\d")


def is_no_question(asking: Asking) -> bool:
    """Say whether no row may answer: orders to the assistant, numbers to be looked up, what is someone's own."""
    text = asking.reading.text
    return is_order(text) or is_for_people(text) or bool(_PHONE.search(text)) or asking.reading.has("private")


@lru_cache(maxsize=64)
def is_order(text: str) -> bool:
    """Say whether a text is code, tells the assistant what to be, or what one says to a friend."""
    code = any(sign in text for sign in _CODE_SIGNS) and _CODE.search(text)
    return bool(code or _ORDERS.search(text) or _CHATS.search(text))


@lru_cache(maxsize=64)
def is_for_people(text: str) -> bool:
    """Say whether what is asked is for people to say or do: what is better, whether one may change groups, another programme."""
    return any(told.search(text) for told in (_OPINION, _MOVES, _CHANGES, _TO_ALL))


def answer_special(asking: Asking) -> Reply | None:
    text = asking.reading.text
    for_people = is_for_people(text)
    orders = (_CHANGES, _OPINION, _TO_ALL)
    if is_order(text) or (for_people and any(told.search(text) for told in orders)):
        return answer_unknown(asking)
    if for_people:
        told = next((match for match in match_info(asking) if info.accepts(asking, match)), None)
        return info.answer_info(asking, told) if told else answer_unknown(asking)
    digits = _PHONE.search(asking.reading.text)
    if digits and not asking.period.said and re.match(r"\+|0|62|8", digits[0]):
        return reaching.number_asked(asking, re.sub(r"\D", "", digits[0]))
    private = asks_private(asking)
    if private and (asking.reading.has("contact") or people_meant.people_meant(asking)[1]):
        return _private(asking)
    return groups.answer_no_such_group(asking) or talk.answer_talk(asking)


@once
def asks_private(asking: Asking) -> bool:
    """Say whether something of someone's own is asked for; what to bring along is not, nor a password for all."""
    reading = asking.reading
    if not reading.has("private") or reading.has("bring") or info_words.shares(asking):
        return False
    anchor = reading.anchor
    beside = {unit.start for unit in anchor.asks} if anchor else set()
    if all(cue.start in beside for cue in reading.cues if cue.name == "private"):
        return False
    said = {reading.said(cue.start, cue.end) for cue in reading.cues if cue.name == "private"}
    visited = said == {"rumah"} and asking.knowledge.in_titles("rumah") and not reading.mentioned("person")
    return not visited


def _private(asking: Asking) -> Reply:
    if not people_meant.people_meant(asking)[0]:
        return answer_unknown(asking)
    return reply("private", line("private"), answered=False)
