"""Parts a message into the questions that it asks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from handlers.questions.leaning.tails import OR_NOT, is_doubt, is_one, is_tail
from handlers.questions.parting.reasons import REASON, is_aside
from handlers.questions.parting.run_on import parted
from handlers.questions.parting.sentences import joined_sentences
from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern

MOST_PARTS = 3
_SHORT = 4
"""A message of fewer sentences is read whole where only one of them asks."""
_ENDS = Late(r"(?<=\?)\s*|[!\n;]+|(?<=\w{4})\.\s+")
_THEN = r"(?:(?:abis|habis|abs|hbs|bis|setelah|stlh|sesudah|sehabis|selesai|selepas|sepulang) ?(?:itu|tu|gitu|ini|dari (?:situ|sana))|after (?:that|it|this)|from there)"
_IF = r"(?:kalau|kalo|kl|klo|klw|kalu|how about|what about)"
_JOINS = Late(
    rf",?\s+(?:dan |lalu |terus |trs |trus |and )*(?={_THEN}\b|{_IF}\s)|"
    r",\s*(?:dan |lalu |terus |trs |trus |and |sama |sekalian |berikut |beserta |serta |lah |lho |loh |atau (?=minimal|paling|setidak)|minimal |setidaknya |paling tidak |at least )*|"
    r"\s(?:&|n|dan|terus|trus|trs|lalu|serta|berikut|beserta|and|plus|kemudian|sekalian|sama)\s"
)
"""What stands between two questions of one sentence; «abis itu» and «kalau» belong to the second one."""
_ASKS = Late(
    r"\b(?:kapan|kpn|jam berapa|jam brp|jm brp|pukul berapa|di ?mana\w*|dimn\w*|dmana|dmna|dmn|ke ?mana|kmna|kmn|mana|(?:dari|dr) ?mana|siapa\w*|sp|spa|sapa|siape|be?ra?pa?\w{0,3}|brp|di ?mn\w*|kmana|kpan|apa|apaan|apakah|gimana|gmn|gmna|gmana|bagaimana|kenapa|knp|knapa|mengapa|diapain|diapakan|why|"
    r"when|whens|where|wheres|who|whos|whom|whose|what|whats|which|how|hows|posisi|nomor\w*|nomer\w*|kontak\w*|alamat\w*|jadwal\w*|agenda\w*|rundown|susunan acara|rangkaian acara|ngapain|lanjut(?: apa| ke ?mana)|acara apa|(?:terus|trus|lalu) apa|"
    r"(?:ada|tersedia|punya) (?:waktu|wkt|jam|jeda) (?:luang|kosong|bebas|senggang)|any (?:free|spare) time)\b"
)


CONFIRMS = Late(
    r"^(?:(?:ini|itu|acaranya|acara|kita|yang) )?(?:betul|benar|bener|betulkah|benarkah|ini|sekarang|skrg|skrng|masih|msh|udah|udh|sudah|sdh|ada|boleh|apa|apakah|is|are|do|does|can)\b.{3,}\?$|^.{6,}\b(?:kan|ya|bukan|right|correct)\s*\?$|^.{6,}\bkan\b.{3,}\?$"
)
"""A sentence that asks for a yes or no."""


_WANTS = Late(
    r"^(?:mohon|mhn|minta|mnta|mnt|tolong|tlg|bagi|kasih|kirim\w*|butuh|perlu|share|send|give|need|please) "
)
"""A request, which asks without a word that does: «mohon nama direktur, untuk keperluan plakat»."""


_NEEDS = Late(
    r"^(?:(?:and|also|oh|plus) )*(?:i|we)(?: also| would| d| ll| will)* (?:need|want|like)\b.{2,}\b(?:numbers?|phone|contacts?|address|map|schedule|agenda|password|names?|time|place|list|e-?mail|rundown)\b"
)
"""A sentence that asks by what one needs: «I also need the number of the interpreter»."""

_EITHER = Late(
    r"^(?!(?:is|are|do|does|did|will|can|should|apakah)\b).*\s(?:atau|ato|or) (?!(?:tidak|ga|gak|ngga|nggak|enggak|not|belum|(?:yang |yg )?lain\w*|others?|another)\b).+\?$"
)
"""A sentence that asks for one of two: «terus pakai batik atau kemeja?»."""


@lru_cache(maxsize=64)
def _sentences(folded: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _ENDS.split(folded) if part.strip(" .,-?"))


@lru_cache(maxsize=64)
def part_message(folded: str) -> tuple[str, ...]:
    """Part a message into questions; what asks nothing is left out where something else does."""
    reason = REASON.search(folded) if "," in folded else None
    if reason and (asks_half(folded[: reason.start()]) or _WANTS.match(folded)) and not asks(reason[0]):
        folded = folded[: reason.start()]
    sentences = [*_sentences(folded)]
    sentences = [part for part in sentences if asks(part) or not is_aside(part)] or sentences
    sentences = joined_sentences(sentences, _ASKS)
    sentences, tails = _without_tails(sentences)
    asking = [part for part in sentences if asks(part) or _NEEDS.match(part)]
    if not asking and asks_half(sentences[0] if sentences else ""):
        sentences = [sentences[0], *filter(is_doubt, sentences[1:])]
    if asking:
        asking = [
            part
            for part in sentences
            if asks(part) or any(asking.search(part) for asking in _SENTENCES) or is_doubt(part)
        ]
    if len(asking) == 1 and len(sentences) > 1:
        sentences = [_in_one(_context_first(sentences))] if len(sentences) < _SHORT else asking
    elif asking:
        sentences = asking
    joined = [part for sentence in (*sentences, *tails) for part in joined_questions(sentence)]
    parts = [part for whole in joined for part in parted(whole) if not _IF_NOT.match(part)]
    return tuple(parts[:MOST_PARTS]) or (folded,)


def _without_tails(sentences: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part sentences from those behind them that only say what else is asked: «petanya juga ya»."""
    at = len(sentences)
    while (
        at > 1
        and is_tail(sentences[at - 1])
        and any(_ASKS.search(part) or part.endswith("?") for part in sentences[: at - 1])
    ):
        at -= 1
    return list(sentences[:at]), list(sentences[at:])


