"""Reads what someone states to have it confirmed as a question of yes or no: «setahu saya X di Y, semoga tidak keliru» is «X di Y kan?»."""

from __future__ import annotations

from handlers.questions.parting.parts import asks
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.languages import is_english
from handlers.questions.reading.lemmas import split_words

_I = r"(?:saya|sy|aku|ak|gue|gw|gua|kami|kita|we|i)"
_BELIEVES = Late(
    rf"^(?:(?:tadi|kemarin|barusan|so|jadi|oh|eh|lho|loh|maaf|but|tapi) )*(?:"
    rf"(?:setahu|setau|sepengetahuan|seingat|seinget|sepemahaman|seingetku|setauku|setahuku) ?{_I}?|katanya|ktnya|"
    r"(?:di (?:grup|group|wa|chat) )?ada yang (?:bilang|blg|ngomong|nulis|cerita|sebut)(?: (?:bahwa|kalau|kalo))?|"
    r"(?:kata|kt|menurut|denger dari|dengar dari|info dari) (?:si |pak |bu |mas |mbak )?(?:anu|panitia|admin|teman|temen|orang|mereka|sopir|supir|satpam|sebelah|grup sebelah|yang lain|jadwal|rundown|catatan|undangan|brosur)(?: (?:saya|gw|kami|kita))?|"
    rf"{_I} (?:sudah |telah |tlh |udah )?(?:memahami|pahami|paham|mencatat|catat|mencantumkan|cantumkan|menulis(?:kan)?|tulis|menyebut(?:kan)?|dengar|denger|mendengar|baca|membaca|kira|pikir|rasa|dapat info|dapet info)(?: (?:bahwa|kalau|kalo|bhw))?|"
    rf"(?:sesuai|berdasarkan|dari) (?:catatan|jadwal|info|informasi|rundown|pemahaman|data)(?: yang)?(?: {_I})?(?: (?:terima|dapat|peroleh|pegang))?|"
    r"kirain|kukira|kupikir|perasaan|perasaanku|firasat|sangkain|dikira|disangka|saya sangka|"
    r"sepertinya|sptnya|kayak(?:nya)?|kyknya|kayanya|rasanya|rasa-rasanya|agaknya|denger-denger|dengar-dengar|kabarnya|konon|"
    r"(?:kalau|kalo|klo) (?:tidak|gak|ga|nggak|tdk) salah|(?:jangan|jgn)-(?:jangan|jgn)|(?:jangan|jgn) bilang(?: (?:kalau|kalo|klo))?|berarti|brarti|asumsi (?:saya|kami)|"
    r"(?:i|we) (?:thought|think|assumed?|believed?|heard|was told|were told|understand|understood|gather|take it)(?: that)?|"
    r"(?:someone|somebody|they|people|my colleague|my friend|the guide|the driver)(?: (?:on|in|at|from) the \w+)? (?:said|says|say|told (?:me|us)|reckons?|thinks?)(?: that)?|"
    r"(?:my|our|the) (?:notes?|schedule|agenda|paper|programme|program|calendar|copy|app|printout|handout) (?:lists?|says?|has|have|had|shows?|puts?)(?: that)?|apparently|if i am not mistaken|if i m not mistaken|"
    r"do ?nt tell me(?: that)?|as far as i know"
    r")\b[,:]? +"
)
"""How someone begins who repeats what they have heard, read or taken for granted."""

_WRONG = r"(?:keliru|salah|kliru|slh|meleset|kelewat)\w*"
_CONFIRM = (
    rf"(?:mohon|tolong|mhn|tlg|minta|silakan|boleh)? ?(?:di)?(?:penegasan|konfirmasi|koreksi|pastikan|cek|klarifikasi)(?:nya|kan)?(?: ya| (?:apabila|bila|jika|kalau|kalo|klo) (?:ada yang |saya |sy |kami )?{_WRONG})?|"
    rf"(?:semoga|mudah-mudahan|moga-moga|mudahan|moga)(?: {_I})? ?(?:tidak|tdk|gak|ga|nggak|ngga) (?:ada yang )?{_WRONG}(?: \w+){{0,3}}|"
    rf"(?:takut|takutnya|khawatir)(?: {_I})? {_WRONG}(?: \w+){{0,3}}|"
    r"(?:seriusan|serius|yakin|beneran|masa|masa sih|masak|suer)|"
    r"(?:apa(?:kah)? )?(?:(?:itu|hal itu|ini|sudah|memang) )*(?:tepat|benar|betul|bener|btul|bnr)(?: (?:ga|gak|g|tidak|tdk|nggak|ngga|kah|begitu|demikian|ya|dong|sih|kan|itu))*|"
    r"(?:is|was) (?:that|this|it) (?:right|correct|true|so)|(?:please |pls |can you |could you )+confirm(?: that| this)?|correct me if i(?: a)?m wrong|am i (?:right|wrong|correct)|hope (?:i(?: a)?m|that s) (?:right|not wrong|correct)"
)
_CONFIRMS = Pattern(rf"(?:^|[\s,;–-]+)(?:{_CONFIRM})(?: (?:ya|sih|pak|bu|min|kak|dong|nih|sir))*\W*$")
"""How someone ends who wants to have it confirmed."""

