"""Turns of phrase about whose programme one would see, an hour one wants free, which of two comes first, and what then."""

from __future__ import annotations

_CLOCK = r"(?:jam|jm|pukul|pkl) \d{1,2}(?:[.:]\d\d)?"
_PLAN = r"(?:jadwal|agenda|rundown|susunan|rangkaian|urutan|itinerary|acara|kegiatan)"
_I = r"(?:saya|sy|aku|ak|gw|gue|gua|kita|kami|kt)"
_NOT = r"(?:ga|gak|gk|g|nggak|ngga|enggak|kagak|tidak|tdk|kah)"
_FREE = r"(?:kosong|lowong|luang|senggang|nganggur|free|bebas|longgar|avail(?:able)?)"
_AWAY = r"(?:ng?ilang|menghilang|kabur|cabut|keluar|izin|ijin|absen|pergi|ngacir|minggat|menyelinap|ninggalin|skip|bolos|off)"
_BOTH = r"(?P<one>[^,.?]{3,45}?) (?:sama|sm|ama|dan|dengan|atau|apa|&|vs|or|and) (?P<two>[^,.?]{3,45}?)"
_THEN = r"(?:se?telah|stlh|sesudah|se?habis|abis|abs|hbs|seusai|usai|selepas|kelar|beres) ?(?:itu|tu|tuh|gitu|yang ini|yg ini)"