def _in_one(sentences: Sequence[str]) -> str:
    """Join sentences so that their clauses can still be told apart."""
    return ", ".join(part.rstrip(" ,") for part in sentences)


def asking_sentence(folded: str) -> str:
    """Return the one sentence of several that asks; empty where several ask, or there is but one."""
    sentences = _sentences(folded)
    if len(sentences) < 2:  # noqa: PLR2004 - there is but one
        return ""
    asking = [part for part in sentences if asks(part) or part.endswith("?")]
    goes_on = any(_GOES_ON.match(part) for part in sentences)
    return asking[0] if len(asking) == 1 and not goes_on else ""


_GOES_ON = Late(r"(?:maksud\w*|kalau|kalo|klo|terus|trus|trs|lalu|dan|and|if|i mean|bagi|minta|kirim)\b")
"""What begins a sentence that belongs to the one before it."""


_BEFORE, _BEHIND = 18, 22
"""Words around what asks that are read of a long part without a stop."""


def focus(part: str) -> str:
    """Return the words around the last asking one of a part that is too long to be one question."""
    words = part.split()
    if len(words) <= _BEFORE + _BEHIND:
        return part
    asking = [found.start() for found in _ASKS.finditer(part)]
    at = len(part[: asking[-1]].split()) if asking else 0
    return " ".join(words[max(0, at - _BEFORE) : at + _BEHIND])


_MANNERS = Late(
    r"^(?:selamat (?:pagi|siang|sore|malam)|halo+|hai+|assalam\w*.*|permisi|mohon (?:izin|ijin|maaf).*|maaf.*|izin.*|ijin.*|terima ?kasih.*|"
    r"makasih.*|thanks.*|thank you.*|hi|hello|good (?:morning|afternoon|evening)|(?:pak|bu|min|kak|mas|mbak)\b.*)$"
)


