"""Turns of phrase about the whole day: arriving and leaving, being too late, what one missed."""

from __future__ import annotations

_CLOCK = r"(?:jam|jm|pukul|pkl)"
_UNTIL = r"(?:sampai|sampe|smpe|smp|smpai|hingga|s\.?d\.?|ke|-)"
_OF_DAY = (
    r"(?:hari|besok|bsk|lusa|ini|nanti|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pertama|kedua|ketiga|keempat|terakhir|kita|kami|kt|acara(?:nya)?|kegiatan(?:nya)?|"
    r"jadwal(?:nya)?|agenda(?:nya)?|rangkaian|seluruh|semua|total|itu|berlangsung|full|sih|tuh)"
)
_WHOSE_TIME = r"(?: (?:kita|kami|saya|kelompok (?:kita|kami|saya)|rombongan(?: kami| kita)?|peserta))*"
_NO_WORD_ASKS = r"(?![^,?.;]*\b(?:kapan|berapa|brp|apa|siapa|mana)\b)"

_NAMED_DAY = r"(?:besok|bsk|lusa|(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu)|hari (?:pertama|kedua|ketiga|terakhir)|tomorrow)"
_PART = r"(?:pagi|siang|sore|malam|mlm|malem)"

DAY: tuple[tuple[str, str], ...] = (
    # what comes where one sleeps
    (
        (
            r"\b(?:(?:habis|abis|setelah|stlh|sesudah|kalau|klo|udah|sudah|trs|terus|trus|pas) )*(?:pulang|plg|balik|kembali|nyampe|nyampek|sampai|sampe|smpe|tiba)(?: (?:ke|di))? (?:hotel|penginapan|wisma|htl)"
            r"(?: (?:nanti|ntar|masih|msh|itu|kita|kami|trs|terus|ini))* (?=ada (?:acara|kegiatan|agenda|sesi|jadwal|acra)\b)"
        ),
        "di hotel nanti ",
    ),
    # the other part of the day that was named
    (
        rf"^(?=[^,?.;]*\b({_NAMED_DAY})\b)([^,?.;]*\b{_PART}(?:nya)?\b[^,?.;]*\b(?:ngapain|ngpain|apa|ap|ke ?mana|kmn)\b[^,?.;]*?),? (?:(?:dan|terus|trs|trus|lalu|kalau|kalo|klo|sedangkan) )*(?<=[, ])({_PART})(?:nya)?\b(?! (?:sampai|hingga|ini))",
        r"\2, \1 \3",
    ),
    # the meal of a part of the day
    (
        r"\b((?:nanti|ntar|besok|bsk|lusa|senin|selasa|rabu|kamis|jumat|sabtu) )(siang|malam|mlm|malem)((?: (?:kita|kami|nanti))*) makan(?:nya)? (?=(?:di|ke) ?mana\b|dimana\b|dmn\b|(?:jam|jm) (?:berapa|brp)\b)",
        r"\1makan \2\3 ",
    ),
    # an event that opens begins
    (
        r"\bpertemuan((?: \w+){0,5}) (?:akan )?dibuka\b(?! oleh| siapa| untuk umum)",
        r"acara\1 dimulai",
    ),
    (
        r"\b(acara|sesi|kegiatan|rapat|kunjungan|diskusi|paparan|seminar|jamuan|audiensi|forum|simulasi)((?: \w+){0,5}) (?:akan )?dibuka\b(?! oleh| siapa| untuk umum)",
        r"\1\2 dimulai",
    ),
    (
        r"\b(?:resto(?:ran)?|rumah makan|kantin|dapur|ruang makan)(?:nya)?(?: hotel(?:nya)?)? (?:buka|dibuka|tutup)(?:nya)?\b([^,?.]*?) (?:untuk|buat|utk|bwt) (sarapan|makan \w+)\b",
        r"\1 \2",
    ),
    (
        r"\b([a-z]{4,}?)(?:nya)? (?:bisa |sanggup |mampu )?(?:muat|nampung|menampung|tampung)(?:nya)? (berapa|brp)\b(?! (?:orang|org|hari|jam))",
        r"kapasitas \1 \2",
    ),
    # from when until when
    (
        rf"^((?:{_OF_DAY} )+)(?:dari |mulai |antara |dr )?({_CLOCK}) (?:berapa|brp) {_UNTIL} {_CLOCK} (?:berapa|brp)\b",
        r"\1mulai \2 berapa, \1selesai \2 berapa",
    ),
    (
        r"\bfrom (?:what time|when) (?:until|till|to) (?:what time|when) (?:is|are|does|do|will) (?:the |our |we )?",
        "what time do we start and finish ",
    ),
    (
        r"\b(?:pas |di |pada |waktu )?hari (?:pertama|satu|1|ke-?1|ke 1) (?:atau|apa|ato) (?:di |pada )?(?:hari )?(?:kedua|ketiga|terakhir|dua|2|ke-?2|ke 2)\b",
        "hari apa",
    ),
    # when one is at a place
    (
        rf"\b(?:(?:mohon|minta|tolong|info|informasi|infonya) )*(?:waktu|jam|jadwal|pukul) (?:kedatangan|ketibaan|tiba|datang){_WHOSE_TIME} (?=(?:di|ke) (?!mana)){_NO_WORD_ASKS}",
        "jam berapa kami tiba ",
    ),
    (
        rf"\b(?:(?:mohon|minta|tolong|info|informasi|infonya) )*(?:waktu|jam|jadwal|pukul) (?:keberangkatan|berangkat|bertolak){_WHOSE_TIME} (?=(?:dari|ke|menuju) (?!mana)){_NO_WORD_ASKS}",
        "jam berapa kami berangkat ",
    ),
    (
        r"(?:,? (?:dan )?(?:begitu|demikian) (?:pula|juga)|, (?:dan )?(?:begitu|demikian))(?: dengan| untuk| halnya)* (?=(?:di|ke|dari|pada|saat)\b)",
        " dan ",
    ),
    (
        rf"^(?:(?:mohon|minta|tolong|info|informasi|infonya) )*(?:durasi|lama(?:nya)?) (?=(?:waktu )?(?:kunjungan|berada|singgah|di)\b){_NO_WORD_ASKS}",
        "berapa lama ",
    ),
    (
        r"^(?:durasi|lama(?:nya)?) ((?:waktu )?(?:kunjungan|berada|singgah|di)\b[^,?.]*?) (?:berapa|brp)(?: lama)?(?=\W*$)",
        r"berapa lama \1",
    ),
    # what is on now, and next
    (
        r"\b(?:(?:kita|kami|ini) )*(?:lagi|lg|sedang|sdg) (?:di |dalam |ikut |mengikuti |menghadiri )?(?:sesi|acara|acr|kegiatan|agenda) (?:apa|ap|mana)\b",
        "sekarang acara apa",
    ),
    (
        r"\b(?:acara |kegiatan |sesi )?apa (?:yang |yg )?(?:sedang|lagi|tengah|sdg|lg)(?: (?:kita|kami))? (?:di)?(?:ikuti|jalani|lakukan|kerjakan|hadiri|laksanakan)(?: (?:kita|kami))?\b",
        "sekarang acara apa",
    ),
    (
        r"\b(?:what|which) (?:session|event|activity|item|part of the (?:programme|program|agenda)) are we (?:in|at|on|doing|having|attending)(?: right)?(?: now)?\b",
        "what is on now",
    ),
    (r"\bwhat(?: is|'s|s| s)? coming up(?: next)?(?=\W*$)", "what is next"),
    # how much is left
    (
        r"\b(?:masih|msh|mash) lama(?: ?kah| (?:ga|gak|kaga|kagak|g|nggak|ngga|enggak|tidak|tdk|apa (?:ga|gak|tidak)))?(?: (?:ya|sih|lagi|nih))* (?=(?!ke\b)(?![^,?.]*\b(?:diklat|pelatihan|program)\b)[^,?.]*\b(?:kelar|selesai|beres|bubar|habis|rampung|berakhir|usai|tutup)\w*)",
        "berapa lama lagi ",
    ),
    (
        r"\b(kelar|selesai|beres|bubar|usai|rampung)(?:nya)? (?:bentar|sebentar|dikit|sedikit) lagi\b",
        r"\1 berapa lama lagi",
    ),
    (
        r"\b(?:berapa|brp) (menit|jam|lama|waktu) (?:lagi )?(?:yang |yg )?(?:ter)?sisa(?:nya)?(?: (?:untuk|buat|di|dari|dalam))? ",
        "berapa sisa waktu ",
    ),
    (
        r"\bhow (?:long|much (?:time|longer)|many minutes) (?:have|do|did) we (?:still (?:got|have)(?: left| to go)?|(?:got|have) (?:still )?(?:left|to go|remaining))(?: (?:in|for|of|at|on))? ",
        "how much time is left in ",
    ),
    (
        r"\btengah (?=(?:berlangsung|berjalan|dilaksanakan|dilakukan|digelar|diadakan|diikuti|kami|kita)\b)",
        "sedang ",
    ),
    (r"\broll[- ]calls?\b", "apel"),
    # the whole day
    (
        r"\b(kelar|selesai|bubar|beres|klar)-\1(?:nya|an|annya)?(?= (?:jam|jm|pukul|kapan))",
        "semua acara hari ini selesai",
    ),
    (
        r"\bsampai (jam|jm|pukul) (?:berapa|brp) (?:kita|kami|kita semua) di luar\b",
        r"semua acara selesai \1 berapa",
    ),
    (
        r"\b(?:dari|mulai|sejak) (?:jam|jm|pukul) (\d[\d.:]*) (?:ke belakang|ke atas|ke bawah|dan seterusnya|dst|seterusnya|sampai (?:habis|akhir))\b",
        r"jam \1 sampai selesai",
    ),
    (
        r"^.*\b(?:baru|kalau|klo) (?:bisa |akan |bakal |sempat )*(?:gabung|bergabung|join|nyusul|menyusul|datang|dateng|ikut|sampai|nyampe)(?: di \w+)? (?:sekitar |kira-kira )?(?:jam|jm|pukul) (\d[\d.:]*).{0,60}?,? masih (?:kebagian|dapat|dapet|ada|sempat|bisa ikut|kebagian ikut) (?:acara|agenda|sesi|kegiatan)? ?apa(?: saja| aja)?",
        r"mulai jam \1 acara apa saja",
    ),
    # arriving and leaving, one of two
    (
        r"\b(jam|jm|pukul) (?:berapa|brp) ((?:rombongan|kita|kami|bus\w*) )?(?:tiba|sampai|datang|nyampe|masuk) (?:dan|&|serta|sama) (?:bertolak|berangkat|pulang|keluar|pergi|balik|cabut|jalan lagi)(?: lagi)? (?:dari|di) ([^,?.]{3,40}?)(?=$|[,?.]| (?:lalu|terus|trus|kemudian|dan)\b)",
        r"jam berapa \2tiba di \3, jam berapa berangkat dari \3",
    ),
    *(
        (pattern, r"\1 di mana, \2 di mana")
        for pattern in (
            r"^(?:ruang|ruangan|tempat|lokasi)(?:nya)? ([^,?.]{3,40}?) (?:sama|dan|dengan|ama|&) (?:ruang|ruangan|tempat|lokasi)?(?:nya)? ?([^,?.]{3,40}?) (?:beda|sama|satu tempat|berbeda|jadi satu)(?: \w+)?\?(?: *(?:dua-duanya|keduanya|masing-masing) (?:di mana|dimana|dmn)\b)?",
            r"^(?:apa(?:kah)? )?([^,?.]{3,40}?) (?:sama|dan|dengan|ama|&) ([^,?.]{3,40}?) (?:di |ada di |itu di )?(?:satu |se)?(?:tempat|ruang|ruangan|lokasi|gedung)(?:nya)? (?:yang |yg )?(?:sama|beda|berbeda)(?: \w+){0,2}\??$",
            r"^(?:are|is) (?:the )?([^,?.]{3,40}?) and (?:the )?([^,?.]{3,40}?) (?:in|at) the same (?:place|room|venue|building|hall)\??$",
        )
    ),
    (
        r",?\s*(?:sekalian|sama|dan|plus|juga) (?:minta |tolong |info )?nama (coach|pembimbing|widyaiswara|lo|pic|narahubung|ketua)(?:nya)?(?: (?:kita|kami|juga|dong))*(?=\W*$)",
        r", siapa \1 kita",
    ),
    (
        r"\band (?:do|would) you have (their|his|her|a|the) (?:phone |contact )?number\b",
        r"and what is \1 number",
    ),
    (
        r"\bmasih lama(?: ?kah| ga| gak| tidak| nggak| ngga)?(?: lagi)?(?: (?:ya|sih|ga|gak))*(?=\s*[?,.]|$)",
        "berapa lama lagi",
    ),
    (r"\bi got (?:a bit |completely |totally )?lost(?: in translation)?\b[,.!]* *(?:so |and |- )?", ""),
    # too late, missed
    (
        r"\b(?:am i|are we|is it) (?:too |already |running )*late (?:for|to)\b|\b(?:did|have) (?:i|we) (?:already )?miss(?:ed)?\b",
        "has it started",
    ),
    (
        r"\b(?:masih|msh) (?:keburu|kburu|sempat|sempet|bisa) (?:ikut|ngikut|nyusul|masuk)\b",
        "sudah mulai",
    ),
    (
        r"^(?:gue|gw|saya|sy|aku|kita|kami) (?:sudah |udah |udh |bakal )?(?:ketinggalan|kelewatan) (?!di\b)(?=.+\b(?:ga|gak|nggak|tidak|kah|blm|belum)\b)",
        "sudah mulai ",
    ),
    (
        r"\b(?:akan |bakal |bakalan |bkl )?(?:ketinggalan|kelewatan|melewatkan|lewatkan|kelewat|missing|be missing|miss) (?=(?:sesi|acara|agenda|kegiatan|apa|which|what)\b)",
        "ada ",
    ),
    (
        r"\bapa(?: saja| aja)? (?:yang|yg) (?:(?:bakal|akan|saya|sy|aku|gw|kita|kami) )*(?:lewatkan|kelewatan|kelewat|ketinggalan|terlewat)\b|\bwhat (?:will|would|do) i (?:be )?miss(?:ing)?\b",
        "acara apa saja",
    ),
    (
        r"\b(jam|jm|pukul) (berapa|brp)(?: (?:dan|terus|trus|trs|lalu))?\s+(?=(?:pulang|plg|balik|cabut|berangkat|keluar|bertolak|tiba|nyampe)\b[^,?]*\b(?:jam|jm|pukul) (?:berapa|brp)\b)",
        r"\1 \2, ",
    ),
)