PLANS: tuple[tuple[str, str], ...] = (
    # whose programme one would see
    (
        rf"^(?:{_I} )?(?:sangat |juga |mohon )?(?:memerlukan|membutuhkan|perlu|butuh|menginginkan|memohon|mengharapkan|meminta)(?: info(?:rmasi)?| data| salinan)? (?=(?:{_PLAN}|daftar|alamat|nomor|kontak|nama)\b)",
        "mohon ",
    ),
    (
        rf"^(mohon {_PLAN}[^,.?]{{5,70}}?),? (?:untuk|guna|demi|buat|dalam rangka|sebagai) (?:keperluan |kepentingan |kebutuhan |bahan )?(?!hari|besok|tanggal|tgl|kelompok|kelas|tim|grup|kami|kita|saya|pagi|siang|sore|malam)[a-z]+(?: [a-z]+)?\W*$",
        r"\1",
    ),
    (
        rf"\b(?:boleh(?:kah)? |bisa(?:kah)? |mau |pengen |pingin |izin |numpang |tolong |could i |can i |may i )*(?:(?:ng)?intip|lihat|liat|ngeliat|cek|ngecek|tengok|nengok|ngelirik|lirik|intipin|peek at|see|check|look at)(?:in)? (?=(?:the )?(?:{_PLAN}|schedule|programme|program)\b)",
        "",
    ),
    (r"\bsehari(?:an)? (?:ini|penuh ini)\b|\bseharian ini\b", "hari ini"),
    # an hour one wants free
    (
        rf"\b({_CLOCK}) (?:nanti |itu |kira-kira )?(?:{_I} )?(?:(?:bisa|boleh|sempat|bs|bole) )+{_AWAY}\w*(?: (?:bentar|sebentar|sbntr|dulu|bentaran|sejenak))*(?: {_NOT})?\b(?: (?:ya|sih|nih|pak|bu))*",
        r"\1 ada acara apa",
    ),
    (
        rf"\b(?:{_I} )?(?:(?:bisa|boleh|sempat|bs|bole) )+{_AWAY}\w*(?: (?:bentar|sebentar|sbntr|dulu|bentaran|sejenak))* (?:di |pas |pada )?({_CLOCK})(?: {_NOT})?\b(?: (?:ya|sih|nih|pak|bu))*",
        r"\1 ada acara apa",
    ),
    (
        rf"^[^?]*?\b({_CLOCK})\b[^?]*?[,.] (?:apa |apakah )?(?:{_I} )?(?:(?:lagi|sedang|masih|pas|ada) )*{_FREE}(?: {_I})?(?: {_NOT})?(?: (?:pada )?(?:jam|waktu|saat|pukul) (?:itu|segitu|sgitu|tersebut))?(?: (?:ya|sih|nih|pak|bu))*(?=\W*$|[,.?])",
        r"\1 ada acara apa",
    ),
    (
        rf"\b({_CLOCK}) (?:nanti )?(?:{_I} )?(?:mau|pengen|pingin|perlu|harus|ada perlu|kudu|mesti) [^,?.]{{2,40}}[,.?] *(?:{_I} )?(?:bisa|boleh|sempat|keburu|aman|bs)(?: {_NOT})?(?: (?:ya|sih|nih|pak|bu))*(?=\W*$)",
        r"\1 ada acara apa",
    ),
    # what has begun or is over
    (
        r"\bhow (?:long|much (?:time|longer)|many minutes)(?: (?:is|are|do we have|does it have|have we got))? (?:left|remaining|to go)\b",
        "how much longer",
    ),
    (
        r"\b(makan|mkn) (siang|malam|pagi)\b([^,?]*?)[,?]? *(?:sama|dan|kalau|kalo|klo|terus|trs|trus|&) (?:yang |yg |makan |mkn )?(siang|malam|pagi)(?:nya|ny)?\W*$",
        r"\1 \2\3, kalau \1 \4?",
    ),
    (
        r"\b(?:sudah|udah|udh|sdh|dah) (?:kelewat(?:an)?|terlewat|lewat|lewatan|kelar|klar|rampung|tuntas)\b(?= (?:belum|blm|blom|belom|blum|ga|gak|tidak|ya|nih|kah)\b|\?)",
        "sudah selesai",
    ),
    (rf"\b{_THEN}\b(?= \w)", "setelah itu"),
    (
        r"\b(?:ngalir|mengalir|mengarah|digiring|diarahkan|merapat|bergerak|menuju|melipir)(?:nya)? (?=(?:ke ?mana|kmn|kmana|kemna)\b)",
        "",
    ),
    (
        r"\b(ke ?mana|kmn|kmana) ((?:rombongan |kelompok |tim )?(?:kami|kita|saya)) (?:akan |harus |selanjutnya )*(?:menuju|bergerak|diarahkan|melanjutkan perjalanan|berpindah|pindah|pergi)\b",
        r"\2 \1",
    ),
    (
        r"\b(?:tiba|sampai|nyampe) di (?:tempat|lokasi|titik|lokus|sana) (?:tersebut|itu|tujuan)\b",
        "tiba di sana",
    ),
    (
        r"\b((?:acara|kegiatan|agenda|sesi)(?: apa)?) (?:yang |yg )?(?:sedang |lagi )?(?:berjalan|berlangsung|berjalan sekarang|berlangsung sekarang|sekarang)(?: (?:sekarang|saat ini|ini))?,? (?:dan|serta|sekaligus|beserta) (?:acara|kegiatan|agenda|sesi|yang)(?: apa)?(?: yang)? (?:(?:se)?sudah(?:nya)?|sesudahnya|setelahnya|berikutnya|selanjutnya|menyusul)\b",
        "sekarang acara apa, setelah ini acara apa",
    ),
    (
        r"\b(?:apa )?(?:acara|kegiatan|agenda|sesi) (?:apa )?(?:yang |yg )?(?:menyusul|nyusul|menyambung|mengikuti|melanjutkan|meneruskan) (?:setelahnya|sesudahnya|kemudian|sehabisnya|setelah itu|berikutnya)\b",
        "setelah itu acara apa",
    ),
    (
        rf"\b({_CLOCK})\b(.*?)(?:berada )?(?:pada |di )?(?:saat|waktu|jam|pukul) (?:yang |yg )?(?:sama|bersamaan)\b",
        r"\1\2\1",
    ),
    (
        r"\b(at|by) (\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)\b(.*?)\bat (?:the same|that) (?:time|hour|moment)\b",
        r"\1 \2\3\1 \2",
    ),
    (
        r"\bselesai (?:keseluruhan|semua|total|seluruh|sepenuh|komplit|full)(?:nya)? (?=(?:jam|jm|pukul|pkl|kapan)\b)",
        "semua acara selesai ",
    ),
    (
        r"(?<=\w)[,?]? (?:and|then) what (?:follows|comes after|happens after) (?:it|that)\W*$",
        ", what is next",
    ),
    # which of two comes first
    (
        rf"^(?P<which>(?:manakah?|mana|mn) (?:yang |yg )?(?:lebih |paling )?(?:dulu|duluan|dahulu|dluan|awal)),? {_BOTH},? (?:dan |lalu |terus |serta )?(?:berapa|brp) (?:lama |menit |jam )?(?:selang|jeda|jarak|selisih)(?:nya)?(?: waktu)?(?:nya)?(?: (?:di )?(?:antara|antaranya|antara keduanya|keduanya|kedua acara|keduanya itu))*(?=\W*$)",
        r"\g<which> \g<one> atau \g<two>, berapa lama selang antara \g<one> dan \g<two>",
    ),
    (
        rf"^{_BOTH},? (?:(?:itu|tuh) )?(?:manakah|mana|mn) (?:yang |yg )?(?:lebih |paling )?(?:dulu|duluan|dahulu|dluan|awal|duluin)(?: (?:sih|ya|dah|nih|dong))*(?=[,.?]|$)",
        r"mana yang duluan \g<one> atau \g<two>",
    ),
    (
        rf"^{_BOTH},? (?:itu )?(?:(?:lama|lamaan|lebih lama|lamanya|panjang|panjangan) (?:mana|mn)|(?:mana|mn) (?:yang |yg )?(?:lebih |paling )?(?:lama|lamaan|panjang))(?: (?:sih|ya|dah|nih|dong))*(?=[,.?]|$)",
        r"mana yang lebih lama \g<one> atau \g<two>",
    ),
    (
        r"^([^,.?]{3,45}?) (?:dulu|duluan|lebih dulu),? (?:baru|lalu|terus|trs|kemudian|habis itu) ([^,.?]{3,45}?),? (?:apa|atau|ato|apakah) (?:malah |justru )?(?:ke|ter)?balik(?:annya|nya)?(?: (?:ya|sih|nih))*(?=[,.?]|$)",
        r"mana yang duluan \1 atau \2",
    ),
    (
        r"\b(?:yang|yg) (dluan|duluan|pertama|awal|lebih dulu|dulu) (?:it|tu|tuh|tadi) ",
        r"yang \1 itu ",
    ),
    (
        r"^(which (?:one )?(?:comes|is|happens|starts|takes place|goes)) (?:first|earlier|sooner|before the other),? (?!in|on|at|today|tomorrow)([^,?]{3,40}? or [^,?]{3,40}?)(?=[,?]|$)",
        r"which comes first \2",
    ),
    # who goes first, who takes part
    (
        r"\b((?:kelompok|klp|grup|tim|kelas|group|team)(?: (?:mana|apa))(?: saja| aja)?\b[^?]*?[,?] *)(?:dan |terus |trs )?siapa (?:yang |yg )?(?:paling |lebih )?(duluan|dulu|pertama|awal)\b",
        r"\1kelompok mana yang duluan ke sana",
    ),
    (
        r"\b((?:kelompok|klp|grup|tim|kelas|group|team|siapa)(?: (?:mana|apa))?) (?:yang |yg )?(?:tiba|sampai|datang|nyampe|hadir|masuk|berkunjung) (?:paling |lebih |ter)?(?:awal|dulu|duluan|dahulu|pertama|cepat)(?: (?:tiba|sampai|datang))? di ",
        r"\1 yang duluan ke ",
    ),
    (
        r"\b((?:kelompok|klp|grup|tim|kelas|group|team)(?: (?:mana|apa))) (?:yang |yg )?(?:paling |ter)(?:awal|dulu|dahulu|duluan) (?:tiba|sampai|datang|nyampe|berkunjung) (?:di|ke) ",
        r"\1 yang duluan ke ",
    ),
    (rf"\b(?:ikutan|ngikut|diikutsertakan|diikutkan|dilibatkan) (?={_NOT}\b)", "ikut "),
    (r"\bget(?:ting|s)? to (?=(?:visit|see|go)\b)", ""),
    (
        r"\bwhat(?: is|s)? (?:lined up|planned|in store|scheduled|on|happening) for (?:us|our group|my group) (?=(?:at|in)\b)",
        "what sessions do we have ",
    ),
)
"""Patterns, and what they stand for."""
