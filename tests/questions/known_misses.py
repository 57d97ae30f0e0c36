"""Questions of the tables that are not answered yet, and why. One that is answered after all fails its table's test."""

from __future__ import annotations

from tests.questions.info_misses import INFO_MISSES

_BY_REASON: dict[str, dict[str, tuple[str, ...]]] = {
    "not understood yet, and says so": {
        "vkn-samparaja-2028": (
            "Sebagai pembimbing kelompok 4, apa topik kelompok dampingan saya?",
            "minta kontak bu dewi upt mpp",
            "Berapakah jumlah kapal yang melayani kesehatan di pulau-pulau?",
            "How many minutes to answer an emergency call here?",
            "How many of the islands have people living on them?",
        ),
        "vkn-arjasari-2027": (
            "aulanya di lantai brp pak",
            "pak gubernur hadir ga nanti malam",
            "ajudan saya bawa mobil, stikernya minta ke siapa",
            "sehari ada berapa telepon masuk ke 112",
            "Berapa cepat petugas sampai di lokasi setelah warga menelepon?",
            "duit buat smart city taun ini brp sih",
            "policy brief nanti diserahkan ke siapa ya",
            "Pertemuan di RSUD di gedung apa, lantai berapa?",
            "Kabupaten ini terdiri atas berapa kecamatan?",
            "Waktu Tanah Galuh lebih cepat satu jam dari Arjasari, betul?",
            "ambulans laut nya ada berapa",
            "Can my aide come into the hospital session?",
        ),
        "pka-lokapura-2027": (
            "abis cendana sp",
            "bsk bs late checkout g",
            "di bus nanti dikasih makanan kecil nggak ya",
            "di Lokapura ada berapa kelurahan ya",
            "nilai paling besar dari mana, laporan atau seminar",
            "who is giving the speech now",
        ),
        "pim3-selatmadu-2027": (
            "how far is it to pier 4?",
            "Pukul berapa pesawat kami lepas landas?",
        ),
        "near-misses": (
            "Command Center Lolaro baru beroperasi tahun 2025 kan?",
            "Until what time is the MPP open on weekdays?",
            "tpst wanasri itu milik siapa?",
        ),
        "claims-and-turns": (
            "kenapa bukan wali kota yang terima",
            "museum buka sejak kapan",
            "Which floor is the hospital meeting on?",
            "Is the social affairs office in the Dharma hall?",
            "seminar di ballroom hotel kan",
            "bu nurhayati itu bupati atau sekda",
            "Whom can I call about the tourism village?",
            "kita ga ke smk ya",
            "naik kapal lewat pintu 2 kan",
            "bsk hrs bgn jam brp biar ga telat",
            "What should I wear on my feet today?",
            "How far will we walk?",
        ),
        "vkn-lembahwilis-2027": (
            "Izin bertanya, untuk bahan laporan kami perlu mengetahui berapa banyak warga yang tinggal di kabupaten ini menurut data terakhir.",
            "kabupaten ini seberapa besar sih wilayahnya, jauh lebih luas dari kota kami sepertinya",
            "satu gedung ini yang buka loket ada dari berapa kantor sih? banyak sekali sepertinya, ada imigrasi segala, saya mau catat angkanya",
            "uang yang masuk ke desa ini dari turis setahun berapa ya kira-kira? tadi pak kades cerita tapi saya di belakang, tidak kedengaran",
            "Apakah desa yang sedang kami kunjungi ini pernah menang lomba tingkat nasional? Bila pernah, juara ke berapa?",
            "makalah kelompoknya mesti brp lembar sih max",
            "Sampai tanggal berapa karya tulis kelompok masih dapat diunggah, mengingat anggota kami ada yang harus langsung bertugas ke luar negeri?",
            "foto2 tadi siang yang dari panitia bisa diambil di mana ya, mau saya kirim ke grup kantor malam ini juga",
            "mau beli jajanan khas buat anak istri, ada toko ga dekat stasiun? takutnya keburu tutup sebelum kita sampai sana",
        ),
        "bm-pim3-tirtaloka-2027": (
            "wktu kmpul hrs tnjukin apa y",
            "klo mau ngroko dmn y pk",
            "Kota ini terbagi atas berapa kelurahan, dan di bawah berapa camat?",
            "jmlah relawan timbng bayi dsni brp org",
            "Sejak tahun berapa tempat pembuangan akhir ini dipakai dan kapan diperkirakan tidak mampu lagi menampung?",
            "orang terlantar yang ditampung di sini boleh tinggal berapa lama? dan muat berapa orang sebenarnya tempatnya",
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
        "giriwana-2026": ("Apakah diskusi SAKIP tadi dan praktik nanti bertempat di kantor yang sama?",),
        "makassar-2024-b": (
            "ruagnannya apa nmanya pak, skpalebi?",
            "tabe' pak admin, terima kasih banyak infonya",
        ),
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
            "ruang pantau lantai brp kita nanti?",
            "perumusan nanti ruangnya beda ga sama mpp lt 2?",
        ),
        "vkn-nusalintang-2027": ("bole naik semua sekaligus ga ke kapal rs nya",),
    },
    "understood as something else": {
        "vkn-samparaja-2028": (
            "siapa yg trima kami di bapenda n ruangnya dmn",
            "izin, habis dari balkot bapak kemana dan duduk di ruang apa",
            "Izin, makan malam di ruangan mana dan pakaiannya apa?",
            "Saya agak pusing, siapa dokter yang ikut dan di bus berapa beliau?",
            "Apakah ada tempat untuk salat asar selama kunjungan sore?",
            "kelompok 4 ke mpp nya yang putaran kedua jam 3 kan",
            "Who will meet us at the ID card office, and what time?",
            "What time is the bus bringing us back to hotel?",
        ),
        "vkn-arjasari-2027": (
            "Is the local time here the same as in Arjasari?",
            "habis makan malam kami balik ke Dermaga Inn kan?",
            "gubernur yg buka makan malam kan",
        ),
        "pka-lokapura-2027": (
            "yg nrima di batuwangi sp",
            "bsk giliran ulin jm brp maju",
            "kartu kamar balikin ke siapa",
            "Apakah peserta diperkenankan membawa kendaraan pribadi?",
        ),
        "pim3-selatmadu-2027": (
            "klo ada darurat brp menit nyampe",
            "koper dibawa atau ditinggal di kamar?",
            "Do I have to give a talk at the seminar? How long?",
            "gate brp",
        ),
        "near-misses": (
            "Until when does the hotel keep things we left behind?",
            "Who brings the shawl for the Mayor?",
        ),
        "claims-and-turns": (
            "dr niken nomornya",
            "tiap kelompok presentasi berapa menit",
            "wajib ikut semua lokus?",
            "ada waktu kosong ga sampe klinik, brp jam",
            "Bu Rini Kusumawati yang menerima di Command Center kan?",
            "besok yg duluan ke plts kita apa jangkar",
            "Besok sholat jumat di desa kan?",
            "habis penyambutan adat berapa menit lagi ke kantor bupati",
            "pak taufiq itu wali kota atau masih penjabat",
        ),
        "vkn-lembahwilis-2027": (
            "I am about to leave my suitcase in the lobby. Where will I get it back, and does it travel on our own bus?",
            "Karena kelompok kita presentasi paling akhir, masih sempat salat dulu kan?",
        ),
        "arunika-pim3-2023": (
            "laporan terakhir hari ini jam berapa?",
            "tgl 7 mkn siang dmna, kalo tgl 8 dmn",
        ),
        "giriwana-2026": ("rapat besok jam brp? kumpul dmn?",),
        "makassar-2024-b": (
            "Apa pertimbangan panitia menjadikan Makassar sebagai tempat visitasi?",
            "istirahat di hotel berapa jam sebelum pleno",
        ),
        "medan-2023-b": (
            "Siapa saja yang memberikan sambutan pada sesi perkenalan peserta?",
            "boleh nanya berapa kali pas dialog nanti",
            "Apa latar belakang dibangunnya aplikasi Siduta?",
        ),
        "namarea-2027": (
            "Who shows us round the centre?",
            "does frigate go to the island earlier than us",
        ),
        "nusa-delima-2028": ("dulu kapal sandar berapa jam, sekarang jadi berapa?",),
        "tangerang-2022-b": (
            "pemkot tangerang welcome ga sih kl daerah lain mau belajar",
            "kita selesai duluan, nunggu berapa lama sampai makan?",
        ),
        "tanjungsekar-2025": (
            "habis bapenda ini msh ada paparan di kantor lain ga?",
            "Pukul berapa lapor keluar hotel besok, dan lokus apa yang pertama dikunjungi sesudahnya?",
        ),
        "teluk-lamira-2024": ("jam brp nyampe hotel lagi",),
    },
    "«sampai sana» is the arrival at what comes next": {
        "makassar-2019": ("nanti sampai sana acara pertamanya apa?",),
    },
    "answered though nothing in the visit does": {
        "vkn-samparaja-2028": (
            "minta wa LO kelompok 5",
            "mpp buka smp jam brp klo hr sabtu",
        ),
        "vkn-arjasari-2027": (
            "pegawai mpp lirang ada brp orang",
            "Nomor telepon Pak Arif Budiman?",
        ),
        "pka-lokapura-2027": (
            "no kamar gw brp",
            "Mohon informasi tarif kamar hotel per malam.",
        ),
        "pim3-selatmadu-2027": (
            "dpt tiket spa hotel ga",
            "pesawat kita maskapai apa, nomor penerbangannya?",
        ),
        "near-misses": (
            "Mohon info tingkat keterisian tempat tidur (BOR) RSUD Lapadde Raya saat ini.",
            "nomor WA koordinator konsumsi berapa? saya alergi udang",
            "kolam renang hotel boleh dipake jam brp sampe jam brp",
            "rapat evaluasi besok di Zoom atau Google Meet?",
            "nama lengkapnya Mas Gito siapa ya?",
            "nomor WA Bu Retno Palupi berapa?",
            "daftar jadi nasabah bank sampah bayar berapa",
            "pesawat kita take off jam brp hari jumat?",
            "Siapa narasumber diskusi dan tanya jawab siang ini di Disdukcapil?",
            "loket pajk di bapenda ad brp",
            "kok kelompok kami ga dikasih LO, alasannya apa?",
        ),
        "vkn-lembahwilis-2027": (
            "Siapa saja juri yang menilai paparan kelompok nanti siang dan berapa bobot nilainya?",
        ),
        "makassar-2024-b": ("dua kota Indonesia lainnya yang masuk indeks itu apa saja?",),
        "medan-2023-b": ("agenda hidup saya kok berat ya min, kapan istirahatnya",),
        "namarea-2027": (
            "<pre><code>&lt;b&gt;hi&lt;/b&gt;</code></pre>",
            "When is the city bus sightseeing tour?",
            "Who are the two vegetarians in our team?",
        ),
        "nusa-delima-2028": (
            "Is breakfast included in tomorrow's programme?",
            "telpon Dr. Endang Prameswara berapa",
        ),
        "sagara-wela-2027": ("Kita naik maskapai apa nanti?",),
        "tangerang-2022-b": ("nama pak camat karawaci siapa?",),
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
            "How many doctors does the hospital have?",
        ),
    },
}

KNOWN_MISSES = {
    (table, question): reason
    for reasons in (_BY_REASON, INFO_MISSES)
    for reason, tables in reasons.items()
    for table, questions in tables.items()
    for question in questions
}
