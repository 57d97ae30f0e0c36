"""Words of what people say around a question about themselves and their asking: why they ask, what they missed, who wants to know."""

from __future__ import annotations

from handlers.questions.words import word_set

REASONS = word_set(
    "karena krn krna karna soalnya soale sebab berhubung mumpung maklum biar supaya spy agar takut takutnya daripada drpd demi mengingat sehubungan lantaran gara-gara "
    "abisnya habisnya jangan because cause coz since as so lest"
)
"""What begins a clause that says why someone asks."""

REASON_OF = {
    "as": word_set("i we my our the nobody"),
    "so": word_set("i we my our that please"),
    "since": word_set("i we my our the nobody im"),
    "jangan": word_set("sampai sampe smp smpe"),
}
"""Those of them that begin such a clause only before some words."""

OPENERS = word_set(
    "mohon mhn kata katanya sekalian lupa tadi td barusan semalam kok cuma cuman hanya penasaran kepo "
    "jujur padahal tolong asking just not before nobody no otherwise sorry"
)
"""What else begins one without a comma before it, if nothing but words of asking follows."""

AIMS = word_set("untuk utk buat bwt for guna")
"""What begins one that soon says what the answer is for («untuk saya teruskan», «buat laporan»)."""

PAPERS = word_set(
    "undangan rundown jadwal agenda pdf kertas surat grup group wa file buku invitation programme program schedule"
)
"""In or on what someone has not found the answer."""

SPEAKERS = word_set("saya sy aku ak gw gue gua kami i im we")
"""Who begins such a clause, and at times the rest of a question («jam berapa saya harus lapor»)."""

OTHERS = word_set("my it atasan bos pimpinan istri suami teman temen rekan ajudan di maklum")
"""What else begins one of nothing but words of asking: «atasan saya minta kepastian», «it is not on my printout»."""

TELLING = word_set(
    "tanya nanya nanyain nanyakan tanyain bertanya ditanya ditanyain ditanyakan menanyakan pertanyaan titipan titip nitip "
    "lupa kelupaan ingat inget pikun tua hafal hapal tahu tau paham ngerti mengerti bingung jelas kepastian mastiin memastikan "
    "pastikan yakin ragu salah keliru catat nyatat nyatet mencatat catatan lapor melapor laporan laporin sampaikan menyampaikan nyampein sampein "
    "teruskan meneruskan diteruskan nerusin kabari ngabarin mengabari kabarin mengabarkan bilang bilangin ngomong ngomongnya telepon telpon "
    "nelpon nelepon menelepon diinfo diumumkan pengumuman dengar denger kedengaran kedengeran terdengar mendengar nemu ketemu "
    "menemukan baca membaca ditulis tertulis tercantum dijawab jawab jawaban dibalas balas respon pencerahan bantuan penjelasan arahan petunjuk "
    "penasaran kepo buru-buru buru keburu siap-siap bersiap notulen notulensi notulis "
    "bahan keperluan kepentingan dokumentasi konfirmasi cek ngecek mengecek beda-beda berbeda simpang "
    "ask asked asks asking forget forgot forgotten catch hear heard know knows tell told sure ready report minutes printout answered answer "
    "died nothing printed printout undangan rundown kertas pdf replied curious wondering confused bother misheard missed"
)
"""What asking, hearing, knowing and passing on are called: a clause has one of these."""

AROUND = word_set(
    "yang yg di ke dari dr dan untuk utk buat bwt guna kan sih ya yah y dong deh nih ni loh lho kok tuh tu itu ini juga jg lagi lg masih msh sudah udah udh "
    "sdh dah belum blm tidak tdk ga gak nggak ngga g tak jadi dulu aja saja sj cuma cuman hanya terus trs malah pada lalu tapi tp padahal sama ama "
    "dengan dgn oleh dalam dlm pas saat tadi td barusan baru semalam kemarin mau mw ingin pengen pgn harus hrs mesti perlu bisa bs boleh dapat dpt akan "
    "coba tolong mohon mhn minta izin ijin maaf sekali banget bgt terlalu kurang agak sangat paling jangan sampai sebelum sblm kalau kalo klo "
    "sekalian jujur sejujurnya berdasarkan menurut setahu kata katanya si ada jd "
    "saya sy aku ak gw gue gua kami kita dia mereka orang teman teman-teman temen temen-temen rekan rekan-rekan kolega sekamar sebelah semua bos atasan "
    "pimpinan istri suami anak keluarga sopir supir driver panitia ajudan sekretaris bu pak ibu bapak ketua min admin "
    "grup group wa whatsapp chat undangan rundown jadwal pdf kertas file surat tugas perintah hp sinyal baterai batre kuota lowbat mati habis abis hilang kacamata mata "
    "terlambat telat ditinggal ketinggalan nyasar tersesat late foto rekam simpan cetak print bawa pake pakai belakang depan duduk bus kamar jalan agenda pribadi sambutan harian kegiatan ikut pertama kali waktu tepat cepat cepet beda siap "
    "sempat sempet susah terima diterima panggil siur gabung nyusun menyusun ditunjuk "
    "i im me my we our us you they he she the a an to for of on in at it is was were are did not dont didnt couldnt could can cant cannot want wants "
    "wanted need needs have has had just so before be been wife husband boss colleague friend roommate driver drivers one somebody someone nobody anybody "
    "everybody keeps question notes printed programme program schedule agenda lost left phone died dead last night joined get still daily writing busy "
    "call office guide please sorry little bit here far again yet quick really group chat that this because since as room note down pass on"
)
"""What else stands in such a clause."""


OWNERS = word_set("saya sy aku ak gw gue gua kami others other")
"""Whose the first word of a clause is: «laporan saya …», «the others …»."""

ENDING = word_set(
    "siapa mana kapan gimana bagaimana ya yah kan sih dong nih saja aja right today tomorrow now later"
)
"""Words with which a question may be whole."""

NUMBERED = word_set("jam pukul lantai tanggal tgl bus kamar nomor no kelompok halaman")
"""Words with which it may be whole where «berapa» follows: others count what comes next («ada berapa dokter spesialis»)."""

STARTS = word_set(
    "barangkali kayaknya kayanya sepertinya rasanya keburu udah udh sudah belum blm lagi ntar im its"
)
"""What else begins a clause of one's own behind a question."""

CONNECTED = word_set(
    "yang yg di ke dari dr dan untuk utk buat bwt kalau kalo klo jika bila pas saat ketika waktu atau ato dengan dgn sama ama oleh bagi pada tentang soal "
    "bisa bs boleh harus hrs mesti perlu mau mw akan ingin sudah udah udh belum blm masih apakah setelah sebelum habis abis selain kecuali hari kelompok "
    "the a an of to for with by at in on and or if when while where after before is are was were do does did can could may will would should shall must have has "
    "my our your which that than about like"
)
"""Words whose next ones belong to them, so that no clause begins behind them."""
