"""Fields of everyday visit life: words that a row on the field answers to, though none of them stands in it.

A row belongs to a field by its topic, key words or question; a word of a question that no row is about stands for its
field. So «boleh pakai sandal?» finds the row on dress, «kebelet» the one on toilets.
"""

from __future__ import annotations

from functools import cache

_FIELDS = {
    "dress": "pakaian batik jas kemeja polo hak celana rok sepatu sandal seragam korpri pdh psh psl kebaya kaos dasi jin sarung kerudung topi rompi"
    " rapi formal lengan kerah warna-baju wedges heels sneakers olahraga-baju tenun safari dresscode",
    "luggage": "koper bagasi tas ransel barang kardus bawaan boks titip pita",
    "diet": "alergi seafood udang ikan kepiting cumi kerang daging sapi kambing babi vegetarian vegan pantangan halal pedas diabetes diet gluten"
    " kacang susu telur",
    "food": "menu hidangan katering kotak prasmanan makanan alergi seafood udang ikan cumi daging vegetarian vegan pantangan halal pedas diet"
    " konsumsi snack kudapan",
    "prayer": "jumat jumatan salat musala masjid wudu mukena kiblat jumatan ibadah langgar surau gereja sajadah",
    "wifi": "wifi sandi jaringan sinyal kuota hotspot ssid",
    "transport": "bus mobil sopir armada minibus elf plat shuttle kursi-bus",
    "parking": "parkir",
    "room": "kamar kunci sekamar ac handuk",
    "checkin": "checkin checkout",
    "money": "saku honor lumpsum transpor-uang sppd kuitansi bendahara",
    "cost": "biaya tanggung bayar rupiah harga tarif gratis patungan iuran ditagih",
    "certificate": "sertifikat piagam sttpl",
    "task": "laporan tugas makalah esai resume jurnal unggah",
    "emergency": "darurat ambulans sakit pingsan kecelakaan polisi damkar kebakaran evakuasi kecelakaan",
    "health": "sakit obat dokter p3k klinik perut pusing demam mual muntah diare kesehatan perawat medis pingsan luka kepala-pusing mabuk masuk-angin"
    " flu batuk apotek puskesmas rumah-sakit poli pasien",
    "weather": "cuaca payung jas-hujan gerimis topi panas mendung banjir",
    "photo": "foto kamera video dokumentasi rekam drone selfie potret",
    "phone": "ponsel telepon-genggam loker titip gawai",
    "souvenir": "souvenir oleh-oleh batik-oleh kerajinan belanja",
    "badge": "tanda-pengenal kartu pengenal lencana lanyard",
    "seat": "kursi duduk denah-duduk",
    "rank": "peringkat urutan posisi juara penghargaan",
    "toilet": "toilet pipis kencing buang",
    "smoke": "rokok vape merokok",
    "laundry": "cuci setrika",
    "flight": "terbang pesawat boarding tiket bandara maskapai",
    "material": "materi paparan slide unduh modul panduan",
    "online": "daring zoom tautan link rekaman",
    "charge": "cas colokan baterai listrik",
    "lost": "hilang tertinggal",
    "history": "sejarah dirikan bangun",
    "distance": "jauh jarak",
    "pay": "qris tunai nontunai debit edc kontan gopay ovo cash e-wallet ewallet",
    "queue": "tunggu antre antrean",
}


_ALSO = {"diet": ("food",)}
"""What a row on a wider field may tell as well."""


_NEAR = """
masyarakat penduduk publik
pegawai operator petugas karyawan staf tenaga
pengguna pelanggan nasabah pemakai pengunjung
pengunjung tamu pengguna
operasional aktif nyala bangun resmi bentuk dirikan fungsi jalan
"""
"""Words of one kind: where no row is about one of them, another may be what the visit calls it."""


@cache
def near_words() -> dict[str, tuple[str, ...]]:
    """Map each lemma to the others of its kind."""
    from handlers.questions.reading.lemmas import lemmas  # noqa: PLC0415 - which reads tables of this package

    table: dict[str, dict[str, None]] = {}
    for row in _NEAR.strip().splitlines():
        kind = list(dict.fromkeys(lemma for word in row.split() for lemma in lemmas(word)[:1]))
        for lemma in kind:
            table.setdefault(lemma, {}).update(dict.fromkeys(other for other in kind if other != lemma))
    return {lemma: tuple(others) for lemma, others in table.items()}


@cache
def fields_of() -> dict[str, tuple[str, ...]]:
    """Map each lemma to the fields that it belongs to."""
    table: dict[str, list[str]] = {}
    for field, words in _FIELDS.items():
        for lemma in {lemma for word in words.split() for lemma in (word, *_lemma(word))}:
            table.setdefault(lemma, []).extend(f"@{name}" for name in (field, *_ALSO.get(field, ())))
    return {lemma: tuple(fields) for lemma, fields in table.items()}


def _lemma(word: str) -> tuple[str, ...]:
    """Give a word's lemma; one written with a hyphen is one thing, and not its first half («masuk-angin»)."""
    from handlers.questions.reading.lemmas import lemmas  # noqa: PLC0415 - which reads tables of this package

    found = lemmas(word)
    return found if len(found) == 1 else ()
