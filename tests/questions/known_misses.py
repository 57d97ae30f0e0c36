"""Questions of the tables that are not answered yet, and why. One that is answered after all fails its table's test."""

from __future__ import annotations

from tests.questions.info_misses import INFO_MISSES
from tests.questions.mistaken_misses import MISTAKEN_MISSES
from tests.questions.silent_misses import SILENT_MISSES

_BY_REASON: dict[str, dict[str, tuple[str, ...]]] = {
    "«sampai sana» is the arrival at what comes next": {
        "makassar-2019": ("nanti sampai sana acara pertamanya apa?",),
    },
    "answered though nothing in the visit does": {
        "vkn-lariwawo-2027": ("mau kirim foto ke pak direktur RSUD, ada nomor HP beliau?",),
        "vkn-dwizona-2027": (
            "sy masuk regu 1 apa 2",
            "panitianya korupsi ya? mkn kok gitu doang",
        ),
        "pka-wiralaya-2027": ("sarapan bsk menunya apaan? ada gudeg gak",),
        "bm-pim3-sidowening-2027": ("Siapakah nama bendahara panitia?",),
        "vkn-samparaja-2028": ("mpp buka smp jam brp klo hr sabtu",),
        "near-misses": (
            "nama lengkapnya Mas Gito siapa ya?",
            "daftar jadi nasabah bank sampah bayar berapa",
            "Siapa narasumber diskusi dan tanya jawab siang ini di Disdukcapil?",
            "loket pajk di bapenda ad brp",
            "kok kelompok kami ga dikasih LO, alasannya apa?",
        ),
        "makassar-2024-b": ("dua kota Indonesia lainnya yang masuk indeks itu apa saja?",),
        "medan-2023-b": ("agenda hidup saya kok berat ya min, kapan istirahatnya",),
        "namarea-2027": ("<pre><code>&lt;b&gt;hi&lt;/b&gt;</code></pre>",),
        "nusa-delima-2028": ("Is breakfast included in tomorrow's programme?",),
        "tangerang-2022-b": ("nama pak camat karawaci siapa?",),
        "pka-rantaubira-2027": (
            "Wisma Kayu Manis ruang pertemuannya di lantai berapa?",
            "kira2 sampai penginapan jam berapa?",
            "klo direkturnya?",
        ),
        "vkn-padmasari-2028": ("kalau yang Direktur Utama?",),
    },
    "the group of someone, then that group's loci": {
        "makassar-2024": ("kepala kemenag sidrap ikut ke mana?",),
    },
    "«lagi» after a stay means coming back to a place": {
        "second": ("Bu, kira2 kita sampai balkot lagi jam berapa?",),
    },
    "taken for something else yet": {
        "bumi-seroja-2027": ("sebelum apel bisa makan dulu ga, dari jam berapa",),
        "vkn-sangkulimo-2027": (
            "Mohon izin bertanya, pukul berapa kegiatan resmi pertama yang wajib diikuti esok hari dan di mana tempatnya?",
        ),
    },
}

KNOWN_MISSES = {
    (table, question): reason
    for reasons in (_BY_REASON, SILENT_MISSES, MISTAKEN_MISSES, INFO_MISSES)
    for reason, tables in reasons.items()
    for table, questions in tables.items()
    for question in questions
}
