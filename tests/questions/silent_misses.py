"""Questions of the tables that are not understood yet: Lokus says so, and offers to pass them on."""

from __future__ import annotations

SILENT_MISSES: dict[str, dict[str, tuple[str, ...]]] = {
    "not understood yet, and says so": {
        "follow-ups-b": (
            "Which hospital are we visiting this morning?",
            "lt brp sih ruangannya",
            "di sana sinyal aman ga?",
        ),
        "follow-ups": ("berapa menit",),
        "vkn-tanahlaira-2029": (
            "On which occasions do we have a site visit, and where?",
            "brp kai kita kunjungn lokus hri ini",
            "pesawatnya Nusa Air NA 681 jam 18.10 betul?",
        ),
        "vkn-pasirkemala-2028": (
            "kaki saya nomor 45, ada bootnya yang muat?",
            "kalau molor ninggalin hotel siapa yang nanggung biayanya",
        ),
        "vkn-merantika-2027": (
            "rm kapau yg kita makan siang ini buka smp malam?",
            "jam brp kelompok 5 ke mpp",
        ),
        "vkn-lariwawo-2027": (
            "restorn mkn siang kt nmany ap",
            "bu wali sampai selesai mendampingi kita atau ada yang mewakili?",
            "Mohon penjelasan ke mana dan paling lambat kapan rekomendasi kelompok harus diunggah.",
        ),
        "vkn-dwizona-2027": (
            "turis asing thn lalu brp yg ke sini",
            "pembimbing kita ikut nemenin nulis laporan ga sih",
        ),
        "vkn-banyuratri-2027": ("nomor dr. Agus Prastowo kepala puskesmas berapa?",),
        "pkn2-lembayung-2028": ("siapa aja yang nanti ngobrol sama kita soal pedagang?",),
        "pka-wiralaya-2027": ("bot goblok ga guna, dr td jawabny ngaco mulu",),
        "pim3-wonosagara-2028": (
            "mkan sing dmana",
            "pak agung pribadi sama pak agung prabowo itu jabatannya apa",
        ),
        "pim3-purnajaya-2027": ("paparn sekolah rmah anak slesai jam brp",),
        "bm-pim3-sidowening-2027": (
            "di sana dingin gak, perlu bawa baju hangat?",
            "ongkos prjalanan yg dibagi brp n dr siapa",
            "Sampai kapan laporan kelompok kami masih dapat diterima tanpa potongan nilai?",
            "nginep di rumah warga semalem brp duit",
            "Siapakah yang akan memaparkan materi di RSUD?",
            "presentasi dikasi waktu brp lama totalnya",
        ),
        "traps": (
            "malam ini nginep di Lirang Permai lagi kan?",
            "The courtesy call is on the third floor, right?",
        ),
        "vkn-kotabiru-2027": (
            "knp observasi kita ke pasar sarimulya?",
            "bot goblok, acaranya molor terus!",
        ),
        "pkp-sungaijernih-2028": (
            "Mohon penjelasan, seberapa besar pengaruh kegiatan ini terhadap kelulusan kami?",
            "Mohon izin, apakah kami boleh memotret di bangsal?",
            "video dari kamera jalan itu dihapus setelah berapa lama",
            "kumpul diskusi kelompok di ruangan mana nanti?",
            "malam ini panitia kasih makan tidak ya?",
            "foto ramai-ramainya di mana?",
            "panitia ngumpul di ruang mana klo mau nanya",
            "jam berapa kita ke kampus Universitas Riau Hulu?",
        ),
        "pim3-bandarlestari-2028": ("tanggal 20 April kita ke pulau mana?",),
        "pacific-leaders-2027": (
            "how many people from pacific join with us?",
            "the action plan must send before what hour?",
            "Vinaka, you have been very helpful!",
            "gereja deket hotel apa namanya",
            "lwas kota brp kilo meter prsegi",
        ),
        "info-everyday": (
            "mau zoom di ruang jati, kode masuk internetnya apaan bro",
            "How do I get hold of my train ticket?",
            "tidurnya bareng siapa? atau sendiri2",
            "boleh ngasih amplop ke ibu yang rumahnya kita datengin?",
            "kalo bolos satu tempat masih aman ga, minimal ikut brp persen",
            "Kapan batas pengumpulan tulisan pribadi hasil kunjungan?",
            "selendangnya mulai brpan sih?",
        ),
        "composed-messages": (
            "Mohon informasi pukul berapa acara ditutup dan siapa yang menutup?",
            "pak sy alergi udang, ada lauk lain? lapornya ke siapa",
        ),
        "vkn-samparaja-2028": (
            "Sebagai pembimbing kelompok 4, apa topik kelompok dampingan saya?",
            "Berapakah jumlah kapal yang melayani kesehatan di pulau-pulau?",
            "How many of the islands have people living on them?",
        ),
        "vkn-arjasari-2027": (
            "ajudan saya bawa mobil, stikernya minta ke siapa",
            "Berapa cepat petugas sampai di lokasi setelah warga menelepon?",
            "policy brief nanti diserahkan ke siapa ya",
            "Waktu Tanah Galuh lebih cepat satu jam dari Arjasari, betul?",
        ),
        "pka-lokapura-2027": (
            "abis cendana sp",
            "bsk bs late checkout g",
            "di bus nanti dikasih makanan kecil nggak ya",
            "who is giving the speech now",
        ),
        "pim3-selatmadu-2027": (
            "how far is it to pier 4?",
            "Pukul berapa pesawat kami lepas landas?",
        ),
        "near-misses": (
            "Until what time is the MPP open on weekdays?",
            "tpst wanasri itu milik siapa?",
        ),
        "claims-and-turns": (
            "kenapa bukan wali kota yang terima",
            "museum buka sejak kapan",
            "Is the social affairs office in the Dharma hall?",
            "bu nurhayati itu bupati atau sekda",
            "kita ga ke smk ya",
            "naik kapal lewat pintu 2 kan",
            "What should I wear on my feet today?",
            "How far will we walk?",
        ),
        "vkn-lembahwilis-2027": (
            "Izin bertanya, untuk bahan laporan kami perlu mengetahui berapa banyak warga yang tinggal di kabupaten ini menurut data terakhir.",
            "kabupaten ini seberapa besar sih wilayahnya, jauh lebih luas dari kota kami sepertinya",
            "satu gedung ini yang buka loket ada dari berapa kantor sih? banyak sekali sepertinya, ada imigrasi segala, saya mau catat angkanya",
            "uang yang masuk ke desa ini dari turis setahun berapa ya kira-kira? tadi pak kades cerita tapi saya di belakang, tidak kedengaran",
            "makalah kelompoknya mesti brp lembar sih max",
            "Sampai tanggal berapa karya tulis kelompok masih dapat diunggah, mengingat anggota kami ada yang harus langsung bertugas ke luar negeri?",
            "mau beli jajanan khas buat anak istri, ada toko ga dekat stasiun? takutnya keburu tutup sebelum kita sampai sana",
        ),
        "bm-pim3-tirtaloka-2027": (
            "untuk tuan rumah tadi pagi kita sudah kasih kenang-kenangan belum ya, berapa buah sebenarnya yang harus kita siapkan per lokus?",
            "kalau besok sarapan telat lagi saya lapor ombudsman. jam berapa dibuka restorannya?",
        ),
        "arunika-pim3-2023": (
            "penerimaan walikota dirung apa",
            "dirut rsud siapa",
            "makan siangnya nasi liwet ya?",
        ),
        "bm-pim3-tanjungrenggi-2027": (
            "Berapa jumlah wisatawan yang berkunjung ke Tanjung Renggi tahun lalu?",
        ),
        "bumi-seroja-2027": ("walkotnya cowo apa cewe, nama",),
        "makassar-2024-b": ("ruagnannya apa nmanya pak, skpalebi?",),
        "medan-2023-b": ("selain pak ferry siapa lagi dari pemko yg ikut duduk di depan?",),
        "namarea-2027": (
            "What do I pick up at the desk?",
            "do both teams have lunch in the same restaurant today",
        ),
        "nusa-delima-2028": (
            "kok bukan pak wali kota Wirasto yang menyambut? beliau ada kan?",
            "Berapa rata-rata keluhan masyarakat yang diterima setiap bulannya?",
            "spa serunai it apa",
            "kita kumpul di dermaga berapa?",
            "habis keliling dermaga ngapain",
            "bu sri hapsari itu jabatan panjangnya apa sih",
            "siap ketua tim percpatan pelaynan dsar",
            "antrean loketnya turun berapa persen gara2 daftar lewat WA",
            "30 menit ini kosong? lanjut apa",
            "Siapakah pimpinan rombongan yang hadir pada jamuan penutupan?",
        ),
        "tangerang-2022-b": ("Pendalaman lokus kita jam 13.30 kan?",),
        "vkn-kalinggara-2026": (
            "dari sampe sini ke makan malem ada wkt brp lama",
            "perumusan nanti ruangnya beda ga sama mpp lt 2?",
        ),
        "vkn-nusalintang-2027": ("bole naik semua sekaligus ga ke kapal rs nya",),
    },
}
