"""Phrases that say what is asked for: each cue with the words that give it away, Indonesian and English."""

from __future__ import annotations

from functools import cache

from handlers.questions.words.more_cues import MORE
from handlers.questions.words.programme_cues import PROGRAMME

_CUES: dict[str, str] = {
    "when": "hari dan jam, jam dan hari, hari jam, hari serta jam, jam pelaksanaan, jam pelaksanaannya, titik dan waktu, waktu dan titik, titik dan jam, jam dan titik, tanggal pelaksanaan, tanggal pelaksanaannya, waktu pelaksanaan, waktu pelaksanaannya, tanggalnya, kapan, kapankah, bila, jam berapa, pukul berapa, jam berapakah, pukul berapakah, berapa jam mulai, jamnya,"
    " hari apa, tanggal berapa, hari dan tanggal, waktunya, when, what time, which day, what day, what date, at what time",
    "start": "mulai, dimulai, mulainya, dimulainya, start, starts, begin, begins, started, starting",
    "until": "sampai dengan pukul berapa, sampai dengan jam berapa, hingga jam, sampai pukul, sampai jam berapa, sampai pukul berapa, sampai kapan, hingga jam berapa, hingga pukul berapa, hingga kapan,"
    " sampai jam, jam berapa selesai, jam berapa berakhir, kapan selesai, kapan berakhir, pukul berapa selesai,"
    " pukul berapa berakhir, selesai jam berapa, selesai pukul berapa, berakhir jam berapa, berakhir pukul berapa,"
    " until when, till when, until what time, till what time, jam berapa kelar, kelar jam berapa, jam berapa bubar,"
    " bubar jam berapa, kapan kelar, kapan bubar, when over, finish time, end time",
    "end": "dismissed, disperse, selesai, berakhir, berakhirnya, selesainya, kelar, bubar, bubarnya, rampung, usai, beres, end, ends, ending,"
    " finish, finishes, finished, done, over, ended",
    "duration": "ada berapa hari, acaranya berapa hari, kegiatannya berapa hari, kelompok berapa menit, kelompok berapa lama, kelompok berapa jam, how much time do we have for, how much time is there for, how much time for, do we stay at, do we stay in, do we stay, lama, total lama, lama kunjungan, lama acara, berapa total waktu, total waktu, total jam, berapa total jam, berapa hari, how many days, berapa lama, lamanya, durasi, durasinya, berapa jam, berapa menit, selama berapa, how long, duration,"
    " how many hours, how many minutes",
    "countdown": "how long more until, how long more till, how long more, how much more time until, how much more time, how many more minutes until, how many more minutes, berapa lama sampai, berapa menit sampai, berapa jam sampai, nunggu berapa lama, menunggu berapa lama, tunggu berapa lama, how much longer, how much longer until, how long still, berapa lama lagi, berapa menit lagi, berapa jam lagi, masih lama, masih berapa lama, masih berapa menit,"
    " masih berapa jam, kurang berapa menit, kurang berapa jam, kurang berapa lama, tinggal berapa menit, lama lagi,"
    " tinggal berapa lama, tinggal berapa jam, how long until, how long till, how long before, how soon, sisa waktu,"
    " how many minutes until, how many minutes till, how many minutes left, how much time left, time left, how long left,"
    " how much time, how many minutes before, how many hours until, sisa berapa menit, sisa berapa lama, hitung mundur, dari sekarang sampai, dari sekarang ke, dari sekarang hingga, dari sini sampai, from now until, from now to",
    "where": "pulau mana, pulau apa, titik dan waktu, waktu dan titik, titik dan jam, jam dan titik, aula apa, aula mana, dermaga berapa, jalan apa, di jalan apa, di jalan mana, di mana, dimana, di manakah, ke mana, dari mana, mana, where, lokasi, lokasinya, tempatnya, tempat, alamat,"
    " alamatnya, address, location, venue, di ruang apa, ruang apa, ruang mana, ruang berapa, di ruang mana, gedung apa,"
    " gedung mana, which building, what building, whereabouts, posisi, di sebelah mana, letak, letaknya, terletak, place,"
    " di tempat apa, tempat apa, which place, what place",
    "room": "dermaga berapa, aula apa, aula mana, aula berapa, gedung berapa, terminal berapa, peron berapa, di kamar berapa, nomor kamar, meja berapa, pintu berapa, gate berapa, jalur berapa, kursi berapa, ruang apa, ruang mana, di ruang apa, di ruang mana, ruang berapa, ruangnya, ruang, which room, what room, room,"
    " lantai berapa, di lantai berapa, lantainya, lantai mana, lantai, which floor, what floor, floor, gedung apa,"
    " gedung mana, which building, what building",
    "map": "titik koordinat, titik koordinatnya, titik peta, how do i get to, how do we get to, how can i get to, how can we get to, how to reach, the way to, jalan ke, jalan menuju, lewat mana, peta, petanya, map, maps, google maps, gmaps, gmap, shareloc, sharelok, share lokasi, share loc, share location,"
    " koordinat, koordinatnya, titik lokasi, denah, arah, rute, directions, coordinates, pin lokasi, link maps, navigasi,"
    " how to get to, cara ke, cara menuju",
    "who": "pembimbing mana yang, widyaiswara mana yang, dosen mana yang, coach mana yang, narasumber mana yang, panitia mana yang, petugas mana yang, pemateri mana yang, pembicara mana yang, pemandu mana yang, pengajar mana yang, sopir mana yang, dokter mana yang, pendamping mana yang, staf mana yang, pengisi mana yang, kepala mana yang, penyaji mana yang, camat mana yang, lurah mana yang, kades mana yang, pejabat mana, pejabat siapa, tokoh siapa, orang mana, pihak mana, which official, which person, anyone, anybody, siapa, siapakah, siapa saja, siapanya, who, whom, whose, who chairs, who is, who are, who's",
    "position": "berasal, asalnya, berasal dari mana, asal mana, dari instansi, jabatan, jabatannya, jabatan apa, posisi apa, instansi mana, dari instansi mana, dari universitas mana, dari kampus mana, dari kementerian mana, dari lembaga mana, dari daerah mana, dari unit mana, from which institution, from which university, instansinya, asal instansi, kerja di mana,"
    " dari mana, job title, job, position, which agency, what position, which institution, which organisation",
    "speaker": "dosen, dosennya, instruktur, fasilitator, fasilitatornya, trainer, pelatih, pemandunya, pengisi, pengisinya, narasumber, narasumbernya, pembicara, pembicaranya, pemateri, penyaji, pemapar, penerima,"
    " penyambut, pemandu, moderator, moderatornya, speaker, speakers, presenter, presenters, tuan rumah, tuan rumahnya, pemimpin acara",
    "receives": "yang jelaskan, yang mandu, yang pandu, pandu, mandu, kasih materi, isi materi, kasih paparan, kasih sambutan, dibawakan, oleh siapa, by whom, menerima, diterima, terima, nerima, menyambut, disambut, sambut, nyambut, mengajar, melatih, membawakan, menyajikan, menemani, nemenin, temenin, ngajar, ngajarin, ngisiin, bawain materi, ngasih materi, ngasih sambutan, ditemani, temani, menjelaskan, nerangin, menyampaikan, disampaikan, mengisi, diisi,"
    " ngisi, isi, memaparkan, dipaparkan, paparan, sambutan, membuka, menutup, dibuka, ditutup, buka, tutup, memandu, dipandu,"
    " memberi materi, memberikan materi, receives, receive, receiving, received, welcomes, welcome, welcomed, welcoming, presents,"
    " present, presenting, speak, speaks, speaking, talk, talks, hosts, hosting, host, opens, opening, closes, greets, greet, memimpin acara,"
    " temui, bertemu, ditemui, menemui, meet, meeting us, menjamu, dijamu, jamu kita, jamu kami, ngejamu, njamu, undang, mengundang, diundang, ngundang, invites, invited, hosted, we meeting, be meeting, meeting with, we be meeting, mendampingi, didampingi, dampingi, berbicara, bicara, ngomong,"
    " menanggapi, yang hadir, mempresentasikan, presentasi, guide, guides, guiding, guiding us, we met, i met, met with, met us, accompany, accompanies, hadir, menghadiri",
    "contact": "mengirim surat, kirim surat, kirim email, kirim surel, mengirim berkas, hub siapa, hub ke siapa, hub ke mana, hub sp, kontak, kontaknya, nomor, nomornya, telepon, teleponnya, username telegram, user telegram, id telegram, akun telegram, telegram id, telegram username, telegram handle, telegram account, whatsapp, hp, handphone, ponsel, telegram, email,"
    " surel, menyurati, mengirim surel, mengirim email, hubungi, menghubungi, dihubungi, hubungin, mengontak, call, contact, contacts, phone, number, phone number, mobile number, cell number, cellphone number, mobile phone number,"
    " reach, ring, narahubung, narahubungnya, lo, pic, cp, lonya, picnya, contact person, person in charge, penghubung, liaison, liaison officer,"
    " extension, ekstensi, hotline, nomor hp, nomor telepon, nomor whatsapp, no hp, kontak person, e mail, e mails",
    "count": "kelompok berapa orang, persentase, persentasenya, what percentage, berapa besar, seberapa besar, berapa, berapakah, jumlah, jumlahnya, banyaknya, ada berapa, total, how many, number of participants, number of people, number of groups, number of loci, seberapa banyak,"
    " berapa unit, berapa buah, berapa biji, berapa lembar, berapa ekor, berapa banyak, how much, totalnya",
    "wear": "pakai apa, pakai baju, pakaian, pakaiannya, baju, bajunya, dress code, dresscode, dresscodenya, kostum, seragam,"
    " seragamnya, busana, atribut, outfit, wear, attire, clothes, pakai, memakai, dipakai, kenakan, dikenakan, mengenakan,"
    " berpakaian, berbusana, sepatu, shoes, baju apa, uniform",
    "bring": "bawa, dibawa, membawa, bawa apa, bawaan, bawaannya, bring, perlengkapan, siapkan, disiapkan, menyiapkan,"
    " dipersiapkan, persiapan, persiapkan, mempersiapkan, prepare, take along, catatannya, keperluan, carry",
    "agenda": "agenda, agendanya, jadwal, jadwalnya, rundown, rundownnya, susunan acara, acara, acaranya, acaranya apa,"
    " kegiatan, kegiatannya, schedule, itinerary, agendas, programme, rangkaian acara, rangkaian kegiatan, ngapain,"
    " aktivitas, timeline, plan, plans, kegiatan apa, event, events, activities, activity, sesi, session, sessions,"
    " we doing, doing, to do, do we do, we do, happening, going on, on the agenda, what's on",
    "now": "sekarang, saat ini, kini, now, right now, currently, at the moment, sedang berlangsung, lagi berlangsung,"
    " sedang apa, lagi apa, lagi ngapain, sedang ngapain, lagi acara apa, detik ini, current, at present, going on now,"
    " yang berlangsung, berlangsung, posisi sekarang",
    "next": "bentar lagi apa, sebentar lagi apa, sebentar lagi, bentar lagi, berikutnya, selanjutnya, setelah ini, habis ini, sesudah ini, next, after this, kemudian, berikut, lanjut ke mana,"
    " sehabis ini, selepas ini, usai ini, upcoming, what's next, acara depan, then what, terus ke mana, lanjutannya, terus apa, lalu apa, habis itu apa",
    "previous": "sebelumnya, sebelum ini, tadi, barusan, previous, before this, earlier, just now, tadi apa",
    "aftersubject": "apa yang menyusul, sesudahnya, setelahnya, abis itu, setelah itu, habis itu, sesudah itu, after that, sehabis itu, selepas itu, seusai itu",
    "theme": "tema besar, tema besarnya, tema utama, tema utamanya, main theme, overall theme, tema, temanya, theme, tema kunjungan, tema visitasi",
    "program": "which training programme, what training programme, which training program, what training program, program pelatihan apa, program diklat apa, programme called, program called, training called, nama diklat, nama programnya, diklatnya apa, program apa, nama program, programnya, nama pelatihan, pelatihan apa, diklat apa, what program,"
    " which program, what programme, which programme, programme name, program name, jenis pelatihan",
    "organizer": "penyelenggara, penyelenggaranya, diselenggarakan, menyelenggarakan, organizer, organiser, organized, organised,"
    " organizes, organises, organizing, diselenggarakan oleh, diadakan oleh, mengadakan, yang mengadakan, organizers",
    "cohort": "angkatan, angkatan berapa, batch, cohort, angkatannya",
    "visitname": "nama kunjungan, nama kegiatan, nama acara, nama visitasi, kunjungan apa, visitasi apa, judul kegiatan,"
    " name of the visit",
    "coach": "pembimbing, pembimbingnya, coach, coachnya, coaches, mentor, advisor, adviser, supervisor, facilitator, dosen pembimbing, membimbing, dibimbing, pendamping",
    "leader": "pemimpin, pemimpinnya, ketua, ketuanya, ketua kelompok, ketua grup, ketua tim, group leader, leader, koordinator kelompok, team leader,"
    " memimpin kelompok",
    "head": "heading, heads our delegation, pimpinan rombongan, pemimpin rombongan, pemimpin delegasi, ketua rombongan, kepala rombongan, memimpin rombongan, head of delegation,"
    " head of the delegation, delegation head, delegation leader, ketua delegasi, pimpinan delegasi, rombongan dipimpin,"
    " dipimpin, memimpin, leads, leading, pimpinan, leads the delegation, led by, pimpin",
    "members": "in my group, in our group, number of participants, anggota, anggotanya, peserta, pesertanya, members, participants, member, participant, isi kelompok,"
    " teman sekelompok, sekelompok, teman kelompok, rekan sekelompok",
    "split": "dibagi jadi berapa, dibagi menjadi berapa, dibagi berapa, split into, divided into",
    "group": "what groups, which groups, number of groups, kelompok, kelompoknya, grup, group, groups, kelompok apa, kelompok mana, kelompok berapa, tim apa, tim mana, tim berapa, grup mana, grup berapa, grup apa, which team, what team",
    "people": "kelompok berapa orang, number of people, orang, orangnya, people, persons, pax, yang ikut, ikut, yang hadir, yang datang, of us, berapa orang kita, kami berapa orang, jumlah kita, jumlah kami",
    "city": "kota mana, kota apa, di kota mana, ke kota mana, which city, what city, kotanya",
    "mine": "tim kita, tim kami, tim saya, our team, my team, kelompok saya, kelompok kita, kelompok kami, grup saya, grup kita, my group, our group, saya, kelompokku, i, my,"
    " aku, grup kami",
    "topic": "bahas, ngebahas, topik, topiknya, pokok bahasan, fokus, fokusnya, topic, bahasan, topics, dibahas, membahas, focus",
    "transport": "pakai bus, pakai mobil, plat, platnya, pelat, pelat nomor, nomor polisi, plat nomor, nopol, license plate, bus kita, bus kami, bus saya, bus kelompok, warna bus, our bus, naik apa, naik bus mana, naik bus yang mana, naik bus apa, naik bus, naik mobil, kendaraan, transportasi, bus berapa, bus nomor berapa, bus mana, moda, transport,"
    " which bus, what bus, how do we get, how are we getting, pakai kendaraan apa, naik kendaraan apa, kendaraannya apa, who drives, siapa sopir, sopir siapa, sopirnya siapa, sopir, driver, pengemudi, busnya, mobil yang mana, mobil mana, bus yang mana, kendaraan mana,"
    " naik berapa bus, berapa bus, how many buses",
    "form": "evaluasi, evaluasinya, kuesioner, angket, formulir, form, survei, survey, feedback, evaluation, questionnaire,"
    " evaluations, penilaian, kuisioner, umpan balik, lembar evaluasi",
    "loci": "opd, skpd, perangkat daerah, opd apa, opd mana, instansi apa, instansi mana, datangi, didatangi, datangin, number of loci, lokus, lokusnya, locus, loci, lokus apa, tempat yang dikunjungi, lokasi kunjungan, tempat kunjungan, titik kunjungan,"
    " tujuan kunjungan mana, tujuan kunjungan ke mana, tujuan kunjungan kita, tujuan kunjungan kami, dikunjungi, mengunjungi, kunjungi, sites, places, places visited, visiting, site, destinations,"
    " tempat apa yang dikunjungi, visit",
    "what": "yang mana, apa, apakah itu, apa itu, what, what is, itu apa, apa sih, apaan, tentang apa, maksud, maksudnya, pengertian,"
    " kepanjangan, singkatan, penjelasan, deskripsi, profil, tentang, about, stand for, stands for, apanya, apa yang, which",
    "define": "apa itu, apakah itu, itu apa, what is, apa sih, maksud, maksudnya, pengertian, kepanjangan, singkatan,"
    " penjelasan, deskripsi, profil, tentang, stand for, stands for, jelaskan, ceritakan, explain, describe, about, mengenal,"
    " kepanjangannya, singkatannya",
    "learn": "dipelajari, pelajari, belajar, belajar apa, keunggulan, keunggulannya, unggulan, unggulannya, lihat apa, dilihat, learn, see,"
    " we see, we learn, special, istimewa, menarik, menariknya",
    "why": "pertimbangan, pertimbangannya, apa pertimbangan, untuk apa, buat apa, alasan, alasannya, reason, reasons, latar belakang, how come, mengapa, kenapa, why, alasan, alasannya",
    "how": "bagaimana, how, caranya, gimana",
    "yesno": "apakah, benarkah, benar, betul, kan, ya kan, bukan, benar tidak, adakah, bisakah, bolehkah, apa benar, apa betul,"
    " is it true, is there, are there, am i, is it, masih, sudahkah, betulkah, perlukah, haruskah, is, are, do, does, did, will,"
    " can, must, should",
    "tag": "ga, tidak, kan, belum, nggak, atau tidak, tidak ya, or not, right, correct, bukan",
    "exist": "ada, adakah, terdapat, is there, are there, tersedia, disediakan, do we have, any",
    "list": "what groups, which groups, groups are there, saja, apa saja, siapa saja, mana saja, semua, semuanya, seluruh, daftar, daftarnya, list, all, lengkap,"
    " full, complete, which ones, every, sebutkan",
    "except": "selain, kecuali, bukan, except, besides, other than, apart from, di luar, excluding, tanpa",
    "other": "lain, lainnya, other, others, another, else, yang lain",
    "longest": "paling lama, terlama, terpanjang, paling panjang, longest",
    "shortest": "paling singkat, tersingkat, terpendek, paling pendek, paling sebentar, shortest, paling cepat selesai",
    "off": "pindah jam, dipindah, dipindahkan, digeser, diundur, dimundurkan, dimajukan, ditunda, rescheduled, moved to, batal, dibatalkan, cancelled, canceled, tidak jadi, ga jadi, nggak jadi, ditiadakan, ditunda, postponed",
    "still": "whats left, whats still left, what remains, whats remaining, what is remaining, still to come, still ahead, yet to come, do we still have, left for us, tinggal apa saja, tinggal acara apa, masih ada, ada lagi, lagi tidak, sisa acara, acara tersisa, tersisa, what's left, what is left, anything else, anything left, still left, sisanya, sisa agenda",
    "earliest": "paling awal, terawal, paling pagi, earliest, paling dulu",
    "latest": "paling akhir, paling malam, paling sore, latest, paling belakang",
    "after": "setelah, sesudah, habis, selepas, seusai, usai, sehabis, after, selesai dari, sepulang dari, abis, pasca",
    "before": "sebelum, before, menjelang, prior to",
    "between": "selang antara, gap between, time between, di antara, antara, between, di sela, jeda antara, jarak antara",
    "gap": "jarak waktu, selisih waktu, kita free, kami free, we free, free slot, spare time, leisure time, waktu santai, waktu istirahat bebas, jam bebas, jam kosong, selang, jeda, jedanya, kosong, waktu luang, waktu bebas, free time, gap, senggang, waktu kosong, acara bebas, lowong",
    "begun": "it started, it begun, has it started, has it begun, did it start, acara mulai belum, sudah mulai, sudah dimulai, belum mulai, already started, sudah berlangsung, telah dimulai, has started, started yet",
    "over": "is it over, has it ended, has it finished, is it done, sudah selesai, telah selesai, sudah berakhir, belum selesai, sudah lewat, is over, already over, has ended,"
    " sudah kelar, sudah bubar, already finished",
    "thanks": "been very helpful, been so helpful, been really helpful, been helpful, been most helpful, been so kind, been very kind, been a great help, been a big help, so helpful, cheers, mauliate, mauliate godang, matur suwun, suksma, nuhun, tengkyu, thank u, bujur, amanai, terima kasih, thank you, thanks, terimakasih, thank, syukron, matur nuwun, hatur nuhun",
    "greeting": "hi there, hello there, hey there, halo, hai, hi, hello, hey, selamat pagi, selamat siang, selamat sore, selamat malam, assalamualaikum,"
    " assalamu'alaikum, good morning, good afternoon, good evening, salam, hallo, pagi, siang, sore, malam, shalom,"
    " om swastiastu, wr wb, permisi, punten, apa kabar, how are you",
    "bye": "sampai jumpa, bye, dadah, goodbye, see you, sampai ketemu, selamat tinggal, sampai nanti",
    "praise": "tuhan berkati, tuhan memberkati, tuhan yesus memberkati, tuhan yesus berkati, tuhan jaga, allah membalas, god bless, god bless you, god bless us, gbu, barakallah, jazakallah, jazakallah khair, jazakumullah, noted, well noted, ok noted, duly noted, semangat, sukses, sukses selalu, sehat selalu, mantap, bagus, keren, hebat, great, great work, good work, kerja bagus, well done, kamu terbaik, terbaik deh, terbaik pokoknya, good job, nice, cool, awesome, pintar, ok, oke, okay, siap, sip, baik, lancar, lancar jaya, jaya",
    "bot": "kamu ini robot, ini robot, robot atau orang, robot atau manusia, bot apa orang, kamu orang, bot atau orang, what can i ask, what can i ask you, what do you know, bisa nanya apa, bisa ditanya apa, boleh tanya apa, bot, bot ini, botnya, chatbot, lokus bot, kamu siapa, siapa kamu, siapa anda, anda siapa, bisa apa, apa yang bisa, who are you, what can you do, kamu bot,"
    " kamu robot, are you a bot, are you human, namamu, nama kamu, nama anda, your name, kamu manusia, fitur, bantuan, help,"
    " bisa bantu apa, bisa tanya apa",
    "private": "pribadi, rumah, personal, private, gaji, istri, suami, anak, umur, usia, lahir, salary, wife, husband, age,"
    " agama, rekening, nik, ktp, npwp, kekayaan, alamat rumah, home address, home, children, married, birthday, religion,"
    " nip, golongan, pangkat, ulang tahun, password, sandi",
}


@cache
def cues() -> dict[tuple[str, ...], frozenset[str]]:
    """Map each phrase to the cues that it gives."""
    table: dict[tuple[str, ...], set[str]] = {}
    for cue, phrases in (*_CUES.items(), *MORE.items(), *PROGRAMME.items()):
        for phrase in phrases.split(","):
            table.setdefault(tuple(phrase.split()), set()).add(cue)
            if "bus" in phrase.split():
                table.setdefault(tuple(phrase.replace("bus", "bis").split()), set()).add(cue)
    return {phrase: frozenset(names) for phrase, names in table.items()}


@cache
def cue_words() -> frozenset[str]:
    return frozenset(word for phrase in cues() for word in phrase)
