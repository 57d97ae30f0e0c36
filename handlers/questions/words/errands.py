"""How everyday errands beside the programme are put, and how rows look that are on them."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from handlers.questions.patterns.by_word import ByWord
from handlers.questions.patterns.late import Late
from handlers.questions.words import word_set


@dataclass(frozen=True, slots=True)
class Errand:
    words: frozenset[str]
    """Of which a message has one, or the errand is not looked for."""
    asked: Late
    topic: Late
    """What a row on it is called."""
    told: Late
    """What the answer of such a row holds."""
    programme: Late | None = None
    """Titles by which it is an item of the agenda, which is left to others."""
    by_whom: bool = False
    """Whether it is also asked who does it."""


def _errand(
    words: str, asked: str, topic: str, told: str = "", programme: str = "", *, by_whom: bool = False
) -> Errand:
    return Errand(
        word_set(words),
        Late(asked),
        Late(topic, re.IGNORECASE),
        Late(told, re.IGNORECASE),
        Late(programme, re.IGNORECASE) if programme else None,
        by_whom,
    )


_FAMILY = (
    r"(?:orang|teman|keluarga|anak|istri|suami|ibu|tetangga|staf|kawan|rekan)(?: (?:di|orang|anak|istri|suami))* "
    r"?(?:rumah|kantor|istri|suami|anak|kampung|tetangga)?"
)
_BUY = r"(?:beli|belikan|beliin|membeli|cari|cariin|carikan|mencari|borong|belanja)"
_TASTES = r"(?:camilan|cemilan|jajanan|jajan|kerupuk|keripik|makanan|kue|kain|batik|kopi|barang|produk|sesuatu|oleh-oleh|kudapan)"
_CLOTHES = r"(?:baju|kemeja|batik|celana|pakaian|seragam|cucian|kaus|kaos|jas|jilbab|shirts?|clothes|trousers|suit|uniform|laundry)"
_WASH = r"(?:cuci|dicuci|mencuci|nyuci|cuciin|dicuciin|cucikan|nyuciin|laundry|penatu|binatu|dilaundry|washed|wash|cleaned|laundered)"
_PICTURES = r"(?:foto|foto-foto|fotonya|dokumentasi|dokumentasinya|jepretan|photos?|pictures|pics)"
_SHARE = (
    r"(?:share|dishare|dibagi|dibagikan|dibagiin|dikirim|dikirimkan|diunggah|upload|diupload|diunduh|unduh|mengunduh|download|didownload|tautan|tautannya|link|linknya|"
    r"shared|uploaded|sent|posted)"
)

_PAY = (
    r"(?:bayar|dibayar|dibayari|dibayarin|dibayarkan|bayarin|membayar|ditanggung|tanggung|menanggung|diganti(?= (?:oleh |sama |uang )?(?:siapa|panitia|kantor|instansi|penyelenggara))|mengganti|reimburse|direimburse|dibiayai|membiayai|"
    r"pay|pays|paid|covers?|covered|reimbursed?)"
)
_PAYER = r"(?:siapa|panitia|kantor|instansi|sendiri|masing-masing|penyelenggara|direimburse|reimbursed?|who|ourselves|committee|organi[sz]ers?|myself|yourself|office|our own)"
_PAID = r"tanggung|biayai|biaya sendiri|bayar sendiri|dibayar (?:oleh|panitia|penyelenggara|instansi)|diganti|penggantian|reimburs|\bpaid (?:by|for)\b|cover"


_PAY_WORDS = (
    "bayar dibayar dibayari dibayarin dibayarkan bayarin membayar ditanggung tanggung menanggung diganti mengganti reimburse direimburse dibiayai membiayai "
    "pay pays paid cover covers covered reimbursed"
)


def _paying(asked: str, told: str) -> Errand:
    """Who pays for a thing: rows on cost that name it, and rows on it that say who pays."""
    about = rf"(?:[^:]*(?:biaya|tanggung|bayar|cost|pay)[^:]*\b(?:{told})|[^:]*:.*\b(?:{told}))"
    return _errand(
        _PAY_WORDS,
        rf"^(?!.*\b(?:penatu|binatu|laundry|parkir|spa|oleh-oleh|kolam|wifi)\b)(?=.*\b{_PAY}\b)(?=.*\b{_PAYER}\b).*\b(?:{asked})\b",
        _PAID + "|biaya|cost",
        rf"^(?=.*(?:{_PAID})){about}",
        by_whom=True,
    )


_LEAVE = (
    r"(?:(?:keluar|ninggalin|meninggalkan|tinggalkan|skip|leave|step out of|miss) (?:\w+ ){0,2}?(?:acara|kegiatan|sesi|forum|program|programme|session|event|early)|keluar (?:sebentar|dulu)|"
    r"pulang (?:duluan|lebih awal|cepat|lebih dulu)|(?:izin|ijin) (?:satu|setengah|se)? ?(?:sesi|hari|sehari|acara|tidak ikut|tidak hadir|keluar)|"
    r"(?:tidak|gak|nggak|ga) (?:ikut|hadir) (?:satu|salah satu|setengah)|absen (?:satu|sehari|sesi)|bolos|(?:izin|ijin)(?: \w+){0,4} (?:ke|kepada|sama) siapa|(?:keluar|pulang|pergi|cabut) (?:bentar|sebentar|bentaran)|"
    r"(?:tidak|gak|nggak|ga|tak) bisa (?:ikut|hadir|datang)(?: hari ini| besok| nanti| sesi \w+)?,? (?:bilang|lapor|izin|ijin|ngomong|kabari)\w*|"
    r"ada (?:urusan|keperluan|acara) (?:keluarga|mendadak|pribadi|kantor|dinas),?(?: \w+){0,2} (?:bilang|lapor|izin|ijin|ngomong)\w*)"
)

_ERRANDS = (
    _paying(
        r"tiket(?! masuk)|pesawat|ongkos|perjalanan|daerah asal|tickets?|flights?|travel",
        r"tiket|pesawat|perjalanan|asal|transport(?!\w* lokal)|ticket|flight|travel",
    ),
    _paying(
        r"hotel|penginapan|kamar|akomodasi|nginap|nginep|menginap|inap|accommodation|rooms?",
        r"hotel|penginapan|kamar|akomodasi|menginap|accommodation|rooms?|lodging",
    ),
    _paying(
        r"taksi|taxi|ojek|gojek|grab|transport|transportasi", r"taksi|taxi|ojek|transport|perjalanan|travel"
    ),
    _paying(
        r"makan|makanan|konsumsi|sarapan|makan siang|makan malam|meals?|dinner|lunch|breakfast|food",
        r"makan|konsumsi|sarapan|meal|dinner|lunch|breakfast|food",
    ),
    _errand(
        "keluar ninggalin meninggalkan tinggalkan skip leave step miss pulang izin ijin absen bolos ikut hadir urusan keperluan",
        rf"^(?=.*\b(?:boleh|bolehkah|bisa|bisakah|izin|ijin|minta|mau|kalau|gimana|bagaimana|prosedur|cara|syarat|siapa|may|can|could|allowed|if)\b).*\b{_LEAVE}\b",
        r"izin (?:meninggalkan|keluar|tidak|absen|pulang)|meninggalkan|ti?dak ?hadir|absen|kehadiran|presensi|pulang|bolos|leav|absence|attendance|early",
        r"izin|surat|persetujuan|melewatkan|tanpa keterangan|permission|approval|tidak (?:hadir|ikut)|meninggalkan|leav",
        by_whom=True,
    ),
    _paying(r"minibar|minibarnya", r"minibar"),
    _errand(
        "keluar go stay leave",
        r"^(?=.*\b(?:boleh|bolehkah|bisa|bisakah|may|can|allowed|sampai)\b).*\b(?:keluar (?:dari )?(?:hotel |kamar )?(?:malam|malem|nanti malam)|keluar hotel .*malam|malam.* keluar hotel|"
        r"(?:pulang|balik|masuk hotel) (?:malam|malem) .*(?:jam|sampai)|"
        r"(?:go|stay) out (?:at night|tonight|late)|leave the hotel (?:at night|tonight))\b",
        r"jam malam|keluar malam|curfew|batas malam|jam kembali|aturan malam",
        programme=r"(?<!pakaian )(?<!baju )bebas(?! rapi)|free",
    ),
    _errand(
        "ketinggalan tertinggal hilang kehilangan lost left",
        r"^(?=.*\b(?:mana|where)\b)(?!.*(?:\b(?:ketinggalan|tertinggal|left by|lost|hilang)(?: the| my| our)? (?:bus|bis|rombongan|kereta|pesawat|kapal|group|way|sinyal|arah)|\b(?:lapor|melapor|report|hubungi|anak|orang|peserta|air|listrik)\b)).*\b(?:ketinggalan|tertinggal|hilang|kehilangan|lost|left behind)\b",
        r"hilang|tertinggal|ketinggalan|temuan|lost",
        r"^(?![^:]*\b(?:bus|rombongan|kapal|kereta|pesawat|peserta)\b)",
    ),
    _errand(
        "ketinggalan tertinggal ditinggal missed miss",
        r"^(?=.*\b(?:gimana|bagaimana|ngapain|what|how|kalau|jika|if)\b)(?!.*\b(?:mulai|selesai|jam|mana)\b).*"
        r"\b(?:ketinggalan|tertinggal|ditinggal|missed|miss) (?:sama |oleh |dari |the |my )?(?:bus|bis|rombongan|kapal|kereta|pesawat)\b",
        r"ketinggalan|tertinggal|terlambat|keterlambatan|telat|menyusul|latecomer|late comer|missed",
        r"^(?![^:]*\b(?:barang|temuan|lost|found)\b)",
    ),
    _errand(
        "beli belikan beliin membeli cari cariin carikan mencari borong belanja dibawa untuk something gifts gift presents present souvenir souvenirs snack snacks",
        rf"\b{_BUY}\b.*\b(?:untuk|buat|bagi) {_FAMILY}|\b{_BUY}\b.* {_TASTES} (?:khas|lokal|daerah|setempat)\b|\b(?:untuk|buat) (?:dibawa pulang|orang rumah|orang kantor)\b|"
        rf"\b(?:cari|beli|belanja|borong) (?:oleh-oleh|buah tangan|suvenir|souvenir)\b|\bsomething (?:to take home|for my (?:family|wife|husband|kids|children|office))\b|"
        rf"\b(?:gifts?|presents?|souvenirs?|snacks?|something)\b.*\bfor (?:my|our|the) (?:family|wife|husband|kids|children|staff|office|colleagues)\b",
        r"oleh-?oleh|buah tangan|cendera ?mata|suvenir|souvenir|belanja|shopping",
        r"^(?!.*\b(?:plakat|plaque)\b)",
        r"oleh-?oleh|belanja|suvenir|souvenir|shopping",
    ),
    _errand(
        "cuci dicuci mencuci nyuci cuciin dicuciin cucikan nyuciin laundry penatu binatu dilaundry washed wash cleaned clean laundered",
        rf"\b{_CLOTHES}\b.*\b{_WASH}\b|\b{_WASH}\b.*\b{_CLOTHES}\b|\b(?:laundry|penatu|binatu)\b|\b(?:nyuci|nyuciin|dicuciin|cuciin)\b(?! (?:tangan|muka|piring|mobil|motor|darah|otak|mata|gudang))",
        r"laundr|londri|penatu|binatu|cuci",
    ),
    _errand(
        "foto foto-foto fotonya dokumentasi dokumentasinya jepretan photo photos pictures pics",
        rf"\b{_PICTURES}\b.*\b{_SHARE}\b|\b{_SHARE}\b.*\b{_PICTURES}\b|\b(?:hasil|file|berkas) (?:foto|jepretan|dokumentasi)\b",
        r"foto|dokumentasi|photo",
        r"tautan|link|unggah|bagikan|kirim|unduh|folder|drive|grup|shared|upload|sent|whatsapp|telegram",
    ),
    _errand(
        "kamar kamarnya room rooms",
        r"\bkamar(?:nya)? (?:\w+ ){0,2}(?:di)?kosong(?:kan|in)\b|\b(?:kosongkan|kosongin|ngosongin|mengosongkan) kamar\b|\b(?:vacate|leave|clear|be out of) (?:the|our|my) rooms?\b",
        r"check-? ?out|cek ?out|lapor keluar|keluar kamar|keluar hotel",
        programme=r"check-? ?out|cek ?out|keluar (?:kamar|hotel)",
    ),
    _errand(
        "koper bagasi suitcase suitcases luggage",
        r"^(?=.*\b(?:mana|where)\b).*\b(?:koper|bagasi|suitcases?|luggage)\b.*\b(?:ditaruh|taruh|taro|simpan|disimpan|titip|dititip|dititipkan|diletakkan|left?|stored?|put|keep|kept)\b|"
        r"^(?=.*\b(?:mana|where)\b).*\b(?:taruh|menaruh|simpan|titip|menitipkan|leave|store|put|keep)\b.*\b(?:koper|bagasi|suitcases?|luggage)\b",
        r"koper|bagasi|luggage|suitcase",
        r"\b(?:di|ke|dititip\w*|dibawa|in|at|to|stores?|left)\b",
        r"koper|bagasi|luggage",
    ),
    _errand(
        "sertifikat sertifikatnya piagam piagamnya certificate certificates",
        r"^(?!.*\b(?:tanah|lahan|vaksin|halal|rumah|iso|kematian|kelahiran|land|vaccine)\b)(?=.*\b(?:kapan|when|berapa lama|how long|hari apa|tanggal berapa)\b).*\b(?:sertifikat|piagam|certificates?)(?:nya)?\b",
        r"sertifikat|piagam|certificate|tanda tamat|tanda lulus|\bsttpp?\b",
        r"sertifikat|certificate|tanda tamat|tanda lulus|\bsttpp?\b|^[^:]*piagam",
        programme=r"sertifikat|piagam|certificate",
    ),
)

ALL_WORDS = frozenset().union(*(errand.words for errand in _ERRANDS))
_BY_WORD = ByWord((errand.words, errand) for errand in _ERRANDS)


def find_errand(text: str, words: Collection[str]) -> Errand | None:
    """Find the errand that a text asks for, of those whose words it has."""
    return next((errand for errand in _BY_WORD.called(words) if errand.asked.search(text)), None)