@lru_cache(maxsize=64)
def asks(part: str) -> bool:
    """Say whether a part has a word that asks."""
    return bool(_ASKS.search(part))


def asking_words(part: str) -> list[str]:
    return [found[0] for found in _ASKS.finditer(part)]


def asked_up_to(part: str, but: frozenset[str]) -> int:
    """Return where the last word that asks ends, those left out that do not ask here; 0 where none does."""
    return max((found.end() for found in _ASKS.finditer(part) if found[0] not in but), default=0)


def is_manners(part: str) -> bool:
    return bool(_MANNERS.match(part)) and not asks(part)


def _context_first(sentences: Sequence[str]) -> list[str]:
    return [part for part in sentences if not _MANNERS.match(part) or _ASKS.search(part)]


_ASKED_FIRST = Late(
    r"(?:^|, )(?:and |or |so |then )?(?:is|are|am|do|does|did|will|has|have|can|could|should|shall|must|apakah|apa benar|benarkah) (?:the|it|that|this|there|we|our|my|they|he|she|i|any|anyone|anybody|another|other|kita|kami|kelompok|group|team)\b"
)
"""Half a sentence that asks for a yes or no from its first word on: «are we with group 4»."""

_FIELD = (
    r"(?:jam|waktu|pukul|jadwal|tempat|lokasi|jumlah|ruang(?:an)?|narasumber|pembicara|pengisi|moderator|alamat|kontak|nomor|nomer|durasi|lama|peta|hari|tanggal|penerima|tuan rumah|"
    r"pakaian|dress ?code|room|venue|time|place|speaker|address|number|location|floor|map|dress code)(?:nya)?"
    r"(?: (?:mulai|selesai|pelaksanaan|kegiatan|acara|kunjungan|lengkap|telepon|telp|wa|hp|kontak|peta)(?:nya)?)*"
)
_ALSO_SAID = Late(r"^(?:(?:juga|serta|sama|also|the) )+")
_FIELD_FIRST = Late(
    rf"^(?:mohon |sekaligus |sekalian |info\w* |konfirmasi |penjelasan |minta |tolong |kirim |the )*(?:{_FIELD}|kelompok peserta) \S+ ?\S*"
)


_IF_NOT = Late(
    r"^(?:(?:kalau|kalo|klo|jika) (?:tidak|ga|gak|ngga|nggak|enggak|bukan|belum)|if not"
    r"|(?:jadi |nah )?(?:yang )?(?:mana|mn|siapa) (?:sih )?(?:yang|yg) (?:benar|bener|betul|bnr|valid)(?:nya)?|which (?:one )?is (?:right|correct|true))(?: (?:ya|sih|dong|nih))*\W*$"
)

WE_NOT = Late(
    r"^(?:(?:lah|kok|kalau|kalo|klo|tapi|sedangkan|or|but|and) )*(?:kita|kami|kelompok (?:saya|kita|kami)|tim (?:saya|kita|kami)|do we|are we|we)\b(?: \w+){0,3}\W*$"
)
"""What is asked of one's own group behind what is said of another: «tim B dapat MPP, kita ngga?»."""


_WHICH_FIRST = Late(
    r"\b(?:dulu|duluan|dahulu|first)\b.*\b(?:atau|apa|or)\s|\b(?:atau|apa|or)\b.*\b(?:dulu|duluan|first)\b"
)


_WHETHER = Late(
    r"(?:\w|\s)kah(?: (?:ya|sih|pak|bu|min))*\W*$|\bmasih lama\b|^(?:ada|masih ada|boleh|bisa) .*\b(?:ga|gak|g|ngga|nggak|enggak|tidak|tdk)\b"
)
"""Half a sentence that asks for a yes or no by another of its words: «ada jam kosong ga buat rebahan»."""


