"""Finds what is said around a question and belongs to no question: remarks on oneself, guesses, reasons."""

from __future__ import annotations

from handlers.questions.parting.parts import asks
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern

_POINT = Pattern(
    r"\b(?:sebenarnya|intinya|yang (?:mau|ingin) saya tanyakan|pertanyaan saya|so basically|my question is)\b"
)


_REMARK = Late(
    r"(?:\s*[,.;!?]\s*|\s+[-–—]\s+|\s(?:ya|yah|sih|nih?|dong|deh|dah)[,.]?\s+|\s+(?=(?:soalnya|takutnya|abis|(?:gw|gue|gua|saya|sy|aku|ak) "
    r"(?:lagi|lg|masih|msh|udah|udh|sudah|sdh|baru|br|belum|blm|mau|mw|pengen|takut|lupa|ketinggalan|kesiangan|telat|nyasar|bingung|laper|lapar|capek|cape|ngantuk|kebelet|haus|gak|ga|tidak|ngga|nggak|di|dari|dr)\b)))"
    r"(?:soalnya |maaf |mohon maaf |abis |habis |takutnya )?"
    r"(?:saya|sy|aku|ak|gue|gw|kami|kita|mata|badan|kaki|perut|kepala|istri|suami|anak|ortu|bos|atasan|hp|teman\w*|temen\w*|ini|tadi|barusan|takut|"
    r"mau|mw|pengen|pgn|pingin|biar|keburu|udah|udh|sudah|belum|blm|lagi|lg|laper|lapar|capek|cape|ngantuk|i|im|my|were|we)\b[^?]*\??$"
)
"""What someone says of themselves behind their question: «jam berapa selesai, mata sudah 5 watt»."""


def without_remark(folded: str) -> tuple[str, str]:
    """Part a question from what its asker says of themselves behind it; two empty texts where nothing is said."""
    for remark in _REMARK.finditer(folded):
        question = folded[: remark.start()]
        if asks(question) and not asks(remark[0]):
            return question, remark[0]
    return "", ""


_GUESS = Pattern(
    r",\s*(?:nunggu|tunggu|menunggu|masih|msh|cuma|cuman|cm|istirahat|makan|foto|waiting|still|just)\b[^,?]*\?\s*$"
)


def before_guess(folded: str) -> str:
    """Return the question before what its asker guesses behind it; empty where nothing is guessed."""
    guess = _GUESS.search(folded)
    guessed = guess is not None and not asks(guess[0]) and asks(folded[: guess.start()])
    return folded[: guess.start()] if guess and guessed else ""


_REQUEST = Pattern(
    r"(?<=\s)(?:minta|mnta|mita|butuh|perlu|bagi|kasih|mau|need|want|give me|can i get|could i get)\s+(?:the |a |our )?"
    r"(?:nomor\w*|no|nomer\w*|nmr|kontak\w*|hp|telp\w*|telepon\w*|wa|number|phone|contact)\b.*$"
)
"""What someone asks for who first says why: «saya mabuk, minta nomor tim medis»."""


def request_in(folded: str) -> str:
    """Return the request for a contact that stands at a message's end behind its reason; empty where none does."""
    found = _REQUEST.search(folded)
    return found[0] if found and not asks(folded[: found.start()]) else ""


def comes_to_the_point(folded: str) -> bool:
    """Say whether someone who told a story says that now comes what they ask."""
    return bool(_POINT.search(folded) or _LACKS.search(folded))


_LACKS = Pattern(
    r"^(?:(?:saya|sy|aku|gue|gw|kami|kita|i) )?(?:lupa|tidak|tdk|nggak|ngga|enggak|gak|ga|g|belum|blm|forgot(?: to)?|do ?nt|do not|did ?nt|did not) "
    r"(?:bawa|bw|membawa|punya|pny|ada|bring|have|carry)\b[^,.?]*[,.]"
)
"""What someone says that they have not before they ask: «saya tidak bawa uang tunai, bisa QRIS?»."""


_LEAD = Pattern(
    r"^(?P<lead>.{10,}?\b(?:mengetahui|tahu|tau|paham|disampaikan|disebutkan|diinformasikan|dijelaskan|diberitahukan|penjelasan|kejelasan|know|tell me|wondering)"
    r"\b(?: (?:kepada|ke) (?:kami|saya)| tentang| mengenai| bahwa| perihal)*[ ,:]+)"
    r"(?=(?:\w+ ){0,2}?(?:siapa|apa|berapa|kapan|mana|pukul|jam|who|what|when|where|which|how)\b)"
)


def led_by(folded: str) -> str:
    """Return what someone says before they say that they wish to know: «untuk laporan, mohon disebutkan …»; empty where that is nothing."""
    found = _LEAD.match(folded)
    return found["lead"] if found and not asks(found["lead"]) else ""


_PURPOSE = Pattern(
    r"^(?:buat|bwt|utk|untuk|guna|demi|mau|mo|mw|ingin|hendak|biar) (?:bikin|buat|membuat|cetak|nyetak|mencetak|print|ngeprint|isi|ngisi|mengisi|melengkapi|nulis|tulis|menulis|catat|nyatat|mencatat|susun|nyusun|menyusun|"
    r"siapin|nyiapin|menyiapkan|naruh|menaruh|pasang|masang|memasang|notulen|laporan|presensi|absen|absensi|undangan|sertifikat|piagam|plakat|spanduk|caption|dokumentasi|liputan|berita|papan nama)\b[^,?.]{0,40}[,.:] +(?=\S+ \S)"
)
_STORY = Pattern(
    r"^(?:(?:saya|sy|aku|ak|gw|gue|gua|kami|maaf|waduh|aduh|duh|sori|sorry|ini|barusan|baru|tadi|habis|abis|masih|lagi|lg|sempat|udah|sudah|nih|just|i|i m|we) )+(?:[a-z]+ ){0,2}?"
    r"(?:ketiduran|kebablasan|melek|bangun|kesiangan|telat|terlambat|ketinggalan|kelewatan|nyusul|menyusul|nyasar|tersesat|lupa|bingung|ngantuk|mengantuk|pikun|overslept|woke up|got lost|was late|forgot)\b[^,?.]{0,50}[,.] +(?=\S+ \S)"
)


def purpose_of(folded: str) -> str:
    """Return what someone says first that the answer is for: «buat cetak presensi, …»; empty where that asks, or is not said."""
    found = _PURPOSE.match(folded)
    return found[0] if found and not asks(found[0]) else ""


def story_of(folded: str) -> str:
    """Return what someone tells of themselves before they ask: «baru melek nih ketiduran di kamar, …»."""
    found = _STORY.match(folded)
    return found[0] if found and not asks(found[0]) else ""
