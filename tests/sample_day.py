"""What happened on the demo's visit, for reports: all people, places and sayings are invented."""

from __future__ import annotations

from datetime import time

from db.notes import NoteKind
from tests.played_day import COACH, PlayedDay, Sessions, begin

STAYED_AWAY = ("Eko Wahyudianto", "Bonifasius Duli")
BLOCKED = "Fransiska Tanu"

NOTES = (
    ("Ratna Kusumadewi", "10:05", NoteKind.STRENGTH, "Satu dasbor untuk semua pengaduan; setiap dinas melihat antreannya sendiri dan batas waktunya."),
    ("Agus Salim Harahap", "10:20", NoteKind.STRENGTH, "Data kamera dan sensor banjir dibuka untuk kelurahan, bukan hanya untuk kantor wali kota."),
    ("Teguh Prabowo Adi", "10:40", NoteKind.OBSTACLE, "Dua aplikasi pengaduan lama masih berjalan sendiri dan datanya disalin dengan tangan."),
    ("Lutfi Rahmawan", "10:55", NoteKind.RECOMMENDATION, "Tetapkan satu pemilik data untuk tiap jenis pengaduan, dan umumkan waktu penyelesaiannya kepada warga."),
    ("Siti Marwah Lubis", "13:40", NoteKind.STRENGTH, "Antrean diambil dari rumah; warga datang sepuluh menit sebelum gilirannya."),
    ("Maria Goreti Wea", "13:55", NoteKind.OBSTACLE, "Loket ramah lansia hanya dua, padahal separuh pengunjung pagi adalah lansia."),
    ("Yohana Wambrauw", "14:05", NoteKind.RECOMMENDATION, "Tambah loket ramah lansia pada jam 08.00 sampai 11.00, dan pindahkan pengambilan berkas ke lantai 1."),
    ("I Made Suardika", "14:20", NoteKind.RECOMMENDATION, "Sediakan petunjuk berbahasa Inggris di loket perizinan untuk penanam modal."),
    ("I Made Suardika", "15:20", NoteKind.STRENGTH, "Warga menata kampungnya sendiri; pemerintah hanya menyediakan cat dan pendampingan."),
    ("Ratna Kusumadewi", "15:30", None, "Perlu ditanyakan: siapa yang merawat setelah tahun ketiga?"),
    ("Hendra Gunadarma", "10:50", NoteKind.STRENGTH, "Bengkel dan laboratorium dapat disewa per jam oleh usaha rintisan."),
    ("Wulan Purnamasari", "11:20", NoteKind.RECOMMENDATION, "Buka kelas sore agar pekerja dapat ikut pelatihan vokasi."),
    ("Andi Tenriwali", "10:10", NoteKind.STRENGTH, "Panggilan 112 langsung terhubung ke ambulans terdekat di peta."),
    ("Dewi Ambarwati", "10:45", NoteKind.OBSTACLE, "Lebih dari separuh panggilan adalah panggilan iseng."),
)  # fmt: skip

ADOPTIONS = (
    ("Agus Salim Harahap", "11:00", "Dasbor pengaduan bersama", ("Dasbor pengaduan lintas dinas dengan batas waktu", "Pengaduan warga masih tersebar di sembilan nomor", "Satu Pintu Aduan Tirtanala")),
    ("Yohana Wambrauw", "14:30", "Antrean dari rumah", ("Pengambilan nomor antrean dari rumah", "Warga dari pulau luar menunggu sehari penuh", "MPP Terapung Teluk Kasuari")),
    ("Andi Tenriwali", "11:30", "Peta ambulans", ("Ambulans terdekat dipilih dari peta", "Waktu tanggap rata-rata 34 menit", "")),
)  # fmt: skip

LESSONS = (
    "Satu nomor aduan untuk semua dinas.",
    "Batas waktu yang terlihat oleh warga.",
    "Rapat pagi sepuluh menit di depan dasbor.",
    "Sensor banjir yang dibaca kelurahan.",
    "Satu pemilik untuk setiap jenis data.",
    "Laporan mingguan yang dibuka untuk umum.",
)

