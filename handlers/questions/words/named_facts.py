"""Facts that single words give away («maskapai», «juri»), and how a text that tells them looks: a word of the first must be said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.questions.patterns.by_word import ByWord
from handlers.questions.patterns.late import Late
from handlers.questions.words import word_set
from handlers.questions.words.asked_facts import BESIDE
from handlers.questions.words.narrowed import SOME
from handlers.questions.words.near_facts import NEAR_FACTS
from handlers.questions.words.paper_facts import RIDES_AND_PAPERS

_NUMBER = r"(?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)"


def _division(word: str, alike: str) -> tuple[str, str, str]:
    """Count the parts of a region: a number stands before what is counted."""
    looks = rf"{_NUMBER} (?:\w+ ){{0,3}}(?:{word}|{alike})|(?:jumlah|berjumlah|banyaknya)\b.{{0,30}}\b{word}.{{0,20}}{_NUMBER}|{word}\W+(?:ada |sebanyak |berjumlah )?{_NUMBER}|tidak ada|tanpa {word}|no {alike}"
    return word, rf"(?:berapa|brp) {word}|jumlah {word}", looks


_TABLE: tuple[tuple[str, str, str], ...] = (
    # said; asked for in these words, where one word does not tell; how a text looks that tells it
    (
        "maskapai maskapainya airline airlines",
        "",
        r"maskapai|airlines?\b|airways|garuda|lion air|citilink|batik air|sriwijaya|wings air|susi air|pelita|transnusa|air ?asia|super air|\b[a-z]{2} ?\d{3}\b",
    ),
    (
        "penerbangan penerbangannya flight pesawat pesawatnya",
        r"(?:nomor|nomer|kode|no) (?:penerbangan|flight|pesawat)|flight (?:number|no|code)",
        r"\b[A-Z]{2}[ -]?\d{2,4}\b",
    ),
    (
        "pesawat pesawatnya flight flights penerbangan penerbangannya plane",
        (
            r"(?:pesawat|penerbangan|flight)(?:nya)?(?: (?:kita|kami|saya|pulang|kembali|nanti|itu|besok|hari ini|take off|terbang|berangkat|lepas landas|mendarat)){0,4} (?:jam|pukul|kapan)|"
            r"(?:jam|pukul) (?:berapa|brp) (?:pesawat|penerbangan|flight)|(?:what time|when) (?:is|does|do|will)(?: \w+)? (?:flights?|planes?)"
        ),
        r"pesawat|erbang|flight|plane|\bfl(?:y|ies)\b|take.?off|lepas landas|mendarat|boarding",
    ),
    (
        "kamar kamarku kamarnya room",
        (
            r"(?<!meja )(?:nomor|nomer|no) kamar(?: \w+)?(?: (?:berapa|brp))?$|(?<!tarif )(?<!harga )(?<!satu )(?<!sewa )(?<!jumlah )(?<!total )(?<!ada )kamar(?:ku|nya)?(?: saya| kita| kami| aku| gue)? "
            r"(?:nomor )?(?:berapa|brp)$|(?:my|our|which) room number|what(?: i)?s? (?:my|our) room$|which room am i"
        ),
        r"(?:kamar|room)\W{0,3}(?:nomor |number |no\.? ?)?\d|\bpembagiannya\b.*\b(?:di ?tempel|diumum|dibagi|meja|grup|lihat)|\bdaftar di (?:meja|resepsionis|grup)",
    ),
    (
        "kamar room rooms",
        r"(?:tarif|harga|biaya|sewa|ongkos) (?:sewa )?kamar|kamar\w*(?: \w+){0,2} (?:semalam|per malam|permalam) (?:berapa|brp)|room (?:rate|price|cost)|(?:price|cost|rate) of (?:a|the) room",
        r"kamar|\brooms?\b|semalam|per malam|a night|per night|menginap",
    ),
    (
        "keterisian okupansi occupancy",
        "",
        r"%|persen|percent|okupansi|keterisian|occupan|terisi",
    ),
    (
        "biaya biayanya ongkosnya",
        r"(?:biaya|ongkos)\w*(?: \w+){0,2} (?:berapa|brp)",
        r"\brp|rupiah|\d ?(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion)|\b(?:usd|idr)\b|[$€]|gratis|\bfree\b|biaya|tarif|bayar|dipungut|ditanggung|included|paid|\bcosts?\b|\bfees?\b",
    ),
    (
        "juri jurinya jury judge judges penguji pengujinya",
        "",
        r"\bjuri|\bnilai|menilai|penilai|\bjury|judge|penguji|menguji|examin|panelis",
    ),
    (
        "menit minutes",
        r"(?:berapa|brp) menit|how many minutes",
        r"menit|minutes?\b|\bmins?\b|(?<!24 )\bjam\b|(?<!24 )\bhours?\b|detik|seconds?\b|\d[.:]\d\d|tidak tercatat|not recorded",
    ),
    (
        "kembalikan dikembalikan mengembalikan balikin dibalikin ditaruh ditaro taruh return returned",
        r"(?:kunci|kartu|keys?|cards?)\w*\b.*\b(?:kembalikan|dikembalikan|mengembalikan|balikin|dibalikin|ditaruh|ditaro|taruh|returned)|return\b.*\b(?:keys?|cards?)",
        r"kembali|serah|balik|taruh|titip|tinggal|return|hand|drop|leave|keluar|check.?out",
    ),
    (
        "pakai",
        r"(?:daftar|absen|absensi|presensi|bayar|lapor|urus|ngurus|mengurus)(?: \w+){0,3} pakai apa",
        (
            r"aplikasi|kartu|qris|kode|tautan|link|tunai|digital|online|daring|whatsapp|\bwa\b|formulir|kertas|ponsel|\bhp\b|lewat|melalui|\bpakai\b|dengan|sistem|\bweb|scan|pindai|transfer|barcode|sidik|wajah|"
            r"\bapp\b|cash|card|phone"
        ),
    ),
    (
        "bus bis",
        r"(?:bus|bis) (?:nomor |nomer |yang )?(?:berapa|brp|mana|apa)|(?:which|what) bus",
        r"\b(?:mini|mi[ck]ro)?bus(?:nya|es)?\b|\bbis\b|mobil|hiace|\belf\b|kendaraan|coach|\bvan\b|tidak tercatat|not recorded",
    ),
    (
        "ditanggung ditanggungkah menanggung dibayarin dibayari reimburse reimbursed",
        "",
        r"tanggung|bayar|biaya|gratis|\bfree\b|cover|includ|\bpaid\b|reimburs|disediakan|provided|\brp|dipungut",
    ),
    (
        "foto photo",
        r"foto bersama (?:jam|pukul|kapan)|(?:jam|pukul) (?:berapa|brp) foto bersama|kapan foto bersama|(?:when|what time)(?: \w+){0,4} group photo",
        r"foto bersama|foto kelompok|berfoto|group photo|foto\b.{0,20}bersama",
    ),
    (
        "warna warnanya colour color",
        r"(?:bus|bis|pita|label|kartu|tas|map|lanyard)\w* (?:\w+ )?warna\w*|warna\w* (?:bus|bis|pita|label|kartu|tas|map|lanyard)\w*|colou?r\b.*\b(?:bus|coach|ribbon|label|tag|lanyard)|(?:bus|coach|ribbon|label|tag|lanyard)\b.*\bcolou?r",
        r"\b(?:mini|mi[ck]ro)?bus(?:nya)?\b|coach|mobil|kendaraan|pita|label|kartu|\btas|\bmap\b|lanyard|\btali\b|pengenal|tanda|badge|ribbon|tag\b",
    ),
    (
        "sekamar kamar roommate roommates room",
        r"sekamar (?:sama |dengan )?siapa|kamar\w*\b.*\b(?:sama|dengan|bareng|bersama) siapa|(?:with whom|who)\b.*\b(?:share|sharing|room with)|my roommates?",
        r"sekamar|teman|berdua|dua (?:orang|peserta)|satu kamar|daftar|share|roommate|twin|single|sendiri|seorang|bersama|together",
    ),
    (
        "dokter perawat doctor nurse paramedis",
        r"ada (?:\w+ )?(?:dokter|perawat)|(?:dokter|perawat)(?:nya)? (?:yang|kita|ada|siapa|ikut|siaga|jaga|pendamping)|siapa (?:\w+ )?(?:dokter|perawat)|any (?:doctor|nurse)|who is (?:our|the) (?:doctor|nurse)",
        r"dokter|\bdr\.|perawat|\bns\.|nakes|tenaga kesehatan|petugas kesehatan|tim kesehatan|medis|doctor|nurse|medic",
    ),
    (
        "pad asli",
        r"(?<!a )pad|pendapatan asli(?: daerah)?",
        r"\bpad\b|pendapatan asli|own[- ]source|own revenue",
    ),
    *RIDES_AND_PAPERS,
    *BESIDE,
    (
        "diskon diskonnya promo potongan discount",
        r"(?:diskon|promo)(?:nya)?|potongan(?:nya)?(?! (?:nilai|skor|poin|angka|waktu|rambut))|discount",
        r"diskon|promo|potong|discount|gratis|\bfree\b",
    ),
    (
        "sewa nyewa menyewa disewa disewakan rent rental hire",
        "",
        r"sewa|\brent|\bhir(?:e|ed|ing)\b|tarif|pinjam|borrow|rp ?\d",
    ),
    (
        "ombak ombaknya gelombang gelombangnya laut lautnya sea waves",
        r"(?:ombak|gelombang|laut|sea|waves)\w*(?: \w+){0,2} (?:besar|gede|tinggi|tenang|ganas|rough|high|calm|choppy|stormy)",
        r"gelombang|ombak|tunda|batal|\bwaves?\b|postpon|cancel|\bcalm|\brough|weather|cuaca|berlayar|sail",
    ),
    (
        "amplop amplopnya",
        r"(?:ngasih|kasih|beri|memberi|diberi|nerima|terima|menerima|nyelipin)\w* (?:\w+ )?amplop",
        r"amplop|gratifikasi|memberi|pemberian|menerima|uang terima kasih|\btips?\b",
    ),
    ("brankas brankasnya safe", r"brankas\w*|(?:room|hotel|the|a) safe", r"brankas|\bsafes?\b|deposit"),
    (
        "duluan dulu early",
        r"(?:boleh|bisa|izin|may|can)(?: \w+){0,3} (?:(?:pulang|balik|cabut) (?:lebih )?(?:duluan|dulu|awal)|(?:leave|go home) early)",
        r"izin|duluan|lebih dulu|lebih awal|lebih cepat|meninggalkan|mendahului|\bearly\b|permission|mandiri|sendiri",
    ),
    _division("kecamatan", "(?:sub-?)?districts?|distrik"),
    _division("kelurahan", "(?:urban )?(?:villages?|wards?|sub-?districts?)"),
    _division("desa", "(?:\\w+ )?villages?|kampung|nagari|gampong"),
    (
        "parkir parkiran parking park",
        r"parkir\w*(?: \w+){0,5} (?:di|ke) mana|(?:di|ke) mana (?:\w+ ){0,4}parkir\w*|where\b.*\b(?<!solar )(?<!wind )(?<!city )(?<!theme )(?<!science )(?<!national )(?<!industrial )(?<!technology )park(?:ing)?",
        r"parkir|park",
    ),
    (
        "password sandi sandinya passwordnya",
        r"(?:kata )?sandi(?:nya)?|password(?:nya)?",
        r"sandi|password|passcode|tanpa|bebas|terbuka|open|without|kode|code|tidak|login|masuk|voucher|kartu",
    ),
)

_FACTS = ByWord(
    (word_set(said), (Late(rf"\b(?:{asked})\b") if asked else None, Late(looks, re.IGNORECASE)))
    for said, asked, looks in (*_TABLE, *SOME, *NEAR_FACTS)
)


def named_facts(said: Sequence[str]) -> list[Late]:
    """Give how texts look that tell what a question asks for by single words."""
    spoken = " ".join(said)
    return [looks for asked, looks in _FACTS.called(said) if asked is None or asked.search(spoken)]