_ASKED_IF = Pattern(
    r"^(?:apa(?:kah)?|memang|emang|jadi)? ?(?:benar|betul|bener|bnr|btul)(?:kah|an)? (?:(?:ya|kan|gak|ga|tidak|ngga|nggak|sih|bahwa|kalau|kalo|klo|itu) )+([^,?]{6,}?)(?: ya| kan)?\?$"
)
"""«benar ya makan siang di wisma?»"""
_DOUBTED = Pattern(
    r"^(?:apa iya|masa|masak|masa sih|masa iya|emang|emangnya|memangnya|is it true(?: that)?)(?: sih| ya| iya)? (.{6,}?)(?: ya| sih| kan)?\?$"
)
"""«apa iya penutupan jam 17?»"""
_SENTENCES = Late(r"(?<=[.!?])\s+|\n+")
_IF = Late(r"^(?:apabila|bila|jika|kalau|kalo|klo|if)\s+(?:memang )?")
_WRITTEN = Late(
    r" (?:di|ke|pada)(?: dalam)? (?:sambutan|undangan|laporan|surat|naskah|daftar|notulen|slide|catatan|buku|berkas)\b"
)
_TAGGED = Late(r"(?:\s+(?:ya|yah|kan|bukan|right|correct|dong|sih|to|toh|kah))+$")
_ADDRESSED = r"(?:pak|bu|bapak|ibu|kak|min|mimin|mas|mbak|bang|sis|bro|sir|madam)"
_HAILED = Late(rf"(?:\s+{_ADDRESSED})+$")
_SHOWN = Late(
    r"^(?:(?:tadi|barusan|kemarin) )?(?:(?:yang|yg) )?(?:duduk|berdiri|bicara|pidato|salaman|ngobrol|ketemu)(?: (?:di )?(?:depan|sebelah|samping|tengah|pojok|sama|dengan|itu))* "
    r"(?=[^,]+, (?:beliau|dia|orangnya|itu)\b)"
)
"""Where someone was seen of whom something is taken for granted: «yang duduk di depan Pak A, saya kira beliau wali kota»."""
_ASIDE = Late(
    rf"^([^,?]{{6,}}?\s(?:belum|blm|blom|belom|kan|ga|gak|gk|nggak|ngga|tidak|tdk)(?:\s(?:ya|sih|nih|dong|to|toh))*)(?:\s{_ADDRESSED})*,\s*([^,?]+)$"
)
"""A question of yes or no with a remark behind it: «X sudah mulai belum pak, saya masih di parkiran»."""
_REMARK = Late(r",\s*(?:mau|saya|sy|aku|gw|gue|kami|kita|soalnya|biar|takut|karena|i|we|because)\b[^,]*$")


def affirmed(folded: str) -> str:
    """Write what is stated to be confirmed as a question; what asks already stays as it is."""
    sentences = [part.strip() for part in _SENTENCES.split(folded) if part.strip(" .,!?")]
    told: list[str] = []
    asking = any(asks(part) and not _confirms_only(part) for part in sentences)
    aside = _ASIDE.match(sentences[0]) if len(sentences) == 1 and not asking else None
    if aside:
        return f"{aside[1]}?"
    sentences = [_ASKED_IF.sub(r"\1 kan?", _doubted(part)) for part in sentences]
    for at, part in enumerate(sentences):
        if told and _confirms_only(part) and not asks(told[-1]):
            told[-1] = _claim(told[-1])
            continue
        behind = [later for later in sentences[at + 1 :] if not _confirms_only(later)]
        told.append(
            part
            if asks(part) or any("?" in later for later in behind)
            else _confirmed(part, alone=not asking)
        )
    return " ".join(told)


def _doubted(part: str) -> str:
    found = _DOUBTED.match(part)
    return f"{found[1]} kan?" if found and not asks(found[1]) else part


def _confirms_only(part: str) -> bool:
    found = _CONFIRMS.match(part)
    return found is not None and not part[: found.start()].strip()


def _confirmed(part: str, *, alone: bool) -> str:
    """Return a statement as a question where it says that it is to be confirmed, or is all that is said and was only heard."""
    confirmed = _CONFIRMS.search(part)
    if confirmed and part[: confirmed.start()].strip():
        return _claim(part[: confirmed.start()])
    believed = any(_BELIEVES.match(clause) for clause in _clauses(part))
    return _claim(part) if alone and believed else part


def _clauses(part: str) -> list[str]:
    return [clause.strip() for clause in part.split(",")]


def _claim(part: str) -> str:
    """Return what is stated without how it is known and why it matters."""
    claims = [_BELIEVES.sub("", clause) for clause in _clauses(part)]
    said = ", ".join(claim for claim in claims if claim).rstrip(" .,!?")
    said = _IF.sub("", said).split(",")[0] if _IF.match(said) else _REMARK.sub("", said)
    said = _TAGGED.sub("", _HAILED.sub("", _SHOWN.sub("", _WRITTEN.sub("", said))))
    return f"{said}, right?" if is_english(split_words(said)) else f"{said} kan?"