QUESTIONS = (
    ("Ratna Kusumadewi", "jam berapa ke MPP?", "07:40"),
    ("Agus Salim Harahap", "jam berapa ke MPP?", "08:10"),
    ("Maria Goreti Wea", "pakai baju apa?", "06:40"),
    ("Lutfi Rahmawan", "siapa yang menerima kita di balai kota?", "07:50"),
    ("Siti Marwah Lubis", "makan siang di mana?", "11:00"),
    ("Yohana Wambrauw", "apakah ada menu tanpa ikan?", "10:00"),
    ("Hendra Gunadarma", "acara berikutnya apa?", "09:50"),
    ("Andi Tenriwali", "kontak panitia?", "08:20"),
    ("Dewi Ambarwati", "apakah boleh membawa keluarga?", "07:15"),
    ("Rizal Fadillah", "berapa anggaran Solo Techno Park?", "11:00"),
    ("Teguh Prabowo Adi", "terima kasih", "17:20"),
)


async def play(sessions: Sessions) -> PlayedDay:
    """Play the day from six in the morning until the evaluations are in."""
    day = await begin(sessions)
    for one in day.visit.participants:
        if one.name not in STAYED_AWAY:
            await day.joins(one.name, one.group)
    await _morning(day)
    for name, clock, kind, text in NOTES:
        await day.notes(name, text, clock, kind)
    for name, clock, text, answers in ADOPTIONS:
        await day.notes(name, text, clock, NoteKind.ADOPTION, adoption=answers)
    await day.notes(COACH, "Catatan ini hanya untuk saya sendiri.", "16:20", NoteKind.OBSTACLE, shared=False)
    for name, question, clock in QUESTIONS:
        await day.asks(name, question, clock)
    await day.passes_on(
        "Dewi Ambarwati", "Apakah boleh membawa keluarga?", "07:16", "Mohon maaf, bus hanya untuk peserta."
    )
    await day.passes_on("Rizal Fadillah", "Berapa anggaran Solo Techno Park tahun ini?", "11:01")
    await _afternoon(day)
    return day


async def _morning(day: PlayedDay) -> None:
    await day.loses(BLOCKED, "07:00")
    semarang = next(one.id for one in day.visit.groups if one.name == "Semarang")
    await day.reminds("07:05", "S03")
    await day.broadcasts(
        "Bus 1 dan Bus 2 berangkat pukul 07.15 WIB dari halaman hotel.",
        [f"group:{semarang}"],
        "06:50",
        readers=7,
    )
    await day.broadcasts(
        "Selamat pagi! Satu rekomendasi tertulis dari setiap peserta, paling lambat saat diskusi.",
        ["all"],
        "07:30",
    )
    await day.changes(
        "08:30",
        S07={"starts": time(13, 30), "ends": time(15)},
        S08={"starts": time(15, 15), "ends": time(15, 55)},
        readers=6,
    )
    await day.changes("12:00", cancel="S10", S09={"room": "Aula Balai Kota"}, readers=4)


async def _afternoon(day: PlayedDay) -> None:
    joined = [one.name for one in day.visit.participants if one.name not in STAYED_AWAY]
    lokus = ("Smart City Centre", "Mal Pelayanan Publik", "Kampung Pelangi", "Lainnya")
    await day.polls(
        "Lokus mana yang paling bermanfaat bagi instansi Anda?",
        lokus,
        {name: at % 3 if at % 5 else 1 for at, name in enumerate(joined[:14])},
        "16:30",
    )
    kept = {name: 0 if at % 4 else 1 for at, name in enumerate(joined[:11])}
    await day.polls(
        "Apakah instansi Anda siap membuka data pengaduan kepada warga?",
        ("Siap", "Belum siap"),
        kept,
        "16:40",
        anonymous=True,
    )
    await day.polls(
        "Perlukah kunjungan malam ke pusat kendali?",
        ("Ya", "Tidak"),
        dict.fromkeys(joined[:3], 0),
        "16:45",
        anonymous=True,
    )
    semarang = [one.name for one in day.visit.participants if one.group == "Semarang"]
    first = {name: ((3 + at % 2,), LESSONS[at]) for at, name in enumerate(semarang[:6])}
    last = {
        name: ((4 - at % 3,), (at % 3,), "Terima kasih, Bu Nadia Paramitha." if at == 2 else None)
        for at, name in enumerate(joined[:15])
    }
    await day.evaluates("21:00", {"E1": first, "E3": last})
