"""Questions of the tables that are understood as something else yet."""

from __future__ import annotations

MISTAKEN_MISSES: dict[str, dict[str, tuple[str, ...]]] = {
    "understood as something else": {
        "follow-ups-c": (
            "pembimbing mrk?",
            "klo klp 3?",
            "klo losnya?",
            "pertama kmn kita",
            "tirtosari itu berapa lama dari kota?",
            "elang naik bus apa besok",
        ),
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
        "vkn-lariwawo-2027": ("abis ini anoa ke RSUD kan ya?",),
        "pka-wiralaya-2027": (
            "eh maap gw dr toilet, abis acara sambutan2 ni ngapain",
            "mas sorry bgt gw kesiangan kamar 512, bis msh nungguin ga? berapa lama",
        ),
        "pim3-wonosagara-2028": ("the number of mr Agung here in MPP",),
        "traps": (
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
            "Where does the mobile posyandu start and what should I put on?",
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
        "near-misses": ("Until when does the hotel keep things we left behind?",),
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
            "yang ngomong di depan sekarang ini siapa ya pak jabatannya apa? Saya mau tanya soal anggaran takut salah panggil",
        ),
        "arunika-pim3-2023": (
            "laporan terakhir hari ini jam berapa?",
            "tgl 7 mkn siang dmna, kalo tgl 8 dmn",
        ),
        "giriwana-2026": ("rapat besok jam brp? kumpul dmn?",),
        "makassar-2024-b": ("Apa pertimbangan panitia menjadikan Makassar sebagai tempat visitasi?",),
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
        "aseanex-lumbaraya-2027": ("then question time how long",),
        "pka-rantaubira-2027": (
            "Di mana kami dapat melihat pembagian penginapan?",
            "We are on the bus; what comes first when we arrive and when?",
            "stlh sambtan sapa yg pparan",
            "Sementara kami di kecamatan, teman-teman di kelompok sebelah ke mana?",
            "Kita ikut ke kantor camat juga kan siang ini?",
        ),
        "pkn2-saptarengga-2028": ("duit transport brp dan dibayar sp",),
        "pkp-nirlawa-2027": ("Kalau kelompok Camar?",),
        "studi-rantauhulu-2028": (
            "Mohon disebutkan urutan tempat yang akan didatangi kelompok kami sampai siang.",
            "naik elf yg warna apa kita",
            "presentasinya hari apa jam brp",
            "smpai jm?",
        ),
        "visitasi-wanimora-2027": (
            "dr jam stgh 5 smp berangkat mkn malem kosong ya?",
            "enaknya bawa apa ke dermaga biar ga gosong",
            "Sejak kapan sistem data terpadu di sini digunakan dan oleh berapa perangkat daerah?",
            "plakat dikasih kpn sm siapa",
        ),
        "vkn-padmasari-2028": (
            "Mohon izin, besok pagi kami diminta kumpul di sebelah mana dan pukul berapa?",
            "kita ke museum naik bus apa jalan aja?",
            "klo merah jam segitu dimana",
            "Tanya jawabnya berapa menit?",
        ),
    },
}
