"""Questions of the tables that are not answered yet, and why. One that is answered after all fails its table's test."""

from __future__ import annotations

from tests.questions.info_misses import INFO_MISSES

_BY_REASON: dict[str, dict[str, tuple[str, ...]]] = {
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
    "understood as something else": {
        "follow-ups-b": (
            "lokus prtama klmpok gw mana",
            "camatnya sp",
            "kalau yang di batuganda?",
            "nomor pak danang yg di situ?",
            "Who's the speaker?",
            "abis ini ruang rapat kita yg mn",
            "k3?",
            "foto resmi keluar tgl brp",
        ),
        "other-words": (),
        "follow-ups": (
            "perlu bawa apa",
            "kalo yang ketiga",
            "ada berapa instansi di sini",
        ),
        "vkn-tanahlaira-2029": (
            "acra seblah ishoma nanti ap ya, maksdnya stlh makan",
            "We're having lunch now. What follows?",
        ),
        "vkn-pasirkemala-2028": (
            "brp rupiah yg kita trima",
            "tmpt sholat di balaikota sblh mna",
            "Sudah berapa kali Kemala Satu dipasang di ponsel warga?",
        ),
        "vkn-merantika-2027": (),
        "vkn-lariwawo-2027": (
            "kalau kelompok kami paparannya paling bagus, dapat apa?",
            "abis ini anoa ke RSUD kan ya?",
        ),
        "vkn-dwizona-2027": (),
        "pkn2-lembayung-2028": (),
        "pka-wiralaya-2027": (
            "eh maap gw dr toilet, abis acara sambutan2 ni ngapain",
            "mas sorry bgt gw kesiangan kamar 512, bis msh nungguin ga? berapa lama",
        ),
        "pim3-wonosagara-2028": ("the number of mr Agung here in MPP",),
        "pim3-purnajaya-2027": (),
        "bm-sukmajati-2028": (),
        "traps": (
            "What time do we visit the waste plant?",
            "Batik this morning, right?",
            "We take the white minibus, right?",
        ),
        "pkp-sungaijernih-2028": (
            "Pak Rahmat yang di sini Kabid Persandian kan?",
            "makan malam hari ini di restoran hotel jam 18.30 kan?",
        ),
        "info-everyday": (
            "mau nyebat dulu, di kantor bupati boleh di mana",
            "badan agak meriang + batuk, tetep boleh ikut keliling?",
        ),
        "composed-messages": (
            "skrg msih di kpal kan? nympe jam brp",
            "gw ketinggalan rombongan gara2 ke toilet, skrg anak2 dmn & nomer panitia bus brp",
            "Who is our coach and which room do we meet in this afternoon?",
            "laporan individu sama policy brief deadline kapan aja?",
            "kalo ombaknya gede ga jadi berangkat? kabarnya jam brp",
            "Where does the mobile posyandu start and what should I put on?",
            "seminar hasil kan jam 10 di hotel? tiap kelompok brp menit",
            "besok pagi ke pelabuhan jam brp? kaptennya siapa",
            "ppt kelompok terakhir dikumpul jam brp, presentasinya brp menit?",
            "How do we get to the floating clinic, and do they have life vests for us?",
            "nanti ke desa meko berangkat jam brp, sinyalnya aman ga di sana?",
            "dr vina no nya brp, sy agk pusing. acr puskesms smp jm brp",
            "jalan ke rantau besi jelek ya? yang sambut siapa",
        ),
        "vkn-samparaja-2028": (
            "izin, habis dari balkot bapak kemana dan duduk di ruang apa",
            "Saya agak pusing, siapa dokter yang ikut dan di bus berapa beliau?",
            "Apakah ada tempat untuk salat asar selama kunjungan sore?",
            "kelompok 4 ke mpp nya yang putaran kedua jam 3 kan",
        ),
        "vkn-arjasari-2027": ("habis makan malam kami balik ke Dermaga Inn kan?",),
        "pka-lokapura-2027": (
            "yg nrima di batuwangi sp",
            "bsk giliran ulin jm brp maju",
        ),
        "pim3-selatmadu-2027": (
            "koper dibawa atau ditinggal di kamar?",
            "Do I have to give a talk at the seminar? How long?",
            "gate brp",
        ),
        "near-misses": (
            "Until when does the hotel keep things we left behind?",
            "Who brings the shawl for the Mayor?",
        ),
        "claims-and-turns": (
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
        "tangerang-2022-b": (
            "pemkot tangerang welcome ga sih kl daerah lain mau belajar",
            "kita selesai duluan, nunggu berapa lama sampai makan?",
        ),
        "tanjungsekar-2025": ("habis bapenda ini msh ada paparan di kantor lain ga?",),
        "teluk-lamira-2024": ("jam brp nyampe hotel lagi",),
    },
    "«sampai sana» is the arrival at what comes next": {
        "makassar-2019": ("nanti sampai sana acara pertamanya apa?",),
    },
    "answered though nothing in the visit does": {
        "vkn-lariwawo-2027": ("mau kirim foto ke pak direktur RSUD, ada nomor HP beliau?",),
        "vkn-dwizona-2027": (
            "sy masuk regu 1 apa 2",
            "panitianya korupsi ya? mkn kok gitu doang",
        ),
        "vkn-banyuratri-2027": (),
        "pkn2-lembayung-2028": (),
        "pka-wiralaya-2027": ("sarapan bsk menunya apaan? ada gudeg gak",),
        "pim3-wonosagara-2028": (),
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
        "namarea-2027": (
            "<pre><code>&lt;b&gt;hi&lt;/b&gt;</code></pre>",
            "Who are the two vegetarians in our team?",
        ),
        "nusa-delima-2028": ("Is breakfast included in tomorrow's programme?",),
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