_SENTENCES = (CONFIRMS, _FIELD_FIRST, _NEEDS, _EITHER)


@lru_cache(maxsize=64)
def asks_half(half: str) -> bool:
    return bool(
        asks(half)
        or OR_NOT.search(half)
        or _ASKED_FIRST.search(half)
        or _WHICH_FIRST.search(half)
        or _WHETHER.search(half)
    )


_SO_WE = Late(
    r"^(?:kalau|kalo|klo|what about|how about|and) (?:kita|kami|us|we|kelompok (?:saya|kita|kami))\W*$"
)
"""«…, kalau kita?» asks the same of one's own group."""


def _behind_name(half: str) -> str:
    """Return what stands behind the colon by which someone first says of what they ask: «untuk paparan: tempat»."""
    return half.rpartition(":")[2]


def _next_half(rest: str) -> str:
    """Return what stands before the next join."""
    join = _JOINS.search(rest)
    return rest[: join.start()] if join else rest


def joined_questions(sentence: str) -> list[str]:
    """Part `jam berapa ke MPP dan siapa yang menerima` where both sides ask something."""
    parts: list[str] = []
    rest = sentence
    start = 0
    for join in _JOINS.finditer(sentence):
        first, second = sentence[start : join.start()], sentence[join.end() :]
        both = asks_half(first) and asks_half(second) and not is_one(first, second)
        both = both or bool(
            (_FIELD_FIRST.match(first) or asks_half(first) or is_tail(_behind_name(first)))
            and is_tail(_next_half(second))
        )
        both = both or bool(_FIELD_FIRST.match(first) and _FIELD_FIRST.match(_ALSO_SAID.sub("", second)))
        half = _next_half(second)
        again = (asks_half(first) or CONFIRMS.search(f"{first.strip()}?")) and _SO_WE.match(half)
        ours = (
            "," in join[0] and WE_NOT.match(half) and (again or (asks_half(half) and not _ASKS.search(half)))
        )
        if both or ours:
            claims = not both and not again
            parts.append(f"{first.strip()} ya" if claims else first.strip())
            start, rest = join.end(), second
    return [_in_full(_without_aim(part)) for part in (*parts, rest.strip())]


def _in_full(part: str) -> str:
    hour = part.rstrip().endswith(("jam", "pukul", "waktu"))
    return _BARE_HOUR.sub(" jam berapa", part) if hour else part


_BARE_HOUR = Late(r"(?<=\w)(?<!\bberapa)(?<!\bbrp)[:\s]\s*(?:jam|pukul|waktu)\s*$")
"""What begins a list of what is asked: «penutupan: jam, tempat, narasumber»."""


_AIM = Pattern(
    r"\s(?:supaya|biar|agar|spy|so that|so (?:i|we) can|(?:untuk|utk|guna|buat) (?:kami|saya|kita|sy) \w{3,}kan)\s[^?]*\??$"
)


def _without_aim(part: str) -> str:
    """Leave out what someone asks for: «selesai jam berapa supaya bisa jalan sebentar»."""
    aim = _AIM.search(part)
    if not aim or not _ASKS.search(part[: aim.start()]) or _ASKS.search(aim[0]):
        return part
    return part if _DEED.fullmatch(part[: aim.start()]) else part[: aim.start()]


_DEED = Late(
    r"(?:(?:perlu|harus|mesti|kudu|sebaiknya|enaknya|baiknya|kita|kami|saya|aku|what|should|must|do|can|we|i|to) )*"
    r"(?:bawa|bwa|bw|membawa|pakai|pake|pakek|memakai|siapin|siapkan|nyiapin|menyiapkan|oles|oleskan|pasang|minum|makan|ngapain|gimana|gmn|bagaimana|caranya|apa|bring|wear|take|use|do)"
    r"(?: (?:apa|aja|saja|ya|dong|caranya))*"
)
"""What is asked with nothing but the aim behind it to say of what: «bawa apa biar tidak digigit nyamuk?»."""
