"""More phrases that say what is asked for, mostly English: how people put a question besides its plain words."""

from __future__ import annotations

_FROM = ("sejak", "dari", "mulai", "mulai dari", "terhitung dari", "terhitung sejak")
_NOW = ("saat ini", "sekarang", "detik ini")
_END = ("selesai", "akhir", "usai", "penghabisan", "akhir acara", "acara selesai", "akhir kegiatan")
_SINCE = (
    *(f"{since} {now}" for since in _FROM for now in _NOW),
    "setelah ini",
    "habis ini",
    "sesudah ini",
    "sehabis ini",
    "from now",
    "from here",
    "from this point",
)
_UNTIL = (
    "sampai",
    "hingga",
    "sampai dengan",
    "until",
    "until the",
    "till",
    "till the",
    "to",
    "to the",
    "on until",
    "on until the",
)
_REST = ", ".join(f"{since} {until} {end}" for since in _SINCE for until in _UNTIL for end in (*_END, "end"))
"""What is still to come, until the end."""

MORE: dict[str, str] = {
    "learn": "lihat apanya, liat apa, liat apanya, lihat apa saja, meninjau apa, tinjau apa, ninjau apa, dilihat apanya",
    "yesno": "kebagian tidak, kebagian belum, dapat tidak, dapat jatah tidak, diundang tidak",
    "tag": "salah ya, salah kah, salahkah, keliru ya, kelirukah, apa salah, salah bukan, am i wrong, am i mistaken, is that wrong, salah tidak",
    "members": "beranggotakan, beranggota, headcount, head count",
    "coach": "membimbing kami, membimbing kita, mbimbing, pengampu, pengampunya, mengampu, diampu, ngampu, bimbing, ngebimbing, membimbingnya, supervising, supervises, supervise, coaching, mentoring, dosen pengampu, widyaiswara pendamping",
    "transport": "yang bawa bus, yang bawa mobil, siapa bawa bus, yang nyetir, yang menyetir, yang nyupir, yang mengemudikan, yang mengemudi",
    "bot": "what is your job, what do you do, are you a human, are you a person, are you real, are you a robot, are you an ai, are you a machine",
    "begun": "sudah jalan atau, sudah jalan belum, sudah jalan apa, sudah jalan atau belum, belum jalan ya, sudah berjalan atau, sudah masuk waktu, udah masuk waktu, sudah masuk jam, sudah waktunya, udah waktunya, waktunya sudah, is it time for, already time for",
    "rest": f"{_REST}, from now on, from here on, mulai sekarang, sejak sekarang",
    "countdown": f"{_REST}, masih jauh, masih jauhkah, still far, how far still, masih ada waktu berapa menit, masih ada waktu berapa jam, masih ada waktu berapa lama, masih punya waktu berapa menit, masih punya waktu berapa lama, ada waktu berapa menit lagi, berapa menit waktu tersisa",
    "wear": "put on",
    "been": "sudah ke mana saja, sudah ke lokus mana saja, tadi ke mana saja, tadi sudah ke mana, tadi sudah ke mana saja, sudah dikunjungi, sudah kita kunjungi, sudah kami kunjungi, sudah didatangi, sudah kita datangi, lokus yang sudah, been to so far, visited so far, already visited, have we visited, have we been to",
    "still": "belum lokus, belum lokus apa, belum lokus mana, lokus apa yang belum, lokus mana yang belum, tinggal lokus, tinggal lokus apa, tinggal lokus mana, kurang lokus, kurang lokus mana, kurang lokus apa, lokus mana lagi, lokus apa lagi, lokus belum, lokus yang belum, tempat yang belum, belum ke mana, belum ke lokus mana, tinggal acara apa, tinggal kegiatan apa, tinggal agenda apa, tinggal acara, tinggal kegiatan, tinggal apa, tinggal ngapain, rest of the day, rest of today, sisa hari ini, sisa hari, sisa lokus, lokus tersisa, lokus yang tersisa, belum dikunjungi, belum kita kunjungi, places left, places are left, loci left",
    "bye": "pamit, undur diri, that is all, thats all, that is all for today, see ya, take care, sampai bertemu lagi, have a good evening, good night",
    "contact": "telephone, telephone number, telephone numbers, mobile number, mobile phone number, cell number, cell phone number, cellphone number, tel number, tel no, phone no, wa number, whatsapp number, hp number, contact number, dial, ring up, direct line, phone line, ngontak, ngontaknya, ngehubungin, ngehubungi, mengontaknya, kontakan, japri, menjapri, lapor ke mana, lapor ke siapa, lapor siapa, lapor di mana, melapor ke mana, melapor ke siapa, melapor kepada siapa, lapor kepada siapa, bilang ke siapa,"
    " bilang siapa, minta tolong ke siapa, minta tolong siapa, minta bantuan ke siapa, minta bantuan siapa, mengadu ke mana, mengadu ke siapa, who do i tell, whom should i tell, whom should we tell, who i should tell, whom i should tell, who must i tell, who to tell, whom to tell, who to inform, whom to inform, who should i inform, who do i inform, whom do i inform, who should we inform, who to report to, who do i report to, who should be informed, who should i ask, who can i ask, whom can i ask, who do i ask,"
    " who should i tell, whom do i tell, who do we tell, report to, report it to, who can help, ask for help, get in touch, in touch with, get hold of, speak with someone",
    "receives": "pidato, berpidato, delivers, delivering, gives the talk, giving the talk, gives a talk, giving a talk, gives the speech, giving a speech, gives a speech, takes the floor, yang nunggu di, yang menunggu di, yang nungguin di, yang stand by di, yang standby di, siapa nunggu di, siapa menunggu di, brief us, brief our, brief the, briefs us, briefing us, waiting for us, wait for us, menunggu kita, menunggu kami, nungguin kita, nunggu kita, nunggu kami, nungguin kami, menanti kita, menanti kami, menjemput kita, menjemput kami, salaman, bersalaman, bawain, who chairs, chaired by, chairing, gives it, gives the talk, giving it, giving the talk, give it, gives the presentation, delivers it, presents it, tampil, menghibur, hibur, manggung, perform, performs, performing, with us at, be with us",
    "until": "until what hour, till what hour, until what oclock, what time is it over, when is it over, what time are we done, when are we done, what time do we finish, when do we finish, when does it all end, when does the day end, what time does the day end, what time does it all end",
    "visitname": "name of this visit, name of our visit, name of the trip, name of this trip, visit called, trip called, name of the programme",
    "over": "over yet, finished yet, done yet, ended yet, over already, over now",
    "agenda": "masuk rute, masuk di rute, masuk rutenya, termasuk rute, whole visit, entire visit, of the whole visit, of the visit, of the entire visit, last item, first item, the last item, items, item",
    "loci": "belum lokus, belum lokus apa, belum lokus mana, lokus apa yang belum, lokus mana yang belum, sudah ke mana saja, sudah ke lokus mana saja, tadi ke mana saja, tadi sudah ke mana, tadi sudah ke mana saja, sudah dikunjungi, sudah kita kunjungi, sudah kami kunjungi, sudah didatangi, sudah kita datangi, lokus yang sudah, been to so far, visited so far, already visited, have we visited, have we been to, tinggal lokus, tinggal lokus apa, tinggal lokus mana, kurang lokus, kurang lokus mana, kurang lokus apa, lokus mana lagi, lokus apa lagi, lokus belum, lokus yang belum, tempat yang belum, belum ke mana, belum ke lokus mana, stop, stops, sisa lokus, lokus tersisa, lokus yang tersisa, belum dikunjungi, belum kita kunjungi, places left, places are left, loci left, berapa tempat, berapa lokasi,"
    " tinggal berapa tempat, sisa berapa tempat, masih berapa tempat, tinggal berapa lokasi, sisa berapa lokasi, masih berapa lokasi",
    "count": "headcount, head count, berapa tempat, berapa lokasi, tinggal berapa tempat, sisa berapa tempat, masih berapa tempat, tinggal berapa lokasi, sisa berapa lokasi,"
    " masih berapa lokasi, how many teams, how many groups, how many more, tinggal berapa, sisa berapa, masih berapa, kurang berapa",
    "other": "kelompok lain, kelompok lainnya, grup lain, tim lain, kelompok sebelah, kelompok tetangga, grup sebelah, tim sebelah, the other team, other team, other teams, the others",
    "group": "kelompok lain, kelompok lainnya, grup lain, tim lain, kelompok sebelah, kelompok tetangga, grup sebelah, tim sebelah, how many groups, groups are there, the other team, other team, other teams, the others, teams, which teams, how many teams, team are there",
    "next": "lanjutnya jam berapa, lanjut jam berapa, lanjut lagi jam berapa, mulai lagi jam berapa, lanjut pukul berapa, lanjutnya pukul berapa",
    "gap": "make a call, take a call, be on a call, join a call, miss something, miss anything, bebas sampai jam berapa, bebas sampai pukul berapa, bebas sampai kapan, bebas hingga jam berapa, bebas hingga pukul berapa, kosong sampai jam berapa,"
    " kosong sampai kapan, free until when, free until what time, free till when, free till what time",
    "list": "everything, the rest of",
    "zone": "what time zone, which time zone, in what time zone, in which time zone, time zone, time zones, timezone, which zone, what zone, zona waktu, zona waktunya, zona apa, wib atau wita, wita atau wib, wit atau wib, wit atau wita, wita atau wit, wib apa wita, wita apa wib, wib or wita, wita or wib, wit or wib, wita or wit, zona waktu mana, zona waktu apa",
    "when": "which date, what date, on which date, on what date, when do we reach, what time do we reach, when will we reach, when are we reaching, times for, times of, the times, timings for, timings of, tahun berapa, di tahun berapa, pada tahun berapa, sejak kapan, sejak tahun berapa, mulai tahun berapa, what year, which year, since when, in what year, in which year, menurut zona waktu, in our time zone, in our time, in local time, zona waktu kami, zona waktu kita, pakai zona waktu, date on which, time place, place time, the date, the time, and the time, time and place, place and time, and when,"
    " when and where, where and when, before what hour, before what time, what hour, which hour, what oclock, at what hour, at what oclock, in what hour",
    "where": "where and when, time place, place time, time and place, place and time, when and where",
    "aftersubject": "after it, comes after it, comes after that, what comes after it, what comes after that, what follows it, after that one, lanjut ke mana, terus ke mana, lalu ke mana, terus lanjut ke mana, lanjutnya ke mana, where then, then where, where next",
    "bring": "catatan acara, catatan penting, catatan khusus, catatan hari ini, ada catatan, catatannya apa, any notes, special notes, hati-hati, diwaspadai, waspada, diperhatikan, perlu diperhatikan, harus diperhatikan, perhatikan, careful, careful about, be careful about, be careful with, careful with, be careful, watch out, watch out for, beware, special gear, any gear, gear needed, special equipment, any equipment, have with me, have with us, take with us, take with me, anything required, anything special, anything needed, anything we need, anything i need, what is required,"
    " what is needed, what do we need, what do i need, do i need anything",
    "room": "which gate, what gate, which pier, which door, which deck, what deck, which hall, which table, which terminal,"
    " which entrance, which counter",
    "speaker": "name of the person who, shows us, will show us, shows us round, shows us around, showing us round, showing us around, show us round,"
    " show us around",
    "duration": "length of, length of the, the length of, what is the length of, how much time do we get for, how much time do we get",
    "now": "ini acaranya, ini acara, ini sesinya, ini sesi, this session, this event, this activity, this item, this one, sesi ini, acara ini, kegiatan ini, sesi yang ini,"
    " acara yang ini",
    "theme": "motto, motto of, slogan, slogannya, tagline, taglinenya, semboyan, semboyannya, mottonya",
    "head": "heads of the delegation, heads of the whole delegation, head of the whole delegation, heads of delegation,"
    " heads the delegation, head the delegation, heads our whole delegation, heading the delegation",
    "after": "once, as soon as, straight after, right after, following, begitu",
    "private": "does she live, does he live, she live, he live, she lives, he lives, she single, he single, single, jomblo, jomlo,"
    " pacar, boyfriend, girlfriend, dating, sudah menikah, sudah nikah",
    "position": "what post, which post, post does, kapasitas apa, kapasitas sebagai, kapasitasnya sebagai, kapasitas beliau, dalam kapasitas, dalam kapasitasnya, sebagai siapa, menjabat, jabat apa, jadi apa, role, title, job title, kedudukan, kedudukannya, menjabat apa, menjabat sebagai, menjabat sebagai apa, sebagai apa, apa jabatannya, posisinya apa",
    "map": "map pin, location pin, pin location, pin for, map link, link to the map, location link, link map, tautan peta, link peta, tautan lokasi, link lokasi,"
    " tautan maps, titik maps, pin maps, pin map, titik gmaps, link gmaps, tautan gmaps, map for, titik google maps, link google maps",
}
