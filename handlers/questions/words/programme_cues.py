"""Phrases that say what is asked of the programme, as people say it who do not think of agendas: «bebas tugas», «ada napas?»."""

from __future__ import annotations

PROGRAMME: dict[str, str] = {
    "when": "hari keberapa, hari ke berapa, pada hari apa, tanggal berapa jatuhnya, jatuhnya tanggal berapa, jatuh tanggal berapa, jatuhnya hari apa, jatuh hari apa, we due at, we due in, we due, are we due at,"
    " are we due, jam piro, jam pinten, jam sabaraha, jam sabaraha nya, pukul piropa, jam brapopo, pabilo, iraha, kapan to",
    "start": "mulainya, bermula, kick off, kick things off, kicks things off, kicks it off, starts things off, gets things going, kicks off, kickoff, get going, gets going, get under way, gets under way, get started, gets started",
    "until": "free mulai jam berapa, bebas mulai jam berapa, free mulai pukul berapa, bebas mulai pukul berapa, kosong mulai jam berapa, mulai bebas jam berapa, mulai free jam berapa, bebasnya jam berapa, how late does, how late will, how late is, how late do, how late did, bebas tugas, bebas tugas mulai, boleh bubar, bisa bubar, bubaran, bubarannya, kelar semua, beres semua, selesai semua, rampung semua, tutup hari, wrap up for the day, do we wrap up, does it wrap up, we wrap up, call it a day, done for the day,"
    " finish for the day, finished for the day, free to go, knock off",
    "duration": "durasi berapa, durasinya berapa, durasi nya berapa, how much time do we have at, how much time do we have in, how much time do we get at, how much time at, how much time will we have at, lama kah, lamakah, lamanya berapa, berapa lamanya, makan waktu, makan waktu berapa, makan waktu berapa lama, memakan waktu, menyita waktu, berapa durasinya, alokasi waktu, alokasi waktunya,"
    " waktu yang dialokasikan, alokasinya, waktu yang disediakan, lamo, suwe, suwene, berapa lamo, take up, takes up, time allotted, allotted, time allocated, allocated",
    "next": "setelah acara ini, habis acara ini, sesudah acara ini, selesai acara ini, setelah sesi ini, habis sesi ini, sesudah sesi ini, setelah kegiatan ini, sesudah kegiatan ini, habis kegiatan ini, after this session, after this one, after this event, setelah dari sini, habis dari sini, sesudah dari sini, sehabis dari sini, abis dari sini, selepas dari sini, after here, next on our list, next on the list, next in line, next stop",
    "aftersubject": "dilanjut apa, dilanjut dengan apa, dilanjut sama apa, dilanjutkan apa, dilanjutkan dengan apa, dilanjut ke mana, dilanjutkan ke mana, diteruskan apa, diteruskan dengan apa, disambung dengan apa, dilanjut acara apa, dilanjutkan acara apa, lanjut apa, lanjut ngapain, lanjut acara apa, lanjut kegiatan apa, lanjut agenda apa, lanjutnya apa, lanjutnya ngapain, disambung apa, disambung acara apa, disambungnya apa,"
    " terus ngapain, trus ngapain, habis itu ngapain, and then what, what then",
    "between": "diantara, sela sela, di sela sela, sela, di tengah tengah antara, in between, happens between, sandwiched between",
    "before": "mendahului, didahului, lebih awal dari, lebih awal daripada, lebih dulu dari, lebih dulu daripada, sebelum masuk, pas sebelum, tepat sebelum, persis sebelum, sebelumnya sebelum, pra, jelang,"
    " precedes, preceding, right before, just before, immediately before, leading up to, ahead of",
    "after": "pas setelah, tepat setelah, persis setelah, langsung setelah, begitu selesai, begitu kelar, begitu beres, setelah selesai, setelah kelar, setelah beres, sehabisnya, comes after, come after, follows, follow on from,"
    " immediately after, just after, menyusul setelah",
    "begun": "begun already, begun, started already, sudah jalan, sudah berjalan, so mulai, dah mulai, mulai belum, mulai kah belum, mulai apa belum, mulai atau belum, mulai blum, start yet, begun yet",
    "over": "so selesai, so abis, so habis, selesai belum, kelar belum, beres belum, bubar belum, habis belum, rampung belum, sudah habis, sudah rampung, sudah beres, sudah usai, kelar apa belum, selesai apa belum, selesai atau belum",
    "longest": "paling makan waktu, paling banyak makan waktu, paling menyita waktu, durasinya paling panjang, durasinya paling lama, durasi terpanjang, durasi terlama, durasi paling panjang, durasi paling lama,"
    " lasts the longest, lasts longest, last the longest, takes the longest, take the longest, takes longest, longest time, most time, the most time",
    "gap": "bentrok, bentrok tidak, tabrakan, tabrakan jadwal, clash, clashes, clash with, celah, ada celah, sela waktu, waktu sela, jam longgar, waktu longgar, longgar, jam nganggur, jam bolong, bolong, napas, nafas, waktu napas, waktu buat napas, luangnya, breather, breathing room, downtime, idle time, slack, selang waktu, rentang waktu",
    "earliest": "mengawali, yang mengawali, diawali, pertama tama, mula mula, paling mula, first up, first thing, starts off, kegiatan pembuka, agenda pembuka, pembuka hari, acara perdana, kegiatan perdana, agenda perdana, pertama kali",
    "latest": "menutup rangkaian, menutup agenda, menutup hari, mengakhiri, diakhiri, last thing, final thing, pamungkas, paling buncit, paling bontot, kegiatan pamungkas, acara pamungkas, agenda pamungkas",
    "loci": "tempat mana saja, ke tempat mana saja, di tempat mana saja, lokasi mana saja, ke lokasi mana saja, mampir ke mana, mampir di mana, disambangi, sambangi, kita sambangi, disamperin, samperin, kita singgahi, disinggahi, tempat yang kita datangi, tempat yang didatangi, instansi yang didatangi, instansi yang dikunjungi, kantor yang didatangi,"
    " kantor yang dikunjungi, lokasi yang didatangi, tempat yang disambangi",
    "countdown": "how many more minutes, how many more minutes of, how many minutes more, how much more time, how much more of",
    "where": "dibawa ke, mau dibawa ke, dibawa ke mana, kamana, neng endi, nang endi, pangendi, di manono",
    "agenda": "kegiatan apakah, acara apakah, agenda apakah, on today, in store, lined up, on the cards",
}
